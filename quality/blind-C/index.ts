// Genres that were written without sight of the program, after the others, and are scored by `--blind C` alone.
import type { Genre } from '../document.ts';
import * as answers from './answers-and-rows.ts';
import * as bodies from './bodies.ts';
import * as counters from './counters.ts';
import * as last from './last-things.ts';
import * as alikes from './look-alikes.ts';
import * as musters from './musters.ts';
import * as nobody from './nobody-meant.ts';
import * as suits from './suits.ts';
import * as tills from './tills.ts';
import * as wires from './wires.ts';
import * as work from './work.ts';

const offices = [
  last,
  tills,
  bodies,
  work,
  suits,
  counters,
  musters,
  nobody,
  answers,
  wires,
  alikes,
];

export const blindC: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
