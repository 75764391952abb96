// The tagger's weights come from nothing but the generators, so training twice gives the same bytes.
import { describe, expect, it } from 'vitest';
import { trainTagger } from '../../src/people/generate/train.ts';
import { shippedWeights, slotCount } from '../../src/people/tagger.ts';

const small = { documentsPerGenre: 1, salads: 100, sentences: 100, epochs: 2 };

describe('trainTagger', () => {
  it('writes the same weights every time', () => {
    const once = trainTagger(small);
    expect(once).toEqual(trainTagger(small));
    expect(once.some((weight) => weight !== 0)).toBe(true);
  });

  it('ships weights for every slot', () => {
    expect(shippedWeights()).toHaveLength(slotCount * 3);
  });
});
