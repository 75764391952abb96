// People as columns of whole numbers: what counting a million of them needs, a tenth of what one object each would take.
import { bytesPerPerson, flagsAt } from './people-blob.ts';

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
  /** One byte a print: bit 0 = evidence of living in Missouri, bits 1 to 6 = limbs (a) to (f). */
  readonly flags: Uint8Array;
}

/** Reads packed people (people-blob.ts). `count`: how many there are in all blobs together. */
export function internPeople(blobs: Iterable<Uint8Array>, count: number): InternedPeople {
  const column = (): Int32Array => new Int32Array(count);
  const columns = [column(), column(), column(), column(), column()] as const;
  const interners = columns.map(createInterner);
  const isInitialOnly = new Uint8Array(count);
  const flags = new Uint8Array(count);
  let row = 0;
  for (const blob of blobs) {
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const prints = Math.floor(blob.length / bytesPerPerson);
    for (const [field, column] of columns.entries()) {
      const intern = interners[field]!;
      for (let i = 0, at = field * 8; i < prints; i++, at += bytesPerPerson) {
        const high = view.getUint32(at);
        const low = view.getUint32(at + 4);
        if (high !== 0 || low !== 0) column[row + i] = intern(high, low);
      }
    }
    for (let i = 0, at = 0; i < prints; i++, at += bytesPerPerson) {
      isInitialOnly[row + i] = sameNameAndInitial(view, at) ? 1 : 0;
      flags[row + i] = view.getUint8(at + flagsAt);
    }
    row += prints;
  }
  const [name, initial, number, birth, address] = columns;
  return { columns: { name, initial, number, birth, address, isInitialOnly }, flags };
}

function sameNameAndInitial(view: DataView, at: number): boolean {
  const high = view.getUint32(at);
  const low = view.getUint32(at + 4);
  return (
    (high !== 0 || low !== 0) && high === view.getUint32(at + 8) && low === view.getUint32(at + 12)
  );
}

/** Numbers 64-bit values from 1 in the order met. They are keyed hashes, so their own bits spread them well. */
function createInterner(): (high: number, low: number) => number {
  let slots = new Int32Array(1024);
  let highs = new Uint32Array(512);
  let lows = new Uint32Array(512);
  let known = 0;
  const place = (high: number, low: number): number => {
    let slot = (low ^ (high >>> 7)) & (slots.length - 1);
    for (;;) {
      const id = slots[slot]!;
      if (id === 0 || (highs[id - 1] === high && lows[id - 1] === low)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const grow = (): void => {
    highs = widened(highs);
    lows = widened(lows);
    slots = new Int32Array(slots.length * 2);
    for (let id = 1; id <= known; id++) slots[place(highs[id - 1]!, lows[id - 1]!)] = id;
  };
  return (high, low) => {
    const slot = place(high, low);
    if (slots[slot] !== 0) return slots[slot]!;
    const id = ++known;
    slots[slot] = id;
    highs[id - 1] = high;
    lows[id - 1] = low;
    if (known === highs.length) grow();
    return id;
  };
}

function widened(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(values.length * 2);
  wider.set(values);
  return wider;
}
