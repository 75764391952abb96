// OpenPGP messages, binary or armored: encrypted ones are sealed; signed and compressed ones are not (RFC 9580).
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { isEncryptedMessage, summarisePackets, type PacketSummary } from './openpgp-packets.ts';
import { textSegments } from './segments.ts';

const armoredMessage = '-----BEGIN PGP MESSAGE-----';
const clearSigned = '-----BEGIN PGP SIGNED MESSAGE-----';

export const openpgpFormat: Format = defineFormat({
  id: 'openpgp',
  title: 'OpenPGP message',
  recognises: isMessage,
  async *read(input, context) {
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
    const packets = summarisePackets(dearmor(input.head, start));
    if (packets !== null && isEncryptedMessage(packets)) {
      yield {
        kind: 'fact',
        fact: {
          layer: 'file',
          state: 'encrypted',
          mechanism: 'openpgp',
          evidence: explain(packets),
        },
      };
      return;
    }
    if (packets === null) {
      throw new StoreProblem(
        'corrupt',
        'an OpenPGP message whose packets cannot be read; ask the sender for it again',
      );
    }
    const evidence = 'an OpenPGP message that is only packed or signed: anybody can read it';
    yield {
      kind: 'fact',
      fact: { layer: 'file', state: 'encoded', mechanism: 'openpgp', evidence },
    };
    throw new StoreProblem(
      'unsupported',
      'an OpenPGP message that is not encrypted, in a form not unpacked here; run gpg --decrypt on it and scan the result',
    );
  },
});

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

/** The packets under an armor, as far as the head shows them; binary bytes as they are. */
function dearmor(bytes: Uint8Array, start: string): Uint8Array {
  if (!start.startsWith(armoredMessage)) return bytes;
  const lines = start.split(/\r?\n/).slice(1);
  const begin = lines.findIndex((line) => line.trim() === '');
  const body = lines.slice(begin + 1).filter((line) => !/^[-=]/.test(line));
  return Buffer.from(body.join(''), 'base64');
}

function explain({ cipher, publicKeys, passphrases }: PacketSummary): string {
  const keys = [
    ...(publicKeys === 0 ? [] : [`${publicKeys} public key${publicKeys === 1 ? '' : 's'}`]),
    ...(passphrases === 0 ? [] : [`${passphrases} passphrase${passphrases === 1 ? '' : 's'}`]),
  ];
  const to = keys.length === 0 ? '' : ` to ${keys.join(' and ')}`;
  return `OpenPGP packets: encrypted${to}${cipher === null ? '' : `, ${cipher}`}`;
}
