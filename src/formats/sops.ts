// Files of SOPS: single values are encrypted, names and all other values are not, and are read. Source: getsops.io/docs.
import type { FoundKey, Part, Password, ReadContext } from '../model/part.ts';
import type { Input } from '../model/store.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { jsonFormat } from './json.ts';
import { openedParts, type Content } from './openers/opened-parts.ts';
import { decryptLines, decryptTree, openDataKey } from './openers/sops-open.ts';
import { tryKeys } from './openers/tries.ts';
import { textFormat } from './text.ts';

const value = 'ENC[AES256_GCM,data:';
/** How the metadata begin in YAML, JSON, INI and dotenv files. */
const metadata = /^sops:[ \t]*\r?$|"sops"\s{0,64}:\s{0,64}\{|^\[sops\]|^sops_(?:mac|version)=/m;
const extensions = /^(?:ya?ml|json|ini|env)$/;

export const sopsFormat: Format = defineFormat({
  id: 'sops',
  title: 'File with values encrypted by SOPS',
  recognises(head: Head) {
    if (!head.text.includes(value)) return false;
    // The metadata stand at the end, which may lie beyond the head.
    const isWhole = head.size !== undefined && head.size <= head.bytes.length;
    return metadata.test(head.text) || (!isWhole && extensions.test(head.extension));
  },
  async *read(input: Input, context: ReadContext): AsyncGenerator<Part> {
    const start = Buffer.from(input.head.subarray(0, 256)).toString('utf8').trimStart();
    const isJson = start.startsWith('{');
    const opened = await openSops(input, context);
    if (opened) {
      yield* openedParts({ mechanism: 'sops' }, opened.by, opened.value);
      return;
    }
    if (isJson && (await isSealedWhole(input, context))) {
      const evidence = 'SOPS holds the whole content as one value encrypted with AES-256-GCM';
      yield {
        kind: 'fact',
        fact: { layer: 'file', state: 'encrypted', mechanism: 'sops', evidence },
      };
      return;
    }
    const evidence = 'values in it are encrypted by SOPS with AES-256-GCM; their names are not';
    yield {
      kind: 'fact',
      fact: { layer: 'field', state: 'encrypted', mechanism: 'sops', evidence },
    };
    yield* (isJson ? jsonFormat : textFormat).read(input, context);
  },
});

interface OpenedSops {
  readonly by: Password | FoundKey;
  readonly value: Content;
}

/** Null where no key at hand is for any of its recipients. */
async function openSops(input: Input, context: ReadContext): Promise<OpenedSops | null> {
  const keys = (context.keys ?? []).filter(({ unlocks }) => ['age', 'openpgp'].includes(unlocks));
  if (keys.length === 0) return null;
  const text = Buffer.from(await input.bytes(context.maxBytesInMemory)).toString('utf8');
  const { opened } = await tryKeys(keys, (key) => openDataKey(text, key));
  if (!opened) return null;
  const { by, value: dataKey } = opened;
  if (/^sops_|^\[sops\]/m.test(text)) {
    const bytes = Buffer.from(decryptLines(text, dataKey), 'utf8');
    return { by, value: { name: input.name, bytes } };
  }
  const tree = await parseTree(text);
  if (tree === undefined) return null;
  const plain = decryptTree(tree, dataKey);
  const isTree = plain.startsWith('{') && !/^\s*\{\s*"data"\s*:/.test(text);
  return {
    by,
    value: {
      name: isTree ? `${input.name.replace(/\.\w{1,5}$/, '')}.json` : input.name,
      bytes: Buffer.from(plain, 'utf8'),
    },
  };
}

/** Undefined where it is damaged: then it is read as it lies there. */
async function parseTree(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A file that is no tree of values: 'data' holds all of it, beside the metadata. */
async function isSealedWhole(input: Input, context: ReadContext): Promise<boolean> {
  const start = Buffer.from(input.head.subarray(0, 256)).toString('utf8');
  if (!/^\s{0,64}\{\s{0,64}"data"\s{0,64}:\s{0,64}"ENC\[AES256_GCM,/.test(start)) return false;
  const text = Buffer.from(await input.bytes(context.maxBytesInMemory)).toString('utf8');
  try {
    const { data, sops, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return typeof data === 'string' && typeof sops === 'object' && Object.keys(rest).length === 0;
  } catch {
    return false;
  }
}
