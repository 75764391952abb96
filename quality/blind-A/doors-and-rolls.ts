// Papers of a school's sick room, of those who open accounts, and rolls that hold names and nothing more.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const sickRoom: Genre = penned(
  ['blind-sick-room', 'prose'],
  {
    saw: [
      'croupy cough, steamed in the shower room',
      'bloody nose that would not quit, 20 min',
      'threw up twice, temp 102.4',
      'needle and pump site change, sugar 318',
      'rash like chicken pox on the belly',
      'panic attack in algebra, breathing exercises',
      'cramps, heating pad and Midol',
      'fell off the bars, wrist swollen, splinted',
      'blinked out for 30 seconds, second spell this week',
      'sty in the left eye',
    ],
    sent: [
      'back to class',
      'mom called',
      'home w/ grandpa',
      'rest 15 min',
      'to office',
      'bus rider, watch',
      'ER by parent',
      'lay down',
    ],
  },
  [
    `{date}  clinic sheet, {s1} RN

T-in    student                 gr    complaint / done                         out
{time}    {a}      3     {a.med:[[saw]]}     [[sent]]
{time}    {b}      5     {b.med:[[saw]]}     [[sent]]
{time}    {c}      K     wet pants, dry clothes from bin     back to class
{time}    {d}      2     {d.med:[[saw]]}     [[sent]]
`,
    `Dear {b},

{a.first} came to me today at {time}. {a.He} had {a.med:[[saw]]}. I kept {a.him} until you could be reached. Please see a doctor if it is not better by morning.
The school does not have your new cell on file.

{s1}, school nurse            student: {a}, homeroom {s2}
@a child b
`,
    `Sub nurse - read me

{a} Ritalin-like pill at 11:40, it is for {a.med:attention problems}, count 14
{b} {b.med:severe asthma}; inhaler lives in HER backpack, not here
{c} only wants to talk, let {c.him}
Lice check 2nd grade done {date}, none. AED pad lot {digits:7}. Key {digits:3}.
@b woman
`,
    `Supplies for the health room: ice packs 40, cough drops 6 bags, tampons, glucose tabs, epi trainers. PO {digits:9}, ship to {org}, attn {a}, ext {digits:4}. Also 300 copies of the
"Is it strep?" flyer. [[sent]] passes are out. {s1}
`,
  ],
);

export const newAccount: Genre = penned(
  ['blind-new-account', 'prose'],
  {
    kind: [
      'Free Checking',
      'Youth Savings',
      'Share 01',
      '12 mo CD',
      'Money Market',
      'HSA',
      'Roth IRA',
      'Holiday Club',
    ],
    login: [
      'Digital banking ID',
      'NetTeller ID',
      'eBranch login',
      'online user',
      'mobile app user name',
      'CU@Home user',
      'web banking name',
      'virtual branch user',
    ],
  },
  [
    `CUSTOMER IDENTIFICATION - [[kind]]                branch {digits:2}

Individual ........ {a.mid}
TIN ............... {a.ssn}
Primary ID ........ driver license {a.dl}, {a.state}, exp {date}
Secondary ID ...... credit card, not copied
Account ........... {a.acct}        Opened with {money}
OFAC .............. clear           By {s1}
`,
    `welcome kit checklist for {a}

[x] signature card, [[kind]]
[x] [[login]]: {a.user+d}
[x] first password: {a.pw}  (told {a.him} to change it)
[ ] checks, start at 1001
[ ] {b} to be added as POD beneficiary, bring ID
`,
    `Trust department, new grantor. {a} and {b} (spouses). {a.ssn} and {b.ssn} in that order. Existing [[kind]] {ab.acct} moves in. Attorney {s1}. Successor trustee {c}, no number yet.
@b spouse a
`,
    `[[kind]] and [[kind]] - rates this week
under {money}   .40      over   .65
Routing {b.routing~} is on the bottom of every check. Ask {s1} or {s2} for a form; bring two IDs. Drawing winners: {c}, {d}. Swift code is not needed inside the US. Branch no. {digits:4}, lobby clock s/n {digits:9}.
`,
  ],
);

export const nameRoll: Genre = penned(
  ['blind-name-roll', 'prose'],
  {
    job: [
      'usher',
      'lunch duty',
      'mentor',
      'crossing guard',
      'goalie',
      'alto',
      'second chair',
      'scorekeeper',
      'greeter',
    ],
    event: [
      'Fall festival',
      'Jury panel 6',
      'Polling place',
      'Spring recital',
      'Graduation',
      'Blood drive sign-in',
      'Flu clinic volunteers',
      'Diabetes walk team',
      'Cancer fund golf',
    ],
  },
  [
    `[[event]]                         {date}

 1  {a}              [[job]]
 2  {b}              [[job]]
 3  {c}              [[job]]
 4  {d}              [[job]]
 5  {e}              [[job]]
Lot {digits:9}. Bring a chair. {s1}, {phone}
`,
    `no,last,first,seat,order
1,{a.last},{a.first},14C,{digits:9}
2,{b.last},{b.first},14D,{digits:9}
3,{c.last},{c.first},15A,{digits:9}
4,{d.last},{d.first},15B,{digits:9}
`,
    `[[event]] thanks its donors: {a}, {b}, {c} and {d}; {org}; {clinic}. Raffle number {digits:6}. The quilt went to {e}. Together you gave {money} toward hospital beds, hearing aids for
strangers and a van with a lift.
`,
    `Minutes, [[event]] committee. Present {a}, {b}, {c}. {a} is [[job]] this year, {b} [[job]]. Check {digits:4} for {money} to {org}. Permit {digits:2}-{digits:7}. Next {date}, {time}, at {d}'s.
`,
  ],
);
