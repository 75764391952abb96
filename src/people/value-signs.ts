// What one value of a column says for and against its being somebody's name.
import { isSingleLetter, type ValueWord, wordsOfValue } from './value-words.ts';
import { Kind } from './words.ts';

/** How much a grade speaks for a given name or a surname, by grade 0 to 7. */
export const givenWeights: readonly number[] = [-3, -0.5, 0.6, 1.4, 2.1, 2.7, 3.1, 3.3];
export const surnameWeights: readonly number[] = [-2, 0, 0.7, 1.4, 2, 2.5, 2.8, 3];
const minFullForm = 1.2;

/** What one value says. */
export interface ValueSigns {
  readonly organization: boolean;
  readonly refused: boolean;
  readonly place: boolean;
  readonly ordinary: boolean;
  readonly initials: boolean;
  /** The one word that it is. */
  readonly single: ValueWord | null;
  readonly several: {
    readonly comma: boolean;
    /** Evidence for "last first" less that for "first last". */
    readonly lean: number;
    readonly fullForm: boolean;
  } | null;
}

const maxKept = 20_000;
const longestKept = 40;
const kept = new Map<string, ValueSigns | null>();

/** null where it has no word but titles and the like. Kept, since columns repeat their values. */
export function signsOf(value: string): ValueSigns | null {
  if (value.length > longestKept) return readSigns(value);
  let signs = kept.get(value);
  if (signs === undefined) {
    if (kept.size >= maxKept) kept.clear();
    kept.set(value, (signs = readSigns(value)));
  }
  return signs;
}

function readSigns(value: string): ValueSigns | null {
  const words = wordsOfValue(value);
  const core = words.filter((word) => !isAppendage(word));
  const [first] = core;
  if (!first) return null;
  const ordinary = core.filter(
    (word) => !isSingleLetter(word) && word.word >= 3 && word.given < 4 && word.surname < 4,
  ).length;
  const isSingle = core.length === 1 && words.length <= 3;
  const several = core.length < 2 || core.length > 4 ? null : readSeveral(value, core, ordinary);
  return {
    organization: namesOrganization(words, core),
    refused: core.some(isRefused),
    place: isPlace(core),
    ordinary: ordinary > 0,
    initials: isSingle
      ? isSingleLetter(first)
      : several !== null && core.length > 2 && isSingleLetter(core.at(-1)!),
    single: isSingle ? first : null,
    several,
  };
}

function readSeveral(
  value: string,
  core: readonly ValueWord[],
  ordinary: number,
): ValueSigns['several'] {
  const { forwards, backwards } = orderEvidence(core);
  // "Maureen Z." and "Smith J": the initial is no evidence, the word before it is.
  const isShort = core.length === 2 && isSingleLetter(core[1]!);
  const lean = backwards - forwards - (isShort ? initialAsGiven - initialAsSurname : 0);
  return {
    comma: /^[^,]+,\s*[^,]+$/.test(value),
    lean: Math.max(-4, Math.min(4, lean)),
    fullForm: Math.max(forwards, backwards) > minFullForm && ordinary < core.length,
  };
}

/** What a single letter weighs as a given name, and as a surname. */
const initialAsGiven = 1;
const initialAsSurname = -2;

function orderEvidence(core: readonly ValueWord[]): { forwards: number; backwards: number } {
  const first = core[0]!;
  const second = core[1]!;
  const last = core[core.length - 1]!;
  const forwards =
    (isSingleLetter(first) ? initialAsGiven : givenWeights[first.given]!) +
    (isSingleLetter(last) ? initialAsSurname : surnameWeights[last.surname]!);
  const backwards =
    surnameWeights[first.surname]! +
    (isSingleLetter(second) ? initialAsGiven : givenWeights[second.given]!);
  return { forwards, backwards };
}

export function isAppendage({ kind, surname }: ValueWord): boolean {
  return kind === Kind.suffix || kind === Kind.title || (kind === Kind.particle && surname < 4);
}

export function namesOrganization(
  words: readonly ValueWord[],
  core: readonly ValueWord[],
): boolean {
  const [first] = core;
  if (core.length === 1 && first && (first.given > 3 || first.surname > 3)) return false;
  // Lane, Ford and Church are surnames beside a plain given name.
  const hasGiven = core.some((word) => word.given >= 5 && word.word < 3);
  const hasRareGiven = core.some(
    (word) => word.given >= 2 && word.word < 2 && word.given >= word.surname,
  );
  const isPair = core.filter((word) => !isSingleLetter(word)).length === 2;
  return words.some((word, i) => {
    // "La Rue" is no street.
    if (i > 0 && words[i - 1]!.kind === Kind.particle) return false;
    const isStreet = word.kind === Kind.street;
    const isOrganization = word.kind === Kind.organization || isStreet;
    return (
      isOrganization && !((hasGiven || (isStreet && hasRareGiven)) && isPair && word.surname >= 4)
    );
  });
}

const refusedKinds = new Set<number>([
  Kind.stop,
  Kind.role,
  Kind.label,
  Kind.month,
  Kind.nationality,
]);

function isRefused(word: ValueWord): boolean {
  return !isSingleLetter(word) && refusedKinds.has(word.kind) && word.given < 5 && word.surname < 5;
}

function isPlace(core: readonly ValueWord[]): boolean {
  if (core.every((word) => word.kind === Kind.place)) return true;
  return core.length > 1 && core.some((word) => word.kind === Kind.place && word.given < 4);
}
