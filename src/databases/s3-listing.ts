// The objects of a bucket under a prefix; where versions are kept, older ones and those of deleted objects too.
import type { S3Client } from '@aws-sdk/client-s3';

import type { ObjectPlace } from './s3-input.ts';

export interface Listed {
  readonly place: ObjectPlace;
  readonly isLatest: boolean;
  readonly modifiedAt: string | null;
  readonly etag?: string;
  readonly storageClass: string;
}

export interface Listing {
  readonly bucket: string;
  /** Names a folder, or one object; '' = everything. */
  readonly prefix: string;
  /** Objects that one answer lists; absent = as many as the store gives. */
  readonly perPage?: number;
}

export async function* listBucket(client: S3Client, listing: Listing): AsyncGenerator<Listed> {
  const { bucket, prefix } = listing;
  const s3 = await import('@aws-sdk/client-s3');
  const versioning = await client
    .send(new s3.GetBucketVersioningCommand({ Bucket: bucket }))
    .catch(() => null);
  const entries = versioning?.Status ? listVersions(client, listing) : listCurrent(client, listing);
  const folder = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
  for await (const entry of entries) {
    const { key, size } = entry.place;
    if (key !== prefix && !key.startsWith(folder)) continue;
    // The mark that the console leaves for an empty folder.
    if (key.endsWith('/') && size === 0) continue;
    yield entry;
  }
}

async function* listCurrent(
  client: S3Client,
  { bucket, prefix, perPage }: Listing,
): AsyncGenerator<Listed> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  let token: string | undefined;
  do {
    const answer = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        ...(perPage === undefined ? {} : { MaxKeys: perPage }),
        ...(token === undefined ? {} : { ContinuationToken: token }),
      }),
    );
    for (const entry of answer.Contents ?? []) yield listed(bucket, { ...entry, IsLatest: true });
    token = answer.NextContinuationToken;
  } while (token !== undefined);
}

/** Versions with the same content as one before are that one. */
async function* listVersions(
  client: S3Client,
  { bucket, prefix, perPage }: Listing,
): AsyncGenerator<Listed> {
  const { ListObjectVersionsCommand } = await import('@aws-sdk/client-s3');
  let marker: { KeyMarker?: string; VersionIdMarker?: string } | null = {};
  let key = '';
  let seen = new Set<string>();
  while (marker !== null) {
    const answer: Answer = await client.send(
      new ListObjectVersionsCommand({
        Bucket: bucket,
        Prefix: prefix,
        ...(perPage === undefined ? {} : { MaxKeys: perPage }),
        ...marker,
      }),
    );
    for (const entry of answer.Versions ?? []) {
      if (entry.Key !== key) {
        key = entry.Key ?? '';
        seen = new Set();
      }
      const content = `${entry.ETag ?? ''} ${entry.Size ?? 0}`;
      if (seen.has(content)) continue;
      seen.add(content);
      yield listed(bucket, entry);
    }
    marker =
      answer.IsTruncated === true && answer.NextKeyMarker !== undefined
        ? {
            KeyMarker: answer.NextKeyMarker,
            ...(answer.NextVersionIdMarker === undefined
              ? {}
              : { VersionIdMarker: answer.NextVersionIdMarker }),
          }
        : null;
  }
}

interface Entry {
  readonly Key?: string | undefined;
  readonly Size?: number | undefined;
  readonly ETag?: string | undefined;
  readonly LastModified?: Date | undefined;
  readonly StorageClass?: string | undefined;
  readonly IsLatest?: boolean | undefined;
  readonly VersionId?: string | undefined;
}

interface Answer {
  readonly Versions?: readonly Entry[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly NextKeyMarker?: string | undefined;
  readonly NextVersionIdMarker?: string | undefined;
}

function listed(bucket: string, entry: Entry): Listed {
  const { Key: key = '', Size: size = 0, VersionId: version, ETag: etag } = entry;
  return {
    place: { bucket, key, size, ...(version === undefined ? {} : { version }) },
    isLatest: entry.IsLatest === true,
    modifiedAt: entry.LastModified?.toISOString() ?? null,
    storageClass: entry.StorageClass ?? '',
    ...(etag === undefined ? {} : { etag }),
  };
}
