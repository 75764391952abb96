// Reading forward through a stream by counts of bytes instead of by chunks.

export interface ByteCursor {
  /** Bytes passed so far. */
  position(): number;
  /** The next `length` bytes, fewer only at the end of the stream. */
  take(length: number): Promise<Uint8Array>;
  /** The next bytes in whatever portions they come, at most `length` altogether. */
  portions(length: number): AsyncGenerator<Uint8Array>;
  /** Goes on to `position`; false where the stream ends before it. */
  seek(position: number): Promise<boolean>;
  close(): Promise<void>;
}

export function openCursor(stream: AsyncIterable<Uint8Array>): ByteCursor {
  const source = stream[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  let position = 0;

  async function* portions(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0;) {
      if (chunk.length === 0) {
        const next = await source.next();
        if (next.done === true) return;
        chunk = next.value;
        continue;
      }
      const portion = chunk.subarray(0, left);
      chunk = chunk.subarray(portion.length);
      position += portion.length;
      left -= portion.length;
      yield portion;
    }
  }

  return {
    position: () => position,
    portions,
    async take(length) {
      const held: Uint8Array[] = [];
      for await (const portion of portions(length)) held.push(portion.slice());
      return Buffer.concat(held);
    },
    async seek(target) {
      for await (const portion of portions(target - position)) void portion;
      return position >= target;
    },
    async close() {
      await source.return?.();
    },
  };
}
