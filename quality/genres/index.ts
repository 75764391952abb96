// The genres whose misses may be looked at while the program is made better.
import type { Genre } from '../document.ts';
import * as agencies from './agencies.ts';
import * as bank from './bank.ts';
import * as bareTables from './bare-tables.ts';
import * as benefits from './benefits.ts';
import * as claims from './claims.ts';
import * as clinic from './clinic.ts';
import * as counter from './counter.ts';
import * as desk from './desk.ts';
import * as deskWork from './desk-work.ts';
import * as dumps from './dumps.ts';
import { efw2, metro2 } from './filed-records.ts';
import * as fixedWidth from './fixed-width.ts';
import * as healthFiles from './health-files.ts';
import * as hiring from './hiring.ts';
import * as interchange from './interchange.ts';
import * as justice from './justice.ts';
import * as lending from './lending.ts';
import * as licences from './licences.ts';
import * as names from './names.ts';
import * as nobody from './nobody.ts';
import * as officeFiles from './office-files.ts';
import * as personnel from './personnel.ts';
import * as police from './police.ts';
import * as sheets from './sheets.ts';
import * as social from './social.ts';
import * as specimens from './specimens.ts';
import * as dictation from './dictation.ts';
import * as lawOffice from './law-office.ts';
import * as sheriff from './sheriff.ts';
import * as publicPapers from './public-papers.ts';
import * as workplace from './workplace.ts';
import * as campusRecords from './records-campus.ts';
import * as databaseDumps from './records-dumps.ts';
import * as goodsRecords from './records-goods.ts';
import * as joinedRecords from './records-joins.ts';
import * as listings from './records-listing.ts';
import * as nobodysRecords from './records-nobody.ts';
import * as printedRecords from './records-prints.ts';
import * as officeRecords from './records-office.ts';
import * as tokenRecords from './records-tokens.ts';
import * as plainPapers from './plain-papers.ts';
import * as insurer from './insurer.ts';
import * as school from './school.ts';
import * as workbooks from './records-workbook.ts';
import * as electronicInterchange from './records-edi.ts';
import * as machineRecords from './records-machines.ts';
import * as logRecords from './records-logs.ts';
import { badHeaders, goodHeaders } from './tables.ts';
import { bankPapers } from './bank-papers.ts';
import { benefitPapers } from './benefit-papers.ts';
import { clinicPapers } from './clinic-papers.ts';
import { courtPapers } from './court-papers.ts';
import { narratives } from './narratives.ts';
import { joinedTables, nestedJson, nestedXml } from './nested-people.ts';
import { nobodysNumbers } from './nobodys-numbers.ts';
import { printedForms } from './printed-forms.ts';
import { shortNotes } from './short-notes.ts';
import { officePapers } from './office-papers.ts';
import { writtenMail } from './written-mail.ts';
import { namedAbove, tablesOfSeveral } from './tables-of-several.ts';
import * as secondCalls from './second-calls.ts';
import * as secondClaims from './second-claims.ts';
import * as secondColumns from './second-columns.ts';
import * as secondCourts from './second-courts.ts';
import * as secondDesks from './second-desks.ts';
import * as secondHalves from './second-halves.ts';
import * as secondLoans from './second-loans.ts';
import * as secondNobody from './second-nobody.ts';
import * as secondPublic from './second-public.ts';
import * as secondSchools from './second-schools.ts';
import * as secondWards from './second-wards.ts';

export const genres: readonly Genre[] = [
  personnel,
  hiring,
  benefits,
  claims,
  clinic,
  social,
  counter,
  desk,
  bank,
  police,
  justice,
  licences,
  names,
  nobody,
  specimens,
  officeFiles,
  { goodHeaders, badHeaders },
  bareTables,
  fixedWidth,
  { efw2, metro2 },
  dumps,
  healthFiles,
  lending,
  agencies,
  deskWork,
  sheets,
  interchange,
  dictation,
  lawOffice,
  sheriff,
  publicPapers,
  workplace,
  campusRecords,
  databaseDumps,
  goodsRecords,
  listings,
  officeRecords,
  tokenRecords,
  plainPapers,
  insurer,
  school,
  workbooks,
  electronicInterchange,
  machineRecords,
  logRecords,
  secondCalls,
  secondClaims,
  secondColumns,
  secondCourts,
  secondDesks,
  secondHalves,
  secondLoans,
  secondNobody,
  secondPublic,
  secondSchools,
  secondWards,
  joinedRecords,
  printedRecords,
  nobodysRecords,
  { clinicPapers, bankPapers, courtPapers, officePapers, benefitPapers, writtenMail },
  { narratives, printedForms, shortNotes, nobodysNumbers },
  { tablesOfSeveral, namedAbove, nestedJson, nestedXml, joinedTables },
].flatMap((office) => Object.values<Genre>(office));
