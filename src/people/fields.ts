// The fields of forms in a text: which label each value stands under, left of it, before dots, across a gap or above it.
import { typeOfHeader } from './column-header.ts';
import { asksFor } from './form-lines.ts';
import { endsInJobTitle } from './job-titles.ts';
import { lastRoleWord } from './role-words.ts';
import { rowNumber, rowsOfTwoColumns } from './two-columns.ts';
import { wordFacts } from './word-facts.ts';

/** One label with the stretch of text that answers it. */
export interface FormField {
  readonly label: string;
  /** Where the value begins and ends; equal where nothing was filled in. */
  readonly from: number;
  readonly to: number;
}

interface Chunk {
  readonly start: number;
  readonly text: string;
}

const maxLine = 400;
const maxLabel = 56;
const maxWords = 8;
const maxShift = 14;
const maxAnswer = 6;
const chunkPattern = /\S(?:[^\t|\n ]| (?! ))*/g;
const numbering = /^(?:(?:\(?\d{1,2}[a-z]?[.)]|[-*•>☐☒□✓]|\[[ xX]?\]|\([ xX]\))\s{0,3}){1,2}/;
const colon = /^([^:=]{1,60}?)\s{0,2}(?:=>|:(?!\d\d|\/\/)|=)\s{0,24}/;
/** A question of a form: "Have you ever been treated for …? " */
const question = /^(\p{Lu}[^?:.=]{8,140}\?)\s{1,4}(?=\S)/u;
const openQuestion = /^\p{Lu}[^?:.=]{4,140}\?$/u;
const leader = /^([^.]{2,48}?)\s?\.{3,}\s?/;
/** The last dot of a long label among others that end in many. */
const shortLeader = /^([^.]{2,48}?)\s?\.+\s/;

const ruleAlone = /^[ \t]*_[_ \t]{4,}$/;

/** The fields of all lines, in order. Line ends must be '\n'; `raw` still has the lines to write on as underscores. */
export function findFields(
  text: string,
  lines: readonly number[],
  raw: string = text,
): readonly FormField[] {
  const fields: FormField[] = [];
  const written = text.split('\n');
  const rows = rowsOfTwoColumns(written, isLabel);
  let headings: readonly Chunk[] = [];
  let headedFrom = -1;
  for (let i = 0; i < lines.length; i++) {
    const start = lines[i]!;
    const line = written[i]!;
    const chunks = line.length > maxLine ? [] : chunksOf(line, start);
    const isRule = raw !== text && ruleAlone.test(raw.slice(start, start + line.length).trimEnd());
    if (isRule && i > 0 && i + 1 < lines.length) {
      const labels = chunksOf(written[i + 1]!, lines[i + 1]!);
      const values = chunksOf(written[i - 1]!, lines[i - 1]!);
      // "Ann Roe" over a line, "Signature of employee" below it.
      if (labels.length > 0 && labels.every(({ text: chunk }) => isLabel(chunk)))
        fields.push(...fieldsBelow(labels, values, lines[i - 1]! - lines[i + 1]!));
    }
    if (chunks.length === 0) {
      headings = [];
      continue;
    }
    const isHeading =
      !rows.has(i) &&
      (chunks.every(({ text: chunk }) => isLabel(chunk.replace(/:$/, ''))) ||
        (headings.length === 0 && standsOverIndented(text, lines, i)));
    if (isHeading && !(headings.length > 0 && chunks.length < headings.length)) {
      headings = chunks;
      headedFrom = i;
      continue;
    }
    const own = rows.has(i) ? fieldsOfRow(chunks) : fieldsOfLine(chunks, usual);
    if (headings.length > 0 && own.length === 0)
      fields.push(...fieldsBelow(headings, chunks, start - lines[headedFrom]!));
    fields.push(...own);
    headings = [];
  }
  return fields;
}

/** The field whose value holds an offset. */
export function fieldAt(fields: readonly FormField[], offset: number): FormField | null {
  let low = 0;
  let high = fields.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fields[middle]!.from <= offset) low = middle;
    else high = middle - 1;
  }
  const field = fields[low];
  return field && field.from <= offset && offset < field.to ? field : null;
}

function chunksOf(line: string, start: number): Chunk[] {
  return [...line.matchAll(chunkPattern)].map((match) => ({
    start: start + match.index,
    text: match[0],
  }));
}

/** What labels the first chunk of a line, and the dots behind it. */
interface Reading {
  readonly first: (chunk: string) => boolean;
  readonly leader: RegExp;
}

const usual: Reading = { first: isLabel, leader };

/** A row of two columns, whatever its label says. */
function fieldsOfRow(chunks: readonly Chunk[]): FormField[] {
  const own = rowNumber.test(chunks[0]!.text) ? chunks.slice(1) : chunks;
  return fieldsOfLine(own, { first: () => true, leader: shortLeader });
}

function fieldsOfLine(chunks: readonly Chunk[], reading: Reading): FormField[] {
  const fields: FormField[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const { start, text } = chunks[i]!;
    const number = numbering.exec(text)?.[0].length ?? 0;
    const body = text.slice(number);
    const asked = question.exec(body);
    const found = asked ?? colon.exec(body) ?? reading.leader.exec(body);
    const next = chunks[i + 1];
    if (found && (asked || reads(found[1]!))) {
      const from = start + number + found[0].length;
      if (from < start + text.length)
        fields.push(...splitValue(found[1]!, from, text.slice(from - start)));
      else if (next && !colon.test(next.text)) {
        fields.push({
          label: found[1]!.trim(),
          from: next.start,
          to: next.start + next.text.length,
        });
        i++;
      }
    } else if (
      next &&
      !found &&
      ((i === 0 ? reading.first(body) : isLabel(body)) || openQuestion.test(body)) &&
      ((i === 0 && reading.first !== isLabel) || !isLabel(next.text)) &&
      !colon.test(next.text)
    ) {
      fields.push({ label: body, from: next.start, to: next.start + next.text.length });
      i++;
    }
  }
  return fields;
}

function reads(label: string): boolean {
  // "Hey Ann, before I leave: …" goes on in prose.
  if ((label.includes(',') || label.split(/\s+/).length > 5) && !isLabel(label.replaceAll(',', '')))
    return false;
  return (
    label.length <= maxLabel &&
    label.split(/\s+/).length <= maxWords &&
    !/\d{3}|[.;?!] /.test(label)
  );
}

const inner =
  /((?:[A-Z#][\p{L}'’.#/()-]*\s?|(?:of|no|the|and|or|on)\s){1,5})(?::(?!\d\d)|=)\s{0,4}/gu;

/** "Ann Roe SSN: 219…": further labels within one value; each is what of the words before its colon reads as a label. */
function splitValue(label: string, from: number, value: string): FormField[] {
  const fields: FormField[] = [];
  let current = { label: label.trim(), from };
  for (const match of value.matchAll(inner)) {
    const words = match[1]!.trim().split(/\s+/);
    let at = words.length - 1;
    while (at > 0 && isLabel(words.slice(at - 1).join(' ')) && !isNameWord(words[at - 1]!)) at--;
    const own = words.slice(at).join(' ');
    if (!isLabel(own)) continue;
    const labelAt = match.index + match[1]!.lastIndexOf(words[at]!);
    fields.push({ ...current, to: from + value.slice(0, labelAt).trimEnd().length });
    current = { label: own, from: from + match.index + match[0].length };
  }
  return [...fields, { ...current, to: from + value.length }];
}

function isNameWord(word: string): boolean {
  const { given, surname } = wordFacts(word);
  return given >= 3 || surname >= 4;
}

const shortLine = /^([ \t]{0,8})\p{Lu}[\p{L}\d '’/()#-]{2,40}[?:]?[ \t]{0,4}$/u;

/** A few words over a line that is set in: a label with its answer below. */
function standsOverIndented(text: string, lines: readonly number[], i: number): boolean {
  const next = lines[i + 1];
  const indent = shortLine.exec(text.slice(lines[i], (next ?? 1) - 1))?.[1]?.length;
  if (next === undefined || indent === undefined) return false;
  const set = /^[ \t]*(?=\S)/.exec(text.slice(next, lines[i + 2] ?? text.length))?.[0].length ?? 0;
  return set > indent;
}

/** Values below a line of labels: each belongs to the label that begins nearest to it. */
function fieldsBelow(
  headings: readonly Chunk[],
  chunks: readonly Chunk[],
  down: number,
): FormField[] {
  // Prose below a heading is no answer.
  const isIndented = headings.length === 1 && chunks[0]!.start - down > headings[0]!.start;
  if (chunks.length === 1 && !isIndented && chunks[0]!.text.split(' ').length > maxAnswer)
    return [];
  return chunks.flatMap(({ start, text }, i) => {
    const nearest = headings.reduce((best, one) =>
      Math.abs(start - down - one.start) < Math.abs(start - down - best.start) ? one : best,
    );
    const isBelow = Math.abs(start - down - nearest.start) <= maxShift;
    const heading = isBelow ? nearest : chunks.length === headings.length ? headings[i] : undefined;
    if (!heading) return [];
    return [
      {
        label: heading.text.replace(numbering, '').replace(/:$/, ''),
        from: start,
        to: start + text.length,
      },
    ];
  });
}

/** Whether a stretch of a line reads as a label: short, without numbers, and asking for something that forms ask for. */
function isLabel(chunk: string): boolean {
  const label = chunk.replace(numbering, '').trim();
  if (label === '' || label.length > maxLabel || /\d{3}|[@$]/.test(label)) return false;
  // "Parent ...... Ann Roe" is a label with its answer.
  if (/\.{3,} ?[^\s.]/.test(label)) return false;
  const words = label.split(/\s+/);
  if (words.length > maxWords || /[.;!]$|[,:=]/.test(label)) return false;
  if (words.length > 3 && !/^[\p{Lu}#(]/u.test(label)) return false;
  if (words.length === 2 && wordFacts(words[0]!).given >= 4 && wordFacts(words[1]!).surname >= 3)
    return false;
  return (
    typeOfHeader(label) !== null ||
    asksFor(label) ||
    endsInJobTitle(label) ||
    lastRoleWord(label) !== ''
  );
}
