// How tables of MariaDB and MySQL are protected: encrypted tablespaces and where their key lies, keys in the server's own code.
import type { ProtectionFact } from '../model/protection.ts';
import { findLiteralKeys, type CodeText } from './literal-keys.ts';
import type { MyTable } from './mysql-catalog.ts';
import type { Connection, MysqlCell } from './mysql-connect.ts';

export interface AtRest {
  factsOf(table: MyTable): readonly ProtectionFact[];
}

const text = (cell: MysqlCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** What the server says of encryption at rest, where this login may ask. */
export async function readAtRest(connection: Connection): Promise<AtRest> {
  const spaces = await encryptedSpaces(connection);
  const key = await keyBesideData(connection);
  return {
    factsOf(table) {
      if (spaces === null) return [];
      const isEncrypted =
        spaces.has(`${table.schema}/${table.name}`) || /ENCRYPTION="?Y/i.test(table.options);
      if (!isEncrypted) return [];
      const evidence =
        'its tablespace is encrypted at rest, which a login to the server does not notice';
      const facts: ProtectionFact[] = [
        { layer: 'volume', state: 'encrypted', mechanism: 'innodb-tablespace', evidence },
      ];
      if (key !== '')
        facts.push({
          layer: 'volume',
          state: 'key-nearby',
          mechanism: 'innodb-tablespace',
          evidence: `the key of its tablespace lies on the same host (${key})`,
        });
      return facts;
    },
  };
}

/** Names of encrypted tablespaces, 'database/table'; null where this login may not know (it needs PROCESS). */
async function encryptedSpaces(connection: Connection): Promise<ReadonlySet<string> | null> {
  // A row alone says nothing: scheme 0 or key version 0 is a tablespace in the clear.
  const sql = connection.isMariadb
    ? 'SELECT NAME FROM information_schema.INNODB_TABLESPACES_ENCRYPTION WHERE ENCRYPTION_SCHEME > 0 AND CURRENT_KEY_VERSION > 0'
    : "SELECT NAME FROM information_schema.INNODB_TABLESPACES WHERE ENCRYPTION = 'Y'";
  try {
    const rows = await connection.query(sql);
    // Partitions have tablespaces of their own: 'db/table#P#p0'.
    return new Set(rows.map(([name]) => decodeName(text(name).replace(/#[Pp]#.*$/, ''))));
  } catch {
    return null;
  }
}

/** In names of files, what is no letter or digit stands as @ and four hexadecimal digits. */
const decodeName = (name: string): string =>
  name.replaceAll(/@([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

/** Where a plugin or component keeps its keys in a file of the server's own host; '' where none does. */
async function keyBesideData(connection: Connection): Promise<string> {
  const variables = await connection.query(
    "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('file_key_management_filename', 'keyring_file_data', 'keyring_encrypted_file_data')",
  );
  const [[, path] = []] = variables;
  if (text(path) !== '') return text(path);
  try {
    const rows = await connection.query(
      "SELECT STATUS_VALUE FROM performance_schema.keyring_component_status WHERE STATUS_KEY = 'Data_file'",
    );
    return text(rows[0]?.[0]);
  } catch {
    return '';
  }
}

const codeSql = `
SELECT CONCAT('the ', LOWER(ROUTINE_TYPE), ' ', ROUTINE_SCHEMA, '.', ROUTINE_NAME), ROUTINE_DEFINITION, ROUTINE_SCHEMA
FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA IN (?)
UNION ALL
SELECT CONCAT('the view ', TABLE_SCHEMA, '.', TABLE_NAME), VIEW_DEFINITION, TABLE_SCHEMA
FROM information_schema.VIEWS WHERE TABLE_SCHEMA IN (?)
UNION ALL
SELECT CONCAT('the trigger ', TRIGGER_SCHEMA, '.', TRIGGER_NAME), ACTION_STATEMENT, TRIGGER_SCHEMA
FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA IN (?)
UNION ALL
SELECT CONCAT('the event ', EVENT_SCHEMA, '.', EVENT_NAME), EVENT_DEFINITION, EVENT_SCHEMA
FROM information_schema.EVENTS WHERE EVENT_SCHEMA IN (?)
UNION ALL
SELECT CONCAT('the column ', TABLE_SCHEMA, '.', TABLE_NAME, '.', COLUMN_NAME), GENERATION_EXPRESSION, TABLE_SCHEMA
FROM information_schema.COLUMNS WHERE TABLE_SCHEMA IN (?) AND GENERATION_EXPRESSION IS NOT NULL`;

/** Keys of AES_ENCRYPT and its like in routines, views, triggers and events. */
export async function literalKeyFacts(
  connection: Connection,
  schemas: readonly string[],
): Promise<readonly ProtectionFact[]> {
  return findLiteralKeys(await codeOf(connection, schemas)).map((where) => ({
    layer: 'database',
    state: 'key-nearby',
    mechanism: 'aes_encrypt',
    evidence: `${where} holds the key of the ciphertext in its text`,
  }));
}

async function codeOf(connection: Connection, schemas: readonly string[]): Promise<CodeText[]> {
  if (schemas.length === 0) return [];
  const rows = await connection.query(
    codeSql,
    Array.from({ length: 5 }, () => schemas),
  );
  return rows.map(([where, body]) => ({ where: text(where), text: text(body) }));
}

const commentSql = `
SELECT CONCAT('the comment of table ', TABLE_NAME), TABLE_COMMENT
FROM information_schema.TABLES WHERE TABLE_SCHEMA IN (?) AND TABLE_COMMENT <> ''
UNION ALL
SELECT CONCAT('the comment of column ', TABLE_NAME, '.', COLUMN_NAME), COLUMN_COMMENT
FROM information_schema.COLUMNS WHERE TABLE_SCHEMA IN (?) AND COLUMN_COMMENT <> ''
LIMIT 2000`;

/** What stands in the schemas beside their rows: code and comments. */
export async function writtenText(
  connection: Connection,
  schemas: readonly string[],
): Promise<readonly CodeText[]> {
  if (schemas.length === 0) return [];
  const comments = await connection.query(commentSql, [schemas, schemas]);
  const said = comments.map(([where, body]) => ({ where: text(where), text: text(body) }));
  return [...(await codeOf(connection, schemas)), ...said];
}

/** Columns of whole cipher blocks, with the key that lies beside them. */
export function cipheredFacts(
  columns: ReadonlySet<string>,
  keys: readonly ProtectionFact[],
): readonly ProtectionFact[] {
  if (columns.size === 0) return [];
  const names = [...columns].join(', ');
  const field: ProtectionFact = {
    layer: 'field',
    state: 'encrypted',
    mechanism: 'aes_encrypt',
    evidence: `${columns.size === 1 ? 'column' : 'columns'} ${names} hold whole blocks of ciphertext`,
  };
  return [field, ...keys];
}
