// What a column holds, judged by its name and by the values of its first rows together.
import type { Detector } from '../../detectors/detector.ts';
import type { Column } from '../model/segment.ts';
import {
  addBankColumns,
  insuresThings,
  isLedgerAccount,
  isMemberNumber,
  isNationalNumber,
  isOfNobody,
  isReference,
  isOfArticles,
} from './column-by-values.ts';
import {
  factsByValues,
  holdsKeysOfRecords,
  isContradictedByValues,
  isOfPrices,
} from './column-of-facts.ts';
import { areOfPatients } from './rows-of-patients.ts';
import { holdAmongColumns, isDeniedAmongColumns } from './conditions.ts';
import { byId, type Detectors } from './derived.ts';
import { addAnnounced } from './column-announced.ts';
import { addCardCodes, cardsAsAccounts } from './column-cards.ts';
import { addLogins } from './column-logins.ts';
import { meaningInList, meaningOfColumn } from './column-names.ts';
import { wholeCellRegex } from './whole-cell.ts';
import { meaningOfName, type NameMeaning } from './labels.ts';

export type ColumnRole =
  /** The name, or a grammar, says which element it holds. */
  | {
      readonly role: 'element';
      readonly detector: Detector;
      readonly phrase: string;
      readonly also: readonly Detector[];
      readonly byGrammar: boolean;
      /** Only values that the lexicon of the detector knows: the others are of something else. */
      readonly onlyKnown?: true;
      /** What its values have in common, where its name says nothing. */
      readonly because?: string;
    }
  /** The name says that it holds something else: a phone number, an invoice number. */
  | { readonly role: 'other'; readonly meaning: string }
  /** Nothing known by name; cells are single values. */
  | { readonly role: 'values' }
  /** Running text: notes, descriptions. */
  | { readonly role: 'prose' };

export interface TableContext {
  /** What the table itself is called: the parent of fields named "number". */
  readonly name: string;
  /** What stands above it, where its columns have no names. */
  readonly title?: string;
  /** Names stand in the rows: only then can bare numbers and bare words be a person's. */
  readonly hasPeople: boolean;
  /** Whoever is named looks after the rows, and is nobody they tell of: a list of drugs with its contacts. */
  readonly areThings?: boolean;
  /** So do birth dates. */
  readonly hasBirthDates?: boolean;
  readonly detectors: Detectors;
}

/** Cells with more words than this are read as text. */
const proseWords = 3;

interface Beside extends TableContext {
  /** The names of the table and of all its columns. */
  readonly names: string;
  /** Whoever the rows name is cared for: one word of illness is enough. */
  readonly ofPatients: boolean;
}

function roleOfColumn(column: Column, sample: readonly string[], context: Beside): ColumnRole {
  const { means } = column;
  if (means) {
    const detector =
      means.kind === 'element' ? byId(context.detectors).get(means.element) : undefined;
    if (detector)
      return { role: 'element', detector, also: [], phrase: column.name, byGrammar: true };
    return { role: 'other', meaning: means.kind };
  }
  // Carried down from the record that this one lies in: it says whose it is, and was counted there.
  if (column.name.startsWith('..')) return { role: 'other', meaning: 'inherited' };
  const named = column.name === '' ? null : namedBy(column.name, sample, context);
  if (named && 'element' in named && !contradicted(named.detector, named.phrase, sample)) {
    const { detector, also, phrase } = named;
    if (holdsKeysOfRecords(detector, column.name, sample)) return { role: 'values' };
    return { role: 'element', detector, also, phrase, byGrammar: false };
  }
  const facts = context.hasPeople ? factsByValues(column, sample, context) : null;
  if (facts) return facts;
  if (isProse(sample)) return { role: 'prose' };
  if (named && 'other' in named) return { role: 'other', meaning: named.other };
  return { role: 'values' };
}

/** The meaning of a column whose name says something else beside those that stand there. */
export const refusedName = 'refused';

/** What the name means, where those beside it do not say otherwise: "doc no" of vouchers, "booking id" of rooms. */
function namedBy(name: string, sample: readonly string[], context: Beside): NameMeaning {
  const named = withFitting(meaningIn(context, name), sample);
  if (!named || !('element' in named)) return named;
  const meant = [named.detector, ...named.also].filter((one) =>
    // Where a question says to find the number says nothing of what it is.
    holdAmongColumns(
      one,
      { phrase: named.phrase, written: name },
      context.names.replace(name, named.phrase),
    ),
  );
  const [detector, ...also] = meant;
  if (!detector) {
    const written = { phrase: named.phrase, written: name };
    const denied = [named.detector, ...named.also].every((one) =>
      isDeniedAmongColumns(one, written, context.names),
    );
    return { other: denied ? refusedName : 'thing', phrase: named.phrase };
  }
  return { element: detector.element, detector, also, phrase: named.phrase };
}

const genericName = /^(?:number|num|no|nbr|id|value|#)$/i;

/** "Name as on passport", "As in passport" beside "No.": the number is that of the document. */
const asInDocument =
  /\b(?:as|exactly as|like) (?:(?:it )?(?:appears|shown|printed|written) )?(?:on|in) (?:the |your |his |her |their )?(passport|driver'?s licen[sc]e|medicare card|social security card)\b|\b(passport) name\b/i;

/** A field that is only called "number" is what its table or parent is called: <passport><number>. */
function meaningIn({ name: table, names, detectors }: Beside, name: string): NameMeaning {
  if (genericName.test(name.replace(/\.$/, ''))) {
    const [, shown, named = shown] = asInDocument.exec(names) ?? [];
    if (named !== undefined) return meaningOfName(`${named} number`, detectors);
    if (table !== '') return meaningOfName(`${table} ${name}`, detectors);
  }
  return meaningInList(table, name, detectors) ?? meaningOfColumn(name, detectors);
}

/** A user's detector shares a column with ours of the same name, and only where one of the values fits it. */
function withFitting(named: NameMeaning, sample: readonly string[]): NameMeaning {
  if (!named || !('element' in named) || !named.detector.own) return named;
  const filled = sample.filter((cell) => cell !== '');
  const fits = ({ shapes }: Detector): boolean =>
    filled.length === 0 ||
    filled.some((cell) => shapes.some((shape) => wholeCellRegex(shape).test(cell)));
  const all = [named.detector, ...named.also];
  const [detector, ...also] = [
    ...all.filter((one) => !one.own && !contradicted(one, named.phrase, sample)),
    ...all.filter((one) => one.own && fits(one)),
  ];
  return detector ? { element: detector.element, detector, also, phrase: named.phrase } : null;
}

/** The name says one thing and hardly a value agrees: "license type", "account manager". */
function contradicted(detector: Detector, phrase: string, sample: readonly string[]): boolean {
  if (detector.trigger) return isContradictedByValues(detector, phrase, sample);
  if (detector.anyCell || detector.own) return false;
  const filled = sample.filter((cell) => cell.trim() !== '');
  if (filled.length < 5) return false;
  const withDigits = filled.filter((cell) => /\d/.test(cell) || /[*#•]{3}/.test(cell));
  return withDigits.length / filled.length < 0.05;
}

function isProse(sample: readonly string[]): boolean {
  const filled = sample.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const wordy = filled.filter((cell) => cell.length > 20 && cell.split(/\s+/).length > proseWords);
  return wordy.length / filled.length > 0.1 || wordy.some((cell) => cell.length > 120);
}

/** "bookingId", "guest_name": as words, so that they can be read among others. */
const spaced = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[._-]+/g, ' ');

/** In tables of codes, drugs and banks nothing is anybody's. */
function dropReferences(roles: ColumnRole[], names: readonly string[]): void {
  const before = [...roles];
  before.forEach((role, i) => {
    if (isReference(role, before, names)) roles[i] = { role: 'other', meaning: 'product' };
  });
}

/** The roles of all columns; three or four digits under "code" beside a card column are the card's code. */
export function rolesOfColumns(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
  context: TableContext,
): ColumnRole[] {
  const cells = (i: number): string[] => sample.map((row) => row[i] ?? '');
  const known = byId(context.detectors);
  const card = known.get('payment-card');
  const insurance = known.get('health-insurance-id');
  const names = columns.map(({ name }) => name);
  const areArticles =
    !context.hasPeople && isOfArticles(names.map((name) => meaningOfName(name, context.detectors)));
  const arePrices = isOfNobody(names) && isOfPrices(names);
  const ofPatients = areOfPatients(names, sample);
  const beside = {
    ...context,
    ofPatients,
    names: `${context.name} ${names.map(spaced).join(' , ')}`,
  };
  const roles = columns.map((column, i) => {
    const role = cardsAsAccounts(roleOfColumn(column, cells(i), beside), cells(i), card);
    if (column.means) return role;
    if (isNationalNumber(role, column.name, cells(i), context.detectors))
      return named(known.get('ssn'), column.name) ?? role;
    if (isLedgerAccount(role, names, cells(i)))
      return { role: 'other', meaning: 'ledger' } as const;
    if ((areArticles && role.role !== 'element') || (arePrices && role.role === 'prose'))
      return { role: 'other', meaning: 'product' } as const;
    if (insuresThings(role, sample)) return { role: 'other', meaning: refusedName } as const;
    // Policies of cars and houses are nobody's health.
    const isMember =
      role.role !== 'element' &&
      isMemberNumber(column.name, names, cells(i)) &&
      insurance !== undefined &&
      holdAmongColumns(insurance, { phrase: 'policy', written: column.name }, beside.names);
    return isMember ? (named(insurance, column.name) ?? role) : role;
  });
  addLogins(
    roles,
    columns,
    `${context.name} ${names.join(' ')} ${sample[0]?.join(' ') ?? ''}`,
    known.get('electronic-id'),
  );
  if (context.hasPeople) {
    addAnnounced(roles, columns, { cells, title: context.title ?? '' });
    addBankColumns(roles, sample, context.detectors);
  }
  if (!context.hasPeople) dropReferences(roles, names);
  return addCardCodes(roles, columns, { cells, code: known.get('access-code') });
}

function named(detector: Detector | undefined, phrase: string): ColumnRole | null {
  return detector ? { role: 'element', detector, also: [], phrase, byGrammar: false } : null;
}
