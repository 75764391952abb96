// A mention of somebody in a text, and the person whom mentions name together.
import type { Confidence } from '../model/element.ts';
import type { PersonName } from '../model/person.ts';
import type { NameWord, ParsedName } from './name-parts.ts';
import type { Role } from './role.ts';
import { wordFacts } from './word-facts.ts';

/** One person of a document. `first` and `last` are squeezed; one of them is empty where only a part is known. */
export interface Person {
  first: string;
  readonly last: string;
  name: PersonName;
  evidence: Confidence;
  /** 1 male, 2 female, 0 unknown, by the given name. */
  sex: number;
  readonly mentions: Mention[];
  isStaff: boolean;
  isSubject: boolean;
  /** Introduced as somebody's relative or contact, and nowhere as more. */
  isRelative: boolean;
}

/** One place where a text names somebody. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  evidence: Confidence;
  readonly words: readonly NameWord[];
  parsed: ParsedName | null;
  person: Person | null;
  /** Names the person by a part of the name only. */
  isAlias: boolean;
  role: Role;
  /** 1 male, 2 female, where the words before it say so ("her husband James"). */
  sex?: number;
  /** Role words of the form label above it. */
  readonly labelRoles?: readonly string[];
}

/** A person without mentions. */
export function newPerson(
  first: string,
  last: string,
  name: PersonName,
  { evidence }: Mention,
): Person {
  return {
    first,
    last,
    name,
    evidence,
    sex: 0,
    mentions: [],
    isStaff: false,
    isSubject: false,
    isRelative: false,
  };
}

const evidenceRank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** Adds a mention to its person. */
export function attachMention(mention: Mention, person: Person): void {
  mention.person = person;
  person.mentions.push(mention);
  if (evidenceRank[mention.evidence] > evidenceRank[person.evidence])
    person.evidence = mention.evidence;
  const given = mention.words.find((word) => word.low === person.first);
  const sex = mention.sex ?? (given?.sex || wordFacts(person.name.first).sex);
  if (sex) person.sex = sex;
}

const noRole: Role = { kind: 'none', words: [] };

/** A mention of nobody yet. */
export function newMention(start: number, end: number, evidence: Confidence): Mention {
  return {
    start,
    end,
    evidence,
    words: [],
    parsed: null,
    person: null,
    isAlias: false,
    role: noRole,
  };
}
