// Values of an Access database as cells: dates without a clock where they have none, objects as the files that they hold.
import { isDocument } from './blob-text.ts';

/** An OLE object puts its own header before the file it embeds. */
const longestHeader = 1024;

/** Bytes stay bytes; whoever takes them tells text from files. */
export function accessCell(value: unknown): string | Uint8Array {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (value instanceof Uint8Array) return documentIn(value);
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      // What a field of several values or of attachments refers to lies in tables of its own.
      return '';
  }
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

function documentIn(bytes: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, longestHeader);
  for (let at = 0; at < head.length; at++)
    if (isDocument(bytes.subarray(at, at + 32))) return bytes.subarray(at);
  return bytes;
}
