// What keeps a store that needs a look from being exposed, as one phrase to count by.
import type { StoreEntry } from '../model/scan.ts';
import type { Disposition, Finding } from '../model/verdict.ts';
import { capitalise } from './numbers.ts';
import { kindWords } from './words.ts';

// The nearest to exposure decides how a store is counted.
const nearest: readonly Disposition[] = ['review', 'no-code', 'no-name'];

/** 'Card numbers with a name but no security code', 'Social Security numbers with no name', 'Weak evidence'. */
export function weaknessOf(store: StoreEntry): string {
  for (const disposition of nearest) {
    const leading = largest(store.findings.filter((each) => each.disposition === disposition));
    if (leading) return weaknessPhrase(leading);
  }
  return 'Other';
}

function largest(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (most, each) => (most === undefined || each.count > most.count ? each : most),
    undefined,
  );
}

function weaknessPhrase(finding: Finding): string {
  if (finding.disposition === 'review') return 'Weak evidence';
  const kind = capitalise(kindWords[finding.type][1]);
  if (finding.disposition === 'no-name') return `${kind} with no name`;
  const code = finding.type === 'payment-card' ? 'security code' : 'access code';
  return `${kind} with a name but no ${code}`;
}
