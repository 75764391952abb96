// The tables of one PostgreSQL database as its catalog has them: columns, keys, references, partitions as one.
import type { Reference } from './database.ts';
import type { Connection } from './postgres-connect.ts';
import { describeColumn, type PgColumn } from './postgres-columns.ts';

export interface PgTable {
  readonly oid: string;
  readonly schema: string;
  readonly name: string;
  /** r table, p partitioned, m materialized view, f foreign table, v view. */
  readonly kind: 'r' | 'p' | 'm' | 'f' | 'v';
  readonly rows: number | undefined;
  readonly comment: string;
  /** Tables in which the rows lie: itself, or its partitions. */
  readonly leaves: readonly Leaf[];
  readonly columns: readonly PgColumn[];
  readonly keys: readonly string[];
  readonly indexed: readonly string[];
  readonly references: readonly PgReference[];
  /** Why it may not be read; '' where it may. */
  readonly barred: '' | 'table' | 'schema' | 'policy';
  readonly changeToken: string;
}

export interface Leaf {
  readonly oid: string;
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  /** Its rows have places on pages that this login may ask for: not of views, nor where it may read some columns only. */
  readonly isPaged: boolean;
  /** Values too long for a page lie beside it. */
  readonly hasLong: boolean;
}

export interface PgReference extends Omit<Reference, 'table'> {
  readonly oid: string;
}

/** System schemas hold no rows of anybody's. */
const ours = "n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'";

const tablesSql = `
SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition, c.reltuples::pg_catalog.float8,
  pg_catalog.obj_description(c.oid, 'pg_class'),
  pg_catalog.has_any_column_privilege(c.oid, 'SELECT'),
  pg_catalog.has_schema_privilege(n.oid, 'USAGE'),
  pg_catalog.row_security_active(c.oid),
  pg_catalog.concat_ws(':', c.relfilenode, s.n_tup_ins, s.n_tup_upd, s.n_tup_del, extract(epoch FROM d.stats_reset)),
  coalesce(pg_catalog.pg_relation_size(nullif(c.reltoastrelid, 0)), 0),
  pg_catalog.has_table_privilege(c.oid, 'SELECT')
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_stat_all_tables s ON s.relid = c.oid
LEFT JOIN pg_catalog.pg_stat_database d ON d.datname = pg_catalog.current_database()
WHERE c.relkind IN ('r', 'p', 'm', 'f') AND ${ours}
ORDER BY n.nspname, c.relname`;

/** Views that may be read although a table below them may not. */
const viewsSql = `
SELECT DISTINCT c.oid, n.nspname, c.relname, 'v', false, -1,
  pg_catalog.obj_description(c.oid, 'pg_class'), true, true, false, '', 1, true
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid
JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = r.oid
JOIN pg_catalog.pg_class b ON b.oid = d.refobjid AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
JOIN pg_catalog.pg_namespace bn ON bn.oid = b.relnamespace
WHERE c.relkind = 'v' AND b.relkind IN ('r', 'p', 'm', 'f') AND ${ours}
  AND pg_catalog.has_table_privilege(c.oid, 'SELECT') AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
  AND NOT (pg_catalog.has_table_privilege(b.oid, 'SELECT') AND pg_catalog.has_schema_privilege(bn.oid, 'USAGE'))`;

const columnsSql = `
SELECT a.attrelid, a.attname, t.typname, t.typtype, t.typcategory, tn.nspname,
  e.typtype, e.typname, pg_catalog.pg_get_expr(d.adbin, d.adrelid),
  pg_catalog.col_description(a.attrelid, a.attnum), pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'SELECT')
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_type o ON o.oid = a.atttypid
JOIN pg_catalog.pg_type t ON t.oid = CASE o.typtype WHEN 'd' THEN o.typbasetype ELSE o.oid END
JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem
LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'm', 'f', 'v') AND ${ours}
ORDER BY a.attrelid, a.attnum`;

const indexesSql = `
SELECT i.indrelid, a.attname, i.indisunique AND i.indnkeyatts = 1
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
WHERE i.indisvalid AND i.indpred IS NULL AND i.indrelid >= 16384`;

const referencesSql = `
SELECT k.conrelid, a.attname, k.confrelid, b.attname
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
JOIN pg_catalog.pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
WHERE k.contype = 'f' AND pg_catalog.cardinality(k.conkey) = 1`;

type Rows = readonly (readonly (string | null)[])[];

/** Every table, materialized view and foreign table of the connected database. */
export async function readCatalog(connection: Connection): Promise<readonly PgTable[]> {
  const listed = [...(await connection.query(tablesSql)), ...(await connection.query(viewsSql))];
  const columns = groupByFirst(await connection.query(columnsSql));
  const indexes = groupByFirst(await connection.query(indexesSql));
  const references = groupByFirst(await connection.query(referencesSql));
  const parents = new Map(
    (await connection.query('SELECT inhrelid, inhparent FROM pg_catalog.pg_inherits')).map(
      ([child, parent]) => [child ?? '', parent ?? ''],
    ),
  );
  const leaves = leavesOf(listed, parents);
  return listed
    .filter(([, , , , isPartition]) => isPartition !== 't')
    .map((row): PgTable => {
      const [oid = '', schema, name, kind, , rows, comment, mayRead, mayUse, policy, token] = row;
      const keyed = indexes.get(oid ?? '') ?? [];
      return {
        oid: oid ?? '',
        schema: schema ?? '',
        name: name ?? '',
        kind: (kind ?? 'r') as PgTable['kind'],
        rows: Number(rows) >= 0 ? Number(rows) : undefined,
        comment: comment ?? '',
        leaves: readableLeaves(row, leaves.get(oid ?? '') ?? []),
        columns: (columns.get(oid ?? '') ?? []).map(describeColumn),
        keys: keyed.flatMap(([, column, isKey]) => (isKey === 't' ? [column ?? ''] : [])),
        indexed: keyed.map(([, column]) => column ?? ''),
        references: (references.get(oid ?? '') ?? []).map(([, column, other, target]) => ({
          column: column ?? '',
          oid: other ?? '',
          target: target ?? '',
        })),
        barred:
          mayUse !== 't' ? 'schema' : mayRead !== 't' ? 'table' : policy === 't' ? 'policy' : '',
        changeToken: token ?? '',
      };
    });
}

function groupByFirst(rows: Rows): ReadonlyMap<string, (string | null)[][]> {
  const groups = new Map<string, (string | null)[][]>();
  for (const row of rows) {
    const key = row[0] ?? '';
    const group = groups.get(key);
    if (group) group.push([...row]);
    else groups.set(key, [[...row]]);
  }
  return groups;
}

const leafOf = ([oid, schema, name, kind, ...rest]: readonly (string | null)[]): Leaf => ({
  oid: oid ?? '',
  schema: schema ?? '',
  name: name ?? '',
  kind: kind ?? 'r',
  isPaged: (kind === 'r' || kind === 'm') && rest.at(-1) === 't',
  // Of foreign tables and parents nothing is known.
  hasLong: (kind !== 'r' && kind !== 'm') || rest.at(-2) !== '0',
});

/** Partitions that the login may not read themselves are read through their parent. */
function readableLeaves(row: readonly (string | null)[], leaves: readonly Leaf[]): readonly Leaf[] {
  const [, , , kind] = row;
  const isThrough = kind === 'p' && leaves.some((leaf) => leaf.kind === 'r' && !leaf.isPaged);
  return isThrough ? [leafOf(row)] : leaves;
}

/** The tables that hold the rows of each table that is no partition itself. */
function leavesOf(listed: Rows, parents: ReadonlyMap<string, string>): ReadonlyMap<string, Leaf[]> {
  const partitions = new Set(listed.filter((row) => row[4] === 't').map(([oid]) => oid));
  const leaves = new Map<string, Leaf[]>();
  for (const row of listed) {
    const leaf = leafOf(row);
    let top = leaf.oid;
    while (partitions.has(top)) top = parents.get(top) ?? '';
    if (leaf.kind === 'p') continue;
    const group = leaves.get(top);
    if (group) group.push(leaf);
    else leaves.set(top, [leaf]);
  }
  return leaves;
}
