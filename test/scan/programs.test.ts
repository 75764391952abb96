// Whose the facts in the sources, tests and seeds of programs are, and what in them is nobody's.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

describe('people whom a program writes down', () => {
  test.each([
    [
      'a builder',
      'a.java',
      'Patient.builder().firstName("Dana").lastName("Whitfield").ssn("489-31-7726").build();',
    ],
    [
      'setters',
      'a.java',
      'c.setFirstName("Dana");\nc.setLastName("Whitfield");\nc.setSsn("489-31-7726");',
    ],
    [
      'a factory',
      'a.rb',
      'factory :client do\n  first_name { "Dana" }\n  last_name { "Whitfield" }\n  ssn { "489-31-7726" }\nend',
    ],
    [
      'a form that a test fills in',
      'a.ts',
      "await page.fill('#firstName', 'Dana');\nawait page.fill('#lastName', 'Whitfield');\nawait page.fill('#ssn', '489-31-7726');",
    ],
    [
      'assertions',
      'a.py',
      'assert r.first_name == "Dana"\nassert r.last_name == "Whitfield"\nassert r.ssn == "489-31-7726"',
    ],
    [
      'columns of a frame',
      'a.py',
      'pd.DataFrame({"first": ["Dana"], "last": ["Whitfield"], "ssn": ["489-31-7726"]})',
    ],
    [
      'rows in a string',
      'a.py',
      'CSV = "first_name,last_name,ssn\\nDana,Whitfield,489-31-7726\\n"',
    ],
    [
      'a statement in a string',
      'a.py',
      "run(\"INSERT INTO p (first_name, last_name, ssn) VALUES ('Dana', 'Whitfield', '489-31-7726')\")",
    ],
    [
      'COBOL',
      'a.cbl',
      '       MOVE "DANA" TO WS-FIRST-NAME.\n       MOVE "WHITFIELD" TO WS-LAST-NAME.\n       MOVE "489-31-7726" TO WS-SSN.',
    ],
  ])('%s', async (_, file, text) => {
    const [found = '', ...more] = await whose(file, text);
    expect(found.toLowerCase()).toBe('ssn 489-31-7726: dana whitfield');
    expect(more).toEqual([]);
  });

  test('each statement of a file is of its own person', async () => {
    const text =
      "a(\"INSERT INTO p (first_name, last_name, ssn) VALUES ('Dana', 'Whitfield', '489-31-7726')\")\n" +
      "b(\"UPDATE p SET ssn = '491-22-0814' WHERE first_name = 'Otis' AND last_name = 'Kimbrough'\")\n";
    expect(await whose('a.py', text)).toEqual([
      'ssn 489-31-7726: Dana Whitfield',
      'ssn 491-22-0814: Otis Kimbrough',
    ]);
  });

  test('lists of cells that stand in a frame are read across, not down', async () => {
    const text =
      'df <- data.frame(first = c("Dana", "Otis"), last = c("Whitfield", "Kimbrough"), ssn = c("489-31-7726", "491-22-0814"), stringsAsFactors = FALSE)';
    expect(await whose('a.R', text)).toEqual([
      'ssn 489-31-7726: Dana Whitfield',
      'ssn 491-22-0814: Otis Kimbrough',
    ]);
  });

  test('lists of one person are no frame', async () => {
    const text = JSON.stringify({
      name: 'Dana Whitfield',
      allergies: ['penicillin', 'peanuts'],
      medications: ['metformin', 'lisinopril'],
    });
    const owners = (await whose('a.json', text)).map((line) => line.split(': ')[1]);
    expect(new Set(owners)).toEqual(new Set(['Dana Whitfield']));
  });

  test('cards whose number is only called "number" are of the name in their object', async () => {
    const card = (number: string, ccv: string, name: string): string =>
      `{ "number": "${number}", "exp_month": 1, "ccv": "${ccv}", "name": "${name}" }`;
    const text = `export default [\n${card('4539578763621486', '931', 'Avery Patel')},\n${card('4539148803436467', '060', 'Jordan Kim')}\n]`;
    expect(await whose('a.js', text)).toEqual([
      'access-code 060: Jordan Kim',
      'access-code 931: Avery Patel',
      'payment-card 4539148803436467: Jordan Kim',
      'payment-card 4539578763621486: Avery Patel',
    ]);
  });

  test('typed lists hold what lists hold', async () => {
    const text = "Person(conditions: const <String>['Diabetes'], name: 'Dana Whitfield')";
    expect(await whose('a.dart', text)).toEqual(['medical Diabetes: Dana Whitfield']);
  });

  test('what is told of a field ends at its quotes', async () => {
    const text =
      "const v = { complaint: 'acne on both cheeks', patient: 'Dana Whitfield', next: 1 };";
    expect(await whose('a.js', text)).toEqual(['medical acne on both cheeks: Dana Whitfield']);
  });
});

describe('what in a program is nobody’s', () => {
  test.each([
    [
      'a table of codes',
      'a.js',
      'const codes = [\n  { code: "A78", description: "Q fever" },\n  { code: "J45", description: "Asthma" },\n  { code: "I10", description: "Hypertension" },\n];',
    ],
    ['a counter of members', 'a.ts', "input: ['memberId=10001', 'accountType=Money Market'],"],
    [
      'figures of a drawing',
      'a.svg',
      '<svg><path d="m24 136-191v-63c0 41 465 0 863 76 1012 109"/><text>SSN</text></svg>',
    ],
    [
      'the account of a school',
      'a.csv',
      'STUDENT,TIN,ACCT,BOX 1\nWHITFIELD DANA,,S2105266,900.92\nKIMBROUGH OTIS,,S4121814,166.55\n',
    ],
    [
      'the account of another system',
      'a.rb',
      'Patient.create(kipu_account_number: "100411001", first_name: "Dana", last_name: "Whitfield")',
    ],
  ])('%s', async (_, file, text) => {
    expect(await whose(file, text)).toEqual([]);
  });

  test.each([
    [
      'what a drug is for',
      'a.json',
      '{"name": "Lisinopril", "description": "Lisinopril is an oral ACE inhibitor used to treat hypertension and heart failure."}',
    ],
    [
      'a leaflet',
      'a.md',
      '**Do not take Sildenafil if you:**\n\n - are allergic to sildenafil, as contained in Sildenafil\n - have had a heart attack\n',
    ],
    [
      'a sentence with a place for the name',
      'a.js',
      'say(`${parent.firstName} was diagnosed with dementia and cannot live alone.`)',
    ],
    [
      'a policy of life',
      'a.js',
      "const p = { holder: 'Dana Whitfield', coverageAmount: 500000, beneficiaries: ['Otis Kimbrough'], policyNumber: 'LI-2024-0017' };",
    ],
    [
      'a list of those who helped',
      'a.txt',
      'Thanks to Jan Carlson, Janne Snabb, Harald Hoyer, Mike Walker,\nMichael Schwingen, Michael Smolsky, Mike Walker,\nand Kay Sievers.\n',
    ],
    [
      'a system of MS',
      'a.txt',
      'Otis Kimbrough:\nit has no effect on MS-Windows, that is what MS Word does.\n',
    ],
    ['a protocol', 'a.txt', 'NAME: STRING\nTARGETS: LISTofSTRING\nWINDOWS: LISTofWINDOW\n'],
    ['teams', 'a.yaml', 'national:\n  - New York Mets\n  - Chicago Cubs\n'],
    [
      'a log of changes',
      'a.md',
      '* doc: add key export to the releases doc (Danielle Adams) [#35298](https://example.org/pull/35298)\n',
    ],
    [
      'news of a version',
      'a.txt',
      'If a comment is given twice\n only the first is taken to account.\n\n- Otis Kimbrough 1971188\n- Dana Whitfield 2109988\n',
    ],
  ])('%s', async (_, file, text) => {
    expect(await whose(file, text)).toEqual([]);
  });

  test('a card set in fours to its end is a card of any network', async () => {
    const sql =
      "INSERT INTO c ('Name','Card_Number','CVV') VALUES ('Dana Whitfield','3764 7734 0650 627','047');";
    expect(await whose('a.sql', sql)).toContain('payment-card 3764 7734 0650 627: Dana Whitfield');
  });

  test('a medicine is no person', async () => {
    const text =
      "{ complaint: 'acne on both cheeks', prescription: [{ medicine: 'Tab Doxybond LB' }] }";
    expect((await whose('a.js', text)).join()).not.toContain('Doxybond');
  });
});

describe('records of a standard in cells', () => {
  test('a queue of messages names the patient of each', async () => {
    const message = (name: string, ssn: string): string =>
      `"MSH|^~\\&|A|B|C|D|20240101||ADT^A04|1|P|2.5|\nPID|1||4711||${name}||19620320|F|||1 ELM^^ROLLA^MO||||||||${ssn}"`;
    const text = `id,payload\n1,${message('WHITFIELD^DANA', '489317726')}\n2,${message('KIMBROUGH^OTIS', '491220814')}\n`;
    expect(await whose('a.csv', text)).toEqual([
      'ssn 489317726: DANA WHITFIELD',
      'ssn 491220814: OTIS KIMBROUGH',
    ]);
  });

  test('resources in a page of documentation', async () => {
    const text =
      'Example:\n\n```json\n{"resourceType": "Patient", "id": "p1", "name": [{"family": "Whitfield", "given": ["Dana"]}]}\n```\n\nand\n\n```json\n{"resourceType": "Condition", "subject": {"reference": "Patient/p1"}, "code": {"text": "Type 2 diabetes mellitus"}}\n```\n';
    expect(await whose('a.md', text)).toEqual(['medical Type 2 diabetes mellitus: Dana Whitfield']);
  });
});
