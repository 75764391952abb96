// Chance that can be repeated: the same seed gives the same bytes on every machine.

/** Whole numbers from 0 up to, and not including, `below`. */
export type Draw = (below: number) => number;

/** Small generator with a period of 2^32 (mulberry32): repeatable, not secure. */
export function seeded(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const pick = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)] as T;

/** So many digits, zeros in front as well. */
export function digits(draw: Draw, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += draw(10);
  return text;
}

/** So many hexadecimal digits. */
export function hex(draw: Draw, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += draw(16).toString(16);
  return text;
}

export const pad = (value: number, width: number): string => String(value).padStart(width, '0');
