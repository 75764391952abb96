import { describe, expect, it } from 'vitest';
import type { NotExamined } from '../../src/model/scan.ts';
import { pretty } from '../../src/report/pretty.ts';
import type { Style } from '../../src/report/report.ts';
import { displayWidth } from '../../src/report/safe-text.ts';
import { type Example, office, plain, reportData, store } from './example-scan.ts';

const print = (example: Example, style: Partial<Style> = {}): string =>
  [...pretty.render(reportData(example), { ...plain, ...style })].join('');
const snapshot = (name: string): string => `snapshots/pretty-${name}.txt`;
const headlineOf = (example: Example): string[] =>
  print(example, { quiet: true }).trimEnd().split('\n');

const denied = (count: number): NotExamined[] =>
  Array.from({ length: count }, (_, index) => ({
    uri: `file:///srv/office/${['HR', 'Legal', 'Payroll', 'Tax'][index % 4]}/${index}`,
    reason: 'denied',
    detail: 'Permission denied.',
  }));

/** An exposed scan with these counts. */
const exposed = (persons: number, residents: number, stores = 1): Example => ({
  summary: { stores: { exposed: stores, clear: 5 }, persons, missouriResidents: residents },
  stores: Array.from({ length: stores }, (_, index) =>
    store({
      id: `s_${index}`,
      uri: `file:///srv/office/${index}.csv`,
      persons,
      missouriResidents: residents,
    }),
  ),
});

describe('the page', () => {
  it('gives the answer first, then what was not seen, then where and what to do', async () => {
    await expect(print(office)).toMatchFileSnapshot(snapshot('office'));
  });

  it('says the same without UTF-8 on a narrow terminal', async () => {
    const text = print(office, { columns: 50, unicode: false });
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    await expect(text).toMatchFileSnapshot(snapshot('office-narrow-ascii'));
  });

  it('names everything when piped or asked with -v', async () => {
    await expect(print(office, { columns: 120, all: true })).toMatchFileSnapshot(
      snapshot('office-all'),
    );
  });

  it('repeats in color what the words say, and nothing else', () => {
    const colored = print(office, { color: true });
    expect(colored).toContain('\u001b[1;31mExposed\u001b[0m');
    expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(print(office));
  });

  it('never passes the width of the terminal, except for a command that must survive copying', () => {
    for (const columns of [40, 59, 60, 72, 80, 100, 200]) {
      const lines = print(office, { columns, all: true }).split('\n');
      const tooWide = lines.filter(
        (line) => displayWidth(line) > columns && !line.includes('showme '),
      );
      expect(tooWide).toEqual([]);
    }
  });

  it('keeps numbers in the same columns all the way down, however wide the names are', () => {
    const wide = '名'.repeat(15);
    const text = print({
      summary: { stores: { exposed: 2 }, persons: 1150, missouriResidents: 9 },
      stores: [
        store({ persons: 1148, missouriResidents: 7 }),
        store({
          uri: `file:///srv/office/${encodeURIComponent(wide)}.csv`,
          persons: 2,
          missouriResidents: 2,
        }),
      ],
    });
    const lines = text.split('\n').filter((line) => /^ {2}\S.* \d/.test(line));
    expect(lines.slice(0, 2).map(displayWidth)).toEqual([71, 71]);
    expect(text).toContain('1,148          7');
  });

  it('prints no character of a hostile name that moves the cursor or turns the line round', () => {
    const text = print(office, { all: true });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain('=cmd<U+000A><U+001B>[31m<U+202E>fdp.exe, "x"');
  });

  it('cuts folders out of the middle, never the file name', () => {
    const uri = `file:///srv/office/Old%20share%20(2014)/${'deep/'.repeat(12)}list.xls`;
    const text = print({ ...exposed(1, 1), stores: [store({ uri })] });
    expect(text).toMatch(/ {2}Old share \(2014\)\/…\/(?:deep\/)+list\.xls +148/);
    const long = `${'n'.repeat(100)}.xls`;
    const whole = print({
      ...exposed(1, 1),
      stores: [store({ uri: `file:///srv/office/a/${long}` })],
    });
    expect(whole.replaceAll(/\n {2}/g, '')).toContain(long);
  });

  it('lists ten stores on a terminal and counts the rest, with the command that shows them', () => {
    const text = print(exposed(3, 3, 1001));
    expect(text).toContain('Information about 3 people lies unprotected in 1,001 files.');
    expect(text).toContain('  and 991 more files: showme scan /srv/office -v\n');
    expect(text).not.toContain('/10.csv');
    expect(print(exposed(3, 3, 1001), { all: true })).toContain('  1000.csv');
    expect(print(exposed(3, 3, 11))).toContain('  and 1 more file: ');
  });

  it('prints the headline and what was not examined with -q', () => {
    expect(headlineOf(office)).toHaveLength(5);
    expect(print(office, { quiet: true })).not.toContain('Exposed');
  });

  it('quotes targets in commands and leaves logins out of them', () => {
    const text = print({
      ...exposed(1, 1),
      scan: { targets: ["file:///srv/Bob's%20share", 'postgres://scan:hunter2@db1/clinic'] },
    });
    expect(text).toContain(
      `showme scan '/srv/Bob'\\''s share' postgres://db1/clinic -o report.json`,
    );
    expect(text).not.toContain('hunter2');
  });
});

describe('the first sentences', () => {
  it('speak of one and of many', () => {
    expect(headlineOf(exposed(1, 1))).toEqual([
      'Information about 1 person lies unprotected in 1 file.',
      'This person shows evidence of living in Missouri.',
      'Nothing was left out: all of it was read to the end.',
    ]);
    expect(headlineOf(exposed(1, 0))[1]).toBe('Nothing shows that this person lives in Missouri.');
    expect(headlineOf(exposed(2, 2, 2)).slice(0, 2)).toEqual([
      'Information about 2 people lies unprotected in 2 files.',
      'Both show evidence of living in Missouri.',
    ]);
    expect(headlineOf(exposed(9, 9))[1]).toBe('All of them show evidence of living in Missouri.');
    expect(headlineOf(exposed(9, 1))[1]).toBe('1 of them shows evidence of living in Missouri.');
    expect(headlineOf(exposed(9, 0))[1]).toBe('None of them shows evidence of living in Missouri.');
    expect(headlineOf(exposed(1001, 1000))[0]).toBe(
      'Information about 1,001 people lies unprotected in 1 file.',
    );
  });

  it('say no more precisely than it is known how many people there are', () => {
    const between = (low: number, high: number): string | undefined => {
      const example = exposed(1000, 5);
      return headlineOf({
        ...example,
        summary: { ...example.summary, personsRange: [low, high] },
      })[0];
    };
    expect(between(1000, 1000)).toContain('Information about 1,000 people');
    expect(between(990, 1000)).toContain('Information on about 1,000 people');
    expect(between(980, 1020)).toContain('Information on 980 to 1,020 people');
  });

  it('call tables tables, and both together stores', () => {
    const table = store({ uri: 'postgres://db1/clinic/public/patients', kind: 'postgres-table' });
    const summary = { stores: { exposed: 1 }, persons: 2, missouriResidents: 1 };
    const scan = { targets: ['postgres://db1/clinic'] };
    expect(headlineOf({ scan, summary, stores: [table] })[0]).toContain('in 1 table.');
    expect(print({ scan, summary, stores: [table] })).toContain('  public/patients ');
    expect(headlineOf({ summary, stores: [table, store()] })[0]).toContain('in 1 store.');
    expect(headlineOf({ scan, summary: { stores: { clear: 7 } } })[0]).toContain('in 7 tables.');
  });
});

describe('nothing exposed', () => {
  it('claims no more than that everything was read or is sealed', async () => {
    const example = { summary: { stores: { clear: 1495, sealed: 3 }, bytes: 4.1e9 } };
    await expect(print(example)).toMatchFileSnapshot(snapshot('clean'));
    expect(print({ summary: { stores: { sealed: 1 } } })).toContain('1 file is encrypted whole');
    expect(headlineOf({ summary: { stores: { clear: 1 } } })).toEqual([
      'No unprotected covered information found in 1 file.',
      'Nothing was left out: it was read to the end.',
    ]);
  });

  it('says that a partial scan is not a clean result', async () => {
    const example: Example = {
      scan: { complete: false },
      summary: { stores: { sealed: 5, review: 1, clear: 1491 }, bytes: 3e9 },
      stores: [store({ verdict: 'review', findings: [] })],
      notExamined: [
        ...denied(380),
        { uri: 'file:///srv/office/x', reason: 'timeout', detail: 'Longer than 60 s.' },
        { uri: 'file:///srv/office/y', reason: 'corrupt', detail: 'Torn.', verdict: 'clear' },
      ],
    };
    await expect(print(example)).toMatchFileSnapshot(snapshot('partial'));
  });

  it('says so when only parts were left unread, or the scan was cut off, or nothing was there', () => {
    const partly: NotExamined[] = [
      { uri: 'file:///srv/office/y', reason: 'corrupt', detail: 'Torn.', verdict: 'clear' },
      { uri: 'file:///srv/office/y', reason: 'timeout', detail: 'Slow.', verdict: 'clear' },
    ];
    expect(headlineOf({ summary: { stores: { clear: 2 } }, notExamined: partly })).toEqual([
      'Nothing exposed in what could be read, but 1 of 2 files could be read only in',
      'part.',
      'This is not a clean result.',
    ]);
    expect(headlineOf({ scan: { complete: false }, summary: { stores: { clear: 2 } } })[1]).toBe(
      'The scan did not come to its end.',
    );
    expect(headlineOf({})).toEqual([
      'There was nothing to examine in /srv/office.',
      'Nothing was left out.',
    ]);
  });

  it('never calls anything safe, secure, compliant or breached', () => {
    const texts = [
      print(office, { all: true }),
      print({ summary: { stores: { clear: 9, sealed: 1 } } }),
    ];
    expect(texts.join('')).not.toMatch(
      /\b(?:safe|secure|compliant|guaranteed|breach|leak|PII|please)/i,
    );
  });
});

describe('the duties paragraph', () => {
  const duties = (persons: number, residents: number): string =>
    /If all of it[^]*?\n\n/
      .exec(print(exposed(persons, residents)))?.[0]
      .replaceAll('\n', ' ')
      .trim() ?? '';

  it('draws the lines strictly above 1,000 and 150,000', () => {
    expect(duties(1, 1)).toContain('tell this person without unreasonable delay (RSMo 407.1500.2)');
    expect(duties(1000, 1000)).toContain('must be told only above 1,000 Missouri residents.');
    expect(duties(1000, 1000)).not.toContain('150,000');
    expect(duties(1001, 1001)).toContain(
      'More than 1,000 Missouri residents: the attorney general',
    );
    expect(duties(1001, 1001)).toContain('only above 150,000.');
    expect(duties(150_000, 150_000)).toContain('only above 150,000.');
    expect(duties(150_001, 150_001)).toContain(
      'More than 150,000 Missouri residents: substitute notice',
    );
  });

  it('says "may" where the two counts lie on either side', () => {
    expect(duties(1204, 980)).toContain(
      'may have to be told, above 1,000 Missouri residents: 980 show evidence of Missouri residence, 1,204 people in all.',
    );
    expect(duties(150_001, 149_000)).toContain('Substitute notice may be open');
  });

  it('is silent where nobody is exposed', () => {
    expect(print({ summary: { stores: { clear: 1 } } })).not.toContain('407.1500');
  });
});
