// Classes of words that tell names from other capitalised things, written by hand.
import { subjectWords } from './role-words.ts';

/** What a word is besides a possible name. */
export const Kind = {
  none: 0,
  title: 1,
  suffix: 2,
  month: 3,
  street: 4,
  organization: 5,
  place: 6,
  nationality: 7,
  role: 8,
  label: 9,
  particle: 10,
  stop: 11,
} as const;

const words = (list: string): string[] => list.trim().split(/\s+/);

const titles = words(`
  mr mrs ms miss mx dr prof professor rev reverend fr hon judge officer sgt sergeant lt lieutenant capt captain
  col colonel cpl pvt sen rep gov sheriff deputy detective det nurse coach sir madam pastor atty attorney dean
  justice trooper`);
const suffixes = words(`
  jr sr ii iii iv 2nd 3rd md dds phd rn esq cpa jd ret lpn np dvm dmd lcsw pharmd msw fnp pe pa`);
const months = words(`
  january february march april may june july august september october november december jan feb mar apr jun
  jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday tue wed thu fri sat`);
const streets = words(`
  street ave avenue rd road blvd boulevard ln lane drive ct court cir circle pl place terrace pkwy
  parkway hwy highway way trail trl sq square alley loop apt suite ste unit floor rr pike plaza ridge creek
  broadway strasse straße platz rue via calle avenida piazza plac ulica utca gasse weg laan`);
const organizations = words(`
  inc llc ltd corp corporation company co bank university college school hospital clinic church department dept
  bureau agency office center centre insurance group holdings partners associates services service systems
  solutions foundation trust credit union health healthcare medical county city district committee council board
  commission institute society association club team motors foods airlines pharmacy laboratory labs industries
  enterprises technologies academy library museum sons bros brothers plc gmbh llp lp pc ministries fund realty
  properties construction electric plumbing consulting logistics supply store market restaurant cafe hotel motel
  farms dairy press media news software networks capital financial savings mutual life assurance airport station
  elementary stadium arena theatre theater cathedral festival league championship tournament museum gallery
  apartments manor cemetery township parish warehouse dealership ford chevrolet toyota honda authority ministry
  tool machine machining fabrication welding lumber hardware plumbing roofing trucking towing salvage
  high federation alliance network studio studios records films entertainment`);
const places = words(`
  missouri kansas illinois arkansas iowa nebraska oklahoma tennessee kentucky texas california florida york ohio
  georgia virginia carolina dakota mexico washington oregon nevada utah arizona colorado wyoming montana idaho
  alaska hawaii alabama mississippi louisiana michigan wisconsin minnesota indiana pennsylvania maryland delaware
  jersey connecticut massachusetts vermont maine hampshire rhode louis springfield columbia independence joplin
  rolla sedalia hannibal cameron liberty branson florissant chesterfield ballwin wentzville cape girardeau poplar
  bluff warrensburg kirksville maryville moberly farmington lebanon ozark nixa chicago dallas houston denver
  atlanta seattle boston miami memphis omaha tulsa wichita topeka phoenix austin nashville london paris madrid
  berlin rome tokyo europe america usa canada france germany spain italy japan china india brazil russia england
  britain ireland scotland australia austria finland sweden norway denmark poland greece turkey egypt israel iran
  iraq africa asia belgium netherlands switzerland portugal hungary korea vietnam thailand philippines argentina
  chile colombia peru cuba ukraine croatia slovenia slovakia czechia romania bulgaria serbia estonia latvia
  lithuania iceland luxembourg malta cyprus morocco tunisia algeria kenya nigeria ghana pakistan bangladesh
  indonesia malaysia singapore taiwan vienna munich hamburg cologne frankfurt zurich geneva milan venice naples
  barcelona lisbon brussels amsterdam copenhagen stockholm oslo helsinki warsaw prague budapest moscow dublin
  edinburgh glasgow manchester liverpool birmingham sydney melbourne toronto montreal vancouver beijing shanghai
  mumbai delhi dubai istanbul athens cairo`);
const nationalities = words(`
  american english french german spanish italian polish russian chinese japanese indian irish scottish british
  canadian mexican dutch swedish norwegian danish finnish greek turkish african asian european christian catholic
  jewish muslim hispanic latino arabic korean vietnamese portuguese hungarian czech`);
const roles = words(`
  patient client customer member subscriber insured employee applicant student claimant tenant borrower debtor
  defendant plaintiff resident consumer guest donor volunteer participant beneficiary dependent dependant spouse
  husband wife son daughter child mother father brother sister parent guardian payee cardholder accountholder
  driver owner caller user complainant victim witness inmate veteran taxpayer decedent minor respondent
  petitioner`);
const labels = words(`
  name names first last middle full given surname family maiden dob ssn phone email address date subject re from
  to cc dear attn attention sincerely regards signed signature by hello hi`);
const particles = words(`
  de la las los lo del della di da dos das do van vande vander der von zu zur le du st bin ibn ben abu al el ter ten den`);
const stops = words(`
  i a an the and or but not no yes ok my your his her its our their this that these those he she it we they you
  who what when where why how is are was were be been am do does did has have had can could will would shall
  should may might must if then else so as at for in into of on off over under up with about after before please
  thank thanks hey fw fwd bcc sent attached attachment note notes memo total balance amount account number card
  time fax state zip form page section part item qty price order invoice policy claim plan coverage unknown none
  null test sample admin information info report summary statement notice letter request social security license
  licence debit checking routing birth record records diagnosis treatment allergies medication human resources
  payroll benefits privacy confidential internal urgent important new old update status active inactive open
  closed pending approved denied n/a tbd second third next previous male female single married divorced widowed
  homepage care help desk support best kind warm cheers baby boy girl infant notnamed doe cash check payment paid
  due visa mastercard discover amex express blue cross shield medicare medicaid aetna cigna humana united error
  warning debug fatal login logout submit cancel delete save edit settings true false`);

const kinds = new Map<string, number>();
// Later lists win: a title is a title even where it is an abbreviation of something else.
const inRisingOrder: readonly (readonly [readonly string[], number])[] = [
  [stops, Kind.stop],
  [labels, Kind.label],
  [roles, Kind.role],
  [nationalities, Kind.nationality],
  [places, Kind.place],
  [organizations, Kind.organization],
  [streets, Kind.street],
  [months, Kind.month],
  [particles, Kind.particle],
  [suffixes, Kind.suffix],
  [titles, Kind.title],
];
for (const [list, kind] of inRisingOrder) for (const word of list) kinds.set(word, kind);

/** The class of a squeezed word, 0 where it has none. */
export function kindOf(word: string): number {
  return kinds.get(word) ?? Kind.none;
}

const labelBeforeName = new RegExp(
  String.raw`\b(?:names?|${subjectWords}|legal(?: name)?|a\.?k\.?a\.?|formerly|holder|attn|attention|signed|contact|re|from|to|dear|consumer|parent|guardian|mother|father|husband|wife|widow)(?:\s?#?\d|\(s\))?$`,
  'i',
);

/** Whether text ends with a label that is followed by a name ("Patient Name"). */
export function endsWithNameLabel(text: string): boolean {
  return labelBeforeName.test(text);
}

const namesakes = new Set(
  words(`
  wellsfargo morganstanley merrilllynch charlesschwab edwardjones elililly johndeere ralphlauren calvinklein
  louisvuitton jpmorgan jackdaniels jimbeam bettycrocker marykay levistrauss harleydavidson hermanmiller ernstyoung
  jackhenry bakerhughes deltadental boozallen tommyhilfiger smithbarney kaiserpermanente goldmansachs grantthornton
  raymondjames johnhancock libertymutual walterreed georgewashington abrahamlincoln thomasjefferson benjaminfranklin
  martinlutherking martinluther santaclaus saintlouis santafe santaclara sanantonio sandiego sanjose fortworth
  costarica newyork stlouis westplains saintjoseph virginiabeach annarbor battlecreek cedarrapids dollargeneral
  familydollar johnsoncontrols jacobsengineering samsclub traderjoes sherwinwilliams esteelauder
  maxfactor annklein annetaylor anntaylor jcpenney jcrew eddiebauer paulmitchell jamesbond harrypotter
  sherlockholmes homedepot blackfriday goodfriday ashwednesday`),
);

/** Whether a squeezed run of words is a company, a place or a figure known by a name like a person's. */
export function isKnownNamesake(squeezed: string): boolean {
  return namesakes.has(squeezed);
}

const invented = new Set(
  words(`
  johndoe janedoe johnqpublic johnpublic testuser testtest userlogin foobar mickeymouse firstlast firstnamelastname
  lastfirst lastnamefirstname yourname nameunknown unknownunknown samplename namehere fullname`),
);

/** Whether a squeezed full name is a placeholder that names nobody ("John Doe", "First Last"); one with a middle name is none. */
export function isPlaceholderName(first: string, last: string, middle = ''): boolean {
  return middle === '' && invented.has(first + last);
}
