// What reports show of a law: its words, its citations, and what it would ask after a loss. Made in `src/law/` only.
import type { DocumentRules } from './document-rules.ts';
import type { Limb } from './verdict.ts';

export interface Citation {
  /** As it is printed: 'RSMo 407.1500.2(5)'. */
  readonly text: string;
  /** Since when this wording has been in force: an ISO date; '' where no copy said it. */
  readonly wording: string;
  /** Where the text stands. */
  readonly address: string;
}

export interface LimbView {
  readonly citation: Citation;
  /** As a heading: 'Driver license or other government ID'. */
  readonly title: string;
  /** Reads on from "covers a name together with". */
  readonly words: string;
}

/** Yes, no, it may, or it hangs on a fact that only a person knows. */
export type Answer = 'yes' | 'no' | 'may' | 'ask';

/** Something that a law asks, or allows, after a loss. */
export interface Duty {
  readonly id: string;
  /** 'More than 1,000 residents at one time'. */
  readonly when: string;
  /** What is asked, as a sentence that begins with a verb. */
  readonly says: string;
  readonly citation: Citation;
  /** An option of the one who lost it, not a duty. */
  readonly isOption: boolean;
  /** The smallest number of Missouri residents at which it applies; null where the number is not the test. */
  readonly from: number | null;
  /** One sentence for a terminal, by which side of `from` the count is on; `{counts}` stands for both counts. */
  readonly terse?: Readonly<Record<'above' | 'perhaps' | 'below', string>>;
}

export interface DutyRuling {
  readonly duty: Duty;
  readonly answer: Answer;
  /** Why, with the numbers, as a sentence. */
  readonly because: string;
  /** Keys of the configuration that would settle it. */
  readonly keys: readonly string[];
}

/** A fact about stores or the organization that the configuration may state, and under which keys it would have to. */
export interface Stated {
  readonly said: readonly string[];
  readonly missing: readonly string[];
}

/** What is lost in a loss, outside the safe harbor, and what the organization has stated. */
export interface LossFacts {
  readonly persons: number;
  /** Bounds between which the number of people lies. */
  readonly range: readonly [number, number];
  readonly missouriResidents: number;
  /** Dollars that one letter costs; null where it is not stated. */
  readonly letterCost: number | null;
  /** For whom lost stores are held; 'nobody' where the organization holds one for itself. */
  readonly heldFor: Stated;
  /** Where an insurer is domiciled or a producer is at home. */
  readonly homeState: string | null;
}

/** Something that a notice to consumers has to contain. */
export interface NoticeContent {
  readonly requires: string;
  /** The text as far as a law can give it; what hangs on the case is filled in by the report. */
  readonly draft: string | null;
}

/** A reason not to give this notice that an organization may claim. */
export interface Exemption {
  readonly id: string;
  readonly words: string;
  readonly citation: Citation;
}

export interface LawView {
  readonly id: string;
  readonly title: string;
  /** The statute as a whole. */
  readonly statute: Citation;
  /** What it calls what it covers: 'personal information'. */
  readonly covers: string;
  readonly redaction: Citation;
  readonly limbs: Readonly<Record<Limb, LimbView>>;
  readonly duties: readonly Duty[];
  readonly notice: { readonly citation: Citation; readonly contents: readonly NoticeContent[] };
  readonly determination: {
    readonly citation: Citation;
    readonly standard: string;
    readonly years: number;
  };
  readonly exemptions: readonly Exemption[];
  readonly documents: DocumentRules;
  /** What the law would ask if this were lost. */
  rule(facts: LossFacts): readonly DutyRuling[];
}
