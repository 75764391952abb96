// Input to the privacy notice of 20 CSR 100-6.100: plain sentences, each of which leads somewhere.
import { describe, expect, it } from 'vitest';
import { noStatements } from '../../../src/model/statements.ts';
import type { Dossier } from '../../../src/report/dossier.ts';
import { noticePaper } from '../../../src/report/papers/notice-paper.ts';
import { describeNotice, noticeJson } from '../../../src/report/papers/notice.ts';
import type { Block, Paper, Run, Text } from '../../../src/report/papers/paper.ts';
import { dossierOf, openExample, recordScan } from '../example-dossier.ts';
import { asText, officeDossier, part, said } from './office.ts';

function draw(dossier: Dossier): { readonly paper: Paper; readonly text: string } {
  const { paper } = noticePaper(describeNotice(dossier), dossier);
  return { paper, text: asText(paper) };
}

/** The texts of the draft, from its heading to the next of that level. */
function draftOf({ blocks }: Paper): Text[] {
  const isHeading = (block: Block): boolean => block.kind === 'heading' && block.level === 2;
  const from = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text === 'Draft wording',
  );
  const to = blocks.findIndex((block, index) => index > from && isHeading(block));
  return blocks
    .slice(from, to)
    .flatMap((block) => (block.kind === 'paragraph' || block.kind === 'quote' ? [block.text] : []));
}

const isSourced = (run: Run): boolean =>
  typeof run === 'object' && ('trace' in run || 'missing' in run);

it('is a draft with what is stated', async () => {
  await expect(draw(officeDossier(said)).text).toMatchFileSnapshot('../snapshots/notice-said.txt');
});

it('invents nothing where nothing is stated', async () => {
  await expect(draw(officeDossier()).text).toMatchFileSnapshot('../snapshots/notice-unsaid.txt');
});

it.each([
  ['with all facts', said],
  ['with none', noStatements],
])(
  'leads every sentence to stores, to what was stated, to the rule or to a key, %s',
  (_, facts) => {
    const texts = draftOf(draw(officeDossier(facts)).paper);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((text) => !text.some(isSourced))).toEqual([]);
  },
);

it('has the same numbers as its JSON form and as the stores', () => {
  const dossier = officeDossier(said);
  const facts = describeNotice(dossier);
  const json = noticeJson(facts, dossier, []) as {
    collected: { type: string; persons: number; storeIds: string[] }[];
    modelForm: { term: string; found: boolean; persons: number }[];
    protection: { stores: number; sealed: number; openToEveryone: number };
    formerCustomers: { persons: number };
  };
  expect(json.collected.map(({ type, persons }) => [type, persons])).toEqual([
    ['ssn', 1141],
    ['health-insurance-id', 1101],
    ['medical', 10],
  ]);
  expect(json.collected[0]?.persons).toBe(dossier.summary.persons);
  const { text } = draw(dossier);
  const table = part(text, 'Terms of the federal model form (What?)');
  for (const { term, persons } of json.modelForm.filter(({ found }) => found))
    expect(table).toContain(`| ${term} | yes | ${persons.toLocaleString('en-US')} |`);
  expect(json.protection).toMatchObject({ stores: 5, sealed: 1, openToEveryone: 3 });
  expect(text).toContain('Of 5 stores that hold such records, 1 is encrypted.');
  expect(text).toContain('4 stores are not protected and 3 can be opened by everyone');
  expect(text).toContain('Records of 10 people were last changed more than 5 years ago.');
  expect(json.formerCustomers.persons).toBe(10);
});

it('does not say that people are protected whose stores are open', () => {
  const { text } = draw(officeDossier(said));
  const protect = part(text, 'How we protect your information');
  expect(protect).toMatch(/^We keep physical, electronic and procedural safeguards\. \[T\d+\]/);
  expect(protect).toContain('> Before you write that you keep');
});

it('asks whether the consumer can limit only what is shared', () => {
  const table = part(draw(officeDossier(said)).text, 'Reasons we can share (How?)');
  expect(table).toContain('| For nonaffiliates to market to you | No | we do not share |');
  expect(table).toMatch(/our marketing purposes.*\| Yes \| \*\*not stated\*\* \(`.*canLimit`\) \|/);
});

it('puts the Social Security number first in the model form, found or not', () => {
  const { inventory } = openExample();
  recordScan(inventory, {});
  const { text } = draw(dossierOf(inventory));
  expect(text).toContain('No covered information was found in what could be read.');
  expect(part(text, 'Terms of the federal model form (What?)')).toContain(
    '| Social Security number (always listed first) | not found | 0 |',
  );
});

/** Flesch and Kincaid's grade (US Navy, 1975), with syllables counted as groups of vowels. */
function grade(text: string): number {
  const sentences = text.split(/[.!?]+\s/).filter((one) => /[a-z]/i.test(one)).length;
  const words = text.match(/[A-Za-z’'-]+/g) ?? [];
  const syllables = words.reduce((sum, word) => {
    const groups =
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g)?.length ?? 1;
    return sum + Math.max(1, groups);
  }, 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

describe('the draft', () => {
  it('is written so that a ninth-grader can read it', () => {
    const own = draftOf(draw(officeDossier()).paper)
      .filter((text) => !JSON.stringify(text).includes('Before you write'))
      .map((text) => text.filter((run) => typeof run === 'string').join(''))
      .filter((text) => /[.]\s*$/.test(text))
      .join(' ');
    expect(grade('The cat sat on the mat. It was a big mat. ')).toBeLessThan(2);
    expect(
      grade(
        'Notwithstanding heterogeneous administrative considerations, organizational confidentiality obligations necessitate comprehensive reconsideration. ',
      ),
    ).toBeGreaterThan(20);
    expect(own.length).toBeGreaterThan(200);
    expect(grade(`${own} `)).toBeLessThanOrEqual(9);
  });
});
