// Prints figures beside their targets and floors, and what was missed.
import type { Verdict } from './floors.ts';
import type { Matched } from './match.ts';
import type { Figure } from './score.ts';

export function figureTable(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ figure, target, floor, isBelow, isAhead }) => {
    const note = isBelow
      ? ' below its floor'
      : isAhead
        ? ' ahead: raise the floor with --hold'
        : '';
    const misses = target !== null && figure.value !== null && isShort(figure, target) ? '·' : ' ';
    const cells = [figure.value, target, floor].map((value) => cell(value, figure));
    return `${misses} ${figure.name.padEnd(38)}${cells.join('')}${String(figure.of).padStart(8)}${note}`;
  });
  return [`  ${'figure'.padEnd(38)}  today  target   floor      of`, ...lines].join('\n');
}

function isShort({ value, unit }: Figure, target: number): boolean {
  return unit === 'share' ? value! < target : value! > target;
}

function cell(value: number | null, { unit }: Figure): string {
  if (value === null) return '      –'.padStart(8);
  if (unit === 'share') return (100 * value).toFixed(1).padStart(7).padEnd(8);
  return (unit === 'count' ? String(value) : value.toFixed(3)).padStart(7).padEnd(8);
}

export function genreTable(rows: readonly (readonly [string, readonly Figure[]])[]): string {
  const names = rows[0]?.[1].map(({ name }) => name.slice(0, 9).padStart(10)).join('') ?? '';
  const lines = rows.map(
    ([genre, figures]) =>
      `${genre.padEnd(30)}${figures.map((one) => cell(one.value, one).padStart(10)).join('')}`,
  );
  return [`${'genre'.padEnd(30)}${names}`, ...lines].join('\n');
}

/** Every miss and every false finding as one line, at most `limit`. */
export function missLines(matched: readonly Matched[], limit: number): string[] {
  return matched
    .flatMap(({ document, outcomes, falseFinds, wronglyCovered, persons }) => {
      const at = document.name;
      const lines = outcomes.flatMap(({ label, found, isRightPerson, isCovered }) => {
        const whose =
          label.of.map(({ first, last }) => `${first} ${last}`).join(' or ') || 'nobody';
        const what = `${label.type} ${label.value} of ${whose}`;
        if (label.optional) return [];
        if (!found) return [`${at}: missed ${what}`];
        if (!isRightPerson)
          return [
            `${at}: wrong person for ${what}: ${found.name || 'none'} (${found.disposition})`,
          ];
        if (label.covered !== null && !isCovered)
          return [`${at}: not covered ${what}: ${found.disposition}`];
        return [];
      });
      for (const { type, value, name, disposition } of falseFinds) {
        lines.push(`${at}: false ${type} ${value} of ${name || 'nobody'} (${disposition})`);
      }
      for (const { type, value, name } of wronglyCovered) {
        lines.push(`${at}: wrongly covered ${type} ${value} of ${name}`);
      }
      if (persons !== document.people)
        lines.push(`${at}: ${persons} people counted, ${document.people} there`);
      return lines;
    })
    .slice(0, limit);
}
