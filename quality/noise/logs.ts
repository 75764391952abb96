// What machines write about themselves: server logs, build output, telemetry, dumps.
import type { Random } from '../../fixtures/generate/random.ts';
import type { Noise } from './index.ts';

const hex = (random: Random, length: number): string => random.letters(length, '0123456789abcdef');
const two = (value: number): string => String(value).padStart(2, '0');
const clock = (random: Random): string =>
  `${two(random.between(0, 23))}:${two(random.between(0, 59))}:${two(random.between(0, 59))}`;
const day = (random: Random): string =>
  `2024-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
const paths = [
  '/api/v2/orders',
  '/health',
  '/login',
  '/static/app.js',
  '/patients/search',
  '/account/settings',
];
const messages = [
  'request completed',
  'cache miss',
  'retrying in',
  'connection reset',
  'user session expired',
  'claim batch queued',
  'social login callback',
  'card service heartbeat',
  'license check passed',
  'passport middleware loaded',
];
export const uuid = (random: Random): string =>
  [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-');
const address = (random: Random): string =>
  [0, 0, 0, 0].map(() => random.between(1, 254)).join('.');

export const logs: readonly Noise[] = [
  {
    name: 'access.log',
    line: (random) =>
      `${address(random)} - - [${two(random.between(1, 28))}/Mar/2024:${clock(random)} +0000] "GET ${random.pick(paths)}?id=${random.digits(random.between(6, 16))} HTTP/1.1" ${random.pick([200, 302, 404, 500])} ${random.digits(random.between(2, 6))} "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.${random.digits(2)}"`,
  },
  {
    name: 'service.log',
    line: (random) =>
      `${day(random)}T${clock(random)}.${random.digits(6)}Z ${random.pick(['INFO', 'WARN', 'DEBUG', 'ERROR'])} [worker-${random.between(1, 16)}] ${random.pick(messages)} id=${random.digits(random.between(9, 19))} trace=${hex(random, 32)} ms=${random.digits(random.between(1, 5))}`,
  },
  {
    name: 'journal.txt',
    line: (random) =>
      `Mar ${two(random.between(1, 28))} ${clock(random)} host kernel: [${random.digits(6)}.${random.digits(6)}] pci 0000:${hex(random, 2)}:${hex(random, 2)}.0: reg 0x${hex(random, 2)}: [mem 0x${hex(random, 8)}-0x${hex(random, 8)}]`,
  },
  {
    name: 'build-output.txt',
    line: (random) =>
      `[${random.between(1, 2400)}/2400] CXX obj/${random.letters(6).toLowerCase()}/${random.letters(8).toLowerCase()}.o  (${random.digits(3)}.${random.digits(2)}s, ${random.digits(9)} bytes, crc ${random.digits(10)})`,
  },
  {
    name: 'telemetry.csv',
    opening: 'device_id,epoch,seq,lat,lon,temp_c,battery_mv,reading',
    line: (random, index) =>
      `${random.digits(15)},${1_700_000_000 + index * 7},${100_000_000 + index},${random.between(36, 40)}.${random.digits(7)},-${random.between(89, 95)}.${random.digits(7)},${random.digits(2)}.${random.digits(1)},${random.digits(4)},${random.digits(9)}`,
  },
  {
    name: 'hexdump.txt',
    line: (random, index) =>
      `${(index * 16).toString(16).padStart(8, '0')}  ${Array.from({ length: 16 }, () => hex(random, 2)).join(' ')}  |${random.letters(16, 'abcdefghij.0123456789-')}|`,
  },
  {
    name: 'events.ndjson',
    line: (random, index) =>
      JSON.stringify({
        ts: 1_700_000_000_000 + index * 131,
        event: random.pick(['view', 'click', 'scroll']),
        session: uuid(random),
        user: random.digits(9),
        cart: random.digits(16),
        value: Number(`${random.digits(4)}.${random.digits(2)}`),
      }),
  },
  {
    name: 'epochs.txt',
    line: (random) =>
      `${random.between(1_600_000_000, 1_800_000_000)} ${random.between(1_600_000_000, 1_800_000_000)}${random.digits(3)} ${day(random)} ${clock(random)}`,
  },
];
