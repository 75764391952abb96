// The people of one text with their roles: who is its subject, who handles it, who writes and who speaks.
import { isSecondaryRole } from './column-header.ts';
import { evenOut, type Layout, measureLayout, unwrapped } from './layout.ts';
import type { Mention, Person } from './mention.ts';
import { findMentions } from './mentions.ts';
import { fieldAt, findFields, type FormField } from './fields.ts';
import { isAbout } from './parties.ts';
import { roleOfLabel } from './label-roles.ts';
import { asListed } from './listed-roles.ts';
import type { Role } from './role.ts';
import { roleAt } from './roles.ts';
import { isRelated } from './sentence-roles.ts';
import { scopesOf } from './scopes.ts';
import { findSections, type Section, sectionAt } from './sections.ts';
import { isSignature } from './signatures.ts';
import { indexAt } from '../text/index-at.ts';

/** A mention with its place in the layout. */
export interface PlacedMention extends Mention {
  readonly person: Person;
  readonly line: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Opens a chat turn or a transcript line with this name. */
  readonly isSpeaker: boolean;
  /** Opens a turn header that carries only a time. */
  readonly isTurnHeader: boolean;
  /** Stands within what somebody wrote into a field of a form, not as its answer. */
  readonly isRemark: boolean;
  /** Where the brackets or braces around it close; infinite where there are none. */
  readonly scopeEnd: number;
}

export interface Cast {
  readonly text: string;
  readonly layout: Layout;
  readonly mentions: readonly PlacedMention[];
  readonly people: readonly Person[];
  /** Most labelled, most mentioned, earliest; null where only staff are named. */
  readonly subject: Person | null;
  /** All role words by which somebody is named. */
  readonly roleWords: ReadonlySet<string>;
  readonly fields: readonly FormField[];
  /** All words of labels by which somebody is named. */
  readonly labelWords: ReadonlySet<string>;
  /** A label or a subject line says whom the text is about. */
  readonly isAboutSomebody: boolean;
  /** Somebody signs or sends the text, or introduces themselves. */
  readonly hasWriter: boolean;
  /** More than one mention opens a turn: a conversation. */
  readonly isConversation: boolean;
}

/** What may stand between the start of a line and its speaker: a time, brackets, a role. */
const turnBefore =
  /^[ \t]{0,4}[[(<]?[\d:/ .,apm-]{0,28}[\])>]?[ \t]{0,2}[-–]?[ \t]{0,2}(?:(?:agent|rep|customer|caller|user|support|operator|member|visitor)\s)?$/i;
const maxTurnPrefix = 40;
const turnAfter = /^[ \t]{0,2}(?:[[:]|\(\d)/;
const clockAfter = /^\s{0,4}[[(]?\d{1,2}:\d\d/;

/** Finds the people of a text (line ends may be of any kind) and what part each plays. */
export function castOf(rawText: string): Cast {
  const text = unwrapped(evenOut(rawText));
  const layout = measureLayout(text);
  const fields = findFields(text, layout.lines, rawText);
  const found = findMentions(text, fields);
  const sections = findSections(text, layout.lines, fields);
  const scopeEnd = scopesOf(text);
  const mentions: PlacedMention[] = [];
  for (const mention of found.mentions)
    mentions.push(place({ text, layout, fields, sections, scopeEnd }, mention, mentions.at(-1)));
  // The people keep the placed mentions, so that a role set once is seen everywhere.
  for (const person of found.people) person.mentions.length = 0;
  for (const mention of mentions) mention.person.mentions.push(mention);
  for (const person of found.people) settleRole(person);
  return {
    text,
    layout,
    mentions,
    people: found.people,
    subject: subjectOf(found.people, text.length),
    roleWords: new Set(mentions.flatMap((mention) => mention.role.words)),
    fields,
    labelWords: new Set(mentions.flatMap(({ role }) => role.labelWords ?? [])),
    isAboutSomebody: mentions.some(({ role }) => isAbout(role)),
    hasWriter: mentions.some(({ role }) => role.isWriter === true),
    isConversation: mentions.filter((mention) => mention.isSpeaker).length > 1,
  };
}

type Laid = Pick<Cast, 'text' | 'layout' | 'fields'> & {
  readonly sections: readonly Section[];
  readonly scopeEnd: (offset: number) => number;
};

function place(laid: Laid, mention: Mention, before: PlacedMention | undefined): PlacedMention {
  const { text, layout } = laid;
  const { start, end } = mention;
  const field = fieldAt(laid.fields, start);
  const answers = field !== null && isAnswer(text, field, { start, before });
  const line = indexAt(layout.lines, start);
  const lineStart = layout.lines[line]!;
  const opensLine = start === lineStart;
  const opensTurn =
    opensLine ||
    (start - lineStart <= maxTurnPrefix && turnBefore.test(text.slice(lineStart, start)));
  return {
    ...mention,
    person: mention.person!,
    role: mention.labelRoles
      ? roleByLabel(mention.labelRoles)
      : asListed(
          text,
          inSection(laid, line, roleIn(laid, mention, answers ? field : null), mention),
          { mention, before },
        ),
    line,
    sentence: indexAt(layout.sentences, start),
    paragraph: indexAt(layout.paragraphs, start),
    isSpeaker: opensTurn && turnAfter.test(text.slice(end, end + 4)),
    isTurnHeader: opensLine && clockAfter.test(text.slice(end, end + 10)),
    scopeEnd: laid.scopeEnd(start),
    isRemark:
      isInComment(text, lineStart, start) ||
      (field !== null && !answers && remark.test(text.slice(field.from, start))),
  };
}

/** "Name" below the heading "SPOUSE" is the spouse's. */
function inSection({ sections }: Laid, line: number, role: Role, { words }: Mention): Role {
  const isComposed = words.length === 0;
  const isBare =
    role.words.every((word) => word === 'name') && (isComposed || role.kind === 'subject');
  const section = isBare ? sectionAt(sections, line) : null;
  return section === null ? role : { ...section.role, labelWords: section.role.words };
}

/** "# ask Ann Roe" among the settings of a program. */
function isInComment(text: string, lineStart: number, start: number): boolean {
  return /^[ \t]{0,8}(?:#|\/\/|;|--) /.test(text.slice(lineStart, Math.min(start, lineStart + 12)));
}

const remark = /(?:^|\s)\p{L}?\p{Ll}{2,}[\s,]/u;
const opensAnswer = /^[\s"'(*_]{0,6}(?:(?:mr|mrs|ms|miss|mx|dr|sgt|rev)\.?\s{1,2})?$/i;
const listsOn = /^\s{0,3}(?:\([^()\n]{0,40}\)\s{0,3})?(?:,|;|and|&|or|,\s?and|\/)\s{0,3}$/i;

/** Whether a name opens the value of a field, or goes on with a list of names that does. */
function isAnswer(
  text: string,
  { from }: FormField,
  { start, before }: { readonly start: number; readonly before: PlacedMention | undefined },
): boolean {
  if (opensAnswer.test(text.slice(from, start))) return true;
  const isListed =
    before !== undefined && before.start >= from && listsOn.test(text.slice(before.end, start));
  return isListed && !before.isRemark;
}

/** The role by the label of the field, where it tells; else by the words around. */
function roleIn(laid: Laid, { start, end }: Mention, field: FormField | null): Role {
  const { text, layout } = laid;
  const byLabel = field === null ? null : roleOfLabel(field.label);
  if (field !== null && /^principals?$/i.test(field.label) && ofDeeds.test(text))
    return { kind: 'subject', words: ['principal', 'signer'], labelWords: ['principal', 'signer'] };
  if (byLabel !== null && byLabel.kind !== 'none') {
    const isKin = byLabel.kind === 'subject' && isRelated(text, end);
    if (byLabel.isPresent && isUntitledAmongTitled(text, field!, end))
      return { kind: 'subject', words: metAbout };
    return { ...byLabel, ...(isKin ? { kind: 'relative' } : {}), labelWords: byLabel.words };
  }
  const role = roleAt(text, start, end);
  const words = byLabel?.words ?? [];
  if (words.length > 0) return { ...role, words: [...role.words, ...words], labelWords: words };
  if (field !== null || role.isWriter || !isSignature(text, layout, { start, end })) return role;
  if (role.kind !== 'none') return { ...role, isWriter: true };
  return { kind: 'staff', words: [], isWriter: true, isFaint: true };
}

/** Beside these a principal is who signs or is bound, and heads no school. */
const ofDeeds =
  /\b(?:notar(?:y|ial|iz\w+)|surety|bonds?|bondsman|power of attorney|attorney[- ]in[- ]fact|poa|ron session|kba|credential|affiant|agent)\b/i;

/** What notes of a meeting call whom they are about. */
const metAbout: readonly string[] = ['employee', 'student', 'client', 'patient', 'tenant'];

/** "Present: Ann Roe, Vera Moss (HR), Carl Voss (steward)": whoever has no office is there for themselves. */
function isUntitledAmongTitled(text: string, { from }: FormField, end: number): boolean {
  // The list may go on in the line below.
  const [listed = ''] = text.slice(from, from + longestList).split(/\n[ \t]*\n|\n[^\n:]{0,40}:/);
  const entries = listed.split(/[,;]/).filter((entry) => entry.trim() !== '');
  const untitled = entries.filter((entry) => !entry.includes('('));
  return (
    entries.length > 2 && untitled.length === 1 && !/^\s{0,2}\(/.test(text.slice(end, end + 3))
  );
}

const longestList = 240;

function roleByLabel(words: readonly string[]): Role {
  return { kind: isSecondaryRole(words) ? 'relative' : 'subject', words };
}

const signing: ReadonlySet<string> = new Set(['signed', 'sign', 'signature']);

/** A person is staff where some whole mention says so and none makes them subject or topic. */
function settleRole(person: Person): void {
  // "I, Ann Roe, refuse … Signed Ann Roe": who declares something signs it for themselves.
  const declares = person.mentions.some(
    ({ role }) => role.kind === 'none' && role.isWriter && role.isAhead,
  );
  const signs = (role: Role): boolean =>
    declares && (role.isWriter === true || role.words.some((word) => signing.has(word)));
  const kinds = person.mentions
    .filter(({ isAlias, role }) => role.kind !== 'staff' || !(isAlias || signs(role)))
    .map((mention) => mention.role.kind);
  person.isSubject = kinds.includes('subject') || kinds.includes('topic');
  // Who gets a copy may be the one whom the text is about.
  const isCopiedOnly = person.mentions.every(
    ({ role, isAlias }) => isAlias || role.kind !== 'staff' || role.isCopied === true,
  );
  const isOften = kinds.some((kind) => kind !== 'staff');
  person.isStaff = kinds.includes('staff') && !person.isSubject && !(isCopiedOnly && isOften);
  person.isRelative = kinds.includes('relative') && !person.isSubject && !person.isStaff;
  const isIntroduced = person.mentions.some(
    ({ role }) => role.kind === 'subject' || role.isSalutation || role.isWriter,
  );
  if (isIntroduced) person.evidence = 'high';
}

function subjectOf(people: readonly Person[], length: number): Person | null {
  let best: Person | null = null;
  let most = -Infinity;
  for (const person of people) {
    if (person.isStaff) continue;
    const { mentions } = person;
    let weight =
      (person.isSubject ? 2 : 0) +
      Math.min(3, mentions.length) * 0.4 -
      mentions[0]!.start / Math.max(1, length);
    if (mentions.every((mention) => mention.role.kind === 'relative')) weight -= 2;
    if (mentions.every((mention) => mention.role.kind === 'addressee')) weight -= 0.5;
    if (person.first === '' || person.last === '') weight -= 1;
    if (weight > most) {
      most = weight;
      best = person;
    }
  }
  return best;
}
