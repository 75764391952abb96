// Jackpots paid by hand, cash over ten thousand, power turned on for somebody new, and prizes and property that must be claimed.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const jackpotSlip: Genre = penned(
  ['blind-jackpot-slip', 'record'],
  {
    game: ['Buffalo Gold', 'keno', '3-card', 'Wheel of F. $1', 'bingo coverall', 'progressive 7s'],
    paid: ['cash', 'check', 'cash + ck', 'backup W/H 24%', 'set-off: child support'],
  },
  [
    `HAND PAY  slip {digits:7}      mach {digits:5}  [[game]]     {time}

Winner  {a}
Addr    {a.street} {a.city}
1st ID  DL {a.state} {a.dl}
SSN     {a.ssn}
Won     {money}       Paid [[paid]]
Att {s1.initials}   Sec {s2.initials}   Witness {b}
`,
    `W-2G batch for {iso}
winner;tin;id1;gross;wh;game
{a.lf};{a.ssn9};{a.dl};"{money}";0.00;[[game]]
{b.lf};{b.ssn9};{b.dl};"{money}";0.00;[[game]]
{c.lf};refused;{c.passport};"{money}";"{money}";[[game]]
`,
    `cage log, grave shift
0140 jp {digits:4} {a}, social on file matches ({a.ssn})
0215 jp {digits:4} {b}, no social, canadian passport {b.passport}, 30%
0300 fill 22, {s1.first}
0322 {c} says slot ate her twenty
0410 marker: {d}, bank ref {bank}, acct {d.acct-}, limit {money}
@c woman
`,
    `DISASSOCIATED PERSONS - application to remove self

I, {a.capsmid}, ask to be put on the List.
Born {a.dob}. License {a.dl} ({a.state}). SSN {a.ssn}.
I know I will be arrested for trespass if I go in. {b} came with me today.
Gaming agent {s1}, DSN {digits:3}
`,
    `TOURNAMENT BOARD
1  {a}   {digits:6} pts   {money}
2  {b}   {digits:6} pts   {money}
3  {c}   {digits:6} pts   [[game]]
Free play code {digits:10}. You must show an ID and card at the desk. Host {s1}. Bus {digits:3} leaves at {time}. Help line for problem gambling {phone}.
`,
  ],
);

export const cashReport: Genre = penned(
  ['blind-cash-report', 'prose'],
  {
    src: [
      'sold a combine',
      'bar receipts',
      'cattle',
      'inheritance in a can',
      'would not say',
      'settlement',
    ],
    teller: ['knew him', 'nervous', 'two trips same day', 'exempt list no', 'supervisor told'],
  },
  [
    `CTR WORKSHEET                  branch {digits:3}      teller {s1.first}

Person in lobby    {a}
                   DOB {a.dob}   SSN {a.ssn}
                   {a.state} DL {a.dl}
On behalf of       {b}
                   SSN {b.ssn}
Acct affected      {b.acct-}
Cash in            {money}     said: [[src]]
Note               [[teller]]
`,
    `BSA monthly, one line each
{a.lf} | {a.ssn} | 3 deposits of 9,800 | [[src]] | SAR? yes
{b.lf} | {b.ssn} | [[src]] | SAR? no
{c.lf} | {c.itin} itin | wires to Tapachula | SAR? watch
reviewed {s1.init}
`,
    `Form 8300, used trucks. Buyer paid cash. Individual: {a}, {a.address}, TIN {a.ssn}, document: {a.state} driver's license number {a.dl}. Partner waiting in car, {b}, not asked. [[src]]. Dealer {org}, EIN {ein}. Filed {date}.
`,
    `ops chat
{s1.first}: 314(a) hit?
{s2.first}: maybe, {a} dob {a.dob}. their list has ssn {a.ssn}, ours same
{s1.first}: accounts?
{s2.first}: just {a.acct-} opened {iso}
{s1.first}: and {b}?
{s2.first}: different middle name. no hit
`,
    `CTR QUIZ. At what sum? (a) $3,000 (b) $10,000 (c) more than $10,000. Two deposits by one man are added: T / F. Never tell him about a SAR. High scores {a} 100, {b} 95; {c} retake. Bank's RSSD {digits:6}; filer TCC {digits:5}. Proctor {s1}.
`,
  ],
);

export const meterOn: Genre = penned(
  ['blind-meter-on', 'record'],
  {
    dep: ['deposit waived', 'deposit 250', 'letter of credit', 'co-signer', 'old bill 118.40 owed'],
    gate: [
      'dog',
      'gate code with landlord',
      'breaker off',
      'LP',
      'new trencher',
      'meter behind shed',
    ],
  },
  [
    `NEW SERVICE                   order {digits:9}       csr {s1.first}

applicant   {a}       soc {a.ssn}       dl {a.dl}
spouse      {b}       soc {b.ssn}
premise     {a.street}
prior       {c}, final read {digits:5}
            [[dep]] / [[gate]]
@b spouse a
`,
    `{#"type":"MOVE_IN","acct":"{digits:10}","cust":"{a}","idType":"SSN","idVal":"{a.ssn9}","note":"[[dep]]"#}
{#"type":"MOVE_IN","acct":"{digits:10}","cust":"{b}","idType":"DL","idVal":"{b.dl}","note":"[[gate]]"#}
{#"type":"MOVE_OUT","acct":"{digits:10}","cust":"{c}","idType":null,"idVal":null,"note":"[[gate]]"#}
`,
    `City hall, water window, carbon of the card

I want WATER / SEWER / TRASH at {a.street}
Sign: {a}
Work: {org}
D.L. or Soc. Sec.: {a.ssn}
Landlord: {b}       Tap no. {digits:4}
[[dep]]
`,
    `callback. {a} moved in with {b}, wants it in {a.his} name bc {b.first} owes. gave social {a.ssn} and it pulls up somebody else's name, {c}?? flagged identity. needs license at counter. {s1.initials} [[dep]]
`,
    `OUTAGE TICKETS
{digits:6}  {a}  limb on line  crew 4  [[gate]]
{digits:6}  {b}  half power  crew 2  [[gate]]
{digits:6}  {c}  whole road  crew 4
acct {digits:10}, acct {digits:10} restored {time}. Linemen {d}, {e}. Transformer {serial}
`,
  ],
);

export const prizeClaim: Genre = penned(
  ['blind-prize-claim', 'prose'],
  {
    won: [
      'Scratchers $5',
      'Show Me Cash',
      'Pick 4',
      'raffle at convenience store',
      'Powerball, 4 + PB',
    ],
    prop: [
      'old paychecks',
      'savings, dormant 2011',
      'mineral rights',
      'safe box: coins',
      'insurance demutualized',
    ],
  },
  [
    `WINNER CLAIM FORM      ticket {digits:12}   [[won]]

Print name: {a}
Social Security number: {a.ssn}
Address: {a.address}
Prize: {money}
If a group, others: {b}; {c}
Retailer bonus: {org}
`,
    `TREASURER'S OFFICE, UNCLAIMED PROPERTY                     claim {digits:8}

Owner as reported   {a.capslf}
Claimant            {b}, heir
Claimant SSN        {b.ssn}
Owner SSN           {a.ssn}
Property            [[prop]]        {money}
Proof               license {b.dl}; will; {digits:2} pages
@b child a
`,
    `holder report 2024 (last, first, soc sec, city, st, type, amount, last contact)
{a.last},{a.first},{a.ssn9},{a.city},MO,AC01,"{money}",{iso}
{b.last},{b.first},{b.ssn9},{b.city},MO,CK13,"{money}",{iso}
{c.last},{c.first},,{c.city},MO,MS01,"{money}",{iso}
"AGGREGATE",,,,,,"{money}",
`,
    `my letter to the finder firm: I do not pay 20 percent. I am {a}, social {a.ssn}, and I found the [[prop]] myself on the State's site. My cousin {b} did the same. Keep the form. {a.first}
`,
    `UNCLAIMED? The following names are owed money: {a}, {a.city}; {b}, {b.city}; {c}, {c.city}; the {d} estate. Look for [[prop]]. No fee. Call {phone}. Paper no. {digits:6}, affidavit {money}. Lottery winners over $50,000: {e} of {e.city}, [[won]].
`,
  ],
);
