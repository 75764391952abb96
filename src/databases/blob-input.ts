// A blob out of a database cell as an input that formats can read.
import { StoreProblem, type Input } from '../model/store.ts';

const headBytes = 64 * 1024;
const chunkBytes = 256 * 1024;

/** Wraps `blob` without copying it. */
export function blobInput(name: string, blob: Uint8Array): Input {
  return {
    name,
    size: blob.length,
    head: blob.subarray(0, headBytes),
    read: (offset, length) => Promise.resolve(blob.subarray(offset, offset + length)),
    bytes(maxBytes = Number.POSITIVE_INFINITY) {
      if (blob.length <= maxBytes) return Promise.resolve(blob);
      const detail = `the blob holds ${blob.length} bytes, more than may be held in memory for one item`;
      return Promise.reject(new StoreProblem('too-large', detail));
    },
    async *stream() {
      for (let offset = 0; offset < blob.length; offset += chunkBytes) {
        yield blob.subarray(offset, offset + chunkBytes);
      }
    },
  };
}
