// The words of which one must stand in every match of a pattern, as far as they begin where words of a text begin.
import { has, type CharacterSet } from './character-set.ts';
import {
  better,
  eitherOf,
  emptyTexts,
  product,
  union,
  withLongLists,
  wordIn,
  type WordStart,
} from './literal-lists.ts';
import { hasNoLetters, plainBehind, refusesLetters } from './pattern-beginning.ts';
import type { Pattern } from './pattern-tree.ts';

/** Of each alternative one word; null where a match need hold none of them. */
export function literalsOf(pattern: Pattern): readonly WordStart[] | null {
  return listed(pattern) ?? withLongLists(() => listed(pattern));
}

function listed(pattern: Pattern): readonly WordStart[] | null {
  const { exact, oneOf } = read(pattern, unknown);
  const texts = better(oneOf, exact);
  if (!texts) return null;
  const starts = new Map<string, WordStart>();
  for (const text of texts) {
    const { letters, isWhole } = wordIn(text) as WordStart;
    starts.set(`${letters} ${isWhole}`, { letters, isWhole });
  }
  return [...starts.values()];
}

/** Stands for a place that no letter stands before, or behind. */
const edge = '\0';

interface Literals {
  /** All that it can be, in small letters, where that is a short list. */
  readonly exact: readonly string[] | null;
  /** One of these stands in it. */
  readonly oneOf: readonly string[] | null;
  readonly mayBeEmpty: boolean;
  /** Where it is empty, no letter stands before it. */
  readonly emptyIsEdge: boolean;
  /** Where it is not empty, it ends in no letter. */
  readonly endsPlain: boolean;
  readonly crossesLines: boolean;
}

const nothing: Literals = {
  exact: emptyTexts,
  oneOf: null,
  mayBeEmpty: true,
  emptyIsEdge: false,
  endsPlain: true,
  crossesLines: false,
};
const anEdge: Literals = { ...nothing, exact: [edge], emptyIsEdge: true };

/** No letter stands right before it, right behind it. */
interface Around {
  readonly before: boolean;
  readonly behind: boolean;
}

const unknown: Around = { before: false, behind: false };

function read(pattern: Pattern, around: Around): Literals {
  switch (pattern.kind) {
    case 'set':
      return ofSet(pattern);
    case 'sequence':
      return inSequence(pattern.parts, around);
    case 'either':
      return oneOfThese(pattern.parts.map((part) => withEdges(read(part, around), around)));
    case 'repeat':
      return repeated(
        read(pattern.part, pattern.most === 1 ? around : unknown),
        pattern.least,
        pattern.most,
      );
    case 'look':
      return looked(pattern);
    case 'edge':
      return anEdge;
    case 'again':
    default:
      return { ...nothing, exact: null, endsPlain: false };
  }
}

/** What can be nothing else is one of the words that must stand, with what is known to stand around it. */
function withEdges(literals: Literals, { before, behind }: Around): Literals {
  const { exact, oneOf } = literals;
  if (exact === null || !(before || behind)) return literals;
  const opened = before ? exact.map((text) => edge + text) : exact;
  return { ...literals, oneOf: better(oneOf, behind ? ended(opened) : opened) };
}

const ended = (texts: readonly string[]): readonly string[] => texts.map((text) => text + edge);

const mostMembers = 6;

function ofSet(set: CharacterSet): Literals {
  const members: string[] = [];
  for (let code = 0; code < 128 && members.length <= mostMembers; code++) {
    if (!has(set, code)) continue;
    const small = code >= 65 && code <= 90 ? code + 32 : code;
    // Both sizes of a letter are one.
    if (small === code || !has(set, small)) members.push(String.fromCharCode(small));
  }
  members.push(...Array.from(set.others ?? ''));
  const isWhole = !set.beyond || set.others !== undefined;
  const isListed = isWhole && members.length > 0 && members.length <= mostMembers;
  return {
    exact: isListed ? members : null,
    oneOf: null,
    mayBeEmpty: false,
    emptyIsEdge: false,
    endsPlain: hasNoLetters(set),
    crossesLines: has(set, 10),
  };
}

/** What refuses letters makes an edge of a word; of what is looked back at the words are kept, if they stand in the line. */
function looked({ part, ahead, negated }: Pattern & { kind: 'look' }): Literals {
  if (negated) return refusesLetters(part) ? anEdge : nothing;
  if (ahead) return nothing;
  const { exact, oneOf, crossesLines, endsPlain } = read(part, unknown);
  const kept = crossesLines ? null : better(oneOf, exact);
  return { ...nothing, exact: null, oneOf: kept, endsPlain };
}

function inSequence(parts: readonly Pattern[], around: Around): Literals {
  const behind = plainBehind(parts, around.behind);
  let plain = around.before;
  // Literals that stand side by side are one literal.
  let joined: readonly string[] = [plain ? edge : ''];
  let best: readonly string[] | null = null;
  let isExact = true;
  let mayBeEmpty = true;
  let emptyIsEdge = false;
  let crossesLines = false;
  for (const [i, pattern] of parts.entries()) {
    const part = read(pattern, { before: plain, behind: behind[i] as boolean });
    const longer: readonly string[] | null = part.exact && product(joined, part.exact);
    best = better(best, part.oneOf);
    const endsPlain = part.endsPlain && (!part.mayBeEmpty || plain || part.emptyIsEdge);
    emptyIsEdge ||= part.emptyIsEdge;
    if (longer) joined = longer;
    else {
      best = better(best, i > 0 && behind[i - 1] ? ended(joined) : joined);
      isExact = false;
      joined = part.exact
        ? part.exact.map((text) => (plain ? edge + text : text))
        : [endsPlain ? edge : ''];
    }
    plain = endsPlain;
    mayBeEmpty &&= part.mayBeEmpty;
    crossesLines ||= part.crossesLines;
  }
  return {
    exact: isExact ? joined : null,
    oneOf: better(best, around.behind ? ended(joined) : joined),
    mayBeEmpty,
    emptyIsEdge,
    endsPlain: plain,
    crossesLines,
  };
}

function oneOfThese(parts: readonly Literals[]): Literals {
  const [first = nothing, ...others] = parts;
  return others.reduce<Literals>(
    (sum, part) => ({
      exact: sum.exact && part.exact ? union(sum.exact, part.exact) : null,
      oneOf: eitherOf(better(sum.oneOf, sum.exact), better(part.oneOf, part.exact)),
      mayBeEmpty: sum.mayBeEmpty || part.mayBeEmpty,
      emptyIsEdge: (sum.emptyIsEdge || !sum.mayBeEmpty) && (part.emptyIsEdge || !part.mayBeEmpty),
      endsPlain: sum.endsPlain && part.endsPlain,
      crossesLines: sum.crossesLines || part.crossesLines,
    }),
    first,
  );
}

function repeated(part: Literals, least: number, most: number): Literals {
  if (least === 1 && most === 1) return part;
  if (least > 0) {
    const exact = least === most && least <= 4 ? timesOf(part.exact, least) : null;
    return { ...part, exact, oneOf: better(part.oneOf, part.exact) };
  }
  const exact = most === 1 && part.exact ? union(part.exact, emptyTexts) : null;
  return { ...part, exact, oneOf: null, mayBeEmpty: true, emptyIsEdge: false };
}

function timesOf(exact: readonly string[] | null, times: number): readonly string[] | null {
  if (exact === null) return null;
  let all: readonly string[] | null = emptyTexts;
  for (let i = 0; i < times && all; i++) all = product(all, exact);
  return all;
}
