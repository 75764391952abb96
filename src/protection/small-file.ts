// Reads a small regular file whole, quietly: no link followed, no pipe waited for, no access time touched where possible.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW, O_NOATIME } = constants as Partial<typeof constants>;
const flags = (O_RDONLY ?? 0) | (O_NONBLOCK ?? 0) | (O_NOFOLLOW ?? 0);

/** The content; null where it is larger than `maxBytes`, empty, not a regular file or not readable. */
export function readSmallFile(path: string, maxBytes: number): Buffer | null {
  if (maxBytes === 0) return null;
  const fd = openQuietly(path);
  if (fd === null) return null;
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile() || stats.size === 0 || stats.size > maxBytes) return null;
    const buffer = Buffer.alloc(stats.size);
    return buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, 0));
  } catch {
    return null;
  } finally {
    closeSync(fd);
  }
}

/** Only its owner may open a file without touching its access time. */
function openQuietly(path: string): number | null {
  for (const one of new Set([flags | (O_NOATIME ?? 0), flags])) {
    try {
      return openSync(path, one);
    } catch {
      continue;
    }
  }
  return null;
}
