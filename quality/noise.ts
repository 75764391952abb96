// Text full of digits that belong to nobody, by the megabyte: what a finding in it is, is false.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../fixtures/generate/random.ts';
import { noises } from './noise/index.ts';
import type { Report } from './scan.ts';

const bytesEach = 480_000;

/** Writes one file of each noise and returns the bytes written. */
export function writeNoise(folder: string, seed: number): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const [index, { name, line, opening }] of noises.entries()) {
    const random = seededRandom(seed * 31 + index);
    const lines = opening === undefined ? [] : [opening];
    for (let size = 0; size < bytesEach; size += lines.at(-1)!.length + 1)
      lines.push(line(random, lines.length));
    const text = `${lines.join('\n')}\n`;
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, name), text);
  }
  return bytes;
}

/** Findings of any disposition but test data, place by place. */
export function falseFinds(report: Report): string[] {
  return report.stores.flatMap(({ uri, findings }) =>
    findings
      .filter(({ disposition, type }) => disposition !== 'test-data' && type !== 'access-code')
      .flatMap(({ type, disposition, places }) =>
        places.map(
          (place) =>
            `${uri}: false ${type} ${place.value ?? place.masked} of ${place.name ?? 'nobody'} (${disposition})`,
        ),
      ),
  );
}

export function bytesUnder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
