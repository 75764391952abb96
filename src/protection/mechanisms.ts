// Every mechanism that is told apart: what it is recognised by, and the state that is reported of it when nothing opens it.
import type { ProtectionFact } from '../model/protection.ts';

export interface Mechanism {
  readonly name: string;
  readonly state: ProtectionFact['state'];
  readonly recognisedBy: string;
}

type Row = readonly [names: string, state: Mechanism['state'], recognisedBy: string];

const rows: readonly Row[] = [
  [
    'zip-aes128 zip-aes192 zip-aes256',
    'encrypted',
    'zip entry of method 99 with the extra field 0x9901',
  ],
  [
    'zip-strong-encryption',
    'encrypted',
    'zip entry with flag bits 0 and 6, or an encrypted directory (PKWARE)',
  ],
  ['zipcrypto', 'weak', 'zip entry with flag bit 0 and no AES field'],
  ['7z-aes256', 'encrypted', 'coder 06 F1 07 01 in the 7z header, or around it'],
  ['rar5-aes256', 'encrypted', 'RAR 5 encryption header, or record 1 of a file header'],
  [
    'rar4-aes128',
    'encrypted',
    'RAR 4 flag of encrypted headers or of a file, made by version 2.9 or later',
  ],
  ['rar2-cipher', 'weak', 'RAR file flag 0x04 of an archive made before version 2.9'],
  ['pdf-aes256', 'encrypted', 'PDF /Encrypt dictionary with /V 5 and /CFM /AESV3'],
  ['pdf-aes128', 'encrypted', 'PDF /Encrypt dictionary with /V 4 and /CFM /AESV2'],
  ['pdf-rc4-128', 'encrypted', 'PDF /Encrypt dictionary with /V 2, or /V 4 and /CFM /V2'],
  ['pdf-rc4-40', 'weak', 'PDF /Encrypt dictionary with /V 1, or a length of 40'],
  ['pdf-certificate', 'encrypted', 'PDF /Encrypt dictionary of the handler Adobe.PubSec'],
  ['pdf', 'encrypted', 'PDF that asks for a password without an /Encrypt dictionary in sight'],
  [
    'pdf-attachments-only',
    'encrypted',
    'PDF /Encrypt dictionary whose streams go through /Identity',
  ],
  ['ooxml-agile', 'encrypted', 'EncryptionInfo stream of version 4.4'],
  ['ooxml-standard', 'encrypted', 'EncryptionInfo stream of version 2 to 4, minor version 2'],
  ['ooxml-extensible', 'encrypted', 'EncryptionInfo stream of minor version 3'],
  ['office-irm', 'encrypted', 'compound file with a rights-management transform'],
  ['xls-xor xls-rc4-40', 'weak', 'FILEPASS record of type 0, or of type 1 version 1'],
  [
    'xls-rc4-cryptoapi',
    'encrypted',
    'FILEPASS record of type 1, versions 2 to 4; weak with keys of 40 bits',
  ],
  [
    'doc-rc4-cryptoapi ppt-rc4-cryptoapi',
    'encrypted',
    'encryption header of minor version 2; weak with keys of 40 bits',
  ],
  ['doc-xor', 'weak', 'FIB flags fEncrypted and fObfuscated'],
  ['doc-rc4-40 ppt-rc4-40', 'weak', 'encryption header of version 1.1'],
  [
    'odf-blowfish odf-aes128-cbc odf-aes192-cbc odf-aes256-cbc odf-aes256-gcm',
    'encrypted',
    'encryption-data in META-INF/manifest.xml',
  ],
  ['iwork-aes128', 'encrypted', 'zip of iWork with .iwpv2 or .iwph'],
  [
    'openpgp',
    'encrypted',
    'OpenPGP session-key or encrypted-data packets, binary or armored (RFC 9580)',
  ],
  ['age', 'encrypted', '"age-encryption.org/v1", or its armor'],
  [
    'cms-enveloped cms-encrypted cms-auth-enveloped',
    'encrypted',
    'CMS content type of RFC 5652; weak where the cipher is RC2 or DES',
  ],
  ['smime-enveloped', 'encrypted', 'mail part of application/pkcs7-mime with enveloped data'],
  ['cms-signed smime-signed', 'signed', 'CMS signed-data, or a detached signature'],
  ['openssl-salted', 'encrypted', '"Salted__", or its base64'],
  ['ansible-vault', 'encrypted', '"$ANSIBLE_VAULT;" in the first line'],
  ['sops', 'encrypted', '"ENC[AES256_GCM," values beside a sops block'],
  ['pkcs12', 'encrypted', 'PKCS #12 (RFC 7292) whose bags are encrypted; weak with RC2-40'],
  ['java-keystore', 'encrypted', 'FE ED FE ED or CE CE CE CE'],
  ['keepass', 'encrypted', '03 D9 A2 9A and 65 or 67 FB 4B B5'],
  ['git-crypt', 'encrypted', '00 "GITCRYPT" 00'],
  ['luks1 luks2', 'encrypted', '"LUKS" BA BE and its version'],
  ['bitlocker', 'encrypted', '"-FVE-FS-", or the identifier of BitLocker To Go'],
  ['dmg-aes', 'encrypted', '"encrcdsa" at the front or "cdsaencr" at the end'],
  ['corestorage', 'opaque', '"CS" at offset 88 (FileVault 2)'],
  ['ecryptfs rclone-crypt', 'encrypted', 'marks and configuration files of stacked file systems'],
  [
    'gocryptfs encfs cryfs',
    'encrypted',
    'files of no known kind below the configuration of such a folder',
  ],
  ['fscrypt', 'encrypted', 'files that the kernel refuses for want of a key (ENOKEY)'],
  ['headerless-database', 'opaque', 'whole pages without a database header, random throughout'],
  ['unknown-random', 'opaque', 'no known header, entropy and chi-square of random bytes'],
  [
    'veracrypt truecrypt sqlcipher',
    'opaque',
    'nothing but a password or key at hand that opens it; without one, random bytes',
  ],
  [
    'zip-unknown 7z-unknown rar-unknown rar5-unknown pdf-unknown ooxml-unknown doc-unknown ppt-unknown odf-unknown openpgp-unknown age-unknown cms-unknown ansible-vault-unknown openssl-salted-unknown xls-unknown pkcs12-unknown java-keystore-unknown keepass-unknown git-crypt-unknown luks-unknown bitlocker-unknown dmg-unknown ecryptfs-unknown stacked-file-unknown',
    'unknown',
    'the same marks with a cipher or version that is not known, or with a header that is damaged, cut off or denied by what follows it (text that no cipher leaves)',
  ],
  ['pdf-permissions', 'restricted', 'PDF /P without leave to print, copy or change'],
  [
    'picture-crop',
    'concealed',
    'a crop of a picture in an Office file, by srcRect, VML or fo:clip',
  ],
  ['picture-cover', 'concealed', 'an opaque shape or picture over a picture in an Office file'],
  [
    'sheet-protection document-protection',
    'restricted',
    'protection elements of a sheet, workbook or document',
  ],
];

export const mechanisms: readonly Mechanism[] = rows.flatMap(([names, state, recognisedBy]) =>
  names.split(' ').map((name) => ({ name, state, recognisedBy })),
);
