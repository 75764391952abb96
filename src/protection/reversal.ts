// How long it takes to reverse an unkeyed hash of a Social Security number by trying them all, and a proof where the last four are known.
import { hash } from 'node:crypto';

/** Areas 001–899 but 666, groups 01–99, serials 0001–9999 (SSA): all numbers that may have been issued. */
const areas = 898;
const groups = 99;
const serials = 9999;
export const possibleSsns: number = areas * groups * serials;

/** A digest found in a row with what else the row tells. */
export interface HashedSsn {
  /** Hex or base64, as found. */
  readonly digest: string;
  /** 'sha256', 'md5' …: a name that `crypto.hash` knows. */
  readonly algorithm: string;
  readonly lastFour: string;
  /** A value of a column that is called salt. */
  readonly salt?: string;
}

const maxRows = 10;
const maxMilliseconds = 2000;
const probes = 20_000;

const rates = new Map<string, number>();

/** Hashes a second on one core of this machine; measured once for each algorithm, in some 30 ms. */
function rateOf(algorithm: string): number {
  let rate = rates.get(algorithm);
  if (rate === undefined) {
    const started = performance.now();
    for (let i = 0; i < probes; i++) hash(algorithm, `${100_000_000 + i}`);
    rate = (probes * 1000) / Math.max(1, performance.now() - started);
    rates.set(algorithm, rate);
  }
  return rate;
}

const steps = [5, 10, 15, 20, 30, 45, 60, 90, 120, 240, 480];

/** 'trying all 888,931,098 possible numbers takes one core of this machine less than 30 minutes'. */
export function describeEffort(algorithm: string): string {
  const minutes = possibleSsns / rateOf(algorithm) / 60;
  const bound = steps.find((step) => minutes < step);
  const time =
    bound === undefined ? `${Math.ceil(minutes / 60)} hours` : `less than ${bound} minutes`;
  return `trying all ${possibleSsns.toLocaleString('en-US')} possible numbers takes one core of this machine ${time}`;
}

/**
 * True where at least one of the first ten rows gives its number away: of the 88,902 numbers with its last four digits,
 * one has this digest. The number itself is forgotten at once.
 */
export function isReversible(rows: readonly HashedSsn[]): boolean {
  const until = performance.now() + maxMilliseconds;
  return rows.slice(0, maxRows).some((row) => performance.now() < until && reverses(row));
}

const writings: readonly ((area: string, group: string, serial: string) => string)[] = [
  (area, group, serial) => area + group + serial,
  (area, group, serial) => `${area}-${group}-${serial}`,
  (area, group, serial) => `${area} ${group} ${serial}`,
];

function reverses({ digest, algorithm, lastFour, salt }: HashedSsn): boolean {
  const hex = digest.replace(/^(?:\\x|0x)/i, '');
  const sought = /^(?:[0-9a-f]{2})+$/i.test(hex)
    ? hex.toLowerCase()
    : Buffer.from(digest, 'base64').toString('hex');
  const salted: readonly ((text: string) => string)[] =
    salt === undefined
      ? [(text) => text]
      : [(text) => salt + text, (text) => text + salt, (text) => text];
  for (const write of writings)
    for (const season of salted)
      for (let area = 1; area <= areas + 1; area++) {
        if (area === 666) continue;
        const first = String(area).padStart(3, '0');
        for (let group = 1; group <= groups; group++) {
          const text = season(write(first, String(group).padStart(2, '0'), lastFour));
          if (hash(algorithm, text) === sought) return true;
        }
      }
  return false;
}
