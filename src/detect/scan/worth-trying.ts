// Which detectors and shapes a text is worth trying on, by what its scan has found.
import type { Detector } from '../../../detectors/detector.ts';
import { derived, type Detectors } from '../derived.ts';
import { wordKind } from './kernel-layout.ts';
import { askedBy, knownTrials, type KnownTrials } from './known-trials.ts';
import { hasBit } from './match-shape.ts';
import { ownerBit } from './phrase-places.ts';
import { endingsBit, shapePlans, type ShapePlan } from './shape-plan.ts';
import { field, lineAt, type TextScan } from './text-scan.ts';

/** A detector with those of its shapes that may match. */
export interface Trial {
  readonly detector: Detector;
  readonly plans: readonly ShapePlan[];
  /** Its labels, or words of its context, may stand in the text. */
  readonly isNamed: boolean;
}

/** What its lines have, taken together. */
export interface TextFacts {
  /** Of any one line. */
  readonly mostDigits: number;
  readonly allDigits: number;
  readonly run: number;
  readonly veil: number;
  readonly cover: number;
  readonly block: number;
  readonly signs: number;
  readonly forms: Uint32Array;
  readonly literals: Uint32Array;
  /** A word of a lexicon, or one with an ending of such words, that may be told of somebody. */
  hasLexicon: boolean;
  readonly owners: number;
}

const forms = new Uint32Array(2);
const literals = new Uint32Array(4);

/** Valid until the next text's. */
export function factsOf({ words, lines }: TextScan): TextFacts {
  forms.fill(0);
  literals.fill(0);
  let mostDigits = 0;
  let allDigits = 0;
  let run = 0;
  let veil = 0;
  let cover = 0;
  let block = 0;
  let signs = 0;
  let what = 0;
  let owners = 0;
  for (let line = 0; line < lines; line++) {
    const at = lineAt(line);
    const counts = words[at + field.counts] as number;
    const digits = counts & 0xffff;
    allDigits += digits;
    if (digits > mostDigits) mostDigits = digits;
    run = Math.max(run, (counts >>> 16) & 0xff);
    veil = Math.max(veil, counts >>> 24);
    const spans = words[at + field.spans] as number;
    block = Math.max(block, spans & 0xffff);
    cover = Math.max(cover, spans >>> 16);
    signs |= words[at + field.signs] as number;
    what |= words[at + field.what] as number;
    owners |= words[at + field.owners] as number;
    for (let i = 0; i < 2; i++)
      forms[i] = (forms[i] as number) | (words[at + field.forms + i] as number);
    for (let i = 0; i < 4; i++)
      literals[i] = (literals[i] as number) | (words[at + field.literals + i] as number);
  }
  const hasLexicon =
    (what & (wordKind.lexicon | wordKind.term)) !== 0 || hasBit(literals, 0, endingsBit);
  return {
    mostDigits,
    allDigits,
    run,
    veil,
    cover,
    block,
    signs,
    forms,
    literals,
    hasLexicon,
    owners,
  };
}

interface Planned {
  readonly detector: Detector;
  readonly owner: number;
  readonly plans: readonly ShapePlan[];
  /** Those that need no label and no context. */
  readonly unasked: readonly ShapePlan[];
}

const planned: (detectors: Detectors) => readonly Planned[] = derived((detectors) =>
  detectors.map((detector) => {
    const plans = detector.shapes
      .filter(({ columnOnly }) => !columnOnly)
      .map((shape) => shapePlans(detectors).get(shape) as ShapePlan);
    const unasked = plans.filter(({ shape }) => shape.needs === 'nothing');
    return { detector, owner: ownerBit(detectors, detector), plans, unasked };
  }),
);

const known: (detectors: Detectors) => KnownTrials = derived((detectors) => {
  const all = planned(detectors);
  const owners = all.reduce((bits, { owner }) => bits | owner, 0);
  return knownTrials(
    askedBy(
      all.flatMap(({ plans }) => plans),
      owners,
    ),
  );
});

/** In the order of the detectors. */
export function trialsFor(facts: TextFacts, detectors: Detectors): readonly Trial[] {
  return known(detectors).of(facts, (unlike) => findTrials(unlike, detectors));
}

function findTrials(facts: TextFacts, detectors: Detectors): readonly Trial[] {
  const trials: Trial[] = [];
  for (const { detector, owner, plans, unasked } of planned(detectors)) {
    const isNamed = (facts.owners & owner) !== 0;
    const speaks =
      isNamed ||
      detector.own !== undefined ||
      (detector.trigger ? facts.hasLexicon || !detector.lexicon : facts.mostDigits >= fewestDigits);
    if (!speaks) continue;
    const wraps = detector.trigger !== undefined;
    let worth: ShapePlan[] | null = null;
    for (const plan of isNamed ? plans : unasked)
      if (mayMatch(plan, facts, wraps)) (worth ??= []).push(plan);
    if (worth) trials.push({ detector, plans: worth, isNamed });
  }
  return trials;
}

/** Lines with fewer are looked at beside a label only. */
const fewestDigits = 4;

/** @param wraps a line may be several, put together again */
function mayMatch(
  { needs, byLine, formBit, literalBit }: ShapePlan,
  facts: TextFacts,
  wraps: boolean,
): boolean {
  return (
    (formBit < 0 || hasBit(facts.forms, 0, formBit)) &&
    (literalBit < 0 || hasBit(facts.literals, 0, literalBit)) &&
    needs.run <= facts.run &&
    needs.veil <= facts.veil &&
    needs.cover <= facts.cover &&
    needs.block <= facts.block &&
    needs.digits <= (byLine && !wraps ? facts.mostDigits : facts.allDigits) &&
    (facts.signs & needs.signs) === needs.signs
  );
}
