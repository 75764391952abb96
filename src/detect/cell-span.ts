// A cell as a stretch of bytes, for tests that need no string of it.

/** What a cell is made of: ASCII, `digits` of them decimal. One object serves for cell after cell. */
export interface CellSpan {
  bytes: Buffer;
  from: number;
  to: number;
  digits: number;
}

export const textOf = ({ bytes, from, to }: CellSpan): string => bytes.toString('latin1', from, to);
