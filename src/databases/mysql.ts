// MariaDB and MySQL: one database or all of a server, over read-only sessions.
import { StoreProblem } from '../model/store.ts';
import type { DatabaseEngine } from './database.ts';
import { openMysql } from './mysql-session.ts';
import { narrow, pathParts, rootOf } from './server-uri.ts';

export const mysqlEngine: DatabaseEngine = {
  id: 'mysql',
  title: 'MariaDB and MySQL',
  driver: 'mysql2',
  schemes: ['mysql', 'mariadb'],
  recognises: () => false,
  rootOf: (uri) => rootOf(uri, uri.protocol.slice(0, -1)),
  async open(target, context) {
    if (target.kind === 'file')
      throw new StoreProblem(
        'unsupported',
        'the files of such a server are not read; name its address',
      );
    const parts = pathParts(target.uri);
    const session = await openMysql(target.uri, parts[0], context);
    return { ...session, holdings: () => narrow(session.holdings(), parts) };
  },
};
