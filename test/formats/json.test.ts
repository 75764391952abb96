// JSON and JSON by the line.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { jsonFormat, ndjsonFormat } from '../../src/formats/json.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import type { Part } from '../../src/model/part.ts';
import type { Input } from '../../src/model/store.ts';
import { gather } from '../text/gather.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const context = { passwords: [], maxBytesInMemory: 1e8 };
const asInput = (text: string, name = 'data.json'): Input => memoryInput(name, Buffer.from(text));
const kindOf = (text: string, name = 'data'): string | undefined =>
  [jsonFormat, ndjsonFormat].find((format) => format.recognises(makeHead(asInput(text, name))))?.id;
const read = (text: string, format = jsonFormat): Promise<Part[]> =>
  gather(format.read(asInput(text), context));

/** Rows as objects, table by table. */
function records(parts: readonly Part[]): Record<string, Record<string, string>[]> {
  const tables: Record<string, Record<string, string>[]> = {};
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    for (const row of part.rows) {
      const filled = row.flatMap((cell, at) =>
        cell === '' ? [] : [[part.columns[at]?.name ?? '', cell] as const],
      );
      (tables[part.table] ??= []).push(Object.fromEntries(filled));
    }
  }
  return tables;
}
const problems = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.kind === 'problem' ? [part.problem.detail] : []));
const texts = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'text' ? Buffer.from(part.bytes).toString() : '')).join('');

describe('recognising JSON', () => {
  it.each([
    ['{"a": 1}', 'json'],
    ['[{"a": 1}, {"a": 2}]', 'json'],
    ['\ufeff[ ]', 'json'],
    ['{"a": 1}\n{"a": 2}\n', 'ndjson'],
    ['{"a": [1, 2', 'json'],
    ['[INFO] started\n', undefined],
    ['[1] A footnote.\n', undefined],
    ['[2026-01-02] a log line\n', undefined],
    ['{ name: "x" }', undefined],
    ['{ // a comment\n "a": 1 }', undefined],
    ['{{ template }}', undefined],
    ['plain', undefined],
  ])('takes %j for %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('lets the extension decide for one line, and for JSON that breaks later', () => {
    expect(kindOf('{"a": 1}', 'a.jsonl')).toBe('ndjson');
    expect(kindOf('{"a": 1, "b": oops}', 'a.json')).toBe('json');
    expect(kindOf('{\n"a": 1, // note\n"b": 2}', 'tsconfig.json')).toBeUndefined();
  });
});

describe('reading JSON', () => {
  it('makes a row of each object, with dotted columns and the line it begins in', async () => {
    const parts = await read(
      '[\n {"name": {"first": "Ann", "last": "Example"}, "tags": ["a", "b"]},\n {"id": 7, "ok": true, "none": null}\n]',
    );
    expect(records(parts)).toEqual({
      '': [
        { 'name.first': 'Ann', 'name.last': 'Example', tags: 'a; b' },
        { id: '7', ok: 'true' },
      ],
    });
    expect(parts).toMatchObject([{ lines: [2, 3], firstRow: 1 }]);
  });

  it('keeps every digit of large numbers, and both values of a key that comes twice', async () => {
    expect(records(await read('{"account": 12345678901234567890, "rate": 1.50}'))).toEqual({
      '': [{ account: '12345678901234567890', rate: '1.50' }],
    });
    const [table] = await read('{"a": "1", "a": "2"}');
    expect(table).toMatchObject({ rows: [['1', '2']] });
  });

  it('gives records inside a record their own table, and the identity of the one around them', async () => {
    const parts = await read(
      '{"employees": [{"name": {"last": "Example"}, "dependents": [{"first": "Bo", "ssn": "000-12-3456"}, {"first": "Cy"}]}]}',
    );
    expect(records(parts)).toEqual({
      employees: [{ 'name.last': 'Example' }],
      'employees.dependents': [
        { first: 'Bo', ssn: '000-12-3456', '..name.last': 'Example' },
        { first: 'Cy', '..name.last': 'Example' },
      ],
    });
  });

  it('reads a list under a singular name as part of its record', async () => {
    const parts = await read(
      '{"name": [{"family": "Example", "given": ["Ann", "B."]}], "id": "1"}',
    );
    expect(records(parts)).toEqual({
      '': [{ 'name.family': 'Example', 'name.given': 'Ann; B.', id: '1' }],
    });
  });

  it('reads maps whose keys are data as rows', async () => {
    expect(
      records(await read('{"000-12-3456": "Ann Example", "000-12-3457": "Bo Sample"}')),
    ).toEqual({
      '': [
        { key: '000-12-3456', value: 'Ann Example' },
        { key: '000-12-3457', value: 'Bo Sample' },
      ],
    });
    expect(
      records(
        await read(
          '{"u1": {"n": "A", "z": 1}, "u2": {"n": "B"  , "z": 2}, "u3": {"n": "C", "z": 3}}',
        ),
      ),
    ).toEqual({
      '': [
        { key: 'u1', n: 'A', z: '1' },
        { key: 'u2', n: 'B', z: '2' },
        { key: 'u3', n: 'C', z: '3' },
      ],
    });
  });

  it('reads lists of lists with the column names beside or above them', async () => {
    const rows = [
      { name: 'Ann', zip: '65101' },
      { name: 'Bo', zip: '65102' },
    ];
    expect(
      records(await read('{"columns": ["name", "zip"], "data": [["Ann", 65101], ["Bo", 65102]]}'))[
        'data'
      ],
    ).toMatchObject(rows);
    expect(records(await read('[["name", "zip"], ["Ann", 65101], ["Bo", 65102]]'))['']).toEqual(
      rows,
    );
  });

  it('decodes escapes', async () => {
    expect(records(await read(String.raw`{"a": "\u00e9 \"x\" \\ \n \ud83d\ude00"}`))).toEqual({
      '': [{ a: 'é "x" \\ \n 😀' }],
    });
  });

  it('reads what is there of JSON that ends in the middle, and says so', async () => {
    const parts = await read('{"people": [{"name": "Ann"}, {"name": "Bo", "zip": "651');
    expect(records(parts)['people']).toEqual([{ name: 'Ann' }, { name: 'Bo' }]);
    expect(texts(parts)).toContain('651');
    expect(problems(parts)).toHaveLength(1);
  });

  it('reads a broken record as text and goes on behind it', async () => {
    const parts = await read(
      '[{"n": "A"}, {"n": oops 000-12-3456}, {"n": "C"}]'.padEnd(600_000) + ']',
    );
    expect(problems(parts)).toEqual(['line 1 is not valid JSON; it was read as plain text']);
    expect(texts(parts)).toContain('000-12-3456');
  });

  it('enters lists that are too large to be held, and keeps rows, lines and inheritance', async () => {
    const people = Array.from(
      { length: 30_000 },
      (_, at) => `{"first": "P${at}", "zip": ${10_000 + at}}`,
    );
    const parts = await read(
      `{"company": {"name": "Example Co"},\n"people": [\n${people.join(',\n')}\n]}`,
    );
    const tables = records(parts);
    expect(tables['people']).toHaveLength(30_000);
    expect(tables['people']?.[29_999]).toEqual({
      first: 'P29999',
      zip: '39999',
      '..company.name': 'Example Co',
    });
    expect(tables['']).toEqual([{ 'company.name': 'Example Co' }]);
    const last = parts
      .filter((part) => part.kind === 'table')
      .find((part) => part.lines?.includes(30_002));
    expect(last?.table).toBe('people');
    expect(problems(parts)).toEqual([]);
  });

  it('hands a string that is too long for a cell on as text', async () => {
    const parts = await read(`{"a": "x", "file": "${'QUJD'.repeat(300_000)}", "b": "y"}`);
    expect(texts(parts).length).toBe(1_200_002);
    expect(records(parts)).toEqual({ '': [{ a: 'x', b: 'y' }] });
  });

  it('gives the same parts wherever the stream is cut, and loses no scalar', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 2 }))),
        fc.integer({ min: 1, max: 40 }),
        async (value, size) => {
          const bytes = Buffer.from(JSON.stringify(value, null, 1));
          const chopped: Input = {
            ...asInput(bytes.toString()),
            async *stream() {
              for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
            },
          };
          const parts = await read(bytes.toString());
          expect(await gather(jsonFormat.read(chopped, context))).toEqual(parts);
          expect(problems(parts)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stays linear on deep nesting and on a giant line', async () => {
    const started = cpuMilliseconds();
    expect(problems(await read('['.repeat(100_000)))).toHaveLength(1);
    await read(`[${'{"a":"b"},'.repeat(400_000)}{"a":"b"}]`);
    expect(cpuMilliseconds() - started).toBeLessThan(6000);
  });
});

describe('reading JSON by the line', () => {
  it('reads a row per line, and a broken line as text', async () => {
    const parts = await read(
      '{"n": "A"}\n{"n": "B"\n{"n": "C"}\nnot json 000-12-3456\n{"n": "D"}\n',
      ndjsonFormat,
    );
    expect(records(parts)['']).toEqual(
      expect.arrayContaining([{ n: 'A' }, { n: 'B' }, { n: 'D' }]),
    );
    expect(texts(parts)).toContain('not json 000-12-3456');
    expect(problems(parts)).toHaveLength(1);
  });

  it('yields nothing for an empty file', async () => {
    expect(await read('', ndjsonFormat)).toEqual([]);
  });
});
