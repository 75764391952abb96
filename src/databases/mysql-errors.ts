// What MariaDB, MySQL and the way to them say, as problems that a person can act on; never in the driver's own words.
import { StoreProblem, type ProblemReason } from '../model/store.ts';
import { networkProblem } from './network-errors.ts';

type Said = readonly [ProblemReason, string];

const login =
  'the server refused the login; give the password in the environment (MYSQL_PWD), in ~/.my.cnf or in a file that the configuration names';
const mayNot = 'this login may not read it; grant it SELECT, or scan as one who may';
const slow = 'the server took too long to answer; --timeout-per-item gives it more time';
const ended = 'the server closed the connection; scan again when it is up';

/** Names of server errors (MariaDB and MySQL error references), as the driver gives them. */
const said: Readonly<Record<string, Said>> = {
  ER_ACCESS_DENIED_ERROR: ['denied', login],
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: ['denied', login],
  ER_HOST_NOT_PRIVILEGED: ['denied', 'the server takes no logins from this machine'],
  ER_HOST_IS_BLOCKED: ['denied', 'the server has blocked this machine after too many errors'],
  ER_DBACCESS_DENIED_ERROR: ['denied', 'this login may not use the database'],
  ER_BAD_DB_ERROR: ['vanished', 'there is no such database on the server; check the address'],
  ER_TABLEACCESS_DENIED_ERROR: ['denied', mayNot],
  ER_COLUMNACCESS_DENIED_ERROR: ['denied', mayNot],
  ER_SPECIFIC_ACCESS_DENIED_ERROR: ['denied', mayNot],
  ER_VIEW_INVALID: ['denied', 'the view leads to tables that its definer may not read'],
  ER_NO_SUCH_TABLE: ['vanished', 'it was dropped or renamed while the scan went on; scan again'],
  ER_BAD_FIELD_ERROR: ['changed', 'its columns were changed while the scan went on; scan again'],
  ER_TABLE_DEF_CHANGED: ['changed', 'it was altered while the scan went on; scan again'],
  ER_LOCK_WAIT_TIMEOUT: [
    'timeout',
    'somebody holds a lock on it, and the scan does not wait in the way of others; scan again later',
  ],
  ER_STATEMENT_TIMEOUT: ['timeout', slow],
  ER_QUERY_TIMEOUT: ['timeout', slow],
  ER_QUERY_INTERRUPTED: ['timeout', slow],
  ER_CON_COUNT_ERROR: [
    'read-error',
    'the server has no connection left; scan again when it is less busy',
  ],
  ER_SERVER_SHUTDOWN: ['read-error', ended],
  ER_NEW_ABORTING_CONNECTION: ['read-error', ended],
  ER_CONNECTION_KILLED: ['read-error', ended],
  PROTOCOL_CONNECTION_LOST: ['read-error', ended],
  HANDSHAKE_NO_SSL_SUPPORT: [
    'read-error',
    'the server refuses TLS, and the address asks for it (ssl-mode)',
  ],
  HANDSHAKE_SSL_ERROR: [
    'denied',
    'the certificate of the server could not be verified; name its authority (ssl-ca=FILE)',
  ],
  ER_CRASHED_ON_USAGE: ['corrupt', 'the server finds it damaged; have its administrator repair it'],
  ER_NOT_KEYFILE: ['corrupt', 'the server finds it damaged; have its administrator repair it'],
  ER_FILE_CORRUPT: ['corrupt', 'the server finds it damaged; have its administrator repair it'],
  ER_TABLE_CORRUPT: ['corrupt', 'the server finds it damaged; have its administrator repair it'],
  ER_GET_ERRNO: [
    'corrupt',
    'the server cannot read it: it is damaged, or encrypted with a key that it no longer has',
  ],
  ER_NO_SUCH_TABLE_IN_ENGINE: ['corrupt', 'the server knows it but cannot find its file'],
  ER_NET_PACKET_TOO_LARGE: [
    'too-large',
    'it holds a value larger than the server sends (max_allowed_packet)',
  ],
};

/** Anything that is no error of the server or the network comes back as it is. */
export function mysqlProblem(error: unknown): unknown {
  if (error instanceof StoreProblem) return error;
  const code = errorName(error);
  const known = said[code];
  if (known) return new StoreProblem(known[0], `${known[1]} (${code})`);
  if (code.startsWith('ER_') || errorNumber(error) !== 0)
    return new StoreProblem(
      'read-error',
      `the server refused to give it out (${code || errorNumber(error)})`,
    );
  return networkProblem(error);
}

export function errorName(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

function errorNumber(error: unknown): number {
  const { errno } = error as { readonly errno?: unknown };
  return typeof errno === 'number' && errno >= 1000 ? errno : 0;
}
