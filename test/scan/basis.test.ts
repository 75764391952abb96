// New rules and settings look again at what they can change, and only at that.
import { describe, expect, test } from 'vitest';
import { fingerprint, makePrinter } from '../../src/detect/mask.ts';
import type { Basis, KnownItem } from '../../src/inventory/inventory.ts';
import { basisOf, makeTouches } from '../../src/scan/basis.ts';
import type { Settings } from '../../src/scan/settings.ts';
import type { Trait } from '../../src/scan/traits.ts';

const printer = makePrinter(Buffer.alloc(32, 7));
const settings: Settings = {
  law: 'missouri',
  attestations: { entity: 'private', publicRecords: [] },
  archiveDepth: 8,
  maxBytesInMemory: 1e8,
  sample: 'all',
  places: 20,
  reveal: false,
  passwords: [],
  testValues: ['900-00-0001'],
  ownDetectors: [],
  fingerprintKey: '00',
};

const basis = (changed: Partial<Settings> = {}, rulePack = 'one', version = '1'): Basis =>
  basisOf({ settings: { ...settings, ...changed }, rulePack, version, printer });

interface Reading {
  readonly traits: readonly Trait[];
  readonly uris?: readonly string[];
  readonly prints?: readonly string[];
}

/** Whether a reading made under the first settings is touched by these. */
function isTouched(reading: Reading, now: Basis, changed: Partial<Settings> = {}): boolean {
  const known = { traits: reading.traits, basis: basis() } as unknown as KnownItem;
  const stores = () => ({
    uris: reading.uris ?? [],
    prints: new Set(reading.prints ?? []),
  });
  const touches = makeTouches({ ...settings, ...changed }, printer);
  return touches({ known, stores }, now);
}

const touched = (reading: Reading, changed: Partial<Settings>): boolean =>
  isTouched(reading, basis(changed), changed);

describe('what a reading depends on', () => {
  test('nothing changed touches nothing', () => {
    expect(touched({ traits: ['read', 'found', 'cut', 'sealed', 'holds'] }, {})).toBe(false);
  });

  test('new rules touch what was looked through, and not what is sealed or of no known kind', () => {
    expect(isTouched({ traits: ['read'] }, basis({}, 'two'))).toBe(true);
    expect(isTouched({ traits: ['sealed'] }, basis({}, 'two'))).toBe(false);
    expect(isTouched({ traits: [] }, basis({}, 'two'))).toBe(false);
  });

  test('another version of the program, or a setting that nothing is known of, touches everything', () => {
    expect(isTouched({ traits: [] }, basis({}, 'one', '2'))).toBe(true);
    expect(touched({ traits: [] }, { maxBytesInMemory: 5 })).toBe(true);
    expect(isTouched({ traits: [] }, { ...basis(), novelty: 'x' })).toBe(true);
  });

  test('who the organization is touches what has findings', () => {
    const now = { attestations: { entity: 'government', publicRecords: [] } } as const;
    expect(touched({ traits: ['read', 'found'] }, now)).toBe(true);
    expect(touched({ traits: ['read'] }, now)).toBe(false);
  });

  test('an attestation touches the stores that it names, when it comes and when it goes', () => {
    const records = [{ stores: 'file:///srv/deeds/**', basis: 'recorded deeds' }];
    const now = { attestations: { entity: 'private', publicRecords: records } } as const;
    const traits: Trait[] = ['read', 'found'];
    expect(touched({ traits, uris: ['file:///srv/deeds/1.pdf'] }, now)).toBe(true);
    expect(touched({ traits, uris: ['file:///srv/pay.csv'] }, now)).toBe(false);
    expect(touched({ traits: ['read'], uris: ['file:///srv/deeds/1.pdf'] }, now)).toBe(false);
  });

  test('passwords touch what is sealed', () => {
    const now = { passwords: [{ text: 'sesame', origin: 'a file', nearby: false }] };
    expect(touched({ traits: ['sealed'] }, now)).toBe(true);
    expect(touched({ traits: ['read', 'found'] }, now)).toBe(false);
  });

  test('a new test value touches the readings that hold it, and those of which not every value was kept', () => {
    const now = { testValues: ['900-00-0001', '486-12-3456'] };
    const print = fingerprint(printer, 'ssn', '486123456');
    expect(touched({ traits: ['found'], prints: [print] }, now)).toBe(true);
    expect(touched({ traits: ['found'], prints: ['0'.repeat(16)] }, now)).toBe(false);
    expect(touched({ traits: ['found', 'cut'] }, now)).toBe(true);
    expect(touched({ traits: ['read'], prints: [print] }, now)).toBe(false);
  });

  test('a test value that is taken back touches what holds test data', () => {
    expect(touched({ traits: ['found', 'test'] }, { testValues: [] })).toBe(true);
    expect(touched({ traits: ['found'] }, { testValues: [] })).toBe(false);
  });

  test('a long list of test values is compared as a whole', () => {
    const now = { testValues: Array.from({ length: 600 }, (_, n) => `900-00-${1000 + n}`) };
    expect(touched({ traits: ['found'] }, now)).toBe(true);
    expect(touched({ traits: ['read'] }, now)).toBe(false);
  });

  test('the depth of archives touches what is deeper, or what is inside', () => {
    expect(touched({ traits: ['holds', 'too-deep'] }, { archiveDepth: 9 })).toBe(true);
    expect(touched({ traits: ['holds'] }, { archiveDepth: 9 })).toBe(false);
    expect(touched({ traits: ['holds'] }, { archiveDepth: 1 })).toBe(true);
    expect(touched({ traits: ['read'] }, { archiveDepth: 1 })).toBe(false);
  });

  test('more places touch findings that have more, fewer touch nothing', () => {
    expect(touched({ traits: ['found', 'cut'] }, { places: 50 })).toBe(true);
    expect(touched({ traits: ['found'] }, { places: 50 })).toBe(false);
    expect(touched({ traits: ['found', 'cut'] }, { places: 5 })).toBe(false);
  });

  test('another sample touches tables', () => {
    expect(touched({ traits: ['rows'] }, { sample: 100 })).toBe(true);
    expect(touched({ traits: ['read'] }, { sample: 100 })).toBe(false);
  });
});

test('a basis holds no password, no test value and no key', () => {
  const told = JSON.stringify(
    basis({ passwords: [{ text: 'hunter2', origin: '', nearby: false }] }),
  );
  expect(told).not.toMatch(/hunter2|900-?00-?0001/u);
  expect(told).not.toContain(settings.fingerprintKey.repeat(4));
});
