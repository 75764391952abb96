// Reads the words before a medical term backwards until one of the table of frames governs it.
import {
  animals,
  frames,
  notPeople,
  qualities,
  type Frame,
  type Telling,
} from '../medical-frames.ts';
import { phrases } from './phrases.ts';

interface Head {
  readonly frame: Frame;
  /** Its words but the last, from the last to the first. */
  readonly rest: readonly string[];
  readonly links: ReadonlySet<string> | null;
}

interface Heads {
  /** By the last word of the phrase. */
  readonly byWord: ReadonlyMap<string, readonly Head[]>;
  readonly beginnings: readonly (readonly [string, Head])[];
}

let known: Heads | undefined;

function headsOfFrames(): Heads {
  const byWord = new Map<string, Head[]>();
  const beginnings: [string, Head][] = [];
  for (const frame of frames) {
    const links =
      frame.links === undefined
        ? null
        : new Set(phrases(frame.links).map((link) => (link === 'comma' ? ',' : link)));
    for (const phrase of phrases(frame.heads)) {
      const [last = '', ...rest] = phrase.split(' ').toReversed();
      const head = { frame, rest, links };
      if (last.endsWith('*')) beginnings.push([last.slice(0, -1), head]);
      else byWord.set(last, [...(byWord.get(last) ?? []), head]);
    }
  }
  return { byWord, beginnings };
}

const noCost: ReadonlySet<string> = new Set([',', ...phrases(qualities)]);
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
const persons = new Set(['he', 'she', 'i', "i'm", "she's", "he's"]);
const anyones = new Set(['you', 'your', 'they', 'we', 'one', 'it', 'which', 'that']);

const token = /,|[\p{L}\p{N}&][\p{L}\p{N}'’./&-]*|[;:()[\]–—|•?]|[.!](?=\s)/gu;
const boundary = /^[;:()[\]–—|•?.!]$/;
/** Behind these stands what the words before have announced. */
const announces = /^[:(]$/;
const longestLead = 160;
const furthest = 14;

/** What governs a term: how it is told, and whether a record of one person makes the words mean that person. */
export interface Governing {
  readonly telling: Telling;
  readonly yields: boolean;
}

interface Lead {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

function leadOf(before: string): Lead {
  const written = before.slice(-longestLead).match(token) ?? [];
  return {
    written,
    words: written.map((word) =>
      boundary.test(word)
        ? word
        : word
            .toLowerCase()
            .replaceAll('’', "'")
            .replace(/[.']+$/, ''),
    ),
  };
}

function headAt({ words, written }: Lead, at: number): Head | null {
  known ??= headsOfFrames();
  const word = words[at] as string;
  const isWhole = ({ rest }: Head): boolean => rest.every((one, i) => words[at - 1 - i] === one);
  const heads = known.byWord.get(word);
  if (heads) {
    // Longer phrases say more: "fund for" before "for".
    let best: Head | null = null;
    for (const head of heads)
      if (
        isWhole(head) &&
        !isNameOf(written, at, head) &&
        hasLink(head, words, at) &&
        head.rest.length >= (best?.rest.length ?? 0)
      )
        best = head;
    if (best) return best;
  }
  for (const [start, head] of known.beginnings)
    if (word.startsWith(start) && isWhole(head)) return head;
  return null;
}

/** Grant Hill, Case Law: two capitals are a name, not what is spoken of. */
function isNameOf(written: readonly string[], at: number, { frame, rest }: Head): boolean {
  return (
    frame.telling === 'spoken-of' &&
    rest.length === 0 &&
    capitalised.test(written[at] as string) &&
    capitalised.test(written[at + 1] ?? written[at - 1] ?? '')
  );
}

const capitalised = /^\p{Lu}\p{Ll}/u;

function hasLink({ links }: Head, words: readonly string[], at: number): boolean {
  if (links === null) return true;
  for (let i = at + 1; i < words.length; i++) if (links.has(words[i] as string)) return true;
  return false;
}

/** "Judy’s", but not "women’s". */
const possessive = /^\p{Lu}[\p{L}'’.-]*['’]s$/u;

/** The frame whose head stands nearest before the term; null where none does. */
export function governing(before: string): Governing | null {
  const lead = leadOf(before);
  let cost = 0;
  const from = lead.words.length - 1;
  let apart = 0;
  for (let at = from; at >= 0 && from - at < furthest; at--) {
    const word = lead.words[at] as string;
    if (beasts.has(word) && lead.written[at] === word && !isOfBite(lead)) return onlySpokenOf;
    if (boundary.test(word)) {
      if (++apart > 2 || !announces.test(word)) return null;
      continue;
    }
    const head = headAt(lead, at);
    if (head && cost <= head.frame.reach && !isMuch(lead, at)) {
      if (head.frame.unlessVisited && isVisited(lead, at))
        return { telling: 'told', yields: false };
      if (apart === 0) return judged(lead, at, head);
      // "Safety talk by Ann Lane: back injuries", "completed the course (HIV, hepatitis)".
      if (head.frame.telling === 'spoken-of')
        return { telling: 'spoken-of', yields: head.frame.name !== 'practised' };
    }
    if (apart === 0 && possessive.test(lead.written[at] as string) && cost <= 3)
      return { telling: 'told', yields: false };
    if (!noCost.has(word)) cost++;
  }
  return null;
}

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
    // "DO" and "PT" are words as well.
    if (
      clinicians.has(word) &&
      (word === 'dr' || (words[i - 1] === ',' && written[i] === word.toUpperCase()))
    )
      return true;
  }
  return false;
}

/** "took about 20 pills" */
const isMuch = ({ words }: Lead, at: number): boolean =>
  words[at] === 'about' && /^\d/.test(words[at + 1] ?? '');

function isVisited(lead: Lead, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const name = headAt(lead, i)?.frame.name;
    if (name === 'is treated for it') return true;
  }
  return false;
}

/** Whom a dog bit, and who has a dog for their ills. */
const isOfBite = ({ words }: Lead): boolean =>
  words.some((word) =>
    /^(?:bit|bites?|bitten|attack\w*|scratch\w*|allerg\w+|service|therapy|guide|support|dander|tripped|kicked|fell|thrown|trampled|strain\w*|muscle|left|right|pet)$/.test(
      word,
    ),
  );

/** Nothing but qualities stands between a sign, or the beginning, and the term. */
export function standsFirst(before: string): boolean {
  const { words } = leadOf(before);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    if (word === ',' || boundary.test(word)) return true;
    if (!noCost.has(word)) return false;
  }
  return true;
}

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

const onlySpokenOf: Governing = { telling: 'spoken-of', yields: false };
const asking = new Set(['what', 'how', 'why', 'which']);
const isOfAnybody = (lead: Lead, at: number): boolean =>
  headAt(lead, at)?.frame.name === 'anybody who has it';

/** Who has it is anybody, or a thing. */
function judged(lead: Lead, at: number, { frame }: Head): Governing | null {
  const { telling } = frame;
  const yields = frame.yields === true;
  if (telling === 'spoken-of') return { telling, yields };
  if (frame.ofSubject && lead.words[at]?.endsWith('ing') === true && !hasSubject(lead, at))
    return isSpokenOf(lead, at - 1) ? onlySpokenOf : null;
  // "Her interests are migraine and epilepsy"; "Ann Lane, PA, sees burns".
  if (isBeing.test(lead.words[at] ?? '') && headAt(lead, at - 1)?.frame.telling === 'spoken-of')
    return onlySpokenOf;
  if (isClinicians(lead, at)) return onlySpokenOf;
  let isAnyones = false;
  for (let i = at - 1; i >= Math.max(0, at - subjectReach); i--) {
    const word = lead.words[i] as string;
    if (boundary.test(word)) break;
    if (persons.has(word)) break;
    // Van and Hill are names as well.
    const isThing =
      frame.ofSubject && things.has(word) && lead.written[i] === word && !isOfBite(lead);
    if (isThing || asking.has(word) || isOfAnybody(lead, i)) return onlySpokenOf;
    if (anyones.has(word)) isAnyones = true;
    if (conditional.has(word) && (isAnyones || anyones.has(lead.words[i - 1] ?? '')))
      return onlySpokenOf;
  }
  return { telling, yields };
}
