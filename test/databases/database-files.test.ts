// Database files found on shares: Access and DuckDB, read table by table, damaged ones told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';

import { accessEngine } from '../../src/databases/access.ts';
import type { DatabaseEngine } from '../../src/databases/database.ts';
import { duckdbEngine } from '../../src/databases/duckdb.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { whyNoAccess, writeAccess } from './access-files.ts';
import { crawl, summary, type Crawled } from './crawl.ts';
import { openFolder, removeFolder } from './servers.ts';

const crawlBytes = (engine: DatabaseEngine, bytes: Uint8Array): Promise<Crawled> =>
  crawl(engine, { kind: 'file', input: memoryInput('found.db', bytes) });

const reason = whyNoAccess();

describe.skipIf(reason !== null)(`Access ${reason ?? ''}`, () => {
  test.each(['V2000', 'V2003', 'V2010'] as const)(
    'a database of %s is read table by table, people joined',
    async (format) => {
      const letter = Buffer.concat([
        Buffer.from('151c2f00020000000d000e0014002100', 'hex'),
        Buffer.from('%PDF-1.4 not really one'),
      ]);
      const bytes = writeAccess(format, [
        {
          name: 'Patients',
          columns: [
            'ID:LONG',
            'First Name:TEXT',
            'Last Name:TEXT',
            'Born:SHORT_DATE_TIME',
            'Notes:MEMO',
          ],
          rows: [
            ['1', 'Judy', 'Harris', '1961-03-14T00:00:00', ''],
            ['2', 'Carl', 'Bishop', '', 'SSN 502-44-9913'],
          ],
        },
        {
          name: 'Numbers',
          columns: ['PatientID:LONG', 'SSN:TEXT', 'Paid:DOUBLE', 'Scan:OLE'],
          rows: [
            ['1', '489-31-7726', '12.5', letter.toString('hex')],
            ['2', '502-44-9913', '', ''],
          ],
        },
      ]);
      expect(accessEngine.recognises(bytes)).toBe(true);
      const crawled = await crawlBytes(accessEngine, bytes);
      expect(summary(crawled.at('main/Patients'))).toEqual(['ssn covered 1']);
      const numbers = crawled.at('main/Numbers');
      expect(summary(numbers)).toEqual(['ssn covered 2']);
      expect(numbers.findings[0]?.places[0]).toMatchObject({ pairing: 'joined', name: 'J… H…' });
      // The embedded file is found behind its header, and told to be damaged.
      expect(numbers.problems[0]?.part).toContain('column Scan row 1');
    },
  );

  test('a file cut short is told', async () => {
    const bytes = writeAccess('V2003', [{ name: 'T', columns: ['A:TEXT'], rows: [['x']] }]);
    const crawled = await crawlBytes(accessEngine, bytes.subarray(0, 6000));
    expect([...crawled.stores.values()].flatMap(({ problems }) => problems)).toMatchObject([
      { reason: 'corrupt' },
    ]);
  });
});

describe('DuckDB', () => {
  async function make(...statements: string[]): Promise<Buffer> {
    const folder = openFolder('duck');
    try {
      const path = join(folder, 'made.duckdb');
      const instance = await DuckDBInstance.create(path);
      const connection = await instance.connect();
      for (const sql of [...statements, 'CHECKPOINT']) await connection.run(sql);
      connection.closeSync();
      instance.closeSync();
      return readFileSync(path);
    } finally {
      removeFolder(folder);
    }
  }

  test('tables of every schema are read, nested values and blobs too, people joined', async () => {
    const bytes = await make(
      'CREATE TABLE patients (id INTEGER PRIMARY KEY, first_name VARCHAR, last_name VARCHAR)',
      "INSERT INTO patients VALUES (1, 'Judy', 'Harris'), (2, 'Carl', 'Bishop')",
      'CREATE SCHEMA billing',
      "CREATE TABLE billing.notes AS SELECT 1 AS id, 'Mona Eastman'::BLOB AS who, {'person': {'name': 'Mona Eastman', 'ssn': '491-62-3308'}} AS form",
      'CREATE TABLE numbers (patient_id INTEGER REFERENCES patients(id), ssn VARCHAR, seen TIMESTAMP, amount DECIMAL(10,2))',
      "INSERT INTO numbers VALUES (1, '489-31-7726', '2024-01-02', 12.5), (2, '502-44-9913', NULL, NULL)",
      "COMMENT ON TABLE patients IS 'such as Peter Quimby, SSN 498-07-5521'",
      'CREATE VIEW shown AS SELECT * FROM numbers',
    );
    expect(duckdbEngine.recognises(bytes)).toBe(true);
    const crawled = await crawlBytes(duckdbEngine, bytes);
    expect([...crawled.stores.keys()].toSorted()).toEqual([
      '',
      'billing/notes',
      'main/numbers',
      'main/patients',
    ]);
    expect(summary(crawled.at('main/numbers'))).toEqual(['ssn covered 2']);
    expect(crawled.at('main/numbers').findings[0]?.places[0]?.pairing).toBe('joined');
    expect(summary(crawled.at('billing/notes'))).toEqual(['ssn covered 1']);
    expect(crawled.at('main/patients').findings[0]?.places[0]?.part).toBe('comment');
  });

  test('a stranger’s file reaches nothing outside of itself', async () => {
    const bytes = await make(
      "CREATE TABLE t AS SELECT 'x' AS a",
      "CREATE VIEW v AS SELECT content FROM read_text('/etc/hostname')",
    );
    const crawled = await crawlBytes(duckdbEngine, bytes);
    expect([...crawled.stores.keys()].toSorted()).toEqual(['', 'main/t']);
  });

  test('a sample is drawn by the engine itself', async () => {
    const bytes = await make('CREATE TABLE big AS SELECT i FROM range(5000) t(i)');
    const { stores } = await crawl(
      duckdbEngine,
      { kind: 'file', input: memoryInput('d', bytes) },
      { sample: 100 },
    );
    expect(stores.get('main/big')?.problems).toMatchObject([
      { reason: 'sampled', detail: expect.stringContaining('a sample of 100 rows of about 5,000') },
    ]);
  });

  test('damage anywhere is at worst a problem', async () => {
    const whole = await make("CREATE TABLE t AS SELECT 'some text' AS a FROM range(100)");
    for (const at of [9, 20, 4100, 8200, 12_300, 300_000]) {
      const bytes = Buffer.from(whole);
      if (at >= bytes.length) continue;
      bytes.fill(0xee, at, at + 64);
      const { stores } = await crawlBytes(duckdbEngine, bytes);
      for (const { problems } of stores.values())
        for (const { reason: why } of problems)
          expect(['corrupt', 'unsupported', 'encrypted']).toContain(why);
    }
    const { stores } = await crawlBytes(duckdbEngine, whole.subarray(0, 9000));
    expect([...stores.values()].some(({ problems }) => problems.length > 0)).toBe(true);
  });
});
