// Passwords and keys in the same archive, message or mailbox as what they open; the real command over archives made here.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';

const password = 'Sorrel-44-Lantern';
const people = Buffer.from('first_name,last_name,ssn\nDana,Whitfield,489-31-7726\n');
const note = Buffer.from(`The password for the clients is: ${password}\n`);
const wrongNote = Buffer.from('The password for the clients is: Brook-17-Anvil\n');

type Entry = readonly [name: string, bytes: Uint8Array, password?: string];

async function zipOf(...entries: readonly Entry[]): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, bytes, secret] of entries)
    await writer.add(
      name,
      new Uint8ArrayReader(bytes),
      secret === undefined ? {} : { password: secret, encryptionStrength: 3 },
    );
  return Buffer.from(await writer.close());
}

function message(text: string, attached?: Buffer): string {
  const head = 'From: a@example.com\nTo: b@example.com\nSubject: clients\nMIME-Version: 1.0\n';
  if (!attached) return `${head}\n${text}\n`;
  const base64 = attached.toString('base64').replaceAll(/.{76}/g, '$&\n');
  return (
    `${head}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${text}\n` +
    `--b\nContent-Type: application/zip; name="clients.zip"\nContent-Transfer-Encoding: base64\n` +
    `Content-Disposition: attachment; filename="clients.zip"\n\n${base64}\n--b--\n`
  );
}

const mailbox = (...messages: readonly string[]): string =>
  messages.map((one) => `From a@example.com Mon Jan  1 00:00:00 2024\n${one}\n`).join('');

/** Each file alone in a folder whose parent holds nothing else. */
async function makeFiles(): Promise<Record<string, string | Buffer>> {
  const inner = await zipOf(['clients.csv', people, password]);
  const said = `The password is ${password}`;
  return {
    'inner-right.zip': await zipOf(['clients.zip', inner], ['readme.txt', note]),
    'inner-wrong.zip': await zipOf(['clients.zip', inner], ['readme.txt', wrongNote]),
    'entry-right.zip': await zipOf(['clients.csv', people, password], ['readme.txt', note]),
    'entry-wrong.zip': await zipOf(['clients.csv', people, password], ['readme.txt', wrongNote]),
    'body-right.eml': message(said, inner),
    'body-wrong.eml': message('See attached.', inner),
    'thread-right.mbox': mailbox(message('See attached.', inner), message(said)),
    'thread-wrong.mbox': mailbox(message('See attached.', inner), message('Thank you.')),
  };
}

interface Scanned {
  readonly uri: string;
  readonly verdict: string;
  readonly protection: { readonly state: string; readonly because: readonly string[] };
}

const found = new Map<string, Scanned[]>();

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'showme-companions-'));
  for (const [name, content] of Object.entries(await makeFiles())) {
    mkdirSync(join(root, name, 'x', 'y'), { recursive: true });
    writeFileSync(join(root, name, 'x', 'y', name), content);
  }
  const run = await runShowme(['scan', root, '-f', 'json', '--fail-on', 'never', '-q'], {
    dataDir: freshDataDir(),
  });
  const { stores } = JSON.parse(run.stdout) as { stores: Scanned[] };
  for (const store of stores) {
    const name = /\/y\/([^!]+)/.exec(store.uri)?.[1] ?? '';
    found.set(name, [...(found.get(name) ?? []), store]);
  }
});

describe.each(['inner', 'entry', 'body', 'thread'])('%s', (kind) => {
  const of = (what: string): Scanned[] =>
    [...found].flatMap(([name, stores]) => (name.startsWith(`${kind}-${what}`) ? stores : []));

  test('with the right password beside it is exposed, and says by what', () => {
    expect(of('right')).toMatchObject([
      { verdict: 'exposed', protection: { state: 'key-exposed' } },
    ]);
    expect(of('right')[0]?.protection.because[0]).toMatch(/in the same container|a message beside/);
    expect(JSON.stringify(of('right'))).not.toContain(password);
  });

  test('with a wrong one stays sealed, and is told once', () => {
    expect(of('wrong')).toMatchObject([{ verdict: 'sealed', protection: { state: 'encrypted' } }]);
  });
});
