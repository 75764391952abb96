// Encryption at rest of a MongoDB server, as it tells of itself where this login may ask, and where its key lies.
import type { Document, MongoClient } from 'mongodb';

import type { ProtectionFact } from '../model/protection.ts';
import { connectionFact } from './connection-fact.ts';

export async function serverFacts(
  client: MongoClient,
  isTls: boolean,
): Promise<readonly ProtectionFact[]> {
  const options = await client
    .db('admin')
    .command({ getCmdLineOpts: 1 })
    .catch((): Document => ({}));
  return [connectionFact(isTls ? 'TLS' : null), ...atRestFacts(options)];
}

/** From the answer to getCmdLineOpts; nothing where the server does not say. */
export function atRestFacts(options: Document): readonly ProtectionFact[] {
  const parsed = options['parsed'] as Document | undefined;
  const security = parsed?.['security'] as Document | undefined;
  if (security?.['enableEncryption'] !== true) return [];
  const facts: ProtectionFact[] = [
    {
      layer: 'volume',
      state: 'encrypted',
      mechanism: 'wiredtiger-encrypted',
      evidence: 'the storage engine encrypts at rest, which a login to the server does not notice',
    },
  ];
  const keyFile: unknown = security['encryptionKeyFile'];
  if (typeof keyFile === 'string')
    facts.push({
      layer: 'volume',
      state: 'key-nearby',
      mechanism: 'wiredtiger-encrypted',
      evidence: `the key of the storage engine lies on the same host (${keyFile})`,
    });
  return facts;
}
