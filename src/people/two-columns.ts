// Forms in two columns, labels left and answers right, whatever the labels say: "Here              Ann Roe" below "Resident   …".

/** A row of two columns: the label, and after a gap or dots the answer. */
const row =
  /^[ \t]{0,8}(?:\d{1,3}[a-z]?[.)]?[ \t]{1,4})?(\p{L}(?:[^\s.:|]|\.(?!\.)|[ ](?![ .|])){1,47}?)(?: \.{1,60} |\.{2,60} |[ ]{2,60}|[ \t]{0,60}(\|)[ \t]{0,60})(?=[^\s|])/u;
/** Where the answers of forms with a rule between the columns stand. */
const behindRule = 1000;
/** The least gap between a label and its answer. */
const least = 2;
const minRows = 3;
const leastAsked = 2;

/** The number of a row before its label. */
export const rowNumber: RegExp = /^\d{1,3}[a-z]?[.)]?$/;

/** What makes a run a form: whether the words ask for something that forms ask for. */
type Asks = (label: string) => boolean;

/** The numbers of the lines whose answers stand below one another, where a third of the labels are a form's. Linear. */
export function rowsOfTwoColumns(lines: readonly string[], asks: Asks): ReadonlySet<number> {
  const found = new Set<number>();
  let run: string[] = [];
  let column = -1;
  const close = (next: number): void => {
    const isForm =
      run.length >= minRows &&
      new Set(run).size === run.length &&
      run.filter(asks).length >= Math.max(leastAsked, run.length / 3);
    if (isForm) for (let i = next - run.length; i < next; i++) found.add(i);
    run = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const cells = row.exec(lines[i]!);
    const at = cells === null ? -1 : cells[2] === undefined ? cells[0].length : behindRule;
    // A label that is too long for its column.
    const isPushed = column > 0 && at > column && cells![1]!.length + least >= column;
    if (!isPushed) {
      if (at !== column) close(i);
      column = at;
    }
    if (cells !== null) run.push(cells[1]!);
  }
  close(lines.length);
  return found;
}
