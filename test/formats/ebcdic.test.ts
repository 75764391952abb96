// EBCDIC files: told from binary, cut into lines or records, packed numbers written out.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ebcdicFormat } from '../../src/formats/ebcdic.ts';
import { findLayout } from '../../src/formats/ebcdic-records.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { decodeEbcdic, type EbcdicPage } from '../../src/text/ebcdic.ts';
import { readDocument } from './read-document.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import { plainContext, streamedInput } from './unpack.ts';

function encode(text: string, page: EbcdicPage = 'cp037'): Uint8Array {
  const every = decodeEbcdic(
    Uint8Array.from({ length: 256 }, (_, code) => code),
    page,
  );
  // 0x15, the end of a line in z/OS UNIX files.
  return Uint8Array.from(text, (one) => (one === '\n' ? 0x15 : every.lastIndexOf(one)));
}

/** COMP-3: a digit a nibble, then the sign. */
const pack = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(`${digits}C`, 'hex'));

const people = Array.from({ length: 40 }, (_, at) => ({
  given: ['ADA', 'BENJAMIN', 'CORA', 'DALE'][(at * 7 + (at >> 2)) % 4] ?? '',
  family: ['ABERNATHY', 'BIRCH', 'CALLOWAY', 'DUNMORE', 'EASTON'][(at * 3 + (at >> 3)) % 5] ?? '',
  ssn: `4861${String(10_007 + at * 131)}`,
}));

/** Given name, family name, packed number, office: 48 bytes a record. */
const fixed = Buffer.concat(
  people.map(({ given, family, ssn }, at) =>
    Buffer.concat([
      encode(given.padEnd(12)),
      encode(family.padEnd(16)),
      pack(ssn),
      encode(`COUNTY ${String(100 + at)}`.padEnd(15)),
    ]),
  ),
);

const iconvIsThere = ((): boolean => {
  try {
    return execFileSync('iconv', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

describe('the code pages', () => {
  test.skipIf(!iconvIsThere).each([
    ['cp037', 'IBM037'],
    ['cp500', 'IBM500'],
  ] as const)('%s is what iconv has', (page, name) => {
    const bytes = Uint8Array.from({ length: 192 }, (_, code) => code + 0x40);
    const theirs = execFileSync('iconv', ['-f', name, '-t', 'UTF-8'], { input: bytes });
    expect(decodeEbcdic(bytes, page)).toBe(theirs.toString('utf8'));
  });
});

describe('recognition', () => {
  test('takes EBCDIC text and leaves ASCII and random bytes', () => {
    const recognises = (bytes: Uint8Array): boolean =>
      ebcdicFormat.recognises(makeHead(memoryInput('PAYROLL', bytes)));
    expect(recognises(fixed)).toBe(true);
    expect(recognises(encode('NAME,OFFICE\nADA BIRCH,ROADS\nCORA EASTON,BRIDGES\n'))).toBe(true);
    expect(recognises(Buffer.from('NAME,OFFICE\nADA BIRCH,ROADS\nCORA EASTON,BRIDGES\n'))).toBe(
      false,
    );
    expect(recognises(Uint8Array.from({ length: 4000 }, (_, at) => (at * 151 + 7) % 256))).toBe(
      false,
    );
  });
});

describe('records', () => {
  test('of one length are found without being told it, and their packed numbers', () => {
    expect(findLayout(fixed, fixed.length)).toEqual({
      kind: 'fixed',
      length: 48,
      packed: [{ from: 28, to: 33 }],
    });
  });

  test('become rows with the packed number as digits', async () => {
    const { tables } = await readDocument(ebcdicFormat, 'PAYROLL', fixed);
    const rows = tables.flatMap((table) => table.rows);
    expect(rows).toHaveLength(people.length);
    for (const [at, { given, family, ssn }] of people.entries())
      expect(rows[at]?.map((cell) => cell.trim())).toEqual(
        expect.arrayContaining([given, family, ssn]),
      );
  });

  test('are whole although they come in pieces', async () => {
    const whole = await readDocument(ebcdicFormat, 'PAYROLL', fixed);
    const rows: string[][] = [];
    for await (const part of ebcdicFormat.read(
      { ...streamedInput('PAYROLL', fixed, 7), size: fixed.length },
      plainContext,
    ))
      if (part.kind === 'table') rows.push(...part.rows.map((row) => [...row]));
    expect(rows).toEqual(whole.tables.flatMap((table) => table.rows));
  });

  test('of various lengths are cut by their descriptor words', async () => {
    const variable = Buffer.concat(
      people.map(({ given, family }) => {
        const data = encode(`EMPLOYEE ${given} ${family} ROADS AND BRIDGES`);
        const length = data.length + 4;
        return Buffer.concat([Buffer.from([length >> 8, length & 255, 0, 0]), data]);
      }),
    );
    const { texts } = await readDocument(ebcdicFormat, 'PEOPLE', variable);
    const lines = texts
      .map(({ text }) => text)
      .join('')
      .trimEnd()
      .split('\n');
    expect(lines).toEqual(
      people.map(({ given, family }) => `EMPLOYEE ${given} ${family} ROADS AND BRIDGES`),
    );
  });

  test('that are lines stay lines, in either page', async () => {
    const text = `NAME|OFFICE\n${people.map(({ given, family }) => `${given} ${family}|ROADS\n`).join('')}`;
    for (const page of ['cp037', 'cp500'] as const) {
      const { tables } = await readDocument(ebcdicFormat, 'PEOPLE.CSV', encode(text, page));
      expect(tables[0]?.columns.map(({ name }) => name)).toEqual(['NAME', 'OFFICE']);
      expect(tables.flatMap((table) => table.rows)).toHaveLength(people.length);
    }
  });

  test('a last record that is cut short is not lost', async () => {
    const cut = memoryInput('PAYROLL', fixed.subarray(0, fixed.length - 10));
    let seen = '';
    for await (const part of ebcdicFormat.read({ ...cut, size: undefined }, plainContext)) {
      if (part.kind === 'table') seen += part.rows.map((row) => row.join(' ')).join('\n');
      if (part.kind === 'text') seen += Buffer.from(part.bytes).toString();
    }
    for (const { family } of people) expect(seen).toContain(family);
    expect(seen.match(/ABERNATHY|BIRCH|CALLOWAY|DUNMORE|EASTON/g)).toHaveLength(people.length);
  });
});
