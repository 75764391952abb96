// How each column of MariaDB and MySQL is asked for, by its type: as text that detection reads, and never too much at once.
import type { MysqlCell } from './mysql-connect.ts';

export interface MyColumn {
  readonly name: string;
  readonly holds: 'bytes' | 'text';
  /** The value as text or bytes, over the table `t`. */
  readonly sql: string;
  /** Its bytes, for types whose values may be long; null for the rest. */
  readonly size: string | null;
  readonly isNullable: boolean;
  /** Its values are whole numbers. */
  readonly isWhole: boolean;
  /** Values compare as an index sorts them, so that a page may begin behind one. */
  readonly isOrdered: boolean;
  readonly isReadable: boolean;
  readonly comment: string;
  readonly byDefault: string;
}

export const quoteName = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

const bytes = /^(?:tinyblob|blob|mediumblob|longblob|binary|varbinary)$/;
const mayBeLong =
  /^(?:blob|mediumblob|longblob|text|mediumtext|longtext|json|varchar|varbinary|vector)$/;
const whole = /^(?:tinyint|smallint|mediumint|int|bigint)$/;
const spatial = /^(?:geometry|point|linestring|polygon|multi\w+|geom\w*collection)$/;
const ordered =
  /^(?:tinyint|smallint|mediumint|int|bigint|decimal|char|varchar|date|datetime|timestamp|binary|varbinary|year)$/;
/** Values of fewer characters than this are a cell in any encoding. */
const shortCharacters = 16_000;

/** A row of the columns query of the catalog. */
export function describeColumn(row: readonly MysqlCell[]): MyColumn {
  const [
    ,
    ,
    name = '',
    type = '',
    length = '',
    byDefault = '',
    comment = '',
    privileges = '',
    nullable,
  ] = row.map((cell) => (cell === null ? '' : String(cell)));
  const column = `t.${quoteName(name)}`;
  const isLong = mayBeLong.test(type) && (length === '' || Number(length) > shortCharacters);
  const sql = spatial.test(type)
    ? `ST_AsText(${column})`
    : type === 'bit'
      ? `${column} + 0`
      : column;
  return {
    name,
    holds: bytes.test(type) ? 'bytes' : 'text',
    sql,
    size: isLong ? `OCTET_LENGTH(${column})` : null,
    isNullable: nullable !== 'NO',
    isWhole: whole.test(type),
    isOrdered: ordered.test(type),
    isReadable: /\bselect\b/.test(privileges),
    comment,
    byDefault: byDefault === 'NULL' ? '' : byDefault,
  };
}
