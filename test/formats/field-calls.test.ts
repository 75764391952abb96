import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { findFieldCalls } from '../../src/formats/field-calls.ts';

/** Every name but those of what is done. */
const all = (key: string): boolean => !/^(?:get|type|fill|find_element|By|id)$/.test(key);
const pairs = (text: string): readonly (readonly [string, string])[] =>
  findFieldCalls(text, all).map(({ key, value }) => [key, value] as const);

describe('fields that programs set, type and check', () => {
  test.each([
    ['c.setFirstName("Dana");', 'FirstName', 'Dana'],
    ["$p->set_last_name('Whitfield');", 'last_name', 'Whitfield'],
    ['Patient.builder().firstName("Dana").build()', 'firstName', 'Dana'],
    ['Person.builder().withSsn("489-31-7726")', 'Ssn', '489-31-7726'],
    ['  first_name { "Dana" }', 'first_name', 'Dana'],
    ["await page.fill('#firstName', 'Dana');", 'firstName', 'Dana'],
    [
      "await page.fill('input[name=\"accountNumber\"]', '0045512388');",
      'accountNumber',
      '0045512388',
    ],
    ['fill_in "First name", with: "Dana"', 'First name', 'Dana'],
    ['When I enter "Dana" in "First name"', 'First name', 'Dana'],
    ['And I fill in "SSN" with "489-31-7726"', 'SSN', '489-31-7726'],
    ['    Input Text    id=firstName    Dana', 'firstName', 'Dana'],
    ["cy.get('[name=ssn]').type('489-31-7726')", 'ssn', '489-31-7726'],
    ["cy.get('[data-testid=\"routing\"]').clear().type('081000032')", 'routing', '081000032'],
    ['driver.find_element(By.ID, "ssn").send_keys("489-31-7726")', 'ssn', '489-31-7726'],
    ['driver.findElement(By.id("ssn")).sendKeys("489-31-7726");', 'ssn', '489-31-7726'],
    ['assertEquals("Dana", p.getFirstName());', 'FirstName', 'Dana'],
    ['assert.Equal(t, "Dana", got.FirstName)', 'FirstName', 'Dana'],
    ['assert rec.first_name == "Dana"', 'first_name', 'Dana'],
    ["expect(result.firstName).toBe('Dana');", 'firstName', 'Dana'],
    ['expect(member.ssn).to eq "489-31-7726"', 'ssn', '489-31-7726'],
    ['assertThat(p.getMemberId()).isEqualTo("XQH11122333301");', 'MemberId', 'XQH11122333301'],
    ['       MOVE "489317726" TO WS-SSN.', 'SSN', '489317726'],
    [
      '--x\r\nContent-Disposition: form-data; name="ssn"\r\n\r\n489-31-7726\r\n--x--',
      'ssn',
      '489-31-7726',
    ],
    ['c.setNote("it\\\'s \\"open\\"")', 'Note', 'it\'s "open"'],
  ])('%s', (text, key, value) => {
    expect(pairs(text)).toContainEqual([key, value]);
  });

  test.each([
    ['setTimeout(run, 100)'],
    ['router.get(path, handler)'],
    ['first_name = other.first_name'],
    ['x.add(1, "b")'],
    ['MOVE ZERO TO WS-SSN.'],
    ['if (a == "b")'],
  ])('%s sets none', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  test('of calls inside each other the one whose name tells something counts', () => {
    const text = "cy.get('[name=ssn]').type('489-31-7726')";
    const [only, ...more] = findFieldCalls(text, (key) => key === 'ssn');
    expect(only).toMatchObject({ key: 'ssn', value: '489-31-7726' });
    expect(more).toEqual([]);
  });

  test('fields stand in their order and never overlap', () => {
    const piece = fc.constantFrom(
      'a.b("c")',
      '.type("d")',
      'cy.get("#e")',
      ' { "f" }',
      'g',
      '\n',
      'MOVE "h" TO I',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        let at = 0;
        for (const { from, to } of findFieldCalls(pieces.join(''), all)) {
          expect(from).toBeGreaterThanOrEqual(at);
          at = to;
        }
      }),
    );
  });
});
