// fast-check as the tests use it: the same draws on every run of the gate, other ones where asked for.
//
// A gate that draws anew each time can refuse a change for what was wrong before it. What random
// draws find is looked for by the long tests, and by whoever asks:
//   SHOWME_PROPERTY_SEED=random SHOWME_PROPERTY_RUNS=1000 npx vitest run test/formats
import fc from 'fast-check';

const fixedSeed = 4_071_500;
const asked = process.env['SHOWME_PROPERTY_SEED'];
const runs = process.env['SHOWME_PROPERTY_RUNS'];

fc.configureGlobal({
  ...(asked === 'random' ? {} : { seed: asked === undefined ? fixedSeed : Number(asked) }),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
});

export * from 'fast-check';
