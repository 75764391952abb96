// From anchors to the few stretches of text worth decoding: the gate between bytes and detectors.
import { anchorClass } from './anchors.ts';
import type { Anchors } from './kernel.ts';
import { hasPersonalWord, isAboutSomebody } from './sentence.ts';

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
  if (bytes.length <= wholeTextBytes)
    return hasTelling(bytes, anchors) ? [{ from: 0, to: bytes.length }] : [];
  const stretches: Stretch[] = [];
  let lastWord = -Infinity;
  for (let i = 0; i < anchors.count; i++) {
    const at = anchors.at[i] as number;
    const kind = anchors.class[i] as number;
    if (kind === anchorClass.word) {
      lastWord = at;
      continue;
    }
    if (isHint(kind) && !isBorneOut(bytes, at, kind, hasPersonalWord)) continue;
    const telling = kind !== anchorClass.shortNumber;
    if (telling || at - lastWord <= wordReach || wordFollows(anchors, i, at))
      push(bytes, stretches, at);
  }
  return stretches;
}

const isHint = (kind: number): boolean => kind >= anchorClass.hint;
const hintReach = 160;
const secret =
  /pass(?:word|wd|code|phrase|\b)|\bp(?:in|wd?|w)\b|cv[vc]|\bcode\b|\bcid\b|private key|seed|answer|maiden/i;

/** In a large text names alone do not bear a hint out: any two capitalised words would. A hint counts beside a person; a word of a login beside a password or code. */
function isBorneOut(
  bytes: Uint8Array,
  at: number,
  kind: number,
  isOfPerson: (text: string) => boolean,
): boolean {
  const around = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, at - hintReach),
    Math.min(bytes.length, at + hintReach) - Math.max(0, at - hintReach),
  ).toString('latin1');
  return kind === anchorClass.hint ? isOfPerson(around) : secret.test(around);
}

/** One anchor that is no mere hint is enough in a small text; of hints close together one is looked at. */
function hasTelling(bytes: Uint8Array, anchors: Anchors): boolean {
  let looked = -hintReach;
  for (let i = 0; i < anchors.count; i++) {
    const kind = anchors.class[i] as number;
    if (!isHint(kind)) return true;
  }
  for (let i = 0; i < anchors.count; i++) {
    const at = anchors.at[i] as number;
    const kind = anchors.class[i] as number;
    if (at - looked < hintReach / 4) continue;
    if (isBorneOut(bytes, at, kind, isAboutSomebody)) return true;
    looked = at;
  }
  return false;
}

function wordFollows(anchors: Anchors, index: number, at: number): boolean {
  for (
    let i = index + 1;
    i < anchors.count && (anchors.at[i] as number) - at <= wordReach / 2;
    i++
  ) {
    const kind = anchors.class[i] as number;
    if (kind === anchorClass.word || kind === anchorClass.tellingWord) return true;
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
