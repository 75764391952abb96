// PDF: page text line by line, what page text never shows, and every kind of encryption.
import { readFileSync } from 'node:fs';
import {
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  StandardFonts,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinSpacedCharacters } from '../../src/formats/pdf-lines.ts';
import { pageRanges } from '../../src/formats/pdf-pictures.ts';
import { pdfFormat } from '../../src/formats/pdf.ts';
import { countOf, headOf, readDocument, textOf, type ReadDocument } from './read-document.ts';

interface Draft {
  readonly document: PDFDocument;
  readonly page: PDFPage;
  readonly font: PDFFont;
}

async function draft(): Promise<Draft> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  return { document, page, font: await document.embedFont(StandardFonts.Helvetica) };
}

function write({ page, font }: Draft, text: string, x: number, y: number): void {
  page.drawText(text, { x, y, size: 10, font });
}

/** A picture that covers the page: one grey pixel, scaled. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

async function readDraft({ document }: Draft): Promise<ReadDocument> {
  return readDocument(pdfFormat, 'draft.pdf', await document.save());
}

function addAnnotation(
  { document, page }: Draft,
  entries: Record<string, string | PDFString>,
): void {
  const annotation = document.context.obj({
    Type: 'Annot',
    Rect: [10, 10, 60, 30],
    ...entries,
  });
  page.node.addAnnot(document.context.register(annotation));
}

describe('page text', () => {
  test('keeps a row of a table on one line, in reading order, with its columns apart', async () => {
    const sheet = await draft();
    // Column by column, as report writers often place it.
    for (const [x, cells] of [
      [40, ['Employee', 'Tillery, Rowena', 'Pennell, Osgood']],
      [220, ['SSN', '219-09-9999', '219-09-9998']],
      [400, ['Gross', '1,024.50', '998.00']],
    ] as const) {
      for (const [row, cell] of cells.entries()) write(sheet, cell, x, 700 - row * 14);
    }
    expect(textOf(await readDraft(sheet), '')).toBe(
      'Employee   SSN   Gross\nTillery, Rowena   219-09-9999   1,024.50\nPennell, Osgood   219-09-9998   998.00',
    );
  });

  test('joins digits that stand one by one, in boxes or by kerning', async () => {
    const form = await draft();
    for (const [i, digit] of '219099999'.split('').entries()) write(form, digit, 40 + i * 14, 700);
    for (const [i, digit] of '219'.split('').entries()) write(form, digit, 40 + i * 14, 650);
    for (const [i, digit] of '09'.split('').entries()) write(form, digit, 120 + i * 14, 650);
    for (const [i, digit] of '9998'.split('').entries()) write(form, digit, 186 + i * 14, 650);
    write(form, 'Apt 4 unit 7', 40, 600);
    const text = textOf(await readDraft(form), '');
    expect(text).toContain('219099999');
    expect(text).toContain('219 09 9998');
    expect(text).toContain('Apt 4 unit 7');
  });

  test.each([
    ['1 1 1 2 2 0 0 0 8', '111220008'],
    ['111- 22- 0007', '111-22-0007'],
    ['S M I T H', 'SMITH'],
    ['Unit 4 B', 'Unit 4 B'],
    ['pages 10 - 20', 'pages 10 - 20'],
  ])('makes "%s" to "%s"', (spaced, joined) => {
    expect(joinSpacedCharacters(spaced)).toBe(joined);
  });

  test('comes with its page', async () => {
    const letter = await draft();
    write(letter, 'first', 40, 700);
    const second = letter.document.addPage();
    second.drawText('second', { x: 40, y: 700, size: 10, font: letter.font });
    const { texts } = await readDraft(letter);
    const pages = texts.filter(({ at }) => at.part === undefined);
    expect(pages.map(({ at, text }) => [at.page, text])).toEqual([
      [1, 'first'],
      [2, 'second'],
    ]);
  });
});

describe('a document with something in every place', () => {
  let document: ReadDocument;
  beforeAll(async () => {
    const all = await draft();
    write(all, 'on-the-page', 40, 760);
    write(all, 'Taxpayer number', 40, 406);
    const form = all.document.getForm();
    const addField = (
      name: string,
      text: string,
      [x, y, width]: [number, number, number],
    ): void => {
      const field = form.createTextField(name);
      field.setText(text);
      field.addToPage(all.page, { x, y, width, height: 16 });
    };
    addField('Employee_name', 'in-a-text-field', [150, 700, 80]);
    addField('topmostSubform[0].f1_02[0]', 'in-an-unnamed-field', [150, 400, 80]);
    for (const [i, part] of ['219', '09', '9999'].entries()) {
      addField(`ssn.part${i + 1}`, part, [40 + i * 40, 650, 36]);
    }
    for (const [i, digit] of '041000124'.split('').entries()) {
      addField(`routing_${i}`, digit, [40 + i * 18, 600, 16]);
    }
    const tip = form.createTextField('f7');
    tip.setText('beside-its-tooltip');
    tip.acroField.dict.set(PDFName.of('DV'), PDFString.of('in-a-default'));
    tip.addToPage(all.page, { x: 40, y: 550, width: 80, height: 16 });
    const widget = tip.acroField.getWidgets()[0]?.dict;
    widget?.set(PDFName.of('TU'), PDFString.of('Date of birth'));
    const married = form.createCheckBox('Married');
    married.addToPage(all.page, { x: 40, y: 500, width: 10, height: 10 });
    married.check();
    form.createCheckBox('Deceased').addToPage(all.page, { x: 60, y: 500, width: 10, height: 10 });
    const plan = form.createDropdown('Plan');
    plan.addOptions(['in-a-choice', 'in-another-option']);
    plan.select('in-a-choice');
    plan.addToPage(all.page, { x: 40, y: 450, width: 80, height: 16 });
    addAnnotation(all, {
      Subtype: 'Text',
      Contents: PDFString.of('in-a-note'),
      T: PDFString.of('in-a-note-author'),
    });
    addAnnotation(all, {
      Subtype: 'FreeText',
      Contents: PDFString.of('in-free-text'),
      DA: PDFString.of('/Helv 10 Tf'),
    });
    all.page.node.addAnnot(
      all.document.context.register(
        all.document.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [10, 10, 60, 30],
          A: { S: 'URI', URI: PDFString.of('https://example.org/?n=in-a-link') },
        }),
      ),
    );
    await all.document.attach(Buffer.from('a,b'), 'list.csv', { mimeType: 'text/csv' });
    all.document.setTitle('in-the-title');
    all.document.setAuthor('in-the-author');
    all.document.setKeywords(['in-the-keywords']);
    const packet = all.document.context.stream(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
        '<rdf:Description xmlns:p="urn:p"><p:case>in-the-packet</p:case></rdf:Description></rdf:RDF></x:xmpmeta>',
      { Type: 'Metadata', Subtype: 'XML' },
    );
    all.document.catalog.set(PDFName.of('Metadata'), all.document.context.register(packet));
    const outline = all.document.context.nextRef();
    const item = all.document.context.register(
      all.document.context.obj({ Title: PDFHexString.fromText('in-the-outline'), Parent: outline }),
    );
    all.document.context.assign(
      outline,
      all.document.context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }),
    );
    all.document.catalog.set(PDFName.of('Outlines'), outline);
    all.document.addJavaScript('start', "app.alert('in-a-script')");
    document = await readDraft(all);
  });

  test.each([
    ['on-the-page', ''],
    ['Employee name: in-a-text-field', 'form field'],
    ['Taxpayer number: in-an-unnamed-field', 'form field'],
    ['ssn: 219-09-9999', 'form field'],
    ['routing: 041000124', 'form field'],
    ['Date of birth: beside-its-tooltip', 'form field'],
    ['Date of birth (default): in-a-default', 'form field'],
    ['Married: Yes', 'form field'],
    ['Plan: in-a-choice', 'form field'],
    ['Plan (choice): in-another-option', 'form field'],
    ['in-a-note-author: in-a-note', 'annotation'],
    ['in-free-text', 'annotation'],
    ['in-a-link', 'annotation'],
    ['Title: in-the-title', 'metadata'],
    ['in-the-author', 'metadata'],
    ['in-the-keywords', 'metadata'],
    ['in-the-packet', 'metadata'],
    ['in-the-outline', 'outline'],
    ['in-a-script', 'script'],
  ])('gives "%s" under the part "%s"', (text, part) => {
    expect(textOf(document, part)).toContain(text);
  });

  test('gives each value once, and nothing for a box that is not ticked', () => {
    expect(countOf(document, 'in-a-text-field')).toBe(1);
    expect(countOf(document, 'Deceased')).toBe(0);
  });

  test('names the page of a form field', () => {
    const field = document.texts.find(({ at }) => at.part === 'form field');
    expect(field?.at.page).toBe(1);
  });

  test('hands on the attachment with its bytes', async () => {
    expect(document.members.map(({ name, as }) => [name, as])).toEqual([
      ['list.csv', 'attachment'],
    ]);
    expect(Buffer.from((await document.members[0]?.input?.bytes()) ?? []).toString()).toBe('a,b');
  });
});

describe('encryption', () => {
  const river = { text: 'river', origin: 'passwords.txt beside it', nearby: true };
  const sealed = [
    ['rc4-40.pdf', 'pdf-rc4-40', 'weak'],
    ['rc4-128.pdf', 'pdf-rc4-128', 'encrypted'],
    ['aes-128.pdf', 'pdf-aes128', 'encrypted'],
    ['aes-256.pdf', 'pdf-aes256', 'encrypted'],
  ] as const;

  test.each(sealed)(
    '%s without its password is %s, %s, and gives no text',
    async (name, mechanism, state) => {
      const bytes = readFileSync(`fixtures/formats/pdf/${name}`);
      const document = await readDocument(pdfFormat, name, bytes);
      expect(document.facts).toMatchObject([{ layer: 'file', state, mechanism }]);
      expect(document.texts).toEqual([]);
    },
  );

  test.each(sealed)('%s is read with the password beside it', async (name, mechanism) => {
    const bytes = readFileSync(`fixtures/formats/pdf/${name}`);
    const wrong = { text: 'brook', origin: 'notes.txt', nearby: true };
    const document = await readDocument(pdfFormat, name, bytes, { passwords: [wrong, river] });
    expect(document.facts).toMatchObject([{ state: 'key-nearby', mechanism }]);
    expect(document.facts[0]?.evidence).toContain('passwords.txt beside it');
    expect(JSON.stringify(document.facts)).not.toContain('river');
    expect(textOf(document, '')).toContain('token-inside-sealed-page');
  });

  test('tells a password that was given from one that lies beside the file', async () => {
    const bytes = readFileSync('fixtures/formats/pdf/aes-256.pdf');
    const given = { text: 'river', origin: '--password-file', nearby: false };
    const document = await readDocument(pdfFormat, 'a.pdf', bytes, { passwords: [given] });
    expect(document.facts).toMatchObject([{ state: 'key-given' }]);
  });

  test('with an empty user password is openable, and its permissions protect nothing', async () => {
    const bytes = readFileSync('fixtures/formats/pdf/owner-only-aes-256.pdf');
    const document = await readDocument(pdfFormat, 'a.pdf', bytes);
    expect(document.facts).toMatchObject([
      { state: 'openable', mechanism: 'pdf-aes256' },
      { state: 'restricted', mechanism: 'pdf-permissions' },
    ]);
    expect(textOf(document, '')).toContain('token-inside-sealed-page');
  });
});

describe('pages and files that cannot be read', () => {
  async function addPicture({ document }: Draft, page: PDFPage): Promise<void> {
    const image = await document.embedPng(Buffer.from(pixel, 'base64'));
    page.drawImage(image, { x: 0, y: 0, width: 612, height: 792 });
  }

  test('a picture among pages of text is named by its number', async () => {
    const mixed = await draft();
    write(mixed, 'a page of text', 40, 700);
    await addPicture(mixed, mixed.document.addPage([612, 792]));
    await addPicture(mixed, mixed.document.addPage([612, 792]));
    const { problems } = await readDraft(mixed);
    expect(problems).toEqual([
      {
        reason: 'unsupported',
        detail: 'pages 2–3 are pictures; text recognition is not built in',
        partial: true,
      },
    ]);
  });

  test('a document of pictures alone is not examined', async () => {
    const scan = await draft();
    await addPicture(scan, scan.page);
    const { problems } = await readDraft(scan);
    expect(problems).toEqual([
      { reason: 'unsupported', detail: 'page 1 is a picture; text recognition is not built in' },
    ]);
  });

  test('an empty page is no problem', async () => {
    expect((await readDraft(await draft())).problems).toEqual([]);
  });

  test('a file cut off is read as far as it goes, and said to be cut', async () => {
    const letter = await draft();
    write(letter, 'kept-in-spite', 40, 700);
    const bytes = await letter.document.save({ useObjectStreams: false });
    const end = Buffer.from(bytes).lastIndexOf('xref\n');
    const document = await readDocument(pdfFormat, 'cut.pdf', bytes.subarray(0, end));
    expect(textOf(document, '')).toContain('kept-in-spite');
    expect(document.problems).toMatchObject([{ reason: 'corrupt', partial: true }]);
  });

  test('a file of which nothing is left is corrupt', async () => {
    const read = readDocument(pdfFormat, 'gone.pdf', Buffer.from('%PDF-1.7\n%garbage\n'));
    await expect(read).rejects.toMatchObject({ problem: { reason: 'corrupt' } });
  });

  test('a file above the memory limit is too large', async () => {
    const bytes = await (await draft()).document.save();
    const read = readDocument(pdfFormat, 'big.pdf', bytes, { maxBytesInMemory: 100 });
    await expect(read).rejects.toMatchObject({ problem: { reason: 'too-large' } });
  });

  test('page numbers are told as ranges', () => {
    expect(pageRanges([1, 2, 3, 4, 7])).toBe('1–4, 7');
  });
});

test('a PDF is recognised by its mark within the first kilobyte', () => {
  expect(pdfFormat.recognises(headOf('a.bin', Buffer.from('junk\n%PDF-1.4')))).toBe(true);
  expect(pdfFormat.recognises(headOf('a.pdf', Buffer.from(`${' '.repeat(1100)}%PDF-`)))).toBe(
    false,
  );
});
