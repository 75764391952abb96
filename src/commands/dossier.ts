// Opens what reports for people draw on: a scan of the inventory, the law it was judged by, and the configuration.
import type { Config } from '../config/config.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { lawOfRulePack } from '../law/index.ts';
import type { ScanInfo } from '../model/scan.ts';
import type { Dossier } from '../report/dossier.ts';
import { addressPattern, type Fits } from './address-patterns.ts';

export function openDossier(inventory: Inventory, scan: ScanInfo, config: Config): Dossier {
  const { statements } = config;
  const patterns = Object.keys(statements.stores).map((key) => ({
    key,
    fits: addressPattern(key, scan.targets),
  }));
  return {
    scan,
    law: lawOfRulePack(scan.rulePack).view,
    summary: inventory.summary(scan.id),
    statements,
    today: new Date().toISOString().slice(0, 10),
    stores: (places) => inventory.stores(scan.id, { places }),
    outlines: (id) => inventory.outlines(id),
    notExamined: () => inventory.notExamined(scan.id),
    people: (stores) => inventory.people(scan.id, stores),
    scans: () => inventory.scans(),
    summaryOf: (id) => inventory.summary(id),
    fits: matcher(scan.targets),
    statementKey: (uri) => patterns.find(({ fits }) => fits(uri))?.key,
  };
}

/** Each pattern is read once, however many stores it is held against. */
function matcher(targets: readonly string[]): Dossier['fits'] {
  const known = new Map<string, Fits>();
  return (pattern, uri) => {
    const fits = known.get(pattern) ?? addressPattern(pattern, targets);
    known.set(pattern, fits);
    return fits(uri);
  };
}
