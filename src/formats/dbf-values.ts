// Values in the records of a dBASE table by the type of their field, as text.
import type { DbfField } from './dbf.ts';

/** Code pages by the mark in the header (language driver); what Node cannot decode is close to Windows-1252. */
const encodings: Readonly<Record<number, string>> = {
  0x02: 'ibm866',
  0x26: 'ibm866',
  0x65: 'ibm866',
  0x57: 'windows-1252',
  0x58: 'windows-1252',
  0x03: 'windows-1252',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
  0xca: 'windows-1254',
  0xcb: 'windows-1253',
  0x7d: 'windows-1255',
  0x7e: 'windows-1256',
  0x7b: 'shift_jis',
  0x4d: 'gbk',
  0x4e: 'euc-kr',
  0x4f: 'big5',
};

/** Code pages 437 and 850, in which the names of the United States and of Western Europe lie at the same places. */
const dosPages = new Set([0x01, 0x09, 0x0b, 0x0d, 0x0f, 0x11, 0x15, 0x18, 0x19, 0x1b]);

export function dbfEncoding(mark: number): string {
  return encodings[mark] ?? (dosPages.has(mark) ? 'dos' : 'windows-1252');
}

/** Letters of code pages 437 and 850 from 0x80 to 0xA5; the rest are signs. */
const dosLetters = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑ';

export interface Decoder {
  decode(bytes: Uint8Array): string;
}

export function openDecoder(encoding: string): Decoder {
  if (encoding !== 'dos') return new TextDecoder(encoding);
  return {
    decode: (bytes) =>
      Array.from(bytes, (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : (dosLetters[byte - 0x80] ?? ' '),
      ).join(''),
  };
}

export function cellOfDbf(record: Buffer, field: DbfField, decoder: Decoder): string {
  const bytes = record.subarray(field.offset, field.offset + field.length);
  switch (field.type) {
    case 'D':
      return dateOf(bytes.toString('latin1').trim());
    case 'I':
    case '+':
      return bytes.length === 4 ? String(bytes.readInt32LE()) : '';
    case 'B':
    case 'O':
      // dBASE keeps the number of a memo here, FoxPro a real number.
      return bytes.length === 8 ? realOf(bytes.readDoubleLE()) : '';
    case 'Y':
      return bytes.length === 8 ? moneyOf(bytes.readBigInt64LE()) : '';
    case 'T':
    case '@':
      return bytes.length === 8 ? momentOf(bytes) : '';
    case 'M':
    case 'G':
    case 'P':
    case 'W':
    case 'Q':
    case '0':
      return '';
    default:
      return decoder
        .decode(bytes)
        .replace(/[\0 ]+$/, '')
        .trimStart();
  }
}

const dateOf = (text: string): string =>
  /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;

const realOf = (value: number): string =>
  Number.isFinite(value) && Math.abs(value) > 1e-300 ? String(value) : '';

/** Ten-thousandths. */
function moneyOf(value: bigint): string {
  const sign = value < 0n ? '-' : '';
  const [whole, part] = [
    (value < 0n ? -value : value) / 10_000n,
    (value < 0n ? -value : value) % 10_000n,
  ];
  return `${sign}${whole}.${String(part).padStart(4, '0')}`;
}

const julianOfUnix = 2_440_588;
const dayMs = 86_400_000;

/** A Julian day and the milliseconds of the day. */
function momentOf(bytes: Buffer): string {
  const day = bytes.readInt32LE(0);
  if (day === 0) return '';
  const date = new Date((day - julianOfUnix) * dayMs + bytes.readInt32LE(4));
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
