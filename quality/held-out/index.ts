// The genres whose misses nobody looks at: only their figures are read, and only at the end.
import type { Genre } from '../document.ts';
import * as creditUnion from './credit-union.ts';
import * as homes from './homes.ts';
import { records } from './records-index.ts';
import { unread } from './unread-index.ts';

const prose: readonly Genre[] = [creditUnion, homes].flatMap((office) =>
  Object.values<Genre>(office),
);

export const heldOut: readonly Genre[] = [...prose, ...records, ...unread];
