// Measures what it takes to start: `showme --version` beside Node with nothing to do.
import { join } from 'node:path';
import { measure, medianOf, type Measured } from './measure.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');
/** One start is shorter than the clock's tick: so many together are not. */
const starts = 10;

export async function measureStart(rounds: number): Promise<void> {
  const bare: Measured[] = [];
  const version: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await measure(manyTimes(`-e ''`)));
    version.push(await measure(manyTimes(`'${cli}' --version`)));
  }
  const of = (rounds: readonly Measured[]): string =>
    ((medianOf(rounds).cpuSeconds / starts) * 1000).toFixed(0);
  const ratio = medianOf(version).cpuSeconds / medianOf(bare).cpuSeconds;
  console.log(
    `\nstart: node ${of(bare)} ms CPU, showme --version ${of(version)} ms: ${ratio.toFixed(2)} times`,
  );
}

function manyTimes(args: string): Parameters<typeof measure>[0] {
  const loop = `i=0; while [ $i -lt ${starts} ]; do '${process.execPath}' ${args} >/dev/null; i=$((i+1)); done`;
  return { program: 'sh', args: ['-c', loop] };
}
