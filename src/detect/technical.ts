// Whether the text around a place is about programs and machines: there a stroke is drawn, and an infection is of a file.
import type { LabeledText } from './labeled-text.ts';

const block = 1200;
const fewestSigns = 6;

/** Calls, names in code, files of programs, and the words of those who make them. */
const signs =
  /\w\(\)|::|->|=>|\b0x[0-9a-f]{2,}|#(?:include|define|ifdef|endif)|\.(?:c|cc|cpp|h|hpp|py|js|ts|rb|pl|sh|so|dll|exe|go|rs|java|ya?ml|diff|patch|tar|gz)\b|\b(?:commit|git|svn|bugs?|bugzilla|fix(?:e[sd])?|patch(?:es|ed)?|segfault|compil(?:e|er|ed|ing)|kernel|makefile|autoconf|upstream|debian|ubuntu|changelog|api|abi|struct|const|void|int|char|bool|boolean|null|nullptr|regex|unicode|utf-?8|ascii|buffers?|sockets?|threads?|malloc|stdin|stdout|readme|todo|fixme|npm|python|perl|java|javascript|css|xml|json|cpu|gpu|linux|posix|gtk|glib|libc|pointer|pointers|argument|arguments|parameter|parameters|callback|subroutine|namespace|template|macro|assertion|exception|runtime|packet|packets|driver|drivers|firmware|register|registers|byte|bytes|opcode|compatibility|deprecated|implementation|syntax|parser|renderer)\b/gi;
/** Names in code: with a capital or a line within. */
const names =
  /\b[a-z]{2,}_[a-z_]{2,}\b|\b[a-z]{2,}[A-Z][a-z]{2,}[A-Za-z]*\b|\b[A-Z][a-z]{2,}[A-Z][a-z]{2,}[A-Za-z]*\b|\b[A-Z]{2,}_[A-Z0-9_]{2,}\b/g;
const clinical =
  /\b(?:patients?|diagnos\w+|physicians?|hospital\w*|claimants?|ssn|dob|mrn|prescri\w+|nurses?|clinics?|medications?|employee name|medical leave|fmla)\b/i;

const judged = new WeakMap<LabeledText, Map<number, boolean>>();

/** Asked once of each stretch of some hundred words. */
export function isTechnicalAround(labeled: LabeledText, at: number): boolean {
  const number = Math.floor(at / block);
  let known = judged.get(labeled);
  if (!known) judged.set(labeled, (known = new Map()));
  const before = known.get(number);
  if (before !== undefined) return before;
  const stretch = labeled.text.slice(Math.max(0, (number - 0.5) * block), (number + 1.5) * block);
  const found = (stretch.match(signs)?.length ?? 0) + (stretch.match(names)?.length ?? 0);
  const now = found >= fewestSigns && !clinical.test(stretch);
  known.set(number, now);
  return now;
}
