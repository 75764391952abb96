// Ballots asked for by mail, passports sent on from a counter, two people who want to marry, and copies of births and deaths.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const absenteeDesk: Genre = penned(
  ['blind-absentee-desk', 'record'],
  {
    why: ['absent, work', 'caregiver', 'poll worker', 'religious', 'Safe at Home', 'in custody'],
    state: ['mailed', 'returned, sig ok', 'cured', 'rejected, no notary', 'spoiled', 'in person'],
  },
  [
    `ABSENTEE APPLICATIONS      {county} clerk        {date}

voter id       name                      reason                     ballot
{a.gov:799999999}      {a.lf}                [[why]]             [[state]]
{b.gov:799999999}      {b.lf}                [[why]]             [[state]]
{c.gov:799999999}      {c.lf}                [[why]]             [[state]]
not found      {d.lf}                [[why]]             letter sent
`,
    `APPLICATION FOR A BALLOT (hand printed, keyed by {s1.first})
1. Name       {a.capsmid}
2. Address    {a.address}
3. Mail to    same
4. MO driver or nondriver lic.  {a.dl}
   or last 4 of SSN             ----
5. Reason     [[why]]
6. If for another: relative within 2nd degree {b}
`,
    `hi this is {a}, I am in Afghanistan again, APO address below. FPCA attached, my SSN {a.ssn} and DoD ID {a.mil:1399999999} are on line 4. please e-mail the ballot. my wife {b} will vote at home. [[state]] last time and nobody told me
@a man
@b wife a
`,
    `Cure list, call by 5 pm. Do not leave on counter.

  {a}   {a.phone}   DL on app {a.dl} not = DL on file
  {b}   {b.phone}   unsigned
  {c}   {c.phone}   soc on app {c.ssn}, file blank
  {d}   {d.phone}   [[state]]
clerk {s1}
`,
    `CANVASS: absentee in person 1,204; mailed 611; rejected 9. Bipartisan team {a} (R), {b} (D). Seal numbers {digits:7}, {digits:7}. Tabulator {serial}. Order of candidates: {c}, {d}, {e}. Observers none. [[state]] defined at 115.283.
`,
  ],
);

export const passportCounter: Genre = penned(
  ['blind-passport-counter', 'record'],
  {
    with: ['cash', 'MO', 'ck', 'photo retake', 'expedite', '1-2 day'],
    for: ['adult renewal', 'lost book', 'card only', 'minor, both parents', 'name change'],
  },
  [
    `TRANSMITTAL TO LOCKBOX         facility {digits:6}      agent {s1.initials}

1   {a.capslf}    old book {a.passport}    [[for]]    [[with]]
2   {b.capslf}    first time, SSN {b.ssn}    ID DL {b.state} {b.dl}    [[with]]
3   {c.capslf}    old book {c.passport}    [[for]]    [[with]]
4   {d.capslf}    pulled, needs birth cert    --    refund
trk {tracking}
`,
    `DS-64 STATEMENT REGARDING A LOST PASSPORT
Holder          {a}
Social Security {a.ssn}
Book number     {a.passport} (from a photocopy)
How lost        left in the seat pocket to Cancun with {b}
Police report   no
Sworn           {date}
`,
    `Trip leader spreadsheet, choir to Vienna
"Traveler","As on passport","No.","Exp","Roommate"
"{a.first}","{a.capsmid}","{a.passport}","{iso}","{b.first}"
"{b.first}","{b.capsmid}","{b.passport}","{iso}","{a.first}"
"{c.first}","{c.capsmid}","applied","",""
"{d.first}","{d.capsmid}","{d.passport}","{iso}","[[with]]"
`,
    `Dear Agent {s1.last},

My daughter {a} needs her book by the 9th. The locator says {digits:9}. Her last one was {a.passport}. I, {b}, enclosed my own license as proof, Missouri {b.dl}. We paid for [[with]].

{b}, {b.phone}
@b mother a
@a woman
`,
    `PASSPORT FAIR! Sat 9-1. Bring proof of citizenship, an ID, a photo and two payments. Numbers are called: {digits:3}. Agents: {a}, {b}, trained {date}; {c} takes photos. Fee {money}. Facility certificate {digits:9}. Expedite label EF{digits:9}US.
`,
  ],
);

export const marriageBook: Genre = penned(
  ['blind-marriage-book', 'record'],
  {
    by: ['Rev.', 'Judge', 'Elder', 'Pastor', 'Rabbi'],
    note: [
      '2nd marriage',
      'waited 0 days',
      'consent of parent',
      'returned',
      'certified x2',
      'never returned',
    ],
  },
  [
    `APPLICATION FOR LICENSE TO MARRY            No. {digits:2}-{digits:5}

               PARTY A                        PARTY B
Name           {a}             {b}
Residence      {a.city}           {b.city}
Born           {a.dob}            {b.dob}
Soc. Sec.      {a.ssn}            {b.ssn}
Officiant      [[by]] {s1}         Fee {money}
`,
    `recorder's day book
{date}  lic {digits:5}  {a} ({a.ssn}) to {b} ({b.ssn})  [[note]]
{date}  lic {digits:5}  {c} (SSN none, sworn) to {d} ({d.ssn})  [[note]]
{date}  plat bk {digits:2} pg {digits:2}  {e} to the public
`,
    `ML-2 EXPORT
<license n="{digits:6}"><applicant><nm>{a.lfm}</nm><socSec>{a.ssn9}</socSec></applicant><applicant><nm>{b.lfm}</nm><socSec>{b.ssn9}</socSec></applicant><off>[[by]] {s1}</off></license>
<license n="{digits:6}"><applicant><nm>{c.lfm}</nm><socSec/></applicant><applicant><nm>{d.lfm}</nm><socSec>{d.ssn9}</socSec></applicant><off/></license>
`,
    `Marriage brought to the license office by {a}, who keeps her own name. Card {a.dl}. Certificate from {county} shows [[by]] {s1}, {date}. Husband {b}. SSA printout says {a.ssn} is hers. [[note]]. Issued temp. {s2.initials}
@a woman
@b man
`,
    `APPLICATIONS PUBLISHED: {a} and {b}; {c} and {d}; {e} and {f}. Golden anniversaries: Mr. and Mrs. {s1.last}. Volume {digits:2}, pages {digits:3}-{digits:3}. Recorder {s2}; deputies {s3}. Fee is {money}, cash. [[by]]s must sign within 15 days.
`,
  ],
);

export const vitalWindow: Genre = penned(
  ['blind-vital-window', 'record'],
  {
    what: ['birth x1', 'death x5', 'birth x2 wallet', 'still w/ state', 'genealogy, letter only'],
    use: ['Real ID', 'pension', 'school', 'insurance', 'travel'],
  },
  [
    `VITAL RECORDS ORDER LOG

rcpt     for record of            asked by                 ID shown                 copies
{digits:5}    {a}              {b}              DL {b.state} {b.dl}       [[what]]
{digits:5}    {c}              self                     MO ID {c.dl}       [[what]]
{digits:5}    {d}              {org}                    badge                    [[what]]
{digits:5}    {e}              self                     passport {e.passport}       [[what]]
`,
    `CERTIFICATE OF DEATH (abstract typed for the pension board)

1   Decedent          {a.capsmid}
4   Date              {date}
6   Soc. Sec. number  {a.ssn}
12  Informant         {b}
20  Cause             {a.med:(a) septic shock (b) perforated diverticulitis}
25  Certifier         {s1}, DO
@b child a
`,
    `from: FH portal, {s2}
DROP-TO-PAPER: {a.lf}. ME {s1} will not sign. Need SSN verify, family gave {a.ssn} and {b} (son) gave {b.ssn} by mistake, that is his own. 8 copies, [[use]]. thank u
@b son a
`,
    `Paternity affidavit, hospital
Mother:  {a}   {a.ssn}
Father:  {b}   {b.ssn}
Child:   {c.first}, last name to be {b.last}
Witness: {s1}
Both were given form 402-{digits:1}. [[what]].
@a woman
@b man
@c child b
`,
    `DAILY TILL, records counter. Births 14, deaths 31, fetal 0, voids 2. Security paper {digits:7} to {digits:7}. Drawer A {a}; drawer B {b}. Over/short {money}. Call {c} at the state re printer. Causes of death are never read over the phone. Window hours by {s1}.
`,
  ],
);
