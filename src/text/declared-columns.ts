// Lines of text that declare the columns of the rows below them: "1 COLS: REC, NAME, MEDICARE NO.", "# Fields: name | ssn".

/** What stands before the names of the columns, in order. */
const declaration =
  /^[ \t]{0,4}(?:\d{1,3} |#[ \t]?|\* )?(?:record |row |file |line )?(?:cols?|columns?|fields?|layout|format|headings?|order)(?: (?:are|in order|per line|per row))?[:=][ \t]*(?=\S)/i;
const fewestColumns = 3;
const longestName = 30;
const longestLine = 400;

/** The names that a line declares; null where it declares none. */
export function declaredColumns(line: string): readonly string[] | null {
  const said = line.length > longestLine ? null : declaration.exec(line);
  if (said === null || /\d{3}/.test(line)) return null;
  const names = line
    .slice(said[0].length)
    .trim()
    .split(/\s*[,;|~]\s*|\s+\/\s+/);
  return areColumnNames(names) ? names : null;
}

/** Three or more, none empty, none a sentence. */
export const areColumnNames = (names: readonly string[]): boolean =>
  names.length >= fewestColumns &&
  names.every((name) => name !== '' && name.length <= longestName && /\p{L}/u.test(name));
