// Holds one document's labels against what was found in it.
import type { Label, LabelledDocument, Owner } from './document.ts';
import type { Found, FoundDocument } from './scan.ts';

/** What became of one label. */
export interface Outcome {
  readonly label: Label;
  /** The place that answers it, or null: missed. */
  readonly found: Found | null;
  readonly isRightPerson: boolean;
  readonly isCovered: boolean;
}

export interface Matched {
  readonly document: LabelledDocument;
  readonly outcomes: readonly Outcome[];
  /** Found, and labelled nowhere. */
  readonly falseFinds: readonly Found[];
  /** Right finds by type, repeats of a labelled value included. */
  readonly rightFinds: readonly Found[];
  readonly wronglyCovered: readonly Found[];
  readonly persons: number;
}

/** These say of a value that it is nobody's, or cannot be read: neither a find nor a false one. */
const setAside: ReadonlySet<string> = new Set(['test-data', 'redacted', 'unreadable']);

export function matchDocument(document: LabelledDocument, seen?: FoundDocument): Matched {
  const found = (seen?.found ?? []).filter(
    ({ type, disposition }) => type !== 'access-code' && !setAside.has(disposition),
  );
  const taken = new Map<Label, Found>();
  const free = new Set(found);
  const take = (fits: (label: Label, place: Found) => boolean): void => {
    for (const label of document.labels) {
      if (taken.has(label)) continue;
      const place = [...free].find((one) => fits(label, one));
      if (!place) continue;
      taken.set(label, place);
      free.delete(place);
    }
  };
  const isFull = (label: Label, place: Found): boolean =>
    isSame(label, place) && isTiedRightly(label, place);
  // The best place for each label first: a value may stand in the document for two people.
  take((label, place) => isFull(label, place) && isRightlyCovered(label, place));
  take(isFull);
  take(isSame);
  take((label, place) => isSameSubject(label, place));
  // Two holders, one place: the second label is answered by it as well.
  const answers = (label: Label): Found | null =>
    taken.get(label) ?? found.find((one) => isSame(label, one)) ?? null;
  const outcomes = document.labels.map((label) => {
    const place = answers(label);
    return {
      label,
      found: place,
      isRightPerson: place !== null && isTiedRightly(label, place),
      isCovered: place?.disposition === 'covered',
    };
  });
  const labelsOf = (place: Found): Label[] =>
    document.labels.filter(
      (label) =>
        isSame(label, place) ||
        isSameSubject(label, place) ||
        // Words about health without a name, where somebody's health is labelled: a repeat.
        (label.type === 'medical' && place.type === 'medical' && place.name === ''),
    );
  const known = found.map((place) => ({ place, labels: labelsOf(place) }));
  return {
    document,
    outcomes,
    rightFinds: known
      .filter(({ labels }) => labels.some(({ optional }) => !optional))
      .map(({ place }) => place),
    falseFinds: document.complete
      ? known.filter(({ labels }) => labels.length === 0).map(({ place }) => place)
      : [],
    wronglyCovered: known
      .filter(
        ({ place, labels }) => place.disposition === 'covered' && isUnfounded(labels, document),
      )
      .map(({ place }) => place),
    persons: seen?.persons ?? 0,
  };
}

/** Nothing that is labelled so may be covered. Even what may fairly be found. */
function isUnfounded(labels: readonly Label[], { complete }: LabelledDocument): boolean {
  if (labels.length === 0) return complete;
  return labels.every(({ covered }) => covered === null);
}

function isRightlyCovered({ covered }: Label, { disposition }: Found): boolean {
  return (covered !== null) === (disposition === 'covered');
}

export function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

function isSame(label: Label, place: Found): boolean {
  if (place.type !== label.type && !label.or?.some((type) => type === place.type)) return false;
  if (label.type !== 'medical') return squeeze(label.value) === squeeze(place.value);
  const [said, read] = [squeeze(label.value), squeeze(place.value)];
  return said.includes(read) || read.includes(said) || sharesWord(label.value, place.value);
}

/** Another fact about somebody whose health is labelled: one label stands for all that a document says of it. */
function isSameSubject(label: Label, place: Found): boolean {
  return (
    label.type === 'medical' &&
    place.type === 'medical' &&
    label.of.some((owner) => isName(owner, place.name))
  );
}

const emptyWords = new Set(
  'diagnosed diagnosis treated treatment patient history medical condition since with from'.split(
    ' ',
  ),
);

function sharesWord(said: string, read: string): boolean {
  const wordsOf = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u)
      .filter((word) => word.length > 3 && !emptyWords.has(word));
  const words = new Set(wordsOf(said));
  return wordsOf(read).some((word) => words.has(word));
}

/** Tied to one of its holders; where it has none, there is nothing to be wrong about. */
function isTiedRightly({ of }: Label, { name }: Found): boolean {
  return of.length === 0 || of.some((owner) => isName(owner, name));
}

/** The last name, and the first name or its initial, in any order and spelling of blanks. */
export function isName({ first, last }: Owner, name: string): boolean {
  const words = name
    .split(/[\s,.^/<]+/u)
    .map(squeeze)
    .filter(Boolean);
  const wanted = squeeze(last);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (words.slice(from, to).join('') !== wanted) continue;
      const rest = [...words.slice(0, from), ...words.slice(to)];
      if (rest.some((word) => word === squeeze(first) || word === squeeze(first)[0])) return true;
      // 'Mary-Beth' may be written as two words.
      if (rest.join('').startsWith(squeeze(first))) return true;
    }
  }
  return false;
}
