// Unpacks one LZMA stream of known length, such as the header of a 7-Zip archive. Source: LZMA SDK, lzma-specification.

/** Adaptive probability of a bit being 0, in 1/2048. */
type Model = Uint16Array;

interface RangeDecoder {
  bit(model: Model, index: number): number;
  /** Bits of equal chance, most significant first. */
  direct(count: number): number;
  /** A number of `bits` bits, most significant first. */
  tree(model: Model, bits: number, offset?: number): number;
  /** A number of `bits` bits, least significant first. */
  reverse(model: Model, bits: number, offset?: number): number;
}

interface Lengths {
  readonly choice: Model;
  readonly low: readonly Model[];
  readonly middle: readonly Model[];
  readonly high: Model;
}

const model = (size: number): Model => new Uint16Array(size).fill(1024);
const models = (count: number, size: number): Model[] =>
  Array.from({ length: count }, () => model(size));
const lengths = (): Lengths => ({
  choice: model(2),
  low: models(16, 8),
  middle: models(16, 8),
  high: model(256),
});

/**
 * `properties` are the five bytes of the coder: lc, lp and pb in one, then the size of the dictionary,
 * which does not matter here: all `size` bytes are held.
 * @throws RangeError where the stream is damaged or ends early
 */
export function decodeLzma(packed: Uint8Array, properties: Uint8Array, size: number): Uint8Array {
  const first = properties[0] ?? 255;
  if (first >= 225 || packed.length < 5 || packed[0] !== 0) throw damaged();
  const literalBits = first % 9;
  const positionMask = 2 ** (Math.floor(first / 9) % 5) - 1;
  const stateMask = 2 ** Math.floor(first / 45) - 1;
  const range = openRange(packed);

  const literals = model(0x300 * 2 ** (literalBits + (Math.floor(first / 9) % 5)));
  const isMatch = models(12, 16);
  const isRep = model(12);
  const isRep0 = model(12);
  const isRep0Long = models(12, 16);
  const isRep1 = model(12);
  const isRep2 = model(12);
  const slots = models(4, 64);
  const near = model(128);
  const align = model(16);
  const matchLengths = lengths();
  const repLengths = lengths();

  const out = new Uint8Array(size);
  let at = 0;
  let state = 0;
  // The last four distances, less one.
  let recent = [0, 0, 0, 0];

  const literal = (): number => {
    const before = at > 0 ? (out[at - 1] ?? 0) : 0;
    const context = ((at & positionMask) << literalBits) + (before >> (8 - literalBits));
    const offset = 0x300 * context;
    let symbol = 1;
    if (state >= 7) {
      let matched = out[at - (recent[0] ?? 0) - 1] ?? 0;
      while (symbol < 0x100) {
        const matchBit = (matched >> 7) & 1;
        matched <<= 1;
        const bit = range.bit(literals, offset + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(literals, offset + symbol);
    return symbol & 0xff;
  };

  while (at < size) {
    const position = at & stateMask;
    if (range.bit(isMatch[state] as Model, position) === 0) {
      out[at] = literal();
      at += 1;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let length: number;
    if (range.bit(isRep, state) === 0) {
      length = readLength(range, matchLengths, position);
      recent = [readDistance(range, { slots, near, align }, length), ...recent.slice(0, 3)];
      state = state < 7 ? 7 : 10;
    } else {
      const which = readRecent(state, position);
      if (which === 'short') {
        length = 1;
        state = state < 7 ? 9 : 11;
      } else {
        const [distance = 0] = recent.splice(which, 1);
        recent.unshift(distance);
        length = readLength(range, repLengths, position);
        state = state < 7 ? 8 : 11;
      }
    }
    const distance = (recent[0] ?? 0) + 1;
    if (distance > at || at + length > size) throw damaged();
    for (const end = at + length; at < end; at += 1) out[at] = out[at - distance] ?? 0;
  }
  return out;

  function readRecent(now: number, position: number): 0 | 1 | 2 | 3 | 'short' {
    if (range.bit(isRep0, now) === 0) {
      return range.bit(isRep0Long[now] as Model, position) === 0 ? 'short' : 0;
    }
    if (range.bit(isRep1, now) === 0) return 1;
    return range.bit(isRep2, now) === 0 ? 2 : 3;
  }
}

function readLength(range: RangeDecoder, from: Lengths, position: number): number {
  if (range.bit(from.choice, 0) === 0) return 2 + range.tree(from.low[position] as Model, 3);
  if (range.bit(from.choice, 1) === 0) return 10 + range.tree(from.middle[position] as Model, 3);
  return 18 + range.tree(from.high, 8);
}

interface DistanceModels {
  readonly slots: readonly Model[];
  readonly near: Model;
  readonly align: Model;
}

function readDistance(range: RangeDecoder, from: DistanceModels, length: number): number {
  const slot = range.tree(from.slots[Math.min(length - 2, 3)] as Model, 6);
  if (slot < 4) return slot;
  const bits = (slot >> 1) - 1;
  const base = (2 | (slot & 1)) * 2 ** bits;
  if (slot < 14) return base + range.reverse(from.near, bits, base - slot);
  return base + range.direct(bits - 4) * 16 + range.reverse(from.align, 4);
}

function openRange(packed: Uint8Array): RangeDecoder {
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

function damaged(): RangeError {
  return new RangeError('damaged LZMA stream');
}
