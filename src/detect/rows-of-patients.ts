// Whether the rows of a table are people who are cared for: a bed board, a call log, a slate, a census.

const called =
  /^(?:pt|pat|patient|resident|client|inmate|camper|mbr|donor|decedent)s?(?:[ _]?(?:name|nm|last|first))?$/i;
/** Who is treated beside the name says that nobody else is. */
const ofBeds =
  /^(?:bed|chair|ch|cot|rm[/ ]?bed|bed[/ ]?rm|sex ?\/ ?age|age ?\/ ?sex|mrn|acuity|esi)$/i;
/** "F72", "68 M", "44yo F": sex and age in one cell. */
const sexAndAge = /^(?:[MF] ?\/? ?\d{1,3}|\d{1,3} ?(?:yo?|yrs?)? ?\/? ?[MF])$/;
const most = 0.6;
const fewest = 2;

/** By the names of the columns, or by a column of sexes and ages. */
export function areOfPatients(
  names: readonly string[],
  sample: readonly (readonly string[])[],
): boolean {
  const said = names.map((name) => name.trim());
  if (said.some((name) => called.test(name) || ofBeds.test(name))) return true;
  return said.some((name, column) => {
    const cells = [name, ...sample.map((row) => (row[column] ?? '').trim())].filter(
      (cell) => cell !== '',
    );
    const fitting = cells.filter((cell) => sexAndAge.test(cell)).length;
    return fitting >= fewest && fitting >= cells.length * most;
  });
}
