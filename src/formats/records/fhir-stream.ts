// Takes the entries of a FHIR bundle (or the resources of a list) one by one out of JSON of any size.
import type { Input } from '../../model/store.ts';
import { untilFailure } from '../../text/until-failure.ts';

export interface EntryStream {
  /** Each an entry of a bundle, or a resource of a list; ends where the JSON is no longer valid. */
  readonly entries: AsyncIterable<unknown>;
  /** After the last entry: whether the document was read to its end. */
  isWhole(): boolean;
  /** Throws what ended the file early; call it after everything read has been handed on. */
  rethrow(): void;
}

export async function openEntries(input: Input, isList: boolean): Promise<EntryStream> {
  const { JSONParser } = await import('@streamparser/json');
  const parser = new JSONParser({ paths: [isList ? '$.*' : '$.entry.*'], keepStack: false });
  const source = untilFailure(input.stream());
  let ready: unknown[] = [];
  let isWhole = false;
  let isBroken = false;
  parser.onValue = ({ value }) => ready.push(value);
  parser.onEnd = () => (isWhole = true);
  parser.onError = () => (isBroken = true);

  async function* read(): AsyncGenerator {
    for await (const chunk of source.chunks) {
      try {
        parser.write(chunk);
      } catch {
        isBroken = true;
      }
      const entries = ready;
      ready = [];
      yield* entries;
      if (isBroken || isWhole) return;
    }
  }

  return { entries: read(), isWhole: () => isWhole && !isBroken, rethrow: () => source.rethrow() };
}
