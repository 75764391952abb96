// Where the brackets around a place of a text close: objects, arrays and asides, which say nothing of what follows them.

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Brackets of prose do not reach over pages. */
const maxAside = 400;

interface Scope {
  readonly from: number;
  readonly to: number;
}

/** A function that tells where the innermost brackets around an offset close; infinite outside of any. Linear. */
export function scopesOf(text: string): (offset: number) => number {
  const scopes = bracketsOf(text);
  if (scopes.length === 0) return () => Infinity;
  // Each scope knows the one around it: closed ones are left upwards, never searched one by one.
  const parents = new Int32Array(scopes.length).fill(-1);
  for (let i = 1; i < scopes.length; i++) {
    let around = i - 1;
    while (around >= 0 && scopes[around]!.to < scopes[i]!.from) around = parents[around]!;
    parents[i] = around;
  }
  return (offset) => {
    let at = lastBefore(scopes, offset);
    while (at >= 0 && scopes[at]!.to <= offset) at = parents[at]!;
    return at < 0 ? Infinity : scopes[at]!.to;
  };
}

function bracketsOf(text: string): readonly Scope[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const found: Scope[] = [];
  for (const match of text.matchAll(/[()[\]{}]/g)) {
    const [mark] = match;
    const opens = closing[mark];
    if (opens === undefined) {
      open.push({ mark, at: match.index });
      continue;
    }
    const last = open.at(-1);
    if (last?.mark !== opens) continue;
    open.pop();
    if (mark !== ')' || match.index - last.at <= maxAside)
      found.push({ from: last.at, to: match.index });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Index of the last scope that opens before an offset, -1 where none does. */
function lastBefore(scopes: readonly Scope[], offset: number): number {
  let low = -1;
  let high = scopes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (scopes[middle]!.from < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
