// Genres that were written without sight of the program, after the others, and are scored by `--blind F` alone.
import type { Genre } from '../document.ts';
import * as calls from './calls-and-needles.ts';
import * as cash from './cash-and-jackpots.ts';
import * as county from './county-windows.ts';
import * as cover from './cover-and-clocks.ts';
import * as desks from './desks-with-prints.ts';
import * as grids from './grids-and-seats.ts';
import * as kin from './kin-and-tongues.ts';
import * as names from './names-of-files.ts';
import * as plans from './plans-on-the-line.ts';
import * as plots from './plots-and-parcels.ts';
import * as sheets from './sheets-and-lots.ts';
import * as tags from './tags-and-lots.ts';
import * as tapes from './tapes-and-patches.ts';
import * as trials from './trials-and-ramps.ts';

const rooms = [
  calls,
  kin,
  grids,
  trials,
  cover,
  plans,
  county,
  cash,
  tapes,
  names,
  sheets,
  desks,
  plots,
  tags,
];

export const blindF: readonly Genre[] = rooms.flatMap((room) => Object.values<Genre>(room));
