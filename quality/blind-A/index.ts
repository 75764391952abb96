// One half of the genres that were written without sight of the program, and are scored by `--blind A` alone.
import type { Genre } from '../document.ts';
import * as money from './money-desks.ts';
import * as mouths from './mouths-and-plans.ts';
import * as rides from './rides-and-camps.ts';

const offices = [money, mouths, rides];

export const blindA: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
