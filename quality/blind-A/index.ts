// One half of the genres that were written without sight of the program, and are scored by `--blind A` alone.
import type { Genre } from '../document.ts';
import * as rides from './rides-and-camps.ts';

const offices = [rides];

export const blindA: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
