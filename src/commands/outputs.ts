// Where a report goes: stdout, and files that appear whole under their name, readable by their owner only.
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UserError } from '../config/user-error.ts';
import type { ReportData } from '../model/scan.ts';
import { coverageOf } from '../report/csv.ts';
import { documents, type Document, type Form } from '../report/documents.ts';
import type { Dossier } from '../report/dossier.ts';
import { reportFor, reports } from '../report/index.ts';
import type { Report, Style } from '../report/report.ts';
import { formatBytes } from './amounts.ts';
import { fileStyle, tell } from './terminal.ts';

/** A report of stores, or a document for people in one of its forms. */
export type Output =
  | { readonly report: Report }
  | { readonly document: Document; readonly form: Form };

export interface OutputFile {
  readonly path: string;
  readonly output: Output;
}

/** What outputs are made of, opened when the first asks for it. */
export interface Sources {
  data(): ReportData;
  dossier(): Dossier;
}

/** What `scan --format` may name. */
export function scanOutput(name: string): Output {
  const report = reports.find((one) => one.id === name);
  if (report) return { report };
  const html = documents.find((one) => one.id === 'html' && one.id === name);
  if (html) return { document: html, form: 'html' };
  throw noSuchReport(name, [...reports.map(({ id }) => id), 'html']);
}

/** What `showme report` may name; in its first form. @throws UserError for a report that there is not */
export function outputNamed(name: string): Output {
  const document = documents.find((one) => one.id === name);
  if (document) return { document, form: document.forms[0] ?? 'html' };
  const report = reports.find((one) => one.id === name);
  if (report) return { report };
  throw noSuchReport(
    name,
    [...reports, ...documents].map(({ id }) => id),
  );
}

function noSuchReport(name: string, known: readonly string[]): UserError {
  return new UserError(`there is no such report: ${name}`, `There are: ${known.join(', ')}.`);
}

/** Checks, before anything is scanned, that `path` can be written and in which format. `named` is used where the extension tells none. */
export function planOutput(path: string, named: Output | null): OutputFile {
  const output = outputFor(path, named);
  checkPlace(path);
  return { path: resolve(path), output };
}

function outputFor(path: string, named: Output | null): Output {
  const extension = extensionOf(path);
  if (named && 'document' in named) return inForm(path, named.document);
  const report = reportFor(extension);
  if (report) return { report };
  const html = documents.find(({ id }) => id === 'html');
  if (html && extension === 'html') return { document: html, form: 'html' };
  if (named) return named;
  throw new UserError(
    `the name does not tell the format: ${path}`,
    'Let it end in .html, .json, .jsonl, .csv, .sarif or .txt, or name one with --format.',
  );
}

/** A document in the form that the file's extension names. */
function inForm(path: string, document: Document): Output {
  const form = document.forms.find((one) => one === extensionOf(path));
  if (form) return { document, form };
  throw new UserError(
    `the ${document.id} report cannot be written as: ${basename(path)}`,
    `Let the name end in ${document.forms.map((one) => `.${one}`).join(', ')}.`,
  );
}

export function extensionOf(path: string): string {
  const extension = extname(path).slice(1).toLowerCase();
  return extension === 'htm' ? 'html' : extension;
}

export function checkPlace(path: string): void {
  const folder = dirname(resolve(path));
  try {
    accessSync(folder, constants.W_OK);
    if (statSync(resolve(path), { throwIfNoEntry: false })?.isDirectory())
      throw new Error('a folder');
  } catch {
    throw new UserError(`the report cannot be written: ${path}`, `Nothing may be created there.`);
  }
}

/** The text or bytes of an output. */
export async function renderOutput(
  output: Output,
  sources: Sources,
  style: Style,
): Promise<Iterable<string | Uint8Array>> {
  if ('report' in output) return output.report.render(sources.data(), style);
  return output.document.draw(sources.dossier(), output.form);
}

/** @throws UserError where the system refuses it half-way; an older file of that name is then as it was */
export async function writeOutput(
  { path, output }: OutputFile,
  sources: Sources,
  say: (line: string) => void,
): Promise<void> {
  writeFile(path, await renderOutput(output, sources, fileStyle), say);
  if (!('report' in output) || output.report.id !== 'csv') return;
  // A CSV cannot say what was not examined.
  const coverage = `${path.slice(0, -extname(path).length || undefined)}.coverage.json`;
  writeFile(coverage, [coverageOf(sources.data())], say);
}

/** `tell`, or nothing where the user wants quiet. */
export function sayer(isQuiet: boolean): (line: string) => void {
  return isQuiet ? () => undefined : tell;
}

export function writeFile(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  say: (line: string) => void,
): void {
  const bytes = writeWhole(path, pieces);
  say(`saved ${basename(path)} (${formatBytes(bytes)}, readable by you only)`);
}

function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): number {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  // A device, a pipe and a link stay what they are: a file in their place would be another's /dev/null.
  const standing = lstatSync(path, { throwIfNoEntry: false });
  const isFile = standing === undefined || standing.isFile();
  let bytes = 0;
  try {
    const fd = isFile ? openSync(temporary, 'wx', 0o600) : openSync(path, 'w');
    try {
      for (const piece of pieces)
        bytes += typeof piece === 'string' ? writeSync(fd, piece) : writeSync(fd, piece);
    } finally {
      closeSync(fd);
    }
    if (isFile) renameSync(temporary, path);
    return bytes;
  } catch (error) {
    rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`the report cannot be written: ${path}`, `The system said: ${code}`);
  }
}
