// Whose a number is in messages saved one below the other, each under a line with a time, a way and a name.
import { describe, expect, it } from 'vitest';
import { ownersOf } from './owners.ts';

const heads: readonly (readonly [string, (name: string, isIn: boolean) => string])[] = [
  ['from and to', (name, isIn) => `2020-10-10 11:00:20  ${isIn ? 'from' : 'to  '}  ${name}`],
  ['brackets', (name, isIn) => `[10/10/20, 11:00 AM] ${isIn ? 'Incoming' : 'Outgoing'}: ${name}`],
  ['arrows', (name, isIn) => `10/10/2020 11:00 ${isIn ? '<-' : '->'} ${name}`],
  ['the way behind', (name, isIn) => `10/10/2020 11:00 ${name} (${isIn ? 'received' : 'sent'})`],
];

describe.each(heads)('messages headed by %s', (_, head) => {
  it('are about whom they come from and go to', () => {
    const text = [
      head('Darlene Lockhart', true),
      '    cant make it tmrw',
      head('Russell Oberholt', false),
      '    Hi, need your social to finish',
      head('Russell Oberholt', true),
      '    my ss is 219-09-0001',
      head('Russell Oberholt', false),
      '    thx',
      head('Esperanza Hill', true),
      '    219-09-0002 is mine, the app said',
      head('Darlene Lockhart', false),
      '    so yours is 219-09-0003?',
    ].join('\n');
    expect(ownersOf(`${text}\n`)).toEqual([
      'Russell Oberholt',
      'Esperanza Hill',
      'Darlene Lockhart',
    ]);
  });

  it('are not where they name or tell of another', () => {
    const text = [
      head('Darlene Lockhart', true),
      '    it is for Tom Becker, 219-09-0001',
      head('Russell Oberholt', true),
      '    my son has 219-09-0002',
      head('Darlene Lockhart', false),
      '    ok',
    ].join('\n');
    const [first, second] = ownersOf(`${text}\n`);
    expect(first).toBe('Tom Becker');
    expect(second).not.toBe('Darlene Lockhart');
  });
});
