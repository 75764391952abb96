// What goes to stdout, to stderr and into files, and what must not.
import {
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir, runShowme } from './run-showme.ts';

const exposed = 'first name,last name,ssn\nMary,Sample,486-12-3456\nJohn,Sample,487-14-9876\n';

interface Report {
  readonly schema: string;
  readonly summary: { readonly stores: Record<string, number> };
  readonly stores: readonly {
    readonly id: string;
    readonly findings: readonly { readonly id: string }[];
  }[];
}

describe('stdout', () => {
  it('carries the report and nothing else', async () => {
    const root = makeTree({ 'pay.csv': exposed });
    const { stdout } = await runShowme(['scan', root, '-f', 'json', '-v', '--progress', 'always']);
    const report = JSON.parse(stdout) as Report;
    expect(report.schema).toBe('showme/report/1');
    expect(report.summary.stores).toMatchObject({ exposed: 1 });
    expect(stdout).not.toMatch(/486-?12-?3456/u);
  });

  it('has color only where it is wanted', async () => {
    const root = makeTree({ 'pay.csv': exposed });
    const plain = await runShowme(['scan', root]);
    const colored = await runShowme(['scan', root, '--color', 'always'], {
      env: { NO_COLOR: '1' },
    });
    expect(plain.stdout).not.toContain('\u001b[');
    expect(colored.stdout).toContain('\u001b[');
  });

  it('scans the current folder where no target is named', async () => {
    const root = makeTree({ 'pay.csv': exposed });
    const { code, stdout } = await runShowme(['scan'], { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toContain('pay.csv');
  });
});

describe('-o', () => {
  it('writes into a link, a pipe or a device, and leaves it what it is', async () => {
    const root = makeTree({ 'in/pay.csv': exposed, 'real.json': '' });
    const link = join(root, 'link.json');
    symlinkSync(join(root, 'real.json'), link);
    await runShowme(['scan', join(root, 'in'), '-o', link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    const report = JSON.parse(readFileSync(join(root, 'real.json'), 'utf8')) as Report;
    expect(report.schema).toBe('showme/report/1');
  });

  it('writes several reports, each for its owner only, and leaves nothing else', async () => {
    const root = makeTree({ 'in/pay.csv': exposed, 'out/': '' });
    const out = join(root, 'out');
    const names = ['r.json', 'r.jsonl', 'r.csv', 'r.sarif', 'r.txt'];
    const { code, stderr } = await runShowme([
      'scan',
      join(root, 'in'),
      ...names.flatMap((name) => ['-o', join(out, name)]),
    ]);
    expect(code).toBe(1);
    expect(readdirSync(out).toSorted()).toEqual([...names, 'r.coverage.json'].toSorted());
    for (const name of names) {
      expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
      expect(stderr).toMatch(
        new RegExp(`^saved ${name.replace('.', '\\.')} \\(.*, readable by you only\\)$`, 'mu'),
      );
    }
    expect(JSON.parse(readFileSync(join(out, 'r.json'), 'utf8'))).toMatchObject({
      schema: 'showme/report/1',
    });
    expect(JSON.parse(readFileSync(join(out, 'r.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
  });

  it('replaces an older report whole', async () => {
    const root = makeTree({ 'in/note.txt': 'nothing', 'r.json': 'x'.repeat(100_000) });
    await runShowme(['scan', join(root, 'in'), '-o', join(root, 'r.json'), '-q']);
    expect(JSON.parse(readFileSync(join(root, 'r.json'), 'utf8'))).toHaveProperty('stores', []);
  });
});

describe('--show-values', () => {
  it('shows whole values in this output, warns, and keeps them out of the inventory', async () => {
    const root = makeTree({ 'pay.csv': exposed });
    const dataDir = freshDataDir();
    const { stdout, stderr } = await runShowme(['scan', root, '-f', 'json', '--show-values'], {
      dataDir,
    });
    expect(stderr).toMatch(/^warning: whole values will be shown/u);
    expect(stdout).toContain('486-12-3456');
    expect(stdout).toContain('Mary');
    const kept = readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');
    for (const value of ['486-12-3456', '486123456', 'Mary', 'Sample'])
      expect(kept).not.toContain(value);
    const again = await runShowme(['report', 'json'], { dataDir });
    expect(again.stdout).not.toContain('486-12-3456');
  });
});

describe('explain and report', () => {
  it('tell from the inventory what the scan found', async () => {
    const root = makeTree({ 'pay.csv': exposed });
    const dataDir = freshDataDir();
    const scanned = await runShowme(['scan', root, '-f', 'json'], { dataDir });
    const again = await runShowme(['report', 'json'], { dataDir });
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(scanned.stdout));
    const [store] = (JSON.parse(scanned.stdout) as Report).stores;
    const explained = await runShowme(['explain', store?.id ?? ''], { dataDir });
    expect(explained.code).toBe(0);
    expect(explained.stdout).toContain('RSMo 407.1500.1(9)(a)');
    const finding = await runShowme(['explain', store?.findings[0]?.id ?? ''], { dataDir });
    expect(finding.stdout).toContain('Covered information');
    const unknown = await runShowme(['explain', 'f_unknown'], { dataDir });
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
  });

  it('give the same ids for the same tree, scan after scan', async () => {
    const root = makeTree({ 'pay.csv': exposed });
    const dataDir = freshDataDir();
    const ids = async (): Promise<unknown> => {
      const { stdout } = await runShowme(['scan', root, '-f', 'json'], { dataDir });
      return (JSON.parse(stdout) as Report).stores.map((store) => [
        store.id,
        store.findings.map(({ id }) => id),
      ]);
    };
    expect(await ids()).toEqual(await ids());
  });
});

describe('the configuration', () => {
  it('sets defaults that the command line overrides, and is named with -v', async () => {
    const root = makeTree({ 'in/pay.csv': exposed, 'c.yaml': 'scan:\n  failOn: never\n' });
    const args = ['scan', join(root, 'in'), '--config', join(root, 'c.yaml'), '-v'];
    const { code, stderr } = await runShowme(args);
    expect(code).toBe(0);
    expect(stderr).toContain(`configuration: ${join(root, 'c.yaml')}`);
    expect(await runShowme([...args, '--fail-on', 'exposed'])).toMatchObject({ code: 1 });
  });

  it('is never taken from a scanned folder', async () => {
    const root = makeTree({
      'pay.csv': exposed,
      'showme.yaml': 'scan: {failOn: never}',
      'config.yaml': 'x: [',
    });
    expect(await runShowme(['scan', root], { cwd: root })).toMatchObject({ code: 1 });
  });

  it('declares test values', async () => {
    const root = makeTree({
      'in/pay.csv': exposed,
      'c.yaml': 'testValues: [486-12-3456, 487149876]\n',
    });
    const { code } = await runShowme(['scan', join(root, 'in'), '--config', join(root, 'c.yaml')]);
    expect(code).toBe(0);
  });

  it('as init writes it, can be used as it stands', async () => {
    const root = makeTree({ 'in/note.txt': 'nothing' });
    const path = join(root, 'showme.yaml');
    expect(await runShowme(['init', path])).toMatchObject({ code: 0, stdout: '' });
    expect(await runShowme(['init', path])).toMatchObject({ code: 2 });
    const text = readFileSync(path, 'utf8');
    writeFileSync(join(root, 'used.yaml'), text.replaceAll(/^# (?=[a-z]+[A-Za-z]*:| {2})/gmu, ''));
    expect(await runShowme(['scan', join(root, 'in'), '--config', path])).toMatchObject({
      code: 0,
    });
    const used = await runShowme(['scan', join(root, 'in'), '--config', join(root, 'used.yaml')]);
    // The password file and the inventory that the example names are not on this machine.
    expect(used.stderr).toMatch(
      /^error: the password file cannot be read: \/etc\/showme\/passwords/u,
    );
  });
});

it('never scans its own inventory and key', async () => {
  const root = makeTree({ 'note.txt': 'nothing' });
  const first = await runShowme(['scan', root, '-f', 'json'], { dataDir: root });
  const second = await runShowme(['scan', root, '-f', 'json'], { dataDir: root });
  for (const { stdout } of [first, second]) {
    const report = JSON.parse(stdout) as {
      scan: { rulePack: string };
      stores: unknown[];
      notExamined: { reason: string }[];
    };
    expect(report.scan.rulePack).toBe(keptRulePack());
    expect(report.stores).toEqual([]);
    expect(report.notExamined.every(({ reason }) => reason === 'excluded')).toBe(true);
  }
});

function keptRulePack(): string {
  const kept = join(import.meta.dirname, '../../dist/bundle/rule-packs.json');
  return (JSON.parse(readFileSync(kept, 'utf8')) as { missouri: string }).missouri;
}

describe('the other commands', () => {
  it('prove the detectors by their own examples', async () => {
    const { code, stdout } = await runShowme(['detectors', 'check']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(\d+) of \1 examples of \d+ detectors/u);
    const list = (await runShowme(['detectors', 'list'])).stdout;
    expect(list).toMatch(/^ssn\s+Social Security number$/mu);
    // Listed, it is computed of the rules; a scan takes it from what the build kept.
    expect(list).toContain(`Rule pack ${keptRulePack()}, `);
    expect((await runShowme(['detectors', 'show', 'ssn'])).stdout).toContain('Ignored');
  });

  it('print the JSON Schema of a machine output', async () => {
    const { stdout } = await runShowme(['schema']);
    expect(JSON.parse(stdout)).toMatchObject({ $id: 'showme/report/1' });
    const list = (await runShowme(['schema', '--list'])).stdout.trim().split('\n');
    for (const name of list) {
      expect(JSON.parse((await runShowme(['schema', name])).stdout)).toMatchObject({ $id: name });
    }
  });

  it('tell what this machine can do, without making an inventory', async () => {
    const root = makeTree({ 'note.txt': 'nothing' });
    const dataDir = freshDataDir();
    const { code, stdout } = await runShowme(['doctor', root], { dataDir });
    expect(code).toBe(0);
    expect(stdout).toContain('none yet');
    expect(readdirSync(dataDir)).toEqual([]);
    expect(await runShowme(['doctor', join(root, 'nowhere')])).toMatchObject({ code: 2 });
  });

  it('complete in bash', async () => {
    const { stdout } = await runShowme(['completion', 'bash']);
    expect(stdout).toContain('complete -o filenames -F _showme showme');
    expect(stdout).not.toContain('--ocr');
  });

  it('list in help only what works', async () => {
    const help =
      (await runShowme(['--help'])).stdout + (await runShowme(['scan', '--help'])).stdout;
    expect(help).not.toMatch(/--ocr/u);
  });
});
