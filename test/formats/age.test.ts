// Files as the age tool writes them.
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { ageFormat } from '../../src/formats/age.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { headOf, unpack } from './unpack.ts';

test.each(['binary.age', 'armored.age'])('%s is sealed', async (file) => {
  const bytes = readFileSync(new URL(`../../fixtures/formats/age/${file}`, import.meta.url));
  expect(ageFormat.recognises(headOf('anything', bytes))).toBe(true);
  const { facts } = await unpack(ageFormat, memoryInput(file, bytes));
  expect(facts).toMatchObject([{ layer: 'file', state: 'encrypted', mechanism: 'age' }]);
});

test('a file that only speaks of age is none', () => {
  const text = Buffer.from('We use age-encryption.org/v1\n for the payroll');
  expect(ageFormat.recognises(headOf('notes.age', text))).toBe(false);
});
