// What the sheets of an XLSX workbook refer to: their list, the number formats of their cells, the shared strings.
import type { ReadContext } from '../model/part.ts';
import { loadNumberFormats, type NumberFormats } from './cell-text.ts';
import type { OoxmlPackage } from './ooxml-package.ts';
import { createXmlParser, localAttribute, parseXml, type XmlAttributes } from './xml-parser.ts';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** 'NAME: formula' for each defined name. */
  readonly definedNames: readonly string[];
  /** What its password protection forbids, in plain words: added to while its parts are read. */
  readonly restrictions: Set<string>;
  readonly formats: NumberFormats;
  /** Format code by cell style index. */
  readonly cellFormats: readonly string[];
  /** Why nobody sees what a cell of this style holds, by cell style index; '' where it shows. */
  readonly cellConcealments: readonly string[];
  readonly sharedStrings: readonly string[];
  /** True where shared strings had to be left out, because they would not fit into memory. */
  readonly isCut: boolean;
}

async function readCellFormats(
  pkg: OoxmlPackage,
  part: string,
  formats: NumberFormats,
): Promise<Pick<Workbook, 'cellFormats' | 'cellConcealments'>> {
  const own = new Map<string, string>();
  const cellFormats: string[] = [];
  const cellConcealments: string[] = [];
  const whiteFonts: boolean[] = [];
  const filled: boolean[] = [];
  let isCellXfs = false;
  let list = '';
  await parseXml(pkg.chunks(part), {
    open(name, attributes) {
      if (name === 'fonts' || name === 'fills') list = name;
      else if (list === 'fonts' && name === 'font') whiteFonts.push(false);
      else if (list === 'fonts' && name === 'color')
        whiteFonts[whiteFonts.length - 1] = isWhite(attributes);
      else if (list === 'fills' && name === 'patternFill')
        filled.push(!['', 'none'].includes(attributes['patternType'] ?? ''));
      else if (name === 'numFmt')
        own.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isCellXfs = true;
      else if (name === 'xf' && isCellXfs) {
        const id = attributes['numFmtId'] ?? '0';
        const format = own.get(id) ?? formats.builtIn[Number(id)] ?? 'General';
        cellFormats.push(format);
        const isUnseen =
          whiteFonts[Number(attributes['fontId'] ?? 0)] === true &&
          filled[Number(attributes['fillId'] ?? 0)] !== true;
        const isBlank = /^;{2,3}$/.test(format);
        cellConcealments.push(isBlank ? concealed.blank : isUnseen ? concealed.white : '');
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellXfs = false;
      else if (name === list) list = '';
    },
  });
  return { cellFormats, cellConcealments };
}

const concealed = {
  blank: 'the format of its cell shows nothing of it; anybody can take the format off',
  white: 'it is white on white: nobody sees it, and everybody can copy it',
} as const;

/** By its value, or as the first color of the theme, which is that of the background. */
function isWhite(attributes: XmlAttributes): boolean {
  return attributes['theme'] === '0' || /^(?:FF)?FFFFFF$/i.test(attributes['rgb'] ?? '');
}

/** Strings in order, up to `maxBytes`: a few kilobytes of zip can hold gigabytes of them. */
async function readSharedStrings(
  pkg: OoxmlPackage,
  part: string,
  maxBytes: number,
): Promise<{ strings: string[]; isCut: boolean }> {
  const strings: string[] = [];
  let text = '';
  let bytes = 0;
  let phonetic = 0;
  let isText = false;
  const parser = await createXmlParser({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    text(chunk) {
      if (!isText) return;
      text += chunk;
      bytes += chunk.length * 2;
    },
    close(name) {
      if (name === 'si') {
        strings.push(text);
        bytes += 40;
      } else if (name === 'rPh') phonetic -= 1;
      else if (name === 't') isText = false;
    },
  });
  for await (const chunk of pkg.chunks(part)) {
    parser.write(chunk);
    if (bytes > maxBytes) return { strings, isCut: true };
  }
  parser.end();
  return { strings, isCut: false };
}

/** LibreOffice writes the element into every workbook, with nothing locked. */
function locksSomething(attributes: XmlAttributes): boolean {
  return ['lockStructure', 'lockWindows', 'lockRevision'].some((name) =>
    /^(?:1|true)$/.test(attributes[name] ?? ''),
  );
}

/** @param main the workbook part, 'xl/workbook.xml' */
export async function readWorkbook(
  pkg: OoxmlPackage,
  main: string,
  context: ReadContext,
): Promise<Workbook> {
  const relations = await pkg.relations(main);
  const targets = new Map(relations.map((relation) => [relation.id, relation.target]));
  const sheets: SheetEntry[] = [];
  const definedNames: string[] = [];
  const restrictions = new Set<string>();
  let date1904 = false;
  let definedName: string | null = null;
  await parseXml(pkg.chunks(main), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      else if (name === 'workbookProtection' && locksSomething(attributes))
        restrictions.add('the structure of the workbook is protected against changes');
      else if (name === 'definedName') definedName = `${attributes['name'] ?? ''}: `;
      else if (name === 'sheet') {
        const id = attributes['r:id'] ?? localAttribute(attributes, 'id') ?? '';
        const part = targets.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
        const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
        sheets.push({ name: attributes['name'] ?? '', part, isHidden });
      }
    },
    text(text) {
      if (definedName !== null) definedName += text;
    },
    close(name) {
      if (name !== 'definedName' || definedName === null) return;
      definedNames.push(definedName);
      definedName = null;
    },
  });
  const partOf = (type: string, usual: string): string =>
    relations.find((relation) => relation.type === type)?.target ?? usual;
  const formats = await loadNumberFormats(date1904);
  const styles = await readCellFormats(pkg, partOf('styles', 'xl/styles.xml'), formats);
  const stringsPart = partOf('sharedStrings', 'xl/sharedStrings.xml');
  const maxBytes = context.maxBytesInMemory / 2;
  const { strings, isCut } = await readSharedStrings(pkg, stringsPart, maxBytes);
  return {
    sheets,
    definedNames,
    restrictions,
    formats,
    ...styles,
    sharedStrings: strings,
    isCut,
  };
}
