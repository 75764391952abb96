// Excel 97-2003 workbooks (XLS, BIFF) by SheetJS, and their protection.
import type { Part, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { findBiffEncryption, readBiffTexts, type BiffEncryption } from './biff-records.ts';
import { firstStream, isCompoundFile, openCompoundFile } from './compound-file.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { openOfficeFile } from './office-passwords.ts';
import { textSegments } from './segments.ts';
import { readOleStorages } from './ole-package.ts';
import { readSheetjsWorkbook } from './sheetjs-workbook.ts';
import { plainHeader } from './xlsx-sheet.ts';

/** A workbook stream without a compound file around it: BOF of BIFF2, 3 and 4. */
const bareBiff = /^09(?:000[46]|020[46]|040[46])00/;

function recognisesXls(head: Head): boolean {
  if (!isCompoundFile(head.bytes)) {
    return bareBiff.test(Buffer.from(head.bytes.subarray(0, 6)).toString('hex'));
  }
  const others = ['WordDocument', 'PowerPoint Document', 'EncryptedPackage', 'EncryptionInfo'];
  const first = firstStream(head, ['Workbook', 'Book', ...others]);
  if (first === undefined) return /^xl[stam]$/.test(head.extension);
  return first === 'Workbook' || first === 'Book';
}

/** XOR and 40-bit keys are broken by anybody; longer RC4 keys are not. */
function isBroken({ mechanism, keyBits }: BiffEncryption): boolean {
  return mechanism !== 'xls-rc4-cryptoapi' || (keyBits !== null && keyBits <= 40);
}

function sealedFact(encryption: BiffEncryption): ProtectionFact {
  const { mechanism, keyBits } = encryption;
  const length = keyBits === null ? '' : `, ${keyBits}-bit key`;
  const evidence = `its FILEPASS record says ${mechanism.slice(4)}${length}; no password at hand opens it`;
  return { layer: 'file', state: isBroken(encryption) ? 'weak' : 'encrypted', mechanism, evidence };
}

async function* readWorkbookStream(bytes: Uint8Array): AsyncGenerator<Part> {
  let comments = '';
  for await (const part of readSheetjsWorkbook(bytes)) {
    if (part.kind === 'text' && part.at.part === 'comment') {
      comments = new TextDecoder().decode(part.bytes);
    }
    yield part;
  }
  if (!isCompoundFile(bytes)) return;
  const file = await openCompoundFile(bytes);
  const stream = file.stream('Workbook');
  if (stream === null) return;
  const texts = new Map<string, Set<string>>();
  for (const { part, text } of readBiffTexts(stream)) {
    // A comment's box is a text box too.
    if (part === 'text box' && comments.includes(text)) continue;
    const plain = part === 'text box' ? text : plainHeader(text);
    texts.set(part, (texts.get(part) ?? new Set()).add(plain));
  }
  for (const [part, lines] of texts) yield* textSegments([...lines].join('\n'), { part });
  yield* readOleStorages(file);
}

async function* readXls(input: Input, context: ReadContext): AsyncGenerator<Part> {
  const bytes = await input.bytes(context.maxBytesInMemory);
  if (!isCompoundFile(bytes)) {
    yield* readWorkbookStream(bytes);
    return;
  }
  const file = await openCompoundFile(bytes);
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream === null) throw new StoreProblem('corrupt', 'it has no workbook stream');
  const encryption = findBiffEncryption(stream);
  if (encryption === null) {
    yield* readWorkbookStream(bytes);
    return;
  }
  const opened = await openOfficeFile(bytes, encryption.mechanism, context);
  const isWeak = isBroken(encryption) && ({ isWeak: true } as const);
  yield {
    kind: 'fact',
    fact: opened ? { ...opened.fact, ...isWeak } : sealedFact(encryption),
  };
  if (opened !== null) yield* readWorkbookStream(opened.bytes);
}

export const xlsFormat: Format = defineFormat({
  id: 'xls',
  title: 'Excel 97-2003 workbook',
  recognises: recognisesXls,
  read: readXls,
});
