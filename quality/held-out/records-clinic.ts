// What clinics send: a summary of care as a document of XML, and batches of charges with a guarantor.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { drugs } from '../health.ts';
import { hex, packed, plainPeople, plainPerson, problemOf, xmlText } from '../records-shapes.ts';

interface Section {
  readonly loinc: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function sectionXml(d: Draft, { loinc, title, heads, rows }: Section): string {
  const head = heads.map((one) => `<th>${one}</th>`).join('');
  const body = rows
    .map(
      (row, at) =>
        `<tr ID="r${at + 1}">${row.map((cell) => `<td>${xmlText(cell)}</td>`).join('')}</tr>`,
    )
    .join('');
  const text = d.choose(
    () => `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    () =>
      `<list>${rows.map((row) => `<item>${row.map(xmlText).join(', ')}</item>`).join('')}</list>`,
  );
  return `    <component><section>
      <templateId root="2.16.840.1.113883.10.20.22.2.${d.random.between(1, 22)}"/>
      <code code="${loinc}" codeSystem="2.16.840.1.113883.6.1"/>
      <title>${title}</title>
      <text>${text}</text>
    </section></component>`;
}

function sections(d: Draft, of: Someone): Section[] {
  const problems = new Map(
    d.times(1, 3, () => problemOf(d, of)).map(({ words, code }) => [words, code]),
  );
  return [
    {
      loinc: '11450-4',
      title: d.pick('PROBLEMS', 'Problem List'),
      heads: ['Problem', 'ICD-10', 'Status', 'Onset'],
      rows: [...problems].map(([words, code]) => [
        d.health(of, words),
        d.health(of, code, { optional: true }),
        'Active',
        d.packedDate(),
      ]),
    },
    ...(d.chance(0.6)
      ? [
          {
            loinc: '10160-0',
            title: 'MEDICATIONS',
            heads: ['Medication', 'Start'],
            rows: [[d.health(of, d.random.pick(drugs.slice(0, 9))), d.packedDate()]],
          },
        ]
      : []),
    ...(d.chance(0.5)
      ? [
          {
            loinc: '48768-6',
            title: 'INSURANCE PROVIDERS',
            heads: ['Payer', d.pick('Member ID', 'Policy Number'), 'Group'],
            rows: [[d.insurer(), d.member(of), d.random.digits(6)]],
          },
        ]
      : []),
  ];
}

export const careSummary: Genre = {
  name: 'care-summary',
  kind: 'record',
  copies: 10,
  extension: 'xml',
  write(d) {
    const of = d.someone();
    const guardian = d.chance(0.3) ? d.relative(of, 'spouse') : null;
    const [given, family] = d.staff().split(' ') as [string, string];
    const id = (root: string, extension: string): string =>
      `<id root="${root}" extension="${extension}"/>`;
    const ids = [
      id('2.16.840.1.113883.19.5.99999.2', d.random.digits(7)),
      ...(d.chance(0.7)
        ? [id('2.16.840.1.113883.4.1', d.ssn(of, { style: d.pick('bare', 'dashed') }))]
        : []),
    ];
    const participant = guardian
      ? `  <participant typeCode="IND">
    <associatedEntity classCode="NOK"><code code="SPS"/><telecom value="tel:${d.phone()}"/>
      <associatedPerson><name><given>${guardian.first}</given><family>${guardian.last}</family></name></associatedPerson>
    </associatedEntity>
  </participant>\n`
      : '';
    return `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc">
  <realmCode code="US"/>
  <id root="${hex(d, 8)}-${hex(d, 4)}-4${hex(d, 3)}-a${hex(d, 3)}-${hex(d, 12)}"/>
  <code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summarization of Episode Note"/>
  <title>${xmlText(d.clinic())}: Continuity of Care Document</title>
  <effectiveTime value="${d.packedDate()}"/>
  <recordTarget><patientRole>
    ${d.shuffle(ids).join('\n    ')}
    <addr><streetAddressLine>${of.street}</streetAddressLine><city>${of.city}</city><state>${of.state}</state><postalCode>${of.zip}</postalCode></addr>
    <telecom use="HP" value="tel:${d.phone()}"/>
    <patient>
      <name use="L"><given>${of.first}</given><given>${of.middle}</given><family>${of.last}</family></name>
      <administrativeGenderCode code="${of.sex}"/>
      <birthTime value="${packed(of.birthDate)}"/>
    </patient>
  </patientRole></recordTarget>
  <author><time value="${d.packedDate()}"/><assignedAuthor>
    <id root="2.16.840.1.113883.4.6" extension="${d.npi()}"/>
    <assignedPerson><name><prefix>Dr.</prefix><given>${given}</given><family>${family}</family></name></assignedPerson>
  </assignedAuthor></author>
${participant}  <component><structuredBody>
${sections(d, of)
  .map((section) => sectionXml(d, section))
  .join('\n')}
  </structuredBody></component>
</ClinicalDocument>
`;
  },
};

/** A segment from its fields by number, the empty ones in between. */
function segment(name: string, fields: Readonly<Record<number, string>>): string {
  const last = Math.max(...Object.keys(fields).map(Number));
  return [name, ...Array.from({ length: last }, (_, at) => fields[at + 1] ?? '')].join('|');
}

function xpn({ last, first, middle }: Someone): string {
  return `${last}^${first}^${middle}`.toUpperCase();
}

interface Charge {
  readonly patient: Someone;
  readonly guarantor: Someone;
}

function chargeMessage(d: Draft, { patient, guarantor }: Charge): string[] {
  const [doctor, doctorLast] = d.staff().split(' ') as [string, string];
  const physician = `${d.npi()}^${doctorLast.toUpperCase()}^${doctor.toUpperCase()}^^^DR`;
  const mrn = `${d.random.digits(7)}^^^CCHS^MR`;
  const when = `${d.packedDate()}10${d.random.between(10, 59)}`;
  const { words, code } = problemOf(d, patient);
  const inPid3 = d.chance(0.4);
  const hasSsn = d.chance(0.7);
  const ssn = (): string => d.ssn(patient, { style: d.pick('bare', 'dashed') });
  const isParent = guarantor !== patient && guarantor.last === patient.last;
  const policy = { of: [...new Set([guarantor, patient])] };
  return [
    `MSH|^~\\&|PMSYS|CCHS|BILLING|CBO|${when}||DFT^P03|${d.random.digits(8)}|P|2.3`,
    segment('EVN', { 1: 'P03', 2: when }),
    segment('PID', {
      1: '1',
      3: hasSsn && inPid3 ? `${mrn}~${ssn()}^^^USA^SS` : mrn,
      5: xpn(patient),
      7: packed(patient.birthDate),
      8: patient.sex,
      11: `${patient.street.toUpperCase()}^^${patient.city.toUpperCase()}^${patient.state}^${patient.zip}`,
      13: d.phone(),
      18: d.random.digits(9),
      ...(hasSsn && !inPid3 && { 19: ssn() }),
    }),
    segment('PV1', { 1: '1', 2: 'O', 3: 'CLINIC^3', 7: physician, 19: d.random.digits(8) }),
    segment('FT1', {
      1: '1',
      4: when,
      6: 'CG',
      7: `${d.health(patient, d.pick('99213', '99214', '99203'), { optional: true })}^OFFICE VISIT`,
      10: '1',
      11: d.money(60, 400).slice(1),
      19: d.health(patient, code, { optional: true }),
      20: physician,
    }),
    segment('DG1', {
      1: '1',
      2: 'I10',
      3: `${d.health(patient, code, { optional: true })}^${d.health(patient, words)}`,
      6: 'F',
    }),
    segment('GT1', {
      1: '1',
      3: xpn(guarantor),
      8: packed(guarantor.birthDate),
      11: guarantor === patient ? 'SE' : isParent ? 'PA' : 'OT',
      ...(guarantor !== patient && { 12: d.ssn(guarantor, { style: 'bare' }) }),
    }),
    segment('IN1', {
      1: '1',
      2: d.random.digits(4),
      4: d.insurer().toUpperCase(),
      8: d.random.digits(6),
      16: xpn(guarantor),
      17: guarantor === patient ? '18' : isParent ? '19' : 'G8',
      36: d.member(guarantor, policy),
    }),
  ];
}

export const chargeBatch: Genre = {
  name: 'charge-batch',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['hl7', 'txt']),
  write(d) {
    const end = d.pick('\r', '\n', '\r\n');
    const charges: Charge[] = plainPeople(d, 2, 5).map((one) =>
      d.choose(
        () => ({ patient: one, guarantor: one }),
        () => ({ patient: d.relative(one, 'child'), guarantor: one }),
        () => ({ patient: one, guarantor: plainPerson(d) }),
      ),
    );
    const messages = charges.map((charge) => chargeMessage(d, charge).join(end));
    const isBatch = d.chance(0.5);
    const head = `FHS|^~\\&|PMSYS|CCHS|${d.packedDate()}${end}BHS|^~\\&|PMSYS|CCHS${end}`;
    const tail = `${end}BTS|${messages.length}${end}FTS|1`;
    return `${isBatch ? head : ''}${messages.join(end)}${isBatch ? tail : ''}${end}`;
  },
};
