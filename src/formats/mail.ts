// Mail messages and mailboxes: header and body as text, attachments as files of the message (RFC 5322, MIME, RFC 4155).
import type { Address, Attachment, Email } from 'postal-mime';

import type { Member, Part } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem } from '../model/store.ts';
import { blockSegments, isTable, type Block } from './blocks.ts';
import { cmsContentType } from './cms-content.ts';
import { defineFormat, type Format } from './format.ts';
import { beginsWithMailHeader, isOfTransport, startsLikeHeader } from './mail-headers.ts';
import { blockWords, htmlBlocks, words } from './mail-html.ts';
import { memoryInput } from './memory-input.ts';
import { textSegments } from './segments.ts';

/** The parser holds several copies of a message. */
const maxMessageBytes = 100 * 1024 * 1024;

const armor = '-----BEGIN PGP MESSAGE-----';

export const emlFormat: Format = defineFormat({
  id: 'eml',
  title: 'Mail message',
  recognises: ({ text, extension }) =>
    beginsWithMailHeader(text) || (extension === 'eml' && startsLikeHeader(text)),
  async *read(input, context) {
    const bytes = await input.bytes(Math.min(maxMessageBytes, context.maxBytesInMemory));
    const email = await parseMail(bytes);
    yield* readBody(email);
    for (const [index, attachment] of email.attachments.entries()) {
      yield* readAttachment(attachment, index + 1);
    }
  },
});

async function parseMail(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    throw new StoreProblem(
      'corrupt',
      'the structure of the message is broken beyond what a mail program would read; open it by hand',
    );
  }
}

/** Header lines above the body, as a person sees a printed message. */
function* readBody(email: Email): Generator<Part> {
  const header = headerLines(email);
  const plain = email.text ?? '';
  const blocks = htmlBlocks(email.html ?? '');
  if (plain.trimStart().startsWith(armor)) {
    yield* textSegments(header.join('\n'), {});
    const input = memoryInput('body.asc', Buffer.from(plain.trimStart(), 'utf8'));
    yield { kind: 'member', member: { name: 'body.asc', as: 'attachment', input, facts: [] } };
    return;
  }
  const said = words(plain);
  const shown = blockWords(blocks);
  // Usually both say the same; whichever says more is read, and both where each has something of its own.
  const isHtmlMore = [...shown].some((word) => !said.has(word));
  // Plain text keeps the columns that HTML without a table runs together.
  const hasTable = blocks.some(isTable);
  const isUnshown = [...said].some((word) => !shown.has(word));
  const isPlainMore = !isHtmlMore || isUnshown || (said.size > 0 && !hasTable);
  if (isPlainMore) yield* textSegments([...header, '', plain].join('\n'), {});
  if (!isHtmlMore) return;
  const at = isPlainMore ? { part: 'html' } : {};
  const isSaid = (block: Block): boolean =>
    !isTable(block) && [...blockWords([block])].every((word) => said.has(word));
  const unsaid = isUnshown ? blocks : blocks.filter((block) => !isSaid(block));
  yield* blockSegments(isPlainMore ? unsaid : [...header, '', ...blocks], at);
}

function headerLines(email: Email): readonly string[] {
  const line = (name: string, text: string): string[] => (text === '' ? [] : [`${name}: ${text}`]);
  return [
    ...line('From', addresses(email.from === undefined ? [] : [email.from])),
    ...line('Reply-To', addresses(email.replyTo)),
    ...line('To', addresses(email.to)),
    ...line('Cc', addresses(email.cc)),
    ...line('Bcc', addresses(email.bcc)),
    ...line('Subject', email.subject ?? ''),
    ...line('Date', email.date ?? ''),
    // A memo that begins as mail does has fields of its own: "RE", "Patient".
    ...(email.headers ?? []).flatMap(({ key, value }) =>
      isOfTransport(key) ? [] : line(key, value),
    ),
  ];
}

function addresses(list: readonly Address[] | undefined): string {
  return (list ?? [])
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ name, address }) =>
      name === '' ? address : address === '' ? name : `${name} <${address}>`,
    )
    .join(', ');
}

function* readAttachment(attachment: Attachment, number: number): Generator<Part> {
  const { mimeType } = attachment;
  if (/^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/.test(mimeType)) {
    const mechanism = mimeType.includes('pgp') ? 'openpgp' : 'smime-signed';
    yield { kind: 'fact', fact: signedFact(mechanism) };
    return;
  }
  // The version label of an encrypted PGP message, RFC 3156.
  if (mimeType === 'application/pgp-encrypted') return;
  yield { kind: 'member', member: describeAttachment(attachment, number) };
}

function describeAttachment(attachment: Attachment, number: number): Member {
  const { mimeType, filename } = attachment;
  const isMessage = mimeType === 'message/rfc822';
  const name = filename ?? (isMessage ? 'message.eml' : `part ${number}`);
  const bytes = contentOf(attachment);
  const sealed = sealedName(mimeType, bytes);
  if (sealed !== null)
    return { name, as: 'attachment', input: memoryInput(sealed, bytes), facts: [] };
  if (mimeType === 'application/ms-tnef' || name.toLowerCase() === 'winmail.dat') {
    const detail =
      'an Outlook rich-text part (TNEF) is not read; open the message in Outlook and save what is attached';
    return {
      name,
      as: 'attachment',
      input: null,
      facts: [],
      problem: { reason: 'unsupported', detail },
    };
  }
  // The suffix says that it is a message, whatever it is called.
  const inputName = isMessage && !/\.eml$/i.test(name) ? `${name}.eml` : name;
  return { name, as: 'attachment', input: memoryInput(inputName, bytes), facts: [] };
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** The usual name of a part that is encrypted as a whole, by what it holds rather than by its label. */
function sealedName(mimeType: string, bytes: Uint8Array): string | null {
  if (/^application\/(?:x-)?pkcs7-mime$/.test(mimeType) && isEnveloped(bytes)) return 'smime.p7m';
  return null;
}

function isEnveloped(bytes: Uint8Array): boolean {
  return ['enveloped', 'encrypted', 'auth-enveloped'].includes(cmsContentType(bytes) ?? '');
}

function signedFact(mechanism: string): ProtectionFact {
  return {
    layer: 'file',
    state: 'signed',
    mechanism,
    evidence: 'the message carries a signature, which hides nothing of its text',
  };
}
