// Genres that were written without sight of the program, after the others, and are scored by `--blind E` alone.
import type { Genre } from '../document.ts';
import * as chairs from './chairs-and-wards.ts';

const rooms = [chairs];

export const blindE: readonly Genre[] = rooms.flatMap((room) => Object.values<Genre>(room));
