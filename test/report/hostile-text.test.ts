import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import type { StoreEntry } from '../../src/model/scan.ts';
import { explainStore } from '../../src/report/explain.ts';
import { reportFor } from '../../src/report/index.ts';
import { encodeUri } from '../../src/report/sarif-places.ts';
import { displayWidth } from '../../src/report/safe-text.ts';
import { finding, place, plain, reportData, store } from './example-scan.ts';

// Whole code units, so that lone surrogates and controls come up.
const text = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 60,
});

const anyStore: fc.Arbitrary<StoreEntry> = fc
  .record({ path: text, part: text, because: text, owner: text, column: text })
  .map(({ path, part, because, owner, column }) =>
    store({
      uri: `file:///srv/office/${path}`,
      access: { mode: 'rw-r-----', owner, group: owner, principals: [] },
      findings: [finding({ because: [because], places: [place('***-**-1234', { part, column })] })],
      problems: [{ reason: 'corrupt', detail: because, part }],
    }),
  );

const print = (each: StoreEntry, columns: number, unicode: boolean): string => {
  const data = reportData({
    summary: { stores: { exposed: 1 }, persons: 148, missouriResidents: 143 },
    stores: [each],
    notExamined: [{ uri: each.uri, reason: 'corrupt', detail: each.findings[0]?.because[0] ?? '' }],
  });
  const style = { ...plain, columns, unicode, all: true };
  return [...(reportFor('pretty')?.render(data, style) ?? [])].join('');
};

describe('whatever a store is called and holds', () => {
  it('prints nothing that a terminal obeys, and no line wider than it', () => {
    fc.assert(
      fc.property(anyStore, fc.constantFrom(40, 59, 60, 75, 80, 132), (each, columns) => {
        const printed =
          print(each, columns, true) + explainStore(each, reportData(), { ...plain, columns });
        expect(printed).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
        expect(printed).not.toMatch(/\p{Cs}/u);
        const wide = printed.split('\n').filter((line) => displayWidth(line) > columns);
        expect(wide.filter((line) => !line.includes('showme '))).toEqual([]);
      }),
    );
  });

  it('is ASCII where the terminal is', () => {
    fc.assert(
      fc.property(anyStore, (each) => {
        expect(print(each, 80, false)).toMatch(/^[\n\x20-\x7e]*$/);
      }),
    );
  });

  it('makes a URI that stays the same when it is encoded again', () => {
    fc.assert(
      fc.property(text, (path) => {
        const uri = encodeUri(`file:///${path}`);
        expect(uri).toMatch(/^file:\/\/\/(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/);
        expect(encodeUri(uri)).toBe(uri);
      }),
    );
  });

  it('makes lines of JSON that can be read back', () => {
    fc.assert(
      fc.property(anyStore, (each) => {
        for (const id of ['json', 'sarif']) {
          const whole = [
            ...(reportFor(id)?.render(reportData({ stores: [each] }), plain) ?? []),
          ].join('');
          expect(() => JSON.parse(whole) as unknown).not.toThrow();
        }
      }),
    );
  });
});
