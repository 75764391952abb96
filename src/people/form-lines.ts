// Forms laid out as two columns ("| Last name | Ott |", "LAST:⇥Ott"): levelled into lines of "label: value".
import { typeOfHeader } from './column-header.ts';
import { lastRoleWord } from './role-words.ts';

const piped = /^([ \t]{0,8}\|?)([^|\t]{1,64})\|([^|\t]{0,200})(\|?[ \t]{0,200})$/;
const tabbed = /^()([^|\t]{1,48}(?:\t{1,4})?)\t([^|\t]{0,200})()$/;
const ruled = /^[\s|:=+-]{3,400}$/;
/** What forms ask for beside names: these words label a line. */
const asked =
  /\b(?:no|num|number|nbr|id|#|ssn|ss|soc|social|itin|tin|dob|born|birth|date|expir\w{0,8}|exp|phone|tel|mobile|e-?mail|fax|address|street|city|state|zip|county|sex|gender|age|position|employer|occupation|income|agi|amount|card|credit|debit|account|acct|routing|aba|pin|cvv|license|licence|dl|dln|oln|passport|order|cause|case|docket|conditions?|diagnos[ei]s|allerg\w{1,4}|medications?|physician|insurance|group|policy|signature)\b|#/i;
const party =
  /^(?:applicant|client|patient|subject|member|employee|tenant|borrower|cardholder|customer|student|taxpayer|claimant|insured|spouse|driver|officer|preparer|payee)\b/i;

/** How far from its label the readers of forms look for the value. */
const maxGap = 18;
const minLines = 2;
const wantedShare = 0.4;

/** Whether words ask for what forms ask for beside names. */
export function asksFor(label: string): boolean {
  return asked.test(label) || party.test(label);
}

/** Whether a cell reads as the label of a line of a form. */
function isFormLabel(cell: string): boolean {
  const label = cell.replace(/[*_`]/g, ' ').trim();
  if (label === '' || label.length > 48 || /\d{3}/.test(label)) return false;
  return (
    typeOfHeader(label) !== null ||
    asked.test(label) ||
    party.test(label) ||
    lastRoleWord(label) !== ''
  );
}

/** Whether labels stand where the first cells of a table would: most are a form's, and none comes twice. */
export function areFormLabels(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < minLines || new Set(filled).size < filled.length) return false;
  const labels = filled.filter(isFormLabel);
  // Parts that people play alone may fill the column of a table ("driver", "clerk").
  const asks = labels.some((label) => typeOfHeader(label) !== null || asked.test(label));
  return asks && labels.length >= minLines && labels.length >= filled.length * wantedShare;
}

/** The text with its two-column forms as "label: value" lines; every offset stays where it was. */
export function levelForms(text: string): string {
  if (!/[|\t]/.test(text)) return text;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length;) {
    const pattern = piped.test(lines[i]!) ? piped : tabbed;
    const run: { at: number; cells: RegExpExecArray }[] = [];
    let next = i;
    for (; next < lines.length; next++) {
      const cells = pattern.exec(lines[next]!);
      if (cells) run.push({ at: next, cells });
      else if (run.length === 0 || pattern === tabbed || !ruled.test(lines[next]!)) break;
    }
    if (areFormLabels(run.map(({ cells }) => cells[2]!)))
      for (const { at, cells } of run) lines[at] = level(cells);
    i = Math.max(next, i + 1);
  }
  return lines.join('\n');
}

/** One line: the colon right behind the label, which moves to the right where its value stands far off. */
function level([line, edge = '', cell = '', value = '', close = '']: RegExpExecArray): string {
  const label = cell.trim().replace(/:$/, '');
  const width = line.length - value.length - close.length;
  const blanks = width - label.length - 1;
  if (blanks < 0) return line;
  const gap = Math.min(blanks - Math.min(edge.length, blanks), maxGap);
  return `${' '.repeat(blanks - gap)}${label}:${' '.repeat(gap)}${value}${' '.repeat(close.length)}`;
}

const aligned = /(?<=^|[ \t]{2})([^\s:]{1,24}(?: [^\s:]{1,24}){0,5})([ \t]{2,24}):(?=[ \t]|$)/gmu;

/** "Last Name     : Ott": the colon right behind its label; every offset stays where it was. */
export function closeUpLabels(text: string): string {
  if (!/\S[ \t]{2,24}:/.test(text)) return text;
  return text.replace(aligned, (_, label: string, blanks: string) => `${blanks}${label}:`);
}
