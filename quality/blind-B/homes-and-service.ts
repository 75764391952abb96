// Papers of housing offices, of those who served, and of those who are owed.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const housingOffice: Genre = penned(
  ['blind-housing-office', 'prose'],
  {
    need: [
      'asthma made worse by the mold',
      'a companion cat for severe anxiety',
      'grab bars after a hip replacement',
      'no carpet because of COPD',
      'a live-in aide, multiple sclerosis',
      'seizures; must not be on the third floor',
      'insulin in the refrigerator when power is cut',
      'an outlet for the home dialysis machine',
      'hoarding disorder, plan with a counselor',
    ],
    unit: ['4B', '112', 'C-7', '21 North', '6 rear', '309', 'E2', '17'],
    fault: [
      'faucet drips',
      'lock sticks',
      'roaches in kitchen',
      'no heat',
      'window cracked',
      'stove pilot out',
      'smoke alarm chirps',
      'tub caulk',
    ],
  },
  [
    `FAMILY REPORT (50058)                    Unit [[unit]]

Line  Last, First              Rel   Sex   SSN
01    {a.lf}                   H     {a.sex}     {a.ssn}
02    {b.lf}                   S     {b.sex}     {b.ssn}
03    {c.lf}                   Y     {c.sex}     {c.ssn}
Annual income {money}     TTP {money}     Caseload {digits:2}
PHA staff {s1}
@b spouse a
@c child a
`,
    `REASONABLE ACCOMMODATION - decision

Tenant {a}, unit [[unit]], asked on {date} for a change because of {a.med:[[need]]}. Third party form returned by {s1}, NP. Granted. Work order {digits:6}: [[fault]].
Neighbor {b} (unit [[unit]]) objected; no right to know why.
`,
    `move-out inspection [[unit]]

former tenant {a}, forwarding {a.address}
[[fault]]; [[fault]]; holes over couch
deposit {money} less {money}
key fobs {digits:6} {digits:6}, garage opener s/n {serial}
inspected with {b}, next tenant's cousin
`,
    `RENTAL APPLICATION

Applicant: {a.mid}            Co-applicant: {b.mid}
SS#: {a.ssn}                  SS#: {b.ssn}
Lic#: {a.dl}                  Lic#: {b.dl}
Pets: 1 dog     Vehicles: 2     Ever evicted? no
Bank: {bank}    Acct: {a.acct} (applicant)
Current landlord {s1}, {phone}
`,
  ],
);

export const servedPaper: Genre = penned(
  ['blind-served-paper', 'prose'],
  {
    ill: [
      'Agent Orange, ischemic heart disease',
      'a bad back from jump school, 40 percent',
      'military sexual trauma with panic attacks',
      'hearing loss from the flight line',
      'burn pit sinusitis',
      'frostbite of both feet, Chosin',
      'TBI from an IED outside Ramadi',
      'parkinsonism, presumptive',
      'neuropathy in the hands',
      'knee replaced at Truman VA',
    ],
    unit: [
      '1138th',
      'Co B, 2-138',
      'USS Ranger',
      'Ft. Leonard Wood',
      '131st Bomb Wing',
      '35th MP',
      '1221st',
      'Rosecrans',
    ],
  },
  [
    `STATEMENT IN SUPPORT OF CLAIM

1. Veteran (first, middle, last)   {a.mid}
2. Social Security number          {a.ssn}
3. VA file number                  {a.mil:C99999999}
4. Branch/unit                     [[unit]]
My statement: I {a.med:have [[ill]]} and my buddy {b} saw it happen. I certify it is true.
`,
    `Officer's notes, walk-in day

{a} ([[unit]]) wants the rating looked at again: {a.med:[[ill]]}. Sent the 0995.
{b} ([[unit]]) only needs a license plate form.
{c}'s widow, {d}, brought the marriage license. Told her DIC takes five months.
{s1}, VSO, {county}
@d woman
`,
    `ORDERS {digits:3}-{digits:3}
{a.capslf}, SSG, [[unit]]      DoD ID {a.mil:1999999999}
You are ordered to annual training, report {date}. Bring CAC, ID tags, seasonal gear. UIC W{digits:2}AA. MDC 1A1A. Fund cite {digits:14}.
FOR THE ADJUTANT GENERAL: {s1.caps}, COL
`,
    `Honor flight roster, bus 2
{a}, Korea, guardian {b}, {a.med:oxygen, 2 liters}
{c}, Vietnam, guardian {d}, no needs
{e}, WWII, guardian {f}, {e.med:insulin with lunch, forgets names}
T-shirts XL 4, L 9. Charter {digits:6}. Lead {s1}, {phone}
`,
  ],
);

export const owedMoney: Genre = penned(
  ['blind-owed-money', 'prose'],
  {
    mood: [
      'cursed and hung up',
      'cried',
      'wants it in writing',
      'says paid already',
      'bankrupt, atty to call',
      'new number',
      'on the road',
      'says wrong person',
    ],
    code: [
      'the code on the back',
      'three on the back',
      'sec code',
      'cvv',
      'security digits',
      'verification code',
      'the little number',
      'cvc',
    ],
  },
  [
    `AGENT SCREEN 7          file {digits:8}

Debtor    {a.capslf}
SSN       {a.ssn9}
Client    {clinic}    Bal {money}
{date} {time} OB: [[mood]]
{date} {time} IB: took card {a.card+c} exp {a.exp} [[code]] {a.cvv}, {money} ok
{date} {time} OB: third party {b}, [[mood]], nothing disclosed
`,
    `CHECK BY PHONE AUTHORIZATION

I, {a}, authorize one draft of {money} on or after {date}.
Bank        {bank}
Routing     {a.routing}
Account     {a.acct}
Read back and agreed: yes      Recording {digits:9}     Rep {s1}
`,
    `SKIP TRACE RESULT
Subj {a}    aka {a.initbare}    soc {a.ssn}    dl {a.dl} {a.state}
poss rel {b}, {b.phone}
poss emp {org}
utility hit {date}; plate on file; no hits jail; mood last call: [[mood]]
`,
    `Placement batch {digits:6}
{digits:4} accounts, {money} average. File layout v3: cols 1-12 client ref, 13-42 name, 43-51 zip+4. No SSNs are sent from {date}. Control totals {digits:9} / {digits:9}.
Reply to {a} at the client or {s1} here. Wire fees to our trust at {bank}, routing {b.routing!}, account {b.acct!}.
`,
  ],
);
