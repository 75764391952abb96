// The option file of MySQL's clients, ~/.my.cnf: who logs in where, so that no password need be typed.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type Options = Readonly<Record<string, string>>;

/** Groups in the order in which a later one wins, as the clients read them. */
const groups = ['client', 'client-server', 'client-mariadb', 'mysql', 'mariadb-client', 'showme'];

/** Options of the groups that a client reads; empty where there is no file. Names with '-' for '_'. */
export function readOptionFile(path: string = join(homedir(), '.my.cnf')): Options {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  return parseOptions(text);
}

export function parseOptions(text: string): Options {
  const byGroup = new Map<string, Record<string, string>>();
  let group: Record<string, string> = {};
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || /^[#;!]/.test(line)) continue;
    const name = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (name !== undefined) {
      group = byGroup.get(name) ?? {};
      byGroup.set(name, group);
      continue;
    }
    const equals = line.indexOf('=');
    const key = (equals < 0 ? line : line.slice(0, equals)).trim().replaceAll('_', '-');
    group[key] = equals < 0 ? '' : unquote(line.slice(equals + 1).trim());
  }
  return Object.assign({}, ...groups.map((one) => byGroup.get(one) ?? {})) as Options;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', r: '\r', s: ' ' };

/** A quoted value whole; of another, a comment at its end is cut off. */
function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1/.exec(value)?.[2];
  const plain = quoted ?? value.replace(/\s+#.*$/, '');
  return plain.replaceAll(/\\([ntbrs\\"'])/g, (_, letter: string) => escapes[letter] ?? letter);
}
