// Minutes behind closed doors, threads of chat, records of the clearing house, and people in the tags of XML.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';
import { plainPeople, xmlText } from '../records-shapes.ts';

const leaves = [
  'a heart bypass',
  'inpatient care for depression',
  'a broken pelvis from a horse',
  'breast reconstruction',
  'long Covid',
  'rehab for pain pills',
  'a detached biceps',
  'an infected knee joint',
  'radiation to the throat',
  'a stroke on Labor Day',
] as const;

export const closedSession: Genre = penned(
  ['blind-closed-session', 'prose'],
  {
    ill: leaves,
    vote: ['5-0', '6-1', '4-2, one abstaining', 'by voice', 'unanimous', '3-0', '7-0', 'tabled'],
  },
  [
    `CLOSED SESSION per 610.021(3) and (13)            {date}

Roll: {a} aye, {b} aye, {c} aye, {d} absent.
Matter 1. Leave of {e}, road foreman. The clerk read the doctor's form: {e.med:[[ill]]}. Leave to {date}. Vote [[vote]].
Matter 2. Bid of {org}. Not a personnel matter, moved to open session.
{s1}, clerk
`,
    `Sick leave pool committee

Requests
  {a}, cafeteria ....... {a.med:[[ill]]} ....... 20 days granted, [[vote]]
  {b}, grade 3 ......... daughter's wedding ....... not eligible
  {c}, bus 9 ........... {c.med:[[ill]]} ....... 10 days granted, [[vote]]
Donations: {d} 2, {e} 1, {f} 5. Balance {digits:3}.
`,
    `Trustees talked about {a}'s long service and set a dinner. {b} will order the plaque. {c} reported that since {a.med:[[ill]]} {a.mr} cannot climb to the office, so the dinner is
at the Elks. Motion {d}, second {b}, [[vote]]. Bill {invoice}.
`,
    `REGULAR SESSION. Mayor {a}. Present {b}, {c}, {d}. Dog tags, chip no. 985{digits:12}, discussed. {b} is sick and tired of potholes on Elm. {c} asked for a wellness fair with shots and
a talk on strokes. Ordinance {digits:4} read twice. {d} moved to adjourn, [[vote]].
`,
  ],
);

export const officeChat: Genre = penned(
  ['blind-office-chat', 'prose'],
  {
    ill: [
      'shingles in her eye',
      'a kidney stone',
      'vertigo so bad no driving',
      'a positive mammogram',
      'sepsis from a tooth',
      'low iron and fainting',
      'a nervous breakdown',
      'a blood clot behind the knee',
      'cancer again',
    ],
    chat: [
      'lol',
      'brb phone',
      'who ate my yogurt',
      'fri is jeans day',
      'copier jam AGAIN',
      'ok thx',
      'k',
      'meeting moved to 3',
    ],
  },
  [
    `#billing  export {iso}
{s1.first} 9:01  [[chat]]
{s2.first} 9:03  anyone have the member id for {a}? claim kicked
{s1.first} 9:04  {a.member}
{s3.first} 9:04  [[chat]]
{s2.first} 9:10  and is {b} hers or a new pt
{s1.first} 9:11  new, nothing on file yet
@a woman
`,
    `{s1.first}: did u hear about {a}
{s2.first}: no what
{s1.first}: {a.he} is in the hosp, {a.med:[[ill]]}
{s2.first}: omg. who has {a.his} accounts
{s1.first}: {b} till monday. [[chat]]
{s2.first}: [[chat]]
`,
    `[14:22] {s1}: new driver packet for {a} is missing the license copy
[14:23] {s2}: he read it to me, {a.dl}, class A
[14:23] {s2}: social i already keyed, ends {a.ssnlast}
[14:25] {s1}: [[chat]]
[14:31] {s1}: {b} also waiting, his came, {b.dl}
@a man
@b man
`,
    `general / random
{s1.first}: gym at 6? {r.med:my back is killing me~}
{s2.first}: cant, {r.med:kid has a fever~}
{s1.first}: [[chat]]
{s2.first}: btw {a} called, wants order {digits:9}
{s1.first}: tell {a.him} tracking is {tracking}
{s2.first}: [[chat]]
`,
  ],
);

export const clearingScrap: Genre = {
  name: 'blind-clearing-scrap',
  kind: 'record',
  fixedWidth: true,
  copies: 8,
  extension: (random) => random.pick(['ach', 'txt', 'dat']),
  write(d) {
    const origin = `0865${d.random.digits(4)}`;
    const isPayroll = d.chance(0.6);
    const batch = `5200${d
      .organisation()
      .toUpperCase()
      .replaceAll(/[^A-Z ]/gu, '')
      .slice(0, 16)
      .padEnd(
        16,
      )}${''.padEnd(20)}${d.random.digits(10)}PPD${(isPayroll ? 'PAYROLL' : 'DUES').padEnd(10)}${''.padEnd(6)}2404${d.random.between(10, 28)}${''.padEnd(3)}1${origin}0000001`;
    const entries = plainPeople(d, 3, 9).map((who, at) => {
      const name = `${who.last.toUpperCase()} ${who.first.toUpperCase()}`;
      return `6${isPayroll ? '22' : '27'}${d.routing(who)}${d.pad(d.account(who), 17)}${String(d.random.between(2000, 300_000)).padStart(10, '0')}${d.pad(d.random.digits(5), 15)}${d.pad(name, 22)}${''.padEnd(2)}0${origin}${String(at + 1).padStart(7, '0')}`;
    });
    return `${[batch, ...entries].join('\n')}\n`;
  },
};

const allergens = [
  'penicillin, hives',
  'latex',
  'tree nuts',
  'sulfa',
  'shellfish',
  'aspirin',
  'bee venom',
  'iodine dye',
] as const;

type Facts = readonly (readonly [tag: string, value: string])[];

function asElement({ first, last }: Someone, facts: Facts): string {
  const inside = facts.map(([tag, value]) => `    <${tag}>${value}</${tag}>`).join('\n');
  return `  <Person>\n    <Nm><Given>${xmlText(first)}</Given><Sur>${xmlText(last)}</Sur></Nm>\n${inside}\n  </Person>`;
}

function asRow({ first, last }: Someone, facts: Facts): string {
  return `  <row given="${first}" family="${last}" ${facts.map(([tag, value]) => `${tag}="${value}"`).join(' ')}/>`;
}

export const taggedPeople: Genre = {
  name: 'blind-tagged-people',
  kind: 'record',
  copies: 8,
  extension: 'xml',
  write(d) {
    const write = d.pick(asElement, asRow);
    const tag = d.pick('SocSecNum', 'TaxIdent', 'SsnText', 'Soc');
    const people = d.people(3, 7).map((who) => {
      const facts = d.shuffle<Facts[number]>([
        [tag, d.ssn(who)],
        ['Phone', d.phone()],
        ['RecordNo', d.random.digits(9)],
        d.choose<Facts[number]>(
          () => ['Allergy', d.health(who, d.random.pick(allergens))],
          () => ['Town', who.city],
        ),
      ]);
      return write(who, facts);
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${d.isoDate()} ${d.staff()} -->\n<Extract batch="${d.random.digits(9)}">\n${people.join('\n')}\n</Extract>\n`;
  },
};
