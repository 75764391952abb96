// The targets, the figures reached when they were last held, and the floor under each of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Figure } from './score.ts';

/** By figure. Shares are between 0 and 1; counts and rates are ceilings. */
export type Held = Readonly<Record<string, number>>;

export interface Verdict {
  readonly figure: Figure;
  readonly target: number | null;
  readonly floor: number | null;
  readonly isBelow: boolean;
  /** So far above its floor that the floor should be raised. */
  readonly isAhead: boolean;
}

const file = join(import.meta.dirname.replace(`${sep}.tools${sep}`, sep), 'floors.json');
/** A floor lies one point under what was reached. */
const margin = 0.01;
const ahead = 0.02;

/** What the issue asks for; a figure without an entry has no target. */
const targets: Held = {
  'ssn recall': 0.98,
  'ssn precision': 0.98,
  'payment-card recall': 0.97,
  'payment-card precision': 0.99,
  'drivers-license recall': 0.9,
  'drivers-license precision': 0.9,
  'itin recall': 0.95,
  'itin precision': 0.95,
  'passport recall': 0.95,
  'passport precision': 0.95,
  'medicare-id recall': 0.95,
  'medicare-id precision': 0.95,
  'routing-number recall, fixed width': 0.95,
  'bank-account recall, fixed width': 0.95,
  'health-insurance-id recall': 0.9,
  'right person, records': 0.97,
  'right person, prose': 0.9,
  'covered recall': 0.97,
  'wrongly covered': 0,
  'people miscounted': 0.044,
  'false finds per MB of noise': 0.05,
};

export function readHeld(): Held {
  return JSON.parse(readFileSync(file, 'utf8')) as Held;
}

/** Writes what is reached today as what is held from now on. */
export function hold(figures: readonly Figure[]): void {
  const held = figures
    .filter(({ value }) => value !== null)
    .map(({ name, value }) => [name, Number(value!.toFixed(4))]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(held), null, 2)}\n`);
}

export function judge(figures: readonly Figure[], held: Held): Verdict[] {
  return figures.map((figure) => {
    const target = targets[figure.name] ?? null;
    const reached = held[figure.name];
    const { value, unit } = figure;
    if (reached === undefined)
      return { figure, target, floor: null, isBelow: false, isAhead: false };
    const floor = unit === 'share' ? Math.max(0, reached - margin) : slackAbove(reached, unit);
    // What is no longer counted at all has fallen.
    if (value === null) return { figure, target, floor, isBelow: true, isAhead: false };
    const isShare = unit === 'share';
    return {
      figure,
      target,
      floor,
      isBelow: isShare ? value < floor : value > floor,
      isAhead: isShare ? value > reached + ahead : value < reached && value < floor - ahead,
    };
  });
}

/** 1 when a figure has fallen below its floor. */
export function exitCode(verdicts: readonly Verdict[]): 0 | 1 {
  return verdicts.some(({ isBelow }) => isBelow) ? 1 : 0;
}

/** Counts may not grow at all; rates by a point. */
function slackAbove(reached: number, unit: 'count' | 'rate'): number {
  return unit === 'count' ? reached : reached + margin;
}
