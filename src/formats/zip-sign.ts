// What a zip's own directory tells of an entry's content: enough to know, without opening it, that it is the same.
import type { Member, ReadContext } from '../model/part.ts';
import type { ZipEntry } from './zip-entry.ts';

/** What the directory says of an entry's content; nothing where it is encrypted or has no checksum. */
export function signOf({
  cipher,
  crc32,
  modifiedAt,
  packedSize,
  size,
}: ZipEntry): string | undefined {
  if (cipher !== null || crc32 === undefined || size === undefined) return undefined;
  return `${crc32}:${size}:${packedSize}:${modifiedAt ?? ''}`;
}

/** An entry that need not be opened. */
export function carriedMember(
  entry: ZipEntry,
  { carries }: ReadContext,
  packaged: ReadonlyMap<string, unknown>,
): Member | null {
  const sign = packaged.has(entry.name) ? undefined : signOf(entry);
  const name = entry.name.replaceAll('\\', '/');
  if (sign === undefined || carries?.(name, sign, entry.size ?? 0) !== true) return null;
  return { name, as: 'store', input: null, facts: [], sign, carried: true };
}
