// Single lines, sticky notes, log entries and messages: names in any case, hardly a label.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const shortNotes: Genre = written(
  ['short-notes', 'prose'],
  [
    `call {a.lower} back re claim, ssn {a.ssn}\n`,
    `{a} {a.ssn}\n`,
    `{a.lf} / {a.dob} / {a.ssn} / {a.phone}\n`,
    `pick up meds for {a} - {a.med:insulin} - medicare {a.mbi}\n`,
    `{s1.first} - {a}'s DL is {a.dl}. pls update the fleet file. thx {s2.first}\n`,
    `Ret'd call from {a.mr}. Full name {a}. DCN {a.dcn}. Wants hearing.\n`,
    `TO DO
- {a}: send W-2 ({a.ssn})
- {b}: needs badge
- {c}: {c.med:surgery on knee} Friday, no lifting
- order toner
`,
    `{date} {time} | {s1.initials} | {a.caps} | VERIFIED LAST 4 AND DOB | MEMBER {a.member}\n`,
    `wifi password is on the fridge. {a}'s ssn for the school form: {a.ssn}. love you\n`,
    `New acct: {a.initbare}, {a.street}, dl {a.dl}, opened by {s1.init}\n`,
    `{a.last} {a.first} {a.mi} ssn {a.ssn} start 6/3 whse 2nd shift supv {s1.last}\n`,
    `{date}: {a} no show. {date}: {b} seen, {b.med:strep throat}, rx amox. {date}: {c} cancelled.\n`,
    `For {s1}: the passport # for {a} is {a.passport}, exp {date}\n`,
    `Mr. {a}, SSN: {a.ssn}, c/o {b}, {b.address}\n`,
    `a/r: {a.lower} paid; {b.lower} nsf; {c.lower} ssn {c.ssn} to collections\n`,
    `RE: {a}
DOB: {a.dob}
We have no record of this person under {a.ssn}. Try a maiden name.
{s1.init}
`,
    `Ticket for {a}, {b} and {c}: confirmation {digits:6}. {b.first}'s passport {b.passport}.\n`,
    `Voicemail 3: {a}, {a.phone}, says {a.he} {a.med:tested positive for COVID-19}, out all week\n`,
  ],
);
