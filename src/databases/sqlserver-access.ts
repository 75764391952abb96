// Who may read each table of SQL Server: permissions with their roles expanded to users, public and administrators named.
import type { Access } from '../model/store.ts';
import type { Connection, SqlCell } from './sqlserver-connect.ts';

export interface Readers {
  of(schema: string, id: string): Access;
}

export const principalsSql =
  'SELECT CONVERT(nvarchar(20), principal_id), name, RTRIM(type) FROM sys.database_principals';
export const membersSql =
  'SELECT CONVERT(nvarchar(20), member_principal_id), CONVERT(nvarchar(20), role_principal_id) FROM sys.database_role_members';
/** Class 0 the database, 1 an object, 3 a schema; CONTROL holds SELECT. */
export const permissionsSql = `SELECT CONVERT(nvarchar(4), p.class), CASE p.class WHEN 3 THEN SCHEMA_NAME(p.major_id) ELSE CONVERT(nvarchar(20), p.major_id) END,
  CONVERT(nvarchar(20), p.grantee_principal_id), p.state_desc
  FROM sys.database_permissions p WHERE p.permission_name IN ('SELECT', 'CONTROL') AND p.class IN (0, 1, 3)`;
export const administratorsSql = `SELECT m.name FROM sys.server_role_members r JOIN sys.server_principals m ON m.principal_id = r.member_principal_id
  JOIN sys.server_principals g ON g.principal_id = r.role_principal_id WHERE g.name = 'sysadmin' AND m.is_disabled = 0`;

const readingRoles = new Set(['db_owner', 'db_datareader']);
const denyingRole = 'db_denydatareader';
const mostNamed = 50;

interface Principal {
  readonly name: string;
  readonly isRole: boolean;
  /** Itself, public, and all roles that it is a member of. */
  readonly acts: ReadonlySet<string>;
}

export async function readReaders(connection: Connection): Promise<Readers> {
  const principals = await readPrincipals(connection);
  const permissions = (await connection.query(permissionsSql)).map((row) => row.map(text));
  const administrators = await connection
    .query(administratorsSql)
    .then((rows) => rows.map(([name]) => `${text(name)} (sysadmin)`))
    .catch(() => []);
  const idOf = (name: string): string =>
    [...principals].find(([, one]) => one.name === name)?.[0] ?? '';
  const everybody = idOf('public');
  const always = new Set([...readingRoles].map(idOf).filter((one) => one !== ''));
  const never = idOf(denyingRole);
  return {
    of(schema, id) {
      const on = permissions.filter(
        ([kind, where]) =>
          kind === '0' || (kind === '1' && where === id) || (kind === '3' && where === schema),
      );
      const granted = new Set(
        on.filter(([, , , state]) => state !== 'DENY').map(([, , who]) => who ?? ''),
      );
      const denied = new Set(
        on.filter(([, , , state]) => state === 'DENY').map(([, , who]) => who ?? ''),
      );
      if (never !== '') denied.add(never);
      const named = granted.has(everybody) && !denied.has(everybody) ? ['PUBLIC'] : [];
      for (const [own, { name, isRole, acts }] of principals) {
        if (isRole || /^(?:sys|INFORMATION_SCHEMA|guest)$/.test(name)) continue;
        if ([...acts].some((one) => denied.has(one))) continue;
        const through = [...acts].find(
          (one) => one !== everybody && (granted.has(one) || always.has(one)),
        );
        if (through === undefined) continue;
        named.push(
          through === own ? name : `${name} (through ${principals.get(through)?.name ?? ''})`,
        );
      }
      const more = named.length - mostNamed;
      return {
        principals: [
          ...named.slice(0, mostNamed),
          ...(more > 0 ? [`and ${more} more`] : []),
          ...administrators,
        ],
      };
    },
  };
}

const text = (cell: SqlCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

async function readPrincipals(connection: Connection): Promise<ReadonlyMap<string, Principal>> {
  const rows = await connection.query(principalsSql);
  const above = new Map<string, string[]>();
  for (const [member, role] of await connection.query(membersSql)) {
    const known = above.get(text(member));
    if (known) known.push(text(role));
    else above.set(text(member), [text(role)]);
  }
  const everybody = text(rows.find(([, name]) => text(name) === 'public')?.[0]);
  return new Map(
    rows.map(([id, name, type]) => {
      const acts = new Set([text(id), everybody]);
      for (const one of acts) for (const role of above.get(one) ?? []) acts.add(role);
      return [text(id), { name: text(name), isRole: /^[RA]$/.test(text(type)), acts }];
    }),
  );
}
