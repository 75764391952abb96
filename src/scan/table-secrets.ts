// Passwords and keys that a database keeps in its own tables: what makes its ciphertext, and what is sealed in it, worth nothing.
import type { DatabaseSession, TableRef } from '../databases/database.ts';
import type { Password } from '../model/part.ts';

/** Names of columns, and of settings in rows of names and values, that hold a secret. */
const secretName =
  /(?:^|[_.\s-])(?:pass(?:word|phrase|wd)?|pwd|secret|(?:encryption|crypt|aes|fernet|master|app|data|private)[_\s-]?key|key)(?:$|[_.\s-])/i;
/** Tables of settings, and of what may be called so. */
const telling =
  /config|setting|param|secret|credential|option|preference|propert|env|key|vault|password/i;
/** Of hashes of passwords, which open nothing. */
const noSecret = /^(?:\$\w{1,10}\$|\{\w{2,10}\}|[0-9a-f]{32}$|[0-9a-f]{40}$)/i;

const mostTables = 50;
const mostSecrets = 100;
const mostCharacters = 200;

/** Looked for in tables whose name or columns speak of secrets, in their first rows only. Never shown. */
export async function findTableSecrets(
  session: DatabaseSession,
  tables: readonly TableRef[],
): Promise<readonly Password[]> {
  const found = new Map<string, Password>();
  const likely = tables.filter(
    ({ name, columns }) => telling.test(name) || columns.some((one) => isSecretName(one)),
  );
  for (const table of likely.slice(0, mostTables)) {
    const origin = `the table ${table.name} of the same database`;
    for (const text of secretsIn(table, await peek(session, table))) {
      if (found.size >= mostSecrets) break;
      if (!found.has(text)) found.set(text, { text, origin, nearby: true });
    }
  }
  return [...found.values()];
}

/** 'encryptionKey' and 'encryption_key' alike. */
function isSecretName(name: string): boolean {
  return secretName.test(name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2'));
}

async function peek(
  session: DatabaseSession,
  table: TableRef,
): Promise<readonly (readonly string[])[]> {
  try {
    return await session.peek(table);
  } catch {
    // What cannot be read is told when the table itself is read.
    return [];
  }
}

function* secretsIn(
  { columns }: TableRef,
  rows: readonly (readonly string[])[],
): Generator<string> {
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      const before = row[i - 1] ?? '';
      const isNamed =
        isSecretName(columns[i] ?? '') || (before.length < 60 && isSecretName(before));
      const text = cell.trim();
      if (isNamed && text.length >= 4 && text.length <= mostCharacters && !noSecret.test(text))
        yield text;
    }
  }
}
