// How a PostgreSQL database is protected, from its catalog: keys that stand in its own code, encryption at rest, the connection.
import type { ProtectionFact } from '../model/protection.ts';
import { connectionFact } from './connection-fact.ts';
import { findLiteralKeys, type CodeText } from './literal-keys.ts';
import type { Connection } from './postgres-connect.ts';

const codeSql = `
SELECT 'function', n.nspname || '.' || p.proname, p.prosrc
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE p.oid >= 16384 AND p.prosrc IS NOT NULL AND p.prosrc ~* 'crypt|PRIVATE KEY'
UNION ALL
SELECT CASE c.relkind WHEN 'm' THEN 'materialized view' ELSE 'view' END, n.nspname || '.' || c.relname,
  pg_catalog.pg_get_viewdef(c.oid)
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('v', 'm') AND c.oid >= 16384 AND n.nspname NOT LIKE 'pg\\_%'
UNION ALL
SELECT 'trigger', t.tgname::text, pg_catalog.pg_get_triggerdef(t.oid)
FROM pg_catalog.pg_trigger t WHERE NOT t.tgisinternal
UNION ALL
SELECT 'column default of', d.adrelid::pg_catalog.regclass::text, pg_catalog.pg_get_expr(d.adbin, d.adrelid)
FROM pg_catalog.pg_attrdef d
UNION ALL
SELECT 'rule', r.tablename || '.' || r.rulename, r.definition FROM pg_catalog.pg_rules r WHERE r.schemaname NOT LIKE 'pg\\_%'`;

/** Keys of pgcrypto that stand in functions, views, triggers and defaults, where whoever reads the data may read them. */
export async function literalKeyFacts(connection: Connection): Promise<readonly ProtectionFact[]> {
  const rows = await connection.query(codeSql);
  const code = rows.map(([kind, name, text]): CodeText => ({
    where: `the ${kind ?? ''} ${name ?? ''}`,
    text: text ?? '',
  }));
  return findLiteralKeys(code).map((where) => ({
    layer: 'database',
    state: 'key-nearby',
    mechanism: 'pgcrypto',
    evidence: `${where} holds the key of pgcrypto in its text`,
  }));
}

/** Settings kept for databases and roles, and comments; both are there for every login to read. */
const noteSql = `
SELECT 'a setting of the database', setting
FROM pg_catalog.pg_db_role_setting s, pg_catalog.unnest(s.setconfig) AS setting
WHERE s.setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))
UNION ALL
SELECT 'a comment in the database', description
FROM pg_catalog.pg_description WHERE objoid >= 16384 AND pg_catalog.length(description) <= 1000
LIMIT 2000`;

/** What stands in a database beside its rows. */
export async function writtenText(connection: Connection): Promise<readonly CodeText[]> {
  const code = await connection.query(codeSql);
  const notes = await connection.query(noteSql);
  return [
    ...code.map(([kind, name, text]) => ({
      where: `the ${kind ?? ''} ${name ?? ''}`,
      text: text ?? '',
    })),
    ...notes.map(([where, text]) => ({ where: where ?? '', text: text ?? '' })),
  ];
}

/** Facts that hold for every table. PostgreSQL encrypts nothing at rest by itself; an extension may. */
export async function databaseFacts(connection: Connection): Promise<readonly ProtectionFact[]> {
  const extension = await connection.query(
    "SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'pg_tde'",
  );
  const facts = [connectionFact(connection.tls)];
  if (extension.length > 0)
    facts.push({
      layer: 'volume',
      state: 'opaque',
      mechanism: 'pg_tde',
      evidence: 'pg_tde is installed; the access method of each table tells whether it encrypts it',
    });
  return facts;
}

/** Ciphertext that was seen in columns, with the key that lies beside it. */
export function cipheredFacts(
  columns: ReadonlySet<string>,
  keys: readonly ProtectionFact[],
): readonly ProtectionFact[] {
  if (columns.size === 0) return [];
  const names = [...columns].join(', ');
  const field: ProtectionFact = {
    layer: 'field',
    state: 'encrypted',
    mechanism: 'pgcrypto',
    evidence: `${columns.size === 1 ? 'column' : 'columns'} ${names} hold ciphertext of pgcrypto`,
  };
  return [field, ...keys];
}
