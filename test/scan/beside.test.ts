// What lies beside a sealed file or a database, as a token: the same as long as looking again would find the same.
import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeBeside } from '../../src/scan/beside.ts';
import { makeTree } from '../sources/tree.ts';

const past = Date.now() / 1000 - 3600;

/** A file that was written an hour ago, as far as its times tell. */
function old(path: string): void {
  utimesSync(path, past, past);
}

// Its time of change cannot be set: a start in the future makes it past.
const later = (): number => Date.now() + 60_000;
const tokenOf = (path: string, ...traits: string[]): string =>
  makeBeside().tokenOf(path, traits, later());

describe('beside a sealed file', () => {
  test('nothing matters for what is not sealed', () => {
    const root = makeTree({ 'a.zip': 'x', 'passwords.txt': 'y' });
    expect(tokenOf(join(root, 'a.zip'), 'read', 'found')).toBe('');
  });

  test('a note or a key that comes, changes or goes makes another token; other files do not', () => {
    const root = makeTree({ 'in/a.zip': 'x', 'in/b.pdf': 'y' });
    const sealed = join(root, 'in', 'a.zip');
    const tokens = new Set<string>();
    const look = (): void => void tokens.add(tokenOf(sealed, 'sealed'));
    look();
    writeFileSync(join(root, 'in', 'c.pdf'), 'z');
    look();
    expect(tokens.size).toBe(1);
    writeFileSync(join(root, 'in', 'passwords.txt'), 'sesame');
    look();
    appendFileSync(join(root, 'in', 'passwords.txt'), '1');
    look();
    mkdirSync(join(root, 'beside'));
    writeFileSync(join(root, 'beside', 'master.key'), 'k');
    look();
    expect(tokens.size).toBe(4);
    rmSync(join(root, 'beside', 'master.key'));
    rmSync(join(root, 'in', 'passwords.txt'));
    look();
    expect(tokens.size).toBe(4);
  });

  test('what was written a moment ago proves nothing: every look is another', () => {
    const root = makeTree({ 'a.zip': 'x', 'passwords.txt': 'y' });
    const beside = makeBeside();
    const look = (): string => beside.tokenOf(join(root, 'a.zip'), ['sealed'], Date.now());
    expect(look()).not.toBe(look());
  });
});

describe('beside a database', () => {
  test('its logs make the token', () => {
    const root = makeTree({ 'a.db': 'x' });
    const path = join(root, 'a.db');
    const bare = tokenOf(path, 'sqlite');
    writeFileSync(`${path}-wal`, 'log');
    old(`${path}-wal`);
    const logged = tokenOf(path, 'sqlite');
    expect(logged).not.toBe(bare);
    expect(tokenOf(path, 'sqlite')).toBe(logged);
    expect(tokenOf(path, 'read')).toBe('');
  });
});
