// Labelled values as offices write them: every call returns a mark for the text.
import type { NumberDesk } from '../fixtures/generate/numbers.ts';
import { bare } from '../fixtures/generate/people.ts';
import type { Random } from '../fixtures/generate/random.ts';
import type { Someone } from './cast.ts';
import type { LabelType, Limb } from './document.ts';
import type { Draft, MarkOptions } from './draft.ts';

/** How a Social Security number or the like is written. */
export type Style = 'dashed' | 'bare' | 'blanks' | 'any';

export interface Elements {
  /** Any labelled value, in words of its own. */
  element(type: LabelType, value: string, of: Someone | null, options?: MarkOptions): string;
  ssn(of: Someone, options?: MarkOptions & { readonly style?: Style }): string;
  itin(of: Someone, options?: MarkOptions): string;
  license(of: Someone, options?: MarkOptions): string;
  passport(of: Someone, options?: MarkOptions): string;
  alien(of: Someone, options?: MarkOptions): string;
  mbi(of: Someone, options?: MarkOptions): string;
  dcn(of: Someone, options?: MarkOptions): string;
  member(of: Someone, options?: MarkOptions): string;
  /** Covered only where a code stands by: pass `{ covered: 'c' }` then. */
  card(of: Someone, options?: MarkOptions): string;
  account(of: Someone, options?: MarkOptions): string;
  routing(of: Someone, options?: MarkOptions): string;
  /** Words about somebody's health. */
  health(of: Someone, words: string, options?: MarkOptions): string;
}

const limbs: Readonly<Partial<Record<LabelType, Limb>>> = {
  ssn: 'a',
  'drivers-license': 'b',
  itin: 'b',
  passport: 'b',
  'medicare-id': 'b',
  'medicaid-id': 'b',
  'alien-number': 'b',
  'military-id': 'b',
  'government-id': 'b',
  medical: 'e',
  'health-insurance-id': 'f',
};
const alsoInsurance: readonly LabelType[] = ['health-insurance-id'];

export function openElements(random: Random, numbers: NumberDesk, mark: Draft['mark']): Elements {
  const issued = new Map<string, string>();
  /** One person has one passport, however often it is written. */
  const once = (kind: string, { first, last }: Someone, draw: () => string): string => {
    const key = `${kind} ${first} ${last}`;
    const number = issued.get(key) ?? draw();
    issued.set(key, number);
    return number;
  };
  // An office writes its numbers in one way throughout a document.
  const house = random.pick(['dashed', 'dashed', 'dashed', 'dashed', 'blanks'] as const);
  const grouped = random.pick([' ', ' ', '-', ''] as const);
  // A letter and eight digits since 2021, nine digits before (travel.state.gov).
  const drawPassport = (): string =>
    random.next() < 0.7 ? numbers.passport() : `${random.between(3, 6)}${random.digits(8)}`;
  const drawAlien = (): string => {
    const number = numbers.alien();
    return random.pick([number, number.replaceAll('-', ''), number.replace('A', 'A ')]);
  };
  const element: Elements['element'] = (type, value, person, options = {}) => {
    const holder = options.of === undefined ? person : options.of;
    const of = holder === null ? [] : [holder].flat();
    const covered = options.covered === undefined ? (limbs[type] ?? null) : options.covered;
    const { or, optional } = options;
    return mark({
      type,
      value,
      of,
      covered: of.length === 0 ? null : covered,
      ...(or && { or }),
      ...(optional && { optional }),
    });
  };
  const write = (number: string, style: Style): string => {
    const chosen = style === 'any' ? house : style;
    if (chosen === 'bare') return bare(number);
    return chosen === 'blanks' ? number.replaceAll('-', ' ') : number;
  };
  return {
    element,
    ssn: (of, { style = 'any', ...options } = {}) =>
      element('ssn', write(of.ssn, style), of, options),
    itin: (of, options) =>
      element(
        'itin',
        once('itin', of, () => numbers.itin()),
        of,
        options,
      ),
    license: (of, options) => element('drivers-license', of.license, of, options),
    passport: (of, options) => element('passport', once('passport', of, drawPassport), of, options),
    alien: (of, options) => element('alien-number', once('alien', of, drawAlien), of, options),
    mbi: (of, options) =>
      element('medicare-id', random.next() < 0.5 ? of.mbi : bare(of.mbi), of, {
        or: alsoInsurance,
        ...options,
      }),
    dcn: (of, options) => element('medicaid-id', of.dcn, of, { or: alsoInsurance, ...options }),
    member: (of, options) => element('health-insurance-id', of.memberId, of, options),
    card: (of, options) => element('payment-card', groupCard(of.card, grouped), of, options),
    account: (of, options) => element('bank-account', of.account, of, options),
    routing: (of, options) => element('routing-number', of.routing, of, options),
    health: (of, words, options) => element('medical', words, of, options),
  };
}

/** 4-4-4-4, or 4-6-5 for fifteen digits. */
function groupCard(card: string, by: string): string {
  const groups = card.length === 15 ? /^(\d{4})(\d{6})(\d{5})$/ : /^(\d{4})(\d{4})(\d{4})(\d{4})$/;
  return (groups.exec(card)?.slice(1) ?? [card]).join(by);
}
