import { describe, expect, it } from 'vitest';
import type { Disposition } from '../../src/model/verdict.ts';
import { explainFinding, explainStore } from '../../src/report/explain.ts';
import { displayWidth } from '../../src/report/safe-text.ts';
import {
  bankAccount,
  finding,
  hostile,
  office,
  place,
  plain,
  reportData,
  store,
} from './example-scan.ts';

const judged = reportData(office);
const payroll = store({ findings: [finding(), bankAccount] });

describe('explaining a store', () => {
  it('says what, why, where, what else, who, and what would change it', async () => {
    await expect(explainStore(payroll, judged)).toMatchFileSnapshot('snapshots/explain-store.txt');
  });

  it('has something to say about every verdict', async () => {
    const problems = [{ reason: 'corrupt', detail: 'The file ends in the middle.' }] as const;
    const bare = { findings: [], persons: 0, missouriResidents: 0 };
    const texts = [
      explainStore(store({ ...bare, verdict: 'review', findings: [bankAccount] }), judged),
      explainStore(store({ ...bare, verdict: 'sealed' }), judged),
      explainStore(store({ ...bare, verdict: 'not-examined', problems }), judged),
      explainStore(store({ ...bare, verdict: 'clear' }), judged),
    ];
    await expect(texts.join(`${'='.repeat(74)}\n`)).toMatchFileSnapshot(
      'snapshots/explain-verdicts.txt',
    );
  });

  it('says so when the store was read only in part', () => {
    const problems = [
      { reason: 'corrupt', detail: 'It cannot be read.', partial: true, part: 'sheet Old' },
    ] as const;
    expect(explainStore(store({ problems }), judged)).toContain(
      'Read only in part\n  1. Sheet Old: Damaged. It cannot be read.\n',
    );
  });

  it('speaks of one person as of one', () => {
    const text = explainStore(store({ persons: 1, missouriResidents: 1 }), judged);
    expect(text).toContain('1 person, with evidence of living in Missouri.');
  });

  it('prints nothing of a hostile store that a terminal would obey', () => {
    const text =
      explainStore(hostile, judged) + explainFinding(hostile, hostile.findings[0]!, judged);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    const ascii = explainStore(hostile, judged, { ...plain, unicode: false, columns: 40 });
    expect(ascii).toMatch(/^[\n\x20-\x7e]*$/);
  });
});

describe('explaining a finding', () => {
  it('gives the clause of what is covered', async () => {
    const text = explainFinding(payroll, finding(), judged);
    await expect(text).toMatchFileSnapshot('snapshots/explain-covered.txt');
  });

  it('explains a negative just as fully', async () => {
    const text = explainFinding(payroll, bankAccount, judged);
    expect(text).toContain('Not covered: ');
    expect(text).toContain('What is missing: ');
    expect(text).toContain('It would be covered if: ');
    await expect(text).toMatchFileSnapshot('snapshots/explain-no-code.txt');
  });

  it('has words for every disposition', () => {
    const dispositions: readonly Disposition[] = [
      'no-name',
      'no-code',
      'redacted',
      'unreadable',
      'test-data',
      'public-record',
    ];
    for (const disposition of dispositions) {
      const text = explainFinding(payroll, finding({ disposition, persons: 0 }), judged);
      expect(text).toMatch(
        /\nNot covered: \S[^]*What is missing: \S[^]*It would be covered if: \S/,
      );
      expect(text).toContain('tied to nobody');
    }
    expect(explainFinding(payroll, finding({ disposition: 'review' }), judged)).toContain(
      '\nUndecided: ',
    );
    expect(explainFinding(payroll, finding({ disposition: 'redacted' }), judged)).toContain(
      'RSMo 407.1500.1(10)',
    );
  });

  it('says where in words, with the line only where there is no row', () => {
    const where = (more: object): string =>
      /Where\n {2}(?<line>.*)/.exec(
        explainFinding(
          payroll,
          finding({ count: 1, places: [place('***-**-1234', more)] }),
          judged,
        ),
      )?.groups?.['line'] ?? '';
    expect(where({ page: 2, line: 7 })).toMatch(/^page 2, line 7 {3}\*\*\*-\*\*-1234/);
    expect(where({ line: 7, row: 6, column: 'SSN' })).toMatch(/^row 6, column SSN {3}/);
    expect(where({})).toMatch(/^in the file {3}/);
  });
});
