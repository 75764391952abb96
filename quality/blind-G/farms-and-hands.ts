// Those who come to pick, what the elevator pays, and what the field did to a hand.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const pickerRoster: Genre = written(
  ['blind-picker-roster', 'record'],
  [
    `,,travel doc,,pay,
surname,given,passport,visa expires,hourly,cabin
{a.last},{a.first},{a.passport},{iso},17.20,3
{b.last},{b.first},{b.passport},{iso},17.20,3
{c.last},{c.first},{c.passport},{iso},17.95,1
`,
    `Crew that cleared at the border {date}
1 {a} A# see folder
2 {b}, A-number {b.alien}
3 {c}, A-number {c.alien}
4 {d} - turned back
Driver {s1} brings them from the bus.
`,
  ],
  { extension: 'csv' },
);

export const elevatorPay: Genre = written(
  ['blind-elevator-pay', 'record'],
  [
    `PATRON SETUP (keyed by {s1.initials})
Patron   {a.capsmid}
Tax id   {a.ssn}
ACH      rt {a.routing-}  acct {a.acct-}
Split    50/50 with {b.capsmid}, tax id {b.ssn}
@b spouse a
`,
    `{a.first} phoned from the scale: new bank. {a} wants corn checks into acct {a.acct-} at {bank}, routing {a.routing-}. Old patron no. {digits:6}. Moisture 14.2, test weight 57.
`,
    `SCALE TICKETS {date}
ticket      hauler          gross    net     dock
{digits:9}   {a}   {digits:5}   {digits:5}   .3
{digits:9}   {b}   {digits:5}   {digits:5}   .0
{digits:9}   {c}   {digits:5}   {digits:5}   1.1
`,
  ],
);

export const fieldInjury: Genre = written(
  ['blind-field-injury', 'prose'],
  [
    `Wrote down tonight. {a} got anhydrous in the face, {a.med:burned both corneas}, helicopter to Columbia. {b} who pulled {a.him} out only {b.med:has blisters on his hands}. {c} was on the other tractor and saw nothing. OSHA wants it by {time}.
@a man
@b man
`,
    `OSHA 301 (typed over)
Employee {a}          Hired {date}
What happened: the auger caught {a.his} sleeve
Injury: {a.med:amputated right thumb at the first joint}
Witness: {b}
Treated at {clinic}, overnight [x] yes [ ] no
`,
  ],
);

export const cropHealth: Genre = written(
  ['blind-crop-health', 'prose'],
  [
    `Scout report for {a}, section 14. Soybeans show sudden death syndrome; corn has anthracnose and a touch of rust. Treat with fungicide, 8 oz. Bugs: none. {b} has the same on the home place. Invoice {invoice}. Agronomist {s1}.
`,
    `GRAIN BIN RESCUE CLASS. Entrapment kills by asphyxia. Instructors {a}, {b}. Dinner sponsored by {org}. Bring gloves. Past victims in the county: 3. Register with {s1}, {phone}. Class number {digits:3}-{digits:2}-{digits:4}.
`,
  ],
);

export const herdBook: Genre = written(
  ['blind-herd-book', 'record'],
  [
    `HERD BOOK
tag       sire          owner          remark
{digits:9}   Titan      {a}      pinkeye, LA-200
{digits:9}   Boss       {b}      aborted 7 mo, lepto
{digits:9}   Hank       {c}      lame, foot rot
`,
    `Preg check at {a}'s. 41 bred, 3 open. Cow {digits:4} has a lump jaw, cow {digits:4} cancer eye. Dr. {s1.last} comes back {date}. Bill {a} {money}, {b} the rest.
`,
  ],
);
