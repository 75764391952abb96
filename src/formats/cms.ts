// Files in Cryptographic Message Syntax, DER, BER or PEM: enveloped ones are sealed, signed ones are not (RFC 5652, RFC 8551).
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { cmsCipher, cmsContentType, signedContent } from './cms-content.ts';
import { defineFormat, type Format } from './format.ts';
import { memoryInput } from './memory-input.ts';
import { openEnvelope, readEnvelope } from './openers/cms-open.ts';
import { clearParts, innerName, openedParts, openedUnread } from './openers/opened-parts.ts';
import { isText } from './openers/plausible.ts';
import { sealedFact } from './openers/sealed-fact.ts';
import { tryKeys } from './openers/tries.ts';

export const cmsFormat: Format = defineFormat({
  id: 'cms',
  title: 'CMS or S/MIME file',
  seals: 'cms',
  recognises: ({ bytes, text }) => cmsContentType(withoutArmor(bytes, text)) !== null,
  async *read(input, context) {
    const head = withoutArmor(input.head, Buffer.from(input.head).toString('latin1'));
    const type = cmsContentType(head);
    if (type === 'signed' || type === 'data' || type === 'digested') {
      const raw = await input.bytes(context.maxBytesInMemory);
      const bytes = withoutArmor(raw, Buffer.from(raw.subarray(0, 64)).toString('latin1'));
      yield* readSigned(bytes, input.name.replace(suffix, ''));
      return;
    }
    if (type === 'compressed') {
      throw new StoreProblem(
        'unsupported',
        'CMS compressed data is not unpacked; open it and save the content',
      );
    }
    yield* readEnveloped(input, context, `cms-${type ?? 'enveloped'}`);
  },
});

const suffix = /\.(?:p7m|p7s|p7|cms|pem)$/i;

async function* readEnveloped(
  input: Input,
  context: ReadContext,
  type: string,
): AsyncGenerator<Part> {
  const raw = await input.bytes(context.maxBytesInMemory);
  const bytes = withoutArmor(raw, Buffer.from(raw.subarray(0, 64)).toString('latin1'));
  // As mail programs call the one part of an encrypted message.
  const isMail = input.name === 'smime.p7m';
  const mechanism = isMail ? 'smime-enveloped' : type;
  const cipher = cmsCipher(bytes);
  const isWeak = cipher === 'RC2' || cipher === 'DES';
  const visible = isMail ? '; header fields and subject stay readable' : '';
  const evidence = `CMS ${type.slice(4)} data${cipher === null ? '' : ` encrypted with ${cipher}`}${visible}`;
  const envelope = type === 'cms-encrypted' ? null : readEnvelope(bytes);
  if (envelope === null && type !== 'cms-encrypted') throw cutOff(type.slice(4));
  if (envelope !== null && isText(envelope.content.subarray(0, 4096))) {
    const name = innerName(input.name, suffix);
    yield* clearParts(mechanism, { name, bytes: envelope.content });
    return;
  }
  const keys = (context.keys ?? []).filter(({ unlocks }) => unlocks === 'cms');
  const tried = await tryKeys(keys, ({ bytes: key }) =>
    envelope === null ? null : openEnvelope(envelope, key),
  );
  if (tried.opened) {
    const { by, value } = tried.opened;
    const { content } = value;
    const name =
      isMail && content && isEntity(content) ? 'message.eml' : innerName(input.name, suffix);
    if (content) yield* openedParts({ mechanism, isWeak }, by, { name, bytes: content });
    else yield* openedUnread({ mechanism, isWeak }, by, 'CMS data in an old cipher');
    return;
  }
  yield { kind: 'fact', fact: sealedFact({ mechanism, evidence, isWeak }, tried) };
}

/** A part of a message with its own header, as RFC 8551 has it encrypted. */
function isEntity(content: Uint8Array): boolean {
  const start = Buffer.from(content.subarray(0, 64)).toString('latin1');
  return /^(?:content-|mime-version:)/i.test(start);
}

function cutOff(type: string): StoreProblem {
  return new StoreProblem(
    'corrupt',
    `CMS ${type} data that is damaged or cut off; ask the sender for it again`,
  );
}

function* readSigned(bytes: Uint8Array, name: string): Generator<Part> {
  const evidence = 'CMS signed data: the content lies in it in the clear';
  yield {
    kind: 'fact',
    fact: { layer: 'file', state: 'signed', mechanism: 'cms-signed', evidence },
  };
  const content = signedContent(bytes);
  if (content === null || content.length === 0) return;
  const inner = name === '' ? 'signed content' : name;
  yield {
    kind: 'member',
    member: { name: inner, as: 'attachment', input: memoryInput(inner, content), facts: [] },
  };
}

/** The bytes under '-----BEGIN CMS-----' or '-----BEGIN PKCS7-----' (RFC 7468), or the bytes as they are. */
function withoutArmor(bytes: Uint8Array, text: string): Uint8Array {
  if (!/^\s{0,8}-----BEGIN (?:CMS|PKCS7|PKCS #7 SIGNED DATA)-----/.test(text)) return bytes;
  const body = Buffer.from(bytes).toString('latin1').split('-----')[2] ?? '';
  return Buffer.from(body, 'base64');
}
