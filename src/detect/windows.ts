// From anchors to the few stretches of text worth decoding: the gate between bytes and detectors.
import { anchorClass } from './anchors.ts';
import type { Anchors } from './kernel.ts';

/** A stretch of bytes, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Up to this size a text is looked at whole: pairing wants the document, not a keyhole. */
export const wholeTextBytes: number = 64 * 1024;

const wordReach = 200;
const contextBytes = 700;

/** Stretches around anchors that could be something: a telling number alone, any other number beside a word. */
export function gate(bytes: Uint8Array, anchors: Anchors): Stretch[] {
  if (anchors.count === 0) return [];
  if (bytes.length <= wholeTextBytes) return [{ from: 0, to: bytes.length }];
  const stretches: Stretch[] = [];
  let lastWord = -Infinity;
  for (let i = 0; i < anchors.count; i++) {
    const at = anchors.at[i] as number;
    const kind = anchors.class[i] as number;
    if (kind === anchorClass.word) {
      lastWord = at;
      continue;
    }
    const telling = kind !== anchorClass.shortNumber;
    if (telling || at - lastWord <= wordReach || wordFollows(anchors, i, at))
      push(bytes, stretches, at);
  }
  return stretches;
}

function wordFollows(anchors: Anchors, index: number, at: number): boolean {
  for (
    let i = index + 1;
    i < anchors.count && (anchors.at[i] as number) - at <= wordReach / 2;
    i++
  ) {
    if ((anchors.class[i] as number) >= anchorClass.word) return true;
  }
  return false;
}

const lineFeed = 10;

/** Adds the lines around `at`; joins with the stretch before where they touch and the whole stays small. */
function push(bytes: Uint8Array, stretches: Stretch[], at: number): void {
  const last = stretches.at(-1);
  if (last && at + contextBytes / 2 < last.to) return;
  const from = Math.max(last ? last.to : 0, lineStart(bytes, Math.max(0, at - contextBytes)));
  const to = lineEnd(bytes, Math.min(bytes.length, at + contextBytes));
  if (last && from <= last.to && to - last.from <= wholeTextBytes)
    stretches[stretches.length - 1] = { from: last.from, to };
  else stretches.push({ from: last && from < last.to ? last.to : from, to });
}

function lineStart(bytes: Uint8Array, at: number): number {
  const stop = Math.max(0, at - contextBytes);
  for (let i = at; i > stop; i--) if (bytes[i - 1] === lineFeed) return i;
  return at;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const stop = Math.min(bytes.length, at + contextBytes);
  for (let i = at; i < stop; i++) if (bytes[i] === lineFeed) return i + 1;
  return stop;
}
