// Every detector proves itself by its own examples, read by the same machine that reads stores.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { otherLabels } from '../../detectors/other-labels.ts';
import { detectText } from '../../src/detect/detect-text.ts';

const found = detectors.flatMap((detector) =>
  detector.examples.found.map((example) => ({ ...example, detector })),
);

test.each(found)('$detector.id finds "$finds" in "$text"', ({ detector, text, finds }) => {
  const values = detectText(text).filter((candidate) => candidate.kind === detector.element);
  expect(values.map((candidate) => candidate.raw)).toContain(finds);
});

const ignored = detectors.flatMap((detector) =>
  detector.examples.ignored.map((example) => ({ ...example, detector })),
);

test.each(ignored)('$detector.id finds nothing in "$text": $why', ({ detector, text }) => {
  const values = detectText(text).filter((candidate) => candidate.kind === detector.element);
  expect(values.map((candidate) => candidate.raw)).toEqual([]);
});

test('each detector has at least six examples of either sort, and says who defines it', () => {
  for (const detector of detectors) {
    expect(detector.examples.found.length).toBeGreaterThanOrEqual(6);
    expect(detector.examples.ignored.length).toBeGreaterThanOrEqual(6);
    expect(detector.references.length).toBeGreaterThan(0);
  }
});

const notDetector =
  /^(?:detector|index|other-labels)$|-(?:compounds|shapes|terms|papers|columns|words|frames)$/;

test('every detector file is in the list, under its own name', () => {
  const files = readdirSync(new URL('../../detectors/', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => !notDetector.test(name));
  expect(detectors.map((detector) => detector.id).toSorted()).toEqual(files.toSorted());
});

test('no neutral label is also the label of a detector', () => {
  const own = new Set(detectors.flatMap((detector) => detector.words.labels));
  expect(otherLabels.flatMap(({ labels }) => labels).filter((label) => own.has(label))).toEqual([]);
});

test('phrases are lower case, without repetition within a list', () => {
  const lists = detectors.flatMap(({ words }) => [
    words.labels,
    words.columns,
    words.refusedBy ?? [],
  ]);
  const twice = lists.flatMap((list) => list.filter((phrase, at) => list.indexOf(phrase) !== at));
  expect(twice).toEqual([]);
  expect(lists.flat().filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
});
