// Finds phrases about a hurt or treated part of the body: "lumbar strain", "fracture of the left radius", "burned both arms".
import {
  ails,
  becoming,
  befalls,
  bodilyHarm,
  bodyParts,
  damaged,
  owners,
  sides,
  technicalParts,
  technicalTroubles,
  troubles,
} from '../medical-body-words.ts';
import type { WordPair } from '../detector.ts';

type Words = readonly string[];

const between = 3;
const joints = new Set(
  'of to in on from across around at over under behind near beneath above below'.split(' '),
);
const being = new Set([
  'is',
  'was',
  'are',
  'were',
  'got',
  'been',
  'be',
  'being',
  'became',
  'looks',
]);
const adverbs = new Set([
  'badly',
  'severely',
  'completely',
  'partially',
  'fully',
  'very',
  'now',
  'still',
  'also',
  'slightly',
  'all',
  'severe',
  'acute',
  'chronic',
]);

/** Parts that hardly anything but a body has bumped or bruised. */
const limbs = new Set(
  'head hand hands foot feet arm arms leg legs eye eyes nose neck chest lip lips chin heel face back'.split(
    ' ',
  ),
);

const changed = new Set(['replaced', 'removed', 'fused', 'reattached', 'drained', 'pinned']);

/** Whoever lost one has lost it for good. */
const lostOnes = new Set(
  'leg legs arm arms foot feet hand hands eye finger fingers thumb toe toes kidney lung breast limb'.split(
    ' ',
  ),
);

/** "Blew out her knee", "cut off his thumb". */
const particles = new Set(['out', 'up', 'off', 'down']);

const somebodys = new Set(['his', 'her', 'my', 'their', 'your']);

/** The words with which phrases about the body begin. */
export function bodyOpeners(): Iterable<string> {
  return [...bodyParts, ...damaged, ...befalls, ...troubles];
}

/** Words in the phrase about the body that begins at `at`; 0 where none does. */
export function bodyPhraseAt(words: Words, at: number): number {
  const first = words[at] as string;
  if (bodyParts.has(first)) return troubleOfPart(words, at) || partThatIs(words, at);
  if (damaged.has(first) || befalls.has(first)) return hurtPart(words, at);
  return troubles.has(first) ? troubleInPart(words, at) : 0;
}

/** A machine's part has what a machine's part has: "node failure", "valve replacement". */
function isTechnical(part: string, trouble: string): boolean {
  return technicalParts.has(part) && technicalTroubles.has(trouble);
}

/** "lumbar strain", "rotator cuff repair", "L4 L5 disc herniation". */
function troubleOfPart(words: Words, at: number): number {
  let last = at;
  while (last + 1 < words.length && last - at < between && isOfBody(words[last + 1] as string))
    last++;
  const next = words[last + 1];
  if (next === undefined || !troubles.has(next)) return 0;
  return last === at && isTechnical(words[at] as string, next) && !isOwned(words, at)
    ? 0
    : last + 2 - at;
}

/** "Her", and what is left of "Judy’s". */
const isOwner = (word: string | undefined): boolean =>
  word === 's' || (word !== undefined && somebodys.has(word));

function isOwned(words: Words, at: number): boolean {
  return isOwner(words[at - 1]) || isOwner(words[at - 2]);
}

/** "ribs were cracked", "feet go numb", "knees replaced", "ears ring". */
function partThatIs(words: Words, at: number): number {
  let next = at + 1;
  if (ails.has(words[next] ?? ''))
    return isTechnical(words[at] as string, words[next] as string) && !isOwned(words, at) ? 0 : 2;
  if (being.has(words[next] ?? '') || becoming.has(words[next] ?? '')) next++;
  while (adverbs.has(words[next] ?? '')) next++;
  const word = words[next];
  if (word === undefined || !damaged.has(word)) return 0;
  return isTechnical(words[at] as string, word) && !isOwned(words, at) ? 0 : next + 1 - at;
}

/** "torn labrum", "burned both arms", "hit his head"; never "cut back", "broken link". */
function hurtPart(words: Words, at: number): number {
  const first = words[at] as string;
  const isApart = befalls.has(first) && particles.has(words[at + 1] ?? '');
  const part = partAfter(words, isApart ? at + 2 : at + 1);
  if (part === null || (isApart && !part.owned)) return 0;
  const named = words[part.part] as string;
  const owned = part.owned || isOwned(words, at);
  // Parts are replaced in machines: of bodies somebody's.
  if (changed.has(first) && !owned) return 0;
  if (owned || part.sided) return part.end - at;
  if (bodilyHarm.has(first) && limbs.has(named)) return part.end - at;
  if (first === 'lost' && lostOnes.has(named) && part.part > at + 1) return part.end - at;
  if (technicalParts.has(named) && (!damaged.has(first) || technicalTroubles.has(first))) return 0;
  return part.end - at;
}

/** "fracture of the left distal radius", "pain in her lower back". */
function troubleInPart(words: Words, at: number): number {
  if (!joints.has(words[at + 1] ?? '')) return 0;
  const part = partAfter(words, at + 2);
  if (part === null) return 0;
  const isTheirs = part.owned || part.sided;
  return !isTheirs && isTechnical(words[part.part] as string, words[at] as string)
    ? 0
    : part.end - at;
}

interface Part {
  readonly part: number;
  /** Behind its last word. */
  readonly end: number;
  /** "his", "her": somebody's own. */
  readonly owned: boolean;
  readonly sided: boolean;
}

/** "Lost the tip of the left ring finger". */
const mostBefore = 6;

/** The part of the body that is named here, with its owner and side before it. */
function partAfter(words: Words, from: number): Part | null {
  let at = from;
  let owned = false;
  let sided = false;
  for (; at < Math.min(words.length, from + mostBefore); at++) {
    const word = words[at] as string;
    if (somebodys.has(word)) owned = true;
    else if (sides.has(word)) sided = true;
    else if (!owners.has(word)) break;
  }
  if (!bodyParts.has(words[at] ?? '')) return null;
  const part = at;
  while (at + 1 < words.length && bodyParts.has(words[at + 1] as string)) at++;
  return { part, end: at + 1, owned, sided };
}

function isOfBody(word: string): boolean {
  return bodyParts.has(word) || sides.has(word);
}

/** With which two words the phrases begin. */
export const bodyPairs: readonly WordPair[] = [
  {
    first: [bodyParts],
    second: [bodyParts, sides, troubles, being, becoming, ails, adverbs, damaged],
  },
  { first: [damaged, befalls], second: [somebodys, sides, owners, bodyParts, particles] },
  { first: [troubles], second: [joints] },
];
