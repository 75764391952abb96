// What MongoDB and the way to it say, as problems that a person can act on; never in the driver's own words.
import { StoreProblem, type ProblemReason } from '../model/store.ts';
import { networkProblem } from './network-errors.ts';

type Said = readonly [ProblemReason, string];

/** Codes of MongoDB's errors (error_codes.yml of the server). */
const said: Readonly<Record<number, Said>> = {
  13: ['denied', 'this login may not read it; give it the role read, or scan as one who may'],
  18: [
    'denied',
    'the server refused the login; check user, password and authSource of the address',
  ],
  26: ['vanished', 'it was dropped while the scan went on; scan again'],
  43: ['read-error', 'the server closed the cursor while it was read; scan again'],
  50: ['timeout', 'the server took too long to answer; --timeout-per-item gives it more time'],
  175: ['changed', 'it was dropped or changed while it was read; scan again'],
  237: ['read-error', 'the server closed the cursor while it was read; scan again'],
  8000: ['denied', 'the server refused the login; check user and password of the address'],
  11600: ['read-error', 'the server is shutting down; scan again when it is up'],
  11601: ['read-error', 'the server interrupted the reading; scan again'],
};

/** Anything that is no error of the server or the network comes back as it is. */
export function mongoProblem(error: unknown): unknown {
  if (error instanceof StoreProblem) return error;
  const code = codeOf(error);
  const known = said[code];
  if (known) return new StoreProblem(known[0], `${known[1]} (code ${code})`);
  const { name } = error as Error;
  if (name === 'MongoServerError')
    return new StoreProblem('read-error', `the server refused to give it out (code ${code})`);
  if (
    name === 'MongoParseError' ||
    name === 'MongoInvalidArgumentError' ||
    name === 'MongoAPIError'
  )
    return new StoreProblem(
      'unsupported',
      'the address of the server is not one that its driver understands',
    );
  if (/^Mongo(?:Network|ServerSelection|Topology|PoolClear|ExpiredSession|NotConnected)/.test(name))
    return lost(error);
  return networkProblem(error);
}

/** Why a server could not be chosen stands deep inside what the driver throws. */
function lost(error: unknown): unknown {
  if (/Timeout/.test((error as Error).name) || /timed out|Timed out/.test((error as Error).message))
    return new StoreProblem('timeout', 'the server did not answer; scan again when it does');
  for (const inner of innerErrors(error)) {
    const problem = networkProblem(inner);
    if (problem instanceof StoreProblem && !/\blost$/.test(problem.problem.detail)) return problem;
  }
  return new StoreProblem('read-error', 'the connection to the server was lost');
}

function* innerErrors(error: unknown): Generator {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    yield current;
    const { reason } = current as {
      readonly reason?: { readonly servers?: Map<string, { error?: unknown }> };
    };
    for (const server of reason?.servers?.values() ?? []) {
      if (server.error instanceof Error) {
        yield server.error;
        yield server.error.cause;
      }
    }
    current = current.cause;
  }
}

export function codeOf(error: unknown): number {
  // Where documents are read as they are written, the numbers of an error come as they are written, too.
  const { code } = error as { readonly code?: number | { toString(): string } };
  const number = Number(code?.toString());
  return Number.isInteger(number) ? number : 0;
}
