// Genres written as whole documents whose telling words are drawn: "[[ill]]" is one of the list of that name.
import type { Genre, Kind } from './document.ts';
import type { Draft } from './draft.ts';
import { type Written, written } from './written.ts';

type Lists = Readonly<Record<string, readonly string[]>>;
type Head = readonly [name: string, kind: Kind, extension?: string];

/** Each document twice, with other people and other words; no word of a list comes twice before all have come. */
export function penned(
  [name, kind, extension = 'txt']: Head,
  lists: Lists,
  documents: readonly Written[],
): Genre {
  return {
    ...written([name, kind], documents, { extension }),
    write(draft) {
      const document = drawWords(draft, documents[draft.copy % documents.length]!, lists);
      return written([name, kind], [document]).write(draft);
    },
  };
}

const slot = /\[\[(\w+)\]\]/gu;

function drawWords(draft: Draft, document: Written, lists: Lists): Written {
  const left = new Map<string, readonly string[]>();
  return document.replaceAll(slot, (_, list: string) => {
    const words = lists[list];
    if (!words) throw new Error(`there is no list [[${list}]]`);
    const rest = left.get(list) ?? [];
    const [drawn, ...others] = rest.length > 0 ? rest : draft.shuffle(words);
    left.set(list, others);
    return drawn!;
  });
}
