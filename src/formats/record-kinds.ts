// Files whose lines are of several kinds, told by their first field ("E|…", "D|…"): a table for each, what follows a parent below it.

/** The kinds of a file: the widths of each, and which one opens the records. */
export interface RecordKinds {
  /** The kind whose lines the others follow; '' where none does. */
  readonly parent: string;
  readonly kinds: ReadonlySet<string>;
}

const kindCode = /^[A-Za-z0-9+_-]{1,12}$/;
const mostKinds = 20;
const fewestRows = 6;
const wantedShare = 0.9;

/** From the first rows; null where they are of one kind. */
export function findRecordKinds(rows: readonly (readonly string[])[]): RecordKinds | null {
  const byKind = new Map<string, number[]>();
  for (const row of rows) {
    const kind = (row[0] ?? '').trim();
    if (!kindCode.test(kind)) return null;
    byKind.set(kind, [...(byKind.get(kind) ?? []), row.length]);
    if (byKind.size > mostKinds) return null;
  }
  const repeated = [...byKind].filter(([, widths]) => widths.length > 1);
  const covered = repeated.reduce((sum, [, widths]) => sum + widths.length, 0);
  if (rows.length < fewestRows || repeated.length < 2 || covered < rows.length * 0.6) return null;
  const usual = repeated.map(([, widths]) => mostCommon(widths));
  if (new Set(usual).size < 2 || Math.max(...usual) < 3) return null;
  const alike = repeated.reduce(
    (sum, [, widths], at) => sum + widths.filter((width) => width === usual[at]).length,
    0,
  );
  if (alike < covered * wantedShare) return null;
  return {
    parent: parentOf(rows, new Set(repeated.map(([kind]) => kind))),
    kinds: new Set(byKind.keys()),
  };
}

function mostCommon(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The first kind that comes again, where lines of others come between. */
function parentOf(rows: readonly (readonly string[])[], repeated: ReadonlySet<string>): string {
  const order = rows.map((row) => (row[0] ?? '').trim()).filter((kind) => repeated.has(kind));
  const first = order[0] ?? '';
  const again = order.indexOf(first, 1);
  return again > 0 && order.slice(0, order.lastIndexOf(first)).some((kind) => kind !== first)
    ? first
    : '';
}
