// People across tables: names in one, elements in another, joined by declared keys or by those that the values show.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { sqliteEngine } from '../../src/databases/sqlite.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { crawl, summary, type Crawled } from './crawl.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'showme-joins-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const people = [
  ['Judy', 'Harris', '489-31-7726'],
  ['Carl', 'Bishop', '502-44-9913'],
  ['Mona', 'Eastman', '491-62-3308'],
  ['Peter', 'Quimby', '498-07-5521'],
  ['Alice', 'Thornton', '486-29-1184'],
] as const;

async function crawlTables(sql: string): Promise<Crawled> {
  const path = join(folder, 'case.db');
  const database = new Database(path);
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  for (const [i, [first, last, ssn]] of people.entries()) {
    const run = (statement: string, ...values: unknown[]): void => {
      if (new RegExp(`CREATE TABLE ${statement.split(' ')[2]}\\b`).test(sql))
        database.prepare(statement).run(...values);
    };
    run('INSERT INTO patients VALUES (?, ?, ?)', i + 101, first, last);
    run('INSERT INTO providers VALUES (?, ?, ?)', i + 101, 'Gregory', 'House');
    run('INSERT INTO encounters VALUES (?, ?)', i + 501, i + 101);
    run('INSERT INTO numbers VALUES (?, ?)', i + (sql.includes('encounters') ? 501 : 101), ssn);
    run('INSERT INTO seen VALUES (?, ?, ?)', i + 101, i + 101, ssn);
    run('INSERT INTO holders VALUES (?, ?, ?)', first, last, i + 901);
    run('INSERT INTO held VALUES (?, ?)', i + 901, ssn);
  }
  database.close();
  return crawl(sqliteEngine, { kind: 'file', input: memoryInput('case.db', readFileSync(path)) });
}

const patients = 'CREATE TABLE patients (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT);';

describe('declared keys', () => {
  test('a name one key away makes a number covered, and the place says by which key', async () => {
    const crawled = await crawlTables(`${patients}
      CREATE TABLE numbers (patient_id INTEGER REFERENCES patients, ssn TEXT);`);
    const store = crawled.at('main/numbers');
    expect(store.verdict).toBe('exposed');
    expect(store.persons).toBe(5);
    const [finding] = store.findings;
    expect(finding).toMatchObject({ type: 'ssn', disposition: 'covered', count: 5 });
    expect(finding?.places[0]).toMatchObject({ pairing: 'joined', name: 'J… H…', row: 1 });
    expect(finding?.because.join('; ')).toContain('joined by numbers.patient_id = patients.id');
  });

  test('two keys away, through a table that names nobody', async () => {
    const crawled = await crawlTables(`${patients}
      CREATE TABLE encounters (id INTEGER PRIMARY KEY, patient_id INTEGER REFERENCES patients);
      CREATE TABLE numbers (encounter_id INTEGER REFERENCES encounters, ssn TEXT);`);
    expect(summary(crawled.at('main/numbers'))).toEqual(['ssn covered 5']);
    expect(crawled.at('main/numbers').persons).toBe(5);
  });

  test('from the one side to the other, where each row is pointed at once', async () => {
    const crawled = await crawlTables(`
      CREATE TABLE held (id INTEGER PRIMARY KEY, ssn TEXT);
      CREATE TABLE holders (first_name TEXT, last_name TEXT, held_id INTEGER UNIQUE REFERENCES held);`);
    expect(summary(crawled.at('main/held'))).toEqual(['ssn covered 5']);
  });

  test('not backwards where many rows point at one: it would give one person what many share', async () => {
    const crawled = await crawlTables(`
      CREATE TABLE held (id INTEGER PRIMARY KEY, ssn TEXT);
      CREATE TABLE holders (first_name TEXT, last_name TEXT, held_id INTEGER REFERENCES held);
      INSERT INTO holders VALUES ('Nora', 'Finch', 901), ('Ned', 'Finch', 902);`);
    expect(summary(crawled.at('main/held'))).toEqual(['ssn no-name 5']);
  });

  test('the patient is taken, not the provider', async () => {
    const crawled = await crawlTables(`${patients}
      CREATE TABLE providers (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT);
      CREATE TABLE seen (provider_id INTEGER REFERENCES providers,
        patient_id INTEGER REFERENCES patients, ssn TEXT);`);
    const store = crawled.at('main/seen');
    expect(summary(store)).toEqual(['ssn covered 5']);
    expect(store.findings[0]?.places.map(({ name }) => name)).toEqual([
      'J… H…',
      'C… B…',
      'M… E…',
      'P… Q…',
      'A… T…',
    ]);
  });

  test('a provider alone owns nobody’s number', async () => {
    const crawled = await crawlTables(`
      CREATE TABLE providers (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT);
      CREATE TABLE seen (provider_id INTEGER REFERENCES providers, n INTEGER, ssn TEXT);`);
    expect(summary(crawled.at('main/seen'))).toEqual(['ssn no-name 5']);
  });
});

describe('inferred keys', () => {
  test('a column named for the other table, whose values are its keys', async () => {
    const crawled = await crawlTables(`${patients}
      CREATE TABLE numbers (patient_id INTEGER, ssn TEXT);`);
    expect(summary(crawled.at('main/numbers'))).toEqual(['ssn covered 5']);
    expect(crawled.at('main/numbers').findings[0]?.places[0]?.pairing).toBe('joined');
  });

  test('not where the values are not to be found there', async () => {
    const crawled = await crawlTables(`${patients.replace('patients', 'patients')}
      CREATE TABLE numbers (patient_id INTEGER, ssn TEXT);
      INSERT INTO numbers VALUES (7, '487-15-2206'), (8, '488-90-4417');`);
    expect(summary(crawled.at('main/numbers'))).toEqual(['ssn no-name 7']);
  });

  test('not by columns whose names have nothing to do with each other', async () => {
    const crawled = await crawlTables(`${patients}
      CREATE TABLE numbers (id INTEGER, ssn TEXT);`);
    expect(summary(crawled.at('main/numbers'))).toEqual(['ssn no-name 5']);
  });

  test('without any index, from memory', async () => {
    const crawled = await crawlTables(`
      CREATE TABLE patients (patient_no INTEGER, first_name TEXT, last_name TEXT);
      CREATE TABLE numbers (patient_no INTEGER, ssn TEXT);`);
    expect(summary(crawled.at('main/numbers'))).toEqual(['ssn covered 5']);
  });
});

test('records inside a cell of a joined row are joined as well', async () => {
  const crawled = await crawlTables(`${patients}
    CREATE TABLE forms (patient_id INTEGER REFERENCES patients, body TEXT);
    INSERT INTO forms VALUES (101, '{"applicant":{"ssn":"489-31-7726"}}'),
      (102, '{"applicant":{"ssn":"502-44-9913"}}');`);
  const [finding] = crawled.at('main/forms').findings;
  expect(finding).toMatchObject({ type: 'ssn', disposition: 'covered', count: 2, persons: 2 });
  expect(finding?.places[0]?.pairing).toBe('joined');
});
