// The words before a medical term, and the heads of the frames among them.
import { frames, qualities, type Frame } from '../medical-frames.ts';
import { phrases } from './phrases.ts';

export interface Head {
  readonly frame: Frame;
  /** Its words but the last, from the last to the first. */
  readonly rest: readonly string[];
  readonly links: ReadonlySet<string> | null;
}

interface Heads {
  /** By the last word of the phrase. */
  readonly byWord: ReadonlyMap<string, readonly Head[]>;
  readonly beginnings: readonly (readonly [string, Head])[];
}

let known: Heads | undefined;

function headsOfFrames(): Heads {
  const byWord = new Map<string, Head[]>();
  const beginnings: [string, Head][] = [];
  for (const frame of frames) {
    const links =
      frame.links === undefined
        ? null
        : new Set(phrases(frame.links).map((link) => (link === 'comma' ? ',' : link)));
    for (const phrase of phrases(frame.heads)) {
      const [last = '', ...rest] = phrase.split(' ').toReversed();
      const head = { frame, rest, links };
      if (last.endsWith('*')) beginnings.push([last.slice(0, -1), head]);
      else byWord.set(last, [...(byWord.get(last) ?? []), head]);
    }
  }
  return { byWord, beginnings };
}

export const noCost: ReadonlySet<string> = new Set([',', ...phrases(qualities)]);

const token =
  /,|[\p{L}\p{N}&][\p{L}\p{N}'’./&-]*|[;:()[\]–—|•?<>]|(?<=\s)-{1,3}(?=\s)|\.{3,}|[.!](?=\s)/gu;
export const boundary: RegExp = /^(?:[;:()[\]–—|•?.!<>]|-{1,3}|\.{3,})$/;
/** Behind these stands what the words before have announced. */
export const announces: RegExp = /^(?:[:(>–—]|-{1,3})$/;
const longestLead = 160;
export const furthest: number = 14;

export interface Lead {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

export function leadOf(before: string): Lead {
  const written = before.slice(-longestLead).match(token) ?? [];
  return {
    written,
    words: written.map((word) =>
      boundary.test(word)
        ? word
        : word
            .toLowerCase()
            .replaceAll('’', "'")
            .replace(/[.']+$/, ''),
    ),
  };
}

export function headAt({ words, written }: Lead, at: number): Head | null {
  known ??= headsOfFrames();
  const word = words[at];
  if (word === undefined) return null;
  const isWhole = ({ rest }: Head): boolean => rest.every((one, i) => words[at - 1 - i] === one);
  const heads = known.byWord.get(word);
  if (heads) {
    // Longer phrases say more: "fund for" before "for".
    let best: Head | null = null;
    for (const head of heads)
      if (
        isWhole(head) &&
        !isNameOf(written, at, head) &&
        hasLink(head, words, at) &&
        head.rest.length >= (best?.rest.length ?? 0)
      )
        best = head;
    if (best) return best;
  }
  for (const [start, head] of known.beginnings)
    if (word.startsWith(start) && isWhole(head)) return head;
  return null;
}

/** Grant Hill, Case Law: two capitals are a name, not what is spoken of. */
function isNameOf(written: readonly string[], at: number, { frame, rest }: Head): boolean {
  const word = written[at] as string;
  if (frame.telling !== 'spoken-of' || rest.length > 0 || !capitalised.test(word)) return false;
  const next = written[at + 1];
  if (next === undefined || (surnames.test(word) && boundary.test(next.replace(',', ';'))))
    return capitalised.test(written[at - 1] ?? '');
  return capitalised.test(next);
}

/** "June Price, oxygen": what is a surname as well. */
const surnames =
  /^(?:Price|Bill|Grant|Case|Law|Page|Story|Cost|Chance|Hire|Rule|Rice|Stock|Fund|Rider)$/;

const capitalised = /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u;

function hasLink({ links }: Head, words: readonly string[], at: number): boolean {
  if (links === null) return true;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i] as string;
    if (links.has(word) || (links.has('sign') && announces.test(word))) return true;
  }
  return false;
}
