// What the user typed, as targets.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathFromBytes, pathForSystem, pathToUri } from '../../src/sources/raw-path.ts';
import { matchTargets } from '../../src/sources/glob-targets.ts';
import { dropNested, resolveTarget } from '../../src/sources/targets.ts';
import * as fc from '../properties.ts';
import { makeTree } from './tree.ts';

describe('matchTargets', () => {
  it('finds the files and folders that a pattern matches, hidden ones too, in order', async () => {
    const root = makeTree({
      'b/pay.csv': '',
      'a/pay.csv': '',
      'a/.old/pay.csv': '',
      'a/x.txt': '',
    });
    const matched = async (pattern: string): Promise<string[]> =>
      (await matchTargets(`${root}/${pattern}`)).map(({ path }) => path.slice(root.length + 1));
    expect(await matched('**/*.csv')).toEqual(['a/.old/pay.csv', 'a/pay.csv', 'b/pay.csv']);
    expect(await matched('{a,b}')).toEqual(['a', 'b']);
    expect(await matched('c/*.csv')).toEqual([]);
    expect(await matched('a/x.txt')).toEqual([]);
  });
});

describe('resolveTarget', () => {
  it('takes files, folders and file URIs as paths', () => {
    const root = makeTree({ 'my file.txt': '' });
    const path = join(root, 'my file.txt');
    const uri = `file://${root}/my%20file.txt`;
    expect(resolveTarget(path)).toEqual({ kind: 'path', path, uri });
    expect(resolveTarget(uri)).toEqual({ kind: 'path', path, uri });
    expect(resolveTarget('.')).toMatchObject({ kind: 'path', path: process.cwd() });
  });

  it('takes databases and buckets as URIs, unless a file has that very name', () => {
    const root = makeTree({ 'sqlite:a.db': '' });
    expect(resolveTarget('postgres://u@db1/clinic')).toMatchObject({ kind: 'uri' });
    expect(resolveTarget('sqlite:a.db')).toMatchObject({ kind: 'uri' });
    expect(resolveTarget(join(root, 'sqlite:a.db'))).toMatchObject({ kind: 'path' });
  });

  it('suggests a path that is a slip away, at any depth', () => {
    const root = makeTree({ 'office/HR/pay.csv': '' });
    expect(resolveTarget(join(root, 'ofice'))).toEqual({
      kind: 'missing',
      suggestion: join(root, 'office'),
    });
    expect(resolveTarget(join(root, 'ofice/HR'))).toMatchObject({
      suggestion: join(root, 'office/HR'),
    });
    expect(resolveTarget(join(root, 'office/hr'))).toMatchObject({
      suggestion: join(root, 'office/HR'),
    });
    expect(resolveTarget(join(root, 'elsewhere'))).toEqual({ kind: 'missing', suggestion: null });
  });

  it.each(['', '\0', 'postgres://[', 'file://host/share', 'x'.repeat(5000)])(
    'finds nothing at %j',
    (text) => {
      expect(resolveTarget(text)).toMatchObject({ kind: 'missing' });
    },
  );
});

it('scans nothing twice: doubles and targets inside others are dropped', () => {
  const root = makeTree({ 'a/b/c': '', 'ab/c': '' });
  const targets = ['a', 'ab', 'a/b', 'a'].map((name) => resolveTarget(join(root, name)));
  const paths = dropNested(targets.filter((one) => one.kind !== 'missing')).map((one) =>
    one.kind === 'path' ? one.path : '',
  );
  expect(paths).toEqual([join(root, 'a'), join(root, 'ab')]);
});

it('keeps every byte of a path', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
      const path = pathFromBytes(bytes);
      expect(Buffer.from(pathForSystem(path))).toEqual(Buffer.from(bytes));
      const uri = pathToUri(`/${path}`);
      if (!/[\0/]|\.\.?$/u.test(path)) {
        expect(Buffer.from(decodeToBytes(uri.slice('file:///'.length)))).toEqual(
          Buffer.from(bytes),
        );
      }
    }),
  );
});

function decodeToBytes(text: string): number[] {
  return [...text.matchAll(/%(?<hex>[\dA-F]{2})|(?<plain>[^%])/gu)].map(({ groups }) =>
    groups?.['hex'] ? Number.parseInt(groups['hex'], 16) : (groups?.['plain'] ?? '').charCodeAt(0),
  );
}
