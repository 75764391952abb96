// RSMo 407.1500, limb by limb and consequence by consequence, titled with the citation.
import { describe, expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import type { Attestations, Evidence, StoreEvidence } from '../../src/law/law.ts';
import { missouri } from '../../src/law/missouri/index.ts';
import { limbRules } from '../../src/law/missouri/limbs.ts';
import type { ProtectionFact } from '../../src/model/protection.ts';
import type { Disposition } from '../../src/model/verdict.ts';

const attestations: Attestations = { entity: 'private', publicRecords: [] };

/** A clear value tied to a full name in the same record, by good evidence. */
function evidence(over: Partial<Evidence>): Evidence {
  return {
    kind: 'ssn',
    form: 'clear',
    confidence: 'high',
    name: 'first-last',
    nameReadable: true,
    nameConfidence: 'high',
    bond: 'record',
    code: false,
    doubtful: false,
    loose: false,
    ...over,
  };
}

const rule = (over: Partial<Evidence>) => missouri.rule(evidence(over), attestations);

describe('407.1500.1(9): the data elements', () => {
  test('(a) a Social Security number with a name is covered', () => {
    expect(rule({ kind: 'ssn' })).toMatchObject({ limb: 'a', disposition: 'covered' });
  });

  test.each([
    'drivers-license',
    'itin',
    'passport',
    'medicare-id',
    'medicaid-id',
    'alien-number',
    'military-id',
    'government-id',
  ] as const)(
    '(b) a unique number that a government body created or collected is covered: %s',
    (kind) => {
      expect(rule({ kind })).toMatchObject({ limb: 'b', disposition: 'covered' });
    },
  );

  test.each(['payment-card', 'bank-account'] as const)(
    '(c) %s without a required code is not covered',
    (kind) => {
      const ruling = rule({ kind });
      expect(ruling).toMatchObject({ limb: null, disposition: 'no-code' });
      expect(ruling.because.join(' ')).toContain('407.1500.1(9)(c)');
    },
  );

  test.each(['payment-card', 'bank-account'] as const)(
    '(c) %s with the code that opens the account is covered',
    (kind) => {
      expect(rule({ kind, code: true })).toMatchObject({ limb: 'c', disposition: 'covered' });
    },
  );

  test('(c) an expiration date is no code', () => {
    expect(rule({ kind: 'payment-card' }).because.join(' ')).toContain(
      'an expiration date is none',
    );
  });

  test.each(['routing-number', 'electronic-id'] as const)(
    '(d) %s is covered only with an access code',
    (kind) => {
      expect(rule({ kind }).disposition).toBe('no-code');
      expect(rule({ kind, code: true })).toMatchObject({ limb: 'd', disposition: 'covered' });
    },
  );

  test('(e) medical information with a name is covered, without any insurer or code', () => {
    expect(rule({ kind: 'medical' })).toMatchObject({ limb: 'e', disposition: 'covered' });
  });

  test('(f) a health insurance number with a name is covered', () => {
    expect(rule({ kind: 'health-insurance-id' })).toMatchObject({
      limb: 'f',
      disposition: 'covered',
    });
  });

  test('every kind of element has a limb, and every limb has a detector', () => {
    expect(Object.keys(limbRules).toSorted()).toEqual(
      [...new Set(detectors.map((detector) => detector.element))].toSorted(),
    );
  });
});

describe('407.1500.1(9): "first name or first initial and last name"', () => {
  test('a first initial and a last name are a name', () => {
    expect(rule({ name: 'initial-last' }).disposition).toBe('covered');
  });

  test.each(['last-only', 'first-only', 'none'] as const)('%s is not', (name) => {
    expect(rule({ name, bond: null }).disposition).toBe('no-name');
  });

  test('a name that is unreadable leaves nothing covered ("the name or the data elements")', () => {
    expect(rule({ nameReadable: false }).disposition).toBe('no-name');
  });

  test('a doubtful owner is still an individual: covered, and said so', () => {
    const ruling = rule({ doubtful: true });
    expect(ruling.disposition).toBe('covered');
    expect(ruling.because.join(' ')).toContain('not certain');
  });
});

describe('407.1500.1(9): what follows from its words', () => {
  const government: Attestations = { entity: 'government', publicRecords: [] };

  test('(9): a Social Security number without a name is not covered, and other law is named', () => {
    const ruling = rule({ name: 'none', bond: null });
    expect(ruling).toMatchObject({ limb: null, disposition: 'no-name' });
    expect(ruling.because.join(' ')).toMatch(/407\.1355.*610\.035/);
  });

  test.each(['record', 'block', 'document', 'joined'] as const)(
    '(9) "in combination": a name tied by %s is one',
    (bond) => {
      expect(rule({ bond }).disposition).toBe('covered');
    },
  );

  test('(9): a name that only an e-mail address tells is weak: for review', () => {
    expect(rule({ nameConfidence: 'low', bond: 'block', doubtful: true }).disposition).toBe(
      'review',
    );
  });

  test('(9)(c), (d): account, routing number and name without a code are not covered, and counsel is named', () => {
    for (const kind of ['bank-account', 'routing-number'] as const) {
      const ruling = rule({ kind });
      expect(ruling.disposition).toBe('no-code');
      expect(ruling.because.join(' ')).toContain('for counsel');
    }
  });

  test('(9)(d): a login is an element with the password that opens a financial account, else not', () => {
    expect(rule({ kind: 'electronic-id', code: true })).toMatchObject({
      limb: 'd',
      disposition: 'covered',
    });
    expect(rule({ kind: 'electronic-id' }).disposition).toBe('no-code');
  });

  test('(9)(b) "collected by a government body": in a government store, a login of its own is for review', () => {
    const login = missouri.rule(evidence({ kind: 'electronic-id' }), government);
    expect(login).toMatchObject({ limb: 'b', disposition: 'review' });
    const account = missouri.rule(evidence({ kind: 'bank-account' }), government);
    expect(account.disposition).toBe('no-code');
    expect(account.because.join(' ')).toContain('407.1500.1(9)(b)');
    expect(rule({ kind: 'bank-account' }).because.join(' ')).not.toContain('(9)(b)');
  });

  test('(9)(b): a government body needs a name as everybody does', () => {
    const ruling = missouri.rule(
      evidence({ kind: 'electronic-id', name: 'last-only' }),
      government,
    );
    expect(ruling.disposition).toBe('no-name');
  });

  test('(9) "any of the data elements": one in the clear suffices where another is encrypted', () => {
    expect(rule({ kind: 'ssn', form: 'unreadable' }).disposition).toBe('unreadable');
    expect(rule({ kind: 'drivers-license' }).disposition).toBe('covered');
  });

  test('(9) "name or data elements … unreadable": an encrypted name takes medical information out, too', () => {
    expect(rule({ kind: 'medical', nameReadable: false }).disposition).toBe('no-name');
  });

  test('(9), last sentence: public record is attested, never concluded, and does not heal what is redacted', () => {
    expect(rule({}).disposition).toBe('covered');
    expect(
      rule({
        form: 'redacted',
        visible: { characters: 4, onlyLast: true },
        publicRecord: 'recorded deeds',
      }).disposition,
    ).toBe('redacted');
  });
});

describe('407.1500.1(10): "redacted"', () => {
  test.each(['passport', 'medicare-id', 'health-insurance-id', 'bank-account'] as const)(
    'the last four of a %s may show, five may not',
    (kind) => {
      const shows = (characters: number) =>
        rule({ kind, code: true, form: 'redacted', visible: { characters, onlyLast: true } })
          .disposition;
      expect(shows(4)).toBe('redacted');
      expect(shows(5)).toBe('covered');
    },
  );

  test('five digits of a Social Security number may show', () => {
    expect(
      rule({ form: 'redacted', visible: { characters: 5, onlyLast: false } }).disposition,
    ).toBe('redacted');
  });

  test('six digits of a Social Security number may not', () => {
    const ruling = rule({ form: 'redacted', visible: { characters: 6, onlyLast: false } });
    expect(ruling.disposition).toBe('covered');
    expect(ruling.because.join(' ')).toContain('6 characters still show');
  });

  test('the last four of a licence or account may show, the first four may not', () => {
    expect(
      rule({
        kind: 'drivers-license',
        form: 'redacted',
        visible: { characters: 4, onlyLast: true },
      }).disposition,
    ).toBe('redacted');
    expect(
      rule({
        kind: 'drivers-license',
        form: 'redacted',
        visible: { characters: 4, onlyLast: false },
      }).disposition,
    ).toBe('covered');
  });

  test("the card industry's six-plus-four is not within the limit", () => {
    expect(
      rule({
        kind: 'payment-card',
        code: true,
        form: 'redacted',
        visible: { characters: 10, onlyLast: false },
      }).disposition,
    ).toBe('covered');
  });
});

describe('dispositions that are not about the limb', () => {
  test('a hash that was reversed is not unreadable', () => {
    const ruling = rule({ form: 'reversed' });
    expect(ruling).toMatchObject({ limb: 'a', disposition: 'covered' });
    expect(ruling.because.join(' ')).toContain('unreadable or unusable');
  });

  test('an encrypted or hashed value is unreadable', () => {
    expect(rule({ form: 'unreadable' }).disposition).toBe('unreadable');
  });

  test('a hash without a key is no protection for a number (407.1500.1(4): "unreadable or unusable")', () => {
    expect(rule({ form: 'hashed' }).disposition).toBe('review');
    expect(rule({ form: 'hashed', name: 'none', bond: null }).disposition).toBe('no-name');
    expect(rule({ kind: 'medical', form: 'hashed' }).disposition).toBe('unreadable');
  });

  test('a published test number is test data, whoever stands beside it', () => {
    expect(rule({ form: 'test' })).toMatchObject({ limb: null, disposition: 'test-data' });
  });

  test('information lawfully from public records is outside 407.1500.1(9), once its owner attests it', () => {
    const ruling = rule({ publicRecord: 'recorded deeds, open under RSMo 610' });
    expect(ruling).toMatchObject({ limb: null, disposition: 'public-record' });
    expect(ruling.because.join(' ')).toContain('recorded deeds');
  });

  test('weak evidence is for review and says what is missing', () => {
    expect(rule({ confidence: 'low' }).disposition).toBe('review');
    expect(rule({ nameConfidence: 'low' }).disposition).toBe('review');
    expect(rule({ kind: 'medical', confidence: 'low' }).because.join(' ')).toContain('health');
  });

  test('every ruling gives a reason', () => {
    for (const form of ['clear', 'redacted', 'hashed', 'reversed', 'unreadable', 'test'] as const) {
      for (const name of ['first-last', 'none'] as const)
        expect(rule({ form, name }).because.length).toBeGreaterThan(0);
    }
  });
});

const fact = (state: ProtectionFact['state'], mechanism = 'zip-aes256'): ProtectionFact => ({
  layer: 'file',
  state,
  mechanism,
  evidence: `evidence of ${mechanism}`,
});

function store(
  over: Partial<StoreEvidence> & { found?: readonly Disposition[] } = {},
): StoreEvidence {
  return {
    facts: [],
    problems: [],
    read: true,
    ...over,
    dispositions: new Map((over.found ?? []).map((one) => [one, 1])),
  };
}

function verdict(over: Parameters<typeof store>[0] = {}) {
  const evidence = store(over);
  const protection = missouri.protection(evidence.facts);
  return { verdict: missouri.verdict(evidence, protection), protection };
}

describe('407.1500.1(4): "without use of a confidential process or key"', () => {
  test('a store without encryption that holds covered information is exposed', () => {
    expect(verdict({ found: ['covered'] })).toMatchObject({
      verdict: 'exposed',
      protection: { state: 'none', safeHarbor: false },
    });
  });

  test('encrypted whole, no key beside it: sealed, inside the safe harbor', () => {
    expect(verdict({ facts: [fact('encrypted')], read: false })).toMatchObject({
      verdict: 'sealed',
      protection: { state: 'encrypted', safeHarbor: true },
    });
  });

  test('the key lies beside it: no safe harbor, and exposed when it holds covered information', () => {
    expect(
      verdict({ facts: [fact('encrypted'), fact('key-nearby')], found: ['covered'] }),
    ).toMatchObject({
      verdict: 'exposed',
      protection: { state: 'key-exposed', safeHarbor: false },
    });
  });

  test('an empty user password or a built-in default is no confidential key', () => {
    expect(verdict({ facts: [fact('openable', 'pdf-aes256')], found: ['covered'] })).toMatchObject({
      verdict: 'exposed',
      protection: { state: 'none', safeHarbor: false },
    });
  });

  test('a broken cipher is encryption in name: sealed, but no safe harbor is claimed', () => {
    expect(verdict({ facts: [fact('weak', 'zipcrypto')], read: false })).toMatchObject({
      verdict: 'sealed',
      protection: { state: 'weak', safeHarbor: false },
    });
  });

  test('opened with a password of its owner, a broken cipher is no better for it', () => {
    const opened: ProtectionFact = { ...fact('key-given', 'zipcrypto'), isWeak: true };
    expect(verdict({ facts: [opened], found: ['covered'] })).toMatchObject({
      verdict: 'sealed',
      protection: { state: 'weak', safeHarbor: false },
    });
    expect(verdict({ facts: [fact('key-given')], found: ['covered'] })).toMatchObject({
      verdict: 'sealed',
      protection: { state: 'encrypted', safeHarbor: true },
    });
  });

  test('an encrypted volume never clears a store that could be read through it', () => {
    const volume: ProtectionFact = {
      layer: 'volume',
      state: 'encrypted',
      mechanism: 'luks2',
      evidence: 'its volume is encrypted',
    };
    const ruled = verdict({ facts: [volume], found: ['covered'] });
    expect(ruled.verdict).toBe('exposed');
    expect(ruled.protection).toMatchObject({
      safeHarbor: false,
      volume: { encrypted: true, mechanism: 'luks2' },
    });
  });

  test('a signature or permission bits are not encryption', () => {
    expect(verdict({ facts: [fact('signed', 'cms-signed')] }).protection).toMatchObject({
      state: 'none',
      safeHarbor: false,
    });
  });

  test('random bytes of no known kind prove nothing: not examined, no safe harbor', () => {
    expect(verdict({ facts: [fact('opaque', 'headerless-database')], read: false })).toMatchObject({
      verdict: 'not-examined',
      protection: { safeHarbor: false },
    });
  });
});

describe('verdicts of stores', () => {
  test.each(['no-name', 'no-code', 'review'] as const)(
    'readable elements that are %s ask for a look',
    (found) => {
      expect(verdict({ found: [found] }).verdict).toBe('review');
    },
  );

  test.each(['redacted', 'unreadable', 'test-data', 'public-record'] as const)(
    '%s alone is clear',
    (found) => {
      expect(verdict({ found: [found] }).verdict).toBe('clear');
    },
  );

  test('what could not be read is never clear', () => {
    expect(
      verdict({ problems: [{ reason: 'corrupt', detail: 'broken' }], read: false }).verdict,
    ).toBe('not-examined');
  });

  test('what was found before the damage still counts', () => {
    expect(
      verdict({
        problems: [{ reason: 'corrupt', detail: 'broken', partial: true }],
        found: ['covered'],
      }).verdict,
    ).toBe('exposed');
  });
});
