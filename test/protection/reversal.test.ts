// Hashes of invented Social Security numbers, reversed with what stands beside them and not without.
import { createHash, createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeEffort, isReversible, possibleSsns } from '../../src/protection/reversal.ts';

const digest = (text: string, algorithm = 'sha256'): string =>
  createHash(algorithm).update(text).digest('hex');
const row = (hashed: string, algorithm = 'sha256') => ({
  digest: hashed,
  algorithm,
  lastFour: '7726',
});

it.each([
  ['bare', row(digest('489317726'))],
  ['dashed', row(digest('489-31-7726'))],
  ['MD5 in capitals', row(digest('489-31-7726', 'md5').toUpperCase(), 'md5')],
  ['base64', row(Buffer.from(digest('489317726'), 'hex').toString('base64'))],
  ['salted', { ...row(digest('pepper489317726')), salt: 'pepper' }],
])('a %s number with its last four is reversed', (_, one) => {
  expect(isReversible([one])).toBe(true);
});

it('neither a keyed hash nor other last digits give anything away', () => {
  const keyed = createHmac('sha256', 'a key').update('489317726').digest('hex');
  expect(isReversible([row(keyed)])).toBe(false);
  expect(isReversible([{ ...row(digest('489317726')), lastFour: '7727' }])).toBe(false);
});

it('no more than ten rows are tried', () => {
  const wrong = { ...row(digest('489317726', 'md5'), 'md5'), lastFour: '0001' };
  const rows = [...Array.from({ length: 10 }, () => wrong), row(digest('489317726', 'md5'), 'md5')];
  expect(isReversible(rows)).toBe(false);
});

it('the effort for all of them is measured on this machine', () => {
  expect(possibleSsns).toBe(888_931_098);
  expect(describeEffort('sha256')).toMatch(
    /^trying all 888,931,098 possible numbers takes one core of this machine (?:less than \d+ minutes|\d+ hours)$/,
  );
});
