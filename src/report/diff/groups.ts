// A comparison in groups and words: the same for a terminal, for a browser and for print.
import type {
  ChangeKind,
  DiffData,
  DiffSide,
  NotComparable,
  StoreChange,
  StoreSide,
} from '../../model/diff.ts';
import { accessPhrase, protectionPhrase } from '../access-words.ts';
import { marksSentence } from '../marks-words.ts';
import { countOf, formatCount } from '../numbers.ts';
import { pathShower } from '../paths.ts';
import { kindWords, verdictWords } from '../words.ts';

export interface DiffLine {
  readonly id: string;
  /** As it is called now, else as it was called. */
  readonly path: string;
  /** '+1', '-12', '+3 -1', '0'. */
  readonly people: string;
  /** 'now sealed', 'deleted'; '' where the group says it. */
  readonly what: string;
  /** In plain words, from the most to the least important. */
  readonly notes: readonly string[];
}

export interface DiffGroup {
  readonly id: 'exposed' | 'people' | 'opened' | 'relieved' | 'closed' | 'moved';
  readonly heading: string;
  readonly lines: readonly DiffLine[];
}

const groups: readonly {
  readonly id: DiffGroup['id'];
  readonly heading: string;
  readonly has: (change: StoreChange) => boolean;
}[] = [
  { id: 'exposed', heading: 'New exposure', has: isKind('exposed') },
  { id: 'people', heading: 'Other people in it', has: isKind('people') },
  { id: 'opened', heading: 'Open to more people', has: isKind('opened') },
  {
    id: 'relieved',
    heading: 'No longer exposed',
    has: (one) =>
      isKind('protected', 'relieved')(one) ||
      (one.kind === 'gone' && one.before?.verdict === 'exposed'),
  },
  { id: 'closed', heading: 'Open to fewer people', has: isKind('closed') },
  { id: 'moved', heading: 'Moved', has: isKind('moved') },
];

function isKind(...kinds: readonly ChangeKind[]): (change: StoreChange) => boolean {
  return ({ kind }) => kinds.includes(kind);
}

export function groupChanges({ changes, from, to }: DiffData): DiffGroup[] {
  const show = { before: pathShower(from.scan.targets), after: pathShower(to.scan.targets) };
  return groups
    .map(({ id, heading, has }) => ({
      id,
      heading,
      lines: changes.filter(has).map((change) => lineOf(change, show)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

interface Shown {
  readonly before: (uri: string) => string;
  readonly after: (uri: string) => string;
}

function lineOf(change: StoreChange, show: Shown): DiffLine {
  const { after, before, id } = change;
  const path = after ? show.after(after.uri) : show.before(before?.uri ?? '');
  return {
    id,
    path,
    people: peopleWords(change),
    what: whatWords(change),
    notes: notesOf(change, show).filter((note) => note !== ''),
  };
}

function peopleWords({ after, kind, peopleAdded, peopleRemoved }: StoreChange): string {
  if (kind === 'opened' || kind === 'closed') return formatCount(after?.persons ?? 0);
  const parts = [
    ...(peopleAdded > 0 ? [`+${formatCount(peopleAdded)}`] : []),
    ...(peopleRemoved > 0 ? [`-${formatCount(peopleRemoved)}`] : []),
  ];
  return parts.length === 0 ? '0' : parts.join(' ');
}

function whatWords({ kind, after, before }: StoreChange): string {
  if (kind === 'gone') return 'deleted';
  if (kind === 'protected' || kind === 'relieved')
    return after ? `now ${verdictWords[after.verdict]}` : '';
  if (kind === 'exposed') return before ? `was ${verdictWords[before.verdict]}` : 'new';
  return '';
}

function notesOf(change: StoreChange, show: Shown): string[] {
  const { after, before, cause, hasMoved, kind } = change;
  const side = after?.verdict === 'exposed' && kind !== 'moved' ? after : null;
  return [
    side ? kindsOf(side) : '',
    side ? [accessPhrase(side.access), protectionPhrase(side)].filter(Boolean).join(' · ') : '',
    hasMoved && before ? `moved from ${show.before(before.uri)}` : '',
    elsewhere(change),
    cause === 'rules' && kind !== 'moved' ? 'nobody wrote to it: other rules see it otherwise' : '',
  ];
}

/** Why people of a store that is gone still count, or of a new one do not count newly. */
function elsewhere({ after, before, peopleAdded, peopleRemoved }: StoreChange): string {
  if (after?.verdict === 'exposed' && before?.verdict !== 'exposed') {
    const known = after.persons - peopleAdded;
    if (known <= 0) return '';
    const who = peopleAdded === 0 ? 'its people lay' : `${formatCount(known)} of its people lay`;
    return `${who} exposed elsewhere before`;
  }
  if (before?.verdict !== 'exposed' || after?.verdict === 'exposed') return '';
  const still = before.persons - peopleRemoved;
  if (still <= 0) return '';
  const whose = peopleRemoved === 0 ? 'its people are' : `${formatCount(still)} of its people are`;
  return `${whose} exposed elsewhere as well`;
}

/** 'Social Security number (a), medical information (e)'. */
function kindsOf({ covered }: StoreSide): string {
  return covered
    .map(({ type, limb }) => kindWords[type][0] + (limb === null ? '' : ` (${limb})`))
    .join(', ');
}

/** What else changed, counted: '3 stores that need a look appeared'. */
export function otherChanges({ changes }: DiffData): string[] {
  const counts = new Map<string, number>();
  for (const change of changes) {
    const words = otherWords(change);
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${countOf(count, 'store', 'stores')} ${words}`);
}

function otherWords({ kind, before, after }: StoreChange): string | null {
  if (kind === 'appeared' && after) return `appeared: ${verdictWords[after.verdict]}`;
  if (kind === 'gone' && before && before.verdict !== 'exposed')
    return `gone: ${verdictWords[before.verdict]} before`;
  if (kind === 'verdict' && before && after)
    return `${verdictWords[before.verdict]} before, now ${verdictWords[after.verdict]}`;
  return null;
}

/** Why less may have been found, before any of it is taken for an improvement. */
export function cautions({ from, to }: DiffData): string[] {
  const sameTargets = from.scan.targets.join('\n') === to.scan.targets.join('\n');
  return [
    to.scan.cutOff
      ? 'The later scan did not come to its end: what it had not reached is not compared.'
      : to.scan.complete
        ? ''
        : 'The later scan could not examine everything: what it could not is not compared.',
    from.scan.cutOff
      ? 'The earlier scan did not come to its end: what is new here may have been there before.'
      : from.scan.complete
        ? ''
        : 'The earlier scan could not examine everything: some of what is new may have been there before.',
    from.scan.rulePack === to.scan.rulePack
      ? ''
      : `The rules changed in between, from ${from.scan.rulePack} to ${to.scan.rulePack}. What only they changed says so.`,
    sameTargets ? '' : 'The two scans had different targets: only what both cover is compared.',
    marksOf(to.summary),
  ].filter((line) => line !== '');
}

/** Marks are made of findings, and a comparison is of stores. */
function marksOf({ marks }: DiffSide['summary']): string {
  const told = marksSentence(marks);
  return told === ''
    ? ''
    : `This comparison is of what was found, whatever is marked. In the later scan: ${told}`;
}

/** 'Legal (380 stores): permission denied … Its 6 exposed stores are still counted.' */
export function notComparableWords(entry: NotComparable, { to }: DiffData): string {
  const path = pathShower(to.scan.targets)(entry.uri);
  const many = entry.stores > 1 ? ` (${formatCount(entry.stores)} stores)` : '';
  const counted =
    entry.exposed === 0
      ? ''
      : entry.exposed === 1 && entry.stores === 1
        ? ' Its people are still counted.'
        : ` The people of its ${countOf(entry.exposed, 'exposed store', 'exposed stores')} are still counted.`;
  return `${path}${many}: ${entry.detail}.${counted}`;
}

/** Dates where they tell the scans apart, else with the time. */
export function datesOf({ from, to }: DiffData): readonly [string, string] {
  const [a, b] = [from.scan.startedAt, to.scan.startedAt];
  const day = (at: string): string => at.slice(0, 10);
  const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  return day(a) === day(b) ? [minute(a), minute(b)] : [day(a), day(b)];
}
