// What SQL Server and the way to it say, as problems that a person can act on; never in the driver's own words.
import { StoreProblem, type ProblemReason } from '../model/store.ts';
import { networkProblem } from './network-errors.ts';

type Said = readonly [ProblemReason, string];

const login =
  'the server refused the login; give the password in the environment (SQLCMDPASSWORD) or in a file that the configuration names';
const gone = 'it was dropped or renamed while the scan went on; scan again';

/** Numbers of errors (SQL Server documentation, database engine events and errors). */
const byNumber: Readonly<Record<number, Said>> = {
  18456: ['denied', login],
  18452: ['denied', login],
  4060: ['vanished', 'there is no such database on the server, or this login may not open it'],
  911: ['vanished', 'there is no such database on the server; check the address'],
  229: ['denied', 'this login may not read it; grant it SELECT, or scan as one who may'],
  230: [
    'denied',
    'this login may not read a column of it; grant it SELECT, or scan as one who may',
  ],
  916: ['denied', 'this login may not use the database'],
  208: ['vanished', gone],
  207: ['changed', 'its columns were changed while the scan went on; scan again'],
  1222: [
    'timeout',
    'somebody holds a lock on it, and the scan does not wait in the way of others; scan again later',
  ],
  1205: ['read-error', 'the server chose the scan as the victim of a deadlock; scan again'],
  3960: ['changed', 'it was changed while it was read; scan again'],
  601: ['changed', 'its rows were moved while they were read; scan again'],
  823: ['corrupt', 'the server cannot read it from its disk; have its administrator look at it'],
  824: ['corrupt', 'the server finds it damaged; have its administrator look at it'],
  605: ['corrupt', 'the server finds it damaged; have its administrator look at it'],
};

/** Codes of the driver. */
const byCode: Readonly<Record<string, Said>> = {
  ELOGIN: ['denied', login],
  ETIMEOUT: ['timeout', 'the server does not answer; check the address and port'],
  ECANCEL: ['timeout', 'the server took too long to answer; --timeout-per-item gives it more time'],
  ECLOSE: ['read-error', 'the server closed the connection; scan again when it is up'],
  EENCRYPT: ['read-error', 'the server refuses TLS, and the address asks for it (encrypt)'],
  EINSTLOOKUP: ['vanished', 'the named instance of the server could not be found'],
};

export function sqlServerProblem(error: unknown): unknown {
  if (error instanceof StoreProblem) return error;
  const number = numberOf(error);
  const known = byNumber[number];
  if (known) return new StoreProblem(known[0], `${known[1]} (error ${number})`);
  if (number > 0)
    return new StoreProblem('read-error', `the server refused to give it out (error ${number})`);
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  const below = cause === undefined ? null : networkProblem(cause);
  if (below instanceof StoreProblem) return below;
  const coded = byCode[typeof code === 'string' ? code : ''];
  if (coded) return new StoreProblem(coded[0], `${coded[1]} (${String(code)})`);
  return code === 'ESOCKET' ? socketProblem(error) : networkProblem(error);
}

/** What the socket said stands only in the words of the driver: they are looked at, never repeated. */
function socketProblem(error: unknown): unknown {
  const { message } = error as Error;
  const code = /\b(E[A-Z]{4,}|[A-Z_]*CERT[A-Z_]*)\b/.exec(message)?.[1] ?? 'ECONNRESET';
  if (/self.signed|certificate|unable to verify/i.test(message))
    return networkProblem({ code: 'SELF_SIGNED_CERT' });
  return networkProblem({ code });
}

function numberOf(error: unknown): number {
  const { number } = error as { readonly number?: unknown };
  return typeof number === 'number' ? number : 0;
}
