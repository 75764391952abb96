// The flags of `showme scan`: declared once, typed, with the config's defaults beneath them.
import { Option, type Command } from 'commander';
import type { When } from './terminal.ts';
import {
  addRate,
  parseAge,
  parseCount,
  parseCountOrAll,
  parsePositive,
  parseSize,
  parseWindow,
  type Rates,
} from './amounts.ts';

/** What was typed; absent = not given. */
export interface ScanFlags {
  readonly format?: string;
  readonly output: readonly string[];
  readonly inventory?: string;
  readonly config?: string;
  readonly jobs?: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly oneFileSystem?: boolean;
  readonly follow?: boolean;
  readonly maxFilesize?: number;
  readonly archiveDepth?: number;
  readonly timeoutPerItem?: number;
  readonly sample: number | 'all';
  readonly full?: boolean;
  readonly resume?: boolean;
  readonly whenBusy: 'wait' | 'refuse';
  /** Paths mean the same files on every machine that scans into the inventory. */
  readonly sharedPaths?: boolean;
  readonly enqueue?: boolean;
  /** Where parts of a scan that is put in go: 'NAME' or 'NAME=FOLDER'. */
  readonly queue: readonly string[];
  readonly part?: number;
  /** Seconds. */
  readonly lease?: number;
  readonly window?: ReturnType<typeof parseWindow>;
  readonly maxRate?: Rates;
  /** Milliseconds. */
  readonly unlessNewer?: number;
  readonly failOn?: 'exposed' | 'review' | 'never';
  readonly passwordFile?: string;
  readonly ocr?: 'auto' | 'off';
  readonly showValues?: boolean;
  readonly places?: number | 'all';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: When;
  readonly progress: When;
}

const collect = (one: string, before: readonly string[]): string[] => [...before, one];

export function addScanFlags(command: Command): Command {
  return command
    .option(
      '-f, --format <FORMAT>',
      'what stdout gets: pretty, line, json, jsonl, csv, sarif or html',
    )
    .option(
      '-o, --output <FILE>',
      'also write FILE, format by its extension (repeatable)',
      collect,
      [],
    )
    .option(
      '--inventory <FILE>',
      'the inventory to keep the findings in; or postgres://HOST/DATABASE',
    )
    .option('--config <FILE>', 'the configuration file')
    .option('-j, --jobs <N>', 'files examined at the same time', parsePositive)
    .option('--include <GLOB>', 'examine only files that match (repeatable)', collect, [])
    .option('--exclude <GLOB>', 'leave out files and folders that match (repeatable)', collect, [])
    .option('--one-file-system', 'stay on the file system of each target')
    .option('--follow', 'follow symbolic links that lead out of the targets')
    .option('--max-filesize <SIZE>', 'leave out and count files above SIZE, such as 4GB', parseSize)
    .option('--archive-depth <N>', 'archives inside archives, N deep (default 8)', parseCount)
    .option(
      '--timeout-per-item <S>',
      'give up on a file after S seconds (default 60)',
      parsePositive,
    )
    .addOption(
      new Option('--sample <N|all>', 'rows read of each database table')
        .argParser(parseCountOrAll)
        .default('all'),
    )
    .addOption(
      new Option('--fail-on <LEVEL>', 'exit with 1 on this or worse (default exposed)').choices([
        'exposed',
        'review',
        'never',
      ]),
    )
    .option('--full', 'read everything anew, whatever is unchanged since the last scan')
    .option('--resume', 'go on with the last scan of these targets where it was cut off')
    .addOption(
      new Option('--when-busy <WHAT>', 'while another scan of the inventory runs')
        .choices(['wait', 'refuse'])
        .default('refuse'),
    )
    .option('--shared-paths', 'paths mean the same on every machine that uses the inventory')
    .option('--window <FROM-TO>', 'pause outside of these hours, such as 22:00-05:00', parseWindow)
    .option('--max-rate <RATE>', 'read at most 20MB, or 5000rows, a second (repeatable)', addRate)
    .option(
      '--unless-newer <AGE>',
      'do nothing while the last whole scan is newer, such as 24h',
      parseAge,
    )
    .option('--password-file <FILE>', 'passwords to try on protected files, one a line')
    .option('--show-values', 'whole values in this output only; treat it as covered information')
    .option('--places <N|all>', 'places listed per finding (default 20)', parseCountOrAll)
    .option('-q, --quiet', 'the findings only')
    .option('-v, --verbose', 'every store, and what goes on')
    .addOption(whenOption('--color <WHEN>', 'color on stdout'))
    .addOption(whenOption('--progress <WHEN>', 'a progress line on stderr'))
    .addOption(new Option('--ocr <WHEN>').choices(['auto', 'off']).hideHelp())
    .option('--enqueue', 'put the scan into queues, for any number of: showme worker')
    .option(
      '--queue <NAME[=FOLDER]>',
      'with --enqueue: which queue takes it, or takes FOLDER of it (repeatable)',
      collect,
      [],
    )
    .option('--part <FILES>', 'with --enqueue: files in one part, at most', parsePositive)
    .option(
      '--lease <S>',
      'with --enqueue: a worker silent for S seconds loses its part',
      parsePositive,
    );
}

export function whenOption(flag: string, description: string): Option {
  return new Option(flag, description).choices(['auto', 'always', 'never']).default('auto');
}
