// Opens age files by the library of age's own author, with identities and passphrases at hand. Source: age-encryption.org/v1.
import { TooCostly } from './tries.ts';

export interface AgeFile {
  /** Without armor. */
  readonly bytes: Uint8Array;
  /** Kinds of recipient in the header: 'X25519', 'scrypt'. */
  readonly kinds: readonly string[];
}

interface AgeKeys {
  readonly passphrase?: string;
  readonly identities?: readonly string[];
}

const magic = 'age-encryption.org/v1\n';
/** Rounds of scrypt as a power of two; age itself writes 18, and each one more doubles the time. */
const mostRounds = 20;
/** A nonce, and the code of a chunk that may be empty. */
const fewestContentBytes = 16 + 16;
const maxHeaderBytes = 64 * 1024;

/** Null where no whole header and no content behind it are there. */
export async function openableAge(given: Uint8Array): Promise<AgeFile | null> {
  const bytes = await withoutArmor(given);
  if (bytes === null) return null;
  const head = Buffer.from(bytes.subarray(0, maxHeaderBytes)).toString('latin1');
  const code = /^--- [\w+/]{43}\n/m.exec(head);
  if (!head.startsWith(magic) || code === null) return null;
  if (bytes.length < code.index + code[0].length + fewestContentBytes) return null;
  const kinds = [...head.matchAll(/^-> ([\w-]{1,32})/gm)].map(([, kind = '']) => kind);
  return { bytes, kinds: [...new Set(kinds)] };
}

async function withoutArmor(bytes: Uint8Array): Promise<Uint8Array | null> {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  if (!start.startsWith('-----BEGIN')) return bytes;
  const { armor } = await import('age-encryption');
  try {
    return armor.decode(Buffer.from(bytes).toString('latin1'));
  } catch {
    return null;
  }
}

/** Null where none of them fits. @throws TooCostly */
export async function openAge(file: AgeFile, keys: AgeKeys): Promise<Uint8Array | null> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  if (keys.passphrase !== undefined) {
    refuseCostly(file.bytes);
    decrypter.addPassphrase(keys.passphrase);
  }
  for (const identity of keys.identities ?? []) {
    try {
      decrypter.addIdentity(identity);
    } catch {
      // Mistyped, or of a kind to come.
    }
  }
  try {
    return await decrypter.decrypt(file.bytes);
  } catch {
    return null;
  }
}

function refuseCostly(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const rounds = Number(/^-> scrypt [\w+/]{22} (\d{1,3})$/m.exec(head)?.[1] ?? 0);
  if (rounds > mostRounds)
    throw new TooCostly(`its header asks for 2 to the power of ${rounds} rounds of scrypt`);
}

/** Private keys in a key file, one a line. */
export function identitiesIn(file: Uint8Array): readonly string[] {
  const text = Buffer.from(file).toString('latin1');
  return text.match(/AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{50,100}/g) ?? [];
}
