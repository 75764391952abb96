// Covered people of a store packed into one blob: a million of them are one row.
import type { PersonPrint } from './person.ts';
import { limbs, type CoveredPerson } from './verdict.ts';

// Five 64-bit prints (name, initial, number, birth, address; zero = not known), then flags:
// bit 0 = evidence of living in Missouri, bits 1 to 6 = limbs (a) to (f).
export const bytesPerPerson = 41;
export const flagsAt = 40;
const unknown = '0'.repeat(16);

/** Packs as many people as said: from an iterable, so that they need never stand in memory one by one. */
export function packPeople(people: Iterable<CoveredPerson>, count: number): Buffer {
  const blob = Buffer.alloc(count * bytesPerPerson);
  let at = 0;
  for (const { print, limbs: held } of people) {
    writePrint(blob, at, print.name);
    writePrint(blob, at + 8, print.initial);
    writePrint(blob, at + 16, print.number);
    writePrint(blob, at + 24, print.birth);
    writePrint(blob, at + 32, print.address);
    let flags = print.missouri ? 1 : 0;
    for (const limb of held) flags |= 2 << limbs.indexOf(limb);
    blob[at + flagsAt] = flags;
    at += bytesPerPerson;
  }
  return blob;
}

export function* unpackPeople(blob: Buffer): Iterable<CoveredPerson> {
  for (let at = 0; at + bytesPerPerson <= blob.length; at += bytesPerPerson) {
    const flags = blob[at + flagsAt] ?? 0;
    yield {
      print: readPrints(blob, at, flags),
      limbs: limbs.filter((_, index) => (flags & (2 << index)) !== 0),
    };
  }
}

function readPrints(blob: Buffer, at: number, flags: number): PersonPrint {
  // Each by itself: slices of one string would keep the whole of it in memory.
  const print = (index: number): string => {
    const digits = blob.toString('hex', at + index * 8, at + index * 8 + 8);
    return digits === unknown ? '' : digits;
  };
  return {
    name: print(0),
    initial: print(1),
    number: print(2),
    birth: print(3),
    address: print(4),
    missouri: (flags & 1) !== 0,
  };
}

function writePrint(blob: Buffer, at: number, print: string): void {
  if (print !== '') blob.write(print.length === 16 ? print : print.padStart(16, '0'), at, 8, 'hex');
}
