// Patches and diffs: what was added, kept and taken away, each file's stretches as the text that they are, without the signs before their lines.
import { defineFormat, type Format } from './format.ts';
import { holdLines } from './held-lines.ts';
import { readRecords } from './records/record-lines.ts';

/** Of a unified diff (POSIX diff -u): how many lines of the old file and of the new one follow. */
const hunk = /^@@ -\d{1,9}(?:,(?<old>\d{1,9}))? \+\d{1,9}(?:,(?<new>\d{1,9}))? @@/;
const hunkInHead = new RegExp(`${hunk.source}[^\\n]*\\r?\\n[-+ ]`, 'm');
/** Letters are read as such, but for those that git writes for a commit. */
const isLetter = /^(?:From (?![0-9a-f]{40} )|(?!Index:)[A-Z][A-Za-z-]{1,40}: )/;

export const patchFormat: Format = defineFormat({
  id: 'patch',
  title: 'Patch or diff',
  recognises: ({ text }) =>
    text.includes('\n@@ -') || text.startsWith('@@ -')
      ? hunkInHead.test(text) && !isLetter.test(text)
      : false,
  async *read(input) {
    const source = readRecords(input);
    const left = { old: 0, new: 0 };
    const held = holdLines();
    for await (const { text, line, continued } of source.records) {
      // Empty lines do not come: those between are kept ones.
      const skipped = Math.max(0, line - held.next);
      left.old -= skipped;
      left.new -= skipped;
      const isInHunk = left.old > 0 || left.new > 0;
      const opened = isInHunk ? null : hunk.exec(text)?.groups;
      if (opened || held.isFull) yield* held.take();
      if (opened) {
        left.old = Number(opened['old'] ?? 1);
        left.new = Number(opened['new'] ?? 1);
        // Behind the counts stands a line from further up, for the reader.
        held.add(text.replace(hunk, '').trimStart(), line);
        yield* held.take();
        continue;
      }
      held.add(isInHunk && !continued ? withoutSign(text) : text, line);
      if (!isInHunk || continued) continue;
      if (!text.startsWith('+') && !text.startsWith('\\')) left.old--;
      if (!text.startsWith('-') && !text.startsWith('\\')) left.new--;
      // What follows belongs to another file.
      if (left.old <= 0 && left.new <= 0) yield* held.take();
    }
    yield* held.take();
    source.rethrow();
  },
});

const withoutSign = (line: string): string => (/^[-+ ]/.test(line) ? line.slice(1) : line);
