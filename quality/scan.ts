// Runs the built command once over a folder and reads back what it found, file by file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One place of one finding. */
export interface Found {
  readonly type: string;
  readonly disposition: string;
  readonly limb: string | null;
  readonly value: string;
  /** The tied person's name as the report writes it; empty where none is tied. */
  readonly name: string;
}

export interface FoundDocument {
  readonly found: readonly Found[];
  /** How many people the report counts in the store, with its members. */
  readonly persons: number;
}

/** The part of the report (showme/report/1) that is scored. */
export interface Report {
  readonly stores: readonly {
    readonly uri: string;
    readonly persons: number;
    readonly findings: readonly {
      readonly type: string;
      readonly disposition: string;
      readonly limb: string | null;
      readonly places: readonly { value?: string; masked: string; name?: string }[];
    }[];
  }[];
}

const project = join(import.meta.dirname.replace(`${sep}.tools${sep}`, sep), '..');
const command = join(project, 'dist', 'src', 'cli.js');
const longestReport = 2 ** 30;

export function scanFolders(folders: readonly string[]): Report {
  if (!existsSync(command)) throw new Error('build the program first: npm run build');
  const data = mkdtempSync(join(tmpdir(), 'showme-quality-data-'));
  const asked = ['-f', 'json', '--show-values', '--places', 'all'];
  const quiet = ['--fail-on', 'never', '--progress', 'never', '--quiet'];
  try {
    const run = spawnSync(process.execPath, [command, 'scan', ...folders, ...asked, ...quiet], {
      env: { ...process.env, SHOWME_DATA_DIR: data },
      maxBuffer: longestReport,
      encoding: 'utf8',
    });
    if (run.stdout === '') throw new Error(`no report, exit ${run.status}: ${run.stderr}`);
    return JSON.parse(run.stdout) as Report;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const databaseTable = /^(.+\.(?:sqlite3?|db))\/(.+)$/;

/** By document: 'hr-letter/03.txt' → what was found in it and in its members. */
export function foundByDocument(report: Report, folder: string): Map<string, FoundDocument> {
  const byName = new Map<string, FoundDocument>();
  const start = `${pathToFileURL(folder).href}/`;
  for (const { uri, persons, findings } of report.stores) {
    if (!uri.startsWith(start)) continue;
    const path = decodeURIComponent(uri.slice(start.length)).replace(/[!#?].*$/u, '');
    // Tables of a database file lie below it, and the same people are in several of them.
    const [, name = path, table] = databaseTable.exec(path) ?? [];
    const before = byName.get(name);
    const found = findings.flatMap(({ type, disposition, limb, places }) =>
      places.map((place) => ({
        type,
        disposition,
        limb,
        value: place.value ?? place.masked,
        name: place.name ?? '',
      })),
    );
    byName.set(name, {
      found: [...(before?.found ?? []), ...found],
      persons:
        table === undefined
          ? (before?.persons ?? 0) + persons
          : Math.max(before?.persons ?? 0, persons),
    });
  }
  return byName;
}
