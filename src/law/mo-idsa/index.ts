// Missouri's Insurance Data Security Act: the exclusive standard for what insurance licensees tell the director.
import type { ProtectionFact } from '../../model/protection.ts';
import type { Protection } from '../../model/verdict.ts';
import type { Law } from '../law.ts';
import { judgeProtection, judgeStore } from '../missouri/safe-harbor.ts';
import { cite } from './duties-citations.ts';
import { idsaView } from './duties.ts';
import { kindRules, ruleOnElement } from './nonpublic-information.ts';

export const insuranceDataSecurity: Law = {
  id: 'mo-idsa',
  title: idsaView.title,
  rule: ruleOnElement,
  protection: judge,
  verdict: judgeStore,
  cite: (limb) => idsaView.limbs[limb].citation.text,
  rules: kindRules,
  view: idsaView,
};

const breachStatute = /RSMo 407\.1500(?:\.\d+(?:\(\w+\))*)?/gu;

/**
 * Both laws let encryption count only as long as the key stays apart; what counts as encrypted is judged once, and said
 * with the section of this one: 375.1402(3)(a), an event needs the key as well.
 */
function judge(facts: readonly ProtectionFact[]): Protection {
  const judged = judgeProtection(facts);
  const because = judged.because.map((reason) =>
    reason.replace(breachStatute, cite('375.1402', '(3)(a)').text),
  );
  return { ...judged, because };
}
