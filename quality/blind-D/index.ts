// Genres that were written without sight of the program, after the others, and are scored by `--blind D` alone.
import type { Genre } from '../document.ts';
import * as blanks from './blanks-and-rosters.ts';
import * as plans from './cards-and-plans.ts';
import * as fields from './fields-and-halls.ts';
import * as kitchens from './kitchens-and-porches.ts';
import * as left from './left-in-files.ts';
import * as pages from './pages-and-scores.ts';
import * as prices from './prices-and-beasts.ts';
import * as rolls from './rolls-and-gateways.ts';
import * as sheets from './sheets-and-reports.ts';
import * as bench from './shop-and-bench.ts';
import * as threads from './threads-and-forms.ts';
import * as wards from './wards-and-lines.ts';

const rooms = [
  fields,
  kitchens,
  wards,
  bench,
  plans,
  rolls,
  left,
  threads,
  sheets,
  blanks,
  prices,
  pages,
];

export const blindD: readonly Genre[] = rooms.flatMap((room) => Object.values<Genre>(room));
