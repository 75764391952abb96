// RSMo 407.1500.1(9): whether an element, with what is tied to it, is personal information in the statute's sense.
import type { Attestations, Evidence, Ruling } from '../law.ts';
import { citeLimb, limbRules, type LimbRule } from './limbs.ts';

const bondWords = {
  record: 'in the same record',
  block: 'in the same lines',
  document: 'as the only subject of the same document',
  joined: 'through a shared key',
} as const;

/** Limb, disposition and reasons for one element. Pure; every path gives at least one reason. */
export function ruleOnElement(evidence: Evidence, attestations: Attestations): Ruling {
  const rule = limbRules[evidence.kind];
  const cite = citeLimb(rule.limb);
  if (evidence.form === 'test') {
    return {
      limb: null,
      disposition: 'test-data',
      because: ['a published test or placeholder number belongs to nobody'],
    };
  }
  if (evidence.form === 'redacted' && isRedacted(evidence, rule)) {
    return {
      limb: null,
      disposition: 'redacted',
      because: [`redacted within RSMo 407.1500.1(10): ${rule.redaction.words}`],
    };
  }
  if (evidence.form === 'unreadable' || (evidence.form === 'hashed' && !rule.isNumber)) {
    return {
      limb: null,
      disposition: 'unreadable',
      because: ['the value is encrypted or otherwise unreadable as it lies there'],
    };
  }
  if (evidence.publicRecord !== undefined) {
    return {
      limb: null,
      disposition: 'public-record',
      because: [
        `its owner attests that it is lawfully from public records (${evidence.publicRecord}): outside RSMo 407.1500.1(9)`,
      ],
    };
  }
  const noName = nameMissing(evidence);
  if (noName)
    return {
      limb: null,
      disposition: 'no-name',
      because: [
        noName,
        `${cite} covers it only together with a first name or initial and a last name`,
        ...(evidence.kind === 'ssn' ? [bareNumber] : []),
      ],
    };
  if (rule.needsCode && !evidence.code) return withoutCode(rule, evidence, attestations);
  const weak = formReasons[evidence.form] ?? weakness(evidence);
  if (weak)
    return {
      limb: rule.limb,
      disposition: 'review',
      because: [weak, `with better evidence it would be covered: ${cite}`],
    };
  return { limb: rule.limb, disposition: 'covered', because: coveredReasons(evidence, rule) };
}

/** A number that is covered over, but shows more than the statute allows, counts as readable. */
function isRedacted(evidence: Evidence, rule: LimbRule): boolean {
  const { visible } = evidence;
  if (!visible) return true;
  return (
    visible.characters <= rule.redaction.characters &&
    (visible.onlyLast || !rule.redaction.onlyLast)
  );
}

function nameMissing(evidence: Evidence): string | null {
  if (!evidence.nameReadable) return 'the name beside it is encrypted or otherwise unreadable';
  if (evidence.name === 'none') return 'no name is tied to it';
  if (evidence.name === 'last-only')
    return 'only a last name is tied to it, no first name or initial';
  if (evidence.name === 'first-only') return 'only a first name is tied to it, no last name';
  return null;
}

/** Other law knows no name: 407.1355 for businesses, 610.035 for state bodies. */
const bareNumber =
  'without a name it is still a Social Security number: RSMo 407.1355 and 610.035 limit how it may be shown and sent, and another store may hold the name';

/** An account, a card or a login tied to a name, and nothing that opens it. */
function withoutCode(rule: LimbRule, evidence: Evidence, { entity }: Attestations): Ruling {
  if (entity === 'government' && evidence.kind === 'electronic-id') {
    return {
      limb: 'b',
      disposition: 'review',
      because: [
        'no code that opens a financial account is with it, so (d) does not cover it',
        `a government body collected it: if it is unique to the person, it is covered: ${citeLimb('b')}`,
      ],
    };
  }
  const what = evidence.kind === 'payment-card' ? 'card' : 'account';
  return {
    limb: null,
    disposition: 'no-code',
    because: [
      'a name is tied to it, but no security code, access code or password that opens the account',
      `${citeLimb(rule.limb)} requires such a code; an expiration date is none, and whether this ${what} needs one is for counsel`,
      ...(entity === 'government' && evidence.kind !== 'routing-number'
        ? [
            `${citeLimb('b')} also speaks of unique identification numbers that a government body collects; whether such a number is one is for counsel`,
          ]
        : []),
    ],
  };
}

/** Forms that are neither readable nor surely unreadable. */
const formReasons: Readonly<Partial<Record<Evidence['form'], string>>> = {
  hashed:
    'a hash without a key is reversed by trying every possible value; show that it is keyed, or use encryption',
  'token-like':
    'tokens that keep the format are unreadable without their vault, but nothing proves that these are tokens: say what they are',
  scrambled:
    'what one fixed secret does to every value alike is no encryption worth the name: use a cipher that differs for each',
};

function weakness(evidence: Evidence): string | null {
  if (evidence.confidence === 'low')
    return evidence.kind === 'medical'
      ? 'the words could be about something other than the health of this person'
      : 'the number could be something else: nothing near it says what it is';
  if (evidence.loose && evidence.kind === 'medical')
    return 'the text does not say whose health the words are about: the name stands elsewhere in it';
  if (evidence.loose && evidence.confidence === 'medium')
    return 'nothing near the number says what it is or whose, and the name stands elsewhere in the text';
  if (evidence.confidence === 'medium' && evidence.nameConfidence === 'medium')
    return 'neither the value nor the name beside it is certain';
  if (evidence.nameConfidence === 'low')
    return 'the words taken for a name are on no list of names and carry no label';
  return null;
}

function coveredReasons(evidence: Evidence, rule: LimbRule): string[] {
  const who =
    evidence.name === 'initial-last' ? 'a first initial and last name' : 'a first and last name';
  const where = evidence.bond ? bondWords[evidence.bond] : 'beside it';
  const code = rule.needsCode ? ', and a code that opens the account with it' : '';
  const reasons = [`${who} ${where}${code}: covered information, ${citeLimb(rule.limb)}`];
  if (evidence.visible)
    reasons.push(
      `it is covered over in part, but ${evidence.visible.characters} characters still show: more than RSMo 407.1500.1(10) allows`,
    );
  if (evidence.form === 'reversed')
    reasons.push(
      'a value that gives itself away without a confidential key is not "unreadable or unusable"',
    );
  if (evidence.doubtful)
    reasons.push('which of the people named near it the element belongs to is not certain');
  return reasons;
}
