// Invented scans in inventories of their own, opened as the commands open them.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDossier } from '../../src/commands/dossier.ts';
import { noConfig } from '../../src/config/config.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { NotExamined } from '../../src/model/scan.ts';
import { noStatements, type Statements } from '../../src/model/statements.ts';
import type { CoveredPerson, Limb, StoreResult } from '../../src/model/verdict.ts';
import { countColumns } from '../../src/people/identity.ts';
import type { Dossier } from '../../src/report/dossier.ts';
import { makeFinding, makePrint, makeStore, newScan } from '../inventory/example-store.ts';

export function openExample(): { readonly inventory: Inventory; readonly path: string } {
  const path = join(mkdtempSync(join(tmpdir(), 'showme-report-')), 'inventory.db');
  return { inventory: openInventory(path, { countPeople: countColumns }), path };
}

export interface ExampleScan {
  readonly stores?: readonly StoreResult[];
  readonly notExamined?: readonly NotExamined[];
  readonly startedAt?: string;
  readonly targets?: readonly string[];
  readonly rulePack?: string;
}

/** Records one finished scan; returns its id. */
export function recordScan(inventory: Inventory, example: ExampleScan): string {
  const { stores = [], notExamined = [], ...more } = example;
  const scan = inventory.begin({ ...newScan, rulePack: 'missouri-000000000000', ...more });
  for (const store of stores) scan.record(store);
  for (const entry of notExamined) scan.recordNotExamined(entry);
  scan.finish('2026-11-20T02:10:00.000Z', notExamined.length === 0);
  return scan.id;
}

/** What reports draw on, of the newest scan. */
export function dossierOf(inventory: Inventory, statements: Partial<Statements> = {}): Dossier {
  const scan = inventory.scan();
  if (!scan) throw new Error('no scan was recorded');
  const config = { ...noConfig, statements: { ...noStatements, ...statements } };
  return { ...openDossier(inventory, scan, config), today: '2026-11-30' };
}

/** People who can be told apart for certain, all of them with evidence of living in Missouri but every `outside`th. */
export function* somePeople(
  count: number,
  {
    first = 1,
    limbs = ['a'],
    outside = 0,
  }: { first?: number; limbs?: readonly Limb[]; outside?: number } = {},
): Iterable<CoveredPerson> {
  for (let seed = first; seed < first + count; seed++) {
    const missouri = outside === 0 || seed % outside !== 0;
    yield { print: makePrint(seed, { missouri }), limbs };
  }
}

/** An exposed store with these people in it. */
export function exposedStore(
  name: string,
  people: readonly CoveredPerson[],
  more: Parameters<typeof makeStore>[0] = {},
): StoreResult {
  return makeStore({
    id: `s_${name.replace(/\W/g, '').slice(-10).padStart(10, '0')}`,
    uri: `file:///srv/office/${encodeURI(name)}`,
    covered: people,
    persons: people.length,
    missouriResidents: people.filter(({ print }) => print.missouri).length,
    findings: [
      makeFinding({
        id: `f_${name.replace(/\W/g, '').slice(-10).padStart(10, '0')}`,
        count: people.length,
        persons: people.length,
      }),
    ],
    ...more,
  });
}
