// The other half of the genres that were written without sight of the program, scored by `--blind B` alone.
import type { Genre } from '../document.ts';
import * as campus from './campus-and-teams.ts';
import * as hurts from './hurts-and-claims.ts';

const offices = [campus, hurts];

export const blindB: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
