// The genres whose misses nobody looks at: only their figures are read, and only at the end.
import type { Genre } from '../document.ts';
import * as agencies from './agencies.ts';
import * as deskWork from './desk-work.ts';
import * as interchange from './interchange.ts';
import * as lending from './lending.ts';
import * as sheets from './sheets.ts';

export const heldOut: readonly Genre[] = [lending, agencies, deskWork, sheets, interchange].flatMap(
  (office) => Object.values<Genre>(office),
);
