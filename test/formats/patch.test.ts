// Patches: the lines of each file as they were, without their signs, and nothing lost.
import { describe, expect, it } from 'vitest';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { formats } from '../../src/formats/index.ts';
import { patchFormat } from '../../src/formats/patch.ts';
import { makeHead, recogniseFormat } from '../../src/formats/recognise.ts';
import * as fc from '../properties.ts';
import { readDocument } from './read-document.ts';

const formatOf = (content: string): string | undefined =>
  recogniseFormat(makeHead(memoryInput('a', Buffer.from(content))), formats)?.id;

async function pieces(content: string): Promise<{ line: number | undefined; text: string }[]> {
  const { texts } = await readDocument(patchFormat, 'a.patch', Buffer.from(content));
  return texts.map(({ text, at }) => ({ line: at.line, text }));
}

const ofGit = `From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001
From: A. Clerk <clerk@example.org>
Subject: [PATCH] seed people

---
 people.csv | 3 +++
diff --git a/people.csv b/people.csv
--- a/people.csv
+++ b/people.csv
@@ -0,0 +1,3 @@
+first,last,note
+Ann,Roe,likes -- dashes
+Max,Poe,none
diff --git a/notes.sql b/notes.sql
--- a/notes.sql
+++ b/notes.sql
@@ -1,4 +1,3 @@ create table
 kept
--- a comment taken away
-old

+new
--
2.43.0
`;

describe('a patch', () => {
  it('is told from mail, from lists and from other text', () => {
    expect(formatOf(ofGit)).toBe('patch');
    expect(formatOf('Index: a.txt\n===\n--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n')).toBe('patch');
    expect(formatOf('From: Ann <a@example.org>\nTo: b\n\n@@ -1 +1 @@\n-x\n+y\n')).not.toBe('patch');
    expect(formatOf('- one\n+ two\n@@ three\n')).not.toBe('patch');
  });

  it('gives each file as it was, at its own lines', async () => {
    const read = await pieces(ofGit);
    expect(read).toContainEqual({
      line: 11,
      text: 'first,last,note\nAnn,Roe,likes -- dashes\nMax,Poe,none\n',
    });
    expect(read).toContainEqual({
      line: 18,
      text: 'kept\n-- a comment taken away\nold\n\nnew\n',
    });
    expect(read[0]?.text).toContain('[PATCH] seed people');
  });

  it('loses no letter of any text', async () => {
    const line = fc.constantFrom(
      '@@ -1,2 +1,2 @@',
      '+a1',
      '-b2',
      ' c3',
      'd4',
      '',
      '--- e5',
      '\\ f6',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const read = (await pieces(lines.join('\n'))).map(({ text }) => text).join('');
        const count = (text: string): number => text.match(/[a-f]\d/g)?.length ?? 0;
        expect(count(read)).toBe(count(lines.join('\n')));
      }),
      { numRuns: 50 },
    );
  });
});
