// What an object store and the way to it say, as problems that a person can act on; never in the driver's own words.
import { StoreProblem, type ProblemReason } from '../model/store.ts';
import { networkProblem } from './network-errors.ts';

type Said = readonly [ProblemReason, string];

const login =
  'the object store refused the login; give the key in the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), in ~/.aws or in a file that the configuration names';

/** Names of errors (Amazon S3 API reference, error responses), as the driver gives them. */
const said: Readonly<Record<string, Said>> = {
  AccessDenied: ['denied', 'this login may not read it; grant it s3:GetObject and s3:ListBucket'],
  Forbidden: ['denied', 'this login may not read it; grant it s3:GetObject and s3:ListBucket'],
  AllAccessDisabled: ['denied', 'the object store has disabled all access to it'],
  InvalidAccessKeyId: ['denied', login],
  SignatureDoesNotMatch: ['denied', login],
  InvalidToken: ['denied', login],
  ExpiredToken: ['denied', 'the login has expired; log in again'],
  CredentialsProviderError: ['denied', login],
  TokenProviderError: ['denied', login],
  NoSuchBucket: ['vanished', 'there is no such bucket; check the address'],
  NotFound: ['vanished', 'there is no such bucket or object; check the address'],
  NoSuchKey: ['vanished', 'it was deleted while the scan went on; scan again'],
  NoSuchVersion: ['vanished', 'it was deleted while the scan went on; scan again'],
  PreconditionFailed: ['changed', 'it was written to while it was read; scan again'],
  InvalidObjectState: [
    'unsupported',
    'it lies in an archive class and must be restored before it can be read',
  ],
  SlowDown: ['read-error', 'the object store asks for fewer requests; scan again later'],
  ServiceUnavailable: ['read-error', 'the object store is not available; scan again later'],
  TimeoutError: ['timeout', 'the object store did not answer in time; scan again when it does'],
  PermanentRedirect: ['read-error', 'the bucket lies in another region; set AWS_REGION'],
};

export function s3Problem(error: unknown): unknown {
  if (error instanceof StoreProblem) return error;
  const name = nameOf(error);
  const known = said[name];
  if (known) return new StoreProblem(known[0], `${known[1]} (${name})`);
  const status = statusOf(error);
  if (status === 403) return new StoreProblem('denied', `${said['AccessDenied']?.[1]} (${name})`);
  if (status === 412) return new StoreProblem(...(said['PreconditionFailed'] as Said));
  if (name === 'Error' && /region is missing/i.test((error as Error).message))
    return new StoreProblem(
      'unsupported',
      'the region of the object store is not known; set AWS_REGION',
    );
  if (status > 0)
    return new StoreProblem('read-error', `the object store refused to give it out (${name})`);
  return networkProblem(error);
}

export function nameOf(error: unknown): string {
  const { name } = error as { readonly name?: unknown };
  return typeof name === 'string' && /^[\w.-]{1,60}$/.test(name) ? name : 'Error';
}

export function statusOf(error: unknown): number {
  const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } };
  return $metadata?.httpStatusCode ?? 0;
}
