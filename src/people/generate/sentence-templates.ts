// Sentences that name people, in the template language of `templates.ts`; one a line, \n within it as written.

const written = String.raw`
<1> {lives|works|is from|moved} {to|in} {city}.
{Please|Kindly} ask <1> to send the form to {org} at {street}.
{Yesterday|Today} <1.f> said that <2> will call back.
My name is <1> and I live at {street}, {city}.
my name is <1.low> and i live in {city}
hi this is <1.low>, please call me back at {phone}
i spoke with <1.low> at the bank
contact <1.low> about the invoice
im <1.low> from accounting
{She|He} was born in {city} and later married <1>.
{Mr.|Mrs.|Dr.|Ms.} <1.l> called {org} about the invoice.
Contact <1.il> at {phone}.
<1.lf> - {approved|denied|pending}
<1.LF>   {phone}
<1.FL> WAS SEEN BY {ORTHOPEDIC SURGERY|MERCY HOSPITAL|URGENT CARE} ON {date}.
Sincerely,\n<1>\n{Director of Finance|Senior Vice President|Office Manager}\n{org}
Dear <1>,\n{Thank you|Welcome}. {Alzheimer Association|Hodgkin lymphoma|Parkinson disease|Crohn disease|Down syndrome} information is enclosed.
To: <1>; <2>; <3>\nSubject: {Budget Review|Monthly Report|Open Enrollment|Team Lunch}
{Vice President|Chief Executive Officer|Sales Manager|Senior Analyst} <1> and {Judge|Officer|Senator} <2.l> met.
<1>, <2> and <3> {attended|were present|voted no}.
Name: <1>\nTitle: {Project Manager|Registered Nurse|Claims Adjuster}\nCity: {city}\nEmployer: {org}
name: <1.low>\nphone: {phone}
First Name: <1.f>\nLast Name: <1.l>\nStreet: {street}
{Windows Server|Visual Studio|Amazon Prime|Google Drive|Microsoft Office|Adobe Acrobat} {was installed|needs an update} by <1>.
A note from <1.f>: "{See you Friday|Call me|All good}".
Do you know <1>? I think <2.f> does.
<1>'s manager is <2>. {org} hired <1.f> in {May|June|April} 2019.
{french|The German|An American|Polish} {singer|engineer|writer} <1> wrote it with <2>.
{The card|The account|This policy} belongs to <1>.
Please update the billing address with {street}, {city} for the card of <1>.
{Ship|Mail|Deliver} to:\n<1>\n{street}\n{city}, MO {zip}
<1>\n\n{street}\n{pseudo} {zip}\n{Germany|Poland|Norway|Spain}\n{phone}
<1> ({org})
User: <1>
"<1>" ‹mail@example.com>
<1> {said|wrote|asked|replied|noted}: {see below|thank you|not yet}.
{Reviewed|Approved|Prepared|Signed} by <1> on {date}
cc: <1>, <2>
The {novel|film|album|song} by <1> {was released|came out} in 1994.
Interview with <1>, {CEO|founder|owner} of {surname} {Group|Holdings|Foods}.
I, <1>, {agree|certify|authorize} the above.
@<1.f> can you ask <2.f>?
hey <1.f>, did <2.f> send it?
{Patient|Employee|Claimant}: <1.LcF>
<1.FL>\n{street}\n{CITY OF COLUMBIA|SPRINGFIELD|ROLLA}, MO {zip}
The suspect, identified as <1>, was taken to {surname} County Jail.
<1.fml> vs. <2.fml>
Witness <1.l> said that <2.l> left.
What is your name? - <1>
Her full name is <1>.
Make the check payable to <1>.
<1>          <2>
<1>               <2>\n{street}          {street}
<1.LF>     {date}     {money}
<1>     {id}     {date}
`;

export const sentenceTemplates: readonly string[] = written
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('\\n', '\n'));
