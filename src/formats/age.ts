// Files encrypted with age, binary or armored (age-encryption.org/v1); opened where a key or passphrase at hand fits.
import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { identitiesIn, openableAge, openAge } from './openers/age-open.ts';
import { innerName, openedParts } from './openers/opened-parts.ts';
import { sealedFact } from './openers/sealed-fact.ts';
import { tryKeys, tryPasswords } from './openers/tries.ts';

const starts: readonly string[] = ['age-encryption.org/v1\n', '-----BEGIN AGE ENCRYPTED FILE-----'];

export const ageFormat: Format = defineFormat({
  id: 'age',
  title: 'age file',
  seals: 'age',
  recognises({ bytes }) {
    const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
    return starts.some((magic) => start.startsWith(magic));
  },
  async *read(input, context): AsyncGenerator<Part> {
    const bytes = await input.bytes(context.maxBytesInMemory);
    const file = await openableAge(bytes);
    if (file === null) throw damaged();
    const { kinds } = file;
    const attempt = kinds.includes('scrypt')
      ? await tryPasswords(context.passwords, (text) => openAge(file, { passphrase: text }))
      : await tryKeys(
          (context.keys ?? []).filter(({ unlocks }) => unlocks === 'age'),
          ({ bytes: key }) => openAge(file, { identities: identitiesIn(key) }),
        );
    if (attempt.opened) {
      const { by, value } = attempt.opened;
      yield* openedParts({ mechanism: 'age' }, by, {
        name: innerName(input.name, /\.age$/i),
        bytes: value,
      });
      return;
    }
    const to = kinds.length === 0 ? '' : `, recipients of kind ${kinds.join(', ')}`;
    const evidence = `an age header${to}; the content is ChaCha20-Poly1305 ciphertext`;
    yield { kind: 'fact', fact: sealedFact({ mechanism: 'age', evidence }, attempt) };
  },
});

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'an age file whose header is damaged or cut off; ask the sender for it again',
  );
}
