// Names whose parts stand in separate fields of a text: `first_name: X … last_name: Y`.
import type { ParsedName } from './name-parts.ts';
import { squeeze } from './squeeze.ts';

export interface ComposedName {
  readonly start: number;
  readonly end: number;
  readonly parsed: ParsedName;
}

interface Field {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const assignment = String.raw`["']?\s{0,3}[:=>]{1,2}\s{0,20}`;
const value = String.raw`(?:"([\p{L}'’ .-]{1,40})"|'([\p{L}’ .-]{1,40})'|([\p{L}'’ .-]{1,40}?)(?=\s{2}|\s{0,2}[,\n;<|}&)]|\s{0,2}$))`;
const givenField = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:first|given|fore)[\s_-]?(?:name|nm)?|fname)${assignment}${value}`,
  'giu',
);
const familyField = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:last|sur|family)[\s_-]?(?:name|nm)?|lname)${assignment}${value}`,
  'giu',
);

const maxDistance = 160;

/** Pairs each given-name field with the nearest family-name field within 160 characters. */
export function findComposedNames(text: string): readonly ComposedName[] {
  if (!/first|given|fore|fname/i.test(text)) return [];
  const given = fieldsOf(text, givenField);
  const family = given.length === 0 ? [] : fieldsOf(text, familyField);
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
    const firstWord = first.value.trim().split(/\s+/)[0] ?? '';
    const parsed: ParsedName = {
      name: { first: firstWord, last: last.value, text: `${first.value} ${last.value}` },
      first: squeeze(firstWord),
      last: squeeze(last.value),
    };
    if (parsed.first === '' || parsed.last.length < 2) continue;
    composed.push({
      start: Math.min(first.start, last.start),
      end: Math.max(first.end, last.end),
      parsed,
    });
  }
  return composed;
}

function distance(a: Field, b: Field): number {
  return Math.abs(a.start - b.start);
}

function fieldsOf(text: string, pattern: RegExp): Field[] {
  const fields: Field[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + match[0].lastIndexOf(found);
    if (found.trim() !== '') fields.push({ value: found.trim(), start, end: start + found.length });
  }
  return fields;
}
