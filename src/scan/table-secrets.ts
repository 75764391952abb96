// Passwords and keys that a database keeps in its own tables: what makes its ciphertext, and what is sealed in it, worth nothing.
import type { DatabaseSession, TableRef } from '../databases/database.ts';
import { literalKeysIn } from '../databases/literal-keys.ts';
import type { Password } from '../model/part.ts';
import { passwordsInText } from '../protection/password-text.ts';

/** Names of columns, and of settings in rows of names and values, that hold a secret. */
const secretName =
  /(?:^|[_.\s-])(?:pass(?:word|phrase|wd)?|pwd|secret|(?:encryption|crypt|aes|fernet|master|app|data|private)[_\s-]?key|key)(?:$|[_.\s-])/i;
/** Tables of settings, and of what may be called so. */
const telling =
  /config|setting|param|secret|credential|option|preference|propert|env|key|vault|password/i;
/** Of hashes of passwords, which open nothing; digits of that length under the name of a key are a key. */
const noSecret = /^(?:\$\w{1,10}\$|\{\w{2,10}\})/i;
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/i;
const passwordName = /pass|pwd/i;
/** Tables of keys, whatever their columns are called. */
const keyTable = /(?:^|[_./\s-])(?:\w{1,20}[_\s-])?(?:keys?|keyring|key_?store|vaults?|secrets?)$/i;
/** As many random bytes as a cipher takes, in hexadecimal digits or Base64. */
const material =
  /^(?:\\x)?(?:[0-9a-f]{32}|[0-9a-f]{48}|[0-9a-f]{64})$|^[A-Za-z0-9+/_-]{22,44}={0,2}$/i;

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
  const add = (texts: Iterable<string>, where: string): void => {
    const origin = `${where} of the same database`;
    for (const text of texts) {
      if (found.size >= mostSecrets) break;
      if (!found.has(text)) found.set(text, { text, origin, nearby: true });
    }
  };
  for (const table of likely.slice(0, mostTables))
    add(secretsIn(table, await peek(session, table)), `the table ${table.name}`);
  const texts = await written(session);
  // What ciphers are given first: the rest are guesses.
  for (const { where, text } of texts) add(literalKeysIn(text), where);
  for (const { where, text } of texts) add(secretsInText(text), where);
  return [...found.values()];
}

async function written(
  session: DatabaseSession,
): ReturnType<NonNullable<DatabaseSession['written']>> {
  try {
    return (await session.written?.()) ?? [];
  } catch {
    // Not for this login to read; what matters of it is told with the tables.
    return [];
  }
}

/** Of code, a setting or a comment: arguments of ciphers, values under the name of a secret, passwords that are told. */
export function* secretsInText(text: string): Generator<string> {
  yield* literalKeysIn(text);
  for (const [, name = '', value = ''] of text.matchAll(assignment))
    if (isSecretName(name) && !noSecret.test(value)) yield value;
  for (const { text: said } of passwordsInText(Buffer.from(text.slice(0, mostTold)), note))
    yield said;
}

const assignment =
  /(?<![\w.])([A-Za-z][\w.]{2,60})["'`]?[ \t]{0,4}[:=,][ \t]{0,4}["'`]?([^\s"'`,;<>(){}]{4,200})/g;
const mostTold = 64 * 1024;
const note = { sealedName: '', isPasswordFile: false };

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

export function* secretsIn(
  { name, columns }: Pick<TableRef, 'name' | 'columns'>,
  rows: readonly (readonly string[])[],
): Generator<string> {
  const ofKeys = keyTable.test(name);
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      const before = row[i - 1] ?? '';
      const names = [columns[i] ?? '', before.length < 60 ? before : ''].filter(isSecretName);
      const text = cell.trim();
      if (text.length < 4 || text.length > mostCharacters || noSecret.test(text)) continue;
      const isHash = digest.test(text) && names.some((one) => passwordName.test(one));
      if ((names.length > 0 && !isHash) || (ofKeys && material.test(text)))
        yield* waysToWrite(text);
    }
  }
}

/** Raw bytes come as the hexadecimal digits of PostgreSQL; ciphers ask for them as such, or in Base64. */
function waysToWrite(text: string): readonly string[] {
  const hex = /^\\x((?:[0-9a-f]{2})+)$/i.exec(text)?.[1];
  return hex === undefined ? [text] : [hex, Buffer.from(hex, 'hex').toString('base64url')];
}
