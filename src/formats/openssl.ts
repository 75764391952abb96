// Files encrypted whole by `openssl enc` and ansible-vault, which leave a mark; opened where something at hand fits.
import type { Part, ReadContext } from '../model/part.ts';
import type { Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { innerName, openedParts } from './openers/opened-parts.ts';
import { isText } from './openers/plausible.ts';
import { openSalted } from './openers/salted-open.ts';
import { sealedFact, untriable } from './openers/sealed-fact.ts';
import { tryPasswords } from './openers/tries.ts';
import { openVault, readVault } from './openers/vault-open.ts';

export const saltedFormat: Format = defineFormat({
  id: 'openssl-salted',
  title: 'File encrypted by openssl enc or ansible-vault',
  seals: 'openssl-salted',
  recognises: ({ bytes }) => readMark(bytes) !== null,
  async *read(input, context): AsyncGenerator<Part> {
    const mark = readMark(input.head);
    if (mark?.mechanism === 'ansible-vault') yield* readVaultFile(input, context, mark.evidence);
    else if (mark !== null) yield* readSalted(input, context, mark);
  },
});

interface Mark {
  readonly mechanism: 'openssl-salted' | 'ansible-vault';
  readonly evidence: string;
  readonly isBase64?: true;
}

/** Bytes behind the salt that are plain text were never encrypted: a text that happens to begin so is read as one. */
function readMark(head: Uint8Array): Mark | null {
  const mechanism = 'openssl-salted';
  const start = Buffer.from(head.subarray(0, 64)).toString('latin1');
  if (start.startsWith('Salted__') && head.length >= 32 && !isText(head.subarray(16))) {
    const evidence =
      "begins with 'Salted__' and a salt, as openssl enc writes; the file does not name its cipher";
    return { mechanism, evidence };
  }
  // 'Salted__' in Base64; what follows must be Base64, too.
  if (/^U2FsdGVkX1[0-9A-Za-z+/]{20}/.test(start) && isCiphertext(head)) {
    const evidence =
      "Base64 of 'Salted__' and a salt, as openssl enc -a writes; the file does not name its cipher";
    return { mechanism, evidence, isBase64: true };
  }
  const vault = /^\$ANSIBLE_VAULT;1\.[0-9];(AES256|AES)[;\r\n]/.exec(start);
  if (vault === null || !/^[^\n]{0,200}\r?\n[0-9a-f]{8}/.test(textOf(head))) return null;
  const evidence = `first line of ansible-vault, ${vault[1] === 'AES' ? 'AES (version 1.0)' : 'AES-256'}`;
  return { mechanism: 'ansible-vault', evidence };
}

function textOf(head: Uint8Array): string {
  return Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
}

function isCiphertext(head: Uint8Array): boolean {
  const sample = Buffer.from(textOf(head.subarray(0, 4096)), 'base64');
  return !isText(sample.subarray(16));
}

async function* readSalted(
  input: Input,
  context: ReadContext,
  { mechanism, evidence, isBase64 }: Mark,
): AsyncGenerator<Part> {
  const raw = await input.bytes(context.maxBytesInMemory);
  const bytes = isBase64 ? Buffer.from(Buffer.from(raw).toString('latin1'), 'base64') : raw;
  const tried = await tryPasswords(context.passwords, (password) => openSalted(bytes, password));
  if (tried.opened) {
    const name = innerName(input.name, /\.(?:enc|aes|des3|ssl|b64)$/i);
    yield* openedParts({ mechanism }, tried.opened.by, { name, bytes: tried.opened.value });
    return;
  }
  yield { kind: 'fact', fact: sealedFact({ mechanism, evidence }, tried) };
}

async function* readVaultFile(
  input: Input,
  context: ReadContext,
  evidence: string,
): AsyncGenerator<Part> {
  const mechanism = 'ansible-vault';
  const bytes = await input.bytes(context.maxBytesInMemory);
  const vault = readVault(Buffer.from(bytes).toString('latin1'));
  if (vault === null) {
    const damage = `${evidence}, but what follows is damaged, cut off or of another version`;
    const seal = { mechanism: 'ansible-vault-unknown', evidence: damage };
    yield { kind: 'fact', fact: sealedFact(seal, untriable) };
    return;
  }
  const tried = await tryPasswords(context.passwords, (password) => openVault(vault, password));
  if (tried.opened) {
    const name = innerName(input.name, /\.vault$/i);
    yield* openedParts({ mechanism }, tried.opened.by, { name, bytes: tried.opened.value });
    return;
  }
  yield { kind: 'fact', fact: sealedFact({ mechanism, evidence }, tried) };
}
