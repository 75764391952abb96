// A document being written: marks in its text stand for labelled values until the text is settled.
import type { NumberDesk } from '../fixtures/generate/numbers.ts';
import { openNumberDesk } from '../fixtures/generate/numbers.ts';
import type { Random } from '../fixtures/generate/random.ts';
import { type Cast, openCast, type Someone } from './cast.ts';
import { type Decoys, openDecoys } from './decoys.ts';
import type { Label, LabelType, Limb } from './document.ts';
import { type Elements, openElements } from './elements.ts';

export interface MarkOptions {
  /** Whose it is when not the person asked for: several holders, or null when no full name is tied to it. */
  readonly of?: Someone | readonly Someone[] | null;
  readonly covered?: Limb | null;
  readonly or?: readonly LabelType[];
  readonly optional?: boolean;
}

/** What a genre writes with. A mark is labelled only if it is still in the text when that is settled. */
export interface Draft extends Cast, Decoys, Elements {
  /** Which document of its genre this is, from 0. */
  readonly copy: number;
  readonly random: Random;
  readonly numbers: NumberDesk;
  pick<T>(...from: readonly T[]): T;
  /** One of several, each built only when drawn: for branches that draw people or numbers of their own. */
  choose<T>(...from: readonly (() => T)[]): T;
  /** The text with the given chance (one half), else nothing. */
  maybe(text: string, chance?: number): string;
  chance(of: number): boolean;
  shuffle<T>(items: readonly T[]): T[];
  times<T>(from: number, to: number, one: (index: number) => T): T[];
  mark(label: Omit<Label, 'of'> & { readonly of: readonly Someone[] }): string;
  /** Pads to a width as it will be read, marks counted at the length of their values. */
  pad(text: string | number, width: number, side?: 'left' | 'right'): string;
  /** How long a text will be when it is read. */
  width(text: string): number;
  /** Breaks lines at a width as they will be read; never inside a value. */
  wrap(text: string, width?: number): string;
  /** Marks replaced by their values, and their labels kept. */
  settle(text: string): string;
  labels(): readonly Label[];
}

const markPattern = /\uE000(\d+)\uE001/gu;
/** Words that are a value: written out between two signs, so that a line may break among them. */
const openPattern = /\uE000(\d+)\uE002/gu;
const closing = '\uE001';

export function openDraft(random: Random, copy = 0): Draft {
  const marks: Label[] = [];
  const kept = new Map<string, Label>();
  const numbers = openNumberDesk(random);
  const read = (text: string): string =>
    text
      .replaceAll(markPattern, (_, index: string) => marks[Number(index)]!.value)
      .replaceAll(openPattern, '')
      .replaceAll(closing, '');
  const choice = {
    pick: <T>(...from: readonly T[]): T => random.pick(from),
    choose: <T>(...from: readonly (() => T)[]): T => random.pick(from)(),
    chance: (of: number): boolean => random.next() < of,
    maybe: (text: string, chance = 0.5): string => (random.next() < chance ? text : ''),
    times: <T>(from: number, to: number, one: (index: number) => T): T[] =>
      Array.from({ length: random.between(from, to) }, (_, index) => one(index)),
    shuffle: <T>(items: readonly T[]): T[] =>
      items
        .map((item) => ({ item, at: random.next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
  const mark: Draft['mark'] = ({ of, ...label }) => {
    marks.push({ ...label, of: of.map(({ first, last }) => ({ first, last })) });
    const index = marks.length - 1;
    return label.type === 'medical'
      ? `\uE000${index}\uE002${label.value}${closing}`
      : `\uE000${index}${closing}`;
  };
  return {
    ...choice,
    copy,
    random,
    numbers,
    mark,
    ...openCast(random, numbers),
    ...openDecoys(random, numbers),
    ...openElements(random, numbers, mark),
    pad(text, width, side = 'right') {
      const blanks = ' '.repeat(Math.max(0, width - read(String(text)).length));
      return side === 'right' ? `${text}${blanks}` : `${blanks}${text}`;
    },
    width: (text) => read(text).length,
    wrap(text, width = random.pick([64, 72, 78, 92])) {
      const wrapLine = (line: string): string => {
        let at = 0;
        return line
          .split(' ')
          .map((word) => {
            const length = read(word).length + 1;
            const isFirst = at === 0;
            at = at + length > width ? length : at + length;
            return isFirst ? word : `${at === length ? '\n' : ' '}${word}`;
          })
          .join('');
      };
      return text.split('\n').map(wrapLine).join('\n');
    },
    settle(text) {
      for (const pattern of [markPattern, openPattern]) {
        for (const [, index] of text.matchAll(pattern)) {
          const label = marks[Number(index)]!;
          const owners = label.of.map(({ first, last }) => `${first} ${last}`).join(' & ');
          kept.set(`${label.type}|${label.value}|${owners}`, label);
        }
      }
      return read(text);
    },
    labels: () => [...kept.values()],
  };
}
