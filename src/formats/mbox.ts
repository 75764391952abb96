// Mailboxes in one file: split at their 'From ' lines while streaming, each message a store of its own (RFC 4155).
import type { Part } from '../model/part.ts';
import { defineFormat, type Format } from './format.ts';
import { beginsWithMailbox, isDatedSeparator, startsLikeHeader } from './mail-headers.ts';
import { memoryInput } from './memory-input.ts';

/** A longer run without a line end is passed on in pieces. */
const maxLineChars = 1024 * 1024;

export const mboxFormat: Format = defineFormat({
  id: 'mbox',
  title: 'Mailbox',
  recognises: ({ text }) => beginsWithMailbox(text),
  async *read(input, context) {
    let number = 0;
    for await (const message of splitMessages(input.stream(), context.maxBytesInMemory)) {
      number += 1;
      yield describeMessage(message, number);
    }
  },
});

interface Message {
  readonly bytes: Buffer;
  readonly isTooLarge: boolean;
}

function describeMessage({ bytes, isTooLarge }: Message, number: number): Part {
  const name = `message ${number}`;
  const member = { name, as: 'store', facts: [] } as const;
  // The suffix says that it is a message, however little of a header it has.
  if (!isTooLarge)
    return { kind: 'member', member: { ...member, input: memoryInput(`${name}.eml`, bytes) } };
  const detail =
    'larger than may be held in memory; save the message as a file of its own and scan that';
  return {
    kind: 'member',
    member: { ...member, input: null, problem: { reason: 'too-large', detail } },
  };
}

/** Messages without their separators, one '>' taken off quoted 'From ' lines. */
async function* splitMessages(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Message> {
  let lines: string[] = [];
  let bytes = 0;
  let isBlank = true;
  let separator: string | null = null;
  const finish = (): Message => {
    const isTooLarge = bytes > maxBytes;
    const message = { bytes: Buffer.from(isTooLarge ? '' : lines.join(''), 'latin1'), isTooLarge };
    lines = [];
    bytes = 0;
    return message;
  };
  const add = (line: string): void => {
    bytes += line.length;
    if (bytes <= maxBytes) lines.push(line);
    else lines = [];
  };
  for await (const line of latin1Lines(stream)) {
    if (separator !== null) {
      // Only its own date or a header after it makes a 'From ' line a separator.
      if (isDatedSeparator(separator) || startsLikeHeader(line)) {
        if (bytes > 0) yield finish();
      } else if (bytes > 0) add(separator);
      separator = null;
    }
    if (isBlank && line.startsWith('From ')) separator = line;
    else add(/^>{1,20}From /.test(line) ? line.slice(1) : line);
    isBlank = line.trim() === '' && line.length < maxLineChars;
  }
  if (bytes > 0) yield finish();
}

/** Lines with their ends; ISO 8859-1 keeps every byte as it is. */
async function* latin1Lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const text = rest + Buffer.from(chunk).toString('latin1');
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield text.slice(start, end + 1);
      start = end + 1;
    }
    rest = text.slice(start);
    if (rest.length < maxLineChars) continue;
    yield rest;
    rest = '';
  }
  if (rest !== '') yield rest;
}
