// Sealed files of real tools, damaged and forged at random: told for what they are, or not examined; never a crash, never safe by mistake.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, asyncProperty, constantFrom, nat, record } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/formats/format.ts';
import { formats } from '../../src/formats/index.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead, recogniseFormat } from '../../src/formats/recognise.ts';
import type { Input } from '../../src/model/store.ts';
import { plainContext, unpack, type Unpacked } from './unpack.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

interface Sealed {
  readonly name: string;
  readonly bytes: Buffer;
}

const sealedFrom = (folder: string, names: RegExp): Sealed[] =>
  readdirSync(join(fixtures, folder))
    .filter((name) => names.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(fixtures, folder, name)) }));

const files: readonly Sealed[] = [
  ...sealedFrom('formats/age', /./),
  ...sealedFrom('formats/git-crypt', /csv/),
  ...sealedFrom('formats/java-keystore', /keys|secret/),
  ...sealedFrom('formats/keepass', /./),
  ...sealedFrom('formats/luks', /./),
  ...sealedFrom('formats/openpgp', /^(?:passphrase|recipient)/),
  ...sealedFrom('formats/openssl', /enveloped|salted|vault/),
  ...sealedFrom('formats/pdf', /^(?:aes|rc4)/),
  ...sealedFrom('formats/pkcs12', /legacy|modern|keyonly/),
  ...sealedFrom('formats/seven-zip', /aes|sealed/),
  ...sealedFrom('formats/stacked-file', /./),
  ...sealedFrom('formats/xls', /sealed/),
  ...sealedFrom('formats/zip', /aes|zipcrypto/),
  ...sealedFrom('generate/sealed', /agile/),
];

const formatOf = (input: Input): Format | undefined => recogniseFormat(makeHead(input), formats);
const sealedIds = new Set(files.map(({ name, bytes }) => formatOf(memoryInput(name, bytes))?.id));

/** Null where it is not taken for a sealed file any more: then it is read as what it is, or listed. */
async function read(name: string, bytes: Buffer): Promise<Unpacked | null> {
  const input = memoryInput(name, bytes);
  const format = formatOf(input);
  return format && sealedIds.has(format.id) ? unpack(format, input, plainContext) : null;
}

const file = constantFrom(...files);

describe('damage', () => {
  const change = record({ at: nat(), byte: nat({ max: 255 }) });

  test('any bytes changed, and the end cut off: whatever comes of it is told', async () => {
    const damage = record({
      file,
      changes: array(change, { maxLength: 4 }),
      cut: nat({ max: 5000 }),
    });
    await assert(
      asyncProperty(damage, async ({ file: { name, bytes }, changes, cut }) => {
        const damaged = Buffer.from(bytes.subarray(0, Math.max(1, bytes.length - cut)));
        for (const { at, byte } of changes) damaged[at % damaged.length] = byte;
        const found = await read(name, damaged);
        if (found === null) return;
        const { facts, problems, members, text } = found;
        expect(
          facts.length + problems.length + members.length + text.trim().length,
        ).toBeGreaterThan(0);
        for (const { detail } of problems) expect(detail.length).toBeGreaterThan(20);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test('sizes and counts beyond all bounds, anywhere in the first kilobytes', async () => {
    const extreme = constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff);
    const damage = record({ file, at: nat({ max: 4096 }), value: extreme });
    await assert(
      asyncProperty(damage, async ({ file: { name, bytes }, at, value }) => {
        for (const order of ['LE', 'BE'] as const) {
          const damaged = Buffer.from(bytes);
          damaged[`writeUInt32${order}`](value, at % (damaged.length - 4));
          await read(name, damaged);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('plain text behind the header of a sealed file', () => {
  const row = 'Dana,Whitfield,489-31-7726\n';
  const table = Buffer.from(`first_name,last_name,ssn\n${row.repeat(40)}`);

  test.each(files.map((one) => [one.name, one] as const))(
    '%s: it is read, and nothing is told to be encrypted',
    async (_, { name, bytes }) => {
      // From the first bytes, that alone say what it is, to a whole file with something behind it.
      const lengths = [32, 0.25, 0.5, 0.75, 1].map((part) =>
        part > 1 ? Math.min(part, bytes.length) : Math.floor(part * bytes.length),
      );
      for (const length of lengths) {
        const found = await read(name, Buffer.concat([bytes.subarray(0, length), table]));
        const states = (found?.facts ?? []).map(({ state }) => state);
        expect([length, ...states]).not.toContain('encrypted');
        expect([length, ...states]).not.toContain('weak');
        const isArchive = (found?.members.length ?? 0) > 0;
        const isTold = (found?.problems.length ?? 0) > 0 || found === null;
        const all = [found?.text ?? '', ...(found?.members ?? []).map(({ text }) => text ?? '')];
        expect(isTold || all.join('\n').includes(row.trim())).toBe(true);
        if (isArchive && states.length > 0) expect(states).toContain('openable');
      }
    },
  );

  test.each(files.map((one) => [one.name, one] as const))(
    '%s as it was made holds none',
    async (_, { name, bytes }) => {
      const found = await read(name, bytes);
      expect(found?.text.includes('plain text')).toBe(false);
      const details = found?.problems.map(({ detail }) => detail).join('\n') ?? '';
      expect(details).not.toContain('plain text');
    },
  );
});
