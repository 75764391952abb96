// Files of GridFS: each an attachment of the store that its bucket is, read piece by piece (MongoDB specification of GridFS).
import type { Db, Document } from 'mongodb';

import { openMember } from '../formats/member-input.ts';
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { mongoProblem } from './mongo-errors.ts';
import { scalarOf } from './mongo-values.ts';
import { attachment } from './row-batches.ts';

/** @throws StoreProblem */
export async function* readFiles(
  db: Db,
  bucket: string,
  context: ReadContext,
): AsyncGenerator<Part> {
  try {
    for await (const file of db.collection(`${bucket}.files`).find({}))
      yield await openFile(db, bucket, file, context);
  } catch (error) {
    throw mongoProblem(error);
  }
}

async function openFile(
  db: Db,
  bucket: string,
  file: Document,
  context: ReadContext,
): Promise<Part> {
  const size = Number(scalarOf(file['length']));
  const pieceBytes = Number(scalarOf(file['chunkSize'])) || 255 * 1024;
  const id: unknown = file['_id'];
  const pieces = db.collection(`${bucket}.chunks`);
  const name = scalarOf(file['filename']) || scalarOf(id);
  async function* open(): AsyncGenerator<Uint8Array> {
    let next = 0;
    for await (const { n, data } of pieces.find({ files_id: id } as Document).sort({ n: 1 })) {
      if (Number(scalarOf(n)) !== next) throw incomplete();
      next += 1;
      yield bytesOf(data);
    }
    if (next * pieceBytes < size) throw incomplete();
  }
  const readAt = async (offset: number, length: number): Promise<Uint8Array> => {
    const first = Math.floor(offset / pieceBytes);
    const last = Math.floor((offset + length - 1) / pieceBytes);
    const parts: Uint8Array[] = [];
    const wanted = { files_id: id, n: { $gte: first, $lte: last } } as Document;
    for await (const { data } of pieces.find(wanted).sort({ n: 1 })) parts.push(bytesOf(data));
    const from = offset - first * pieceBytes;
    return Buffer.concat(parts).subarray(from, from + length);
  };
  const { input } = await openMember({ name, size, open, readAt }, context.maxBytesInMemory);
  return attachment(input);
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  const { buffer, position } = data as { readonly buffer: Uint8Array; readonly position: number };
  return buffer.subarray(0, position);
}

function incomplete(): StoreProblem {
  return new StoreProblem('corrupt', 'pieces of the file are missing from its bucket');
}
