// What goes wrong on the way to a server, in plain words: no such host, refused, reset, TLS.
import { StoreProblem, type ProblemReason } from '../model/store.ts';

const said: Readonly<Record<string, readonly [ProblemReason, string]>> = {
  ECONNREFUSED: ['read-error', 'no server listens at that address and port'],
  ENOTFOUND: ['vanished', 'there is no host of that name; check the address'],
  EAI_AGAIN: ['read-error', 'the name of the host could not be looked up; check the network'],
  ETIMEDOUT: ['timeout', 'the host does not answer; check the address and the firewall'],
  EHOSTUNREACH: ['read-error', 'the host cannot be reached from here'],
  ENETUNREACH: ['read-error', 'the network of the host cannot be reached from here'],
  ECONNRESET: ['read-error', 'the server closed the connection'],
  EPIPE: ['read-error', 'the server closed the connection'],
  ENOENT: ['vanished', 'there is no such socket; is the server running?'],
  EACCES: ['denied', 'this account may not use the socket of the server'],
};

const certificate =
  'the certificate of the server could not be verified; name its authority (sslrootcert=FILE), or ask for encryption without verification (sslmode=require)';

/** Errors of TLS, as OpenSSL and Node name them. */
const tlsCode = /CERT|SSL|TLS|UNABLE_TO_VERIFY|SELF_SIGNED|ALTNAME/;

/** A StoreProblem for what the system or TLS says, without its words: they may hold a password. A fault of ours comes back as it is. */
export function networkProblem(error: unknown): unknown {
  if (error instanceof StoreProblem) return error;
  const code = codeOf(error);
  const known = said[code];
  if (known) return new StoreProblem(known[0], `${known[1]} (${code})`);
  if (/PROTO|WRONG_VERSION|HANDSHAKE/.test(code) && tlsCode.test(code))
    return new StoreProblem('read-error', `the server does not speak TLS as asked for (${code})`);
  if (tlsCode.test(code)) return new StoreProblem('denied', `${certificate} (${code})`);
  if (code === '' && !/connection|socket|terminated|closed/i.test(messageOf(error))) return error;
  const named = code === '' ? '' : ` (${code})`;
  return new StoreProblem('read-error', `the connection to the server was lost${named}`);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** Also of the first error in a bundle, as Node makes when a name has several addresses. */
function codeOf(error: unknown): string {
  const { code, errors, cause } = error as {
    readonly code?: unknown;
    readonly errors?: readonly unknown[];
    readonly cause?: unknown;
  };
  if (typeof code === 'string' && /^[A-Z0-9_]{2,60}$/.test(code)) return code;
  if (errors?.[0] !== undefined) return codeOf(errors[0]);
  return cause === undefined || cause === null ? '' : codeOf(cause);
}
