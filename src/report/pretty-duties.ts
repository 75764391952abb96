// What the law would ask if all that is exposed were taken at once, by its numbers.
import type { Duty } from '../model/law-view.ts';
import { formatCount } from './numbers.ts';
import { describeNumber, type Counted } from './people-words.ts';

/** One paragraph; '' where nobody is exposed. */
export function dutiesParagraph(data: Counted): string {
  const { summary, law } = data;
  if (summary.stores.exposed === 0 || summary.persons === 0) return '';
  const first = law.duties.find(({ from }) => from === 1);
  const numbered = law.duties.filter(({ terse }) => terse !== undefined);
  return [
    ...(first ? [`If all of it were taken at once: ${atOnce(first, summary.persons)}.`] : []),
    ...numbered
      // A higher number is worth a word only once the one before it may have been passed.
      .filter((_, index) => index === 0 || reach(data, numbered[index - 1]!) !== 'below')
      .map((duty) => duty.terse?.[reach(data, duty)].replace('{counts}', bothCounts(data)) ?? ''),
  ].join(' ');
}

function atOnce({ id, says, citation }: Duty, persons: number): string {
  if (id !== 'consumers')
    return `${says.charAt(0).toLowerCase()}${says.slice(1, -1)} (${citation.text})`;
  const whom = persons === 1 ? 'this person' : 'each of these people';
  return `tell ${whom} without unreasonable delay (${citation.text})`;
}

type Reach = 'above' | 'perhaps' | 'below';

/** The count with evidence of Missouri residence decides; people in all say what it could be at most. */
function reach({ summary }: Counted, { from }: Duty): Reach {
  const least = from ?? Infinity;
  if (summary.missouriResidents >= least) return 'above';
  return Math.max(summary.persons, summary.personsRange[1]) >= least ? 'perhaps' : 'below';
}

function bothCounts(data: Counted): string {
  const residents = data.summary.missouriResidents;
  return `${formatCount(residents)} ${residents === 1 ? 'shows' : 'show'} evidence of Missouri residence, ${describeNumber(data)} people in all`;
}
