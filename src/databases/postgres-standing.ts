// What a login to PostgreSQL may do and what it cannot see, for `showme doctor`.
import type { Standing } from './database.ts';
import type { PgTable } from './postgres-catalog.ts';
import type { Connection } from './postgres-connect.ts';

const rightsSql = `
SELECT r.rolsuper, r.rolcreaterole OR r.rolcreatedb OR r.rolreplication,
  pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE'),
  EXISTS (SELECT 1 FROM pg_catalog.pg_namespace n WHERE n.nspname NOT LIKE 'pg\\_%'
    AND n.nspname <> 'information_schema' AND pg_catalog.has_schema_privilege(n.oid, 'CREATE')),
  (SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
    AND pg_catalog.has_table_privilege(c.oid, 'INSERT,UPDATE,DELETE,TRUNCATE')),
  pg_catalog.current_setting('server_version'), r.rolbypassrls
FROM pg_catalog.pg_roles r WHERE r.rolname = current_user`;

export async function standingOf(
  connection: Connection,
  tables: Iterable<PgTable>,
): Promise<Standing> {
  const [row = []] = await connection.query(rightsSql);
  const [isSuper, mayManage, mayCreate, mayAddTables, writable, version] = row;
  const notes: string[] = [];
  const { user, tls } = connection;
  if (isSuper === 't') notes.push(`${user} is a superuser: it may do anything`);
  if (mayManage === 't') notes.push(`${user} may create roles or databases, or replicate`);
  if (mayCreate === 't' || mayAddTables === 't') notes.push(`${user} may create tables`);
  if (Number(writable) > 0) notes.push(`${user} may change the rows of ${writable} tables`);
  notes.push(
    tls === null ? 'the connection is not encrypted' : `the connection is encrypted (${tls})`,
  );
  const hidden = [...tables].flatMap(({ schema, name, barred }) => {
    const table = `${schema}.${name}`;
    if (barred === 'schema') return [`${table}: GRANT USAGE ON SCHEMA ${schema} TO ${user}`];
    if (barred === 'table') return [`${table}: GRANT SELECT ON ${table} TO ${user}`];
    if (barred === 'policy')
      return [`${table}: a row policy hides rows of it; ALTER ROLE ${user} BYPASSRLS`];
    return [];
  });
  return {
    server: `PostgreSQL ${version ?? ''}`.trim(),
    isReadOnly: notes.length === 1,
    notes,
    hidden,
  };
}
