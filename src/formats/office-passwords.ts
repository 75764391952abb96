// Opens password-protected Office files: the built-in default password first, then those at hand.
import type { Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { openCompoundFile } from './compound-file.ts';
import { fitsVerifier } from './office-verifier.ts';

/** What Excel itself tries on every protected file: it opens without asking anybody. Source: MS-OFFCRYPTO 2.3.7. */
const builtInPassword = 'VelvetSweatshop';

// Each try costs a tenth of a second by design of the format; the likeliest passwords come first.
const maxGuessingMs = 8_000;

export interface Opened {
  readonly bytes: Uint8Array;
  readonly fact: ProtectionFact;
}

/** @param info the EncryptionInfo stream, where there is one: it refuses a wrong password fifty times sooner */
async function tryPassword(
  bytes: Buffer,
  password: string,
  info: Buffer | null,
): Promise<Uint8Array | null> {
  if (info !== null && fitsVerifier(info, password) === false) return null;
  const { default: officeCrypto } = await import('officecrypto-tool');
  try {
    const opened = await officeCrypto.decrypt(bytes, { password });
    return opened.length > 0 ? opened : null;
  } catch {
    return null;
  }
}

function factFor(password: Password, mechanism: string): ProtectionFact {
  const { origin, nearby } = password;
  return {
    layer: 'file',
    state: nearby ? 'key-nearby' : 'key-given',
    mechanism,
    evidence: `a password from ${origin} opens it`,
  };
}

/** The decrypted bytes and how they were reached; null where no password at hand fits. */
export async function openOfficeFile(
  bytes: Uint8Array,
  mechanism: string,
  context: ReadContext,
): Promise<Opened | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const info = (await openCompoundFile(bytes)).stream('EncryptionInfo');
  const open = await tryPassword(buffer, builtInPassword, info);
  if (open !== null) {
    const evidence =
      "Excel's built-in default password opens it, as every copy of Excel does unasked";
    return { bytes: open, fact: { layer: 'file', state: 'openable', mechanism, evidence } };
  }
  const until = Date.now() + maxGuessingMs;
  for (const password of context.passwords) {
    if (password.text === '' || (password.nearby && Date.now() > until)) continue;
    const opened = await tryPassword(buffer, password.text, info);
    if (opened !== null) return { bytes: opened, fact: factFor(password, mechanism) };
  }
  return null;
}
