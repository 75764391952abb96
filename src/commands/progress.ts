// The progress line: one line of stderr, drawn over and over on a terminal, seldom and whole in a log.
import type { ScanProgress } from '../scan/request.ts';
import { formatBytes } from './amounts.ts';

export interface ProgressOutput {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

export interface ProgressLine {
  update(progress: ScanProgress): void;
  /** Takes the line away. */
  stop(): void;
}

const drawEveryMs = 100;
const logEveryMs = 30_000;
const slowAfterMs = 5000;

/** Starts the line; `null` where there is to be none. */
export function startProgress(output: ProgressOutput): ProgressLine {
  const startedAt = Date.now();
  let latest: ScanProgress = { files: 0, bytes: 0, exposed: 0 };
  let changedAt = startedAt;
  const draw = (): void => {
    const now = Date.now();
    const line = progressLine(latest, {
      elapsedMs: now - startedAt,
      sinceChangeMs: now - changedAt,
      columns: output.isTTY ? output.columns : 200,
    });
    // Erased to its end (ECMA-48 EL), so that a shorter line leaves nothing of a longer one.
    output.write(output.isTTY ? `\r${line}\u001b[K` : `${line.trim()}\n`);
  };
  const timer = setInterval(draw, output.isTTY ? drawEveryMs : logEveryMs);
  timer.unref();
  return {
    update(progress) {
      if (progress.files !== latest.files || progress.unchanged !== latest.unchanged)
        changedAt = Date.now();
      latest = progress;
    },
    stop() {
      clearInterval(timer);
      if (output.isTTY) output.write('\r\u001b[K');
    },
  };
}

export interface Moment {
  readonly elapsedMs: number;
  /** Since the last file was finished. */
  readonly sinceChangeMs: number;
  readonly columns: number;
}

/** ' 812 files read   1.2 GB   31 MB/s   exposed 3', shortened from the inside until it fits. */
export function progressLine(progress: ScanProgress, moment: Moment): string {
  const { files, bytes, exposed, unchanged = 0 } = progress;
  const rate = bytes / Math.max(moment.elapsedMs / 1000, 0.1);
  const read = `${files.toLocaleString('en-US')} ${files === 1 ? 'file' : 'files'} read`;
  const same = unchanged > 0 ? [`${unchanged.toLocaleString('en-US')} unchanged`] : [];
  const found = `exposed ${exposed.toLocaleString('en-US')}`;
  const slow = `the next takes ${formatDuration(moment.sinceChangeMs)} so far`;
  const forms =
    moment.sinceChangeMs > slowAfterMs
      ? [
          [read, ...same, formatBytes(bytes), slow, found],
          [read, ...same, slow, found],
          [read, found],
        ]
      : [
          [read, ...same, formatBytes(bytes), `${formatBytes(rate)}/s`, found],
          [read, ...same, formatBytes(bytes), found],
          [read, ...same, found],
          [read, found],
        ];
  const lines = forms.map((form) => ` ${form.join('   ')}`);
  return (
    lines.find((line) => line.length < moment.columns) ?? ` ${read}`.slice(0, moment.columns - 1)
  );
}

/** 41000 → '0 min 41 s'. */
export function formatDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
