// Compiles the kernel, and keeps what it reads of our own detectors beside it: the second half of `npm run build`.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = (folder) =>
  Math.max(...readdirSync(folder).map((name) => modified(join(folder, name))));

const kernel = join(dist, 'kernel.wasm');
const assembly = join(import.meta.dirname, 'assembly');
if (modified(kernel) < Math.max(newest(assembly), modified(import.meta.filename))) {
  const asc = join(
    dirname(createRequire(import.meta.url).resolve('assemblyscript/package.json')),
    'bin',
    'asc.js',
  );
  const pages = 0x1620000 / 0x10000;
  const options = [
    '-O3',
    '--noAssert',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--enable',
    'bulk-memory',
  ];
  const memory = ['--initialMemory', String(pages), '--maximumMemory', String(pages)];
  execFileSync(
    process.execPath,
    [asc, join(assembly, 'scan.ts'), '-o', kernel, ...options, ...memory],
    {
      stdio: 'inherit',
    },
  );
}

const { detectors } = await import('../dist/detectors/index.js');
const { packTables, packTraits, tablesFile, traitsFile, keptTables } =
  await import('../dist/src/detect/scan/kept-tables.js');
const { makeTables } = await import('../dist/src/detect/scan/scan-tables.js');
const { tellersOfAny } = await import('../dist/src/detect/scan/tellers.js');
const { signsOfRecord, signsOfSomebody } = await import('../dist/src/detect/sentence.js');
const { shapePlans } = await import('../dist/src/detect/scan/shape-plan.js');
const isStale = modified(join(dist, traitsFile)) < newest(join(dist, 'src', 'detect', 'scan'));
if (isStale || keptTables(detectors) === null) {
  writeFileSync(join(dist, traitsFile), '{"shapes":[]}');
  writeFileSync(join(dist, tablesFile), packTables(detectors, makeTables(detectors)));
  const traits = [...shapePlans(detectors)].map(([shape, plan]) => [shape.regex, plan]);
  const tellers = {
    somebody: tellersOfAny(signsOfSomebody),
    record: tellersOfAny(signsOfRecord),
  };
  writeFileSync(join(dist, traitsFile), packTraits(traits, tellers));
}
