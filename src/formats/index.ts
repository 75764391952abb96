// The formats in the order in which they are tried: telling signatures first, plain text and random bytes last.
import type { Format } from './format.ts';
import { ageFormat } from './age.ts';
import { appleImageFormat, coreStorageFormat } from './apple-image.ts';
import { bitlockerFormat } from './bitlocker.ts';
import { clientOutputFormat } from './client-output.ts';
import { cmsFormat } from './cms.ts';
import { dbfFormat } from './dbf.ts';
import { dbfMemoFormat } from './dbf-memo.ts';
import { delimitedFormat } from './delimited.ts';
import { docxFormat } from './docx.ts';
import { fixedWidthFormat } from './fixed-width.ts';
import { gitCryptFormat } from './git-crypt.ts';
import { gzipFormat } from './gzip.ts';
import { javaKeystoreFormat } from './java-keystore.ts';
import { jsonFormat, ndjsonFormat } from './json.ts';
import { keepassFormat } from './keepass.ts';
import { keyedLogFormat } from './keyed-log.ts';
import { luksFormat, luksHeaderBytes } from './luks.ts';
import { ebcdicFormat } from './ebcdic.ts';
import { emlFormat } from './mail.ts';
import { htmlFormat, xmlFormat } from './markup.ts';
import { mboxFormat } from './mbox.ts';
import { encryptedOfficeFormat } from './office-encrypted.ts';
import { odfFormat } from './odf.ts';
import { opaqueFormat } from './opaque.ts';
import { openpgpFormat } from './openpgp.ts';
import { saltedFormat } from './openssl.ts';
import { patchFormat } from './patch.ts';
import { pdfFormat } from './pdf.ts';
import { pkcs12Format } from './pkcs12.ts';
import { powerpointLegacyFormat } from './powerpoint-legacy.ts';
import { proveSeal } from './prove-seal.ts';
import { rarFormat } from './rar.ts';
import { pptxFormat } from './pptx.ts';
import { recordFormats } from './records/index.ts';
import { sevenZipFormat } from './seven-zip.ts';
import { sopsFormat } from './sops.ts';
import { sqlDumpFormat } from './sql-dump.ts';
import { stackedFileFormat } from './stacked-file.ts';
import { tarFormat } from './tar.ts';
import { textFormat } from './text.ts';
import { wordLegacyFormat } from './word-legacy.ts';
import { xlsFormat } from './xls.ts';
import { xlsxFormat } from './xlsx.ts';
import { yamlFormat } from './yaml.ts';
import { zipFormat } from './zip.ts';

export const formats: readonly Format[] = [
  proveSeal(pdfFormat, { holdsText: true }),
  docxFormat,
  xlsxFormat,
  pptxFormat,
  proveSeal(odfFormat, { holdsText: true }),
  // Before zip, which takes whatever is no text and is called so.
  proveSeal(sevenZipFormat),
  proveSeal(rarFormat),
  proveSeal(zipFormat),
  tarFormat,
  gzipFormat,
  proveSeal(encryptedOfficeFormat, { holdsText: true }),
  proveSeal(xlsFormat, { holdsText: true }),
  proveSeal(wordLegacyFormat, { holdsText: true }),
  proveSeal(powerpointLegacyFormat, { holdsText: true }),
  proveSeal(openpgpFormat),
  proveSeal(ageFormat),
  proveSeal(saltedFormat),
  proveSeal(cmsFormat),
  proveSeal(pkcs12Format),
  proveSeal(javaKeystoreFormat),
  proveSeal(keepassFormat),
  proveSeal(gitCryptFormat),
  proveSeal(stackedFileFormat),
  proveSeal(luksFormat, { holdsText: true, from: luksHeaderBytes }),
  proveSeal(bitlockerFormat, { holdsText: true }),
  coreStorageFormat,
  proveSeal(appleImageFormat, { holdsText: true }),
  dbfFormat,
  dbfMemoFormat,
  sopsFormat,
  ...recordFormats,
  patchFormat,
  mboxFormat,
  emlFormat,
  ndjsonFormat,
  jsonFormat,
  htmlFormat,
  xmlFormat,
  sqlDumpFormat,
  clientOutputFormat,
  keyedLogFormat,
  yamlFormat,
  delimitedFormat,
  fixedWidthFormat,
  textFormat,
  ebcdicFormat,
  opaqueFormat,
];
