// Files encrypted with age, binary or armored (age-encryption.org/v1).
import { defineFormat, type Format } from './format.ts';

const starts: readonly string[] = ['age-encryption.org/v1\n', '-----BEGIN AGE ENCRYPTED FILE-----'];

export const ageFormat: Format = defineFormat({
  id: 'age',
  title: 'age file',
  recognises({ bytes }) {
    const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
    return starts.some((magic) => start.startsWith(magic));
  },
  async *read(input) {
    const head = Buffer.from(input.head).toString('latin1');
    const kinds = [...new Set([...head.matchAll(/^-> ([\w-]{1,32})/gm)].map(([, kind]) => kind))];
    const to = kinds.length === 0 ? '' : `, recipients of kind ${kinds.join(', ')}`;
    const evidence = `an age header${to}; the content is ChaCha20-Poly1305 ciphertext`;
    yield {
      kind: 'fact',
      fact: { layer: 'file', state: 'encrypted', mechanism: 'age', evidence },
    };
  },
});
