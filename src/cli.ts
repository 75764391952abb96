#!/usr/bin/env node
// Starts the program from the few files that the build made of it, which load in a third of the time; else module by module.
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { readVersion } from './commands/version.ts';

const [asked, ...more] = process.argv.slice(2);
if (more.length === 0 && (asked === '--version' || asked === '-V')) {
  process.stdout.write(`${readVersion()}\n`);
} else {
  // Most patterns are compiled for one scan only: at once to what runs fastest, not to a slower form first and then again.
  setFlagsFromString('--no-regexp-tier-up');
  // So is what is optimised: V8 of Node 20 does that so early that it takes a third of a scan of some megabytes.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=270000');
  const bundled = new URL('../bundle/main.js', import.meta.url);
  await (existsSync(bundled) ? import(bundled.href) : import('./main.ts'));
}
