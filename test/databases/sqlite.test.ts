// SQLite files: every real row, nothing written beside the file, and what is left of a damaged one.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { DatabaseTarget } from '../../src/databases/database.ts';
import { engines } from '../../src/databases/index.ts';
import { sqliteEngine } from '../../src/databases/sqlite.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import type { Part, ReadContext } from '../../src/model/part.ts';
import type { Input } from '../../src/model/store.ts';

const context: ReadContext = { passwords: [], maxBytesInMemory: 256 * 1024 * 1024 };
let folder: string;
/** What the engine takes for the system's folder for temporary files. */
let temporary: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'showme-sqlite-test-'));
  temporary = mkdtempSync(join(tmpdir(), 'showme-sqlite-test-'));
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const made of [folder, temporary]) rmSync(made, { recursive: true });
});

function makeDatabase(build: (database: Database.Database) => void): string {
  const path = join(folder, 'case.db');
  const database = new Database(path);
  build(database);
  database.close();
  return path;
}

function fileInput(path: string): Input {
  return { ...memoryInput('case.db', readFileSync(path)), path };
}

interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly parts: readonly Part[];
}

async function readAll(
  target: DatabaseTarget,
  sample: number | 'all' = 'all',
): Promise<Record<string, ReadTable>> {
  const session = await sqliteEngine.open(target, context);
  try {
    const read: Record<string, ReadTable> = {};
    for await (const table of session.holdings()) {
      if (table.kind !== 'table') continue;
      const parts: Part[] = [];
      for await (const part of session.rows(table, { sample, joins: [] })) parts.push(part);
      const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
      read[table.name] = { columns: table.columns, rows, parts };
    }
    return read;
  } finally {
    await session.close();
  }
}

const readFile = (
  path: string,
  sample: number | 'all' = 'all',
): Promise<Record<string, ReadTable>> => readAll({ kind: 'file', input: fileInput(path) }, sample);

describe('values', () => {
  test('integers are exact, reals short, NULL empty, JSON left as it is', async () => {
    const path = makeDatabase((database) => {
      database.exec(`CREATE TABLE v (a, b REAL, c, d TEXT);
        INSERT INTO v VALUES (9223372036854775807, 0.1, NULL, '{"ssn":"219-09-9999"}')`);
    });
    const { 'main/v': table } = await readFile(path);
    expect(table?.columns).toEqual(['a', 'b', 'c', 'd']);
    expect(table?.rows).toEqual([['9223372036854775807', '0.1', '', '{"ssn":"219-09-9999"}']]);
    expect(table?.parts[0]).toMatchObject({ kind: 'table', table: 'v', firstRow: 1 });
  });

  test('blobs: text becomes a cell in UTF-8 or UTF-16, a file becomes an attachment', async () => {
    const scan = gzipSync('Jane Q. Sample');
    const path = makeDatabase((database) => {
      database.exec('CREATE TABLE notes (body BLOB, scan BLOB)');
      const insert = database.prepare('INSERT INTO notes VALUES (?, ?)');
      insert.run(Buffer.from('plain é text'), null);
      insert.run(Buffer.from('wide text', 'utf16le'), scan);
      insert.run(Buffer.from('00ff10ab', 'hex'), null);
      insert.run(
        Buffer.concat([Buffer.alloc(9), Buffer.from('a run of text'), Buffer.alloc(9)]),
        null,
      );
    });
    const { 'main/notes': table } = await readFile(path);
    expect(table?.rows).toEqual([
      ['plain é text', ''],
      ['wide text', ''],
      ['\\x00ff10ab', ''],
      ['a run of text', ''],
    ]);
    const member = table?.parts.find((part) => part.kind === 'member')?.member;
    expect(member).toMatchObject({ name: 'column scan row 2', as: 'attachment' });
    expect(Buffer.from((await member?.input?.bytes()) ?? [])).toEqual(scan);
  });
});

describe('tables', () => {
  test('odd names, WITHOUT ROWID and columns called rowid are read; views run nothing', async () => {
    const path = makeDatabase((database) => {
      database.exec(`CREATE TABLE "o""dd [name]; --" ("a""b" TEXT, "select" TEXT);
        INSERT INTO "o""dd [name]; --" VALUES ('1', '2');
        CREATE TABLE keyed (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID;
        INSERT INTO keyed VALUES ('k', 'v');
        CREATE TABLE taken (rowid TEXT, oid TEXT, _rowid_ TEXT);
        INSERT INTO taken VALUES ('r', 'o', 'u');
        CREATE TABLE made (a TEXT, b TEXT GENERATED ALWAYS AS (upper(a)) STORED);
        INSERT INTO made (a) VALUES ('x');
        CREATE TABLE empty (a);
        CREATE VIEW danger AS SELECT load_extension('x')`);
    });
    const read = await readFile(path);
    expect(
      Object.fromEntries(Object.entries(read).map(([name, { rows }]) => [name, rows])),
    ).toEqual({
      'main/o"dd [name]; --': [['1', '2']],
      'main/keyed': [['k', 'v']],
      'main/taken': [['r', 'o', 'u']],
      'main/made': [['x', 'X']],
      'main/empty': [],
    });
  });

  test('of a full-text index the content is read', async () => {
    const path = makeDatabase((database) => {
      database.exec(`CREATE VIRTUAL TABLE mail USING fts5(body);
        INSERT INTO mail VALUES ('letter to Jane Q. Sample')`);
    });
    const read = await readFile(path);
    expect(Object.keys(read)).toEqual(['main/mail_content']);
    expect(read['main/mail_content']?.rows).toEqual([['1', 'letter to Jane Q. Sample']]);
  });

  test('rows come in batches of 500 that count on, and a sample is spread over the table', async () => {
    const path = makeDatabase((database) => {
      database.exec(`CREATE TABLE n (v INTEGER);
        WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 1200)
        INSERT INTO n SELECT i FROM c`);
    });
    const all = await readFile(path);
    const batches = (all['main/n']?.parts ?? []).map((part) =>
      part.kind === 'table' ? [part.firstRow, part.rows.length] : [],
    );
    expect(batches).toEqual([
      [1, 500],
      [501, 500],
      [1001, 200],
    ]);
    const sampled = (await readFile(path, 10))['main/n']?.rows.map(([v]) => Number(v)) ?? [];
    expect(sampled).toHaveLength(10);
    // The first is drawn from the first tenth of the rows, the last from the last.
    expect(Math.max(...sampled) - Math.min(...sampled)).toBeGreaterThan(960);
  });

  test('300,000 rows stream without being held', async () => {
    const path = makeDatabase((database) => {
      database.exec(`CREATE TABLE big (id INTEGER PRIMARY KEY, note TEXT);
        WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 300000)
        INSERT INTO big SELECT i, 'note number ' || i FROM c`);
    });
    const session = await sqliteEngine.open({ kind: 'file', input: fileInput(path) }, context);
    let rows = 0;
    for await (const table of session.holdings()) {
      if (table.kind !== 'table') continue;
      for await (const part of session.rows(table, { sample: 'all', joins: [] })) {
        if (part.kind === 'table') rows += part.rows.length;
      }
    }
    await session.close();
    expect(rows).toBe(300_000);
  });
});

describe('nothing is written', () => {
  test('a database in WAL mode alone is read from memory', async () => {
    const path = makeDatabase((database) => {
      database.pragma('journal_mode = WAL');
      database.exec("CREATE TABLE t (a); INSERT INTO t VALUES ('x')");
    });
    expect((await readFile(path))['main/t']?.rows).toEqual([['x']]);
    expect(readdirSync(folder)).toEqual(['case.db']);
  });

  test('rows that are only in the WAL are read, the files stay as they are, no copy is left', async () => {
    const path = join(folder, 'case.db');
    const writer = new Database(path);
    writer.pragma('journal_mode = WAL');
    writer.pragma('wal_autocheckpoint = 0');
    writer.exec("CREATE TABLE t (a); INSERT INTO t VALUES ('only in the WAL')");
    const before = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    expect((await readFile(path))['main/t']?.rows).toEqual([['only in the WAL']]);
    const after = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    expect(after).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
    writer.close();
  });

  test('a private copy is removed although opening it fails', async () => {
    const path = join(folder, 'case.db');
    writeFileSync(path, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5000, 7)]));
    writeFileSync(`${path}-wal`, 'not a log');
    await expect(readFile(path)).rejects.toMatchObject({ name: 'StoreProblem' });
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['case.db', 'case.db-wal']);
  });
});

describe('damage', () => {
  const damaged = (): string => {
    const path = makeDatabase((database) => {
      database.exec(`PRAGMA page_size = 1024; CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
        WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 2000)
        INSERT INTO a SELECT i, 'value ' || i FROM c;
        CREATE TABLE z (v TEXT); INSERT INTO z VALUES ('whole')`);
    });
    const bytes = readFileSync(path);
    const page = Math.floor(bytes.indexOf('value 1000') / 1024);
    bytes.fill(0xee, page * 1024, (page + 1) * 1024);
    writeFileSync(path, bytes);
    return path;
  };

  test('rows before and after a corrupt page are read once each, and the table is named', async () => {
    const read = await readFile(damaged());
    const rows = (read['main/a']?.rows ?? []).map(([id]) => Number(id));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(1800);
    expect(rows).toContain(1);
    expect(rows).toContain(2000);
    expect(rows).not.toContain(1000);
    expect(read['main/a']?.parts.at(-1)).toMatchObject({
      kind: 'problem',
      problem: { reason: 'corrupt', partial: true, part: 'a' },
    });
    expect(read['main/z']?.rows).toEqual([['whole']]);
  });

  test('one byte changed anywhere is at worst a problem', async () => {
    const path = makeDatabase((database) => {
      database.exec(
        "PRAGMA page_size = 512; CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('some text')",
      );
    });
    const whole = readFileSync(path);
    for (let at = 16; at < whole.length; at += 5) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const outcome = await readAll({ kind: 'file', input: memoryInput('x.db', bytes) }).catch(
        (error: unknown) => error,
      );
      expect(outcome instanceof Error ? outcome.name : 'read').toMatch(/^(?:read|StoreProblem)$/);
    }
  });

  test('a file cut short is told', async () => {
    const bytes = readFileSync(damaged()).subarray(0, 3000);
    const outcome = await readAll({ kind: 'file', input: memoryInput('x.db', bytes) }).catch(
      (error: unknown) => error,
    );
    const text = JSON.stringify(outcome);
    expect(text).toContain('corrupt');
  });
});

describe('deleted rows', () => {
  test('what still lies in free pages is text of its own', async () => {
    const path = makeDatabase((database) => {
      database.exec(`PRAGMA secure_delete = OFF; CREATE TABLE gone (name TEXT, ssn TEXT, n INTEGER);
        INSERT INTO gone VALUES ('Jane Q. Sample', '219-09-9999', 70000); DROP TABLE gone;
        CREATE TABLE kept (a); INSERT INTO kept VALUES (1)`);
      database.exec(`CREATE TABLE more (name TEXT, ssn TEXT, n INTEGER);
        INSERT INTO more VALUES ('Jane Q. Sample', '219-09-9999', 70000); DROP TABLE more`);
    });
    const { 'deleted rows': deleted } = await readFile(path);
    const [part] = deleted?.parts ?? [];
    expect(part).toMatchObject({ kind: 'text', charset: 'utf-8', at: { part: 'deleted rows' } });
    const text = part?.kind === 'text' ? Buffer.from(part.bytes).toString() : '';
    expect(text).toContain('Jane Q. Sample');
    expect(text).toContain('219-09-9999');
  });

  test('also in a database that keeps its text in UTF-16', async () => {
    const path = makeDatabase((database) => {
      database.exec(`PRAGMA encoding = 'UTF-16le'; PRAGMA secure_delete = OFF;
        CREATE TABLE kept (a TEXT); INSERT INTO kept VALUES ('still here');
        CREATE TABLE one (name TEXT); CREATE TABLE two (name TEXT);
        INSERT INTO one VALUES ('Jane Q. Sample'); INSERT INTO two VALUES ('John R. Sample');
        DROP TABLE one; DROP TABLE two`);
    });
    const read = await readFile(path);
    expect(read['main/kept']?.rows).toEqual([['still here']]);
    const [part] = read['deleted rows']?.parts ?? [];
    expect(part?.kind === 'text' ? Buffer.from(part.bytes).toString() : '').toMatch(
      /J\w+ [QR]\. Sample/,
    );
  });

  test('a database without free pages has none', async () => {
    const path = makeDatabase((database) => database.exec('CREATE TABLE t (a)'));
    expect(Object.keys(await readFile(path))).toEqual(['main/t']);
  });
});

describe('sqlite: URIs', () => {
  test('a path opens the file, with percent signs decoded', async () => {
    const path = makeDatabase((database) =>
      database.exec("CREATE TABLE t (a); INSERT INTO t VALUES ('x')"),
    );
    const uri = new URL(`sqlite:${pathToFileURL(path).pathname}`);
    expect((await readAll({ kind: 'uri', uri }))['main/t']?.rows).toEqual([['x']]);
  });

  test.each([
    ['a file that is not there', 'sqlite:/no/such/file.db', 'vanished'],
    ['a folder', `sqlite:${tmpdir()}`, 'special-file'],
    ['another kind of file', `sqlite:${process.execPath}`, 'unsupported'],
  ])('%s is a problem', async (_what, uri, reason) => {
    await expect(readAll({ kind: 'uri', uri: new URL(uri) })).rejects.toMatchObject({
      problem: { reason },
    });
  });
});

test('the list holds the engine, which recognises its files by their first 16 bytes', () => {
  expect(engines).toContain(sqliteEngine);
  expect(sqliteEngine.recognises(Buffer.from('SQLite format 3\0 and more'))).toBe(true);
  expect(sqliteEngine.recognises(Buffer.from('SQLite format 3'))).toBe(false);
});
