// What the kernel's plain twin keeps while it reads a text, and the ways it looks at it.
import { byteClass, layout, lineWords } from './kernel-layout.ts';

export interface Twin {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly length: number;
  lines: number;
  cut: number;
  numbers: number;
  marks: number;
}

const { lower, upper, veil } = byteClass;
const letter = lower | upper;

export const classAt = ({ bytes }: Twin, at: number): number =>
  bytes[layout.BYTE_CLASS + (bytes[layout.INPUT + at] as number)] as number;

/** Its place among the words of 32 bits. */
export function openLine(twin: Twin, start: number): number {
  const line = (layout.LINES >> 2) + twin.lines++ * lineWords;
  twin.words.fill(0, line, line + lineWords);
  twin.words[line] = start;
  return line;
}

/** Calls back with the line of each place, places only ever growing. */
export function lineFinder({ words, lines }: Twin): (at: number) => number {
  let index = 0;
  const first = layout.LINES >> 2;
  return (at) => {
    while (index + 1 < lines && at >= (words[first + (index + 1) * lineWords] as number)) index++;
    return first + index * lineWords;
  };
}

export const isVeil = (twin: Twin, at: number): boolean =>
  at >= 0 && at < twin.length && (classAt(twin, at) & veil) !== 0;
export const isLetter = (twin: Twin, at: number): boolean =>
  at >= 0 && at < twin.length && (classAt(twin, at) & letter) !== 0;
