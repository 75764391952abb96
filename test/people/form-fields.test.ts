// Names that forms, fields, stripes and passenger lists spell out in parts.
import { describe, expect, it } from 'vitest';
import { type ElementSpan, pairText } from '../../src/people/pair-text.ts';

/** Elements are invented: SSN-shaped numbers of an area that the SSA published for advertising, and a test card number. */
const elementsIn = (text: string): ElementSpan[] =>
  [...text.matchAll(/219-09-\d{4}|4111111111111111/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[0].startsWith('219') ? 'ssn' : 'payment-card',
  }));
const owners = (text: string): string[] =>
  pairText(text, elementsIn(text)).map(({ name }) =>
    name ? `${name.first} ${name.last}` : 'nobody',
  );

describe('pairText', () => {
  it.each([
    [
      'labels above values',
      'Last Name         First Name       MI\nTunstall          Ottilie          K\n\nSocial Security No.\n219-09-0001',
      ['Ottilie Tunstall'],
    ],
    [
      'numbered labels above values that start elsewhere',
      "Applicant's last name          2. First name\nZubiri                           Iker\n3. SSN\n219-09-0001",
      ['Iker Zubiri'],
    ],
    [
      'a whole name below its label',
      '1  Name (as shown on your return)\n   Qwill Zephyrine\n\nSocial security number\n219-09-0001',
      ['Qwill Zephyrine'],
    ],
    [
      'a label below the line it names',
      '______Fenwick Arbuthnot______\n   (print full legal name)\n______219-09-0001______\n',
      ['Fenwick Arbuthnot'],
    ],
    [
      'two people with labels above their values',
      '1. Tenant name\n   Rufus Calloway\n2. Guarantor name\n   Selma Calloway\n3. Tenant SSN\n   219-09-0001\n4. Guarantor SSN\n   219-09-0002\n',
      ['Rufus Calloway', 'Selma Calloway'],
    ],
    ['a query', 'GET /q?ssn=219-09-0001&fn=Mary+Ann&ln=O%27Dowd HTTP/1.1', ["Mary O'Dowd"]],
    ['a form body', 'first=Tilda&last=Brandvold&ssn=219-09-0001', ['Tilda Brandvold']],
    ['a whole name in a query', 'full_name=Tilda+Brandvold&ssn=219-09-0001', ['Tilda Brandvold']],
    [
      'short keys',
      '{"f_name": "Tilda", "l_name": "Brandvold", "ssn": "219-09-0001"}',
      ['Tilda Brandvold'],
    ],
    [
      'elements',
      '<p><FirstName>Tilda</FirstName><LastName>Brandvold</LastName><Id>219-09-0001</Id></p>',
      ['Tilda Brandvold'],
    ],
    ['German keys', 'Vorname: Tilda\nNachname: Brandvold\nSSN: 219-09-0001', ['Tilda Brandvold']],
    [
      'Spanish keys',
      'Nombre: Tilda\nApellidos: Ruiz Soler\nSSN: 219-09-0001',
      ['Tilda Ruiz Soler'],
    ],
    [
      'dotted keys',
      'owner.name.first = Tilda\nowner.name.last = Brandvold\nowner.ssn = 219-09-0001',
      ['Tilda Brandvold'],
    ],
    [
      'another section',
      '[owner]\nname = Tilda Brandvold\n\n[tax]\nssn = 219-09-0001\n',
      ['Tilda Brandvold'],
    ],
    [
      'a passenger list',
      'Seat Name\n12A  Calloway/Selma Ms  219-09-0001\n12B  Calloway/Rufus Mr  219-09-0002',
      ['Selma Calloway', 'Rufus Calloway'],
    ],
    [
      'one logged INSERT',
      "ERROR INSERT INTO t(first,last,ssn) VALUES ('Tilda','Brandvold','219-09-0001')",
      ['Tilda Brandvold'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  it('gives the numbers on a magnetic stripe to its cardholder, as one record', () => {
    const text =
      'Clerk: Rufus Calloway\n%B4111111111111111^BRANDVOLD/TILDA K^27091010000000?;4111111111111111=2709101?';
    for (const { name, bond, nameConfidence } of pairText(text, elementsIn(text))) {
      expect(`${name?.first} ${name?.last} ${bond} ${nameConfidence}`).toBe(
        'TILDA BRANDVOLD record high',
      );
    }
  });
});
