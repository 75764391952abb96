// What the headers of a RAR archive tell of its protection, in either generation of the format.
import { StoreProblem, type Input } from '../model/store.ts';
import type { RarCheck } from './openers/rar-open.ts';

export interface RarCipher {
  readonly mechanism: 'rar5-aes256' | 'rar5-unknown' | 'rar4-aes128' | 'rar2-cipher';
  readonly title: string;
  readonly isWeak?: boolean;
  /** What a password can be checked against, where the archive has it. */
  readonly check?: RarCheck;
}

export interface RarSurvey {
  /** Where even the names are encrypted: by what. Nothing behind them was looked at. */
  readonly headers: RarCipher | null;
  /** Files, folders not counted. */
  readonly files: number;
  /** One for each encrypted file. */
  readonly sealed: readonly RarCipher[];
  /** True where the archive has a comment that is not encrypted. */
  readonly hasComment: boolean;
}

/** `length` bytes from `offset`. @throws StoreProblem corrupt where there are fewer */
export async function readWhole(input: Input, offset: number, length: number): Promise<Buffer> {
  const bytes = Number.isSafeInteger(offset) ? await input.read(offset, length) : new Uint8Array();
  if (bytes.length < length) throw damagedRar('it is cut off');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Whether anything lies at `offset`. @throws StoreProblem corrupt where the bytes before it are missing */
export async function hasMore(input: Input, offset: number): Promise<boolean> {
  const isPlace = Number.isSafeInteger(offset);
  const [last, next] = isPlace ? await input.read(offset - 1, 2) : new Uint8Array();
  if (last === undefined) throw damagedRar('it is cut off');
  return next !== undefined;
}

export function damagedRar(what: string): StoreProblem {
  return new StoreProblem(
    'corrupt',
    `RAR archive: ${what}; restore it from a backup and scan again`,
  );
}
