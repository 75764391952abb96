// The kernel in WebAssembly, compiled by the project's build; where it cannot run, its plain twin reads in its place.
import { readFileSync } from 'node:fs';
import { findBuilt } from './kept-tables.ts';
import { layout, memoryBytes } from './kernel-layout.ts';
import { scanPlainly, type Scanned } from './scan-twin.ts';
import type { ScanTables } from './scan-tables.ts';

/** A memory that texts are read in, with the tables of one set of detectors. */
export interface Scanner {
  readonly memory: ArrayBuffer;
  /** Puts the tables of a set of detectors in place, unless they are there. */
  use(tables: ScanTables): void;
  /** Reads `length` bytes at `layout.INPUT`. */
  scan(length: number): Scanned;
}

interface Kernel {
  readonly memory: WebAssembly.Memory;
  scan(length: number): number;
  lines(): number;
  numbers(): number;
  marks(): number;
  words(): number;
}

export function openKernel(): Scanner | null {
  const path = findBuilt('kernel.wasm');
  if (path === null) return null;
  const code = readFileSync(path);
  // Old processors lack what it is compiled for.
  if (!WebAssembly.validate(code)) return null;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {});
  const kernel = exports as unknown as Kernel;
  return {
    memory: kernel.memory.buffer as ArrayBuffer,
    use: user(kernel.memory.buffer as ArrayBuffer),
    scan(length) {
      const odd = kernel.scan(length);
      return {
        lines: kernel.lines(),
        numbers: kernel.numbers(),
        marks: kernel.marks(),
        cut: kernel.words(),
        odd,
      };
    },
  };
}

export function openTwin(): Scanner {
  const memory = new ArrayBuffer(memoryBytes);
  return { memory, use: user(memory), scan: (length) => scanPlainly(memory, length) };
}

function user(memory: ArrayBuffer): Scanner['use'] {
  let used: ScanTables | undefined;
  return (tables) => {
    if (used === tables) return;
    new Uint8Array(memory).set(tables, layout.BYTE_CLASS);
    used = tables;
  };
}

let scanner: Scanner | undefined;

/** The one scanner of this thread. */
export const theScanner = (): Scanner => (scanner ??= openKernel() ?? openTwin());
