// The seams that later work needs, each proved by a second small implementation: one file or folder and one line in a list.
import { detectors } from '../detectors/index.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DatabaseEngine } from '../src/databases/database.ts';
import { makePrinter } from '../src/detect/mask.ts';
import { defineFormat } from '../src/formats/format.ts';
import { formats } from '../src/formats/index.ts';
import { memoryInput } from '../src/formats/memory-input.ts';
import { makeHead, recogniseFormat } from '../src/formats/recognise.ts';
import type { OpenScan, ScanRecorder } from '../src/inventory/inventory.ts';
import type { Law } from '../src/law/law.ts';
import { missouri } from '../src/law/missouri/index.ts';
import type { ReportData } from '../src/model/scan.ts';
import type { StoreResult, Verdict } from '../src/model/verdict.ts';
import type { Report } from '../src/report/report.ts';
import { crawlDatabase } from '../src/scan/crawl-database.ts';
import { examine } from '../src/scan/examine.ts';
import type { Surroundings } from '../src/scan/item.ts';
import type { ScanRequest } from '../src/scan/request.ts';
import { openStoreDesk, type Office } from '../src/scan/store-desk.ts';
import type { Settings } from '../src/scan/settings.ts';

const settings: Settings = {
  law: 'missouri',
  attestations: { entity: 'private', publicRecords: [] },
  archiveDepth: 3,
  maxBytesInMemory: 1e8,
  sample: 'all',
  places: 20,
  reveal: false,
  passwords: [],
  testValues: [],
  ownDetectors: [],
  fingerprintKey: '00',
};
const office = (law: Law): Office => ({
  settings,
  law,
  printer: makePrinter(Buffer.alloc(32)),
  detectors,
  testValues: new Set(),
});
const ref = {
  uri: 'file:///a',
  kind: 'text',
  access: { principals: [] },
  modifiedAt: null,
  volume: null,
};
const person = 'Name: Judy Harris\nSSN: 489-31-7726\n';

describe('a format', () => {
  const tallyFormat = defineFormat({
    id: 'tally',
    title: 'Tally sheet',
    recognises: (head) => head.text.startsWith('%TALLY'),
    async *read(input) {
      yield { kind: 'text', bytes: await input.bytes(), charset: 'utf-8', at: { line: 1 } };
    },
  });

  test('is one object and one line in the list', async () => {
    const head = makeHead(memoryInput('x.tally', Buffer.from(`%TALLY\n${person}`)));
    expect(recogniseFormat(head, [tallyFormat, ...formats])?.id).toBe('tally');
    expect(recogniseFormat(head, formats)?.id).not.toBe('tally');
  });
});

describe('a database engine', () => {
  const listEngine: DatabaseEngine = {
    id: 'list',
    title: 'List of lists',
    schemes: ['list'],
    recognises: () => false,
    open: async () => ({
      facts: async () => [],
      standing: async () => ({ server: 'list', isReadOnly: true, notes: [], hidden: [] }),
      peek: async () => [],
      overlap: async () => null,
      async *holdings() {
        yield {
          kind: 'table',
          name: 'public/people',
          columns: ['name', 'ssn'],
          access: { principals: ['role clerk'] },
        };
      },
      async *rows(table) {
        yield {
          kind: 'table',
          table: table.name,
          columns: [{ name: 'name' }, { name: 'ssn' }],
          rows: [
            ['Judy Harris', '489-31-7726'],
            ['Carl Bishop', '502-44-9913'],
          ],
          firstRow: 1,
          at: {},
        };
      },
      close: async () => undefined,
    }),
  };

  test('makes each table a store of its own, with its own access', async () => {
    const around: Surroundings = {
      office: office(missouri),
      contextFor: () => ({ passwords: [], maxBytesInMemory: 1e8 }),
      isKnown: () => false,
      carry: () => undefined,
      span: () => undefined,
      keyFactFor: () => null,
      alive: () => undefined,
    };
    const stores: StoreResult[] = [];
    const target = { kind: 'uri', uri: new URL('list://host/db') } as const;
    const item = { ...ref, uri: 'list://host/db', diskPath: '' };
    const crawl = { engine: listEngine, target, root: item.uri, examine };
    for await (const store of crawlDatabase(crawl, item, around)) stores.push(store);
    expect(stores.map(({ uri, verdict, persons }) => ({ uri, verdict, persons }))).toContainEqual({
      uri: 'list://host/db/public/people',
      verdict: 'exposed',
      persons: 2,
    });
    expect(stores[0]?.access.principals).toEqual(['role clerk']);
  });
});

describe('a law', () => {
  const strict: Law = {
    ...missouri,
    id: 'strict',
    rule: () => ({ limb: 'a', disposition: 'covered', because: ['everything is covered here'] }),
  };

  test('decides alone what is covered', () => {
    const results = [missouri, strict].map((law) => {
      const desk = openStoreDesk(office(law), ref);
      desk.addSegment({
        kind: 'text',
        bytes: Buffer.from('SSN: 489-31-7726'),
        charset: 'utf-8',
        at: { line: 1 },
      });
      return desk.finish();
    });
    expect(results.map(({ verdict }) => verdict)).toEqual(['review', 'exposed']);
  });
});

/** An inventory in memory, as small as the contract lets it be. */
function memoryInventory(): ScanRecorder & { readonly recorded: StoreResult[] } {
  const recorded: StoreResult[] = [];
  const info = {
    id: 'one',
    startedAt: '',
    finishedAt: '',
    version: '',
    rulePack: '',
    targets: [],
    complete: false,
  };
  const stores = { exposed: 0, review: 0, sealed: 0, clear: 0, 'not-examined': 0 };
  const notExamined: ReturnType<ScanRecorder['notExamined']> & unknown[] = [];
  const count = (verdict: Verdict): number =>
    recorded.filter((result) => result.verdict === verdict).length;
  const open: OpenScan = {
    id: 'one',
    // It remembers nothing, so everything is read.
    known: () => undefined,
    knownByIdentity: () => [],
    knownByShape: () => [],
    storesOf: () => ({ uris: [], prints: new Set() }),
    signsOf: () => ({}),
    keep: () => undefined,
    keepFolder: () => false,
    openFolder: () => ({ stands: () => undefined, spoil: () => undefined }),
    anchorFor: ({ uri }) => uri,
    read: () => ({
      record: (result) => void recorded.push(result),
      carry: () => undefined,
      finish: () => undefined,
    }),
    record: (result) => void recorded.push(result),
    recordNotExamined: (entry) => void notExamined.push(entry),
    count: () => ({
      exposed: count('exposed'),
      review: count('review'),
      notExamined: notExamined.length,
    }),
    finish: (_at, complete) => void Object.assign(info, { complete }),
    stop: () => undefined,
  };
  return {
    recorded,
    begin: () => open,
    resume: () => open,
    scan: () => info,
    summary: () => ({
      stores,
      bytes: 0,
      persons: 0,
      personsRange: [0, 0],
      missouriResidents: 0,
      elements: {},
    }),
    stores: () => recorded.filter(({ verdict }) => verdict !== 'clear'),
    notExamined: () => notExamined,
  };
}

describe('an inventory', () => {
  test('is whatever keeps the contract: the scan records into it', async () => {
    const built = pathToFileURL(join(import.meta.dirname, '../dist/src/scan/scan.js')).href;
    const { runScan } = (await import(built)) as typeof import('../src/scan/scan.ts');
    const folder = mkdtempSync(join(tmpdir(), 'showme-seam-'));
    writeFileSync(join(folder, 'a.txt'), person);
    const inventory = memoryInventory();
    const request: ScanRequest = {
      version: '0',
      targets: [{ kind: 'path', path: folder, uri: pathToFileURL(folder).href }],
      walk: {
        follow: false,
        oneFileSystem: false,
        include: [],
        exclude: [],
        maxFileBytes: null,
        roots: [folder],
        ownPaths: [],
      },
      settings,
      jobs: 1,
      timeoutMsPerItem: 20_000,
      inventory,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    };
    const outcome = await runScan(request);
    expect(outcome).toMatchObject({ complete: true, exposed: 1 });
    expect(inventory.recorded.map(({ verdict }) => verdict)).toEqual(['exposed']);
  });
});

describe('a report', () => {
  const countReport: Report = {
    id: 'count',
    extensions: ['count'],
    *render({ stores }) {
      yield `${[...stores].length} stores\n`;
    },
  };

  test('is one object that renders what it is given', () => {
    const inventory = memoryInventory();
    const data: ReportData = {
      scan: inventory.scan()!,
      law: missouri.view,
      summary: inventory.summary('one'),
      stores: inventory.stores('one'),
      notExamined: inventory.notExamined('one'),
    };
    const style = { color: false, columns: 80, unicode: true, all: true, quiet: false };
    expect([...countReport.render(data, style)].join('')).toBe('0 stores\n');
  });
});
