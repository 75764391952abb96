// What a login to MariaDB or MySQL may do, for `showme doctor`.
import type { Standing } from './database.ts';
import type { Connection } from './mysql-connect.ts';

/** Rights by which nothing can be changed. */
const harmless =
  /^(?:SELECT(?: \([^)]*\))?|USAGE|SHOW VIEW|SHOW DATABASES|PROCESS|REPLICATION CLIENT|BINLOG MONITOR|SLAVE MONITOR|REPLICA MONITOR|SHOW_ROUTINE|SHOW CREATE ROUTINE|EXECUTE)$/i;

export async function standingOf(connection: Connection): Promise<Standing> {
  const { user, tls, version, isMariadb } = connection;
  const grants = (await connection.query('SHOW GRANTS')).map(([grant]) => String(grant));
  const rights = grants.flatMap((grant) => {
    const list = /^GRANT (.+?) ON /i.exec(grant)?.[1];
    return list === undefined ? [] : list.split(/,\s*(?![^(]*\))/);
  });
  const strong = [...new Set(rights.filter((right) => !harmless.test(right.trim())))];
  const notes: string[] = [];
  if (strong.length > 0)
    notes.push(
      `${user} may do more than read: ${strong.slice(0, 8).join(', ')}${strong.length > 8 ? ' …' : ''}`,
    );
  notes.push(
    tls === null ? 'the connection is not encrypted' : `the connection is encrypted (${tls})`,
  );
  const hasProcess = rights.some((right) => /^(?:PROCESS|ALL PRIVILEGES)$/i.test(right.trim()));
  const hidden = [
    'tables that it has no right on: they are not listed at all; GRANT SELECT on the databases to scan',
    ...(hasProcess ? [] : [`which tablespaces are encrypted: GRANT PROCESS ON *.* TO ${user}`]),
  ];
  const seesAll = rights.some((right) => /^ALL PRIVILEGES$/i.test(right.trim()));
  return {
    server: `${isMariadb ? 'MariaDB' : 'MySQL'} ${version.replace(/-MariaDB.*$/i, '')}`,
    isReadOnly: strong.length === 0,
    notes,
    hidden: seesAll ? [] : hidden,
  };
}
