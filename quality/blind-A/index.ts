// One half of the genres that were written without sight of the program, and are scored by `--blind A` alone.
import type { Genre } from '../document.ts';
import * as doors from './doors-and-rolls.ts';
import * as leaflets from './leaflets-and-minutes.ts';
import * as money from './money-desks.ts';
import * as mouths from './mouths-and-plans.ts';
import * as nameless from './numbers-without-names.ts';
import * as sheets from './odd-sheets.ts';
import * as pupils from './pupils-and-cells.ts';
import * as rides from './rides-and-camps.ts';
import * as rows from './rows-and-messages.ts';
import * as things from './things-and-code.ts';

const offices = [doors, leaflets, money, mouths, nameless, pupils, rides, rows, sheets, things];

export const blindA: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
