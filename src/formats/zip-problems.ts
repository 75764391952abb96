// What may be wrong with a zip archive, in words for a person.
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Problem } from '../model/store.ts';

/** What zip.js could not follow, as a problem; faults of the input itself pass through. */
export function describeDamage(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const message = error instanceof Error ? error.message : '';
  if (message === 'Split zip file') {
    return new StoreProblem(
      'unsupported',
      'one part of a split archive; join the parts (zip -s 0 first.zip --out whole.zip) and scan the result',
    );
  }
  if (message === 'Encrypted central directory is not supported') {
    return new StoreProblem(
      'encrypted',
      'even the list of entries is encrypted (PKWARE strong encryption)',
    );
  }
  return new StoreProblem(
    'corrupt',
    "the archive's directory is damaged or missing; entries that could still be found were examined. Restore it from a backup and scan again",
  );
}

export function unsupported(method: string): Problem {
  const detail = `compressed with ${method}, which is not unpacked here; unpack the archive and scan the folder`;
  return { reason: 'unsupported', detail };
}

export const sealedDirectory: ProtectionFact = {
  layer: 'file',
  state: 'encrypted',
  untried: true,
  mechanism: 'zip-strong-encryption',
  evidence: 'PKWARE strong encryption of the whole archive, the list of its entries included',
};

export const overlap: Problem = {
  reason: 'corrupt',
  detail:
    'entries overlap one another, like a decompression bomb; the bytes were examined once and the rest left out',
  partial: true,
};

export const overrun: Problem = {
  reason: 'corrupt',
  detail:
    'entries claim more bytes than the archive holds; what is left of them was examined. Restore it from a backup and scan again',
  partial: true,
};

export const tooMany: Problem = {
  reason: 'too-large',
  detail: 'more than 1,000,000 entries; the rest was left out: unpack it and scan the folder',
  partial: true,
};
