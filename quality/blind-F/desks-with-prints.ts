// Answers that come back on a teletype, cars that were towed away, people whom a collector looks for, and cold pills sold against a license.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const mulesPrint: Genre = penned(
  ['blind-mules-print', 'record'],
  {
    want: ['NO WANTS', 'FTA/TRAF BOONE CO', 'EXPARTE - SERVED', 'CAUTION ARMED', 'NO RECORD NCIC'],
    stat: ['VALID', 'SUSPENDED PTS', 'REVOKED CHEM REFUSAL', 'EXPIRED', 'CDL B VALID'],
  },
  [
    `DR.MOLIC0000.
TXT
NAM/{a.capslf}.DOB/{a.dob}.SEX/{a.sex}.
OLN/{a.dl}.OLS/{a.state}.OLT/OP.STATUS/[[stat]]
SOC/{a.ssn9}
ADDR/{a.street}
[[want]]
MRI {digits:7} IN: DSP{digits:2} {digits:4}
`,
    `dispatch print, unit {digits:3} traffic stop
{time}  10-28 tag {digits:3}-KT{digits:1}  99 Buick  RO {a.last}, {a.first}
{time}  10-27 {b.last}, {b.first}  {b.dob}  {b.state} {b.dl}  [[stat]]
{time}  10-29 both  [[want]]
{time}  10-8 warning {digits:8}   {s1.initials}
`,
    `III RESPONSE (rap sheet head)
NAME {a.capslf}          FBI NO. {a.gov:999999XB9}
STATE ID NO. {a.gov:MO09999999}         SSN {a.ssn}
AGENCY-{county} S.O.  ARREST {iso}  CHARGE 1 STEALING  [[want]]
REQ {b.caps} / PUR C
`,
    `RE: request for records check, rental of park shelter?? NO
{s1.first}, we only run names for a reason. {a} and {b} were not run. Log shows op {digits:5} at {time}, [[want]] on somebody else, {c}, whose license I read over the air ({c.dl}). Purge it. Sgt {s2.last}
`,
    `OPERATOR RECERTIFICATION: 20 questions. OLN means operator license number; SOC means what it says. Never run yourself. Passed: {a}, {b}. Failed: {c}. ORI MO{digits:7}. Line noise on circuit {digits:4}. TAC {s1}, hot files: [[want]].
`,
  ],
);

export const towLot: Genre = penned(
  ['blind-tow-lot', 'record'],
  {
    car: [
      '04 Malibu silver',
      '17 Ram quad',
      '99 Ranger',
      '12 Sonata',
      'Harley, no bars',
      '21 Kia, window out',
    ],
    how: ['PPI', 'accident rotation', 'abandoned 48h', 'impound DWI', 'AAA'],
    fee: ['hook 185', 'day 35 x4', 'dolly 60', 'gate 75', 'release to ins.'],
  },
  [
    `LOT BOOK

in        car                     how                 out to               ID                     paid
{date}    [[car]]              [[how]]            {a}             {a.state} DL {a.dl}          [[fee]]
{date}    [[car]]              [[how]]            {b}             title, DL {b.dl}         [[fee]]
{date}    [[car]]              [[how]]            still here           --                     [[fee]]
{date}    [[car]]              [[how]]            {c}             {c.passport} passport      [[fee]]
`,
    `release by phone (owner out of town)
owner {a}. VIN matches. card {a.card+c} x {a.exp} sec {a.cvv} zip {a.zip}. sending {b} to drive it, will show license. [[fee]], [[fee]]. keys in visor. {s1.first}
`,
    `Form 4669, notice to owner & lienholder
Vehicle [[car]], VIN 1N4AL3AP8DC{digits:6}
Owner of record: {a}, {a.address}
Lien: {bank}
Reason: [[how]]   Charges to date {money}
Notary {s1}     MULES entry {digits:9}
`,
    `Yelp reply draft: Sorry {a}, we towed the [[car]] because the lot owner {b} called. You paid with a card ending {digits:4}. We did not "take your Social". We copied the license, as the law wants. - {c}, manager
`,
    `truck 3, glove box
registration: {a} Towing LLC, plate {digits:3}X{digits:2}
fuel sheet 41 gal {money}
driver {b}, TIN on 1099 {b.ssn9}
driver {c}, medical card exp {date}
log book no. {digits:6}
`,
  ],
);

export const skipTrace: Genre = penned(
  ['blind-skip-trace', 'prose'],
  {
    lead: [
      'utility hit Cole Co.',
      'deceased flag N',
      'works nights at plant',
      'moved w/ sister',
      'PO box only',
    ],
    act: [
      'send itemized',
      'cease comm',
      'judgment entered',
      'dispute rec’d',
      'settle 60%',
      'bankrupt ch 7',
    ],
  },
  [
    `COMPREHENSIVE LOCATE                    permissible use: debt (3)

Subject    {a.capsmid}
SSN        {a.ssn}   issued Missouri 1971-72
DOB        {a.dob}
DL         {a.state} {a.dl}
Relatives  {b.caps}, {c.caps}
Poss. emp  {org}
Note       [[lead]]
@b child a
`,
    `collector screen, acct {digits:9}
debtor {a.lf}   ss {a.ssn9}   bal {money}
co-debtor {b.lf}   ss {b.ssn9}
{time} lm w/ {c}, third party, did not disclose
{time} rpc, promised {money} by phone check: aba {a.routing-} acct {a.acct-}
[[act]] / [[lead]]
@b spouse a
`,
    `placement file, hospital to agency
acctno~debtor~debtor_ssn~phone~bal~dos~status
{digits:7}~{a.lf}~{a.ssn9}~{a.phone}~"{money}"~{iso}~[[act]]
{digits:7}~{b.lf}~{b.ssn9}~{b.phone}~"{money}"~{iso}~[[act]]
{digits:7}~{c.lf}~~{c.phone}~"{money}"~{iso}~[[act]]
`,
    `Validation letter reply, handwritten: "I am NOT the {a} you want. My social is {a.ssn} and it does not end in {digits:4}. The other one, {b}'s boy, lives in Olathe. [[act]]. Leave my mother alone."
`,
    `COLLECTION LAW REFRESHER. Seven calls in seven days. Do not say debt to {a} if {b} owes it; that is third party disclosure. Top producers {a}, {b}, {c}. Client {org} pays 22 %. Mini-Miranda on line 1. License {digits:7}. Batch {digits:9}, [[act]].
`,
  ],
);

export const coldPill: Genre = penned(
  ['blind-cold-pill', 'record'],
  {
    pill: ['PSE 30 mg 24 ct', 'Claritin-D 15', 'Zyrtec-D 12', 'Advil C&S 20', 'Sudafed 12h 10'],
    ok: ['SOLD', 'BLOCKED 9G', 'OVERRIDE', 'RETURN', 'sold'],
  },
  [
    `PSEUDOEPHEDRINE BOOK     store {digits:4}     RPh {s1}

when               purchaser                 addr                     ID                    item
{date} {time}    {a}             {a.street}        {a.state} {a.dl}         {a.med:[[pill]]?}
{date} {time}    {b}             {b.street}        {b.state} {b.dl}         {b.med:[[pill]]?}
{date} {time}    {c}             {c.street}        mil {c.mil:1499999999}         {c.med:[[pill]]?}
`,
    `TXN;TS;LAST;FIRST;ID_TYPE;ID_NO;ID_ST;GRAMS;RESULT
{digits:9};{iso};{a.last};{a.first};DL;{a.dl};{a.state};0.72;[[ok]]
{digits:9};{iso};{b.last};{b.first};PASSPORT;{b.passport};US;2.40;[[ok]]
{digits:9};{iso};{c.last};{c.first};DL;{c.dl};{c.state};1.20;[[ok]]
`,
    `det. {s1.last}'s request
Pull every {a.med:[[pill]]?} buy for {a} (OLN {a.dl}) and {b} (OLN unknown) for 90 days. I think {c} drives. Fax {phone}. case {digits:2}-{digits:4}
`,
    `tech note on a bag: {a} left license {a.dl} at the counter, put in safe. {b} came for it, I said no. call {a.phone}. {a.med:[[pill]]?} not sold
`,
    `POISON BOOK AND TOBACCO SIGNAGE. 3.6 g a day, 7.2 g in 30 days. Scan the license; do not write on it. Techs trained: {a}, {b}, {c}. NDC {digits:5}-{digits:4}-{digits:2}. Shelf tag {digits:9}. [[pill]] is behind the counter, {money}.
`,
  ],
);
