// The ways in which a written document may ask for people and for decoys: "{a.lf}", "{s1.last}", "{date}".
import type { Someone } from './cast.ts';
import type { Draft } from './draft.ts';

const syllables =
  'bra vel tor mun dre kos pal zhi wen gar ost qui fen lur mak sib ten dov hal rys'.split(' ');

/** A surname of three syllables that nobody is known to bear. */
export function rareName(draft: Draft): string {
  const word = [0, 1, 2].map(() => draft.random.pick(syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function staffForm(name: string, form: string): string {
  const [first = '', last = ''] = name.split(' ');
  const forms: Readonly<Record<string, string>> = {
    first,
    last,
    lf: `${last}, ${first}`,
    init: `${first[0]}. ${last}`,
    caps: name.toUpperCase(),
    lower: name.toLowerCase(),
    email: `${first}.${last}@example.com`.toLowerCase(),
    initials: `${first[0]}${last[0]}`,
  };
  return forms[form] ?? name;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the person is named or described; null where the word is none of these. */
export function nameForm(draft: Draft, of: Someone, form: string): string | null {
  const { first, middle, last, street, city, state, zip } = of;
  const him = of.sex === 'F' ? 'her' : 'him';
  const forms: Readonly<Record<string, () => string>> = {
    '': () => `${first} ${last}`,
    mid: () => `${first} ${middle}. ${last}`,
    lf: () => `${last}, ${first}`,
    lfm: () => `${last}, ${first} ${middle}`,
    caps: () => `${first} ${last}`.toUpperCase(),
    capsmid: () => `${first} ${middle} ${last}`.toUpperCase(),
    capslf: () => `${last}, ${first} ${middle}`.toUpperCase(),
    lower: () => `${first} ${last}`.toLowerCase(),
    init: () => `${first[0]}. ${last}`,
    initbare: () => `${first[0]} ${last}`,
    lastinit: () => `${last}, ${first[0]}.`,
    first: () => first,
    firstcaps: () => first.toUpperCase(),
    firstlower: () => first.toLowerCase(),
    last: () => last,
    lastcaps: () => last.toUpperCase(),
    lastlower: () => last.toLowerCase(),
    mi: () => middle,
    mr: () => draft.titled(of),
    he: () => draft.he(of),
    He: () => upperFirst(draft.he(of)),
    his: () => draft.his(of),
    His: () => upperFirst(draft.his(of)),
    him: () => him,
    sex: () => of.sex,
    dob: () => draft.born(of),
    street: () => street,
    city: () => city,
    state: () => state,
    zip: () => zip,
    address: () => `${street}, ${city}, ${state} ${zip}`,
    phone: () => of.phone,
    email: () => of.email,
    cvv: () => of.cvv,
    exp: () => of.expiry,
    pin: () => of.pin,
    pw: () => of.password,
    ssnlast: () => of.ssn.slice(-4),
    age: () => String(2024 - Number(of.birthDate.slice(0, 4))),
  };
  return forms[form]?.() ?? null;
}

export function decoy(draft: Draft, inside: string): string {
  const [name = '', argument = ''] = inside.split(/:(.*)/su);
  const decoys: Readonly<Record<string, () => string>> = {
    date: () => draft.date(),
    iso: () => draft.isoDate(),
    time: () => draft.time(),
    money: () => draft.money(),
    phone: () => draft.phone(),
    zip4: () => draft.zip4(),
    tracking: () => draft.tracking(),
    invoice: () => draft.invoice(),
    part: () => draft.partNumber(),
    serial: () => draft.serial(),
    claim: () => draft.claimNumber(),
    case: () => draft.caseNumber(),
    npi: () => draft.npi(),
    ein: () => draft.ein(),
    empno: () => draft.employeeNumber(),
    org: () => draft.organisation(),
    clinic: () => draft.clinic(),
    bank: () => draft.bank(),
    insurer: () => draft.insurer(),
    county: () => draft.county(),
    product: () => draft.product(),
    digits: () => draft.random.digits(Number(argument)),
    pick: () => draft.random.pick(argument.split('|')),
  };
  const write = decoys[name];
  if (!write) throw new Error(`nobody knows what {${inside}} is`);
  return write();
}
