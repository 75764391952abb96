// Argon2 (RFC 9106) by WebAssembly, within bounds: a header may ask for any amount of memory and time.
import { TooCostly } from './tries.ts';

export interface Stretching {
  readonly kind: 'd' | 'i' | 'id';
  readonly salt: Uint8Array;
  readonly lanes: number;
  readonly memoryKiB: number;
  readonly passes: number;
  readonly bytes: number;
}

const mostKiB = 1024 * 1024;
/** Memory times passes: some 20 seconds. */
const mostWork = 4 * 1024 * 1024;

/** @throws TooCostly; RangeError for parameters that no program writes */
export async function argon2(secret: Uint8Array, stretching: Stretching): Promise<Buffer> {
  const { kind, salt, lanes, memoryKiB, passes, bytes } = stretching;
  if (memoryKiB > mostKiB || memoryKiB * passes > mostWork) {
    const megabytes = Math.ceil(memoryKiB / 1024).toLocaleString('en-US');
    throw new TooCostly(`its header asks for ${passes} passes of Argon2 over ${megabytes} MB`);
  }
  if (lanes < 1 || passes < 1 || memoryKiB < 8 * lanes) throw new RangeError('Argon2 parameters');
  const { argon2d, argon2i, argon2id } = await import('hash-wasm');
  const run = { d: argon2d, i: argon2i, id: argon2id }[kind];
  const digest = await run({
    password: secret,
    salt,
    parallelism: lanes,
    iterations: passes,
    memorySize: memoryKiB,
    hashLength: bytes,
    outputType: 'binary',
  });
  return Buffer.from(digest);
}
