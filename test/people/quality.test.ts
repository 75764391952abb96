// How well names are found and tied to elements, over the project's own generated documents; the floors hold it there.
import { describe, expect, it } from 'vitest';
import { personOfRow } from '../../src/people/column-owner.ts';
import { typeNameColumns } from '../../src/people/columns.ts';
import { findNames } from '../../src/people/find-names.ts';
import {
  type GeneratedDocument,
  practiceGenres,
  unseenGenres,
  writeDocument,
} from '../../src/people/generate/documents.ts';
import { layoutCount, writeTable } from '../../src/people/generate/tables.ts';
import { pairText } from '../../src/people/pair-text.ts';
import { squeeze } from '../../src/people/squeeze.ts';
import { tokenize } from '../../src/people/tokens.ts';

/** Training starts at seed 1000. */
const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

function documentsOf(genres: Readonly<Record<string, unknown>>): GeneratedDocument[] {
  return Object.keys(genres).flatMap((genre) => seeds.map((seed) => writeDocument(genre, seed)));
}

/** F1 of names with at least two parts; a found name is right where it overlaps a true one. */
function nameScore(documents: readonly GeneratedDocument[]): number {
  let found = 0;
  let right = 0;
  let wanted = 0;
  let hit = 0;
  for (const { text, names } of documents) {
    const tokens = tokenize(text);
    const spans = findNames(tokens).map(({ from, to }) => ({
      start: tokens.start[from]!,
      end: tokens.end[to - 1]!,
      parts: to - from,
    }));
    const overlaps = (
      a: { start: number; end: number },
      b: { start: number; end: number },
    ): boolean => a.start < b.end && b.start < a.end;
    const whole = names.filter((name) => name.isWhole);
    wanted += whole.length;
    hit += whole.filter((name) => spans.some((span) => overlaps(span, name))).length;
    const predicted = spans.filter((span) => span.parts > 1);
    found += predicted.length;
    right += predicted.filter((span) => names.some((name) => overlaps(span, name))).length;
  }
  const precision = right / found;
  const recall = hit / wanted;
  return (2 * precision * recall) / (precision + recall);
}

/** Share of elements whose person has the right last name, and the right first name or initial. */
function pairingScore(documents: readonly GeneratedDocument[]): { right: number; toStaff: number } {
  let elements = 0;
  let right = 0;
  let toStaff = 0;
  for (const document of documents) {
    const pairings = pairText(document.text, document.elements);
    for (const [i, { owners }] of document.elements.entries()) {
      elements++;
      const name = pairings[i]!.name;
      if (!name || name.first === '') continue;
      const isNamed = (key: string): boolean => {
        const person = document.people[key]!;
        const first = squeeze(name.first);
        return (
          squeeze(person.last) === squeeze(name.last) &&
          (squeeze(person.first) === first || squeeze(person.first)[0] === first)
        );
      };
      if (owners.some(isNamed)) right++;
      else if (Object.keys(document.people).some((key) => /^[stuv]$/.test(key) && isNamed(key)))
        toStaff++;
    }
  }
  return { right: right / elements, toStaff: toStaff / elements };
}

describe('office documents of genres that training and tuning never saw', () => {
  const documents = documentsOf(unseenGenres);

  it('have their names found', () => {
    expect(nameScore(documents)).toBeGreaterThan(0.95);
  });

  it('have their elements tied to the right person, and hardly any to staff', () => {
    const { right, toStaff } = pairingScore(documents);
    expect(right).toBeGreaterThan(0.85);
    expect(toStaff).toBeLessThan(0.05);
  });
});

describe('office documents of the genres for practice', () => {
  const documents = documentsOf(practiceGenres);

  it('have their names found', () => {
    expect(nameScore(documents)).toBeGreaterThan(0.985);
  });

  it('have their elements tied to the right person', () => {
    expect(pairingScore(documents).right).toBeGreaterThan(0.97);
  });
});

describe('tables', () => {
  it.each([40, 8, 3])('of %i rows with headers give every row its person', (rowCount) => {
    expect(rowScore(rowCount, true)).toBeGreaterThan(0.995);
  });
  it.each([
    [40, 0.96],
    [8, 0.95],
  ])('of %i rows without headers give nearly every row its person', (rowCount, floor) => {
    expect(rowScore(rowCount, false)).toBeGreaterThan(floor);
  });
});

function rowScore(rowCount: number, hasHeaders: boolean): number {
  let rows = 0;
  let right = 0;
  for (let layout = 0; layout < layoutCount; layout++) {
    const { columns, headers, truth, people } = writeTable(layout, 3, rowCount);
    if (!truth.some((type) => type === 'full' || type === 'family')) continue;
    const types = typeNameColumns(columns, hasHeaders ? headers : null);
    for (const [row, person] of people.entries()) {
      rows++;
      const name = personOfRow(
        types,
        columns.map((column) => column[row]!),
      );
      const isRight =
        name &&
        squeeze(name.last) === squeeze(person.last) &&
        squeeze(name.first)[0] === squeeze(person.first)[0];
      if (isRight) right++;
    }
  }
  return right / rows;
}
