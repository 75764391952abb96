// Paths whose bytes are not UTF-8: kept as strings in which each odd byte stands as a lone surrogate, so none is lost.
import { isUtf8 } from 'node:buffer';
import { pathToFileURL } from 'node:url';

// Byte 0xNN becomes U+DCNN, as in Python's surrogateescape (PEP 383): no valid text contains it.
const escapeBase = 0xdc00;
const isEscape = (unit: number): boolean => unit >= escapeBase && unit <= escapeBase + 0xff;

/** The bytes of a name or path as a string. */
export function pathFromBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString('utf8');
  let text = '';
  for (let at = 0; at < buffer.length;) {
    const length = validSequence(buffer, at);
    text +=
      length > 0
        ? buffer.toString('utf8', at, at + length)
        : String.fromCharCode(escapeBase + (buffer[at] ?? 0));
    at += Math.max(length, 1);
  }
  return text;
}

/** Length of the UTF-8 character at `at`; 0 where there is none. */
function validSequence(buffer: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= buffer.length; length++) {
    if (isUtf8(buffer.subarray(at, at + length))) return length;
  }
  return 0;
}

/** What the file system calls must be given: the string itself, or its bytes where it escapes some. */
export function pathForSystem(path: string): string | Buffer {
  return hasEscapes(path) ? bytesOf(path) : path;
}

export function hasEscapes(path: string): boolean {
  return /\p{Surrogate}/u.test(path);
}

let lastFolder = '';
let lastFolderUri = '';

/** 'file:///…' with every odd byte percent-encoded. */
export function pathToUri(path: string): string {
  // A crawl asks folder by folder, and most names are nothing but letters, digits and blanks between them.
  const cut = path.lastIndexOf('/') + 1;
  const name = path.slice(cut);
  if (!path.startsWith('/') || !/^[\w-](?:[\w .-]{0,250}[\w-])?$/.test(name))
    return wholeToUri(path);
  const folder = path.slice(0, cut);
  if (folder !== lastFolder) {
    const uri = wholeToUri(`${folder}x`);
    lastFolderUri = uri.slice(0, -1);
    lastFolder = folder;
  }
  return lastFolderUri + name.replaceAll(' ', '%20');
}

function wholeToUri(path: string): string {
  // A URL loses blanks and control characters at its end.
  if (!hasEscapes(path) && !/[\0- ]$/u.test(path)) return pathToFileURL(path).href;
  const pieces = path.split(/([\udc00-\udcff]+)/u);
  return `file://${pieces.map((piece) => (hasEscapes(piece) ? percentEncode(piece) : encodePath(piece))).join('')}`;
}

/** The path of a 'file:///…' address made by `pathToUri`; null for any other. */
export function uriToPath(uri: string): string | null {
  const encoded = /^file:\/\/(\/[^#?]*)$/u.exec(uri)?.[1];
  if (encoded === undefined) return null;
  const path = pathFromBytes(percentDecode(encoded));
  return process.platform === 'win32' ? path.slice(1).replaceAll('/', '\\') : path;
}

function percentDecode(encoded: string): Buffer {
  const pieces = encoded.split(/((?:%[0-9A-Fa-f]{2})+)/u);
  return Buffer.concat(
    pieces.map((piece, at) =>
      at % 2 === 0 ? Buffer.from(piece) : Buffer.from(piece.replaceAll('%', ''), 'hex'),
    ),
  );
}

function encodePath(path: string): string {
  return encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23');
}

function percentEncode(escaped: string): string {
  return [...bytesOf(escaped)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function bytesOf(path: string): Buffer {
  const pieces: Buffer[] = [];
  let plainFrom = 0;
  for (let at = 0; at < path.length; at++) {
    const unit = path.charCodeAt(at);
    // The second half of a pair is part of a character beyond U+FFFF, not an escape.
    if (unit >= 0xd800 && unit <= 0xdbff) at++;
    else if (isEscape(unit)) {
      pieces.push(Buffer.from(path.slice(plainFrom, at)), Buffer.from([unit - escapeBase]));
      plainFrom = at + 1;
    }
  }
  pieces.push(Buffer.from(path.slice(plainFrom)));
  return Buffer.concat(pieces);
}
