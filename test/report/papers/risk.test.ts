// The risk assessment of 20 CSR 100-6.110: threats by class of store, what changed, and what to do in order.
import { describe, expect, it } from 'vitest';
import { missouri as law } from '../../../src/law/missouri/index.ts';
import type { Dossier } from '../../../src/report/dossier.ts';
import { riskPaper } from '../../../src/report/papers/risk-paper.ts';
import { damageOf, describeRisk, riskJson } from '../../../src/report/papers/risk.ts';
import { compareScans } from '../../../src/report/papers/scan-changes.ts';
import { makeStore } from '../../inventory/example-store.ts';
import {
  dossierOf,
  exposedStore,
  openExample,
  recordScan,
  somePeople,
} from '../example-dossier.ts';
import { asText, officeDossier, part, said } from './office.ts';

function draw(dossier: Dossier): string {
  return asText(riskPaper(describeRisk(dossier), dossier).paper);
}

it('is a draft with what is stated', async () => {
  await expect(draw(officeDossier(said))).toMatchFileSnapshot('../snapshots/risk-said.txt');
});

it('invents nothing where nothing is stated', async () => {
  await expect(draw(officeDossier())).toMatchFileSnapshot('../snapshots/risk-unsaid.txt');
});

it('has the same numbers as its JSON form and as the scan', () => {
  const dossier = officeDossier(said);
  const facts = describeRisk(dossier);
  const json = riskJson(facts, dossier, []) as {
    persons: number;
    stores: number;
    threats: { id: string; persons: number; damage: { grade: string }; storeIds: string[] }[];
    steps: { folder: string; gain: number; left: number }[];
    providers: { persons: number; storeIds: string[] }[];
  };
  expect(json.persons).toBe(dossier.summary.persons);
  expect(json.stores).toBe(dossier.summary.stores.exposed);
  const text = draw(dossier);
  expect(text).toContain(
    `Records of ${json.persons.toLocaleString('en-US')} people lie unprotected in ${json.stores} stores.`,
  );
  const steps = part(text, 'What to do, in order');
  for (const { folder, gain, left } of json.steps)
    expect(steps).toMatch(
      new RegExp(`${folder}.*Takes ${gain.toLocaleString('en-US')} .*${left} remain`),
    );
  expect(json.steps.at(-1)?.left).toBe(0);
  expect(json.threats.map(({ id, persons, damage }) => [id, persons, damage.grade])).toEqual([
    ['open-to-everyone', 1106, 'high'],
    ['key-beside', 5, 'low'],
    ['carried-off', 5, 'low'],
  ]);
  expect(json.providers.map(({ persons, storeIds }) => [persons, storeIds.length])).toEqual([
    [1101, 2],
    [0, 0],
  ]);
});

it('says what the files are whose protection takes most people out', () => {
  expect(part(draw(officeDossier(said)), 'In short')).toMatchInlineSnapshot(`
    "Records of 1,141 people lie unprotected in 4 stores. [T1]

    **Encrypting, moving or deleting these 4 files takes 100% of the people out of exposure (1,141 of 1,141):**

    | Store | People taken out | People still exposed |
    | --- | --: | --: |
    | \`Claims/2026.csv\` | 1,101 | 40 |
    | \`HR/payroll.csv\` | 25 | 15 |
    | \`HR/leave.xlsx\` | 10 | 5 |
    | \`Exports/all.zip\` | 5 | 0 |

    *By folder, Claims comes first: 1 store. All steps stand below.*"
  `);
});

it('takes a grade that people have stated, with their reason, and leaves the damage to the count', () => {
  const threats = part(draw(officeDossier(said)), 'Reasonably foreseeable threats');
  expect(threats).toMatch(/Graded by you, under HR\/\\\*\\\* \| .* \| \*\*Low\*\* \|/);
  expect(threats).toMatch(/\*\*Low\*\*: few people .* \(40 people\) \| the room is locked \|/);
});

describe('the grade of damage', () => {
  it.each([
    [0, 'low'],
    [99, 'low'],
    [100, 'medium'],
    [1_000, 'medium'],
    [1_001, 'high'],
    [150_001, 'high'],
  ] as const)('of %i people is %s', (persons, expected) => {
    expect(damageOf(persons, law.view.documents.risk).grade).toBe(expected);
  });
});

describe('what changed', () => {
  it('is told against the scan before', () => {
    expect(compareScans(officeDossier())).toMatchObject({
      sinceDay: '2025-11-20',
      appeared: 3,
      gone: 1,
      sealed: 1,
      cleared: 0,
      notComparable: 0,
      exposedBefore: 3,
      exposedNow: 4,
      personsNow: 1141,
      sameRules: true,
    });
  });

  it('is told against the last scan up to the assessment that is stated', () => {
    const { inventory } = openExample();
    const days = ['2026-01-10', '2026-02-10', '2026-03-10'];
    for (const day of days) recordScan(inventory, { startedAt: `${day}T02:00:00.000Z` });
    const since = (last?: string): string | undefined =>
      compareScans(
        dossierOf(inventory, {
          organization: last === undefined ? {} : { riskAssessment: { last } },
        }),
      )?.sinceDay;
    expect(since()).toBe('2026-02-10');
    expect(since('2026-02-10')).toBe('2026-02-10');
    expect(since('2026-02-09')).toBe('2026-01-10');
    expect(since('2026-01-09')).toBeUndefined();
  });

  it('is not told where other targets were scanned', () => {
    const { inventory } = openExample();
    recordScan(inventory, { startedAt: '2026-01-10T02:00:00.000Z', targets: ['/srv/other'] });
    recordScan(inventory, {});
    const text = part(draw(dossierOf(inventory)), 'What changed since the last assessment');
    expect(text).toContain('keeps no earlier scan of these targets');
  });

  it('counts what could not be read any more as not comparable, never as better', () => {
    const { inventory } = openExample();
    const store = exposedStore('HR/a.csv', [...somePeople(3)]);
    recordScan(inventory, { startedAt: '2026-01-10T02:00:00.000Z', stores: [store] });
    const unread = makeStore({ ...store, covered: [], persons: 0, findings: [] });
    recordScan(inventory, { stores: [{ ...unread, verdict: 'not-examined' }] });
    const dossier = dossierOf(inventory);
    expect(compareScans(dossier)).toMatchObject({ notComparable: 1, gone: 0, cleared: 0 });
    expect(draw(dossier)).toContain('1 store that was exposed could not be examined this time');
  });

  it('says where other rules were applied then', () => {
    const { inventory } = openExample();
    recordScan(inventory, {
      startedAt: '2026-01-10T02:00:00.000Z',
      rulePack: 'missouri-ffffffffffff',
    });
    recordScan(inventory, {});
    expect(draw(dossierOf(inventory))).toContain('Other rules were applied then');
  });
});

it('says what no scan can see, and what was not read', () => {
  const unseen = part(draw(officeDossier(said)), 'Not covered by this assessment');
  expect(unseen).toContain('- Records on paper, and how they are disposed of');
  expect(unseen).toContain('What 1 store holds that could not be examined to the end');
});

it('says so where nothing is exposed', () => {
  const { inventory } = openExample();
  recordScan(inventory, {});
  const text = draw(dossierOf(inventory));
  expect(text).toContain('No covered information was found unprotected in what could be read.');
  expect(text).toContain('Nothing is exposed, so there is nothing to do.');
});
