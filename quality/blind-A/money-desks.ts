// Papers of money lent and kept: notes of tellers, small loans by the highway, and applications for a mortgage.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const tellerNote: Genre = penned(
  ['blind-teller-note', 'prose'],
  {
    secret: [
      'PIN on file',
      'phone passcode',
      'audio teller PIN',
      'telebanc PIN',
      'four digits, a PIN',
      'voice access code',
      'ATM PIN',
      'security code for the account',
    ],
    fuss: [
      'line was out the door',
      'drive-thru tube jammed again',
      'coin machine ate a button',
      'vault timer ran four minutes late',
      'new mats in the lobby',
      'fire drill at ten',
      'printer 3 smears',
      'pens walked off',
    ],
  },
  [
    `BRANCH 14 - HANDOFF                                {date}

1. {a} came about a lost debit card. Number was {a.card+c}; {a.he} had also written the [[secret]] {a.pin} on the sleeve, so hot-carded.
2. {b} opened share {b.acct}. Wants paper statements. No card yet.
3. Stop payment, {c}, check {digits:4}, {money}.
4. [[fuss]].

{s1}
`,
    `MEMBER VERIFICATION WORKSHEET

Name on share account .... {a.mid}
Account .................. {a.acct+c}
[[secret]] ............... {a.pin}
Joint owner .............. none
Last deposit ............. {money}
Mother's mother's town ... Salem
Passed? .................. yes        Initials {s1.initials}
`,
    `{s1.first}, before you call the fraud line about {a}: the numbers below are what {a.he} read to the crook on the phone.

    plastic   {a.card+c}
    thru      {a.exp}
    back      {a.cvv}

{a.He} did NOT give out the savings, {ab.acct}. {b} is on the savings too but was at work. Also [[fuss]].
@b spouse a
`,
    `Vault log

{date}  {time}  in  {s1}  with {s2}
        strapped twenties, bag {digits:7}, seal {digits:8}
{date}  {time}  in  {s2}  with {s3}
        box 1182 drilled for {a}, see form; nothing read, nothing copied
{date}  note: [[fuss]]. FedLine token s/n {digits:9}. Courier {tracking}
`,
  ],
);

export const quickLoan: Genre = penned(
  ['blind-quick-loan', 'prose'],
  {
    portal: [
      'bank app login',
      'online banking user',
      'Web branch user ID',
      'e-banking username',
      'home banking ID',
      'mobile banking user name',
      'internet banking login ID',
      'user id at the bank website',
    ],
    pay: [
      'warehouse, nights',
      'turkey plant',
      'home health aide',
      'roofing crew',
      'SSI only',
      'school bus',
      'dollar store',
      'quarry',
    ],
  },
  [
    `LOAN APP  store 0331                                   {date}

cust      {a.caps}
soc       {a.ssn9}
id        {a.state} {a.dl}
works     [[pay]]
nets      {money}
bank      {bank}
rtn       {a.routing}
chk acct  {a.acct}
refs      {b} {b.phone} / {c} {c.phone}
`,
    `Instant verification failed twice so the customer wrote this on the back of the contract, PLEASE SHRED

{a}
[[portal]]: {a.user+d}
password: {a.pw}
({bank}, checking)

ok by {s1}
`,
    `TITLE PAWN AGREEMENT No. {digits:6}

Pledgor: {a}, {a.address}
Operator's license: {a.dl}
Vehicle: 2011 Impala, VIN 2G1WG5EK9B1{digits:6}, plate on file
Principal {money}, due {date}. Lender {org}, license no. 367-{digits:2}-{digits:4}.
Co-signer: {b}, Soc. Sec. {b.ssn}
`,
    `Collections text thread, store 0331

{s1.first}: hi is this {a}? your pymt of {money} is past due
{a.first}: i told the other girl i get paid friday at the [[pay]]
{s1.first}: can i run the card we have, the one ending {digits:4}?
{a.first}: no its closed
{s1.first}: ok will note it. ref {digits:9}
`,
  ],
);

export const homeLoan: Genre = penned(
  ['blind-home-loan', 'prose'],
  {
    asset: [
      'Checking',
      'Savings',
      'Money market',
      'Share draft',
      'Certificate',
      'Joint checking',
      'Credit union share',
      'Christmas club',
    ],
    gap: [
      'gap in employment was for school',
      'large deposit is a tax refund',
      'address differs because of the 911 renumbering',
      'the inquiry was for a tractor',
      'late in March because mail was held',
      'overtime is seasonal',
      'the gift came from an aunt',
      'maiden name on old file',
    ],
  },
  [
    `Uniform Residential Loan Application           Lender case {digits:10}

1a. Personal Information
Name (First, Middle, Last, Suffix)      Social Security Number
{a.mid}                                 {a.ssn}
Date of Birth {a.dob}                   Citizenship (X) U.S. ( ) Perm ( ) Non-Perm
Current Address {a.address}             How long? 4 Years 2 Months

1a. Additional Borrower
Name (First, Middle, Last, Suffix)      Social Security Number
{b.mid}                                 {b.ssn}

2a. Assets
[[asset]]     {bank}     {ab.acct}     {money}
[[asset]]     {bank}     {b.acct}      {money}

L4 Loan Originator: {s1}   NMLSR ID {digits:6}
@b spouse a
`,
    `Letter of explanation

To whom it may concern: [[gap]]. I am the only borrower. If you need my Social, it is {a.ssn}, and my license, {a.dl}, still shows the old street.

{a}
{a.address}
`,
    `CONDITIONS BEFORE CLOSING - file {digits:8}

Borrower: {a.lf}
[ ] 1. Explain: [[gap]].
[x] 2. Verify SSN. Borrower supplied {a.ssn} but the W-2 says ***-**-{a.ssnlast}; same.
[ ] 3. Wire from title company: {bank}, ABA {b.routing!}, escrow account {b.acct!}.
[ ] 4. Hazard policy HO-{digits:7}, {insurer}, loss payee clause.
[ ] 5. Disability award letter. Underwriter {s1} asks whether {a.med:lung fibrosis from silica} will end the income. It will not.
`,
    `RATE SHEET {date} - for brokers only

30 yr fixed     6.875   6.750   6.625
15 yr fixed     6.125   6.000   5.875
FHA case no. prefix 291-, VA funding fee 2.15, LTV 95
MI cert {digits:8}; MERS MIN 100{digits:15}
Lock desk {phone}, {s1} or {s2}. Parcel lookup example {digits:2}-{digits:3}-{digits:3}.
`,
  ],
);
