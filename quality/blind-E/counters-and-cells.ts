// Cards that customers sign at a bank, what was in a pocket, a car sold on paper, and answers to a garnishment.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const signatureCard: Genre = penned(
  ['blind-signature-card', 'prose'],
  {
    own: ['JTWROS', 'individual', 'POD', 'DBA', 'UTMA', 'tenants in common'],
    back: ['backup W/H: exempt', 'ChexSystems clear', 'opened w/ $25', 'box 114', 'mail stmt'],
  },
  [
    `SIGNATURE CARD                 {bank}

Account no.  {a.acct}           Title  [[own]]
1  {a}      TIN {a.ssn}      ID {a.state} {a.dl}
   x ___________________
2  {b}      TIN {b.ssn}      ID {b.state} {b.dl}
   x ___________________
[[back]]      opened by {s1}
@b spouse a
`,
    `New acct worksheet, CSR {s1.initials}
[[own]]
who: {a.mid}
soc: {a.ssn}
prim id: {a.passport} (US passport)
sec id: gym card
employer: {org}
beneficiary: {b}, {b.dob}, soc {b.ssn}
[[back]]
`,
    `AUTHORIZED SIGNERS, {org} PTO checking

OUT   {a}, treasurer 2022
IN    {b}, {b.dl} ({b.state}), last 4 of social {b.ssnlast}
IN    {c}, license to follow
Two signatures over {money}. Minutes attached. Banker {s1}, {digits:4}.
`,
    `call back from the credit union
"...so to get you on the account I just need, okay, {a}, and your social? {a.ssn}. Great. And the driver's license? {a.dl}. Perfect. And a code word for the phone? Okay: {a.pw}. And it'll be number {a.acct+c}, write that down."
[[back]]
`,
    `Retention: signature cards, 7 years after closing. Index by account title, never by TIN. Cards with [[own]] go in the blue drawer. Drawer keys: {a}, {b}. Auditor {c} pulled 20 and found 2 unsigned. Form SC-{digits:3}, pack of 100 {money}.
`,
  ],
);

export const pocketList: Genre = penned(
  ['blind-pocket-list', 'prose'],
  {
    thing: [
      'cig lighter, red',
      'pocket knife, 3 in',
      '1 pr boots',
      'phone, cracked',
      'keys (4)',
      'belt',
      '$14.36 cash',
      'white powder, 2 g gross',
    ],
    shelf: ['bin 12', 'shelf C', 'cold room', 'safe', 'rel. to owner', 'lab'],
  },
  [
    `PROPERTY / EVIDENCE           CR {digits:2}-{digits:5}         Dep. {s1}

item   qty   description                                                 where
1      1     [[thing]]                                                   [[shelf]]
2      1     MO DL {a.dl}, name {a}                       [[shelf]]
3      1     Soc. Sec. card, name {b}, {b.ssn}              [[shelf]]
4      1     debit card, {c}, {c.card}                 [[shelf]]
5      1     [[thing]]                                                   [[shelf]]
`,
    `Inmate personal effects
{a.capslf}
- [[thing]]
- [[thing]]
- wallet: OLN {a.dl}; pic of kids; ss card {a.ssn}
Rec'd by {s1}      Inmate x____________
`,
    `Search warrant return. Seized from the residence of {a}: one laptop, s/n {serial}; one ledger; a notebook page reading "{b}, {b.ssn}, dob {b.dob}"; a notebook page reading "{c} visa {c.card+c} exp {c.exp} cvv {c.cvv} zip {c.zip}"; [[thing]]. Copy left with {d}. Det. {s1}.
`,
    `FOUND PROPERTY, student union
{date}  purse, blue. Inside: {a.state} license no. {a.dl}, {a}. called, no ans.
{date}  [[thing]], no name
{date}  hearing aid, left
{date}  passport, {b}, no. {b.passport}. picked up
{date}  [[thing]] claimed by {c}
`,
    `Evidence room rules. Weigh powder in the bag. Seal, initial, date. Cards and licenses are logged as "one card" with the last four only: {a}'s audit found that two clerks, {b} and {c}, do so. [[shelf]] holds 212 items. Purge
list {digits:6}. Scale s/n {serial}, cert {date}. Auction: [[thing]], {money}.
`,
  ],
);

export const titleWork: Genre = penned(
  ['blind-title-work', 'record'],
  {
    ride: [
      '2016 F-150',
      '2009 Impala',
      '2021 Sportster',
      '2013 Odyssey',
      '16 ft flatbed',
      'jon boat',
    ],
    bit: ['lien rel. attached', 'gift affidavit', 'dup title', 'trade-in', 'GAP declined', 'as-is'],
  },
  [
    `DEALER JACKET  stk {digits:5}       [[ride]]     VIN 1FTEW1EP7GF{digits:6}

Buyer        {a}
Address      {a.address}
DL           {a.dl}
SSN          {a.ssn}
Co-buyer     {b}
DL           {b.dl}
Checklist    [[bit]], [[bit]], odometer {digits:6}
@b spouse a
`,
    `from: floor desk
to: {s1.email}
run credit pls [[ride]]
{a} / {a.dob} / {a.ssn} / {a.phone}
rent {money}, job at {org} 2 yr
also his brother {b} may cosign, dont run yet
@a man
`,
    `APPLICATION FOR MISSOURI TITLE      DOR-108 (keyed)

01 {a.capslf}
02 {b.capslf}
03 {a.dl}                       {b.dl}
04 {a.street} {a.city} {a.zip}
05 1G1ZD5ST{digits:9}   {digits:6} MI
06 lienholder {bank}, E-lien {digits:8}
07 [[bit]]
@b spouse a
`,
    `Repo order 24-{digits:4}: {a}, [[ride]], tag {digits:3}-XK{digits:1}, VIN ends {digits:6}. Lives w/ {b}. SSN for skip trace {a.ssn}. Works nights {org}. Balance {money}. Loan {a.acct-}. No contact w/ {c}, attorney. [[bit]].
`,
    `Sold board
[[ride]]    {a}    {money}    {s1.first}
[[ride]]    {b}    {money}    {s2.first}    [[bit]]
[[ride]]    {c}    {money}    {s1.first}
Temp tags {digits:8}, {digits:8}. VIN 2HGFC2F5{digits:9}. Detail: {d}. Spiff {money}.
`,
  ],
);

export const garnishAnswer: Genre = penned(
  ['blind-garnish-answer', 'prose'],
  {
    rest: ['10% head of family', '25% of net', 'nothing owed', 'prior levy', 'terminated in June'],
    from: ['wages', 'checking', 'rent held', 'stored grain'],
  },
  [
    `GARNISHEE'S ANSWERS                    {case}

Judgment debtor: {a}        SSN: {a.ssn}
1. Employed?  Yes, {org}.
2. Property held: [[from]], {money}
3. Withheld: {money}, [[rest]]
4. Child support ahead of this: none
Signed {s1}, payroll
`,
    `Dear Circuit Clerk:
We hold one account for {a}, number {a.acct-}, balance {money}, and it is joint with {b}, who owes nothing. We have frozen half. The writ gives {a.his} Social Security number as {a.ssn} and ours matches. [[rest]].
{s1}, {bank}, legal process
@b spouse a
`,
    `levy queue
{a.lf} | {a.ssn} | [[from]] | {money} | [[rest]]
{b.lf} | {b.ssn} | [[from]] | {money} | [[rest]]
{c.lf} | not our employee | returned
{d.lf} | {d.itin} (ITIN) | [[from]] | {money}
clerk {s1.initials}, {digits:6}
`,
    `Notice of Exemptions. You may keep the first {money} of household goods, a wedding ring to $1,500, and tools of a trade. File within 20 days. Clerk {a}; deputy {b}; plaintiff's attorney {c}, Mo. Bar {digits:5}. Case {case}. Sum sought {money}. [[from]] may be held.
`,
  ],
);
