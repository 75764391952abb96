// Genres written as whole documents, in which braces stand for people and what is theirs: "{a.lf}, SSN {a.ssn}".
import type { Someone } from './cast.ts';
import { decoy, nameForm, rareName, staffForm } from './written-forms.ts';
import type { Genre, Kind, LabelType, Limb } from './document.ts';
import type { Draft, MarkOptions } from './draft.ts';

/**
 * A document. Single letters are people (`{a}`, `{b.last}`), `s1` to `s9` are staff, other words are decoys
 * (`{date}`, `{phone}`, `{digits:6}`, `{pick:this|that}`). Lines such as `@b child a` and `@c rare` are not part of it:
 * they say who is kin to whom, and whose name no list knows. An element may end in `+c` (covered under that limb),
 * `-` (not covered), `?` (fair to find and fair to leave), `!` (no full name is tied to it) or `~` (that, and fair to
 * leave); `{ab.account}` belongs to both.
 */
export type Written = string;

interface Options {
  readonly extension?: string;
  /** Drawings of each document; 2 where it does not say. */
  readonly each?: number;
  readonly complete?: boolean;
}

/** A genre of whole documents, each drawn equally often with other people. */
export function written(
  [name, kind]: readonly [string, Kind],
  documents: readonly Written[],
  { extension = 'txt', each = 2, complete = true }: Options = {},
): Genre {
  return {
    name,
    kind,
    copies: documents.length * each,
    complete,
    extension,
    write: (draft) => fillIn(draft, documents[draft.copy % documents.length]!),
  };
}

const declaration = /^@([a-z]) (\w+)(?: ([a-z]))?\n/gmu;
const brace = /\{([^{}#]+)\}/gu;
/** Braces that are part of the document: "{#" and "#}". */
const literal = /\{#|#\}/gu;
const ofPerson = /^([a-r]{1,3}|s\d)(?:\.([a-zA-Z0-9]+)(?::(.*?))?)?(\+[a-f]|[-?!~])?$/su;
const rareShare = 0.1;
const maxTries = 40;
const sexes: Readonly<Record<string, 'F' | 'M' | undefined>> = {
  woman: 'F',
  man: 'M',
  daughter: 'F',
  son: 'M',
  wife: 'F',
  husband: 'M',
  sister: 'F',
  brother: 'M',
  mother: 'F',
  father: 'M',
};
const decoyNames = new Set(
  'date iso time money phone zip4 tracking invoice part serial claim case npi ein empno org clinic bank insurer county product digits pick'.split(
    ' ',
  ),
);

function fillIn(draft: Draft, document: Written): string {
  const cast = new Map<string, Someone>();
  const staff = new Map<string, string>();
  const declared = new Map(
    [...document.matchAll(declaration)].map(([, who = '', what = '', whom = '']) => [
      who,
      { what, whom },
    ]),
  );
  const personOf = (letter: string): Someone => {
    const known = cast.get(letter);
    if (known) return known;
    const { what = '', whom = '' } = declared.get(letter) ?? {};
    const isKin = whom !== '';
    const draw = (): Someone => {
      if (!isKin) return draft.someone();
      const isSpouse = what === 'spouse' || what === 'wife' || what === 'husband';
      return draft.relative(personOf(whom), isSpouse ? 'spouse' : 'child');
    };
    const sex = sexes[what];
    let drawn = draw();
    for (let tries = 0; drawn.sex !== (sex ?? drawn.sex) && tries < maxTries; tries++)
      drawn = draw();
    const isRare = what === 'rare' || (!isKin && draft.chance(rareShare));
    const someone = isRare ? { ...drawn, last: rareName(draft) } : drawn;
    cast.set(letter, someone);
    return someone;
  };
  const staffOf = (key: string): string => {
    const known = staff.get(key) ?? draft.staff();
    staff.set(key, known);
    return known;
  };
  const fill = (text: string): string =>
    text.replaceAll(brace, (_, inside: string) => {
      const isDecoy = decoyNames.has(/^[a-z0-9]+/u.exec(inside)?.[0] ?? '');
      const parts = isDecoy ? null : ofPerson.exec(inside);
      if (!parts) return decoy(draft, inside);
      const [, who = '', what = '', argument = '', mark = ''] = parts;
      if (who.length === 2 && who.startsWith('s')) return staffForm(staffOf(who), what);
      const people = who.split('').map(personOf);
      const [first] = people as [Someone];
      const asName = nameForm(draft, first, what);
      return asName ?? element(draft, people, { what, argument, mark });
    });
  return document
    .replaceAll(declaration, '')
    .replaceAll(brace, (all) => all.replaceAll('\n', ' '))
    .split('\n')
    .map((line) => fillLine(draft, line, fill))
    .join('\n')
    .replaceAll(literal, (mark) => mark.replace('#', ''));
}

const stretch = /[^ |](?:[^ |]| {1,2}(?=[^ |]))*|\|/gu;

/** A line with its columns where they stand in the document, as a form has them. */
function fillLine(draft: Draft, line: string, fill: (text: string) => string): string {
  let filled = '';
  for (const match of line.matchAll(stretch)) {
    const isWide = /(?:^|[^ ]) {3,}$/u.test(line.slice(0, match.index));
    const gap = filled === '' || match[0] === '|' ? '' : isWide ? '   ' : ' ';
    filled = draft.pad(filled + gap, match.index) + fill(match[0]);
  }
  return filled;
}

const shortTypes: Readonly<Record<string, LabelType>> = {
  gov: 'government-id',
  acct: 'bank-account',
  user: 'electronic-id',
  mil: 'military-id',
  health: 'health-insurance-id',
};

function element(
  draft: Draft,
  people: readonly Someone[],
  {
    what,
    argument,
    mark,
  }: { readonly what: string; readonly argument: string; readonly mark: string },
): string {
  const [of] = people as [Someone];
  const options: MarkOptions = {
    ...(people.length > 1 && { of: people }),
    ...((mark === '?' || mark === '~') && { optional: true }),
    // Files of veterans are numbered by one office and the forces by another; readers may call either so.
    ...(what === 'mil' && { or: ['government-id'] }),
    ...((mark === '!' || mark === '~') && { of: null }),
    ...(mark === '-' && { covered: null }),
    ...(mark.startsWith('+') && { covered: mark[1] as Limb }),
  };
  const account = people.length > 1 ? people[0]! : of;
  const forms: Readonly<Record<string, () => string>> = {
    ssn: () => draft.ssn(of, options),
    ssn9: () => draft.ssn(of, { ...options, style: 'bare' }),
    itin: () => draft.itin(of, options),
    dl: () => draft.license(of, options),
    passport: () => draft.passport(of, options),
    alien: () => draft.alien(of, options),
    mbi: () => draft.mbi(of, options),
    dcn: () => draft.dcn(of, options),
    member: () => draft.member(of, options),
    card: () => draft.card(of, options),
    acct: () => draft.account(account, options),
    routing: () => draft.routing(account, options),
    user: () => draft.element('electronic-id', of.userId, of, options),
    med: () => draft.health(of, argument, options),
  };
  const form = forms[what];
  if (form) return form();
  const type = shortTypes[what];
  if (type === undefined) throw new Error(`nobody knows what {${what}} is`);
  return draft.element(
    type,
    argument.replaceAll(/9+/g, (nines) => draft.random.digits(nines.length)),
    of,
    options,
  );
}
