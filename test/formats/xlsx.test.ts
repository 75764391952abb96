// Excel workbooks: values as shown and as held, headers wherever they stand, and every part beside the cells.
import * as SheetJs from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { xlsxFormat } from '../../src/formats/xlsx.ts';
import {
  countOf,
  headOf,
  readDocument,
  textOf,
  zipPackage,
  type ReadDocument,
  type ReadOptions,
} from './read-document.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function relations(
  ...entries: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const items = entries.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="p">${items.join('')}</Relationships>`;
}

/** Number formats by cell style: 0 General, 1 an SSN's, 2 a date, 3 scientific, 4 hidden, 5 ZIP, 6 money, 7 with a locale, 8 white. */
const styles =
  `<styleSheet ${main}><numFmts>` +
  '<numFmt numFmtId="164" formatCode="000\\-00\\-0000"/><numFmt numFmtId="165" formatCode=";;;"/>' +
  '<numFmt numFmtId="166" formatCode="00000"/><numFmt numFmtId="167" formatCode="[$-409]000\\-00\\-0000"/></numFmts>' +
  '<fonts><font><color theme="1"/></font><font><color rgb="FFFFFFFF"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"/></fill></fills>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>' +
  [0, 164, 14, 11, 165, 166, 4, 167].map((id) => `<xf numFmtId="${id}"/>`).join('') +
  '<xf numFmtId="0" fontId="1" fillId="0"/><xf numFmtId="0" fontId="1" fillId="1"/>' +
  '</cellXfs></styleSheet>';

interface Draft {
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: string;
  readonly strings?: readonly string[];
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

async function readDraft(draft: Draft, options: ReadOptions = {}): Promise<ReadDocument> {
  const sheets = Object.entries(draft.sheets);
  const entries = sheets.map(([name], i) => {
    const state = name === draft.hidden ? ' state="veryHidden"' : '';
    return `<sheet name="${name}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const strings = (draft.strings ?? []).map((text) => `<si>${text}</si>`).join('');
  const bytes = await zipPackage({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets>${entries.join('')}</sheets>${draft.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map(
        (_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const,
      ),
      ['s', 'styles', 'styles.xml'],
      ['t', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    ...Object.fromEntries(
      sheets.map(([, xml], i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet ${main}>${xml}</worksheet>`,
      ]),
    ),
    ...draft.more,
  });
  return readDocument(xlsxFormat, 'book.xlsx', bytes, options);
}

function text(value: string): string {
  return `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}

function number(value: number | string, style = 0): string {
  return `<c s="${style}"><v>${value}</v></c>`;
}

function rows(...cells: readonly (readonly string[])[]): string {
  const lines = cells.map((row, i) =>
    row.length === 0 ? '' : `<row r="${i + 1}">${row.join('')}</row>`,
  );
  return `<sheetData>${lines.join('')}</sheetData>`;
}

describe('a cell', () => {
  test.each([
    ['an SSN format keeps its leading zero', number(12345678, 1), '012-34-5678'],
    ['an SSN format with a locale', number(12345678, 7), '012-34-5678'],
    ['a lost leading zero without a format stays lost', number(12345678), '12345678'],
    ['sixteen digits come whole', number('4111111111111111'), '4111111111111111'],
    [
      'sixteen digits stored with an exponent come whole',
      number('4.111111111111111E15'),
      '4111111111111111',
    ],
    ['a number shown rounded comes whole', number(219099999, 3), '219099999'],
    ['a number that its format hides comes out', number(219099999, 4), '219099999'],
    ['a ZIP code keeps its leading zero', number(1234, 5), '01234'],
    ['money as shown', number(1024.5, 6), '1,024.50'],
    ['a date as ISO', number(29358, 2), '1980-05-17'],
    ['a date with a time', number(29358.5, 2), '1980-05-17 12:00:00'],
    ['a fraction without noise', number(0.1 + 0.2), '0.3'],
    ['a boolean', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a formula by its cached value', '<c t="str"><f>A1</f><v>cached</v></c>', 'cached'],
    ['rich text joined, without its reading aid', '<c t="s"><v>0</v></c>', '219-09-9999'],
    ['a non-breaking hyphen', text('219\u201109\u20119999'), '219-09-9999'],
  ])('%s', async (_, cell, shown) => {
    const strings = ['<r><t>219-09</t></r><r><t>-9999</t></r><rPh><t>x</t></rPh>'];
    const { tables } = await readDraft({ sheets: { A: rows([cell]) }, strings });
    expect(tables.map((table) => table.rows)).toEqual([[[shown]]]);
  });
});

describe('the header of a sheet', () => {
  const people = [
    [text('Rowena Tillery'), number(12345678, 1)],
    [text('Osgood Pennell'), number(219099999, 1)],
  ];
  const held = [
    ['Rowena Tillery', '012-34-5678'],
    ['Osgood Pennell', '219-09-9999'],
  ];

  test('stands below titles, which come as text with their row', async () => {
    const sheet = rows(
      [text('County payroll')],
      [text('June')],
      [],
      [text('Name'), text('SSN')],
      ...people,
    );
    const { tables, texts } = await readDraft({ sheets: { Payroll: sheet } });
    expect(texts).toEqual([
      { at: { part: 'sheet Payroll', row: 1, line: 1 }, text: 'County payroll\nJune' },
    ]);
    expect(tables).toMatchObject([
      {
        table: 'sheet Payroll',
        at: { part: 'sheet Payroll' },
        columns: [{ name: 'Name' }, { name: 'SSN' }],
        rows: held,
        firstRow: 5,
      },
    ]);
  });

  test('may take two rows', async () => {
    const sheet = rows(
      [text('Employee'), text(''), text('Bank'), text('')],
      [text('Name'), text('SSN'), text('Routing'), text('Account')],
      ...people.map((row) => [...row, number('041000124', 5), number(99887766)]),
    );
    const { tables } = await readDraft({ sheets: { A: sheet } });
    expect(tables[0]?.columns.map(({ name }) => name)).toEqual([
      'Employee Name',
      'Employee SSN',
      'Bank Routing',
      'Bank Account',
    ]);
  });

  test('may be missing', async () => {
    const { tables } = await readDraft({ sheets: { A: rows(...people) } });
    expect(tables[0]?.columns).toEqual([{ name: '' }, { name: '' }]);
    expect(tables[0]?.rows).toEqual(held);
  });

  test('may change further down, where a new table begins', async () => {
    const sheet = rows(
      [text('Name'), text('SSN')],
      ...people,
      [],
      [text('Vendor'), text('Invoice number')],
      [text('Acme Paving'), number(219099998)],
    );
    const { tables } = await readDraft({ sheets: { A: sheet } });
    expect(
      tables.map(({ table, columns, firstRow }) => [table, columns[1]?.name, firstRow]),
    ).toEqual([
      ['sheet A', 'SSN', 2],
      ['sheet A, table 2', 'Invoice number', 6],
    ]);
  });

  test('holds for rows after a gap, whose numbers stay true', async () => {
    const sheet = rows([text('Name'), text('SSN')], ...people, [], people[0] ?? []);
    const { tables } = await readDraft({ sheets: { A: sheet } });
    expect(
      tables.map(({ table, columns, firstRow }) => [table, columns[1]?.name, firstRow]),
    ).toEqual([
      ['sheet A', 'SSN', 2],
      ['sheet A', 'SSN', 5],
    ]);
  });

  test('is not looked for in a form, whose labels stand beside the values', async () => {
    const sheet = rows(
      [text('Name:'), text('Rowena Tillery')],
      [text('SSN:'), number(12345678, 1)],
    );
    const document = await readDraft({ sheets: { A: sheet } });
    expect(document.tables).toEqual([]);
    expect(textOf(document, 'sheet A')).toBe('Name: Rowena Tillery\nSSN: 012-34-5678');
  });
});

test('a long sheet comes in batches of at most 500 rows, none lost', async () => {
  const lines = Array.from({ length: 1234 }, (_, i) => [
    text(`Person ${i}`),
    number(100_000_000 + i),
  ]);
  const { tables } = await readDraft({
    sheets: { A: rows([text('Name'), text('SSN')], ...lines) },
  });
  expect(Math.max(...tables.map((table) => table.rows.length))).toBeLessThanOrEqual(500);
  expect(tables.flatMap((table) => table.rows.map((row) => row[1]))).toEqual(
    lines.map((_, i) => String(100_000_000 + i)),
  );
  const next = tables.map((table) => table.firstRow + table.rows.length);
  expect(tables.slice(1).map((table) => table.firstRow)).toEqual(next.slice(0, -1));
});

describe('a workbook with something in every part', async () => {
  const document = await readDraft({
    hidden: 'Old',
    sheets: {
      Pay:
        rows([
          text('in-a-cell'),
          `<c r="B1" t="str"><f>VLOOKUP("999-in-a-formula",A1,1)</f><v>x</v></c>`,
        ]) +
        '<dataValidations><dataValidation prompt="in-a-prompt"><formula1>"in-a-list,b"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" tooltip="in-a-tooltip"/></hyperlinks>' +
        '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;10 in-the-header</oddHeader><oddFooter>&amp;Cin-the-footer</oddFooter></headerFooter>',
      Old: rows([text('in-a-hidden-sheet')]),
    },
    workbook: '<definedNames><definedName name="Rate">"in-a-name"</definedName></definedNames>',
    more: {
      'xl/comments1.xml':
        '<comments><authors><author>in-an-author</author></authors><commentList><comment ref="B7" authorId="0"><text><r><t>in-a-</t></r><r><t>comment</t></r></text></comment></commentList></comments>',
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="C8"><text>in-a-thread</text></threadedComment></ThreadedComments>',
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1" descr="in-alt-text"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>in-a-text-</a:t></a:r><a:r><a:t>box</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>',
      'xl/charts/chart1.xml': '<c:chart><c:v>in-a-chart</c:v></c:chart>',
      'xl/pivotCache/pivotCacheDefinition1.xml':
        '<pivotCacheDefinition><s v="in-a-pivot-cache"/></pivotCacheDefinition>',
      'xl/externalLinks/externalLink1.xml':
        '<externalLink><cell><v>in-an-external-link</v></cell></externalLink>',
      'xl/connections.xml':
        '<connections><connection><dbPr connection="in-a-connection"/></connection></connections>',
      'docProps/core.xml': '<p><dc:creator>in-the-creator</dc:creator></p>',
      'customXml/item1.xml': '<a><number>in-custom-xml</number></a>',
      'xl/embeddings/letter.docx': new Uint8Array([1]),
    },
  });

  test.each([
    ['in-a-cell', 'sheet Pay'],
    ['in-a-hidden-sheet', 'sheet Old (hidden)'],
    ['B1: VLOOKUP("999-in-a-formula"', 'formula'],
    ['in-a-prompt', 'data validation'],
    ['in-a-list', 'data validation'],
    ['in-a-tooltip', 'hyperlink'],
    ['in-the-header', 'header'],
    ['in-the-footer', 'footer'],
    ['Rate: "in-a-name"', 'defined name'],
    ['B7: in-an-author: in-a-comment', 'comment'],
    ['C8: in-a-thread', 'comment'],
    ['in-a-text-box', 'text box'],
    ['in-alt-text', 'alt text'],
    ['in-a-chart', 'chart'],
    ['in-a-pivot-cache', 'pivot cache'],
    ['in-an-external-link', 'external link'],
    ['in-a-connection', 'connection'],
    ['creator: in-the-creator', 'properties'],
    ['number: in-custom-xml', 'custom XML'],
  ])('gives "%s" once, under the part "%s"', (token, part) => {
    expect(textOf(document, part)).toContain(token);
    expect(countOf(document, token)).toBe(1);
  });

  test('leaves layout codes out of headers', () => {
    expect(textOf(document, 'header')).toBe('in-the-header');
  });

  test('hands on embedded files', () => {
    expect(document.members.map(({ name, as }) => [name, as])).toEqual([
      ['letter.docx', 'attachment'],
    ]);
  });
});

describe('a workbook that is not as it should be', () => {
  test('with more shared strings than fit into memory says so', async () => {
    const strings = Array.from({ length: 200 }, () => `<t>${'x'.repeat(1000)}</t>`);
    const sheets = { A: rows(['<c t="s"><v>0</v></c>']) };
    const { problems } = await readDraft({ sheets, strings }, { maxBytesInMemory: 100_000 });
    expect(problems).toMatchObject([{ reason: 'too-large', partial: true }]);
  });

  test('with one huge string in thousands of cells stays bounded', async () => {
    const cell = '<c t="s"><v>0</v></c>';
    const lines = Array.from({ length: 5000 }, () => [cell]);
    const { tables } = await readDraft({
      sheets: { A: rows(...lines) },
      strings: [`<t>${'y'.repeat(30_000)}</t>`],
    });
    const total = tables
      .flatMap((table) => table.rows.flat())
      .reduce((sum, held) => sum + held.length, 0);
    expect(total).toBeLessThanOrEqual(30_000 * 100);
  });

  test('with a part that ends early keeps what stands before', async () => {
    const document = await readDraft({
      sheets: { A: rows([text('kept')]) },
      more: { 'xl/comments1.xml': '<comments><commentList><comment ref="A1"><text><t>also-kept' },
    });
    expect(textOf(document, 'sheet A')).toContain('kept');
    expect(textOf(document, 'comment')).toContain('also-kept');
  });

  test('cut off is corrupt', async () => {
    const bytes = await zipPackage({ 'xl/workbook.xml': '<workbook/>' });
    const read = readDocument(xlsxFormat, 'cut.xlsx', bytes.subarray(0, 60));
    await expect(read).rejects.toMatchObject({ problem: { reason: 'corrupt' } });
  });
});

test('a binary workbook (XLSB) gives the same rows', async () => {
  const sheet = SheetJs.utils.aoa_to_sheet([
    ['Name', 'SSN'],
    ['Rowena Tillery', 12345678],
  ]);
  const cell = sheet['B2'] as SheetJs.CellObject;
  cell.z = '000-00-0000';
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, sheet, 'Pay');
  const bytes = new Uint8Array(SheetJs.write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer);
  expect(xlsxFormat.recognises(headOf('a.xlsb', bytes))).toBe(true);
  const { tables } = await readDocument(xlsxFormat, 'a.xlsb', bytes);
  expect(tables).toMatchObject([
    { table: 'sheet Pay', firstRow: 2, rows: [['Rowena Tillery', '012-34-5678']] },
  ]);
});

test('a binary workbook with damaged deflate data ends with a problem, and never hangs', async () => {
  const book = SheetJs.utils.book_new();
  const cells = Array.from({ length: 200 }, (_, i) => [`Person ${i}`, i]);
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(cells), 'Pay');
  const written = SheetJs.write(book, { type: 'buffer', bookType: 'xlsb', compression: true });
  const bytes = Buffer.from(written as Buffer);
  const name = Buffer.from('xl/worksheets/sheet1.bin');
  bytes.fill(0xff, bytes.indexOf(name) + name.length, bytes.indexOf(name) + name.length + 40);
  const { problems } = await readDocument(xlsxFormat, 'a.xlsb', bytes);
  expect(problems).toMatchObject([
    { reason: 'corrupt', partial: true, part: 'xl/worksheets/sheet1.bin' },
  ]);
});

test('a workbook is recognised by its parts, whatever the name', async () => {
  const workbook = await zipPackage({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook/>',
  });
  const letter = await zipPackage({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': '<d/>',
  });
  expect(xlsxFormat.recognises(headOf('renamed.dat', workbook))).toBe(true);
  expect(xlsxFormat.recognises(headOf('letter.xlsx', letter))).toBe(false);
});

describe('what a workbook hides', () => {
  const people = ['Name', 'SSN', 'Town'].map(text);
  const row = (r: number, more: string, town: string): string =>
    `<row r="${r}"${more}>${text('Dana Whitfield')}${text('489-31-7726')}${text(town)}</row>`;

  test('rows and columns are told with the reason that they are not gone', async () => {
    const sheet =
      `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${people.join('')}</row>` +
      `${row(2, '', 'Rolla')}${row(3, ' hidden="1"', 'Sedalia')}</sheetData>`;
    const { tables } = await readDraft({ sheets: { Staff: sheet } });
    expect(tables).toHaveLength(1);
    const reason = (what: string): string => `its ${what} is hidden; anybody can show it again`;
    expect(tables[0]?.columns.map(({ concealed }) => concealed)).toEqual([
      undefined,
      reason('column'),
      undefined,
    ]);
    expect(tables[0]?.concealed).toEqual(['', reason('row')]);
  });

  test('a sheet is told so too', async () => {
    const { tables, texts } = await readDraft({ sheets: { Old: rows(people) }, hidden: 'Old' });
    expect([...tables, ...texts].map(({ at }) => at.concealed)).toEqual([
      'its sheet is hidden; anybody can show it again',
    ]);
  });

  test.each([
    [4, 'shows nothing of it'],
    [8, 'white on white'],
    [0, undefined],
    [9, undefined],
  ])('a number in style %i is read, and its row told to be %s', async (style, reason) => {
    const { tables } = await readDraft({
      sheets: {
        Staff: rows([text('Name'), text('SSN')], [text('Jane Sample'), number(219099999, style)]),
      },
    });
    expect(tables[0]?.rows).toEqual([['Jane Sample', '219099999']]);
    if (reason === undefined) expect(tables[0]?.concealed).toBeUndefined();
    else expect(tables[0]?.concealed?.[0]).toContain(reason);
  });

  test('an element of protection that locks nothing is none', async () => {
    const { facts } = await readDraft({
      sheets: { Staff: rows(people) },
      workbook: '<workbookProtection/>',
    });
    expect(facts).toEqual([]);
  });

  test('protection against changes is a fact, and no encryption', async () => {
    const { facts } = await readDraft({
      sheets: { Staff: `${rows(people)}<sheetProtection sheet="1"/>` },
      workbook: '<workbookProtection lockStructure="1"/>',
    });
    expect(facts.map(({ state, mechanism }) => [state, mechanism])).toEqual([
      ['restricted', 'sheet-protection'],
      ['restricted', 'sheet-protection'],
    ]);
  });
});
