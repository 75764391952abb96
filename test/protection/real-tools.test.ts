// Files sealed here by the real tools, with nothing, the right key or a wrong one beside them; what a tool made before is in fixtures/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';

const password = 'Sorrel-44-Lantern';
const csv = 'first_name,last_name,ssn\nDana,Whitfield,489-31-7726\nOtis,Kimbrough,491-22-0814\n';

/** One way of sealing a file. Lines are run in a folder with clients.csv, clients.pdf and pw.txt. */
interface Sealing {
  readonly tool: string;
  readonly lines: readonly string[];
  readonly file: string;
  readonly mechanism: string;
  readonly state: 'encrypted' | 'weak' | 'none' | 'key-exposed';
  readonly verdict: 'sealed' | 'exposed' | 'not-examined';
  /** What opens it, beside it; without it the tool's file is only tried alone. */
  readonly right?: string;
  readonly wrong?: string;
  /** With the right key beside it: 'exposed' where it is opened and read, 'review' where only the key is seen. */
  readonly withKey?: 'exposed' | 'review';
  /** What it is told to be once it is open, where that is more than could be told before. */
  readonly opened?: string;
}

const sealed = { state: 'encrypted', verdict: 'sealed' } as const;
/** Opened and read, where the note beside it has the password; only told to be open, where nothing here reads the kind. */
const note = { right: 'readme.txt', wrong: 'other.txt', withKey: 'exposed' } as const;
const seen = { ...note, withKey: 'review' } as const;
const gpg = 'gpg --homedir gpg --batch --yes --quiet --pinentry-mode loopback';

const sealings: readonly Sealing[] = [
  {
    tool: 'zip',
    lines: [`zip -q -P ${password} a.zip clients.csv`],
    file: 'a.zip',
    mechanism: 'zipcrypto',
    state: 'weak',
    verdict: 'sealed',
    ...note,
  },
  {
    tool: '7z',
    lines: [`7z a -tzip -mem=AES256 -p${password} b.zip clients.csv`],
    file: 'b.zip',
    mechanism: 'zip-aes256',
    ...sealed,
    ...note,
  },
  {
    tool: '7z',
    lines: [`7z a -p${password} c.7z clients.csv`],
    file: 'c.7z',
    mechanism: '7z-aes256',
    ...sealed,
    ...note,
  },
  {
    tool: '7z',
    lines: [`7z a -mhe=on -p${password} d.7z clients.csv`],
    file: 'd.7z',
    mechanism: '7z-aes256',
    ...sealed,
    ...note,
  },
  {
    tool: 'qpdf',
    lines: [`qpdf --encrypt ${password} owner 256 -- clients.pdf e.pdf`],
    file: 'e.pdf',
    mechanism: 'pdf-aes256',
    ...sealed,
    ...note,
  },
  {
    tool: 'qpdf',
    lines: [`qpdf --allow-weak-crypto --encrypt ${password} owner 40 -- clients.pdf f.pdf`],
    file: 'f.pdf',
    mechanism: 'pdf-rc4-40',
    state: 'weak',
    verdict: 'sealed',
    ...note,
  },
  {
    tool: 'qpdf',
    lines: ['qpdf --encrypt EMPTY owner 256 --print=none -- clients.pdf g.pdf'],
    file: 'g.pdf',
    mechanism: 'pdf-aes256',
    state: 'none',
    verdict: 'exposed',
  },
  {
    tool: 'gpg',
    lines: [`${gpg} --passphrase ${password} -o h.gpg -c clients.csv`],
    file: 'h.gpg',
    mechanism: 'openpgp',
    ...sealed,
    ...note,
  },
  {
    tool: 'gpg',
    lines: [
      `${gpg} --passphrase EMPTY --quick-gen-key dana@example.com default default never`,
      `${gpg} --trust-model always -r dana@example.com -o i.gpg -e clients.csv`,
      `${gpg} --passphrase EMPTY --armor -o secret.asc --export-secret-keys dana@example.com`,
      `${gpg} --passphrase EMPTY --quick-gen-key otis@example.com default default never`,
      `${gpg} --passphrase EMPTY --armor -o stranger.asc --export-secret-keys otis@example.com`,
      'gpgconf --homedir gpg --kill all',
    ],
    file: 'i.gpg',
    mechanism: 'openpgp',
    ...sealed,
    right: 'secret.asc',
    wrong: 'stranger.asc',
    withKey: 'exposed',
  },
  {
    tool: 'age',
    lines: [
      'age-keygen -o key.txt',
      'age-keygen -y -o recipient.txt key.txt',
      'age-keygen -o stranger.txt',
      'age -R recipient.txt -o j.age clients.csv',
    ],
    file: 'j.age',
    mechanism: 'age',
    ...sealed,
    right: 'key.txt',
    wrong: 'stranger.txt',
    withKey: 'exposed',
  },
  {
    tool: 'openssl',
    lines: [`openssl enc -aes-256-cbc -pbkdf2 -k ${password} -in clients.csv -out k.enc`],
    file: 'k.enc',
    mechanism: 'openssl-salted',
    ...sealed,
    ...note,
  },
  {
    tool: 'openssl',
    lines: [
      'openssl req -x509 -newkey rsa:2048 -nodes -keyout open.pem -out cert.crt -subj /CN=a -days 9',
      'openssl cms -encrypt -binary -aes256 -in clients.csv -outform DER -out l.p7m cert.crt',
      `openssl pkey -in open.pem -aes256 -passout pass:${password} -out shut.pem`,
    ],
    file: 'l.p7m',
    mechanism: 'cms-enveloped',
    ...sealed,
    right: 'open.pem',
    wrong: 'shut.pem',
    withKey: 'exposed',
  },
  {
    tool: 'openssl',
    lines: [
      'openssl req -x509 -newkey rsa:2048 -nodes -keyout m.pem -out m.crt -subj /CN=a -days 9',
      `openssl pkcs12 -export -inkey m.pem -in m.crt -passout pass:${password} -out m.p12`,
    ],
    file: 'm.p12',
    mechanism: 'pkcs12',
    ...sealed,
    ...seen,
  },
  {
    tool: 'cryptsetup',
    lines: [
      'truncate -s 18M n.img',
      'cryptsetup luksFormat -q --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 n.img pw.txt',
    ],
    file: 'n.img',
    mechanism: 'luks2',
    ...sealed,
    ...seen,
  },
  {
    tool: 'sqlcipher',
    lines: ['sqlcipher -init sql.txt -batch o.db .quit'],
    file: 'o.db',
    mechanism: 'headerless-database',
    state: 'none',
    verdict: 'not-examined',
    ...note,
    opened: 'sqlcipher',
  },
  {
    tool: 'keytool',
    lines: [
      `keytool -genkeypair -alias a -keyalg RSA -dname CN=a -storetype JKS -storepass ${password} -keypass ${password} -keystore p.jks`,
    ],
    file: 'p.jks',
    mechanism: 'java-keystore',
    ...sealed,
    ...seen,
  },
  {
    tool: 'git-crypt',
    lines: ['bash git-crypt.sh'],
    file: 'q.csv',
    mechanism: 'git-crypt',
    ...sealed,
    right: 'git-crypt.key',
    wrong: 'other-git-crypt.key',
    withKey: 'exposed',
  },
  {
    tool: 'keepassxc-cli',
    lines: ['bash keepass.sh'],
    file: 'r.kdbx',
    mechanism: 'keepass',
    ...sealed,
    ...seen,
  },
];

const isHere = (tool: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const missing = new Set(sealings.map(({ tool }) => tool).filter((tool) => !isHere(tool)));

async function samplePdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage();
  page.drawText('Employee: Dana Whitfield', { x: 50, y: 700, size: 12, font });
  page.drawText('SSN: 489-31-7726', { x: 50, y: 680, size: 12, font });
  return document.save();
}

const inputs: Readonly<Record<string, string>> = {
  'clients.csv': csv,
  'pw.txt': password,
  'readme.txt': `The password is: ${password}\n`,
  'other.txt': 'The password is: Brook-17-Anvil\n',
  'sql.txt': `PRAGMA key='${password}'; CREATE TABLE clients(first_name, last_name, ssn); INSERT INTO clients VALUES('Dana','Whitfield','489-31-7726'),('Otis','Kimbrough','491-22-0814'); CREATE TABLE t(a); INSERT INTO t VALUES(zeroblob(9000));\n`,
  'keepass.sh': `printf '%s\\n%s\\n' ${password} ${password} | QT_QPA_PLATFORM=offscreen keepassxc-cli db-create -p -t 100 r.kdbx`,
  'git-crypt.sh':
    'set -e\nmkdir repo\ncd repo\ngit init -q\ngit-crypt init\necho "*.csv filter=git-crypt diff=git-crypt" > .gitattributes\n' +
    'cp ../clients.csv q.csv\ngit add .\ngit -c user.name=a -c user.email=a@example.com commit -qm a\ngit-crypt export-key ../git-crypt.key\ngit-crypt lock\ncp q.csv ..\n' +
    'cd ..\nmkdir other\ncd other\ngit init -q\ngit-crypt init\ngit-crypt export-key ../other-git-crypt.key\n',
};

interface Scanned {
  readonly uri: string;
  readonly verdict: string;
  readonly protection: { state: string; mechanism: string | null; because: string[] };
}

const root = mkdtempSync(join(tmpdir(), 'showme-tools-'));
const found = new Map<string, Scanned[]>();

function run(line: string, cwd: string): void {
  const [tool = '', ...args] = line.split(' ').map((word) => (word === 'EMPTY' ? '' : word));
  execFileSync(tool, args, { cwd, stdio: 'pipe' });
}

/** Each file alone below a folder of its own, so that nothing but what is meant to lies beside it. */
function lay(id: string, work: string, names: readonly string[]): void {
  const folder = join(root, 'share', id, 'x', 'y');
  mkdirSync(folder, { recursive: true });
  for (const name of names) execFileSync('cp', [join(work, name), folder]);
}

beforeAll(async () => {
  for (const [i, { tool, lines, file, right, wrong }] of sealings.entries()) {
    if (missing.has(tool)) continue;
    const work = join(root, `work-${i}`);
    mkdirSync(join(work, 'gpg'), { recursive: true, mode: 0o700 });
    for (const [name, text] of Object.entries(inputs)) writeFileSync(join(work, name), text);
    writeFileSync(join(work, 'clients.pdf'), await samplePdf());
    for (const line of lines) run(line, work);
    lay(`${i}-alone`, work, [file]);
    if (right !== undefined) lay(`${i}-right`, work, [file, right]);
    if (wrong !== undefined) lay(`${i}-wrong`, work, [file, wrong]);
  }
  const args = ['scan', join(root, 'share'), '-f', 'json', '--fail-on', 'never', '-q'];
  const { stdout } = await runShowme(args, { dataDir: freshDataDir() });
  for (const store of (JSON.parse(stdout) as { stores: Scanned[] }).stores) {
    const id = /share\/(\d+-\w+)\//.exec(store.uri)?.[1] ?? '';
    found.set(id, [...(found.get(id) ?? []), store]);
  }
});

// The agent of gpg takes its sockets away in its own time, also under a removal that is going on.
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }));

/** The one store that says what it is sealed by. */
const storeOf = (id: string): Scanned | undefined => {
  const sealed = found.get(id)?.filter(({ protection }) => protection.mechanism !== null);
  return sealed?.find(({ verdict }) => verdict === 'exposed') ?? sealed?.[0];
};

const usable = sealings.flatMap((sealing, i) =>
  missing.has(sealing.tool) ? [] : [{ ...sealing, i }],
);

test.skipIf(missing.size > 0).each([...missing])('%s is not on this machine', () => undefined);

test.each(usable)('$mechanism of $tool ($file) alone is $verdict', (sealing) => {
  const { mechanism, state, verdict, i } = sealing;
  const store = storeOf(`${i}-alone`);
  expect(store).toMatchObject({ verdict, protection: { state, mechanism } });
  expect(store?.protection.because[0]).not.toBe('');
});

describe.each(usable.filter(({ right }) => right !== undefined))(
  '$mechanism of $tool ($file)',
  ({ mechanism, opened = mechanism, state, verdict, withKey, i }) => {
    test('with its key beside it is told to have it', () => {
      const store = storeOf(`${i}-right`);
      expect(store).toMatchObject({
        verdict: withKey,
        protection: { state: 'key-exposed', mechanism: opened, safeHarbor: false },
      });
      expect(store?.protection.because[0]).toContain('407.1500.1(4)');
      expect(JSON.stringify(store)).not.toContain(password);
    });
    test('with another key beside it stays as it is', () => {
      expect(storeOf(`${i}-wrong`)).toMatchObject({ verdict, protection: { state, mechanism } });
    });
  },
);
