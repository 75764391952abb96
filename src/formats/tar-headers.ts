// The 512-byte headers of tar archives and the extended headers before them (POSIX.1-2017 pax, GNU tar 1.35).

export const blockBytes = 512;

export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** One character: '0' file, '5' folder, 'x' and 'g' pax, 'L' and 'K' GNU long names, 'S' sparse … */
  readonly type: string;
  readonly modifiedAt: string | undefined;
}

/** The header in `block`, or null where its checksum is wrong. */
export function parseHeader(block: Uint8Array): TarHeader | null {
  if (block.length < blockBytes || !hasRightChecksum(block)) return null;
  const isUstar = text(block, 257, 262) === 'ustar';
  // GNU tar uses the space of the prefix for other things.
  const isPosix = isUstar && block[262] === 0;
  const prefix = isPosix ? text(block, 345, 500) : '';
  const name = text(block, 0, 100);
  const size = number(block, 124, 136);
  const seconds = number(block, 136, 148);
  if (!Number.isSafeInteger(size) || size < 0) return null;
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size,
    type: String.fromCharCode(block[156] === 0 ? 48 : (block[156] ?? 48)),
    modifiedAt: isoDate(seconds),
  };
}

/** What a pax record or a GNU long name changes about the file that follows. */
export interface TarChanges {
  readonly path?: string;
  readonly size?: number;
  readonly isSparse?: true;
}

/** Records of the form 'LENGTH KEY=VALUE\n', LENGTH counting the whole record. */
export function parsePax(bytes: Uint8Array): TarChanges {
  let changes: TarChanges = {};
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const length = space < 0 ? 0 : Number(text(bytes, at, space));
    if (!Number.isInteger(length) || length < 5) break;
    const [key = '', ...rest] = text(bytes, space + 1, at + length - 1).split('=');
    const value = rest.join('=');
    if (key === 'path') changes = { ...changes, path: value };
    if (key === 'size' && /^\d{1,15}$/.test(value)) changes = { ...changes, size: Number(value) };
    if (key.startsWith('GNU.sparse.')) changes = { ...changes, isSparse: true };
    if (key === 'GNU.sparse.name') changes = { ...changes, path: value };
    at += length;
  }
  return changes;
}

/** Text up to the first NUL, as UTF-8, or as ISO 8859-1 where it is none. */
export function text(bytes: Uint8Array, start: number, end: number): string {
  const field = bytes.subarray(start, end);
  const nul = field.indexOf(0);
  const used = nul < 0 ? field : field.subarray(0, nul);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(used);
  } catch {
    return Buffer.from(used).toString('latin1');
  }
}

/** Octal text, or base 256 where the first bit is set (GNU). */
function number(bytes: Uint8Array, start: number, end: number): number {
  const field = bytes.subarray(start, end);
  if (((field[0] ?? 0) & 0x80) === 0) return Number.parseInt(text(field, 0, 12).trim() || '0', 8);
  return field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
}

function hasRightChecksum(block: Uint8Array): boolean {
  const stored = Number.parseInt(text(block, 148, 156).trim(), 8);
  let sum = 0;
  let signed = 0;
  for (let index = 0; index < blockBytes; index += 1) {
    const byte = index >= 148 && index < 156 ? 32 : (block[index] ?? 0);
    sum += byte;
    // Some old writers added the bytes up as signed numbers.
    signed += byte > 127 ? byte - 256 : byte;
  }
  return stored === sum || stored === signed;
}

function isoDate(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return seconds > 0 && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}
