// Settings in sections: each is a record, its name and its codes with its numbers. Every person is invented.
import { describe, expect, test } from 'vitest';
import { ruled, whose } from './whose.ts';

const sections = (write: (who: readonly string[]) => readonly string[]): string =>
  [
    '; payees.ini',
    '[general]',
    'bank=Farmers & Drovers Bank',
    'build=967190606',
    '',
    ...[
      ['baxter', 'Baxter, Nora', '489-20-1173'],
      ['foss', 'Karl Foss', '491-33-2209'],
    ].flatMap((who) => [...write(who), '']),
    '[log]',
    'dir=/var/log/pay',
  ].join('\n');

describe('two sections of the same keys are two records', () => {
  test.each([
    [
      'INI',
      ([key, name, ssn]: readonly string[]) => [`[payee.${key}]`, `display=${name}`, `ssn=${ssn}`],
    ],
    [
      'TOML',
      ([, name, ssn]: readonly string[]) => ['[[payee]]', `ssn = "${ssn}"`, `display = "${name}"`],
    ],
    [
      'with remarks between the keys',
      ([key, name, ssn]: readonly string[]) => [
        `[${key}]`,
        '# asked on 04-02',
        `display = ${name}`,
        '; by phone',
        `ssn = ${ssn}`,
      ],
    ],
    [
      'with keys in another order, some left out',
      ([key, name, ssn]: readonly string[]) =>
        key === 'foss'
          ? ['[foss]', `ssn=${ssn}`, 'shift=2', `display=${name}`]
          : [`[${key}]`, `display=${name}`, `ssn=${ssn}`],
    ],
    [
      'with a colon',
      ([key, name, ssn]: readonly string[]) => [`[${key}]`, `display: ${name}`, `ssn: ${ssn}`],
    ],
    [
      'named by their person',
      ([, name, ssn]: readonly string[]) => [`[${name}]`, `ssn=${ssn}`, 'shift=2'],
    ],
  ])('%s', async (_, write) => {
    expect(await whose('payees.ini', sections(write))).toEqual([
      'ssn 489-20-1173: Nora Baxter',
      'ssn 491-33-2209: Karl Foss',
    ]);
  });
});

test('sections of different keys are parts of one record', async () => {
  const text =
    '[employee]\nname=Nora Baxter\nhired=2020-01-02\n\n[tax]\nssn=489-20-1173\nform=W4\n';
  expect(await whose('a.ini', text)).toEqual(['ssn 489-20-1173: Nora Baxter']);
});

describe('a code in a section opens the account in it, and the routing code that leads there', () => {
  test.each(['telephone_pin', 'pin', 'passcode', 'access_code', 'security_code'])(
    '%s',
    async (key) => {
      const text = sections(([who, name]) => [
        `[payee.${who}]`,
        `display=${name}`,
        `aba=${who === 'foss' ? '081000210' : '086500634'}`,
        `dda=${who === 'foss' ? '7280393745' : '569422701394'}`,
        `${key}=${who === 'foss' ? '6723' : '6878'}`,
      ]);
      const found = await ruled('payees.ini', text);
      expect(found).toContain('bank-account 7280393745: Karl Foss (covered)');
      expect(found).toContain('routing-number 081000210: Karl Foss (covered)');
      expect(found).toContain('routing-number 086500634: Nora Baxter (covered)');
    },
  );

  test('but not where no code stands in it', async () => {
    const text = sections(([who, name]) => [
      `[payee.${who}]`,
      `display=${name}`,
      `aba=${who === 'foss' ? '081000210' : '086500634'}`,
      `dda=${who === 'foss' ? '7280393745' : '569422701394'}`,
    ]);
    for (const found of await ruled('payees.ini', text)) expect(found).toMatch(/\(no-code\)$/);
  });
});

describe('objects that a program prints among its lines of keys', () => {
  test.each([
    "decision{patient='NAME', ssn=NUMBER, reviewer='Evan Pruett'}",
    'Claim(member=NAME, ssn=NUMBER, state=PEND)',
    '#<Person name="NAME", ssn="NUMBER", shift=2>',
    'Employee[name=NAME, ssn=NUMBER, dept=7]',
    'payload={"name":"NAME","ssn":"NUMBER","dept":7}',
  ])('%s', async (object) => {
    const beat = (i: number): string =>
      `2024-06-0${i}T16:23:31Z INFO heartbeat node=0b5ca${i} queue=74${i} build=93569482${i} owner="Carl Fitch"`;
    const printed = (name: string, ssn: string): string =>
      `2024-06-04T16:23:31Z DEBUG App - ${object.replace('NAME', name).replace('NUMBER', ssn)}`;
    const log = [
      beat(1),
      printed('Nora Baxter', '489-20-1173'),
      beat(2),
      beat(3),
      printed('Karl Foss', '491-33-2209'),
      beat(4),
      beat(5),
    ].join('\n');
    expect(await whose('a.log', `${log}\n`)).toEqual([
      'ssn 489-20-1173: Nora Baxter',
      'ssn 491-33-2209: Karl Foss',
    ]);
  });
});
