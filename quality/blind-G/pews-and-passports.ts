// A prayer chain by e-mail, a trip abroad, visits by a deacon, gifts by card, and what stands in the bulletin.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const prayerChain: Genre = written(
  ['blind-prayer-chain', 'prose'],
  [
    `Fwd: Fwd: prayer chain
>> Please lift up {a}, {a.his} {a.med:biopsy came back malignant}. Surgery on {date}.
> Also {b}, whose husband {c} {c.med:fell and broke his hip}.
Praise: {d} got the job!
@b wife c
@c man
`,
    `Unspoken: 2. Traveling: {a} and {b}. Grieving: the {c.last} family. Sick: {d}, {d.med:shingles}; {e}, {e.med:back in the psych ward}, no visitors please. -- {s1}
`,
  ],
);

export const missionTrip: Genre = written(
  ['blind-mission-trip', 'record'],
  [
    `HONDURAS TEAM (copy for the airline)
Name as on passport / number / expires / eats
{a.capsmid} / {a.passport} / {date} / all
{b.capsmid} / {b.passport} / {date} / {b.med:celiac, no wheat}
{c.capsmid} / applied for / -- / all
`,
    `Team lead binder p.4: {a} has the first aid bag. {b} takes {b.med:blood thinners}, bring a letter. {c}: {c.med:malaria pills?} make {c.him} dream, so what. Emergency card on file for {d}: Visa {d.card-}. Meet at {time}.
`,
  ],
);

export const deaconVisit: Genre = written(
  ['blind-deacon-visit', 'prose'],
  [
    `Tues: {a} at home, {a.med:memory is going, called me by my father's name}. Wed: {b}, rehab wing, {b.med:new knee}. Thurs: nobody home at {c}'s, left bread. Fri: prison; took a Bible.
`,
    `Communion to shut-ins
{a}   {a.street}   {a.med:can only swallow liquids since the stroke}
{b}   {b.street}   side door
{c}   {c.street}   {c.med:dialysis M W F so go Tues}
`,
  ],
);

export const giftEnvelope: Genre = written(
  ['blind-gift-envelope', 'record'],
  [
    `Env 114  {a} & {b}  $40 weekly, card {ab.card+c} {a.exp} code {a.cvv}
Env 115  {c}  cash
Env 116  {d}  ACH {d.routing-} {d.acct-}
@b spouse a
`,
    `Pledge call sheet
{a} - yes, will bring check
{b} - gave card {b.card-}, exp {b.exp}, didn't have the back of it handy
{c} - moved
`,
  ],
);

export const bulletinPage: Genre = written(
  ['blind-bulletin-page', 'prose'],
  [
    `SUNDAY BULLETIN. Reader {a}; usher {b}; nursery {c}. Scripture: Jesus heals the blind beggar; the woman with an issue of blood. Grief group meets Monday. Blood drive in the hall, ask {d}. Offering last week {money}.
`,
    `CHOIR ROSTER  {a} soprano, {b} alto, {c} bass, {d} tenor. Robes no. {digits:4}, {digits:4}. Anthem: Balm in Gilead. Cough drops on the piano.
`,
  ],
);
