// Runs tools that seal files, scans what they made alone, with the right key and with a wrong one, and tests what is told.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';

/** Word 97 takes no password longer than fifteen characters. */
export const password = 'Sorrel-44-Lamp';
const csv = 'first_name,last_name,ssn\nDana,Whitfield,489-31-7726\nOtis,Kimbrough,491-22-0814\n';

/** One way of sealing a file. Lines are run in a folder with clients.csv, clients.pdf and pw.txt. */
export interface Sealing {
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

export const sealed: Pick<Sealing, 'state' | 'verdict'> = { state: 'encrypted', verdict: 'sealed' };
type WithNotes = Pick<Sealing, 'right' | 'wrong' | 'withKey'>;
/** Opened and read, where the note beside it has the password. */
export const note: WithNotes = { right: 'readme.txt', wrong: 'other.txt', withKey: 'exposed' };
/** Only told to be open, where nothing here reads the kind. */
export const seen: WithNotes = { right: 'readme.txt', wrong: 'other.txt', withKey: 'review' };

export const isHere = (tool: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

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
  'letter.txt': 'Employee: Dana Whitfield\nSSN: 489-31-7726\n',
  'pw.txt': password,
  'readme.txt': `The password is: ${password}\n`,
  'other.txt': 'The password is: Brook-17-Anvil\n',
};

interface Scanned {
  readonly uri: string;
  readonly verdict: string;
  readonly protection: { state: string; mechanism: string | null; because: string[] };
}

export interface Bench {
  readonly sealings: readonly Sealing[];
  /** Files beside clients.csv, letter.txt, clients.pdf, pw.txt, readme.txt and other.txt. */
  readonly files?: Readonly<Record<string, string>>;
  /** Run once, before anything is sealed, in the folder above those of the sealings. */
  readonly prepare?: (root: string) => void;
}

function run(line: string, cwd: string): void {
  const [tool = '', ...args] = line.split(' ').map(unquote);
  try {
    execFileSync(tool, args, { cwd, stdio: 'pipe', timeout: 110_000 });
  } catch (error) {
    const { signal } = error as { signal?: string };
    // A tool that a signal ended has said nothing about the file: the same line once more, in a process of its own.
    if (typeof signal !== 'string') throw error;
    execFileSync(tool, args, { cwd, stdio: 'pipe', timeout: 110_000 });
  }
}

/** A blank inside a word is written as one that does not break. */
function unquote(word: string): string {
  return word === "''" ? '' : word.replaceAll('\u00a0', ' ');
}

/** Registers the tests. */
export function testSealings({ sealings, files = {}, prepare }: Bench): void {
  const missing = new Set(sealings.map(({ tool }) => tool).filter((tool) => !isHere(tool)));
  const root = mkdtempSync(join(tmpdir(), 'showme-tools-'));
  const found = new Map<string, Scanned[]>();

  /** Each file alone below a folder of its own, so that nothing but what is meant to lies beside it. */
  function lay(id: string, work: string, names: readonly string[]): void {
    const folder = join(root, 'share', id, 'x', 'y');
    mkdirSync(folder, { recursive: true });
    for (const name of names) execFileSync('cp', [join(work, name), folder]);
  }

  beforeAll(async () => {
    prepare?.(root);
    for (const [i, { tool, lines, file, right, wrong }] of sealings.entries()) {
      if (missing.has(tool)) continue;
      const work = join(root, `work-${i}`);
      mkdirSync(join(work, 'gpg'), { recursive: true, mode: 0o700 });
      const all = { ...inputs, ...files };
      for (const [name, text] of Object.entries(all)) writeFileSync(join(work, name), text);
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
    const sealedStores = found.get(id)?.filter(({ protection }) => protection.mechanism !== null);
    return sealedStores?.find(({ verdict }) => verdict === 'exposed') ?? sealedStores?.[0];
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
}
