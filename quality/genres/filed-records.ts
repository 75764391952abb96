// Records of fixed length that are filed with agencies and bureaus: W-2 (EFW2) and credit reporting (Metro 2).
import { bare } from '../../fixtures/generate/people.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';

/** A record of the given length from pieces at one-based positions. */
export function fixedRecord(
  d: Draft,
  length: number,
  pieces: readonly (readonly [at: number, text: string])[],
): string {
  let record = '';
  let next = 1;
  for (const [at, text] of pieces) {
    record += ' '.repeat(at - next) + text;
    next = at + d.width(text);
  }
  return record + ' '.repeat(length + 1 - next);
}

/** SSA publication 42-007: RA, RE, one RW per employee, RT, RF. */
export const efw2: Genre = {
  name: 'efw2',
  kind: 'record',
  fixedWidth: true,
  copies: 6,
  extension: 'txt',
  write(d) {
    const people = d.people(3, 10);
    const ein = bare(d.ein());
    const rw = people.map((of) =>
      fixedRecord(d, 512, [
        [1, 'RW'],
        [3, d.ssn(of, { style: 'bare' })],
        [12, of.first.toUpperCase().slice(0, 15)],
        [27, of.middle],
        [42, of.last.toUpperCase().slice(0, 20)],
        [88, of.street.toUpperCase().slice(0, 22)],
        [110, of.city.toUpperCase()],
        [132, of.state],
        [134, of.zip],
        [188, d.random.digits(11)],
        [199, d.random.digits(11)],
      ]),
    );
    return `${[
      fixedRecord(d, 512, [
        [1, `RA${ein}`],
        [38, d.organisation().toUpperCase()],
        [396, d.staff().toUpperCase()],
      ]),
      fixedRecord(d, 512, [
        [1, `RE2023 ${ein}`],
        [40, d.organisation().toUpperCase()],
      ]),
      ...rw,
      fixedRecord(d, 512, [
        [1, `RT${String(people.length).padStart(7, '0')}`],
        [10, d.random.digits(15)],
      ]),
      fixedRecord(d, 512, [
        [1, 'RF'],
        [8, String(people.length).padStart(9, '0')],
      ]),
    ].join(d.pick('\n', '\r\n'))}\n`;
  },
};

/** CDIA's 426-character base segment, one per account. */
export const metro2: Genre = {
  name: 'metro2',
  kind: 'record',
  fixedWidth: true,
  copies: 6,
  extension: (random) => random.pick(['txt', 'dat']),
  write(d) {
    const base = d.people(3, 10).map((of) => {
      const [year, month, day] = of.birthDate.split('-');
      return fixedRecord(d, 426, [
        [1, '0426'],
        [5, '1'],
        [6, `0315202409300${d.random.digits(1)}`],
        [22, d.random.digits(9)],
        [43, d.account(of)],
        [73, 'I'],
        [75, '00'],
        [79, d.random.digits(9)],
        [232, of.last.toUpperCase().slice(0, 25)],
        [257, of.first.toUpperCase()],
        [277, of.middle],
        [298, d.ssn(of, { style: 'bare' })],
        [307, `${month}${day}${year}`],
        [315, bare(of.phone)],
        [330, of.street.toUpperCase()],
        [394, of.city.toUpperCase()],
        [414, of.state],
        [416, of.zip],
      ]);
    });
    const header = fixedRecord(d, 426, [
      [1, '0426HEADER'],
      [11, d.random.digits(2)],
      [75, '03152024'],
      [107, d.organisation().toUpperCase()],
      [147, 'P O BOX 100 COLUMBIA MO'],
    ]);
    return `${[header, ...base].join('\n')}\n`;
  },
};
