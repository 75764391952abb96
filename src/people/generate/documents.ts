// Seeded office documents with the truth about them: which names they hold and whose each element is.
import { caseGenres } from './genres-cases.ts';
import { formerGenres } from './genres-former.ts';
import { formGenres } from './genres-forms.ts';
import { heldBackGenres } from './genres-held-back.ts';
import { laterGenres } from './genres-later.ts';
import { letterGenres } from './genres-letters.ts';
import { officeGenres } from './genres-offices.ts';
import { recordGenres } from './genres-records.ts';
import type { Genre } from './genre.ts';
import { seededRandom } from './random.ts';
import { type People, render, type Rendered } from './templates.ts';

/** A document of a genre. */
export interface GeneratedDocument extends Rendered {
  readonly genre: string;
}

/** Genres by which the tagger is trained and the pairing was tuned. */
export const practiceGenres: Readonly<Record<string, Genre>> = {
  ...letterGenres,
  ...formGenres,
  ...recordGenres,
  ...caseGenres,
  ...officeGenres,
  ...formerGenres,
  ...laterGenres,
};

/** Genres that neither training nor tuning has seen: measured only. */
export const unseenGenres: Readonly<Record<string, Genre>> = heldBackGenres;

/** The same document for the same genre and seed, everywhere. */
export function writeDocument(genre: string, seed: number): GeneratedDocument {
  const write = practiceGenres[genre] ?? unseenGenres[genre];
  if (!write) throw new Error(`no genre ${genre}`);
  let salt = 0;
  for (let i = 0; i < genre.length; i++) salt = (Math.imul(salt, 31) + genre.charCodeAt(i)) | 0;
  const random = seededRandom(seed * 7919 + salt);
  const people: People = {};
  return { genre, ...render(write(random, people), random, people) };
}
