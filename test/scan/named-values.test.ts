// Values that stand beside their names in JSON and XML, and whose they are.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

describe('values beside their own names', () => {
  test('identifiers with a type belong to the record that lists them', async () => {
    const found = await whose(
      'a.json',
      JSON.stringify({
        customers: [
          {
            name: 'Rufus Tanner',
            ids: [
              { kind: 'DL', num: 'T209981734', state: 'MO' },
              { kind: 'SSN', num: '487910026' },
            ],
          },
          { name: 'Elsa Brandt', ids: [{ kind: 'loyalty', num: '488123456' }] },
        ],
      }),
    );
    expect(found).toEqual([
      'drivers-license T209981734: Rufus Tanner',
      'ssn 487910026: Rufus Tanner',
    ]);
  });

  test.each([
    [
      'cells with the name in an attribute',
      'a.xml',
      '<rows><row><cell n="Name">Perry Whitlock</cell><cell n="SSN">486310097</cell></row></rows>',
      ['ssn 486310097: Perry Whitlock'],
    ],
    [
      'fields of a database export',
      'a.xml',
      `<db><row><field name="nm">Gilda Price</field><field name="ssn">491880024</field></row>
<row><field name="nm">Omar Haddad</field><field name="ssn">488330076</field></row></db>`,
      ['ssn 488330076: Omar Haddad', 'ssn 491880024: Gilda Price'],
    ],
    [
      'a list of keys and values',
      'a.json',
      '[{"key":"first_name","value":"Orville"},{"key":"last_name","value":"Nash"},{"key":"ssn","value":"491660237"}]',
      ['ssn 491660237: Orville Nash'],
    ],
  ])('%s', async (_, name, content, expected) => {
    expect(await whose(name, content)).toEqual(expected);
  });

  test('rows of cells without names are a sheet', async () => {
    const row = (...cells: string[]): string =>
      `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;
    const sheet = `<Workbook xmlns:ss="urn:s"><Worksheet ss:Name="S"><Table>${row('Name', 'SSN')}${row('Nora Baxter', '488201173')}${row('Karl Foss', '487332209')}</Table></Worksheet></Workbook>`;
    expect(await whose('a.xml', sheet)).toEqual([
      'ssn 487332209: Karl Foss',
      'ssn 488201173: Nora Baxter',
    ]);
  });

  test('a table written column by column is read row by row', async () => {
    const table = {
      ssn: { '0': '488201173', '1': '487332209' },
      name: { '0': 'Nora Baxter', '1': 'Karl Foss' },
    };
    expect(await whose('a.json', JSON.stringify(table))).toEqual([
      'ssn 487332209: Karl Foss',
      'ssn 488201173: Nora Baxter',
    ]);
  });

  test('a list of people with a value each stays a list of people', async () => {
    const people = [
      { name: 'Orville Nash', value: '491-66-0237' },
      { name: 'Trina Voss', value: '490-22-7718' },
    ];
    expect(await whose('a.json', JSON.stringify(people))).toEqual([
      'ssn 490-22-7718: Trina Voss',
      'ssn 491-66-0237: Orville Nash',
    ]);
  });
});
