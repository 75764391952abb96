// The gate: which stretches of bytes are worth decoding, and which everyday words open one.
import { expect, test } from 'vitest';
import { findAnchors, makeAnchors } from '../../src/detect/kernel.ts';
import { gate } from '../../src/detect/windows.ts';

function opens(text: string): boolean {
  const bytes = Buffer.from(text);
  const anchors = makeAnchors();
  findAnchors(bytes, anchors);
  return gate(bytes, anchors).length > 0;
}

const filler = 'Nothing of note stands in this line of the report at all.\n'.repeat(1500);

test.each([
  'Judy Harris had a stroke in May',
  'Judy Harris is out on FMLA for her knee surgery',
  'Judy Harris is pregnant',
  'Chase username jharris22, password Tulip!Boat7',
  'wallet 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2, private key kept elsewhere',
  'Venmo: @Judy-Harris-22 PIN 8264',
  'Judy Harris\nBMI 34.1',
])('a short text opens by a fact without any number: %s', (text) => {
  expect(opens(text)).toBe(true);
});

test.each([
  'A stroke of the brush fills the path.',
  'the surgery of the code base went well',
  'Chase the bug through the banking layer.',
])('an everyday word alone opens nothing: %s', (text) => {
  expect(opens(text)).toBe(false);
});

test('in a long text a hint opens a window only beside a pronoun or a role', () => {
  expect(opens(`${filler}She had her surgery in May.\n${filler}`)).toBe(true);
  expect(opens(`${filler}The Surgery Channel shows more.\n${filler}`)).toBe(false);
});

test('groups of a number may be held together by underscores', () => {
  expect(opens('Card 4539_9889_1572_0591')).toBe(true);
});
