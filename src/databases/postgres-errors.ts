// What PostgreSQL and the way to it say, as problems that a person can act on; never in the driver's own words.
import { StoreProblem, type ProblemReason } from '../model/store.ts';
import { networkProblem } from './network-errors.ts';

type Said = readonly [ProblemReason, string];

/** SQLSTATE codes (PostgreSQL documentation, appendix A), by code or by class. */
const said: Readonly<Record<string, Said>> = {
  '28P01': [
    'denied',
    'the server refused the password; give it in the environment (PGPASSWORD), in ~/.pgpass or in a file that the configuration names',
  ],
  '28000': [
    'denied',
    'the server refused the login from here; check the user, and pg_hba.conf on the server',
  ],
  '3D000': ['vanished', 'there is no such database on the server; check the address'],
  '42501': ['denied', 'this login may not read it; grant it SELECT, or scan as one who may'],
  '42P01': ['vanished', 'it was dropped or renamed while the scan went on; scan again'],
  '3F000': ['vanished', 'its schema was dropped while the scan went on; scan again'],
  '42703': ['changed', 'its columns were changed while the scan went on; scan again'],
  '57014': ['timeout', 'the server took too long to answer; --timeout-per-item gives it more time'],
  '55P03': [
    'timeout',
    'somebody holds a lock on it, and the scan does not wait in the way of others; scan again later',
  ],
  '53300': ['read-error', 'the server has no connection left; scan again when it is less busy'],
  '25006': ['read-error', 'reading it would write, which a scan does not'],
};

const classes: Readonly<Record<string, Said>> = {
  '08': ['read-error', 'the connection to the server was lost'],
  '57': ['read-error', 'the server closed the connection; scan again when it is up'],
  '53': ['read-error', 'the server is out of memory, disk or connections'],
  '22': ['read-error', 'the server cannot give out a value of it'],
  XX: ['corrupt', 'the server finds it damaged; have its administrator look at it'],
  '42': ['unsupported', 'this version of the server does not understand what was asked'],
  '0A': ['unsupported', 'this version of the server does not understand what was asked'],
};

/** `what` names the table, where one is concerned. Anything that is no error of the server comes back as it is. */
export function postgresProblem(error: unknown): unknown {
  if (error instanceof StoreProblem) return error;
  const code = sqlState(error);
  const known = said[code] ?? classes[code.slice(0, 2)];
  if (known) return new StoreProblem(known[0], `${known[1]} (SQLSTATE ${code})`);
  return networkProblem(error);
}

export function sqlState(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : '';
}

/** A value in the rows asked for, not the connection or the right to read them. */
export function isDataError(error: unknown): boolean {
  const code = sqlState(error);
  return /^(?:22|XX|42883|0A)/.test(code);
}

/** The server said goodbye with it, or the network did: the socket is closed a moment later. */
export function endsConnection(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return /^(?:08|57P)/.test(sqlState(error)) || /^(?:ECONN|EPIPE)/.test(String(code));
}

/** The connection is gone; the next table may get another. */
export function isConnectionLost(error: unknown): boolean {
  const code = sqlState(error);
  return /^(?:08|57P)/.test(code) || code === '';
}
