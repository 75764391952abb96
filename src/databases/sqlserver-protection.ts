// How a SQL Server database is protected: TDE at rest, Always Encrypted columns, keys in the server's own code.
import type { ProtectionFact } from '../model/protection.ts';
import { connectionFact } from './connection-fact.ts';
import { findLiteralKeys, type CodeText } from './literal-keys.ts';
import type { SqlTable } from './sqlserver-catalog.ts';
import type { Connection } from './sqlserver-connect.ts';

/** State 3 is encrypted; 2, 4 and 5 are on the way (SQL Server documentation, sys.dm_database_encryption_keys). */
export const encryptionSql = `SELECT CONVERT(nvarchar(4), d.is_encrypted), CONVERT(nvarchar(4), k.encryption_state), ISNULL(k.key_algorithm, '') + ' ' + CONVERT(nvarchar(10), ISNULL(k.key_length, 0))
  FROM sys.databases d LEFT JOIN sys.dm_database_encryption_keys k ON k.database_id = d.database_id WHERE d.name = DB_NAME()`;
/** The same for a login that may not see the state of the server. */
const encryptedSql =
  "SELECT CONVERT(nvarchar(4), is_encrypted), '', '' FROM sys.databases WHERE name = DB_NAME()";
export const modulesSql = `SELECT o.type_desc, SCHEMA_NAME(o.schema_id) + '.' + o.name, m.definition FROM sys.sql_modules m JOIN sys.objects o ON o.object_id = m.object_id WHERE o.is_ms_shipped = 0`;

const kinds: Readonly<Record<string, string>> = {
  VIEW: 'view',
  SQL_STORED_PROCEDURE: 'procedure',
  SQL_SCALAR_FUNCTION: 'function',
  SQL_TABLE_VALUED_FUNCTION: 'function',
  SQL_INLINE_TABLE_VALUED_FUNCTION: 'function',
  SQL_TRIGGER: 'trigger',
};

export async function databaseFacts(connection: Connection): Promise<readonly ProtectionFact[]> {
  const facts = [connectionFact(connection.isTls ? 'TLS' : null)];
  const [[isEncrypted, state, algorithm] = []] = await connection
    .query(encryptionSql)
    .catch(() => connection.query(encryptedSql));
  if (isEncrypted !== '1') return facts;
  const isUnderway = state === '2' || state === '5';
  const how = String(algorithm ?? '').trim();
  facts.push({
    layer: 'volume',
    state: isUnderway ? 'opaque' : 'encrypted',
    mechanism: 'tde',
    evidence: isUnderway
      ? 'transparent data encryption is being turned on or off: parts of it lie in the clear'
      : `transparent data encryption${how === '' ? '' : ` (${how})`} encrypts it at rest, which a login to the server does not notice`,
  });
  return facts;
}

/** Keys that stand in procedures, views, functions and triggers. */
export async function literalKeyFacts(connection: Connection): Promise<readonly ProtectionFact[]> {
  const rows = await connection.query(modulesSql);
  const code = rows.map(([kind, name, body]): CodeText => ({
    where: `the ${kinds[String(kind)] ?? 'module'} ${String(name)}`,
    text: String(body ?? ''),
  }));
  return findLiteralKeys(code).map((where) => ({
    layer: 'database',
    state: 'key-nearby',
    mechanism: 'encryptbykey',
    evidence: `${where} holds the key of the ciphertext in its text`,
  }));
}

/** Columns of Always Encrypted: their keys are not known to the server. */
export function columnFacts({ columns }: SqlTable): readonly ProtectionFact[] {
  const sealed = columns.filter(({ encryption }) => encryption !== '');
  if (sealed.length === 0) return [];
  const names = sealed.map(({ name, encryption }) => `${name} (${encryption.toLowerCase()})`);
  return [
    {
      layer: 'field',
      state: 'encrypted',
      mechanism: 'always-encrypted',
      evidence: `${sealed.length === 1 ? 'column' : 'columns'} ${names.join(', ')} ${sealed.length === 1 ? 'is' : 'are'} encrypted by the client (Always Encrypted)`,
    },
  ];
}
