// What is said at a table and what is copied out of one: transcripts of meetings, and rows pasted into mail.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { childIll, saidOf } from '../ills.ts';
import { publish } from '../papers.ts';

/** Turns of a conversation as a meeting program writes them down. */
function transcript(d: Draft, speakers: readonly string[], says: readonly string[]): string {
  let at = d.random.between(3, 40);
  const stamp = (): string => {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `00:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}`;
  };
  const isWeb = d.chance(0.6);
  const turns = says.map((text, turn) => {
    const by = speakers[turn % speakers.length]!;
    const from = stamp();
    at += d.random.between(4, 25);
    return isWeb
      ? `${from}.${d.random.digits(3)} --> ${stamp()}.000\n<v ${by}>${text}</v>`
      : `${by}   ${from.slice(3)}\n${text}`;
  });
  return `${isWeb ? 'WEBVTT\n\n' : ''}${turns.join('\n\n')}\n`;
}

function appeals(d: Draft): string[] {
  return d.people(2, 3).flatMap((who) => {
    const he = d.he(who);
    return [
      `Okay, next file. ${d.name(who, 'plain')}, appeal of the denial.`,
      d.choose(
        () =>
          `Right. ${d.name(who, 'plain')} ${saidOf(d, who)}, and the plan turned down the second opinion.`,
        () =>
          `So what we know is that ${he} ${saidOf(d, who)}. The doctor's letter is in the packet.`,
        () => `I have the member number as ${d.member(who)}, can you check that against the card?`,
      ),
      d.pick('Any objection to paying it?', 'I would table it.', 'Fine with me, next one.'),
    ];
  });
}

function school(d: Draft): string[] {
  const parent = d.someone();
  const child = d.relative(parent, 'child');
  return [
    `Thanks for coming. This is the 504 meeting for ${d.name(child, 'plain')}, grade ${d.random.between(2, 8)}. Mom or dad on the line is ${d.name(parent, 'plain')}.`,
    `Hi everybody.`,
    `So for the record, ${child.first}'s file says ${childIll(d, child)}.`,
    'Yes. That has not changed since last year.',
    'Then we keep the plan, and the nurse trains the substitute.',
  ];
}

function budget(d: Draft): string[] {
  return [
    `Revenue in the third quarter was ${d.money(90_000, 400_000)}, and ${d.organisation()} still owes on invoice ${d.invoice()}.`,
    `${d.someone().first} was going to call them about that.`,
    `The copier contract is ${d.random.digits(9)}, it renews on ${d.date()}.`,
    'We are healthy, but cash has been anemic since spring, and the old roof is a chronic headache.',
    `Let's put ${d.name(d.someone(), 'plain')} in charge of the roof.`,
  ];
}

export const meetingTranscript: Genre = {
  name: 'unread-meeting-transcript',
  kind: 'prose',
  copies: 10,
  extension: (random) => random.pick(['vtt', 'txt']),
  write(d) {
    const speakers = [d.staff(), d.staff()];
    return transcript(d, speakers, d.pick(appeals, appeals, school, school, budget)(d));
  },
};

interface Column {
  readonly head: readonly string[];
  readonly cell: (who: Someone) => string;
}

function columnsOf(d: Draft): Column[] {
  return [
    { head: ['SSN', 'Soc Sec No', 'EE SSN', 'SS #'], cell: (who) => d.ssn(who) },
    { head: ['Hire Dt', 'Hired'], cell: () => d.date(2001, 2023) },
    { head: ['Dept', 'Org'], cell: () => d.pick('Roads', 'Parks', 'Finance', 'Clerk') },
    { head: ['EE#', 'Badge'], cell: () => d.employeeNumber() },
    { head: ['Gross', 'YTD'], cell: () => d.money(900, 60_000) },
  ];
}

/** The rows as they come through the clipboard: tabs, padded columns, or the output of a query. */
function pasted(d: Draft, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...rows.map((row) => row[at]!)].map((cell) => d.width(cell))),
  );
  const padded = (row: readonly string[], between: string): string =>
    row
      .map((cell, at) => d.pad(cell, widths[at]!))
      .join(between)
      .trimEnd();
  return d.choose(
    () => [heads, ...rows].map((row) => row.join('\t')).join('\n'),
    () => [heads, ...rows].map((row) => padded(row, '   ')).join('\n'),
    () =>
      [
        ` ${padded(heads, ' | ')}`,
        widths.map((width) => '-'.repeat(width + 2)).join('+'),
        ...rows.map((row) => ` ${padded(row, ' | ')}`),
        `(${rows.length} rows)`,
      ].join('\n'),
  );
}

export const pastedSheet: Genre = {
  name: 'unread-pasted-sheet',
  kind: 'prose',
  copies: 10,
  extension: 'eml',
  write(d) {
    const people = d.people(3, 7);
    const [social, ...others] = columnsOf(d);
    const hasSocial = d.chance(0.75);
    const chosen = d.shuffle([...(hasSocial ? [social!] : []), ...d.shuffle(others).slice(0, 3)]);
    const isSplit = d.chance(0.5);
    const names = isSplit ? ['Last', 'First'] : [d.pick('Name', 'Employee')];
    const nameCells = (who: Someone): string[] =>
      isSplit ? [who.last, who.first] : [d.name(who, 'last-first')];
    const rows = people.map((who) => [...nameCells(who), ...chosen.map(({ cell }) => cell(who))]);
    const heads = [...names, ...chosen.map(({ head }) => d.random.pick(head))];
    const table = pasted(d, heads, rows);
    const intro = d.pick(
      'Pasting it here since the attachment bounced.',
      'Here is what the query gives me for the people we talked about.',
      'See below, straight from the sheet. Please fix the ones in the wrong department.',
    );
    const text = `${d.staff().split(' ')[0]},\n\n${intro}\n\n${table}\n\n${d.pick('Thanks', 'Let me know')},\n${d.staff()}\n`;
    return publish(d, 'eml', text, {
      subject: d.pick('RE: list', 'Fwd: discrepancies', 'new hires'),
    });
  },
};
