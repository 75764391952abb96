// Reads a file of any format in memory and says which numbers it found and whose they are, for the tests of records and tables.
import { detectors } from '../../detectors/index.ts';
import { makePrinter } from '../../src/detect/mask.ts';
import { formats } from '../../src/formats/index.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead, recogniseFormat } from '../../src/formats/recognise.ts';
import { missouri } from '../../src/law/missouri/index.ts';
import { openStoreDesk } from '../../src/scan/store-desk.ts';

const ref = {
  uri: 'file:///a',
  kind: 'text',
  access: { principals: [] },
  modifiedAt: null,
  volume: null,
};
const settings = {
  law: 'missouri',
  attestations: { entity: 'private' as const, publicRecords: [] },
  archiveDepth: 3,
  maxBytesInMemory: 1e8,
  sample: 'all' as const,
  places: 1000,
  reveal: true,
  passwords: [],
  testValues: [],
  ownDetectors: [],
  fingerprintKey: '00',
};

/** 'ssn 489-31-7726: Judy Harris' for each place, sorted, each once; '-' where it is nobody's. */
export const whose = (name: string, content: string | Uint8Array): Promise<string[]> =>
  read(name, content, ({ type, value, owner }) => `${type} ${value}: ${owner}`);

/** The same with what the law says of it: 'ssn 489-31-7726: Judy Harris (covered)'. */
export const ruled = (name: string, content: string | Uint8Array): Promise<string[]> =>
  read(name, content, ({ type, value, owner, disposition }) => {
    return `${type} ${value}: ${owner} (${disposition})`;
  });

interface Found {
  readonly type: string;
  readonly value: string;
  readonly owner: string;
  readonly disposition: string;
}

async function read(
  name: string,
  content: string | Uint8Array,
  write: (found: Found) => string,
): Promise<string[]> {
  const input = memoryInput(name, Buffer.from(content as string));
  const desk = openStoreDesk(
    {
      settings,
      law: missouri,
      printer: makePrinter(Buffer.alloc(32)),
      testValues: new Set(),
      detectors,
    },
    ref,
  );
  const format = recogniseFormat(makeHead(input), formats);
  if (!format) return [];
  for await (const part of format.read(input, { passwords: [], maxBytesInMemory: 1e8 })) {
    if (part.kind === 'text' || part.kind === 'table') desk.addSegment(part);
  }
  const found = desk
    .finish()
    .findings.flatMap(({ type, disposition, places }) =>
      places.map(({ value = '', name: owner = '-' }) => write({ type, value, owner, disposition })),
    );
  return [...new Set(found)].toSorted();
}
