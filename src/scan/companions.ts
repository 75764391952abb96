// What lies in the same archive, mailbox or message and may open what is sealed in it: notes, message bodies, private keys.
import type { Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { StoreResult } from '../model/verdict.ts';
import { noteLimit, readNote, unlocksStore, type NearbyKey } from '../protection/nearby.ts';
import type { Item } from './item.ts';

/** Gathered while the outermost container is read; shared by everything inside it. */
export interface Companions {
  /** Looks through a member's first bytes, where its name and size are those of a note or a key. */
  addMember(name: string, head: Uint8Array): void;
  /** Looks through the body of a message, whatever it is called. */
  addMessage(bytes: Uint8Array): void;
  readonly passwords: readonly Password[];
  /** The key that opens a store of this mechanism and name, as a fact; null where there is none. */
  keyFactFor(mechanism: string, sealedName: string): ProtectionFact | null;
  /** Sealed members, held back until everything that may open them has been seen. */
  readonly held: { readonly item: Item; readonly result: StoreResult }[];
}

const maxPasswords = 200;
const maxMessageBytes = 64 * 1024;
const maxHeld = 1000;

export function makeCompanions(): Companions {
  const passwords = new Map<string, Password>();
  const keys: NearbyKey[] = [];
  const add = (texts: readonly string[], origin: string): void => {
    for (const text of texts)
      if (passwords.size < maxPasswords && !passwords.has(text))
        passwords.set(text, { text, origin, nearby: true });
  };
  return {
    addMember(name, bytes) {
      if (bytes.length > noteLimit(name)) return;
      const note = readNote(name, bytes, '');
      if (note.key) keys.push({ ...note.key, path: name });
      add(note.passwords, `${name} in the same container`);
    },
    addMessage(bytes) {
      const { passwords: said } = readNote('', bytes.subarray(0, maxMessageBytes), '');
      add(said, 'a message beside it');
    },
    get passwords() {
      return [...passwords.values()];
    },
    keyFactFor(mechanism, sealedName) {
      const key = keys.find((one) => unlocksStore(one, mechanism, sealedName));
      if (!key) return null;
      const evidence = `${key.what} lies in the same container (${key.path})`;
      return { layer: 'file', state: 'key-nearby', mechanism, evidence };
    },
    held: [],
  };
}

/** The passwords of the companions first, then those that would be tried anyway. */
export function withCompanions(context: ReadContext, { passwords }: Companions): ReadContext {
  if (passwords.length === 0) return context;
  return {
    maxBytesInMemory: context.maxBytesInMemory,
    get passwords() {
      return [...passwords, ...context.passwords];
    },
  };
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
    const mechanism = result.protection.mechanism ?? '';
    const key = companions.keyFactFor(mechanism, item.input.name);
    const mayOpen = companions.passwords.length > 0 || key !== null;
    const retried: StoreResult[] = [];
    if (mayOpen) for await (const one of again(item)) retried.push(one);
    const isOpened = retried.some(({ protection }) => protection.state === 'key-exposed');
    yield* isOpened ? retried : [result];
  }
}
