// Health data between machines: HL7 v2 messages, X12 claims, FHIR bundles.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { Style } from '../elements.ts';
import { codeOf, conditions } from '../health.ts';

const packed = ({ birthDate }: Someone): string => birthDate.replaceAll('-', '');

/** A segment with its fields by number. */
const segment = (name: string, fields: Readonly<Record<number, string>>): string => {
  const last = Math.max(...Object.keys(fields).map(Number));
  return [name, ...Array.from({ length: last }, (_, at) => fields[at + 1] ?? '')].join('|');
};

/** Admissions (HL7 v2.5): the patient in PID, the clinicians in PV1. */
export const hl7: Genre = {
  name: 'hl7-v2',
  kind: 'record',
  extension: (random) => random.pick(['hl7', 'txt']),
  write(d) {
    const messages = d.people(1, 5).map((of) => {
      const upper = (text: string): string => (d.chance(0.5) ? text.toUpperCase() : text);
      const doctor = d.staff().split(' ');
      const clinician = `${d.random.digits(5)}^${doctor[1]}^${doctor[0]}^^^^MD`;
      const condition = d.random.pick(conditions);
      const name = `${upper(of.last)}^${upper(of.first)}^${of.middle}`;
      const segments = [
        `MSH|^~\\&|ADT1|${d.clinic().toUpperCase()}|LAB|HOSP|${d.packedDate()}0930||ADT^A01|${d.random.digits(9)}|P|2.5`,
        `EVN|A01|${d.packedDate()}0930`,
        segment('PID', {
          1: '1',
          3: `${d.random.digits(7)}^^^HOSP^MR`,
          5: name,
          7: packed(of),
          8: of.sex,
          11: `${of.street}^^${of.city}^${of.state}^${of.zip}`,
          13: of.phone,
          18: d.random.digits(9),
          19: d.ssn(of, { style: d.pick<Style>('bare', 'dashed') }),
          20: d.chance(0.4) ? `${d.license(of)}^${of.state}` : '',
        }),
        segment('PV1', { 1: '1', 2: 'I', 3: '2000^2012^01', 7: clinician, 8: clinician }),
        segment('DG1', {
          1: '1',
          3: `${d.health(of, codeOf(condition))}^${condition}^I10`,
          4: condition,
        }),
        segment('IN1', {
          1: '1',
          2: `PLAN${d.random.digits(3)}`,
          4: d.insurer(),
          8: d.random.digits(6),
          16: name,
          17: 'SELF',
          36: d.member(of),
        }),
      ];
      if (d.chance(0.4)) segments.pop();
      return segments.join('\r');
    });
    return `${messages.join(d.pick('\r\r', '\r\n\r\n', '\r'))}\r`;
  },
};

const interchange = (d: Draft, kind: string, group: string, body: readonly string[]): string => {
  const [end, control] = [d.pick('~', '~\n'), d.random.digits(9)];
  const segments = [
    `ISA*00*          *00*          *ZZ*${'SENDER'.padEnd(15)}*ZZ*${'RECEIVER'.padEnd(15)}*240315*0930*^*00501*${control}*0*P*:`,
    `GS*${group}*SENDER*RECEIVER*20240315*0930*1*X*005010`,
    `ST*${kind}*0001`,
    ...body,
    `SE*${body.length + 2}*0001`,
    'GE*1*1',
    `IEA*1*${control}`,
  ];
  return segments.join(end) + end;
};

/** A professional claim (005010X222): subscriber, perhaps a patient, the billing and the rendering provider. */
export const x12Claim: Genre = {
  name: 'x12-837',
  kind: 'record',
  extension: (random) => random.pick(['edi', 'x12', '837']),
  write(d) {
    const loops = d.people(2, 6).flatMap((of, at) => {
      const condition = d.random.pick(conditions);
      const child = d.chance(0.3) ? d.relative(of, 'child') : null;
      const patient = child ?? of;
      return [
        `HL*${at * 2 + 2}*1*22*${child ? 1 : 0}`,
        `SBR*P*${child ? '' : '18'}*${d.random.digits(6)}******CI`,
        `NM1*IL*1*${of.last.toUpperCase()}*${of.first.toUpperCase()}*${of.middle}***MI*${d.member(of)}`,
        `N3*${of.street.toUpperCase()}`,
        `N4*${of.city.toUpperCase()}*${of.state}*${of.zip}`,
        `DMG*D8*${packed(of)}*${of.sex}`,
        ...(d.chance(0.4) ? [`REF*SY*${d.ssn(of, { style: 'bare' })}`] : []),
        `NM1*PR*2*${d.insurer().toUpperCase()}*****PI*${d.random.digits(5)}`,
        ...(child
          ? [
              `HL*${at * 2 + 3}*${at * 2 + 2}*23*0`,
              'PAT*19',
              `NM1*QC*1*${child.last.toUpperCase()}*${child.first.toUpperCase()}`,
            ]
          : []),
        `CLM*${d.random.digits(8)}*${d.random.between(80, 900)}***11:B:1*Y*A*Y*Y`,
        `HI*ABK:${d.health(patient, codeOf(condition).replace('.', ''))}`,
        `NM1*82*1*${d.staff().toUpperCase().split(' ').toReversed().join('*')}****XX*${d.npi()}`,
        'LX*1',
        `SV1*HC:99213*${d.random.between(80, 300)}*UN*1***1`,
      ];
    });
    return interchange(d, '837', 'HC', [
      `BHT*0019*00*${d.random.digits(9)}*20240315*0930*CH`,
      `NM1*41*2*${d.clinic().toUpperCase()}*****46*${d.random.digits(9)}`,
      `PER*IC*${d.staff().toUpperCase()}*TE*5735550100`,
      'HL*1**20*1',
      `NM1*85*2*${d.clinic().toUpperCase()}*****XX*${d.npi()}`,
      `REF*EI*${d.ein().replace('-', '')}`,
      ...loops,
    ]);
  },
};

/** A bundle (FHIR R4): patients, their coverage and conditions in resources of their own, joined by references. */
export const fhirBundle: Genre = {
  name: 'fhir-bundle',
  kind: 'record',
  extension: 'json',
  write(d) {
    const entries = d.people(1, 5).flatMap((of, at) => {
      const id = `p${at + 1}${d.random.digits(4)}`;
      const condition = d.random.pick(conditions);
      return [
        {
          resourceType: 'Patient',
          id,
          name: [{ use: 'official', family: of.last, given: [of.first, of.middle] }],
          birthDate: of.birthDate,
          gender: of.sex === 'F' ? 'female' : 'male',
          identifier: [
            { system: 'http://hl7.org/fhir/sid/us-ssn', value: d.ssn(of, { style: 'bare' }) },
            { type: { coding: [{ code: 'MR' }] }, value: d.random.digits(8) },
          ],
          address: [{ line: [of.street], city: of.city, state: of.state, postalCode: of.zip }],
        },
        ...(d.chance(0.7)
          ? [
              {
                resourceType: 'Coverage',
                status: 'active',
                subscriberId: d.member(of),
                beneficiary: { reference: `Patient/${id}` },
                class: [{ type: { coding: [{ code: 'group' }] }, value: d.random.digits(6) }],
              },
            ]
          : []),
        ...(d.chance(0.7)
          ? [
              {
                resourceType: 'Condition',
                code: {
                  coding: [
                    {
                      system: 'http://hl7.org/fhir/sid/icd-10-cm',
                      code: d.health(of, codeOf(condition)),
                      display: condition,
                    },
                  ],
                  text: condition,
                },
                subject: { reference: `Patient/${id}` },
                recorder: { display: `${d.staff()}, MD` },
              },
            ]
          : []),
      ];
    });
    const practitioner = d.staff().split(' ');
    const all = [
      ...entries,
      {
        resourceType: 'Practitioner',
        id: 'dr1',
        name: [{ family: practitioner[1], given: [practitioner[0]] }],
        identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: d.npi() }],
      },
    ];
    return `${JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: all.map((resource) => ({ resource })) }, null, 2)}\n`;
  },
};
