// The contract of a report: what is known of one scan, rendered. One file per report.
import type { ReportData } from '../model/scan.ts';

/** How a person's terminal wants it. */
export interface Style {
  readonly color: boolean;
  readonly columns: number;
  readonly unicode: boolean;
  /** Every store, not the first ten. */
  readonly all: boolean;
  readonly quiet: boolean;
}

export interface Report {
  readonly id: string;
  /** File extensions that choose it, without the dot. */
  readonly extensions: readonly string[];
  /** Yields the text in pieces. */
  render(data: ReportData, style: Style): Iterable<string>;
}
