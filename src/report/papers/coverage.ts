// What a scan saw and what it did not: the paper behind every number, for whoever has to rely on it.
import type { NotExamined } from '../../model/scan.ts';
import type { ProblemReason } from '../../model/store.ts';
import { coverageFacts } from '../csv.ts';
import type { Dossier } from '../dossier.ts';
import { formatBytes, formatCount, toSentence } from '../numbers.ts';
import { pathShower, targetName } from '../paths.ts';
import { reasonWords } from '../reasons.ts';
import { sharePercent } from '../shares.ts';
import { countUnread, type Unread } from '../unread.ts';
import { heading, joinTexts, list, paragraph, type Block, type Paper, type Text } from './paper.ts';

/** A paper that lists more is read by nobody; the JSON lists them all. */
const mostListed = 500;
const mostKinds = 25;

export interface KindCoverage {
  readonly kind: string;
  readonly stores: number;
  readonly notExamined: number;
}

export interface CoverageFacts {
  readonly unread: Unread;
  /** Read to the end, or sealed whole. */
  readonly read: number;
  /** Everything that was asked for and not left out. */
  readonly asked: number;
  readonly kinds: readonly KindCoverage[];
  readonly entries: readonly NotExamined[];
}

export function describeCoverage(dossier: Dossier): CoverageFacts {
  const { scan, summary } = dossier;
  const entries: NotExamined[] = [];
  const unread = countUnread(
    { entries: dossier.notExamined(), summary, show: pathShower(scan.targets) },
    (entry) => entries.push(entry),
  );
  const asked = unread.total;
  return {
    unread,
    asked,
    read: asked - unread.unreadCount - unread.partialCount,
    kinds: countKinds(dossier),
    entries,
  };
}

function countKinds(dossier: Dossier): KindCoverage[] {
  const kinds = new Map<string, { stores: number; notExamined: number }>();
  for (const { kind, verdict } of dossier.outlines(dossier.scan.id)) {
    const known = kinds.get(kind) ?? { stores: 0, notExamined: 0 };
    known.stores++;
    if (verdict === 'not-examined') known.notExamined++;
    kinds.set(kind, known);
  }
  return [...kinds]
    .map(([kind, counted]) => ({ kind, ...counted }))
    .toSorted((a, b) => b.stores - a.stores || a.kind.localeCompare(b.kind, 'en'));
}

/** The JSON form: what stands beside a CSV, and how far the reading came. */
export function coverageJson(dossier: Dossier, facts: CoverageFacts): object {
  const { unread, read, asked, kinds } = facts;
  return {
    ...coverageFacts({ ...dossier, notExamined: dossier.notExamined() }),
    read: {
      asked,
      toTheEnd: read,
      inPart: unread.partialCount,
      notExamined: unread.unreadCount,
      leftOut: unread.excludedCount,
    },
    reasons: [...unread.unread].map(([reason, { count }]) => ({ reason, count })),
    kinds,
  };
}

export function coveragePaper(dossier: Dossier, facts: CoverageFacts): Paper {
  const { scan, law, today, statements, summary } = dossier;
  const { unread, read, asked } = facts;
  const owner = statements.organization.name;
  return {
    title: 'What was examined, and what was not',
    subtitle: [
      ...(owner === undefined ? [] : [`${owner} · `]),
      `Scan of ${scan.startedAt.slice(0, 10)} · ${today}`,
    ],
    status: [
      `${formatCount(read)} of ${formatCount(asked)} stores (${sharePercent(read, asked)}) were read to the end, or are sealed whole. `,
      asked === read
        ? 'Nothing that was asked for is missing.'
        : {
            strong:
              'The numbers of every report on this scan may be too low by what is missing here.',
          },
    ],
    blocks: [
      {
        kind: 'facts',
        rows: [
          [
            'Targets',
            joinTexts(
              scan.targets.map((target): Text => [{ code: targetName(target) }]),
              ' ',
            ),
          ],
          ['Started, finished (UTC)', [`${minute(scan.startedAt)}, ${minute(scan.finishedAt)}`]],
          ['Complete', [scan.complete ? 'yes' : 'no']],
          ['Bytes of the stores examined', [formatBytes(summary.bytes)]],
          ['Program, scan', [`showme ${scan.version}, `, { code: scan.id }]],
          ['Rule pack', [{ code: scan.rulePack }]],
          ['Law', [`${law.title}, in these words since ${law.statute.wording}`]],
        ],
      },
      ...reasonBlocks(unread),
      heading('By kind of store'),
      kindTable(facts.kinds),
      ...entryBlocks(dossier, facts.entries),
      heading('What this paper says, and what it does not'),
      list([
        [
          'A store counts as read only when it was read to its end with rules that can see what it holds.',
        ],
        ['A sealed store was not read: it is encrypted whole, and no key lies with it.'],
        [
          'Clear means that nothing was seen, no more. Paper, and systems that were no target, are not in it.',
        ],
      ]),
    ],
    footer: `Coverage of scan ${scan.id}`,
  };
}

function reasonBlocks({ unread, unreadCount, partialCount, excludedCount }: Unread): Block[] {
  const title = heading('Not examined, by reason');
  if (unread.size === 0)
    return [title, paragraph('Everything that was asked for was read to its end.')];
  const rows = [...unread].toSorted((a, b) => b[1].count - a[1].count);
  return [
    title,
    paragraph(
      `${formatCount(unreadCount)} not at all, ${formatCount(partialCount)} only in part, ${formatCount(excludedCount)} left out on purpose.`,
    ),
    {
      kind: 'table',
      head: ['Why', 'Stores', 'To read them'],
      widths: [38, 14, 48],
      numbers: [1],
      rows: rows.map(([reason, { count, folders }]): Text[] => [
        [reasonWords[reason].title],
        [formatCount(count)],
        actionText(reason, folders),
      ]),
    },
  ];
}

function actionText(reason: ProblemReason, folders: ReadonlySet<string>): Text {
  const { action } = reasonWords[reason];
  if (action.startsWith('showme ')) return [{ code: action }];
  const [first = ''] = folders;
  const others = folders.size - 1;
  const where = `${first || 'it'}${others > 0 ? ` and ${formatCount(others)} more` : ''}`;
  return [toSentence(action.replace('{where}', () => where))];
}

function kindTable(kinds: readonly KindCoverage[]): Block {
  const rows = kinds.slice(0, mostKinds);
  const rest = kinds.slice(mostKinds);
  const sum = (of: 'stores' | 'notExamined'): number => rest.reduce((all, one) => all + one[of], 0);
  if (rest.length > 0)
    rows.push({
      kind: `${formatCount(rest.length)} other kinds`,
      stores: sum('stores'),
      notExamined: sum('notExamined'),
    });
  return {
    kind: 'table',
    head: ['Kind', 'Stores', 'Not examined'],
    widths: [50, 25, 25],
    numbers: [1, 2],
    rows: rows.map(({ kind, stores, notExamined }): Text[] => [
      [kind],
      [formatCount(stores)],
      [formatCount(notExamined)],
    ]),
  };
}

function entryBlocks(dossier: Dossier, entries: readonly NotExamined[]): Block[] {
  if (entries.length === 0) return [];
  const show = pathShower(dossier.scan.targets);
  const listed = entries.slice(0, mostListed);
  return [
    heading('Each of them'),
    {
      kind: 'table',
      head: ['Store', 'Why'],
      widths: [50, 50],
      rows: listed.map(({ uri, reason, detail }): Text[] => [
        [{ code: show(uri) }],
        [`${reasonWords[reason].title}. ${toSentence(detail)}`],
      ]),
    },
    ...(entries.length > listed.length
      ? [
          paragraph(`And ${formatCount(entries.length - listed.length)} more: `, {
            code: 'showme report coverage -o coverage.json',
          }),
        ]
      : []),
  ];
}

function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
