// Every shape: finds what its detector's examples say, and stays linear on hostile text.
import { assert, constantFrom, property, string } from '../properties.ts';
import { expect, test } from 'vitest';
import type { Detector, Shape } from '../../detectors/detector.ts';
import { detectors } from '../../detectors/index.ts';

function valuesOf(shape: Shape, text: string): string[] {
  return Array.from(text.matchAll(shape.regex), (match) => match.groups?.['value'] ?? match[0]);
}

function finds(detector: Detector, text: string, value: string): boolean {
  return detector.shapes
    .filter((shape) => !shape.columnOnly)
    .some(
      (shape) =>
        valuesOf(shape, text).includes(value) &&
        (shape.masked || detector.check?.(value, {}) !== 'invalid'),
    );
}

const found = detectors.flatMap((detector) =>
  detector.examples.found.map((example) => ({ detector, ...example })),
);

test.each(found)(
  '$detector.id has a shape for "$finds" in "$text"',
  ({ detector, text, finds: value }) => {
    expect(finds(detector, text, value)).toBe(true);
  },
);

function isSpokenOf({ locate, tellingOf }: Detector, text: string, value: string): boolean {
  const { from, to } = locate?.(value) ?? { from: 0, to: value.length };
  const at = text.indexOf(value) + from;
  const sentence = text.slice(text.lastIndexOf('. ', at) + 1, at);
  const [told] = tellingOf?.(sentence, value.slice(from, to), text.slice(at + to - from)) ?? [];
  return told === 'spoken-of';
}

const ignored = detectors.flatMap((detector) =>
  detector.examples.ignored.map((example) => ({ detector, ...example })),
);

test.each(ignored)(
  '$detector.id finds nothing that speaks for itself in "$text": $why',
  ({ detector, text }) => {
    const alone = detector.shapes.filter(
      (shape) => shape.needs === 'nothing' && shape.strength !== 'bare' && !shape.columnOnly,
    );
    // What the sentence, or the words before it, say against it is another matter.
    if (detector.suppressors?.some(({ regex }) => regex.test(text))) return;
    const values = alone.flatMap((shape) =>
      valuesOf(shape, text).filter((value) => {
        const result = detector.check?.(value, {});
        const isOther = detector.isOther?.(text.slice(0, text.indexOf(value))) === true;
        return (
          result !== 'invalid' &&
          !isOther &&
          !isSpokenOf(detector, text, value) &&
          !(shape.onlyValid && result !== 'valid')
        );
      }),
    );
    expect(values).toEqual([]);
  },
);

const shapes = detectors.flatMap((detector) =>
  detector.shapes.map((shape, at) => ({ id: `${detector.id} ${at}`, shape })),
);

test.each(shapes)('shape $id is global and matches no empty text', ({ shape }) => {
  expect(shape.regex.global).toBe(true);
  expect(''.match(shape.regex)).toBeNull();
});

// Long enough that what is quadratic takes minutes.
const longest = 250_000;
const fill = (piece: string): string =>
  piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
const hostile: readonly string[] = [
  '1',
  '1 ',
  '1-',
  '12-',
  'a',
  'A1',
  'X',
  '*',
  '* ',
  'x1',
  '0x1',
  ' ',
  '<',
  'A<',
  '4111 ',
  '%B4',
  ';4=',
  'her ',
  'has a ',
  'driver license ',
  'driver ',
  'policy ',
  'ANSI 636030080002 ',
  'DAQ',
  'card ending ',
  'E11.9, ',
  'Dx: ',
  'takes a ',
  'on the ',
  '1.',
  'ssn ',
  'last four of ',
  '⑆081000032⑆',
  'GB82 WEST ',
  'bc1q',
].map(fill);

test.each(shapes)('shape $id reads hostile text of 250 KB in linear time', ({ shape }) => {
  for (const text of hostile) {
    const start = process.cpuUsage().user;
    let count = 0;
    for (const match of text.matchAll(shape.regex)) count += match[0].length > 0 ? 1 : 0;
    const milliseconds = (process.cpuUsage().user - start) / 1000;
    expect(milliseconds).toBeLessThan(5000);
    expect(count).toBeLessThanOrEqual(text.length);
  }
});

test('checks answer for any text at all, without throwing', () => {
  const answers = ['valid', 'invalid', 'test', 'unknown'];
  assert(
    property(
      string({ unit: 'binary', maxLength: 80 }),
      constantFrom(...detectors),
      (value, detector) => {
        expect(answers).toContain(
          detector.check?.(value, { surname: 'harris', state: 'MO' }) ?? 'unknown',
        );
      },
    ),
  );
});
