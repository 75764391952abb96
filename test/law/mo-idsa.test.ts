// The Insurance Data Security Act, RSMo 375.1402: what it covers differs from 407.1500, and says so.
import { describe, expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import type { Attestations, Evidence } from '../../src/law/law.ts';
import { missouri } from '../../src/law/missouri/index.ts';
import { insuranceDataSecurity } from '../../src/law/mo-idsa/index.ts';
import { kindRules } from '../../src/law/mo-idsa/nonpublic-information.ts';
import type { ProtectionFact } from '../../src/model/protection.ts';

const attestations: Attestations = { entity: 'private', publicRecords: [] };

const evidence = (over: Partial<Evidence>): Evidence => ({
  kind: 'ssn',
  form: 'clear',
  confidence: 'high',
  name: 'first-last',
  nameReadable: true,
  nameConfidence: 'high',
  bond: 'record',
  code: false,
  loose: false,
  doubtful: false,
  ...over,
});

const rule = (over: Partial<Evidence>) => insuranceDataSecurity.rule(evidence(over), attestations);

describe('375.1402: nonpublic information', () => {
  test.each([
    ['ssn', 'a'],
    ['drivers-license', 'b'],
    ['payment-card', 'c'],
    ['bank-account', 'c'],
    ['medical', 'e'],
    ['health-insurance-id', 'f'],
    ['medicare-id', 'f'],
    ['medicaid-id', 'f'],
  ] as const)('%s with a name is covered, element (%s)', (kind, limb) => {
    expect(rule({ kind })).toMatchObject({ limb, disposition: 'covered' });
  });

  test('an account or card number counts without the code that 407.1500 asks for', () => {
    for (const kind of ['payment-card', 'bank-account'] as const) {
      expect(rule({ kind }).disposition).toBe('covered');
      expect(missouri.rule(evidence({ kind }), attestations).disposition).toBe('no-code');
    }
  });

  test('numbers of government bodies other than the license are not listed: a person looks', () => {
    for (const kind of [
      'passport',
      'itin',
      'alien-number',
      'military-id',
      'government-id',
    ] as const) {
      expect(rule({ kind })).toMatchObject({ limb: null, disposition: 'review' });
      expect(missouri.rule(evidence({ kind }), attestations).disposition).toBe('covered');
    }
  });

  test('a routing number or a login counts only with the code', () => {
    for (const kind of ['routing-number', 'electronic-id'] as const) {
      expect(rule({ kind }).disposition).toBe('no-code');
      expect(rule({ kind, code: true })).toMatchObject({ limb: 'd', disposition: 'covered' });
    }
  });

  test('nothing that identifies a consumer: not covered', () => {
    expect(rule({ name: 'none' }).disposition).toBe('no-name');
    expect(rule({ name: 'first-only' }).disposition).toBe('no-name');
    expect(rule({ nameReadable: false }).disposition).toBe('no-name');
  });

  test('a last name alone may identify the consumer, which 407.1500 does not ask', () => {
    expect(rule({ name: 'last-only' }).disposition).toBe('review');
  });

  test.each([
    [{ form: 'test' }, 'test-data'],
    [{ form: 'unreadable' }, 'unreadable'],
    [{ form: 'hashed' }, 'review'],
    [{ form: 'hashed', kind: 'medical' }, 'unreadable'],
    [{ form: 'reversed' }, 'covered'],
    [{ form: 'redacted' }, 'redacted'],
    [{ form: 'redacted', visible: { characters: 4, onlyLast: true } }, 'redacted'],
    [{ form: 'redacted', visible: { characters: 5, onlyLast: true } }, 'covered'],
    [{ publicRecord: 'recorded deeds' }, 'public-record'],
    [{ confidence: 'low' }, 'review'],
    [{ nameConfidence: 'low' }, 'review'],
    [{ confidence: 'medium', nameConfidence: 'medium' }, 'review'],
  ] as const)('%j: %s', (over, disposition) => {
    const ruling = rule(over);
    expect(ruling.disposition).toBe(disposition);
    expect(ruling.because.length).toBeGreaterThan(0);
  });

  test('every kind of element has its rule, and no reason cites another law', () => {
    expect(Object.keys(kindRules).toSorted()).toEqual(
      [...new Set(detectors.map(({ element }) => element))].toSorted(),
    );
    for (const kind of Object.keys(kindRules) as Evidence['kind'][]) {
      expect(rule({ kind }).because.join(' ')).not.toContain('407.1500');
    }
  });
});

describe('375.1402(3)(a): the protective process or key', () => {
  const states = [
    'encrypted',
    'weak',
    'openable',
    'key-nearby',
    'key-given',
    'opaque',
    'encoded',
  ] as const;

  test.each(states)('judges %s as 407.1500 does, and cites its own section', (state) => {
    const facts: ProtectionFact[] = [
      { layer: 'file', state, mechanism: 'zip-aes256', evidence: 'the entry is encrypted' },
    ];
    const judged = insuranceDataSecurity.protection(facts);
    const { because: _, ...same } = missouri.protection(facts);
    expect(judged).toMatchObject(same);
    expect(judged.because.join(' ')).not.toContain('407.1500');
    if (state === 'key-nearby') expect(judged.because[0]).toContain('RSMo 375.1402(3)(a)');
  });
});
