// Opens SOPS files with age or OpenPGP keys at hand: the data key first, then each value under its path. Source: getsops.io/docs.
import { createDecipheriv } from 'node:crypto';
import type { FoundKey } from '../../model/part.ts';
import { identitiesIn, openableAge, openAge } from './age-open.ts';
import { literalContent } from './pgp-content.ts';
import { dearmor, readPackets } from './pgp-packets.ts';
import { openWithPrivateKey } from './pgp-private.ts';

type Tree =
  | string
  | number
  | boolean
  | null
  | Date
  | readonly Tree[]
  | { readonly [name: string]: Tree };

const value =
  /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]{0,2000000}),iv:([A-Za-z0-9+/=]{1,100}),tag:([A-Za-z0-9+/=]{1,100}),type:(\w{1,10})\]$/;
const dataKeyBytes = 32;
const maxDepth = 100;

/** The armored data keys in the metadata, each for one recipient. */
function sealedKeys(text: string): string[] {
  const plain = text.replaceAll(String.raw`\n`, '\n').replaceAll(/^[ \t|]+/gm, '');
  return (
    plain.match(
      /-----BEGIN (AGE ENCRYPTED FILE|PGP MESSAGE)-----[\w\s+/=:.()-]{1,20000}?-----END \1-----/g,
    ) ?? []
  );
}

/** Null where the key is for none of them. */
export async function openDataKey(text: string, key: FoundKey): Promise<Uint8Array | null> {
  for (const sealed of sealedKeys(text)) {
    const bytes = Buffer.from(`${sealed}\n`, 'latin1');
    const found =
      key.unlocks === 'age' ? await byAge(bytes, key.bytes) : byOpenPgp(bytes, key.bytes);
    if (found?.length === dataKeyBytes) return found;
  }
  return null;
}

async function byAge(sealed: Uint8Array, key: Uint8Array): Promise<Uint8Array | null> {
  const file = await openableAge(sealed);
  return file && openAge(file, { identities: identitiesIn(key) });
}

function byOpenPgp(sealed: Uint8Array, key: Uint8Array): Uint8Array | null {
  const opened = openWithPrivateKey(readPackets(dearmor(sealed)), key);
  return opened?.data ? (literalContent(opened.data, 1024)?.bytes ?? null) : null;
}

/** The document with its values in the clear, as JSON; the content itself where the file was sealed whole. */
export function decryptTree(tree: unknown, dataKey: Uint8Array): string {
  const { sops: _, ...own } = tree as Record<string, Tree>;
  const { data, ...rest } = own;
  if (typeof data === 'string' && value.test(data) && Object.keys(rest).length === 0)
    return decryptValue(data, ['data'], dataKey);
  return JSON.stringify(walk(own, [], dataKey), null, 1);
}

function walk(tree: Tree, path: readonly string[], dataKey: Uint8Array): Tree {
  if (typeof tree === 'string') return decryptValue(tree, path, dataKey);
  if (tree === null || typeof tree !== 'object' || path.length > maxDepth || tree instanceof Date)
    return tree;
  // Elements of a list share the path of the list.
  if (Array.isArray(tree)) return tree.map((one) => walk(one as Tree, path, dataKey));
  return Object.fromEntries(
    Object.entries(tree).map(([name, one]) => [name, walk(one, [...path, name], dataKey)]),
  );
}

/** Lines of NAME=value, as in dotenv files; of sections, in INI files. */
export function decryptLines(text: string, dataKey: Uint8Array): string {
  let section: readonly string[] = [];
  return text
    .replace(/^\[sops\][^]*$/m, '')
    .split('\n')
    .filter((line) => !line.startsWith('sops_'))
    .map((line) => {
      const head = /^\[([^\]]{1,100})\]\s*$/.exec(line);
      if (head) section = [head[1] ?? ''];
      const equals = line.indexOf('=');
      if (equals < 0) return line;
      const name = line.slice(0, equals).trim();
      const plain = decryptValue(line.slice(equals + 1).trim(), [...section, name], dataKey);
      return `${name}=${plain}`;
    })
    .join('\n');
}

/** As it stands where it is not sealed, or fails its check. */
function decryptValue(text: string, path: readonly string[], dataKey: Uint8Array): string {
  const [, data = '', iv = '', tag = ''] = value.exec(text) ?? [];
  if (iv === '') return text;
  const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', dataKey, bytes(iv), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(`${path.join(':')}:`, 'utf8'));
    decipher.setAuthTag(bytes(tag));
    return Buffer.concat([decipher.update(bytes(data)), decipher.final()]).toString('utf8');
  } catch {
    return text;
  }
}
