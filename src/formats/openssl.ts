// Files encrypted whole by common tools that leave a mark: `openssl enc` and ansible-vault.
import type { ProtectionFact } from '../model/protection.ts';
import { defineFormat, type Format } from './format.ts';

export const saltedFormat: Format = defineFormat({
  id: 'openssl-salted',
  title: 'File encrypted by openssl enc or ansible-vault',
  recognises: ({ bytes }) => readFact(bytes) !== null,
  async *read(input) {
    const fact = readFact(input.head);
    if (fact !== null) yield { kind: 'fact', fact };
  },
});

function readFact(head: Uint8Array): ProtectionFact | null {
  const layer = 'file';
  const state = 'encrypted';
  const start = Buffer.from(head.subarray(0, 64)).toString('latin1');
  if (start.startsWith('Salted__') && head.length >= 32) {
    const evidence =
      "begins with 'Salted__' and a salt, as openssl enc writes; the file does not name its cipher";
    return { layer, state, mechanism: 'openssl-salted', evidence };
  }
  // 'Salted__' in Base64; what follows must be Base64, too.
  if (/^U2FsdGVkX1[0-9A-Za-z+/]{20}/.test(start)) {
    const evidence =
      "Base64 of 'Salted__' and a salt, as openssl enc -a writes; the file does not name its cipher";
    return { layer, state, mechanism: 'openssl-salted', evidence };
  }
  const vault = /^\$ANSIBLE_VAULT;1\.[0-9];(AES256|AES)/.exec(start);
  if (vault === null) return null;
  const evidence = `first line of ansible-vault, ${vault[1] === 'AES' ? 'AES (version 1.0)' : 'AES-256'}`;
  return { layer, state, mechanism: 'ansible-vault', evidence };
}
