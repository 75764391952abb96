// Which kind of element an identifier is, by HL7's type codes (table 0203), by OID and by the words of its label.
import type { Column } from '../../model/segment.ts';
import { isItin, isMbi, isSsn } from './number-shapes.ts';
import { element, plain } from './record-table.ts';

/** Element kinds that identify a person in health records; `other` stands for numbers that no law names. */
export type NumberKey =
  | 'ssn'
  | 'itin'
  | 'drivers-license'
  | 'passport'
  | 'medicare-id'
  | 'medicaid-id'
  | 'military-id'
  | 'alien-number'
  | 'government-id'
  | 'health-insurance-id'
  | 'other';

export interface Identifier {
  readonly value: string;
  /** HL7 table 0203: SS, DL, MB … */
  readonly code?: string | undefined;
  /** OID or URI of the assigning authority. */
  readonly system?: string | undefined;
  /** Label in words. */
  readonly text?: string | undefined;
}

const byCode: Readonly<Record<string, NumberKey>> = {
  SS: 'ssn',
  SB: 'ssn',
  DL: 'drivers-license',
  PPN: 'passport',
  MC: 'medicare-id',
  MCR: 'medicare-id',
  MA: 'medicaid-id',
  MCD: 'medicaid-id',
  MB: 'health-insurance-id',
  SN: 'health-insurance-id',
  HC: 'health-insurance-id',
  MI: 'military-id',
  PRC: 'alien-number',
  PC: 'government-id',
  BCT: 'government-id',
  TAX: 'ssn',
};

/** OIDs of the HL7 registry under 2.16.840.1.113883, and FHIR's naming systems. */
const bySystem: readonly (readonly [RegExp, NumberKey])[] = [
  [/2\.16\.840\.1\.113883\.4\.1$|us-ssn\b|^(?:US)?SSA$/i, 'ssn'],
  [/2\.16\.840\.1\.113883\.4\.2$/, 'itin'],
  [/2\.16\.840\.1\.113883\.4\.3\.\d{1,3}$|us-dl\b|drivers?-?licen[cs]e/i, 'drivers-license'],
  [/2\.16\.840\.1\.113883\.4\.330(?:\.\d{1,4})?$|passport/i, 'passport'],
  [/2\.16\.840\.1\.113883\.4\.(?:572|927)$|us-mbi\b|us-medicare\b|\bhicn?\b/i, 'medicare-id'],
  [/us-medicaid\b|medicaid/i, 'medicaid-id'],
  [/2\.16\.840\.1\.113883\.3\.42\.10001\.100001\.12$|\bedipi\b/i, 'military-id'],
];

const byWords: readonly (readonly [RegExp, NumberKey])[] = [
  [/social security|\bssn\b/i, 'ssn'],
  [/driver'?s? licen[cs]e/i, 'drivers-license'],
  [/passport/i, 'passport'],
  [/medicare/i, 'medicare-id'],
  [/medicaid/i, 'medicaid-id'],
  [
    /(?:member|subscriber|insured|insurance|policy|health plan)\b.{0,12}\b(?:id|no|number)/i,
    'health-insurance-id',
  ],
];

export function identifierKind({ value, code, system, text }: Identifier): NumberKey {
  const kind =
    byCode[(code ?? '').toUpperCase()] ??
    firstMatch(bySystem, system ?? '') ??
    firstMatch(byWords, text ?? '') ??
    'other';
  if (kind !== 'ssn') return kind;
  if (isItin(value)) return 'itin';
  // Beneficiary codes serve other countries' systems too: only what has nine digits, whole or masked, is an SSN.
  const isTaxCode = code === 'TAX' || code === 'SB';
  return isTaxCode && !isSsn(value) && !/^[\dX*]{3}-?[\dX*]{2}-?\d{4}$/i.test(value)
    ? 'other'
    : kind;
}

/** A Medicare or plan number in a field that may hold either. */
export function insuranceKind(value: string): 'medicare-id' | 'health-insurance-id' {
  return isMbi(value) ? 'medicare-id' : 'health-insurance-id';
}

/** Adds `identifier` to its list in `numbers`; a labelled number that no law names keeps its label. */
export function addIdentifier(
  numbers: Partial<Record<NumberKey, string[]>>,
  identifier: Identifier,
): void {
  if (identifier.value.trim() === '') return;
  const kind = identifierKind(identifier);
  const isLabelled = kind === 'other' && (identifier.text ?? '') !== '';
  const cell = isLabelled ? `${identifier.text}: ${identifier.value}` : identifier.value;
  addNumber(numbers, kind, cell);
}

/** Only spreadsheets lose leading zeros: fewer than nine digits in a field for SSNs are some other number. */
const tooShort = /^\d{1,8}$/;

/** Adds a number once, however it is punctuated. */
export function addNumber(
  numbers: Partial<Record<NumberKey, string[]>>,
  kind: NumberKey,
  value: string,
): void {
  const bare = (text: string): string => text.replace(/[\s-]/g, '');
  if (bare(value) === '') return;
  const isShort = kind === 'ssn' && tooShort.test(bare(value));
  const list = (numbers[isShort ? 'other' : kind] ??= []);
  if (!list.some((other) => bare(other) === bare(value))) list.push(value);
}

/** One column for each kind of number; `label` opens each name. */
export function numberColumns(label: string): Record<NumberKey, Column> {
  return {
    ssn: element('ssn', `${label} SSN`),
    itin: element('itin', `${label} ITIN`),
    'drivers-license': element('drivers-license', `${label} driver's license`),
    passport: element('passport', `${label} passport number`),
    'medicare-id': element('medicare-id', `${label} Medicare number`),
    'medicaid-id': element('medicaid-id', `${label} Medicaid number`),
    'military-id': element('military-id', `${label} military ID`),
    'alien-number': element('alien-number', `${label} permanent resident number`),
    'government-id': element('government-id', `${label} government ID`),
    'health-insurance-id': element('health-insurance-id', `${label} member ID`),
    other: plain(`${label} further identifier`),
  };
}

function firstMatch(
  rules: readonly (readonly [RegExp, NumberKey])[],
  text: string,
): NumberKey | undefined {
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}
