// The second scan reads what is new or changed, and nothing else; what is asked for beyond that is read anew.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir } from './run-showme.ts';
import { readingsOf, scanAsData, settle, type Scanned } from './scanned.ts';

const person = (name: string, ssn: string): string =>
  `first name,last name,ssn\n${name},Sample,${ssn}\n`;

describe('a second scan', () => {
  const root = makeTree({
    'HR/pay.csv': person('Mary', '486-12-3456'),
    'HR/old.csv': person('John', '487-14-9876'),
    'note.txt': 'The office is closed on Friday.\n',
  });
  const dataDir = freshDataDir();
  let first: Scanned;
  beforeAll(async () => {
    await settle();
    first = await scanAsData([root, '-j', '1'], { dataDir });
  });

  it('reads nothing again that nobody wrote to, and reports the same', async () => {
    const second = await scanAsData([root], { dataDir });
    expect(second.scan.unchanged).toBe(3);
    expect(readingsOf(dataDir, root)).toEqual({ 'HR/pay.csv': 1, 'HR/old.csv': 1, 'note.txt': 1 });
    const { scan: _, ran: __, ...told } = second;
    expect(first).toMatchObject(told);
  });

  it('shares what is known with scans of other targets, and shows no more places than are asked for', async () => {
    const part = await scanAsData([join(root, 'HR'), '--places', '0'], { dataDir });
    expect(part.scan.unchanged).toBe(2);
    expect(part.summary.stores).toMatchObject({ exposed: 2, clear: 0 });
    expect(part.stores.flatMap(({ findings }) => findings.flatMap(({ places }) => places))).toEqual(
      [],
    );
  });

  it('reads again what shows whole values, where these are asked for, and everything with --full', async () => {
    const shown = await scanAsData([root, '--show-values', '-j', '1'], { dataDir });
    expect(shown.ran.stdout).toContain('486-12-3456');
    expect(shown.scan.unchanged).toBe(1);
    const full = await scanAsData([root, '--full', '-j', '1'], { dataDir });
    expect(full.scan.unchanged).toBeUndefined();
    expect(readingsOf(dataDir, root)).toEqual({ 'HR/pay.csv': 3, 'HR/old.csv': 3, 'note.txt': 2 });
  });
});
