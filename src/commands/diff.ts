// `showme diff`: two scans of the inventory side by side, on a terminal, for a program or in a browser.
import { resolve } from 'node:path';
import { UserError } from '../config/user-error.ts';
import type { Inventory, PastScan } from '../inventory/inventory.ts';
import type { DiffData } from '../model/diff.ts';
import { renderDiffJson } from '../report/diff/json.ts';
import { renderDiff } from '../report/diff/pretty.ts';
import type { Style } from '../report/report.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { checkPlace, extensionOf, sayer, writeFile } from './outputs.ts';
import { withInventory, type ReadFlags } from './report.ts';
import { fileStyle, printPieces, styleOf } from './terminal.ts';

export interface DiffFlags extends ReadFlags {
  readonly format: Form;
  readonly output: readonly string[];
  readonly failOn: 'new' | 'never';
}

type Form = 'pretty' | 'json' | 'html';

const formOfExtension: Readonly<Record<string, Form>> = {
  json: 'json',
  html: 'html',
  txt: 'pretty',
};

export async function diff(scans: readonly string[], flags: DiffFlags): Promise<ExitCode> {
  const files = flags.output.map(planFile);
  let code: ExitCode = exitCodes.clean;
  await withInventory(flags, async ({ inventory }) => {
    const [from, to] = choose(inventory, scans);
    const data = inventory.compare(from.scan.id, to.scan.id);
    for (const { path, form } of files)
      writeFile(path, await render(data, form, fileStyle), sayer(flags.quiet ?? false));
    if (files.length === 0)
      await printPieces(await render(data, flags.format, styleOf(look(flags))));
    if (flags.failOn === 'new') code = codeOf(data);
  });
  return code;
}

function codeOf({ changes, notComparable }: DiffData): ExitCode {
  if (changes.some(({ kind }) => kind === 'exposed')) return exitCodes.findings;
  return notComparable.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

function look({ color, quiet, verbose }: DiffFlags): Parameters<typeof styleOf>[0] {
  return { color, quiet: quiet ?? false, verbose: verbose ?? false };
}

function planFile(path: string): { readonly path: string; readonly form: Form } {
  const form = formOfExtension[extensionOf(path)];
  if (!form) {
    throw new UserError(
      `the name does not tell the format: ${path}`,
      'Let it end in .json, .html or .txt.',
    );
  }
  checkPlace(path);
  return { path: resolve(path), form };
}

async function render(data: DiffData, form: Form, style: Style): Promise<Iterable<string>> {
  if (form === 'json') return renderDiffJson(data);
  if (form === 'pretty') return renderDiff(data, style);
  const { renderDiffHtml } = await import('../report/diff/html.ts');
  return renderDiffHtml(data);
}

/** Those named; else the newest, and the one before it of the same targets. */
function choose(inventory: Inventory, named: readonly string[]): [PastScan, PastScan] {
  const [first, second] = named;
  const all = inventory.history();
  const to = second === undefined ? all[0] : find(all, second);
  const from = first === undefined ? before(all, to) : find(all, first);
  if (!from || !to) {
    throw new UserError(
      'there is no earlier scan of the same targets to compare with',
      'Scans are listed by: showme inventory list',
    );
  }
  for (const { hasStores, scan } of [from, to]) {
    if (!hasStores)
      throw new UserError(
        `the stores of the scan ${scan.id} are no longer kept`,
        'Its counts are in: showme inventory list',
      );
  }
  return [from, to];
}

function before(all: readonly PastScan[], to: PastScan | undefined): PastScan | undefined {
  if (!to) return undefined;
  const targets = (one: PastScan): string => one.scan.targets.toSorted().join('\n');
  return all
    .slice(all.indexOf(to) + 1)
    .find((one) => one.hasStores && targets(one) === targets(to));
}

/** By its id, or by a beginning that only one has. */
function find(all: readonly PastScan[], name: string): PastScan {
  const exact = all.find(({ scan }) => scan.id === name);
  if (exact) return exact;
  const matches = all.filter(({ scan }) => scan.id.startsWith(name));
  if (matches.length === 1 && matches[0]) return matches[0];
  throw new UserError(
    matches.length === 0 ? `there is no scan ${name}` : `several scans begin with ${name}`,
    'Scans are listed by: showme inventory list',
  );
}
