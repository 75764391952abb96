// Records between machines that the other half does not have: 834, 271, 835, C-CDA, 1099, ICESA, ISO 20022.
import { bare } from '../../fixtures/generate/people.ts';
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { fixedRecord } from '../genres/filed-records.ts';
import { codeOf, conditions } from '../health.ts';

const packed = ({ birthDate }: Someone): string => birthDate.replaceAll('-', '');
const person = ({ last, first, middle }: Someone): string =>
  `${last.toUpperCase()}*${first.toUpperCase()}*${middle}`;

const envelope = (d: Draft, kind: string, group: string, body: readonly string[]): string => {
  const control = d.random.digits(9);
  return `${[
    `ISA*00*          *00*          *ZZ*${'PLAN'.padEnd(15)}*ZZ*${'CLINIC'.padEnd(15)}*240315*0930*^*00501*${control}*0*P*:`,
    `GS*${group}*PLAN*CLINIC*20240315*0930*1*X*005010`,
    `ST*${kind}*0001`,
    ...body,
    `SE*${body.length + 2}*0001`,
    'GE*1*1',
    `IEA*1*${control}`,
  ].join('~\n')}~\n`;
};

/** Enrollment (005010X220): subscriber number, group, member. */
export const x12Enrollment: Genre = {
  name: 'x12-834',
  kind: 'record',
  extension: 'edi',
  write(d) {
    const members = d
      .people(2, 6)
      .flatMap((of) => [
        'INS*Y*18*021*28*A***FT',
        `REF*0F*${d.member(of)}`,
        `REF*1L*${d.random.digits(6)}`,
        `NM1*IL*1*${person(of)}***34*${d.ssn(of, { style: 'bare' })}`,
        `N3*${of.street.toUpperCase()}`,
        `N4*${of.city.toUpperCase()}*${of.state}*${of.zip}`,
        `DMG*D8*${packed(of)}*${of.sex}`,
        'HD*021**HLT**EMP',
      ]);
    return envelope(d, '834', 'BE', [
      `BGN*00*${d.random.digits(9)}*20240315`,
      `N1*P5*${d.organisation().toUpperCase()}*FI*${bare(d.ein())}`,
      ...members,
    ]);
  },
};

/** Eligibility answers (005010X279). */
export const x12Eligibility: Genre = {
  name: 'x12-271',
  kind: 'record',
  extension: 'edi',
  write(d) {
    const members = d
      .people(1, 4)
      .flatMap((of, at) => [
        `HL*${at + 3}*2*22*0`,
        `TRN*2*${d.random.digits(12)}*9${bare(d.ein())}`,
        `NM1*IL*1*${person(of)}***MI*${d.member(of)}`,
        `DMG*D8*${packed(of)}*${of.sex}`,
        'EB*1**30**GOLD PLAN',
      ]);
    return envelope(d, '271', 'HB', [
      `BHT*0022*11*${d.random.digits(9)}*20240315*0930`,
      'HL*1**20*1',
      `NM1*PR*2*${d.insurer().toUpperCase()}*****PI*${d.random.digits(5)}`,
      'HL*2*1*21*1',
      `NM1*1P*1*${d.staff().toUpperCase().split(' ').toReversed().join('*')}****XX*${d.npi()}`,
      ...members,
    ]);
  },
};

/** Remittance (005010X221): the patient of each claim, and the clinic that is paid. */
export const x12Remittance: Genre = {
  name: 'x12-835',
  kind: 'record',
  extension: 'edi',
  write(d) {
    const claims = d.people(2, 5).flatMap((of) => [
      `CLP*${d.random.digits(7)}*1*${d.random.digits(3)}*${d.random.digits(2)}**12*${d.random.digits(12)}`,
      `NM1*QC*1*${person(of)}***MI*${d.member(of)}`,
      // An office visit: a treatment, though of no telling sort.
      `SVC*HC:${d.health(of, '99213', { optional: true })}*${d.random.digits(3)}*${d.random.digits(2)}`,
      'DTM*472*20240301',
    ]);
    return envelope(d, '835', 'HP', [
      `BPR*I*${d.random.digits(4)}*C*CHK************20240315`,
      `TRN*1*${d.random.digits(9)}*1${bare(d.ein())}`,
      `N1*PR*${d.insurer().toUpperCase()}`,
      `N1*PE*${d.clinic().toUpperCase()}*XX*${d.npi()}`,
      'LX*1',
      ...claims,
    ]);
  },
};

/** A continuity of care document (HL7 C-CDA): recordTarget is the patient, author and custodian are not. */
export const careDocument: Genre = {
  name: 'c-cda',
  kind: 'record',
  copies: 6,
  extension: 'xml',
  write(d) {
    const of = d.someone();
    const author = d.staff().split(' ');
    const condition = d.random.pick(conditions);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3">\n<recordTarget><patientRole><id root="2.16.840.1.113883.4.1" extension="${d.ssn(of)}"/><id root="2.16.840.1.113883.19.5" extension="${d.random.digits(8)}"/><patient><name use="L"><given>${of.first}</given><family>${of.last}</family></name><birthTime value="${packed(of)}"/></patient></patientRole></recordTarget>\n<author><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="${d.npi()}"/><assignedPerson><name><given>${author[0]}</given><family>${author[1]}</family></name></assignedPerson></assignedAuthor></author>\n<component><structuredBody><component><section><code code="11450-4" codeSystem="2.16.840.1.113883.6.1"/><title>PROBLEMS</title><text>${condition}</text><entry><observation classCode="OBS" moodCode="EVN"><value code="${d.health(of, codeOf(condition))}" codeSystem="2.16.840.1.113883.6.90" displayName="${condition}"/></observation></entry></section></component></structuredBody></component>\n</ClinicalDocument>\n`;
  },
};

/** IRS publication 1220: payer and payees, 750 characters each. */
export const payees1099: Genre = {
  name: '1099-fire',
  kind: 'record',
  fixedWidth: true,
  copies: 6,
  extension: 'txt',
  write(d) {
    const people = d.people(3, 8);
    const payees = people.map((of) =>
      fixedRecord(d, 750, [
        [1, 'B2023 '],
        [
          7,
          of.last
            .toUpperCase()
            .replaceAll(/[^A-Z]/gu, '')
            .slice(0, 4),
        ],
        [11, '2'],
        [12, d.ssn(of, { style: 'bare' })],
        [21, d.element('bank-account', d.random.digits(8), of, { optional: true })],
        [55, d.random.digits(12)],
        [288, `${of.first} ${of.last}`.toUpperCase()],
        [368, of.street.toUpperCase()],
        [448, of.city.toUpperCase()],
        [488, of.state],
        [490, of.zip],
      ]),
    );
    return `${[
      fixedRecord(d, 750, [
        [1, `T2023 ${bare(d.ein())}`],
        [30, d.organisation().toUpperCase()],
      ]),
      fixedRecord(d, 750, [
        [1, 'A2023'],
        [12, bare(d.ein())],
        [53, d.organisation().toUpperCase()],
      ]),
      ...payees,
      fixedRecord(d, 750, [[1, `C${String(people.length).padStart(8, '0')}`]]),
      fixedRecord(d, 750, [[1, 'F00000001']]),
    ].join('\n')}\n`;
  },
};

/** Quarterly wages as states take them (ICESA): an S record of 275 characters per employee. */
export const wageFile: Genre = {
  name: 'icesa-wages',
  kind: 'record',
  fixedWidth: true,
  copies: 6,
  extension: 'txt',
  write(d) {
    const ein = bare(d.ein());
    const workers = d.people(3, 10).map((of) =>
      fixedRecord(d, 275, [
        [1, 'S'],
        [2, d.ssn(of, { style: 'bare' })],
        [11, of.last.toUpperCase().slice(0, 20)],
        [31, of.first.toUpperCase().slice(0, 12)],
        [43, of.middle],
        [44, '29'],
        [50, d.random.digits(14)],
        [143, 'UTAX'],
        [147, d.random.digits(7)],
      ]),
    );
    const firm = d.organisation().toUpperCase();
    return `${[
      fixedRecord(d, 275, [
        [1, `A2023${ein}UTAX`],
        [24, firm],
      ]),
      fixedRecord(d, 275, [
        [1, `E2023${ein}`],
        [24, firm],
      ]),
      ...workers,
      fixedRecord(d, 275, [[1, `T${d.random.digits(7)}`]]),
    ].join('\n')}\n`;
  },
};

/** A payment order (pain.001): debtor and creditors with their accounts; some creditors are known by SSN. */
export const paymentOrder: Genre = {
  name: 'iso20022-pain001',
  kind: 'record',
  extension: 'xml',
  write(d) {
    const transfers = d.people(2, 6).map((of) => {
      const id = d.chance(0.5)
        ? `<Id><PrvtId><Othr><Id>${d.ssn(of, { style: 'bare' })}</Id><SchmeNm><Cd>SOSE</Cd></SchmeNm></Othr></PrvtId></Id>`
        : '';
      return `<CdtTrfTxInf><PmtId><EndToEndId>${d.random.digits(10)}</EndToEndId></PmtId><Amt><InstdAmt Ccy="USD">${d.random.digits(4)}.00</InstdAmt></Amt><CdtrAgt><FinInstnId><ClrSysMmbId><ClrSysId><Cd>USABA</Cd></ClrSysId><MmbId>${d.routing(of)}</MmbId></ClrSysMmbId></FinInstnId></CdtrAgt><Cdtr><Nm>${of.first} ${of.last}</Nm>${id}</Cdtr><CdtrAcct><Id><Othr><Id>${d.account(of)}</Id></Othr></Id></CdtrAcct></CdtTrfTxInf>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn><GrpHdr><MsgId>${d.random.digits(12)}</MsgId><NbOfTxs>${transfers.length}</NbOfTxs></GrpHdr><PmtInf>\n${transfers.join('\n')}\n</PmtInf></CstmrCdtTrfInitn></Document>\n`;
  },
};
