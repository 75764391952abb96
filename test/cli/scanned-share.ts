// The fixture share, copied to where dates and rights are the same everywhere, and scanned once for tests of reports.
import { chmodSync, cpSync, lutimesSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDataDir, runShowme, type Ran } from './run-showme.ts';

const share = join(import.meta.dirname, '..', '..', 'fixtures', 'shares', 'agency');
const changed = new Date('2026-03-01T00:00:00Z');

export interface ScannedShare {
  /** The copy that was scanned. */
  readonly folder: string;
  readonly dataDir: string;
  /** What people state in it. */
  readonly config: string;
  /** The JSON report, with places. */
  readonly json: string;
  run(args: readonly string[]): Promise<Ran>;
}

export async function scanShare(statements: string): Promise<ScannedShare> {
  const root = mkdtempSync(join(tmpdir(), 'showme-reports-'));
  chmodSync(root, 0o755);
  const folder = join(root, 'agency');
  cpSync(share, folder, { recursive: true, verbatimSymlinks: true });
  evenOut(folder);
  const config = join(root, 'showme.yaml');
  writeFileSync(config, statements);
  const dataDir = freshDataDir();
  const scanned = await runShowme(['scan', folder, '--config', config, '-f', 'json'], { dataDir });
  return {
    folder,
    dataDir,
    config,
    json: scanned.stdout,
    run: (args) => runShowme([...args, '--config', config], { dataDir, cwd: root }),
  };
}

function evenOut(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) evenOut(path);
    if (!entry.isSymbolicLink()) chmodSync(path, entry.isDirectory() ? 0o755 : 0o644);
    lutimesSync(path, changed, changed);
  }
}

/** Without what differs from run to run and from machine to machine. */
export function normal(text: string): string {
  return text
    .replaceAll(/\/[^\s`"<>]*showme-reports-\w+/g, '/tmp')
    .replaceAll(/\bs_[0-9a-z]{10}\b/g, 's_…')
    .replaceAll(/\b\d{4}-\d\d-\d\dT\d\d:\d\dZ-[0-9a-f]{4}\b/g, 'SCAN')
    .replaceAll(/\bmissouri-[0-9a-f]{12}\b/g, 'missouri-…')
    .replaceAll(
      new RegExp(`\\b${new Date().getUTCFullYear()}-\\d\\d-\\d\\d( \\d\\d:\\d\\d)?`, 'g'),
      'TODAY',
    );
}
