// Social Security numbers cut in pieces over the columns of one row: each piece is within the limit, together they are whole.
import type { CellCandidate } from '../detect/detect-table.ts';
import { detectors } from '../../detectors/index.ts';
import type { Column } from '../model/segment.ts';

type Rows = readonly (readonly string[])[];

export interface SplitRedaction {
  readonly columns: readonly number[];
  /** `found` with the last piece of a split number in the row made whole. */
  join(cells: readonly string[], found: readonly CellCandidate[]): readonly CellCandidate[];
}

const ssn = detectors.find(({ element }) => element === 'ssn');
const telling = /ssn|soc(?:ial)?(?![a-z])|s_s_n|tin(?![a-z])/i;

/** What one column shows of the nine digits, by the shape of all its cells; the digits alone are joined. */
const firstFive = /^\d{3}[- ]?\d{2}(?:[- ]?[*xX#•●]{0,4})$/;
const lastFour = /^(?:[*xX#•●]{3}[- ]?[*xX#•●]{2}[- ]?)?\d{4}$/;
const area = /^\d{3}$/;
const group = /^\d{2}$/;

const fewestRows = 1;
const mostlyValid = 0.95;

/** Typed on the first rows. Without such columns nothing is changed. */
export function openSplitRedaction(columns: readonly Column[], sample: Rows): SplitRedaction {
  const pieces = findPieces(columns, sample);
  const last = pieces?.at(-1);
  if (!pieces || last === undefined) return { columns: [], join: (_, found) => found };
  const names = pieces.slice(0, -1).map((at) => columns[at]?.name ?? '');
  const because = `the rest of the number stands in ${names.join(' and ')} of the same record: together they show all nine digits`;
  return {
    columns: pieces,
    join(cells, found) {
      const raw = joined(pieces, cells);
      if (raw === null || ssn?.check?.(raw, {}) === 'invalid') return found;
      const whole: CellCandidate = {
        column: last,
        tentative: false,
        candidate: {
          kind: 'ssn',
          detector: 'ssn',
          raw,
          start: 0,
          end: (cells[last] ?? '').length,
          form: 'clear',
          confidence: 'high',
          because: [because],
        },
      };
      return [...found.filter(({ column }) => !pieces.includes(column)), whole];
    },
  };
}

/** Columns with the pieces in their order: five and four digits, or three, two and four side by side. */
function findPieces(columns: readonly Column[], sample: Rows): readonly number[] | null {
  const named = columns.flatMap(({ name, means }, at) =>
    !means && telling.test(name) ? [at] : [],
  );
  if (named.length < 2) return null;
  const shaped = (shape: RegExp): number[] =>
    named.filter((at) => {
      const filled = sample.map((row) => row[at] ?? '').filter((cell) => cell !== '');
      return filled.length >= fewestRows && filled.every((cell) => shape.test(cell));
    });
  const ends = shaped(lastFour);
  const pairs = shaped(firstFive).flatMap((one) => ends.map((end) => [one, end]));
  const triples = shaped(area).flatMap((one) =>
    shaped(group)
      .filter((at) => at === one + 1)
      .flatMap((at) => (ends.includes(at + 1) ? [[one, at, at + 1]] : [])),
  );
  return [...pairs, ...triples].find((pieces) => areNumbers(pieces, sample)) ?? null;
}

/** Random pieces are no number one time in nine: nearly all rows must make one. */
function areNumbers(pieces: readonly number[], sample: Rows): boolean {
  const whole = sample.flatMap((row) => joined(pieces, row) ?? []);
  const valid = whole.filter((raw) => ssn?.check?.(raw, {}) !== 'invalid');
  return whole.length > 0 && valid.length / whole.length >= mostlyValid;
}

function joined(pieces: readonly number[], cells: readonly string[]): string | null {
  const digits = pieces.map((at) => (cells[at] ?? '').replaceAll(/\D/g, '')).join('');
  return digits.length === 9 ? digits : null;
}
