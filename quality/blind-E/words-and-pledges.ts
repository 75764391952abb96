// Words that open an account by phone, pledges paid by card, and sheets that a tax preparer fills with a couple in front of her.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const codeWordFile: Genre = penned(
  ['blind-code-word-file', 'prose'],
  {
    why: [
      'gone till April',
      'eyes are bad',
      'in case I croak',
      'for the home health girl',
      'Medicaid app',
    ],
    junk: [
      'milk, eggs',
      'Ted owes me $40',
      'furnace filter 16x25x1',
      'wifi is on the fridge',
      'trash Weds',
    ],
  },
  [
    `IMPORTANT NUMBERS ([[why]])

{a}'s checking, {bank}    {a.acct+c}
   phone PIN {a.pin}
Savings: see {b}
Safe: left 22, right 8
[[junk]]
@b child a
`,
    `to: {b.email}
hi {b.first} it's mom ([[why]]). go on {bank} website. user {a.user+d} password {a.pw} and pay the light bill. love, {a}
@a woman
@b child a
`,
    `Fraud desk, case {digits:7}
CH {a}, card {a.card+c}
caller knew: exp {a.exp}, CVV {a.cvv}, mother's maiden name
CH denies: {money} at gas pump, {money} online
block Y, reissue Y, rep {s1.initials}, sup {b}
`,
    `inside the checkbook cover
routing {a.routing+d}
acct {a.acct+c}
the telephone code is {a.pin}
if lost return to {a}, {a.street}
[[junk]]
`,
    `{a}
  debit {a.card+c}   pin {a.pin}
{b}
  debit {b.card}   pin - ask him
{c}
  uses cash
(payee book, {org}, copied by {s1})
`,
    `Tips: never keep your PIN with your card. Pick a code word that is not your dog. If a caller asks for the three digits, hang up. Branch: {a}, manager; {b} and {c}, tellers. Lobby 9-4. ABA {digits:9} is on our checks. [[junk]]
`,
  ],
);

export const pledgeCard: Genre = penned(
  ['blind-pledge-card', 'record'],
  {
    fund: [
      'roof',
      'general',
      'youth mission',
      'spay and neuter',
      'marching band',
      'KBIA spring drive',
    ],
    gift: ['mug', 'tote', 'no gift', 'tickets', 'name on brick', 'anonymous'],
  },
  [
    `PLEDGE TAKER {s1.firstcaps}      line {digits:1}     {date}

{a} ....... {money} ...... {a.card+c}  {a.exp}  sec {a.cvv}  ..... [[gift]]
{b} ....... {money} ...... bill me .................. [[gift]]
{c} ....... {money} ...... {c.card+c}  {c.exp}  sec {c.cvv}  ..... [[gift]]
`,
    `Donor,Fund,Amount,Method,Ref,Thank-you
{a},[[fund]],"{money}",card,{a.card},[[gift]]
{b},[[fund]],"{money}",check,{digits:4},[[gift]]
{c},[[fund]],"{money}",ACH,{c.acct},[[gift]]
{d},[[fund]],"{money}",cash,env {digits:3},[[gift]]
`,
    `[ x ] Yes! I will give to [[fund]]
Name on card:  {a}
No.:           {a.card+c}
Good thru:     {a.exp}
3 or 4 digits: {a.cvv}
Please list us as: The {a.last} Family
tear here - - - - - - - - - - - - -  stub {digits:6}
`,
    `HONOR ROLL, [[fund]]
$1000+  {a}; {b}
$500+   {c}; {d}
$100+   {e}; the late {f}'s Sunday school class
Tax id {ein}. Receipt numbers {digits:9} to {digits:9}. [[gift]] pickup after second service, see {s1}.
`,
  ],
);

export const preparerSheet: Genre = penned(
  ['blind-preparer-sheet', 'prose'],
  {
    have: ['W-2 x2', '1098-T', '1095-A', 'SSA-1099', 'K-1 late', 'mileage log', 'daycare letter'],
    ask: ['state refund?', 'dep. care EIN', 'HSA?', 'crypto = no', 'gambling $', 'sold calves'],
  },
  [
    `CLIENT CHECKLIST                         prep {s1}      bin {digits:3}

TP   {a}          {a.ssn}
SP   {b}          {b.ssn}
D1   {c}          {c.ssn}
[[have]] / [[have]] / [[ask]]
IP PIN on file y/n
Refund to {a.acct} at {bank}
@b spouse a
@c child a
`,
    `W-7 pile
{a}: renew {a.itin}, passport {a.passport} copied by CAA
{b}: first time, no number, kid of {a.first}
{c}: got real social now, {c.ssn}, call IRS to combine with {c.itin}
`,
    `VITA intake, page 2 of 4 (scan)
Q Your first name M.I. Last name      {a.mid}
Q Spouse                              {b}
Q PTIN of volunteer                   {a.gov:P09999999~}
Q Photo ID seen                       {a.dl}
Q Sidn                                S{digits:8}
Notes: [[ask]], [[have]]
@b spouse a
`,
    `{s1.first} - 8879s out for signature: {a}, {b}, {c}. {a.first}'s e-file rejected, R0000-902: somebody claimed {a.ssn9} already. Do 14039. {b.first} needs [[have]]. {c.first} is done, DCN {digits:14}.
`,
    `What to bring: photo ID, Social Security cards for everyone, [[have]], [[have]], last year's return. Preparers: {a}, PTIN {a.gov:P09999999?}; {b}, EA. EFIN {digits:6}. Deposit slips need routing and account numbers. Price {money}. [[ask]]
`,
  ],
);
