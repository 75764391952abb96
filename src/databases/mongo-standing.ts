// What a login to MongoDB may do, for `showme doctor`.
import type { Document, MongoClient } from 'mongodb';

import type { Standing } from './database.ts';

const writes = new Set([
  'insert',
  'update',
  'remove',
  'dropCollection',
  'dropDatabase',
  'createCollection',
  'createIndex',
]);

export async function standingOf(
  client: MongoClient,
  user: string,
  isTls: boolean,
): Promise<Standing> {
  const admin = client.db('admin');
  const { version } = (await admin.command({ buildInfo: 1 })) as { readonly version?: string };
  const status = await admin
    .command({ connectionStatus: 1, showPrivileges: true })
    .catch(() => null);
  const rights = status === null ? null : rightsOf(status);
  const notes: string[] = [];
  if (rights?.isOpen === true)
    notes.push('the server asks for no login: whoever reaches it may read and change everything');
  if (rights !== null && rights.actions.length > 0)
    notes.push(`${user || 'the login'} may do more than read: ${rights.actions.join(', ')}`);
  notes.push(isTls ? 'the connection is encrypted (TLS)' : 'the connection is not encrypted');
  return {
    server: `MongoDB ${version ?? ''}`.trim(),
    isReadOnly: rights === null ? null : !rights.isOpen && rights.actions.length === 0,
    notes,
    hidden: [],
  };
}

interface Rights {
  readonly isOpen: boolean;
  /** What it may do beyond reading. */
  readonly actions: readonly string[];
}

/** From the answer to connectionStatus; null where the server does not tell. */
export function rightsOf(status: Document): Rights | null {
  const info = status['authInfo'] as Document | undefined;
  const users = info?.['authenticatedUsers'] as unknown[] | undefined;
  if (users === undefined) return null;
  const privileges = (info?.['authenticatedUserPrivileges'] ?? []) as {
    readonly actions?: string[];
  }[];
  const actions = new Set(
    privileges.flatMap((one) => one.actions ?? []).filter((one) => writes.has(one)),
  );
  return { isOpen: users.length === 0, actions: [...actions].toSorted() };
}
