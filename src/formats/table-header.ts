// Judges whether the first rows of a table are its header, from the rows alone.

/** How many of the first rows are the header, and the column names they make; no names where there is no header. */
export interface TableHeader {
  readonly rows: 0 | 1 | 2;
  readonly names: readonly string[];
}

const noHeader: TableHeader = { rows: 0, names: [] };
const longestLabel = 64;

/** A number, amount, date, time, e-mail address or code: what fills a table, not what heads it. */
const valueLike =
  /^[$€£(+-]{0,3}[\d.,/:() -]*\d[\d.,/:()% -]*$|@[\w-]{1,63}\.\w|^\d{1,4}[-/.][A-Za-z]{3}[-/.]\d{2,4}$|\d{5}|\d{4}-\d\d-\d\d|\d{2}[-. ]\d{2,}[-. ]\d{2}|[*xX]{3,}-?\d{2,4}$/;

/** Words that head columns, as whole words of the label. */
const headingWords = new Set(
  `aba account acct addr address age allergy amount amt area author balance bal bank benefit bin birth birthdate born branch
  card carrier category cd cell cert certificate charge city claim class client code column comment comments company
  condition contact cost count country county course created cust customer cycle date day debit degree department deposit
  dependent dept desc description diagnosis dl dob doc doctor dt due effective email emp employee employer end exam exp
  expiration fax fee fein field file first fname from fund gender given gl gpa grade gross group guardian guarantor head hire
  hired home hours id ident identifier initial inmate insurance insured issue issued item job key kind label last ledger
  legal lic license licence limit line lname loan location lot mail manager mbr med medicaid medical medication meds
  medicare member memo mi middle minit mobile mrn name nbr net nm no notes note npi num number occupation office officer
  order organization owner paid parent part party password patient pay payee payer permit person phone physician pin plan
  policy position postal premium price primary principal product program provider qty quantity race rank rate reason rec
  record ref reference region rel relation relationship remarks rep role room route routing rtn salary school score sec
  section security seq serial service sex shift site skill soc social sort source spouse ss ssn ssno start state status
  street student sub subscriber suffix sum supervisor surname system tax tel telephone term tier time tin title to total
  transaction transit trn type unit units until updated url use user username value vendor version vin visit voter wage wages
  ward week work year yr zip zipcode
  absence accommodation applicant approver attorney beneficiary borrower brand buyer case claimant clinic clinician conditions
  court coverage defendant dependant diagnoses disability dosage dose drug dx enrollee facility
  firstname forename gender given hospital household illness immunization incident injury juror leave
  lastname member meds model nurse offender offense outcome pharmacy plaintiff policyholder practitioner
  prescriber prescription problem procedure pupil reaction recipient refills resident respondent result results reviewer
  severity speaker spec specialty strength subscriber symptom symptoms teacher tenant topic treatment vaccine victim
  witness worker passport itin petitioner debtor cvv iban sponsor decedent grantor grantee dcn mbi cardholder occupant passenger driver
  lessee landlord mortgagor trustee donor appellant complainant arrestee`.split(/\s+/),
);
const shortestPart = 2;

/** "TAXID", "firstname": two words that are written as one. */
function isHeadingWord(word: string): boolean {
  if (headingWords.has(word)) return true;
  if (word.length < 5 || word.length > 18) return false;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    if (headingWords.has(word.slice(0, at)) && headingWords.has(word.slice(at))) return true;
  }
  return false;
}

const columnWord = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** `rows` are the first rows of a table, cells trimmed, at least the candidates for the header and some rows of data. */
export function judgeHeader(rows: readonly (readonly string[])[]): TableHeader {
  const [first, second, ...rest] = rows;
  if (first === undefined || !isLabelRow(first)) return noHeader;
  const names = first.map((cell) => cell.trim());
  if (second === undefined) return hasHeadingWord(first) ? { rows: 1, names } : noHeader;
  if (isSecondHeaderRow({ first, second, rest })) {
    const joined = joinNames(first, second);
    // Under 'Employee' and 'Spouse' the same labels may come again.
    if (isLabelRow(second) || isLabelRow(joined)) return { rows: 2, names: joined };
  }
  // Groups alone ('Employee,,,Bank,,') head nothing.
  if (countFilled(first) < first.length * 0.4) return noHeader;
  const data = [second, ...rest];
  const width = Math.max(first.length, ...data.slice(0, 20).map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const head = first[column] ?? '';
    if (head !== '' && shareOfValues(data, column) >= 0.5) return { rows: 1, names };
  }
  return hasHeadingWord(first) && !isLikeTheRest(first, data) ? { rows: 1, names } : noHeader;
}

export function countFilled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** Is a column of numbers, dates, addresses … : does at least `share` of its filled cells look so? */
function shareOfValues(rows: readonly (readonly string[])[], column: number): number {
  let filled = 0;
  let values = 0;
  for (const row of rows.slice(0, 100)) {
    const cell = row[column] ?? '';
    if (cell.trim() === '') continue;
    filled += 1;
    if (isValue(cell)) values += 1;
  }
  return filled === 0 ? 0 : values / filled;
}

export function isValue(cell: string): boolean {
  return cell.length <= 256 && valueLike.test(cell.trim());
}

/** Every cell could be a label (years and the numbers of tax forms head columns too): letters, short, no value, and no two filled cells alike beyond chance. */
export function isLabelRow(row: readonly string[]): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0 || (filled.length < 2 && row.length > 1)) return false;
  const years = filled.filter((cell) => /^(?:(?:19|20)\d\d|109[589]\??)$/.test(cell)).length;
  const labels = filled.filter(
    (cell) =>
      (cell.length <= longestLabel || (isQuestion(cell) && cell.length <= longestQuestion)) &&
      /\p{L}|#/u.test(cell) &&
      !/\S {3,}\S/.test(cell) &&
      (isQuestion(cell) || !/\p{L}: \S/u.test(cell)) &&
      !isValue(cell),
  ).length;
  return (
    labels >= 1 && labels + years === filled.length && new Set(filled).size > filled.length / 2
  );
}

/** Surveys head their columns with what they ask: "Health insurance: member number from the front of your card". */
const isQuestion = (cell: string): boolean => cell.split(/\s+/).length >= wordsOfQuestion;
const wordsOfQuestion = 6;
const longestQuestion = 160;

function headingWordsIn(cell: string): number {
  return (cell.match(columnWord) ?? []).filter((word) => isHeadingWord(word.toLowerCase())).length;
}

/** Whether a name reads as the head of a column. */
export function hasHeadingWords(name: string): boolean {
  return headingWordsIn(name) > 0;
}

function hasHeadingWord(row: readonly string[]): boolean {
  return headingShare(row) >= 0.4;
}

/** Which share of the filled cells read as heads of columns. */
export function headingShare(row: readonly string[]): number {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length === 0
    ? 1
    : filled.filter((cell) => headingWordsIn(cell) > 0).length / filled.length;
}

/** The same words head every row ('Name: … Phone: …'): labels within the rows, not above them. */
function isLikeTheRest(first: readonly string[], data: readonly (readonly string[])[]): boolean {
  return (
    data.length > 1 &&
    data.slice(0, 20).every((row) => hasHeadingWord(row) && row.length === first.length)
  );
}

/** What reports say of themselves above their tables. */
const titleCell =
  /^\s*(?:(?:prepared|printed|created|generated|run|exported|reported|submitted|requested)(?: (?:by|on|for|date))?|as of|page|report(?: date)?)\b(?! \w+ \w)|^\s*(?:prepared|printed|compiled|created|generated|exported) by \S+(?: \S+){1,2}\s*$/i;

/** "Prepared by Ann Roe": who made the list, or when. */
export const isTitleCell = (cell: string): boolean => titleCell.test(cell);

/** A second header row stands under groups, or holds a label where the column below holds values. */
function isSecondHeaderRow({
  first,
  second,
  rest,
}: {
  first: readonly string[];
  second: readonly string[];
  rest: readonly (readonly string[])[];
}): boolean {
  if (rest.length === 0 || second.length < 2 || first.some((cell) => titleCell.test(cell)))
    return false;
  // One cell alone is a title or a remark, no row of groups.
  if (countFilled(first) < 2 && countFilled(second) > 2) return false;
  let labelled = 0;
  for (let column = 0; column < second.length; column += 1) {
    if (shareOfValues(rest, column) < 0.7) continue;
    const cell = second[column]?.trim() ?? '';
    if (cell !== '') labelled += 1;
    else if ((first[column]?.trim() ?? '') === '') return false;
  }
  return labelled >= 1 && hasHeadingWord(second);
}

/** 'Bank' above 'Account' makes 'Bank Account'; a group's name reaches over the empty cells at its right. */
export function joinNames(first: readonly string[], second: readonly string[]): readonly string[] {
  const grouped = first.some((cell) => cell.trim() === '');
  let group = '';
  return Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
    const above = first[column]?.trim() ?? '';
    const below = second[column]?.trim() ?? '';
    if (above !== '') group = above;
    return [grouped && below !== '' ? group : above, below].filter((name) => name !== '').join(' ');
  });
}
