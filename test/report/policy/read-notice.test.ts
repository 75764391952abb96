// What sentences of privacy notices declare, deny, or only mention.
import * as fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { elementKinds } from '../../../src/model/element.ts';
import { readNotice, type Notice } from '../../../src/report/policy/read-notice.ts';
import { missouri } from '../../../src/law/missouri/index.ts';

const menu = missouri.view.documents.notice.modelForm.menu.map(({ term }) => term);

function read(text: string): Notice {
  const lines = text.split('\n').map((line, index) => ({ text: line, at: `line ${index + 1}` }));
  return readNotice(lines, menu);
}

/** 'ssn declared', 'medical denied (broad)', sorted. */
function heard(text: string): string[] {
  return [...read(text).mentions]
    .flatMap(([type, mentions]) =>
      mentions.map(({ stance, isNamed }) => `${type} ${stance}${isNamed ? '' : ' (broad)'}`),
    )
    .toSorted();
}

describe('a sentence declares', () => {
  it.each([
    ['We collect your Social Security number.', ['ssn declared']],
    [
      'We may ask you for your SSN and your driver’s license.',
      ['drivers-license declared', 'ssn declared'],
    ],
    ['The office keeps driver\u2019s licence numbers.', ['drivers-license declared']],
    [
      'We receive your state ID, passport or taxpayer identification number.',
      ['drivers-license declared', 'itin declared', 'passport declared'],
    ],
    ['We store credit and debit card numbers.', ['payment-card declared']],
    ['Credit card numbers are kept for a year.', ['payment-card declared']],
    [
      'We hold your bank account and routing number.',
      ['bank-account declared', 'routing-number declared'],
    ],
    ['We obtain your checking account number from your bank.', ['bank-account declared']],
    ['Your diagnoses and prescriptions are recorded.', ['medical declared']],
    ['We maintain your health insurance policy number.', ['health-insurance-id declared']],
    [
      'We collect your Medicare or Medicaid (MO HealthNet) number.',
      ['medicaid-id declared', 'medicare-id declared'],
    ],
    ['We ask about your immigration status.', ['alien-number declared']],
    ['We keep the user name of your online account.', ['electronic-id declared']],
    [
      'We collect military ID and VA file numbers: your military identification.',
      ['military-id declared'],
    ],
  ])('%s', (sentence, expected) => {
    expect(heard(sentence)).toEqual([...expected].toSorted());
  });
});

describe('a sentence denies what it says is not collected, and only that', () => {
  it.each([
    ['We do not collect your Social Security number.', ['ssn denied']],
    ["We don't keep credit card numbers.", ['payment-card denied']],
    ['We never store your SSN.', ['ssn denied']],
    ['We will not ask you for your passport.', ['passport denied']],
    [
      'We collect your driver license, but do not keep your Social Security number.',
      ['drivers-license declared', 'ssn denied'],
    ],
    [
      'We no longer retain bank account numbers; we collect passports.',
      ['bank-account denied', 'passport declared'],
    ],
    ['We neither collect nor store medical information.', ['medical denied']],
  ])('%s', (sentence, expected) => {
    expect(heard(sentence).filter((one) => !one.endsWith('(broad)'))).toEqual(
      [...expected].toSorted(),
    );
  });
});

describe('a sentence only mentions what it says is not passed on', () => {
  it.each([
    ['We do not share your Social Security number with anyone.', ['ssn mentioned']],
    ['We will not sell your medical information.', ['medical mentioned']],
    ['We never disclose credit card numbers.', ['payment-card mentioned']],
  ])('%s', (sentence, expected) => {
    expect(heard(sentence).filter((one) => !one.endsWith('(broad)'))).toEqual(expected);
  });
});

describe('broad words', () => {
  it('take in several kinds and name none', () => {
    const said = heard('We collect identification numbers and financial information.');
    expect(said).toContain('ssn declared (broad)');
    expect(said).toContain('bank-account declared (broad)');
    expect(said.some((one) => !one.endsWith('(broad)'))).toBe(false);
  });

  it('add nothing where the sentence names the kind', () => {
    const said = heard('We collect identification numbers such as your Social Security number.');
    expect(said.filter((one) => one.startsWith('ssn'))).toEqual(['ssn declared']);
  });
});

describe('a list', () => {
  const list = (lead: string): string =>
    `${lead}\n\n- Social Security number\n- passports\n\nThe end.`;

  it('is declared under its heading', () => {
    expect(heard(list('What we collect:'))).toEqual(['passport declared', 'ssn declared']);
    expect(heard(list('## Information we collect'))).toEqual(['passport declared', 'ssn declared']);
  });

  it('is denied where the sentence above it says so', () => {
    expect(heard(list('We do not collect:'))).toEqual(['passport denied', 'ssn denied']);
  });

  it('ends its denial with the next sentence that says something', () => {
    const said = heard(
      'We do not collect:\n- passports\n\nWe collect:\n- Social Security numbers\n',
    );
    expect(said).toEqual(['passport denied', 'ssn declared']);
  });
});

describe('a sentence over several lines', () => {
  it('is read as one, and told by its first line', () => {
    const notice = read('We do\nnot collect your Social\nSecurity number.\n\nWe keep passports.');
    expect(notice.mentions.get('ssn')).toEqual([
      {
        stance: 'denied',
        isNamed: true,
        sentence: 'We do not collect your Social Security number.',
        at: 'line 1',
      },
    ]);
    expect(notice.mentions.get('passport')?.[0]?.at).toBe('line 5');
    expect(notice.sentences).toBe(2);
  });
});

it('does not take a heading for part of the sentence below it', () => {
  expect(heard('What we do not keep\nWe collect your passport.')).toEqual(['passport declared']);
});

describe('the model form', () => {
  it('is read by its own terms', () => {
    const { terms, mentions } = read(
      'The types of personal information we collect and share depend on the product or service you have with us. This information can include:\n' +
        '- Social Security number and income\n- account balances and payment history\n- credit history and credit scores\n',
    );
    expect(mentions.get('ssn')?.[0]?.stance).toBe('declared');
    const named = [...terms.keys()].map((term) => term.toLowerCase());
    for (const term of [
      'income',
      'account balances',
      'payment history',
      'credit history',
      'credit scores',
    ])
      expect(named).toContain(term);
  });
});

describe('words that are no declaration', () => {
  it.each([
    'We accept all major methods of payment.',
    'Healthy living matters to us.',
    'Please call the number on your letter.',
    'Licensed in Missouri.',
    'We collect your name and your e-mail address.',
    'Passed in 2009.',
    'Our assn. meets on Tuesdays.',
  ])('%s', (sentence) => {
    expect(heard(sentence)).toEqual([]);
  });
});

it('never fails, and never mentions what a text does not hold', () => {
  const words = [
    'we',
    'collect',
    'not',
    'do',
    'your',
    'table',
    'river',
    'name',
    '.',
    ':',
    ';',
    '\n',
    '- ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (chosen) => {
      expect(heard(chosen.join(' '))).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const type of read(text).mentions.keys()) expect(elementKinds).toContain(type);
    }),
  );
});

it('takes time in proportion to the text', () => {
  const long = 'we do not collect and do not share '.repeat(40_000);
  const started = process.cpuUsage();
  read(long);
  read(`${'but '.repeat(50_000)}\n${'- '.repeat(50_000)}\n${'a. B '.repeat(50_000)}`);
  const { user } = process.cpuUsage(started);
  expect(user / 1e6).toBeLessThan(5);
});
