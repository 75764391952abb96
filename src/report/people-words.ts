// How many people, said no more precisely than it is known.
import type { ReportData, ScanSummary } from '../model/scan.ts';
import { formatCount } from './numbers.ts';

/** A count of people, and the law by whose numbers it matters how precise it is. */
export type Counted = Pick<ReportData, 'summary' | 'law'>;

/** '212 people', 'about 212 people', '980 to 1,020 people'. */
export function describePeople(data: Counted): string {
  const { persons } = data.summary;
  return `${describeNumber(data)} ${persons === 1 && isExact(data.summary) ? 'person' : 'people'}`;
}

export function describeNumber(data: Counted): string {
  const { persons, personsRange } = data.summary;
  if (isExact(data.summary)) return formatCount(persons);
  const [low, high] = personsRange;
  if (straddles(data)) return `${formatCount(low)} to ${formatCount(high)}`;
  return `about ${formatCount(persons)}`;
}

export function isExact({ persons, personsRange: [low, high] }: ScanSummary): boolean {
  return low === persons && high === persons;
}

/** A count on either side of a number from which the law asks for more is said as a range. */
function straddles({ summary: { personsRange }, law }: Counted): boolean {
  const [low, high] = personsRange;
  return law.duties.some(({ from }) => from !== null && from > 1 && low < from && high >= from);
}
