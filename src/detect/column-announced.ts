// The one column of numbers in a table without names, whose title says of what kind they are.
import type { Detector } from '../../detectors/detector.ts';
import type { Column } from '../model/segment.ts';
import { kindNamedIn } from './announced.ts';
import type { ColumnRole } from './column-role.ts';
import { holdInText } from './conditions.ts';
import { wholeCellRegex } from './whole-cell.ts';

interface Announced {
  readonly cells: (column: number) => readonly string[];
  readonly title: string;
}

const fewestValues = 2;
const nearlyAll = 0.8;

export function addAnnounced(
  roles: ColumnRole[],
  columns: readonly Column[],
  { cells, title }: Announced,
): void {
  if (title === '') return;
  for (const line of title.split('\n').toReversed()) {
    const hit = kindNamedIn(line);
    const named = hit?.meanings.flatMap((m) => (m.use === 'label' ? [m.detector] : [])) ?? [];
    const [detector, ...also] = named;
    if (!hit || !detector) continue;
    const fitting = roles.flatMap(({ role }, i) =>
      role === 'values' && columns[i]?.name === '' && isOf([detector, ...also], cells(i))
        ? [i]
        : [],
    );
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) return;
    const { phrase, start: from, end: to } = hit;
    const isMeant = cells(only).some((value) =>
      holdInText(detector, line, { phrase, value, from, to }),
    );
    if (isMeant)
      roles[only] = {
        role: 'element',
        detector,
        also,
        phrase,
        byGrammar: false,
        because: `the title above its rows names a ${detector.title}`,
      };
    return;
  }
}

/** Whether nearly all values are written as one of the kinds is. */
function isOf(kinds: readonly Detector[], values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  const fitting = filled.filter((value) =>
    kinds.some(
      (kind) =>
        kind.shapes.some((shape) => wholeCellRegex(shape).test(value)) &&
        kind.check?.(value, {}) !== 'invalid',
    ),
  );
  return fitting.length >= fewestValues && fitting.length >= filled.length * nearlyAll;
}
