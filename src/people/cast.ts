// The people of one text with their roles: who is its subject, who handles it, who writes and who speaks.
import { isSecondaryRole } from './column-header.ts';
import { type Layout, measureLayout, evenOut } from './layout.ts';
import type { Mention, Person } from './mention.ts';
import { findMentions } from './mentions.ts';
import { type Role, roleAt } from './roles.ts';
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
  const text = evenOut(rawText);
  const layout = measureLayout(text);
  const found = findMentions(text);
  const mentions = found.mentions.map((mention) => place(text, layout, mention));
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
    isConversation: mentions.filter((mention) => mention.isSpeaker).length > 1,
  };
}

function place(text: string, layout: Layout, mention: Mention): PlacedMention {
  const { start, end } = mention;
  const line = indexAt(layout.lines, start);
  const lineStart = layout.lines[line]!;
  const opensLine = start === lineStart;
  const opensTurn =
    opensLine ||
    (start - lineStart <= maxTurnPrefix && turnBefore.test(text.slice(lineStart, start)));
  return {
    ...mention,
    person: mention.person!,
    role: mention.labelRoles ? roleByLabel(mention.labelRoles) : roleAt(text, start, end),
    line,
    sentence: indexAt(layout.sentences, start),
    paragraph: indexAt(layout.paragraphs, start),
    isSpeaker: opensTurn && turnAfter.test(text.slice(end, end + 4)),
    isTurnHeader: opensLine && clockAfter.test(text.slice(end, end + 10)),
  };
}

function roleByLabel(words: readonly string[]): Role {
  return { kind: isSecondaryRole(words) ? 'relative' : 'subject', words };
}

/** A person is staff where some whole mention says so and none makes them subject or topic. */
function settleRole(person: Person): void {
  const kinds = person.mentions
    .filter((mention) => !mention.isAlias || mention.role.kind !== 'staff')
    .map((mention) => mention.role.kind);
  person.isSubject = kinds.includes('subject') || kinds.includes('topic');
  person.isStaff = kinds.includes('staff') && !person.isSubject;
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
