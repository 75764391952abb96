// What the statute would ask if all that is exposed were taken at once, by its two thresholds.
import type { ScanSummary } from '../model/scan.ts';
import { formatCount } from './numbers.ts';
import { describeNumber, noticeThreshold, substituteThreshold } from './people-words.ts';
import { dutiesCitation } from './words.ts';

/** One paragraph; '' where nobody is exposed. */
export function dutiesParagraph(summary: ScanSummary): string {
  if (summary.stores.exposed === 0 || summary.persons === 0) return '';
  const whom = summary.persons === 1 ? 'this person' : 'each of these people';
  return [
    `If all of it were taken at once: tell ${whom} without unreasonable delay (${dutiesCitation}).`,
    officials(summary),
    ...(summary.personsRange[1] > noticeThreshold ? [substitute(summary)] : []),
  ].join(' ');
}

type Reach = 'above' | 'perhaps' | 'below';

/** The count with evidence of Missouri residence decides; people in all say what it could be at most. */
function reach(summary: ScanSummary, limit: number): Reach {
  if (summary.missouriResidents > limit) return 'above';
  return Math.max(summary.persons, summary.personsRange[1]) > limit ? 'perhaps' : 'below';
}

function bothCounts(summary: ScanSummary): string {
  const residents = summary.missouriResidents;
  return `${formatCount(residents)} ${residents === 1 ? 'shows' : 'show'} evidence of Missouri residence, ${describeNumber(summary)} people in all`;
}

function officials(summary: ScanSummary): string {
  const limit = formatCount(noticeThreshold);
  const sentences: Readonly<Record<Reach, string>> = {
    above: `More than ${limit} Missouri residents: the attorney general and the nationwide credit bureaus must be told as well.`,
    perhaps: `The attorney general and the nationwide credit bureaus may have to be told, above ${limit} Missouri residents: ${bothCounts(summary)}.`,
    below: `The attorney general and the credit bureaus must be told only above ${limit} Missouri residents.`,
  };
  return sentences[reach(summary, noticeThreshold)];
}

function substitute(summary: ScanSummary): string {
  const limit = formatCount(substituteThreshold);
  const sentences: Readonly<Record<Reach, string>> = {
    above: `More than ${limit} Missouri residents: substitute notice may be used.`,
    perhaps: `Substitute notice may be open, above ${limit} Missouri residents: ${bothCounts(summary)}.`,
    below: `Substitute notice, by number of people, only above ${limit}.`,
  };
  return sentences[reach(summary, substituteThreshold)];
}
