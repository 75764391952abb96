// Keys and passwords beside a sealed file. Every password here is made up.
import { generateKeyPairSync } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeNamed, findNearby } from '../../src/protection/nearby.ts';
import { makeTree } from '../sources/tree.ts';

function passwordsBeside(
  files: Readonly<Record<string, string>>,
  sealed = 'share/2024/claims.zip',
): string[] {
  const root = makeTree({ [sealed]: 'sealed', ...files });
  return findNearby(join(root, sealed)).passwords.map(({ text }) => text);
}

describe('passwords', () => {
  it.each([
    ['passwords.txt', 'Password: Blue-Heron 42', 'Blue-Heron 42'],
    ['passwords.txt', 'payroll.xlsx\tOak7!\nclaims.zip\tBlueHeron42', 'BlueHeron42'],
    ['passwords.csv', 'file,password\nclaims.zip,"BlueHeron42"', 'BlueHeron42'],
    ['pw.txt', 'BlueHeron42\n', 'BlueHeron42'],
    ['README.txt', 'Hi Pat,\nthe password for the archive is BlueHeron42.\n', 'BlueHeron42'],
    ['read me.txt', 'The password for the clients file is: BlueHeron42', 'BlueHeron42'],
    ['note to self.txt', 'pw = "BlueHeron42"', 'BlueHeron42'],
    ['notes.md', 'claims.zip -> `BlueHeron42`', 'BlueHeron42'],
    ['readme', 'Passphrase:\n\n  correct horse battery\n', 'correct horse battery'],
    ['.env', 'ZIP_PASSWORD=BlueHeron42', 'BlueHeron42'],
    ['mail.eml', 'Subject: claims\r\n\r\nPassword is BlueHeron42\r\n', 'BlueHeron42'],
    ['x (pw BlueHeron42).txt', '', ''],
  ])('%s with %j gives it', (name, text, expected) => {
    const found = passwordsBeside({ [`share/2024/${name}`]: text });
    if (expected === '') expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });

  it('come from the parent and from folders beside, the nearest first, each with its origin', () => {
    const root = makeTree({
      'share/2024/claims.zip': '',
      'share/2024/readme.txt': 'password: first',
      'share/passwords.txt': 'second',
      'share/IT/pw.txt': 'third',
      'share/IT/deep/pw.txt': 'too far',
      'passwords.txt': 'too far',
    });
    expect(findNearby(join(root, 'share/2024/claims.zip')).passwords).toEqual([
      { text: 'first', origin: 'readme.txt beside it', nearby: true },
      { text: 'second', origin: '../passwords.txt beside it', nearby: true },
      { text: 'third', origin: '../IT/pw.txt beside it', nearby: true },
    ]);
  });

  it('come from the name of the sealed file', () => {
    expect(passwordsBeside({}, 'share/2024/claims (pw BlueHeron42).zip')).toEqual(['BlueHeron42']);
  });

  it('are read in UTF-16 and Windows-1252 too', () => {
    const root = makeTree({ 'share/a/claims.zip': '' });
    writeFileSync(join(root, 'share/a/pw.txt'), Buffer.from('\ufeffReiher42', 'utf16le'));
    writeFileSync(join(root, 'share/a/password.txt'), Buffer.from('Gr\u00fcn42', 'latin1'));
    const found = findNearby(join(root, 'share/a/claims.zip')).passwords.map(({ text }) => text);
    expect(found).toEqual(['Gr\u00fcn42', 'Reiher42']);
  });

  it('are not taken from long texts, big files, links and what only looks like text', () => {
    const root = makeTree({
      'share/a/claims.zip': '',
      'share/a/letter.txt': `password: hidden\n${'x'.repeat(5000)}`,
      'share/a/passwords.txt': 'y'.repeat(70_000),
      'share/a/photo.jpg': 'password: hidden',
      'elsewhere/passwords.txt': 'hidden',
    });
    symlinkSync(join(root, 'elsewhere/passwords.txt'), join(root, 'share/a/pw.txt'));
    expect(findNearby(join(root, 'share/a/claims.zip')).passwords).toEqual([]);
  });

  it('keep within their bounds', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `candidate${at}`).join('\n');
    expect(passwordsBeside({ 'share/2024/passwords.txt': lines })).toHaveLength(200);
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [
        `share/2024/a${String(at).padStart(3, '0')}.bin`,
        '',
      ]),
    );
    const root = makeTree({ ...many, 'share/2024/claims.zip': '', 'share/pw.txt': 'unseen' });
    expect(findNearby(join(root, 'share/2024/claims.zip')).passwords).toEqual([]);
  });

  it('of nowhere are none', () => {
    expect(findNearby('/no/such/folder/claims.zip')).toEqual({ passwords: [], keys: [] });
  });
});

/** A secret-key packet of RFC 9580, Ed25519 legacy; `usage` 0 = in the clear, 254 = under a password. */
function secretKeyPacket(usage: number): Buffer {
  const curve = Buffer.from('092b06010401da470f01', 'hex');
  const point = Buffer.concat([Buffer.from('010740', 'hex'), Buffer.alloc(32, 9)]);
  const body = Buffer.concat([
    Buffer.from([4, 0, 0, 0, 0, 22]),
    curve,
    point,
    Buffer.from([usage]),
    Buffer.alloc(40),
  ]);
  return Buffer.concat([Buffer.from([0x94, body.length]), body]);
}

const armor = (bytes: Buffer): string =>
  `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${bytes.toString('base64')}\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----\n`;

describe('keys', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = (options: object): string =>
    String(privateKey.export({ type: 'pkcs8', format: 'pem', ...options }));

  it.each([
    ['key.txt', `# made for a test\nAGE-SECRET-KEY-1${'Q'.repeat(58)}\n`, 'age'],
    ['backup.asc', armor(secretKeyPacket(0)), 'openpgp'],
    ['server.pem', pem({}), 'cms'],
    ['archive.key', 'ab12'.repeat(16), 'any'],
    ['BitLocker.txt', `Recovery Key:\n${Array(8).fill('123453').join('-')}\n`, 'bitlocker'],
    ['recovery.txt', 'FileVault recovery key: AB12-CD34-EF56-GH78-JK90-LM12', 'filevault'],
    ['master.key', Buffer.alloc(32, 200).toString('base64'), 'any'],
  ])('%s is one', (name, content, unlocks) => {
    const root = makeTree({ 'share/a/claims.age': '', [`share/keys/${name}`]: content });
    expect(findNearby(join(root, 'share/a/claims.age')).keys).toMatchObject([
      { origin: `../keys/${name} beside it`, unlocks, nearby: true },
    ]);
  });

  it.each([
    ['backup.asc', armor(secretKeyPacket(254))],
    ['server.pem', pem({ cipher: 'aes-256-cbc', passphrase: 'x' })],
    [
      'old.pem',
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n',
    ],
    [
      'public.asc',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ\n-----END PGP PUBLIC KEY BLOCK-----\n',
    ],
    ['serials.txt', Array(8).fill('123454').join('-')],
    ['licence.txt', 'Product key: AB12-CD34-EF56-GH78-JK90-LM12'],
    ['talk.key', 'PK\u0003\u0004 a presentation'],
    ['number.key', '1234567890123456789012345678901234567890'],
  ])('%s is none that anyone could use', (name, content) => {
    const root = makeTree({ 'share/a/claims.gpg': '', [`share/a/${name}`]: content });
    expect(findNearby(join(root, 'share/a/claims.gpg')).keys).toEqual([]);
  });
});

describe('what cannot be tried here, but names the sealed store', () => {
  const named = (files: Readonly<Record<string, string>>, sealed = 'claims.rar'): string | null => {
    const root = makeTree({ [`share/a/${sealed}`]: '', ...files });
    const mechanism = sealed.endsWith('.dmg') ? 'dmg-aes' : 'rar4-aes128';
    return describeNamed(findNearby(join(root, 'share/a', sealed)), mechanism, sealed);
  };
  const recovery = 'FileVault recovery key: AB12-CD34-EF56-GH78-JK90-LM12';

  it.each([
    [{ 'share/a/readme.txt': 'claims.rar: BlueHeron42' }, 'claims.rar', 'readme.txt beside it'],
    [{ 'share/passwords.csv': 'claims,BlueHeron42' }, 'claims.rar', '../passwords.csv beside it'],
    [{ 'share/keys/claims.key': 'ab12'.repeat(16) }, 'claims.rar', '../keys/claims.key beside it'],
    [{}, 'claims (pw BlueHeron42).rar', 'its own name'],
    [{ 'share/a/recovery.txt': recovery }, 'disk.dmg', 'recovery.txt beside it'],
  ] as const)('%j beside %s is told', (files, sealed, origin) => {
    expect(named(files, sealed)).toContain(origin);
  });

  it.each([
    [{ 'share/a/readme.txt': 'The password is BlueHeron42' }],
    [{ 'share/a/readme.txt': 'payroll.rar: BlueHeron42' }],
    [{ 'share/keys/other.key': 'ab12'.repeat(16) }],
    [{ 'share/a/recovery.txt': recovery }],
  ])('%j says nothing of claims.rar', (files) => {
    expect(named(files)).toBeNull();
  });
});
