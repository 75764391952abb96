// Names as the answers of fields that ask for a person: "Claimant: Zhivko Bralten" is a name whatever the lists say.
import type { Confidence } from '../model/element.ts';
import type { FormField } from './fields.ts';
import { isNeverName } from './form-words.ts';
import { roleOfLabel } from './label-roles.ts';
import { nameWords, type NameWord, type ParsedName, parseNameTokens } from './name-parts.ts';
import { isWord, Shape } from './scan-word.ts';
import { tokenize, type Tokens } from './tokens.ts';
import { Kind } from './words.ts';

/** A name in the value of a field. */
export interface FieldName {
  readonly start: number;
  readonly end: number;
  readonly parsed: ParsedName;
  readonly words: readonly NameWord[];
  readonly evidence: Confidence;
}

const maxParts = 5;
const maxValue = 80;
/** Companies have these, too: there a word has to be on a list of names. */
const alsoCompanies =
  /\b(?:customer|client|vendor|payee|payer|payor|owner|tenant|buyer|seller|merchant|sender|receiver|recipient|originator|beneficiary|account|requester|donor|user|subscriber|registrant|licensee|employer|company|firm|landlord|contractor|lender|borrower|bidder|grantor|grantee|lessee|plaintiff|defendant|creditor|debtor|obligee|insured|agent|provider|contact|bill to|ship to|name)\b/i;
const notPeople =
  /\b(?:bank|institution|company|business|firm|vendor|school|district|product|file|branch|plan|group|facility|agency|street|city|county|drug|medication|brand|domain|host|site|project|event|team|dealer|shop|store|hospital|clinic|pharmacy|insurer|carrier|program|course|user|screen|pet|vessel|road|building|department|position|job)(?:['’]s)?[ _-]{0,2}names?\b/i;
const refused: ReadonlySet<number> = new Set([
  Kind.stop,
  Kind.label,
  Kind.organization,
  Kind.street,
  Kind.role,
  Kind.month,
]);

/** The names in the values of fields, in order. */
export function findFieldNames(text: string, fields: readonly FormField[]): readonly FieldName[] {
  const found: FieldName[] = [];
  for (const { label, from, to } of fields) {
    if (notPeople.test(label)) continue;
    const role = roleOfLabel(label);
    if (role === null || role.kind === 'none') continue;
    const end = raggedEnd(text, { from, to });
    const name = nameIn(
      text,
      { from, to: Math.min(end, from + maxValue) },
      alsoCompanies.test(label),
    );
    if (name) found.push(name);
  }
  return found;
}

/** "Ruth   Mbeki": scanners tear a first name and a surname apart; nothing else may stand in the line. */
const torn =
  /^\p{Lu}[\p{L}'’-]+\.? {2,4}\p{Lu}[\p{L}'’-]+(?=[ \t]*(?:\n|$)| {4}| {2}\p{L}+[ \w]*:)/u;
const raggedGap = 4;

function raggedEnd(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const name = torn.exec(text.slice(from, from + maxValue))?.[0];
  return name === undefined ? to : Math.max(to, from + name.length);
}

function nameIn(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  mustBeListed: boolean,
): FieldName | null {
  const tokens = tokenize(text.slice(from, to));
  const end = endOfName(tokens);
  if (end < 2) return null;
  const parsed = parseNameTokens(tokens, 0, end, 'unknown');
  const words = nameWords(tokens, 0, end).filter(
    ({ kind }) => kind !== Kind.title && kind !== Kind.suffix,
  );
  if (!parsed || words.length < 2) return null;
  const isListed = words.some(({ given, surname }) => given > 0 || surname > 0);
  if (mustBeListed && !isListed) return null;
  const start = from + tokens.start[0]!;
  return {
    start,
    end: from + tokens.end[end - 1]!,
    parsed,
    words,
    evidence: isListed ? 'high' : 'medium',
  };
}

/** How many of the first tokens are a name that fills the value, or that a gap, a bracket or a remark closes; 0 where none is. */
function endOfName(tokens: Tokens): number {
  const { shape, gap, facts, count } = tokens;
  let parts = 0;
  let commas = 0;
  let i = 0;
  for (; i < count; i++) {
    if (i > 0 && gap[i]! > 1 && !(i === 1 && gap[i]! <= raggedGap)) break;
    if (shape[i] === Shape.comma) {
      const isTurned =
        commas === 0 &&
        parts > 0 &&
        parts <= 2 &&
        i + 1 < count &&
        isPart(tokens, i + 1) &&
        !isListOfNames(tokens, i);
      if (!isTurned) break;
      commas++;
      continue;
    }
    if (!isPart(tokens, i)) break;
    if (facts[i]!.kind !== Kind.title && facts[i]!.kind !== Kind.suffix) parts++;
  }
  if (parts < 2 || parts > maxParts) return 0;
  const mark = i < count && gap[i]! <= 1 ? tokens.text[tokens.start[i]!]! : '\n';
  return /[\n,;(|/–-]/.test(mark) ? i : 0;
}

/** "Opal Ali, Bill Banks" are two people, unlike "De La Cruz, Ana" and "Garcia Lopez, Ana M". */
function isListOfNames({ facts, shape, count }: Tokens, comma: number): boolean {
  const first = facts[0]!;
  const isWhole = comma >= 2 && first.given >= 3 && first.given > first.surname;
  const next = comma + 2;
  const goesOn = next < count && shape[next] !== Shape.initial && isWord(shape[next]!);
  return isWhole && goesOn && facts[next]!.surname >= 2;
}

function isPart({ shape, facts }: Tokens, i: number): boolean {
  const own = facts[i]!;
  if (shape[i] === Shape.initial) return true;
  if (!isWord(shape[i]!) || (shape[i] === Shape.lower && own.kind !== Kind.particle)) return false;
  if (isNeverName(own)) return false;
  return !refused.has(own.kind) || own.given >= 4 || own.surname >= 4;
}
