// Logs of calls and sessions: the name may stand behind the number, between the lines that open and close the call. Every person is invented.
import { describe, expect, it } from 'vitest';
import { whose } from './whose.ts';

const log = (open: string, close: string): string =>
  [
    ['04:00', '4047426270', 'Jose Hill'],
    ['05:00', '7322029046', 'Nora Baxter'],
    ['06:00', '6221197138', 'Karl Foss'],
  ]
    .flatMap(([time = '', account = '', name = '']) => [
      `[2024-06-22 12:${time}] V[1] line 7 ${open}`,
      `[2024-06-22 12:${time}] V[2] caller entered checking account '${account}'`,
      `[2024-06-22 12:${time}] V[3] core said OK, customer "${name}", balance played`,
      `[2024-06-22 12:${time}] V[4] ${close}`,
    ])
    .join('\n');
const wanted = [
  'bank-account 4047426270: Jose Hill',
  'bank-account 6221197138: Karl Foss',
  'bank-account 7322029046: Nora Baxter',
];

describe('a number in a call is whose the call is', () => {
  it.each([
    ['answered, from 573-555-0126', 'Hangup(trunk)'],
    ['session opened', 'session closed'],
    ['call started', 'call ended'],
    ['connected', 'disconnected'],
    ['login by token', 'logout'],
    ['chat begins', 'chat over'],
  ])('%s … %s', async (open, close) => {
    expect(await whose('calls.log', log(open, close))).toEqual(wanted);
  });
});

describe('what a caller keys in fills the slot that is named beside it', () => {
  it.each([
    ['slot', 'keyed'],
    ['prompt', 'entered'],
    ['slot', 'digits'],
    ['question', 'answer'],
    ['asked', 'utterance'],
  ])('%s, %s', async (slot, keyed) => {
    const text = ['489311726', '502449913', '531227341']
      .flatMap((number, i) => [
        JSON.stringify({ session: `17724${i}`, step: 'greet', lang: 'en' }),
        JSON.stringify({ step: 'ask', [slot]: 'social_security_number', [keyed]: number }),
        JSON.stringify({ step: 'say', text: 'weekly request taken' }),
      ])
      .join('\n');
    const found = await whose('calls.ndjson', `${text}\n`);
    expect(found.map((one) => one.split(':')[0])).toEqual([
      'ssn 489311726',
      'ssn 502449913',
      'ssn 531227341',
    ]);
  });

  it('says nothing of a slot of another kind', async () => {
    const text = ['489311726', '502449913', '531227341']
      .map((number) => JSON.stringify({ step: 'ask', slot: 'order_number', keyed: number }))
      .join('\n');
    expect(await whose('calls.ndjson', `${text}\n`)).toEqual([]);
  });
});
