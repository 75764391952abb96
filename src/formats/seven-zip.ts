// 7-Zip archives: each file becomes a member, with the facts of its own encryption; opened where a password at hand fits.
import { crc32 } from 'node:zlib';

import type { FoundKey, Part, Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input, type Problem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { memoryInput } from './memory-input.ts';
import { openedFact, sealedFact, untriable } from './openers/sealed-fact.ts';
import { aes256 } from './openers/seven-zip-key.ts';
import { foreignCoder, unpackBlock } from './openers/seven-zip-unpack.ts';
import { tryPasswords } from './openers/tries.ts';
import { damaged, encryptionOf, readContent, readPacked } from './seven-zip-content.ts';
import type { ArchivedFile } from './seven-zip-files.ts';
import type { Block, Piece, SevenZipHeader } from './seven-zip-header.ts';

const signature = Buffer.from('377abcaf271c', 'hex');

export const sevenZipFormat: Format = defineFormat({
  id: '7z',
  title: '7-Zip archive',
  seals: '7z',
  recognises: ({ bytes }) => signature.equals(bytes.subarray(0, signature.length)),
  async *read(input, context): AsyncGenerator<Part> {
    let content;
    try {
      content = await readContent(input, context.passwords);
    } catch (error) {
      if (error instanceof RangeError) throw damaged('its header is damaged');
      throw error;
    }
    if (content === 'empty') return;
    const { header, cipher, by } = content;
    if (header === null) {
      const evidence = `its header is encrypted with ${cipherName(cipher)}, so that not even the names of its files can be read`;
      yield {
        kind: 'fact',
        fact: sealedFact({ mechanism: mechanismOf(cipher), evidence }, content.tried),
      };
      return;
    }
    if (by) yield { kind: 'fact', fact: openedFact({ mechanism: mechanismOf(cipher) }, by) };
    yield* readBlocks({ input, header, context });
  },
});

interface Archive {
  readonly input: Input;
  readonly header: SevenZipHeader;
  readonly context: ReadContext;
}

async function* readBlocks({ input, header, context }: Archive): AsyncGenerator<Part> {
  const { streams, files } = header;
  const held = streams.blocks.reduce((total, { pieces }) => total + pieces.length, 0);
  // Where packed bytes lie before the header, there must be something in them.
  const hasPacked = Buffer.from(input.head.subarray(0, 32)).readBigUInt64LE(12) > 0n;
  if (held === 0 && hasPacked) throw damaged('its header lists no files');
  const listed = files.filter(({ hasContent }) => hasContent);
  let passwords = context.passwords;
  let stream = 0;
  let file = 0;
  for (const block of streams.blocks) {
    const own = listed.slice(file, file + block.pieces.length);
    file += block.pieces.length;
    const foreign = foreignCoder(block);
    const at = stream;
    // More streams than one are those of a filter that is not undone: only their number matters.
    stream += foreign === 'several streams at once' ? streamsOf(block) : 1;
    const state = await openBlock(
      { block, foreign, maxBytes: context.maxBytesInMemory },
      passwords,
      () => readPacked(input, streams, at),
    );
    if (state.by && 'text' in state.by) passwords = [state.by, ...passwords];
    yield* members(own, block.pieces, state);
  }
}

/** BCJ2, the only filter of several inputs, has four. */
function streamsOf({ coders }: Block): number {
  return coders.some(({ method }) => method === '0303011b') ? 4 : 1;
}

interface OpenBlock {
  readonly bytes: Uint8Array | null;
  readonly by: Password | FoundKey | null;
  readonly facts: readonly ProtectionFact[];
  readonly problem?: Problem;
}

async function openBlock(
  {
    block,
    foreign,
    maxBytes,
  }: { readonly block: Block; readonly foreign: string | null; readonly maxBytes: number },
  passwords: readonly Password[],
  packed: () => Promise<Uint8Array>,
): Promise<OpenBlock> {
  const cipher = encryptionOf(block);
  const shut = { bytes: null, by: null, facts: [] };
  if (cipher === undefined) {
    if (foreign !== null) return { ...shut, problem: unsupported(foreign) };
    if (block.unpackedSize > maxBytes) return { ...shut, problem: tooLarge(maxBytes) };
    const bytes = unpackBlock(block, await packed(), '');
    return bytes ? { ...shut, bytes } : { ...shut, problem: damaged('a block is damaged').problem };
  }
  const mechanism = mechanismOf(cipher);
  const canTry = cipher === aes256 && foreign === null && block.unpackedSize <= maxBytes;
  const bytes = canTry ? await packed() : new Uint8Array();
  const tried = await tryPasswords(canTry ? passwords : [], (password) =>
    unpackBlock(block, bytes, password),
  );
  const { opened } = tried;
  if (opened)
    return {
      bytes: opened.value,
      by: opened.by,
      facts: [openedFact({ mechanism }, opened.by)],
    };
  const evidence = `the file is encrypted with ${cipherName(cipher)}; its name and size can be read without the password`;
  const fact = sealedFact({ mechanism, evidence }, canTry ? tried : untriable);
  return { ...shut, facts: [fact] };
}

function* members(
  files: readonly ArchivedFile[],
  pieces: readonly Piece[],
  { bytes, facts, problem }: OpenBlock,
): Generator<Part> {
  let at = 0;
  for (const [index, { size, crc32: sum }] of pieces.entries()) {
    const { name = `file ${index + 1}`, modifiedAt } = files[index] ?? {};
    const content = bytes?.subarray(at, at + size) ?? null;
    at += size;
    const isBroken = content !== null && sum !== undefined && crc32(content) !== sum;
    const trouble = isBroken ? damaged('one of its files fails its checksum').problem : problem;
    const base = name.split('/').at(-1) ?? name;
    yield {
      kind: 'member',
      member: {
        name,
        as: 'store',
        input: content === null || isBroken ? null : memoryInput(base, content),
        facts,
        ...(trouble ? { problem: trouble } : {}),
        ...(modifiedAt === undefined ? {} : { modifiedAt }),
      },
    };
  }
}

const mechanismOf = (cipher: string): string => (cipher === aes256 ? '7z-aes256' : '7z-unknown');

function cipherName(method: string): string {
  return method === aes256 ? 'AES-256' : `an unknown cipher (method ${method.slice(0, 16)})`;
}

function unsupported(what: string): Problem {
  const detail = `packed with ${what}, which is not unpacked here; unpack the archive and scan the folder`;
  return { reason: 'unsupported', detail };
}

function tooLarge(maxBytes: number): Problem {
  return new StoreProblem(
    'too-large',
    `its files are packed together into more than the ${Math.floor(maxBytes / 1024 / 1024)} MB that may be held in memory; unpack it and scan the folder`,
  ).problem;
}
