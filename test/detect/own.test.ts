// Detectors that users declare: found in text, cells and large files, beside ours and never at their cost.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { detectors as ours } from '../../detectors/index.ts';
import type { Detectors } from '../../src/detect/derived.ts';
import { detectText } from '../../src/detect/detect-text.ts';
import { openTable } from '../../src/detect/detect-table.ts';
import { findAnchors, makeAnchors } from '../../src/detect/kernel.ts';
import { gate } from '../../src/detect/windows.ts';
import { detectorSet } from '../../src/own-detectors/compile.ts';
import { exampleDetectors } from '../../src/own-detectors/example.ts';
import { readOwnDetectors } from '../../src/own-detectors/read-detectors.ts';
import { missouri } from '../../src/law/missouri/index.ts';
import { rulePackId } from '../../src/scan/rule-pack.ts';
import { makeTree } from '../sources/tree.ts';

const wordy = `
id: vault-phrase
title: Vault phrase
element: electronic-id
patterns: [{ regex: 'VLT-[A-Z]{6}', needs: nothing }, '[a-z]{4}\\.[a-z]{4}']
labels: [vault login]
examples:
  found: [{ text: 'VLT-QWERTZ', finds: VLT-QWERTZ }]
  ignored: [{ text: VLT-1, why: too short }]
`;

async function setOf(...texts: readonly string[]): Promise<Detectors> {
  const names = texts.map((_, at) => `${at}.yaml`);
  const root = makeTree(Object.fromEntries(texts.map((text, at) => [names[at] ?? '', text])));
  return detectorSet(await readOwnDetectors(names.map((name) => join(root, name))));
}

let set: Detectors;
beforeAll(async () => {
  set = await setOf(exampleDetectors, wordy);
});

const foundIn = (text: string): string[] =>
  detectText(text, {}, set).map(({ detector, raw }) => `${detector}: ${raw}`);

describe('in text', () => {
  test('the reasons name the detector, whose it is, and no value', () => {
    const [found] = detectText('Prairie card number: 20471839', {}, set);
    expect(found).toMatchObject({ kind: 'health-insurance-id', confidence: 'medium' });
    expect(found?.because).toEqual([
      'it is labeled "Prairie card number"',
      "it matches a detector of the organization's own: Prairie Health member number",
    ]);
  });

  test.each([
    [
      'a neutral word does not speak against what speaks for itself',
      'Invoice for MRN-20471839',
      ['prairie-member-number: MRN-20471839'],
    ],
    ['a value without any digit', 'Use VLT-QWERTZ to get in', ['vault-phrase: VLT-QWERTZ']],
    [
      'a value without any digit, behind its label',
      'Vault login: abcd.efgh',
      ['vault-phrase: abcd.efgh'],
    ],
    ['never out of a longer value', 'MRN-20471839-1 and xMRN-20471839', []],
    [
      'ours as before',
      'SSN: 489-31-7726, MRN-20471839',
      ['ssn: 489-31-7726', 'prairie-member-number: MRN-20471839'],
    ],
  ])('%s: %s', (_title, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });
});

test('in a large text, windows open at the labels and at the words that values begin with', () => {
  const filler = 'nothing is said here of anybody at all\n'.repeat(5000);
  const text = `${filler}see VLT-QWERTZ now\n${filler}vault login: abcd.efgh\n${filler}`;
  const bytes = Buffer.from(text);
  const anchors = makeAnchors();
  findAnchors(bytes, anchors, set);
  const stretches = gate(bytes, anchors).map(({ from, to }) => text.slice(from, to));
  expect(stretches.flatMap(foundIn)).toEqual([
    'vault-phrase: VLT-QWERTZ',
    'vault-phrase: abcd.efgh',
  ]);
  expect(stretches.join('').length).toBeLessThan(10_000);
});

describe('in tables', () => {
  const cellsOf = (names: readonly string[], rows: readonly (readonly string[])[], with_ = set) => {
    const columns = names.map((name) => ({ name }));
    const table = openTable(columns, rows, { name: '', hasPeople: true, detectors: with_ });
    return rows.flatMap((cells) =>
      table
        .detectRow(cells, {})
        .map(({ column, candidate }) => `${names[column]} ${candidate.detector} ${candidate.raw}`),
    );
  };

  test('by the name of the column, with and without digits', () => {
    expect(
      cellsOf(['name', 'MRN', 'vault_login'], [['Ann Sample', '20471839', 'abcd.efgh']]),
    ).toEqual(['MRN prairie-member-number 20471839', 'vault_login vault-phrase abcd.efgh']);
  });

  test('whatever the column is called, where the value speaks for itself', () => {
    expect(
      cellsOf(['a', 'invoice', 'notes'], [['MRN-20471839', 'MRN-20471840', 'VLT-QWERTZ']]),
    ).toEqual([
      'a prairie-member-number MRN-20471839',
      'invoice prairie-member-number MRN-20471840',
      'notes vault-phrase VLT-QWERTZ',
    ]);
  });

  test('a column that ours know stays ours where no value fits, and is shared where some do', async () => {
    const greedy = await setOf(`
id: clinic-member
title: Clinic member
element: government-id
patterns: ['CL-\\d{6}']
labels: [member id]
examples:
  found: [{ text: 'member id CL-204718', finds: CL-204718 }]
  ignored: [{ text: CL-204718, why: no label }]
`);
    const others = [['W204718395'], ['W204718396']];
    expect(cellsOf(['Member ID'], others, greedy)).toEqual(cellsOf(['Member ID'], others, ours));
    expect(cellsOf(['Member ID'], [...others, ['CL-204718']], greedy)).toEqual([
      'Member ID health-insurance-id W204718395',
      'Member ID health-insurance-id W204718396',
      'Member ID clinic-member CL-204718',
    ]);
  });
});

test('the id of the rule pack follows the content of what is declared', async () => {
  const ids = await Promise.all(
    [
      setOf(),
      setOf(wordy),
      setOf(wordy.replace('{6}', '{7}')),
      setOf(wordy.replace('examples:', 'validator: luhn\nexamples:')),
      setOf(wordy.replace('examples:', 'validator: verhoeff\nexamples:')),
    ].map(async (set) => rulePackId(await set, missouri)),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toBe(rulePackId(ours, missouri));
  expect(rulePackId(await setOf(wordy), missouri)).toBe(ids[1]);
});
