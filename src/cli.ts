#!/usr/bin/env node
// Starts the program from the few files that the build made of it, which load in a third of the time; else module by module.
import { existsSync } from 'node:fs';
import { readVersion } from './commands/version.ts';

const [asked, ...more] = process.argv.slice(2);
if (more.length === 0 && (asked === '--version' || asked === '-V')) {
  process.stdout.write(`${readVersion()}\n`);
} else {
  const bundled = new URL('../bundle/main.js', import.meta.url);
  await (existsSync(bundled) ? import(bundled.href) : import('./main.ts'));
}
