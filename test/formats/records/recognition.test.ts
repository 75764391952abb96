// Which file is which record format, what is none, and that damage never ends a scan.
import * as fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/formats/format.ts';
import { memoryInput } from '../../../src/formats/memory-input.ts';
import { recogniseFormat } from '../../../src/formats/recognise.ts';
import { recordFormats } from '../../../src/formats/records/index.ts';
import { StoreProblem, type Input } from '../../../src/model/store.ts';
import { gather } from '../../text/gather.ts';
import { headOf, readWith } from './read-records.ts';
import { fixed, samples } from './samples.ts';
import { cpuMilliseconds } from '../../cpu-time.ts';

const idOf = (text: string): string | undefined => recogniseFormat(headOf(text), recordFormats)?.id;
const formatOf = (id: string): Format => recordFormats.find((format) => format.id === id) as Format;

describe('recognising records', () => {
  it('has a sample of every format', () => {
    expect(Object.keys(samples).toSorted()).toEqual(recordFormats.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(samples))('knows %s', (id, text) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    ['efw2', 2],
    ['fire-1099', 1],
    ['fire-1099', 2],
    ['icesa', 2],
    ['metro2', 1],
    ['nacha', 1],
    ['nacha', 2],
    ['bai2', 1],
  ])('knows %s without its first %i records', (id, count) => {
    const text = (samples[id] ?? '').split(/\r?\n/).slice(count).join('\n');
    expect(recogniseFormat(headOf(text), recordFormats)?.id).toBe(id);
  });

  it.each(['hl7', 'x12', 'ldif', 'vcard', 'nacha'])('knows %s in UTF-16', (id) => {
    const text = samples[id] ?? '';
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(recogniseFormat(headOf(bytes), recordFormats)?.id).toBe(id);
  });

  it.each([
    ['a number at the start of a letter', '101 reasons to write to us\nand more of them'],
    [
      'a fixed-width table of the length of ACH records',
      `${fixed(94, { 1: '6', 20: 'HUGO' })}\n${fixed(94, { 1: '6' })}`,
    ],
    [
      'an ACH entry whose check digit is wrong',
      fixed(94, {
        1: '622',
        4: '081000211',
        13: '9988',
        30: '0000012500',
        55: 'HUGO',
        79: '0',
        80: '081000210000001',
      }),
    ],
    ['lines of 512 characters', `${fixed(512, { 1: 'RANDOM' })}\n${fixed(512, { 1: 'RWANDA' })}`],
    ['lines of 275 characters', `${fixed(275, { 1: 'A LETTER' })}\n${fixed(275, { 1: 'E' })}`],
    ['lines of 750 characters', `${fixed(750, { 1: 'T2O23' })}\n${fixed(750, { 1: 'A2023' })}`],
    ['a heading', '0001HEADER'],
    ['prose about HL7', 'MSH is the first segment of a message'],
    ['prose about X12', 'ISA is the header. It holds 16 elements, and * parts them.'],
    [
      'JSON that names a resource in its text',
      '{"event": {"resourceType": "none"}, "note": "a Patient"}',
    ],
    ['JSON with the key in a text', '{"text": "\\"resourceType\\": \\"Patient\\""}'],
    ['JSON lines of something else', '{"a":1}\n{"resourceType":"Patient"}'],
    [
      'JSON that quotes a clinical document',
      '{"text": "<ClinicalDocument xmlns=\\"urn:hl7-org:v3\\">"}',
    ],
    [
      'XML that quotes one in a comment',
      '<!-- <ClinicalDocument xmlns="urn:hl7-org:v3"> --><note/>',
    ],
    ['XML of another vocabulary', '<ClinicalDocument><a/></ClinicalDocument>'],
    [
      'a schema of payment messages',
      '<xs:schema targetNamespace="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"/>',
    ],
    ['HTML that shows OFX', '<html><OFX></html>'],
    ['a letter with dn:', 'dn: Dear Nora\nhow are you?'],
    ['a vCard quoted in a mail', 'He wrote:\nBEGIN:VCARD\nEND:VCARD'],
    ['code with a bang', '!Typed: nothing'],
    ['a mention of the standard', '@ANSI codes colour a terminal'],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => {
    expect(idOf(text)).toBeUndefined();
  });
});

describe('a head full of bait', () => {
  const bait = [
    '"',
    '\\"',
    '{"a":',
    '[',
    '<!--',
    '<a ',
    '101 ',
    'dn: a=',
    ' ',
    '\n',
    '#',
    '@ANSI ',
    'ISA*',
  ];

  it.each(bait)('of %j takes no time', (piece) => {
    const text = piece.repeat(65_536 / piece.length);
    const openings = ['', '{"a": "', '<?xml version="1.0"?>', 'dn: cn=a\n', '!Type:'];
    const heads = openings.map((opening) => headOf(`${opening}${text}`));
    const start = cpuMilliseconds();
    for (const head of heads) recogniseFormat(head, recordFormats);
    expect(cpuMilliseconds() - start).toBeLessThan(500);
  });
});

describe('damaged records', () => {
  it.each(Object.entries(samples))('reads %s wherever it is cut', async (id, text) => {
    for (let end = 1; end < text.length; end += Math.ceil(text.length / 23)) {
      const reading = readWith(formatOf(id), text.slice(0, end));
      await expect(
        reading.catch((error: unknown) => error instanceof StoreProblem),
      ).resolves.toBeTruthy();
    }
  });

  it.each(Object.entries(samples))('reads %s with any bytes in it', async (id, text) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.uint8Array({ maxLength: 40 }), async (at, bytes) => {
        const damaged = Buffer.concat([
          Buffer.from(text.slice(0, at)),
          bytes,
          Buffer.from(text.slice(at)),
        ]);
        const reading = readWith(formatOf(id), damaged);
        await expect(
          reading.catch((error: unknown) => error instanceof StoreProblem),
        ).resolves.toBeTruthy();
      }),
      { numRuns: 25 },
    );
  });

  it.each(
    Object.entries(samples).filter(
      ([id]) => !['fhir', 'fhir-within', 'fhir-xml', 'fsh', 'ccda'].includes(id),
    ),
  )('hands on what it has of %s before the file fails', async (id, text) => {
    const bytes = Buffer.from(text);
    const input: Input = {
      ...memoryInput('file', bytes),
      async *stream() {
        yield bytes.subarray(0, bytes.length - 1);
        throw new StoreProblem('read-error', 'the disk went away');
      },
    };
    const parts: unknown[] = [];
    const context = { passwords: [], maxBytesInMemory: 1e8 };
    const reading = gather(formatOf(id).read(input, context), (part) => parts.push(part));
    await expect(reading).rejects.toThrow('the disk went away');
    expect(parts.length).toBeGreaterThan(0);
  });
});
