// What results depend on beside the stores themselves, and which readings a change of it touches.
import { createHash } from 'node:crypto';
import { fingerprint, normaliseValue, type Printer } from '../detect/mask.ts';
import type { Basis, KnownItem } from '../inventory/inventory.ts';
import type { Attestations } from '../law/law.ts';
import { elementKinds } from '../model/element.ts';
import type { Settings } from './settings.ts';
import { matchesGlob } from './store-glob.ts';

/** Places that the inventory keeps; more are shown from what a scan holds while it runs. */
export const placesInInventory = 100;
/** Longer lists of test values are compared as a whole. */
const maxListedValues = 500;

export interface BasisOf {
  readonly settings: Settings;
  readonly rulePack: string;
  /** Of the program. */
  readonly version: string;
  readonly printer: Printer;
}

export function basisOf({ settings, rulePack, version, printer }: BasisOf): Basis {
  const {
    law,
    attestations,
    archiveDepth,
    sample,
    places,
    passwords,
    testValues,
    // What decides nothing about the results, or is part of the rule pack.
    fingerprintKey: _key,
    ownDetectors: _own,
    reveal: _reveal,
    ...rest
  } = settings;
  return {
    program: `${version} ${digest(rest).slice(0, 12)}`,
    law,
    entity: attestations.entity,
    rules: rulePack,
    publicRecords: JSON.stringify(attestations.publicRecords),
    // Passwords and test values are secrets or personal data: only their keyed prints are kept.
    passwords: printer.print(digest(passwords.map(({ text }) => text))),
    testValues: JSON.stringify(valuePrints(testValues, printer)),
    archiveDepth: String(archiveDepth),
    sample: String(sample),
    places: String(Math.min(places, placesInInventory)),
  };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function valuePrints(values: readonly string[], printer: Printer): string[] {
  const prints = values.map((value) => testPrint(value, printer)).toSorted();
  return prints.length <= maxListedValues ? prints : [`all:${printer.print(digest(prints))}`];
}

const testPrint = (value: string, printer: Printer): string =>
  printer.print(`test:${normaliseValue(value)}`);

/** What a reading must tell for it to be known whether a change touches it. */
export interface Touched {
  readonly known: KnownItem;
  /** The addresses of its stores, and the prints of the values that were kept. */
  stores(): { readonly uris: readonly string[]; readonly prints: ReadonlySet<string> };
}

type Touches = (touched: Touched, before: string, now: string) => boolean;

const has =
  (trait: string): Touches =>
  ({ known }) =>
    known.traits.includes(trait);
const always: Touches = () => true;

/** A function that says whether what changed between two bases can change the results of a reading. */
export function makeTouches(
  { testValues }: Settings,
  printer: Printer,
): (touched: Touched, basis: Basis) => boolean {
  const printsOf = (value: string): string[] =>
    elementKinds.map((kind) => fingerprint(printer, kind, value));
  const touches: Readonly<Record<string, Touches>> = {
    rules: has('read'),
    entity: has('found'),
    publicRecords: (touched, before, now) =>
      touched.known.traits.includes('found') && attestedOtherwise(touched, before, now),
    passwords: has('sealed'),
    testValues: testedOtherwise((print) => {
      const value = testValues.find((one) => testPrint(one, printer) === print);
      return value === undefined ? null : printsOf(value);
    }),
    archiveDepth: (touched, before, now) =>
      has(Number(now) > Number(before) ? 'too-deep' : 'holds')(touched, before, now),
    sample: has('rows'),
    places: (touched, before, now) =>
      Number(now) > Number(before) && has('cut')(touched, before, now),
  };
  // Most readings share a few bases.
  const changes = new Map<Basis, string[]>();
  return (touched, basis) => {
    const { basis: before } = touched.known;
    let changed = changes.get(before);
    if (!changed) changes.set(before, (changed = changedKeys(before, basis)));
    return changed.some((key) => {
      const [was, is] = [before[key], basis[key]];
      if (was === undefined || is === undefined) return true;
      return (touches[key] ?? always)(touched, was, is);
    });
  };
}

/** The names of the dependences that differ. */
function changedKeys(before: Basis, now: Basis): string[] {
  return Object.keys({ ...before, ...now }).filter((key) => before[key] !== now[key]);
}

function attestedOtherwise(touched: Touched, before: string, now: string): boolean {
  const list = (text: string): Attestations['publicRecords'] =>
    JSON.parse(text) as Attestations['publicRecords'];
  const key = (one: Attestations['publicRecords'][number]): string => JSON.stringify(one);
  const [was, is] = [list(before), list(now)];
  const kept = new Set(was.map(key).filter((one) => is.some((other) => key(other) === one)));
  const changed = [...was, ...is].filter((one) => !kept.has(key(one)));
  const { uris } = touched.stores();
  return changed.some(({ stores }) => uris.some((uri) => matchesGlob(uri, stores)));
}

/** Values that are declared newly touch what holds them; of one that is declared no more, nothing but its print is known. */
function testedOtherwise(printsOf: (testPrint: string) => readonly string[] | null): Touches {
  const looked = new Map<string, readonly string[] | null>();
  const look = (print: string): readonly string[] | null => {
    const known = looked.get(print);
    if (known !== undefined) return known;
    const prints = printsOf(print);
    looked.set(print, prints);
    return prints;
  };
  return (touched, before, now) => {
    const { traits } = touched.known;
    if (!traits.includes('found')) return false;
    const was = new Set(JSON.parse(before) as string[]);
    const is = new Set(JSON.parse(now) as string[]);
    if (traits.includes('test') && [...was].some((print) => !is.has(print))) return true;
    const added = [...is].filter((print) => !was.has(print));
    if (added.length === 0) return false;
    if (traits.includes('cut')) return true;
    const { prints } = touched.stores();
    // A long list is one print of all: what is new in it is not known.
    return added.some((one) => look(one)?.some((print) => prints.has(print)) ?? true);
  };
}
