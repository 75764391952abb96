// A new hire in the chat, a notary's journal, papers of those who sign for a prisoner, and guests of a lodge who want to hunt.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const onboardChat: Genre = penned(
  ['blind-onboard-chat', 'prose'],
  {
    small: [
      'welcome aboard!!',
      'lol same',
      'my kid drew on the form',
      'where do I park',
      'np',
      'brb',
    ],
    want: [
      'for the I-9',
      'for payroll',
      'for E-Verify',
      'so the bonding company can run it',
      'for MO new hire',
    ],
  },
  [
    `#hr-onboarding
{s1.first} {time}: hey {a.first}! last thing, your social [[want]]?
{a} {time}: sure its {a.ssn}
{s1.first} {time}: and the doc you showed me had glare
{a} {time}: green card? A number is {a.alien}
{s1.first} {time}: [[small]]
{b} {time}: [[small]]
`,
    `DM w/ {a}
[{time}] me: need license no. [[want]]
[{time}] {a.first}: {a.dl}
[{time}] me: which state
[{time}] {a.first}: {a.state}
[{time}] me: thx. tell {b} I still need his
[{time}] {a.first}: [[small]]
`,
    `Bot transcript, start date {date}
BOT   What should we call you?
YOU   {a}
BOT   Direct deposit: routing?
YOU   {a.routing}
BOT   Account?
YOU   {a.acct}
BOT   Social Security number?
YOU   {a.ssn9}
BOT   Thanks! Your buddy is {b}. Shirt size?
YOU   [[small]]
`,
    `Teams meeting chat saved by {s1}
{a}: sorry mic is broken
{a}: F-1, passport {a.passport}, SEVIS {a.gov:N0099999999}
{s1}: got it [[want]]
{c}: do I need mine too? US citizen
{s1}: no {c.first}, yours came thru: ...{c.ssnlast}
{c}: [[small]]
`,
    `#new-hires
{s1.first}: pls do NOT paste your social here, use the portal
{a}: what portal
{s1.first}: link in email, code {digits:6}
{b}: mine says ticket {digits:9}
{c}: [[small]]
{s1.first}: badge numbers are 9 digits too, that's fine: {c.first} {digits:9}
`,
  ],
);

export const notaryJournal: Genre = penned(
  ['blind-notary-journal', 'record'],
  {
    act: ['ack.', 'jurat', 'oath', 'copy cert.', 'signature witnessing'],
    deed: [
      'warranty deed',
      'POA',
      'title app',
      'parent consent',
      'affidavit of heirship',
      'deed of release',
    ],
  },
  [
    `Notary: {s1}   comm. no. {digits:8}   exp. {date}

#    date / time              act          document            signer                     proof
{digits:3}  {date} {time}      [[act]]      [[deed]]            {a}             MO DL {a.dl}
{digits:3}  {date} {time}      [[act]]      [[deed]]            {b}             pers. known
{digits:3}  {date} {time}      [[act]]      [[deed]]            {c}             USA PP {c.passport}
{digits:3}  {date} {time}      [[act]]      [[deed]]            {d}             cred. witness {e}
`,
    `entry no,when,kind,paper,name,address,ID type,ID number,fee
{digits:4},{iso},[[act]],[[deed]],{a},"{a.address}",DL {a.state},{a.dl},5
{digits:4},{iso},[[act]],[[deed]],{b},"{b.address}",known,,5
{digits:4},{iso},[[act]],[[deed]],{c},"{c.address}",Perm Res,{c.alien},0
{digits:4},{iso},[[act]],[[deed]],{d},"{d.address}",DL {d.state},{d.dl},5
`,
    `RON session {digits:10}
Principal ......... {a}
KBA ............... 5 of 5
Credential ........ driver license, {a.state}, {a.dl}, front and back
Observer .......... {b} (no ID asked)
Paper ............. [[deed]]
Recording kept .... 10 years, seal {digits:8}
`,
    `Journal page, my handwriting is bad
{date}. {a} & {b}, [[deed]], she showed {a.dl} he showed military ID {b.mil:1999999999}. $10. {c} drove them.
{date}. {d}, [[deed]], no ID so I said no.
{date}. {e}, [[act]], passport card {e.passport}.
@a woman
@b man
`,
    `HOW TO KEEP A JOURNAL: record the date, the act, the document, the name, and how you knew the signer, e.g. "driver's license". Missouri does not ask you to write the number. Instructors {a}, {b}. Stamp order {digits:8}; bond 10,000, no. {digits:9}. [[deed]] fee $5. Commission list: {c}, Cole; {s1}, Boone.
`,
  ],
);

export const bondPaper: Genre = penned(
  ['blind-bond-paper', 'prose'],
  {
    chg: ['DWI 2nd', 'FTA', 'tampering 1st', 'stealing', 'domestic 3rd', 'poss. c/s'],
    tie: ['his mom', 'cousin', 'boss', 'girlfriend', 'ex-wife', 'landlord'],
  },
  [
    `INDEMNITOR APPLICATION                       bond {money} / [[chg]]

Defendant     {b}              jail {county}
I am          {a}, [[tie]]
My SSN        {a.ssn}
My DL         {a.dl} {a.state}
My job        {org}
Car           2012 Malibu, paid
Agent         {s1}, lic {digits:7}, power no. AS10-{digits:7}
`,
    `{a.caps} - DEFENDANT SHEET
alias "Stretch". {a.ssn}. OLN {a.dl}. tats: skull L arm. mother {b} {b.phone}.
[[chg]], court {date}, {case}
checkin every Tues by text. missed 2. {s1.first} will go by the trailer w/ {c}
`,
    `Bondsman's card charge slip
on behalf of: {a}
card of: {b} ([[tie]])
{b.card+c}
exp {b.exp}   code on back {b.cvv}
{money} down, {money} / wk
collateral: title to jon boat, {serial}
`,
    `Surety's book, {date}
{a}  [[chg]]  {money}  DOC {a.gov:1999999}  co-sig {b}
{c}  [[chg]]  {money}  OLN {c.dl}  co-sig none
{d}  exonerated
{s1} owes forfeiture {money}
`,
    `Schedule of bonds, circuit {digits:2}: [[chg]] {money}; [[chg]] {money}; [[chg]] none, OR. Approved bondsmen: {a}, {b}, {c} (lic. {digits:7}). Cash in exact amount. The bond clerk, {d}, closes at {time}. Night window code {digits:4}. Powers received {digits:7}-{digits:7}.
`,
  ],
);

export const lodgeGuests: Genre = penned(
  ['blind-lodge-guests', 'record'],
  {
    hunt: ['duck, blind 4', 'archery deer', 'turkey 2nd wk', 'quail', 'float + bunk', 'snow goose'],
    wish: ['veggie', 'snores', 'own dog', 'no stairs', 'late arrival', 'split check'],
  },
  [
    `GUEST BOOK EXPORT, week of {date}

bunk | guest | hunt | conservation no. | HIP | ask
1A | {a} | [[hunt]] | {a.gov:999999999} | y | [[wish]]
1B | {b} | [[hunt]] | {b.gov:999999999} | y | [[wish]]
2A | {c} | [[hunt]] | lifetime, on phone | n | [[wish]]
2B | {d} | [[hunt]] | {d.gov:999999999} | y |
`,
    `Need for nonresident permits, from the group text
{a}: DL {a.dl} {a.state}, 6-1, 220, brn
{b}: last 4 of soc {b.ssnlast}, dl is {b.dl} ({b.state})
{c}: I buy mine at Bass Pro
{d}: social {d.ssn} they asked me for the whole thing last year
guide {s1.first}: ok got it, [[hunt]], bring waders
`,
    `Deposit: {a}, party of 4, [[hunt]]. {money} on Visa {a.card}, exp {a.exp}. [[wish]]. Others: {b}, {c}, {d}. Balance in cash. Gate 4{digits:3}. Confirmation {digits:9}.
`,
    `Harvest log
{date}  {a}  buck, 8 pt   Telecheck {digits:9}
{date}  {b}  doe          Telecheck {digits:9}
{date}  {c}  gobbler      Telecheck {digits:9}
cooler fee {money}. CWD sample {digits:7}, {s1} took lymph nodes. cook: {d}. [[wish]]
`,
  ],
);
