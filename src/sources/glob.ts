// Path patterns as .gitignore has them (gitignore(5)), matched in time bounded by pattern × path: they may come from a stranger's folder.

export interface PathPattern {
  /** The pattern as written. */
  readonly text: string;
  /** '!pattern': takes back what an earlier one left out. */
  readonly negated: boolean;
  /** `path` is relative to where the pattern stands, '/'-joined. */
  matches(path: string, isFolder: boolean): boolean;
}

type Token = 'star' | 'any' | { readonly has: (character: string) => boolean };
type Segment = 'globstar' | readonly Token[];

const maxAlternatives = 64;

/** One pattern; null for a blank line or a comment. A pattern without an inner '/' holds at any depth. */
export function parsePattern(line: string): PathPattern | null {
  const text = line.replace(/(?<!\\)[ \t\r]+$/u, '');
  if (text === '' || text.startsWith('#')) return null;
  const negated = text.startsWith('!');
  const foldersOnly = text.endsWith('/');
  const body = text.slice(negated ? 1 : 0, foldersOnly ? -1 : undefined);
  const anchored = body.includes('/');
  const alternatives = expandBraces(body.startsWith('/') ? body.slice(1) : body).map((one) => {
    const segments = one.split('/').map(parseSegment);
    return anchored ? segments : ['globstar' as const, ...segments];
  });
  return {
    text,
    negated,
    matches: (path, isFolder) =>
      (isFolder || !foldersOnly) &&
      alternatives.some((segments) => matchSegments(segments, path.split('/'))),
  };
}

/** 'a.{csv,txt}' as its alternatives; beyond `maxAlternatives` the braces stand for themselves. */
function expandBraces(text: string): string[] {
  let done = [text];
  for (;;) {
    const next = done.flatMap((one) => {
      const braces = /^(?<before>[^{}]*)\{(?<inside>[^{}]*,[^{}]*)\}(?<after>.*)$/su.exec(
        one,
      )?.groups;
      if (!braces) return [one];
      const { before = '', inside = '', after = '' } = braces;
      return inside.split(',').map((choice) => before + choice + after);
    });
    if (next.length > maxAlternatives) return [text];
    if (next.length === done.length) return next;
    done = next;
  }
}

function parseSegment(text: string): Segment {
  if (text === '**') return 'globstar';
  const tokens: Token[] = [];
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '*') {
      if (tokens.at(-1) !== 'star') tokens.push('star');
    } else if (character === '?') tokens.push('any');
    else if (character === '[' && characters.indexOf(']', at + 2) > 0) {
      const end = characters.indexOf(']', at + 2);
      tokens.push(parseSet(characters.slice(at + 1, end)));
      at = end;
    } else {
      const literal = character === '\\' ? (characters[++at] ?? '\\') : character;
      tokens.push({ has: (one) => one === literal });
    }
  }
  return tokens;
}

/** The inside of '[a-z_]' or '[!0-9]'. */
function parseSet(inside: readonly string[]): Token {
  const inverted = inside[0] === '!' || inside[0] === '^';
  const members = inverted ? inside.slice(1) : inside;
  const ranges: [string, string][] = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? '';
    const isRange = members[at + 1] === '-' && at + 2 < members.length;
    ranges.push([from, isRange ? (members[at + 2] ?? from) : from]);
    if (isRange) at += 2;
  }
  return { has: (one) => ranges.some(([from, to]) => from <= one && one <= to) !== inverted };
}

function matchSegments(pattern: readonly Segment[], path: readonly string[]): boolean {
  return matchWildcards(pattern, path, {
    isWild: (segment) => segment === 'globstar',
    fits: (segment, name) => segment !== 'globstar' && matchName(segment, name),
  });
}

function matchName(pattern: readonly Token[], name: string): boolean {
  return matchWildcards(pattern, Array.from(name), {
    isWild: (token) => token === 'star',
    fits: (token, character) => token === 'any' || (token !== 'star' && token.has(character)),
  });
}

interface Rules<P, T> {
  isWild(pattern: P): boolean;
  fits(pattern: P, item: T): boolean;
}

/** Goes back to the last wildcard only, which is enough (an earlier one could take no more than it already has) and never exponential. */
function matchWildcards<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  rules: Rules<P, T>,
): boolean {
  let at = 0;
  let wild = -1;
  let resume = 0;
  for (let item = 0; item < items.length;) {
    const part = pattern[at];
    if (part !== undefined && rules.isWild(part)) {
      wild = at++;
      resume = item;
    } else if (part !== undefined && rules.fits(part, items[item] as T)) {
      at++;
      item++;
    } else if (wild >= 0) {
      at = wild + 1;
      item = ++resume;
    } else return false;
  }
  while (at < pattern.length && rules.isWild(pattern[at] as P)) at++;
  return at === pattern.length;
}
