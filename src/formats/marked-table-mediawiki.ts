// Tables of MediaWiki and its kin: {| … |- … ! heading !! heading … | cell || cell … |}
import { plainCell } from './marked-cell.ts';
import type { MarkedBlock, MarkedCell, MarkedRow } from './marked-table.ts';

const longestLine = 4_000;
/** A table whose end does not come so soon is left to be read as text. */
const mostLines = 5_000;
const mostSpan = 50;
/** style="…" rowspan=2 | before the words of a cell. */
const attributes =
  /^\s*((?:[a-z][\w-]{0,20}\s{0,3}=\s{0,3}(?:"[^"|]{0,200}"|'[^'|]{0,200}'|[^\s|"']{1,80})\s{0,4}){1,8})\|(?!\|)/i;

interface Draft {
  text: string;
  readonly head: boolean;
}

/** Cells that reach into the rows below, by column. */
type Reaching = Map<number, { left: number; readonly text: string }>;

/** The table that begins in line `at`; null where none does. One inside another is read as words of its cell. */
export function mediawikiAt(lines: readonly string[], at: number): MarkedBlock | null {
  if (!/^[\s:>]{0,20}\{\|/.test(lines[at] ?? '')) return null;
  const rows: MarkedRow[] = [];
  const reaching: Reaching = new Map();
  let drafts: Draft[] = [];
  let line = at + 1;
  let depth = 1;
  let next = at + 1;
  const close = (): void => {
    if (drafts.length > 0) rows.push({ cells: spread(drafts, reaching), line });
    drafts = [];
  };
  for (; next < lines.length && next - at < mostLines && depth > 0; next += 1) {
    const text = (lines[next] ?? '').slice(0, longestLine).trim();
    if (text.startsWith('{|')) depth += 1;
    else if (text.startsWith('|}')) depth -= 1;
    else if (depth > 1 || text.startsWith('|+')) continue;
    else if (text.startsWith('|-')) close();
    else if (/^[|!]/.test(text)) {
      if (drafts.length === 0) line = next;
      drafts.push(...cellsOf(text));
    } else if (text !== '' && drafts.length > 0) drafts[drafts.length - 1]!.text += ` ${text}`;
  }
  close();
  return depth > 0 ? null : { from: at, to: next, rows };
}

function cellsOf(line: string): Draft[] {
  const head = line.startsWith('!');
  const parts = line.slice(1).split(head ? /!!|\|\|/ : /\|\|/);
  return parts.map((text) => ({ text, head }));
}

function spread(drafts: readonly Draft[], reaching: Reaching): MarkedCell[] {
  const cells: MarkedCell[] = [];
  const reachDown = (): void => {
    for (let above = reaching.get(cells.length); above; above = reaching.get(cells.length)) {
      above.left -= 1;
      if (above.left <= 0) reaching.delete(cells.length);
      cells.push({ text: above.text, head: false });
    }
  };
  for (const { text: written, head } of drafts) {
    reachDown();
    const own = attributes.exec(written);
    const text = plainCell(written.slice(own?.[0].length ?? 0));
    const down = spanOf(own?.[1], 'rowspan');
    if (down > 1) reaching.set(cells.length, { left: down - 1, text });
    cells.push({ text, head });
    for (let more = spanOf(own?.[1], 'colspan'); more > 1; more -= 1)
      cells.push({ text: '', head });
  }
  reachDown();
  return cells;
}

function spanOf(written: string | undefined, name: 'rowspan' | 'colspan'): number {
  const digits = new RegExp(String.raw`${name}\s{0,3}=\s{0,3}["']?(\d{1,3})`, 'i').exec(
    written ?? '',
  );
  return Math.min(Number(digits?.[1] ?? 1), mostSpan);
}
