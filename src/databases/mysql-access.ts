// Who may read each table of MariaDB or MySQL: grants at every level, roles expanded to accounts, as far as this login sees them.
import type { Access } from '../model/store.ts';
import type { Connection, MysqlCell } from './mysql-connect.ts';

export interface Readers {
  of(schema: string, table: string): Access;
}

interface Grant {
  /** "'nurse'@'%'". */
  readonly grantee: string;
  /** As a pattern of LIKE; '' = all. */
  readonly schema: string;
  readonly table: string;
}

const grantsSql = `
SELECT GRANTEE, '' AS s, '' AS t FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'
UNION ALL
SELECT GRANTEE, TABLE_SCHEMA, '' FROM information_schema.SCHEMA_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'
UNION ALL
SELECT GRANTEE, TABLE_SCHEMA, TABLE_NAME FROM information_schema.TABLE_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'
UNION ALL
SELECT GRANTEE, TABLE_SCHEMA, TABLE_NAME FROM information_schema.COLUMN_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'`;
const supersSql =
  "SELECT DISTINCT GRANTEE FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE IN ('SUPER', 'CREATE USER')";
/** Who is a member of which role; each server keeps it elsewhere, and shows it to few. */
const membersSql = {
  mariadb:
    "SELECT CONCAT(QUOTE(User), '@', QUOTE(Host)), CONCAT(QUOTE(Role), '@', QUOTE('')) FROM mysql.roles_mapping",
  mysql:
    "SELECT CONCAT(QUOTE(TO_USER), '@', QUOTE(TO_HOST)), CONCAT(QUOTE(FROM_USER), '@', QUOTE(FROM_HOST)) FROM mysql.role_edges",
} as const;

const unseen = 'others, whose grants this login may not see';
const mostNamed = 50;

export async function readReaders(connection: Connection): Promise<Readers> {
  const grants = (await connection.query(grantsSql)).map(([grantee, schema, table]): Grant => ({
    grantee: text(grantee),
    schema: text(schema),
    table: text(table),
  }));
  const supers = new Set((await connection.query(supersSql)).map(([grantee]) => text(grantee)));
  const members = await readMembers(connection);
  const seesAll = members !== null;
  return {
    of(schema, table) {
      const named = new Map<string, string>();
      for (const grant of grants) {
        if (!covers(grant, schema, table)) continue;
        for (const [account, how] of accountsOf(grant.grantee, members ?? new Map()))
          if (!named.has(account)) named.set(account, supers.has(account) ? '(superuser)' : how);
      }
      const principals = [...named].map(([account, how]) => {
        const shown = plain(account);
        return shown === 'PUBLIC' || how === '' ? shown : `${shown} ${how}`;
      });
      return { principals: [...cut(principals), ...(seesAll ? [] : [unseen])] };
    },
  };
}

const text = (cell: MysqlCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** Members by role; null where this login may not know. */
async function readMembers(connection: Connection): Promise<ReadonlyMap<string, string[]> | null> {
  const sql = connection.isMariadb ? membersSql.mariadb : membersSql.mysql;
  try {
    const members = new Map<string, string[]>();
    for (const [member, role] of await connection.query(sql)) {
      const known = members.get(text(role));
      if (known) known.push(text(member));
      else members.set(text(role), [text(member)]);
    }
    return members;
  } catch {
    return null;
  }
}

/** The accounts behind a grantee: itself, or all that have it as a role, directly or through other roles. */
function accountsOf(
  grantee: string,
  members: ReadonlyMap<string, string[]>,
): ReadonlyMap<string, string> {
  const accounts = new Map([[grantee, '']]);
  for (const [role] of accounts)
    for (const member of members.get(role) ?? [])
      if (!accounts.has(member)) accounts.set(member, `(through ${plain(grantee)})`);
  // A role with members is no account of its own.
  if (accounts.size > 1) accounts.delete(grantee);
  else if (grantee.endsWith("@''") && !isPublic(grantee))
    accounts.set(grantee, '(role without members)');
  return accounts;
}

const isPublic = (grantee: string): boolean => /^'?PUBLIC'?@/i.test(grantee);

/** "'nurse'@'%'" → 'nurse@%'; the anonymous account by its name. */
function plain(grantee: string): string {
  if (isPublic(grantee)) return 'PUBLIC';
  const [, user = '', host = ''] = /^'(.*)'@'(.*)'$/.exec(grantee) ?? [];
  if (user === '' && host === '') return grantee;
  if (user === '') return `anonymous@${host}`;
  return host === '' ? user : `${user}@${host}`;
}

/** A grant on a database is a pattern: '_' and '%' stand for others unless they are escaped. */
function covers(grant: Grant, schema: string, table: string): boolean {
  if (grant.schema === '') return true;
  if (grant.table !== '') return grant.schema === schema && grant.table === table;
  const pattern = grant.schema
    .replaceAll(/[.+^${}()|[\]*?]/g, String.raw`\$&`)
    .replaceAll(
      /\\([_%])|([_%])/g,
      (_, escaped: string | undefined, wild: string) => escaped ?? (wild === '_' ? '.' : '.*'),
    );
  return new RegExp(`^${pattern}$`).test(schema);
}

function cut(names: readonly string[]): string[] {
  if (names.length <= mostNamed) return [...names];
  return [...names.slice(0, mostNamed), `and ${names.length - mostNamed} more`];
}
