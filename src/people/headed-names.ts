// Names in paper forms: labels in one line and the values below them, by column position, or the label under the value.
import { type HeaderType, roleWordsOf, typeOfHeader } from './column-header.ts';
import { type ComposedName, composeName } from './composed-names.ts';
import { isNeverName } from './form-words.ts';
import { parseName } from './name-parts.ts';
import { lastRoleWord } from './role-words.ts';
import { wordFacts } from './word-facts.ts';
import { Kind } from './words.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Heading {
  readonly at: number;
  readonly type: HeaderType;
}

const maxLineLength = 240;
const maxShift = 10;
const cellPattern = /[^\s_](?:[^\s_]|[ _](?![ _]))*/g;
const namePattern = /^\p{Lu}[\p{L}'’.-]*(?:,?[ ][\p{L}'’.-]+){0,4}$/u;
const labelBelow =
  /^[\s_(*-]{0,20}(?:\(?(?:please )?(?:print|printed|type|full|legal|your)\b[^\n]{0,24}\bname\b|name\b[^\n:=]{0,24}$)/i;

/** Names below the labels of a form, or above the label "print full legal name". */
export function findHeadedNames(text: string): readonly ComposedName[] {
  if (!/name|nombre|nom\b/i.test(text)) return [];
  const lines = linesOf(text);
  const found: ComposedName[] = [];
  for (const [i, { start, line }] of lines.entries()) {
    if (!/name|nombre|nom\b/i.test(line) || line.length > maxLineLength) continue;
    const below = lines.slice(i + 1, i + 3).find((next) => next.line.trim() !== '');
    const headed = /[:=]\s*\S/.test(line) || !below ? null : nameUnder(line, below);
    const above = i > 0 && labelBelow.test(line) ? nameAlone(lines[i - 1]!) : null;
    const name = headed ?? above;
    if (name && start >= 0) found.push(name);
  }
  return found;
}

interface Line {
  readonly start: number;
  readonly line: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = { start, line };
    start += line.length + 1;
    return here;
  });
}

function cellsOf({ start, line }: Line): readonly Cell[] {
  return [...line.matchAll(cellPattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0].trim(),
  }));
}

/** The name in a line of values under a line of labels; values belong to the label that starts nearest. */
function nameUnder(labels: string, values: Line): ComposedName | null {
  if (values.line.length > maxLineLength) return null;
  const headings = cellsOf({ start: 0, line: labels }).flatMap((cell): Heading[] => {
    const type = typeOfHeader(cell.text);
    return type === null ? [{ at: cell.start, type: 'other' }] : [{ at: cell.start, type }];
  });
  const cells = cellsOf(values);
  const cellUnder = (type: HeaderType): Cell | undefined => {
    const index = headings.findIndex((heading) => heading.type === type);
    if (index < 0) return undefined;
    const byPosition = cells.filter((cell) => {
      const at = cell.start - values.start;
      const nearest = headings.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]!;
      return nearest === headings[index] && Math.abs(nearest.at - at) <= maxShift;
    });
    const cell = byPosition[0] ?? (cells.length === headings.length ? cells[index] : undefined);
    return cell && readsAsName(cell.text) ? cell : undefined;
  };
  const given = cellUnder('given');
  const family = cellUnder('family');
  const parsed = given && family ? composeName(given.text, family.text) : null;
  if (given && family && parsed) {
    return {
      start: Math.min(given.start, family.start),
      end: Math.max(given.end, family.end),
      parsed,
    };
  }
  const full = /\bname\b/i.test(labels) ? cellUnder('full') : undefined;
  const name = full ? wholeName(full) : null;
  if (!name || headings.length > 1) return name;
  const role = lastRoleWord(labels.replace(/\bnames?\b/gi, ''));
  const roles = [...new Set([...(role === '' ? [] : [role]), ...roleWordsOf(labels)])];
  return roles.length === 0 ? name : { ...name, roles };
}

/** The only thing in a line, between underscores or not. */
function nameAlone(line: Line): ComposedName | null {
  const [cell, second] = cellsOf(line);
  return cell && !second && readsAsName(cell.text) ? wholeName(cell) : null;
}

function wholeName({ start, end, text }: Cell): ComposedName | null {
  const words = text.split(/\s+/);
  const parsed = words.length >= 2 && words.length <= maxWords ? parseName(text) : null;
  return parsed ? { start, end, parsed } : null;
}

const maxWords = 5;
const refusedKinds: ReadonlySet<number> = new Set([
  Kind.stop,
  Kind.label,
  Kind.organization,
  Kind.street,
  Kind.role,
  Kind.month,
]);
const plainlyListed = 4;

function readsAsName(text: string): boolean {
  if (!namePattern.test(text) || text.includes('..') || typeOfHeader(text) !== null) return false;
  return text.split(/[\s,]+/).every((word) => {
    const facts = wordFacts(word);
    const isListed = facts.given >= plainlyListed || facts.surname >= plainlyListed;
    return word.length === 1 || isListed || !(isNeverName(facts) || refusedKinds.has(facts.kind));
  });
}
