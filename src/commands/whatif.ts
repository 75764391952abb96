// `showme whatif`: what would follow if somebody acquired these stores today, and the record that has to be kept of it.
import { resolve } from 'node:path';
import { UserError } from '../config/user-error.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { yearsLater } from '../model/calendar.ts';
import type { Determination } from '../model/determination.ts';
import type { Dossier } from '../report/dossier.ts';
import { withMarksSaid } from '../report/documents.ts';
import { describeLoss, type Loss, type Named } from '../report/loss/describe-loss.ts';
import { lossJson } from '../report/loss/loss-json.ts';
import { lossText } from '../report/loss/loss-text.ts';
import { drawPaper, type Form } from '../report/papers/draw-paper.ts';
import { addressPattern } from './address-patterns.ts';
import { openDossier } from './dossier.ts';
import type { ExitCode } from './exit-codes.ts';
import { checkPlace, extensionOf, sayer, writeFile } from './outputs.ts';
import { withInventory, type ReadFlags } from './report.ts';
import { fileStyle, printPieces, styleOf } from './terminal.ts';

export interface WhatifFlags extends ReadFlags {
  readonly lost: readonly string[];
  readonly output: readonly string[];
}

/** Forms in which the facts are written; the others are records, which the inventory counts. */
const factForms = ['json', 'txt'];
const recordForms: readonly Form[] = ['docx', 'html', 'md'];

export async function whatif(flags: WhatifFlags): Promise<ExitCode> {
  for (const path of flags.output) checkForm(path);
  return withInventory(flags, async ({ inventory, newest, config }) => {
    const dossier = openDossier(inventory, newest, config);
    const loss = describeLoss(dossier, nameStores(flags.lost, dossier));
    checkMet(loss);
    const say = sayer(flags.quiet ?? false);
    if (config.profile !== dossier.law.id)
      say(`warning: this scan was judged by ${dossier.law.id}; for ${config.profile}, scan again`);
    let record: Determination | undefined;
    for (const path of flags.output) {
      const form = extensionOf(path);
      if (!factForms.includes(form)) record ??= keepRecord(inventory, loss, dossier);
      writeFile(resolve(path), await renderLoss(form, { loss, dossier, record }), say);
    }
    if (record)
      say(
        `record ${record.id} is open; keep it until ${record.expiresOn}: showme inventory determinations`,
      );
    if (flags.output.length === 0) {
      const look = {
        color: flags.color,
        verbose: flags.verbose ?? false,
        quiet: flags.quiet ?? false,
      };
      await printPieces(lossText(loss, dossier, styleOf(look)));
    }
  });
}

function checkForm(path: string): void {
  const forms = [...recordForms, ...factForms];
  if (!forms.includes(extensionOf(path))) {
    throw new UserError(
      `what would follow cannot be written as: ${path}`,
      `Let the name end in ${forms.map((form) => `.${form}`).join(', ')}.`,
    );
  }
  checkPlace(path);
}

/** Ids of stores, paths, addresses and patterns of them. */
function nameStores(patterns: readonly string[], { scan }: Dossier): Named[] {
  return patterns.map((pattern) => {
    const fits = addressPattern(pattern, scan.targets);
    return { pattern, fits: ({ uri, id }) => id === pattern || fits(uri) };
  });
}

/** A mistyped name would make the loss look small. @throws UserError where one means nothing */
function checkMet({ unmet }: Loss): void {
  if (unmet.length === 0) return;
  throw new UserError(
    `no store of the newest scan fits: ${unmet.join(', ')}`,
    'A store is named by its id (s_…), its path, or a pattern such as HR/Payroll/**.',
    'Nothing was counted.',
  );
}

function keepRecord(
  inventory: Inventory,
  loss: Loss,
  { scan, law, today }: Dossier,
): Determination {
  return inventory.determinations.add({
    madeOn: today,
    expiresOn: yearsLater(today, law.determination.years),
    scan: scan.id,
    law: law.id,
    persons: loss.persons,
    missouriResidents: loss.missouriResidents,
    stores: loss.stores.map(({ id, uri, verdict, persons }) => ({ id, uri, verdict, persons })),
  });
}

async function renderLoss(
  extension: string,
  { loss, dossier, record }: { loss: Loss; dossier: Dossier; record: Determination | undefined },
): Promise<Iterable<string | Uint8Array>> {
  if (extension === 'txt') return lossText(loss, dossier, fileStyle);
  const form = [...recordForms, 'json' as const].find((one) => one === extension);
  if (form === undefined || (form !== 'json' && record === undefined)) {
    throw new Error(`no form for .${extension}`);
  }
  if (form === 'json' || record === undefined)
    return [`${JSON.stringify(lossJson(loss, dossier), null, 2)}\n`];
  const { lossPaper } = await import('../report/loss/loss-paper.ts');
  const paper = withMarksSaid(lossPaper(loss, dossier, record), dossier);
  return drawPaper(paper, lossJson(loss, dossier), form);
}
