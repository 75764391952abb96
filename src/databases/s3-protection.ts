// How objects are protected: encryption by the store is at rest only, encryption by the client seals them.
import type { ProtectionFact } from '../model/protection.ts';
import type { ObjectHeaders } from './s3-input.ts';

const byStore: Readonly<Record<string, string>> = {
  AES256: 'sse-s3',
  'aws:kms': 'sse-kms',
  'aws:kms:dsse': 'sse-kms-dsse',
  'aws:fsx': 'sse-fsx',
};

/** Metadata that the encrypting clients of Amazon put beside what they sealed. */
const envelopes = ['x-amz-key-v2', 'x-amz-key', 'x-amz-3', 'x-amz-matdesc'];

export function objectFacts({ encryption, kmsKey, metadata }: ObjectHeaders): ProtectionFact[] {
  const facts: ProtectionFact[] = [];
  const mechanism = byStore[encryption ?? ''];
  if (mechanism !== undefined) {
    const key = kmsKey === undefined ? '' : `, key ${kmsKey.slice(kmsKey.lastIndexOf('/') + 1)}`;
    facts.push({
      layer: 'volume',
      state: 'encrypted',
      mechanism,
      evidence: `the store encrypts it at rest (${encryption}${key}), which whoever may read it does not notice`,
    });
  }
  if (isSealed(metadata)) facts.push(clientSide);
  return facts;
}

export const isSealed = (metadata: Readonly<Record<string, string>>): boolean =>
  envelopes.some((name) => name in metadata);

const clientSide: ProtectionFact = {
  layer: 'file',
  state: 'encrypted',
  mechanism: 's3-client-side',
  evidence: 'the client that wrote it encrypted it: its metadata holds the wrapped key',
};

/** An object that the store gives out only to whoever brings its key. */
export const customerKey: ProtectionFact = {
  layer: 'file',
  state: 'encrypted',
  mechanism: 'sse-c',
  evidence: 'the store gives it out only to whoever brings its key (SSE-C)',
};
