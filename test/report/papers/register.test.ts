// The register of 1 CSR 10-2.020: what is seen, what is stated, and what nobody has stated.
import { describe, expect, it } from 'vitest';
import type { Statements } from '../../../src/model/statements.ts';
import type { Dossier } from '../../../src/report/dossier.ts';
import { registerPaper } from '../../../src/report/papers/register-paper.ts';
import { describeRegister, registerJson } from '../../../src/report/papers/register.ts';
import {
  exposedStore,
  dossierOf,
  openExample,
  recordScan,
  somePeople,
} from '../example-dossier.ts';
import { asText, officeDossier, part, said } from './office.ts';

function draw(dossier: Dossier): { readonly text: string; readonly missing: readonly string[] } {
  const { paper, missing } = registerPaper(describeRegister(dossier), dossier);
  return { text: asText(paper), missing };
}

it('describes each system with what is stated of it', async () => {
  await expect(draw(officeDossier(said)).text).toMatchFileSnapshot(
    '../snapshots/register-said.txt',
  );
});

it('invents nothing where nothing is stated', async () => {
  const { text, missing } = draw(officeDossier());
  await expect(text).toMatchFileSnapshot('../snapshots/register-unsaid.txt');
  for (const key of ['reason', 'statute', 'collectedBy', 'access', 'sharedWith'])
    expect(missing).toContain(`stores[Claims/**].${key}`);
  expect(text).toContain(`${missing.length} facts are not stated.`);
});

it('has the same numbers as its JSON form, and as the scan', () => {
  const dossier = officeDossier(said);
  const facts = describeRegister(dossier);
  const { text, missing } = draw(dossier);
  const json = registerJson(facts, dossier, missing) as {
    persons: number;
    systems: { key: string; persons: number; missouriResidents: number; storeIds: string[] }[];
    notStated: string[];
  };
  // Nobody is in a sealed store that could not be opened: all people are exposed people.
  expect(json.persons).toBe(dossier.summary.persons);
  expect(text).toContain(`| People | ${json.persons.toLocaleString('en-US')} people; `);
  for (const { persons, missouriResidents } of json.systems) {
    expect(text).toContain(
      `${persons.toLocaleString('en-US')} people; ${missouriResidents.toLocaleString('en-US')} show`,
    );
  }
  expect(json.systems.map(({ key }) => key)).toEqual(['Claims/**', 'HR/**', 'Exports/**']);
  expect(json.systems.flatMap(({ storeIds }) => storeIds)).toHaveLength(5);
  expect(json.notStated).toEqual(missing);
});

it('tells "none" from "nobody said so"', () => {
  const dossier = officeDossier(said);
  const text = draw(dossier).text;
  expect(part(text, 'Personnel')).toContain(
    '| Agencies and others with access | none, as stated |',
  );
  expect(part(text, 'Exports')).toContain('**not stated** (`stores[Exports/**].sharedWith`)');
  const { systems } = registerJson(describeRegister(dossier), dossier, []) as {
    systems: { recipients: unknown[] | null }[];
  };
  expect(systems.map(({ recipients }) => recipients?.length ?? null)).toEqual([2, 0, null]);
});

it('asks for the written agreement that the rule wants before others get access', () => {
  const text = part(draw(officeDossier(said)).text, 'Accident claims');
  expect(text).toContain('agreement ORS-2024-07, signed 2024-07-01');
  expect(text).toContain(
    'Show-Me Adjusters, LLC (settling claims) · agreement **not stated** (`stores[Claims/**].sharedWith[1].agreement`)',
  );
});

describe('the yearly certification', () => {
  const due = (last?: string): string => {
    const statements: Statements = {
      ...said,
      organization: last === undefined ? {} : { certification: { last } },
    };
    const line = draw(officeDossier(statements)).text.match(/\| Yearly certification \| (.*) \|/);
    return line?.[1] ?? '';
  };

  it('is due a year after the last', () => {
    expect(due('2026-01-15')).toBe('last 2026-01-15; due 2027-01-15');
    expect(due('2024-02-29')).toBe('last 2024-02-29; due 2025-02-28 (overdue)');
  });

  it('is overdue from the day after', () => {
    expect(due('2025-11-30')).toBe('last 2025-11-30; due 2026-11-30');
    expect(due('2025-11-29')).toBe('last 2025-11-29; due 2026-11-29 (overdue)');
  });

  it('has no date where the last is not stated', () => {
    expect(due()).toContain('due one year after it');
  });
});

it('says what a sealed store holds only where that is known', () => {
  const text = part(draw(officeDossier(said)).text, 'Accident claims');
  expect(text).toContain('1 sealed store, whose content is not known');
  expect(text).toContain('1 not encrypted, 1 sealed');
});

it('names so many systems and counts the others', () => {
  const { inventory } = openExample();
  const stores = Array.from({ length: 160 }, (_, index) =>
    exposedStore(`F${index}/list.csv`, [...somePeople(1, { first: index + 1 })]),
  );
  recordScan(inventory, { stores });
  const text = draw(dossierOf(inventory)).text;
  expect(text.match(/^## \d+\. F/gm)).toHaveLength(150);
  expect(text).toContain('And 10 more systems with fewer people, in the JSON form.');
});

it('says so where nothing was found', () => {
  const { inventory } = openExample();
  recordScan(inventory, {});
  expect(draw(dossierOf(inventory)).text).toContain(
    'No store with confidential personal information was found.',
  );
});
