// Keeps the ids of our own rule packs beside the bundle, computed of the very rules that lie in it: the end of `npm run build`.
import { writeFileSync } from 'node:fs';
import { keptFile, packsToKeep } from '../dist/bundle/kept-rule-packs.js';

writeFileSync(keptFile, JSON.stringify(await packsToKeep()));
