// The version, as package.json has it.
import { readFileSync } from 'node:fs';

export function readVersion(): string {
  // Two folders up from here, and one more for the folder that the compiler writes to.
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
