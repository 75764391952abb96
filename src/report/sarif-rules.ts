// One SARIF rule for each kind of element under each limb, and the statute as a taxonomy.
import type { LawView } from '../model/law-view.ts';
import { limbs, type Finding, type Limb } from '../model/verdict.ts';
import { capitalise } from './numbers.ts';
import { kindWords } from './words.ts';

export interface RuleCollection {
  readonly list: readonly object[];
  /** The rule of a finding, as a result names it. */
  readonly refer: (finding: Finding) => { readonly ruleId: string; readonly ruleIndex: number };
}

export function collectRules(law: LawView): RuleCollection {
  const list: object[] = [];
  const indexOf = new Map<string, number>();
  return {
    list,
    refer: (finding) => {
      const ruleId = `${finding.type}/${finding.limb ?? 'none'}`;
      const ruleIndex = indexOf.get(ruleId) ?? list.push(toRule(ruleId, finding, law)) - 1;
      indexOf.set(ruleId, ruleIndex);
      return { ruleId, ruleIndex };
    },
  };
}

function toRule(id: string, { type, limb: letter }: Finding, law: LawView): object {
  const limb = letter && law.limbs[letter];
  const kind = capitalise(kindWords[type][0]);
  const under = limb ? `, ${limb.citation.text}` : ', under no limb of the statute';
  return {
    id,
    name: id
      .split(/[/-]/)
      .map((word) => capitalise(word))
      .join(''),
    shortDescription: { text: `${kind}${under}` },
    fullDescription: {
      text: limb
        ? `${capitalise(limb.words)}, in readable form and together with a first name or first initial and a last name, is ${law.covers} under ${limb.citation.text}.`
        : `${kind} that no limb of ${law.statute.text} covers as it lies.`,
    },
    helpUri: law.statute.address,
    defaultConfiguration: { level: 'warning' },
    ...(letter && { relationships: [{ target: taxonRef(letter, law), kinds: ['relevant'] }] }),
  };
}

export function taxonRef(limb: Limb, law: LawView): object {
  return {
    id: taxonId(limb, law),
    index: limbs.indexOf(limb),
    toolComponent: { name: law.statute.text, index: 0 },
  };
}

/** Citations of limbs need not differ from each other in every law. */
function taxonId(limb: Limb, { limbs: views }: LawView): string {
  const { text } = views[limb].citation;
  return text.endsWith(`(${limb})`) ? text : `${text} (${limb})`;
}

/** The limbs of the law, as SARIF's taxonomies have them (SARIF 2.1.0, 3.19.2). */
export function taxonomyOf(law: LawView): object {
  return {
    name: law.statute.text,
    organization: 'State of Missouri',
    informationUri: law.statute.address,
    shortDescription: { text: law.title },
    isComprehensive: false,
    taxa: limbs.map((limb) => ({
      id: taxonId(limb, law),
      shortDescription: { text: capitalise(law.limbs[limb].words) },
      helpUri: law.limbs[limb].citation.address,
    })),
  };
}
