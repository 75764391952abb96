// What reports add up about people: by limb, by folder, and in the order in which stores are best protected.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import type { PeopleIndex } from '../../src/model/people-index.ts';
import { ageBand, ageBands } from '../../src/report/exposure/age.ts';
import { countLimbs } from '../../src/report/exposure/limbs.ts';
import { countByGroup } from '../../src/report/exposure/people-sets.ts';
import { placeFinder } from '../../src/report/exposure/places.ts';
import { rankSteps } from '../../src/report/exposure/steps.ts';
import { trendOf } from '../../src/report/exposure/trend.ts';
import { reportData } from './example-scan.ts';

/** An index of stores, each a list of people; the number of a person is its label. */
function indexOf(stores: readonly (readonly number[])[], best?: number): PeopleIndex {
  const labels = Int32Array.from(stores.flat());
  const people = best ?? new Set(labels.filter((label) => label >= 0)).size;
  const starts = new Int32Array(stores.length + 1);
  for (const [index, store] of stores.entries()) starts[index + 1] = starts[index]! + store.length;
  return {
    count: { best: people, low: people, high: people, labels },
    flags: new Uint8Array(labels.length).fill(3),
    stores: stores.map((_, index) => `s_${index}`),
    starts,
  };
}

const groupsOf = (stores: readonly unknown[]): Map<string, number[]> =>
  new Map(stores.map((_, index) => [`g${index}`, [index]]));

describe('people by limb', () => {
  it('count once under each limb that any store shows, and as residents where any store shows it', () => {
    const index = {
      ...indexOf([[0, 1], [0]]),
      flags: Uint8Array.of(0b0000010, 0b1000010, 0b0100001),
    };
    const counts = countLimbs(index);
    expect(counts.map(({ persons }) => persons)).toEqual([2, 0, 0, 0, 1, 1]);
    expect(counts.map(({ missouriResidents }) => missouriResidents)).toEqual([1, 0, 0, 0, 1, 0]);
  });

  it('are never more than people', () => {
    expect(countLimbs(indexOf([[0, 1, 2]], 2))[0]?.persons).toBe(2);
  });
});

describe('people by group', () => {
  it('count once in each group, however many of its stores hold them', () => {
    const index = indexOf([
      [0, 1],
      [1, 2],
      [2, 3, -1],
    ]);
    const groups = new Map([
      ['HR', [0, 1]],
      ['IT', [2]],
    ]);
    expect([...countByGroup(index, groups)]).toEqual([
      ['HR', 3],
      ['IT', 2],
    ]);
  });
});

describe('steps', () => {
  it('take what frees most people first, and say who is still exposed', () => {
    const stores = [[0, 1, 2], [3, 4], [5]];
    expect(rankSteps(indexOf(stores), groupsOf(stores), 5)).toEqual([
      { group: 'g0', stores: 1, gain: 3, left: 3 },
      { group: 'g1', stores: 1, gain: 2, left: 1 },
      { group: 'g2', stores: 1, gain: 1, left: 0 },
    ]);
  });

  it('see that two stores with the same people must both be protected', () => {
    const stores = [[0, 1, 2, 3], [0, 1, 2, 3], [4]];
    const steps = rankSteps(indexOf(stores), groupsOf(stores), 2);
    expect(steps.at(-1)).toMatchObject({ left: 1 });
    expect(steps.map(({ group }) => group).toSorted()).toEqual(['g0', 'g1']);
  });

  it('name no step that frees nobody', () => {
    const stores = [[0], [], [-1]];
    expect(rankSteps(indexOf(stores), groupsOf(stores), 5).map(({ group }) => group)).toEqual([
      'g0',
    ]);
    expect(rankSteps(indexOf([]), new Map(), 5)).toEqual([]);
  });

  it('add up to everybody, count no one twice, and reach the end with nobody left', () => {
    const store = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(store, { minLength: 1, maxLength: 7 }), (raw) => {
        // Labels as the count gives them: dense, from 0.
        const order = [...new Set(raw.flat())];
        const stores = raw.map((people) => people.map((person) => order.indexOf(person)));
        const steps = rankSteps(indexOf(stores), groupsOf(stores), stores.length);
        let left = order.length;
        for (const step of steps) {
          expect(step.gain).toBeGreaterThanOrEqual(0);
          left -= step.gain;
          expect(step.left).toBe(left);
        }
        expect(left).toBe(0);
        expect(new Set(steps.map(({ group }) => group)).size).toBe(steps.length);
      }),
    );
  });

  it('scale to the best estimate where people are fewer than clusters', () => {
    const stores = [
      [0, 1, 2, 3],
      [4, 5, 6, 7, 8, 9],
    ];
    const steps = rankSteps(indexOf(stores, 5), groupsOf(stores), 2);
    expect(steps.map(({ left }) => left)).toEqual([2, 0]);
    expect(steps.reduce((sum, { gain }) => sum + gain, 0)).toBe(5);
  });
});

describe('places', () => {
  const at = (uri: string, targets = ['/srv/office']) => placeFinder(targets)(uri);

  it('are two folders deep, relative to the target; members lie where their archive lies', () => {
    expect(at('file:///srv/office/HR/Payroll/2024/a%20b.xlsx')).toEqual({
      group: 'HR/Payroll',
      folder: 'HR/Payroll/2024',
      name: 'a b.xlsx',
    });
    expect(at('file:///srv/office/Billing/claims.zip!2023/claims.csv')).toMatchObject({
      group: 'Billing',
      name: 'claims.csv',
    });
    expect(at('file:///srv/office/list.csv')).toEqual({ group: '', folder: '', name: 'list.csv' });
  });

  it('begin with the target where there are several', () => {
    const targets = ['/srv/office', '/mnt/archive/2014'];
    expect(at('file:///mnt/archive/2014/HR/x/a.csv', targets).group).toBe('2014/HR');
    expect(at('file:///srv/office/a.csv', targets).group).toBe('office');
    expect(at('postgres://db1/clinic/public/t', ['/srv', 'postgres://db1/clinic']).group).toBe(
      'clinic/public',
    );
  });
});

describe('the age of a store', () => {
  it.each([
    ['2026-01-01', 0],
    ['2027-01-01', 0],
    ['2025-12-31', 1],
    ['2024-01-01', 1],
    ['2023-01-01', 2],
    ['2020-06-01', 2],
    ['2019-06-01', 3],
    ['2016-06-01', 3],
    ['2015-06-01', 4],
    ['', 5],
    ['1904-01-01', 5],
  ])('changed %s falls into band %i', (modified, band) => {
    expect(ageBand(modified, '2026-11-20T02:00:00Z')).toBe(band);
    expect(ageBands[band]).toBeDefined();
  });
});

describe('the trend', () => {
  const { scan, summary } = reportData();
  const past = (id: string, more: object = {}) => ({
    ...scan,
    id,
    startedAt: `2026-1${id}`,
    ...more,
  });
  const counted = (persons: number, unread = 0) => ({
    ...summary,
    persons,
    stores: { ...summary.stores, clear: 100, 'not-examined': unread },
  });

  it('takes scans of the same targets, the oldest first, and ends with the scan itself', () => {
    const points = trendOf(scan, counted(5), {
      scans: [scan, past('1-01'), past('0-01'), past('0-02', { targets: ['/other'] })],
      summary: () => counted(9),
    });
    expect(points.map((point) => point.persons)).toEqual([9, 9, 5]);
    expect(points.at(-1)?.scan).toBe(scan.id);
    expect(points.every((point) => point.break === null)).toBe(true);
  });

  it('breaks where other rules were applied, or not the same could be read', () => {
    const points = trendOf(scan, counted(5), {
      scans: [scan, past('1-01'), past('0-01', { rulePack: 'other' })],
      summary: (id) => counted(9, id === '1-01' ? 30 : 0),
    });
    expect(points.map((point) => point.break)).toEqual([
      null,
      'other rules were applied',
      'not the same stores could be examined',
    ]);
  });

  it('shows twelve scans at most', () => {
    const scans = Array.from({ length: 30 }, (_, index) =>
      past(`0-${String(index).padStart(2, '0')}`),
    );
    expect(trendOf(scan, counted(5), { scans, summary: () => counted(9) })).toHaveLength(12);
  });
});
