// Where the last name stands in a name without a comma: first or last, one word or several.
import { familyNamesBeforeGiven, spanishSurnames } from './name-customs.ts';
import { Shape } from './scan-word.ts';
import { Kind } from './words.ts';

/** Which part comes first where no comma tells; `unknown` = judge by the words themselves. */
export type NameOrder = 'first-last' | 'last-first' | 'unknown';

/** One word of a name. */
export interface NameWord {
  readonly text: string;
  readonly low: string;
  readonly shape: number;
  readonly kind: number;
  readonly given: number;
  readonly surname: number;
  readonly sex: number;
}

/** "NGUYEN Van Thanh", "DE LA TORRE Ana": how many words open a name in capitals before others in small letters. */
export function capitalSurname(words: readonly NameWord[]): number {
  let count = 0;
  while (words[count]?.shape === Shape.capitals) count++;
  const isMixed = words.slice(count).every(({ shape }) => shape === Shape.title);
  return count > 0 && count < words.length && isMixed ? count : 0;
}

/** How many particles open a name, where they open a surname: "de la …", "De La …", but not the given name Van. */
function leadingParticles(words: readonly NameWord[]): number {
  let count = 0;
  while (words[count]?.kind === Kind.particle) count++;
  return count > 1 || words[0]?.shape === Shape.lower ? count : 0;
}

/** "de la Rosa" alone is a surname with its particles. */
export function isBareSurname(words: readonly NameWord[]): boolean {
  const particles = leadingParticles(words);
  return particles > 0 && words.length <= particles + 1;
}

/** Where the given names begin in "LAST FIRST" or "DE LA CRUZ MARIA": the end, or after a particle's surname. */
export function lastFirstBoundary(words: readonly NameWord[]): number {
  if (words.length === 2) return 1;
  let at = 0;
  while (at < words.length - 2 && words[at]!.kind === Kind.particle) at++;
  // Three words, no initial: SMITH JOHN PAUL has two given names unless the second word is only a surname.
  const second = words[at + 1]!;
  return second.given >= second.surname || second.given >= 3 ? at + 1 : words.length - 1;
}

/** Whether a name without a comma puts the last name first. */
export function isLastFirst(words: readonly NameWord[], order: NameOrder): boolean {
  const first = words[0]!;
  const end = words[words.length - 1]!;
  if (order === 'first-last') return false;
  if (order === 'last-first') return first.shape !== Shape.initial;
  if (leadingParticles(words) > 0) return true;
  const allCapitals = words.every(
    (word) => word.shape === Shape.capitals || word.shape === Shape.initial,
  );
  if (end.shape === Shape.initial && first.shape !== Shape.initial)
    return allCapitals || words.length >= 3;
  const leansBackwards = first.surname - first.given > 2 && end.given - end.surname > 2;
  if (allCapitals && words.length === 2 && leansBackwards) return true;
  return (
    familyNamesBeforeGiven.has(first.low) &&
    first.given < 4 &&
    end.surname < 4 &&
    end.shape !== Shape.initial
  );
}

/** Where the last name starts in "First Middle Last": at a particle, or at the first of two Spanish surnames. */
export function lastNameStart(words: readonly NameWord[]): number {
  const end = words.length - 1;
  const particle = words.findIndex((word, i) => i > 0 && i < end && word.kind === Kind.particle);
  if (particle > 0) return particle;
  const connector = words.findIndex((word, i) => i > 1 && i < end && word.low === 'y');
  if (connector > 1) return connector - 1;
  const double =
    end >= 2 && spanishSurnames.has(words[end]!.low) && spanishSurnames.has(words[end - 1]!.low);
  return double ? end - 1 : end;
}
