// Unpacking with node:zlib, piece by piece: whatever comes out before an error is kept, and a bomb is stopped.
import { crc32, type Gunzip, type InflateRaw } from 'node:zlib';

import { StoreProblem } from '../model/store.ts';

/** Small enough that one piece of the worst bomb (1:1032) unpacks to 16 MiB. */
const pieceBytes = 16 * 1024;

const freeBytes = 100 * 1024 * 1024;
const maxRatio = 200;

/** Feeds `packed` to `engine` and yields what comes out. @throws StoreProblem corrupt, too-large */
export async function* inflateStream(
  packed: AsyncIterable<Uint8Array>,
  engine: Gunzip | InflateRaw,
): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let produced = 0;
  let consumed = 0;
  engine.on('data', (chunk: Uint8Array) => out.push(chunk));
  // Errors are looked for after each piece.
  engine.on('error', () => {});
  try {
    for await (const chunk of packed) {
      for (let offset = 0; offset < chunk.length && !engine.readableEnded; offset += pieceBytes) {
        const piece = chunk.slice(offset, offset + pieceBytes);
        consumed += piece.length;
        await settle(engine, (done) => engine.write(piece, done));
        for (const bytes of out) {
          produced += bytes.length;
          yield bytes;
        }
        out = [];
        if (engine.errored !== null) throw damaged();
        refuseBomb(produced, consumed);
      }
      if (engine.readableEnded) return;
    }
    // 'finish' comes before the rest is flushed: only the end or an error settles it.
    await settle(engine, () => engine.end());
    yield* out;
    if (engine.errored !== null) throw damaged();
  } finally {
    engine.destroy();
  }
}

/** Resolves when the write has been worked off, the engine has failed or has come to its end. */
function settle(engine: Gunzip | InflateRaw, write: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      engine.off('error', done);
      engine.off('end', done);
      resolve();
    };
    engine.once('error', done);
    engine.once('end', done);
    write(done);
  });
}

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'the compressed data is damaged or cut short; what came before was examined. Restore it from a backup and scan again',
  );
}

/** @throws StoreProblem too-large where more than 100 MiB came out at more than 200 times the packed size */
function refuseBomb(produced: number, consumed: number): void {
  if (produced <= freeBytes || produced <= consumed * maxRatio) return;
  throw new StoreProblem(
    'too-large',
    `unpacks to more than ${maxRatio} times its size, like a decompression bomb; examined as far as ${Math.round(produced / 1024 / 1024)} MB. Unpack it by hand if it is genuine`,
  );
}

/** Passes the chunks on and compares their CRC-32 and length at the end. @throws StoreProblem corrupt */
export async function* verifyContent(
  chunks: AsyncIterable<Uint8Array>,
  expected: { readonly crc32: number | undefined; readonly size: number | undefined },
): AsyncGenerator<Uint8Array> {
  let sum = 0;
  let size = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    size += chunk.length;
    yield chunk;
  }
  const wrong = expected.crc32 !== undefined && sum !== expected.crc32;
  if (wrong || (expected.size !== undefined && size !== expected.size)) {
    throw new StoreProblem(
      'corrupt',
      `its ${wrong ? 'checksum' : 'length'} is not the one the archive gives; what could be unpacked was examined. Restore the archive from a backup and scan again`,
    );
  }
}
