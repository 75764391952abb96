// Tells from the first bytes whether a text is FHIR JSON, and whether it is one document or one resource a line.

const typeValue = /\s{0,16}:\s{0,16}"[A-Z][A-Za-z]{2,40}"/y;

/**
 * `single`: an object with `resourceType` among its own keys, or a list of such; `lines`: such an object, a line
 * break, and the next one; null: anything else, also JSON that has a resource somewhere inside.
 */
export function resourceLayout(head: string): 'single' | 'lines' | null {
  const start = /^\s{0,64}(\[\s{0,64})?\{/.exec(head);
  if (start === null) return null;
  const ownDepth = start[1] === undefined ? 1 : 2;
  let depth = 0;
  let isResource = false;
  for (let at = 0; at < head.length; at++) {
    const mark = head[at];
    if (mark === '{' || mark === '[') depth++;
    else if (mark === '"') {
      const end = endOfString(head, at);
      if (depth === ownDepth && head.slice(at + 1, end) === 'resourceType') {
        typeValue.lastIndex = end + 1;
        isResource ||= typeValue.test(head);
      }
      at = end;
    } else if (mark === '}' || mark === ']') {
      depth--;
      if (depth > 0) continue;
      if (!isResource) return null;
      return /^[ \t]{0,8}\r?\n\s{0,64}\{/.test(head.slice(at + 1, at + 100)) ? 'lines' : 'single';
    }
  }
  return isResource ? 'single' : null;
}

/** Where the quote stands that closes the string opened at `start`; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
