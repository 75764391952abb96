// What columns hold by the company they keep: codes of the books, articles, members of a plan, logins.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { openTable } from '../../src/detect/detect-table.ts';

function found(header: string, rows: readonly string[], hasPeople = true): string[] {
  const names = header.split('|');
  const cells = rows.map((row) => row.split('|'));
  const columns = names.map((name) => ({ name }));
  const table = openTable(columns, cells, { name: '', hasPeople, detectors });
  return cells.flatMap((row) =>
    table.detectRow(row, {}).map(({ candidate }) => `${candidate.kind} ${candidate.raw}`),
  );
}

describe('columns by their neighbours', () => {
  it('takes accounts beside a budget for codes of the books', () => {
    const rows = [
      '101-4110-000|Salaries|412884.16|Nora Baxter',
      '101-4210-001|Tax|33410|Karl Foss',
    ];
    expect(found('Account|Description|FY25 Budget|Contact', rows)).toEqual([]);
    expect(found('Account|Bank|Balance|Name', rows)).toContain('bank-account 101-4110-000');
  });

  it('finds nothing among articles, however their numbers look', () => {
    const rows = ["44-10882|St. John's Wort 300 mg|0007751633150|489-14-2207"];
    expect(found('sku|description|upc|mpn', rows, false)).toEqual([]);
    expect(found('sku|description|upc|ssn', rows, false)).toEqual(['ssn 489-14-2207']);
  });

  it('takes the contract numbers of subscribers for the numbers of their plan', () => {
    const rows = ['BAXTER, NORA|R27595216|DENT'];
    expect(found('Subscriber Name|Contract #|Rider', rows)).toEqual([
      'health-insurance-id R27595216',
    ]);
    expect(found('Customer Name|Contract #|Town', rows)).toEqual([]);
    expect(found('Emp|Carrier member #|Amount', rows)).toEqual(['health-insurance-id R27595216']);
  });

  it('takes the web user beside an account and a hashed password for a login', () => {
    const rows = ['Nora Baxter|383035448|nora.b|$2b$12$2304VCQMYK41E9KAH0XL9K7S'];
    expect(found('Name|AutopayAcct|WebUser|WebPwdHash', rows)).toEqual([
      'bank-account 383035448',
      'electronic-id nora.b',
    ]);
  });

  it('takes no name for a login because of the code of a card', () => {
    const rows = ['nbaxter|371449635398431|4418'];
    expect(found('user_login|card_number|card_cvc', rows)).not.toContain('electronic-id nbaxter');
    const pin = ['nbaxter|3273-2753|355994'];
    expect(found('login|account_no|security.trading_pin', pin)).toContain('electronic-id nbaxter');
  });

  it('knows accounts and students by their long titles', () => {
    expect(found('HolderName|AccountIdentifier', ['Nora Baxter|336080768068'])).toEqual([
      'bank-account 336080768068',
    ]);
    expect(found('LastFirst|State_StudentNumber', ['Baxter, Nora|4524856336'])).toEqual([
      'government-id 4524856336',
    ]);
  });

  it('knows the taxpayer number that stands in a column of SSNs, and no placeholder', () => {
    expect(found('Name|SS No.', ['Nora Baxter|921-71-4702'])).toEqual(['itin 921-71-4702']);
    expect(found('Name|SSN', ['Jane Doe|987-65-4321'])).toEqual(['ssn 987-65-4321']);
  });
});
