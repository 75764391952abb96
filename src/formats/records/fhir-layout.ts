// Tells from the first bytes whether a text is FHIR JSON, and whether it is one document or one resource a line.

/**
 * `single`: an object with `resourceType` among its own keys, or a list of such; `lines`: such an object, a line
 * break, and the next one; null: anything else, also JSON that has a resource somewhere inside.
 */
export function resourceLayout(head: string): 'single' | 'lines' | null {
  const start = /^\s{0,64}(\[\s{0,64})?\{/.exec(head);
  if (start === null) return null;
  const ownDepth = start[1] === undefined ? 1 : 2;
  const token = /"((?:[^"\\]|\\.)*)"(\s{0,16}:\s{0,16}"[A-Z][A-Za-z]{2,40}")?|[{}[\]]/g;
  let depth = 0;
  let isResource = false;
  for (let match = token.exec(head); match !== null; match = token.exec(head)) {
    const first = match[0][0];
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') {
      depth--;
      if (depth > 0) continue;
      if (!isResource) return null;
      return /^[ \t]{0,8}\r?\n\s{0,64}\{/.test(head.slice(token.lastIndex)) ? 'lines' : 'single';
    } else if (depth === ownDepth && match[1] === 'resourceType' && match[2] !== undefined) {
      isResource = true;
    }
  }
  return isResource ? 'single' : null;
}
