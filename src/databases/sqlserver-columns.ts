// How each column of SQL Server is asked for, by its type: as text that detection reads or as bytes, and never too much at once.
import type { SqlCell } from './sqlserver-connect.ts';

export interface SqlColumn {
  readonly name: string;
  readonly holds: 'bytes' | 'text';
  /** The value over the table `t`, as text or bytes. */
  readonly sql: string;
  /** Over the table `t`, as it is compared. */
  readonly plain: string;
  readonly size: string | null;
  /** How a value of it is written in a condition; null where it leads no page. */
  readonly literal: ((cell: SqlCell) => string) | null;
  readonly isNullable: boolean;
  readonly isReadable: boolean;
  /** 'DETERMINISTIC' or 'RANDOMIZED', by Always Encrypted; '' = not. */
  readonly encryption: string;
  readonly comment: string;
  readonly byDefault: string;
}

export const quoteName = (name: string): string => `[${name.replaceAll(']', ']]')}]`;

const bytes = /^(?:binary|varbinary|image|timestamp|rowversion)$/;
const characters = /^(?:char|varchar|nchar|nvarchar)$/;
const quoted = (cell: SqlCell): string => `'${String(cell ?? '').replaceAll("'", "''")}'`;

/** A row of the columns query of the catalog. */
export function describeColumn(row: readonly SqlCell[]): SqlColumn {
  const [
    ,
    name = '',
    type = '',
    length = '',
    nullable,
    readable,
    encryption = '',
    comment = '',
    byDefault = '',
  ] = row.map((cell) => (cell === null ? '' : String(cell)));
  const plain = `t.${quoteName(name)}`;
  const isMax = length === '-1' || /^(?:text|ntext|image|xml|json)$/.test(type);
  return {
    name,
    holds: bytes.test(type) || encryption !== '' ? 'bytes' : 'text',
    sql: encryption === '' ? asText(plain, type) : plain,
    plain,
    size: isMax ? `DATALENGTH(${plain})` : null,
    literal: isMax || encryption !== '' ? null : literalOf(type),
    isNullable: nullable === '1',
    isReadable: readable !== '0',
    encryption,
    comment,
    byDefault,
  };
}

function asText(column: string, type: string): string {
  if (characters.test(type) || /^(?:binary|varbinary)$/.test(type)) return column;
  switch (type) {
    case 'image':
    case 'timestamp':
    case 'rowversion':
      return `CONVERT(varbinary(max), ${column})`;
    case 'text':
    case 'ntext':
    case 'xml':
    case 'json':
      return `CONVERT(nvarchar(max), ${column})`;
    case 'date':
    case 'time':
    case 'datetime':
    case 'datetime2':
    case 'smalldatetime':
    case 'datetimeoffset':
      return `CONVERT(nvarchar(40), ${column}, 126)`;
    case 'float':
    case 'real':
      return `CONVERT(nvarchar(40), ${column}, 3)`;
    case 'money':
    case 'smallmoney':
      return `CONVERT(nvarchar(40), ${column}, 2)`;
    case 'geography':
    case 'geometry':
    case 'hierarchyid':
      return `${column}.ToString()`;
    case 'sql_variant':
      return `CONVERT(nvarchar(4000), ${column})`;
    default:
      return `CONVERT(nvarchar(60), ${column})`;
  }
}

/** Values that come back as they went out; floating points do not, and kinds of text must match for an index to be used. */
function literalOf(type: string): SqlColumn['literal'] {
  if (/^n(?:char|varchar)$/.test(type)) return (cell) => `N${quoted(cell)}`;
  if (/^(?:binary|varbinary)$/.test(type))
    return (cell) => `0x${Buffer.isBuffer(cell) ? cell.toString('hex') : ''}`;
  if (/^(?:char|varchar|date|datetime2?|smalldatetime|datetimeoffset|uniqueidentifier)$/.test(type))
    return quoted;
  if (/^(?:tinyint|smallint|int|bigint|decimal|numeric)$/.test(type))
    return (cell) => (/^-?\d+(?:\.\d+)?$/.test(String(cell)) ? String(cell) : quoted(cell));
  return null;
}
