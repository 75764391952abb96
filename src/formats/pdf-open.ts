// Opens a PDF with pdf-parse and tells what stood in the way: nothing, a password at hand, or a missing one.
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Problem } from '../model/store.ts';
import { openedFact, sealedFact, untriable } from './openers/sealed-fact.ts';
import { tryPasswords } from './openers/tries.ts';
import { findPdfEncryption, restrictionFact, type PdfEncryption } from './pdf-encryption.ts';
import { isForged, withoutClaim } from './pdf-forged.ts';

export interface OpenPdf {
  readonly doc: PDFDocumentProxy;
  close(): Promise<void>;
}

/** pdf-parse opens the document in a method that its types keep to itself. */
interface PdfLoader {
  load(): Promise<PDFDocumentProxy>;
  destroy(): Promise<void>;
}

function resourceFolders(): { cMapUrl: string; standardFontDataUrl: string; wasmUrl: string } {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const under = (name: string): string => `${folder}${sep}${name}${sep}`;
  return {
    cMapUrl: under('cmaps'),
    standardFontDataUrl: under('standard_fonts'),
    wasmUrl: under('wasm'),
  };
}

/** Null where the password (none: the empty one) does not open it. @throws StoreProblem corrupt */
async function tryOpen(bytes: Uint8Array, password?: string): Promise<OpenPdf | null> {
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({
    // pdfjs takes the array for itself.
    data: bytes.slice(),
    ...resourceFolders(),
    ...(password === undefined ? {} : { password }),
    cMapPacked: true,
    disableFontFace: true,
    enableXfa: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const loader = parser as unknown as PdfLoader;
  try {
    return { doc: await loader.load(), close: () => loader.destroy() };
  } catch (error) {
    await loader.destroy();
    if (error instanceof Error && error.name === 'PasswordException') return null;
    throw new StoreProblem(
      'corrupt',
      'the PDF is damaged or cut off, so that no page of it can be read; restore it from a backup and scan again',
    );
  }
}

export interface OpenedPdf {
  /** Null where it is sealed, or broken where it says how. */
  readonly opened: OpenPdf | null;
  readonly facts: readonly ProtectionFact[];
  readonly problem?: Problem;
}

/** @throws StoreProblem corrupt, where nothing says that it is encrypted */
export async function openPdf(bytes: Uint8Array, context: ReadContext): Promise<OpenedPdf> {
  const encryption = findPdfEncryption(bytes);
  if (encryption === null) return openUnmarked(bytes, context);
  try {
    return await openMarked(bytes, context, encryption);
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    const evidence = `${encryption.evidence}, and it is damaged or cut off`;
    const facts = [sealedFact({ mechanism: 'pdf-unknown', evidence }, untriable)];
    return { opened: null, facts, problem: error.problem };
  }
}

const unmarked: PdfEncryption = {
  mechanism: 'pdf',
  isWeak: false,
  evidence: 'it asks for a password',
  canTry: true,
  isRestricted: false,
};

async function openUnmarked(bytes: Uint8Array, context: ReadContext): Promise<OpenedPdf> {
  const opened = await tryOpen(bytes);
  return opened ? { opened, facts: [] } : openByPassword(bytes, context, unmarked);
}

async function openMarked(
  bytes: Uint8Array,
  context: ReadContext,
  encryption: PdfEncryption,
): Promise<OpenedPdf> {
  if (!encryption.canTry) return (await openForged(bytes, encryption)) ?? sealed(encryption);
  const opened = await tryOpen(bytes);
  if (opened) return { opened, facts: [openFact(encryption), ...restrictionFact(encryption)] };
  const forged = await openForged(bytes, encryption);
  return forged ?? openByPassword(bytes, context, encryption);
}

function openFact({ mechanism, evidence }: PdfEncryption): ProtectionFact {
  const reason = `${evidence}; it opens with the empty user password, so any reader shows it`;
  return { layer: 'file', state: 'openable', mechanism, evidence: reason };
}

const endMark = '%%EOF';
/** What programs and mail leave behind the end of a file. */
const endBytes = 4096;

function isCut(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-endBytes)).includes(endMark);
}

function cutFact(encryption: PdfEncryption): ProtectionFact {
  const evidence = `${encryption.evidence}, and it is cut off: its end is missing`;
  return sealedFact({ mechanism: 'pdf-unknown', evidence }, untriable);
}

async function openForged(
  bytes: Uint8Array,
  { mechanism, evidence }: PdfEncryption,
): Promise<OpenedPdf | null> {
  const opened = isForged(bytes) ? await tryOpen(withoutClaim(bytes)) : null;
  if (!opened) return null;
  const reason = `${evidence}, but its pages are not encrypted: whoever ignores the mark can read them`;
  return { opened, facts: [{ layer: 'file', state: 'openable', mechanism, evidence: reason }] };
}

async function openByPassword(
  bytes: Uint8Array,
  context: ReadContext,
  encryption: PdfEncryption,
): Promise<OpenedPdf> {
  const tried = await tryPasswords(context.passwords, (password) => tryOpen(bytes, password));
  if (!tried.opened) {
    const fact = isCut(bytes) ? cutFact(encryption) : sealedFact(encryption, tried);
    return { opened: null, facts: [fact] };
  }
  const { by, value } = tried.opened;
  return {
    opened: value,
    facts: [openedFact(encryption, by), ...restrictionFact(encryption)],
  };
}

function sealed(encryption: PdfEncryption): OpenedPdf {
  return { opened: null, facts: [sealedFact(encryption, untriable)] };
}
