// The range coder below LZMA: bits by adaptive chances, out of packed bytes. Source: LZMA SDK, lzma-specification.

/** Adaptive probability of a bit being 0, in 1/2048. */
export type Model = Uint16Array;

export interface RangeDecoder {
  bit(model: Model, index: number): number;
  /** Bits of equal chance, most significant first. */
  direct(count: number): number;
  /** A number of `bits` bits, most significant first. */
  tree(model: Model, bits: number, offset?: number): number;
  /** A number of `bits` bits, least significant first. */
  reverse(model: Model, bits: number, offset?: number): number;
}

/** @throws RangeError where the bytes end early */
export function openRange(packed: Uint8Array): RangeDecoder {
  let code = Buffer.from(packed.buffer, packed.byteOffset, packed.length).readUInt32BE(1);
  let width = 0xffffffff;
  let at = 5;
  const normalise = (): void => {
    if (width >= 0x1000000) return;
    if (at >= packed.length) throw damaged();
    width = (width << 8) >>> 0;
    code = ((code << 8) | (packed[at] ?? 0)) >>> 0;
    at += 1;
  };
  const bit = (from: Model, index: number): number => {
    const chance = from[index] ?? 0;
    const bound = Math.imul(width >>> 11, chance) >>> 0;
    const isZero = code < bound;
    if (isZero) {
      width = bound;
      from[index] = chance + ((2048 - chance) >> 5);
    } else {
      width -= bound;
      code -= bound;
      from[index] = chance - (chance >> 5);
    }
    normalise();
    return isZero ? 0 : 1;
  };
  return {
    bit,
    direct(count) {
      let value = 0;
      for (let left = count; left > 0; left -= 1) {
        width >>>= 1;
        const one = code >= width;
        if (one) code -= width;
        normalise();
        value = value * 2 + (one ? 1 : 0);
      }
      return value;
    },
    tree(from, bits, offset = 0) {
      let value = 1;
      for (let left = bits; left > 0; left -= 1) value = value * 2 + bit(from, offset + value);
      return value - 2 ** bits;
    },
    reverse(from, bits, offset = 0) {
      let node = 1;
      let value = 0;
      for (let index = 0; index < bits; index += 1) {
        const one = bit(from, offset + node);
        node = node * 2 + one;
        value += one * 2 ** index;
      }
      return value;
    },
  };
}

export function damaged(): RangeError {
  return new RangeError('damaged LZMA stream');
}
