// Trials by the facts that decide them: most cells and lines are like others before them, and are asked the same questions.
import { hasBit } from './match-shape.ts';
import type { ShapePlan } from './shape-plan.ts';
import type { TextFacts, Trial } from './worth-trying.ts';

/** What of the facts makes a difference to any of the plans. */
export interface Asked {
  /** Beyond these there is no difference any more. */
  readonly digits: number;
  readonly run: number;
  readonly veil: number;
  readonly cover: number;
  readonly block: number;
  readonly signs: number;
  readonly owners: number;
  readonly literals: Uint32Array;
}

const literalWords = 4;

export function askedBy(plans: readonly ShapePlan[], owners: number): Asked {
  const literals = new Uint32Array(literalWords);
  const most = { digits: fewestDigitsAsked, run: 0, veil: 0, cover: 0, block: 0, signs: 0 };
  for (const { needs, literalBit } of plans) {
    if (literalBit >= 0 && !hasBit(literals, 0, literalBit))
      literals[literalBit >> 5] = (literals[literalBit >> 5] as number) | (1 << (literalBit & 31));
    most.digits = Math.max(most.digits, needs.digits);
    most.run = Math.max(most.run, needs.run);
    most.veil = Math.max(most.veil, needs.veil);
    most.cover = Math.max(most.cover, needs.cover);
    most.block = Math.max(most.block, needs.block);
    most.signs |= needs.signs;
  }
  return { ...most, owners, literals };
}

/** A line with as many is looked at without a label. */
const fewestDigitsAsked = 4;

const keyWords = 14;
const slotBits = 9;

export interface KnownTrials {
  /** Trials of the same facts, else those that `make` gives. */
  of(facts: TextFacts, make: (facts: TextFacts) => readonly Trial[]): readonly Trial[];
}

/** One place for each hash of facts: what comes later takes the place of what was there. */
export function knownTrials(asked: Asked): KnownTrials {
  const keys = new Int32Array(keyWords << slotBits);
  const trials: (readonly Trial[] | undefined)[] = Array.from({ length: 1 << slotBits });
  const key = new Int32Array(keyWords);
  const isAt = (slot: number): boolean => {
    const from = slot * keyWords;
    for (let i = 0; i < keyWords; i++) if (keys[from + i] !== key[i]) return false;
    return true;
  };
  return {
    of(facts, make) {
      const slot = fill(key, facts, asked);
      const known = trials[slot];
      if (known !== undefined && isAt(slot)) return known;
      const made = make(facts);
      keys.set(key, slot * keyWords);
      trials[slot] = made;
      return made;
    },
  };
}

/** The slot of the facts, whose words it leaves in `key`. */
function fill(key: Int32Array, facts: TextFacts, asked: Asked): number {
  const { forms, literals } = facts;
  key[0] = Math.min(facts.mostDigits, asked.digits);
  key[1] = Math.min(facts.allDigits, asked.digits);
  key[2] = Math.min(facts.run, asked.run);
  key[3] = Math.min(facts.veil, asked.veil);
  key[4] = Math.min(facts.cover, asked.cover);
  key[5] = Math.min(facts.block, asked.block);
  key[6] = facts.signs & asked.signs;
  key[7] = (facts.owners & asked.owners) ^ (facts.hasLexicon ? 1 << 31 : 0);
  key[8] = forms[0] as number;
  key[9] = forms[1] as number;
  for (let i = 0; i < literalWords; i++)
    key[10 + i] = (literals[i] as number) & (asked.literals[i] as number);
  let hash = 0x811c9dc5;
  for (let i = 0; i < keyWords; i++) hash = Math.imul(hash ^ (key[i] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) & ((1 << slotBits) - 1);
}
