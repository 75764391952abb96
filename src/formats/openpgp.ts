// OpenPGP messages, binary or armored: encrypted ones are sealed; signed and compressed ones are not (RFC 9580).
import type { FoundKey, Part, Password, ReadContext } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { isEncryptedMessage, summarisePackets, type PacketSummary } from './openpgp-packets.ts';
import { literalContent, type PgpContent } from './openers/pgp-content.ts';
import { contentPart, innerName, openedParts, openedUnread } from './openers/opened-parts.ts';
import { dearmor, readPackets, type PgpPacket } from './openers/pgp-packets.ts';
import { openWithPrivateKey } from './openers/pgp-private.ts';
import { openWithPassphrase } from './openers/pgp-session.ts';
import { sealedFact } from './openers/sealed-fact.ts';
import { tryKeys, tryPasswords } from './openers/tries.ts';
import { textSegments } from './segments.ts';

const armoredMessage = '-----BEGIN PGP MESSAGE-----';
const clearSigned = '-----BEGIN PGP SIGNED MESSAGE-----';

export const openpgpFormat: Format = defineFormat({
  id: 'openpgp',
  title: 'OpenPGP message',
  seals: 'openpgp',
  recognises: isMessage,
  async *read(input, context): AsyncGenerator<Part> {
    const start = Buffer.from(input.head).toString('latin1').trimStart();
    if (start.startsWith(clearSigned)) {
      const evidence = 'a clear-signed OpenPGP message: its text is readable';
      yield {
        kind: 'fact',
        fact: { layer: 'file', state: 'signed', mechanism: 'openpgp', evidence },
      };
      const bytes = await input.bytes(context.maxBytesInMemory);
      yield* textSegments(signedText(Buffer.from(bytes).toString('utf8')), {});
      return;
    }
    const bytes = dearmor(await input.bytes(context.maxBytesInMemory));
    const packets = summarisePackets(bytes);
    if (packets === null) {
      throw new StoreProblem(
        'corrupt',
        'an OpenPGP message whose packets cannot be read; ask the sender for it again',
      );
    }
    const message: Message = { name: input.name, bytes, packets: readPackets(bytes) };
    if (isEncryptedMessage(packets)) yield* readSealed(message, context, explain(packets));
    else yield* readPacked(message, context);
  },
});

interface Message {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly packets: readonly PgpPacket[];
}

async function* readSealed(
  message: Message,
  context: ReadContext,
  evidence: string,
): AsyncGenerator<Part> {
  const mechanism = 'openpgp';
  const { packets } = message;
  if (!packets.some(({ tag, body }) => dataTags.has(tag) && body.length >= fewestDataBytes)) {
    throw new StoreProblem(
      'corrupt',
      'an OpenPGP message that is cut off before its encrypted data; ask the sender for it again',
    );
  }
  if (packets.some(({ isCut }) => isCut)) {
    throw new StoreProblem(
      'corrupt',
      'an OpenPGP message that ends before its encrypted data does; ask the sender for it again',
    );
  }
  const byPassphrase = await tryPasswords(context.passwords, (text) =>
    openWithPassphrase(packets, text),
  );
  if (byPassphrase.opened) {
    const { by, value } = byPassphrase.opened;
    yield* readOpened(message, context, { by, data: value });
    return;
  }
  const keys = (context.keys ?? []).filter(({ unlocks }) => unlocks === 'openpgp');
  const byKey = await tryKeys(keys, ({ bytes }) => openWithPrivateKey(packets, bytes));
  if (byKey.opened) {
    const { by, value } = byKey.opened;
    yield* readOpened(message, context, { by, data: value.data });
    return;
  }
  const tried = packets.some(({ tag }) => tag === 3) ? byPassphrase : byKey;
  yield { kind: 'fact', fact: sealedFact({ mechanism, evidence }, tried) };
}

interface Opened {
  readonly by: Password | FoundKey;
  /** Null where it is certain that the key opens it, and it cannot be done here. */
  readonly data: Uint8Array | null;
}

function* readOpened(
  { name }: Message,
  { maxBytesInMemory }: ReadContext,
  { by, data }: Opened,
): Generator<Part> {
  const content = data && literalContent(data, maxBytesInMemory);
  if (content)
    yield* openedParts({ mechanism: 'openpgp' }, by, {
      name: nameOf(content, name),
      bytes: content.bytes,
    });
  else
    yield* openedUnread({ mechanism: 'openpgp' }, by, 'OpenPGP message packed in an unusual way');
}

/** Compressed or signed only: what it carries is read. */
function* readPacked(
  { name, bytes, packets }: Message,
  { maxBytesInMemory }: ReadContext,
): Generator<Part> {
  const evidence = 'an OpenPGP message that is only packed or signed: anybody can read it';
  yield {
    kind: 'fact',
    fact: { layer: 'file', state: 'encoded', mechanism: 'openpgp', evidence },
  };
  const content = literalContent(bytes, maxBytesInMemory);
  if (content) {
    yield contentPart({ name: nameOf(content, name), bytes: content.bytes });
    return;
  }
  // A signature alone hides nothing.
  if (packets.every(({ tag }) => tag === 2)) return;
  throw new StoreProblem(
    'unsupported',
    'an OpenPGP message that is not encrypted, in a form not unpacked here; run gpg --decrypt on it and scan the result',
  );
}

function nameOf({ name }: PgpContent, outer: string): string {
  const own = name.split(/[/\\]/).at(-1) ?? '';
  return own === '' || own === '_CONSOLE' ? innerName(outer, /\.(?:gpg|pgp|asc)$/i) : own;
}

/** Old, checked and authenticated encrypted data. */
const dataTags: ReadonlySet<number> = new Set([9, 18, 20]);
/** A block of random bytes, the two repeated ones, and the modification code. */
const fewestDataBytes = 18;

function isMessage(head: Head): boolean {
  const text = head.text.trimStart();
  if (text.startsWith(clearSigned) || text.startsWith(armoredMessage)) return true;
  const packets = summarisePackets(head.bytes);
  if (packets === null) return false;
  // One lone packet without a name for it proves little: these bytes begin other files, too.
  const isNamed = /^(?:gpg|pgp|asc)$/.test(head.extension);
  const [first] = packets.tags;
  const isSession = first === 1 || first === 3;
  return isNamed || (isSession && packets.tags.length > 1 && isEncryptedMessage(packets));
}

/** The text of a clear-signed message without its armor, dash-escaping taken off (RFC 9580, 7). */
function signedText(message: string): string {
  const lines = message.split(/\r?\n/);
  const begin = lines.findIndex((line) => line.trim() === '');
  const end = lines.indexOf('-----BEGIN PGP SIGNATURE-----');
  const text = lines.slice(begin + 1, end < 0 ? undefined : end);
  return text.map((line) => (line.startsWith('- ') ? line.slice(2) : line)).join('\n');
}

function explain({ cipher, publicKeys, passphrases }: PacketSummary): string {
  const keys = [
    ...(publicKeys === 0 ? [] : [`${publicKeys} public key${publicKeys === 1 ? '' : 's'}`]),
    ...(passphrases === 0 ? [] : [`${passphrases} passphrase${passphrases === 1 ? '' : 's'}`]),
  ];
  const to = keys.length === 0 ? '' : ` to ${keys.join(' and ')}`;
  return `OpenPGP packets: encrypted${to}${cipher === null ? '' : `, ${cipher}`}`;
}
