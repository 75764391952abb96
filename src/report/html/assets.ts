// Finds what the build made for the browser: one script, and the stylesheets.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const known = new Map<string, string>();

/**
 * A file of `dist/assets/`, looked for from this module upwards, so that sources find it as the build does.
 * @throws Error where the program was not built
 */
export function readAsset(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  for (let at = import.meta.dirname; ; at = path.dirname(at)) {
    const candidate = path.join(at, 'dist', 'assets', name);
    if (existsSync(candidate)) {
      const text = readFileSync(candidate, 'utf8').trim();
      known.set(name, text);
      return text;
    }
    if (path.dirname(at) === at)
      throw new Error(`dist/assets/${name} is missing: build or install showme again`);
  }
}
