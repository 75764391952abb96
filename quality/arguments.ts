// What `npm run quality -- …` may be told.
import { parseArgs } from 'node:util';

export interface Asked {
  readonly seed: number;
  /** Lines of misses to print. */
  readonly misses: number;
  readonly genre: string | null;
  readonly byGenre: boolean;
  readonly heldOut: boolean;
  /** One of the seven sets that nobody has scanned while making them, instead of the studied genres. */
  readonly blind: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | null;
  /** Writes today's figures into floors.json. */
  readonly hold: boolean;
  /** Where to leave the corpus. */
  readonly keep: string | null;
  /** Real folders that hold no personal data, for the rate of false finds. */
  readonly trees: readonly string[];
}

export const usualSeed = 20_240_318;

export function readArguments(given: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: String(usualSeed) },
      misses: { type: 'string', default: '0' },
      genre: { type: 'string' },
      'by-genre': { type: 'boolean', default: false },
      'held-out': { type: 'boolean', default: false },
      blind: { type: 'string' },
      hold: { type: 'boolean', default: false },
      keep: { type: 'string' },
      trees: { type: 'string', multiple: true, default: [] },
    },
  });
  // `--trees A B` leaves B among the positionals.
  if (positionals.length > 0 && values.trees.length === 0) {
    throw new Error(`what is ${positionals[0]}? One genre is asked for with --genre NAME`);
  }
  return {
    seed: wholeNumber('--seed', values.seed),
    misses: wholeNumber('--misses', values.misses),
    genre: values.genre ?? null,
    byGenre: values['by-genre'],
    heldOut: values['held-out'],
    blind: blindSet(values.blind),
    hold: values.hold,
    keep: values.keep ?? null,
    trees: [...values.trees, ...positionals],
  };
}

const blindSets = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

function blindSet(name: string | undefined): Asked['blind'] {
  if (name === undefined) return null;
  const set = blindSets.find((one) => one === name);
  if (set === undefined) throw new Error(`--blind takes A, B, C, D, E, F or G, not ${name}`);
  return set;
}

function wholeNumber(flag: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`${flag} takes a whole number, not ${text}`);
  return value;
}
