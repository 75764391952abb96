// Missouri: RSMo 407.1500, the law that this program was made for.
import type { Law } from '../law.ts';
import { ruleOnElement } from './covered-info.ts';
import { missouriView } from './duties.ts';
import { citeLimb, limbRules } from './limbs.ts';
import { judgeProtection, judgeStore } from './safe-harbor.ts';

export const missouri: Law = {
  id: 'missouri',
  title: 'Missouri, RSMo 407.1500',
  rule: ruleOnElement,
  protection: judgeProtection,
  verdict: judgeStore,
  cite: citeLimb,
  rules: limbRules,
  view: missouriView,
};
