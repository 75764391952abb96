// Papers and files that nobody has read, written with the law in hand and without sight of the program.
import type { Genre } from '../document.ts';
import * as calls from './unread-calls.ts';
import * as claims from './unread-claims.ts';
import * as cheques from './unread-cheques.ts';
import * as columns from './unread-columns.ts';
import * as counter from './unread-counter.ts';
import * as courts from './unread-courts.ts';
import * as debts from './unread-debts.ts';
import * as desks from './unread-desks.ts';
import * as exported from './unread-exports.ts';
import * as halves from './unread-halves.ts';
import * as helpers from './unread-helpers.ts';
import * as loans from './unread-loans.ts';
import * as meetings from './unread-meetings.ts';
import * as money from './unread-money.ts';
import * as nameless from './unread-nameless.ts';
import * as nobody from './unread-nobody.ts';
import * as papers from './unread-papers.ts';
import * as people from './unread-people.ts';
import * as publicPapers from './unread-public.ts';
import * as schools from './unread-schools.ts';
import * as staff from './unread-staff.ts';
import * as wards from './unread-wards.ts';

const offices = [
  calls,
  claims,
  cheques,
  columns,
  counter,
  courts,
  debts,
  desks,
  exported,
  halves,
  helpers,
  loans,
  meetings,
  money,
  nameless,
  nobody,
  papers,
  people,
  publicPapers,
  schools,
  staff,
  wards,
];

export const unread: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
