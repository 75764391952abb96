// What is known of the user's terminal, and the two streams: the report on stdout, all else on stderr.
import { once } from 'node:events';
import type { Style } from '../report/report.ts';

export type When = 'auto' | 'always' | 'never';

export interface Look {
  readonly color: When;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** How to set a report on stdout. */
export function styleOf({ color, verbose, quiet }: Look): Style {
  const { isTTY, columns } = process.stdout;
  return {
    color: wantsColor(color, isTTY),
    columns: isTTY ? columns : 80,
    unicode: speaksUnicode(),
    all: verbose || !isTTY,
    quiet,
  };
}

/** How to set a report in a file. */
export const fileStyle: Style = {
  color: false,
  columns: 80,
  unicode: true,
  all: true,
  quiet: false,
};

/** NO_COLOR (no-color.org) counts when it holds anything; an explicit `always` wins over it. */
function wantsColor(when: When, isTTY: boolean): boolean {
  if (when !== 'auto') return when === 'always';
  return isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

function speaksUnicode(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return /utf-?8/iu.test(LC_ALL || LC_CTYPE || LANG || '');
}

let readerGone = false;

/** Whoever reads stdout may have seen enough (`| head`): that is success, and the rest goes nowhere. */
export function watchForClosedPipes(): void {
  const ignore = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    readerGone = true;
  };
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
}

/** Writes a report to stdout as fast as it is read. */
export async function printPieces(pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (readerGone) return;
    if (!process.stdout.write(piece)) {
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(
        () => null,
      );
    }
  }
}

/** Waits until everything written to stdout is with its reader. */
export async function flushOutput(): Promise<void> {
  if (readerGone || process.stdout.destroyed) return;
  await new Promise<void>((done) => {
    process.stdout.write('', () => {
      done();
    });
  });
}

/** One line on stderr. */
export function tell(line: string): void {
  if (!process.stderr.destroyed) process.stderr.write(`${line}\n`);
}
