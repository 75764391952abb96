// Opens another inventory for what it holds to be brought in: changed as that needs, and yet left as it is.
import { InventoryError } from './inventory-error.ts';
import type { OpenedCopy } from './keeping.ts';
import { partsOf } from './postgres-address.ts';
import { postgresMigrations } from './postgres-schema.ts';
import { postgresSql } from './postgres-sql.ts';
import { openSqliteCopy } from './sqlite-keeping.ts';

/** @param from a path, or the address of a PostgreSQL database. @throws InventoryError where there is none of this version */
export function openCopy(from: string): OpenedCopy {
  return /^postgres(?:ql)?:\/\//iu.test(from) ? openPostgresCopy(from) : openSqliteCopy(from);
}

/** All of it in one transaction that is never committed: prints are brought to newer keys there, and nobody else sees it. */
function openPostgresCopy(address: string): OpenedCopy {
  const { server, schema } = partsOf(address);
  const sql = postgresSql(server);
  const close = (): void => {
    try {
      sql.execute('rollback');
    } finally {
      sql.close();
    }
  };
  try {
    sql.execute('begin isolation level repeatable read');
    const [table] = sql.execute('select to_regclass($1)::text as name', [
      `${schema}.inventory_version`,
    ]).rows as { readonly name: string | null }[];
    if (table?.name == null)
      throw new InventoryError(`there is no inventory in the schema ${schema} there`);
    sql.execute(`set local search_path = ${schema}`);
    const known = sql.get<{ version: number }>('select version from inventory_version');
    if (known?.version !== postgresMigrations.length)
      throw new InventoryError(
        'that inventory is of another version of showme: update both, and let a scan or `showme inventory list` there bring it up to date. Nothing was brought in.',
      );
    return { sql: { ...sql, transaction: (work) => work() }, close };
  } catch (error) {
    close();
    throw error;
  }
}
