// The parts of an explanation that only a finding has: how often, what it counts as, and what is missing where it does not.
import type { LawView } from '../model/law-view.ts';
import type { Finding } from '../model/verdict.ts';
import { citeLimbs } from './explain-parts.ts';
import { countOf } from './numbers.ts';
import type { Page } from './page.ts';
import { dispositionWords } from './words.ts';

export function extent({ count, persons }: Finding): string {
  const times = countOf(count, 'occurrence', 'occurrences');
  if (persons === 0) return `${times}, tied to nobody.`;
  return `${times}, tied to ${countOf(persons, 'person', 'people')}.`;
}

export function standing(finding: Finding, law: LawView): string {
  const citation = citeLimbs([finding], law);
  const cited = citation === '' ? '' : ` (${citation})`;
  if (finding.disposition === 'covered') return `Covered information${cited}.`;
  const { is } = dispositionWords[finding.disposition];
  const limit = finding.disposition === 'redacted' ? ` (${law.redaction.text})` : cited;
  return finding.disposition === 'review'
    ? `Undecided: ${is}${limit}.`
    : `Not covered: ${is}${limit}.`;
}

export function reasons(finding: Finding, { limbs }: LawView): string[] {
  const limb = finding.limb && limbs[finding.limb];
  const asked = limb ? [`${limb.citation.text} covers a name together with ${limb.words}.`] : [];
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
