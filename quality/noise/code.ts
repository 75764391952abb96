// What programmers keep: lock files, histories, minified code, fixtures of numbers, check sums.
import type { Random } from '../../fixtures/generate/random.ts';
import type { Noise } from './index.ts';
import { uuid } from './logs.ts';

const hex = (random: Random, length: number): string => random.letters(length, '0123456789abcdef');
const base64 = (random: Random, length: number): string =>
  random.letters(length, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const word = (random: Random): string => random.letters(random.between(3, 9)).toLowerCase();
const version = (random: Random): string => [0, 0, 0].map(() => random.between(0, 40)).join('.');

export const code: readonly Noise[] = [
  {
    name: 'yarn.lock',
    line: (random) =>
      `"${word(random)}-${word(random)}@^${version(random)}":\n  version "${version(random)}"\n  resolved "https://example.com/-/${word(random)}-${version(random)}.tgz#${hex(random, 40)}"\n  integrity sha512-${base64(random, 86)}==`,
  },
  {
    name: 'SHA256SUMS.txt',
    line: (random) => `${hex(random, 64)}  ${word(random)}-${version(random)}.tar.gz`,
  },
  {
    name: 'history.txt',
    line: (random) =>
      `commit ${hex(random, 40)}\nDate:   Tue Mar ${random.between(10, 28)} 10:${random.between(10, 59)}:${random.between(10, 59)} 2024 -0500\n\n    ${word(random)}: fix #${random.digits(4)}, see ${hex(random, 7)}\n ${word(random)}.c | ${random.digits(3)} +++---`,
  },
  {
    name: 'bundle.min.js',
    line: (random) =>
      `!function(${random.letters(1).toLowerCase()},n){var r=${random.digits(9)},o=0x${hex(random, 8)},i=[${Array.from({ length: 12 }, () => random.digits(random.between(1, 16))).join(',')}];return n.${word(random)}(r>>>${random.digits(1)},"${base64(random, 24)}")}(${word(random)},${random.digits(10)});`,
  },
  {
    name: 'vectors.h',
    line: (random) =>
      `  { 0x${hex(random, 16)}ULL, ${random.digits(9)}, -${random.digits(9)}, ${random.digits(1)}.${random.digits(15)}e-${random.digits(1)} },`,
  },
  {
    name: 'ids.txt',
    line: (random) =>
      `${uuid(random)} ${random.digits(9)} ${random.digits(16)} ${random.letters(1)}${random.digits(8)}`,
  },
  {
    name: 'path-data.svg',
    opening: '<svg xmlns="http://www.w3.org/2000/svg">',
    line: (random) =>
      `<path d="M${Array.from({ length: 10 }, () => `${random.digits(3)}.${random.digits(4)} ${random.digits(2)}-${random.digits(4)}`).join('L')}z" id="p${random.digits(9)}"/>`,
  },
];
