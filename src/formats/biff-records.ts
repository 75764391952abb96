// The records of a BIFF workbook stream that SheetJS leaves out: how it is encrypted, page headers, text boxes.
// Source: MS-XLS 2.4.117 (FilePass), 2.4.136 (Header), 2.4.329 (TxO).

export interface BiffText {
  readonly part: 'header' | 'footer' | 'text box';
  readonly text: string;
}

export interface BiffEncryption {
  readonly mechanism: 'xls-xor' | 'xls-rc4-40' | 'xls-rc4-cryptoapi';
  /** Key length where the header states it. */
  readonly keyBits: number | null;
}

const filePass = 0x2f;
const header = 0x14;
const footer = 0x15;
const textObject = 0x1b6;
const continuation = 0x3c;

interface BiffRecord {
  readonly type: number;
  readonly data: Buffer;
}

function* recordsOf(stream: Buffer): Generator<BiffRecord> {
  for (let at = 0; at + 4 <= stream.length;) {
    const size = stream.readUInt16LE(at + 2);
    yield { type: stream.readUInt16LE(at), data: stream.subarray(at + 4, at + 4 + size) };
    at += 4 + size;
  }
}

/** The encryption of the workbook; null where it has none. */
export function findBiffEncryption(stream: Buffer): BiffEncryption | null {
  for (const { type, data } of recordsOf(stream)) {
    if (type !== filePass) continue;
    // BIFF5 and earlier know only XOR, and its record has no type field.
    if (data.length < 6 || data.readUInt16LE(0) === 0)
      return { mechanism: 'xls-xor', keyBits: null };
    const isCryptoApi = data.readUInt16LE(2) > 1;
    if (!isCryptoApi) return { mechanism: 'xls-rc4-40', keyBits: 40 };
    // EncryptionHeader after type, version, flags and header size: key size is its fifth field.
    const keyBits = data.length >= 34 ? data.readUInt32LE(30) : null;
    return { mechanism: 'xls-rc4-cryptoapi', keyBits: keyBits === 0 ? 40 : keyBits };
  }
  return null;
}

/** Characters stored one byte or two bytes each, as the flag before them says. */
function readCharacters(data: Buffer, flagAt: number): string {
  const isWide = ((data[flagAt] ?? 0) & 1) === 1;
  return data.toString(isWide ? 'utf16le' : 'latin1', flagAt + 1);
}

/** Headers, footers and text boxes of all sheets (BIFF8). */
export function* readBiffTexts(stream: Buffer): Generator<BiffText> {
  let isTextObject = false;
  for (const { type, data } of recordsOf(stream)) {
    if ((type === header || type === footer) && data.length > 3) {
      yield { part: type === header ? 'header' : 'footer', text: readCharacters(data, 2) };
    } else if (type === continuation && isTextObject && data.length > 1) {
      yield { part: 'text box', text: readCharacters(data, 0) };
    }
    isTextObject = type === textObject;
  }
}
