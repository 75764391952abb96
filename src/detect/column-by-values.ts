// Columns that no name explains, told by what all their values have in common: check digits, grammars, and neighbours.
import type { Detector } from '../../detectors/detector.ts';
import type { ColumnRole } from './column-role.ts';
import { byId, type Detectors } from './derived.ts';

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
