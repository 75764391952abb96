// An input whose bytes are already in memory: a member, an attachment or a decrypted package.
import { StoreProblem, type Input } from '../model/store.ts';

const headBytes = 64 * 1024;
const chunkBytes = 256 * 1024;

/** Wraps `bytes` (not copied: the caller gives them up) as the input called `name`. */
export function memoryInput(name: string, bytes: Uint8Array): Input {
  return {
    name,
    size: bytes.length,
    head: bytes.subarray(0, headBytes),
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    bytes(maxBytes = Number.POSITIVE_INFINITY) {
      if (bytes.length <= maxBytes) return Promise.resolve(bytes);
      const detail = `it holds ${bytes.length} bytes, more than the ${maxBytes} that may be held in memory`;
      return Promise.reject(new StoreProblem('too-large', detail));
    },
    async *stream() {
      for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
        yield bytes.subarray(offset, offset + chunkBytes);
      }
    },
  };
}
