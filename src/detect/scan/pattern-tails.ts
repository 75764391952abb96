// What a pattern's matches end with.
import { has } from './character-set.ts';
import type { Pattern } from './pattern-tree.ts';

const wanted = 4;

/**
 * The last four characters of whatever matches the pattern and then one of `behind`, in small letters; null where they
 * are not listed in it.
 */
export function tailsOf(pattern: Pattern, behind: readonly string[]): readonly string[] | null {
  if (behind.every((tail) => tail.length >= wanted)) return behind;
  switch (pattern.kind) {
    case 'set': {
      const letters = Array.from({ length: 128 }, (_, code) => code).filter((code) =>
        has(pattern, code),
      );
      if (pattern.beyond || letters.length > 6) return null;
      return behind.flatMap((tail) =>
        tail.length >= wanted
          ? [tail]
          : letters.map((code) => String.fromCharCode(code).toLowerCase() + tail),
      );
    }
    case 'sequence':
      return pattern.parts.reduceRight<readonly string[] | null>(
        (tails, part) => tails && tailsOf(part, tails),
        behind,
      );
    case 'either': {
      const all = pattern.parts.map((part) => tailsOf(part, behind));
      return all.includes(null) ? null : all.flatMap((tails) => tails ?? []);
    }
    case 'look':
    case 'edge':
      return behind;
    default:
      return null;
  }
}
