// Where the columns of a printed listing stand: found from the words of its header, the blanks in its rows, or a rule.

/** Where text lies in a line; `to` exclusive. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The columns of a listing, and what each is called. */
export interface Columns {
  readonly extents: readonly Extent[];
  readonly names: readonly string[];
  /** Cells follow each other after wide blanks, wherever they begin: pasted values pushed them aside. */
  readonly isRagged?: true;
}

const nearlyAll = 0.95;
/** Few rows agree in their blanks by chance: between their columns stand two blanks, or a header that says so. */
const manyRows = 8;
/** How far a value may reach out of its column. */
const overhang = 6;

/** The runs of text that at least two blanks part. */
export function cellsIn(line: string): Extent[] {
  const cells: Extent[] = [];
  for (const match of line.matchAll(/\S+(?: \S+)*/g)) {
    cells.push({ from: match.index, to: match.index + match[0].length });
  }
  return cells;
}

const fewestRagged = 3;
const mostAgree = 0.8;

/** Columns of rows that have as many cells as the header, whatever stands below what; null where they do not agree. */
export function columnsOfRuns(header: string, rows: readonly string[]): Columns | null {
  const names = cellsIn(header).map(({ from, to }) => header.slice(from, to));
  const agreeing = rows.filter((row) => cellsIn(row).length === names.length);
  if (names.length < fewestRagged || agreeing.length < Math.max(2, rows.length * mostAgree))
    return null;
  return { extents: [], names, isRagged: true };
}

/** The cells of a row of a listing; null where it is none. */
export function cutRow(line: string, { extents, names, isRagged }: Columns): string[] | null {
  const cells = isRagged ? cellsIn(line).map(({ from, to }) => line.slice(from, to)) : [];
  return cells.length === names.length && isRagged ? cells : cutAtColumns(line, extents);
}

function wordsIn(line: string): Extent[] {
  return [...line.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
  }));
}

/** The heads in a header: names of a program (EMP_NO) hold no blank, so each word is one. */
function headsIn(line: string): Extent[] {
  const words = line.trim().split(/\s+/);
  const isOfProgram =
    words.every((word) => /^[\w$#.]+$/.test(word)) && /[a-z\d]_[a-z\d]/i.test(line);
  return isOfProgram ? wordsIn(line) : cellsIn(line);
}

/** Columns under segments of dashes, with the names that stand above them; null where these only underline the names. */
export function columnsOfRule(rule: string, header: readonly string[]): Columns | null {
  const drawn = rule.replaceAll(/[=_]/g, '-').trimEnd();
  if (header.some((line) => line.trimEnd().replaceAll(/\S/g, '-') === drawn)) return null;
  const extents = [...rule.matchAll(/[-=_]+/g)].map(({ index, 0: run }) => ({
    from: index,
    to: index + run.length,
  }));
  return { extents, names: nameColumns(extents, header) };
}

/** Columns of rows under a header without a rule; null where header and rows do not go together. */
export function columnsOfRows(header: readonly string[], rows: readonly string[]): Columns | null {
  const heads = headsIn(header.at(-1) ?? '');
  const apart = heads.slice(1).map((cell, at) => ({ from: heads[at]!.to, to: cell.from }));
  const fitting = rows.filter((row) => {
    const kept = apart.filter(({ from, to }) => /[ ]/.test(row.slice(from, to)) || row.length < to);
    return kept.length >= apart.length * 0.8;
  });
  if (fitting.length === 0) return null;
  const pieces = occupied(fitting).flatMap((piece) => splitAtHeads(piece, heads, fitting));
  const extents = joinPieces(pieces, heads, { header: header.at(-1) ?? '', rows: fitting.length });
  if (extents.length < 2) return null;
  return { extents, names: nameColumns(extents, header) };
}

/** Runs of positions that any row, or all but very few, fills. */
function occupied(rows: readonly string[]): Extent[] {
  const length = Math.max(...rows.map((row) => row.length));
  const filled = new Uint32Array(length + 1);
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) if (row.charCodeAt(at) > 32) filled[at]! += 1;
  }
  const most = Math.floor(rows.length * (1 - nearlyAll));
  const runs: Extent[] = [];
  let from = -1;
  for (let at = 0; at <= length; at += 1) {
    const isFilled = filled[at]! > most;
    if (isFilled && from === -1) from = at;
    if (!isFilled && from !== -1) {
      runs.push({ from, to: at });
      from = -1;
    }
  }
  return runs;
}

/** A piece below several heads is cut where most rows are blank between these. */
function splitAtHeads(
  piece: Extent,
  heads: readonly Extent[],
  rows: readonly string[],
): readonly Extent[] {
  const above = heads.filter((head) => overlap(head, piece) > 0);
  const parts: Extent[] = [];
  let from = piece.from;
  for (let at = 1; at < above.length; at += 1) {
    const cut = blankest(rows, Math.max(above[at - 1]!.to - 1, from + 1), above[at]!.from);
    if (cut === -1) continue;
    parts.push({ from, to: cut });
    from = cut + 1;
  }
  return [...parts, { from, to: piece.to }];
}

/** The position, as far right as may be, at which most rows are blank; -1 where there is none. */
function blankest(rows: readonly string[], from: number, to: number): number {
  let best = -1;
  let most = rows.length * 0.6;
  for (let at = from; at < to; at += 1) {
    const blank = rows.filter((row) => at >= row.length || row.charCodeAt(at) <= 32).length;
    if (blank >= most) {
      best = at;
      most = blank;
    }
  }
  return best;
}

/** Words that stand one blank apart in every row are one column, unless each has a head of its own. */
function joinPieces(
  pieces: readonly Extent[],
  heads: readonly Extent[],
  { header, rows }: { readonly header: string; readonly rows: number },
): Extent[] {
  const joined: Extent[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isOwn =
      before === undefined ||
      (piece.from - before.to >= 2 && rows >= 2) ||
      isParted(before, piece, { heads, header, rows });
    if (isOwn) joined.push(piece);
    else joined[joined.length - 1] = { from: before.from, to: piece.to };
  }
  return joined;
}

/** Whether a head ends over the one piece and another begins over the next. */
function isParted(
  before: Extent,
  piece: Extent,
  { heads, header, rows }: { heads: readonly Extent[]; header: string; rows: number },
): boolean {
  const own = heads.find((head) => overlap(head, piece) > 0);
  const other = heads.findLast((head) => overlap(head, before) > 0);
  if (own === undefined) return piece.from - before.to >= 3;
  if (own !== other) return other !== undefined || piece.from - before.to >= 2;
  // One head over both: two words of it, each exactly at the edge of a piece, are two heads.
  const begins = wordsIn(header).some(({ from }) => from === piece.from && from > own.from);
  return begins && rows >= manyRows;
}

/** The words above each column; a head that reaches over several columns is parted among them. */
function nameColumns(columns: readonly Extent[], header: readonly string[]): string[] {
  const names = columns.map((): string[] => []);
  for (const line of header) {
    const cells = headsIn(line).flatMap((cell) => {
      const under = columns.filter((column) => overlap(column, cell) > 0);
      if (under.length < 2) return [cell];
      return wordsIn(line).filter((word) => word.from >= cell.from && word.to <= cell.to);
    });
    for (const cell of cells) {
      const at = nearest(columns, cell);
      names[at]?.push(line.slice(cell.from, cell.to));
    }
  }
  return names.map((words) => words.join(' '));
}

function nearest(columns: readonly Extent[], cell: Extent): number {
  let best = 0;
  let least = Infinity;
  columns.forEach((column, at) => {
    const shared = overlap(column, cell);
    const distance = shared > 0 ? -shared : Math.max(column.from - cell.to, cell.from - column.to);
    if (distance < least) {
      least = distance;
      best = at;
    }
  });
  return best;
}

function overlap(a: Extent, b: Extent): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

/**
 * The cells of a line; null where it does not keep to the columns, and so is no row. One value in five may reach a
 * little out of its column, where the next one leaves room.
 */
export function cutAtColumns(line: string, columns: readonly Extent[]): string[] | null {
  const cells: string[] = [];
  let start = 0;
  let reaching = 0;
  for (let at = 0; at + 1 < columns.length; at += 1) {
    const { to } = columns[at]!;
    const next = columns[at + 1]!.from;
    let cut = blankBetween(line, Math.max(to, start), next);
    if (cut === -1) {
      cut = blankNear(line, to, next, start);
      reaching += 1;
    }
    if (cut === -1 || reaching > Math.max(1, columns.length / 5)) return null;
    cells.push(line.slice(start, cut).trim());
    start = cut;
  }
  cells.push(line.slice(start).trim());
  return cells.filter((cell) => cell !== '').length >= 2 ? cells : null;
}

function blankBetween(line: string, from: number, to: number): number {
  if (from >= line.length) return line.length;
  for (let at = from; at < to; at += 1) if (isBlankAt(line, at)) return at;
  return -1;
}

/** The nearest blank behind the next column's edge, or two of them before this column's. */
function blankNear(line: string, to: number, next: number, start: number): number {
  for (let far = 0; far < overhang; far += 1) {
    if (isBlankAt(line, next + far)) return next + far;
    const before = to - 1 - far;
    if (before > start && isBlankAt(line, before) && isBlankAt(line, before - 1)) return before;
  }
  return -1;
}

const isBlankAt = (line: string, at: number): boolean =>
  at >= line.length || line.charCodeAt(at) <= 32;
