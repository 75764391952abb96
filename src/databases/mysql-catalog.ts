// The tables of MariaDB and MySQL as information_schema has them: columns, the key by which pages follow each other, references.
import type { Reference } from './database.ts';
import { describeColumn, quoteName, type MyColumn } from './mysql-columns.ts';
import type { Connection, MysqlCell } from './mysql-connect.ts';

export interface MyTable {
  readonly schema: string;
  readonly name: string;
  readonly isView: boolean;
  readonly engine: string;
  readonly rows: number | undefined;
  /** Bytes of a row on average, as the server estimates. */
  readonly rowBytes: number;
  readonly comment: string;
  readonly options: string;
  readonly columns: readonly MyColumn[];
  /** Columns of an index over which a page begins where the one before ended; empty where there is none. */
  readonly pageKey: readonly MyColumn[];
  readonly keys: readonly string[];
  readonly indexed: readonly string[];
  readonly references: readonly Reference[];
  readonly changeToken: string;
}

export const nameOf = ({
  schema,
  name,
}: {
  readonly schema: string;
  readonly name: string;
}): string => `${quoteName(schema)}.${quoteName(name)}`;

/** A slash in a name would make another name of it. */
const escapePart = (part: string): string => part.replaceAll('%', '%25').replaceAll('/', '%2F');
export const refName = (schema: string, name: string): string =>
  `${escapePart(schema)}/${escapePart(name)}`;

const system = "('information_schema', 'performance_schema', 'mysql', 'sys')";

export async function listSchemas(connection: Connection): Promise<string[]> {
  const rows = await connection.query(
    `SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME NOT IN ${system} ORDER BY 1`,
  );
  return rows.map(([name]) => text(name));
}

const tablesSql = `SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE, ENGINE, TABLE_ROWS, AVG_ROW_LENGTH,
  TABLE_COMMENT, CREATE_OPTIONS, CREATE_TIME, UPDATE_TIME FROM information_schema.TABLES
  WHERE TABLE_SCHEMA IN (?) AND TABLE_TYPE <> 'SEQUENCE' ORDER BY 1, 2`;
const columnsSql = `SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH,
  COLUMN_DEFAULT, COLUMN_COMMENT, PRIVILEGES, IS_NULLABLE FROM information_schema.COLUMNS
  WHERE TABLE_SCHEMA IN (?) ORDER BY 1, 2, ORDINAL_POSITION`;
const indexesSql = `SELECT TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, NON_UNIQUE, COLUMN_NAME, SUB_PART
  FROM information_schema.STATISTICS WHERE TABLE_SCHEMA IN (?) ORDER BY 1, 2, 3, SEQ_IN_INDEX`;
const referencesSql = `SELECT TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME,
  REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
  FROM information_schema.KEY_COLUMN_USAGE
  WHERE TABLE_SCHEMA IN (?) AND REFERENCED_TABLE_NAME IS NOT NULL`;
const viewsSql = `SELECT TABLE_SCHEMA, TABLE_NAME, VIEW_DEFINITION FROM information_schema.VIEWS
  WHERE TABLE_SCHEMA IN (?)`;

type Row = readonly MysqlCell[];
const text = (cell: MysqlCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** Every table of these databases that this login may know of; of views, those that lead to others. */
export async function readCatalog(
  connection: Connection,
  schemas: readonly string[],
): Promise<readonly MyTable[]> {
  if (schemas.length === 0) return [];
  const ask = async (sql: string): Promise<Row[]> => connection.query(sql, [schemas]);
  const listed = await ask(tablesSql);
  const columns = groupByTable(await ask(columnsSql));
  const indexes = groupByTable(await ask(indexesSql));
  const references = groupByTable(await ask(referencesSql));
  const isReadable = (name: string): boolean =>
    (columns.get(name) ?? []).some((row) => /\bselect\b/.test(text(row[7])));
  const bases = new Set(
    listed
      .filter(([, , type]) => text(type) !== 'VIEW')
      .map(([schema, name]) => refName(text(schema), text(name))),
  );
  const through = viewsOntoOthers(
    await ask(viewsSql),
    (name) => bases.has(name) && isReadable(name),
  );
  return listed
    .filter(
      ([schema, name, type]) =>
        text(type) !== 'VIEW' || through.has(refName(text(schema), text(name))),
    )
    .map((row) => {
      const key = refName(text(row[0]), text(row[1]));
      const described = (columns.get(key) ?? []).map(describeColumn);
      return {
        ...describeTable(row),
        columns: described,
        ...describeIndexes(indexes.get(key) ?? [], described),
        references: singleReferences(references.get(key) ?? []),
      };
    });
}

function describeTable(
  row: Row,
): Pick<
  MyTable,
  | 'schema'
  | 'name'
  | 'isView'
  | 'engine'
  | 'rows'
  | 'rowBytes'
  | 'comment'
  | 'options'
  | 'changeToken'
> {
  const [schema, name, type, engine, rows, rowBytes, comment, options, created, updated] =
    row.map(text);
  return {
    schema: schema ?? '',
    name: name ?? '',
    isView: type === 'VIEW',
    engine: engine ?? '',
    rows: rows === '' ? undefined : Number(rows),
    rowBytes: Number(rowBytes),
    comment: type === 'VIEW' ? '' : (comment ?? ''),
    options: options ?? '',
    // The server forgets when it was written to as it starts: then nothing can be told.
    changeToken: updated === '' ? '' : `${created}:${updated}`,
  };
}

function groupByTable(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = refName(text(row[0]), text(row[1]));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function describeIndexes(
  rows: readonly Row[],
  columns: readonly MyColumn[],
): Pick<MyTable, 'pageKey' | 'keys' | 'indexed'> {
  const indexes = new Map<string, { isUnique: boolean; parts: MyColumn[]; isWhole: boolean }>();
  for (const [, , index, nonUnique, column, part] of rows) {
    const known = indexes.get(text(index)) ?? {
      isUnique: text(nonUnique) === '0',
      parts: [],
      isWhole: true,
    };
    const found = columns.find(({ name }) => name === text(column));
    if (found) known.parts.push(found);
    // Of a prefix, or of an expression, no order of the rows follows.
    if (!found || text(part) !== '') known.isWhole = false;
    indexes.set(text(index), known);
  }
  const whole = [...indexes].filter(([, { isWhole }]) => isWhole);
  const unique = whole.filter(([, { isUnique }]) => isUnique);
  const pages = unique
    .filter(([, { parts }]) =>
      parts.every(
        ({ isNullable, isOrdered, isReadable }) => !isNullable && isOrdered && isReadable,
      ),
    )
    .toSorted(([a], [b]) => Number(b === 'PRIMARY') - Number(a === 'PRIMARY'));
  return {
    pageKey: pages[0]?.[1].parts ?? [],
    keys: unique.flatMap(([, { parts }]) => (parts.length === 1 ? [parts[0]?.name ?? ''] : [])),
    indexed: whole.map(([, { parts }]) => parts[0]?.name ?? ''),
  };
}

function singleReferences(rows: readonly Row[]): Reference[] {
  const columnsOf = new Map<string, number>();
  for (const row of rows) columnsOf.set(text(row[2]), (columnsOf.get(text(row[2])) ?? 0) + 1);
  return rows
    .filter((row) => columnsOf.get(text(row[2])) === 1)
    .map((row) => ({
      column: text(row[3]),
      table: refName(text(row[4]), text(row[5])),
      target: text(row[6]),
    }));
}

/** Where a view takes its rows from; columns are written with as many backticks. */
const named = /\b(?:from|join)\s*\(*\s*`((?:[^`]|``)+)`\.`((?:[^`]|``)+)`/gi;

/** Views that show a table which this login may not read itself, or whose definition it may not see. */
function viewsOntoOthers(
  views: readonly Row[],
  isReadable: (name: string) => boolean,
): Set<string> {
  return new Set(
    views
      .filter(([, , definition]) => {
        const names = [...text(definition).matchAll(named)].map(([, schema = '', name = '']) =>
          refName(schema.replaceAll('``', '`'), name.replaceAll('``', '`')),
        );
        return names.length === 0 || names.some((name) => !isReadable(name));
      })
      .map(([schema, name]) => refName(text(schema), text(name))),
  );
}
