// Draws the whole corpus from a seed: every document of every genre from a stream of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seededRandom } from '../fixtures/generate/random.ts';
import type { Genre, Label, LabelledDocument } from './document.ts';
import { openDraft } from './draft.ts';

/** Records hold many labels each, letters few. */
const usualCopies = { record: 8, prose: 16 } as const;

/** The same bytes for the same seed, whatever other genres there are. */
export async function drawCorpus(
  genres: readonly Genre[],
  seed: number,
): Promise<LabelledDocument[]> {
  const documents: LabelledDocument[] = [];
  for (const genre of genres) {
    for (let copy = 0; copy < (genre.copies ?? usualCopies[genre.kind]); copy += 1) {
      documents.push(await drawDocument(genre, copy, seed));
    }
  }
  return documents;
}

async function drawDocument(genre: Genre, copy: number, seed: number): Promise<LabelledDocument> {
  const random = seededRandom(hashOf(`${seed}/${genre.name}/${copy}`));
  const draft = openDraft(random, copy);
  const extension = typeof genre.extension === 'string' ? genre.extension : genre.extension(random);
  const written = await genre.write(draft);
  const bytes = typeof written === 'string' ? Buffer.from(draft.settle(written)) : written;
  const labels = draft.labels();
  return {
    genre: genre.name,
    kind: genre.kind,
    fixedWidth: genre.fixedWidth ?? false,
    name: `${genre.name}/${String(copy + 1).padStart(2, '0')}.${extension}`,
    bytes,
    labels,
    complete: genre.complete ?? true,
    people: peopleOf(labels),
  };
}

/** Everybody to whom something covered belongs; both holders of a joint account. */
function peopleOf(labels: readonly Label[]): number {
  const owners = labels
    .filter(({ covered, optional }) => covered !== null && !optional)
    .flatMap(({ of }) => of.map(({ first, last }) => `${first} ${last}`));
  return new Set(owners).size;
}

export function writeCorpus(documents: readonly LabelledDocument[], folder: string): void {
  for (const { name, bytes } of documents) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** FNV-1a over the characters: spreads genres and copies over the seeds. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
