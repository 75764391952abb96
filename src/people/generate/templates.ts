// The small language in which training and test texts are written, and its renderer.
//
//   <1>      First Last of person 1       <1.f> First            <1.l> Last             <1.lf>  Last, First
//   <1.lfm>  Last, First M.               <1.fml> First M. Last  <1.il> F. Last         <1.LF>  LAST FIRST M
//   <1.FL>   FIRST LAST                   <1.LcF> LAST, FIRST    <1.low> first last
//   [ssn:1]  an element of person 1; [acct:1-2] of both          {a|b}  one of these    {city}  invented filling
//
// People named by a letter (s, t, u, v) handle the document and own nothing.
import { elementMakers, fillMakers, inventPerson, type Invented } from './invent.ts';
import { pick, type Random } from './random.ts';

export type People = Record<string, Invented>;

export interface RenderedName {
  readonly start: number;
  readonly end: number;
  readonly person: string;
  /** Has at least a first name or initial and a last name. */
  readonly isWhole: boolean;
}

export interface RenderedElement {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Keys of the people it belongs to. */
  readonly owners: readonly string[];
}

export interface Rendered {
  readonly text: string;
  readonly names: readonly RenderedName[];
  readonly elements: readonly RenderedElement[];
  readonly people: Readonly<People>;
}

const forms: Readonly<Record<string, (person: Invented) => string>> = {
  '': (p) => `${p.first} ${p.last}`,
  f: (p) => p.first,
  l: (p) => p.last,
  lf: (p) => `${p.last}, ${p.first}`,
  lfm: (p) => `${p.last}, ${p.first} ${p.middle}.`,
  fml: (p) => `${p.first} ${p.middle}. ${p.last}`,
  il: (p) => `${p.first[0]}. ${p.last}`,
  LF: (p) => `${p.last} ${p.first} ${p.middle}`.toUpperCase(),
  FL: (p) => `${p.first} ${p.last}`.toUpperCase(),
  LcF: (p) => `${p.last}, ${p.first}`.toUpperCase(),
  low: (p) => `${p.first} ${p.last}`.toLowerCase(),
};

const innermostChoice = /\{([^{}]*\|[^{}]*)\}/g;
const maxNesting = 9;
const slots = /<(\w+)(?:\.(\w+))?>|\[([a-z]+):([\w-]+)\]|\{(\w+)\}/g;

/** Renders a template with people invented as they are first named. */
export function render(template: string, random: Random, people: People = {}): Rendered {
  let chosen = template;
  for (let depth = 0; depth < maxNesting && /\{[^{}]*\|/.test(chosen); depth++) {
    chosen = chosen.replace(innermostChoice, (_, choices: string) =>
      pick(random, choices.split('|')),
    );
  }
  const names: RenderedName[] = [];
  const elements: RenderedElement[] = [];
  let text = '';
  let at = 0;
  for (const match of chosen.matchAll(slots)) {
    text += chosen.slice(at, match.index);
    at = match.index + match[0].length;
    const [, key, form = '', kind, owner = '', filling = ''] = match;
    const start = text.length;
    if (key !== undefined) {
      const person = (people[key] ??= inventPerson(random));
      text += forms[form]!(person);
      names.push({ start, end: text.length, person: key, isWhole: form !== 'f' && form !== 'l' });
    } else if (kind !== undefined) {
      text += elementMakers[kind]!(random);
      elements.push({ start, end: text.length, kind, owners: owner.split('-') });
    } else text += fillMakers[filling]!(random);
  }
  // A genre writes ‹ where its text has an angle bracket of its own.
  return { text: (text + chosen.slice(at)).replaceAll('‹', '<'), names, elements, people };
}
