// Messages saved one below the other, each under a line that says when, which way and with whom: "2020-10-10 11:03  from  Ann Roe".
import type { Cast, PlacedMention } from './cast.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

/** What stands before the name in the head of a message: a time, and which way it went. */
const wayBefore =
  /^[ \t]{0,6}(?:[[(]?\d[\d:/., apmAPMTZ-]{4,30}[\])]?[ \t,|-]{1,6})?(?:(?:msg|message|sms|text|im|mms)[ \t:]{1,3})?(?:from|to|in|out|incoming|outgoing|inbound|outbound|sent|rcvd|received|recd|<-+|-+>|←|→|<{1,2}|>{1,2})(?:[ \t](?:from|to))?[ \t:|]{1,8}$/i;
/** "Ann Roe -> me", "Ann Roe (received)" */
const wayBehind =
  /^[ \t,|]{1,6}(?:\(?(?:received|sent|incoming|outgoing|inbound|outbound|in|out)\)?|(?:->|→|to) ?(?:me|us|you))[ \t:]*$/i;
const onlyTime = /^[ \t]{0,6}(?:[[(]?\d[\d:/., apmAPMTZ-]{4,30}[\])]?[ \t,|-]{1,6})?$/;
const minHeads = 3;
const maxBody = 20;
/** What is told about somebody of the writer's or the reader's. */
const ofAnother =
  /\b(?:my|our|your) (?:wife|husband|spouse|son|daughter|mother|father|mom|dad|child|children|kids?|baby|brother|sister|grand\w+|friend|boss|neighbou?r|partner)\b|\b(?:his|her|their) /i;

interface Head {
  readonly line: number;
  readonly mention: PlacedMention;
}

/** Elements of the body of a message belong to whom it came from or went to, unless it names or speaks of another. */
export function matchMessages(
  cast: Cast,
  elements: readonly ElementSpan[],
): ReadonlyMap<ElementSpan, PlacedMention> {
  const found = new Map<ElementSpan, PlacedMention>();
  const heads = headsOf(cast);
  if (heads.length < minHeads) return found;
  for (const element of elements) {
    const line = indexAt(cast.layout.lines, element.start);
    const head = heads.findLast((one) => one.line < line);
    if (!head || line - head.line > maxBody) continue;
    const from = cast.layout.lines[head.line + 1]!;
    const namesAnother = cast.mentions.some(
      ({ start, person }) => start >= from && start < element.end && person !== head.mention.person,
    );
    if (namesAnother || ofAnother.test(cast.text.slice(from, element.end))) continue;
    found.set(element, head.mention);
  }
  return found;
}

function headsOf({ text, layout, mentions }: Cast): readonly Head[] {
  const heads: Head[] = [];
  for (const mention of mentions) {
    const start = layout.lines[mention.line]!;
    const end = layout.lines[mention.line + 1] ?? text.length + 1;
    const before = text.slice(start, mention.start);
    const behind = text.slice(mention.end, end - 1);
    const isHead = wayBefore.test(before)
      ? /^[ \t:]*$/.test(behind)
      : onlyTime.test(before) && wayBehind.test(behind);
    if (isHead && heads.at(-1)?.line !== mention.line) heads.push({ line: mention.line, mention });
  }
  return heads;
}
