// Prints of mainframes, whose lines begin with a character for the printer: "1" a new page, "0" a blank line, "-" two (ASA, ISO 1539).

const control = /^[ 01+-]/;
const fewest = 4;
/** Behind the control of a new page stands the title. */
const newPage = /^1[^\s\d]/;
const spaced = /^[0-][^\s\d]/;

/** Whether every line of a print begins with such a character, one of them a new page and one a title or a header. */
export function isForPrinter(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  return (
    written.length >= fewest &&
    written.every((line) => control.test(line)) &&
    written.some((line) => newPage.test(line)) &&
    written.some((line) => spaced.test(line)) &&
    written.filter((line) => line.startsWith(' ')).length * 3 >= written.length
  );
}

/** A line with a blank for its control: its columns stay where they are. */
export function withoutControl(line: string): string {
  return control.test(line) ? ` ${line.slice(1)}` : line;
}
