// What those write who help: agencies and their lists, churches, call centres, and the forms of a first visit.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const agencyPaper: Genre = written(
  ['unread-agency-paper', 'prose'],
  [
    `ENERGY ASSISTANCE - HOUSEHOLD

Applicant        {a}                         DCN   {a.dcn}
SSN              {a.ssn}                     Heat  propane
Other adults     {b}                         SSN   {b.ssn}
Children         {c}, 6                      DCN   {c.dcn}
Vendor account   {digits:6}                      Income {money}
Approved by {s1}, {date}
@b spouse a
@c child a
`,
    `SHUT-OFF LIST, route 4, {date}        do not disconnect after noon on Friday

{a}                      {a.street}                   {a.acct?}        {money}
{b}                      {b.street}                   {b.acct?}        {money}
{c}                      {c.street}                   {c.acct?}        {money}     MEDICAL HOLD - {c.med:customer is on home oxygen}
{d}                      {d.street}                   {d.acct?}        {money}
`,
    `Hotline narrative. Reporter (a teacher) says {a}, age 9, came to school with {a.med:cigarette burns on the forearm}. Mother is {b}. Father is in
custody of the DOC, name not known. Worker {s1} to see the child by {time}. Call no. {digits:9}.
@a child b
@b woman
`,
    `VETERANS SERVICE OFFICER - daily sheet
{a}, VA file {a.gov:C99999999}, wants an increase: {a.med:tinnitus and bad knees from the Guard}. Sent 21-526EZ.
{b}, widow, DIC, needs the death certificate. Told her which window.
{c}, asks for a plate with a Bronze Star. Sent to license office.
@b woman
`,
    `Food pantry, Saturday: {a} 4 boxes, {b} 2, {c} 1 ({c.med:no peanut butter in the house?}), {d} 3. We gave out {digits:4} lb. Volunteers {s1}, {s2}. Bread
is low. Numbers on the cards: 118, 204, 311, 342.
`,
    `EBT card replaced. {a}, DCN {a.dcn}. {a.He} says the old PIN was written on the sleeve. I did not write it down. New card mailed {date}. Authorized
representative is now {b} and no longer {c}. {s1}, ES
`,
    `NATURALIZATION WORKSHOP - who brought what

1  {a}                  green card {a.alien}                 fee waiver yes
2  {b}                  passport only, Mexico; no A number yet
3  {c}                  green card {c.alien}                 disability form N-648: {c.med:dementia, cannot learn the questions}
`,
  ],
);

export const churchBook: Genre = written(
  ['unread-church-book', 'prose'],
  [
    `HOMEBOUND AND HOSPITAL - for the deacons only

{a}, room 212 at Boone: {a.med:new hip, home Tuesday}
{b}: {b.med:chemo every other Thursday, no visits that week}
{c}: moved in with {c.his} daughter {d}; likes large print
`,
    `ROSTER

Family                     Phone             Envelope     Birthdays
{a.lf}                     {a.phone}         {digits:3}          4/2
{b.lf}                     {b.phone}         {digits:3}          11/19
{c.lf}                     {c.phone}         {digits:3}          7/7
{d.lf}                     {d.phone}         {digits:3}          1/30
`,
    `Year-end statement of giving for {a} and {b}: envelope 114, {money}; building fund {money}. Employer ID {ein}. No goods or services were received.
{s1}, treasurer
@b spouse a
`,
    `online giving help. {a} can't log in to the pledge page; reset sent. {b} wants to pay with {b.card-}, exp {b.exp}; told {b.him} to type it in at home
and not to mail it to us. {s1}
`,
    `Baptized {date}: {a}, infant of {b} and {c}. Sponsors {d} and {e}. Register book 9, page {digits:3}, entry {digits:5}. Rev. {s1}
@a child b
`,
    `Youth trip forms: {a} - EpiPen, {a.med:bee stings}; {b} - none; {c} - {c.med:takes Keppra for seizures, bedtime}. Insurance card of {c.first}'s dad, {d}:
{insurer} {d.member}. Van 2 leaves at six.
@d man
@c son d
`,
  ],
);

export const callNote: Genre = written(
  ['unread-call-note', 'prose'],
  [
    `CALL {digits:8}  IN  {date} {time}  agent {s1.lower}
caller: {a}  verified: last 4, dob
reason: wants id card resent, gave mbr no off old card {a.member}. also asked if spouse {b} is on plan, yes same no. closed
@b spouse a
`,
    `CALL {digits:8}  IN  {date} {time}  agent {s1.lower}
CALLER {b.caps} (NOT ON ACCT) RE MOTHER {a.caps}. HIPAA FORM ON FILE. MOM {a.med:IS ON HOSPICE FOR COPD}. MBI {a.mbi}. WANTS BED PAN COVERED. XFER DME
@a woman
@b daughter a
`,
    `agent notes: cust {a.lower} upset, says we drafted twice. acct {a.acct} rt {a.routing}. offered refund {money}. wd not give pin, good. cb {phone}
`,
    `IVR summary. Intent: bill. Authenticated: yes. Name: {a}. Entered: account {a.acct?}, zip {a.zip}. Asked "why is it so high". Agent {s1}
explained the budget plan. Sentiment: sick of waiting. Wrap code 114.
`,
    `Escalation from tier 1: {a}, ssn {a.ssn9} per the screen, is NOT the person on the letter; the letter went to {b}, ssn {b.ssn9}, same street. Merge was
wrong. Unmerge and send apology to both. - {s1}
`,
    `voice to text: yes this is {a.lower} um the number on my drivers license is {a.dl} and my wife {b.lower} hers is {b.dl} we both moved
@a man
@b wife a
`,
  ],
);

export const firstVisit: Genre = written(
  ['unread-first-visit', 'prose'],
  [
    `NEW PATIENT                                  Today's date {date}

Legal name: {a}                              Prefers: {a.first}
Who may we thank for sending you? {b}
Insured person (if not you): {c}             Insured's ID: {c.member}
Reason for visit: {a.med:jaw clicks and locks, tooth broken}
In an emergency: {d}, {phone}
Signature on file: yes
`,
    `1) last: {a.last}  2) first: {a.first}  3) ssn: {a.ssn}  4) marital: S
5) have you ever had (circle): {a.med:asthma / cancer / diabetes / heart attack / none?}
6) list medicines: none  7) list allergies: none  8) smoker: N
9) responsible party last: {b.last} first: {b.first} ssn: {b.ssn}
`,
    `WELCOME! Please fill in and hand to {s1}.

Child's name         ______________________
Child's SSN          ____-___-_____
Medical problems     ( ) asthma ( ) ear tubes ( ) seizures
Policy holder        ______________________     ID# ______________
Dentist              Dr. {a}                    Hygienist {b}, RDH
`,
    `Telehealth consent. I, {a}, am in Missouri today. My ID is {a.state} {a.dl} (held up to the camera). I {a.med:have hot flashes and cannot sleep}. My
pharmacy is the one on Ninth. Witness: {s1}, MA.
@a woman
`,
    `Vision screening bus - {date}

{a.lf}          R 20/20 L 20/20    pass
{b.lf}          R 20/200 L 20/40   {b.med:refer, amblyopia}
{c.lf}          absent
Screeners {s1} and {s2}. Lens kit serial {serial}.
`,
  ],
);
