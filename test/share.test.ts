// The fixture share: what the real command says of it, held against what its generator put in, element by element.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  ExpectedElement,
  ExpectedFinding,
  ExpectedStore,
} from '../fixtures/generate/share.ts';
import { freshDataDir, runShowme } from './cli/run-showme.ts';

interface ScannedFinding {
  readonly type: string;
  readonly disposition: string;
  readonly count: number;
  readonly persons: number;
  readonly places: readonly { readonly value?: string; readonly name?: string }[];
}

interface ScannedStore {
  readonly uri: string;
  readonly kind: string;
  readonly verdict: string;
  readonly protection: { readonly state: string; readonly mechanism: string | null };
  readonly persons: number;
  readonly missouriResidents: number;
  readonly findings: readonly ScannedFinding[];
}

interface Report {
  readonly summary: {
    readonly persons: number;
    readonly personsRange: readonly [number, number];
    readonly missouriResidents: number;
    readonly stores: Readonly<Record<string, number>>;
    readonly elements: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  readonly stores: readonly ScannedStore[];
  readonly notExamined: readonly { readonly uri: string; readonly reason: string }[];
}

interface Expected {
  readonly summary: Omit<Report['summary'], 'elements' | 'personsRange'>;
  readonly stores: readonly ExpectedStore[];
}

const shares = join(import.meta.dirname, '..', 'fixtures', 'shares');
const agency = join(shares, 'agency');
const expected = JSON.parse(readFileSync(join(shares, 'expected.json'), 'utf8')) as Expected;

/** Only what is tied to a person is compared with its name. */
const named = new Set(['covered', 'no-code', 'review']);

const squeeze = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(pathToFileURL(agency).href.length + 1));
}

/** A value and its name as one comparable word. Medical facts stand inside longer sentences. */
function isSame(type: string, found: ExpectedElement, wanted: ExpectedElement): boolean {
  const [value, part] = [squeeze(found.value), squeeze(wanted.value)];
  return (
    (type === 'medical' ? value.includes(part) : value === part) &&
    isSameName(found.name, wanted.name)
  );
}

/** The report has middle names and initials that the expectation leaves out. */
function isSameName(found: string | undefined, wanted: string | undefined): boolean {
  if (found === undefined || wanted === undefined) return found === wanted;
  const words = found.split(' ').map(squeeze);
  const [first, last] = wanted.split(' ').map(squeeze);
  return words[0] === first && words.slice(1).includes(last!);
}

const show = ({ value, name }: ExpectedElement): string =>
  name === undefined ? value : `${value} of ${name}`;

interface Group {
  readonly count: number;
  readonly persons: number;
  readonly elements: readonly ExpectedElement[];
}

/** The scan groups by place as well; the expectation does not. */
function groupFindings(findings: readonly ScannedFinding[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { type, disposition, count, places } of findings) {
    const key = `${type} ${disposition}`;
    const elements = places.map(({ value = '', name }) => ({
      value,
      ...(name !== undefined && named.has(disposition) ? { name } : {}),
    }));
    const before = groups.get(key);
    const all = [...(before?.elements ?? []), ...elements];
    groups.set(key, {
      count: (before?.count ?? 0) + count,
      persons: new Set(all.map(({ name }) => name)).size,
      elements: all,
    });
  }
  return groups;
}

function compareFindings(
  wanted: readonly ExpectedFinding[],
  found: readonly ScannedFinding[],
): string[] {
  const differences: string[] = [];
  const groups = groupFindings(found);
  for (const { type, disposition, count, elements: listed } of wanted) {
    const key = `${type} ${disposition}`;
    const elements = named.has(disposition) ? listed : listed.map(({ value }) => ({ value }));
    const group = groups.get(key) ?? { count: 0, persons: 0, elements: [] };
    groups.delete(key);
    const missed = elements.filter(
      (one) => !group.elements.some((other) => isSame(type, other, one)),
    );
    const extra = group.elements.filter(
      (one) => !elements.some((other) => isSame(type, one, other)),
    );
    for (const one of missed) differences.push(`${key}: not found: ${show(one)}`);
    for (const one of extra) differences.push(`${key}: not expected: ${show(one)}`);
    if (type !== 'medical' && group.count !== count)
      differences.push(`${key}: count ${group.count}, expected ${count}`);
  }
  for (const [key, { elements }] of groups)
    for (const one of elements) differences.push(`${key}: not expected: ${show(one)}`);
  return differences;
}

function compareStore(wanted: ExpectedStore, found: ScannedStore): string[] {
  const { kind, verdict, persons, missouriResidents, protection } = wanted;
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', found.kind, kind],
    ['verdict', found.verdict, verdict],
    ['protection', found.protection.state, protection.state],
    ['mechanism', found.protection.mechanism, protection.mechanism],
    ['persons', found.persons, persons],
    ['Missouri residents', found.missouriResidents, missouriResidents],
  ];
  const differences = pairs
    .filter(([, is, wants]) => is !== wants)
    .map(([what, is, wants]) => `${what} ${String(is)}, expected ${String(wants)}`);
  return [...differences, ...compareFindings(wanted.findings, found.findings)];
}

describe('a scan of the agency share', () => {
  let report: Report;
  let stores: ReadonlyMap<string, ScannedStore>;

  beforeAll(async () => {
    const dataDir = freshDataDir();
    const ran = await runShowme(
      [
        'scan',
        agency,
        '-f',
        'json',
        '--show-values',
        '--places',
        'all',
        '--inventory',
        join(dataDir, 'inventory.db'),
        '--progress',
        'never',
      ],
      { dataDir },
    );
    expect(ran.code).toBe(1);
    report = JSON.parse(ran.stdout) as Report;
    stores = new Map(report.stores.map((store) => [pathOf(store.uri), store]));
  });

  const eventful = expected.stores.filter(({ verdict }) => verdict !== 'clear');

  test.each(eventful.map((store) => [store.path, store] as const))(
    'agrees on %s',
    (path, wanted) => {
      const found = stores.get(path);
      const differences = found ? compareStore(wanted, found) : ['the report does not list it'];
      expect(differences.join('\n')).toBe('');
    },
  );

  test('lists no store that ought to be clear', () => {
    const known = new Set(eventful.map(({ path }) => path));
    const surplus = [...stores].filter(([path]) => !known.has(path));
    const lines = surplus.map(
      ([path, { verdict, findings }]) =>
        `${path}: ${verdict} ${[...groupFindings(findings).keys()].join(', ')}`,
    );
    expect(lines.join('\n')).toBe('');
  });

  test('counts as many stores of each verdict', () => {
    expect(report.summary.stores).toMatchObject(expected.summary.stores);
  });

  test('says why of every store that could not be examined, and of no other', () => {
    const reasons = expected.stores.flatMap(({ path, reason }) =>
      reason === undefined ? [] : [`${path}: ${reason}`],
    );
    const sealed = new Set(
      expected.stores.filter(({ verdict }) => verdict === 'sealed').map(({ path }) => path),
    );
    const told = report.notExamined.filter(({ uri }) => !sealed.has(pathOf(uri)));
    expect(told.map(({ uri, reason }) => `${pathOf(uri)}: ${reason}`).toSorted()).toEqual(
      reasons.toSorted(),
    );
  });

  test('adds up the elements of each type and disposition, also of clear stores', () => {
    const counts: Record<string, number> = {};
    for (const { type, disposition, count } of expected.stores.flatMap(
      ({ findings }) => findings,
    )) {
      if (type !== 'medical')
        counts[`${type} ${disposition}`] = (counts[`${type} ${disposition}`] ?? 0) + count;
    }
    const found = Object.entries(report.summary.elements).flatMap(([type, byDisposition]) =>
      type === 'medical'
        ? []
        : Object.entries(byDisposition).flatMap(([disposition, count]) =>
            count > 0 ? [[`${type} ${disposition}`, count] as const] : [],
          ),
    );
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  // Files that share no number, birth date or address leave room: the truth lies within the range it gives.
  test('counts every person once, in however many files they are named', () => {
    const { persons, personsRange, missouriResidents } = report.summary;
    const truth = expected.summary;
    expect(personsRange[0]).toBeLessThanOrEqual(truth.persons);
    expect(personsRange[1]).toBeGreaterThanOrEqual(truth.persons);
    expect(Math.abs(persons - truth.persons) / truth.persons).toBeLessThan(0.03);
    expect(Math.abs(missouriResidents - truth.missouriResidents)).toBeLessThanOrEqual(2);
  });
});
