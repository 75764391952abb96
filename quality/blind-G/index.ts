// Genres that were written without sight of the program, after the others, and are scored by `--blind G` alone.
import type { Genre } from '../document.ts';
import * as bells from './bells-and-lockers.ts';
import * as claims from './claims-by-mail.ts';
import * as counters from './counters-and-needles.ts';
import * as farms from './farms-and-hands.ts';
import * as gavels from './gavels-and-orders.ts';
import * as grievance from './grievance-and-leave.ts';
import * as long from './long-hands.ts';
import * as near from './near-misses.ts';
import * as needles from './needles-and-chairs.ts';
import * as pews from './pews-and-passports.ts';
import * as racks from './racks-and-tickets.ts';
import * as lets from './rooms-to-let.ts';
import * as vaults from './vaults-and-wires.ts';
import * as wheels from './wheels-and-wings.ts';
import * as windows from './windows-of-the-county.ts';

const rooms = [
  bells,
  claims,
  counters,
  farms,
  gavels,
  grievance,
  long,
  near,
  needles,
  pews,
  racks,
  lets,
  vaults,
  wheels,
  windows,
];

export const blindG: readonly Genre[] = rooms.flatMap((room) => Object.values<Genre>(room));
