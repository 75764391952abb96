// The shipped tagger weights are exactly what training on the generators gives.
import { describe, expect, it } from 'vitest';
import { fullRecipe, trainTagger } from '../../src/people/generate/train.ts';
import { shippedWeights } from '../../src/people/tagger.ts';

describe('data/tagger.blob', () => {
  it('is rebuilt byte for byte', () => {
    const rebuilt = trainTagger(fullRecipe);
    expect(Buffer.compare(Buffer.from(rebuilt), Buffer.from(shippedWeights()))).toBe(0);
  }, 300_000);
});
