// Keys, and for each the cells of its row: as bytes, since a hundred thousand of them as strings would fill the memory.

export interface KeyStore {
  readonly size: number;
  /** Keeps the cells of a new key; one that comes again with other cells leads to nobody from then on. */
  add(key: string, cells: string): void;
  has(key: string): boolean;
  /** undefined where the key is not known, or leads to different rows. */
  find(key: string): string | undefined;
}

const pageBytes = 256 * 1024;
/** Of an entry: lengths of key and cells in bytes, how they are written, and whether it is doubtful. */
const headBytes = 9;
const wideKey = 1;
const wideCells = 2;
const doubtful = 4;

const fewestSlots = 256;

/** An entry by its page and its offset in it. */
interface Place {
  readonly page: Buffer;
  readonly at: number;
}

export function makeKeyStore(): KeyStore {
  const pages: Buffer[] = [];
  let used = pageBytes;
  let size = 0;
  /** Numbers of entries counted from 1, by the hash of their keys; 0 where there is none. */
  let slots = new Int32Array(fewestSlots);
  /** Page and offset of each entry, and the hash of its key. */
  let entries = new Int32Array(3 * fewestSlots);

  const placeOf = (entry: number): Place => ({
    page: pages[entries[3 * entry] as number] as Buffer,
    at: entries[3 * entry + 1] as number,
  });

  /** The slot of a key, or the free one where it would lie. */
  const slotOf = (key: string, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0) return slot;
      if (entries[3 * entry + 2] === hash && keyAt(placeOf(entry)) === key) return slot;
    }
  };

  const grow = (): void => {
    const wider = new Int32Array(entries.length * 2);
    wider.set(entries);
    entries = wider;
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < size; entry++) {
      let slot = (entries[3 * entry + 2] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
  };

  const write = (key: string, cells: string): void => {
    const flags = (isNarrow(key) ? 0 : wideKey) | (isNarrow(cells) ? 0 : wideCells);
    const keyBytes = key.length << (flags & wideKey ? 1 : 0);
    const cellBytes = cells.length << (flags & wideCells ? 1 : 0);
    const all = headBytes + keyBytes + cellBytes;
    if (used + all > pageBytes) {
      pages.push(Buffer.allocUnsafeSlow(Math.max(pageBytes, all)));
      used = 0;
    }
    const page = pages.at(-1) as Buffer;
    page.writeUInt32LE(keyBytes, used);
    page.writeUInt32LE(cellBytes, used + 4);
    page[used + 8] = flags;
    page.write(key, used + headBytes, flags & wideKey ? 'utf16le' : 'latin1');
    page.write(cells, used + headBytes + keyBytes, flags & wideCells ? 'utf16le' : 'latin1');
    entries[3 * size] = pages.length - 1;
    entries[3 * size + 1] = used;
    used += all;
  };

  const entryOf = (key: string): Place | null => {
    const entry = (slots[slotOf(key, hashOf(key))] as number) - 1;
    return entry < 0 ? null : placeOf(entry);
  };

  return {
    get size() {
      return size;
    },
    add(key, cells) {
      const hash = hashOf(key);
      let slot = slotOf(key, hash);
      const entry = (slots[slot] as number) - 1;
      if (entry >= 0) {
        const { page, at } = placeOf(entry);
        if (cellsAt({ page, at }) !== cells) page[at + 8] = (page[at + 8] as number) | doubtful;
        return;
      }
      if (2 * (size + 1) > slots.length) {
        grow();
        slot = slotOf(key, hash);
      }
      write(key, cells);
      entries[3 * size + 2] = hash;
      size += 1;
      slots[slot] = size;
    },
    has: (key) => entryOf(key) !== null,
    find(key) {
      const place = entryOf(key);
      return place === null || flagsAt(place) & doubtful ? undefined : cellsAt(place);
    },
  };
}

const flagsAt = ({ page, at }: Place): number => page[at + 8] as number;

function keyAt({ page, at }: Place): string {
  const from = at + headBytes;
  const to = from + page.readUInt32LE(at);
  return (page[at + 8] as number) & wideKey
    ? page.toString('utf16le', from, to)
    : page.toString('latin1', from, to);
}

function cellsAt({ page, at }: Place): string {
  const from = at + headBytes + page.readUInt32LE(at);
  const to = from + page.readUInt32LE(at + 4);
  return (page[at + 8] as number) & wideCells
    ? page.toString('utf16le', from, to)
    : page.toString('latin1', from, to);
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isNarrow(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false;
  return true;
}
