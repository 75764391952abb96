// What a document does not know: said with its key, in a form that can be filled in and read back.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../../src/config/load-config.ts';
import { keyText, missedWords, openClerk, type Key } from '../../../src/report/papers/clerk.ts';
import type { Block } from '../../../src/report/papers/paper.ts';

function sourceOf(blocks: readonly Block[]): string {
  const source = blocks.find(({ kind }) => kind === 'source');
  return source?.kind === 'source' ? source.lines.join('\n') : '';
}

describe('a fact', () => {
  it('stands as it was stated, and is not asked for', () => {
    const clerk = openClerk();
    expect(clerk.stated('claims', ['stores', 'HR/**', 'reason'], 'why')).toEqual(['claims']);
    expect(clerk.missed).toEqual([]);
    expect(clerk.closing('2026-11-20')).toEqual([]);
  });

  it('that nobody stated is not stated, with the key to fill in, and asked for once', () => {
    const clerk = openClerk();
    const key: Key = ['stores', 'HR/**', 'reason'];
    expect(clerk.stated(undefined, key, 'why it is kept')).toEqual([
      { missing: 'stores[HR/**].reason' },
    ]);
    clerk.stated(undefined, key, 'why it is kept');
    expect(clerk.missed).toEqual([{ key, what: 'why it is kept' }]);
    expect(missedWords(1)).toBe('1 fact is not stated.');
    expect(missedWords(0)).toBe('Every fact that it asks for is stated.');
    expect(missedWords(1200)).toBe('1,200 facts are not stated.');
  });

  it('quoted in a draft ends as a sentence, and leads to where it was stated', () => {
    const clerk = openClerk();
    const key: Key = ['organization', 'optOut'];
    expect(clerk.quoted('Call us', key, 'how')).toEqual(['Call us.', { trace: 1 }]);
    expect(clerk.quoted('Call us.  ', key, 'how')[0]).toBe('Call us.');
  });
});

it('writes keys as a person reads them', () => {
  expect(keyText(['organization', 'sharing', 'marketing', 'shares'])).toBe(
    'organization.sharing.marketing.shares',
  );
  expect(keyText(['stores', 'Claims', 'owner'])).toBe('stores[Claims].owner');
  expect(keyText(['stores', 'HR/**', 'sharedWith', 1, 'agreement', 'signed'])).toBe(
    'stores[HR/**].sharedWith[1].agreement.signed',
  );
});

describe('a mark', () => {
  it('is the same for the same stores, and another for others', () => {
    const clerk = openClerk();
    expect(clerk.traceStores('exposed', [{ id: 's_1' }])).toEqual({ trace: 1 });
    expect(clerk.traceStores('exposed', [{ id: 's_2' }])).toEqual({ trace: 2 });
    expect(clerk.traceStores('exposed', [{ id: 's_1' }])).toEqual({ trace: 1 });
    const table = clerk.closing('2026-11-20').find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [
        [['T1'], ['exposed'], ['s_1']],
        [['T2'], ['exposed'], ['s_2']],
      ],
    });
  });

  it('names some of many stores, and how many more there are', () => {
    const clerk = openClerk();
    clerk.traceStores(
      'exposed',
      Array.from({ length: 1206 }, (_, index) => ({ id: `s_${index}` })),
    );
    const table = clerk.closing('x').find(({ kind }) => kind === 'table');
    expect(JSON.stringify(table)).toContain('s_5 and 1,200 more');
  });
});

describe('the answers that are asked for', () => {
  const patterns = ['HR/**', "O'Fallon: claims/**", '# notes', 'a\nb: { x: 1 }', 'postgres://db/x'];

  function ask(): ReturnType<typeof openClerk> {
    const clerk = openClerk();
    for (const pattern of patterns) {
      clerk.missing(['stores', pattern, 'reason'], 'why\n  injected: true');
      clerk.missing(['stores', pattern, 'statute'], 'which');
    }
    clerk.missing(['organization', 'sharing', 'marketing', 'shares'], 'whether you share');
    clerk.missing(['organization', 'name'], 'the name');
    clerk.missing(['stores', 'HR/**', 'sharedWith', 0, 'agreement'], 'an agreement');
    return clerk;
  }

  it('are YAML with a blank for each, whatever a pattern is called', () => {
    const blanks = { reason: null, statute: null };
    expect(parse(sourceOf(ask().closing('x')))).toEqual({
      stores: Object.fromEntries(patterns.map((pattern) => [pattern, blanks])),
      organization: { sharing: { marketing: { shares: null } }, name: null },
    });
  });

  it('can be put into the configuration as they are, and state nothing until they are filled in', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'showme-clerk-')), 'c.yaml');
    const source = sourceOf(ask().closing('x'));
    writeFileSync(path, source);
    expect((await loadConfig(path)).statements).toEqual({
      organization: {},
      stores: {},
      audiences: [],
    });
    writeFileSync(path, source.replace('reason: #', 'reason: claims #'));
    expect((await loadConfig(path)).statements.stores).toEqual({ 'HR/**': { reason: 'claims' } });
  });
});
