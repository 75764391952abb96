// An object as an input: by ranges where its format asks for parts of it, as one stream where it reads from start to end.
import type { S3Client } from '@aws-sdk/client-s3';

import { StoreProblem, type Input } from '../model/store.ts';
import { s3Problem } from './s3-errors.ts';

export interface ObjectPlace {
  readonly bucket: string;
  readonly key: string;
  readonly version?: string;
  readonly size: number;
}

export interface OpenedObject {
  readonly input: Input;
  /** What came with the first bytes. */
  readonly headers: ObjectHeaders;
}

export interface ObjectHeaders {
  /** 'AES256', 'aws:kms', …; encryption by the store. */
  readonly encryption?: string;
  readonly kmsKey?: string;
  readonly metadata: Readonly<Record<string, string>>;
}

const headBytes = 64 * 1024;
const blockBytes = 256 * 1024;
const blocksKept = 8;

/** @throws StoreProblem, or what the driver throws for an object encrypted with a key of the customer's */
export async function openObject(client: S3Client, place: ObjectPlace): Promise<OpenedObject> {
  const { GetObjectCommand } = await import('@aws-sdk/client-s3');
  const { bucket, key, version, size } = place;
  const name = key.slice(key.lastIndexOf('/') + 1);
  const get = async (range?: string, etag?: string): Promise<Got> => {
    const answer = await client.send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(version === undefined ? {} : { VersionId: version }),
        ...(range === undefined ? {} : { Range: range }),
        ...(etag === undefined ? {} : { IfMatch: etag }),
      }),
    );
    return answer as unknown as Got;
  };
  const first = await get(size === 0 ? undefined : `bytes=0-${Math.min(headBytes, size) - 1}`);
  const head = await first.Body.transformToByteArray();
  const etag = first.ETag;
  const blocks = new Map<number, Uint8Array>();

  const blockAt = async (index: number): Promise<Uint8Array> => {
    const known = blocks.get(index);
    if (known) return known;
    const from = index * blockBytes;
    const to = Math.min(from + blockBytes, size) - 1;
    const { Body } = await get(`bytes=${from}-${to}`, etag);
    const bytes = await Body.transformToByteArray();
    const [oldest] = blocks.keys();
    if (blocks.size >= blocksKept && oldest !== undefined) blocks.delete(oldest);
    blocks.set(index, bytes);
    return bytes;
  };

  async function read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, size);
    if (offset >= end) return new Uint8Array();
    if (end <= head.length) return head.subarray(offset, end);
    try {
      const parts: Uint8Array[] = [];
      for (let at = offset; at < end;) {
        const index = Math.floor(at / blockBytes);
        const block = await blockAt(index);
        const from = at - index * blockBytes;
        const part = block.subarray(from, from + end - at);
        if (part.length === 0) break;
        parts.push(part);
        at += part.length;
      }
      return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    } catch (error) {
      throw s3Problem(error);
    }
  }

  async function* stream(): AsyncGenerator<Uint8Array> {
    if (head.length >= size) {
      yield head;
      return;
    }
    try {
      yield head;
      const { Body } = await get(`bytes=${head.length}-`, etag);
      for await (const chunk of Body as unknown as AsyncIterable<Uint8Array>)
        for (let at = 0; at < chunk.length; at += blockBytes)
          yield chunk.subarray(at, at + blockBytes);
    } catch (error) {
      throw s3Problem(error);
    }
  }

  const input: Input = {
    name,
    size,
    head,
    read,
    stream,
    async bytes(maxBytes = Number.POSITIVE_INFINITY) {
      if (size > maxBytes)
        throw new StoreProblem(
          'too-large',
          `it holds ${size} bytes, more than the ${maxBytes} that may be held in memory`,
        );
      const parts: Uint8Array[] = [];
      for await (const chunk of stream()) parts.push(Buffer.from(chunk));
      return Buffer.concat(parts);
    },
  };
  const { ServerSideEncryption: encryption, SSEKMSKeyId: kmsKey, Metadata: metadata = {} } = first;
  return {
    input,
    headers: {
      metadata,
      ...(encryption === undefined ? {} : { encryption }),
      ...(kmsKey === undefined ? {} : { kmsKey }),
    },
  };
}

/** What is used of the driver's answer. */
interface Got {
  readonly Body: { transformToByteArray(): Promise<Uint8Array> };
  readonly ETag?: string;
  readonly ServerSideEncryption?: string;
  readonly SSEKMSKeyId?: string;
  readonly Metadata?: Readonly<Record<string, string>>;
}
