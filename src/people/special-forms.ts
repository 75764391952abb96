// Layouts in which nearness misleads: answers in a chat turn and parallel lists.
import type { Cast, PlacedMention } from './cast.ts';
import { type ElementSpan, lineEnd } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const answerLength = 40;
const turnReach = 70;
const askReach = 400;
const turnHeader = /(?:^|\n)[^\n]{2,40}\s{1,4}[[(]?\d{1,2}:\d\d[^\n]{0,20}\n$/;

/** A value alone in its line under a turn header answers the turn before: its person was named there. */
export function mentionAskedFor(cast: Cast, element: ElementSpan): PlacedMention | null {
  const { text, layout, mentions } = cast;
  const start = layout.lines[indexAt(layout.lines, element.start)]!;
  const end = lineEnd(cast, element.start);
  const standsAlone =
    end - start < answerLength &&
    /^[\s>"'.]*$/.test(text.slice(start, element.start)) &&
    /^[\s"'.]*$/.test(text.slice(element.end, end));
  if (!standsAlone || !turnHeader.test(text.slice(Math.max(0, start - turnReach), start)))
    return null;
  const asked = mentions.filter(
    (mention) => mention.end <= start && mention.start >= start - askReach && !mention.isTurnHeader,
  );
  return asked[asked.length - 1] ?? null;
}

const examined =
  /\b(?:witness|deponent|testimony of|deposition of|examination of|affiant)\b[^\n]{0,24}$/i;
const answerMark = /^[ \t]{0,12}(?:\d{1,3}[ \t]{1,8})?A(?:NSWER)?[.:]?[ \t]/;
const questionMark = /(?:^|\n)[ \t]{0,12}(?:\d{1,3}[ \t]{1,8})?Q(?:UESTION)?[.:]?[ \t][^\n]*$/;
const ofReader = /\b(?:you|your)\b/i;
const ofAnother = /\b(?:his|her|hers|their|he|she|they)\b/i;
const questionReach = 300;

/** "Q. What is your license number? A. …": the witness answers of themselves. */
export function mentionExamined(cast: Cast, element: ElementSpan): PlacedMention | null {
  const { text, layout, mentions } = cast;
  const start = layout.lines[indexAt(layout.lines, element.start)]!;
  const answer = text.slice(start, element.start);
  if (!answerMark.test(answer) || ofAnother.test(answer)) return null;
  const question = questionMark.exec(
    text.slice(Math.max(0, start - questionReach), Math.max(0, start - 1)),
  );
  if (question === null || !ofReader.test(question[0])) return null;
  const named = mentions.some((mention) => mention.start >= start && mention.end <= element.start);
  if (named) return null;
  return (
    mentions.findLast(
      (mention) =>
        mention.end <= start &&
        examined.test(text.slice(Math.max(0, mention.start - 60), mention.start)),
    ) ?? null
  );
}

const listGap = /^\s{0,3}(?:,|and|&|or|,\s?and)\s{0,3}$/i;
const listReach = 200;
const maxNameGap = 40;

/**
 * "Employees A and B have SSNs x and y": elements of one kind in a list belong to the last names before it, in order.
 * Returns the mention of each element that is in such a list.
 */
export function matchParallelLists(
  cast: Cast,
  elements: readonly ElementSpan[],
): ReadonlyMap<ElementSpan, PlacedMention> {
  const matched = new Map<ElementSpan, PlacedMention>();
  for (const ofKind of groupByKind(elements)) {
    // "spoke on diabetes and heart disease" lists no two people's.
    if (ofKind[0]?.kind === 'medical') continue;
    for (let i = 0; i + 1 < ofKind.length;) {
      let end = i + 1;
      while (
        end < ofKind.length &&
        listGap.test(cast.text.slice(ofKind[end - 1]!.end, ofKind[end]!.start))
      )
        end++;
      const list = ofKind.slice(i, end);
      if (list.length > 1) matchList(cast, list, matched);
      i = end;
    }
  }
  return matched;
}

function matchList(
  cast: Cast,
  list: readonly ElementSpan[],
  matched: Map<ElementSpan, PlacedMention>,
): void {
  const { start } = list[0]!;
  const lineStart = cast.layout.lines[indexAt(cast.layout.lines, start)]!;
  const named = cast.mentions
    .filter(
      (mention) =>
        mention.end <= start && mention.start >= lineStart - listReach && !mention.person.isStaff,
    )
    .slice(-list.length);
  if (
    named.length < list.length ||
    new Set(named.map((mention) => mention.person)).size < list.length
  ) {
    return;
  }
  const isList = named.every(
    (mention, i) => i === 0 || mention.start - named[i - 1]!.end <= maxNameGap,
  );
  if (!isList) return;
  for (const [i, element] of list.entries()) matched.set(element, named[i]!);
}

function groupByKind(elements: readonly ElementSpan[]): Iterable<readonly ElementSpan[]> {
  const groups = new Map<string, ElementSpan[]>();
  for (const element of elements) {
    const group = groups.get(element.kind);
    if (group) group.push(element);
    else groups.set(element.kind, [element]);
  }
  return groups.values();
}
