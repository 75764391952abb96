// Kinds of information as privacy notices name them: what names each for certain, and what names it among others. Data only.
import type { ElementKind } from '../../../detectors/detector.ts';

export interface Category {
  readonly type: ElementKind;
  /** Names this kind and no other. */
  readonly named: RegExp;
}

/** Words are matched in lower case, with plain quotes and single blanks. */
export const categories: readonly Category[] = [
  { type: 'ssn', named: /\bsocial security (?:number|no\b|#|card|information)|\bssns?\b/ },
  {
    type: 'drivers-license',
    named:
      /\bdriver'?s?'? licen[cs]e|\bdriving licen[cs]e|\b(?:state|non-?driver) (?:id|identification)\b/,
  },
  { type: 'itin', named: /\btax(?:payer)? (?:id|identification)\b|\bitins?\b/ },
  { type: 'passport', named: /\bpassports?\b/ },
  { type: 'medicare-id', named: /\bmedicare\b/ },
  { type: 'medicaid-id', named: /\bmedicaid\b|\bmo ?healthnet\b/ },
  {
    type: 'alien-number',
    named: /\balien (?:registration|number)|\bimmigration (?:status|number|document)/,
  },
  {
    type: 'military-id',
    named: /\bmilitary (?:id|identification|service number)|\bveterans? (?:file|id)\b/,
  },
  {
    type: 'government-id',
    named:
      /\bgovernment[- ](?:issued )?(?:id|identification|identifier)|\bprofessional licen[cs]e number/,
  },
  {
    type: 'payment-card',
    named: /\b(?:credit|debit|payment|charge) cards?\b(?! (?:or other )?debt)|\bcard numbers?\b/,
  },
  {
    type: 'bank-account',
    named:
      /\b(?:bank|checking|savings|deposit) accounts?\b|\bbank(?:ing)? (?:details|information)|\bfinancial account numbers?\b/,
  },
  { type: 'routing-number', named: /\brouting (?:number|code)|\baba number/ },
  {
    type: 'electronic-id',
    named: /\b(?:user ?names?|log-?ins?|online account|online identifier)\b/,
  },
  {
    type: 'medical',
    named:
      /\b(?:medical|health)\b(?! insurance| plan| care provider)|\bdiagnos[ei]s|\btreatments?\b|\bprescriptions?\b|\bdisabilit/,
  },
  {
    type: 'health-insurance-id',
    named:
      /\bhealth (?:insurance|plan)|\b(?:policy|member|subscriber|group|claim) (?:numbers?|ids?|identification)\b/,
  },
];

/** Words that take in several kinds without naming one. */
export const broadWords: readonly {
  readonly words: RegExp;
  readonly types: readonly ElementKind[];
}[] = [
  {
    words:
      /(?<!\b(?:tax|taxpayer|military|alien|member|patient|student|vehicle|state) )\b(?:identification|identifying) (?:numbers?|information|documents?)\b|\bpersonal identifiers?\b|\bgovernment (?:identifiers?|ids?)\b/,
    types: [
      'ssn',
      'drivers-license',
      'itin',
      'passport',
      'medicare-id',
      'medicaid-id',
      'alien-number',
      'military-id',
      'government-id',
    ],
  },
  {
    words:
      /\b(?:financial|account|payment|billing) (?:information|details|data)\b|(?<!\b(?:bank|checking|savings|deposit|card|online|user) )\baccount numbers?\b/,
    types: ['payment-card', 'bank-account', 'routing-number'],
  },
  {
    words:
      /\bhealth(?:-related|care)? (?:information|data|records)\b|\bprotected health information\b/,
    types: ['medical', 'health-insurance-id', 'medicare-id', 'medicaid-id'],
  },
  {
    words: /\binsurance (?:information|coverage|details)\b/,
    types: ['health-insurance-id', 'medicare-id', 'medicaid-id'],
  },
];
