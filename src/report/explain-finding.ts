// The parts of an explanation that only a finding has: how often, what it counts as, and what is missing where it does not.
import type { Finding } from '../model/verdict.ts';
import { citeLimbs } from './explain-parts.ts';
import { countOf } from './numbers.ts';
import type { Page } from './page.ts';
import { dispositionWords, limbCitations, limbWords, redactionCitation } from './words.ts';

export function extent({ count, persons }: Finding): string {
  const times = countOf(count, 'occurrence', 'occurrences');
  if (persons === 0) return `${times}, tied to nobody.`;
  return `${times}, tied to ${countOf(persons, 'person', 'people')}.`;
}

export function standing(finding: Finding): string {
  const citation = citeLimbs([finding]);
  const cited = citation === '' ? '' : ` (${citation})`;
  if (finding.disposition === 'covered') return `Covered information${cited}.`;
  const { is } = dispositionWords[finding.disposition];
  const limit = finding.disposition === 'redacted' ? ` (${redactionCitation})` : cited;
  return finding.disposition === 'review'
    ? `Undecided: ${is}${limit}.`
    : `Not covered: ${is}${limit}.`;
}

export function reasons(finding: Finding): string[] {
  const asked = finding.limb
    ? [`${limbCitations[finding.limb]} covers a name together with ${limbWords[finding.limb]}.`]
    : [];
  return [...finding.because, ...asked];
}

export function missingLines(finding: Finding, page: Page): string[] {
  if (finding.disposition === 'covered') return [];
  const { missing, coveredIf } = dispositionWords[finding.disposition];
  return [
    ...page.wrap(`What is missing: ${missing}`),
    ...page.wrap(`It would be covered if: ${coveredIf}`),
  ];
}
