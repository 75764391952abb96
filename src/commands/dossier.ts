// Opens what reports for people draw on: a scan of the inventory, the law it was judged by, and the configuration.
import type { Config } from '../config/config.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { lawOfRulePack } from '../law/index.ts';
import type { ScanInfo } from '../model/scan.ts';
import type { Dossier } from '../report/dossier.ts';
import { addressPattern } from './address-patterns.ts';

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
    statementKey: (uri) => patterns.find(({ fits }) => fits(uri))?.key,
  };
}
