// Where the lines, sentences and paragraphs of a text begin, so that pairing can compare places by number.
import { closeUpLabels, levelForms } from './form-lines.ts';

export interface Layout {
  readonly lines: readonly number[];
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
  /** Messages of a thread: what one person wrote. */
  readonly messages: readonly number[];
}

/** A sentence ends at a mark followed by a blank, but not after an abbreviation or an initial. */
const sentenceEnd =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sgt|St|No|Nos|vs|Soc|Sec|Acct|Lic|Num|Nbr|Ph|Tel|Ext|Mbr|Pol|Ins|Emp|Dept|Inc|Ave|Jr|Sr|[A-Z]))[.!?;][ \t]{1,8}(?=\S)/g;
const wrapped = 50;
const maxSlack = 12;

const closing =
  /(?:thank you|thanks|sincerely|regards|truly|cordially|respectfully|best|yours),?$/i;
const opensAnew =
  /^[ \t>]{0,8}(?:[\p{L}\d][\p{L}\d '’#./()-]{1,36}[:=](?:\s|$)|[-*•] |\(?\d{1,2}[.)] |\d{1,2}[/-]\d{1,2}[/-]\d{2}|[^\n]{0,80}\S {2,}\S|\p{Lu}[\p{L}'’-]+,? \p{Lu}[\p{L}'’-]+,? [A-Z]{0,3}\d{3})/u;

/** Whether a line goes on in the next one: long prose that nothing closes. */
function isOpen(line: string, next: string): boolean {
  const written = line.trimEnd();
  if (written.length < wrapped || /[:;!?|]$|\.{3}/.test(written) || / {3}|\t/.test(written.trim()))
    return false;
  if (closing.test(written)) return false;
  if (written.endsWith('.') && !/\b(?:Mr|Mrs|Ms|Dr|No|Soc|Sec)\.$/.test(written)) return false;
  return /[a-z]{2} [a-z]{2,}/.test(written) && /^[ \t>]{0,4}[\p{L}\d(#]/u.test(next);
}

const startsCapital = /^[ \t]{0,8}\p{Lu}/u;

/** Whether a line stands among three that begin with capitals: entries of a list, not prose that wraps. */
function standsInList(lines: readonly string[], i: number): boolean {
  const begins = (at: number): boolean => startsCapital.test(lines[at] ?? '');
  return begins(i - 1) && begins(i) && (begins(i - 2) || begins(i + 1));
}

/** The text with blanks in place of the line ends at which prose only wraps: every offset stays where it was. */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  let joined = lines[0]!;
  for (let i = 1; i < lines.length; i++) {
    const goesOn =
      isOpen(lines[i - 1]!, lines[i]!.slice(0, maxSlack)) &&
      !opensAnew.test(lines[i]!) &&
      !standsInList(lines, i);
    joined += (goesOn ? ' ' : '\n') + lines[i]!;
  }
  return joined;
}

/** A rule across parts one entry from the next. */
const ruleAlone = /^(?:-{3,}|={3,}|\*{3,}|~{3,})$/;

/** Offsets at which lines, sentences and paragraphs begin. Line ends must be '\n'. */
export function measureLayout(text: string): Layout {
  const written = text.split('\n');
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const paragraphs = [0];
  let wasBlank = false;
  for (const [i, whole] of written.entries()) {
    const line = whole.trim();
    const isBlank = line === '' || ruleAlone.test(line);
    if (wasBlank && !isBlank) paragraphs.push(lines[i]!);
    wasBlank = isBlank;
  }
  const breaks = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const opening = lines.filter(
    (_, i) =>
      i === 0 ||
      !isOpen(written[i - 1]!, written[i]!.slice(0, maxSlack)) ||
      standsInList(written, i),
  );
  const sentences = [...opening, ...breaks].sort((a, b) => a - b);
  return { lines, sentences, paragraphs, messages: messagesIn(text, lines) };
}

const quoted = /^[ \t]{0,2}>/;
const headsMessage =
  /^(?:[ \t]{0,4}-{2,}[ \t]{0,2}(?:original|forwarded|begin forwarded)\b|[ \t]{0,2}From:[ \t]|[ \t]{0,2}On [^\n]{6,160}wrote:[ \t]*$)/i;

/** Offsets at which another message of a thread begins: at its header, or where quoting starts or ends. */
function messagesIn(text: string, lines: readonly number[]): readonly number[] {
  const messages = [0];
  let wasQuoted = false;
  let follows = -2;
  for (let i = 0; i < lines.length; i++) {
    const line = text.slice(lines[i], Math.min(lines[i + 1] ?? text.length, lines[i]! + maxHeader));
    if (line.trim() === '') continue;
    const isQuoted = quoted.test(line);
    const heads = headsMessage.test(line.trimEnd().replace(/^[> ]{1,6}/, ''));
    // The quoted text below its header is the same message.
    if (heads && follows !== i - 1) messages.push(lines[i]!);
    else if (isQuoted !== wasQuoted && follows < i - 2) messages.push(lines[i]!);
    if (heads) follows = i;
    wasQuoted = isQuoted;
  }
  return messages;
}

const maxHeader = 240;

/** Where the line, sentence or paragraph with this index ends. */
export function endOf(starts: readonly number[], index: number, text: string): number {
  return starts[index + 1] ?? text.length;
}

/** The text with line ends as '\n', lines to write on as blanks and forms as "label: value" lines, every offset as it was. */
export function evenOut(text: string): string {
  const even = text.includes('\r')
    ? text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'))
    : text;
  const written = even.includes('__')
    ? even.replace(/_{2,}/g, (line) => ' '.repeat(line.length))
    : even;
  return levelForms(closeUpLabels(written));
}
