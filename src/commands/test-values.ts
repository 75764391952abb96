// The lists of values that a user declares to be test data: one a line, read when a scan begins.
import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../config/user-error.ts';

const maxBytes = 10 * 1024 * 1024;
const maxCharacters = 64;
const nothingScanned = 'Nothing was scanned.';

/**
 * Lines without blanks around them; what stands behind # is a comment.
 * @throws UserError for a file that cannot be read or a line that is no value; the line itself is never repeated
 */
export function readTestValues(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(readList))];
}

function readList(path: string): string[] {
  const lines = readText(path)
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u);
  return lines.flatMap((line, at) => {
    const value = line.replace(/(?:^|\s)#.*$/u, '').trim();
    if (value === '') return [];
    if (value.length <= maxCharacters && isValue(value)) return [value];
    throw new UserError(
      `the list of test values has a line that is no value: ${path}`,
      `Line ${at + 1}: expected one value of at most ${maxCharacters} characters with a letter or digit; # begins a comment.`,
      nothingScanned,
    );
  });
}

/** One word or number, in whatever groups it is written: "900 00 0001", but not a row of a table. */
function isValue(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/[,;\t\p{Cc}\ufffd]/u.test(text);
}

function readText(path: string): string {
  try {
    if (statSync(path).size <= maxBytes) return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(
      `the list of test values cannot be read: ${path}`,
      `The system said: ${code}`,
      nothingScanned,
    );
  }
  throw new UserError(
    `the list of test values is larger than 10 MB: ${path}`,
    'A list of that size is no test data any more; leave out what no system of yours holds.',
    nothingScanned,
  );
}
