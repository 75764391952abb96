// What a pairing says, in tables, long texts and logs; and whom a text as a whole is about.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { findSubject, subjectMentions } from '../../src/people/document-subject.ts';
import { type ElementSpan, type Pairing, pairText } from '../../src/people/pair-text.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

/** Elements are invented: SSN-shaped numbers of an area that the SSA published for advertising, and account numbers. */
const elementsIn = (text: string): ElementSpan[] =>
  [...text.matchAll(/219-09-\d{4}|\b00\d{8}\b/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[0].startsWith('219') ? 'ssn' : 'bank-account',
  }));
const pair = (text: string): readonly Pairing[] => pairText(text, elementsIn(text));
const owners = (text: string): string[] =>
  pair(text).map(({ name }) => (name ? `${name.first} ${name.last}` : 'nobody'));

describe('pairText', () => {
  it('ties rows of a table inside a letter to the person of the row', () => {
    const text = `Dear Linda,

please find the list below.

Name,SSN,Manager
"Howell, Mary",219-09-0001,Linda Okafor
"Mendoza, Robert",219-09-0002,Linda Okafor

Regards,
Susan Schmidt
`;
    expect(owners(text)).toEqual(['Mary Howell', 'Robert Mendoza']);
    expect(pair(text).map(({ bond }) => bond)).toEqual(['record', 'record']);
  });

  it('follows the role word of a column header', () => {
    const text =
      'Claim,Patient,Subscriber,Subscriber SSN\n1001,Mary Howell,Robert Howell,219-09-0001\n1002,Ann Mendoza,Paul Mendoza,219-09-0002\n';
    expect(owners(text)).toEqual(['Robert Howell', 'Paul Mendoza']);
  });

  it('reads aligned columns whose order only the whole column shows', () => {
    const text = `EMP NAME            SSN           DEPT
TAYLOR SCOTT        219-09-0001   PAYROLL
HOWELL MARY J       219-09-0002   PAYROLL
MENDOZA ROBERT      219-09-0003   PAYROLL
PATTERSON JENNIFER  219-09-0004   PAYROLL
`;
    expect(owners(text)).toEqual([
      'SCOTT TAYLOR',
      'MARY HOWELL',
      'ROBERT MENDOZA',
      'JENNIFER PATTERSON',
    ]);
  });

  it('names the bond by distance', () => {
    expect(pair('Patient: Mary Howell SSN 219-09-0001')[0]!.bond).toBe('block');
    expect(pair('Re: Mary Howell\n\nWe write to you.\n\nThe SSN is 219-09-0001.')[0]!.bond).toBe(
      'document',
    );
  });

  it('ties nothing to staff alone', () => {
    const [pairing] = pair('Seen by Dr. Robert Mendoza. SSN 219-09-0001.');
    expect(pairing).toMatchObject({ name: null, bond: null });
    expect(pairing!.because).toMatch(/handle|sign/);
  });

  it('ties nothing where nobody is named', () => {
    expect(pair('The number is 219-09-0001.')[0]).toMatchObject({ name: null, bond: null });
  });

  it('returns a last name alone with an empty first name', () => {
    expect(pair('Mr. Howell gave his SSN, 219-09-0001.')[0]!.name).toMatchObject({
      first: '',
      last: 'Howell',
    });
  });

  it('reads an e-mail address only where there is no other name, and as weak', () => {
    expect(pair('mary.howell@example.com sent 219-09-0001')[0]).toMatchObject({
      name: { first: 'Mary', last: 'Howell' },
      nameConfidence: 'low',
      doubtful: true,
    });
  });

  it('never takes John Doe for a person', () => {
    expect(pair('Name: John Doe\nSSN: 219-09-0001')[0]!.name).toBeNull();
  });

  it('marks a pairing as doubtful where two people fit nearly as well', () => {
    expect(
      pair('Mary Howell and Robert Mendoza were there. 219-09-0001 was given.')[0]!.doubtful,
    ).toBe(true);
  });

  it('understands every kind of line end', () => {
    const text = 'Insured: Mary Howell\r\nDriver: Robert Mendoza\r\nInsured SSN: 219-09-0001\r\n';
    expect(owners(text)).toEqual(['Mary Howell']);
  });

  it('gives reasons that hold neither name nor value', () => {
    for (const { because } of pair(
      'Insured: Mary Howell\nInsured SSN: 219-09-0001\n\nMy SSN is 219-09-0002.',
    )) {
      expect(because).not.toMatch(/Mary|Howell|219/);
      expect(because.length).toBeGreaterThan(10);
    }
  });

  it('finds the subject of a long document from its first page', () => {
    const text = `Patient: Mary Howell\n\n${'The weather was fine and nothing else is of note here.\n'.repeat(500)}\nSSN 219-09-0001\n`;
    expect(pair(text)[0]).toMatchObject({
      name: { first: 'Mary', last: 'Howell' },
      bond: 'document',
      doubtful: true,
    });
  });

  it('gives every element a pairing, in order, for any text', () => {
    const words = fc.constantFrom(
      'Mary Howell',
      'SSN',
      '219-09-0001',
      '\n',
      ',',
      '|',
      'Dr.',
      'my',
      "'s",
      'and',
      '(',
      '0012345678',
      '\n\n',
      'Patient:',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        expect(pair(text)).toHaveLength(elementsIn(text).length);
      }),
    );
  });

  it('takes time in proportion to a large log', () => {
    const line = '2023-04-01T10:11:22Z INFO user="Mary Howell" ssn=219-09-0001 agent=7\n';
    const time = (lines: number): number => {
      const text = line.repeat(lines);
      const elements = elementsIn(text);
      const started = cpuMilliseconds();
      pairText(text, elements);
      return cpuMilliseconds() - started;
    };
    time(500);
    expect(time(3000)).toBeLessThan(6 * time(1000) + 500);
  });
});

describe('findSubject', () => {
  it('finds the one person whom a document is about', () => {
    expect(findSubject('Patient: Mary Howell\nSeen by Dr. Robert Mendoza.\n')).toMatchObject({
      first: 'Mary',
      last: 'Howell',
    });
  });
  it('finds none where there are two, or only staff', () => {
    expect(findSubject('Victim: Mary Howell\nSuspect: Robert Mendoza\n')).toBeNull();
    expect(findSubject('Prepared by Robert Mendoza')).toBeNull();
    expect(findSubject('')).toBeNull();
  });
});

describe('subjectMentions', () => {
  it('leaves staff out', () => {
    const text = 'Mary Howell was seen by Dr. Robert Mendoza for asthma.';
    expect(subjectMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mary Howell',
    ]);
  });
});
