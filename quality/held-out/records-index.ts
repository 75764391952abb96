// Records, exports, tables, logs and structured files that were written without sight of the program.
import type { Genre } from '../document.ts';
import { bannerExtract, nurseTables } from './records-campus.ts';
import { careSummary, chargeBatch } from './records-clinic.ts';
import { clinicDump, creditUnionCopy } from './records-dumps.ts';
import { payerInterchange, withholdingFile } from './records-edi.ts';
import { orderManifest, stockLists } from './records-goods.ts';
import { fhirLines, mongoExport } from './records-json.ts';
import { benefitsCensus, dependentLines, pageListing } from './records-listing.ts';
import { configUsers, debugDumps, requestLog } from './records-logs.ts';
import { directories, machineData } from './records-machines.ts';
import { crmCases, vendorList } from './records-office.ts';
import { codeTables, referenceLists } from './records-reference.ts';
import { maskedRoster, tokensBesideClear } from './records-tokens.ts';
import { keyedDatabase, sidewaysWorkbook } from './records-workbook.ts';

export const records: readonly Genre[] = [
  bannerExtract,
  nurseTables,
  careSummary,
  chargeBatch,
  clinicDump,
  creditUnionCopy,
  payerInterchange,
  withholdingFile,
  orderManifest,
  stockLists,
  fhirLines,
  mongoExport,
  benefitsCensus,
  dependentLines,
  pageListing,
  configUsers,
  debugDumps,
  requestLog,
  directories,
  machineData,
  crmCases,
  vendorList,
  codeTables,
  referenceLists,
  maskedRoster,
  tokensBesideClear,
  keyedDatabase,
  sidewaysWorkbook,
];
