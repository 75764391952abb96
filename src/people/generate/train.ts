// Trains the name tagger on generated text alone and writes data/tagger.blob, byte for byte the same every time.
//
//   node .tools/src/people/generate/train.js [FILE]
import { writeFileSync } from 'node:fs';
import {
  anyTransitionSlot,
  featureAt,
  fillFeatures,
  slotCount,
  Tag,
  tagNames,
  transitionSlot,
} from '../tagger.ts';
import { isWord, Shape } from '../scan-word.ts';
import { type Tokens, tokenize, tokenText } from '../tokens.ts';
import { practiceGenres, writeDocument } from './documents.ts';
import { seededRandom } from './random.ts';
import { type LabelledText, writeSentences, writeWordSalad } from './sentences.ts';

/** How much text of each sort; the shipped weights use `fullRecipe`. */
export interface Recipe {
  readonly documentsPerGenre: number;
  readonly salads: number;
  readonly sentences: number;
  readonly epochs: number;
}

export const fullRecipe: Recipe = {
  documentsPerGenre: 20,
  salads: 4500,
  sentences: 12_000,
  epochs: 9,
};

/** Documents for practice and measuring use seeds below this one. */
const firstTrainingSeed = 1000;
const shuffleSeed = 7;
const largestWeight = 8;

interface Lesson {
  readonly tokens: Tokens;
  readonly gold: Uint8Array;
}

const titles = new Set(['mr.', 'mrs.', 'ms.', 'dr.', 'mr', 'mrs', 'ms', 'dr', 'miss', 'prof.']);

/** The right tag of each token, from the places of the names. */
export function goldTags(tokens: Tokens, names: LabelledText['names']): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  let i = 0;
  for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
    while (i < tokens.count && tokens.end[i]! <= start) i++;
    let hasBegun = false;
    for (; i < tokens.count && tokens.start[i]! < end; i++) {
      const shape = tokens.shape[i]!;
      if (!hasBegun && (shape === Shape.comma || titles.has(tokenText(tokens, i).toLowerCase())))
        continue;
      if (!isWord(shape) && shape !== Shape.comma) {
        hasBegun = false;
        continue;
      }
      tags[i] = hasBegun ? Tag.inside : Tag.begin;
      hasBegun = true;
    }
  }
  return tags;
}

function writeLessons(recipe: Recipe): Lesson[] {
  const texts: LabelledText[] = [];
  for (const genre of Object.keys(practiceGenres)) {
    for (let i = 0; i < recipe.documentsPerGenre; i++)
      texts.push(writeDocument(genre, firstTrainingSeed + i));
  }
  for (let seed = 1; seed <= recipe.salads; seed++) texts.push(writeWordSalad(seed));
  for (let seed = 1; seed <= recipe.sentences; seed++) texts.push(writeSentences(seed));
  return texts.map(({ text, names }) => {
    const tokens = tokenize(text);
    return { tokens, gold: goldTags(tokens, names) };
  });
}

/** Averaged perceptron (Collins 2002) over the features of `tagger.ts`. */
export function trainTagger(recipe: Recipe): Int8Array {
  const lessons = writeLessons(recipe);
  const weights = new Float32Array(slotCount * 3);
  const weighted = new Float64Array(slotCount * 3);
  const random = seededRandom(shuffleSeed);
  let step = 1;
  const bump = (slot: number, by: number): void => {
    weights[slot]! += by;
    weighted[slot]! += by * step;
  };
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(lessons, random);
    for (const { tokens, gold } of lessons) {
      correct(tokens, gold, tagNames(tokens, weights), bump);
      step++;
    }
  }
  const averaged = weights.map((weight, i) => weight - weighted[i]! / step);
  return quantize(averaged);
}

function shuffle(lessons: Lesson[], random: () => number): void {
  for (let i = lessons.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [lessons[i], lessons[j]] = [lessons[j]!, lessons[i]!];
  }
}

function correct(
  tokens: Tokens,
  gold: Uint8Array,
  guess: Uint8Array,
  bump: (slot: number, by: number) => void,
): void {
  for (let i = 0; i < gold.length; i++) {
    const right = gold[i]!;
    const wrong = guess[i]!;
    const rightBefore = i > 0 ? gold[i - 1]! : Tag.outside;
    const wrongBefore = i > 0 ? guess[i - 1]! : Tag.outside;
    if (right !== wrong) {
      const n = fillFeatures(tokens, i);
      for (let k = 0; k < n; k++) {
        bump(featureAt(k) + right, 1);
        bump(featureAt(k) + wrong, -1);
      }
    }
    if (right !== wrong || rightBefore !== wrongBefore) {
      const code = tokens.code[i]!;
      bump(transitionSlot(rightBefore, code) + right, 1);
      bump(transitionSlot(wrongBefore, code) + wrong, -1);
      bump(anyTransitionSlot(rightBefore) + right, 1);
      bump(anyTransitionSlot(wrongBefore) + wrong, -1);
    }
  }
}

function quantize(weights: Float32Array): Int8Array {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = 127 / Math.min(Math.max(most, 1e-9), largestWeight);
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * scale))),
  );
}

if (process.argv[1] === import.meta.filename) {
  const file = process.argv[2] ?? 'data/tagger.blob';
  const weights = trainTagger(fullRecipe);
  writeFileSync(file, weights);
  process.stdout.write(`${weights.length} bytes\n`);
}
