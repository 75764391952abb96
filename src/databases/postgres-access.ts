// Who may read each table of PostgreSQL: grants with their roles expanded to logins, PUBLIC and superusers named.
import type { Access } from '../model/store.ts';
import type { Connection } from './postgres-connect.ts';

export interface Readers {
  /** @param oid of the table */
  of(oid: string): Access;
}

const rolesSql = 'SELECT oid, rolname, rolsuper, rolcanlogin FROM pg_catalog.pg_roles';
const membersSql = 'SELECT member, roleid FROM pg_catalog.pg_auth_members';
/** Grantee 0 is PUBLIC. */
const grantsSql = `
SELECT c.oid, x.grantee, c.relowner, c.relnamespace
FROM pg_catalog.pg_class c,
  pg_catalog.aclexplode(coalesce(c.relacl, pg_catalog.acldefault('r', c.relowner))) x
WHERE c.relkind IN ('r', 'p', 'm', 'f', 'v') AND c.oid >= 16384 AND x.privilege_type = 'SELECT'
UNION
SELECT a.attrelid, x.grantee, c.relowner, c.relnamespace
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid, pg_catalog.aclexplode(a.attacl) x
WHERE a.attacl IS NOT NULL AND c.oid >= 16384 AND x.privilege_type = 'SELECT'`;
const schemasSql = `
SELECT n.oid, x.grantee
FROM pg_catalog.pg_namespace n,
  pg_catalog.aclexplode(coalesce(n.nspacl, pg_catalog.acldefault('n', n.nspowner))) x
WHERE x.privilege_type = 'USAGE'`;

const everybody = '0';
const mostNamed = 50;

interface Role {
  readonly name: string;
  readonly isSuper: boolean;
  readonly mayLogin: boolean;
  /** Itself, everybody, and all roles it is a member of. */
  readonly acts: ReadonlySet<string>;
}

interface Grants {
  readonly owner: string;
  readonly schema: string;
  readonly grantees: Set<string>;
}

export async function readReaders(connection: Connection): Promise<Readers> {
  const roles = await readRoles(connection);
  const tables = new Map<string, Grants>();
  for (const [oid, grantee, owner, schema] of await connection.query(grantsSql)) {
    const grants = tables.get(oid ?? '') ?? {
      owner: owner ?? '',
      schema: schema ?? '',
      grantees: new Set(),
    };
    grants.grantees.add(grantee ?? '');
    tables.set(oid ?? '', grants);
  }
  const schemas = new Map<string, Set<string>>();
  for (const [oid, grantee] of await connection.query(schemasSql)) {
    const users = schemas.get(oid ?? '') ?? new Set();
    schemas.set(oid ?? '', users.add(grantee ?? ''));
  }
  const readsAll = [...roles].find(([, { name }]) => name === 'pg_read_all_data')?.[0] ?? '';
  return {
    of(oid) {
      const grants = tables.get(oid);
      if (!grants) return { principals: superusersOf(roles) };
      const users = schemas.get(grants.schema) ?? new Set();
      const owner = roles.get(grants.owner)?.name;
      const principals = principalsOf({ roles, grants, users, readsAll });
      return { ...(owner === undefined ? {} : { owner }), principals };
    },
  };
}

async function readRoles(connection: Connection): Promise<ReadonlyMap<string, Role>> {
  const above = new Map<string, string[]>();
  for (const [member = '', role] of await connection.query(membersSql))
    above.set(member ?? '', [...(above.get(member ?? '') ?? []), role ?? '']);
  const roles = new Map<string, Role>();
  for (const [oid, name, isSuper, mayLogin] of await connection.query(rolesSql)) {
    const acts = new Set([oid ?? '', everybody]);
    for (const one of acts) for (const role of above.get(one) ?? []) acts.add(role);
    roles.set(oid ?? '', {
      name: name ?? '',
      isSuper: isSuper === 't',
      mayLogin: mayLogin === 't',
      acts,
    });
  }
  return roles;
}

interface Question {
  readonly roles: ReadonlyMap<string, Role>;
  readonly grants: Grants;
  /** Who may use the schema. */
  readonly users: ReadonlySet<string>;
  /** The role that may read everything. */
  readonly readsAll: string;
}

function principalsOf({ roles, grants, users, readsAll }: Question): string[] {
  const { grantees, owner } = grants;
  const named: string[] = [];
  const isOpen = grantees.has(everybody) && users.has(everybody);
  if (isOpen) named.push('PUBLIC');
  // Whoever is named with everybody need not be named again.
  const mayName = (one: string): boolean => one !== everybody || !isOpen;
  for (const [oid, role] of roles) {
    if (role.isSuper || !role.mayLogin) continue;
    if (oid === owner) {
      named.push(`${role.name} (owner)`);
      continue;
    }
    const through = [...role.acts].findLast((one) => grantees.has(one) && mayName(one));
    const mayUse = [...role.acts].some((one) => users.has(one));
    if (role.acts.has(readsAll)) named.push(`${role.name} (through pg_read_all_data)`);
    else if (through !== undefined && mayUse)
      named.push(
        through === oid
          ? role.name
          : `${role.name} (through ${roles.get(through)?.name ?? 'PUBLIC'})`,
      );
  }
  // A role without logins today is a door all the same.
  for (const oid of grantees) {
    const role = roles.get(oid);
    if (role && !role.mayLogin && !role.isSuper && !named.some((one) => one.includes(role.name)))
      named.push(`${role.name} (role without a login)`);
  }
  return [...cut(named), ...superusersOf(roles)];
}

function superusersOf(roles: ReadonlyMap<string, Role>): string[] {
  const names = [...roles.values()].filter(({ isSuper, mayLogin }) => isSuper && mayLogin);
  return cut(names.map(({ name }) => `${name} (superuser)`));
}

function cut(names: readonly string[]): string[] {
  if (names.length <= mostNamed) return [...names];
  return [...names.slice(0, mostNamed), `and ${names.length - mostNamed} more`];
}
