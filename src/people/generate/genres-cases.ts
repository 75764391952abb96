// Genres for practice: case files, courts, clinics, tickets and chats.
import { type Genre, inventCouple } from './genre.ts';
import { inventPerson } from './invent.ts';

export const caseGenres: Readonly<Record<string, Genre>> = {
  clinicNote: () => `{date} - Progress note
<1.fml> is a {34|58|71}-year-old seen today for [med:1]. {She|He} was referred by Dr. <s> of {org}. MRN [mrn:1].
{Discussed|Reviewed} plan with <1.f> and {her|his} {husband|wife} <2.f>. Follow-up in 3 weeks.

Electronically signed by <t>, MD`,
  minutes: () => `MINUTES OF THE {city} BOARD OF EDUCATION
Present: <s>, <t>, <u>

<s> called the meeting to order. In closed session the board discussed student <1>, who {was diagnosed with|is being treated for} [med:1]. <t> moved to approve the plan; seconded by <u>. Motion carried.
The board also reviewed the file of employee <2> (SSN [ssn:2]).
`,
  ticket: () => `Ticket #{id}  Opened by: <s>
Requester: <1>
Summary: Cannot log in to benefits portal
---
[{date}] <s>: user gave last name and SSN [ssn:1] over the phone
[{date}] <t>: reset done, closing
`,
  chat: () => `<1> [10:02]: hi I need to update my card
<s> [10:03]: Hi <1.f>, can you confirm the number?
<1> [10:03]: sure its [card:1] cvv [cvv:1]
<s> [10:04]: Thank you!
`,
  legalPetition: () => `IN THE CIRCUIT COURT OF {city} COUNTY, MISSOURI

In re the marriage of <1.FL>, Petitioner, and <2.FL>, Respondent.

1. Petitioner's Social Security number is [ssn:1].
2. Respondent's Social Security number is [ssn:2].
3. Petitioner is represented by <s>, attorney at law.

Subscribed before me, <t>, Notary Public.
`,
  police: () => `INCIDENT REPORT {id}
Reporting Officer: Sgt. <s>
Victim: <1.lf>   DL: [dl:1]
Suspect: <2.lf>   DL: [dl:2]   SSN: [ssn:2]
Narrative: Victim <1.l> stated that suspect <2.l> ... Victim was treated for [med:1].
`,
  capsNote: () => `PT <1.FL> C/O [med:1]. SEEN BY DR <s.FL>. PT SSN [ssn:1]. RTC 2 WKS.
`,
  slack: () => `<s>  9:14 AM
what's the ssn for <1>?
<t>  9:15 AM
[ssn:1]
<s>  9:15 AM
thx
`,
  probate: () => `ESTATE OF <1.FL>, Deceased
The decedent, whose Social Security number was [ssn:1], died in {city}. <2>, personal representative, whose Social Security number is [ssn:2], filed the inventory through attorney <s>.
`,
  adoption: (r, people) => {
    inventCouple(r, people);
    people['3'] = inventPerson(r, people['1']!.last);
    return `Home study of <1> and <2>
Prepared by <s>, LCSW

Mr. <1.l> (SSN [ssn:1]) was treated for [med:1] in 2012. Mrs. <2.l> (SSN [ssn:2]) reports no health issues. Their son <3> has [med:3].
`;
  },
  courtDocket: () => `State v. <1>
Defendant's DL: [dl:1]   SSN: [ssn:1]
Victim: <2>
Prosecutor: <s>
Judge: <t>
06/12/2023 Defendant <1.l> ordered to seek treatment for [med:1].
`,
};
