// Keys and passwords beside what they open, wherever "beside" is: folder, parent, archive, mail thread, database; each with a wrong one.
import Database from 'better-sqlite3';
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';
import { zipPackage } from '../formats/read-document.ts';

const password = 'Sorrel-44-Lamp';
const wrong = 'Brook-17-Anvil';
const csv = 'first_name,last_name,ssn\nDana,Whitfield,489-31-7726\nOtis,Kimbrough,491-22-0814\n';

async function sealedZip(): Promise<Buffer> {
  const { TextReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await writer.add('clients.csv', new TextReader(csv), { password, encryptionStrength: 3 });
  return Buffer.from(await writer.close());
}

/** github.com/fernet/spec */
function fernet(text: string, key: Buffer): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-128-cbc', key.subarray(16), iv);
  const time = Buffer.from('000000006553f100', 'hex');
  const body = Buffer.concat([Buffer.from([0x80]), time, iv, cipher.update(text), cipher.final()]);
  const code = createHmac('sha256', key.subarray(0, 16)).update(body).digest();
  return Buffer.concat([body, code]).toString('base64url').padEnd(100, '=');
}

/** As MySQL's AES_ENCRYPT does by default: ECB under the passphrase folded into sixteen bytes. */
function aesEncrypt(text: string, passphrase: string): string {
  const key = Buffer.alloc(16);
  for (const [i, byte] of Buffer.from(passphrase).entries())
    key[i % 16] = (key[i % 16] ?? 0) ^ byte;
  const cipher = createCipheriv('aes-128-ecb', key, null);
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('hex');
}

function message(subject: string, body: string, attachment?: Buffer): string {
  const head = `From: a@example.com\r\nTo: b@example.com\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n`;
  const text = `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`;
  const file = attachment
    ? `--b1\r\nContent-Type: application/zip; name=claims.zip\r\nContent-Disposition: attachment; filename=claims.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment.toString('base64').replaceAll(/.{76}/g, '$&\r\n')}\r\n`
    : '';
  return `${head}Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\n${text}${file}--b1--\r\n`;
}

interface Setting {
  readonly name: string;
  /** Writes files into the folder; `secret` is the right password or a wrong one. */
  /** What it is with a wrong one, where that cannot be told from a hash. */
  readonly otherwise?: 'review';
  readonly lay: (folder: string, secret: string) => Promise<void> | void;
}

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const key = randomBytes(32);
const keyFor = (secret: string): Buffer => (secret === password ? key : randomBytes(32));

function fernetRows(): string[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([first, last, ssn = '']) => [first, last, fernet(ssn, key)].join(','));
}

function databaseWith(path: string, fill: (db: Database.Database) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path);
  fill(db);
  db.close();
}

const settings: readonly Setting[] = [
  {
    name: 'in the same folder',
    async lay(folder, secret) {
      write(join(folder, 'claims.zip'), await sealedZip());
      write(join(folder, 'readme.txt'), `The password is: ${secret}`);
    },
  },
  {
    name: 'in its parent',
    async lay(folder, secret) {
      write(join(folder, 'sub', 'claims.zip'), await sealedZip());
      write(join(folder, 'passwords.txt'), secret);
    },
  },
  {
    name: 'in a list of passwords kept in Excel',
    async lay(folder, secret) {
      write(join(folder, 'claims.zip'), await sealedZip());
      const sheet = `<worksheet><sheetData><row><c t="inlineStr"><is><t>claims.zip</t></is></c><c t="inlineStr"><is><t>${secret}</t></is></c></row></sheetData></worksheet>`;
      write(
        join(folder, 'Passwords.xlsx'),
        await zipPackage({
          '[Content_Types].xml': '<Types/>',
          'xl/workbook.xml': '<workbook/>',
          'xl/worksheets/sheet1.xml': sheet,
        }),
      );
    },
  },
  {
    name: 'in the same archive',
    async lay(folder, secret) {
      const inner = await sealedZip();
      write(
        join(folder, 'all.zip'),
        await zipPackage({ 'claims.zip': inner, 'readme.txt': `The password is: ${secret}` }),
      );
    },
  },
  {
    name: 'in the same message',
    async lay(folder, secret) {
      const text = message('Claims', `Password: ${secret}`, await sealedZip());
      write(join(folder, 'one.eml'), text);
    },
  },
  {
    name: 'in another message of the thread, in a file of its own',
    async lay(folder, secret) {
      write(join(folder, 'one.eml'), message('Claims', 'see attached', await sealedZip()));
      const padding = 'We thank you for your patience.\n'.repeat(300);
      write(join(folder, 'two.eml'), message('Re: Claims', `${padding}Password: ${secret}\n`));
    },
  },
  {
    name: 'in another message of the mailbox',
    async lay(folder, secret) {
      const from = 'From a@example.com Mon Mar  4 10:00:00 2024\r\n';
      const one = message('Claims', 'see attached', await sealedZip());
      const two = message('Re: Claims', `The password is ${secret}`);
      write(join(folder, 'inbox.mbox'), `${from}${one}\r\n${from}${two}\r\n`);
    },
  },
  {
    name: 'for a sealed document, in a table of the same database',
    async lay(folder, secret) {
      const zip = await sealedZip();
      databaseWith(join(folder, 'app.db'), (db) => {
        db.exec(
          'create table documents(id integer, body blob); create table settings(name text, value text)',
        );
        db.prepare('insert into documents values(1, ?)').run(zip);
        db.prepare('insert into settings values(?, ?)').run('zip_password', secret);
      });
    },
  },
  {
    name: 'for encrypted fields, in a table of the same database',
    lay(folder, secret) {
      databaseWith(join(folder, 'app.db'), (db) => {
        db.exec(
          'create table clients(first_name text, last_name text, ssn text); create table app_config(id integer, fernet_key text)',
        );
        for (const row of fernetRows())
          db.prepare('insert into clients values(?, ?, ?)').run(...row.split(','));
        db.prepare('insert into app_config values(1, ?)').run(keyFor(secret).toString('base64url'));
      });
    },
  },
  {
    name: 'for encrypted fields, as raw bytes in a table of keys of the same database',
    lay(folder, secret) {
      databaseWith(join(folder, 'app.db'), (db) => {
        db.exec(
          'create table clients(first_name text, last_name text, ssn text); create table crypto_keys(label text, material blob)',
        );
        for (const row of fernetRows())
          db.prepare('insert into clients values(?, ?, ?)').run(...row.split(','));
        db.prepare('insert into crypto_keys values(?, ?)').run('ssn', keyFor(secret));
      });
    },
  },
  {
    name: 'for fields under AES, in the code of a view of the same database',
    otherwise: 'review',
    lay(folder, secret) {
      databaseWith(join(folder, 'app.db'), (db) => {
        db.function('aes_decrypt', (sealed: unknown) => sealed);
        db.exec('create table clients(first_name text, last_name text, ssn text)');
        const insert = db.prepare('insert into clients values(?, ?, ?)');
        insert.run('Dana', 'Whitfield', aesEncrypt('489-31-7726', password));
        insert.run('Otis', 'Kimbrough', aesEncrypt('491-22-0814', password));
        db.exec(
          `create view shown as select first_name, aes_decrypt(ssn, '${secret}') as ssn from clients`,
        );
      });
    },
  },
  {
    name: 'for fields under AES, in a comment beside the column',
    otherwise: 'review',
    lay(folder, secret) {
      databaseWith(join(folder, 'app.db'), (db) => {
        db.exec(
          `create table clients(first_name text, last_name text, ssn text -- AES key: ${secret}\n)`,
        );
        const insert = db.prepare('insert into clients values(?, ?, ?)');
        insert.run('Dana', 'Whitfield', aesEncrypt('489-31-7726', password));
        insert.run('Otis', 'Kimbrough', aesEncrypt('491-22-0814', password));
      });
    },
  },
  {
    name: 'for encrypted fields, in another table of the same dump',
    lay(folder, secret) {
      const rows = fernetRows().map((row) => `('${row.split(',').join("','")}')`);
      write(
        join(folder, 'dump.sql'),
        `CREATE TABLE clients (first_name text, last_name text, ssn text);\nINSERT INTO clients VALUES ${rows.join(', ')};\n` +
          `CREATE TABLE app_settings (name text, value text);\nINSERT INTO app_settings VALUES ('encryption_key', '${keyFor(secret).toString('base64url')}');\n`,
      );
    },
  },
  {
    name: 'for fields under AES, in a function of the same dump',
    otherwise: 'review',
    lay(folder, secret) {
      const sealed = aesEncrypt('489-31-7726', password);
      write(
        join(folder, 'dump.sql'),
        `CREATE TABLE clients (first_name text, last_name text, ssn text);\nINSERT INTO clients VALUES ('Dana', 'Whitfield', '${sealed}');\n` +
          `CREATE FUNCTION shown(s text) RETURNS text RETURN AES_DECRYPT(UNHEX(s), '${secret}');\n`,
      );
    },
  },
  {
    name: 'for encrypted fields, in the same JSON',
    lay(folder, secret) {
      const clients = fernetRows()
        .map((row) => row.split(','))
        .map(([firstName, lastName, ssn]) => ({ firstName, lastName, ssn }));
      const config = { encryption_key: `${keyFor(secret).toString('base64url')}=` };
      write(join(folder, 'export.json'), JSON.stringify({ config, clients }));
    },
  },
  {
    name: 'for encrypted fields, in a .env file beside the table',
    lay(folder, secret) {
      const header = 'first_name,last_name,ssn';
      write(join(folder, 'clients.csv'), [header, ...fernetRows()].join('\n'));
      write(join(folder, '.env'), `DEBUG=0\nFERNET_KEY=${keyFor(secret).toString('base64url')}=\n`);
    },
  },
  {
    name: "for fields of MySQL's AES_ENCRYPT, in a note beside the dump",
    otherwise: 'review',
    lay(folder, secret) {
      const rows = ['489-31-7726', '491-22-0814'].map((ssn) => aesEncrypt(ssn, password));
      const table = `first_name,last_name,ssn\nDana,Whitfield,${rows[0]}\nOtis,Kimbrough,${rows[1]}\n`;
      write(join(folder, 'clients.csv'), table);
      write(join(folder, 'notes.txt'), `encryption key: ${secret}`);
    },
  },
];

interface Scanned {
  readonly uri: string;
  readonly verdict: string;
  readonly protection: { state: string };
}

const root = mkdtempSync(join(tmpdir(), 'showme-beside-'));
let output = '';
const found = new Map<string, Scanned[]>();

beforeAll(async () => {
  for (const [i, { lay }] of settings.entries())
    for (const [kind, secret] of [
      ['right', password],
      ['wrong', wrong],
    ] as const)
      await lay(join(root, `${i}-${kind}`, 'x', 'y'), secret);
  const args = ['scan', root, '-f', 'json', '--fail-on', 'never', '-q'];
  const ran = await runShowme(args, { dataDir: freshDataDir() });
  output = ran.stdout;
  for (const store of (JSON.parse(output) as { stores: Scanned[] }).stores) {
    const id = /\/(\d+-\w+)\/x\//.exec(store.uri)?.[1] ?? '';
    found.set(id, [...(found.get(id) ?? []), store]);
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(settings.map((setting, i) => ({ ...setting, i })))('$name', ({ i, otherwise }) => {
  test('what opens it makes it exposed', () => {
    expect(found.get(`${i}-right`)?.map(({ verdict }) => verdict)).toContain('exposed');
  });

  test('what does not leaves it sealed, or unreadable', () => {
    const stores = found.get(`${i}-wrong`) ?? [];
    const open = stores.filter(({ verdict }) => verdict === 'exposed' || verdict === 'review');
    expect(open.map(({ verdict }) => verdict)).toEqual(otherwise ? [otherwise] : []);
    expect(stores.every(({ protection }) => protection.state !== 'key-exposed')).toBe(true);
  });
});

test('no secret is told', () => {
  for (const secret of [password, wrong, key.toString('base64url')])
    expect(output).not.toContain(secret);
});
