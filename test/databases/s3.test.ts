// An object store that speaks S3, on a real server: objects like files, versions, ranges, encryption, and who may read.
import { randomBytes } from 'node:crypto';

import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketAclCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { writeZip } from '../../fixtures/generate/write-zip.ts';
import { s3Engine } from '../../src/databases/s3.ts';
import { openObject } from '../../src/databases/s3-input.ts';
import { policyPrincipals } from '../../src/databases/s3-access.ts';
import { listBucket } from '../../src/databases/s3-listing.ts';
import { objectFacts } from '../../src/databases/s3-protection.ts';
import { crawl, summary, type Crawled } from './crawl.ts';
import { startS3, whyNoMoto, type S3Server } from './s3-server.ts';

const reason = whyNoMoto();
const person = 'Patient: Judy Harris\nSSN: 489-31-7726\n';
const other = 'Patient: Carl Bishop\nSSN: 502-44-9913\n';

describe.skipIf(reason !== null)(`S3 ${reason ?? ''}`, () => {
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3();
  });
  afterAll(() => server?.stop());

  const bucket = async (name: string): Promise<void> => {
    await server.client.send(new CreateBucketCommand({ Bucket: name }));
  };
  const put = async (
    name: string,
    key: string,
    body: string | Uint8Array,
    more: Partial<PutObjectCommandInput> = {},
  ): Promise<void> => {
    await server.client.send(new PutObjectCommand({ Bucket: name, Key: key, Body: body, ...more }));
  };
  const crawlAt = (name: string, path = ''): Promise<Crawled> =>
    crawl(s3Engine, { kind: 'uri', uri: server.uri(name, path) });
  const found = ({ stores }: Crawled): Record<string, string[]> =>
    Object.fromEntries(
      [...stores]
        .filter(([, { findings }]) => findings.length > 0)
        .map(([name, store]) => [name, summary(store)]),
    );

  test('objects are read like files of a share, archives and databases too', async () => {
    await bucket('office');
    const database = new Database(':memory:');
    database.exec(
      "CREATE TABLE p (name TEXT, ssn TEXT); INSERT INTO p VALUES ('Mona Eastman', '491-62-3308')",
    );
    await put('office', 'letters/a b.txt', person);
    await put('office', 'letters/none.txt', 'nothing here');
    await put('office', 'backup/all.zip', await writeZip([{ name: 'inner/c.txt', bytes: other }]));
    await put('office', 'app.db', database.serialize());
    await put('office', 'empty.txt', '');
    await put('office', 'folder/', '');
    const crawled = await crawlAt('office');
    expect(found(crawled)).toEqual({
      'office/letters/a%20b.txt': ['ssn covered 1'],
      'office/backup/all.zip!inner/c.txt': ['ssn covered 1'],
      'office/app.db/main/p': ['ssn covered 1'],
    });
    expect(crawled.at('office/letters/none.txt').verdict).toBe('clear');
    expect(crawled.stores.has('office/folder/')).toBe(false);
  });

  test('a prefix names a folder or one object, and what is not there is told', async () => {
    await bucket('narrow');
    for (const key of ['dir/a.txt', 'dir2/b.txt', 'dir', 'x.txt']) await put('narrow', key, person);
    const names = async (path: string): Promise<string[]> =>
      [...(await crawlAt('narrow', path)).stores.keys()].filter((name) => name !== '');
    expect(await names('dir')).toEqual(['narrow/dir', 'narrow/dir/a.txt']);
    expect(await names('dir2/')).toEqual(['narrow/dir2/b.txt']);
    const crawled = await crawlAt('narrow', 'nowhere');
    expect(crawled.at('').problems).toMatchObject([{ reason: 'vanished' }]);
  });

  test('more objects than one answer lists are all listed, versions too', async () => {
    for (const [name, isVersioned] of [
      ['many', false],
      ['manyversions', true],
    ] as const) {
      await bucket(name);
      const Status = isVersioned ? 'Enabled' : 'Suspended';
      if (isVersioned)
        await server.client.send(
          new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration: { Status } }),
        );
      for (let i = 0; i < 25; i++) await put(name, `o/${i}.txt`, `note ${i}`);
      if (isVersioned)
        for (let i = 0; i < 25; i++) await put(name, `o/${i}.txt`, `other note ${i}`);
      const keys: string[] = [];
      for await (const { place } of listBucket(server.client, {
        bucket: name,
        prefix: '',
        perPage: 7,
      }))
        keys.push(`${place.key} ${place.version ?? ''}`);
      expect([keys.length, new Set(keys).size]).toEqual(isVersioned ? [50, 50] : [25, 25]);
    }
  });

  test('older versions, and those of deleted objects, are read; the same content once', async () => {
    await bucket('versions');
    await server.client.send(
      new PutBucketVersioningCommand({
        Bucket: 'versions',
        VersioningConfiguration: { Status: 'Enabled' },
      }),
    );
    await put('versions', 'a.txt', person);
    await put('versions', 'a.txt', 'redacted');
    await put('versions', 'a.txt', 'redacted');
    await put('versions', 'gone.txt', other);
    await server.client.send(new DeleteObjectCommand({ Bucket: 'versions', Key: 'gone.txt' }));
    const crawled = await crawlAt('versions');
    const names = Object.keys(found(crawled));
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^versions\/a\.txt%3Bversion%3D/);
    expect(names[1]).toMatch(/^versions\/gone\.txt%3Bversion%3D/);
    expect([...crawled.stores.keys()].filter((name) => name.includes('a.txt'))).toHaveLength(2);
  });

  test('of a large object only the ranges that are asked for are fetched', async () => {
    await bucket('large');
    const bytes = randomBytes(3_000_000);
    await put('large', 'blob.bin', bytes);
    const { input } = await openObject(server.client, {
      bucket: 'large',
      key: 'blob.bin',
      size: bytes.length,
    });
    expect(Buffer.from(input.head)).toEqual(bytes.subarray(0, 65_536));
    for (const [offset, length] of [
      [0, 10],
      [65_530, 20],
      [262_100, 300],
      [2_999_990, 100],
      [2_500_000, 400_000],
      [5_000_000, 10],
    ] as const)
      expect(
        Buffer.from(await input.read(offset, length)).equals(
          bytes.subarray(offset, offset + length),
        ),
      ).toBe(true);
    expect(Buffer.from(await input.bytes()).equals(bytes)).toBe(true);
    const chunks: Uint8Array[] = [];
    for await (const chunk of input.stream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(256 * 1024);
  });

  test('an object that changes while it is read is told', async () => {
    await put('large', 'changing.bin', randomBytes(500_000));
    const { input } = await openObject(server.client, {
      bucket: 'large',
      key: 'changing.bin',
      size: 500_000,
    });
    await put('large', 'changing.bin', randomBytes(500_000));
    await expect(input.read(400_000, 10)).rejects.toMatchObject({ problem: { reason: 'changed' } });
  });

  describe('protection', () => {
    beforeAll(() => bucket('sealed'));

    test('encryption by the store is at rest only', async () => {
      await put('sealed', 'kms.txt', person, {
        ServerSideEncryption: 'aws:kms',
        SSEKMSKeyId: 'key-7',
      });
      await put('sealed', 'sse.txt', other, { ServerSideEncryption: 'AES256' });
      const crawled = await crawlAt('sealed');
      const store = crawled.at('sealed/kms.txt');
      expect(store.verdict).toBe('exposed');
      expect(store.protection).toMatchObject({
        state: 'none',
        volume: { encrypted: true, mechanism: 'sse-kms' },
      });
      expect(crawled.at('sealed/sse.txt').protection.volume.mechanism).toBe('sse-s3');
    });

    test('what the client encrypted is sealed, whatever its bytes look like', async () => {
      await put('sealed', 'client.bin', randomBytes(4000), {
        Metadata: { 'x-amz-key-v2': 'AAAA', 'x-amz-iv': 'BBBB', 'x-amz-matdesc': '{}' },
      });
      expect((await crawlAt('sealed', 'client.bin')).at('sealed/client.bin')).toMatchObject({
        verdict: 'sealed',
        protection: { state: 'encrypted', mechanism: 's3-client-side', safeHarbor: true },
      });
    });

    test('an archive class is told, not fetched', async () => {
      await put('sealed', 'cold.txt', person, { StorageClass: 'GLACIER' });
      expect((await crawlAt('sealed', 'cold.txt')).at('sealed/cold.txt').problems).toMatchObject([
        { reason: 'unsupported', detail: expect.stringContaining('restored') },
      ]);
    });
  });

  describe('access', () => {
    test('a public list makes objects everyone’s, unless it is blocked', async () => {
      await bucket('public');
      await server.client.send(
        new PutBucketOwnershipControlsCommand({
          Bucket: 'public',
          OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
        }),
      );
      await server.client.send(new PutBucketAclCommand({ Bucket: 'public', ACL: 'public-read' }));
      await put('public', 'a.txt', person);
      const principals = async (): Promise<readonly string[]> =>
        (await crawlAt('public')).at('public/a.txt').access.principals;
      expect(await principals()).toContain('everyone');
      await server.client.send(
        new PutPublicAccessBlockCommand({
          Bucket: 'public',
          PublicAccessBlockConfiguration: { IgnorePublicAcls: true, RestrictPublicBuckets: true },
        }),
      );
      expect(await principals()).not.toContain('everyone');
    });

    test('an object’s own list counts as well', async () => {
      await bucket('mixed');
      await put('mixed', 'private.txt', person);
      await put('mixed', 'shared.txt', person, { ACL: 'public-read' });
      const crawled = await crawlAt('mixed');
      expect(crawled.at('mixed/shared.txt').access.principals).toContain('everyone');
      expect(crawled.at('mixed/private.txt').access.principals).not.toContain('everyone');
    });

    test('whoever a policy lets read is named', async () => {
      await bucket('ruled');
      await put('ruled', 'a.txt', person);
      const statement = (principal: unknown, action: string) => ({
        Effect: 'Allow',
        Principal: principal,
        Action: action,
        Resource: 'arn:aws:s3:::ruled/*',
      });
      await server.client.send(
        new PutBucketPolicyCommand({
          Bucket: 'ruled',
          Policy: JSON.stringify({
            Version: '2012-10-17',
            Statement: [
              statement({ AWS: 'arn:aws:iam::111122223333:role/billing' }, 's3:GetObject'),
              statement({ AWS: 'arn:aws:iam::111122223333:role/writer' }, 's3:PutObject'),
            ],
          }),
        }),
      );
      const { principals } = (await crawlAt('ruled')).at('ruled/a.txt').access;
      expect(principals).toContain('arn:aws:iam::111122223333:role/billing');
      expect(principals.join()).not.toContain('writer');
    });
  });

  test('a bucket that is not there and a server that is not there are told, without the secret', async () => {
    const missing = await crawlAt('no-such-bucket');
    expect(missing.at('').problems).toMatchObject([{ reason: 'vanished' }]);
    const uri = new URL('s3://tester:sesame@bucket/?endpoint=http%3A%2F%2F127.0.0.1%3A1');
    const away = await crawl(s3Engine, { kind: 'uri', uri });
    expect(away.at('').problems).toMatchObject([{ reason: 'read-error' }]);
    expect(JSON.stringify([...away.stores])).not.toContain('sesame');
  });
});

describe('what S3 tells', () => {
  const open = { ignoresLists: false, restrictsPolicy: false };
  const policy = (...statements: unknown[]): string => JSON.stringify({ Statement: statements });

  test('a policy for everybody is everybody’s, unless public policies are restricted', () => {
    const text = policy({
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:Get*'],
      Resource: ['arn:aws:s3:::b/*'],
    });
    expect(policyPrincipals(text, 'b', open)).toEqual(['everyone']);
    expect(policyPrincipals(text, 'b', { ...open, restrictsPolicy: true })).toEqual([]);
  });

  test('conditions are said, denials and other buckets do not count, nonsense is nothing', () => {
    const allow = {
      Effect: 'Allow',
      Principal: { AWS: ['a', 'b'] },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::b/*',
    };
    expect(policyPrincipals(policy({ ...allow, Condition: {} }), 'b', open)).toEqual([
      'a (under conditions)',
      'b (under conditions)',
    ]);
    expect(policyPrincipals(policy({ ...allow, Effect: 'Deny' }), 'b', open)).toEqual([]);
    expect(policyPrincipals(policy({ ...allow, Resource: 'arn:aws:s3:::c/*' }), 'b', open)).toEqual(
      [],
    );
    expect(policyPrincipals('{', 'b', open)).toEqual([]);
  });

  test('headers of an object become facts', () => {
    expect(objectFacts({ metadata: {} })).toEqual([]);
    expect(
      objectFacts({ encryption: 'aws:kms', kmsKey: 'arn:aws:kms:r:1:key/abc', metadata: {} }),
    ).toMatchObject([
      {
        layer: 'volume',
        state: 'encrypted',
        mechanism: 'sse-kms',
        evidence: expect.stringContaining('key abc'),
      },
    ]);
  });
});
