// Money that companies send each other, bidders and their lots, papers with everything blacked out, goods called back, and kitchens inspected.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const companyRemit: Genre = penned(
  ['blind-company-remit', 'record'],
  {
    term: ['NET30', 'CTX', 'CCD', '2/10', 'wire only'],
    note: ['changed banks, call to verify', 'W-9 on file', 'lockbox', 'ERA by mail', 'prenote ok'],
  },
  [
    `VENDOR REMIT-TO SHEET                    AP: {a}

{org}
  bank {bank}   ABA {b.routing!}   acct {b.acct!}
  [[term]], [[note]]
{org}
  bank {bank}   ABA {c.routing!}   acct {c.acct!}
  [[term]], [[note]]
`,
    `Please update our banking. Company: {org}. EIN {ein}. Account name: the company's operating fund. Account {b.acct!}. The wire desk will ask the company passcode, which is {digits:4}. Questions to {a}, controller, or {c}, her backup. [[note]].
@a woman
`,
    `payee;kind;aba;dda;terms
{org};company;{b.routing!};{b.acct!};[[term]]
{county} Collector;government;{c.routing!};{c.acct!};[[term]]
{insurer};company;{d.routing!};{d.acct!};[[term]]
approved {s1}, {s2}
`,
    `FY CHECK RUN. 212 checks, {money}. First {digits:6}, last {digits:6}. Signed {a}, {b}. Void {digits:6}, {c} lost it. Stop pay fee {money}. Positive pay file sent {time}. [[term]] vendors next week.
`,
  ],
);

export const auctionClerk: Genre = penned(
  ['blind-auction-clerk', 'record'],
  {
    lot: [
      'box of doilies',
      'JD 4020',
      '12 ga pump',
      'quilt, wedding ring',
      'crutches & bedpan, old',
      'heart-shaped mirror',
      '1964 half dollars',
    ],
    note: ['pd cash', 'pd ck', 'tax ex', 'hold till Tues', 'no sale', 'choice x3'],
  },
  [
    `CLERK TICKET BOOK                     Col. {s1}

bidder    name                    lot                           price       note
{digits:3}       {a}             [[lot]]                 {money}       [[note]]
{digits:3}       {b}             [[lot]]                 {money}       [[note]]
{digits:3}       {c}             [[lot]]                 {money}       [[note]]
`,
    `Registered bidders, ring 2
{a.lf} #{digits:3} {a.phone}
{b.lf} #{digits:3} {b.phone}
{c.lf} #{digits:3} {c.phone}
resale no. for dealers on file, 8 digits: {digits:8}
`,
    `SALE BILL. Having sold the farm we will sell: [[lot]], [[lot]], [[lot]], hospital bed (like new), walker, [[lot]]. Owners {a} and {b}. Lunch by {c}. Terms cash or good check with ID. Not responsible for accidents. Lic. {digits:7}.
@b spouse a
`,
    `Raffle drum, {org}: tickets {digits:6}-{digits:6}. 1st {a}, ticket {digits:6}, [[lot]]. 2nd {b}, ticket {digits:6}, [[lot]]. 3rd {c}. Unsold 212. Drawn by a child, {date}. [[note]].
`,
  ],
);

export const blackedOut: Genre = penned(
  ['blind-blacked-out', 'prose'],
  {
    why: ['610.021(13)', 'personal privacy', 'HIPAA', 'juvenile', 'atty work product'],
    bar: ['[REDACTED]', '█████████', '(b)(6)', 'XXXXXXXXX', '[* * *]'],
  },
  [
    `SUNSHINE REQUEST {digits:4} - responsive page {digits:2}

Employee: {a}        SSN: XXX-XX-{a.ssnlast}
Diagnosis: [[bar]]
License: [[bar]]
Reason for leave: [[bar]]
Supervisor: {b}
Withheld under [[why]]
`,
    `Q. State your name. A. {a}.
Q. And your Social Security number? MR. {s1.last}: Last four only, please. A. {a.ssnlast}.
Q. What did Doctor {s2.last} tell you? A. [[bar]]
(three lines sealed, [[why]])
Q. Were you alone? A. With {b}.
`,
    `bates,author,to,date,subject,basis
MO{digits:7},{a},{b},{iso},"account no. [[bar]]",[[why]]
MO{digits:7},{b},{a},{iso},"re: card ending {digits:4}",[[why]]
MO{digits:7},{c},{s1},{iso},"passport [[bar]]",[[why]]
`,
    `<p>Claimant <b>{a}</b>, member no. <span class="r">[[bar]]</span>, was seen for <span class="r">[[bar]]</span> on {date}.</p>
<p>Paid to acct. ******{digits:3}; spouse <b>{b}</b>, SSN ***-**-{b.ssnlast}.</p>
<p>Redaction log: {digits:2} items, [[why]], by {s1}.</p>
@b spouse a
`,
  ],
);

export const recallNotice: Genre = penned(
  ['blind-recall-notice', 'prose'],
  {
    thing: [
      'infusion pump 8100',
      'metformin ER 500',
      'CPAP foam',
      'pacemaker lead 6947',
      'ground beef 80/20',
      'crib, drop side',
    ],
    harm: [
      'may overdose',
      'may cause lactic acidosis',
      'may shock the wearer',
      'E. coli O157',
      'may trap a child',
    ],
  },
  [
    `URGENT FIELD SAFETY NOTICE

Product   [[thing]]
Lots      {digits:7}, {digits:7}, {digits:7}
Risk      [[harm]]; no injuries known
Return to {a}, quality, {org}, RMA {digits:9}
Reply by  {date}
`,
    `Recall checks, pharmacy
[x] shelf pulled ({a})
[x] ADCs pulled ({b})
[ ] patients called - 0 got it
[[thing]] lot {digits:6}. [[harm]]. Wholesaler credit {digits:9}. {s1}, PharmD
`,
    `biomed list
serial;model;ward;owner dept;checked by
{serial};[[thing]];3W;Nursing;{a}
{serial};[[thing]];ICU;Nursing;{b}
{serial};[[thing]];store;Materials;{a}
`,
    `Dear Customer: Our records show that store {digits:4} sold the [[thing]]. It [[harm]]. Stop using it. {a} of our office will refund {money}. Ask {b} in Spanish. This letter went to all who have our card. Notice {digits:8}.
`,
  ],
);

export const kitchenInspection: Genre = penned(
  ['blind-kitchen-inspection', 'record'],
  {
    bad: [
      'ham salad at 52F',
      'no test strips',
      'roach in trap',
      'employee ate on line',
      'raw over cooked',
      'sick policy not signed',
    ],
    good: ['corrected', 'voluntary discard 6 lb', 'recheck 10 d', 'repeat', 'placed on hold'],
  },
  [
    `FOOD ESTABLISHMENT INSPECTION          permit {digits:6}

Place            {org} Cafe
Person in charge {a}
Time             {time}
P   [[bad]]           [[good]]
C   [[bad]]           [[good]]
Food handler cards: {b}, {c}
Inspector {s1}, EPHS, no. {digits:4}
`,
    `date,facility,operator,critical,non,comment
{iso},taco truck 4,{a},1,2,"[[bad]]"
{iso},fish fry,{b},0,1,"[[bad]]"
{iso},daycare kitchen,{c},2,0,"[[bad]]; hepatitis A flyer posted"
`,
    `Complaint: caller says she got food poisoning at a buffet, left no name. Visited. Spoke with {a}, owner, and {b}, cook. Nobody ill in 14 days by the log. [[bad]]. [[good]]. No samples. Closed, {s1}, {digits:6}.
`,
    `WATER / POOL / TATTOO monthly. Pools: {a}, operator, Cl 0.5, closed. Tattoo shop of {b}: autoclave spore test neg, sharps full. Lagoon: {c}, no odor. Dog bites quarantined 3 (dogs well). Radon kits {digits:2}. Report {digits:9}. [[good]].
`,
  ],
);
