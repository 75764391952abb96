// Seeded tables of 50 layouts, with decoy columns that look like names, and the truth about each column.
import { inventPerson, type Invented } from './invent.ts';
import { digits, pick, type Random, seededRandom } from './random.ts';

export interface GeneratedTable {
  readonly columns: readonly (readonly string[])[];
  readonly headers: readonly string[];
  /** 'full', 'given', 'family', 'middle', 'staff' or 'other' for each column. */
  readonly truth: readonly string[];
  /** The person of each row. */
  readonly people: readonly Invented[];
}

type Cell = (person: Invented, random: Random) => string;

const list = (text: string): readonly string[] => text.split(',');
const cities = list(
  'Springfield,Columbia,St. Louis,Kansas City,Jefferson City,Lebanon,Washington,Lincoln,Marshall,Clinton,Nevada,Mexico,Troy,Jackson,Madison,Houston,Hamilton,Franklin,Perry,Carrollton,Warrenton,Sullivan,Monroe,Kennett,Dexter,Cameron,Mason,Florence,Charlotte,Austin',
);
const companyHeads = list(
  'Jackson,Morgan,Mercy,Summit,Baker,Carter,Lincoln,Ozark,Grant,Howard,Blue,Prairie,Heritage,Delta,Atlas',
);
const companyTails = list(
  'Inc,LLC,Foods,Electric,Holdings,& Sons,Logistics,Insurance,Medical Group,Partners',
);
const products = list(
  'Oak Table,Steel Chair,Blue Lamp,Herman Miller Aeron,Rose Vase,Mason Jar,Walker Boots,Hunter Green Paint,Cooper Kettle,Taylor Guitar,Baker Scale,Porter Bag,Dakota Jacket,Carter Seat',
);
const titles = list(
  'Project Manager,Nurse,Sales Associate,Office Clerk,Senior Analyst,Cook,Mason,Carpenter,Case Worker,Driver,Teacher,Porter,Baker',
);
const streetHeads = list('Oak,Jackson,Maple,Taylor,Washington,Grand,Elm,Clay');
const departments = list('Sales,Payroll,IT,Human Resources,Finance,Legal,Grant Office');
const counties = list(
  'Greene,Boone,Clay,Jackson,Cole,Franklin,Howard,Marion,Scott,Taney,Wayne,Perry,Ray,Warren,Benton',
);
const brands = list('Ford,Dodge,Lincoln,Tesla,Mercedes,Honda,Chevrolet,Porter');
const drugs = list('metformin,lisinopril,atorvastatin,sertraline,albuterol');
const schools = list('Lincoln Elementary,Truman High School,Franklin Middle,Carver Academy');

const from =
  (values: readonly string[]): Cell =>
  (_, random) =>
    pick(random, values);

const login = (p: Invented): string =>
  `${p.first[0]}${p.last}`.toLowerCase().replace(/[^a-z]/g, '');

const cells: Readonly<Record<string, Cell>> = {
  given: (p) => p.first,
  family: (p) => p.last,
  full: (p) => `${p.first} ${p.last}`,
  fullMiddle: (p) => `${p.first} ${p.middle} ${p.last}`,
  lastFirst: (p) => `${p.last}, ${p.first}`,
  lastFirstMiddle: (p) => `${p.last}, ${p.first} ${p.middle}.`,
  capitalsLastFirst: (p) => `${p.last} ${p.first} ${p.middle}`.toUpperCase(),
  capitalsGiven: (p) => p.first.toUpperCase(),
  capitalsFamily: (p) => p.last.toUpperCase(),
  middle: (p) => p.middle,
  initialLast: (p) => `${p.first[0]}. ${p.last}`,
  lowerFull: (p) => `${p.first} ${p.last}`.toLowerCase(),
  ssn: (_, r) => `${100 + Math.floor(r() * 560)}-${10 + Math.floor(r() * 89)}-${digits(r, 4)}`,
  id: (_, r) => digits(r, 6),
  dob: (_, r) =>
    `${1 + Math.floor(r() * 12)}/${1 + Math.floor(r() * 28)}/${1940 + Math.floor(r() * 65)}`,
  city: from(cities),
  company: (_, r) => `${pick(r, companyHeads)} ${pick(r, companyTails)}`,
  product: from(products),
  title: from(titles),
  street: (_, r) =>
    `${100 + Math.floor(r() * 9000)} ${pick(r, streetHeads)} ${pick(r, ['St', 'Ave', 'Rd', 'Dr', 'Ln'])}`,
  streetName: (_, r) => `${pick(r, streetHeads)} ${pick(r, ['St', 'Ave', 'Rd', 'Dr', 'Ln'])}`,
  dept: from(departments),
  county: from(counties),
  brand: from(brands),
  drug: from(drugs),
  school: from(schools),
  email: (p) => `${login(p)}@example.com`,
  user: login,
  state: from(['MO', 'KS', 'IL']),
  phone: (_, r) => `314-555-${digits(r, 4)}`,
  gender: from(['M', 'F']),
  status: from(['Active', 'Closed', 'Pending']),
};

const truthOf: Readonly<Record<string, string>> = {
  given: 'given',
  capitalsGiven: 'given',
  family: 'family',
  capitalsFamily: 'family',
  full: 'full',
  fullMiddle: 'full',
  lastFirst: 'full',
  lastFirstMiddle: 'full',
  capitalsLastFirst: 'full',
  initialLast: 'full',
  lowerFull: 'full',
  staff: 'staff',
  middle: 'middle',
};

const headersOf: Readonly<Record<string, readonly string[]>> = {
  given: ['first_name', 'FNAME', 'First', 'GivenName', 'emp_first_nm'],
  family: ['last_name', 'LNAME', 'Last', 'Surname', 'emp_last_nm'],
  full: ['name', 'Employee', 'patient_name', 'Customer', 'MemberName'],
  middle: ['mi', 'Middle'],
  staff: ['manager', 'Provider', 'CaseWorker', 'Sales Rep'],
  ssn: ['ssn', 'soc_sec'],
  id: ['id', 'emp_no'],
  city: ['city', 'Town'],
  company: ['company', 'employer_name', 'Vendor'],
  product: ['product', 'item_name'],
  title: ['job_title', 'Position'],
  street: ['address', 'street'],
  streetName: ['street_name'],
  brand: ['make', 'brand'],
  drug: ['drug_name'],
  school: ['school_name'],
  user: ['username'],
  state: ['st'],
  gender: ['sex'],
};

/** Column kinds of each layout, left to right. */
const layouts: readonly (readonly string[])[] = `
given family ssn|family given middle ssn|id full ssn city|lastFirst dob ssn|capitalsLastFirst ssn dept
capitalsFamily capitalsGiven ssn state|id given family company ssn|given family city county ssn|full staff ssn
staff full ssn|id lastFirstMiddle staff dob|initialLast ssn dept|lowerFull email ssn|city given family ssn
company full product ssn|product city company county|title county brand drug|school city staff id
id company city street|county family given dob|given middle family title ssn|streetName city full ssn
user email given family|id product brand full|capitalsLastFirst staff ssn|capitalsGiven capitalsFamily city company
full company city ssn|fullMiddle dob ssn|given family staff drug dob|school given family county|id dept title full
brand product county|city county school|company product title|lastFirst company staff ssn
given family phone gender|family given gender status ssn|status full ssn|dept staff lastFirst ssn
county city lastFirstMiddle|title given family dept|drug full staff dob|lowerFull city ssn|initialLast title ssn
capitalsFamily capitalsGiven county city|product staff|brand city id|streetName county company`
  .trim()
  .split(/[|\n]/)
  .map((layout) => layout.split(' '));

export const layoutCount: number = layouts.length;

/** The same table for the same layout, seed and size, everywhere. */
export function writeTable(layout: number, seed: number, rowCount: number): GeneratedTable {
  const random = seededRandom(seed * 65_537 + layout * 977 + 3);
  const kinds = layouts[layout]!;
  const staff = Array.from({ length: 5 }, () => inventPerson(random));
  const people = Array.from({ length: rowCount }, () => inventPerson(random));
  const columns = kinds.map((kind) =>
    people.map((person) =>
      kind === 'staff' ? cells['full']!(pick(random, staff), random) : cells[kind]!(person, random),
    ),
  );
  return {
    columns,
    headers: kinds.map((kind) => pick(random, headersOf[truthOf[kind] ?? kind] ?? [kind])),
    truth: kinds.map((kind) => truthOf[kind] ?? 'other'),
    people,
  };
}
