// Numbers, sizes and limits as they are typed after a flag.
import { InvalidArgumentError } from 'commander';

/** '0', '12'. @throws InvalidArgumentError */
export function parseCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

/** At least one. */
export function parsePositive(text: string): number {
  const count = parseCount(text);
  if (count === 0) throw new InvalidArgumentError('Give a whole number above 0.');
  return count;
}

export function parseCountOrAll(text: string): number | 'all' {
  return text === 'all' ? 'all' : parseCount(text);
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  t: 2 ** 40,
};

/** '500MB', '1.5g', '4096' as bytes; K, M, G and T are powers of 1024. */
export function parseSize(text: string): number {
  const parts = /^(?<amount>\d{1,12}(?:\.\d{1,3})?)\s?(?<unit>[kmgt]?)(?:i?b)?$/iu.exec(
    text,
  )?.groups;
  const unit = units[parts?.['unit']?.toLowerCase() ?? 'none'];
  if (!parts || unit === undefined) {
    throw new InvalidArgumentError('Give a size such as 500MB, 4G or a number of bytes.');
  }
  return Math.floor(Number(parts['amount']) * unit);
}

/** 1536 → '1.5 KB'. */
export function formatBytes(bytes: number): string {
  const names = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  let amount = bytes;
  let at = 0;
  while (amount >= 1024 && at < names.length - 1) {
    amount /= 1024;
    at++;
  }
  const shown = at === 0 || amount >= 100 ? Math.round(amount) : Math.round(amount * 10) / 10;
  return `${shown} ${names[at] ?? ''}`;
}

/** '02:30', local time. */
export function parseClock(text: string): { readonly hour: number; readonly minute: number } {
  const parts = /^(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)$/u.exec(text)?.groups;
  if (!parts) throw new InvalidArgumentError('Give a time such as 02:30.');
  return { hour: Number(parts['hour']), minute: Number(parts['minute']) };
}

/** '22:00-05:00', local time, as minutes since midnight. */
export function parseWindow(text: string): { readonly from: number; readonly to: number } {
  const [from, to, more] = text
    .split('-')
    .map((one) => parseClock(one.trim()))
    .map(({ hour, minute }) => hour * 60 + minute);
  if (from === undefined || to === undefined || more !== undefined || from === to)
    throw new InvalidArgumentError('Give two times such as 22:00-05:00.');
  return { from, to };
}

export interface Rates {
  readonly bytes?: number;
  readonly rows?: number;
}

/** '20MB' or '5000rows', a second; one behind the other. */
export function addRate(text: string, before: Rates = {}): Rates {
  const rows = /^(\d{1,9})\s?rows$/u.exec(text)?.[1];
  const limit = rows === undefined ? parseSize(text) : Number(rows);
  if (limit === 0) throw new InvalidArgumentError('Give a rate above 0.');
  return rows === undefined ? { ...before, bytes: limit } : { ...before, rows: limit };
}

const minutesIn: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

/** '90m', '24h', '7d' as milliseconds. */
export function parseAge(text: string): number {
  const parts = /^(?<amount>\d{1,6})(?<unit>[mhd])$/u.exec(text)?.groups;
  const minutes = minutesIn[parts?.['unit'] ?? ''];
  if (!parts || minutes === undefined)
    throw new InvalidArgumentError('Give an age such as 90m, 24h or 7d.');
  return Number(parts['amount']) * minutes * 60_000;
}
