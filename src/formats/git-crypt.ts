// Files of a repository that git-crypt has encrypted. Source: git-crypt, doc/design.
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { unreadKind } from './unread-kind.ts';

const sealedMagic = Buffer.from('\0GITCRYPT\0', 'latin1');
const keyMagic = Buffer.from('\0GITCRYPTKEY', 'latin1');
const nonceBytes = 12;

export const gitCryptFormat: Format = defineFormat({
  id: 'git-crypt',
  title: 'File encrypted by git-crypt',
  recognises: ({ bytes }) => beginsWith(bytes, sealedMagic) || beginsWith(bytes, keyMagic),
  async *read({ head }) {
    if (beginsWith(head, keyMagic)) throw unreadKind('git-crypt key, not encrypted');
    if (head.length < sealedMagic.length + nonceBytes) {
      throw new StoreProblem(
        'corrupt',
        'git-crypt file: it is cut off; check it out again from the repository',
      );
    }
    const evidence =
      'begins as git-crypt writes it: AES-256 in counter mode; equal files are encrypted equally';
    yield {
      kind: 'fact',
      fact: { layer: 'file', state: 'encrypted', mechanism: 'git-crypt', evidence },
    };
  },
});

function beginsWith(bytes: Uint8Array, magic: Buffer): boolean {
  return magic.equals(bytes.subarray(0, magic.length));
}
