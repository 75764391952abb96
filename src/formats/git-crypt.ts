// Files of a repository that git-crypt has encrypted. Source: git-crypt, doc/design.
import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { openGitCrypt } from './openers/git-crypt-open.ts';
import { openedParts } from './openers/opened-parts.ts';
import { isText } from './openers/plausible.ts';
import { sealedFact } from './openers/sealed-fact.ts';
import { tryKeys } from './openers/tries.ts';
import { unreadKind } from './unread-kind.ts';

const sealedMagic = Buffer.from('\0GITCRYPT\0', 'latin1');
const keyMagic = Buffer.from('\0GITCRYPTKEY', 'latin1');
const nonceBytes = 12;

export const gitCryptFormat: Format = defineFormat({
  id: 'git-crypt',
  title: 'File encrypted by git-crypt',
  seals: 'git-crypt',
  recognises: ({ bytes }) =>
    beginsWith(bytes, keyMagic) || (beginsWith(bytes, sealedMagic) && !isClear(bytes)),
  async *read(input, context): AsyncGenerator<Part> {
    const { head } = input;
    if (beginsWith(head, keyMagic)) throw unreadKind('git-crypt key, not encrypted');
    if (head.length < sealedMagic.length + nonceBytes) {
      throw new StoreProblem(
        'corrupt',
        'git-crypt file: it is cut off; check it out again from the repository',
      );
    }
    const mechanism = 'git-crypt';
    const bytes = await input.bytes(context.maxBytesInMemory);
    const keys = (context.keys ?? []).filter(({ unlocks }) => unlocks === 'git-crypt');
    const tried = await tryKeys(keys, (key) => openGitCrypt(bytes, key.bytes));
    if (tried.opened) {
      yield* openedParts({ mechanism }, tried.opened.by, {
        name: input.name,
        bytes: tried.opened.value,
      });
      return;
    }
    const evidence = `begins as git-crypt writes it: AES-256 in counter mode; equal files are encrypted equally`;
    yield { kind: 'fact', fact: sealedFact({ mechanism, evidence }, tried) };
  },
});

/** Bytes behind the nonce that are plain text were never encrypted. */
function isClear(bytes: Uint8Array): boolean {
  const body = bytes.subarray(sealedMagic.length + nonceBytes);
  return body.length >= 32 && isText(body);
}

function beginsWith(bytes: Uint8Array, magic: Buffer): boolean {
  return magic.equals(bytes.subarray(0, magic.length));
}
