// Shops that ask how you are: ink, gym, hair, the undertaker, and their lists.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const inkConsent: Genre = written(
  ['blind-ink-consent', 'record'],
  [
    `CLIENT {a}      DL {a.dl}
[ ] pregnant   [ ] hepatitis   [x] other: {a.med:hemophilia, mild}
Design: catfish, left calf. Artist {s1}. Paid {money}.
`,
    `RELEASE  name: {a}   id shown: {a.dl}   age ok
eaten today? y   drunk? n   allergies: {a.med:latex}
minor? n/a   parent: ________
`,
  ],
);

export const gymFreeze: Genre = written(
  ['blind-gym-freeze', 'prose'],
  [
    `Hi, {a} here, member since 2016. Please freeze my dues, I {a.med:tore my Achilles} and the boot stays on 8 weeks. My wife {b} will keep coming. Thanks
@a man
@b wife a
`,
    `FREEZE LOG
{a}   3 mo   {a.med:pregnancy, bed rest}
{b}   1 mo   travel
{c}   6 mo   {c.med:heart surgery}
{d}   2 mo   moved
@a woman
`,
  ],
);

export const undertaker: Genre = written(
  ['blind-undertaker', 'record'],
  [
    `FIRST CALL SHEET   {date} {time}
Deceased   {a.mid}      SS {a.ssn}
Place   residence    Hospice dx   {a.med:pancreatic cancer}
Next of kin   {b}   {b.phone}
Veteran? n   {a.med:Pacemaker? yes, remove before cremation}
@b child a
`,
    `Pre-need: {a} pays {money} a month from checking {a.acct-}. Wants blue. Trust no. {digits:6}. Son {b} knows.
@b son a
`,
  ],
);

export const hairNote: Genre = written(
  ['blind-hair-note', 'prose'],
  [
    `{a}: 6N + 20 vol. {a.med:Alopecia on the crown}, go easy.
{b}: trim, talks
{c}: wig fitting, {c.med:starts chemo Monday}
{d}: perm, tips well
`,
    `Waxing card, {a.init}. {a.He} {a.med:is on Accutane} - NO WAX. Last visit {date}. Tech {s1}.
`,
  ],
);

export const shopList: Genre = written(
  ['blind-shop-list', 'record'],
  [
    `CATALOG
{digits:3}-{digits:2}-{digits:4}   crutch tips, pair     {money}
{digits:3}-{digits:2}-{digits:4}   blood pressure cuff   {money}
{digits:3}-{digits:2}-{digits:4}   insulin cooler        {money}
Rep: {a}. Warehouse: {b}.
`,
    `GIFT CARDS SOLD
4{digits:15}   25.00   {a.first}
4{digits:15}   50.00   {b.first}
till closed by {s1}
`,
    `BOWLING, Tuesday men
{a}  {digits:3} {digits:3} {digits:3}
{b}  {digits:3} {digits:3} {digits:3}
{c}  blind score {digits:3}
Team "Bad Backs" beat "Split Personality."
`,
  ],
);
