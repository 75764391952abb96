// Whose the numbers of a table are: names in columns of many titles, companies among people, and numbers of nobody.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

const table = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

describe('columns of names under other titles', () => {
  test.each(['Veteran', 'LastFirst', 'account_title', 'Name on Account'])('%s', async (title) => {
    const rows = table(
      `${title};SSN`,
      'Quimby-Zoldran, Thessaly;489-20-1173',
      'Ibarra-Kent, Soledad;',
      'Jeong, Haneul;491-33-2209',
    );
    expect(await whose('a.csv', rows)).toEqual([
      'ssn 489-20-1173: Thessaly Quimby-Zoldran',
      'ssn 491-33-2209: Haneul Jeong',
    ]);
  });

  test('a remark behind a name is no part of it', async () => {
    const rows = table('Worker;SSN', 'Nora Baxter (on leave);489-20-1173', 'Karl Foss;491-33-2209');
    expect(await whose('a.csv', rows)).toContain('ssn 489-20-1173: Nora Baxter');
  });
});

test("the prescriber's number is the prescriber's", async () => {
  const rows = table(
    'FIRST,LAST,DRUG,PRESCRIBER,PRESCRIBER_DEA',
    'Nora,Baxter,letrozole 2.5 mg,Karl Foss,BH4820177',
    'Clyde,Tibbs,metformin 500 mg,Karl Foss,BH4820177',
  );
  expect(await whose('a.csv', rows)).toContain('government-id BH4820177: Karl Foss');
});

test('among companies, an unlisted name under a title of names is a person', async () => {
  const rows = table(
    'NameLine1,TIN',
    'Quillon Ferreira-Stone,489-20-1173',
    'Meramec Boat Club Inc,43-1234567',
  );
  expect(await whose('a.csv', rows)).toEqual(['ssn 489-20-1173: Quillon Ferreira-Stone']);
});

describe('companies', () => {
  test('the numbers by which vendors know their customer are no bank accounts of a person', async () => {
    const rows = table(
      'Vendor,Tax ID,Account No.',
      "Abel's Tree Service,47-9510895,AB-77087",
      'City Utilities,,4813164015',
      'Ozark Janitorial LLC,85-2404502,96850157',
    );
    expect(await whose('a.csv', rows)).toEqual([]);
  });

  test('accounts of companies among those of people are left out', async () => {
    const rows = table(
      'account_number,account_title',
      '6924508223,NORA BAXTER',
      '9858988974,KNUTSON FAMILY DAIRY INC',
      '7323669676,KARL FOSS',
    );
    expect(await whose('a.csv', rows)).toEqual([
      'bank-account 6924508223: NORA BAXTER',
      'bank-account 7323669676: KARL FOSS',
    ]);
  });
});

test('in nested records a number belongs to the name in its own object', async () => {
  const record = {
    camperName: 'Nora Baxter',
    payment: { nameOnCard: 'Ursula Bracken', cardNumber: '4929718305264100' },
    ssn: '489-20-1173',
  };
  expect(await whose('a.json', JSON.stringify([record]))).toEqual([
    'payment-card 4929718305264100: Ursula Bracken',
    'ssn 489-20-1173: Nora Baxter',
  ]);
});

test('the member numbers of a row that Medicaid pays for are those of Medicaid', async () => {
  const rows = table(
    'PAT_NAME;PAYOR;SUBSCR_NUM',
    'BAXTER, NORA;MO HEALTHNET;81163948',
    'FOSS, KARL;ANTHEM BCBS;RXC241N56873',
  );
  expect(await whose('a.csv', rows)).toEqual([
    'health-insurance-id RXC241N56873: KARL FOSS',
    'medicaid-id 81163948: NORA BAXTER',
  ]);
});

test('the attributes of one entity, each in a row of its own, are one record', async () => {
  const rows = table(
    'id;user_login;meta_key;meta_value',
    '1;nbaxter;billing_first_name;Nora',
    '2;nbaxter;billing_last_name;Baxter',
    '3;nbaxter;_card_number;4929718305264100',
    '4;kfoss;billing_first_name;Karl',
    '5;kfoss;billing_last_name;Foss',
    '6;kfoss;_ssn;489-20-1173',
  );
  expect(await whose('a.csv', rows)).toEqual([
    'payment-card 4929718305264100: Nora Baxter',
    'ssn 489-20-1173: Karl Foss',
  ]);
});

describe('a log of who did what to whose record', () => {
  test.each([
    ['user', 'action', 'pt'],
    ['operator', 'event', 'client'],
    ['emp_name', 'op', 'member'],
    ['who', 'activity', 'student'],
    ['login', 'verb', 'claimant'],
    ['acting_user', 'event_type', 'patient_name'],
  ])('%s, %s, %s', async (actor, deed, whom) => {
    const rows = [
      `when,${actor},${deed},${whom},ssn`,
      '2024-08-01,Lyle Novak,VIEW,Nora Baxter,489-20-1173',
      '2024-08-02,Alan Gorman,VIEW,Nora Baxter,489-20-1173',
      '2024-08-03,Karen Oakes,EDIT,Karl Foss,491-33-2209',
      '2024-08-04,Fay Brandt,VIEW,Karl Foss,491-33-2209',
    ];
    expect(await whose('a.csv', table(...rows))).toEqual([
      'ssn 489-20-1173: Nora Baxter',
      'ssn 491-33-2209: Karl Foss',
    ]);
  });

  test('but without anybody else, the number is that of whoever did it', async () => {
    const rows = [
      'employee,action,ssn',
      'Nora Baxter,HIRE,489-20-1173',
      'Karl Foss,RAISE,491-33-2209',
    ];
    expect(await whose('a.csv', table(...rows))).toContain('ssn 489-20-1173: Nora Baxter');
  });
});

test('a code that its cell names opens the card beside it, whatever the column is called', async () => {
  const rows = table(
    'CASE,CARDHOLDER,CARD,KEYED AT SALE',
    '1,Nora Baxter,4111111111111111,CVV2 327',
    '2,Karl Foss,5291999868067687,none',
  );
  expect(await whose('a.csv', rows)).toContain('access-code 327: Nora Baxter');
});
