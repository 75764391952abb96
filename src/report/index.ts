// The list of reports, in the order of help.
import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { line } from './line.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';

export const reports: readonly Report[] = [pretty, line, json, jsonl, csv, sarif];

/** The report with this id, else the one that this file extension (without the dot) chooses. */
export function reportFor(idOrExtension: string): Report | undefined {
  const wanted = idOrExtension.toLowerCase();
  return (
    reports.find((report) => report.id === wanted) ??
    reports.find((report) => report.extensions.includes(wanted))
  );
}
