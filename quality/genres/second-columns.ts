// Tables that leave it to the reader: no headings, two people in a row, or the person in one line and the number in the next.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { aligned, type Cells, delimited } from '../records-shapes.ts';

/** What a bare column may hold: of a dashed number anybody says what it is, of nine digits nobody. */
function bareRow(d: Draft, kind: string): (who: Someone) => Cells {
  const rows: Readonly<Record<string, (who: Someone) => Cells>> = {
    ssn: (who) => [
      who.last,
      who.first,
      d.ssn(who, { style: 'dashed' }),
      d.money(200, 4000).slice(1),
    ],
    unsaid: (who) => [
      who.last,
      who.first,
      d.element('ssn', d.random.digits(9), who, { covered: null, optional: true }),
      d.money(200, 4000).slice(1),
    ],
    sick: (who) => [d.isoDate(), `${who.first} ${who.last}`, d.health(who, sickness(d)), d.staff()],
    cards: (who) => [`${who.first} ${who.last}`, d.card(who), who.expiry, d.money(9, 90).slice(1)],
    mail: (who) => [`${who.first} ${who.last}`, who.street, who.city, who.zip, d.phone()],
  };
  return rows[kind]!;
}

function sickness(d: Draft): string {
  return d.pick(
    'out - back spasms',
    'flu, fever 103',
    'outpatient hernia repair',
    'migraine, went home',
    'kidney stone, ER',
    'post-op check, knee',
  );
}

export const bareColumns: Genre = {
  name: 'second-bare-columns',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const row = bareRow(d, d.pick('ssn', 'unsaid', 'sick', 'cards', 'mail'));
    const rows = d.people(5, 12).map(row);
    const by = d.pick(',', '\t', ';', 'aligned');
    const lines = by === 'aligned' ? aligned(d, rows, 3) : rows.map((one) => delimited(one, by));
    return `${lines.join('\n')}\n`;
  },
};

/** Two people in a row, each with a number, or only one of them. */
export const pairedRows: Genre = {
  name: 'second-paired-rows',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const kind = d.pick('couple', 'child', 'agent', 'patient');
    const heads: Readonly<Record<string, Cells>> = {
      couple: ['EE Name', 'EE SSN', 'Spouse Name', 'Spouse SSN', 'Tier'],
      child: ['Parent', 'Child', 'Child DCN', 'Grade'],
      agent: ['Agent', 'Agent NPN', 'Insured', 'Insured Member ID', 'Eff'],
      patient: ['Provider', 'Patient', 'Complaint', 'Slot'],
    };
    const rows = d.times(4, 9, (): Cells => {
      const one = d.someone();
      if (kind === 'couple') {
        const other = d.relative(one, 'spouse');
        return [
          d.name(one, 'last-first'),
          d.ssn(one),
          d.name(other, 'last-first'),
          d.ssn(other),
          d.pick('ES', 'FAM'),
        ];
      }
      if (kind === 'child') {
        const child = d.relative(one, 'child');
        return [d.name(one, 'plain'), d.name(child, 'plain'), d.dcn(child), d.random.between(1, 8)];
      }
      if (kind === 'agent')
        return [d.staff(), d.random.digits(8), d.name(one, 'plain'), d.member(one), d.isoDate()];
      return [`Dr. ${d.staff()}`, d.name(one, 'plain'), d.health(one, sickness(d)), d.time()];
    });
    const by = d.pick(',', '|', '\t');
    return `${[heads[kind]!, ...rows].map((one) => delimited(one, by)).join('\n')}\n`;
  },
};

/** Printed by a program of long ago: the name on one line, what belongs to it below. */
export const stackedPrint: Genre = {
  name: 'second-stacked-print',
  kind: 'record',
  copies: 8,
  extension: 'txt',
  write(d) {
    const key = d.pick('SS NO', 'DRV LIC', 'MEMB', 'CUST NO');
    const value = (who: Someone): string => {
      if (key === 'SS NO') return d.ssn(who);
      if (key === 'DRV LIC') return `${d.license(who)} ${who.state}`;
      return key === 'MEMB' ? d.member(who) : d.random.digits(9);
    };
    const kind = key === 'MEMB' ? 'HEALTH PLAN MEMBERS' : 'MASTER FILE LISTING';
    const people = d
      .people(4, 9)
      .map(
        (who, at) =>
          `${d.pad(at + 1, 4, 'left')}  ${d.pad(d.name(who, 'caps-last-first'), 32)}${d.random.between(10, 99)}-${d.random.digits(3)}\n      ${who.street.toUpperCase()}\n      ${d.pad(`${key} ${value(who)}`, 32)}BAL ${d.money(0, 900).slice(1)}`,
      );
    return `${d.organisation().toUpperCase()}          ${kind}          PAGE 0001\nRUN ${d.date()} ${d.time()}   OPER ${d.staff().toUpperCase()}\n\n${people.join('\n\n')}\n\n*** END OF REPORT ***\n`;
  },
};
