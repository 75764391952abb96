// What courts, lawyers and officers write: estates, divorces, and what happened that night.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const familyPaper: Genre = written(
  ['second-family-paper', 'prose'],
  [
    `IN THE CIRCUIT COURT OF {county}, MISSOURI
PROBATE DIVISION                                    Estate No. {case}

In the estate of {a.caps}, deceased

INVENTORY AND APPRAISEMENT. The personal representative, {b}, states that the decedent, whose Social Security number was {a.ssn},
owned the following on the date of death:

   Checking, {bank}, no. {a.acct}                        {money}
   2011 Buick, VIN 1G4HP{digits:12}                      {money}
   Household goods                                       {money}

Letters were issued on {date} to {b}. Attorney: {s1}, Bar no. {digits:5}.
`,
    `STATEMENT OF MARITAL PROPERTY AND CONFIDENTIAL INFORMATION SHEET

                      Petitioner                     Respondent
Name                  {a}                            {b}
SSN                   {a.ssn}                        {b.ssn}
Driver's license      {a.dl}                         {b.dl}
Employer              {org}                          {org}

Children: {c} and {d}. Both live with Petitioner.
@b spouse a
@c child a
@d child a
`,
    `The court finds that {a} {a.med:is totally incapacitated by reason of a traumatic brain injury} and appoints {b}, {a.his} mother, as guardian of the
person. Dr. {s1} was heard. Bond is waived. The public administrator, {s2}, is discharged. Case {case}.
@b woman
`,
    `Notes, client call {date}. Wants to change the will. Cut out {a} (son, owes money), keep {b} and the church. The trust at {bank}
is {c.acct}. He is {c}. Reads his letters with a lens because {c.med:the macular degeneration has taken his left eye}. Deed to farm in box.
@c man
`,
    `DIVORCE DECREE - QUALIFIED DOMESTIC RELATIONS ORDER, last page

Participant: {a}. Alternate payee: {b}. As the parties asked, their social security numbers and dates of birth are on a separate
sheet that is not part of the public file. The plan is that of {org}, plan no. 001, EIN {ein}. Order no. {digits:9}.
@b spouse a
`,
    `separate sheet to {case}, NOT FOR THE PUBLIC FILE
participant {a} {a.ssn} {a.dob}
alternate payee {b} {b.ssn} {b.dob}
payee's bank {bank}, savings {b.acct}
@b spouse a
`,
    `DOCKET FOR {date}, DIV. 4

{time}  {case}  State v. {a}            arraignment        {s1}
{time}  {case}  {b} v. {c}              small claims
{time}  {case}  State v. {d}            DWI, review        {s1}
{time}  {case}  In re name change of {e}
{time}  {case}  {org} v. {f}            rent and possession
`,
  ],
);

export const officerNarrative: Genre = written(
  ['second-officer-narrative', 'prose'],
  [
    `On {date} at {time} I, Officer {s1}, was sent to a two-car accident at Route B and Highway 63. Vehicle 1, a blue Malibu, was driven by
{a}, Missouri operator's license {a.dl}. Vehicle 2 was driven by {b}, {b.state} license {b.dl}. {b.first} {b.med:complained of neck pain and was
bleeding from the scalp}; EMS took {b.him} to {clinic}. {a.last} was cited for following too closely, ticket {digits:9}.
`,
    `SUPP BY DET {s2.caps}: SPOKE TO VICTIM {a.caps} WHO SAID HER EX, {b.caps}, {a.med:CHOKED HER AND HER VOICE BOX IS BRUISED}. SHE GAVE HIS SSN AS {b.ssn} AND SAID
HE DRIVES A WHITE RAM. PHOTOS TAKEN. {b.last} NOT LOCATED. RAN HIM BY SOC, NO WANTS.
@a woman
@b man
`,
    `R/O ADVISED BY {s1.caps} THAT SUBJ {a.caps} WAS STANDING IN CREEK. SUBJ STATED HE {a.med:HAD NOT TAKEN HIS LITHIUM IN A MONTH}. 96 HR HOLD, TRANSPORTED TO
MERCY. BROTHER {b.caps} NOTIFIED. SUBJ ID'D BY MO ID CARD {a.dl}.
@a man
@b brother a
`,
    `{a} reported that somebody broke into {a.his} truck between {time} and {time} and took a Stihl saw, serial {serial}, and a checkbook on
{bank}. Checks 2201-2250 are missing. {b}, across the street, has a camera. I left a card with {a.mr} and entered the saw under
OCA {digits:8}. No suspects.
{s1}, #{digits:3}
`,
    `Field interview. Three on foot behind the feed mill. First gave name {a}, no ID, DOB {a.dob}. Second handed me a Texas license that
came back to {b}, {b.dl}. Third is {c}; {c.he} knew {c.his} social and that is how I ran {c.him}: {c.ssn}. All three sent on. Nothing found.
`,
    `INVENTORY OF PROPERTY TAKEN AT BOOKING

Inmate {a.lf}          Booking {a.gov:99999999?}          Cell B-12
1 wallet, black; 1 debit card ending {digits:4}; 1 bank envelope with {money}; 1 pair of boots; 1 phone, cracked
Medical screening: {a.med:no complaints?}.
Officer {s1}
`,
  ],
);
