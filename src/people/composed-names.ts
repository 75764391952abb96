// Names whose parts stand in separate fields of a text: `first_name: X … last_name: Y`, `<FirstName>X<`, `fn=X&ln=Y`.
import { type ParsedName, parseName } from './name-parts.ts';
import { squeeze } from './squeeze.ts';

export interface ComposedName {
  readonly start: number;
  readonly end: number;
  readonly parsed: ParsedName;
  /** Role words of the label above it ("Co-borrower name"). */
  readonly roles?: readonly string[];
}

interface Field {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const assignment = String.raw`["'\]]?\s{0,3}(?:\([^)\n]{0,20}\)\s{0,3})?[:=>]{1,2}\s{0,20}`;
const encoded = String.raw`(?<==)(\p{L}[\p{L}\d'’.%+-]{1,60})(?=[&\s"'<]|$)`;
/** "last=St. John ssn=…": up to the next key. */
const unquoted = String.raw`(?<==)([\p{L}'’.-]{1,24}(?: [\p{L}'’.-]{1,24}){1,2})(?= [A-Za-z_]{2,20}=)`;
const value = String.raw`(?:"([\p{L}'’ .-]{1,40})"|'([\p{L}’ .-]{1,40})'|${unquoted}|${encoded}|([\p{L}'’ .-]{1,40}?)(?=\s{2}|\s{0,2}[,\n;<|}&)]|\s[A-Za-z_]{2,12}\s?[:=]|\s{0,2}$))`;
const field = (names: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${names})${assignment}${value}`, 'giu');
const givenLabels = String.raw`(?:first|given|fore)[\s_-]?(?:names?(?:\(s\))?|nm)?|f_?name|fn|vorname|pr[eé]nom|nombres?`;
const familyLabels = String.raw`(?:last|sur|family)[\s_-]?(?:name|nm)?|l_?name|ln|sn|nachname|nom|apellidos?`;
const givenField = field(givenLabels);
const familyField = field(familyLabels);
/** "name=Kestrel%20Voss": a whole name in a query. */
const wholeField =
  /(?<![\p{L}\d])(?:(?:[a-z]{0,12}_)?(?:full_?|customer|holder|owner)?_?name|(?:card|account|policy)[_-]?(?:holder|owner))=(\p{L}[\p{L}'’.-]{0,30}(?:(?:\+|%20)[\p{L}'’.%-]{1,30}){1,3})(?=[&\s"'<#]|$)/giu;
/** "Last Roe   First Ann   MI B": labels and values parted by single blanks, the fields by wide ones. */
const spaced =
  /(?:^|\n|[ \t]{2})(last|first)(?: name)?[.:]?[ \t]{1,3}(\p{L}[\p{L}'’ -]{0,30}?)(?=[ \t]{2,}|[ \t]{0,3}(?:\n|$))/giu;
/** A label alone in its line with the value alone in the line below. */
const fieldBelow = (names: string): RegExp =>
  new RegExp(
    String.raw`(?:^|\n)[ \t]{0,8}(?:\d{1,2}[a-z]?[.)]\s)?(?:${names})(?:\s?\([^)\n]{0,20}\))?[ \t]{0,4}:?[ \t]{0,4}\n[ \t]{0,8}(\p{Lu}[\p{L}'’ .-]{0,38})[ \t]{0,8}(?=\n|$)`,
    'giu',
  );
const givenBelow = fieldBelow(givenLabels);
const familyBelow = fieldBelow(familyLabels);
const label =
  /\b(?:names?|initial|suffix|middle|date|birth|number|address|social|phone|gender|sex|title|n\/a|none)\b/i;
const mayHold = /first|given|fore|f_?name|fn|vorname|pr[eé]nom|nombre/i;

const maxDistance = 160;

/** Pairs each given-name field with the nearest family-name field within 160 characters. */
export function findComposedNames(text: string): readonly ComposedName[] {
  return [...(mayHold.test(text) ? composePairs(text) : []), ...wholeNames(text)];
}

function wholeNames(text: string): readonly ComposedName[] {
  if (!/(?:name|holder|owner)=/i.test(text)) return [];
  return [...text.matchAll(wholeField)].flatMap((match) => {
    const written = match[1]!;
    const parsed = parseName(decodeField(written));
    const start = match.index + match[0].length - written.length;
    return parsed ? [{ start, end: start + written.length, parsed }] : [];
  });
}

function composePairs(text: string): readonly ComposedName[] {
  const bySpace = spacedFields(text);
  const given = [
    ...fieldsOf(text, givenField),
    ...valuesBelow(text, givenBelow),
    ...bySpace.filter(({ label: of }) => of === 'first'),
  ];
  const family =
    given.length === 0
      ? []
      : [
          ...fieldsOf(text, familyField),
          ...valuesBelow(text, familyBelow),
          ...bySpace.filter(({ label: of }) => of === 'last'),
        ].sort((a, b) => a.start - b.start);
  given.sort((a, b) => a.start - b.start);
  const composed: ComposedName[] = [];
  let at = 0;
  for (const first of given) {
    while (
      at + 1 < family.length &&
      distance(family[at + 1]!, first) < distance(family[at]!, first)
    )
      at++;
    const last = family[at];
    if (!last || distance(last, first) >= maxDistance) continue;
    const parsed = composeName(first.value, last.value);
    if (!parsed) continue;
    composed.push({
      start: Math.min(first.start, last.start),
      end: Math.max(first.end, last.end),
      parsed,
    });
  }
  return composed;
}

/** One name of the values of two fields; the first may hold several given names. Null where a part is missing. */
export function composeName(given: string, last: string): ParsedName | null {
  const [first = '', ...middle] = given.trim().split(/\s+/);
  const parsed: ParsedName = {
    name: {
      first,
      last: last.trim(),
      text: `${given.trim()} ${last.trim()}`,
      ...(middle.length > 0 ? { middle: middle.join(' ') } : {}),
    },
    first: squeeze(first),
    last: squeeze(last),
  };
  return parsed.first === '' || parsed.last.length < 2 ? null : parsed;
}

function distance(a: Field, b: Field): number {
  return Math.abs(a.start - b.start);
}

function fieldsOf(text: string, pattern: RegExp): Field[] {
  const fields: Field[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].lastIndexOf(found);
    const written = match[4] === undefined ? found.trim() : decodeField(found);
    if (written !== '') fields.push({ value: written, start, end: start + found.length });
  }
  return fields;
}

type SpacedField = Field & { readonly label: string };

/** Only where one line holds both parts: "First" alone begins many a phrase. */
function spacedFields(text: string): readonly SpacedField[] {
  const all = spacedParts(text);
  const isBoth = (one: SpacedField, other: SpacedField | undefined): boolean =>
    other !== undefined &&
    other.label !== one.label &&
    !text.slice(Math.min(one.start, other.start), Math.max(one.start, other.start)).includes('\n');
  return all.filter((one, i) => isBoth(one, all[i - 1]) || isBoth(one, all[i + 1]));
}

function spacedParts(text: string): SpacedField[] {
  return [...text.matchAll(spaced)].flatMap((match) => {
    const [, name = '', written = ''] = match;
    const start = match.index + match[0].length - written.length;
    const isValue =
      !label.test(written) &&
      !/\b(?:seen|visit|time|day|week|pay|job|come|served)\b/i.test(written);
    return isValue
      ? [{ label: name.toLowerCase(), value: written, start, end: start + written.length }]
      : [];
  });
}

function valuesBelow(text: string, pattern: RegExp): Field[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match[1]!.trim();
    const start = match.index + match[0].lastIndexOf(value);
    return label.test(value) ? [] : [{ value, start, end: start + value.length }];
  });
}

/** "Mary+Ann", "O%27Neil" → as a person would write it; '' where that is no name. */
function decodeField(written: string): string {
  const spaced = written.replaceAll('+', ' ');
  try {
    const decoded = decodeURIComponent(spaced).trim();
    return /^[\p{L}'’ .-]{1,40}$/u.test(decoded) ? decoded : '';
  } catch {
    return '';
  }
}
