// What is kept of the rows that keys lead to must be what a map would keep.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { makeKeyStore } from '../../src/scan/key-store.ts';

describe('the keys of tables that name people', () => {
  it('lead to their cells as a map would, and to nobody once their rows differ', () => {
    const key = fc.oneof(
      fc.constantFrom('', '1', '1001', 'é', 'Łódź', '\0', '\ud800'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const cells = fc.oneof(fc.constantFrom('', 'Ann\0Lane'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, cells), { maxLength: 200 }), key, (all, other) => {
        const store = makeKeyStore();
        const map = new Map<string, Set<string>>();
        for (const [one, row] of all) {
          store.add(one, row);
          map.set(one, (map.get(one) ?? new Set()).add(row));
        }
        expect(store.size).toBe(map.size);
        for (const [one, rows] of map) {
          expect(store.has(one)).toBe(true);
          expect(store.find(one)).toBe(rows.size === 1 ? [...rows][0] : undefined);
        }
        expect(store.has(other)).toBe(map.has(other));
      }),
    );
  });

  it('are found among very many, and beside a row longer than a page', () => {
    const store = makeKeyStore();
    const long = 'x'.repeat(1_000_000);
    store.add('long', long);
    for (let i = 0; i < 50_000; i++) store.add(`k${i}`, `Ann\0${i}`);
    expect(store.size).toBe(50_001);
    expect(store.find('long')).toBe(long);
    expect(store.find('k49999')).toBe('Ann\x0049999');
    expect(store.find('k50000')).toBeUndefined();
  });
});
