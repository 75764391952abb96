// Every report for people from the fixture share, as users get them: the same numbers everywhere, and no whole value anywhere.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../src/report/documents.ts';
import { normal, scanShare, type ScannedShare } from './scanned-share.ts';

interface ScannedJson {
  readonly scan: { readonly complete: boolean };
  readonly summary: {
    readonly persons: number;
    readonly missouriResidents: number;
    readonly stores: Readonly<Record<string, number>>;
  };
  readonly stores: readonly {
    readonly uri: string;
    readonly verdict: string;
    readonly persons: number;
  }[];
}

let share: ScannedShare;
let report: ScannedJson;
let values: readonly string[];

beforeAll(async () => {
  share = await scanShare(`
organization:
  name: Prairie Lantern Insurance Agency
  certification: { last: 2020-01-15, by: "A. Person, Director" }
stores:
  'Claims/**': { reason: settlement of claims, sharedWith: [] }
`);
  report = JSON.parse(share.json) as ScannedJson;
  const shown = await share.run([
    'scan',
    share.folder,
    '-f',
    'json',
    '--inventory',
    'other.db',
    '--show-values',
  ]);
  const found = [...shown.stdout.matchAll(/"value": ?"((?:[^"\\]|\\.)*)"/g)];
  // Short ones, and medical words, stand in any text.
  values = [...new Set(found.map(([, value]) => JSON.parse(`"${value}"`) as string))].filter(
    (value) => /\d[\d -]{6,}/.test(value),
  );
}, 240_000);

async function textOf(path: string): Promise<string> {
  const bytes = readFileSync(path);
  if (!path.endsWith('.docx')) return bytes.toString('utf8');
  const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)])));
  let text = '';
  for (const entry of await reader.getEntries())
    if (!entry.directory) text += await entry.getData(new TextWriter());
  return text;
}

const at = (name: string): string => join(share.folder, '..', name);

describe.each(documents.map(({ id, forms }) => ({ id, forms })))(
  'the $id report',
  ({ id, forms }) => {
    it(`is written as ${forms.join(', ')}, for its owner only, with no whole value`, async () => {
      const outputs = forms.flatMap((form) => ['-o', `${id}.${form}`]);
      const { code, stdout, stderr } = await share.run(['report', id, ...outputs]);
      expect([code, stdout]).toEqual([0, '']);
      expect(values.length).toBeGreaterThan(100);
      for (const form of forms) {
        expect(stderr).toContain(`saved ${id}.${form} (`);
        const path = at(`${id}.${form}`);
        expect(statSync(path).mode & 0o777).toBe(0o600);
        const text = await textOf(path);
        expect(text.length).toBeGreaterThan(500);
        expect(values.filter((value) => text.includes(value))).toEqual([]);
      }
    }, 60_000);
  },
);

it.each([
  ['html', '<!doctype html>'],
  ['risk', '# Risk assessment'],
])(
  '%s is printed in its first form without -o',
  async (kind, start) => {
    const { code, stdout } = await share.run(['report', kind]);
    expect(code).toBe(0);
    expect(stdout.startsWith(start)).toBe(true);
  },
  60_000,
);

describe('documents of the share', () => {
  it.each(['register', 'notice', 'risk', 'coverage'])(
    'say the same as before: %s',
    async (kind) => {
      const text = readFileSync(at(`${kind}.md`), 'utf8');
      await expect(normal(text)).toMatchFileSnapshot(`../report/snapshots/share-${kind}.txt`);
    },
  );

  it('have the people and stores of the JSON report', () => {
    const { persons, missouriResidents, stores } = report.summary;
    const json = (kind: string): Record<string, unknown> =>
      JSON.parse(readFileSync(at(`${kind}.json`), 'utf8')) as Record<string, unknown>;
    expect(json('risk')).toMatchObject({ persons, stores: stores['exposed'] });
    expect(json('notice')).toMatchObject({
      protection: { sealed: stores['sealed'] },
    });
    expect(json('coverage')).toMatchObject({ summary: report.summary });
    const page = readFileSync(at('html.html'), 'utf8');
    expect(page).toContain(`<em>${persons} people</em>`);
    expect(page).toContain(`${missouriResidents}`);
  });
});

describe('a scan', () => {
  it('writes the HTML report along with others', async () => {
    const { code, stderr } = await share.run([
      'scan',
      join(share.folder, 'HR'),
      '--inventory',
      'other.db',
      '-o',
      'exposure.html',
      '-o',
      'exposure.json',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('saved exposure.html');
    const { summary } = JSON.parse(readFileSync(at('exposure.json'), 'utf8')) as ScannedJson;
    expect(readFileSync(at('exposure.html'), 'utf8')).toContain(
      `<em>${summary.persons} people</em>`,
    );
  }, 60_000);

  it('prints it with -f html', async () => {
    const { code, stdout } = await share.run([
      'scan',
      join(share.folder, 'HR'),
      '--inventory',
      'other.db',
      '-f',
      'html',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^<!doctype html>/);
  }, 60_000);
});

describe('what cannot be done', () => {
  it.each([
    [['report', 'gossip'], 'there is no such report: gossip'],
    [['report', 'register', '-o', 'x.csv'], 'the register report cannot be written as: x.csv'],
    [['report', 'notice', '-o', 'nowhere/x.docx'], 'the report cannot be written: nowhere/x.docx'],
    [['scan', '.', '-o', 'x.docx'], 'the name does not tell the format: x.docx'],
    [['report', 'register', '--inventory', 'none.db'], 'inventory'],
  ])(
    'is said before anything is done: %j',
    async (args, message) => {
      const { code, stderr, stdout } = await share.run(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    },
    60_000,
  );
});
