// Names that a label announces: "Name: john q. public-smith" is a name whatever the words look like.
import { isWord, Shape } from './scan-word.ts';
import { type TokenRange, type Tokens, tokenText } from './tokens.ts';
import { Kind } from './words.ts';

const maxParts = 5;
const widestBox = 24;

/** Labels after which nothing but a person's name stands. */
const nameLabel =
  /(?:^|[\s"'{(|,;>_])(?:full|patient|client|customer|member|employee|applicant|insured|subscriber|student|claimant|tenant|borrower|cardholder|card ?holder|account ?holder|policy ?holder|taxpayer|payee|resident|beneficiary|spouse|guarantor|participant|legal|print|printed|your|my)[ _-]{0,2}name(?: on (?:the )?(?:card|account|policy|file|licen[cs]e))?["']?\s{0,4}(?:\([^)\n]{0,30}\)\s{0,2})?[:=]\s{0,20}["']?$/i;
const bareNameLabel =
  /(?:^|\n)[ \t>*-]{0,8}["']?name(?: on (?:the )?(?:card|account|policy|file|licen[cs]e))?["']?[ \t]{0,4}[:=][ \t]{0,20}["']?$/i;
/** "ENROLLEE: ONYEKACHI, GOODNESS": behind a role, only where a comma turns the name round. */
const roleLabel =
  /(?:^|\n|[ \t]{2})(?:enrollee|patient|client|customer|member|employee|applicant|insured|subscriber|student|claimant|tenant|borrower|taxpayer|defendant|suspect|victim|inmate|payee):[ \t]{1,20}$/i;
/** "my name is …", "I, ANN M ROE, …": up to the comma behind it. */
const introduction = /\bmy (?:full |legal )?name is\s{1,3}$|(?:^|[\s"“(])I,\s{1,2}$/;
const labelReach = 64;

/** Values of name labels, where they consist of two to five words (or "Last, First") and nothing else. */
export function findLabelledNames(tokens: Tokens): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = 1; i < tokens.count; i++) {
    const shape = tokens.shape[i - 1]!;
    const mayEndLabel =
      shape === Shape.colon || shape === Shape.punctuation || shape === Shape.quote;
    const mayIntroduce = shape === Shape.comma || tokens.facts[i - 1]!.low === 'is';
    if (!(mayEndLabel || mayIntroduce) || !isWord(tokens.shape[i]!)) continue;
    const start = tokens.start[i]!;
    const left = tokens.text.slice(Math.max(0, start - labelReach), start);
    const isIntroduced = mayIntroduce && introduction.test(left);
    const isNamed =
      isIntroduced || (/name/i.test(left) && (nameLabel.test(left) || bareNameLabel.test(left)));
    if (!isNamed && !(tokens.shape[i + 1] === Shape.comma && roleLabel.test(left))) continue;
    const to = isIntroduced ? endOfIntroduced(tokens, i) : endOfValue(tokens, i);
    if (to > i) found.push({ from: i, to });
  }
  return found;
}

/** Index behind the capitalised words and particles at `from`, where a comma or another word ends them; `from` where they are no name. */
function endOfIntroduced({ shape, gap, facts, count }: Tokens, from: number): number {
  let to = from;
  for (; to < count && to - from < maxParts; to++) {
    const isStop = shape[to] === Shape.stop && to > from && gap[to] === 0;
    if (isStop) continue;
    const own = facts[to]!;
    const isPart = isWord(shape[to]!) && (shape[to] !== Shape.lower || own.kind === Kind.particle);
    if (!isPart || (to > from && gap[to]! > 1)) break;
  }
  const isClosed = to < count && (shape[to] === Shape.comma || shape[to] === Shape.lower);
  return isClosed && to - from >= 2 && facts[from]!.given >= 1 ? to : from;
}

/** Index behind the value that starts at `from`, or `from` where it is not a name. */
function endOfValue(tokens: Tokens, from: number): number {
  let parts = 0;
  let i = from;
  for (; i < tokens.count; i++) {
    const shape = tokens.shape[i]!;
    // "BUTLER ,         ESPERANZA": typed into boxes.
    const most = i > from && tokens.shape[i - 1] === Shape.comma ? widestBox : 2;
    if (i > from && tokens.gap[i]! > most) break;
    if (shape === Shape.comma && parts > 0 && parts <= 2 && tokens.gap[i]! <= 1) continue;
    if (!isWord(shape)) break;
    const { kind, word } = tokens.facts[i]!;
    const refuses =
      kind === Kind.stop ||
      kind === Kind.label ||
      kind === Kind.organization ||
      kind === Kind.street ||
      kind === Kind.role;
    if (refuses && shape !== Shape.initial) {
      if (parts >= 2 && isJoining(tokens, i)) break;
      return from;
    }
    // "my name is jo brown and I …": the name ends at the first common word.
    if (shape === Shape.lower && word === 5 && kind !== Kind.particle) {
      if (parts >= 2 && isJoining(tokens, i)) break;
      return from;
    }
    parts++;
  }
  const behind = i < tokens.count ? tokens.shape[i]! : Shape.newline;
  const closed =
    behind !== Shape.digits &&
    behind !== Shape.colon &&
    tokenText(tokens, Math.min(i, tokens.count - 1)) !== '@';
  while (i > from && tokens.shape[i - 1] === Shape.comma) i--;
  return closed && parts >= 2 && parts <= maxParts ? i : from;
}

const joining = new Set([
  'and',
  'but',
  'i',
  'my',
  'from',
  'with',
  'at',
  'in',
  'who',
  'calling',
  'please',
]);

function isJoining(tokens: Tokens, i: number): boolean {
  return joining.has(tokens.facts[i]!.low);
}
