// Records, exports, tables, logs and structured files that were written without sight of the program.
import type { Genre } from '../document.ts';
import { careSummary, chargeBatch } from './records-clinic.ts';
import { fhirLines, mongoExport } from './records-json.ts';
import { codeTables, referenceLists } from './records-reference.ts';

export const records: readonly Genre[] = [
  careSummary,
  chargeBatch,
  fhirLines,
  mongoExport,
  codeTables,
  referenceLists,
];
