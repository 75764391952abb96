// Tells the lines that a report adds to its rows: totals, counts, checks of a batch, the number of the page.

/** What any such line says of itself; one of these it must hold. */
const sums =
  /^(?:(?:sub|grand)?totals?|sums?|counts?|average|avg|hash|tally|carried|brought|continued|eof|eop|eor)$/;
/** What stands beside it: what was counted, of which part of the report, and by which step of the run. */
const beside = new Set(
  `sub grand control page pages report run batch group section dept department division branch office unit location job file
  reel tape block register list listing column line lines item items row rows record records entry entries name names
  person persons people employee employees member members client clients patient patients payee payees vendor vendors
  account accounts acct accts card cards check checks cheque cheques claim claims payment payments voucher vouchers
  debit debits credit credits deposit deposits transaction transactions trans hour hours hrs day days amount amounts amt
  amts dollar dollars usd gross net tax taxes wage wages pay balance balances bal due paid printed read selected
  processed listed written rejected accepted skipped posted in on out over all of for this the and to is no nbr number
  num forward next previous prior year date ytd mtd qtd current period final end start overall by per with`.split(
    /\s+/,
  ),
);
const longest = 160;
const word = /\p{L}+/gu;
/** The first word is looked at before anything else is: nearly every row ends there. */
const firstWord = /^[^\p{L}]{0,12}(\p{L}{2,12})/u;

/** "PAGE 3", "Page 3 of 12", "END OF REPORT", "*** CONTINUED ***": never the beginning of a name, as in "PAGE, ANN". */
const furniture =
  /^\W*(?:page\W{0,3}(?:(?:no|nbr|number)\W{0,3})?(?:\d{1,6}\b.{0,40}|)|end of \w+\b.{0,40}|continued\b.{0,40})$/i;

/** Whether a line, or the cells of one, is a total, a count or a footer, and so nobody's row. Linear in its length. */
export function isTotalsLine(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '') ?? '';
  const begins = firstWord.exec(first)?.[1]?.toLowerCase() ?? '';
  if (begins === '' || !(beside.has(begins) || sums.test(begins))) return false;
  const line = cells.filter((cell) => cell !== '').join(' ');
  if (line.length > longest) return false;
  if (furniture.test(line)) return true;
  const words = (line.match(word) ?? []).map((one) => one.toLowerCase());
  return (
    words.some((one) => sums.test(one)) && words.every((one) => beside.has(one) || sums.test(one))
  );
}
