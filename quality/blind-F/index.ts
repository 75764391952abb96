// Genres that were written without sight of the program, after the others, and are scored by `--blind F` alone.
import type { Genre } from '../document.ts';
import * as calls from './calls-and-needles.ts';
import * as cover from './cover-and-clocks.ts';
import * as grids from './grids-and-seats.ts';
import * as kin from './kin-and-tongues.ts';
import * as plans from './plans-on-the-line.ts';
import * as trials from './trials-and-ramps.ts';

const rooms = [calls, kin, grids, trials, cover, plans];

export const blindF: readonly Genre[] = rooms.flatMap((room) => Object.values<Genre>(room));
