// The paper behind every number: what was read, what was not, and why.
import { expect, it } from 'vitest';
import type { NotExamined } from '../../../src/model/scan.ts';
import type { StoreResult } from '../../../src/model/verdict.ts';
import {
  coverageJson,
  coveragePaper,
  describeCoverage,
} from '../../../src/report/papers/coverage.ts';
import { registerPaper } from '../../../src/report/papers/register-paper.ts';
import { describeRegister } from '../../../src/report/papers/register.ts';
import type { Dossier } from '../../../src/report/dossier.ts';
import { makeStore } from '../../inventory/example-store.ts';
import {
  dossierOf,
  exposedStore,
  openExample,
  recordScan,
  somePeople,
} from '../example-dossier.ts';
import { asText, officeDossier } from './office.ts';

const at = (name: string): string => `file:///srv/office/${name}`;

function clearStore(name: string, number: number): StoreResult {
  return makeStore({
    id: `s_${String(number).padStart(10, '0')}`,
    uri: at(name),
    kind: 'text',
    verdict: 'clear',
    covered: [],
    findings: [],
    persons: 0,
    missouriResidents: 0,
  });
}

function partial(): Dossier {
  const { inventory } = openExample();
  const problem = { reason: 'timeout', detail: 'it took longer than 60 s' } as const;
  const notExamined: NotExamined[] = [
    { uri: at('HR/old.doc'), reason: 'corrupt', detail: 'the file is cut off' },
    { uri: at('HR/older.doc'), reason: 'corrupt', detail: 'the file is cut off' },
    { uri: at('IT'), reason: 'denied', detail: 'the system refused it' },
    { uri: at('.git'), reason: 'excluded', detail: 'left out by --exclude' },
  ];
  recordScan(inventory, {
    stores: [
      exposedStore('HR/a.csv', [...somePeople(3)]),
      exposedStore('HR/part.csv', [...somePeople(1)], { problems: [problem] }),
      clearStore('readme.txt', 1),
    ],
    notExamined,
  });
  return dossierOf(inventory);
}

it('says of everything that was asked for whether it was read', async () => {
  const dossier = partial();
  const text = asText(coveragePaper(dossier, describeCoverage(dossier)));
  await expect(text).toMatchFileSnapshot('../snapshots/coverage-partial.txt');
});

it('adds up, and has the numbers of its JSON form', () => {
  const dossier = partial();
  const facts = describeCoverage(dossier);
  const json = coverageJson(dossier, facts) as {
    read: Record<'asked' | 'toTheEnd' | 'inPart' | 'notExamined' | 'leftOut', number>;
    reasons: { reason: string; count: number }[];
    kinds: { kind: string; stores: number }[];
    notExamined: unknown[];
  };
  expect(json.read).toEqual({ asked: 6, toTheEnd: 2, inPart: 1, notExamined: 3, leftOut: 1 });
  expect(json.read.toTheEnd + json.read.inPart + json.read.notExamined).toBe(json.read.asked);
  expect(json.notExamined).toHaveLength(5);
  expect(json.kinds.reduce((sum, { stores }) => sum + stores, 0)).toBe(3);
  const text = asText(coveragePaper(dossier, facts));
  expect(text).toContain('2 of 6 stores (33%) were read to the end');
});

it('rounds no gap away', () => {
  const { inventory } = openExample();
  const stores = Array.from({ length: 1999 }, (_, index) => clearStore(`${index}.txt`, index));
  const unread: NotExamined = { uri: at('x.doc'), reason: 'corrupt', detail: 'cut off' };
  recordScan(inventory, { stores, notExamined: [unread] });
  const dossier = dossierOf(inventory);
  const text = asText(coveragePaper(dossier, describeCoverage(dossier)));
  expect(text).toContain('1,999 of 2,000 stores (99.9%)');
  expect(text).not.toContain('100%');
});

it('says that everything was read where it was', () => {
  const { inventory } = openExample();
  recordScan(inventory, { stores: [exposedStore('HR/a.csv', [...somePeople(3)])] });
  const dossier = dossierOf(inventory);
  expect(asText(coveragePaper(dossier, describeCoverage(dossier)))).toContain('100%');
});

it('names every place in the JSON form, and so many in the paper', () => {
  const { inventory } = openExample();
  const notExamined = Array.from({ length: 620 }, (_, index): NotExamined => ({
    uri: at(`${index}.doc`),
    reason: 'corrupt',
    detail: 'cut off',
  }));
  recordScan(inventory, { notExamined });
  const dossier = dossierOf(inventory);
  const facts = describeCoverage(dossier);
  const text = asText(coveragePaper(dossier, facts));
  expect(text.match(/\d+\.doc/g)?.length).toBeLessThanOrEqual(510);
  expect(text).toMatch(/1[12]\d more/);
  expect((coverageJson(dossier, facts) as { notExamined: unknown[] }).notExamined).toHaveLength(
    620,
  );
});

it('stands on the same count as the register', () => {
  const dossier = officeDossier();
  const { asked, read } = describeCoverage(dossier);
  expect([asked, read]).toEqual([6, 5]);
  const { paper } = registerPaper(describeRegister(dossier), dossier);
  expect(asText(paper)).toContain('Coverage 83%: 1 of 6 stores could not be examined to the end.');
});
