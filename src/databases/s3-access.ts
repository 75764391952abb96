// Who may read the objects of a bucket: its policy and access lists, as far as its public access block lets them count.
import type { S3Client } from '@aws-sdk/client-s3';

import type { Access } from '../model/store.ts';

export interface BucketAccess {
  readonly principals: readonly string[];
  /** Objects may have access lists of their own, which count. */
  readonly hasObjectLists: boolean;
  readonly block: Block;
}

export interface Block {
  readonly ignoresLists: boolean;
  readonly restrictsPolicy: boolean;
}

const unseen = 'others, whose grants this login may not see';
const everyone = 'everyone';
const groups: Readonly<Record<string, string>> = {
  'http://acs.amazonaws.com/groups/global/AllUsers': everyone,
  'http://acs.amazonaws.com/groups/global/AuthenticatedUsers': 'authenticated users',
  'http://acs.amazonaws.com/groups/s3/LogDelivery': 'log delivery',
};

export async function readBucketAccess(client: S3Client, bucket: string): Promise<BucketAccess> {
  const s3 = await import('@aws-sdk/client-s3');
  const input = { Bucket: bucket };
  const orNull = <T>(answer: Promise<T>): Promise<T | null> => answer.catch(() => null);
  const block = await orNull(client.send(new s3.GetPublicAccessBlockCommand(input)));
  const settings = block?.PublicAccessBlockConfiguration;
  const ownership = await orNull(client.send(new s3.GetBucketOwnershipControlsCommand(input)));
  const policy = await orNull(client.send(new s3.GetBucketPolicyCommand(input)));
  const list = await orNull(client.send(new s3.GetBucketAclCommand(input)));
  const isEnforced =
    ownership?.OwnershipControls?.Rules?.some(
      ({ ObjectOwnership }) => ObjectOwnership === 'BucketOwnerEnforced',
    ) === true;
  const counts: Block = {
    ignoresLists: settings?.IgnorePublicAcls === true,
    restrictsPolicy: settings?.RestrictPublicBuckets === true,
  };
  const principals = [
    ...(list?.Owner?.DisplayName || list?.Owner?.ID
      ? [`${list.Owner.DisplayName || list.Owner.ID} (owner)`]
      : []),
    ...policyPrincipals(policy?.Policy ?? '', bucket, counts),
    ...(isEnforced || list === null ? [] : listPrincipals(list.Grants ?? [], counts)),
    ...(list === null ? [unseen] : []),
  ];
  return { principals: [...new Set(principals)], hasObjectLists: !isEnforced, block: counts };
}

/** Grants of the object alone, beside those of its bucket. */
export async function readObjectAccess(
  client: S3Client,
  place: { readonly bucket: string; readonly key: string; readonly version?: string },
  bucket: BucketAccess,
): Promise<Access> {
  if (!bucket.hasObjectLists) return { principals: bucket.principals };
  const { GetObjectAclCommand } = await import('@aws-sdk/client-s3');
  const list = await client
    .send(
      new GetObjectAclCommand({
        Bucket: place.bucket,
        Key: place.key,
        ...(place.version === undefined ? {} : { VersionId: place.version }),
      }),
    )
    .catch(() => null);
  const own = listPrincipals(list?.Grants ?? [], bucket.block);
  return { principals: [...new Set([...own, ...bucket.principals])] };
}

interface Grant {
  readonly Permission?: string | undefined;
  readonly Grantee?:
    | {
        readonly URI?: string | undefined;
        readonly DisplayName?: string | undefined;
        readonly ID?: string | undefined;
      }
    | undefined;
}

function listPrincipals(grants: readonly Grant[], { ignoresLists }: Block): string[] {
  return grants
    .filter(({ Permission }) => Permission === 'READ' || Permission === 'FULL_CONTROL')
    .flatMap(({ Grantee }) => {
      const group = groups[Grantee?.URI ?? ''];
      if (group !== undefined) return ignoresLists ? [] : [group];
      const name = Grantee?.DisplayName || Grantee?.ID;
      return name === undefined || name === '' ? [] : [name];
    });
}

/** Whoever an Allow statement lets read objects; conditions narrow it and are said. */
export function policyPrincipals(
  policy: string,
  bucket: string,
  { restrictsPolicy }: Block,
): string[] {
  let statements: readonly Statement[];
  try {
    const parsed = JSON.parse(policy) as { readonly Statement?: Statement | readonly Statement[] };
    statements = [parsed.Statement ?? []].flat() as readonly Statement[];
  } catch {
    return [];
  }
  return statements
    .filter((one) => one.Effect === 'Allow' && allowsReading(one, bucket))
    .flatMap(({ Principal, Condition }) => {
      const names =
        typeof Principal === 'string' ? [Principal] : Object.values(Principal ?? {}).flat();
      const suffix = Condition === undefined ? '' : ' (under conditions)';
      return names.flatMap((name) => {
        if (name !== '*') return [`${name}${suffix}`];
        return restrictsPolicy ? [] : [suffix === '' ? everyone : `everyone${suffix}`];
      });
    });
}

interface Statement {
  readonly Effect?: string;
  readonly Action?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: string | Readonly<Record<string, string | readonly string[]>>;
  readonly Condition?: unknown;
}

function allowsReading({ Action, Resource }: Statement, bucket: string): boolean {
  const actions = [Action ?? []].flat() as readonly string[];
  const resources = [Resource ?? []].flat() as readonly string[];
  return (
    actions.some((action) =>
      /^(?:\*|s3:\*|s3:Get\*|s3:GetObject\*?|s3:GetObjectVersion)$/i.test(action),
    ) &&
    resources.some(
      (one) => one === '*' || one.startsWith(`arn:aws:s3:::${bucket}`) || one.endsWith(':::*'),
    )
  );
}
