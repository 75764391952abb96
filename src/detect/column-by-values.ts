// Columns that no name explains, told by what all their values have in common: check digits, grammars, and neighbours.
import type { Detector } from '../../detectors/detector.ts';
import { ofPlan } from '../../detectors/insurer-shapes.ts';
import type { ColumnRole } from './column-role.ts';
import { byId, type Detectors } from './derived.ts';
import type { NameMeaning } from './labels.ts';

type Rows = readonly (readonly string[])[];

/** Fewer values could agree by chance: nine digits pass the ABA check and prefixes one time in twenty. */
const fewest = 4;
const nearlyAll = 0.95;
/** Account numbers have four to seventeen digits (Nacha: field DFI Account Number). */
const accountNumber = /^(?=.{4,17}$)\d{2,}(?:[ -]?\d+)*$/;
const date = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** In tables of people: a column of routing numbers, and the column of account numbers beside it. */
export function addBankColumns(roles: ColumnRole[], sample: Rows, detectors: Detectors): void {
  const known = byId(detectors);
  const routing = known.get('routing-number');
  const account = known.get('bank-account');
  if (!routing || !account) return;
  const at = roles.findIndex(
    ({ role }, i) =>
      role === 'values' &&
      isAll(
        valuesIn(sample, i),
        (cell) => /^\d{9}$/.test(cell) && routing.check?.(cell, {}) === 'valid',
      ),
  );
  if (at < 0) return;
  roles[at] = byValues(routing, 'all values of its column pass the check of routing numbers');
  const beside = [at + 1, at - 1, at + 2].find((i) => isAccounts(roles[i], valuesIn(sample, i)));
  if (beside !== undefined)
    roles[beside] = byValues(account, 'its column stands beside the routing numbers');
}

function isAccounts(role: ColumnRole | undefined, cells: readonly string[]): boolean {
  return (
    role?.role === 'values' &&
    new Set(cells).size > cells.length / 2 &&
    !isAll(cells, (cell) => date.test(cell)) &&
    isAll(cells, (cell) => accountNumber.test(cell))
  );
}

function byValues(detector: Detector, because: string): ColumnRole {
  return { role: 'element', detector, also: [], phrase: '', byGrammar: false, because };
}

function valuesIn(sample: Rows, column: number): readonly string[] {
  return sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
}

function isAll(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.length >= fewest && cells.filter(test).length >= cells.length * nearlyAll;
}

const dashed = /^\d{3}-\d{2}-\d{4}$/;
const fewestDashed = 3;

/** Nearly every value is written as only SSNs and ITINs are, in areas that are issued; null where it is not so. */
export function dashedKindOf(
  sample: Rows,
  column: number,
  detectors: Detectors,
): 'ssn' | 'itin' | null {
  const cells = valuesIn(sample, column);
  const kinds = (['ssn', 'itin'] as const).filter((kind) => {
    const detector = byId(detectors).get(kind);
    const fitting = cells.filter(
      (cell) => dashed.test(cell) && !['invalid', undefined].includes(detector?.check?.(cell, {})),
    );
    return fitting.length >= fewestDashed && fitting.length > cells.length * 0.9;
  });
  return kinds[0] ?? null;
}

const nationalName =
  /\b(?:national|natl|nat|citizen|government|govt|gov|federal) ?(?:id|ident|identification|identifier|no|number|nbr|num)\b|\bnid\b/i;

/** "NATIONAL_ID" in a file of this country: the SSN, or the ITIN of who has none. */
export function isNationalNumber(
  role: ColumnRole,
  name: string,
  cells: readonly string[],
  detectors: Detectors,
): boolean {
  if (role.role === 'element' && role.detector.element !== 'government-id') return false;
  if (!nationalName.test(wordsOf(name))) return false;
  const known = byId(detectors);
  const filled = cells.filter((cell) => cell !== '');
  const isSsn = (cell: string): boolean =>
    /^\d{3}-?\d{2}-?\d{4}$/.test(cell) &&
    ['ssn', 'itin'].some((kind) => known.get(kind)?.check?.(cell, {}) !== 'invalid');
  return filled.length >= fewestDashed && filled.filter(isSsn).length >= filled.length * nearlyAll;
}

const ledgerName =
  /\b(?:budget(?:ed)?|actuals?|encumbered|encumbrances?|ledger|gl|g l|journal|cost cent(?:er|re)|fund|object code|project code)\b/i;
const ledgerCode = /^\d{1,6}(?:[-.]\d{1,6}){0,5}$/;

/** A chart of accounts: "account" beside budgets and journals holds codes of the books, no account at a bank. */
export function isLedgerAccount(
  role: ColumnRole,
  names: readonly string[],
  cells: readonly string[],
): boolean {
  if (role.role !== 'element' || role.detector.element !== 'bank-account') return false;
  const filled = cells.filter((cell) => cell !== '');
  return (
    names.some((name) => ledgerName.test(wordsOf(name))) &&
    filled.length > 0 &&
    filled.every((cell) => ledgerCode.test(cell))
  );
}

const insuranceName =
  /\b(?:subscr\w*|insured|rider|payer|payor|carrier|copay|coverage|deductible|cob|medicare|medicaid|ppo|hmo|dental|vision|plan)\b/i;
/** These say it without their neighbours. */
const ownName = /carrier member|subscr/i;
const memberName =
  /^(?:contract|certificate|cert|group certificate|carrier member|subscr\w*|insured|policy) ?(?:no|num|number|nbr|#|id)?\.?$/i;

/** Numbers as insurers alone write them: of Blue Cross, with the suffix of a family member, with a letter in front. */
const insurersOwn = new RegExp(`^(?:${ofPlan})$`);
const fewestOwn = 2;
const someAreOwn = 0.3;

/** Some of the values say whose the others are: one column holds numbers of one kind. */
function areInsurersOwn(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const own = filled.filter((cell) => insurersOwn.test(cell)).length;
  return own >= fewestOwn && own >= filled.length * someAreOwn;
}

/** "Contract #" in a table of subscribers and riders is the number by which the plan knows its member. */
export function isMemberNumber(
  name: string,
  names: readonly string[],
  cells: readonly string[],
): boolean {
  return (
    memberName.test(wordsOf(name).trim()) &&
    (ownName.test(wordsOf(name)) ||
      areInsurersOwn(cells) ||
      names.some((other) => other !== name && insuranceName.test(wordsOf(other)))) &&
    cells.some((cell) => /\d{4}/.test(cell))
  );
}

const thingsInsured =
  /\b(?:auto|car|vehicle|home ?owners?|HO-?\d|dwelling|farm|crop|hail|inland marine|marine|boat|watercraft|flood|umbrella|liability|renters?|condo|fire|motorcycle|atv|rv|pet|term life|whole life|universal life|burial|surety|commercial|equipment|livestock|mobile home|earthquake)\b/i;
const healthInsured = /\b(?:health|medical|dental|vision|ppo|hmo|rx|medicare|medicaid|hsa)\b/i;
const policyName = /\b(?:policy|pol|plcy|contract|certificate|cert|coverage)\b/i;

/** "Policy no." in rows that say what is insured: a house, a car, a crop, a life. */
export function insuresThings(role: ColumnRole, sample: Rows): boolean {
  if (role.role !== 'element' || role.detector.element !== 'health-insurance-id') return false;
  if (!policyName.test(role.phrase)) return false;
  const things = sample.filter((row) => row.some((cell) => thingsInsured.test(cell)));
  const isHealth = sample.some((row) => row.some((cell) => healthInsured.test(cell)));
  return !isHealth && things.length > 0 && things.length >= sample.length / 2;
}

const articleMeaning = 'product';
const fewestArticleColumns = 2;

/** Whether rows are about articles: two columns or more are called SKU, UPC, part number and the like. */
export function isOfArticles(meanings: readonly NameMeaning[]): boolean {
  const articles = meanings.filter(
    (meaning) => meaning !== null && 'other' in meaning && meaning.other === articleMeaning,
  );
  return articles.length >= fewestArticleColumns;
}

const ofSomebody =
  /\b(?:patient|pt|member|person|people|subject|participant|student|pupil|emp|employee|worker|client|customer|case|claim|claimant|insured|subscriber|enrollee|inmate|resident|user|name|first|last|mrn|pid|dob|birth|age|sex|gender|ssn|visit|encounter|admit\w*|discharge\w*|account|acct)\b/i;

/** Codes, drugs and banks that no row ties to anybody: a list to look things up in. */
export function isReference(
  role: ColumnRole,
  roles: readonly ColumnRole[],
  names: readonly string[],
): boolean {
  if (role.role !== 'element' || role.byGrammar) return false;
  const { element } = role.detector;
  if (element !== 'medical' && element !== 'routing-number') return false;
  const isAlone = roles.every(
    (other) => other.role !== 'element' || other.detector.element === element,
  );
  return isAlone && isOfNobody(names);
}

/** Whether no column of a table leads to anybody, by its name. */
export function isOfNobody(names: readonly string[]): boolean {
  return (
    names.filter((name) => name !== '').length > 1 &&
    !names.some((name) => ofSomebody.test(wordsOf(name)))
  );
}

const wordsOf = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[._]+/g, ' ');
