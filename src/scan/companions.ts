// What lies in the same archive, mailbox or message and may open what is sealed in it: notes, message bodies, private keys.
import type { FoundKey, Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { StoreResult } from '../model/verdict.ts';
import { describeNamed, noteLimit, readNote } from '../protection/nearby.ts';
import type { Item } from './item.ts';

/** Gathered while the outermost container is read; shared by everything inside it. */
export interface Companions {
  /** Looks through a member's first bytes, where its name and size are those of a note or a key. */
  addMember(name: string, head: Uint8Array): void;
  /** Looks through the body of a message, whatever it is called. */
  addMessage(bytes: Uint8Array): void;
  readonly passwords: readonly Password[];
  readonly keys: readonly FoundKey[];
  /** What a database keeps of passwords and keys in its own tables. */
  addPasswords(found: readonly Password[]): void;
  /** What cannot be tried on a store of this mechanism, but names it; null where there is nothing. */
  keyFactFor(mechanism: string, sealedName: string): ProtectionFact | null;
  /** Sealed members, held back until everything that may open them has been seen. */
  readonly held: { readonly item: Item; readonly result: StoreResult }[];
}

const maxPasswords = 200;
const maxMessageBytes = 64 * 1024;
const maxHeld = 1000;
const maxNotes = 100;

export function makeCompanions(): Companions {
  const passwords = new Map<string, Password>();
  const keys: FoundKey[] = [];
  const notes: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const add = (said: readonly { readonly text: string }[], origin: string): void => {
    for (const { text } of said)
      if (passwords.size < maxPasswords && !passwords.has(text))
        passwords.set(text, { text, origin, nearby: true });
  };
  return {
    addMember(name, bytes) {
      if (bytes.length > noteLimit(name)) return;
      const note = readNote(name, bytes, '');
      const origin = `${name} in the same container`;
      if (note.key && keys.length < maxNotes)
        keys.push({ ...note.key, bytes: bytes.slice(), origin, nearby: true });
      else if (notes.length < maxNotes) notes.push({ name, bytes: bytes.slice() });
      add(note.passwords, origin);
    },
    addMessage(bytes) {
      const { passwords: said } = readNote('', bytes.subarray(0, maxMessageBytes), '');
      add(said, 'a message beside it');
    },
    addPasswords(found) {
      for (const one of found)
        if (passwords.size < maxPasswords && !passwords.has(one.text)) passwords.set(one.text, one);
    },
    get passwords() {
      return [...passwords.values()];
    },
    keys,
    keyFactFor(mechanism, sealedName) {
      const said = notes.flatMap(({ name, bytes }) =>
        readNote(name, bytes, sealedName).passwords.map(({ text, namesStore }) => ({
          text,
          namesStore,
          origin: `${name} in the same container`,
          nearby: true,
        })),
      );
      const evidence = describeNamed({ passwords: said, keys }, mechanism, sealedName);
      return evidence === null ? null : { layer: 'file', state: 'key-nearby', mechanism, evidence };
    },
    held: [],
  };
}

/** The passwords and keys of the companions first, then those that would be tried anyway. */
export function withCompanions(
  context: ReadContext,
  companions: Companions,
  carries?: ReadContext['carries'],
): ReadContext {
  return {
    maxBytesInMemory: context.maxBytesInMemory,
    ...(carries && { carries }),
    get passwords() {
      return [...companions.passwords, ...context.passwords];
    },
    get keys() {
      return [...companions.keys, ...(context.keys ?? [])];
    },
  };
}

/** What may open ciphertext in fields: passwords, and keys as they are written. */
export function secretsOf({ passwords, keys = [] }: ReadContext): readonly Password[] {
  const written = keys
    .filter(({ unlocks }) => unlocks === 'any')
    .map(({ bytes, origin, nearby }) => ({
      text: Buffer.from(bytes).toString('latin1').trim(),
      origin,
      nearby,
    }));
  return [...passwords, ...written];
}

/** Hands on results, but keeps back the item's own where it is sealed. */
export async function* holdSealed(
  results: AsyncGenerator<StoreResult>,
  item: Item,
  { held }: Companions,
): AsyncGenerator<StoreResult> {
  for await (const result of results) {
    const isOwn = result.uri === item.uri && result.verdict === 'sealed';
    if (isOwn && held.length < maxHeld) held.push({ item, result });
    else yield result;
  }
}

/** At the end: sealed members once more, with all that was found; what stays sealed is told as it was. */
export async function* openHeld(
  companions: Companions,
  again: (item: Item) => AsyncGenerator<StoreResult>,
): AsyncGenerator<StoreResult> {
  for (const { item, result } of companions.held.splice(0)) {
    const sealing = result.facts.find(({ untried }) => untried);
    const key = sealing && companions.keyFactFor(sealing.mechanism, item.input.name);
    const mayOpen = companions.passwords.length > 0 || companions.keys.length > 0 || Boolean(key);
    const retried: StoreResult[] = [];
    if (mayOpen) for await (const one of again(item)) retried.push(one);
    const isOpened = retried.some(({ protection }) => protection.state === 'key-exposed');
    yield* isOpened ? retried : [result];
  }
}
