// Addresses of servers: what of them may be shown, and which database, schema or table their path names.
import { StoreProblem } from '../model/store.ts';
import type { Holding } from './database.ts';

/** 'postgres://host:5433' of 'postgresql://user:secret@host:5433/db?sslmode=require'. */
export function rootOf(uri: URL, scheme: string): string {
  const host = uri.hostname === '' ? (uri.searchParams.get('host') ?? 'localhost') : uri.hostname;
  // A socket is a path: no host of a URI.
  const shown = host.startsWith('/') ? 'localhost' : host;
  return `${scheme}://${shown}${uri.port === '' ? '' : `:${uri.port}`}`;
}

/** The decoded steps of the path, without empty ones. */
export function pathParts(uri: URL): string[] {
  return uri.pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => decodeURIComponent(part));
}

/**
 * What lies under the path; tables beside it are marked as such, since they may name the people of what was asked for.
 * @throws StoreProblem vanished where nothing lies there
 */
export async function* narrow(
  holdings: AsyncIterable<Holding>,
  parts: readonly string[],
): AsyncGenerator<Holding> {
  const prefix = parts.join('/');
  const isWanted = ({ name }: Holding): boolean =>
    prefix === '' || name === prefix || name.startsWith(`${prefix}/`);
  let found = 0;
  for await (const holding of holdings) {
    if (isWanted(holding)) {
      found += 1;
      yield holding;
    } else if (holding.kind === 'table') yield { ...holding, isAside: true };
  }
  if (found === 0 && parts.length > 1)
    throw new StoreProblem('vanished', `there is nothing of that name in ${parts[0] ?? ''}`);
}
