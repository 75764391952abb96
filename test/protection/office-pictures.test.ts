// Pictures that LibreOffice crops or covers in documents of all kinds: the file keeps them whole, and that is said.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxFormat } from '../../src/formats/docx.ts';
import type { Format } from '../../src/formats/format.ts';
import { odfFormat } from '../../src/formats/odf.ts';
import { pptxFormat } from '../../src/formats/pptx.ts';
import { xlsxFormat } from '../../src/formats/xlsx.ts';
import { readDocument } from '../formats/read-document.ts';
import { isHere } from './sealing-bench.ts';
import { freePort, startLibreOffice } from './start-libreoffice.ts';

function png(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60, 0);
  header.writeUInt32BE(40, 4);
  header.set([8, 0], 8);
  const rows = Buffer.alloc(40 * 61, 0x80).map((byte, i) => (i % 61 === 0 ? 0 : byte));
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const formats: Readonly<Record<string, Format>> = {
  docx: docxFormat,
  xlsx: xlsxFormat,
  pptx: pptxFormat,
  odt: odfFormat,
  ods: odfFormat,
  odp: odfFormat,
};
const expected = { whole: [], cropped: ['picture-crop'], covered: ['picture-cover'] } as const;

test.skipIf(!isHere('soffice')).each([])('soffice is not on this machine', () => undefined);

describe.skipIf(!isHere('soffice'))('LibreOffice', () => {
  const root = mkdtempSync(join(tmpdir(), 'showme-pictures-'));
  let stop = (): void => undefined;
  beforeAll(async () => {
    const port = await freePort();
    stop = startLibreOffice(join(root, 'profile'), port);
    mkdirSync(join(root, 'out'));
    writeFileSync(join(root, 'p.png'), png());
    const script = join(import.meta.dirname, 'libreoffice-pictures.py');
    const args = [script, String(port), join(root, 'p.png'), join(root, 'out')];
    execFileSync('/usr/bin/python3', args, { stdio: 'pipe', timeout: 110_000 });
  });
  afterAll(() => {
    stop();
    rmSync(root, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  });

  describe.each(Object.entries(expected))('%s', (kind, mechanisms) => {
    test.each(Object.entries(formats))('in %s', async (extension, format) => {
      const name = `${kind}.${extension}`;
      const { facts, problems } = await readDocument(
        format,
        name,
        readFileSync(join(root, 'out', name)),
      );
      expect(facts.map(({ mechanism }) => mechanism)).toEqual(mechanisms);
      expect(facts.every(({ state }) => state === 'concealed')).toBe(true);
      const told = problems.filter(({ detail }) => detail.includes('look at the whole picture'));
      expect(told).toHaveLength(mechanisms.length);
    });
  });
});
