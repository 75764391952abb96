// What single values say about their own protection. Every value is made here or is the published example of its format.
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { describeField } from '../../src/protection/ciphertext.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');

describe('describeField', () => {
  it.each([
    ['$2b$12$' + 'a'.repeat(53), 'password-hash', 'bcrypt'],
    ['$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaA', 'password-hash', 'argon2'],
    ['$6$saltsalt$' + 'x'.repeat(86), 'password-hash', 'crypt'],
    ['pbkdf2_sha256$600000$salt$aGFzaA==', 'password-hash', 'pbkdf2'],
    ['{SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=', 'password-hash', 'ldap-hash'],
    ['*' + 'A1'.repeat(20), 'password-hash', 'mysql-native'],
    ['vault:v1:' + randomBytes(39).toString('base64'), 'encrypted', 'vault-transit'],
    ['gAAAAA' + 'Bk_-'.repeat(23) + 'AA', 'encrypted', 'fernet'],
    ['\\xc30d04070302' + 'ab'.repeat(60), 'encrypted', 'pgcrypto'],
    ['AQICAH' + 'h1Yk'.repeat(30), 'encrypted', 'aws-kms'],
    ['ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]', 'encrypted', 'sops'],
    ['CfDJ8' + 'Ab_-'.repeat(20), 'encrypted', 'dotnet-data-protection'],
    ['{"p":"n7J0","h":{"iv":"DFkX","at":"xxxx"}}', 'encrypted', 'rails-encryption'],
    [
      base64('{"iv":"' + 'x'.repeat(16) + '","value":"' + 'y'.repeat(24) + '"}'),
      'encrypted',
      'laravel',
    ],
    ['U2FsdGVkX1' + 'abcd'.repeat(8) + 'ab==', 'encrypted', 'openssl-salted'],
    [
      'eyJhbGciOiJkaXIifQ..' + 'a'.repeat(16) + '.' + 'b'.repeat(20) + '.' + 'c'.repeat(22),
      'encrypted',
      'jwe',
    ],
    ['tok_1N3T00LkdIwHu7ixt44h1F8k', 'token', 'token'],
    [createHash('md5').update('x').digest('hex'), 'hash', 'md5'],
    [createHash('sha1').update('x').digest('hex'), 'hash', 'sha1'],
    [createHash('sha256').update('x').digest('hex').toUpperCase(), 'hash', 'sha256'],
    ['hmac-sha256:' + 'ab'.repeat(32), 'keyed-hash?', 'hmac'],
  ])('%s is %s by %s', (value, state, mechanism) => {
    expect(describeField(value)).toEqual({ state, mechanism });
    expect(describeField(`  ${value}\n`)).toEqual({ state, mechanism });
  });

  it('decodes what is only encoded, twice over at most', () => {
    const text = '219-09-9999';
    const encoded = (mechanism: string) => ({ state: 'encoded', mechanism, decoded: text });
    expect(describeField(base64(text))).toEqual(encoded('base64'));
    expect(describeField(hex(text))).toEqual(encoded('hex'));
    expect(describeField(`\\x${hex(text)}`)).toEqual(encoded('hex'));
    expect(describeField(base64(base64(text)))).toEqual(encoded('base64+base64'));
    expect(describeField(hex(base64(text)))).toEqual(encoded('hex+base64'));
    expect(describeField(base64('219099999'))?.decoded).toBe('219099999');
  });

  it('reads the claims of a signed token', () => {
    const part = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const jwt = `${part({ alg: 'HS256' })}.${part({ sub: 'Pat Doe' })}.c2lnbmF0dXJl`;
    expect(describeField(jwt)).toEqual({
      state: 'encoded',
      mechanism: 'jwt',
      decoded: '{"sub":"Pat Doe"}',
    });
  });

  it.each([
    '',
    'Jefferson City',
    '219-09-9999',
    '219099999',
    '4111111111111111',
    '12345678901234567890',
    'Administration',
    'Springfield/Greene',
    'not a value at all, but a sentence',
    '2024-01-31T12:00:00.000Z',
    'https://example.org/path/to/page',
    '123e4567-e89b-12d3-a456-426614174000',
    '9'.repeat(64),
  ])('says nothing of %j', (value) => {
    expect(describeField(value)).toBeNull();
  });

  it('never decodes ciphertext into something readable', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
        const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16, 7));
        const secret = cipher.update('219-09-9999 and some more text').toString('base64');
        expect(describeField(secret)?.decoded).toBeUndefined();
      }),
    );
  });

  it('takes its time from the length alone', () => {
    const started = cpuMilliseconds();
    for (const one of ['a', '=', '$', '{', 'eyJ', '.', '\\', '0'])
      describeField(one.repeat(60_000));
    expect(cpuMilliseconds() - started).toBeLessThan(500);
  });
});
