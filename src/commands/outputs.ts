// Where a report goes: stdout, and files that appear whole under their name, readable by their owner only.
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { notBuilt, UserError } from '../config/user-error.ts';
import type { ReportData } from '../model/scan.ts';
import { coverageOf } from '../report/csv.ts';
import { reportFor, reports } from '../report/index.ts';
import type { Report } from '../report/report.ts';
import { formatBytes } from './amounts.ts';
import { fileStyle, tell } from './terminal.ts';

export interface OutputFile {
  readonly path: string;
  readonly report: Report;
}

const planned = ['html', 'register', 'notice', 'risk', 'coverage'];

/** @throws UserError for a report that there is not */
export function reportNamed(name: string): Report {
  const report = reports.find((one) => one.id === name);
  if (report) return report;
  if (planned.includes(name)) throw notBuilt(`the ${name} report`);
  const known = reports.map(({ id }) => id).join(', ');
  throw new UserError(`there is no such report: ${name}`, `There are: ${known}.`);
}

/** Checks, before anything is scanned, that `path` can be written and in which format. `named` is used where the extension tells none. */
export function planOutput(path: string, named: Report | null): OutputFile {
  const extension = extname(path).slice(1);
  if (['html', 'htm'].includes(extension)) throw notBuilt('the html report');
  const report = reportFor(extension) ?? named;
  if (!report) {
    throw new UserError(
      `the name does not tell the format: ${path}`,
      'Let it end in .json, .jsonl, .csv, .sarif or .txt, or name one with --format.',
    );
  }
  const folder = dirname(resolve(path));
  try {
    accessSync(folder, constants.W_OK);
    if (statSync(resolve(path), { throwIfNoEntry: false })?.isDirectory())
      throw new Error('a folder');
  } catch {
    throw new UserError(`the report cannot be written: ${path}`, `Nothing may be created there.`);
  }
  return { path: resolve(path), report };
}

/** @throws UserError where the system refuses it half-way; an older file of that name is then as it was */
export function writeOutput({ path, report }: OutputFile, data: ReportData, quiet: boolean): void {
  const written = writeWhole(path, report.render(data, fileStyle));
  if (!quiet) tell(savedLine(path, written));
  if (report.id !== 'csv') return;
  // A CSV cannot say what was not examined.
  const coverage = `${path.slice(0, -extname(path).length || undefined)}.coverage.json`;
  const coverageBytes = writeWhole(coverage, [coverageOf(data)]);
  if (!quiet) tell(savedLine(coverage, coverageBytes));
}

function savedLine(path: string, bytes: number): string {
  return `saved ${basename(path)} (${formatBytes(bytes)}, readable by you only)`;
}

function writeWhole(path: string, pieces: Iterable<string>): number {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  let bytes = 0;
  try {
    const fd = openSync(temporary, 'wx', 0o600);
    try {
      for (const piece of pieces) bytes += writeSync(fd, piece);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
    return bytes;
  } catch (error) {
    rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`the report cannot be written: ${path}`, `The system said: ${code}`);
  }
}
