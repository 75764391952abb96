// Papers and files that nobody has read, written with the law in hand and without sight of the program.
import type { Genre } from '../document.ts';
import * as calls from './unread-calls.ts';
import * as cheques from './unread-cheques.ts';
import * as counter from './unread-counter.ts';
import * as debts from './unread-debts.ts';
import * as loans from './unread-loans.ts';
import * as meetings from './unread-meetings.ts';
import * as nameless from './unread-nameless.ts';
import * as papers from './unread-papers.ts';
import * as people from './unread-people.ts';

const offices = [calls, cheques, counter, debts, loans, meetings, nameless, papers, people];

export const unread: readonly Genre[] = offices.flatMap((office) => Object.values<Genre>(office));
