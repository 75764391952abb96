// What the laws would ask after a loss, at every number on which it turns.
import { describe, expect, test } from 'vitest';
import { configSchema, profiles } from '../../src/config/config-schema.ts';
import { laws, lawOfRulePack } from '../../src/law/index.ts';
import { missouri } from '../../src/law/missouri/index.ts';
import { insuranceDataSecurity } from '../../src/law/mo-idsa/index.ts';
import type { LossFacts } from '../../src/model/law-view.ts';
import { limbs } from '../../src/model/verdict.ts';

const own = { said: ['nobody'], missing: [] };

function loss(persons: number, more: Partial<LossFacts> = {}): LossFacts {
  return {
    persons,
    range: [persons, persons],
    missouriResidents: persons,
    letterCost: 0.01,
    heldFor: own,
    homeState: null,
    ...more,
  };
}

const answers = (facts: LossFacts, law = missouri): Record<string, string> =>
  Object.fromEntries(law.view.rule(facts).map(({ duty, answer }) => [duty.id, answer]));

describe('RSMo 407.1500.2', () => {
  test.each([
    [0, 'no', 'no', 'no'],
    [1, 'yes', 'no', 'no'],
    [1000, 'yes', 'no', 'no'],
    [1001, 'yes', 'yes', 'no'],
    [150_000, 'yes', 'yes', 'no'],
    [150_001, 'yes', 'yes', 'yes'],
  ])(
    'with %i residents: consumers %s, officials %s, substitute notice %s',
    (residents, ...expected) => {
      const { consumers, officials, substitute } = answers(loss(residents));
      expect([consumers, officials, substitute]).toEqual(expected);
    },
  );

  test.each([
    [1000, 1001, 'may'],
    [1001, 1001, 'yes'],
    [999, 1000, 'no'],
  ])(
    'between %i with evidence and %i people, officials: %s',
    (missouriResidents, persons, answer) => {
      expect(answers(loss(persons, { missouriResidents }))['officials']).toBe(answer);
    },
  );

  test('the upper bound of an estimate counts for what may be', () => {
    const facts = loss(990, { range: [950, 1001] });
    expect(answers(facts)['officials']).toBe('may');
    expect(missouri.view.rule(facts)[1]?.because).toBe(
      '1,001 lies between 990 with evidence of living in Missouri and 1,001 people in all.',
    );
  });

  test('nobody with evidence of Missouri residence is no proof that nobody lives there', () => {
    expect(answers(loss(5, { missouriResidents: 0 }))['consumers']).toBe('may');
  });

  test.each([
    [0.85, 117_647, 'no'],
    [0.85, 117_648, 'yes'],
    [1, 100_000, 'no'],
    [1, 100_001, 'yes'],
  ])('letters at $%d to %i people open substitute notice: %s', (letterCost, persons, answer) => {
    expect(answers(loss(persons, { letterCost }))['substitute']).toBe(answer);
  });

  test('what a letter costs is asked for where the number alone does not decide', () => {
    const [, , substitute] = missouri.view.rule(loss(209, { letterCost: null }));
    expect(substitute).toMatchObject({ answer: 'ask', keys: ['organization.letterCost'] });
    expect(answers(loss(150_001, { letterCost: null }))['substitute']).toBe('yes');
  });

  test('for whom it is held is asked, and settles whether an owner must be told', () => {
    const heldFor = { said: [], missing: ['stores[HR/**].heldFor'] };
    const rulings = missouri.view.rule(loss(3, { heldFor }));
    expect(rulings.find(({ duty }) => duty.id === 'owner')).toMatchObject({
      answer: 'ask',
      keys: ['stores[HR/**].heldFor'],
    });
    expect(answers(loss(3))['owner']).toBe('no');
    expect(answers(loss(3, { heldFor: { said: ['Acme Benefits'], missing: [] } }))['owner']).toBe(
      'yes',
    );
  });

  test('harm and the wish of law enforcement are always questions to a person', () => {
    expect(answers(loss(1))).toMatchObject({ determination: 'ask', delay: 'ask' });
  });

  test('the notice has the five contents of 2(4), and the determination is kept five years under 2(5)', () => {
    const { notice, determination } = missouri.view;
    expect(notice.citation.text).toBe('RSMo 407.1500.2(4)');
    expect(notice.contents).toHaveLength(5);
    expect(determination).toMatchObject({ years: 5, citation: { text: 'RSMo 407.1500.2(5)' } });
  });
});

describe('RSMo 375.1410', () => {
  const director = (facts: LossFacts): string | undefined =>
    answers(facts, insuranceDataSecurity)['director'];

  test.each([
    [0, 'no'],
    [249, 'no'],
    [250, 'ask'],
    [251, 'ask'],
  ])('with %i consumers of a licensee at home elsewhere, the director: %s', (residents, answer) => {
    expect(director(loss(residents, { homeState: 'Kansas' }))).toBe(answer);
  });

  test('a licensee at home in Missouri is asked about harm at any number', () => {
    expect(director(loss(1, { homeState: 'Missouri' }))).toBe('ask');
    expect(director(loss(1, { homeState: 'mo' }))).toBe('ask');
  });

  test('below 250 the home state is asked for where it is not stated', () => {
    const rulings = insuranceDataSecurity.view.rule(loss(3));
    expect(rulings.find(({ duty }) => duty.id === 'director')).toMatchObject({
      answer: 'ask',
      keys: ['organization.homeState'],
    });
  });
});

describe('every law', () => {
  test.each(laws.map((law) => [law.id, law] as const))(
    '%s gives each limb, duty and document a citation with an address and the date of its wording',
    (_, law) => {
      const { view } = law;
      expect(view.id).toBe(law.id);
      const citations = [
        view.statute,
        view.redaction,
        view.notice.citation,
        view.determination.citation,
        ...limbs.map((limb) => view.limbs[limb].citation),
        ...view.duties.map(({ citation }) => citation),
        ...view.exemptions.map(({ citation }) => citation),
      ];
      for (const { text, wording, address } of citations) {
        expect(text).toMatch(/^RSMo \d{3}\.\d{3,4}/);
        expect(wording).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(address).toMatch(/^https:\/\/revisor\.mo\.gov\//);
      }
      for (const limb of limbs) expect(law.cite(limb)).toBe(view.limbs[limb].citation.text);
    },
  );

  test.each(laws.map((law) => [law.id, law] as const))(
    '%s rules on every duty with a sentence',
    (_, { view }) => {
      for (const persons of [0, 1, 2, 1001, 150_001]) {
        const rulings = view.rule(loss(persons, { letterCost: null, missouriResidents: 1 }));
        expect(rulings.map(({ duty }) => duty.id)).toEqual(view.duties.map(({ id }) => id));
        for (const { because } of rulings) expect(because).toMatch(/^[\dA-Z].*\.$/);
      }
    },
  );

  test('is found again by the rule pack of a scan; older ones were judged by Missouri’s', () => {
    expect(lawOfRulePack('mo-idsa-1f3a9c0b12d4').id).toBe('mo-idsa');
    expect(lawOfRulePack('missouri-1f3a9c0b12d4').id).toBe('missouri');
    expect(lawOfRulePack('mo-2026.11').id).toBe('missouri');
  });

  test('can be chosen in the configuration', () => {
    expect([...profiles]).toEqual(laws.map(({ id }) => id));
    expect(configSchema.type).toBe('strict_object');
  });
});
