// The genres whose misses may be looked at while the program is made better.
import type { Genre } from '../document.ts';
import { benefitsMail, eobLetter } from './benefits.ts';
import { clinicNote, intakeForm, referralLetter } from './clinic.ts';
import { cardForm, chatTranscript } from './counter.ts';
import { nacha, payrollRegister } from './fixed-width.ts';
import { leaflet, tradeMail } from './nobody.ts';
import { absenceNote, hrLetter } from './personnel.ts';
import { incidentReport } from './police.ts';
import { badHeaders, goodHeaders } from './tables.ts';

export const genres: readonly Genre[] = [
  hrLetter,
  absenceNote,
  benefitsMail,
  eobLetter,
  clinicNote,
  referralLetter,
  intakeForm,
  chatTranscript,
  cardForm,
  incidentReport,
  goodHeaders,
  badHeaders,
  payrollRegister,
  nacha,
  leaflet,
  tradeMail,
];
