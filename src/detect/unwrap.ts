// Prose that was broken at the end of its lines, whole again: line feeds within a sentence become blanks, so that offsets stay.

const narrow = 34;
const fewestWords = 4;
/** Columns, fields and code are never wrapped prose. */
const columns = /\t|\S {2,}\S|[|{}=]|:$/;
const endsSentence = /[.!?:;]["')\]”]?$/;
/** A field, a bullet, a heading or a signature begins a line of its own. */
const ownLine =
  /^[ \t]*(?:[-•*#>|=_~]|\d{1,3}[.)] |[\p{L}][\p{L}\d /'’().-]{0,30}(?:\d:\d\d[^:\n]{0,8})?:(?: |$)|\[?\d{1,2}:\d\d|\[[ xX]?\]|\p{Lu}{2}[\p{Lu} ]{8,})/u;

/** As long as `text`; only '\n' (and the marks of a quoted mail) turn into blanks. */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text;
  const pieces: string[] = [];
  let done = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    const next = text.indexOf('\n', end + 1);
    const following = text.slice(end + 1, next === -1 ? end + 241 : Math.min(next, end + 241));
    const line = text.slice(Math.max(start, end - 200), end).trimEnd();
    const quoted = /^(?:> ?)+/.exec(following)?.[0] ?? '';
    if (runsOn(line.replace(/^(?:> ?)+/, ''), following.slice(quoted.length))) {
      pieces.push(text.slice(done, end), ' '.repeat(1 + quoted.length));
      done = end + 1 + quoted.length;
    }
    start = end + 1;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}

/** Whether the sentence of a line goes on in the next one. */
function runsOn(line: string, following: string): boolean {
  if (line.length < narrow || columns.test(line) || endsSentence.test(line)) return false;
  if (!/^[ \t]{0,8}["'(“]?[\p{L}\d$]/u.test(following) || ownLine.test(following)) return false;
  if ((line.match(/\S+/g) ?? []).length < fewestWords) return false;
  if (/^[ \t]{0,8}\p{Ll}/u.test(following)) return true;
  // A name or number begins the next line: only where it would not have fitted on this one.
  const word = /^\S+/.exec(following.trimStart())?.[0].length ?? 0;
  return (
    line.length + word >= 58 ||
    /\b(?:the|a|an|of|to|for|with|and|or|is|was|has|by|at|in|on|mr|mrs|ms|dr|st)\.?$|,$/i.test(line)
  );
}
