// Unpacks streams of LZMA and LZMA2 of known length, as 7-Zip archives hold them. Source: LZMA SDK, lzma-specification.
import { damaged, openRange, type Model, type RangeDecoder } from './lzma-range.ts';

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

/** Properties: how many bits of the byte before, and of the position, choose a model. */
interface Properties {
  readonly literalBits: number;
  readonly positionMask: number;
  readonly stateMask: number;
}

/** lc, lp and pb in one byte. @throws RangeError */
function readProperties(first: number): Properties {
  if (first >= 225) throw damaged();
  return {
    literalBits: first % 9,
    positionMask: 2 ** (Math.floor(first / 9) % 5) - 1,
    stateMask: 2 ** Math.floor(first / 45) - 1,
  };
}

interface Models {
  readonly literals: Model;
  readonly isMatch: readonly Model[];
  readonly isRep: Model;
  readonly isRep0: Model;
  readonly isRep0Long: readonly Model[];
  readonly isRep1: Model;
  readonly isRep2: Model;
  readonly distances: DistanceModels;
  readonly matchLengths: Lengths;
  readonly repLengths: Lengths;
}

function freshModels({ literalBits, positionMask }: Properties): Models {
  return {
    literals: model(0x300 * 2 ** literalBits * (positionMask + 1)),
    isMatch: models(12, 16),
    isRep: model(12),
    isRep0: model(12),
    isRep0Long: models(12, 16),
    isRep1: model(12),
    isRep2: model(12),
    distances: { slots: models(4, 64), near: model(128), align: model(16) },
    matchLengths: lengths(),
    repLengths: lengths(),
  };
}

/** What goes on from chunk to chunk. */
interface Decoder {
  readonly out: Uint8Array;
  at: number;
  /** Where the dictionary begins: nothing before it may be referred to. */
  start: number;
  state: number;
  /** The last four distances, less one. */
  recent: number[];
  properties: Properties;
  models: Models;
}

function openDecoder(size: number, properties: Properties): Decoder {
  const fresh = { at: 0, start: 0, state: 0, recent: [0, 0, 0, 0] };
  return { ...fresh, out: new Uint8Array(size), properties, models: freshModels(properties) };
}

function resetState(decoder: Decoder, properties: Properties): void {
  decoder.state = 0;
  decoder.recent = [0, 0, 0, 0];
  decoder.properties = properties;
  decoder.models = freshModels(properties);
}

/**
 * `properties` are the five bytes of the coder: lc, lp and pb in one, then the size of the dictionary,
 * which does not matter here: all `size` bytes are held.
 * @throws RangeError where the stream is damaged or ends early
 */
export function decodeLzma(packed: Uint8Array, properties: Uint8Array, size: number): Uint8Array {
  if (packed.length < 5 || packed[0] !== 0) throw damaged();
  const decoder = openDecoder(size, readProperties(properties[0] ?? 255));
  decode(decoder, packed, size);
  return decoder.out;
}

/**
 * LZMA2: chunks that are stored or packed, each with what of the state it begins anew. Source: XZ Utils, lzma2_decoder.c.
 * @throws RangeError where the stream is damaged or ends early
 */
export function decodeLzma2(packed: Uint8Array, size: number): Uint8Array {
  const data = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  const decoder = openDecoder(size, readProperties(0));
  let at = 0;
  while (decoder.at < size) {
    const control = data.readUInt8(at);
    if (control === 0) throw damaged();
    if (control === 1 || control >= 0xe0) decoder.start = decoder.at;
    if (control < 0x80) {
      const length = data.readUInt16BE(at + 1) + 1;
      const stored = data.subarray(at + 3, at + 3 + length);
      if (control > 2 || stored.length < length || decoder.at + length > size) throw damaged();
      decoder.out.set(stored, decoder.at);
      decoder.at += length;
      at += 3 + length;
      continue;
    }
    const end = decoder.at + ((control & 0x1f) << 16) + data.readUInt16BE(at + 1) + 1;
    const length = data.readUInt16BE(at + 3) + 1;
    const hasProperties = control >= 0xc0;
    const from = at + (hasProperties ? 6 : 5);
    if (hasProperties) resetState(decoder, readProperties(data.readUInt8(at + 5)));
    else if (control >= 0xa0) resetState(decoder, decoder.properties);
    if (end > size || from + length > data.length) throw damaged();
    decode(decoder, data.subarray(from, from + length), end);
    at = from + length;
  }
  return decoder.out;
}

/** Goes on up to offset `size` of the output. */
function decode(decoder: Decoder, packed: Uint8Array, size: number): void {
  const { out, start, models: held } = decoder;
  const { literalBits, positionMask, stateMask } = decoder.properties;
  const range = openRange(packed);
  let { at, state, recent } = decoder;

  const literal = (): number => {
    const before = at > start ? (out[at - 1] ?? 0) : 0;
    const context = (((at - start) & positionMask) << literalBits) + (before >> (8 - literalBits));
    const offset = 0x300 * context;
    let symbol = 1;
    if (state >= 7) {
      let matched = out[at - (recent[0] ?? 0) - 1] ?? 0;
      while (symbol < 0x100) {
        const matchBit = (matched >> 7) & 1;
        matched <<= 1;
        const bit = range.bit(held.literals, offset + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(held.literals, offset + symbol);
    return symbol & 0xff;
  };

  while (at < size) {
    const position = (at - start) & stateMask;
    if (range.bit(held.isMatch[state] as Model, position) === 0) {
      out[at] = literal();
      at += 1;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let length: number;
    if (range.bit(held.isRep, state) === 0) {
      length = readLength(range, held.matchLengths, position);
      recent = [readDistance(range, held.distances, length), ...recent.slice(0, 3)];
      state = state < 7 ? 7 : 10;
    } else {
      const which = readRecent(state, position);
      if (which === 'short') {
        length = 1;
        state = state < 7 ? 9 : 11;
      } else {
        const [distance = 0] = recent.splice(which, 1);
        recent.unshift(distance);
        length = readLength(range, held.repLengths, position);
        state = state < 7 ? 8 : 11;
      }
    }
    const distance = (recent[0] ?? 0) + 1;
    if (distance > at - start || at + length > size) throw damaged();
    for (const end = at + length; at < end; at += 1) out[at] = out[at - distance] ?? 0;
  }
  decoder.at = at;
  decoder.state = state;
  decoder.recent = recent;

  function readRecent(now: number, position: number): 0 | 1 | 2 | 3 | 'short' {
    if (range.bit(held.isRep0, now) === 0) {
      return range.bit(held.isRep0Long[now] as Model, position) === 0 ? 'short' : 0;
    }
    if (range.bit(held.isRep1, now) === 0) return 1;
    return range.bit(held.isRep2, now) === 0 ? 2 : 3;
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
