// Decides which format a file is in: by its first bytes, and by its name only where they cannot tell.
import type { Input } from '../model/store.ts';
import { decodeHead } from '../text/decode.ts';
import type { Format, Head } from './format.ts';

/** What recognition looks at. */
export function makeHead(input: Input): Head {
  const dot = input.name.lastIndexOf('.');
  return {
    bytes: input.head,
    size: input.size,
    extension: dot > 0 ? input.name.slice(dot + 1).toLowerCase() : '',
    name: input.name,
    text: decodeHead(input.head),
  };
}

/** The first of `formats` that knows the content; formats that need the name ask for it after the content. */
export function recogniseFormat(head: Head, formats: readonly Format[]): Format | undefined {
  return formats.find((format) => format.recognises(head));
}
