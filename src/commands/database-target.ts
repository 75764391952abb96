// Addresses of databases as typed: which engine reads them, and the login that the configuration knows for them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../config/config.ts';
import { UserError } from '../config/user-error.ts';
import { engineOf, engines } from '../databases/index.ts';
import type { Target } from '../sources/source.ts';

/** @throws UserError for an address that no engine reads, or whose password file cannot be read */
export function databaseTarget(uri: URL, config: Config): Target & { readonly kind: 'uri' } {
  const engine = engineOf(uri);
  if (!engine) {
    throw new UserError(
      `there is no such kind of target: ${uri.protocol}`,
      `A target is a path, or an address: ${kindsOfAddress()}.`,
      'Nothing was scanned.',
    );
  }
  // 'sqlite:PATH' is relative to the current folder; engines get it absolute.
  if (engine.id === 'sqlite') {
    const path = resolve(decodeURIComponent(uri.pathname));
    return { kind: 'uri', uri: new URL(`sqlite:${pathToFileURL(path).pathname}`) };
  }
  return { kind: 'uri', uri: withLogin(uri, config) };
}

function kindsOfAddress(): string {
  const kinds = engines.flatMap(({ schemes: [first], id }) =>
    first === undefined ? [] : [id === 'sqlite' ? 'sqlite:PATH' : `${first}://…`],
  );
  return kinds.join(', ');
}

/** The address with the user and password that the configuration has for it; what it says itself stays. */
function withLogin(uri: URL, { databases }: Config): URL {
  const login = databases
    .filter(({ address }) => isUnder(uri, address))
    .toSorted((a, b) => b.address.length - a.address.length)[0];
  if (!login) return uri;
  const full = new URL(uri.href);
  const { user, passwordFile } = login;
  if (user !== undefined && full.username === '') full.username = encodeURIComponent(user);
  if (passwordFile !== undefined && full.password === '' && (user ?? full.username) !== '')
    full.password = encodeURIComponent(firstLine(passwordFile));
  return full;
}

function isUnder(uri: URL, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const login = new URL(address);
  const path = login.pathname.replace(/\/$/, '');
  return (
    login.protocol === uri.protocol &&
    login.host === uri.host &&
    (uri.pathname === path || path === '' || uri.pathname.startsWith(`${path}/`))
  );
}

function firstLine(path: string): string {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/u)[0] ?? '';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(
      `the password file of a database cannot be read: ${path}`,
      `The system said: ${code}`,
      'Nothing was scanned.',
    );
  }
}
