// Papers and files that nobody has read, written with the law in hand and without sight of the program.
import type { Genre } from '../document.ts';
import * as cheques from './unread-cheques.ts';
import * as counter from './unread-counter.ts';
import * as debts from './unread-debts.ts';
import * as exported from './unread-exports.ts';
import * as helpers from './unread-helpers.ts';
import * as meetings from './unread-meetings.ts';
import * as money from './unread-money.ts';
import * as nameless from './unread-nameless.ts';
import * as papers from './unread-papers.ts';
import * as people from './unread-people.ts';
import * as staff from './unread-staff.ts';

const offices = [
  cheques,
  counter,
  debts,
  exported,
  helpers,
  meetings,
  money,
  nameless,
  papers,
  people,
  staff,
];

export const unread: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
