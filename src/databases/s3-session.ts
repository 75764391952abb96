// A session with an object store: what its buckets list, version by version, each opened only when it is examined.
import type { S3Client } from '@aws-sdk/client-s3';

import type { ReadContext } from '../model/part.ts';
import { StoreProblem, type Problem } from '../model/store.ts';
import { connectionFact } from './connection-fact.ts';
import type { DatabaseSession, ObjectRef, Standing } from './database.ts';
import { loadDriver } from './driver.ts';
import { readBucketAccess, readObjectAccess, type BucketAccess } from './s3-access.ts';
import { nameOf, s3Problem, statusOf } from './s3-errors.ts';
import { openObject } from './s3-input.ts';
import { listBucket, type Listed } from './s3-listing.ts';
import { customerKey, isSealed, objectFacts } from './s3-protection.ts';

/** @throws StoreProblem */
export async function openS3(
  uri: URL,
  { patienceMs = 30_000 }: ReadContext,
): Promise<DatabaseSession> {
  const s3 = await loadDriver('@aws-sdk/client-s3', () => import('@aws-sdk/client-s3'));
  const endpoint =
    uri.searchParams.get('endpoint') ??
    process.env['AWS_ENDPOINT_URL_S3'] ??
    process.env['AWS_ENDPOINT_URL'];
  const region =
    uri.searchParams.get('region') ??
    process.env['AWS_REGION'] ??
    process.env['AWS_DEFAULT_REGION'];
  const [accessKeyId, secretAccessKey] = [uri.username, uri.password].map(decodeURIComponent);
  const client = new s3.S3Client({
    followRegionRedirects: true,
    maxAttempts: 3,
    requestHandler: { requestTimeout: patienceMs, connectionTimeout: Math.min(patienceMs, 10_000) },
    region: region ?? 'us-east-1',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  });
  const isTls = !endpoint?.startsWith('http:');
  const prefix = decodeURIComponent(uri.pathname).replace(/^\//, '');
  const buckets = async (): Promise<string[]> => {
    if (uri.hostname !== '') return [uri.hostname];
    const answer = await client.send(new s3.ListBucketsCommand({}));
    return (answer.Buckets ?? []).flatMap(({ Name }) => (Name === undefined ? [] : [Name]));
  };
  const noTables = (): never => {
    throw new StoreProblem('unsupported', 'an object store has no tables');
  };
  return {
    facts: () => Promise.resolve([connectionFact(isTls ? 'TLS' : null)]),
    standing: () => standingOf(client, buckets, isTls),
    async *holdings(): AsyncGenerator<ObjectRef> {
      try {
        for (const bucket of await buckets()) {
          const access = await readBucketAccess(client, bucket);
          let found = 0;
          for await (const listed of listBucket(client, { bucket, prefix })) {
            found += 1;
            yield await objectRef(client, listed, access);
          }
          if (found === 0 && prefix !== '')
            throw new StoreProblem('vanished', 'there is nothing of that name in the bucket');
        }
      } catch (error) {
        throw s3Problem(error);
      }
    },
    rows: noTables,
    peek: () => Promise.resolve([]),
    overlap: () => Promise.resolve(null),
    close() {
      client.destroy();
      return Promise.resolve();
    },
  };
}

async function objectRef(
  client: S3Client,
  listed: Listed,
  bucket: BucketAccess,
): Promise<ObjectRef> {
  const { place, modifiedAt, etag, storageClass } = listed;
  const archived = archivedProblem(storageClass);
  const name = `${place.bucket}/${place.key}`;
  return {
    kind: 'object',
    name: listed.isLatest ? name : `${name};version=${place.version ?? ''}`,
    size: place.size,
    access: await readObjectAccess(client, place, bucket),
    modifiedAt,
    facts: [],
    ...(etag === undefined ? {} : { changeToken: etag }),
    ...(archived === null ? {} : { problem: archived }),
    async open() {
      try {
        const { input, headers } = await openObject(client, place);
        return { input, facts: objectFacts(headers), isSealed: isSealed(headers.metadata) };
      } catch (error) {
        // Without its key the store answers that the request is not valid.
        if (
          statusOf(error) === 400 &&
          /InvalidRequest|InvalidArgument|BadRequest/.test(nameOf(error))
        )
          return { input: null, facts: [customerKey], isSealed: true };
        throw s3Problem(error);
      }
    },
  };
}

function archivedProblem(storageClass: string): Problem | null {
  if (!/^(?:GLACIER|DEEP_ARCHIVE)$/.test(storageClass)) return null;
  return {
    reason: 'unsupported',
    detail: `it lies in the archive (${storageClass}) and must be restored before it can be read`,
  };
}

async function standingOf(
  client: S3Client,
  buckets: () => Promise<readonly string[]>,
  isTls: boolean,
): Promise<Standing> {
  try {
    const names = await buckets();
    const hidden: string[] = [];
    for (const bucket of names)
      for await (const _ of listBucket(client, { bucket, prefix: '', perPage: 1 })) break;
    return {
      server: `S3, ${names.length === 1 ? `bucket ${names[0]}` : `${names.length} buckets`}`,
      isReadOnly: null,
      notes: [isTls ? 'the connection is encrypted (TLS)' : 'the connection is not encrypted'],
      hidden,
    };
  } catch (error) {
    throw s3Problem(error);
  }
}
