// The version, as package.json has it.
import { existsSync, readFileSync } from 'node:fs';

// Compiled files lie one folder deeper than their sources.
const places = ['../../package.json', '../../../package.json'];

export function readVersion(): string {
  const file = places
    .map((place) => new URL(place, import.meta.url))
    .find((one) => existsSync(one));
  if (!file) throw new Error('package.json is missing');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
