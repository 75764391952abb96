// The text of a note that is no plain text: a mail message with its parts decoded, a Word or Excel file, an OpenDocument one.
import { inflateRawSync } from 'node:zlib';

const mostUnpacked = 4 * 1024 * 1024;

/** The bytes as text where they are one; what is packed in them where they are such a file. */
export function textOfNote(name: string, bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.toString('latin1', 0, 4) === 'PK\u0003\u0004')
    return Buffer.from(officeText(buffer), 'utf8');
  return /\.eml$/i.test(name) ? Buffer.from(mailText(buffer.toString('latin1')), 'latin1') : bytes;
}

/** Parts with running text, of all kinds of package. */
const textParts =
  /^(?:word\/document\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/sheet\d{1,3}\.xml|content\.xml)$/;
const directoryEntry = Buffer.from('PK\u0001\u0002', 'latin1');

function officeText(zip: Buffer): string {
  const texts: string[] = [];
  for (let at = zip.indexOf(directoryEntry); at >= 0; at = zip.indexOf(directoryEntry, at + 4)) {
    if (at + 46 > zip.length) break;
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (textParts.test(name)) texts.push(unpack(zip, at));
  }
  return texts.join('\n');
}

function unpack(zip: Buffer, entry: number): string {
  try {
    const local = zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
    const isStored = zip.readUInt16LE(entry + 10) === 0;
    const xml = isStored ? packed : inflateRawSync(packed, { maxOutputLength: mostUnpacked });
    return plainXml(xml.toString('utf8'));
  } catch {
    return '';
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A line for each paragraph, row and shared string, a tab between cells. */
function plainXml(xml: string): string {
  return xml
    .replaceAll(/<\/(?:w:p|row|si|text:p|text:h|table:table-row)>/g, '\n')
    .replaceAll(/<\/(?:w:tc|c|table:table-cell)>|<w:tab\/>|<text:tab\/>/g, '\t')
    .replaceAll(/<[^<>]{0,2000}>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

/** Each part with its transfer encoding taken off; attachments are no text and say nothing. */
function mailText(message: string): string {
  return message
    .split(/\r?\n--[^\r\n]{1,80}\r?\n/)
    .map((part) => {
      const blank = /\r?\n\r?\n/.exec(part);
      const header = part.slice(0, blank?.index ?? part.length);
      const body = blank ? part.slice(blank.index + blank[0].length) : '';
      const encoding = /^content-transfer-encoding:\s*([\w-]{1,30})/im.exec(header)?.[1] ?? '';
      return `${header}\n\n${decodeBody(body, encoding.toLowerCase())}`;
    })
    .join('\n');
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1');
  if (encoding !== 'quoted-printable') return body;
  return body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
