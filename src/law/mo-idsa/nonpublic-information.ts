// RSMo 375.1402: whether an element, with what is tied to it, is nonpublic information of a consumer.
import type { ElementKind } from '../../../detectors/detector.ts';
import type { Limb } from '../../model/verdict.ts';
import type { Evidence, Ruling } from '../law.ts';
import { cite } from './duties-citations.ts';

interface KindRule {
  /** null: a kind of number that the Act does not list. */
  readonly limb: Limb | null;
  /** True where only the code that opens the account makes it one. */
  readonly needsCode: boolean;
  /** A number with so few possible values that a hash of it can be reversed by trying them all. */
  readonly isNumber: boolean;
}

const number = (limb: Limb | null): KindRule => ({ limb, needsCode: false, isNumber: true });

/** Unlike 407.1500, an account or card number counts without its code, and no government number but the license. */
export const kindRules: Readonly<Record<ElementKind, KindRule>> = {
  ssn: number('a'),
  'drivers-license': number('b'),
  itin: number(null),
  passport: number(null),
  'medicare-id': number('f'),
  'medicaid-id': number('f'),
  'alien-number': number(null),
  'military-id': number(null),
  'government-id': number(null),
  'payment-card': number('c'),
  'bank-account': number('c'),
  'routing-number': { limb: 'd', needsCode: true, isNumber: true },
  'electronic-id': { limb: 'd', needsCode: true, isNumber: false },
  'access-code': { limb: 'd', needsCode: false, isNumber: false },
  medical: { limb: 'e', needsCode: false, isNumber: false },
  'health-insurance-id': number('f'),
};

const act = cite('375.1402').text;
const lastFour = 4;

/** Limb, disposition and reasons for one element. Pure; every path gives at least one reason. */
export function ruleOnElement(evidence: Evidence): Ruling {
  const { limb, needsCode, isNumber } = kindRules[evidence.kind];
  const outside = (disposition: Ruling['disposition'], ...because: string[]): Ruling => ({
    limb: null,
    disposition,
    because,
  });
  if (evidence.form === 'test')
    return outside('test-data', 'a published test or placeholder number belongs to nobody');
  if (evidence.form === 'redacted' && isRedacted(evidence, isNumber))
    return outside(
      'redacted',
      'no more than its last four characters are visible; the Act names no limit, this is our reading',
    );
  if (evidence.form === 'unreadable' || (evidence.form === 'hashed' && !isNumber))
    return outside('unreadable', 'the value is encrypted or otherwise unreadable as it lies there');
  if (evidence.publicRecord !== undefined)
    return outside(
      'public-record',
      `its owner attests that it is publicly available (${evidence.publicRecord}): outside ${act}`,
    );
  if (!evidence.nameReadable)
    return outside('no-name', 'the name beside it is encrypted or otherwise unreadable');
  if (evidence.name === 'none' || evidence.name === 'first-only')
    return outside(
      'no-name',
      'nothing that identifies a consumer is tied to it',
      `${act} asks for a name, number, personal mark or other identifier with it`,
    );
  if (limb === null)
    return outside(
      'review',
      `${act} does not list this kind of number; whether it identifies a consumer there is for counsel`,
    );
  if (needsCode && !evidence.code)
    return outside(
      'no-code',
      'a name is tied to it, but no security code, access code or password that opens the account',
    );
  const weak = weakness(evidence);
  if (weak !== null)
    return { limb, disposition: 'review', because: [weak, `with better evidence: ${act}`] };
  return {
    limb,
    disposition: 'covered',
    because: [`${whose(evidence)}: nonpublic information, ${act}`],
  };
}

function isRedacted({ visible }: Evidence, isNumber: boolean): boolean {
  if (!visible) return true;
  return isNumber ? visible.characters <= lastFour && visible.onlyLast : visible.characters === 0;
}

function whose(evidence: Evidence): string {
  const name =
    evidence.name === 'initial-last' ? 'a first initial and last name' : 'a first and last name';
  return evidence.bond === 'record' ? `${name} in the same record` : `${name} with it`;
}

function weakness(evidence: Evidence): string | null {
  if (evidence.form === 'hashed')
    return 'a hash without a key is reversed by trying every possible value';
  if (evidence.name === 'last-only')
    return 'only a last name is tied to it, which may or may not identify the consumer';
  if (evidence.confidence === 'low') return 'nothing near it says what it is';
  if (evidence.confidence === 'medium' && evidence.nameConfidence === 'medium')
    return 'neither the value nor the name beside it is certain';
  if (evidence.nameConfidence === 'low')
    return 'the words taken for a name are on no list of names and carry no label';
  return null;
}
