// Records, exports, tables, logs and structured files that were written without sight of the program.
import type { Genre } from '../document.ts';
import { careSummary, chargeBatch } from './records-clinic.ts';
import { payerInterchange, withholdingFile } from './records-edi.ts';
import { fhirLines, mongoExport } from './records-json.ts';
import { configUsers, debugDumps, requestLog } from './records-logs.ts';
import { directories, machineData } from './records-machines.ts';
import { codeTables, referenceLists } from './records-reference.ts';
import { keyedDatabase, sidewaysWorkbook } from './records-workbook.ts';

export const records: readonly Genre[] = [
  careSummary,
  chargeBatch,
  payerInterchange,
  withholdingFile,
  fhirLines,
  mongoExport,
  configUsers,
  debugDumps,
  requestLog,
  directories,
  machineData,
  codeTables,
  referenceLists,
  keyedDatabase,
  sidewaysWorkbook,
];
