// Health that is nobody's: directories of those who treat, lists of drugs and fees, leaflets, counts, and sick animals.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { listed } from '../records-shapes.ts';
import { written } from '../written.ts';

/** What a doctor treats is not what a doctor has; the number of a provider is open to everybody. */
export const providerDirectory: Genre = written(
  ['second-provider-directory', 'prose'],
  [
    `PARTICIPATING PROVIDERS - {county}

ALLERGY AND ASTHMA
  {a}, MD              NPI {npi}          {phone}
  {b}, MD              NPI {npi}          {phone}
CANCER CARE
  {c}, DO              NPI {npi}          {phone}
DIABETES EDUCATION
  {d}, RN, CDCES       NPI {npi}          {phone}
PREGNANCY, HIGH RISK
  {e}, MD              NPI {npi}          {phone}
`,
    `provider_last,provider_first,npi,taxonomy,tax_id,accepting_new,notes
{a.last},{a.first},{npi},207RC0000X,{ein},Y,heart failure clinic
{b.last},{b.first},{npi},2084P0800X,{ein},N,"depression, ADHD; adults only"
{c.last},{c.first},{npi},363LF0000X,{ein},Y,
{d.last},{d.first},{npi},207X00000X,{ein},Y,hip and knee replacement
`,
    `Meet our team. Dr. {a} has cared for people with epilepsy and multiple sclerosis since 2004. Dr. {b} joined us from Tulsa, where {b.he} ran the
stroke unit; {b.he} speaks Spanish. {c}, PA-C, sees walk-ins for strep, flu and sprained ankles. Billing questions go to {s1}, {phone}.
`,
    `<provider id="{digits:9}"><name>{a}</name><specialty>Oncology</specialty><npi>{npi}</npi></provider>
<provider id="{digits:9}"><name>{b}</name><specialty>Addiction Medicine</specialty><npi>{npi}</npi></provider>
<provider id="{digits:9}"><name>{c}</name><specialty>Infectious Disease (HIV, hepatitis)</specialty><npi>{npi}</npi></provider>
`,
    `Support groups this month

Living with Parkinson's, 1st Monday, 2 pm, led by {a}, MSW
Breast cancer survivors, 2nd Tuesday, noon, {b}
Nar-Anon for families, Thursdays, {c.first} C., church basement
Caregivers of people with dementia, call {d} at {phone}
`,
    `Locum coverage agreement. {a}, MD (Mo. license {a.gov:2019999999?}) will cover the emergency department of {clinic} from {date} to {date}
for {s1}, DO. Malpractice policy {digits:3}-{digits:6} of {insurer} applies. Hourly rate {money}.
`,
  ],
);

type Line = readonly string[];

const drugList: readonly Line[] = [
  ['ADALIMUMAB 40MG/0.8ML', 'psoriasis; Crohn disease', '5', 'PA QL'],
  ['APIXABAN 5 MG', 'atrial fibrillation', '3', 'QL'],
  ['CARBIDOPA-LEVODOPA 25-100', 'Parkinson disease', '1', ''],
  ['CLOZAPINE 100 MG', 'schizophrenia', '2', 'PA'],
  ['DONEPEZIL 10 MG', 'dementia', '1', ''],
  ['EMTRICITABINE-TENOFOVIR', 'HIV', '4', 'SP'],
  ['LITHIUM CARBONATE 300 MG', 'bipolar disorder', '1', ''],
  ['NALTREXONE 50 MG', 'alcohol dependence', '2', ''],
  ['TAMSULOSIN 0.4 MG', 'enlarged prostate', '1', ''],
];
const fees: readonly Line[] = [
  ['D2740', 'Crown, porcelain', 'EA'],
  ['90471', 'Immunization administration', 'EA'],
  ['99204', 'New patient, 45 minutes', 'EA'],
  ['J0178', 'Aflibercept, 1 mg (macular degeneration)', 'MG'],
  ['59400', 'Vaginal delivery, global', 'EA'],
  ['E0601', 'CPAP device', 'MO'],
  ['66984', 'Cataract surgery w/ lens', 'EA'],
];

function schedule(d: Draft): string {
  const lists: readonly (() => (readonly (string | number)[])[])[] = [
    () => [
      ['Drug', 'Used for', 'Tier', 'Limits'],
      ...d.shuffle(drugList).slice(0, d.random.between(5, 9)),
    ],
    () => [
      ['Proc', 'Description', 'Unit', 'Par', 'Non-par'],
      ...d.shuffle(fees).map((line) => [...line, d.money(20, 900), d.money(20, 900)]),
    ],
    () => [
      ['NDC', 'Label', 'AWP', 'Eff'],
      ...d
        .shuffle(drugList)
        .map(([label]) => [d.random.digits(11), label!, d.money(2, 400), d.packedDate()]),
    ],
    () => [
      ['Vaccine', 'CVX', 'Lot', 'Exp', 'Doses on hand'],
      ...['MMR', 'Tdap', 'HPV9', 'Influenza, IIV4', 'Hep A, ped'].map((name) => [
        name,
        d.random.digits(2),
        `${d.random.letters(2)}${d.random.digits(4)}`,
        d.date(2025, 2026),
        d.random.between(0, 60),
      ]),
    ],
  ];
  return listed(d, d.choose(...lists), [',', '\t', '|', 'aligned']);
}

export const feeSchedule: Genre = {
  name: 'second-fee-schedule',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt']),
  write: (d) =>
    `${d.maybe(`${d.insurer()}, effective ${d.date()}, approved by ${d.staff()}, PharmD\n`, 0.3)}${schedule(d)}`,
};

export const healthLeaflet: Genre = written(
  ['second-health-leaflet', 'prose'],
  [
    `YOUR COLONOSCOPY: HOW TO GET READY

Patient name ______________________     Arrive at {time}

Seven days before: stop iron pills. Tell us if you take a blood thinner, have diabetes or kidney disease, or are pregnant.
The day before: clear liquids. At 5 pm mix the powder.
Questions? Ask for {s1}, RN, {phone}. Reviewed by {a}, MD. Form GI-{digits:4}.
`,
    `Flu season is here! Last winter {digits:3} people in {county} were hospitalized with influenza. Get your shot from {a}, our public health nurse, on {date}
at the armory. Bring your Medicare card or insurance card. If you have a fever, stay at home.
`,
    `FREQUENTLY ASKED
Q. I was diagnosed with sleep apnea. Will my plan pay for a mask?
A. Yes, with a letter from your doctor.
Q. My child has an ear infection. Where do I go?
A. Urgent care is open till 9. Dr. {a} and {b}, NP, are there this week.
Q. What is my member ID?
A. It is on the front of your card, for example XYZ123456789.
`,
    `CASE STUDY (for students)
Mr. J. is a 58-year-old retired mason with type 2 diabetes and a foot ulcer. His A1c is 9.4 %. He takes metformin 1000 mg bid. Which
dressing would you choose? Discuss with your preceptor, {a}. Hand in to {s1} by {date}.
`,
    `Walk to end Alzheimer's. Team captains: {a} ({digits:2} walkers), {b} ({digits:2} walkers), {c} ({digits:2} walkers). Goal {money}. Dr. {d} will
speak about memory loss and when to see a doctor. Register at the courthouse lawn; bibs {digits:4} and up are for children.
`,
    `Side effects of your new medicine may include nausea, hair loss and mouth sores. This sheet was written by the pharmacists of
{clinic} ({a}, PharmD; {b}, PharmD) and does not replace advice. Lot {digits:9}, item {digits:5}-{digits:3}.
`,
  ],
);

export const countsOnly: Genre = written(
  ['second-counts-only', 'record'],
  [
    `COUNTY,YEAR,DIABETES,ASTHMA,OPIOID_ED_VISITS,RATE
Adair,2022,{digits:4},{digits:3},{digits:2},{digits:2}.{digits:1}
Franklin,2022,{digits:4},{digits:3},{digits:2},{digits:2}.{digits:1}
Lawrence,2022,{digits:4},{digits:3},{digits:2},{digits:2}.{digits:1}
Marion,2022,{digits:4},{digits:3},{digits:2},{digits:2}.{digits:1}
Warren,2022,{digits:4},{digits:3},{digits:2},{digits:2}.{digits:1}
`,
    `Table 3. Claims by diagnosis group, all members

Group                         Members      Claims       Paid
Cancer                        {digits:3}          {digits:4}         {money}
Mental health                 {digits:3}          {digits:4}         {money}
Pregnancy and birth           {digits:3}          {digits:4}         {money}
Musculoskeletal               {digits:4}         {digits:5}        {money}

Prepared by {s1} for {s2}. Cells under 11 were suppressed. Run {digits:9}.
`,
    `facility_id	facility_name	beds	hiv_tests	positive	reported_by
{digits:9}	{clinic}	{digits:3}	{digits:3}	{digits:1}	{s1}
{digits:9}	{clinic}	{digits:3}	{digits:3}	{digits:1}	{s2}
{digits:9}	{clinic}	{digits:3}	{digits:3}	{digits:1}	{s3}
`,
    `{# "report": "syndromic", "week": 14, "author": "{s1}", "rows": [
  {# "zip3": "652", "age_band": "18-44", "fever": {digits:2}, "overdose": {digits:1} #},
  {# "zip3": "655", "age_band": "45-64", "fever": {digits:2}, "overdose": {digits:1} #},
  {# "zip3": "651", "age_band": "65+", "fever": {digits:2}, "overdose": {digits:1} #} ] #}
`,
    `PAYROLL BY DEPARTMENT

Dept      Head                      FTE      Gross          FICA           SSN mismatches
101       {a}                       12       {money}        {money}        0
214       {b}                       7        {money}        {money}        1
330       {c}                       31       {money}        {money}        0
`,
  ],
);

export const animals: Genre = written(
  ['second-animals', 'prose'],
  [
    `RABIES VACCINATION CERTIFICATE
Owner {a}, {a.address}
Animal: Copper, beagle mix, M/N, 31 lb         Tag {digits:6}
Vaccine: IMRAB 3, serial {digits:5}            Microchip 9851{digits:11}
Veterinarian {s1}, DVM, clinic no. {digits:6}
`,
    `{date} - farm call, {a}. Down cow, milk fever, 500 ml calcium IV, up in an hour. Two calves with pneumonia, Draxxin. Mare lame left
fore, abscess opened. {b} will bring the bull for his test Friday. Bill {money}. - Dr. {s1.last}
`,
    `Dear {a}, the lab called. Princess has early kidney disease and diabetes. Start the insulin, two units with each meal, and come in on {date}
for a glucose curve. Her pet policy {digits:9} should pay half. Give her a scratch behind the ears from {s1}.

{s2}, DVM
`,
    `ADOPTION RECORD

Cat        Dusty, A{digits:6}, FIV positive, one eye
Adopter    {a}, {phone}
Fee        {money}, check {digits:4}
Foster     {b}
Notes      takes prednisolone in tuna; hates the carrier
`,
    `State Fair health papers: {a}, 4-H, two Suffolk ewes, scrapie tags MO{digits:4} 0{digits:3}, free of foot rot and ringworm; {b}, one gilt, ear
notch 14-6, vaccinated for erysipelas. Inspected {date}, {s1}.
`,
  ],
);
