// Who may drive a truck, fly a plane or run an engine, what kept them from it, and a yard bulletin.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const truckPhysical: Genre = written(
  ['blind-truck-physical', 'record'],
  [
    `MED CARD FOLLOW-UP, terminal 4
driver / lic / expires / why short card
{a} / {a.dl} / {date} / {a.med:insulin for diabetes}
{b} / {b.dl} / {date} / full two years
{c} / {c.dl} / {date} / {c.med:sleep apnea, CPAP download due}
`,
    `{s1.first}, {a} came back from the DOT doc with 3 months only because {a.his} {a.med:blood pressure was 172/104}. {b} passed. {c} has to see a cardiologist, {c.he} {c.med:had a bypass in March}. Don't dispatch {c.last} past {date}.
`,
    `MEDICAL EXAMINER'S CERTIFICATE
Driver name: {a.lfm}
License no.: {a.dl}   State: {a.state}
[x] {a.med:wearing corrective lenses?}   [ ] hearing aid   [ ] waiver
Examiner: {s1}, DC    National registry {digits:10}
Expires {date}
`,
  ],
);

export const airmanMail: Genre = written(
  ['blind-airman-mail', 'prose'],
  [
    `Dear {a.mid}:

We have reviewed your application for airman medical certification. Your history of {a.med:atrial fibrillation} needs further review. Please send a Holter report and a status letter from the physician who prescribed {a.med:metoprolol}. Do not fly until you hear from us.

{s1}
Case manager
`,
    `> From: {s1.email}
> Did {a} ever get the special issuance?
Denied. {a.He} {a.med:had a seizure in college} and they never let that go. {b} got one though, and {b.he} is {b.med:on an antidepressant}. Go figure. Hangar rent is due {date}.
`,
    `CLUB MINUTES - flying club. Present: {a}, {b}, {c}. Moved to buy a new battery, {money}. The Cessna's engine has lost compression and its heart is tired, said {s1}. {d} reports that {d.his} {d.med:cataract surgery went fine} and {d.he} should solo again in June. Adjourned {time}.
`,
  ],
);

export const railBoard: Genre = written(
  ['blind-rail-board', 'record'],
  [
    `RR SICKNESS BENEFITS WORKLIST
SSN          NAME                     OCC       FROM      CAUSE
{a.ssn}   {a.capslf}   BRAKEMN   {date}   {a.med:FX LEFT ANKLE}
{b.ssn}   {b.capslf}   CONDR     {date}   {b.med:LUMBAR STRAIN}
{c.ssn}   {c.capslf}   SIGNLMN   {date}   PENDING
`,
    `voicemail 3 of 5, {time}
"hi {s1.first} this is {a} out of the north yard, my social is {a.ssn}, calling on my sickness check. doctor says it's {a.med:a herniated disc} so I will be off till at least {date}. call me at {a.phone}. thanks"
`,
  ],
);

export const yardBulletin: Genre = written(
  ['blind-yard-bulletin', 'prose'],
  [
    `YARD BULLETIN {digits:3}
Crew call order: {a}, {b}, {c}. Track 7 is blind at the curve; protect the shove. Engine {digits:4} is sick, do not couple. Car {digits:9} has a broken knuckle. Safety talk: heat stroke, what it looks like. Next physicals {date}.
{s1}, Superintendent
`,
    `HEAT STRESS TOOLBOX TALK
Signs of heat stroke are confusion, hot skin and seizures. Diabetes and some blood pressure pills raise the risk.
Attended (sign): {a}   {b}   {c}   {d}
Foreman {s1}. Form {digits:3}-{digits:2}-{digits:4}.
`,
  ],
);
