// How many people, said no more precisely than it is known.
import type { ScanSummary } from '../model/scan.ts';
import { formatCount } from './numbers.ts';

/** Above these many people the law asks for more (RSMo 407.1500.2): a count on either side of one is said as a range. */
export const noticeThreshold = 1000;
export const substituteThreshold = 150_000;

/** '212 people', 'about 212 people', '980 to 1,020 people'. */
export function describePeople(summary: ScanSummary): string {
  return `${describeNumber(summary)} ${summary.persons === 1 && isExact(summary) ? 'person' : 'people'}`;
}

export function describeNumber(summary: ScanSummary): string {
  if (isExact(summary)) return formatCount(summary.persons);
  const [low, high] = summary.personsRange;
  if (straddles(summary)) return `${formatCount(low)} to ${formatCount(high)}`;
  return `about ${formatCount(summary.persons)}`;
}

export function isExact({ persons, personsRange: [low, high] }: ScanSummary): boolean {
  return low === persons && high === persons;
}

function straddles({ personsRange: [low, high] }: ScanSummary): boolean {
  return [noticeThreshold, substituteThreshold].some((limit) => low <= limit && high > limit);
}
