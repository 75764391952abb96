// Files in Cryptographic Message Syntax, DER, BER or PEM: enveloped ones are sealed, signed ones are not (RFC 5652, RFC 8551).
import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { cmsCipher, cmsContentType, signedContent } from './cms-content.ts';
import { defineFormat, type Format } from './format.ts';
import { memoryInput } from './memory-input.ts';

export const cmsFormat: Format = defineFormat({
  id: 'cms',
  title: 'CMS or S/MIME file',
  recognises: ({ bytes, text }) => cmsContentType(withoutArmor(bytes, text)) !== null,
  async *read(input, context) {
    const head = withoutArmor(input.head, Buffer.from(input.head).toString('latin1'));
    const type = cmsContentType(head);
    if (type === 'signed' || type === 'data' || type === 'digested') {
      const raw = await input.bytes(context.maxBytesInMemory);
      const bytes = withoutArmor(raw, Buffer.from(raw.subarray(0, 64)).toString('latin1'));
      yield* readSigned(bytes, input.name.replace(/\.(?:p7m|p7s|p7|cms|pem)$/i, ''));
      return;
    }
    if (type === 'compressed') {
      throw new StoreProblem(
        'unsupported',
        'CMS compressed data is not unpacked; open it and save the content',
      );
    }
    const cipher = cmsCipher(head);
    const isWeak = cipher === 'RC2' || cipher === 'DES';
    const evidence = `CMS ${type ?? 'enveloped'} data${cipher === null ? '' : ` encrypted with ${cipher}`}`;
    const mechanism = `cms-${type ?? 'enveloped'}`;
    yield {
      kind: 'fact',
      fact: { layer: 'file', state: isWeak ? 'weak' : 'encrypted', mechanism, evidence },
    };
  },
});

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
