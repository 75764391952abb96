// Sections of forms: a heading such as "SPOUSE" or "Driver 2" says whose the bare "Name" and "SSN" below it are.
import type { FormField } from './fields.ts';
import { roleOfLabel, tellingWords } from './label-roles.ts';
import type { Role } from './role.ts';

/** A heading with the role that it gives to the first name below it. */
export interface Section {
  readonly role: Role;
  /** Line of its heading. */
  readonly line: number;
}

const heading =
  /^[ \t]{0,8}(?:[#*=_-]{1,6}[ \t]?)?(?:(?:section|part|box) (?:[a-z]|[ivx]{1,4}|\d{1,2})[.:) -]{1,4})?(?:\d{1,2}[.)][ \t])?(\p{L}[\p{L} '’/()#\d-]{2,48}?)(?:[ \t](?:information|info|details|data|section))?[ \t]?[:*=_-]{0,6}[ \t]*$/iu;
const maxWords = 7;

/** The headings of a text that name a role and stand over a filled-in field. */
export function findSections(
  text: string,
  lines: readonly number[],
  fields: readonly FormField[],
): readonly Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const start = lines[i]!;
    const stop = lines[i + 1]!;
    while (at < fields.length && fields[at]!.from < start) at++;
    const isField = at < fields.length && fields[at]!.from < stop;
    if (isField || stop - start > 80) continue;
    const label = heading.exec(text.slice(start, stop - 1))?.[1];
    if (label === undefined || label.split(' ').length > maxWords) continue;
    const role = roleOfLabel(label);
    // "Truman Dental Associates" is a letterhead.
    if (role?.kind === 'staff' && tellingWords(label).length > 2) continue;
    if (role !== null && role.kind !== 'none' && !role.words.includes('name'))
      sections.push({ role, line: i });
  }
  return sections;
}

const reach = 12;

/** The section that a line stands in. */
export function sectionAt(sections: readonly Section[], line: number): Section | null {
  const section = sections.findLast((one) => one.line < line);
  return section && line - section.line <= reach ? section : null;
}
