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
