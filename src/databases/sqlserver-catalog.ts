// The tables of one SQL Server database as its catalog has them: columns, the key by which pages follow each other, references.
import type { Reference } from './database.ts';
import { describeColumn, quoteName, type SqlColumn } from './sqlserver-columns.ts';
import type { Connection, SqlCell } from './sqlserver-connect.ts';

export interface SqlTable {
  readonly id: string;
  readonly schema: string;
  readonly name: string;
  readonly isView: boolean;
  readonly rows: number | undefined;
  readonly bytes: number;
  readonly comment: string;
  readonly mayRead: boolean;
  readonly columns: readonly SqlColumn[];
  readonly pageKey: readonly SqlColumn[];
  readonly keys: readonly string[];
  readonly indexed: readonly string[];
  readonly references: readonly SqlReference[];
}

export interface SqlReference extends Omit<Reference, 'table'> {
  readonly id: string;
}

export const nameOf = ({
  schema,
  name,
}: {
  readonly schema: string;
  readonly name: string;
}): string => `${quoteName(schema)}.${quoteName(name)}`;

const id = (column: string): string => `CONVERT(nvarchar(20), ${column})`;

export const tablesSql: string = `SELECT ${id('o.object_id')}, s.name, o.name, RTRIM(o.type),
  CONVERT(nvarchar(20), (SELECT SUM(p.rows) FROM sys.partitions p WHERE p.object_id = o.object_id AND p.index_id IN (0, 1))),
  CONVERT(nvarchar(20), (SELECT SUM(a.total_pages) FROM sys.partitions p JOIN sys.allocation_units a ON a.container_id = p.partition_id WHERE p.object_id = o.object_id)),
  CONVERT(nvarchar(4000), (SELECT TOP 1 e.value FROM sys.extended_properties e WHERE e.class = 1 AND e.major_id = o.object_id AND e.minor_id = 0 AND e.name = 'MS_Description')),
  CONVERT(nvarchar(2), HAS_PERMS_BY_NAME(QUOTENAME(s.name) + '.' + QUOTENAME(o.name), 'OBJECT', 'SELECT')),
  CONVERT(nvarchar(2), CASE WHEN o.type = 'V' AND NOT EXISTS (SELECT 1 FROM sys.sql_expression_dependencies d
    WHERE d.referencing_id = o.object_id AND ISNULL(HAS_PERMS_BY_NAME(QUOTENAME(ISNULL(d.referenced_schema_name, s.name)) + '.' + QUOTENAME(d.referenced_entity_name), 'OBJECT', 'SELECT'), 0) = 0) THEN 1 ELSE 0 END)
  FROM sys.objects o JOIN sys.schemas s ON s.schema_id = o.schema_id
  WHERE o.type IN ('U', 'V') AND o.is_ms_shipped = 0 ORDER BY s.name, o.name`;
export const columnsSql: string = `SELECT ${id('c.object_id')}, c.name, b.name, CONVERT(nvarchar(10), c.max_length), CONVERT(nvarchar(2), c.is_nullable),
  CONVERT(nvarchar(2), HAS_PERMS_BY_NAME(QUOTENAME(s.name) + '.' + QUOTENAME(o.name), 'OBJECT', 'SELECT', QUOTENAME(c.name), 'COLUMN')),
  ISNULL(c.encryption_type_desc, ''),
  CONVERT(nvarchar(4000), (SELECT TOP 1 e.value FROM sys.extended_properties e WHERE e.class = 1 AND e.major_id = c.object_id AND e.minor_id = c.column_id AND e.name = 'MS_Description')),
  ISNULL(d.definition, '')
  FROM sys.columns c JOIN sys.objects o ON o.object_id = c.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  JOIN sys.types y ON y.user_type_id = c.user_type_id
  LEFT JOIN sys.types b ON b.user_type_id = CASE WHEN y.is_assembly_type = 1 THEN y.user_type_id ELSE y.system_type_id END
  LEFT JOIN sys.default_constraints d ON d.object_id = c.default_object_id
  WHERE o.type IN ('U', 'V') AND o.is_ms_shipped = 0 ORDER BY c.object_id, c.column_id`;
export const indexesSql: string = `SELECT ${id('i.object_id')}, i.name, CONVERT(nvarchar(2), i.is_unique), CONVERT(nvarchar(2), i.is_primary_key), c.name
  FROM sys.indexes i JOIN sys.index_columns x ON x.object_id = i.object_id AND x.index_id = i.index_id
  JOIN sys.columns c ON c.object_id = x.object_id AND c.column_id = x.column_id
  JOIN sys.objects o ON o.object_id = i.object_id
  WHERE o.type = 'U' AND o.is_ms_shipped = 0 AND x.is_included_column = 0 AND i.has_filter = 0 AND i.is_disabled = 0 AND i.type IN (1, 2)
  ORDER BY i.object_id, i.index_id, x.key_ordinal`;
export const referencesSql: string = `SELECT ${id('f.parent_object_id')}, c.name, ${id('f.referenced_object_id')}, r.name
  FROM sys.foreign_keys k JOIN sys.foreign_key_columns f ON f.constraint_object_id = k.object_id
  JOIN sys.columns c ON c.object_id = f.parent_object_id AND c.column_id = f.parent_column_id
  JOIN sys.columns r ON r.object_id = f.referenced_object_id AND r.column_id = f.referenced_column_id
  WHERE (SELECT COUNT(*) FROM sys.foreign_key_columns n WHERE n.constraint_object_id = k.object_id) = 1`;

type Row = readonly SqlCell[];
const text = (cell: SqlCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** Every table of the connected database; of views, those that lead to tables which may not be read themselves. */
export async function readCatalog(connection: Connection): Promise<readonly SqlTable[]> {
  const listed = await connection.query(tablesSql);
  const columns = groupByFirst(await connection.query(columnsSql));
  const indexes = groupByFirst(await connection.query(indexesSql));
  const references = groupByFirst(await connection.query(referencesSql));
  return listed
    .filter(
      ([, , , type, , , , mayRead, isOver]) =>
        text(type) === 'U' || (text(mayRead) === '1' && text(isOver) === '0'),
    )
    .map((row): SqlTable => {
      const [object, schema, name, type, rows, pages, comment, mayRead] = row.map(text);
      const described = (columns.get(object ?? '') ?? []).map(describeColumn);
      return {
        id: object ?? '',
        schema: schema ?? '',
        name: name ?? '',
        isView: type === 'V',
        rows: rows === '' ? undefined : Number(rows),
        bytes: Number(pages) * 8192,
        comment: comment ?? '',
        mayRead: mayRead === '1' || described.some(({ isReadable }) => isReadable),
        columns: described,
        ...describeIndexes(indexes.get(object ?? '') ?? [], described),
        references: (references.get(object ?? '') ?? []).map(([, column, other, target]) => ({
          column: text(column),
          id: text(other),
          target: text(target),
        })),
      };
    });
}

function groupByFirst(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(text(row[0]));
    if (group) group.push(row);
    else groups.set(text(row[0]), [row]);
  }
  return groups;
}

function describeIndexes(
  rows: readonly Row[],
  columns: readonly SqlColumn[],
): Pick<SqlTable, 'pageKey' | 'keys' | 'indexed'> {
  const indexes = new Map<string, { isUnique: boolean; isPrimary: boolean; parts: SqlColumn[] }>();
  for (const [, name, unique, primary, column] of rows) {
    const known = indexes.get(text(name)) ?? {
      isUnique: text(unique) === '1',
      isPrimary: text(primary) === '1',
      parts: [],
    };
    const found = columns.find((one) => one.name === text(column));
    if (found) known.parts.push(found);
    indexes.set(text(name), known);
  }
  const all = [...indexes.values()].filter(({ parts }) => parts.length > 0);
  const unique = all.filter(({ isUnique }) => isUnique);
  const pages = unique
    .filter(({ parts }) =>
      parts.every(
        ({ isNullable, literal, isReadable }) => !isNullable && literal !== null && isReadable,
      ),
    )
    .toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  return {
    pageKey: pages[0]?.parts ?? [],
    keys: unique.flatMap(({ parts: [first, second] }) => (first && !second ? [first.name] : [])),
    indexed: all.flatMap(({ parts: [first] }) => (first ? [first.name] : [])),
  };
}
