// Reads a YAML or JSON file that the user wrote; its errors name the line and never quote what stands there.
import { readFileSync, statSync } from 'node:fs';
import type { Document, LineCounter } from 'yaml';
import { UserError } from './user-error.ts';

const maxBytes = 1024 * 1024;

export interface YamlFile {
  /** Plain data; undefined for an empty file. */
  readonly said: unknown;
  /** The line (from 1) where something is said, or would have to be: the nearest thing around it that is there. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * `what`: what the file is to the user, such as 'the configuration'.
 * @throws UserError where it cannot be read, is too large, or no YAML
 */
export async function readYaml(path: string, what: string): Promise<YamlFile> {
  const text = readSmall(path, what);
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  // The pretty form of an error quotes the line, which may hold a password.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    throw new UserError(`${what} is not YAML: ${path}`, `Line ${line}: ${explain(error.code)}`);
  }
  try {
    const said: unknown = document.toJS({ maxAliasCount: 20 }) ?? undefined;
    return { said, lineOf: (keys) => lineOf(document, lines, keys) };
  } catch {
    throw new UserError(`${what} refers to itself too often: ${path}`);
  }
}

function readSmall(path: string, what: string): string {
  try {
    if (statSync(path).size <= maxBytes) return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(`${what} cannot be read: ${path}`, `The system said: ${code}`);
  }
  throw new UserError(`${what} is larger than 1 MB: ${path}`);
}

/** A regular expression in double quotes is the mistake that everybody makes once. */
function explain(code: string): string {
  return code === 'BAD_DQ_ESCAPE'
    ? 'a backslash in double quotes; write it in single quotes'
    : code;
}

function lineOf(
  document: Document.Parsed,
  lines: LineCounter,
  keys: readonly (string | number)[],
): number {
  for (let depth = keys.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(keys.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}
