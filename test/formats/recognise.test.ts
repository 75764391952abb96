// Which of the text formats reads which text.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { delimitedFormat } from '../../src/formats/delimited.ts';
import { fixedWidthFormat } from '../../src/formats/fixed-width.ts';
import { jsonFormat, ndjsonFormat } from '../../src/formats/json.ts';
import { htmlFormat, xmlFormat } from '../../src/formats/markup.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead, recogniseFormat } from '../../src/formats/recognise.ts';
import { sqlDumpFormat } from '../../src/formats/sql-dump.ts';
import { textFormat } from '../../src/formats/text.ts';
import { maxTableRows, maxTextBytes } from '../../src/model/segment.ts';
import { gather } from '../text/gather.ts';

const formats = [
  jsonFormat,
  ndjsonFormat,
  htmlFormat,
  xmlFormat,
  sqlDumpFormat,
  delimitedFormat,
  fixedWidthFormat,
  textFormat,
];
const kindOf = (content: string | Buffer, name: string): string | undefined =>
  recogniseFormat(makeHead(memoryInput(name, Buffer.from(content))), formats)?.id;

describe('makeHead', () => {
  it('gives the extension in lower case, and none for hidden files', () => {
    const extension = (name: string): string =>
      makeHead(memoryInput(name, new Uint8Array())).extension;
    expect(['A.CSV', '.profile', 'README', 'a.tar.gz', 'odd.'].map(extension)).toEqual([
      'csv',
      '',
      '',
      'gz',
      '',
    ]);
  });

  it('has no text where the content is binary', () => {
    expect(
      makeHead(memoryInput('a.txt', Uint8Array.from([0x89, 0x50, 0, 1, 0, 2, 0, 3]))).text,
    ).toBe('');
  });
});

describe('recogniseFormat', () => {
  it('goes by the content, whatever the name says', () => {
    expect(kindOf('{"name": "Ann"}', 'a.csv')).toBe('json');
    expect(kindOf('name,zip\nAnn,65101\nBo,65102\n', 'a.json')).toBe('csv');
    expect(kindOf("INSERT INTO t VALUES (1,'a');\n", 'a.txt')).toBe('sql-dump');
    expect(kindOf('<html><body>x</body></html>', 'a.txt')).toBe('html');
    expect(kindOf(Buffer.from('\ufeffname\tzip\r\nAnn\t1\r\nBo\t2\r\n', 'utf16le'), 'a.txt')).toBe(
      'csv',
    );
  });

  it('goes by the name where the content cannot tell', () => {
    expect(kindOf('000-12-3456\n000-12-3457\n', 'ids.csv')).toBe('csv');
    expect(kindOf('000-12-3456\n000-12-3457\n', 'ids.txt')).toBe('text');
  });

  it('takes every other text for plain text, and binary content for nothing', () => {
    expect(kindOf('Dear Ann,\n\nyours, Bo\n', 'letter')).toBe('text');
    expect(kindOf('', 'empty')).toBe('text');
    expect(
      kindOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 5]), 'a.csv'),
    ).toBeUndefined();
  });
});

describe('every text format', () => {
  const scrap = fc.constantFrom(
    '"',
    "'",
    ',',
    '\t',
    '\n',
    '\r\n',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ':',
    '<a',
    '>',
    '</a>',
    '<!--',
    '<table><tr><td>',
    'INSERT INTO t VALUES (',
    'COPY t (a) FROM stdin;\n',
    'UPDATE t SET a=',
    ');',
    '1',
    'name',
    '  ',
    '\0',
    'é',
    '000-12-3456',
  );

  it('reads any scraps of any format to the end, within the bounds of segments, and rows as wide as the columns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 80 }), async (scraps) => {
        const input = memoryInput('scraps.csv', Buffer.from(scraps.join('')));
        for (const format of formats) {
          format.recognises(makeHead(input));
          const reading = gather(format.read(input, { passwords: [], maxBytesInMemory: 1e8 }));
          const parts = await reading.catch((error: unknown) => {
            expect(error).toMatchObject({ name: 'StoreProblem' });
            return [];
          });
          for (const part of parts) {
            if (part.kind === 'text') expect(part.bytes.length).toBeLessThanOrEqual(maxTextBytes);
            if (part.kind !== 'table') continue;
            expect(part.rows.length).toBeLessThanOrEqual(maxTableRows);
            for (const row of part.rows) expect(row).toHaveLength(part.columns.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no number, whatever the format it is read as', async () => {
    const number = '000-12-3456';
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (scraps) => {
        const text = scraps.filter((part) => !/<|\\|\0/.test(part)).join(' ');
        const wanted = text.split(number).length - 1;
        for (const format of [
          delimitedFormat,
          fixedWidthFormat,
          jsonFormat,
          ndjsonFormat,
          sqlDumpFormat,
        ]) {
          const parts = await gather(
            format.read(memoryInput('a.csv', Buffer.from(text)), {
              passwords: [],
              maxBytesInMemory: 1e8,
            }),
          );
          const all = parts.map((part) => {
            if (part.kind === 'text') return Buffer.from(part.bytes).toString();
            return part.kind === 'table' ? JSON.stringify([part.columns, part.rows]) : '';
          });
          const found = all.join('\n').split(number).length - 1;
          expect({ format: format.id, lost: Math.max(0, wanted - found) }).toMatchObject({
            lost: 0,
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
