// Finds by rule names with the last name first that open a line or a cell: "Dietrich, F.", "La Rue, Priya G.".
import { Shape } from './scan-word.ts';
import type { Tokens } from './tokens.ts';
import type { WordFacts } from './word-facts.ts';
import { Kind } from './words.ts';

const rare = 2;
const common = 3;

/** Classes of words that are surnames as well ("Street", "Lake", "Page"). */
export const surnameKinds: ReadonlySet<number> = new Set([
  Kind.street,
  Kind.place,
  Kind.organization,
  Kind.nationality,
]);

/** Index behind "Dietrich, F.", "La Rue, Priya G.", "Street, P." at the start of a line or cell; `from` where there is none. */
export function surnameFirst(tokens: Tokens, from: number): number {
  const { shape, gap, facts, count } = tokens;
  if (shape[from] !== Shape.title || !opensField(tokens, from)) return from;
  for (const where of [inCell, inFile]) {
    const alone = surnameFirstAlone(tokens, from, where);
    if (alone > from) return alone;
  }
  let comma = from;
  while (comma < count && facts[comma]!.kind === Kind.particle && comma - from < 3) comma++;
  const last = facts[comma];
  if (!last || shape[comma] !== Shape.title || last.surname < rare) return from;
  if (last.kind !== Kind.none && !surnameKinds.has(last.kind)) return from;
  comma++;
  const first = comma + 1;
  if (first >= count || shape[comma] !== Shape.comma || gap[comma] !== 0) return from;
  if (gap[first] !== 1) return from;
  const own = facts[first]!;
  const isGiven = shape[first] === Shape.title && own.given >= common && own.kind === Kind.none;
  if (shape[first] !== Shape.initial && !isGiven) return from;
  const second = first + 1;
  // "Pam, Jaxon Kuykendall had …" calls Pam.
  const isCalled =
    last.given > last.surname + 1 &&
    second < count &&
    shape[second] === Shape.title &&
    gap[second] === 1 &&
    facts[second]!.surname > facts[second]!.given;
  if (isCalled) return from;
  const to = behindInitial(tokens, second);
  // "Ash, Oak, Elm" and "Ott, Ada Mae Low" are no surname with a first name.
  const behind = to < count && shape[to] === Shape.comma && gap[to] === 0 ? to + 1 : to;
  const isMore = behind < count && gap[behind] === 1 && shape[behind] === Shape.title;
  return isMore ? from : to;
}

/** Index behind the middle initial at `i`, where there is one. */
const behindInitial = ({ shape, gap, count }: Tokens, i: number): number =>
  i < count && shape[i] === Shape.initial && gap[i] === 1 ? i + 1 : i;

/** Where a surname and a first name stand alone, without a comma, and how plainly each must be one there. */
interface Alone {
  readonly isSurname: (facts: WordFacts) => boolean;
  readonly leastGiven: number;
  /** Whether what stands behind the name, from the token at `to` on, ends it. */
  readonly isClosed: (tokens: Tokens, to: number) => boolean;
}

const plainly = 5;

/** "Olsen Tessa M  F  03/03/1980": a surname and a first name that are nothing else, alone in the cell of a listing. */
const inCell: Alone = {
  isSurname: ({ surname }) => surname >= plainly,
  leastGiven: plainly,
  isClosed: ({ shape, gap }, to) => gap[to]! > 1 && shape[to] !== Shape.newline,
};

/** What a file is about, and how it ends. */
const fileBehind =
  /^ ?[-–_] ?[^\n/\\]{1,60}\.(?:pdf|docx?|xlsx?|tiff?|jpe?g|png|txt|rtf|msg|eml)\b/i;
const longestFile = 80;

/** "Kirchner Theresa - hep C plan.pdf": the same, less common, before the dash of a file name. */
const inFile: Alone = {
  isSurname: ({ surname, given }) => surname > given,
  leastGiven: common + 1,
  isClosed: ({ text, end }, to) =>
    fileBehind.test(text.slice(end[to - 1], end[to - 1]! + longestFile)),
};

function surnameFirstAlone(tokens: Tokens, from: number, where: Alone): number {
  const { shape, gap, facts, count } = tokens;
  const [last, first] = [facts[from], facts[from + 1]];
  if (!last || !first || shape[from + 1] !== Shape.title || gap[from + 1] !== 1) return from;
  if (!where.isSurname(last) || last.given >= common || last.kind !== Kind.none) return from;
  if (first.given < where.leastGiven || first.surname >= first.given || first.kind !== Kind.none)
    return from;
  const to = behindInitial(tokens, from + 2);
  return to < count && where.isClosed(tokens, to) ? to : from;
}

const longestName = 60;
const opensFile = /^\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}\.?)? ?[-–_]/u;
const labelBehind =
  /^\p{Lu}[\p{L}'’ -]{1,30}, \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}\.?)? (?:SSN|SS#|DOB|DL|MRN|DCN|MBI|ID)\b/u;

function opensField({ shape, gap, start, text }: Tokens, i: number): boolean {
  if (i === 0 || gap[i]! > 1 || shape[i - 1] === Shape.newline || shape[i - 1] === Shape.colon)
    return true;
  // "696,216 Ali, Cody SSN": a listing counts bytes, a label follows.
  const at = start[i]!;
  if (gap[i] === 1 && /\d/.test(text[at - 2] ?? '')) {
    const behind = text.slice(at, at + longestName);
    return labelBehind.test(behind) || opensFile.test(behind);
  }
  return '|•*-)'.includes(text[start[i - 1]!]!);
}
