// What is reported of an encrypted legacy Word or PowerPoint document, opened by a password at hand or not.
import type { Part, ReadContext } from '../model/part.ts';
import type { Input } from '../model/store.ts';
import type { CompoundFile } from './compound-file.ts';
import { encryptedOfficeFormat } from './office-encrypted.ts';
import { findPassword, type Rc4Encryption, type UnknownEncryption } from './office-rc4.ts';

/** Keys of this length and below are found by trying all of them. */
const maxWeakBits = 56;

/** @param product 'doc' or 'ppt'; @param kind 'legacy Word document' */
export function* tellEncryption(
  { product, kind }: { readonly product: 'doc' | 'ppt'; readonly kind: string },
  encryption: Rc4Encryption | UnknownEncryption,
  context: ReadContext,
): Generator<Part> {
  const mechanism = `${product}-${encryption.scheme}`;
  const layer = 'file';
  if (encryption.scheme === 'unknown') {
    const evidence = `it is marked as encrypted, by a scheme that is not known here (${encryption.what})`;
    yield { kind: 'fact', fact: { layer, state: 'unknown', mechanism, evidence } };
    return;
  }
  const password = findPassword(encryption, context);
  if (password === undefined) {
    const state = encryption.keyBits <= maxWeakBits ? 'weak' : 'encrypted';
    const evidence = `its encryption header says RC4 with a key of ${encryption.keyBits} bits; no password at hand opens it`;
    yield { kind: 'fact', fact: { layer, state, mechanism, evidence } };
    return;
  }
  const state = password.nearby ? 'key-nearby' : 'key-given';
  const evidence = `a password from ${password.origin} opens it`;
  const isWeak = encryption.keyBits <= maxWeakBits && ({ isWeak: true } as const);
  yield { kind: 'fact', fact: { layer, state, mechanism, evidence, ...isWeak } };
  const detail = `${kind}: a password at hand opens it, but this kind of file cannot be read here; open it and convert it`;
  yield { kind: 'problem', problem: { reason: 'unsupported', detail } };
}

/** Encrypted as a package, or under rights management, whatever else lies in the file. */
export function isSealedPackage({ paths }: CompoundFile): boolean {
  return paths.some((path) => /^[^/]+\/(?:EncryptedPackage|\tDRMContent)$/.test(path));
}

export function readSealedPackage(input: Input, context: ReadContext): AsyncIterable<Part> {
  return encryptedOfficeFormat.read(input, context);
}
