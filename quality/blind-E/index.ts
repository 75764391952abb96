// Genres that were written without sight of the program, after the others, and are scored by `--blind E` alone.
import type { Genre } from '../document.ts';
import * as billing from './billing-office.ts';
import * as chairs from './chairs-and-wards.ts';
import * as counters from './counters-and-cells.ts';
import * as excuses from './excuses-and-appeals.ts';
import * as extracts from './extracts.ts';
import * as hires from './hires-and-bonds.ts';
import * as homes from './holds-and-homes.ts';
import * as nobody from './not-a-patient.ts';
import * as shapes from './odd-shapes.ts';
import * as others from './other-numbers.ts';
import * as payers from './payers-say.ts';
import * as children from './tables-for-children.ts';
import * as words from './words-and-pledges.ts';

const rooms = [
  chairs,
  children,
  excuses,
  homes,
  payers,
  billing,
  counters,
  hires,
  words,
  extracts,
  shapes,
  nobody,
  others,
];

export const blindE: readonly Genre[] = rooms.flatMap((room) => Object.values<Genre>(room));
