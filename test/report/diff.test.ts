// `showme diff` on a terminal, for a program and in a browser: the same facts, and never an improvement from less reading.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiffData } from '../../src/model/diff.ts';
import { renderDiffHtml } from '../../src/report/diff/html.ts';
import { renderDiffJson } from '../../src/report/diff/json.ts';
import { renderDiff } from '../../src/report/diff/pretty.ts';
import { schemas } from '../../src/report/schemas.ts';
import { change, exampleDiff, side } from './example-diff.ts';
import { plain } from './example-scan.ts';

const snapshot = (name: string): string => join(import.meta.dirname, 'snapshots', name);
const pretty = (data: DiffData, style = plain): string => [...renderDiff(data, style)].join('');
const html = (data: DiffData): string => [...renderDiffHtml(data)].join('');
const json = (data: DiffData): unknown => JSON.parse([...renderDiffJson(data)].join(''));

describe('on a terminal', () => {
  it('says first whether it is better, then what is new, what is gone, and what cannot be said', async () => {
    const text = pretty(exampleDiff);
    await expect(text).toMatchFileSnapshot(snapshot('diff.txt'));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('reads the same in a narrow window without UTF-8', async () => {
    const text = pretty(exampleDiff, { ...plain, columns: 44, unicode: false });
    await expect(text).toMatchFileSnapshot(snapshot('diff-narrow-ascii.txt'));
    expect(text).not.toMatch(/[^\u0000-\u007f]/u);
  });

  it('says so where nothing changed', () => {
    const same = { ...exampleDiff, changes: [], notComparable: [], from: exampleDiff.to };
    expect(pretty(same)).toContain('No store became exposed, and none stopped being exposed.');
    expect(pretty(same)).toMatch(/People exposed +212 to 212 +the same/u);
  });

  it('lists ten of each group, and counts the rest', () => {
    const many = Array.from({ length: 14 }, (_, n) =>
      change({ id: `s_${n}`, after: side(`f${n}.csv`), peopleAdded: 1 }),
    );
    const data = { ...exampleDiff, changes: many };
    expect(pretty(data)).toContain('and 4 more: showme diff -v');
    expect(pretty(data, { ...plain, all: true })).not.toContain('more: showme');
  });

  it('warns where the earlier scan was cut off, the targets differ, or the rules do', () => {
    const { from, to } = exampleDiff;
    const odd = {
      ...exampleDiff,
      from: {
        ...from,
        scan: { ...from.scan, cutOff: true, targets: ['file:///srv'], rulePack: 'missouri-0' },
      },
      to: { ...to, scan: { ...to.scan, cutOff: true } },
    };
    const text = pretty(odd).replaceAll('\n', ' ');
    expect(text).toContain('The later scan did not come to its end');
    expect(text).toContain('The earlier scan did not come to its end');
    expect(text).toContain('The rules changed in between, from missouri-0 to');
    expect(text).toContain('had different targets');
  });

  it('shows no control character that a name may hold', () => {
    const after = side('a%1B[31mred%E2%80%AEtxt.csv');
    const text = pretty({ ...exampleDiff, changes: [change({ after })] });
    expect(text).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe('for a program', () => {
  it('is what its schema says', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      schemas['showme/diff/1'] ?? false,
    );
    expect(validate(json(exampleDiff)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(json(exampleDiff) as object), changes: [{ id: 'x' }] })).toBe(false);
  });

  it('holds no login', () => {
    const after = side('a', { uri: 'postgres://scan:secret@db1/clinic/public/t' });
    const data = { ...exampleDiff, changes: [change({ after })] };
    expect(JSON.stringify(json(data))).not.toContain('secret');
    expect(html(data) + pretty(data)).not.toContain('secret');
  });
});

describe('in a browser', () => {
  it('allows no script and no request, and shows what strangers named as text', () => {
    const after = side('%3Cimg src=x onerror=alert(1)%3E.csv');
    const page = html({ ...exampleDiff, changes: [change({ after, peopleAdded: 2 })] });
    expect(page).toMatch(/default-src 'none'/u);
    expect(page).not.toMatch(/<script|style="|<img/u);
    expect(page).toContain('&lt;img src=x onerror=alert(1)>.csv');
  });

  it('has the numbers and the words of the terminal', () => {
    const page = html(exampleDiff).replaceAll(/<[^>]+>/gu, ' ');
    for (const words of [
      '212 people exposed, 19 fewer than before',
      'The later scan could not examine everything',
      'HR/Leave/FMLA request 0881.docx',
      'nobody wrote to it: other rules see it otherwise',
      'Legal (380 stores)',
      '-12',
      'showme explain',
    ])
      expect(page).toContain(words);
  });
});
