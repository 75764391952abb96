// One SARIF rule for each kind of element under each limb, and the statute as a taxonomy.
import { limbs, type Finding, type Limb } from '../model/verdict.ts';
import { capitalise } from './numbers.ts';
import { kindWords, limbCitations, limbWords, statute, statuteAddress } from './words.ts';

export interface RuleCollection {
  readonly list: readonly object[];
  /** The rule of a finding, as a result names it. */
  readonly refer: (finding: Finding) => { readonly ruleId: string; readonly ruleIndex: number };
}

export function collectRules(): RuleCollection {
  const list: object[] = [];
  const indexOf = new Map<string, number>();
  return {
    list,
    refer: (finding) => {
      const ruleId = `${finding.type}/${finding.limb ?? 'none'}`;
      const ruleIndex = indexOf.get(ruleId) ?? list.push(toRule(ruleId, finding)) - 1;
      indexOf.set(ruleId, ruleIndex);
      return { ruleId, ruleIndex };
    },
  };
}

function toRule(id: string, { type, limb }: Finding): object {
  const kind = capitalise(kindWords[type][0]);
  const under = limb ? `, ${limbCitations[limb]}` : ', under no limb of the statute';
  return {
    id,
    name: id
      .split(/[/-]/)
      .map((word) => capitalise(word))
      .join(''),
    shortDescription: { text: `${kind}${under}` },
    fullDescription: {
      text: limb
        ? `${capitalise(limbWords[limb])}, in readable form and together with a first name or first initial and a last name, is personal information under ${limbCitations[limb]}.`
        : `${kind} that no limb of ${statute} covers as it lies.`,
    },
    helpUri: statuteAddress,
    defaultConfiguration: { level: 'warning' },
    ...(limb && { relationships: [{ target: taxonRef(limb), kinds: ['relevant'] }] }),
  };
}

export function taxonRef(limb: Limb): object {
  return {
    id: limbCitations[limb],
    index: limbs.indexOf(limb),
    toolComponent: { name: statute, index: 0 },
  };
}

export const taxonomy: object = {
  name: statute,
  organization: 'State of Missouri',
  informationUri: statuteAddress,
  shortDescription: { text: 'Missouri statute on notice of a breach of security' },
  isComprehensive: false,
  taxa: limbs.map((limb) => ({
    id: limbCitations[limb],
    shortDescription: { text: capitalise(limbWords[limb]) },
    helpUri: statuteAddress,
  })),
};
