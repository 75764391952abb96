// What the kernel looks for: derived from the detectors, so that a new detector needs no change in the kernel.
import { conditions, drugs, medicalWords, procedures } from '../../detectors/medical-terms.ts';
import { derived, type Detectors } from './derived.ts';
import { ownDetectors } from './own.ts';
import { wordsOfLabel } from './words.ts';

/** Classes of anchor: numbers by how many digits stand together (single separators allowed between them), and words. */
export const anchorClass = {
  /** Nine digits with separators: speaks for itself. */
  ssnShape: 1,
  /** 12 to 19 digits: cards, long accounts. */
  longNumber: 2,
  /** Other numbers of 5 to 11 digits: believed only beside a word. */
  shortNumber: 3,
  /** A word of some label or context phrase. */
  word: 4,
  /** A word that tells something without any number: a condition, a drug. */
  tellingWord: 5,
  /** An everyday word that tells something only beside a person: "surgery", "stroke", "pregnant". */
  hint: 6,
  /** A word of a financial login: it tells something only beside a password or code. */
  loginHint: 7,
} as const;

/** Words too common in any text to open a window beside every number. */
const tooCommon = new Set(
  (
    'case by re de ol mem priority removal apple dr stamp numero sentence id no a his her for did is my in on of the to and number card state us i c d s p e v m user name code file last first type date issued expires expiration home new old back end do ' +
    'default access internet digital document issuing individual assigned booking charge certificate government direct business company common general personal online mobile web ' +
    'service order item client customer employee login username password pin key token four digits primary secondary full main work data record info information system value ' +
    'field form print mail air hand high low deep double down food lead lab port life hard heat hurt gold green blue red bee bed base basic class control cluster compression'
  ).split(' '),
);

/** Words that any text about machines is full of: as hints they would open everything. */
const technical = new Set(
  (
    'test tests tested testing release set one diff program section long current open major multiple root block initial behavior cause applied scan screen signature processing ' +
    'history word head machine short post std terminal cat self temporary monitor sec stage partial third trigger three step lower rest total private pass passwd security failure ' +
    'broken condition disabled insertion verification secret edward net crypto two four second back free hard care center centre clinic line wide cap light evaluation ' +
    'and work time arm term address compression analysis negative positive selected seed question front val temp essential digit answer colon extraction adjustment attack attacks weight frozen risk panic chosen physical ' +
    'passphrase passwords pw pwd growth defect ray transient mini bypass scaling detached intellectual treatment stress latex workers capital sleep acid jones ' +
    'replacement removal migration isolation recovery injection delivery panel support tube thin count low upper normal stable acute clear complete patient medication trading'
  ).split(' '),
);

/** Kinds that are never findings by themselves open no windows alone: a login does beside its password. */
const silent = new Set(['access-code', 'electronic-id']);

const shortestTellingWord = 6;
const everydayTerms = new Set([
  'disabled',
  'stroke',
  'injury',
  'injured',
  'surgery',
  'positive',
  'condition',
  'patient',
  'treated',
  'treatment',
  'admitted',
  'symptoms',
  'therapy',
  'broken',
  'attack',
  'transplant',
  'isolation',
  'addiction',
  'virus',
  'infection',
  'infected',
  'seizure',
  'shock',
  'migration',
  'delivery',
  'labor',
  'fracture',
  'rehab',
  'recovery',
  'failure',
  'disorder',
  'disease',
  'syndrome',
  'mental',
  'health',
  'chronic',
  'allergy',
  'assault',
  'replacement',
  'removal',
  'infusion',
  'injection',
]);

/** 32-bit FNV-1a over lower-case letters, as the kernel computes it. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Open-addressed table of word hashes and their class: constant time, no strings made while scanning. */
export interface WordTable {
  readonly slots: Uint32Array;
  readonly classes: Uint8Array;
  readonly mask: number;
}

/** The distinguishing word of each phrase, and the telling words of the medical lexicon. */
function anchorWords(detectors: Detectors): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const term of [...conditions, ...procedures, ...drugs]) {
    if (!term.includes(' ') && term.length >= shortestTellingWord && !everydayTerms.has(term))
      words.set(term, anchorClass.tellingWord);
  }
  for (const word of [
    'diagnosed',
    'diagnosis',
    'prescribed',
    'hospitalized',
    'medication',
    'medications',
    'allergies',
  ])
    words.set(word, anchorClass.tellingWord);
  for (const word of ownWords(detectors)) words.set(word, anchorClass.tellingWord);
  for (const word of medicalWords())
    if (!words.has(word) && !technical.has(word)) words.set(word, anchorClass.hint);
  const open = (phrases: readonly string[], kind: number): void => {
    for (const phrase of phrases) {
      const word = wordsOfLabel(phrase).find(
        (one) =>
          /^[a-z]{2,}$/.test(one) &&
          !tooCommon.has(one) &&
          (kind === anchorClass.word || !technical.has(one)),
      );
      if (word === undefined) continue;
      const known = words.get(word);
      if (known === undefined || (kind === anchorClass.word && known >= anchorClass.hint))
        words.set(word, kind);
    }
  };
  for (const { id, trigger, words: own } of detectors) {
    const kind = silent.has(id) ? anchorClass.loginHint : anchorClass.word;
    open(own.labels, kind);
    open(own.context, trigger ? anchorClass.hint : kind);
  }
  return words;
}

/**
 * A user's values may hold few digits, or none: the words that name them, or begin them, open a window by themselves.
 * Of a phrase the longest word does, as the kernel cuts it: a common one only where there is no other.
 */
function ownWords(detectors: Detectors): string[] {
  return ownDetectors(detectors).flatMap(({ words, own }) => [
    ...(own?.anchors ?? []),
    ...[...words.labels, ...words.context].flatMap((phrase) => {
      const parts = (phrase.match(/[a-z]{2,}/g) ?? []).toSorted((a, b) => b.length - a.length);
      return (parts.find((word) => !tooCommon.has(word)) ?? parts[0]) || [];
    }),
  ]);
}

export const wordTable: (detectors: Detectors) => WordTable = derived((detectors) => {
  const words = anchorWords(detectors);
  let size = 1024;
  while (size < words.size * 4) size *= 2;
  const slots = new Uint32Array(size);
  const classes = new Uint8Array(size);
  for (const [word, kind] of words) {
    const hash = hashWord(word) || 1;
    let at = hash & (size - 1);
    while (slots[at] !== 0 && slots[at] !== hash) at = (at + 1) & (size - 1);
    slots[at] = hash;
    classes[at] = kind;
  }
  return { slots, classes, mask: size - 1 };
});
