// Keys and passwords that a file of rows or records holds itself, beside the ciphertext that they open.
import type { Format } from '../formats/format.ts';
import type { Password, ReadContext } from '../model/part.ts';
import type { Input } from '../model/store.ts';
import { secretsIn, secretsInText } from './table-secrets.ts';

/** Of these a file may hold a whole database, or its configuration. */
const kinds: ReadonlySet<string> = new Set(['sql-dump', 'json', 'ndjson', 'yaml', 'xml']);
const mostBytes = 8 * 1024 * 1024;
const mostSecrets = 100;

/** Envelopes that are told by their beginning, whole blocks in hexadecimal digits, and Base64 of some length. */
const ciphertext =
  /gAAAA[\w-]{60}|(?:c30d|8c0d)0[4-9]|vault:v\d|eyJpdiI6|U2FsdGVkX1|\{cipher\}|(?<![0-9a-f])(?:[0-9a-f]{32}){1,4}(?![0-9a-f])|[A-Za-z0-9+/]{38,}==?/i;
const secretWord = /key|secret|passw|passphrase|crypt/i;

/** Read once before its rows are judged, where it holds both ciphertext and a word for a key; else none. */
export async function findOwnSecrets(
  format: Format,
  input: Input,
  context: ReadContext,
): Promise<readonly Password[]> {
  if (!kinds.has(format.id) || input.size === undefined || input.size > mostBytes) return [];
  const found = new Set<string>();
  try {
    const text = Buffer.from(await input.bytes(mostBytes)).toString('latin1');
    if (!secretWord.test(text) || !ciphertext.test(text)) return [];
    for await (const part of format.read(input, context)) {
      if (part.kind === 'text')
        for (const one of secretsInText(Buffer.from(part.bytes).toString('utf8'))) found.add(one);
      if (part.kind === 'table') {
        const columns = part.columns.map(({ name }) => name);
        for (const one of secretsIn({ name: part.table, columns }, part.rows)) found.add(one);
      }
      if (found.size >= mostSecrets) break;
    }
  } catch {
    // Reading it for good will say what is wrong.
  }
  const origin = 'the same file';
  return [...found].slice(0, mostSecrets).map((text) => ({ text, origin, nearby: true }));
}
