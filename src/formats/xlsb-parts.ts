// The parts of a binary workbook unpacked and checked, for SheetJS, whose own inflate never ends on damaged data.
import type { Problem } from '../model/store.ts';
import { StoreProblem } from '../model/store.ts';
import type { OoxmlPackage } from './ooxml-package.ts';

/** Parts that hold no cells. */
const unneeded = /^xl\/(?:media|embeddings|drawings|theme|charts|printerSettings)\//i;

/** A zip of the same parts, stored without compression; damaged parts are left out and told. */
export async function unpackBinaryWorkbook(
  pkg: OoxmlPackage,
): Promise<{ bytes: Uint8Array; problems: Problem[] }> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  // SheetJS takes sizes from the local headers.
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    dataDescriptor: false,
    extendedTimestamp: false,
    level: 0,
    useWebWorkers: false,
  });
  const problems: Problem[] = [];
  for (const name of new Set(pkg.names)) {
    if (unneeded.test(name)) continue;
    try {
      await writer.add(name, new Uint8ArrayReader(await pkg.bytes(name)));
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      problems.push({ ...error.problem, partial: true, part: name });
    }
  }
  return { bytes: await writer.close(), problems };
}
