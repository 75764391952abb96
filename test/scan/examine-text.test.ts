// From a text to counted people: joint owners, households, namesakes, corrections, and codes under one name.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { makePrinter } from '../../src/detect/mask.ts';
import { missouri } from '../../src/law/missouri/index.ts';
import type { StoreResult } from '../../src/model/verdict.ts';
import { openStoreDesk } from '../../src/scan/store-desk.ts';

function examined(text: string): StoreResult {
  const desk = openStoreDesk(
    {
      settings: {
        law: 'missouri',
        attestations: { entity: 'private', publicRecords: [] },
        archiveDepth: 3,
        maxBytesInMemory: 1e8,
        sample: 'all',
        places: 20,
        reveal: true,
        passwords: [],
        testValues: [],
        ownDetectors: [],
        fingerprintKey: '00',
      },
      law: missouri,
      printer: makePrinter(Buffer.alloc(32)),
      testValues: new Set(),
      detectors,
    },
    { uri: 'file:///a', kind: 'text', access: { principals: [] }, modifiedAt: null, volume: null },
  );
  desk.addSegment({ kind: 'text', bytes: Buffer.from(text), charset: 'utf-8', at: { line: 1 } });
  return desk.finish();
}

const dispositions = (store: StoreResult, type: string): string[] =>
  store.findings.filter((one) => one.type === type).map(({ disposition }) => disposition);

describe('the people of a text', () => {
  it('are both owners of a joint account with its PIN', () => {
    const store = examined(
      'Customers George and Mary Howell came in to reset their joint checking. Account number 4417209953, new PIN 8463.',
    );
    expect(store.persons).toBe(2);
    expect(store.findings.find(({ type }) => type === 'bank-account')?.persons).toBe(2);
  });

  it('are all of a household with a number each', () => {
    const store = examined(
      'Home visit: Mary Howell (SSN 489-31-7726), her husband Robert (SSN 489-31-7727), and their son Tyler (SSN 489-31-7728).',
    );
    expect(store.persons).toBe(3);
  });

  it('are one where a number is corrected', () => {
    const store = examined(
      "Correction for Mary Howell: her social is 489-31-7726, not 489-31-7762 as on Friday's sheet.",
    );
    expect(store.persons).toBe(1);
    expect(store.findings.flatMap(({ because }) => because).join(' ')).toContain(
      'corrects this number',
    );
  });

  it('are two of one name with two numbers, and an account keeps the code under that name', () => {
    const store = examined(`Mary Howell, SSN 489-31-7726
Checking account 4417209953 at the credit union.
Mary Howell, SSN 502-44-9913
Telephone banking PIN: 8463
`);
    expect(store.persons).toBe(2);
    expect(dispositions(store, 'bank-account')).toEqual(['covered']);
  });

  it('have no code for a forum, though the next note is about a bank', () => {
    const store = examined(`Mary Howell - recipe forum: user mhowell57, password Copper-Lamp49!

Online banking for Robert Mendoza at the credit union: user id rmendoza28, password Copper-Boat65!
`);
    expect(store.persons).toBe(1);
  });
});
