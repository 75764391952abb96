// Opens a PDF with pdf-parse and tells what stood in the way: nothing, a password at hand, or a missing one.
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem } from '../model/store.ts';
import { findPdfEncryption, restrictionFact, type PdfEncryption } from './pdf-encryption.ts';

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
      'the PDF is damaged or cut off, so that no page of it can be read',
    );
  }
}

function openedFact(encryption: PdfEncryption, password: Password | null): ProtectionFact {
  const { mechanism, evidence } = encryption;
  if (password === null) {
    const reason = `${evidence}; it opens with the empty user password, so any reader shows it`;
    return { layer: 'file', state: 'openable', mechanism, evidence: reason };
  }
  const state = password.nearby ? 'key-nearby' : 'key-given';
  return {
    layer: 'file',
    state,
    mechanism,
    evidence: `a password from ${password.origin} opens it`,
  };
}

/** The document, or null where it is sealed; and the facts either way. @throws StoreProblem corrupt */
export async function openPdf(
  bytes: Uint8Array,
  context: ReadContext,
): Promise<{ opened: OpenPdf | null; facts: ProtectionFact[] }> {
  const encryption = findPdfEncryption(bytes);
  const open = await tryOpen(bytes);
  if (open !== null) {
    if (encryption === null) return { opened: open, facts: [] };
    return { opened: open, facts: [openedFact(encryption, null), ...restrictionFact(encryption)] };
  }
  const found = encryption ?? {
    mechanism: 'pdf',
    isWeak: false,
    evidence: 'it asks for a password',
    isRestricted: false,
  };
  for (const password of context.passwords) {
    const opened = await tryOpen(bytes, password.text);
    if (opened === null) continue;
    return { opened, facts: [openedFact(found, password), ...restrictionFact(found)] };
  }
  const { mechanism, isWeak, evidence } = found;
  const state = isWeak ? 'weak' : 'encrypted';
  const reason = `${evidence}; no password at hand opens it`;
  return { opened: null, facts: [{ layer: 'file', state, mechanism, evidence: reason }] };
}
