import Database from 'better-sqlite3';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataDir, defaultInventoryPath, defaultKeyPath } from '../../src/inventory/data-dir.ts';
import { explainFailure } from '../../src/inventory/explain-failure.ts';
import { InventoryError } from '../../src/inventory/inventory-error.ts';
import { loadOrCreateKey } from '../../src/inventory/keys.ts';
import { migrate, migrations } from '../../src/inventory/migrations.ts';
import { schemaVersion1 } from '../../src/inventory/schema.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import { makeStore, newScan } from './example-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'showme-inventory-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe.skipIf(process.platform === 'win32')('permissions', () => {
  it('makes the folder 0700 and every file 0600, whatever the umask', () => {
    const umask = process.umask(0);
    const path = join(folder, 'deep', 'data', 'inventory.db');
    const inventory = openInventory(path);
    inventory.begin(newScan).record(makeStore());
    expect(mode(join(folder, 'deep'))).toBe('700');
    expect(mode(join(folder, 'deep', 'data'))).toBe('700');
    expect([path, `${path}-wal`, `${path}-shm`].map(mode)).toEqual(['600', '600', '600']);
    inventory.close();
    process.umask(umask);
  });

  it('takes an inventory that others could read away from them, and leaves its folder alone', () => {
    const path = join(folder, 'inventory.db');
    openInventory(path).close();
    chmodSync(path, 0o644);
    chmodSync(folder, 0o755);
    openInventory(path).close();
    expect(mode(path)).toBe('600');
    expect(mode(folder)).toBe('755');
  });
});

describe('versions', () => {
  it('numbers the schema, marks the file as ours, and opens it again unchanged', () => {
    const path = join(folder, 'inventory.db');
    openInventory(path).close();
    openInventory(path).close();
    const db = new Database(path);
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(db.pragma('application_id', { simple: true })).toBe(0x73686f77);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });

  it('refuses an inventory from a newer version, and leaves it as it is', () => {
    const path = join(folder, 'inventory.db');
    openInventory(path).close();
    const db = new Database(path);
    db.pragma('user_version = 99');
    db.close();
    const before = readFileSync(path);
    expect(() => openInventory(path)).toThrow(InventoryError);
    expect(() => openInventory(path)).toThrow(
      new RegExp(`newer showme \\(inventory version 99; .* knows ${migrations.length}\\)`),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('runs the steps that are missing, and none of them when one fails', () => {
    const db = new Database(join(folder, 'inventory.db'));
    const grow = 'alter table scan add column note text';
    migrate(db, 'x', [schemaVersion1]);
    db.exec(
      "insert into scan (id, started_at, version, rule_pack, targets, settings) values ('a', '', '', '', '[]', '')",
    );
    expect(() => {
      migrate(db, 'x', [schemaVersion1, grow, 'not sql']);
    }).toThrow(/syntax error/);
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    migrate(db, 'x', [schemaVersion1, grow]);
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    expect(db.prepare('select id, note from scan').all()).toEqual([{ id: 'a', note: null }]);
    db.close();
  });

  it('explains every table, every column and names every constraint', () => {
    const schema = migrations.join('');
    const lines = schema.split('\n');
    const columns = lines.filter((line) => /^ {2}[a-z_]+ (?:integer|text|blob|any)\b/.test(line));
    expect(columns.length).toBeGreaterThan(40);
    expect(columns.filter((line) => !/ -- \S/.test(line))).toEqual([]);
    for (const [index, line] of lines.entries()) {
      if (line.startsWith('create table')) expect(lines[index + 1]).toMatch(/^ {2}-- \S/);
      if (/\b(?:check|unique|foreign key|primary key) \(/.test(line)) {
        expect(line).toMatch(/^ {2}constraint [a-z_]+ /);
      }
    }
    expect(schema.match(/^create table/gm)).toHaveLength(
      schema.match(/^\) strict/gm)?.length ?? -1,
    );
  });
});

describe('what is not an inventory', () => {
  it('refuses a database of somebody else, and leaves it and its folder as they are', () => {
    const path = join(folder, 'clients.db');
    const db = new Database(path);
    db.exec('create table client (name text)');
    db.close();
    const before = readFileSync(path);
    expect(() => openInventory(path)).toThrow(/not an inventory of showme; it was left as it is/);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('refuses a file that is no database, and leaves it as it is', () => {
    const path = join(folder, 'letter.txt');
    const text = 'Dear Sir or Madam, '.repeat(100);
    writeFileSync(path, text);
    expect(() => openInventory(path)).toThrow(/letter\.txt is not an inventory of showme/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('says what to install where the native module is missing', () => {
    const missing = new Error('Could not locate the bindings file. Tried: …');
    expect(explainFailure(missing, 'x').message).toMatch(/npm rebuild better-sqlite3/);
    const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
    expect(explainFailure(busy, 'x').message).toMatch(/in use by another program/);
  });

  it('refuses an inventory with a damaged page', () => {
    const path = join(folder, 'inventory.db');
    openInventory(path).close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, 100, 4096));
    expect(() => openInventory(path)).toThrow(/is damaged .*Restore it from a backup/);
  });

  it('says what to do where it cannot be opened', () => {
    const path = join(folder, 'folder');
    mkdirSync(path);
    expect(() => openInventory(path)).toThrow(/cannot be opened: .*Choose another place/);
  });
});

describe('the key', () => {
  it('is 32 random bytes in its own 0600 file, made once', () => {
    const path = defaultKeyPath(folder);
    const first = loadOrCreateKey(path);
    expect(first.key).toHaveLength(32);
    expect(first.warning).toBeNull();
    expect(loadOrCreateKey(path).key.equals(first.key)).toBe(true);
    expect(loadOrCreateKey(join(folder, 'other.key')).key.equals(first.key)).toBe(false);
    if (process.platform !== 'win32') {
      expect(mode(path)).toBe('600');
      expect(mode(join(folder, 'keys'))).toBe('700');
    }
  });

  it.skipIf(process.platform === 'win32')('is taken away from others, with a warning', () => {
    const path = join(folder, 'fingerprint.key');
    const { key } = loadOrCreateKey(path);
    chmodSync(path, 0o640);
    const again = loadOrCreateKey(path);
    expect(again.warning).toContain('could be read by other accounts');
    expect(again.key.equals(key)).toBe(true);
    expect(mode(path)).toBe('600');
  });

  it('is refused where the file is something else, and never replaced', () => {
    const path = join(folder, 'fingerprint.key');
    writeFileSync(path, 'short');
    expect(() => loadOrCreateKey(path)).toThrow(/should hold 32 bytes, .* and holds 5/);
    expect(readFileSync(path, 'utf8')).toBe('short');
  });
});

describe('where things lie by default', () => {
  it('follows the variable, then the custom of each system', () => {
    expect(dataDir({ SHOWME_DATA_DIR: '/data', XDG_DATA_HOME: '/x' }, 'linux')).toBe('/data');
    expect(dataDir({ XDG_DATA_HOME: '/x' }, 'linux')).toBe('/x/showme');
    expect(dataDir({}, 'linux')).toMatch(/\/\.local\/share\/showme$/);
    expect(dataDir({}, 'darwin')).toMatch(/Library\/Application Support\/showme$/);
    expect(dataDir({ LOCALAPPDATA: '/local' }, 'win32')).toBe('/local/showme');
  });

  it('keeps the key in a folder of its own, apart from the inventory', () => {
    expect(defaultInventoryPath('/data')).toBe('/data/inventory.db');
    expect(defaultKeyPath('/data')).toBe('/data/keys/fingerprint.key');
  });
});
