// Small files of every record format about two invented people; numbers never issued to anybody where a rule allows it.

/** A fixed-width record: values at columns counted from 1. */
export function fixed(length: number, fields: Readonly<Record<number, string>>): string {
  let record = '';
  for (const [at, value] of Object.entries(fields)) record = record.padEnd(Number(at) - 1) + value;
  return record.padEnd(length);
}

/** ABA check digit for eight digits. */
export function withCheckDigit(eight: string): string {
  const weights = [3, 7, 1, 3, 7, 1, 3, 7];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(eight[at]), 0);
  return `${eight}${(10 - (sum % 10)) % 10}`;
}

export const routing: string = withCheckDigit('08100021');

export function nachaEntry(fields: Readonly<Record<number, string>>, addenda = '0'): string {
  const trace = '081000210000001';
  return fixed(94, { 1: '622', 4: routing, 30: '0000012500', ...fields, 79: addenda, 80: trace });
}

export function nachaFile(code: string, records: readonly string[]): string {
  return [
    fixed(94, {
      1: '101',
      4: ` ${routing}`,
      14: '1123456789',
      24: '2501020304A094101',
      41: 'BANK',
    }),
    fixed(94, {
      1: '5200INVENTED MILLS',
      41: '1123456789',
      51: code,
      54: 'PAYROLL',
      79: '1',
      80: '081000210000001',
    }),
    ...records,
    fixed(94, { 1: '82000000010008100021' }),
    fixed(94, { 1: '9000001000001' }),
  ].join('\n');
}

/** A packed Metro 2 record of the length given in its first two bytes; the number is 217-12-0043. */
export function packedConsumer(length: string): string {
  return fixed(366, {
    1: `${length}\0\u00001`,
    37: 'ACC123456',
    183: 'TALLFERN',
    208: 'HUGO',
    228: 'KARL',
    249:
      '\u0021\u0071\u0020\u0004\u003c' +
      '\0\u0010\u0012\0\u001c' +
      '\u0005\u0073\u0055\u0050\u0010\u001c',
    265: '1  US12 ELM ST',
    334: 'ROLLA',
    354: 'MO65401',
  });
}

const employee = { 12: 'HUGO', 27: 'KARL', 42: 'TALLFERN' };

export const samples: Readonly<Record<string, string>> = {
  nacha: nachaFile('PPD', [nachaEntry({ 13: '99887766', 40: '218-12-0043', 55: 'HUGO TALLFERN' })]),
  efw2: [
    fixed(512, { 1: 'RA123456789', 300: 'SUBMITTER', 500: 'X' }),
    fixed(512, { 1: 'RE2024', 8: '123456789' }),
    fixed(512, {
      1: 'RW218120043',
      ...employee,
      66: 'APT 1',
      88: '12 ELM ST',
      110: 'ROLLA',
      132: 'MO65401',
    }),
    fixed(512, {
      1: 'RS29',
      10: '218120043',
      19: 'HUGO',
      34: 'KARL',
      49: 'TALLFERN',
      95: '12 ELM ST',
      117: 'ROLLA',
      139: 'MO65401',
    }),
    fixed(512, { 1: 'RF' }),
  ].join('\r\n'),
  'fire-1099': [
    fixed(750, { 1: 'T2023', 7: '123456789TCC01' }),
    fixed(750, { 1: 'A2023', 12: '123456789' }),
    fixed(750, {
      1: 'B2023',
      7: 'TALL2218120043',
      21: 'ACCT0099',
      55: '0'.repeat(216),
      288: 'TALLFERN HUGO K',
      368: '12 ELM ST',
      448: 'ROLLA',
      488: 'MO65401',
    }),
    fixed(750, {
      1: 'B2019',
      7: 'MEAD2912701234',
      55: '0'.repeat(192),
      248: 'MEADOW JUNE',
      488: 'MO',
    }),
    fixed(750, { 1: 'B2019', 7: 'BARN1123456789', 55: '0'.repeat(192), 248: 'BARN LLC' }),
    fixed(750, { 1: 'F' }),
  ].join('\n'),
  icesa: [
    fixed(275, { 1: 'A2024123456789UTAX' }),
    fixed(275, { 1: 'E2024123456789' }),
    fixed(275, { 1: 'S218120043TALLFERN', 31: 'HUGO', 43: 'K29' }),
    fixed(275, { 1: 'T0000001' }),
  ].join('\n'),
  metro2: [
    fixed(426, { 1: '0426HEADER' }),
    fixed(526, {
      1: '05261',
      43: 'ACC123456',
      232: 'TALLFERN',
      257: 'HUGO',
      277: 'KARL',
      298: '218120043010119605735550101',
      330: '12 ELM ST',
      394: 'ROLLA',
      414: 'MO65401',
      427: 'J1 TALLFERN',
      455: 'IDA',
      496: '21912004401021962',
    }),
    fixed(426, { 1: '0426TRAILER' }),
  ].join('\n'),
  'metro2-packed': [
    fixed(366, { 1: '\u0001\u006e\0\0HEADER' }),
    packedConsumer('\u0001\u006e'),
    fixed(366, { 1: '\u0001\u006e\0\0TRAILER' }),
  ].join(''),
  hl7: [
    'MSH|^~\\&|ADT|H|LAB|H|20250110||ADT^A01|1|P|2.5',
    'PID|1||A77^^^H^MR~218-12-0043^^^USSSA^SS~T123456789^^^MO^DL||TALLFERN^HUGO^KARL||19600101|M|||12 ELM ST^^ROLLA^MO^65401||||||||218120043',
    'NK1|1|MEADOW^JUNE|SPO' + '|'.repeat(34) + '219120044',
    'PV1|1|I|||||7777^HEALER^HAL',
    'IN1|1|A1|9|INSURER||||G1||||||||MEADOW^JUNE|SPO|19620102' + '|'.repeat(18) + 'XYZ12345678',
    'IN2||219120044||||1EG4TE5MK73||MCD00017',
    'DG1|1||E11.9^Type 2 diabetes^I10',
    'OBX|1|NM|2345-7^Glucose^LN||105|mg/dL',
    'OBX|2|TX|R^Report||lungs \\T\\ heart',
    'NTE|1||call him at noon',
    'ZZZ|1|own words',
  ].join('\r'),
  x12: [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *250101*1253*^*00501*000000905*1*T*:',
    'GS*HC*S*R*20250101*0802*1*X*005010X222A1',
    'ST*837*0001',
    'NM1*41*2*BILLING*****46*TGJ23',
    'HL*1**20*1',
    'NM1*85*1*HEALER*HAL****XX*1234567893',
    'HL*2*1*22*1',
    'NM1*IL*1*TALLFERN*HUGO*K***MI*XYZ12345678',
    'N3*12 ELM ST',
    'N4*ROLLA*MO*65401',
    'DMG*D8*19600101*M',
    'REF*SY*218120043',
    'HL*3*2*23*0',
    'NM1*QC*1*TALLFERN*IDA',
    'CLM*ACCT77*100',
    'HI*ABK:E119*ABF:I10',
    'NM1*IL*1*MEADOW*JUNE****MI*QQQ99999',
    'SV1*HC:99213:25*100*UN*1',
    'NTE*ADD*SEEN AT HOME',
    'SE*18*0001',
    'GE*1*1',
    'IEA*1*000000905',
  ]
    .map((segment) => `${segment}~\n`)
    .join(''),
  aamva:
    '@\n\x1e\rANSI 636030080102DL00410278ZM03190008DLDAQT123456789\nDCSTALLFERN\nDACHUGO\nDADKARL\nDBB01011960\n' +
    'DAG12 ELM ST\nDAIROLLA\nDAJMO\nDAK654010000  \nDCFX1\rZMZMA01\r@\n' +
    'ANSI 6360300101DL00290200DLDAQT987654321\nDAAMEADOW,JUNE,A\nDBK219120044\nDBB19620102\n',
  fhir: JSON.stringify(
    {
      resourceType: 'Bundle',
      entry: [
        {
          fullUrl: 'urn:uuid:aa',
          resource: {
            resourceType: 'Patient',
            id: 'p1',
            name: [
              { use: 'maiden', family: 'Old' },
              { use: 'official', family: 'Tallfern', given: ['Hugo', 'Karl'] },
            ],
            birthDate: '1960-01-01',
            address: [{ line: ['12 Elm St'], city: 'Rolla', state: 'MO', postalCode: '65401' }],
            identifier: [
              { system: 'http://hl7.org/fhir/sid/us-ssn', value: '218-12-0043' },
              { type: { coding: [{ code: 'DL' }] }, value: 'T123456789' },
              { type: { coding: [{ code: 'MR' }] }, value: 'A77' },
            ],
          },
        },
        {
          resource: {
            resourceType: 'Coverage',
            beneficiary: { reference: 'urn:uuid:aa' },
            subscriberId: 'XYZ12345678',
          },
        },
        {
          resource: {
            resourceType: 'Condition',
            subject: { reference: 'Patient/p1' },
            code: {
              coding: [
                {
                  system: 'http://hl7.org/fhir/sid/icd-10-cm',
                  code: 'E11.9',
                  display: 'Type 2 diabetes',
                },
              ],
            },
            note: [{ text: 'He wants no calls.' }],
          },
        },
        {
          resource: {
            resourceType: 'Observation',
            code: { text: 'Weight' },
            valueQuantity: { value: 81, unit: 'kg' },
          },
        },
        {
          resource: {
            resourceType: 'Practitioner',
            name: [{ family: 'Healer' }],
            identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
          },
        },
      ],
    },
    null,
    1,
  ),
  'fhir-ndjson': [
    { resourceType: 'Condition', subject: { reference: 'Patient/b' }, code: { text: 'Asthma' } },
    { resourceType: 'Patient', id: 'a', name: [{ family: 'Tallfern', given: ['Hugo'] }] },
    { resourceType: 'Patient', id: 'b', name: [{ text: 'June Meadow' }] },
    {
      resourceType: 'Immunization',
      patient: { reference: 'Patient/none', display: 'Ida Tallfern' },
      vaccineCode: { text: 'Measles' },
    },
  ]
    .map((resource) => `${JSON.stringify(resource)}\n`)
    .join(''),
  'fhir-within': JSON.stringify({
    hook: 'patient-view',
    user: 'Practitioner/7',
    prefetch: {
      patient: {
        resourceType: 'Patient',
        id: 'p1',
        name: [{ family: 'Tallfern', given: ['Hugo'] }],
        identifier: [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '218-12-0043' }],
      },
      conditions: [
        {
          resourceType: 'Condition',
          subject: { reference: 'Patient/p1' },
          code: { coding: [{ code: 'E11.9', display: 'Type 2 diabetes' }] },
        },
      ],
    },
    callers: [{ name: 'June Meadow', ssn: '219-12-0044' }],
  }),
  fsh: `Instance: sample
InstanceOf: USCorePatientProfile
* name.family = "Sample"
* name.given[0] = "Jane"
* identifier[ssn].system = "http://hl7.org/fhir/sid/us-ssn"
* identifier[ssn].value = "218-12-0043"

Instance: asthma
InstanceOf: USCoreCondition
* subject = Reference(sample)
* code = SCT#195967001 "Asthma"
`,
  'fhir-xml': `<?xml version="1.0"?>
<Bundle xmlns="http://hl7.org/fhir">
<entry><fullUrl value="urn:uuid:1"/><resource><Patient><id value="p1"/>
<identifier><system value="http://hl7.org/fhir/sid/us-ssn"/><value value="218-12-0043"/></identifier>
<name><family value="Tallfern"/><given value="Hugo"/><given value="Karl"/></name><birthDate value="1964-02-29"/></Patient></resource></entry>
<entry><resource><Condition><subject><reference value="urn:uuid:1"/></subject>
<code><coding><code value="E11.9"/><display value="Type 2 diabetes"/></coding></code></Condition></resource></entry>
</Bundle>
`,
  ccda: `<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<recordTarget><patientRole><id root="2.16.840.1.113883.4.1" extension="218-12-0043"/><id root="2.16.840.1.113883.4.3.29" extension="T123456789"/>
<addr><streetAddressLine>12 Elm St</streetAddressLine><city>Rolla</city><state>MO</state><postalCode>65401</postalCode></addr>
<patient><name use="L"><given>Hugo</given><given>Karl</given><family>Tallfern</family></name><birthTime value="19600101"/></patient></patientRole></recordTarget>
<author><assignedAuthor><id root="2.16.840.1.113883.4.1" extension="219-12-0044"/><assignedPerson><name><given>Hal</given><family>Healer</family></name></assignedPerson></assignedAuthor></author>
<informant><assignedEntity><id root="2.16.840.1.113883.4.1" extension="218-12-0043"/></assignedEntity></informant>
<component><structuredBody><component><section><code code="11450-4"/><title>Problems</title><text><paragraph>Has <content ID="p1">asthma</content></paragraph></text>
<entry><observation><code displayName="Problem"/><value xsi:type="CD" displayName="Asthma"/></observation></entry>
<entry><observation><code displayName="Body weight"/><value value="81" unit="kg"/></observation></entry>
<entry><observation><code nullFlavor="UNK"/></observation></entry>
<entry><act><entryRelationship><observation><code displayName="Problem"/><value><originalText><reference value="#p1"/></originalText></value></observation></entryRelationship></act></entry>
</section></component><component><section><code code="48768-6"/><title>Payers</title><text>Plan</text>
<entry><act><participant typeCode="COV"><participantRole><id root="1.2.3" extension="XYZ12345678"/></participantRole></participant></act></entry>
</section></component></structuredBody></component></ClinicalDocument>`,
  iso20022: `<?xml version="1.0"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><PmtInf>
<Dbtr><Nm>Hugo Tallfern</Nm><PstlAdr><StrtNm>Elm St</StrtNm><BldgNb>12</BldgNb><TwnNm>Rolla</TwnNm><CtrySubDvsn>MO</CtrySubDvsn></PstlAdr>
<Id><PrvtId><Othr><Id>218120043</Id><SchmeNm><Cd>SOSE</Cd></SchmeNm></Othr></PrvtId></Id></Dbtr>
<DbtrAcct><Id><Othr><Id>99887766</Id></Othr></Id></DbtrAcct>
<DbtrAgt><FinInstnId><ClrSysMmbId><MmbId>${routing}</MmbId></ClrSysMmbId></FinInstnId></DbtrAgt>
<CdtTrfTxInf><Cdtr><Nm>June Meadow</Nm></Cdtr><CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct>
<RmtInf><Ustrd>rent of May</Ustrd></RmtInf></CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn></Document>`,
  ofx: `OFXHEADER:100
DATA:OFXSGML

<OFX><SONRQ><USERID>hugo88<USERPASS>s3cret!x<LANGUAGE>ENG</SONRQ>
<BANKACCTFROM><BANKID>${routing}<ACCTID>99887766<ACCTTYPE>CHECKING</BANKACCTFROM>
<STMTTRN><TRNTYPE>DEBIT<NAME>MEADOW &amp; SON<MEMO>rent of May</STMTTRN>
<CCACCTFROM><ACCTID>4111111111111111</CCACCTFROM>
<ENROLLRQ><FIRSTNAME>Hugo<LASTNAME>Tallfern<CITY>Rolla<STATE>MO<TAXID>218120043</ENROLLRQ></OFX>`,
  ldif: `version: 1

# export
dn: cn=Hugo Tallfern,ou=People,dc=example,dc=org
objectClass: person
givenName: Hugo
sn:: VGFsbGbDqXJu
cn: Hugo Tallfern
employeeNumber: 218-12-0043
description: long
  folded text
userPassword:: e1NTSEF9YWJj
l: Rolla
st: MO

dn: cn=June,ou=People,dc=example,dc=org
cn: June Meadow
extensionAttribute1: 219-12-0044
`,
  vcard: `BEGIN:VCARD
VERSION:3.0
N:Tallfern;Hugo;Karl;;
FN:Hugo Tallfern
BDAY:19600101
ADR;TYPE=HOME:;;12 Elm St;Rolla;MO;65401;USA
NOTE:call at noon\\, please
  and again
item1.X-SSN:218120043
END:VCARD
`,
  icalendar: `BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Chemo for June Meadow
DTSTART:20250101T090000Z
ATTENDEE;CN="Hugo Tallfern":mailto:h@example.org
END:VEVENT
END:VCALENDAR
`,
  bai2: `01,081000032,CITYOFX,250825,0410,1,,,2/
02,CITYOFX,081000032,1,250824,,USD,2/
03,0099887766,USD,010,1250000,,,040,1200000,,/
16,165,41218,V,250825,0800,4471002,,ACH CREDIT HUGO TALLFERN/
88,RENT OF MAY/
49,2491218,4/
98,2491218,1,6/
99,2491218,1,8/
`,
  qif: `!Account
NChecking 99887766
^
!Type:Bank
D1/1/2025
PHugo Tallfern
Mrent of May
^
`,
};
