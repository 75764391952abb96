// Excel workbooks (XLSX, XLSM, and XLSB by SheetJS): sheets row by row, and every part beside them.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { readConcealedPictures } from './office-pictures.ts';
import { partProblem, readOoxmlExtras } from './ooxml-extras.ts';
import { looksLikeOoxml, openOoxmlPackage, type OoxmlPackage } from './ooxml-package.ts';
import { textSegments } from './segments.ts';
import { readSheetjsWorkbook } from './sheetjs-workbook.ts';
import { createSheetWriter } from './spreadsheet-rows.ts';
import { unpackBinaryWorkbook } from './xlsb-parts.ts';
import { readXlsxNotes } from './xlsx-notes.ts';
import { readSheetRows } from './xlsx-sheet.ts';
import { readWorkbook, type SheetEntry, type Workbook } from './xlsx-workbook.ts';

async function* readSheet(
  pkg: OoxmlPackage,
  sheet: SheetEntry,
  workbook: Workbook,
): AsyncGenerator<Part> {
  const writer = createSheetWriter(sheet.name, sheet.isHidden);
  const asides = new Map<string, Set<string>>();
  const aside = (part: string, text: string): void => {
    if (text.trim() === '') return;
    const texts = asides.get(part);
    if (texts === undefined) asides.set(part, new Set([text]));
    else texts.add(text);
  };
  for await (const rows of readSheetRows(pkg.chunks(sheet.part), workbook, aside)) {
    for (const row of rows) yield* writer.add(row);
  }
  yield* writer.end();
  for (const [part, texts] of asides) yield* textSegments([...texts].join('\n'), { part });
}

async function* readXmlWorkbook(
  pkg: OoxmlPackage,
  main: string,
  context: ReadContext,
): AsyncGenerator<Part> {
  const workbook = await readWorkbook(pkg, main, context);
  if (workbook.isCut) {
    const detail = 'its shared strings do not fit into memory; cells beyond them were not examined';
    yield { kind: 'problem', problem: { reason: 'too-large', detail, partial: true } };
  }
  for (const sheet of workbook.sheets) {
    try {
      yield* readSheet(pkg, sheet, workbook);
    } catch (error) {
      yield partProblem(error, `sheet ${sheet.name}`);
    }
  }
  for (const evidence of workbook.restrictions)
    yield {
      kind: 'fact',
      fact: { layer: 'file', state: 'restricted', mechanism: 'sheet-protection', evidence },
    };
  yield* textSegments(workbook.definedNames.join('\n'), { part: 'defined name' });
  yield* readXlsxNotes(pkg);
}

async function* readXlsx(input: Input, context: ReadContext): AsyncGenerator<Part> {
  const pkg = await openOoxmlPackage(input, context);
  const root = await pkg.relations('');
  const target = root.find((relation) => relation.type === 'officeDocument')?.target ?? '';
  const candidates = [target, 'xl/workbook.xml', 'xl/workbook.bin'];
  const main = candidates.find((name) => pkg.has(name));
  if (main === undefined) throw new StoreProblem('corrupt', 'it has no workbook part');
  if (main.endsWith('.bin')) {
    const { bytes, problems } = await unpackBinaryWorkbook(pkg);
    for (const problem of problems) yield { kind: 'problem', problem };
    yield* readSheetjsWorkbook(bytes);
    yield* readXlsxNotes(pkg);
  } else yield* readXmlWorkbook(pkg, main, context);
  yield* readConcealedPictures(pkg);
  yield* readOoxmlExtras(pkg);
}

export const xlsxFormat: Format = defineFormat({
  id: 'xlsx',
  title: 'Excel workbook',
  recognises: (head) => looksLikeOoxml(head, 'xl/', ['xlsx', 'xlsm', 'xltx', 'xltm', 'xlsb']),
  read: readXlsx,
});
