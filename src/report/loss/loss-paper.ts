// The record of a determination of risk of harm: facts of the inventory filled in, the rest for a person to complete.
import { limbs } from '../../model/verdict.ts';
import type { Dossier } from '../dossier.ts';
import { capitalise, countOf, formatCount, joinWords, toSentence } from '../numbers.ts';
import { openClerk, missedWords, type Clerk } from '../papers/clerk.ts';
import { heading, note, paragraph, type Block, type Paper, type Text } from '../papers/paper.ts';
import { countUnread } from '../unread.ts';
import { kindWords } from '../words.ts';
import type { Loss } from './describe-loss.ts';
import { answerWords, harborWords } from './loss-words.ts';
import { peopleSentence } from './loss-text.ts';

/** Longer lists are read by nobody; the JSON form has them all. */
const mostStores = 300;

export interface RecordOf {
  /** 'd_2026-11-20-01'. */
  readonly id: string;
  /** ISO date until which it has to be kept. */
  readonly expiresOn: string;
}

export function lossPaper(loss: Loss, dossier: Dossier, record: RecordOf): Paper {
  const { law, scan, today, statements } = dossier;
  const { determination, notice } = law;
  const clerk = openClerk();
  const owner = clerk.stated(
    statements.organization.name,
    ['organization', 'name'],
    'the name of the organization',
  );
  const blocks: Block[] = [
    heading('Part 1. Facts from the inventory (filled in)'),
    { kind: 'facts', rows: factRows(loss, dossier) },
    heading('What the law would ask', 3),
    dutyTable(loss, clerk),
    ...claimBlocks(loss),
    heading('Part 2. To be completed'),
    { kind: 'blanks', labels: questions },
    heading('Part 3. Determination'),
    {
      kind: 'choices',
      items: [
        [
          'Harm ',
          { strong: 'is' },
          ' reasonably likely, or cannot be excluded. Notice is given: Part 4.',
        ],
        [`After investigation or consultation, ${determination.standard}, because:`],
      ],
    },
    { kind: 'blanks', labels: ['Reasons', 'Name, position', 'Signature, date'] },
    heading('Part 4. Notice to consumers'),
    paragraph(`${notice.citation.text}: the notice has at least these contents.`),
    noticeTable(loss, dossier, clerk),
    heading('Stores concerned'),
    ...storeBlocks(loss),
  ];
  return {
    title: 'Determination of risk of harm',
    subtitle: [
      `${determination.citation.text} · `,
      ...owner,
      ` · ${today} · record `,
      { code: record.id },
    ],
    status: [
      { strong: `Keep until ${record.expiresOn}` },
      ` (${determination.years} years). Draft made from the scan of ${scan.startedAt.slice(0, 10)}. ${missedWords(clerk.missed.length)} This record helps you decide; it does not decide. It is not legal advice.`,
    ],
    blocks: [...blocks, ...clerk.closing(scan.id)],
    footer: `Record ${record.id} · keep until ${record.expiresOn}`,
  };
}

const questions = [
  '1. What happened, when, and when it was discovered',
  '2. Was the information both accessed and acquired? By whom?',
  '3. Investigation carried out, by whom, dates',
  '4. Law enforcement consulted (agency, officer, date), or why not',
  '5. Could the person read it? Was a key taken as well?',
  '6. Signs of misuse looked for, and what was found',
  '7. Steps taken to get it back or make it useless',
];

function factRows(loss: Loss, dossier: Dossier): [string, Text][] {
  const { law, scan, summary } = dossier;
  const held = loss.limbs.filter(({ persons }) => persons > 0);
  const { unreadCount, partialCount } = countUnread({
    entries: dossier.notExamined(),
    summary,
    show: (uri) => uri,
  });
  return [
    ['Stores concerned', [`${formatCount(loss.stores.length)}, listed at the end`]],
    ['People', [peopleSentence(loss)]],
    ['Postal address known', [`of ${countOf(loss.withAddress, 'person', 'people')}`]],
    [
      'Information',
      [
        held.length === 0
          ? 'none that is readable and covered'
          : held
              .map(
                ({ limb, persons }) =>
                  `(${limb}) ${law.limbs[limb].title}: ${formatCount(persons)}`,
              )
              .join(' · '),
      ],
    ],
    [
      'Safe harbor',
      [
        harborWords
          .filter(([harbor]) => loss.harbors[harbor] > 0)
          .map(([harbor, words]) => `${words}: ${formatCount(loss.harbors[harbor])}`)
          .join(' · '),
      ],
    ],
    [
      'Scan',
      [
        { code: scan.id },
        `, judged by ${law.title} in the words of ${law.statute.wording}; ${countOf(unreadCount + partialCount, 'store', 'stores')} of the whole scan could not be examined to the end`,
      ],
    ],
  ];
}

/** What a key under a duty asks for. */
const factsAsked: Readonly<Record<string, string>> = {
  substitute: 'what a letter to one person costs, in dollars',
  owner: 'for whom it is held; nobody, where it is your own',
  director: 'the state of domicile, or the home state',
};

function dutyTable({ rulings }: Loss, clerk: Clerk): Block {
  return {
    kind: 'table',
    head: ['', 'What', 'Why', 'Citation'],
    widths: [8, 38, 34, 20],
    rows: rulings.map(({ duty, answer, because, keys }): Text[] => [
      [{ strong: answerWords[answer] }],
      [`${duty.when}. ${duty.says}`],
      [because, ' ', ...clerk.missingAll(keys, factsAsked[duty.id] ?? 'a fact that this hangs on')],
      [`${duty.citation.text} (${duty.citation.wording})`],
    ]),
  };
}

function claimBlocks({ claims }: Loss): Block[] {
  return claims.map(({ id, basis, exemption }) =>
    note(
      exemption
        ? `Claimed: the organization ${exemption.words} (${basis}; ${exemption.citation.text}). Where that holds, its procedures take the place of this notice.`
        : `Claimed: ${id} (${basis}). This law knows no such exemption.`,
    ),
  );
}

/** Contents in the order of the law; what only this case can fill is filled here or left to a person. */
function noticeTable(loss: Loss, { law, statements }: Dossier, clerk: Clerk): Block {
  const filled = new Map<number, Text>([
    [0, [{ strong: 'to be written' }]],
    [1, informationSentence(loss)],
    [
      2,
      clerk.stated(
        statements.organization.phone,
        ['organization', 'phone'],
        'a telephone number for those who ask',
      ),
    ],
  ]);
  return {
    kind: 'table',
    head: ['Required', 'Draft'],
    widths: [36, 64],
    rows: law.notice.contents.map(({ requires, draft }, index): Text[] => [
      [requires],
      filled.get(index) ?? [draft ?? ''],
    ]),
  };
}

/** '"your Social Security number" (148 people); "medical information about you" (61 people)'. */
function informationSentence(loss: Loss): Text {
  const parts = limbs.flatMap((limb) => {
    const held = loss.limbs.find((one) => one.limb === limb);
    const kinds = loss.kinds[limb];
    if (!held || held.persons === 0 || kinds.length === 0) return [];
    const words = joinWords(kinds.map((kind) => `your ${kindWords[kind][0]}`));
    return [`“${capitalise(words)}” (${countOf(held.persons, 'person', 'people')})`];
  });
  return [parts.length === 0 ? 'none' : parts.join('; ')];
}

function storeBlocks({ stores }: Loss): Block[] {
  const listed = stores.slice(0, mostStores);
  return [
    {
      kind: 'table',
      head: ['Store', 'People', 'Safe harbor, and why'],
      widths: [42, 12, 46],
      numbers: [1],
      rows: listed.map(({ path, id, persons, harbor, because }): Text[] => [
        [{ code: path }, ...(id === '' ? [] : [` ${id}`])],
        [formatCount(persons)],
        [
          `${harborWords.find(([one]) => one === harbor)?.[1] ?? ''}. ${because
            .filter((reason) => !/^not encrypted\.?$/i.test(reason))
            .map(toSentence)
            .join(' ')}`,
        ],
      ]),
    },
    ...(stores.length > listed.length
      ? [
          paragraph(
            `And ${formatCount(stores.length - listed.length)} more, in the JSON form of this record.`,
          ),
        ]
      : []),
  ];
}
