// The generator of the fixture share: always the same bytes, and no number that it did not invent.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generate } from '../fixtures/generate/run.ts';

const shares = join(import.meta.dirname, '..', 'fixtures', 'shares');

/** Nobody's: a wallet insert, a pamphlet, and the number format of a spreadsheet. */
const published = ['078-05-1120', '219-09-9999', '000-00-0000'];

/** Paths relative to the folder, sorted. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

describe('the generator', () => {
  test('writes the very bytes that lie in the project', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'showme-shares-'));
    await generate(folder);
    expect(filesUnder(folder)).toEqual(filesUnder(shares));
    const changed = filesUnder(folder).filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(shares, path))),
    );
    expect(changed).toEqual([]);
  });

  test('invented every number in the shape of a Social Security number under fixtures/', () => {
    const fixtures = join(shares, '..');
    const invented = JSON.parse(readFileSync(join(shares, 'invented.json'), 'utf8')) as Record<
      string,
      readonly string[]
    >;
    const known = new Set([...Object.values(invented).flat(), ...published]);
    const strangers = filesUnder(fixtures).flatMap((path) => {
      const bytes = readFileSync(join(fixtures, path));
      const texts = [bytes.toString('latin1'), bytes.toString('utf16le')];
      const numbers = texts.flatMap((text) => text.match(/(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g) ?? []);
      return numbers.filter((number) => !known.has(number)).map((number) => `${path}: ${number}`);
    });
    expect(strangers).toEqual([]);
  });
});
