// OpenDocument files: texts and sheets with what they hide, and packages under a password in all three generations.
import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { argon2id } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { odfFormat } from '../../src/formats/odf.ts';
import type { Password } from '../../src/model/part.ts';
import { headOf, readDocument, textOf, type ReadDocument } from './read-document.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

async function packageOf(parts: Parts): Promise<Uint8Array> {
  const { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } =
    await import('@zip.js/zip.js');
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(parts)) {
    const isText = typeof content === 'string';
    const reader = isText ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader, { level: name === 'mimetype' || !isText ? 0 : 6 });
  }
  return writer.close();
}

const mimetype = 'application/vnd.oasis.opendocument.text';
const content = (body: string, styles = ''): string =>
  `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="ta" xmlns:style="s">` +
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`;

const given = (text: string): Password => ({ text, origin: 'readme.txt beside it', nearby: true });

async function read(parts: Parts, passwords: readonly Password[] = []): Promise<ReadDocument> {
  const bytes = await packageOf(parts);
  expect(odfFormat.recognises(headOf('a.odt', bytes))).toBe(true);
  return readDocument(odfFormat, 'a.odt', bytes, { passwords });
}

const readText = (body: string, styles = ''): Promise<ReadDocument> =>
  read({ mimetype, 'content.xml': content(`<office:text>${body}</office:text>`, styles) });

describe('texts', () => {
  test('paragraphs, tabs, blanks, notes and comments come under their parts', async () => {
    const found = await readText(
      '<text:h>Intake</text:h><text:p>Name:<text:tab/>Jane <text:s text:c="2"/>Sample</text:p>' +
        '<text:p>See<text:note><text:note-body><text:p>the note</text:p></text:note-body></text:note> here' +
        '<office:annotation><text:p>call her</text:p></office:annotation></text:p>',
    );
    expect(textOf(found, '')).toBe('Intake\nName:\tJane   Sample\nSee here');
    expect(textOf(found, 'footnote')).toBe('the note');
    expect(textOf(found, 'comment')).toBe('call her');
  });

  test('a table keeps its rows', async () => {
    const row = (...cells: string[]): string =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const { tables } = await readText(
      `<table:table><table:table-header-rows>${row('Name', 'SSN')}</table:table-header-rows>${row('Jane Sample', '219-09-9999')}</table:table>`,
    );
    expect(tables).toMatchObject([
      { columns: [{ name: 'Name' }, { name: 'SSN' }], rows: [['Jane Sample', '219-09-9999']] },
    ]);
  });

  test.each([
    [
      'deleted text',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>SSN: 219-09-9999</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Hello</text:p>',
      'until they are accepted',
    ],
    [
      '',
      '<text:p>Hello</text:p><text:section text:display="none"><text:p>SSN: 219-09-9999</text:p></text:section>',
      'hidden section',
    ],
    [
      'hidden text',
      '<text:p>Hello<text:hidden-text text:string-value="SSN: 219-09-9999"/></text:p>',
      'hidden text',
    ],
  ])('what is kept from view in %j is read, and why is said', async (part, body, reason) => {
    const { texts } = await readText(body);
    const hidden = texts.find(({ text }) => text.includes('219-09-9999'));
    expect(hidden?.at.part ?? '').toBe(part);
    expect(hidden?.at.concealed).toContain(reason);
    expect(texts.find(({ text }) => text.includes('Hello'))?.at.concealed).toBeUndefined();
  });
});

test('hidden sheets, rows and columns are read, and why is said', async () => {
  const cell = (text: string): string =>
    `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const rows =
    `<table:table-row>${cell('Name')}${cell('SSN')}</table:table-row>` +
    `<table:table-row table:visibility="collapse">${cell('Jane Sample')}${cell('219-09-9999')}</table:table-row>` +
    `<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  const columns = '<table:table-column/><table:table-column table:visibility="collapse"/>';
  const found = await read({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content(
      `<office:spreadsheet table:structure-protected="true"><table:table table:name="Pay" table:style-name="h" table:protected="true">${columns}${rows}</table:table></office:spreadsheet>`,
      '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>',
    ),
  });
  const [table] = found.tables;
  expect(table?.at).toMatchObject({ part: 'sheet Pay (hidden)' });
  expect(table?.at.concealed).toContain('sheet is hidden');
  expect(table?.columns[1]?.concealed).toContain('column is hidden');
  expect(table?.concealed?.[0]).toContain('row is hidden');
  expect(found.facts.map(({ state }) => state)).toEqual(['restricted', 'restricted']);
});

const password = 'Sorrel-44-Lamp';
const secret = content('<office:text><text:p>SSN: 219-09-9999</text:p></office:text>');

interface Sealed {
  readonly bytes: Uint8Array;
  readonly data: string;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** AES-256 in CBC with the padding of XML Encryption, as LibreOffice 3.5 to 24.2 writes it. */
function sealCbc(plain: string, rounds = 1000): Sealed {
  const packed = deflateRawSync(plain);
  const [salt, iv] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)];
  const start = createHash('sha256').update(password).digest();
  const key = pbkdf2Sync(start, salt, Math.min(rounds, 1000), 32, 'sha1');
  const padding = 16 - (packed.length % 16);
  const padded = Buffer.concat([packed, Buffer.alloc(padding, 0), Buffer.alloc(0)]);
  padded[padded.length - 1] = padding;
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const checksum = createHash('sha256').update(packed.subarray(0, 1024)).digest();
  return {
    bytes: cipher.update(padded),
    data:
      `<manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="${base64(checksum)}">` +
      `<manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="${base64(iv)}"/>` +
      `<manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/>` +
      `<manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="${rounds}" manifest:salt="${base64(salt)}"/></manifest:encryption-data>`,
  };
}

/** AES-256 in GCM under Argon2id over a whole package, the nonce before the data, as LibreOffice 24.8 and later write it. */
async function sealGcm(plain: Uint8Array): Promise<Sealed> {
  const [salt, iv] = [Buffer.alloc(16, 3), Buffer.alloc(12, 4)];
  const start = createHash('sha256').update(password).digest();
  const key = await argon2id({
    password: start,
    salt,
    iterations: 2,
    memorySize: 1024,
    parallelism: 4,
    hashLength: 32,
    outputType: 'binary',
  });
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const packed = deflateRawSync(plain);
  const bytes = Buffer.concat([iv, cipher.update(packed), cipher.final(), cipher.getAuthTag()]);
  return {
    bytes,
    data:
      `<manifest:encryption-data><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2009/xmlenc11#aes256-gcm" manifest:initialisation-vector="${base64(iv)}"/>` +
      `<manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2001/04/xmlenc#sha256" manifest:key-size="32"/>` +
      `<manifest:key-derivation manifest:key-derivation-name="urn:org:documentfoundation:names:experimental:office:manifest:argon2id" manifest:key-size="32" manifest:salt="${base64(salt)}" ` +
      `loext:argon2-iterations="2" loext:argon2-memory="1024" loext:argon2-lanes="4"/></manifest:encryption-data>`,
  };
}

const manifest = (name: string, size: number, { data }: Sealed): string =>
  `<?xml version="1.0"?><manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="${name}" manifest:size="${size}">${data}</manifest:file-entry></manifest:manifest>`;

async function sealedPackage(kind: 'cbc' | 'gcm'): Promise<Parts> {
  if (kind === 'cbc') {
    const sealed = sealCbc(secret);
    const listed = manifest('content.xml', secret.length, sealed);
    return { mimetype, 'content.xml': sealed.bytes, 'META-INF/manifest.xml': listed };
  }
  const inner = await packageOf({ mimetype, 'content.xml': secret });
  const sealed = await sealGcm(inner);
  const listed = manifest('encrypted-package', inner.length, sealed);
  return { mimetype, 'encrypted-package': sealed.bytes, 'META-INF/manifest.xml': listed };
}

describe('packages under a password', () => {
  test.each([
    ['cbc', 'odf-aes256-cbc'],
    ['gcm', 'odf-aes256-gcm'],
  ] as const)('%s is sealed without it, and with another', async (kind, mechanism) => {
    const parts = await sealedPackage(kind);
    for (const passwords of [[], [given('Brook-17-Anvil')]]) {
      const { facts, texts, members } = await read(parts, passwords);
      expect(facts).toMatchObject([{ state: 'encrypted', mechanism }]);
      expect([texts, members]).toEqual([[], []]);
    }
  });

  test('AES in CBC opens with it', async () => {
    const found = await read(await sealedPackage('cbc'), [given(password)]);
    expect(found.facts).toMatchObject([{ state: 'key-nearby', mechanism: 'odf-aes256-cbc' }]);
    expect(textOf(found, '')).toBe('SSN: 219-09-9999');
  });

  test('AES in GCM over the package opens with it: the document inside is handed on', async () => {
    const { facts, members } = await read(await sealedPackage('gcm'), [given(password)]);
    expect(facts).toMatchObject([{ state: 'key-nearby', mechanism: 'odf-aes256-gcm' }]);
    const inner = await members[0]?.input?.bytes();
    const found = await readDocument(odfFormat, 'a.odt', inner as Uint8Array);
    expect(textOf(found, '')).toBe('SSN: 219-09-9999');
  });

  test('a mark of encryption over plain content is told, and the content read', async () => {
    const { data } = sealCbc(secret);
    const listed = manifest('content.xml', secret.length, { bytes: Buffer.alloc(0), data });
    const found = await read({ mimetype, 'content.xml': secret, 'META-INF/manifest.xml': listed });
    expect(found.facts).toMatchObject([{ state: 'openable' }]);
    expect(textOf(found, '')).toBe('SSN: 219-09-9999');
  });

  test('rounds without end are refused, and said so', async () => {
    const sealed = sealCbc(secret, 2_000_000_000);
    const listed = manifest('content.xml', secret.length, sealed);
    const parts = { mimetype, 'content.xml': sealed.bytes, 'META-INF/manifest.xml': listed };
    const { facts } = await read(parts, [given(password)]);
    expect(facts).toMatchObject([{ state: 'encrypted', untried: true }]);
    expect(facts[0]?.evidence).toContain('2,000,000,000 rounds');
  });

  test('an unknown cipher is told as unknown', async () => {
    const { bytes, data } = sealCbc(secret);
    const odd = { bytes, data: data.replace('#aes256-cbc', '#camellia256-cbc') };
    const listed = manifest('content.xml', secret.length, odd);
    const { facts } = await read({
      mimetype,
      'content.xml': bytes,
      'META-INF/manifest.xml': listed,
    });
    expect(facts).toMatchObject([{ state: 'unknown', mechanism: 'odf-unknown' }]);
  });
});
