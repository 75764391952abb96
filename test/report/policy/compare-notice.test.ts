// A notice held against the stores: what is held and not said, what is denied, what is said and not found.
import { describe, expect, it } from 'vitest';
import { compareNotice, hasGaps } from '../../../src/report/policy/compare-notice.ts';
import { policyJson, policyText } from '../../../src/report/policy/policy-text.ts';
import { readNotice, type Notice } from '../../../src/report/policy/read-notice.ts';
import type { Style } from '../../../src/report/report.ts';
import { dossierOf, openExample, recordScan } from '../example-dossier.ts';
import { officeDossier } from '../papers/office.ts';

const plain: Style = { color: false, columns: 80, unicode: true, all: false, quiet: false };
const dossier = officeDossier();
const menu = dossier.law.documents.notice.modelForm.menu.map(({ term }) => term);

function read(text: string): Notice {
  const lines = text.split('\n').map((line, index) => ({ text: line, at: `line ${index + 1}` }));
  return readNotice(lines, menu);
}

const compare = (text: string): ReturnType<typeof compareNotice> =>
  compareNotice(read(text), dossier);

const types = (kinds: readonly { readonly type: string }[]): string[] =>
  kinds.map(({ type }) => type);

// The stores hold Social Security numbers, health insurance numbers and medical information.
describe('what the stores hold', () => {
  it('is declared where the notice names it', () => {
    const found = compare(
      'We collect your Social Security number, your policy number and your diagnoses.',
    );
    expect(types(found.declared)).toEqual(['ssn', 'health-insurance-id', 'medical']);
    expect(hasGaps(found)).toBe(false);
  });

  it('is undeclared where it does not', () => {
    const found = compare('We collect your name.');
    expect(types(found.undeclared)).toEqual(['ssn', 'health-insurance-id', 'medical']);
    expect(hasGaps(found)).toBe(true);
  });

  it('is vague where only broader words take it in', () => {
    const found = compare('We collect identification numbers and health information.');
    expect(types(found.vague)).toEqual(['ssn', 'health-insurance-id']);
    // Health information is what the statute calls medical information.
    expect(types(found.declared)).toEqual(['medical']);
    expect(hasGaps(found)).toBe(false);
  });

  it('is vague where the notice says only that it is not passed on', () => {
    const found = compare('We do not share your Social Security number.');
    expect(types(found.vague)).toEqual(['ssn']);
  });

  it('is denied where any sentence says that it is not collected, whatever others say', () => {
    const found = compare(
      'We collect your Social Security number. We do not keep your Social Security number.',
    );
    expect(types(found.denied)).toEqual(['ssn']);
    expect(hasGaps(found)).toBe(true);
  });

  it('comes with its people, stores and sentences', () => {
    const found = compare('We do not keep your Social Security number.');
    expect(found.denied).toMatchObject([
      {
        persons: dossier.summary.persons,
        mentions: [{ at: 'line 1', sentence: 'We do not keep your Social Security number.' }],
      },
    ]);
    expect(found.denied[0]?.stores.map(({ path }) => path)).toContain('HR/payroll.csv');
  });
});

describe('what the notice declares', () => {
  it('is not found where no store holds it', () => {
    const found = compare('We collect passports. We collect your Social Security number.');
    expect(found.notFound.map(({ what }) => what)).toEqual([{ type: 'passport' }]);
  });

  it('is told apart where no scan can tell', () => {
    const found = compare('We collect your credit scores.');
    expect(found.notFound).toMatchObject([{ what: { term: 'Credit scores' }, isVisible: false }]);
  });

  it('is no declaration where it is denied or in broad words', () => {
    expect(compare('We do not collect passports.').notFound).toEqual([]);
    expect(compare('We collect identification numbers.').notFound).toEqual([]);
  });
});

const notice = `# Privacy notice

We collect your Social Security number and your passport.
We do not keep medical information.
Your identification numbers and insurance coverage are safe with us.
We look at your credit scores.`;

describe('on a terminal', () => {
  it('says what has to be looked at first, with the sentences', async () => {
    const lines = policyText(compare(notice), {
      name: 'notice.md',
      notice: read(notice),
      style: plain,
    });
    await expect([...lines].join('')).toMatchFileSnapshot('../snapshots/policy.txt');
  });

  it.each([80, 60, 40])('stays within %i columns', (columns) => {
    const style = { ...plain, columns };
    const text = [
      ...policyText(compare(notice), { name: 'notice.md', notice: read(notice), style }),
    ];
    const lines = text.join('').split('\n');
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  });

  it('makes the words of the notice harmless', () => {
    const evil = 'We do not keep medical information\u001b[2J\u202e.';
    const lines = policyText(compare(evil), {
      name: 'x\u001b.md',
      notice: read(evil),
      style: plain,
    });
    const text = [...lines].join('');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });

  it('says so where nothing is missing, and where there was nothing to read', () => {
    const { inventory } = openExample();
    recordScan(inventory, {});
    const empty = compareNotice(read(''), dossierOf(inventory));
    const text = [...policyText(empty, { name: 'n.md', notice: read(''), style: plain })].join('');
    expect(text).toContain('n.md declares every kind of information that was found.');
    expect(text).toContain('No sentence could be read in it.');
  });
});

it('has the same numbers as data', () => {
  const comparison = compare(notice);
  const json = policyJson(comparison, { name: 'notice.md', notice: read(notice), dossier }) as {
    denied: { type: string; persons: number; storeIds: string[] }[];
    vague: { type: string }[];
    declared: { type: string; persons: number }[];
    notFound: { type?: string; term?: string; visible: boolean }[];
  };
  expect(json.denied).toMatchObject([{ type: 'medical', persons: 10 }]);
  expect(json.denied[0]?.storeIds).toHaveLength(1);
  expect(types(json.vague)).toEqual(['health-insurance-id']);
  expect(json.declared).toMatchObject([{ type: 'ssn', persons: 1141 }]);
  expect(json.notFound.map(({ type, term, visible }) => [type ?? term, visible])).toEqual([
    ['passport', true],
    ['Credit scores', false],
  ]);
});
