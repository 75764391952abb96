// PDF text that nobody sees is read like any other, and told with the reason why it is not gone.
import { PDFDocument, PDFOperator, rgb, StandardFonts, type PDFPage } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { pdfFormat } from '../../src/formats/pdf.ts';
import { earlierRevisions } from '../../src/formats/pdf-revisions.ts';
import { readDocument } from './read-document.ts';

const number = '489-31-7726';

type Draw = (page: PDFPage, write: (text: string, more?: object) => void) => void;

async function pdfOf(draw: Draw): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.drawText('Employee: Dana Whitfield', { x: 50, y: 700, size: 12, font });
  draw(page, (text, more) => page.drawText(text, { x: 50, y: 680, size: 12, font, ...more }));
  return document.save({ useObjectStreams: false });
}

/** Why the number is not seen; null where it is, undefined where it is not read at all. */
async function reasonOf(bytes: Uint8Array): Promise<string | null | undefined> {
  const { texts } = await readDocument(pdfFormat, 'a.pdf', bytes);
  const found = texts.filter(({ text }) => text.includes(number));
  expect(found.length).toBeLessThan(2);
  return found[0] && (found[0].at.concealed ?? null);
}

const band = { x: 75, y: 676, width: 120, height: 14 };

describe('a number is told as', () => {
  test.each<[string, RegExp, Draw]>([
    [
      'covered by a black box',
      /a filled box lies over it/,
      (page, write) => {
        write(`SSN: ${number}`);
        page.drawRectangle({ ...band, color: rgb(0, 0, 0) });
      },
    ],
    [
      'covered by a white box',
      /a filled box lies over it/,
      (page, write) => {
        write(`SSN: ${number}`);
        page.drawRectangle({ ...band, color: rgb(1, 1, 1) });
      },
    ],
    [
      'only marked for redaction',
      /marks were never applied/,
      (page, write) => {
        write(`SSN: ${number}`);
        const { context } = page.doc;
        const mark = context.obj({ Type: 'Annot', Subtype: 'Redact', Rect: [75, 676, 195, 692] });
        page.node.addAnnot(context.register(mark));
      },
    ],
    ['white on white', /white on white/, (_, write) => write(number, { color: rgb(1, 1, 1) })],
    ['tiny', /too small to be seen/, (_, write) => write(`SSN ${number}`, { size: 1 })],
    [
      'without ink',
      /text without ink/,
      (page, write) => {
        page.pushOperators(PDFOperator.of('Tr' as never, ['3']));
        write(number);
      },
    ],
    [
      'cropped away',
      /outside the visible part of the page/,
      (page, write) => {
        write(number, { y: 300 });
        page.setCropBox(0, 500, 612, 292);
      },
    ],
  ])('%s', async (_, reason, draw) => {
    expect(await reasonOf(await pdfOf(draw))).toMatch(reason);
  });

  test.each<[string, Draw]>([
    ['plain', (_, write) => write(number)],
    [
      'plain on a shaded row',
      (page, write) => {
        page.drawRectangle({ ...band, color: rgb(0.8, 0.8, 0.9) });
        write(number);
      },
    ],
    [
      'plain under a marker pen',
      (page, write) => {
        write(number);
        page.drawRectangle({ ...band, color: rgb(1, 1, 0), opacity: 0.4 });
      },
    ],
    [
      'plain above a line',
      (page, write) => {
        write(number);
        page.drawRectangle({ ...band, height: 1, color: rgb(0, 0, 0) });
      },
    ],
    [
      'white on dark',
      (page, write) => {
        page.drawRectangle({ x: 40, y: 670, width: 300, height: 24, color: rgb(0, 0, 0.4) });
        write(number, { color: rgb(1, 1, 1) });
      },
    ],
  ])('%s', async (_, draw) => {
    expect(await reasonOf(await pdfOf(draw))).toBeNull();
  });
});

test('lines about one person stay together, seen or not', async () => {
  const bytes = await pdfOf((page, write) => {
    write(`SSN: ${number}`);
    page.drawRectangle({ ...band, color: rgb(0, 0, 0) });
  });
  const found: unknown[] = [];
  const input = memoryInput('a.pdf', bytes);
  for await (const part of pdfFormat.read(input, { passwords: [], maxBytesInMemory: 1e8 }))
    if (part.kind === 'text' && part.at.page === 1) found.push(part.follows);
  expect(found).toEqual([undefined, true]);
});

/** An incremental update (ISO 32000-2, 7.5.6) that replaces the content of the page. */
function update(bytes: Uint8Array, content: string): Buffer {
  const text = Buffer.from(bytes).toString('latin1');
  const [, contents = ''] = /\/Contents (?:\[ )?(\d+) 0 R/.exec(text) ?? [];
  const [, size = ''] = /\/Size (\d+)/.exec(text) ?? [];
  const [, root = ''] = /\/Root (\d+ 0 R)/.exec(text) ?? [];
  const previous =
    text
      .slice(text.lastIndexOf('startxref') + 9)
      .trim()
      .split('\n')[0] ?? '';
  const at = text.length + 1;
  const object = `${contents} 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
  const table = `xref\n${contents} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size} /Root ${root} /Prev ${previous} >>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return Buffer.from(`${text}\n${object}${table}${trailer}`, 'latin1');
}

test('text taken away in a later revision is read from the earlier one, with whose it is', async () => {
  const first = await pdfOf((_, write) => write(`SSN: ${number}`));
  const bytes = update(first, 'BT ET');
  expect(earlierRevisions(first)).toEqual([]);
  expect(earlierRevisions(bytes)).toHaveLength(1);
  const { texts } = await readDocument(pdfFormat, 'a.pdf', bytes);
  expect(texts).toMatchObject([
    { at: { page: 1, part: 'earlier revision' }, text: `Employee: Dana Whitfield\nSSN: ${number}` },
  ]);
  expect(texts[0]?.at.concealed).toContain('taken away in a later revision');
});

test('a revision that changes nothing tells nothing twice', async () => {
  const first = await pdfOf((_, write) => write(`SSN: ${number}`));
  const text = Buffer.from(first).toString('latin1');
  const again = Buffer.from(`${text}\n${text.slice(text.lastIndexOf('startxref'))}`, 'latin1');
  const { texts } = await readDocument(pdfFormat, 'a.pdf', again);
  expect(texts.map(({ at }) => at.part)).toEqual([undefined, 'metadata']);
});
