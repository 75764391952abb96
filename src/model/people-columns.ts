// People as columns of whole numbers: what counting a million of them needs, a tenth of what one object each would take.
import { bytesPerPerson, flagsAt } from './people-blob.ts';
import { addressFlag } from './people-index.ts';

/** Prints, column by column: equal prints as equal numbers from 1; 0 = not known. */
export interface PeopleColumns {
  readonly name: Int32Array;
  readonly initial: Int32Array;
  readonly number: Int32Array;
  readonly birth: Int32Array;
  readonly address: Int32Array;
  /** 1 where no more than the initial of the first name is known: the two prints are the same. */
  readonly isInitialOnly: Uint8Array;
}

export interface InternedPeople {
  readonly columns: PeopleColumns;
  /** One byte a print: bit 0 = evidence of living in Missouri, bits 1 to 6 = limbs (a) to (f), bit 7 = an address is known. */
  readonly flags: Uint8Array;
}

/** Reads packed people (people-blob.ts). `count`: how many there are in all blobs together. */
export function internPeople(blobs: Iterable<Uint8Array>, count: number): InternedPeople {
  const all = joined(blobs, count * bytesPerPerson);
  const view = new DataView(all.buffer);
  const table = createTable(count);
  const column = (field: number): Int32Array => internField(view, count, { field, table });
  const isInitialOnly = new Uint8Array(count);
  const flags = new Uint8Array(count);
  for (let row = 0, at = 0; row < count; row++, at += bytesPerPerson) {
    isInitialOnly[row] = sameNameAndInitial(view, at) ? 1 : 0;
    flags[row] = view.getUint8(at + flagsAt);
  }
  const address = column(4);
  for (let row = 0; row < count; row++) if (address[row] !== 0) flags[row]! |= addressFlag;
  const columns = {
    name: column(0),
    initial: column(1),
    number: column(2),
    birth: column(3),
    address,
    isInitialOnly,
  };
  return { columns, flags };
}

function joined(blobs: Iterable<Uint8Array>, bytes: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(bytes);
  let at = 0;
  for (const blob of blobs) {
    all.set(blob, at);
    at += blob.length;
  }
  return all;
}

/** One hash table serves all fields, one after the other: five of them would not fit a processor's cache. */
interface Table {
  readonly slots: Int32Array;
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
}

function createTable(count: number): Table {
  let size = 16;
  while (size < count * 2) size *= 2;
  return {
    slots: new Int32Array(size),
    highs: new Uint32Array(count),
    lows: new Uint32Array(count),
  };
}

/** Numbers 64-bit values from 1 in the order met. They are keyed hashes, so their own bits spread them well. */
function internField(
  view: DataView,
  count: number,
  { field, table: { slots, highs, lows } }: { readonly field: number; readonly table: Table },
): Int32Array {
  const column = new Int32Array(count);
  const mask = slots.length - 1;
  let known = 0;
  slots.fill(0);
  for (let row = 0, at = field * 8; row < count; row++, at += bytesPerPerson) {
    const high = view.getUint32(at);
    const low = view.getUint32(at + 4);
    if (high === 0 && low === 0) continue;
    let slot = (low ^ (high >>> 7)) & mask;
    let id = slots[slot]!;
    while (id !== 0 && (highs[id - 1] !== high || lows[id - 1] !== low)) {
      slot = (slot + 1) & mask;
      id = slots[slot]!;
    }
    if (id === 0) {
      highs[known] = high;
      lows[known] = low;
      id = ++known;
      slots[slot] = id;
    }
    column[row] = id;
  }
  return column;
}

function sameNameAndInitial(view: DataView, at: number): boolean {
  const high = view.getUint32(at);
  const low = view.getUint32(at + 4);
  return (
    (high !== 0 || low !== 0) && high === view.getUint32(at + 8) && low === view.getUint32(at + 12)
  );
}
