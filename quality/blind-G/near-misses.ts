// Half a name, half a number, a number without its code, and names beside what is another's.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const halfNamed: Genre = written(
  ['blind-half-named', 'prose'],
  [
    `Rounds, floor 3
Bed 1  {a.last}   {a.med:CHF, fluid up!}
Bed 2  {b.last}   {b.med:hip fracture day 2!}
Bed 3  empty
`,
    `{a.first} called again about the {a.med:yeast infection!}. Told {a.him} Tuesday. Then {b.first}, whose {b.med:cast is wet!}. Lunch is in the fridge, {c.first} brought it.
`,
  ],
);

export const tailOnly: Genre = written(
  ['blind-tail-only', 'record'],
  [
    `name,ssn,card,claim
{a.lf},***-**-{a.ssnlast},xxxx-4410,{digits:9}
{b.lf},***-**-{b.ssnlast},xxxx-0087,{digits:9}
{c.lf},***-**-{c.ssnlast},none,{digits:9}
`,
    `Verified {a} by last 4 ({a.ssnlast}) and birthday. Verified {b} by last 4 ({b.ssnlast}). {c} could not say. Medical details: [REDACTED].
`,
  ],
);

export const noCode: Genre = written(
  ['blind-no-code', 'record'],
  [
    `Donor thank-yous, gala
{a}   {a.card-}   exp {a.exp}   $250
{b}   {b.card-}   exp {b.exp}   $100
{c}   check
`,
    `Direct deposit change. {a}: {bank}, routing {a.routing-}, account {a.acct-}. {b}: keep paper check. Gate code of the lot is {digits:4}.
`,
  ],
);

export const othersNumber: Genre = written(
  ['blind-others-number', 'prose'],
  [
    `Lost and found: a social security card, number {a.ssn!}, no name left on it, found by janitor {b}. Given to {s1}.
`,
    `Shred bin audit by {a} and {b}: one sheet with {c.ssn!} across the top and nothing else. Reported to {s1}, compliance, {date}.
`,
  ],
);

export const weekAhead: Genre = written(
  ['blind-week-ahead', 'prose'],
  [
    `BEGIN:VEVENT
SUMMARY:{a} - {a.med:MRI, rule out tumor}
ATTENDEE:{s1.email}
END:VEVENT
BEGIN:VEVENT
SUMMARY:Flu shot clinic for staff
ORGANIZER:{s2.email}
END:VEVENT
BEGIN:VEVENT
SUMMARY:Out: {b}, {b.med:C-section}
END:VEVENT
@b woman
`,
    `Mon  staff mtg. Tue  {a}, {a.med:methadone check}. Wed  {b} re lease. Thu  {c}, {c.med:post-op gallbladder}. Fri  off.
`,
  ],
);

export const mailLabel: Genre = written(
  ['blind-mail-label', 'record'],
  [
    `RX {digits:7}
{a.caps}
{a.med:LISINOPRIL 20 MG} TAB
TAKE 1 DAILY   QTY 90
DR {s1.last}
---
RX {digits:7}
{b.caps}
{b.med:SERTRALINE 50 MG} TAB
QTY 30
`,
    `Cold pack, keep 36-46 F
TO {a.caps}
{a.street}
CONTENTS {a.med:HUMIRA PEN}
TRK {tracking}
`,
    `TO: {a.caps}, {a.address}
BOOK RATE   {tracking}
---
TO: {b.caps}, {b.address}
SEEDS   {tracking}
`,
  ],
);
