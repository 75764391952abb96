// The kernel in WebAssembly, compiled by the project's build; where it cannot run, its plain twin reads in its place.
import { readFileSync } from 'node:fs';
import { findBuilt } from './kept-tables.ts';
import { layout, memoryBytes } from './kernel-layout.ts';
import { scanPlainly, type Scanned } from './scan-twin.ts';
import type { ScanTables } from './scan-tables.ts';

/** A memory that texts are read in, with the tables of one set of detectors. */
export interface Scanner {
  readonly memory: ArrayBuffer;
  /** Puts the tables of a set of detectors in place. */
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

function openKernel(): Scanner | null {
  const path = findBuilt('kernel.wasm');
  if (path === null) return null;
  const code = readFileSync(path);
  // Old processors lack what it is compiled for.
  if (!WebAssembly.validate(code)) return null;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {});
  const kernel = exports as unknown as Kernel;
  const memory = kernel.memory.buffer;
  return {
    memory,
    use: user(memory),
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

function openTwin(): Scanner {
  const memory = new ArrayBuffer(memoryBytes);
  return { memory, use: user(memory), scan: (length) => scanPlainly(memory, length) };
}

const user =
  (memory: ArrayBuffer): Scanner['use'] =>
  (tables) =>
    new Uint8Array(memory).set(tables, layout.BYTE_CLASS);

const scanners = new Map<ScanTables, Scanner>();
const mostScanners = 3;

/** The scanner of this thread for these tables: a memory of its own, since copying them would cost more than most texts. */
export function scannerFor(tables: ScanTables): Scanner {
  let scanner = scanners.get(tables);
  if (!scanner) {
    if (scanners.size >= mostScanners) scanners.clear();
    scanner = openKernel() ?? openTwin();
    scanner.use(tables);
    scanners.set(tables, scanner);
  }
  return scanner;
}
