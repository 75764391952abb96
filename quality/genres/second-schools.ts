// What schools write of pupils: the nurse's log, plans for those who need help, and the papers of scholarships.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { written } from '../written.ts';

const visits = [
  'wheezing after recess, 2 puffs of inhaler',
  'nosebleed 10 min, ice',
  'low sugar 58, juice and crackers',
  'lice found, sent home',
  'temp 102.1, mom called',
  'hives on both arms, Benadryl given',
  'seizure about 40 sec, EMS called',
  'vomited x2',
  'sprained L ankle in PE, ace wrap',
  'pink eye, sent home',
  'bumped head on slide, no LOC, note to parent',
  'took 1230 dose of Concerta',
] as const;

const errands = [
  'new shoelace',
  'dry socks',
  'called dad for lunch money',
  'forgot lunch',
] as const;

/** 'Tyler R.' is no name in the sense of the law: what ails him is nobody's. */
function shortened(d: Draft, who: Someone): string {
  return d.pick(`${who.first} ${who.last[0]}.`, `${who.first} ${who.last[0]}`);
}

export const nurseLog: Genre = {
  name: 'second-nurse-log',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['txt', 'csv']),
  write(d) {
    const isShort = d.chance(0.3);
    const form = d.pick('plain', 'last-first', 'caps');
    const by = d.pick('\t', ',', ' | ', '   ');
    const rows = d.people(6, 12).map((who) => {
      const name = isShort ? shortened(d, who) : d.name(who, form);
      const reason = d.chance(0.25)
        ? d.random.pick(errands)
        : d.health(who, d.random.pick(visits), isShort ? { of: null, optional: true } : {});
      const quote = (cell: string): string => (by === ',' ? `"${cell}"` : cell);
      return [
        d.time(),
        quote(name),
        `${d.random.between(1, 8)}${d.pick('A', 'B', '')}`,
        quote(reason),
        d.pick('RTC', 'home', 'RTC', ''),
        d.staff().split(' ')[1]!.slice(0, 2).toUpperCase(),
      ].join(by);
    });
    const head = d.pick('', ['in', 'student', 'gr', 'why / what done', 'disp', 'init'].join(by));
    const title = by === ',' ? '' : `Health room   ${d.date()}   sub nurse ${d.staff()}\n`;
    return `${title}${head === '' ? '' : `${head}\n`}${rows.join('\n')}\n`;
  },
};

export const pupilPlan: Genre = written(
  ['second-pupil-plan', 'prose'],
  [
    `INDIVIDUALIZED EDUCATION PROGRAM                                 Meeting date {date}

Student        {a}                    MOSIS ID  {a.gov:9999999999}
Grade          5                      Case manager  {s1}
Parent         {b}                    Phone  {phone}

Present level. {a.first} {a.med:has a diagnosis of autism spectrum disorder and receives speech therapy twice a week}. {a.He} reads at
grade level. {b} reports that mornings are hard.

Goal 1. Given a visual schedule, {a.first} will change activities with no more than one prompt in 4 of 5 trials.
Service minutes per week: 60 speech, 150 resource. Form 7-B, page 3 of 11.
@a child b
`,
    `Notes from the care team, Tuesday. {a} is back after two weeks at the hospital; {a.he} {a.med:tried to hurt himself} and we have a
safety plan on file with {s1}. {b}, who sits next to {a.him}, asked where {a.he} had been. Nobody is to discuss it. {c} needs a new bus
pass, number {digits:6}.
@a man
`,
    `DIET ORDER FOR THE CAFETERIA

Pupil: {a.lf}        School: Field Elementary        PIN for the lunch line: {digits:5}
{a.med:Celiac disease - no wheat, rye or barley}. Substitute as listed on the back.
Pupil: {b.lf}        School: Field Elementary        PIN for the lunch line: {digits:5}
{b.med:Anaphylaxis to tree nuts}. Must sit at the clean table.

Signed {s1}, MD
`,
    `Dear families of Room 12,

A case of strep throat was reported in our class. Watch for fever, sore throat and a rash. Children may come back 24 hours after the
first dose of antibiotic. Our room parents this month are {a} and {b}; the party is {date}. Please send {money} for the field trip to
{s1}. Lunch accounts below zero get a slip.

{s2}, Grade 3
`,
    `To whom it may concern: I release {s1}, the athletic trainer, and {org} to share the results of the concussion test of {a} with
Coach {s2}. {a.He} {a.med:took a hit on Friday, could not say what day it was and threw up}. No practice until cleared.

{b} (parent)            {date}
@a child b
`,
    `MO HEALTHNET SCHOOL-BASED SERVICES - MONTHLY BILLING SHEET

Therapist {s1}, OTR/L     NPI {npi}     Month 10

{a.lf}               {a.dcn}     97530 x 6     {a.med:fine motor delay}
{b.lf}               {b.dcn}     97530 x 4     {b.med:spina bifida}
{c.lf}               {c.dcn}     97110 x 8     {c.med:cerebral palsy, spastic}
`,
    `HOME LANGUAGE AND RESIDENCY

1. Name of child: {a.caps}           2. Grade entering: K
3. Parent or guardian: {b.caps}      4. Proof of address shown: light bill, account {b.acct?}
5. Is any language other than English spoken at home? No
6. Does the child have an IEP? No    7. Any health matter we should know of? {a.med:None?}
8. Immunizations on file with {clinic}: yes

Enrolled by {s1}; permanent number {a.gov:999999?}.
@a child b
`,
  ],
);

export const scholarship: Genre = written(
  ['second-scholarship', 'prose'],
  [
    `THE HARLAN COUNTY ALUMNI SCHOLARSHIP          Application, page 1

Print your name           {a}
Social Security number    {a.ssn}          (needed for the 1098-T)
High school, GPA          Hickman, 3.71
Father or mother          {b}
Counselor                 {s1}, {phone}

Tell us why you need this award. I am the oldest of four and I work nights at {org}.
@a child b
`,
    `AWARD LIST - FOR THE PROGRAM AND THE NEWSPAPER

   Rotary Club, {money}                 {a}
   Eastern Star, {money}                {b}
   Memorial Hospital Auxiliary, for a student going into nursing or pharmacy     {c}
   Class of 1974, {money}               {d}

Presented by {s1}. Certificates 201 to 219 are in the office.
`,
    `financial aid memo {date}

{a.lf} - isir came back, ssn on it ({a.ssn}) does not match the one she wrote on the housing form (digits 4 and 5 swapped). {s1} to get a copy of the
card. parent {b} signed with an FSA ID, not on paper.
@a woman
@b mother a
`,
    `RECOMMENDATION
I have taught {a} for two years. {a.He} missed much of tenth grade because {a.he} {a.med:was treated for Hodgkin lymphoma} and still
finished with honors. The aid office may call me. {a.His} student number is {a.gov:99999999?}; I do not know the social.

{s1}, Chemistry
`,
    `1098-T proof                 Filer {ein}                     Batch {digits:6}

STUDENT                       TIN              ACCT        BOX 1        BOX 5
{a.capslf}                    {a.ssn}          S{digits:7}    {money}    {money}
{b.capslf}                    {b.ssn9}         S{digits:7}    {money}    {money}
{c.capslf}                    {c.itin}         S{digits:7}    {money}    {money}
{d.capslf}                    ***-**-{d.ssnlast}      S{digits:7}    {money}    {money}
`,
    `Thank you note. Dear {s1}, thanks to you and {org} I can stay in school. When mom lost her job at the hospital I thought of quitting
pre-med. Your gift of {money} pays for anatomy, and my organic chemistry books (ISBN 978-0-{digits:4}-{digits:4}-1). Sincerely, {a}
`,
    `Verification worksheet, dependent student. Household of {a} (student). List everybody: {b}, mother, 46; {c}, brother, 11. Student's SSN
{a.ssn}. Mother's SSN {b.ssn}. The brother has none that we know. Signed by both on {date}; received by {s1}.
@b mother a
@c brother a
`,
  ],
);
