// The house rules that a compiler cannot hold: doors between rooms, first sentences, page sizes, complete lists.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectors } from '../detectors/index.ts';

const root = join(import.meta.dirname, '..');

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const files = [...sourcesUnder('src'), ...sourcesUnder('detectors')];
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** 'src/formats/pdf.ts' → 'formats'; 'detectors/ssn.ts' → 'detectors'; 'src/cli.ts' → 'cli'. */
function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'detectors') return 'detectors';
  return parts.length === 2 ? 'cli' : (parts[1] as string);
}

const line = ['detectors', 'model', 'text'];

/** Which rooms a room may look into. Everything else would be an arrow to the left, or a shortcut. */
const doors: Readonly<Record<string, readonly string[]>> = {
  detectors: [],
  model: ['detectors'],
  text: ['model'],
  sources: ['model', 'text'],
  formats: ['model', 'text'],
  databases: ['model', 'text', 'formats'],
  protection: ['model', 'text'],
  people: ['model', 'text'],
  detect: line,
  law: ['model', 'detectors'],
  'own-detectors': ['detectors', 'law', 'config'],
  scan: [
    ...line,
    'sources',
    'formats',
    'databases',
    'protection',
    'people',
    'detect',
    'law',
    'own-detectors',
    'inventory',
  ],
  fleet: ['model', 'sources', 'databases', 'inventory', 'scan'],
  inventory: ['model', 'detectors'],
  report: ['model', 'detectors', 'inventory'],
  config: ['model', 'text'],
  schedule: [],
  commands: [
    'model',
    'text',
    'config',
    'scan',
    'sources',
    'inventory',
    'report',
    'law',
    'detectors',
    'detect',
    'people',
    'own-detectors',
    'formats',
    'databases',
    'schedule',
    'fleet',
  ],
  cli: ['commands', 'config'],
};

function importsOf(file: string): { path: string; typeOnly: boolean; isLazy: boolean }[] {
  return [
    ...textOf(file).matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm,
    ),
  ].map((match) => ({
    path: relative(root, join(root, dirname(file), (match[2] ?? match[3]) as string)),
    typeOnly: match[1] !== undefined,
    isLazy: match[3] !== undefined,
  }));
}

describe('doors', () => {
  test.each([...new Set(files.map(roomOf))].toSorted())(
    '%s looks only into rooms it has a door to',
    (room) => {
      const allowed = doors[room];
      expect(allowed, `room ${room} has no entry in the doors table`).toBeDefined();
      const wrong = files
        .filter((file) => roomOf(file) === room)
        .flatMap((file) => importsOf(file).map(({ path }) => ({ file, path })))
        .filter(({ path }) => roomOf(path) !== room && !allowed?.includes(roomOf(path)));
      expect(wrong).toEqual([]);
    },
  );

  test('a scan begins without a detector or a reader of formats: one that reads nothing loads none', () => {
    const atOnce = new Set(['src/commands/scan.ts']);
    for (const file of atOnce)
      for (const { path, typeOnly, isLazy } of importsOf(file))
        if (!typeOnly && !isLazy) atOnce.add(path);
    expect(atOnce).toContain('src/scan/pool.ts');
    const heavy = ['detectors', 'formats', 'databases', 'own-detectors'];
    expect([...atOnce].filter((file) => heavy.includes(roomOf(file)))).toEqual([]);
  });

  test('detectors, model, detect, law and people that decide do no input or output', () => {
    const pure = files.filter((file) =>
      ['detectors', 'model', 'law', 'text'].includes(roomOf(file)),
    );
    expect(
      pure.filter((file) => /from 'node:(?:fs|net|http|child_process)/.test(textOf(file))),
    ).toEqual([]);
  });

  test('nothing below commands has seen a flag or ends the process', () => {
    const below = files.filter((file) => !['cli', 'commands'].includes(roomOf(file)));
    expect(
      below.filter(
        (file) =>
          /process\.(?:argv|exit\b)|from 'commander'/.test(textOf(file)) &&
          !file.includes('/generate/'),
      ),
    ).toEqual([]);
  });

  test('only laws name sections: reports print what a law hands them', () => {
    const cites = /\bRSMo \d|\d CSR \d|\d U\.?S\.?C\b|\d CFR \d|\b(?:407|375)\.1\d{3}\b/;
    const code = (file: string): string =>
      textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '');
    expect(cites.test(code('src/law/missouri/duties-citations.ts'))).toBe(true);
    expect(files.filter((file) => roomOf(file) === 'report' && cites.test(code(file)))).toEqual([]);
  });

  test('nobody opens a network connection', () => {
    expect(
      files.filter((file) =>
        /from 'node:(?:net|http|https|dgram|tls)'|\bfetch\(/.test(textOf(file)),
      ),
    ).toEqual([]);
  });
});

describe('pages', () => {
  test('every file opens with a sentence that says what it is', () => {
    const opens = /^\/\/ [\p{Lu}\d][^\n]{15,}|^\/\/ `[^\n]{15,}/u;
    expect(files.filter((file) => !opens.test(textOf(file).replace(/^#!.*\n/, '')))).toEqual([]);
  });

  test('files stay readable: median under 130 lines, none above 260 but data', () => {
    const sizes = files.map((file) => ({ file, lines: textOf(file).split('\n').length }));
    const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(130);
    const data = /medical-terms|value-words|words\.ts$|generate\/|test-numbers|genres/;
    expect(sizes.filter(({ file, lines }) => lines > 260 && !data.test(file))).toEqual([]);
  });

  test('no room is a drawer for everything', () => {
    expect(
      files.filter((file) => /\/(?:utils?|helpers?|common|misc|shared)(?:\/|\.ts$)/.test(file)),
    ).toEqual([]);
  });
});

describe('lists', () => {
  test('every detector file is in the list, under its own name', () => {
    const named = sourcesUnder('detectors').filter((file) =>
      /export const \w+: Detector = defineDetector/.test(textOf(file)),
    );
    expect(named.map((file) => file.replace(/^detectors\/|\.ts$/g, '')).toSorted()).toEqual(
      detectors.map((detector) => detector.id).toSorted(),
    );
  });

  test('every format, engine, report and law is in its list', () => {
    const lists = [
      {
        folder: 'src/formats',
        list: 'src/formats/index.ts',
        pattern: /export const (\w+): Format\b/,
      },
      {
        folder: 'src/databases',
        list: 'src/databases/index.ts',
        pattern: /export const (\w+): DatabaseEngine\b/,
      },
      {
        folder: 'src/report',
        list: 'src/report/index.ts',
        pattern: /export const (\w+): Report\b/,
      },
      { folder: 'src/law', list: 'src/law/index.ts', pattern: /export const (\w+): Law\b/ },
    ];
    for (const { folder, list, pattern } of lists) {
      const names = sourcesUnder(folder).flatMap((file) =>
        [...textOf(file).matchAll(new RegExp(pattern, 'g'))].map((match) => match[1] as string),
      );
      const listed =
        sourcesUnder(folder)
          .filter((file) => file.endsWith('/index.ts'))
          .map(textOf)
          .join('\n') + textOf(list);
      expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(listed))).toEqual([]);
    }
  });
});
