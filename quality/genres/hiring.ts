// What applicants write and what is written about tables in letters.
import type { Genre } from '../document.ts';
import { form, letterHead, signature, word } from '../phrases.ts';

export const employmentApplication: Genre = {
  name: 'employment-application',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const references = d.people(2, 3);
    return `${d.organisation()}\n${d.pick('APPLICATION FOR EMPLOYMENT', 'Employment application')}\n\n${form(
      d,
      [
        [d.pick('Last name', 'LAST'), who.last],
        [d.pick('First name', 'FIRST'), who.first],
        ['Street', who.street],
        ['City', `${who.city}, ${who.state} ${who.zip}`],
        [word(d, 'ssn'), d.ssn(who)],
        d.chance(0.5) ? [word(d, 'license'), d.license(who)] : ['', ''],
        ['Phone', who.phone],
        ['Position', d.pick('Welder', 'Cook', 'Aide')],
      ],
    )}\n\n${d.pick('REFERENCES', 'References (not relatives)')}\n${references.map((one) => `${d.name(one, 'plain')}   ${d.organisation()}   ${d.phone()}`).join('\n')}\n\nPrevious supervisor: ${d.staff()}, ${d.phone()}\n`;
  },
};

/** A letter with a small table of people in its midst. */
export const tableInLetter: Genre = {
  name: 'table-in-letter',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'md']),
  write(d) {
    const people = d.people(3, 7);
    const [label, cell] = d.choose<[string, (who: (typeof people)[number]) => string]>(
      () => [word(d, 'ssn'), (who) => d.ssn(who)],
      () => [word(d, 'license'), (who) => d.license(who)],
      () => [word(d, 'member'), (who) => d.member(who)],
    );
    const rows = [
      ['Name', label, 'Hired', 'Ref'],
      ...people.map((who) => [
        d.name(who, 'plain'),
        cell(who),
        d.isoDate(2010, 2023),
        d.random.digits(6),
      ]),
    ];
    const widths = [26, 24, 12, 8];
    const blank = rows.map((row) =>
      row
        .map((text, at) => d.pad(text, widths[at]!))
        .join(' ')
        .trimEnd(),
    );
    const pipes = rows.map((row) => `| ${row.join(' | ')} |`);
    const table = d.pick(
      blank,
      [pipes[0]!, '|---|---|---|---|', ...pipes.slice(1)],
      rows.map((row) => row.join('\t')),
    );
    return `${d.wrap(`${letterHead(d, d.organisation())}\n${d.date()}\n\nDear ${d.staff()}:\n\nAs agreed on the phone I list the people who joined the plan this ${d.pick('month', 'quarter')}. Our group is ${d.random.digits(6)}.`)}\n\n${table.join('\n')}\n\n${signature(d, 'Plan Administrator')}\n`;
  },
};
