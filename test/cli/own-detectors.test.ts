// Users' own detectors and test values, by the built command line: in scans, in worker threads, in showme detectors.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { exampleDetectors } from '../../src/own-detectors/example.ts';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir, runShowme } from './run-showme.ts';

interface Report {
  readonly scan: { readonly rulePack: string };
  readonly stores: readonly {
    readonly uri: string;
    readonly findings: readonly {
      readonly id: string;
      readonly type: string;
      readonly limb: string | null;
      readonly disposition: string;
      readonly because: readonly string[];
    }[];
  }[];
}

const letter =
  'Patient: Judy Harris\nPrairie card number: 20471839\nShe was seen again on Friday.\n';
const table = 'first name,last name,file\nJudy,Harris,MRN-20471839\nOmar,Reyes,MRN-20471840\n';
const note = 'Tenant: Omar Reyes\nIssued as PHA HVN-2024-000123 in March.\n';

async function office(
  config: string,
  own = exampleDetectors,
): Promise<{ root: string; config: string }> {
  const root = makeTree({
    'conf/config.yaml': config,
    'conf/own.yaml': own,
    'share/letter.txt': letter,
    'share/cards.csv': table,
    'share/harmless.txt': 'The office is closed on Friday.\n',
  });
  const writer = new ZipWriter(new Uint8ArrayWriter());
  await writer.add('notes/case.txt', new TextReader(note));
  writeFileSync(join(root, 'share', 'notes.zip'), await writer.close());
  return { root: join(root, 'share'), config: join(root, 'conf', 'config.yaml') };
}

/** 'letter.txt health-insurance-id f covered', in order. */
const linesOf = (report: Report, root: string): string[] =>
  report.stores
    .flatMap(({ uri, findings }) =>
      findings.map(({ type, limb, disposition }) =>
        [uri.slice(`file://${root}/`.length), type, limb, disposition].join(' '),
      ),
    )
    .toSorted();

async function scan(
  around: { root: string; config: string },
  flags: readonly string[] = [],
  dataDir = freshDataDir(),
): Promise<Report> {
  const args = ['scan', around.root, '--config', around.config, '-f', 'json', ...flags];
  const { stdout, stderr } = await runShowme(args, { dataDir });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

describe('a scan', () => {
  it.each([['1'], ['2']])(
    'finds what they declare in text, tables and archives, with %s workers',
    async (jobs) => {
      const around = await office('detectors: [own.yaml]\n');
      const report = await scan(around, ['-j', jobs]);
      expect(linesOf(report, around.root)).toEqual([
        'cards.csv health-insurance-id f covered',
        'letter.txt health-insurance-id f covered',
        'notes.zip!notes/case.txt government-id b covered',
      ]);
    },
  );

  it('finds none of it without them, under another rule pack', async () => {
    const without = await office('entity: private\n');
    const bare = await scan(without);
    expect(linesOf(bare, without.root)).toEqual([]);
    const report = await scan(await office('detectors: [own.yaml]\n'));
    expect(report.scan.rulePack).not.toBe(bare.scan.rulePack);
  });

  it('names the detector in its reasons, in explain and in SARIF', async () => {
    const around = await office('detectors: [own.yaml]\n');
    const dataDir = freshDataDir();
    const report = await scan(around, [], dataDir);
    const finding = report.stores.find(({ uri }) => uri.endsWith('cards.csv'))?.findings[0];
    const reason = "it matches a detector of the organization's own: Prairie Health member number";
    expect(finding?.because).toContain(reason);
    const explained = await runShowme(['explain', finding?.id ?? ''], { dataDir });
    expect(explained.stdout.replace(/\s+/g, ' ')).toContain('Prairie Health member number');
    const sarif = await runShowme(['report', 'sarif'], { dataDir });
    const { runs } = JSON.parse(sarif.stdout) as { runs: { results: object[] }[] };
    expect(runs[0]?.results).toHaveLength(3);
    expect(sarif.stdout).toContain('Prairie Health member number');
  });

  it('does nothing where a file of them is wrong', async () => {
    const around = await office('detectors: [own.yaml]\n', 'id: x\n');
    const ran = await runShowme(['scan', around.root, '--config', around.config]);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(
      /^error: a detector of your own cannot be used: .*own\.yaml\n {2}line 1, title: is missing/u,
    );
  });
});

describe('test values out of a list', () => {
  const values = '# what our trainers use\n\n2047-1839\nmrn 2047.1840   # the second card\n';

  it('are test data however they are punctuated', async () => {
    const around = await office('detectors: [own.yaml]\ntestValueFiles: [values.txt]\n');
    writeFileSync(join(around.config, '..', 'values.txt'), values);
    const report = await scan(around);
    expect(linesOf(report, around.root)).toEqual([
      'cards.csv health-insurance-id  test-data',
      'cards.csv health-insurance-id f covered',
      'notes.zip!notes/case.txt government-id b covered',
    ]);
    const [cards] = report.stores.filter(({ uri }) => uri.endsWith('cards.csv'));
    const test = cards?.findings.find(({ disposition }) => disposition === 'test-data');
    expect(test?.because).toContain('the configuration lists it as a test value');
  });

  it.each([
    [
      'a missing one',
      null,
      /^error: the list of test values cannot be read: .*values\.txt\n {2}The system said: ENOENT\n/u,
    ],
    [
      'a line that is a row',
      'ok-1\n900-12-3456,Judy\n',
      /^error: the list of test values has a line that is no value: .*\n {2}Line 2: expected one value/u,
    ],
    ['a line without any sign', '---\n', /Line 1: expected one value/u],
    [
      'a line too long',
      `${'9'.repeat(65)}\n`,
      /Line 1: expected one value of at most 64 characters/u,
    ],
    ['bytes', '\0\u0001\u0002A\n', /Line 1: expected one value/u],
    [
      'more than 10 MB',
      `${'9'.repeat(1024)}\n`.repeat(11 * 1024),
      /^error: the list of test values is larger than 10 MB: /u,
    ],
  ])('stop the scan for %s', async (_what, content, expected) => {
    const around = await office('testValueFiles: [values.txt]\n');
    if (content !== null) writeFileSync(join(around.config, '..', 'values.txt'), content);
    const ran = await runShowme(['scan', around.root, '--config', around.config]);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(expected);
    expect(ran.stderr).not.toMatch(/900-12/u);
  });
});

describe('showme detectors', () => {
  const run = async (own: string, ...args: readonly string[]) => {
    const { config } = await office('detectors: [own.yaml]\n', own);
    return runShowme(['detectors', ...args, '--config', config]);
  };

  it('lists and shows them beside ours', async () => {
    const list = await run(exampleDetectors, 'list');
    expect(list.stdout).toMatch(/^fuel-card +Fuel rewards card \(your own\)$/mu);
    expect(list.stdout).toMatch(/^ssn +Social Security number$/mu);
    expect(list.stdout).toMatch(/^verhoeff +Verhoeff check digit over the digits$/mu);
    const one = await run(exampleDetectors, 'show', 'fuel-card');
    expect(one.stdout).toMatch(/^Validator\n {2}luhn: Luhn check digit over the digits$/mu);
  });

  it('checks their examples like ours', async () => {
    const { code, stdout } = await run(exampleDetectors, 'check');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^(\d+) of \1 examples of \d+ detectors are read as they should be\.\n$/u,
      ),
    ]);
  });

  it('prints an example that passes as it stands', async () => {
    const { code, stdout } = await runShowme(['detectors', 'example']);
    expect(code).toBe(0);
    expect(await run(stdout, 'check')).toMatchObject({ code: 0 });
  });

  it('says of every example that fails what was expected and what happened', async () => {
    const { code, stdout } = await run(
      `
id: clinic-member
title: Clinic member number
element: health-insurance-id
patterns: ['[A-Z]\\d{9}']
labels: [clinic member]
examples:
  found:
    - { text: 'clinic member W204718395', finds: W204718395 }
    - { text: 'W204718396 without its label', finds: W204718396 }
  ignored:
    - { text: 'clinic member W204718397', why: a closed series }
    - { text: 'Subscriber ID X204718398', why: of another insurer }
`,
      'check',
    );
    expect(code).toBe(2);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'clinic-member does not find "W204718396" in "W204718396 without its label"',
      'clinic-member finds "W204718397" in "clinic member W204718397", which it is to ignore: a closed series',
      'clinic-member is to ignore what health-insurance-id, also of type health-insurance-id, finds: "X204718398" in "Subscriber ID X204718398"',
    ]);
    expect(stdout).toMatch(/\n(\d+) of (\d+) examples of \d+ detectors/u);
  });

  it('takes the configuration from where a scan would', async () => {
    const { config } = await office('detectors: [own.yaml]\n');
    const { stdout } = await runShowme(['detectors', 'list'], { env: { SHOWME_CONFIG: config } });
    expect(stdout).toContain('fuel-card');
  });
});

it('are what showme doctor names, with what is wrong in them', async () => {
  const sound = await office('detectors: [own.yaml]\n');
  const { code, stdout } = await runShowme(['doctor', '--config', sound.config]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^ {2}Detectors of your own +prairie-member-number, housing-voucher-number/mu,
  );
  const broken = await office('detectors: [own.yaml]\n', 'id: x\n');
  const ran = await runShowme(['doctor', '--config', broken.config]);
  expect(ran.code).toBe(2);
  expect(ran.stdout).toMatch(
    /a detector of your own cannot be used: .*\n +line 1, title: is missing/u,
  );
});
