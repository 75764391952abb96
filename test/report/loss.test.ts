// What would follow if stores were lost: people once each, protection store by store, duties at their boundaries.
import { describe, expect, it } from 'vitest';
import { addressPattern } from '../../src/commands/address-patterns.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { Organization } from '../../src/model/statements.ts';
import type { Dossier } from '../../src/report/dossier.ts';
import { describeLoss, type Loss } from '../../src/report/loss/describe-loss.ts';
import { lossJson } from '../../src/report/loss/loss-json.ts';
import { lossPaper } from '../../src/report/loss/loss-paper.ts';
import { lossText } from '../../src/report/loss/loss-text.ts';
import type { Style } from '../../src/report/report.ts';
import { makeFinding, makeStore } from '../inventory/example-store.ts';
import { dossierOf, exposedStore, openExample, recordScan, somePeople } from './example-dossier.ts';
import { asText, openOffice, part, said } from './papers/office.ts';

const plain: Style = { color: false, columns: 80, unicode: true, all: false, quiet: false };

function lose(dossier: Dossier, ...patterns: string[]): Loss {
  const names = patterns.map((pattern) => {
    const fits = addressPattern(pattern, dossier.scan.targets);
    return {
      pattern,
      fits: ({ uri, id }: { uri: string; id: string }) => id === pattern || fits(uri),
    };
  });
  return describeLoss(dossier, names);
}

const officeWith = (organization: Organization = {}): Dossier =>
  dossierOf(openOffice().inventory, { organization });

function textOf(loss: Loss, dossier: Dossier, width = 80): string {
  return [...lossText(loss, dossier, { ...plain, columns: width })].join('');
}

describe('on a terminal', () => {
  it('says whom it concerns, with what, how far it is protected, and what the law would ask', async () => {
    const dossier = dossierOf(openOffice().inventory, said);
    const text = textOf(lose(dossier, 'Claims', 'HR/**'), dossier);
    await expect(text).toMatchFileSnapshot('snapshots/whatif-office.txt');
  });

  it.each([80, 60, 40])('stays within %i columns', (width) => {
    const dossier = officeWith({ exemptions: [{ id: 'glba', basis: 'a bank' }] });
    const lines = textOf(lose(dossier, '**'), dossier, width).split('\n');
    // A command is copied whole.
    const wrapped = lines.filter((line) => !line.startsWith('  showme'));
    expect(wrapped.filter((line) => line.length > width)).toEqual([]);
  });

  it('says in one line what the answer is where little is wanted', () => {
    const dossier = officeWith();
    const quiet = [...lossText(lose(dossier, 'Claims'), dossier, { ...plain, quiet: true })];
    expect(quiet.join('').split('\n').length).toBeLessThanOrEqual(4);
  });
});

describe('the count', () => {
  it('takes each person once, however many of the lost stores hold them', () => {
    const dossier = officeWith();
    expect(lose(dossier, 'HR').persons).toBe(40);
    expect(lose(dossier, 'HR/payroll.csv', 'HR/leave.xlsx', 'Exports').persons).toBe(40);
    expect(lose(dossier, 'HR', 'Claims').persons).toBe(1141);
  });

  it('of everything is that of the scan', () => {
    const dossier = officeWith();
    const loss = lose(dossier, '**');
    expect(loss.persons).toBe(dossier.summary.persons);
    expect(loss.missouriResidents).toBe(dossier.summary.missouriResidents);
    const limbs = Object.fromEntries(loss.limbs.map(({ limb, persons }) => [limb, persons]));
    expect(limbs).toMatchObject({ a: 1141, e: 10 });
  });

  it('of a sealed store is nobody, and says that it is protected', () => {
    const dossier = officeWith();
    const loss = lose(dossier, 'Claims/archive.7z');
    expect(loss).toMatchObject({ persons: 0, harbors: { protected: 1, 'not-encrypted': 0 } });
    expect(textOf(loss, dossier)).toContain('Nobody’s covered information would be readable.');
  });

  it('tells a key that lies beside from one that is secret', () => {
    expect(lose(officeWith(), 'Exports').harbors).toMatchObject({ 'key-beside': 1, protected: 0 });
  });

  it('takes a place that could not be read as not known, and says that it may hold more', () => {
    const dossier = officeWith();
    const loss = lose(dossier, 'HR/old.doc');
    expect(loss).toMatchObject({ persons: 0, harbors: { 'not-known': 1 } });
    expect(textOf(loss, dossier)).toContain('may hold more people');
  });

  it('takes a store that needs a look as such', () => {
    const { inventory } = openExample();
    const store = exposedStore('HR/a.csv', [...somePeople(2)]);
    const finding = makeFinding({ disposition: 'review', limb: null });
    recordScan(inventory, {
      stores: [makeStore({ ...store, covered: [], verdict: 'review', findings: [finding] })],
    });
    expect(lose(dossierOf(inventory), 'HR')).toMatchObject({
      persons: 0,
      harbors: { 'needs-a-look': 1 },
    });
  });
});

describe('names of stores', () => {
  it.each([
    ['an id', 's_payrollcsv', 1],
    ['a path', 'HR/payroll.csv', 1],
    ['a whole path', '/srv/office/HR/payroll.csv', 1],
    ['a folder', 'HR', 3],
    ['a folder with its slash', 'HR/', 3],
    ['a pattern', 'HR/*.csv', 1],
    ['a name at any depth', '*.csv', 2],
    ['everything', '**', 6],
    ['its address', 'file:///srv/office/HR/payroll.csv', 1],
  ])('may be %s', (_, pattern, count) => {
    const loss = lose(officeWith(), pattern);
    expect(loss.stores).toHaveLength(count);
    expect(loss.unmet).toEqual([]);
  });

  it('that fit nothing are told, each', () => {
    const loss = lose(officeWith(), 'HR', 'Payrol', 's_nosuchstor');
    expect(loss.unmet).toEqual(['Payrol', 's_nosuchstor']);
  });
});

describe('duties', () => {
  function answers(inventory: Inventory, organization: Organization = {}): Record<string, string> {
    const loss = lose(dossierOf(inventory, { organization }), '**');
    return Object.fromEntries(loss.rulings.map(({ duty, answer }) => [duty.id, answer]));
  }

  function withPeople(count: number, outside = 0): Inventory {
    const { inventory } = openExample();
    recordScan(inventory, {
      stores: [exposedStore('HR/a.csv', [...somePeople(count, { outside })])],
    });
    return inventory;
  }

  it.each([
    [1_000, 'no'],
    [1_001, 'yes'],
  ])('to officials at %i residents: %s', (residents, answer) => {
    const given = answers(withPeople(residents));
    expect(given['officials']).toBe(answer);
    expect(given['consumers']).toBe('yes');
  });

  it('to officials count residents where the law counts them', () => {
    const inventory = withPeople(1_200, 4);
    const loss = lose(dossierOf(inventory), '**');
    expect([loss.persons, loss.missouriResidents]).toEqual([1_200, 900]);
  });

  it.each([
    [150_000, 'ask'],
    [150_001, 'yes'],
  ])('of substitute notice at %i people: %s', (people, answer) => {
    expect(answers(withPeople(people))['substitute']).toBe(answer);
  });

  it('of substitute notice follow from the stated cost of a letter as well', () => {
    const inventory = withPeople(1_000);
    expect(answers(inventory)['substitute']).toBe('ask');
    expect(answers(inventory, { letterCost: 100 })['substitute']).toBe('no');
    expect(answers(inventory, { letterCost: 100.01 })['substitute']).toBe('yes');
  });
});

describe('claims of other laws', () => {
  it('are told with their citation where the law knows them', () => {
    const dossier = officeWith({
      exemptions: [
        { id: 'glba', basis: 'a bank' },
        { id: 'astrology', basis: 'none' },
      ],
    });
    const loss = lose(dossier, 'HR');
    expect(loss.claims.map(({ id, exemption }) => [id, exemption !== null])).toEqual([
      ['glba', true],
      ['astrology', false],
    ]);
    expect(textOf(loss, dossier)).toContain('this law knows no such exemption');
  });
});

describe('the record to complete', () => {
  const record = { id: 'd_2026-11-30-01', expiresOn: '2031-11-30' };

  it('has the facts filled in and the rest left to a person', async () => {
    const dossier = dossierOf(openOffice().inventory, said);
    const loss = lose(dossier, 'Claims', 'HR/**', 'HR/old.doc');
    const text = asText(lossPaper(loss, dossier, record));
    await expect(text).toMatchFileSnapshot('snapshots/whatif-record.txt');
    expect(text).toContain('**Keep until 2031-11-30** (5 years)');
  });

  it('invents no telephone number, owner or cost', () => {
    const dossier = officeWith();
    const text = asText(lossPaper(lose(dossier, 'Claims'), dossier, record));
    for (const key of ['organization.name', 'organization.phone', 'stores[Claims/**].heldFor'])
      expect(text).toContain(`\`${key}\``);
  });

  it('has the numbers of its data and of the text', () => {
    const dossier = dossierOf(openOffice().inventory, said);
    const loss = lose(dossier, '**');
    const json = lossJson(loss, dossier) as {
      persons: number;
      missouriResidents: number;
      limbs: Record<string, { persons: number; types: string[] }>;
      safeHarbor: Record<string, number>;
      stores: { persons: number }[];
      duties: { id: string; answer: string; citation: string }[];
    };
    const sentence = `${json.persons.toLocaleString('en-US')} people, ${json.missouriResidents.toLocaleString('en-US')} with evidence`;
    const text = textOf(loss, dossier).replace(/\s+/g, ' ');
    const paper = asText(lossPaper(loss, dossier, record));
    for (const form of [text, paper]) {
      expect(form).toContain(sentence);
      for (const { citation } of json.duties) expect(form).toContain(citation);
    }
    for (const [limb, { persons }] of Object.entries(json.limbs).filter(
      ([, one]) => one.persons > 0,
    ))
      expect(paper).toMatch(new RegExp(`\\(${limb}\\) [^·|]*: ${persons.toLocaleString('en-US')}`));
    const harbors = Object.values(json.safeHarbor).reduce((sum, one) => sum + one, 0);
    expect(harbors).toBe(json.stores.length);
    expect(part(paper, 'Stores concerned').split('\n')).toHaveLength(json.stores.length + 2);
  });
});
