// The scorer's arithmetic, on small invented documents and reports.
import { describe, expect, test } from 'vitest';
import type { Label, LabelledDocument } from '../../quality/document.ts';
import { exitCode, judge } from '../../quality/floors.ts';
import { isName, type Matched, matchDocument } from '../../quality/match.ts';
import { type Found, foundByDocument } from '../../quality/scan.ts';
import { type Figure, scoreAll } from '../../quality/score.ts';

const harriet = { first: 'Harriet', last: 'Bellamy' };
const omar = { first: 'Omar', last: 'De La Cruz' };
const ssn: Label = { type: 'ssn', value: '489-22-3412', of: [harriet], covered: 'a' };
const card: Label = { type: 'payment-card', value: '4532 1234', of: [harriet], covered: null };

const found = (over: Partial<Found> = {}): Found => ({
  type: 'ssn',
  disposition: 'covered',
  limb: 'a',
  value: '489223412',
  name: 'Harriet Bellamy',
  ...over,
});

function match(
  labels: readonly Label[],
  places: readonly Found[],
  over: Partial<LabelledDocument> = {},
): Matched {
  const document: LabelledDocument = {
    genre: 'letter',
    kind: 'prose',
    fixedWidth: false,
    name: 'letter/01.txt',
    bytes: Buffer.from(''),
    labels,
    complete: true,
    people: 1,
    ...over,
  };
  return matchDocument(document, { found: places, persons: 1 });
}

const figure = (matched: Matched, name: string): Figure =>
  scoreAll([matched]).find((one) => one.name === name)!;

describe('recall and precision', () => {
  test('a value counts however it is punctuated', () => {
    const matched = match([ssn], [found()]);
    expect(figure(matched, 'ssn recall').value).toBe(1);
    expect(figure(matched, 'ssn precision').value).toBe(1);
  });

  test('a label without a place is a miss', () => {
    expect(figure(match([ssn, card], [found()]), 'payment-card recall').value).toBe(0);
  });

  test('a value of another type is a miss and a false find', () => {
    const matched = match([ssn], [found({ type: 'itin' })]);
    expect(figure(matched, 'ssn recall').value).toBe(0);
    expect(matched.falseFinds).toHaveLength(1);
  });

  test('a place without a label is false, unless the labels are not complete', () => {
    const places = [found(), found({ value: '499-11-2345' })];
    expect(figure(match([ssn], places), 'ssn precision').value).toBe(0.5);
    expect(figure(match([ssn], places, { complete: false }), 'ssn precision').value).toBe(1);
  });

  test('known test numbers, redacted values and access codes are neither found nor false', () => {
    const matched = match(
      [ssn],
      [
        found({ disposition: 'test-data' }),
        found({ value: '1', disposition: 'redacted' }),
        found({ type: 'access-code', value: '4711' }),
      ],
    );
    expect(matched.falseFinds).toEqual([]);
    expect(figure(matched, 'ssn recall').value).toBe(0);
  });

  test('an optional label counts for nothing, found or not', () => {
    const optional = { ...ssn, optional: true };
    expect(figure(match([optional], []), 'ssn recall').value).toBeNull();
    expect(match([optional], [found()]).falseFinds).toEqual([]);
    expect(match([optional], [found()]).wronglyCovered).toEqual([]);
  });

  test('words about health match by the fact that they share', () => {
    const fact: Label = {
      type: 'medical',
      value: 'was told that she has asthma',
      of: [harriet],
      covered: 'e',
    };
    const matched = match([fact], [found({ type: 'medical', value: 'asthma' })]);
    expect(figure(matched, 'medical recall').value).toBe(1);
  });
});

describe('people', () => {
  test('the wrong person is found, and not right', () => {
    const matched = match([ssn], [found({ name: 'Omar De La Cruz' })]);
    expect(figure(matched, 'ssn recall').value).toBe(1);
    expect(figure(matched, 'right person, prose').value).toBe(0);
    expect(figure(matched, 'right person, records').value).toBeNull();
  });

  test.each(['Bellamy, Harriet', 'H. Bellamy', 'HARRIET M BELLAMY', 'Ms. Harriet Bellamy'])(
    '%s is Harriet Bellamy',
    (name) => {
      expect(isName(harriet, name)).toBe(true);
    },
  );

  test.each(['Bellamy', 'Harriet', 'Omar Bellamy', 'Ms. Bellamy'])('%s is not', (name) => {
    expect(isName(harriet, name)).toBe(false);
  });

  test('a last name of several words is one name', () => {
    expect(isName(omar, 'De La Cruz, Omar')).toBe(true);
    expect(isName(omar, 'Omar Cruz')).toBe(false);
  });

  test('either holder of a joint account is right', () => {
    const joint = { ...ssn, of: [omar, harriet] };
    expect(figure(match([joint], [found()]), 'right person, prose').value).toBe(1);
  });

  test('one value of two people is answered place by place', () => {
    const labels = [ssn, { ...ssn, of: [omar] }];
    const matched = match(labels, [found({ name: 'Omar De La Cruz' }), found()]);
    expect(figure(matched, 'right person, prose').value).toBe(1);
  });

  test('people too many and too few are set against all there are', () => {
    expect(figure(match([ssn], [found()], { people: 4 }), 'people miscounted').value).toBe(0.75);
  });
});

describe('what is covered', () => {
  test('found but not said to be covered is missing in covered recall', () => {
    const matched = match([ssn], [found({ disposition: 'no-name', name: '' })]);
    expect(figure(matched, 'covered recall').value).toBe(0);
  });

  test('a card without its code that is said to be covered is wrongly covered', () => {
    const matched = match([card], [found({ type: 'payment-card', value: '45321234' })]);
    expect(figure(matched, 'wrongly covered').value).toBe(1);
  });

  test('so is a covered place that nothing is known of', () => {
    expect(match([], [found()]).wronglyCovered).toHaveLength(1);
    expect(match([], [found({ disposition: 'no-name' })]).wronglyCovered).toEqual([]);
  });
});

describe('floors', () => {
  const recall = (value: number): Figure => ({ name: 'ssn recall', unit: 'share', value, of: 100 });
  const wrongly = (value: number): Figure => ({
    name: 'wrongly covered',
    unit: 'count',
    value,
    of: 100,
  });

  test('a figure a point below what was reached is below its floor', () => {
    expect(judge([recall(0.931)], { 'ssn recall': 0.94 })[0]!.isBelow).toBe(false);
    expect(judge([recall(0.929)], { 'ssn recall': 0.94 })[0]!.isBelow).toBe(true);
  });

  test('the command ends with 1 as soon as one figure is below its floor', () => {
    const held = { 'ssn recall': 0.94, 'wrongly covered': 0 };
    expect(exitCode(judge([recall(0.94), wrongly(0)], held))).toBe(0);
    expect(exitCode(judge([recall(0.94), wrongly(1)], held))).toBe(1);
  });

  test('a floor left far behind is pointed out', () => {
    expect(judge([recall(0.97)], { 'ssn recall': 0.94 })[0]!.isAhead).toBe(true);
  });

  test('a count has a ceiling, without any slack', () => {
    expect(judge([wrongly(3)], { 'wrongly covered': 3 })[0]!.isBelow).toBe(false);
    expect(judge([wrongly(4)], { 'wrongly covered': 3 })[0]!.isBelow).toBe(true);
  });

  test('a figure that is counted no more has fallen', () => {
    expect(judge([{ ...recall(0), value: null }], { 'ssn recall': 0.94 })[0]!.isBelow).toBe(true);
  });
});

test('a report is read file by file, members with their file', () => {
  const place = { value: '489-22-3412', masked: '***', name: 'Harriet Bellamy' };
  const store = (uri: string, persons: number) => ({
    uri,
    persons,
    findings: [{ type: 'ssn', disposition: 'covered', limb: 'a', places: [place] }],
  });
  const report = {
    stores: [
      store('file:///d/mail/01.eml', 1),
      store('file:///d/mail/01.eml!a%20b.txt', 2),
      store('file:///other/01.eml', 1),
    ],
  };
  const byName = foundByDocument(report, '/d');
  expect([...byName.keys()]).toEqual(['mail/01.eml']);
  expect(byName.get('mail/01.eml')).toMatchObject({ persons: 3 });
  expect(byName.get('mail/01.eml')!.found).toHaveLength(2);
});
