// The corpus: the same for one seed, another for another, and every label is in its document.
import { describe, expect, test } from 'vitest';
import { blindA } from '../../quality/blind-A/index.ts';
import { blindB } from '../../quality/blind-B/index.ts';
import { blindC } from '../../quality/blind-C/index.ts';
import { blindD } from '../../quality/blind-D/index.ts';
import { blindE } from '../../quality/blind-E/index.ts';
import { blindF } from '../../quality/blind-F/index.ts';
import { blindG } from '../../quality/blind-G/index.ts';
import { drawCorpus } from '../../quality/corpus.ts';
import type { Genre } from '../../quality/document.ts';
import { genres } from '../../quality/genres/index.ts';
import { heldOut } from '../../quality/held-out/index.ts';
import { squeeze } from '../../quality/match.ts';

const all: readonly Genre[] = [
  ...genres,
  ...heldOut,
  ...blindA,
  ...blindB,
  ...blindC,
  ...blindD,
  ...blindE,
  ...blindF,
  ...blindG,
];
const few = all.map((genre) => ({ ...genre, copies: 3 }));
const packed = /\.(?:xlsx|docx|pdf|sqlite|db|zip)$/u;

test('genres have names of their own', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('one seed draws the same bytes, another seed others', async () => {
  const [first, again, other] = [
    await drawCorpus(few, 7),
    await drawCorpus(few, 7),
    await drawCorpus(few, 8),
  ];
  expect(again).toEqual(first);
  expect(other.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).not.toEqual(
    first.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  );
});

describe.each(few)('$name', (genre) => {
  test('has every labelled value in its text', async () => {
    for (const { name, bytes, labels } of await drawCorpus([genre], 3)) {
      if (packed.test(name)) continue;
      const text = squeeze(Buffer.from(bytes).toString('utf8'));
      expect(text).not.toMatch(/[\uE000\uE001]/u);
      for (const { value } of labels) expect(text).toContain(squeeze(value));
    }
  });

  test('labels as covered only what has an owner, and names the owner', async () => {
    for (const { name, bytes, labels } of await drawCorpus([genre], 5)) {
      if (packed.test(name)) continue;
      const text = squeeze(Buffer.from(bytes).toString('utf8'));
      for (const { covered, of } of labels) {
        if (covered !== null) expect(of.length).toBeGreaterThan(0);
        for (const { last } of of) expect(text).toContain(squeeze(last));
      }
    }
  });
});

test.each([
  ['nacha', 94],
  ['efw2', 512],
  ['metro2', 426],
  ['1099-fire', 750],
  ['icesa-wages', 275],
])('every record of %s has its length', async (name, length) => {
  const documents = await drawCorpus(
    few.filter((genre) => genre.name === name),
    11,
  );
  const lines = documents.flatMap(({ bytes }) =>
    Buffer.from(bytes).toString('utf8').split(/\r?\n/u),
  );
  expect(new Set(lines.filter(Boolean).map((line) => line.length))).toEqual(new Set([length]));
});
