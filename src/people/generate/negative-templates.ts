// Lines full of capitalised things that are no people: places, companies, products, screens, logs and code.

const written = String.raw`
{The|Our} {Human Resources|Accounts Payable|Information Technology|Public Works} Department will meet at {street} on Monday.
{Springfield|Missouri|Jackson County|St. Louis County} {Public Schools|Health Department|Circuit Court} approved the budget.
{Social Security|Driver License|Routing|Account|Policy|Invoice} Number {id} is due on {date}.
{Grant Application|Mark Sheet|Will Call|Page Count|Bill Payment|Case Review|Rose Garden|Summer Camp|Dean List|Frank Discussion} is attached.
Thank you for contacting {org}. {Happy New Year|Merry Christmas|Good Morning}!
{Blue Cross|Delta Dental|United Healthcare|Wells Fargo|Bank of America|Morgan Stanley|Charles Schwab|Edward Jones|Ernst & Young|Merrill Lynch} will process the claim.
{Johnson Controls|Jackson Lewis LLP|Walker Foods, Inc.|Baker Hughes|Mason Electric Co.|Jack Henry & Associates|H&R Block|Tyler Technologies} sent a quote for {money}.
Send mail to {Washington Street|Martin Luther King Blvd|Jefferson Ave|Madison Square|Franklin Park}, {city}, MO {zip}.
PLEASE RETURN THIS FORM TO {CUSTOMER SERVICE|THE CITY OF COLUMBIA|HUMAN RESOURCES}.
The {Lincoln|Hamilton|Madison|Franklin} {Elementary School|Memorial Library|Middle School|Hotel} is closed in {April|May|August|June}.
{Invoice|Order|Ticket} {id}: Dell Latitude, Lexmark Printer, Herman Miller Chair.
Mark the date: {Labor Day|Memorial Day|Veterans Day|Spring Break} at {Forest Park|Grant Park|Faurot Field}.
I can't find the {Terms and Conditions|Privacy Policy|Annual Report|Table of Contents}.
{surname} County, {surname} City, {surname} Township, {surname} Springs
{surname}straße {id}, {zip} {pseudo}, {Germany|Austria}
ul. {given} {surname} {id}\n{zip} {pseudo}\nPoland
Via {given} {surname} 12, {zip} {pseudo}, Italy
{id} rue {given} {surname}, {zip} {pseudo}, France
Rua {given} {surname} {id}, {pseudo}
{surname} utca 14. {pseudo} {zip} Hungary
{pseudo}vej {id}, {zip} {pseudo}, Denmark
Flat 3, {id} {surname} Road, {pseudo}, United Kingdom
{surname} {Avenue|Street|Drive|Lane|Court|Trail} {id}, Suite 200, {pseudo}, {TX|CA|OH|NY} {zip}
{street}, Apt {id}, {city}, {Missouri|Kansas|Illinois|Texas} {zip}
{id} {given} {surname} {Blvd|Street|Ave|Drive}, {city}, MO {zip}
{id} {surname} {Ridge|Creek|Valley|Hills} {Road|Court|Lane}\nSuite 588\n{pseudo}\n{California|Ohio|Georgia} {zip}
P.O. Box {id}, {pseudo}, {Nevada|Oregon} {zip}
PSC {id}, Box {id}, APO AA {zip}
We deliver to {city}, {pseudo}, {Paris|London|Berlin}, {New York|Los Angeles} and {San Francisco|Santa Fe|Fort Worth}.
Flights: {London Heathrow|Paris Charles de Gaulle|New York John F. Kennedy|Chicago O'Hare} to {St. Louis Lambert|Kansas City}.
{Saint Louis|San Antonio|Santa Clara|Saint Paul|Port Arthur|Fort Wayne|Grand Rapids|Baton Rouge|Cape Girardeau} is a city in the United States.
What is the {weather|time|exchange rate} in {Costa Rica|New Zealand|South Africa|Sri Lanka|El Salvador|Burkina Faso|San Marino|Puerto Rico}?
{Estonia|Georgia|Jordan|Chad|Guinea Bissau|Israel|Jamaica} was super fun to visit!
{Home|File|Edit|View|Window|Help} > {Account Settings|User Profile|Recent Files|New Folder} > {Save Changes|Sign Out|Log In}
{Click|Press|Select} {Next|Cancel|Submit Form|Continue|Start Scan|Apply Changes} to {go on|finish}.
{First Name|Last Name|Middle Initial|Full Name|Date of Birth|Home Address|Emergency Contact|Employee Name|Patient Name}: ____________
[{date} {clock}] {INFO|WARN|ERROR} {Request Handler|Session Manager|Payment Gateway|Auth Service} started on port {id}
{date} {clock} kernel: {Intel|Realtek|Broadcom} Ethernet Controller up, Link Speed 1000
at {com.example.Main|java.lang.Thread|Service.Run}({Main|Thread|Handler}.java:{id})
import { {Button|Router|Provider|Table|Form} } from '{react|vue|antd}'; // {Grant|Mark|Chase|Will} the option
const {Grace|Page|Chase|Case} = new {Card|Page|Grant|Order}(Math.Max, Json.Parse);
class {Baker|Mason|Hunter|Parker|Walker}Factory extends {Abstract|Base}Factory { }
def {parse|load}(self, Data, Name, Last): return {None|True|False}
SELECT First, Last, Total FROM Sales.Orders WHERE Region = 'West Plains';
Error: Cannot read property Name of undefined. {Stack Trace|Call Stack|Source Map} follows.
Apache Maven, Jenkins, Docker Compose, Visual Studio Code, Android Studio, Ruby on Rails
{Johnson & Johnson|Procter & Gamble|Eli Lilly|Walter Reed|John Deere|Harley Davidson|Ralph Lauren|Calvin Klein|Tommy Hilfiger|Louis Vuitton|Ben & Jerry's|Dr. Pepper|Jack Daniels|Jim Beam|Betty Crocker|Mary Kay|Levi Strauss} products
{surname} & {surname} LLP filed the motion.
{surname}, {surname} & {surname} {PC|LLC|Attorneys at Law}
{surname} {Brothers|Bros.|& Sons|& Daughters|Family} {Plumbing|Roofing|Dairy|Motors|Hardware}
{given} {surname} {High School|Elementary|Middle School|Memorial Hospital|Library|State Park|Airport|Foundation|Scholarship|Field|Stadium|Bridge}
the {surname} {Act|Report|Method|Theorem|Award|Prize|Test|Amendment|Doctrine}
{Parkinson|Alzheimer|Hodgkin|Crohn|Cushing|Graves|Addison|Tourette|Marfan|Bell|Huntington|Raynaud}{'s|} {disease|syndrome|palsy} {clinic|screening|leaflet}
{Heart Attack|Blood Pressure|Family History|Physical Exam|Chief Complaint|Review of Systems|Social History|Vital Signs|Lab Results}: {normal|see below}
{Metoprolol Tartrate|Lisinopril|Advair Diskus|Lantus Solostar|Tylenol Extra Strength|Vitamin D} 25 MG {Oral Tablet|Injection}
{Breaking|Update}: {Wall Street Rallies|City Council Approves Budget|School Board Delays Vote|Storm Hits Gulf Coast|Senate Passes Farm Bill}
{Stocks Slip|Prices Rise|Court Rules|Mayor Warns|Police Seek Tips} as {Federal Reserve|White House|Supreme Court|Wall Street} {Signals Change|Meets Again}
{Green Bay Packers|St. Louis Cardinals|Kansas City Chiefs|Missouri Tigers|Real Madrid|Manchester United} {beat|lost to} {Dallas Cowboys|Chicago Cubs|Boston Red Sox}
{The Great Gatsby|Harry Potter|Star Wars|Game of Thrones|Pride and Prejudice|Moby Dick|Macbeth} is {on the shelf|checked out}.
{January|Q1|Fiscal Year 2023} {Sales Report|Net Income|Gross Margin|Head Count}: {money}
Item {id} {Oak Table|Blue Lamp|Rose Vase|Mason Jar|Hunter Green Paint|Baker Scale|Carter Seat|Walker Boots|Taylor Guitar} {money}
{Toyota Camry|Ford Taurus|Chevrolet Malibu|Honda Civic|Dodge Ram|Lincoln Navigator|Mercedes Benz|Harley Davidson Sportster} 2014 VIN on file
{Dear Customer|Dear Sir or Madam|To Whom It May Concern|Dear Hiring Manager|Dear Members|Dear Parents}:
{Yours truly|Best regards|Kind Regards|Thanks again},\n{Customer Service|Billing Department|The {surname} Team|Support Desk}
From: {Accounts Receivable|Help Desk|No Reply|Office of the Registrar}\nTo: {All Staff|Distribution List|Human Resources}\nSubject: {Open Enrollment|Planned Outage|Snow Day}
{Monday|Tuesday} {May 5|April 12|June 3|August 19|March 9}, {Room 12|Conference Room B|Main Hall|Zoom}
Amber Alert, Red Cross, Black Friday, Ash Wednesday, Good Friday, Grand Rapids, Bay Area, Iron Mountain
{Mercy|Faith|Hope|Grace|Trinity|Bethany|St. Mary's|St. John|Mount Carmel} {Lutheran Church|Baptist Church|Hospital|Academy}
{Bill of Lading|Will and Testament|Grant Deed|Rob Roy|Art Department|Drew Conclusions|Rich Text Format|Mark as Read|Jack Pot|Pat Down|Sue for Damages}
{english|spanish|french} {grammar|lesson}: will mark grant page bill case rose summer dean frank rich jack art sue
the {faith|hope|grace|will|mark|bill|dean|page|grant} of the {hunter|baker|mason|carter|cooper|potter|walker|king|young|long|rice|wood} was {good|long}
please {mark|bill|grant|page|sue|chase|drew} the {account|order|customer|park|young man} {today|again}
USER LOGIN FAILED FOR ADMIN ON {SERVER|HOST} {id}
TOTAL DUE UPON RECEIPT   {money}   NET 30 DAYS   REMIT TO ABOVE ADDRESS
{STATE OF MISSOURI|COUNTY OF BOONE|CITY OF SPRINGFIELD|DEPARTMENT OF REVENUE|SECRETARY OF STATE}   FORM {id}
SSN   DOB   LAST NAME   FIRST NAME   CITY   STATE   ZIP
Name   Date   Department   Manager   Status   Amount
CARTRIDGE INK BLACK   {id}   {money}\nPAPER COPY WHITE   {id}   {money}
{Visa Gold|American Express Platinum|Discover It|Master Card Black} ending in {id}
{Bluetooth Headset|Wireless Mouse|Samsung Galaxy|Google Pixel|Apple Watch|Sony Bravia} {refund|order} {id}
{lat|lon}: {id}.{id}, {surname} {International Airport|Regional Airport|Field|Municipal}
{"city": "{pseudo}", "street": "{surname} {St|Ave|Road}", "country": "{Spain|Norway|Chile}"}
{surname} Lake, Mount {surname}, {surname} River, Lake {given}, Port {surname}, Fort {surname}
The University of {pseudo} and {surname} College signed the {Bologna|Kyoto|Paris|Dayton} {Agreement|Accord}.
{Unlike|Like} the {surname} novel, it is about {love|money|war}. A {brilliant|dull} piece.
You said your email is {given}{surname}@example.com. Is that correct?
{pg|mysql|ini|csv}, {py|js|rb|wim}, {avi|doc|eng|lzh}
{name|key|value|args}, {val|def|path|opts} => {call|help|use} {op|foo|bar}
{CI|OS|DB|API|UI}, {cache|docs|tests} and {any|all|fresh} {OS|dir|libs|jar}
{ios|iphone|android|windows xp|mac os} {update|crash|install} {please help|again}
`;

export const negativeTemplates: readonly string[] = written
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('\\n', '\n'));
