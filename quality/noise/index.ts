// The kinds of noise, each a file that grows line by line.
import type { Random } from '../../fixtures/generate/random.ts';
import { code } from './code.ts';
import { logs } from './logs.ts';
import { trade } from './trade.ts';

export interface Noise {
  /** The file's name. */
  readonly name: string;
  /** A first line, such as a header. */
  readonly opening?: string;
  readonly line: (random: Random, index: number) => string;
}

export const noises: readonly Noise[] = [...logs, ...code, ...trade];
