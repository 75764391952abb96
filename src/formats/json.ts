// JSON, and JSON by the line: lists of objects are tables, whatever the size of the file.
import { defineFormat, type Format } from './format.ts';
import { readJsonStream } from './json-stream.ts';
import { sniffJson } from './json-sniff.ts';
import { openText } from './open-text.ts';

export const jsonFormat: Format = defineFormat({
  id: 'json',
  title: 'JSON',
  recognises: (head) => sniffJson(head.text, head.extension) === 'json',
  async *read(input) {
    const text = openText(input);
    yield* readJsonStream(text.window(), 'stop');
    text.rethrow();
  },
});

export const ndjsonFormat: Format = defineFormat({
  id: 'ndjson',
  title: 'JSON by the line (NDJSON, JSON Lines)',
  recognises: (head) => sniffJson(head.text, head.extension) === 'ndjson',
  async *read(input) {
    const text = openText(input);
    yield* readJsonStream(text.window(), 'skip-line');
    text.rethrow();
  },
});
