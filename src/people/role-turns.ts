// Transcripts whose turns are headed by roles: what the patient says of themselves is that of whoever gave a name as the patient.
import type { Cast, PlacedMention } from './cast.ts';
import { endOf } from './layout.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

/** The head of a turn: "PATIENT: ", "**Caller:** ", "[00:12] Client - ". */
const turn =
  /^[ \t>*_#-]{0,6}(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]{0,3}(?:[-–][ \t])?)?[*_]{0,2}(?<role>patient|pt|caller|client|customer|member|student|applicant|claimant|respondent|participant|resident|employee|interviewee|guest|user|witness|deponent|subscriber|insured)[*_]{0,2}[ \t]?(?::|[-–] )[*_]{0,2}[ \t]*/i;
const ownName =
  /^(?:(?:my |the )?(?:full |legal )?name(?: is|['’]s)|i am|i['’]m|this is|it['’]s|yes,?|sure,?|hi,?|hello,?|ok(?:ay)?,?|uh,?|um,?)*\s*$/i;
const ofSelf = /\b(?:i|my|me|mine|myself|i['’](?:m|ve|d|ll))\b/i;
const ofOthers =
  /\b(?:my|our) (?:wife|husband|spouse|son|daughter|mother|father|mom|dad|mum|child|children|kids?|baby|brother|sister|grand\w+|aunt|uncle|friend|boss|neighbou?r|partner)\b|\b(?:his|her|their) /i;
const mostLines = 400;

/** Whoever the same role named as themselves in an earlier turn; null outside of such transcripts. */
export function mentionOfRole(cast: Cast, { start, end }: ElementSpan): PlacedMention | null {
  const line = indexAt(cast.layout.lines, start);
  const head = turnAt(cast, line);
  if (!head) return null;
  const said = cast.text.slice(head.to, endOf(cast.layout.lines, line, cast.text));
  const before = cast.text.slice(head.to, end);
  if (!ofSelf.test(said) || ofOthers.test(before)) return null;
  for (const mention of cast.mentions) {
    if (mention.start >= start || line - mention.line > mostLines) break;
    const other = mention.isAlias ? null : turnAt(cast, mention.line);
    if (other?.role !== head.role || mention.person.last === '') continue;
    if (ownName.test(cast.text.slice(other.to, mention.start))) return mention;
  }
  return null;
}

function turnAt(
  { text, layout }: Cast,
  line: number,
): { readonly role: string; readonly to: number } | null {
  const from = layout.lines[line] ?? text.length;
  const head = turn.exec(text.slice(from, from + 80));
  const role = head?.groups?.['role'];
  return head && role ? { role: role.toLowerCase(), to: from + head[0].length } : null;
}
