// Who has what a medical frame tells: somebody, anybody, a thing, an animal, or a clinician's patients.
import { animals, notPeople, type Frame, type Telling } from '../medical-frames.ts';
import { boundary, furthest, headAt, type Head, type Lead } from './medical-heads.ts';
import { phrases } from './phrases.ts';

/** What governs a term: how it is told, and whether a record of one person makes the words mean that person. */
export interface Governing {
  readonly telling: Telling;
  readonly yields: boolean;
}

const beasts: ReadonlySet<string> = new Set(phrases(animals));

const things: ReadonlySet<string> = new Set([...beasts, ...phrases(notPeople)]);

const conditional = new Set([
  'if',
  'when',
  'whether',
  'should',
  'unless',
  'may',
  'might',
  'could',
  'can',
  'do',
  'does',
  'did',
  'would',
]);

/** "When a resident has a stroke", "if any child has lice": whoever it may be. */
const supposed = new Set(['if', 'when', 'whenever', 'unless', 'suppose', 'should']);
const ofAny = /^(?:an?|any|anyone|anybody|someone|somebody|your|one|no)$/;

const persons = new Set(['he', 'she', 'i', "i'm", "she's", "he's"]);

const anyones = new Set(['you', 'your', 'they', 'we', 'one', 'it', 'which', 'that']);

const clinicians = new Set(
  'dr md do pa pa-c np fnp fnp-c aprn rn lpn dds dmd dvm lpc lcsw psyd phd ot pt slp cnm crna pharmd'.split(
    ' ',
  ),
);
const clinicianReach = 5;

/** What clinicians have, see and treat are their patients' ills, unless a name or "her" stands behind the verb. */
function isClinicians({ words, written }: Lead, at: number): boolean {
  if (
    written
      .slice(at + 1)
      .some(
        (word) =>
          /^\p{Lu}/u.test(word) || /^(?:him|her|his|me|my|you|your|patient|pt|the)$/.test(word),
      )
  )
    return false;
  for (let i = at - 1; i >= Math.max(0, at - clinicianReach); i--) {
    const word = words[i] as string;
    if (boundary.test(word) || persons.has(word) || /^(?:by|to|with|from|and|for)$/.test(word))
      return false;
    // "DO" and "PT" are words as well, and "12 Elm Dr" is a street.
    if (
      clinicians.has(word) &&
      ((word === 'dr' && !/^\d/.test(words[i - 2] ?? words[i - 3] ?? '')) ||
        (words[i - 1] === ',' && written[i] === word.toUpperCase()))
    )
      return true;
  }
  return false;
}

/** "took about 20 pills" */
export const isMuch = ({ words }: Lead, at: number): boolean =>
  words[at] === 'about' && /^\d/.test(words[at + 1] ?? '');

export function isVisited(lead: Lead, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const name = headAt(lead, i)?.frame.name;
    if (name === 'is treated for it') return true;
  }
  return false;
}

/** An animal is named before the words, in whatever cell of the line; who fell off it is none. */
export const isOfBeast = (lead: Lead): boolean =>
  lead.words.some(
    (word, at) =>
      at >= lead.words.length - furthest &&
      beasts.has(word) &&
      lead.written[at] === word &&
      !/^(?:from|off)$/.test(lead.words[at - 2] ?? lead.words[at - 1] ?? ''),
  ) && !isOfBite(lead);

/** Whom a dog bit, and who has a dog for their ills. */
const isOfBite = ({ words }: Lead): boolean =>
  words.some((word) =>
    /^(?:bit|bites?|bitten|attack\w*|scratch\w*|allerg\w+|service|therapy|guide|support|dander|tripped|kicked|fell|thrown|trampled|butted|gored|pinned|stepped|rolled|ran|run|thrown|strain\w*|muscle|left|right)$/.test(
      word,
    ),
  );

const of = new Set(['him', 'her', 'me']);

/** "The crew wrote of him: on a vent": what is talked about is one of them. */
export const isOfOne = ({ words }: Lead, at: number, { ofTalk }: Frame): boolean =>
  ofTalk === true && words.slice(at + 1).some((word) => of.has(word));

const ones = /^(?:my|his|her)$/;
const isBeing = /^(?:is|are|was|were|be|includes?)$/;
const subjectReach = 7;

/** "Living with diabetes" is a title; "is living with diabetes" is somebody. */
function hasSubject(lead: Lead, at: number): boolean {
  const before = lead.words[at - 1];
  return (
    before !== undefined &&
    !boundary.test(before) &&
    headAt(lead, at - 1)?.frame.telling !== 'spoken-of'
  );
}

function isSpokenOf(lead: Lead, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 2); i--)
    if (headAt(lead, i)?.frame.telling === 'spoken-of') return true;
  return false;
}

export const onlySpokenOf: Governing = { telling: 'spoken-of', yields: false };
/** "How is lupus treated", but "why was her claim refused". */
const isAsked = ({ words }: Lead, at: number): boolean =>
  asking.has(words[at] as string) && !/^(?:was|were|did|had)$/.test(words[at + 1] ?? '');
const asking = new Set(['what', 'how', 'why', 'which']);
const isOfAnybody = (lead: Lead, at: number): boolean =>
  headAt(lead, at)?.frame.name === 'anybody who has it' &&
  // The "workers' comp claim" is of one of them.
  lead.words[at + 1]?.startsWith('comp') !== true;

/** "he told me about", "I called about", and who it is. */
const isConfided = ({ words }: Lead, at: number): boolean => {
  const from = Math.max(0, at - 5);
  const verb = words.slice(from, at).findLastIndex((word) => confiding.test(word));
  return (
    verb >= 0 &&
    words.slice(Math.max(0, from + verb - 4), from + verb).some((one) => persons.has(one))
  );
};
const confiding =
  /^(?:told|tells|telling|called|calls|calling|asked|asks|confided|worried|worries|worrying)$/;

/** "He drives a truck and has asthma": who comes before these is another subject. */
const joining = /^(?:and|but|who|because|so|then|,)$/;
/** Between a thing and its verb; what else stands there is somebody: "the truck driver has". */
const betweenThing =
  /^(?:has|had|is|was|were|are|will|would|just|really|still|also|now|again|already|always|never|all|of|in|on|at|with|for|to|from|the|our|downtown|\d+)$/;

/** Whether the word at `i` is a thing, and the subject of the verb at `at`. Van and Hill are names as well. */
function isThing({ words, written }: Lead, i: number, at: number): boolean {
  const word = words[i] as string;
  const isSmall =
    written[i] === word || (i === 0 && word.length > 4 && !/^\p{Lu}/u.test(written[1] ?? ''));
  return isSmall && things.has(word) && (i + 1 === at || betweenThing.test(words[i + 1] as string));
}

/** "The server threw up an error": whose verb the term itself is. */
export function isOfThing(lead: Lead): boolean {
  const last = lead.words.length - 1;
  return last >= 0 && isThing(lead, last, last + 1);
}

const isVerb = (frame: Frame, { words }: Lead, at: number): boolean =>
  frame.ofSubject === true || /^(?:went|goes|going|came)$/.test(words[at] ?? '');

/** "My computer has a virus, and it needs surgery". */
const isOfBroken = (lead: Lead): boolean =>
  lead.words.some((word, i) => things.has(word) && lead.written[i] === word);

/** Who has it is anybody, or a thing. */
export function judged(lead: Lead, at: number, { frame }: Head): Governing | null {
  const { telling } = frame;
  const yields = frame.yields === true;
  // "She told the panel about her asthma" is no talk on asthma.
  if (lead.words[at] === 'about' && isConfided(lead, at)) return { telling: 'told', yields: false };
  if (isOfOne(lead, at, frame)) return { telling: 'told', yields: false };
  if (telling === 'spoken-of') return { telling, yields };
  if (frame.ofSubject && lead.words[at]?.endsWith('ing') === true && !hasSubject(lead, at))
    return isSpokenOf(lead, at - 1) || lead.words[at] === 'living' ? onlySpokenOf : null;
  // "Her interests are migraine and epilepsy"; "Ann Lane, PA, sees burns".
  if (isBeing.test(lead.words[at] ?? '') && headAt(lead, at - 1)?.frame.telling === 'spoken-of')
    return onlySpokenOf;
  if (isClinicians(lead, at)) return onlySpokenOf;
  // "Your colonoscopy" is that of every reader, but for the one whom a letter is to.
  if (lead.words[at] === 'your') return { telling: 'spoken-of', yields: true };
  if (ones.test(lead.words[at] ?? '')) return { telling, yields };
  if (lead.words[at - 1] === 'it' && isVerb(frame, lead, at) && isOfBroken(lead))
    return onlySpokenOf;
  let isAnyones = false;
  let mayBeThing = isVerb(frame, lead, at) && !isOfBite(lead);
  for (let i = at - 1; i >= Math.max(0, at - subjectReach); i--) {
    const word = lead.words[i] as string;
    if (boundary.test(word)) break;
    if (persons.has(word)) {
      if (/^(?:if|should|unless)$/.test(lead.words[i - 1] ?? '')) return onlySpokenOf;
      break;
    }
    if (joining.test(word)) mayBeThing = false;
    if ((mayBeThing && isThing(lead, i, at)) || isAsked(lead, i) || isOfAnybody(lead, i))
      return onlySpokenOf;
    if (anyones.has(word)) isAnyones = true;
    if (conditional.has(word) && (isAnyones || anyones.has(lead.words[i - 1] ?? '')))
      return onlySpokenOf;
    if (supposed.has(word) && ofAny.test(lead.words[i + 1] ?? '')) return onlySpokenOf;
  }
  return { telling, yields };
}
