// Java key stores (JKS and JCEKS): whether they hold encrypted keys. Source: sun.security.provider.JavaKeyStore of OpenJDK.
import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { opensJavaStore } from './openers/key-store-open.ts';
import { openedUnread } from './openers/opened-parts.ts';
import { sealedFact } from './openers/sealed-fact.ts';
import { tryPasswords } from './openers/tries.ts';
import { unreadKind } from './unread-kind.ts';

const jks = 0xfeedfeed;
const jceks = 0xcececece;

const privateKey = 1;
const certificate = 2;
const secretKey = 3;

export const javaKeystoreFormat: Format = defineFormat({
  id: 'java-keystore',
  title: 'Java key store',
  seals: 'java-keystore',
  recognises({ bytes }) {
    // The magic, then version 1 or 2.
    return /^(?:feedfeed|cececece)0000000[12]$/.test(
      Buffer.from(bytes.subarray(0, 8)).toString('hex'),
    );
  },
  async *read(input, context): AsyncGenerator<Part> {
    const bytes = Buffer.from(await input.bytes(context.maxBytesInMemory));
    let keys: boolean;
    try {
      keys = holdsKeys(bytes);
    } catch (error) {
      if (error instanceof RangeError) throw damaged();
      throw error;
    }
    if (!keys) throw unreadKind('Java key store that holds certificates only');
    const tried = await tryPasswords(context.passwords, (password) =>
      opensJavaStore(bytes, password) ? true : null,
    );
    if (tried.opened) {
      yield* openedUnread({ mechanism }, tried.opened.by, 'Java key store');
      return;
    }
    const cipher = bytes.readUInt32BE(0) === jks ? jksCipher : jceksCipher;
    const evidence = `the keys in the Java key store ${cipher}; ${visible}`;
    yield { kind: 'fact', fact: sealedFact({ mechanism, evidence }, tried) };
  },
});

const mechanism = 'java-keystore';
const visible = 'names of entries and certificates can be read';
const jksCipher = "(JKS) are encrypted by Sun's own cipher on SHA-1";
const jceksCipher = '(JCEKS) are encrypted with Triple DES';

/** @throws RangeError where the store is cut off */
function holdsKeys(bytes: Buffer): boolean {
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  let at = 12;
  const skip = (length: number): void => {
    at += length;
    if (at > bytes.length) throw new RangeError('cut off');
  };
  const skipText = (): void => skip(2 + bytes.readUInt16BE(at));
  const skipBlock = (): void => skip(4 + bytes.readUInt32BE(at));
  let keys = 0;
  for (let entry = 0; entry < count; entry += 1) {
    const kind = bytes.readUInt32BE(at);
    skip(4);
    skipText();
    // When the entry was made.
    skip(8);
    if (kind === secretKey && bytes.readUInt32BE(0) === jceks) {
      // A serialised Java object, whose length is not told: what follows cannot be found.
      skip(bytes.length - at > 20 ? 0 : Number.POSITIVE_INFINITY);
      return true;
    }
    if (kind !== privateKey && kind !== certificate) throw new RangeError('unknown kind of entry');
    let certificates = 1;
    if (kind === privateKey) {
      keys += 1;
      skipBlock();
      certificates = bytes.readUInt32BE(at);
      skip(4);
    }
    for (let index = 0; index < certificates; index += 1) {
      if (version === 2) skipText();
      skipBlock();
    }
  }
  // The keyed SHA-1 of the whole.
  skip(20);
  return keys > 0;
}

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'Java key store: it is damaged or cut off; restore it from a backup and scan again',
  );
}
