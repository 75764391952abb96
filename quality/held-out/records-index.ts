// Records, exports, tables, logs and structured files that were written without sight of the program.
import type { Genre } from '../document.ts';
import { bannerExtract, nurseTables } from './records-campus.ts';
import { benefitsCensus, dependentLines, pageListing } from './records-listing.ts';

export const records: readonly Genre[] = [
  bannerExtract,
  nurseTables,
  pageListing,
  benefitsCensus,
  dependentLines,
];
