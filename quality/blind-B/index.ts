// The other half of the genres that were written without sight of the program, scored by `--blind B` alone.
import type { Genre } from '../document.ts';
import * as beside from './beside-the-person.ts';
import * as campus from './campus-and-teams.ts';
import * as cards from './cards-and-wages.ts';
import * as hurts from './hurts-and-claims.ts';
import * as intake from './intake-and-courts.ts';
import * as letters from './letters-and-minutes.ts';
import * as lists from './lists-of-nobody.ts';
import * as homes from './homes-and-service.ts';
import * as rows from './rows-and-dumps.ts';

const offices = [beside, campus, cards, homes, hurts, intake, letters, lists, rows];

export const blindB: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
