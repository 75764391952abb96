// Exports whose names for a field are those of a program, and columns that their values explain. Every person is invented.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

describe('names that programs give to the number of a taxpayer', () => {
  test.each([
    'TaxIdentifier',
    'tax_identifier',
    'TaxpayerIdentifier',
    'TaxPayerIdentificationNumber',
    'TaxIdentNbr',
    'TAX_ID_NBR',
    'TaxIDNum',
    'taxpayerIdNo',
  ])('%s', async (name) => {
    const record = (last: string, first: string, number: string): string =>
      `<Applicant><Nm><Lst>${last}</Lst><Fst>${first}</Fst></Nm><${name}>${number}</${name}><Rcpt>323152833</Rcpt></Applicant>`;
    const xml = `<Extract>${record('Baxter', 'Nora', '489201173')}${record('Foss', 'Karl', '491332209')}</Extract>`;
    expect(await whose('a.xml', xml)).toEqual([
      'ssn 489201173: Nora Baxter',
      'ssn 491332209: Karl Foss',
    ]);
  });

  test('which companies have as well: it is read like any other name for it', async () => {
    const xml =
      '<E><V><Name>Meramec Boat Club Inc</Name><TaxIdentifier>431234567</TaxIdentifier></V><V><Name>Ozark Janitorial LLC</Name><TaxIdentifier>852404502</TaxIdentifier></V></E>';
    expect(await whose('a.xml', xml)).toEqual(
      await whose('a.xml', xml.replaceAll('TaxIdentifier', 'TaxID')),
    );
  });
});

describe('certificates of a plan', () => {
  const roll = (name: string, numbers: readonly string[]): string =>
    [
      `Emp Last,Emp First,Rel,${name},Tier,Eff`,
      ...numbers.map(
        (number, i) =>
          `${['Baxter', 'Foss', 'Petrov', 'Park'][i]},${['Nora', 'Karl', 'Mabel', 'Duc'][i]},S,${number},EE+SP,2024-03-04`,
      ),
    ].join('\n');

  test.each(['Cert No', 'Certificate', 'Contract #', 'Policy Nbr', 'Cert ID'])(
    'are told by those that insurers alone write: %s',
    async (name) => {
      const numbers = ['6373529902', 'H01810782', '222413178-00', '64789080'];
      expect(await whose('a.csv', roll(name, numbers))).toEqual([
        'health-insurance-id 222413178-00: Mabel Petrov',
        'health-insurance-id 6373529902: Nora Baxter',
        'health-insurance-id 64789080: Duc Park',
        'health-insurance-id H01810782: Karl Foss',
      ]);
    },
  );

  test('are not told from numbers that anything has', async () => {
    const numbers = ['6373529902', '1810782', '222413178', '64789080'];
    expect(await whose('a.csv', roll('Cert No', numbers))).toEqual([]);
  });
});
