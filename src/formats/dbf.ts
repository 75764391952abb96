// Tables of dBASE, FoxPro and Clipper (.dbf): records of fixed width, those marked as deleted too. Their memos are files of their own.
import type { Part } from '../model/part.ts';
import { maxTableRows } from '../model/segment.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { cellOfDbf, dbfEncoding, openDecoder } from './dbf-values.ts';
import { defineFormat, type Format } from './format.ts';

export interface DbfField {
  readonly name: string;
  /** 'C' text, 'N' and 'F' numbers, 'D' a date, 'L' a truth value, 'M' a memo, 'I' and 'B' binary numbers, 'T' a moment … */
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

interface DbfHeader {
  readonly records: number;
  readonly firstRecord: number;
  readonly recordBytes: number;
  readonly fields: readonly DbfField[];
  readonly encoding: string;
}

const fieldBytes = 32;
const endOfFields = 0x0d;
const deletedMark = 0x2a;
const readBytes = 256 * 1024;
/** First bytes that programs write: dBASE II has another structure and is not among them. */
const versions = new Set([
  0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8c, 0xcb, 0xe5, 0xf5, 0xfb,
]);
const deleted = 'its record is marked as deleted, and still there';

export const dbfFormat: Format = defineFormat({
  id: 'dbf',
  title: 'dBASE and FoxPro tables',
  recognises: ({ bytes, size }) => readHeader(bytes, size) !== null,
  async *read(input) {
    const header = readHeader(input.head, input.size);
    if (header === null)
      throw new StoreProblem('corrupt', 'its header is damaged; open it by hand');
    yield* readRecords(input, header);
  },
});

/** Null where the header does not add up: its first byte alone says too little. */
function readHeader(bytes: Uint8Array, size: number | undefined): DbfHeader | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.length < 65 || !versions.has(head[0] as number)) return null;
  const [, , month = 0, day = 0] = head;
  if (month > 12 || day > 31) return null;
  const firstRecord = head.readUInt16LE(8);
  const recordBytes = head.readUInt16LE(10);
  const fields: DbfField[] = [];
  let offset = 1;
  for (
    let at = fieldBytes;
    at + fieldBytes <= head.length && head[at] !== endOfFields;
    at += fieldBytes
  ) {
    const field = readField(head.subarray(at, at + fieldBytes), offset);
    if (field === null) return null;
    fields.push(field);
    offset += field.length;
  }
  const end = fieldBytes + fields.length * fieldBytes;
  if (fields.length === 0 || offset !== recordBytes || firstRecord <= end) return null;
  if (head[end] !== endOfFields || (size !== undefined && size < firstRecord)) return null;
  const records = head.readUInt32LE(4);
  return { records, firstRecord, recordBytes, fields, encoding: dbfEncoding(head[29] as number) };
}

function readField(bytes: Buffer, offset: number): DbfField | null {
  const name = bytes.toString('latin1', 0, 11).replace(/\0.*$/s, '');
  const type = String.fromCharCode(bytes[11] as number);
  if (!/^[A-Za-z_][\w ]{0,10}$/.test(name) || !/^[CNFDLMIBTYGPQVW@+O0]$/.test(type)) return null;
  // Clipper puts the high byte of a long text into the place of the decimals.
  const [length = 0, decimals = 0] = bytes.subarray(16, 18);
  return { name, type, offset, length: type === 'C' ? length + decimals * 256 : length };
}

async function* readRecords(input: Input, header: DbfHeader): AsyncGenerator<Part> {
  const { records, firstRecord, recordBytes, fields, encoding } = header;
  const columns = fields.map(({ name }) => ({ name }));
  const decoder = openDecoder(encoding);
  const perRead = Math.max(1, Math.min(maxTableRows, Math.floor(readBytes / recordBytes)));
  for (let first = 0; first < records; first += perRead) {
    const wanted = Math.min(perRead, records - first);
    const bytes = Buffer.from(
      await input.read(firstRecord + first * recordBytes, wanted * recordBytes),
    );
    const rows: string[][] = [];
    const concealed: string[] = [];
    for (let at = 0; at + recordBytes <= bytes.length; at += recordBytes) {
      const record = bytes.subarray(at, at + recordBytes);
      rows.push(fields.map((field) => cellOfDbf(record, field, decoder)));
      concealed.push(record[0] === deletedMark ? deleted : '');
    }
    if (rows.length > 0)
      yield { kind: 'table', table: '', columns, rows, concealed, firstRow: first + 1, at: {} };
    if (rows.length < wanted) {
      const detail = `it is cut short: ${records} records are announced, ${first + rows.length} are there`;
      yield { kind: 'problem', problem: { reason: 'corrupt', detail, partial: true } };
      return;
    }
  }
}
