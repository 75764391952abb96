// Whoever skips a pattern by the words that it needs must never skip a match.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { shapePlans } from '../../src/detect/scan/shape-plan.ts';

/** Whether a word of the text begins as one of the literals does. */
function shows(text: string, { letters, isWhole }: { letters: string; isWhole: boolean }): boolean {
  const behind = isWhole ? '(?![a-z])' : '';
  return new RegExp(`(?<![a-z])${letters}${behind}`, 'i').test(text);
}

describe('words that stand in every match of a shape', () => {
  it('stand in all that the shapes match in their own examples', () => {
    const missed: string[] = [];
    let looked = 0;
    for (const [shape, { literals }] of shapePlans(detectors)) {
      if (!literals) continue;
      for (const { examples } of detectors)
        for (const { text } of examples.found)
          for (const match of text.matchAll(shape.regex)) {
            looked++;
            // What is looked back at stands in the same line.
            const line = text.slice(text.lastIndexOf('\n', match.index) + 1);
            if (!literals.some((one) => shows(line, one))) missed.push(`${match[0]} of ${text}`);
          }
    }
    expect(missed).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });

  it('are known of a shape with very many ways of saying it', () => {
    const harm = [...shapePlans(detectors).values()].find(({ shape }) =>
      shape.regex.source.includes('gestation|postpartum'),
    );
    const letters = harm?.literals?.map((one) => one.letters) ?? [];
    expect(letters).toEqual(expect.arrayContaining(['expe', 'stit', 'feve', 'fent']));
  });
});
