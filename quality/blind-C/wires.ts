// What machines tell each other of people: trails of who looked, results of laboratories, resources, wages, support withheld.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { hex, packed, plainPeople } from '../records-shapes.ts';

const problems = [
  'hypothyroidism',
  'alcohol use disorder',
  'stage 3 kidney disease',
  'recurrent UTI',
  'lumbar stenosis',
  'genital herpes',
  'post-concussion syndrome',
  'iron deficiency anemia',
  'paranoid schizophrenia',
] as const;

type Line = (d: Draft, who: Someone) => string;

const trails: readonly Line[] = [
  (d, who) =>
    `host=emr02 proc=audit[${d.random.digits(4)}] user="${d.staff()}" action=${d.pick('VIEW', 'PRINT', 'EDIT')} pt="${who.last}, ${who.first}" mrn=${d.random.digits(7)} ${
      d.chance(0.6)
        ? `tab=problems item="${d.health(who, d.random.pick(problems))}"`
        : 'tab=face_sheet item="phone"'
    }`,
  (d, who) =>
    `{"actor":"${d.staff()}","event":"${d.pick('export', 'merge', 'lookup')}","subject":"${who.first} ${who.last}",${
      d.chance(0.6) ? `"newSsn":"${d.ssn(who)}"` : `"session":"${hex(d, 10)}"`
    },"ok":true}`,
  (d, who) =>
    `CEF:0|Acme|Portal|3.1|${d.random.digits(3)}|Record opened|3|suser=${d.staff().toLowerCase().replace(' ', '.')} cs1Label=client cs1=${who.first} ${who.last} ${
      d.chance(0.6)
        ? `cs2Label=medicaidDcn cs2=${d.dcn(who)}`
        : `cs2Label=ticket cs2=${d.random.digits(8)}`
    } rt=1${d.random.digits(12)}`,
];

export const auditTrail: Genre = {
  name: 'blind-audit-trail',
  kind: 'record',
  copies: 9,
  extension: (random) => random.pick(['log', 'log', 'txt']),
  write(d) {
    const line = trails[d.copy % trails.length]!;
    const lines = d.people(5, 12).map((who) => line(d, who));
    const logins = d.times(
      2,
      5,
      () =>
        `user="${d.staff()}" action=LOGIN ip=10.2.${d.random.between(1, 250)}.${d.random.between(1, 250)} sid=${d.random.digits(9)}`,
    );
    return `${d
      .shuffle([...lines, ...logins])
      .map((text) => `${d.isoDate(2024, 2024)}T${d.random.between(10, 23)}:07:31Z ${text}`)
      .join('\n')}\n`;
  },
};

const results = [
  'Gram-positive cocci in clusters, MRSA',
  'Squamous cell carcinoma, margins clear',
  'Chlamydia trachomatis DNA detected',
  'Compression fracture of T12',
  'Positive for Strep pneumoniae antigen',
  'Mild cardiomegaly with pulmonary edema',
  'Helicobacter pylori present',
] as const;
const orders = [
  'METOPROLOL 25MG TAB',
  'OLANZAPINE 10MG TAB',
  'TAMOXIFEN 20MG TAB',
  'LEVOFLOXACIN 500MG TAB',
  'INSULIN LISPRO 100U/ML',
] as const;

function resultMessage(d: Draft, who: Someone, by: string): string {
  const at = `${d.packedDate()}0${d.random.between(1, 9)}${d.random.between(10, 59)}`;
  const [lead, body] = d.choose<readonly [string, readonly string[]]>(
    () => [
      'ORU^R01',
      [
        `OBR|1|${d.random.digits(7)}|${d.random.digits(9)}|RPT^REPORT^L|||${at}`,
        `OBX|1|TX|IMP^Impression||${d.health(who, d.random.pick(results))}||||||F|||${at}||${d.random.digits(4)}^${d.staff().split(' ').toReversed().join('^')}`,
      ],
    ],
    () => [
      'RDE^O11',
      [
        `ORC|NW|${d.random.digits(8)}||||||||||${d.random.digits(5)}^${d.staff().split(' ').toReversed().join('^')}`,
        `RXE|^^^${at}|${d.random.digits(11)}^${d.health(who, d.random.pick(orders))}^NDC|1||TAB`,
      ],
    ],
    () => ['SIU^S12', [`SCH|${d.random.digits(8)}|||||RTN^Routine^H|||15|MIN|^^15^${at}`]],
  );
  return [
    `MSH|^~\\&|LIS|MAIN|EHR|WEST|${at}||${lead}|${d.random.digits(8)}|P|2.5.1`,
    `PID|1||${d.random.digits(8)}^^^MAIN^MR||${who.last}^${who.first}^${who.middle[0] ?? ''}||${packed(who.birthDate)}|${who.sex}|||||${d.phone()}`,
    ...body,
  ].join(by);
}

/** A master file of those who work there: names and numbers, and nobody's results. */
function staffMessage(d: Draft, who: Someone, by: string): string {
  return [
    `MSH|^~\\&|HR|MAIN|EHR|WEST|${d.packedDate()}0700||MFN^M02|${d.random.digits(8)}|P|2.5.1`,
    `MFE|MAD|${d.random.digits(6)}|${d.packedDate()}|${d.random.digits(5)}`,
    `STF|${d.random.digits(5)}||${who.last}^${who.first}^^^^RN|N|${who.sex}||A|ONC^Oncology`,
  ].join(by);
}

export const resultMessages: Genre = {
  name: 'blind-result-messages',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['hl7', 'txt']),
  write(d) {
    const by = d.pick('\r', '\n');
    const messages = plainPeople(d, 3, 6).map((who) =>
      d.chance(0.8) ? resultMessage(d, who, by) : staffMessage(d, who, by),
    );
    return `${messages.join(`${by}${by}`)}${by}`;
  },
};

function resource(d: Draft, who: Someone): object {
  const display = `${who.first} ${who.last}`;
  const reference = `Patient/${hex(d, 6)}`;
  return d.choose<object>(
    () => ({
      resourceType: 'AllergyIntolerance',
      patient: { reference, display },
      code: { text: d.health(who, d.pick('Peanut', 'Penicillin G', 'Sulfonamide', 'Bee venom')) },
      recorder: { display: `${d.staff()}, RN` },
    }),
    () => ({
      resourceType: 'Coverage',
      beneficiary: { reference, display },
      subscriberId: d.member(who),
      payor: [{ display: d.insurer() }],
    }),
    () => ({
      resourceType: 'ServiceRequest',
      subject: { reference, display },
      reasonCode: [{ text: d.health(who, d.random.pick(problems)) }],
      requester: { display: `Dr. ${d.staff()}` },
    }),
    () => ({
      resourceType: 'Practitioner',
      name: [{ family: who.last, given: [who.first] }],
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: d.npi() }],
      qualification: [{ code: { text: 'Infectious disease' } }],
    }),
    () => ({
      resourceType: 'HealthcareService',
      id: hex(d, 6),
      name: d.clinic(),
      specialty: [{ text: 'Diabetes and obesity' }],
      comment: `Ask for ${display}`,
    }),
  );
}

export const displayResources: Genre = {
  name: 'blind-display-resources',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['ndjson', 'jsonl']),
  write: (d) =>
    `${plainPeople(d, 4, 9)
      .map((who) => JSON.stringify(resource(d, who)))
      .join('\n')}\n`,
};

/** Wage records of EFW2 without submitter and employer: what a cut or a grep leaves. @see SSA, Publication 42-007 */
export const wageScrap: Genre = {
  name: 'blind-wage-scrap',
  kind: 'record',
  fixedWidth: true,
  copies: 7,
  extension: (random) => random.pick(['txt', 'dat', 'w2']),
  write(d) {
    const lines = plainPeople(d, 3, 8).map((who) => {
      const person = [
        'RW',
        d.ssn(who, { style: 'bare' }),
        who.first.toUpperCase().padEnd(15),
        who.middle.toUpperCase().padEnd(15),
        who.last.toUpperCase().padEnd(20),
        ''.padEnd(26),
        who.street.toUpperCase().padEnd(22).slice(0, 22),
        who.city.toUpperCase().padEnd(22),
        who.state,
        who.zip,
      ].join('');
      const amounts = d.times(12, 12, () =>
        String(d.random.between(0, 6_000_000)).padStart(11, '0'),
      );
      return d.pad(`${d.pad(person, 187)}${amounts.join('')}`, 512);
    });
    return `${lines.join('\r\n')}\r\n`;
  },
};

/** Support withheld from wages: the account is the state's, the number in the addendum the payer's. */
export const supportWithheld: Genre = {
  name: 'blind-support-withheld',
  kind: 'record',
  fixedWidth: true,
  copies: 7,
  extension: (random) => random.pick(['ach', 'txt']),
  write(d) {
    const origin = `0865${d.random.digits(4)}`;
    const centre = {
      routing: d.element('routing-number', d.numbers.routing(), null, { of: null }),
      account: d.element('bank-account', d.random.digits(10), null, { of: null }),
    };
    const lines = plainPeople(d, 3, 7).flatMap((who, at) => {
      const cents = String(d.random.between(4000, 90_000));
      const trace = `${origin}${String(at + 1).padStart(7, '0')}`;
      const ded = `DED*CS*${d.random.digits(8)}*24${d.packedDate().slice(4)}*${cents}*${d.ssn(who, { style: 'bare' })}*N*${who.last.toUpperCase()}, ${who.first.toUpperCase()}*29000\\`;
      return [
        `622${centre.routing}${d.pad(centre.account, 17)}${cents.padStart(10, '0')}${''.padEnd(15)}${'FAMILY SUPPORT CENTER'.padEnd(22)}  1${trace}`,
        `705${d.pad(ded, 80)}0001${String(at + 1).padStart(7, '0')}`,
      ];
    });
    return `${lines.join('\n')}\n`;
  },
};
