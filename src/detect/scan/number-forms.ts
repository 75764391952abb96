// Which forms of a number a pattern may begin with: how many letters or digits stand first, and what stands next.
import { atStart, machineOf, step, type Machine, type Standing } from './pattern-machine.ts';
import { has, type CharacterSet } from './character-set.ts';
import type { Pattern } from './pattern-tree.ts';

/** Longer runs count as this long. */
export const longestRun = 20;
const runs: number = longestRun + 1;

/** What may stand behind a number: signs by class, then what is not ASCII, the end, capitals, other letters. */
export const signClasses: readonly string[] = [
  // Where prose is put together again, line ends become blanks.
  ' \t\n\r',
  '-',
  '.',
  '/',
  '_',
  ':',
  ',',
  '=',
  '^',
  '*#',
  '<',
  '@%&+',
];
export const otherSign: number = signClasses.length;
export const beyondAscii: number = otherSign + 1;
export const textEnd: number = beyondAscii + 1;
export const capitals: number = textEnd + 1;
export const letters: number = capitals + 1;
const behind: number = letters + 1;

/** Digits first, then what stands behind them, and how many digits (or letters) that is. */
export const formOfDigits = (length: number, next: number, then: number): number =>
  (Math.min(length, longestRun) * behind + next) * runs + Math.min(then, longestRun);
const digitForms: number = runs * behind * runs;
/** Letters first, all of them capitals or not, and then digits. */
export const formOfLetters = (areCapitals: boolean, length: number, then: number): number =>
  digitForms +
  ((areCapitals ? 0 : runs) + Math.min(length, longestRun)) * runs +
  Math.min(then, longestRun);

type Takes = (set: CharacterSet) => boolean;

const takesAny =
  (characters: string): Takes =>
  (set) =>
    Array.from(characters).some((character) => has(set, character.charCodeAt(0)));
const digit: Takes = ({ bits }) => ((bits[1] as number) & 0x03ff0000) !== 0;
const capital: Takes = ({ bits }) => ((bits[2] as number) & 0x07fffffe) !== 0;
const letter: Takes = ({ bits }) =>
  (((bits[2] as number) | (bits[3] as number)) & 0x07fffffe) !== 0;
const listed = new Set(signClasses.join(''));
const otherSigns = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  .filter((character) => !/[A-Za-z0-9]/.test(character) && !listed.has(character))
  .join('');
const takesNext: readonly Takes[] = [
  ...signClasses.map(takesAny),
  takesAny(otherSigns),
  ({ beyond }) => beyond,
  () => false,
  capital,
  letter,
];

const only =
  (second: number, third: number, fourth: number): Takes =>
  ({ bits, beyond }) =>
    !beyond &&
    bits[0] === 0 &&
    ((bits[1] as number) & ~second) === 0 &&
    ((bits[2] as number) & ~third) === 0 &&
    ((bits[3] as number) & ~fourth) === 0;
const onlyDigits = only(0x03ff0000, 0, 0);
const onlyLetters = only(0, 0x07fffffe, 0x07fffffe);
const onlyAlnum = only(0x03ff0000, 0x07fffffe, 0x07fffffe);

/** A pattern's machine, and what the looks around it forbid behind its end. */
interface Reader {
  readonly machine: Machine;
  readonly noDigitBehind: boolean;
  readonly noLetterBehind: boolean;
  readonly found: Set<number>;
}

/**
 * The forms of numbers that a match of the pattern may begin with; null where it may begin with something else, or
 * in the middle of a word.
 */
export function numberForms(pattern: Pattern): ReadonlySet<number> | null {
  const parts = pattern.kind === 'sequence' ? pattern.parts : [pattern];
  if (!refuses(parts[0], false, true)) return null;
  const machine = machineOf(pattern);
  if (
    !machine ||
    machine.matchesNothing ||
    machine.first.some((at) => !onlyAlnum(setAt(machine, at)))
  )
    return null;
  const reader: Reader = {
    machine,
    noDigitBehind: refuses(parts.at(-1), true, false),
    noLetterBehind: refuses(parts.at(-1), true, true),
    found: new Set(),
  };
  if (!addLetterForms(reader, true) || !addLetterForms(reader, false)) return null;
  addDigitForms(reader);
  return reader.found;
}

const setAt = ({ sets }: Machine, place: number): CharacterSet => sets[place] as CharacterSet;

/** (?<![A-Za-z0-9]…) at the beginning, (?![A-Za-z0-9]…) or (?![0-9]…) at the end. */
function refuses(part: Pattern | undefined, ahead: boolean, alsoLetters: boolean): boolean {
  if (part?.kind !== 'look' || !part.negated || part.ahead !== ahead) return false;
  const choices = part.part.kind === 'either' ? part.part.parts : [part.part];
  return choices.some(
    (choice) =>
      choice.kind === 'set' &&
      ((choice.bits[1] as number) & 0x03ff0000) === 0x03ff0000 &&
      (!alsoLetters ||
        (((choice.bits[2] as number) & 0x07fffffe) === 0x07fffffe &&
          ((choice.bits[3] as number) & 0x07fffffe) === 0x07fffffe)),
  );
}

/** Every length that is counted stands for itself, the longest for all from there on. */
function addDigitForms(reader: Reader): void {
  let places = atStart(reader.machine);
  for (let length = 1; length <= longestRun; length++) {
    places = step(reader.machine, places, digit);
    const endsInside = places.done && !reader.noDigitBehind;
    if (endsInside || (length === longestRun && places.at.length > 0)) {
      for (let longer = length; longer <= longestRun; longer++) addAllBehind(reader, longer);
      return;
    }
    for (let next = 0; next < behind; next++) addBehind(reader, places, { length, next });
  }
}

function addAllBehind({ found }: Reader, length: number): void {
  for (let next = 0; next < behind; next++)
    for (let then = 0; then < runs; then++) found.add(formOfDigits(length, next, then));
}

interface Form {
  readonly length: number;
  readonly next: number;
}

function addBehind(reader: Reader, places: Standing, { length, next }: Form): void {
  const { found, machine, noDigitBehind, noLetterBehind } = reader;
  const areLetters = next >= capitals;
  if (places.done && !(areLetters && noLetterBehind)) {
    for (let then = 0; then < runs; then++) found.add(formOfDigits(length, next, then));
    return;
  }
  const takes = takesNext[next] as Takes;
  const more = areLetters
    ? { takes, staysIn: onlyLetters, noneBehind: noLetterBehind }
    : { takes: digit, staysIn: onlyDigits, noneBehind: noDigitBehind };
  const first = step(machine, places, takes);
  addRun(reader, first, { ...more, from: areLetters ? 1 : 0 }, (then) =>
    found.add(formOfDigits(length, next, then)),
  );
}

/** A run of one kind of character that has come to its `from`th. */
interface Run {
  readonly from: number;
  readonly takes: Takes;
  /** A set that only this run can go on with. */
  readonly staysIn: Takes;
  /** A match does not end inside the run. */
  readonly noneBehind: boolean;
}

function addRun({ machine }: Reader, start: Standing, run: Run, add: (then: number) => void): void {
  let places = start;
  for (let then = run.from; then < runs; then++) {
    const endsInside = places.done && (then === 0 || !run.noneBehind);
    if (endsInside || (then === longestRun && places.at.length > 0)) {
      for (let longer = then; longer < runs; longer++) add(longer);
      return;
    }
    if (places.done || places.at.some((at) => !run.staysIn(setAt(machine, at)))) add(then);
    places = step(machine, places, run.takes);
    if (places.at.length === 0 && !places.done) return;
  }
}

/** False where no number need stand behind the letters. */
function addLetterForms(reader: Reader, areCapitals: boolean): boolean {
  const { machine, found } = reader;
  let places = atStart(machine);
  for (let length = 1; length <= longestRun; length++) {
    places = step(machine, places, areCapitals ? capital : letter);
    if (places.done || places.at.some((at) => !onlyAlnum(setAt(machine, at)))) return false;
    if (places.at.length === 0) return true;
    const first = step(machine, places, digit);
    if (first.at.length === 0 && !first.done) continue;
    const run = { from: 1, takes: digit, staysIn: onlyDigits, noneBehind: reader.noDigitBehind };
    addRun(reader, first, run, (then) => found.add(formOfLetters(areCapitals, length, then)));
  }
  return false;
}
