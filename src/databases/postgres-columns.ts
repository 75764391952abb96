// How each column of PostgreSQL is asked for, by its type: as text that detection reads, and never a gigabyte at once.
export interface PgColumn {
  readonly name: string;
  /** 'bytes' comes as hexadecimal. */
  readonly holds: 'bytes' | 'text' | 'value';
  /** The value as text, over the table `t`. */
  readonly sql: string;
  /** Its bytes without reading it, for types whose values may be long; null for the rest. */
  readonly size: string | null;
  /** A type of the server's own: its output does not fail. */
  readonly isPlain: boolean;
  readonly comment: string;
  readonly byDefault: string;
  readonly isReadable: boolean;
}

export const quoteIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const longTypes = new Set(['text', 'varchar', 'bpchar', 'json', 'xml', 'citext', 'name']);
/** Values of these are short, whatever they are. */
const short =
  /^(?:bool|int[248]|float[48]|numeric|money|date|time|timetz|timestamp|timestamptz|interval|uuid|oid|inet|cidr|macaddr8?|char)$/;

/** A row of the columns query of the catalog. */
export function describeColumn(row: readonly (string | null)[]): PgColumn {
  const [, name, type, kind, category, schema, elementKind, elementType, byDefault, comment, may] =
    row.map((value) => value ?? '');
  const column = `t.${quoteIdentifier(name ?? '')}`;
  const isLong = longTypes.has(type ?? '');
  const described = {
    name: name ?? '',
    comment: comment ?? '',
    byDefault: byDefault ?? '',
    isReadable: may === 't',
    isPlain: schema === 'pg_catalog',
  };
  if (type === 'bytea')
    return { ...described, holds: 'bytes', sql: column, size: `octet_length(${column})` };
  if (isLong)
    return { ...described, holds: 'text', sql: column, size: `octet_length(${column}::text)` };
  const sql = asText({
    column,
    type: type ?? '',
    kind: kind ?? '',
    isArray: category === 'A',
    isNested: elementKind === 'c' || /^jsonb?$/.test(elementType ?? ''),
    schema: schema ?? '',
  });
  const size = short.test(type ?? '') ? null : `pg_column_size(${column})`;
  return { ...described, holds: size === null ? 'value' : 'text', sql, size };
}

interface Typed {
  readonly column: string;
  readonly type: string;
  readonly kind: string;
  readonly isArray: boolean;
  readonly isNested: boolean;
  readonly schema: string;
}

/** Arrays, composite types and hstore as the records that they are. */
function asText({ column, type, kind, isArray, isNested, schema }: Typed): string {
  if (isArray && isNested) return `to_json(${column})`;
  if (isArray) return `array_to_string(${column}, '; ')`;
  if (kind === 'c') return `to_json(${column})`;
  if (type === 'hstore') return `${quoteIdentifier(schema)}.hstore_to_json(${column})`;
  return column;
}

/** The value, or NULL where it has more bytes than `longest`. */
export function cellSql({ sql, size }: PgColumn, longest: number): string {
  return size === null ? sql : `CASE WHEN ${size} <= ${longest} THEN ${sql} END`;
}

/** Its size where it has more bytes than `longest`, else NULL. */
export function longSql({ size }: PgColumn, longest: number): string {
  return size === null ? 'NULL' : `CASE WHEN ${size} > ${longest} THEN ${size} END`;
}
