// The parts of an explanation that only a store has: whose, why, what else lies in it, what would change it.
import type { LawView } from '../model/law-view.ts';
import type { StoreEntry } from '../model/scan.ts';
import type { Disposition, Finding } from '../model/verdict.ts';
import { citeLimbs, numbered } from './explain-parts.ts';
import { capitalise, countOf, formatCount } from './numbers.ts';
import { indent, type Page } from './page.ts';
import { reasonWords } from './reasons.ts';
import { standingPhrase } from './standing.ts';
import { kindWords } from './words.ts';

/** What the paragraphs of a store are set with. */
interface Setting {
  readonly law: LawView;
  readonly page: Page;
}

/** Dispositions that make the verdict what it is. */
export const leadingOf: Readonly<Record<StoreEntry['verdict'], readonly Disposition[]>> = {
  exposed: ['covered'],
  review: ['review', 'no-code', 'no-name'],
  sealed: [],
  clear: [],
  'not-examined': [],
};

export const verdictPhrases: Readonly<Record<StoreEntry['verdict'], string>> = {
  exposed: 'is exposed',
  review: 'needs a look',
  sealed: 'is sealed',
  clear: 'is clear',
  'not-examined': 'was not examined',
};

export function peopleSentence(store: StoreEntry): string {
  const { verdict, persons, missouriResidents: residents } = store;
  if (verdict === 'sealed') {
    return store.findings.length > 0
      ? 'It was read with a password that was given; nobody can read it without.'
      : 'What it holds is not known.';
  }
  if (verdict === 'not-examined') return 'What it holds is not known. It is not a clean result.';
  if (persons === 0) return 'Nobody’s covered information was found in it.';
  if (persons === 1) {
    return residents === 1
      ? '1 person, with evidence of living in Missouri.'
      : '1 person, without evidence of living in Missouri.';
  }
  return `${countOf(persons, 'person', 'people')}, ${formatCount(residents)} with evidence of living in Missouri.`;
}

export function whyLines(
  store: StoreEntry,
  leading: readonly Finding[],
  { law, page }: Setting,
): string[] {
  const problems = (store.problems ?? []).map(
    ({ reason, detail, part }) =>
      `${part === undefined ? '' : `${capitalise(part)}: `}${reasonWords[reason].title}. ${detail}`,
  );
  const reasons = [
    ...(store.verdict === 'not-examined' ? problems : []),
    ...store.protection.because,
    ...leading.flatMap((finding) => finding.because),
    ...(store.verdict === 'clear' ? ['It was read to the end, and nothing was found.'] : []),
  ];
  const partial =
    store.verdict === 'not-examined' || problems.length === 0
      ? []
      : ['', 'Read only in part', ...numbered(problems, page)];
  const citation = citeLimbs(leading, law);
  const together =
    store.verdict === 'exposed' && citation !== ''
      ? indent(page.wrap(`Together: covered information, ${citation}.`, page.measure - 2), 2)
      : [];
  return ['Why', ...numbered(reasons, page), ...together, ...partial];
}

export function otherLines(
  store: StoreEntry,
  others: readonly Finding[],
  { law, page }: Setting,
): string[] {
  if (others.length === 0) return [];
  const most = 10;
  const lines = others.slice(0, most).flatMap((finding) => {
    const harbor = finding.disposition === 'covered' ? ', inside the safe harbor' : '';
    const standing = `${standingPhrase(finding.disposition)}${harbor}`;
    const citation = finding.limb ? ` ${law.limbs[finding.limb].citation.text}.` : '';
    const text = `${capitalise(kindWords[finding.type][0])}, ${formatCount(finding.count)}: ${standing}.${citation} ${finding.id}`;
    return indent(page.wrap(text, page.measure - 2), 2);
  });
  const rest = others.length - most;
  const heading =
    store.verdict === 'exposed' || store.verdict === 'review' ? 'Also in it' : 'In it';
  return [heading, ...lines, ...(rest > 0 ? [`  and ${formatCount(rest)} more`] : [])];
}

export function changesFor(store: StoreEntry, law: LawView): [string, string][] {
  const numbers = store.findings.some((finding) => finding.type === 'ssn');
  switch (store.verdict) {
    case 'exposed':
      return [
        ['Encrypt it with a key kept elsewhere', 'it becomes sealed'],
        ['Remove the names or the numbers', 'clear, or needs a look'],
        [
          numbers ? 'Cut the SSNs to 5 digits or fewer' : 'Cut the numbers to their last 4 digits',
          `redacted, ${law.redaction.text}`,
        ],
        ['Attest that it is public record', 'it no longer counts'],
      ];
    case 'review':
      return [
        ['A name or a code joins what lies there', 'it becomes exposed'],
        ['Remove the numbers or encrypt the file', 'it becomes clear or sealed'],
      ];
    case 'sealed':
      return [
        ['A key or password comes to lie with it', 'it becomes exposed, if it holds any'],
        ['Scan with --password-file', 'what it holds becomes known'],
      ];
    case 'not-examined':
      return [...new Set((store.problems ?? []).map((problem) => problem.reason))].map(
        (reason): [string, string] => [
          capitalise(reasonWords[reason].action.replace('{where}', 'it')),
          'it can be examined',
        ],
      );
    default:
      return [];
  }
}
