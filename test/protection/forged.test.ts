// Files that claim to be sealed and are not, or ask for more than anybody would wait for: scanned by the built command.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import cfb from 'cfb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';

const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
const csv = `first_name,last_name,ssn\n${'Dana,Whitfield,489-31-7726\nOtis,Kimbrough,491-22-0814\n'.repeat(8)}`;

function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    cfb.utils.cfb_add(container, name, content);
  return Buffer.from(cfb.write(container, { type: 'buffer' }) as Buffer);
}

const agile = (spinCount: string): Buffer =>
  Buffer.concat([
    Buffer.from('0400040040000000', 'hex'),
    Buffer.from(
      `<?xml version="1.0"?><encryption><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${randomBytes(16).toString('base64')}"/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${spinCount}" saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${randomBytes(16).toString('base64')}" encryptedVerifierHashInput="${randomBytes(16).toString('base64')}" encryptedVerifierHashValue="${randomBytes(64).toString('base64')}" encryptedKeyValue="${randomBytes(32).toString('base64')}"/></keyEncryptor></keyEncryptors></encryption>`,
    ),
  ]);

/** A page that is not packed, under an /Encrypt dictionary that says AES. */
function forgedPdf(): Buffer {
  const drawn =
    'BT /F1 12 Tf 50 700 Td (Employee: Dana Whitfield) Tj 0 -20 Td (SSN: 489-31-7726) Tj ET';
  const digits = 'a1'.repeat(32);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Filter/Standard/V 4/R 4/Length 128/P -4/O<${digits}>/U<${digits}>/CF<</StdCF<</CFM/AESV2/AuthEvent/DocOpen/Length 16>>>>/StmF/StdCF/StrF/StdCF>>`,
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(
    `%PDF-1.6\n${body}trailer\n<</Root 1 0 R/Encrypt 6 0 R/Size 7/ID[<${digits}><${digits}>]>>\n%%EOF\n`,
  );
}

// Bytes of ciphertext may be printable: the table begins on a line of its own.
const person = Buffer.from(`\n${csv}`);
const office = fixture('shares/agency/HR/staff_benefits.xlsx');

function costlyLuks(): Buffer {
  const image = Buffer.concat([fixture('formats/luks/luks1-header.img'), randomBytes(512 * 1024)]);
  image.writeUInt32BE(0xffffffff, 164);
  return image;
}

/** Name, bytes, and the verdict with the state that is told. */
const cases: readonly (readonly [string, Buffer, string, string])[] = [
  ['a.age', Buffer.concat([fixture('formats/age/binary.age'), person]), 'exposed', 'none'],
  ['b.asc', Buffer.concat([fixture('formats/openpgp/recipient.asc'), person]), 'exposed', 'none'],
  ['c.zip', Buffer.concat([fixture('formats/zip/aes256.zip'), person]), 'exposed', 'none'],
  ['d.pdf', forgedPdf(), 'exposed', 'none'],
  [
    'e.kdbx',
    Buffer.concat([fixture('formats/keepass/clients.kdbx').subarray(0, 400), person]),
    'exposed',
    'none',
  ],
  [
    'f.xlsx',
    compoundFile({
      EncryptionInfo: agile('100000'),
      EncryptedPackage: Buffer.concat([Buffer.alloc(8), office]),
    }),
    'exposed',
    'none',
  ],
  [
    'g.docx',
    compoundFile({
      EncryptionInfo: agile('4000000000'),
      EncryptedPackage: Buffer.concat([Buffer.alloc(8), randomBytes(4096)]),
    }),
    'sealed',
    'encrypted',
  ],
  ['h.img', costlyLuks(), 'sealed', 'encrypted'],
  ['i.kdbx', fixture('formats/keepass/clients.kdbx').subarray(0, 900), 'not-examined', 'none'],
  ['j.gpg', fixture('formats/openpgp/passphrase.gpg').subarray(0, 100), 'not-examined', 'none'],
  ['k.pdf', fixture('formats/pdf/aes-256.pdf').subarray(0, -200), 'not-examined', 'none'],
];

interface Scanned {
  readonly uri: string;
  readonly verdict: string;
  readonly protection: { state: string; safeHarbor: boolean; because: string[] };
}

const root = mkdtempSync(join(tmpdir(), 'showme-forged-'));
let stores: readonly Scanned[] = [];
let notExamined: readonly { uri: string; detail: string }[] = [];

beforeAll(async () => {
  for (const [name, bytes] of cases) {
    const folder = join(root, name.slice(0, 1), 'x');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'readme.txt'), 'The password is: Brook-17-Anvil\n');
  }
  const args = ['scan', root, '-f', 'json', '--fail-on', 'never', '-q'];
  const { stdout } = await runShowme(args, { dataDir: freshDataDir() });
  ({ stores, notExamined } = JSON.parse(stdout) as {
    stores: readonly Scanned[];
    notExamined: typeof notExamined;
  });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(cases)('%s', (name, _, verdict, state) => {
  const found = stores.filter(({ uri }) => uri.includes(`/${name}`));
  const [worst] = found.toSorted(
    (a, b) => Number(b.verdict === verdict) - Number(a.verdict === verdict),
  );
  expect(worst).toMatchObject({ verdict, protection: { state, safeHarbor: verdict === 'sealed' } });
  expect(worst?.protection.because[0]).not.toBe('');
  if (verdict === 'not-examined')
    expect(notExamined.find(({ uri }) => uri.includes(`/${name}`))?.detail).toMatch(
      /again|open it/,
    );
});

test('what asks for hours of stretching is told so', () => {
  for (const name of ['g.docx', 'h.img']) {
    const because = stores.find(({ uri }) => uri.endsWith(name))?.protection.because[0];
    expect(because).toMatch(/more rounds than the format allows|asks for 4,294,967,295 rounds/);
  }
});
