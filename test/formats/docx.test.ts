// Word documents: everything they hold comes out once, under the part it stands in.
import { describe, expect, test } from 'vitest';
import { docxFormat } from '../../src/formats/docx.ts';
import { countOf, headOf, readDocument, textOf, zipPackage } from './read-document.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(text: string): string {
  return `<w:p>${run(text)}</w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

function relations(
  ...entries: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const items = entries.map(([id, type, target]) => {
    const mode = /^(?:https?|mailto):/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  });
  const schema = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${schema}">${items.join('')}</Relationships>`;
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

function wordFile(
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> {
  return zipPackage({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

const richBody =
  `<w:p>${run('in-the-')}${run('body')}</w:p>` +
  `<w:p><w:r><w:t>219</w:t><w:noBreakHyphen/><w:t>09</w:t><w:noBreakHyphen/><w:t>9999</w:t></w:r></w:p>` +
  `<w:p><w:r><w:t>hyphen</w:t><w:softHyphen/><w:t>ated</w:t></w:r></w:p>` +
  `<w:p>${run('Number: ')}<w:del w:author="in-no-part"><w:r><w:delText>in-a-deletion</w:delText></w:r></w:del>` +
  `<w:ins>${run('in-an-insertion')}</w:ins></w:p>` +
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="in-alt-text"/></wp:inline></w:drawing></w:r></w:p>` +
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>` +
  `<wps:txbx><w:txbxContent>${paragraph('in-a-text-box')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('in-a-text-box')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
  `<w:p><w:r><w:pict><v:shape alt="in-vml-alt"><v:textbox><w:txbxContent>${paragraph('in-a-vml-box')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>` +
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://x/in-an-instruction"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
  `<w:sdt><w:sdtPr><w:alias w:val="in-a-control-title"/><w:dropDownList><w:listItem w:displayText="in-a-list-item" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${paragraph('in-a-control')}</w:sdtContent></w:sdt>` +
  `<w:p>${run('see')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;

const richParts = {
  'word/_rels/document.xml.rels': relations(
    ['rId1', 'footnotes', 'footnotes.xml'],
    ['rId2', 'hyperlink', 'mailto:in-a-link%40example.org'],
  ),
  'word/header1.xml': `<w:hdr ${namespaces}>${paragraph('in-the-header')}</w:hdr>`,
  'word/footer1.xml': `<w:ftr ${namespaces}>${paragraph('in-the-footer')}</w:ftr>`,
  'word/footnotes.xml': `<w:footnotes ${namespaces}><w:footnote w:id="2">${paragraph('in-a-footnote')}</w:footnote></w:footnotes>`,
  'word/endnotes.xml': `<w:endnotes ${namespaces}><w:endnote w:id="2">${paragraph('in-an-endnote')}</w:endnote></w:endnotes>`,
  'word/comments.xml': `<w:comments ${namespaces}><w:comment w:id="0" w:author="in-a-comment-author">${paragraph('in-a-comment')}</w:comment></w:comments>`,
  'word/glossary/document.xml': `<w:glossaryDocument ${namespaces}><w:docParts>${paragraph('in-the-glossary')}</w:docParts></w:glossaryDocument>`,
  'word/settings.xml': `<w:settings ${namespaces}><w:docVars><w:docVar w:name="v" w:val="in-a-variable"/></w:docVars></w:settings>`,
  'word/charts/chart1.xml': '<c:chart xmlns:c="c"><c:v>in-a-chart</c:v></c:chart>',
  'word/afchunk1.html': '<p>in-a-chunk</p>',
  'word/embeddings/sheet1.xlsx': new Uint8Array([1, 2, 3]),
  'customXml/item1.xml': '<case><number>in-custom-xml</number></case>',
  'docProps/core.xml': '<p xmlns:dc="d"><dc:title>in-the-title</dc:title></p>',
  'docProps/custom.xml':
    '<Properties xmlns:vt="v"><property name="Case No"><vt:lpwstr>in-a-custom-property</vt:lpwstr></property></Properties>',
};

describe('a document with something in every part', async () => {
  const document = await readDocument(docxFormat, 'rich.docx', await wordFile(richBody, richParts));

  test.each([
    ['in-the-body', ''],
    ['219-09-9999', ''],
    ['hyphenated', ''],
    ['in-an-insertion', ''],
    ['in-a-control', ''],
    ['Number: in-a-deletion', 'deleted text'],
    ['in-alt-text', 'alt text'],
    ['in-vml-alt', 'alt text'],
    ['in-a-text-box', 'text box'],
    ['in-a-vml-box', 'text box'],
    ['in-an-instruction', 'field instruction'],
    ['in-a-control-title', 'content control'],
    ['in-a-list-item', 'content control'],
    ['in-the-header', 'header'],
    ['in-the-footer', 'footer'],
    ['in-a-footnote', 'footnote'],
    ['in-an-endnote', 'endnote'],
    ['in-a-comment-author', 'comment'],
    ['in-the-glossary', 'glossary'],
    ['in-a-variable', 'document variable'],
    ['in-a-chart', 'chart'],
    ['number: in-custom-xml', 'custom XML'],
    ['title: in-the-title', 'properties'],
    ['Case No: in-a-custom-property', 'properties'],
    ['in-a-link@example.org', 'hyperlink'],
  ])('gives "%s" under the part "%s"', (text, part) => {
    expect(textOf(document, part)).toContain(text);
  });

  test.each(['in-the-body', 'in-a-text-box', 'in-a-vml-box', 'in-a-footnote', 'in-an-insertion'])(
    'gives "%s" once, although more than one reader sees it',
    (text) => {
      expect(countOf(document, text)).toBe(1);
    },
  );

  test('hands on embedded files and alternative content as attachments', () => {
    const names = document.members.map(({ name, as }) => `${as} ${name}`);
    expect(names).toEqual(['attachment afchunk1.html', 'attachment sheet1.xlsx']);
  });

  test('reports no problem', () => {
    expect(document.problems).toEqual([]);
  });
});

describe('tables of a document', () => {
  const rows = [
    ['Name', 'SSN'],
    ['Rowena Tillery', '219-09-9999'],
    ['Osgood Pennell', '219-09-9998'],
  ];

  test('come as tables under their header, between the paragraphs around them', async () => {
    const bytes = await wordFile(paragraph('before') + table(rows) + paragraph('after'));
    const document = await readDocument(docxFormat, 'list.docx', bytes);
    expect(document.texts.map(({ text }) => text.trim())).toEqual(['before', 'after']);
    expect(document.tables.map(({ columns, rows: held }) => [columns, held])).toEqual([
      [[{ name: 'Name' }, { name: 'SSN' }], rows.slice(1)],
    ]);
  });

  test('that are forms come as text, each label with its value', async () => {
    const form = [
      ['Name', 'Rowena Tillery'],
      ['Social Security Number', '219-09-9999'],
    ];
    const document = await readDocument(docxFormat, 'form.docx', await wordFile(table(form)));
    expect(document.tables).toEqual([]);
    expect(textOf(document, '')).toBe('Name: Rowena Tillery\nSocial Security Number: 219-09-9999');
  });
});

describe('a document that is not as it should be', () => {
  test('is read without mammoth where mammoth gives up, tables and all', async () => {
    const body =
      paragraph('still-read') +
      table([
        ['Name', 'SSN'],
        ['Rowena Tillery', '219-09-9999'],
      ]);
    const bytes = await wordFile(body, { 'word/styles.xml': '<w:styles><unclosed' });
    const document = await readDocument(docxFormat, 'odd.docx', bytes);
    expect(textOf(document, '')).toContain('still-read');
    expect(document.tables[0]?.rows).toEqual([['Rowena Tillery', '219-09-9999']]);
    expect(document.problems).toEqual([]);
  });

  test('costs one part where one part is damaged', async () => {
    const bytes = await wordFile(paragraph('kept'), {
      'word/header1.xml': `<w:hdr ${namespaces}>${paragraph('x'.repeat(4000))}</w:hdr>`,
    });
    const name = Buffer.from('word/header1.xml');
    const broken = Buffer.from(bytes);
    broken.fill(
      0xff,
      broken.indexOf(name) + name.length + 4,
      broken.indexOf(name) + name.length + 24,
    );
    const document = await readDocument(docxFormat, 'broken.docx', broken);
    expect(textOf(document, '')).toContain('kept');
    expect(document.problems).toMatchObject([
      { reason: 'corrupt', partial: true, part: 'word/header1.xml' },
    ]);
  });

  test('is corrupt where it is cut off', async () => {
    const bytes = await wordFile(paragraph('lost'));
    const read = readDocument(docxFormat, 'cut.docx', bytes.subarray(0, bytes.length - 200));
    await expect(read).rejects.toMatchObject({ problem: { reason: 'corrupt' } });
  });

  test('does not hang or overflow on XML that nests without end', async () => {
    const bytes = await wordFile('<w:p>'.repeat(200_000));
    const read = readDocument(docxFormat, 'deep.docx', bytes);
    await expect(read).rejects.toMatchObject({ problem: { reason: 'corrupt' } });
  });

  test('says so where it holds nothing but pictures', async () => {
    const bytes = await wordFile('<w:p/>', { 'word/media/image1.png': new Uint8Array([1]) });
    const document = await readDocument(docxFormat, 'scan.docx', bytes);
    expect(document.problems).toMatchObject([{ reason: 'unsupported', partial: true }]);
  });
});

describe('what hides nothing', () => {
  test('a tracked deletion is told with the reason that it is not gone', async () => {
    const deletion = `<w:del><w:r><w:delText>489-31-7726</w:delText></w:r></w:del>`;
    const bytes = await wordFile(`<w:p>${run('SSN ')}${deletion}</w:p>`);
    const { texts } = await readDocument(docxFormat, 'a.docx', bytes);
    expect(texts.find(({ at }) => at.part === 'deleted text')?.at.concealed).toContain('tracked');
  });

  test('protection against changes is a fact, and no encryption', async () => {
    const settings = `<w:settings ${namespaces}><w:documentProtection w:edit="readOnly"/></w:settings>`;
    const bytes = await wordFile(paragraph('x'), { 'word/settings.xml': settings });
    const { facts } = await readDocument(docxFormat, 'a.docx', bytes);
    expect(facts).toMatchObject([{ state: 'restricted', mechanism: 'document-protection' }]);
  });
});

describe('recognition', () => {
  test('goes by the parts in the zip, whatever the name', async () => {
    const bytes = await wordFile(paragraph('x'));
    expect(docxFormat.recognises(headOf('renamed.bin', bytes))).toBe(true);
  });

  test('leaves workbooks, other zips and other files alone', async () => {
    const workbook = await zipPackage({ 'xl/workbook.xml': '<workbook/>' });
    const zip = await zipPackage({ 'letters/a.txt': 'x' });
    expect(docxFormat.recognises(headOf('a.docx', workbook))).toBe(false);
    expect(docxFormat.recognises(headOf('a.zip', zip))).toBe(false);
    expect(docxFormat.recognises(headOf('a.docx', Buffer.from('plain text')))).toBe(false);
  });
});

describe('what a run is set in', () => {
  const body = (properties: string): string =>
    paragraph('Employee: Jane Sample') +
    `<w:p>${run('SSN: ')}<w:r><w:rPr>${properties}</w:rPr><w:t>219-09-9999</w:t></w:r></w:p>` +
    paragraph('Thank you');
  const read = async (properties: string): Promise<Awaited<ReturnType<typeof readDocument>>> =>
    readDocument(docxFormat, 'a.docx', await wordFile(body(properties)));

  test.each([
    ['<w:vanish/>', 'hidden text'],
    ['<w:color w:val="FFFFFF"/>', 'white on white'],
    ['<w:sz w:val="2"/>', 'too small'],
    ['<w:highlight w:val="black"/>', 'blacked out by its color'],
    ['<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>', 'blacked out'],
  ])('%s keeps nothing back, and why nobody saw it is said', async (properties, reason) => {
    const { texts } = await read(properties);
    const hidden = texts.find(({ text }) => text.includes('219-09-9999'));
    expect(hidden?.text).toBe('SSN: 219-09-9999');
    expect(hidden?.at.concealed).toContain(reason);
    expect(texts.map(({ text }) => text).join('\n')).toBe(
      'Employee: Jane Sample\nSSN: 219-09-9999\nThank you',
    );
  });

  test.each([
    '<w:vanish w:val="0"/>',
    '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>',
    '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>',
    '<w:sz w:val="18"/>',
    '<w:highlight w:val="yellow"/>',
  ])('%s is seen', async (properties) => {
    const { texts } = await read(properties);
    expect(texts.map(({ at }) => at.concealed)).toEqual([undefined]);
  });
});
