// Ends a stream quietly where it fails, so that what was read before the failure is not lost.

export interface FailingStream<T> {
  readonly chunks: AsyncIterable<T>;
  /** Throws what ended the stream, if anything did: call it after everything read has been handed on. */
  rethrow(): void;
}

export function untilFailure<T>(source: AsyncIterable<T>): FailingStream<T> {
  let failure: { readonly error: unknown } | undefined;
  async function* read(): AsyncIterable<T> {
    try {
      yield* source;
    } catch (error) {
      failure = { error };
    }
  }
  return {
    chunks: read(),
    rethrow() {
      if (failure !== undefined) throw failure.error;
    },
  };
}
