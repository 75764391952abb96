// What the rules behind documents ask for: made in `src/law/` only, filled in by reports.
import type { ElementKind } from '../../detectors/detector.ts';
import type { Citation } from './law-view.ts';
import type { SharingReason } from './statements.ts';

export interface RegisterRule {
  readonly citation: Citation;
  readonly title: string;
  /** Months from one certification to the next. */
  readonly certifiedEvery: number;
  readonly certification: string;
  /** What has to be there before another agency or entity may see the information. */
  readonly agreement: string;
}

/** A term of the menu from which the federal model form is filled. */
export interface MenuTerm {
  readonly term: string;
  /** Kinds of element that show it is held. */
  readonly types: readonly ElementKind[];
  /** Kinds of store whose records are of that sort. */
  readonly stores: readonly string[];
}

export interface NoticeRule {
  readonly citation: Citation;
  readonly title: string;
  /** What the notice has to contain, in order. */
  readonly contents: readonly string[];
  readonly modelForm: {
    readonly citation: Citation;
    /** Always listed first. */
    readonly first: string;
    /** How many more terms there must be. */
    readonly least: number;
    readonly menu: readonly MenuTerm[];
    readonly reasons: readonly (readonly [SharingReason, string])[];
  };
}

export interface GradeRule {
  readonly grade: 'low' | 'medium' | 'high';
  readonly why: string;
}

/** A way in which customer information could come into wrong hands, for a class of stores. */
export interface Threat {
  readonly id: ThreatId;
  readonly what: string;
  readonly stores: string;
  readonly likelihood: GradeRule;
  readonly missing: string;
}

export type ThreatId =
  | 'open-to-everyone'
  | 'open-to-many'
  | 'open-to-few'
  | 'database'
  | 'key-beside'
  | 'carried-off'
  | 'mailbox'
  | 'kept-too-long';

export interface RiskRule {
  readonly citation: Citation;
  readonly title: string;
  readonly objectives: readonly string[];
  readonly threats: readonly Threat[];
  /** From this many people on, the damage is of this grade; the largest first. */
  readonly damage: readonly { readonly from: number; readonly rule: GradeRule }[];
  /** Years without a change after which a store counts as kept long. */
  readonly longYears: number;
  /** What the rule asks about besides, and no scan can see. */
  readonly unseen: readonly string[];
}

export interface DocumentRules {
  readonly register: RegisterRule;
  readonly notice: NoticeRule;
  readonly risk: RiskRule;
}
