// Tables as payrolls, benefits offices and exports keep them: which numbers are found, and whose they are.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

const csv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n');

const people = [
  ['Nora', 'Baxter', '488201173'],
  ['Karl', 'Foss', '487332209'],
  ['Clyde', 'Tibbs', '495112287'],
  ['Holly', 'Gentry', '499016617'],
  ['Ramon', 'Yoder', '491773310'],
  ['Stella', 'Haines', '496208871'],
  ['Dwight', 'Kessler', '490117736'],
  ['Joyce', 'Ferrell', '498551120'],
] as const;
const owned = people.map(([given, family, ssn]) => `ssn ${ssn}: ${given} ${family}`).toSorted();

describe('several people in one row', () => {
  test('each number belongs to the name with its role', async () => {
    const rows = [
      ['Emp Name', 'Emp SSN', 'Spouse Name', 'Spouse SSN', 'Dep1 Name', 'Dep1 SSN'],
      ['Nora Baxter', '488-20-1173', 'Ned Baxter', '495-13-8820', 'Ivy Baxter', '496-77-0031'],
      ['Karl Foss', '487-33-2209', 'Ann Foss', '491-20-7718', 'Max Foss', '490-31-8826'],
    ];
    expect(await whose('a.csv', csv(rows))).toEqual([
      'ssn 487-33-2209: Karl Foss',
      'ssn 488-20-1173: Nora Baxter',
      'ssn 490-31-8826: Max Foss',
      'ssn 491-20-7718: Ann Foss',
      'ssn 495-13-8820: Ned Baxter',
      'ssn 496-77-0031: Ivy Baxter',
    ]);
  });

  test('a spouse with a first name only bears the name of the row', async () => {
    const rows = [
      ['LName', 'FName', 'SSN', 'SpouseFName', 'SpouseSSN'],
      ['Baxter', 'Nora', '488-20-1173', 'Ned', '495-13-8820'],
      ['Foss', 'Karl', '487-33-2209', 'Ann', '491-20-7718'],
    ];
    expect(await whose('a.csv', csv(rows))).toContain('ssn 495-13-8820: Ned Baxter');
  });

  test('groups above the labels tell whose they are, though the labels come twice', async () => {
    const rows = [
      ['Employee', '', '', 'Spouse', '', ''],
      ['First', 'Last', 'SSN', 'First', 'Last', 'SSN'],
      ['Nora', 'Baxter', '488-20-1173', 'Ned', 'Baxter', '495-13-8820'],
      ['Karl', 'Foss', '487-33-2209', 'Ann', 'Foss', '491-20-7718'],
    ];
    const found = await whose('a.csv', csv(rows));
    expect(found).toContain('ssn 488-20-1173: Nora Baxter');
    expect(found).toContain('ssn 491-20-7718: Ann Foss');
  });
});

describe('rows of one family', () => {
  const header = ['Emp ID', 'Relationship', 'Last Name', 'First Name', 'SSN'];

  test('a dependant without a last name bears the one above', async () => {
    const rows = [
      header,
      ['11', 'EE', 'Gentry', 'Holly', '489-20-1175'],
      ['11', 'CH', '', 'Stella', '496-77-0033'],
      ['12', 'EE', 'Tibbs', 'Clyde', '487-33-2201'],
    ];
    expect(await whose('a.csv', csv(rows))).toContain('ssn 496-77-0033: Stella Gentry');
  });

  test('a row of another family does not', async () => {
    const rows = [
      header,
      ['11', 'EE', 'Gentry', 'Holly', '489-20-1175'],
      ['12', 'EE', '', 'Stella', '496-77-0033'],
      ['13', 'EE', 'Tibbs', 'Clyde', '487-33-2201'],
    ];
    expect(await whose('a.csv', csv(rows))).toContain('ssn 496-77-0033: -');
  });
});

describe('people beside the subject', () => {
  test('a first name alone in a column of whole names is of the family above', async () => {
    const rows = [
      ['Case', 'Name', 'Rel', 'SSN'],
      ['C1', 'Gentry, Holly', 'Self', '489-20-1175'],
      ['C1', 'Ramon', 'Spouse', '495-13-8822'],
      ['C2', 'Tibbs, Clyde', 'Self', '487-33-2201'],
    ];
    expect(await whose('a.csv', csv(rows))).toContain('ssn 495-13-8822: Ramon Gentry');
  });

  test('a co-signer keeps the own number', async () => {
    const rows = [
      ['applicant_name', 'applicant_ssn', 'co_signer_name', 'co_signer_ssn'],
      ['Nora Baxter', '488201173', 'Karl Foss', '487332209'],
    ];
    expect(await whose('a.csv', csv(rows))).toEqual([
      'ssn 487332209: Karl Foss',
      'ssn 488201173: Nora Baxter',
    ]);
  });

  test('a dependant inside a record bears the name of the record around', async () => {
    const employee = {
      firstName: 'Nora',
      lastName: 'Baxter',
      ssn: '488201173',
      dependents: [{ firstName: 'Ivy', ssn: '495138820' }],
    };
    expect(await whose('a.json', JSON.stringify({ employee }))).toEqual([
      'ssn 488201173: Nora Baxter',
      'ssn 495138820: Ivy Baxter',
    ]);
  });
});

describe('sheets that are turned round', () => {
  test('labels in the first column, a person in each further one', async () => {
    const rows = [
      ['Field', 'Emp 1', 'Emp 2'],
      ['First Name', 'Nora', 'Karl'],
      ['Last Name', 'Baxter', 'Foss'],
      ['SSN', '488201173', '487332209'],
    ];
    expect(await whose('a.csv', csv(rows))).toEqual([
      'ssn 487332209: Karl Foss',
      'ssn 488201173: Nora Baxter',
    ]);
  });

  test('a comparison in a web page', async () => {
    const page = `<table><tr><th></th><th>Primary</th><th>Spouse</th></tr>
<tr><th>Name</th><td>Rod Kline</td><td>Jan Kline</td></tr>
<tr><th>SSN</th><td>490-71-2203</td><td>486-33-9018</td></tr></table>`;
    expect(await whose('a.html', page)).toEqual([
      'ssn 486-33-9018: Jan Kline',
      'ssn 490-71-2203: Rod Kline',
    ]);
  });
});

describe('numbers in other clothes', () => {
  test.each([
    ['ssn1', 'ssn2', 'ssn3'],
    ['ssn_a', 'ssn_b', 'ssn_c'],
    ['SSN Area', 'SSN Group', 'SSN Serial'],
  ])('an SSN in the columns %s, %s and %s', async (...names) => {
    const rows = people.map(([given, family, ssn]) => [
      `${given} ${family}`,
      ssn.slice(0, 3),
      ssn.slice(3, 5),
      ssn.slice(5),
    ]);
    const found = await whose('a.csv', csv([['Name', ...names], ...rows]));
    expect(found.map((one) => one.replaceAll('-', ''))).toEqual(owned);
  });

  test('the fields of a web form in a cell', async () => {
    const rows = people.map(([given, family, ssn], i) => [
      `2024-01-0${i + 1}`,
      `/apply?applicant%5Bfirst_name%5D=${given}&last_name=${family}&ssn=${ssn}`,
      '200',
    ]);
    expect(await whose('a.csv', csv([['time', 'url', 'status'], ...rows]))).toEqual(owned);
  });

  test('numbers whose kind stands in the column beside', async () => {
    const rows = [
      ['Notary', 'Signer', 'Signer ID Type', 'Signer ID No'],
      ['Lou Grady', 'Nora Baxter', 'MO DL', 'B201188734'],
      ['Lou Grady', 'Karl Foss', 'SSN', '487332209'],
      ['Lou Grady', 'Ivy Tibbs', 'Gym card', '496208871'],
    ];
    expect(await whose('a.csv', csv(rows))).toEqual([
      'drivers-license B201188734: Nora Baxter',
      'ssn 487332209: Karl Foss',
    ]);
  });

  test('a flat document of XML in a cell', async () => {
    const rows = people.map(([given, family, ssn], i) => [
      String(i),
      `<app><name>${given} ${family}</name><ssn>${ssn}</ssn></app>`,
    ]);
    expect(await whose('a.csv', csv([['msg_id', 'body'], ...rows]))).toEqual(owned);
  });

  test('JSON in a string of a log', async () => {
    const lines = people.map(([given, family, ssn]) =>
      JSON.stringify({
        msg: `POST /apply body={"first":"${given}","last":"${family}","ssn":"${ssn}"}`,
      }),
    );
    expect(await whose('a.jsonl', lines.join('\n'))).toEqual(owned);
  });

  test('a record in a cell that names nobody is of the person of its row', async () => {
    const rows = people.map(([given, family, ssn]) => [`${given} ${family}`, `kind=w2&ssn=${ssn}`]);
    expect(await whose('a.csv', csv([['Name', 'Payload'], ...rows]))).toEqual(owned);
  });

  test('cards under the name of an account, beside their codes', async () => {
    const rows = [
      ['custNm', 'acctNum', 'CardSecVal'],
      ['Reba Stockton', '4539578763621486', '811'],
      ['Hugh Amsler', '5425233430109903', '204'],
    ];
    const found = await whose('a.csv', csv(rows));
    expect(found).toContain('payment-card 4539578763621486: Reba Stockton');
    expect(found.filter((one) => one.startsWith('bank-account'))).toEqual([]);
  });

  test('SSNs as employee numbers', async () => {
    const rows = people.map(([given, family, ssn]) => [
      ssn,
      `${family} ${given}`.toUpperCase(),
      '40',
    ]);
    const found = await whose('a.csv', csv([['EMPNO', 'ENAME', 'DEPT'], ...rows]));
    expect(found.map((one) => one.toLowerCase())).toEqual(owned.map((one) => one.toLowerCase()));
  });
});

describe('companies among people', () => {
  test('a company is nobody, and its nine digits are no SSN', async () => {
    const rows = [
      ['Vendor', 'TIN', '1099?', 'Contact'],
      ['Ozark Steel Supply Inc', '431188220', 'N', 'Kim Rudd'],
      ['Delores Whitt', '488-12-0097', 'Y', ''],
      ['Rudd Consulting LLC', '491220087', 'Y', 'Sam Rudd'],
    ];
    expect(await whose('a.csv', csv(rows))).toEqual(['ssn 488-12-0097: Delores Whitt']);
  });

  test('the account of a company is left out, and that of a person beside it is hers', async () => {
    const rows = [
      ['PayeeName', 'BankName', 'ABA', 'Acct'],
      ['Nora Baxter', 'First National Bank', '081000168', '77120099'],
      ['Ozark Steel LLC', 'Commerce Bank', '086506256', '88120012'],
    ];
    expect(await whose('a.csv', csv(rows))).toEqual([
      'bank-account 77120099: Nora Baxter',
      'routing-number 081000168: Nora Baxter',
    ]);
  });

  test.each(['Robert J Lane', 'Mary Parks', 'Ernie Banks'])('%s is a person', async (name) => {
    expect(
      await whose(
        'a.csv',
        csv([
          ['Name', 'SSN'],
          [name, '488-12-0097'],
          ['Karl Foss', '487-33-2209'],
        ]),
      ),
    ).toContain(`ssn 488-12-0097: ${name}`);
  });
});

describe('numbers whose kind stands in the cell beside them', () => {
  test.each([
    [
      'what was shown, and its number',
      [
        ['Employee', 'Hired', 'List A doc', 'List A no.', 'List B no.'],
        ['Nora Baxter', '2021-03-01', 'US passport', 'A20471839', ''],
        ['Karl Foss', '2021-03-02', 'Perm. resident card', 'A204-718-395', ''],
        ['Holly Gentry', '2021-03-03', 'US passport', '204718395', ''],
      ],
      [
        'alien-number A204-718-395: Karl Foss',
        'passport 204718395: Holly Gentry',
        'passport A20471839: Nora Baxter',
      ],
    ],
    [
      'the kind and its value',
      [
        ['acct', 'cust', 'idType', 'idVal'],
        ['71', 'Nora Baxter', 'SSN', '488201173'],
        ['72', 'Karl Foss', 'DL', '204718395'],
        ['73', 'Holly Gentry', '', ''],
      ],
      ['drivers-license 204718395: Karl Foss', 'ssn 488201173: Nora Baxter'],
    ],
    [
      'who pays, and the number they know the patient by',
      [
        ['first', 'last', 'product', 'payer', 'payer_id'],
        ['Nora', 'Baxter', 'Fluzone', 'MEDICARE', '3KD7QH4RN52'],
        ['Karl', 'Foss', 'Fluzone', 'Blue Ridge Assurance', 'XYZ204K71839'],
        ['Holly', 'Gentry', 'Fluzone', 'SELF', ''],
        ['Clyde', 'Tibbs', 'Fluzone', 'MOHEALTHNET', '30471839'],
        ['Ramon', 'Yoder', 'Fluzone', 'Example Life', '60054'],
      ],
      [
        'health-insurance-id XYZ204K71839: Karl Foss',
        'medicaid-id 30471839: Clyde Tibbs',
        'medicare-id 3KD7QH4RN52: Nora Baxter',
      ],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await whose('a.csv', csv(rows))).toEqual(expected);
  });
});

test('messages kept as rows answer each other', async () => {
  const rows = [
    ['Chat Session', 'Message Date', 'Type', 'Sender Name', 'Text'],
    ['Nora Baxter', '2022-02-09', 'Outgoing', '', 'Hi Nora, need your social to finish the app'],
    ['Nora Baxter', '2022-02-09', 'Incoming', 'Nora Baxter', 'k 488201173'],
    ['Karl Foss', '2022-02-09', 'Outgoing', '', 'the MO HealthNet number please'],
    ['Karl Foss', '2022-02-09', 'Incoming', 'Karl Foss', '30471839'],
    ['Clyde Tibbs', '2022-02-09', 'Outgoing', '', 'what is your order number?'],
    ['Clyde Tibbs', '2022-02-09', 'Incoming', 'Clyde Tibbs', '30471840'],
    ['Holly Gentry', '2022-02-09', 'Incoming', 'Holly Gentry', '499016617'],
  ];
  expect(await whose('a.csv', csv(rows))).toEqual([
    'medicaid-id 30471839: Karl Foss',
    'ssn 488201173: Nora Baxter',
  ]);
});

describe('what the other columns say of a number, and of a name', () => {
  test.each([
    [
      'a number beside the name as it is in a passport',
      [
        ['Traveler', 'As on passport', 'No.', 'Exp'],
        ['Nora', 'NORA A BAXTER', 'A30471839', '2029-10-02'],
        ['Karl', 'KARL B FOSS', '304718395', '2029-11-08'],
      ],
      ['passport 304718395: KARL B FOSS', 'passport A30471839: NORA A BAXTER'],
    ],
    [
      'a number that is only a number',
      [
        ['Traveler', 'Name', 'No.', 'Exp'],
        ['Nora', 'NORA A BAXTER', 'A30471839', '2029-10-02'],
        ['Karl', 'KARL B FOSS', 'A30471840', '2029-11-08'],
      ],
      [],
    ],
    [
      'who paid owns the card',
      [
        ['Kid', 'Paid by', 'Card', 'Good thru', '3 on back'],
        ['Ivy', 'Nora Baxter', '4147 2396 9665 2700', '08/29', '493'],
        ['Max', 'Karl Foss', '6011 3104 6431 4837', '10/29', '160'],
      ],
      [
        'payment-card 4147 2396 9665 2700: Nora Baxter',
        'payment-card 6011 3104 6431 4837: Karl Foss',
      ],
    ],
  ])('%s', async (_, rows, expected) => {
    const found = await whose('a.csv', csv(rows));
    expect(found.filter((one) => !one.startsWith('access-code'))).toEqual(expected);
  });
});
