// Records as other people's programs, charts and transcripts keep them: whose each number is, and what is none.
import { describe, expect, it } from 'vitest';
import { ruled, whose } from './whose.ts';

describe('objects that calls build', () => {
  it('have names and values in turn, each call its own person', async () => {
    const update = (member: string, name: string): string =>
      `UPDATE patients SET cover = jsonb_build_object('carrier', 'Aetna', 'memberId', '${member}', 'subscriber', '${name}') WHERE id = 7;\n`;
    expect(
      await ruled('a.sql', update('MS123456789', 'Ann Roe') + update('TJ987654321', 'Max Poe')),
    ).toEqual([
      'health-insurance-id MS123456789: Ann Roe (covered)',
      'health-insurance-id TJ987654321: Max Poe (covered)',
    ]);
  });

  it('may hold others, and be written on several lines', async () => {
    const text = `Map.of(\n  "name", "Ann Roe",\n  "papers", Map.of("ssn", "489-36-8350", "state", "MO"))`;
    expect(await whose('a.java', text)).toEqual(['ssn 489-36-8350: Ann Roe']);
  });
});

describe('rows of statements', () => {
  it('are parted by comments', async () => {
    const text = `INSERT INTO patients (id, name, medical_history, created_at) VALUES
-- Patient 1
(15, 'Ann Roe', 'Hypertension', CURRENT_TIMESTAMP),
/* the second */
(16, 'Max Poe', 'Asthma', CURRENT_TIMESTAMP);
`;
    expect(await whose('a.sql', text)).toEqual([
      'medical Asthma: Max Poe',
      'medical Hypertension: Ann Roe',
    ]);
  });
});

describe('numbers whose kind another field tells', () => {
  it.each([
    [
      'a.js',
      'const b = {\n  first_name: "Ann",\n  last_name: "Roe",\n  id_type: "passport",\n  id_number: "481736295"\n};',
    ],
    ['a.yaml', 'first_name: Ann\nlast_name: Roe\nid_type: passport\nid_number: 481736295\n'],
    [
      'a.json',
      '{"first_name":"Ann","last_name":"Roe","identification_type":"passport","identification_number":"481736295"}',
    ],
  ])('are of that kind: %s', async (name, text) => {
    expect(await whose(name, text)).toEqual(['passport 481736295: Ann Roe']);
  });

  it('are named apart where it is a tax that they are of', async () => {
    const text =
      '{"Customer":{"FirstName":"Ann","LastName":"Roe","TaxNumber":"734561234","TaxIdType":"SocialSecurityNumber"}}';
    expect(await whose('a.json', text)).toEqual(['ssn 734561234: Ann Roe']);
  });

  it('are the holder’s, whatever the object is called that both stand in', async () => {
    const text =
      '{"bankAccount":{"bankNumber":"081000032","accountHolderName":"Ann Roe","accountNumber":"2718395024"}}';
    expect(await whose('a.json', text)).toEqual([
      'bank-account 2718395024: Ann Roe',
      'routing-number 081000032: Ann Roe',
    ]);
  });
});

describe('numbers of members', () => {
  it.each([
    '{"MemberID":"30031337","PaymentID":"323C00326516","PayeeName":"Ann Roe","Status":"Cancelled"}',
    '{"memberId":"clxy123456","member":{"name":"Ann Roe","part":"TENOR"},"isAvailable":true}',
    '{"licensePlate":"KLM204","chassisNumber":"7731","ownerName":"Ann Roe","insuranceNumber":"INS2023001234"}',
    '{"prescriptionId":"RX-000006","patientName":"Ann Roe"}',
  ])('are no insurer’s where nothing is of health: %s', async (text) => {
    expect(await ruled('a.json', text)).toEqual([]);
  });

  it.each([
    '{"name":"Ann Roe","memberId":"204718395","plan":"PPO"}',
    '{"patientName":"Ann Roe","memberId":"204718395"}',
  ])('are where something is: %s', async (text) => {
    expect(await whose('a.json', text)).toEqual(['health-insurance-id 204718395: Ann Roe']);
  });
});

describe('a transcript', () => {
  it('gives what a role says of itself to whoever gave a name in that role', async () => {
    const text = `NURSE: What's your full name?
PATIENT: Ann Maria Roe

NURSE: Any problems?
PATIENT: Well, I have diabetes.

NURSE: Who is your doctor?
PATIENT: Dr. James Wilson.

NURSE: Which medicines?
PATIENT: I take metformin.
`;
    const owners = (await whose('a.txt', text)).map((found) => found.split(': ')[1]);
    expect(new Set(owners)).toEqual(new Set(['Ann Maria Roe']));
  });
});

describe('a list of numbers', () => {
  it('is nobody’s where names are listed elsewhere', async () => {
    const text = 'Found SSNs: 535-28-4671, 543-61-2098\n\nFound names: Ann Roe, Max Poe\n';
    expect(await whose('a.txt', text)).toEqual(['ssn 535-28-4671: -', 'ssn 543-61-2098: -']);
  });

  it('is theirs who are listed right before it', async () => {
    const text = 'Employees: Ann Roe, Max Poe\nSSNs: 535-28-4671, 543-61-2098\n';
    expect(await whose('a.txt', text)).toEqual([
      'ssn 535-28-4671: Ann Roe',
      'ssn 543-61-2098: Max Poe',
    ]);
  });
});

describe('towns and constants', () => {
  it.each([
    'Location: DAYTON, OHIO\nSSN: 535-28-4671',
    'Site: MADISON, GEORGIA\nSSN: 535-28-4671',
    'VALUES (CURRENT_TIMESTAMP, CURRENT_DATE) -- ssn 535-28-4671',
  ])('are no people: %j', async (text) => {
    expect(await whose('a.txt', text)).toEqual(['ssn 535-28-4671: -']);
  });
});

describe('a clinical document', () => {
  const document = (code: string, body: string): string =>
    `<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><patient><name><given>Ann</given><family>Roe</family></name></patient></patientRole></recordTarget>` +
    `<component><structuredBody><component><section><code code="${code}"/><title>x</title><text>${body}</text></section></component></structuredBody></component></ClinicalDocument>`;
  const row = (...cells: string[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const head = (...cells: string[]): string =>
    `<thead><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>`;

  it('tells in the rows of its narrative what its entries leave out', async () => {
    const table = `<table>${head('Date', 'Problem', 'Status')}<tbody>${row('1/2/2020', 'COMN MIGRNE WO NTRC', 'Active')}${row('', '<content>Staggering gait</content> (R26.0)', 'Active')}</tbody></table>`;
    const found = await whose('a.xml', document('11450-4', table));
    expect(found).toContain('medical COMN MIGRNE WO NTRC: Ann Roe');
    expect(found.some((one) => one.startsWith('medical Staggering gait'))).toBe(true);
  });

  it('tells nothing in sections of money, and nothing where none is known', async () => {
    const items = '<list><item>None known</item><item>N/A</item></list>';
    expect(await whose('a.xml', document('11450-4', items))).toEqual([]);
    expect(
      await whose('a.xml', document('48768-6', '<list><item>Blue plan</item></list>')),
    ).toEqual([]);
  });
});

describe('fields that programs and forms pair with names', () => {
  it.each([
    ['a.ps1', 'New-Person -FirstName "Ann" -LastName "Roe" -SSN "489-36-8350"'],
    ['a.sh', './enroll --first Ann --last Roe --ssn 489-36-8350'],
    [
      'a.json',
      '{"answers":[{"question":"What is your name?","answer":"Ann Roe"},{"question":"What is your SSN?","answer":"489-36-8350"}]}',
    ],
    [
      'a.xml',
      '<form><field name="FirstName">Ann</field><field name="LastName">Roe</field><field name="SSN">489-36-8350</field></form>',
    ],
    ['a.csv', 'Last,First,ID,Type\nRoe,Ann,489-36-8350,SSN\n'],
  ])('are one person’s: %s', async (name, text) => {
    expect(await whose(name, text)).toEqual(['ssn 489-36-8350: Ann Roe']);
  });

  it('may have people for keys, unlike accounts', async () => {
    expect(
      await whose('a.json', '{"Ann Roe":{"ssn":"489-36-8350"},"Max Poe":{"ssn":"512-44-9083"}}'),
    ).toEqual(['ssn 489-36-8350: Ann Roe', 'ssn 512-44-9083: Max Poe']);
    const accounts =
      '{"owner":"Ann Roe","Checking Account":{"number":"2718395024"},"Savings Account":{"number":"2718395025"}}';
    expect(await whose('a.json', accounts)).toEqual([
      'bank-account 2718395024: Ann Roe',
      'bank-account 2718395025: Ann Roe',
    ]);
  });

  it('may stand above the names of their blocks', async () => {
    const text = '489-36-8350\nANN ROE\n\n512-44-9083\nMAX POE\n';
    expect(await whose('a.txt', text)).toEqual([
      'ssn 489-36-8350: ANN ROE',
      'ssn 512-44-9083: MAX POE',
    ]);
  });

  it('are no account where they are written as a Social Security number', async () => {
    const text = 'Ann Roe - 489-36-8350 - checking 081000032/2718395024';
    expect(await whose('a.txt', text)).toContain('ssn 489-36-8350: Ann Roe');
  });
});

describe('markup of no standard', () => {
  it('parts the words around it', async () => {
    const text = '<html><body><x-name>Ann Roe</x-name><x-ssn>489-36-8350</x-ssn></body></html>';
    expect(await whose('a.html', text)).toEqual(['ssn 489-36-8350: Ann Roe']);
  });
});

describe('tests and templates', () => {
  it('tell of those whom they name, and of nobody else', async () => {
    const named = `test('reads', () => { expect(parse({ name: 'Ann Roe', diagnosis: 'asthma' })).toBe(1); });`;
    const unnamed = `test('reads', () => { expect(parse("Dx: asthma")).toBe(1); });`;
    const template =
      'Dear [Insurance Company],\n[Patient Name] was diagnosed with asthma.\n[Your Name]\n';
    expect(await whose('a.ts', named)).toEqual(['medical asthma: Ann Roe']);
    expect(await whose('a.ts', unnamed)).toEqual([]);
    expect(await whose('a.txt', template)).toEqual([]);
  });

  it('hold no values where these are still to be bound', async () => {
    expect(await whose('a.sql', 'INSERT INTO patients(id, allergies) VALUES ($1, $2);\n')).toEqual(
      [],
    );
  });
});

describe('what is cut short or points elsewhere', () => {
  it('is read as far as it goes', async () => {
    const text =
      '{\n  "ids": {\n    "memberId": "208413957"\n  },\n  "person": {\n    "firstName": "Ann",\n    "lastName": "Roe",\n    "dob": "1990-11-30"\n  },\n';
    expect(await whose('a.txt', text)).toEqual(['health-insurance-id 208413957: Ann Roe']);
  });

  it('is no number of the row it stands in', async () => {
    const text = 'Fname,Lname,Ssn,Super_ssn\nAnn,Roe,527-41-9608,431-90-7265\n';
    expect(await whose('a.csv', text)).toEqual(['ssn 431-90-7265: -', 'ssn 527-41-9608: Ann Roe']);
  });

  it('is a whole list of what somebody has, however it begins', async () => {
    const text = 'name,diagnosis\nAnn Roe,"Stable Angina, Hypertension"\n';
    expect(await whose('a.csv', text)).toEqual(['medical Stable Angina, Hypertension: Ann Roe']);
  });

  it('is a number under its name, though nobody is named', async () => {
    const text =
      '|Kind|Bank Account Number|ABA Routing Number|\n|---|---|---|\n|chk|2718395024|081000032|\n';
    expect(await whose('a.md', text)).toEqual([
      'bank-account 2718395024: -',
      'routing-number 081000032: -',
    ]);
  });
});
