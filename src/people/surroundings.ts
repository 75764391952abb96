// What surrounds an element in its text: its line, sentence and paragraph, role words, and who is spoken of.
import type { Cast, PlacedMention } from './cast.ts';
import { endOf } from './layout.ts';
import { fieldAt, type FormField } from './fields.ts';
import { tellingWords } from './label-roles.ts';
import { kinship } from './relations.ts';
import { bareRoleWord, lastRoleWord, oneRoleWord, withoutAsides } from './role-words.ts';
import { indexAt } from '../text/index-at.ts';

/** An element in text, in the clear or not: only its place and label matter here. */
export interface ElementSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** The label that governs it, normalised ("subscriber ssn"). */
  readonly label?: string;
}

/** What surrounds one element. */
export interface Surroundings {
  readonly element: ElementSpan;
  readonly line: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Role word between the last name or element and this one ("Insured DL:"). */
  readonly roleWord: string;
  /** Words of its label, or said right before it, that stand in the label of somebody's name, too. */
  readonly labelWords: ReadonlySet<string>;
  /** The field of a form that it is the answer of. */
  readonly field: FormField | null;
  readonly addressesReader: boolean;
  /** Starts with he, she, his, her … and names nobody before the element. */
  readonly isPronounSentence: boolean;
  /** 1 where the last pronoun before it is his, 2 where it is her; 0 where there is none. */
  readonly pronounSex: number;
  readonly speaksOfSelf: boolean;
  readonly speaksOfOther: boolean;
  /** Its line begins with "Me:": it is the writer's. */
  readonly isSelfLine: boolean;
  readonly subjectBefore: PlacedMention | undefined;
}

const rowReach = 60;
const turnReach = 400;
/** "you" and "your", but not what is about somebody of the reader's ("your insured", "your son"). */
const speaksToReader =
  /\b(?:you|your)\b(?!\s(?:insured|client|employee|patient|member|customer|son|daughter|child|husband|wife|spouse|mother|father|tenant|student)\b)/i;
/** "Could you change my card" asks the reader, but is about the writer. */
const asksReader = /\b(?:can|could|would|will) you\b/i;

/** Looks around an element; `first` is the index of the first mention behind it, `previousEnd` the end of the element before. */
export function surroundingsOf(
  cast: Cast,
  element: ElementSpan,
  first: number,
  previousEnd: number,
): Surroundings {
  const { text, layout, mentions } = cast;
  const line = indexAt(layout.lines, element.start);
  const sentence = indexAt(layout.sentences, element.start);
  const paragraph = indexAt(layout.paragraphs, element.start);
  const lineStart = layout.lines[line]!;
  const sentenceStart = layout.sentences[sentence]!;
  let named = first - 1;
  while (named >= 0 && mentions[named]!.isAlias) named--;
  const rowStart = Math.max(
    element.start - rowReach,
    Math.min(lineStart, sentenceStart),
    previousEnd,
    named >= 0 ? mentions[named]!.end : 0,
  );
  const saying = text.slice(sentenceStart, element.end);
  const addressesReader = speaksToReader.test(saying);
  let before = first - 1;
  while (before >= 0 && (mentions[before]!.end > sentenceStart || isAside(mentions[before]!)))
    before--;
  const subjectBefore =
    before >= 0 && mentions[before]!.paragraph === paragraph ? mentions[before] : undefined;
  const field = fieldAt(cast.fields, element.start);
  const filledIn = field === null ? '' : text.slice(field.from, element.start);
  // Whole sentences behind a label tell of others as well.
  const answers = field !== null && !sentenceBreak.test(filledIn);
  const behind =
    inBracketsBehind.exec(text.slice(element.end, element.end + bracketReach))?.[1] ?? '';
  const said = withoutAsides(text.slice(Math.max(rowStart, lineStart), element.start));
  // "ins: same / W204718395": as it was said above.
  const refersBack = sameAs.test(filledIn);
  const labelWords = new Set(
    (refersBack
      ? []
      : [behind === '' ? said : behind, element.label ?? '', answers ? field.label : '']
    )
      .flatMap(tellingWords)
      .filter((word) => cast.labelWords.has(word)),
  );
  const roleWord = refersBack
    ? ''
    : lastRoleWord(behind) ||
      lastRoleWord(text.slice(rowStart, element.start)) ||
      lastRoleWord(element.label ?? '') ||
      lastRoleWord(labelAbove(cast, line, element.start)) ||
      (element.kind === 'medical' && cast.roleWords.has('patient') ? 'patient' : '');
  const namesSomebody = named >= 0 && mentions[named]!.start >= sentenceStart;
  return {
    element,
    line,
    sentence,
    paragraph,
    roleWord:
      [roleWord, bareRoleWord(roleWord)].find((word) => cast.roleWords.has(word)) ??
      oneRoleWord(bareRoleWord(roleWord)),
    labelWords,
    field,
    addressesReader,
    isPronounSentence: !namesSomebody && /^\W{0,6}(?:he|she|they|his|her|their)\b/i.test(saying),
    pronounSex: pronounSexOf(
      text.slice(
        Math.max(
          clauseStart(layout.sentences, sentence, text),
          previousEnd,
          element.start - pronounReach,
        ),
        element.start,
      ),
    ),
    speaksOfSelf:
      ((!addressesReader || asksReader.test(saying)) && ofSelf.test(saying)) ||
      (cast.hasWriter &&
        selfDoes.test(text.slice(sentenceStart, endOf(layout.sentences, sentence, text)))) ||
      selfBefore.test(
        text.slice(Math.max(sentenceStart, element.start - selfReach), element.start),
      ) ||
      selfBecause.test(
        text.slice(
          Math.max(sentenceStart, element.start - becauseReach),
          Math.min(element.end, element.start + becauseOpening),
        ),
      ),
    speaksOfOther:
      /\b(?:user|customer|client|caller|patient|pt|member|employee|claimant|insured|applicant|tenant|student|victim|suspect|he|she|his|her)\b/i.test(
        text.slice(Math.max(lineStart, element.start - turnReach), element.end),
      ),
    isSelfLine: selfLine.test(text.slice(lineStart, element.start)),
    subjectBefore,
  };
}

const sameAs = /^(?:same|self)(?: as (?:above|patient|pt|insured))?\b/i;
const sentenceBreak = /\p{Ll}[.!?] {1,2}\p{Lu}/u;

/** "my SSN", but not "my daughter Ann Roe …". */
const ofSelf = new RegExp(
  String.raw`\b(?:my(?! (?:[a-z]+ )?(?:${kinship}),? [a-z])|I['’]m|I am|(?<!\bof )mine|(?:sign|act|appear|deal|draw|pay) for me)\b`,
  'i',
);

/** "219-09-0001 (spouse)" */
const inBracketsBehind = /^\s?\((?:the |his |her |their )?([a-z][a-z0-9 -]{1,24})\)/i;
const bracketReach = 36;

/** "I cannot work because of deafness", "I am out with the flu". */
const selfBecause =
  /(?:^|[^\p{L}.])I\b(?![^.;!?\n]{0,80}\b(?:he|she|him|her|his|my)\b)[^.;!?\n]{1,80}\b(?:because of|due to|on account of|owing to|down with|out with|suffering from|recovering from)\s/u;
const becauseReach = 130;
/** The cause may be part of what is told: "because of deafness". */
const becauseOpening = 16;

/** "Since starting the Zoloft I can't sleep": the writer, unless somebody else is spoken of. */
const selfDoes =
  /(?:^|[^\p{L}.])I (?:can(?:['’]?t|not)?|have|had|get|got|feel|felt|take|took|am|was|need|still|also|started|stopped|keep)\b(?![^]*\b(?:he|she|him|his|her|their|son|daughter|wife|husband|mother|father|patient|client)\b)/u;
/** "I" right before: "I have asthma", "I was told that I have …". */
const selfBefore = /(?:^|[^\p{L}.])I(?:['’]ve|['’]m)?\s(?:[a-z]{1,8}\s){0,2}$/u;
const selfReach = 24;

const selfLine = /^[ \t>*-]{0,6}(?:me|myself|self|mine)(?:[ \t]{0,3}[:,–-]|[ \t])/i;
const labelOnly =
  /^[ \t]{0,8}(?:\d{1,2}[a-z]?[.)][ \t]{1,4})?(?:[\p{L}'’/-]| (?! )){3,48}:?[ \t]*$/u;

/** The line above a value that stands alone in its line, where that line reads as its label. */
function labelAbove({ text, layout }: Cast, line: number, start: number): string {
  const lineStart = layout.lines[line]!;
  if (line === 0 || text.slice(lineStart, start).trim() !== '') return '';
  const above = text.slice(layout.lines[line - 1], lineStart - 1);
  return labelOnly.test(above) ? above : '';
}

/** Where the clauses begin that semicolons join to a sentence: "Use his leave; the social is …". */
function clauseStart(sentences: readonly number[], sentence: number, text: string): number {
  let at = sentence;
  while (at > 0 && /;\s{0,3}$/.test(text.slice(Math.max(0, sentences[at]! - 4), sentences[at])))
    at--;
  return sentences[at]!;
}

const pronounReach = 120;
const pronouns =
  /\b(he|his|him|she|hers?)\b(?!\s(?:husband|wife|spouse|son|daughter|child|mother|father|parent))/gi;

function pronounSexOf(saying: string): number {
  const last = [...saying.matchAll(pronouns)].at(-1)?.[1];
  return last === undefined ? 0 : last.toLowerCase().startsWith('s') || /^her/i.test(last) ? 2 : 1;
}

function isAside(mention: PlacedMention): boolean {
  return (
    mention.person.isStaff || mention.role.kind === 'staff' || mention.role.kind === 'relative'
  );
}

/** Where the line of an offset ends. */
export function lineEnd(cast: Cast, offset: number): number {
  const { lines } = cast.layout;
  return endOf(lines, indexAt(lines, offset), cast.text);
}
