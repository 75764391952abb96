// PostgreSQL: one database or all of a server, over read-only sessions.
import type { ReadContext } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import type { DatabaseEngine, DatabaseSession, Holding } from './database.ts';
import { connectPostgres } from './postgres-connect.ts';
import { postgresProblem } from './postgres-errors.ts';
import { openPostgres } from './postgres-session.ts';
import { narrow, pathParts, rootOf } from './server-uri.ts';

export const postgresEngine: DatabaseEngine = {
  id: 'postgres',
  title: 'PostgreSQL',
  driver: 'pg',
  schemes: ['postgres', 'postgresql'],
  recognises: () => false,
  rootOf: (uri) => rootOf(uri, 'postgres'),
  async open(target, context) {
    if (target.kind === 'file')
      throw new StoreProblem(
        'unsupported',
        'the files of a PostgreSQL server are not read; name its address',
      );
    const { uri } = target;
    const [database] = pathParts(uri);
    const databases = database === undefined ? await listDatabases(uri, context) : [database];
    const session = await openPostgres(uri, databases, context);
    return narrowed(session, uri);
  },
};

/** Those that take connections; over the maintenance database, which every server has. */
async function listDatabases(uri: URL, { patienceMs }: ReadContext): Promise<string[]> {
  const wanted = uri.searchParams.get('dbname') ?? process.env['PGDATABASE'];
  if (wanted) return [wanted];
  const connection = await connectPostgres(uri, 'postgres', patienceMs ?? 30_000);
  try {
    const rows = await connection.query(
      'SELECT datname FROM pg_catalog.pg_database WHERE datallowconn AND NOT datistemplate ORDER BY datname',
    );
    return rows.map(([name]) => name ?? '');
  } catch (error) {
    throw postgresProblem(error);
  } finally {
    await connection.end();
  }
}

/** 'postgres://host/db/schema/table' names one of them. */
function narrowed(session: DatabaseSession, uri: URL): DatabaseSession {
  async function* holdings(): AsyncGenerator<Holding> {
    yield* narrow(session.holdings(), pathParts(uri));
  }
  return { ...session, holdings };
}
