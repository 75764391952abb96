// Names, numbers and medical facts in health records: HL7 v2, X12, FHIR, C-CDA.
import { describe, expect, it } from 'vitest';
import { ccdaFormat } from '../../../src/formats/records/ccda.ts';
import { fhirFormat, fhirNdjsonFormat } from '../../../src/formats/records/fhir.ts';
import { fhirWithinFormat } from '../../../src/formats/records/fhir-within.ts';
import { fhirXmlFormat } from '../../../src/formats/records/fhir-xml.ts';
import { hl7Format } from '../../../src/formats/records/hl7.ts';
import { x12Format } from '../../../src/formats/records/x12.ts';
import { headOf, readWith, type Reading } from './read-records.ts';
import { samples } from './samples.ts';

const facts = ({ rows }: Reading): string[][] =>
  rows.map(({ table, name, elements }) => [table, name, ...elements]);

describe('HL7 v2', () => {
  it('ties every number to its own person: patient, next of kin, insured', async () => {
    const reading = await readWith(hl7Format, samples['hl7'] ?? '');
    expect(facts(reading)).toEqual([
      ['PID', 'HUGO KARL TALLFERN', 'ssn=218-12-0043', 'drivers-license=T123456789'],
      ['NK1', 'JUNE MEADOW', 'ssn=219120044'],
      [
        'IN1',
        'JUNE MEADOW',
        'ssn=219120044',
        'medicare-id=1EG4TE5MK73',
        'medicaid-id=MCD00017',
        'health-insurance-id=XYZ12345678',
      ],
      ['DG1', 'HUGO KARL TALLFERN', 'medical=E11.9 Type 2 diabetes'],
      ['OBX', 'HUGO KARL TALLFERN', 'medical=Glucose: 105 mg/dL'],
      ['OBX', 'HUGO KARL TALLFERN', 'medical=R Report: lungs & heart'],
    ]);
    expect(reading.rows[0]).toMatchObject({
      line: 2,
      facts: { 'birth-date': '1960-01-01', state: 'MO', zip: '65401' },
      cells: { 'PID patient further identifier': 'A77' },
    });
    expect(reading.rows[1]?.roles).toEqual(['relative']);
  });

  it('hands notes, report lines and unknown segments on as text that names the patient', async () => {
    const { notes } = await readWith(hl7Format, samples['hl7'] ?? '');
    expect(notes).toContain('name: HUGO TALLFERN; NTE-3: call him at noon');
    expect(notes).toContain('name: HUGO TALLFERN; ZZZ-2: own words');
    expect(notes).not.toContain('HEALER');
  });

  it('reads MLLP frames, several messages and delimiters of their own', async () => {
    const framed =
      '\vMSH|^~\\&|A|B|C|D|1||ADT|1|P|2.3\rPID|1||1||TALLFERN^HUGO\r\x1c\r\vMSH#*~\\&#A#B#C#D#1##ADT#2#P#2.3\rPID#1##2##MEADOW*JUNE##############219120044\r\x1c\r';
    const { rows } = await readWith(hl7Format, framed);
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO TALLFERN'],
      ['JUNE MEADOW', 'ssn=219120044'],
    ]);
  });

  it('never ties the diagnosis of one message to the patient of the one before', async () => {
    const two = 'MSH|^~\\&|A\rPID|1||1||TALLFERN^HUGO\rMSH|^~\\&|A\rDG1|1||I10^Hypertension';
    const { rows } = await readWith(hl7Format, two);
    expect(rows.map(({ name }) => name)).toEqual(['HUGO TALLFERN', '']);
  });

  it('unpacks documents and says which line is no segment', async () => {
    const text = `MSH|^~\\&|A\rPID|1||1||TALLFERN^HUGO\rOBX|1|ED|1^Letter||^application^pdf^Base64^${Buffer.from('%PDF-1.4').toString('base64')}\rrubbish`;
    const { attachments, problems } = await readWith(hl7Format, text);
    expect(attachments).toEqual(['Letter.pdf']);
    expect(problems).toEqual(['Line 4 is not an HL7 segment.']);
  });
});

describe('HL7 v2 in the log of an interface engine', () => {
  const log = [
    '2024-03-01 10:22:31 INFO Received: MSH|^~\\&|A|B|C|D|202403011022||ADT^A08|1|P|2.5',
    'PID|1||1123^^^B^MR||TALLFERN^HUGO||19600101|M|||||||||||218120043',
    '2024-03-01 10:22:32 INFO ACK sent',
    '2024-03-01 10:23:05 INFO Received: MSH|^~\\&|A|B|C|D|202403011023||ADT^A08|2|P|2.5',
    'PID|1||1124^^^B^MR||MEADOW^JUNE||19620102|F|||||||||||219120044',
  ].join('\n');

  it('is read message by message, and its other lines are text', async () => {
    expect(hl7Format.recognises(headOf(log))).toBe(true);
    const reading = await readWith(hl7Format, log);
    expect(facts(reading)).toEqual([
      ['PID', 'HUGO TALLFERN', 'ssn=218120043'],
      ['PID', 'JUNE MEADOW', 'ssn=219120044'],
    ]);
    expect(reading.problems).toEqual([]);
  });

  it('is not what a manual says of the header', () => {
    const manual =
      'Each message starts with MSH|^~\\&| and ends with a carriage return.\nThen comes PID.';
    expect(hl7Format.recognises(headOf(manual))).toBe(false);
  });
});

describe('FHIR in other clothes', () => {
  it('reads XML as it reads JSON', async () => {
    const { rows } = await readWith(fhirXmlFormat, samples['fhir-xml'] ?? '');
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['Hugo Karl Tallfern', 'ssn=218-12-0043'],
      ['Hugo Karl Tallfern', 'medical=Type 2 diabetes'],
    ]);
  });

  it('takes resources out of other JSON, and leaves the rest to be read as JSON', async () => {
    const { rows } = await readWith(fhirWithinFormat, samples['fhir-within'] ?? '');
    expect(rows.slice(0, 2).map(({ name, elements }) => [name, ...elements])).toEqual([
      ['Hugo Tallfern', 'ssn=218-12-0043'],
      ['Hugo Tallfern', 'medical=Type 2 diabetes'],
    ]);
    expect(rows.flatMap(({ cells }) => Object.values(cells))).toContain('219-12-0044');
  });

  it('reads what is left of JSON that breaks off', async () => {
    const text = (samples['fhir-within'] ?? '').slice(0, -10);
    const { rows, notes } = await readWith(fhirWithinFormat, text);
    expect(JSON.stringify([rows, notes])).toContain('218-12-0043');
  });
});

describe('HL7 without its header', () => {
  const pid = 'PID|1||A1||TALLFERN^HUGO||19640229|M|||||||||||218-12-0043';
  it.each([
    ['a patient and what follows', `${pid}\rDG1|1||E11.9^Type 2 diabetes^I10\r`],
    [
      'a log that prints it in one line',
      `10:00 INFO in "MSH|^~\\\\&|A|B|C|D|2025||ADT^A01|1|P|2.5\\r${pid}\\rDG1|1||E11.9^Type 2 diabetes^I10\\r"\n10:01 INFO out\n`,
    ],
  ])('%s', async (_, text) => {
    expect(hl7Format.recognises(headOf(text))).toBe(true);
    const { rows } = await readWith(hl7Format, text);
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO TALLFERN', 'ssn=218-12-0043'],
      ['HUGO TALLFERN', expect.stringContaining('E11.9 Type 2 diabetes')],
    ]);
  });

  it('is not every line that begins with PID', () => {
    for (const text of [
      'PID|TTY|TIME|CMD\n',
      'PID 4471 exited\n',
      '{"m":"MSH|^~\\\\&|A|B\\rPID|1|"}',
    ])
      expect(hl7Format.recognises(headOf(text)), text).toBe(false);
  });
});

describe('X12 without its interchange', () => {
  it('reads segments out of the middle of a transaction', async () => {
    const text = 'NM1*IL*1*TALLFERN*HUGO****MI*W257966615~\nCLM*A1*120~\nHI*ABK:E119~\n';
    expect(x12Format.recognises(headOf(text))).toBe(true);
    const { rows } = await readWith(x12Format, text);
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO TALLFERN', 'medical=ICD-10 E11.9'],
      ['HUGO TALLFERN', 'health-insurance-id=W257966615'],
    ]);
  });

  it('shows its separators where the first segment ends', async () => {
    const text =
      'ST*271*1*005010X279A1~BHT*0022*11*1*20240115*0930~HL*1**22*0~NM1*IL*1*TALLFERN*HUGO****MI*XYZ12345678~REF*SY*218120043~SE*6*1~';
    expect(x12Format.recognises(headOf(text))).toBe(true);
    const reading = await readWith(x12Format, text);
    expect(facts(reading).flat()).toContain('ssn=218120043');
    expect(reading.problems).toEqual([]);
  });
});

describe('X12', () => {
  it('ties member numbers to their loop and claims to the patient below the subscriber', async () => {
    const reading = await readWith(x12Format, samples['x12'] ?? '');
    expect(facts(reading)).toEqual([
      ['NM1 insured', 'HUGO K TALLFERN', 'ssn=218120043', 'health-insurance-id=XYZ12345678'],
      ['NM1 insured', 'IDA TALLFERN'],
      ['NM1 insured', 'JUNE MEADOW', 'health-insurance-id=QQQ99999'],
      ['claim', 'IDA TALLFERN', 'medical=ICD-10 E11.9'],
      ['claim', 'IDA TALLFERN', 'medical=ICD-10 I10'],
      ['claim', 'IDA TALLFERN', 'medical=CPT/HCPCS 99213'],
    ]);
    expect(reading.rows[0]).toMatchObject({
      line: 8,
      facts: { 'birth-date': '1960-01-01', state: 'MO' },
    });
    expect(reading.notes).toContain('name: IDA TALLFERN; NTE01: ADD; NTE02: SEEN AT HOME');
    expect(reading.problems).toEqual([]);
  });

  const enrolment = (members: string): string =>
    `ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *250101*1253*^*00501*000000905*1*T*:~GS*BE~ST*834*1~${members}SE*1*1~GE*1*1~IEA*1*1~`;

  it("takes the references before the name of an enrolment for the member, and a dependant's 0F for no SSN of theirs", async () => {
    const { rows } = await readWith(
      x12Format,
      enrolment(
        'INS*Y*18~REF*0F*218120043~REF*1L*GROUP1~NM1*IL*1*TALLFERN*HUGO****34*218120043~DMG*D8*19600101~HD*030~REF*1W*XYZ12345678~' +
          'INS*N*19~REF*0F*218120043~NM1*IL*1*TALLFERN*IDA****34*219120044~',
      ),
    );
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO TALLFERN', 'ssn=218120043', 'health-insurance-id=XYZ12345678'],
      ['IDA TALLFERN', 'ssn=219120044'],
    ]);
  });

  it('takes the references of a remittance for the patient, whatever provider stands between', async () => {
    const { rows } = await readWith(
      x12Format,
      enrolment('').replace(
        'ST*834*1~',
        'ST*835*1~CLP*ACCT77*1*100~NM1*QC*1*TALLFERN*HUGO****HN*1EG4TE5MK73~NM1*82*1*HEALER*HAL****XX*1234567893~REF*1W*XYZ12345678~SVC*HC:99213~',
      ),
    );
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO TALLFERN', 'medical=CPT/HCPCS 99213'],
      ['HUGO TALLFERN', 'medicare-id=1EG4TE5MK73', 'health-insurance-id=XYZ12345678'],
    ]);
  });

  it('keeps the member of an eligibility answer open over its INS', async () => {
    const { rows } = await readWith(
      x12Format,
      enrolment('').replace(
        'ST*834*1~',
        'ST*271*1~HL*3*2*22*0~NM1*IL*1*TALLFERN*HUGO****MI*XYZ12345678~INS*Y*18*001*25~REF*SY*218120043~',
      ),
    );
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO TALLFERN', 'ssn=218120043', 'health-insurance-id=XYZ12345678'],
    ]);
  });

  it('gives a diagnosis that stands before the name, or below the patient, to the patient', async () => {
    const { rows } = await readWith(
      x12Format,
      enrolment('').replace(
        'ST*834*1~',
        'ST*278*1~HL*3*2*22*1~HI*BF:9993~NM1*IL*1*TALLFERN*HUGO****MI*XYZ12345678~HL*4*3*EV*0~HI*ABK:E119~',
      ),
    );
    const medical = rows.filter(({ table }) => table === 'claim');
    expect(medical.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO TALLFERN', 'medical=ICD-9 999.3'],
      ['HUGO TALLFERN', 'medical=ICD-10 E11.9'],
    ]);
  });

  it("takes the member number for Medicaid's where the payer is Medicaid", async () => {
    const wanted = [['HUGO TALLFERN', 'medicaid-id=95723287']];
    const named = 'NM1*IL*1*TALLFERN*HUGO****MI*95723287~';
    for (const loop of [`${named}EB*1**30*MC*MO HEALTHNET~`, `SBR*P*18*******MC~${named}`]) {
      const text = enrolment('').replace('ST*834*1~', `ST*271*1~HL*3*2*22*0~${loop}`);
      const { rows } = await readWith(x12Format, text);
      expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual(wanted);
    }
  });

  it("takes a claim number for the plan where Medicare has no such number, and accounts for nobody's", async () => {
    const text = enrolment('').replace(
      'ST*834*1~',
      'ST*835*1~BPR*I*1*C*ACH*CTX*01*111121742*DA*958823297*15**01*031195489*DA*5676787779~CLP*1*1*2~NM1*QC*1*TALLFERN*HUGO****HN*5718006A~',
    );
    const { rows } = await readWith(x12Format, text);
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['', 'routing-number=111121742', 'bank-account=958823297'],
      ['', 'routing-number=031195489', 'bank-account=5676787779'],
      ['HUGO TALLFERN', 'health-insurance-id=5718006A'],
    ]);
  });

  it('opens the next subscriber behind a claim, also without levels, but not that of another payer', async () => {
    const text = enrolment('').replace(
      'ST*834*1~',
      'ST*837*1~NM1*IL*1*TALLFERN*HUGO****MI*W1~CLM*A*1~HI*ABK:E119~SBR*S*18~NM1*IL*1*TALLFERN*IDA****MI*W3~LX*1~SV1*HC:99213~NM1*IL*1*MEADOW*JUNE****MI*W2~CLM*B*1~HI*ABK:J441~',
    );
    const { rows } = await readWith(x12Format, text);
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual(
      expect.arrayContaining([
        ['HUGO TALLFERN', 'medical=ICD-10 E11.9'],
        ['HUGO TALLFERN', 'medical=CPT/HCPCS 99213'],
        ['JUNE MEADOW', 'medical=ICD-10 J44.1'],
        ['JUNE MEADOW', 'health-insurance-id=W2'],
      ]),
    );
  });

  it('does not take the articles of an order for notes', async () => {
    const text = enrolment('').replace(
      'ST*834*1~',
      'ST*850*1~PO1*1*120*EA*9.25*TE*CB*322-43-4256*UP*0914327240516~',
    );
    expect((await readWith(x12Format, text)).notes).toBe('');
  });

  it('reads files that are wrapped at 80 columns', async () => {
    const text = (samples['x12'] ?? '').replaceAll('\n', '').replace(/(.{80})/g, '$1\n');
    const { rows } = await readWith(x12Format, text);
    expect(rows.map(({ name }) => name).slice(0, 3)).toEqual([
      'HUGO K TALLFERN',
      'IDA TALLFERN',
      'JUNE MEADOW',
    ]);
  });

  it('reads other separators, and says when the interchange is cut short', async () => {
    const text = (samples['x12'] ?? '')
      .replaceAll('~', '')
      .replaceAll('*', '|')
      .replaceAll(':', '>');
    const { rows, problems } = await readWith(x12Format, text.slice(0, text.indexOf('SE|18')));
    expect(rows[0]?.name).toBe('HUGO K TALLFERN');
    expect(problems).toEqual(['The interchange ends without IEA: it is cut short.']);
  });
});

describe('FHIR', () => {
  it('ties numbers and facts of other resources to the patient by reference', async () => {
    const reading = await readWith(fhirFormat, samples['fhir'] ?? '');
    expect(facts(reading)).toEqual([
      ['Patient', 'Hugo Karl Tallfern', 'ssn=218-12-0043', 'drivers-license=T123456789'],
      ['Coverage', 'Hugo Karl Tallfern', 'health-insurance-id=XYZ12345678'],
      ['Condition', 'Hugo Karl Tallfern', 'medical=E11.9 Type 2 diabetes'],
      ['Observation', 'Hugo Karl Tallfern', 'medical=Weight: 81 kg'],
      ['Practitioner', 'Healer'],
    ]);
    expect(reading.rows[0]?.facts).toMatchObject({ 'birth-date': '1960-01-01', state: 'MO' });
    expect(reading.rows[4]?.roles).toEqual(['staff']);
    expect(reading.notes).toContain(
      'name: Hugo Karl Tallfern; Condition.note.text: He wants no calls.',
    );
  });

  it('joins a bulk export in any order, with the line of each resource', async () => {
    const { rows } = await readWith(fhirNdjsonFormat, samples['fhir-ndjson'] ?? '');
    expect(rows.map(({ name, elements, line }) => [line, name, ...elements])).toEqual([
      [2, 'Hugo Tallfern'],
      [3, 'June Meadow'],
      [4, 'Ida Tallfern', 'medical=Measles'],
      [1, 'June Meadow', 'medical=Asthma'],
    ]);
  });

  it('ties nothing without a subject where a bundle has two patients', async () => {
    const patient = (id: string) => ({
      resource: { resourceType: 'Patient', id, name: [{ text: `Poe ${id}` }] },
    });
    const condition = { resource: { resourceType: 'Condition', code: { text: 'Asthma' } } };
    const text = JSON.stringify({
      resourceType: 'Bundle',
      entry: [patient('a'), patient('b'), condition],
    });
    const { rows } = await readWith(fhirFormat, text);
    expect(rows.at(-1)).toMatchObject({ name: '', elements: ['medical=Asthma'] });
  });

  it('unpacks attached documents', async () => {
    const attachment = { contentType: 'application/pdf', title: 'Letter', data: 'JVBERi0xLjQ=' };
    const text = JSON.stringify({ resourceType: 'DocumentReference', content: [{ attachment }] });
    expect((await readWith(fhirFormat, text)).attachments).toEqual(['Letter.pdf']);
  });

  it('keeps the entries before the place where the JSON is cut short', async () => {
    const text = samples['fhir'] ?? '';
    const { rows, problems } = await readWith(
      fhirFormat,
      text.slice(0, text.indexOf('Observation')),
    );
    expect(rows.map(({ table, name }) => [table, name])).toEqual([
      ['Patient', 'Hugo Karl Tallfern'],
      ['Coverage', 'Hugo Karl Tallfern'],
      ['Condition', 'Hugo Karl Tallfern'],
    ]);
    expect(problems).toEqual(['Its JSON is not whole: the document is cut short or damaged.']);
  });

  it('leaves the text of a single resource that is cut short', async () => {
    const { notes, problems } = await readWith(
      fhirFormat,
      '{\n"resourceType": "Patient",\n"text": "SSN 218-12-0043',
    );
    expect(notes).toContain('SSN 218-12-0043');
    expect(problems).toHaveLength(1);
  });

  it('reads a bundle of any size entry by entry, also when patients come last', async () => {
    const bundle = JSON.parse(samples['fhir'] ?? '') as { entry: unknown[] };
    const filler = { resource: { resourceType: 'Basic', text: { div: 'x'.repeat(1_000_000) } } };
    const entry = [
      ...bundle.entry.slice(1),
      ...Array.from({ length: 17 }, () => filler),
      bundle.entry[0],
    ];
    const { rows, problems } = await readWith(
      fhirFormat,
      JSON.stringify({ ...bundle, entry }, null, 1),
    );
    expect(rows.map(({ table, name }) => [table, name])).toEqual([
      ['Coverage', 'Hugo Karl Tallfern'],
      ['Condition', 'Hugo Karl Tallfern'],
      ['Observation', 'Hugo Karl Tallfern'],
      ['Practitioner', 'Healer'],
      ['Patient', 'Hugo Karl Tallfern'],
    ]);
    expect(problems).toEqual([]);
  });

  it('goes on after a broken line of NDJSON', async () => {
    const lines = `${samples['fhir-ndjson']}{"resourceType":"Pat\n{"resourceType":"Patient","name":[{"text":"Ann Poe"}]}`;
    const { rows, problems } = await readWith(fhirNdjsonFormat, lines);
    expect(problems).toEqual(['Line 5 is not a whole FHIR resource.']);
    expect(rows.map(({ name }) => name)).toContain('Ann Poe');
  });
});

describe('C-CDA', () => {
  it('ties the numbers of the header, the entries and the policy to the patient', async () => {
    const reading = await readWith(ccdaFormat, samples['ccda'] ?? '');
    expect(facts(reading)).toEqual([
      ['recordTarget', 'Hugo Karl Tallfern', 'ssn=218-12-0043', 'drivers-license=T123456789'],
      ['assigned person', 'Hal Healer', 'ssn=219-12-0044'],
      ['recordTarget in another role', 'Hugo Karl Tallfern', 'ssn=218-12-0043'],
      ['entry', 'Hugo Karl Tallfern', 'medical=Asthma'],
      ['entry', 'Hugo Karl Tallfern', 'medical=Body weight: 81 kg'],
      ['entry', 'Hugo Karl Tallfern', 'medical=asthma'],
      ['policy', 'Hugo Karl Tallfern', 'health-insurance-id=XYZ12345678'],
    ]);
    expect(reading.rows[1]?.roles).toEqual(['staff']);
    expect(reading.notes).toContain('name: Hugo Tallfern; Problems:\nHas asthma');
  });

  it('keeps what stands before the end of a document that is cut short', async () => {
    const text = samples['ccda'] ?? '';
    const { rows, problems } = await readWith(ccdaFormat, text.slice(0, text.indexOf('<author>')));
    expect(rows[0]?.elements).toContain('ssn=218-12-0043');
    expect(problems[0]).toContain('cut short');
  });

  it('hands on the body of an unstructured document', async () => {
    const body = `<component><nonXMLBody><text mediaType="application/pdf" representation="B64">JVBERi0xLjQ=</text></nonXMLBody></component>`;
    const text = `<ClinicalDocument xmlns="urn:hl7-org:v3">${body}</ClinicalDocument>`;
    expect((await readWith(ccdaFormat, text)).attachments).toEqual(['body.pdf']);
  });
});
