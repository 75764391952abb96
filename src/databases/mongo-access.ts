// Who may read each collection of MongoDB: users with their roles expanded, where this login may see them.
import type { Document, MongoClient } from 'mongodb';

import type { Access } from '../model/store.ts';

export interface MongoUser {
  readonly user: string;
  readonly db: string;
  readonly roles: readonly { readonly role: string; readonly db: string }[];
}

export interface MongoRole {
  readonly role: string;
  readonly db: string;
  readonly roles: readonly { readonly role: string; readonly db: string }[];
  readonly privileges: readonly {
    readonly resource: {
      readonly db?: string;
      readonly collection?: string;
      readonly anyResource?: boolean;
    };
    readonly actions: readonly string[];
  }[];
}

export interface Readers {
  of(database: string, collection: string): Access;
}

const unseen = 'others, whose roles this login may not see';
const mostNamed = 50;
const superRoles = new Set(['root', '__system', 'dbAdminAnyDatabase', 'userAdminAnyDatabase']);
const readsAnything = new Set([
  'readAnyDatabase',
  'readWriteAnyDatabase',
  'root',
  '__system',
  'backup',
]);
const readsDatabase = new Set(['read', 'readWrite', 'dbOwner']);

export async function readReaders(client: MongoClient, user: string): Promise<Readers> {
  const admin = client.db('admin');
  try {
    const status = await admin.command({ connectionStatus: 1 });
    const { authInfo } = status as {
      readonly authInfo?: { readonly authenticatedUsers?: unknown[] };
    };
    const users = await admin.command({ usersInfo: { forAllDBs: true } });
    const roles = await admin
      .command({ rolesInfo: 1, showPrivileges: true })
      .catch((): Document => ({ roles: [] }));
    // Nobody had to log in to learn this: nobody has to for the rest.
    const isOpen = authInfo?.authenticatedUsers?.length === 0;
    return readersOf(users['users'] as MongoUser[], roles['roles'] as MongoRole[], isOpen);
  } catch {
    const principals = user === '' ? ['everyone'] : [user, unseen];
    return { of: () => ({ principals }) };
  }
}

/** @param isOpen the server asks nobody for a login */
export function readersOf(
  users: readonly MongoUser[],
  roles: readonly MongoRole[],
  isOpen: boolean,
): Readers {
  const byName = new Map(roles.map((role) => [`${role.db}.${role.role}`, role]));
  return {
    of(database, collection) {
      if (isOpen) return { principals: ['everyone'] };
      const named = users.flatMap(({ user, db, roles: own }) => {
        const how = own.flatMap((role) => {
          const through = readsThrough(role, { database, collection, byName, seen: new Set() });
          return through === null ? [] : [through];
        })[0];
        return how === undefined ? [] : [`${user}@${db} (${how})`];
      });
      const more = named.length - mostNamed;
      return {
        principals: more > 0 ? [...named.slice(0, mostNamed), `and ${more} more`] : named,
      };
    },
  };
}

interface Question {
  readonly database: string;
  readonly collection: string;
  readonly byName: ReadonlyMap<string, MongoRole>;
  readonly seen: Set<string>;
}

/** The role that lets it read, or null. */
function readsThrough(
  { role, db }: { readonly role: string; readonly db: string },
  question: Question,
): string | null {
  const { database, collection, byName, seen } = question;
  if (superRoles.has(role)) return 'superuser';
  if (readsAnything.has(role)) return `through ${role}`;
  if (readsDatabase.has(role) && db === database) return `through ${role}`;
  const name = `${db}.${role}`;
  const custom = byName.get(name);
  if (!custom || seen.has(name)) return null;
  seen.add(name);
  const grants = custom.privileges.some(
    ({ resource, actions }) =>
      actions.includes('find') &&
      (resource.anyResource === true ||
        ((resource.db === database || resource.db === '') &&
          (resource.collection === collection || resource.collection === ''))),
  );
  if (grants) return `through ${role}`;
  return custom.roles.some((inner) => readsThrough(inner, question) !== null)
    ? `through ${role}`
    : null;
}
