// Opening and reading plain files, also those that change, vanish or are not what they seem.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  appendFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreProblem, type Input } from '../../src/model/store.ts';
import { openFileInput } from '../../src/sources/file-input.ts';
import { asOrdinaryUser, makeTree } from './tree.ts';

async function reasonOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'nothing thrown';
  } catch (error) {
    return error instanceof StoreProblem ? error.problem.reason : `fault: ${String(error)}`;
  }
}

async function streamed(input: Input): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const chunk of input.stream()) pieces.push(Buffer.from(chunk));
  return Buffer.concat(pieces);
}

describe('openFileInput', () => {
  it('gives head, size, any range, the whole and the stream of the same bytes', async () => {
    const content = Array.from({ length: 90_000 }, (_, at) => `line ${at}\n`).join('');
    const root = makeTree({ 'a.txt': content });
    const input = await openFileInput(join(root, 'a.txt'));
    expect(input.name).toBe('a.txt');
    expect(input.size).toBe(content.length);
    expect(Buffer.from(input.head).toString()).toBe(content.slice(0, 64 * 1024));
    expect(Buffer.from(await input.read(100_000, 50)).toString()).toBe(
      content.slice(100_000, 100_050),
    );
    expect(await input.read(content.length - 5, 50)).toHaveLength(5);
    expect(await input.read(content.length + 10, 50)).toHaveLength(0);
    expect(Buffer.from(await input.bytes()).toString()).toBe(content);
    expect((await streamed(input)).toString()).toBe(content);
    expect(await reasonOf(input.bytes(1000))).toBe('too-large');
    await input.close();
    await input.close();
  });

  it('reads an empty file', async () => {
    const root = makeTree({ empty: '' });
    const input = await openFileInput(join(root, 'empty'));
    expect([input.size, input.head.length, (await streamed(input)).length]).toEqual([0, 0, 0]);
    await input.close();
  });

  it('reads a file that claims to be empty and is not', async () => {
    const input = await openFileInput('/proc/self/status');
    expect(input.size).toBeUndefined();
    expect((await streamed(input)).toString()).toContain('VmRSS');
    expect((await input.bytes()).length).toBeGreaterThan(100);
    await input.close();
  });

  it('leaves the access time as it was', async () => {
    const root = makeTree({ 'a.txt': 'content' });
    const path = join(root, 'a.txt');
    utimesSync(path, 1000, 2000);
    const input = await openFileInput(path);
    await streamed(input);
    await input.close();
    expect(statSync(path).atimeMs).toBe(1_000_000);
  });

  it('reads files of other owners all the same', async () => {
    const root = makeTree({ 'a.txt': 'content' });
    chmodSync(join(root, 'a.txt'), 0o644);
    const size = await asOrdinaryUser(async () => {
      const input = await openFileInput(join(root, 'a.txt'));
      await input.close();
      return input.size;
    });
    expect(size).toBe(7);
  });

  it('tells what became shorter while it was read, after the bytes that were left', async () => {
    const root = makeTree({ 'a.txt': 'x'.repeat(700_000) });
    const path = join(root, 'a.txt');
    const input = await openFileInput(path);
    let seen = 0;
    const reading = (async () => {
      for await (const chunk of input.stream()) {
        seen += chunk.length;
        truncateSync(path, 300_000);
      }
    })();
    expect(await reasonOf(reading)).toBe('changed');
    expect(seen).toBe(300_000);
    expect(await reasonOf(input.read(290_000, 20_000))).toBe('changed');
    await input.close();
  });

  it('ends a growing log where it ended when it was opened', async () => {
    const root = makeTree({ 'a.log': 'x'.repeat(1000) });
    const input = await openFileInput(join(root, 'a.log'));
    appendFileSync(join(root, 'a.log'), 'more');
    expect(await streamed(input)).toHaveLength(1000);
    await input.close();
  });

  it('says why something cannot be opened, and never waits for a pipe or follows a link', async () => {
    const root = makeTree({ closed: '', target: '' });
    chmodSync(join(root, 'closed'), 0);
    execFileSync('mkfifo', [join(root, 'pipe')]);
    symlinkSync('target', join(root, 'link'));
    const open = (name: string): Promise<string> => reasonOf(openFileInput(join(root, name)));
    expect(await open('gone')).toBe('vanished');
    expect(await asOrdinaryUser(() => open('closed'))).toBe('denied');
    expect(await open('pipe')).toBe('special-file');
    expect(await open('.')).toBe('special-file');
    expect(await open('link')).toBe('changed');
  });
});
