// RAR archives: whether all of it is encrypted, its headers too, or only some; what is not encrypted is not read yet.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { openedUnread } from './openers/opened-parts.ts';
import { opensRar } from './openers/rar-open.ts';
import { sealedFact, untriable } from './openers/sealed-fact.ts';
import { tryPasswords } from './openers/tries.ts';
import type { RarCipher } from './rar-survey.ts';
import { rar4Signature, surveyRar4 } from './rar4-blocks.ts';
import { rar5Signature, surveyRar5 } from './rar5-blocks.ts';
import { unreadKind } from './unread-kind.ts';

export const rarFormat: Format = defineFormat({
  id: 'rar',
  title: 'RAR archive',
  seals: 'rar',
  recognises: ({ bytes }) => beginsWith(bytes, rar4Signature) || beginsWith(bytes, rar5Signature),
  async *read(input, context): AsyncGenerator<Part> {
    const isNew = beginsWith(input.head, rar5Signature);
    const survey = isNew ? await surveyRar5(input) : await surveyRar4(input);
    const { headers, files, sealed } = survey;
    if (headers !== null) {
      const evidence = `its headers are encrypted with ${headers.title}, so that not even the names of its files can be read`;
      yield* tellCipher(headers, evidence, context);
      return;
    }
    // The weakest of the ciphers decides.
    const cipher = sealed.find(({ isWeak }) => isWeak) ?? sealed[0];
    if (cipher === undefined) throw unreadKind('RAR archive');
    if (sealed.length < files) {
      throw new StoreProblem(
        'unsupported',
        `RAR archive: ${sealed.length} of its ${files} files are encrypted with ${cipher.title}, and the others cannot be read here; unpack it and scan the folder`,
      );
    }
    const visible = survey.hasComment
      ? 'their names and sizes and the comment of the archive'
      : 'their names and sizes';
    const evidence = `all its files are encrypted with ${cipher.title}; ${visible} can be read without the password`;
    const checked = sealed.find(({ check }) => check) ?? cipher;
    yield* tellCipher({ ...cipher, ...checked }, evidence, context);
  },
});

async function* tellCipher(
  { mechanism, isWeak = false, check }: RarCipher,
  evidence: string,
  { passwords }: ReadContext,
): AsyncGenerator<Part> {
  const seal = { mechanism, evidence, isWeak };
  if (check === undefined) {
    yield { kind: 'fact', fact: sealedFact(seal, untriable) };
    return;
  }
  const tried = await tryPasswords(passwords, (password) =>
    opensRar(check, password) ? true : null,
  );
  if (tried.opened) yield* openedUnread(seal, tried.opened.by, 'RAR archive');
  else yield { kind: 'fact', fact: sealedFact(seal, tried) };
}

function beginsWith(bytes: Head['bytes'], signature: Buffer): boolean {
  return signature.equals(bytes.subarray(0, signature.length));
}
