// All packets of an OpenPGP message or key, whole, partial and indeterminate lengths put together (RFC 9580, 4.2).

export interface PgpPacket {
  readonly tag: number;
  readonly body: Buffer;
  /** The bytes end before it does. */
  readonly isCut?: true;
}

const maxPackets = 10_000;

/** Packets in order; a truncated last one ends with the bytes. */
export function readPackets(bytes: Uint8Array): PgpPacket[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const packets: PgpPacket[] = [];
  for (let at = 0; at < data.length && packets.length < maxPackets;) {
    const first = data[at] ?? 0;
    if ((first & 0x80) === 0) break;
    const isNew = (first & 0x40) !== 0;
    const { body, next } = isNew ? newBody(data, at + 1) : oldBody(data, at + 1, first & 3);
    const tag = isNew ? first & 0x3f : (first >> 2) & 0x0f;
    packets.push({ tag, body, ...(next > data.length && { isCut: true }) });
    at = next;
  }
  return packets;
}

interface Body {
  readonly body: Buffer;
  /** Beyond the bytes where they end too early. */
  readonly next: number;
}

function oldBody(data: Buffer, at: number, kind: number): Body {
  const bytes = [1, 2, 4, 0][kind] ?? 0;
  if (bytes === 0) return { body: data.subarray(at), next: data.length };
  if (at + bytes > data.length) return { body: data.subarray(at), next: data.length + 1 };
  const start = at + bytes;
  const end = start + data.readUIntBE(at, bytes);
  return { body: data.subarray(start, end), next: end };
}

function newBody(data: Buffer, from: number): Body {
  const parts: Buffer[] = [];
  let at = from;
  for (;;) {
    const first = data[at];
    if (first === undefined) return { body: Buffer.concat(parts), next: data.length + 1 };
    const isPartial = first >= 224 && first < 255;
    const width = first < 192 || isPartial ? 1 : first < 224 ? 2 : 5;
    if (at + width > data.length) return { body: Buffer.concat(parts), next: data.length + 1 };
    const length = isPartial ? 2 ** (first & 0x1f) : newLength(data, at, width);
    parts.push(data.subarray(at + width, at + width + length));
    at += width + length;
    if (!isPartial) return { body: joined(parts), next: at };
  }
}

const joined = (parts: readonly Buffer[]): Buffer =>
  parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);

function newLength(data: Buffer, at: number, width: number): number {
  const first = data[at] ?? 0;
  if (width === 1) return first;
  return width === 2 ? (first - 192) * 256 + (data[at + 1] ?? 0) + 192 : data.readUInt32BE(at + 1);
}

/** The multiprecision integer at `at`, and what lies behind it; null where it is cut off. */
export function readMpi(
  data: Buffer,
  at: number,
): { readonly value: Buffer; readonly next: number } | null {
  if (at + 2 > data.length) return null;
  const next = at + 2 + Math.ceil(data.readUInt16BE(at) / 8);
  return next > data.length ? null : { value: data.subarray(at + 2, next), next };
}

/** The packets under an armor (RFC 9580, 6); binary bytes as they are. */
export function dearmor(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  if (!start.trimStart().startsWith('-----BEGIN PGP')) return bytes;
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
  const first = lines.findIndex((line) => line.startsWith('-----BEGIN PGP'));
  const blank = lines.findIndex((line, i) => i > first && line.trim() === '');
  const body: string[] = [];
  for (const line of lines.slice(blank + 1)) {
    if (/^[-=]/.test(line)) break;
    body.push(line);
  }
  return Buffer.from(body.join(''), 'base64');
}
