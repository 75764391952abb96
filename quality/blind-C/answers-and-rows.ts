// Answers to questions on the web, calendars, pages of a wiki and rows as a database prints them one below the other.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { delimited } from '../records-shapes.ts';

const said = [
  'celiac disease',
  'I have Type 1 diabetes',
  'latex allergy',
  'Bee stings - I carry an EpiPen',
  'recovering from shoulder surgery',
  'mild asthma',
  'I am hard of hearing in my right ear',
  'epileptic but controlled',
  'high blood pressure (lisinopril)',
  'pacemaker since 2019',
  'bad knees since a fall, arthritis',
] as const;

type Answer = (who: Someone) => string;
type Question = readonly [asked: readonly string[], answer: Answer];

const telling = (d: Draft): readonly Question[] => [
  [
    [
      'What is your Social Security number? (background check)',
      'Please enter your SSN',
      'Social (for the W-9)',
    ],
    (who) => d.ssn(who),
  ],
  [
    [
      'Any health conditions or allergies we should know about?',
      'Is there anything medical the trip nurse needs to know?',
      'Food allergies / medical?',
    ],
    (who) =>
      d.chance(0.6)
        ? d.health(who, d.random.pick(said))
        : d.pick('None', 'no', 'n/a', 'nothing', ''),
  ],
  [
    ['If you will drive, your license number', "Driver's license # (van drivers only)"],
    (who) => (d.chance(0.7) ? d.license(who) : d.pick('not driving', '')),
  ],
  [
    ['Health insurance: member number from the front of your card', 'Your medical plan ID number'],
    (who) => d.member(who),
  ],
];

const dull = (d: Draft): readonly Question[] => [
  [['Can you bring a dish?'], () => d.pick('Yes', 'No', 'pie', 'chips')],
  [['T-shirt size'], () => d.pick('S', 'M', 'L', 'XL', '2XL')],
  [['Best phone number to reach you'], () => d.phone()],
  [['How did you hear about us?'], () => d.pick('Facebook', 'a friend', 'flyer at the clinic')],
  [['Employee number'], () => d.random.digits(9)],
  [['Rate the speaker on heart disease (1-5)'], () => d.random.digits(1)],
];

export const surveyAnswers: Genre = {
  name: 'blind-survey-answers',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'csv', 'tsv']),
  write(d) {
    const isQuiet = d.copy % 4 === 3;
    const questions = d.shuffle([
      ...(isQuiet ? [] : d.shuffle(telling(d)).slice(0, d.random.between(1, 2))),
      ...d.shuffle(dull(d)).slice(0, 3),
    ]);
    const head = [
      'Timestamp',
      d.pick('First and last name', 'Your full name', 'Name (as on your ID)'),
      ...questions.map(([asked]) => d.random.pick(asked)),
    ];
    const rows = d
      .people(4, 11)
      .map((who) => [
        `${d.random.between(1, 12)}/${d.random.between(1, 28)}/2024 ${d.random.between(8, 20)}:${d.random.between(10, 59)}:12`,
        `${who.first} ${who.last}`,
        ...questions.map(([, answer]) => answer(who)),
      ]);
    const by = d.pick(',', ',', '\t');
    return `${[head, ...rows].map((row) => delimited(row, by)).join('\r\n')}\r\n`;
  },
};

const appointments = [
  'chemo round 3',
  'root canal follow-up',
  'MRI of the lower back',
  'dialysis',
  'anger and PTSD counseling',
  'wound clinic for a leg ulcer',
  'cataract surgery at the eye center',
  'allergy shots',
  'colonoscopy',
] as const;

function entry(d: Draft, who: Someone): readonly string[] {
  const name = `${who.first} ${who.last}`;
  return d.choose<readonly string[]>(
    () => [`SUMMARY:${name} - ${d.health(who, d.random.pick(appointments))}`],
    () => [
      `SUMMARY:${name} out all day`,
      `DESCRIPTION:${d.health(who, d.random.pick(appointments))}; ${d.staff()} covers the counter`,
    ],
    () => [
      `SUMMARY:Fingerprints / ${name}`,
      `DESCRIPTION:brings license ${d.license(who)}\\nfee ${d.money(20, 60)}`,
    ],
    () => [`SUMMARY:Lunch with ${name}`, `LOCATION:${d.pick('Room 4', 'cafe', 'St. Mary Hall')}`],
    () => [
      `SUMMARY:Diabetes class (taught by ${name})`,
      `DESCRIPTION:Conf. code ${d.random.digits(9)}#`,
    ],
    () => [
      'SUMMARY:Interview',
      `ATTENDEE;CN="${name}";PARTSTAT=ACCEPTED:mailto:${who.email}`,
      `DESCRIPTION:Nurse manager\\, oncology. Req ${d.random.digits(6)}`,
    ],
  );
}

export const calendarFile: Genre = {
  name: 'blind-calendar-file',
  kind: 'record',
  copies: 8,
  extension: 'ics',
  write(d) {
    const events = d
      .people(4, 9)
      .map((who) =>
        [
          'BEGIN:VEVENT',
          `UID:${d.random.digits(9)}-${d.random.digits(4)}@cal.example.org`,
          `DTSTART:${d.packedDate()}T${d.random.between(10, 20)}0000`,
          ...d.shuffle([`ORGANIZER;CN=${d.staff()}:mailto:office@example.org`, 'SEQUENCE:0']),
          ...entry(d, who),
          'END:VEVENT',
        ].join('\r\n'),
      );
    return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:${d.pick('Front office', 'Shared', 'Team B')}\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
  },
};

const desks = [
  'standing desk, herniated disc',
  'dark screen for migraine',
  'parks by the door, hip replaced',
  'service dog for seizures',
  'quiet room, autism',
  'refrigerator shelf for insulin',
  'captioned calls, deaf since birth',
] as const;

export const wikiTable: Genre = {
  name: 'blind-wiki-table',
  kind: 'record',
  copies: 9,
  extension: 'md',
  write(d) {
    const isQuiet = d.copy % 3 === 2;
    const [head, cell] = d.choose<readonly [string, Answer]>(
      () => ['What & why', (who) => d.health(who, d.random.pick(desks))],
      () => ['SSN for payroll', (who) => d.ssn(who)],
      () => ["Pool car: driver's lic.", (who) => d.license(who)],
    );
    const rows = d
      .people(4, 9)
      .map((who) => [
        d.name(who, 'plain', 'last-first'),
        isQuiet
          ? d.pick('CPR card 2025', 'needs a badge', 'has key 14', 'owes a potluck')
          : cell(who),
        d.isoDate(),
        `@${d.staff().split(' ')[0]!.toLowerCase()}`,
      ]);
    const table = [['Who', isQuiet ? 'Status' : head, 'Updated', 'Ask'], ...rows].map(
      (row) => `| ${row.join(' | ')} |`,
    );
    return `# ${d.pick('Team page', 'Room list', 'Things to know')}\n\n_Last edit ${d.staff()}, rev ${d.random.digits(6)}_\n\n${table[0]}\n|---|---|:-:|---|\n${table.slice(1).join('\n')}\n\nSee also [[Ergonomics]] and [[Flu shots]].\n`;
  },
};

type Pair = readonly [string, string];

function columns(d: Draft, who: Someone, kind: number): Pair[] {
  const names: Pair[] = [
    ['first_name', who.first],
    ['last_name', who.last],
  ];
  const kinds: readonly (() => Pair[])[] = [
    () => [['soc_sec_nbr', d.ssn(who, { style: 'bare' })]],
    () => [['chief_complaint', d.health(who, d.random.pick(appointments))]],
    () => [['medicare_nbr', d.mbi(who)]],
    () => [['order_nbr', d.random.digits(9)]],
    () => [
      ['lic_state', who.state],
      ['driver_lic_nbr', d.license(who)],
    ],
  ];
  return [
    [d.pick('id', 'row_id'), d.random.digits(5)],
    ...names,
    ...kinds[kind % kinds.length]!(),
    ['created_at', `${d.isoDate()} 08:${d.random.between(10, 59)}:00`],
    ['created_by', d.staff().toLowerCase().replace(' ', '.')],
  ];
}

export const rowsPrintedDown: Genre = {
  name: 'blind-rows-printed-down',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['txt', 'log', 'out']),
  write(d) {
    const people = d.people(3, 7);
    const isStarred = d.chance(0.5);
    const blocks = people.map((who, at) => {
      const pairs = columns(d, who, d.copy);
      return isStarred
        ? `*************************** ${at + 1}. row ***************************\n${pairs.map(([key, value]) => `${key.padStart(16)}: ${value}`).join('\n')}`
        : `-[ RECORD ${at + 1} ]---+-------------------\n${pairs.map(([key, value]) => `${key.padEnd(16)}| ${value}`).join('\n')}`;
    });
    return `${blocks.join('\n')}\n${isStarred ? `${people.length} rows in set (0.0${d.random.digits(1)} sec)` : ''}\n`;
  },
};
