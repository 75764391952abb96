// Rows of MariaDB and MySQL as the bytes that the server sent, without a string for each cell (MariaDB documentation, "Result Set Packets").
import type { FieldPacket, Query } from 'mysql2';

/** Rows as they lie in what was read from the server. */
export interface RowPackets {
  /** Of each row the buffer that it lies in, and where it begins and ends there. */
  readonly sources: readonly Buffer[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of each column, how the driver reads it where it is not ASCII. */
  readonly encodings: readonly BufferEncoding[];
}

/** A packet as the driver hands it from state to state of a command. */
interface Packet {
  readonly buffer: Buffer;
  readonly offset: number;
  readonly end: number;
  isEOF(): boolean;
}

type State = (packet: Packet, connection: unknown) => unknown;

/** In these, ASCII is ASCII. */
const plain = new Set(['utf8', 'binary', 'latin1', 'ascii']);

/**
 * Takes the rows of a query before the driver cuts them into cells: the state in which its command reads rows is another
 * one. Where a version of the driver, or a column's encoding, leaves no way to that, rows come as they always do.
 * @returns what has come so far; null where the driver read the rows itself
 */
export function takePackets(query: Query): () => RowPackets | null {
  const command = query as unknown as { row: State | undefined };
  const read = command.row;
  if (typeof read !== 'function') return () => null;
  const sources: Buffer[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let encodings: readonly BufferEncoding[] | null = null;
  const take: State = (packet, connection) => {
    if (packet.isEOF()) return read.call(command, packet, connection);
    sources.push(packet.buffer);
    starts.push(packet.offset);
    ends.push(packet.end);
    return take;
  };
  query.once('fields', (fields: readonly FieldPacket[] | undefined) => {
    const own = (fields ?? []).map((field) => String((field as { encoding?: string }).encoding));
    if (own.length === 0 || !own.every((encoding) => plain.has(encoding))) return;
    encodings = own as BufferEncoding[];
    command.row = take;
  });
  return () => encodings && { sources, starts, ends, encodings };
}

const nullCell = 0xfb;

/**
 * Where the cells of the row at `from` begin and end ("Length-encoded strings"); NULL as 0 and 0, which is no place of
 * any other cell.
 */
export function findCells(bytes: Buffer, from: number, bounds: Uint32Array): void {
  let at = from;
  for (let i = 0; i < bounds.length; i += 2) {
    const first = bytes[at++] as number;
    if (first === nullCell) {
      bounds[i] = bounds[i + 1] = 0;
      continue;
    }
    let length = first;
    if (first > nullCell) {
      const size = first === 0xfc ? 2 : first === 0xfd ? 3 : 6;
      length = bytes.readUIntLE(at, size);
      at += first === 0xfe ? 8 : size;
    }
    bounds[i] = at;
    bounds[i + 1] = at += length;
  }
}

/** The cells of row `index` as the driver would have given them. */
export function cellsAt(
  { sources, starts, encodings }: RowPackets,
  index: number,
): readonly (string | null)[] {
  const bytes = sources[index] as Buffer;
  const bounds = new Uint32Array(encodings.length * 2);
  findCells(bytes, starts[index] as number, bounds);
  return encodings.map((encoding, i) => {
    const [from = 0, to = 0] = [bounds[i * 2], bounds[i * 2 + 1]];
    return from === 0 ? null : bytes.toString(encoding, from, to);
  });
}
