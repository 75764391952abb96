// The genres whose misses nobody looks at: only their figures are read, and only at the end.
import type { Genre } from '../document.ts';
import * as clinic from './clinic.ts';
import * as creditUnion from './credit-union.ts';
import * as homes from './homes.ts';
import * as insurer from './insurer.ts';
import * as lawOffice from './law-office.ts';
import * as plainPapers from './plain-papers.ts';
import * as publicPapers from './public-papers.ts';
import { records } from './records-index.ts';
import * as school from './school.ts';
import * as sheriff from './sheriff.ts';
import * as workplace from './workplace.ts';

const prose: readonly Genre[] = [
  clinic,
  school,
  workplace,
  creditUnion,
  lawOffice,
  insurer,
  sheriff,
  homes,
  publicPapers,
  plainPapers,
].flatMap((office) => Object.values<Genre>(office));

export const heldOut: readonly Genre[] = [...prose, ...records];
