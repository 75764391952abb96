// SQL Server: one database or all of a server. Made after its documentation; no server was at hand to run it against.
import type { ReadContext } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import type { DatabaseEngine } from './database.ts';
import { narrow, pathParts, rootOf } from './server-uri.ts';
import { connectSqlServer } from './sqlserver-connect.ts';
import { sqlServerProblem } from './sqlserver-errors.ts';
import { openSqlServer } from './sqlserver-session.ts';

export const sqlServerEngine: DatabaseEngine = {
  id: 'sqlserver',
  title: 'SQL Server',
  driver: 'tedious',
  schemes: ['sqlserver', 'mssql'],
  recognises: () => false,
  rootOf: (uri) => rootOf(uri, 'sqlserver'),
  async open(target, context) {
    if (target.kind === 'file')
      throw new StoreProblem(
        'unsupported',
        'the files of such a server are not read; name its address',
      );
    const { uri } = target;
    const parts = pathParts(uri);
    const databases = parts[0] === undefined ? await listDatabases(uri, context) : [parts[0]];
    const session = await openSqlServer(uri, databases, context);
    return { ...session, holdings: () => narrow(session.holdings(), parts) };
  },
};

/** Those that are online and this login may open, without the server's own. */
const databasesSql =
  "SELECT name FROM sys.databases WHERE state = 0 AND database_id > 4 AND HAS_DBACCESS(name) = 1 AND name <> 'distribution' ORDER BY name";

async function listDatabases(uri: URL, { patienceMs }: ReadContext): Promise<string[]> {
  const connection = await connectSqlServer(uri, 'master', patienceMs ?? 30_000);
  try {
    return (await connection.query(databasesSql)).map(([name]) => String(name));
  } catch (error) {
    throw sqlServerProblem(error);
  } finally {
    await connection.end();
  }
}
