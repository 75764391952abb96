import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { findRecordsWithin } from '../../src/formats/records-within.ts';
import { findResources } from '../../src/formats/resources-within.ts';

const header = 'MSH|^~\\&|LAB|A|OE|B|202401021530||ADT^A04|1|P|2.5';
const patient =
  'PID|1||4711^^^A||KIMBROUGH^OTIS^T||19620320|M|||1 ELM^^ROLLA^MO^65401||||||||489318350';
const diagnosis = 'DG1|1|I10|E11.9^Type 2 diabetes mellitus^I10||20240102|A';

/** Cells that are not empty, with the line of their row. */
const cellsOf = (text: string): readonly (readonly [number | undefined, string])[] =>
  findRecordsWithin(text).flatMap(({ tables }) =>
    tables.flatMap(({ rows, lines }) =>
      rows.flatMap((row, i) =>
        row.filter((cell) => cell !== '').map((cell) => [lines?.[i], cell] as const),
      ),
    ),
  );
const valuesOf = (text: string): readonly string[] => cellsOf(text).map(([, value]) => value);

describe('HL7 messages inside other text', () => {
  const quoted = (line: string): string => line.replaceAll('\\', '\\\\');
  test.each([
    ['in one string', `const m = "${[header, patient, diagnosis].map(quoted).join('\\r')}\\r";`],
    [
      'in strings that are added up',
      [header, patient, diagnosis].map((line) => `m += '${quoted(line)}\\r'`).join('\n'),
    ],
    ['in a list', `["${[header, patient, diagnosis].map(quoted).join('",\n  "')}"]`],
    [
      'in a fenced block',
      `Like this:\n\n\`\`\`\n${[header, patient, diagnosis].join('\n')}\n\`\`\`\n`,
    ],
    [
      'set in, in a here-document',
      [header, patient, diagnosis].map((line) => `    ${line}`).join('\n'),
    ],
    ['in a comment', [header, patient, diagnosis].map((line) => ` * ${line}`).join('\n')],
    ['as one line, blanks in the place of line ends', `Example: ${header} ${patient} ${diagnosis}`],
    ['without its header', `received: ${patient}\n${diagnosis}`],
  ])('%s', (_, text) => {
    const values = valuesOf(text);
    expect(values).toContain('489318350');
    expect(values).toContain('E11.9 Type 2 diabetes mellitus');
    expect(values.filter((value) => value === 'KIMBROUGH').length).toBeGreaterThan(1);
  });

  test('each record keeps its line', () => {
    const lines = cellsOf(`# one\n\n    ${header}\n    ${patient}\n    ${diagnosis}\n`);
    expect(lines).toContainEqual([4, '489318350']);
    expect(lines).toContainEqual([5, 'E11.9 Type 2 diabetes mellitus']);
  });

  test('two messages of different people stay apart', () => {
    const other = patient.replace('KIMBROUGH^OTIS', 'WHITFIELD^DANA').replace('489318350', '');
    const [found] = findRecordsWithin(
      [header, patient, header, other, diagnosis].map((l) => `'${l}'`).join('\n'),
    );
    const facts = found?.tables.find(({ table }) => table === 'DG1');
    expect(facts?.rows[0]).toContain('WHITFIELD');
  });

  test.each([
    ['a message that names nobody', `"${header}\\rOBR|1|||GLU"`],
    ['words between bars', 'PID|a row\nNEW|row'],
    ['a grammar that tells of the segment', 'The segment PID|…| holds the patient.'],
    ['other text', 'a|b|c\nd|e|f'],
  ])('%s is none', (_, text) => {
    expect(findRecordsWithin(text)).toEqual([]);
  });
});

const member = [
  'ST*834*0002*005010X220A1~',
  'INS*Y*18*021*20*A***FT~',
  'REF*0F*489318351~',
  'NM1*IL*1*KIMBROUGH*OTIS*T***34*489318351~',
  'SE*5*0002~',
];

describe('X12 transactions inside other text', () => {
  test.each([
    ['in strings that follow each other', member.map((line) => `  "${line}"`).join('\n')],
    ['in one string', `EDI = '${member.join('')}'`],
    ['in a fenced block', `\`\`\`\n${member.join('\n')}\n\`\`\``],
    ['in a line of a log', `10:00 WARN rejected ${member.join('')} by payer`],
  ])('%s', (_, text) => {
    expect(valuesOf(text)).toEqual(expect.arrayContaining(['489318351', 'KIMBROUGH', 'OTIS']));
  });

  test.each([
    ['a pointer in C', 'NM1*p = NULL; INS*q; BPR*r;'],
    ['an organisation alone', "'NM1*PR*2*PAYER*****PI*1~'"],
    ['a sum', 'BPR = NM1*3*4'],
  ])('%s is none', (_, text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});

describe('barcodes of licences inside other text', () => {
  const card = [
    'ANSI 636030040102DL00410278ZM03190008DLDAQT642357891',
    'DCSWHITFIELD',
    'DACDANA',
    'DADM',
  ];
  test.each([
    ['escaped in one string', `s = "@\\n\\u001e\\r${card.join('\\n')}\\r"`],
    ['in strings that are added up', card.map((line) => `"${line}\\n" +`).join('\n')],
    ['between lines of a log', `scan ok\n@\n${card.join('\n')}\nnext`],
  ])('%s', (_, text) => {
    expect(valuesOf(text)).toEqual(expect.arrayContaining(['T642357891', 'WHITFIELD', 'DANA']));
  });

  test('elements that run into each other in one line are left to the text', () => {
    const text = 's = "ANSI 636026080102DLDAQS1234567DCSDOE DACJOHN DADQ DBD05202023"';
    expect(findRecordsWithin(text)).toEqual([]);
  });

  test('a number of another standard is none', () => {
    expect(findRecordsWithin('ANSI 636030040102 was published in 2016')).toEqual([]);
  });
});

describe('ACH records inside other text', () => {
  const entry =
    '62708100003212345678         0000010000               Dana Whitfield          0081000030000001';
  test.each([
    ['one entry in a string', `line := "${entry}"`],
    [
      'a batch in a raw string',
      `x := \`5200Name on Account                     121042882 PPDREG.SALARY      190708   1121042880000001\n${entry}\n\``,
    ],
  ])('%s', (_, text) => {
    expect(entry).toHaveLength(94);
    expect(valuesOf(text)).toEqual(expect.arrayContaining(['081000032', '12345678']));
  });

  test('digits of that length whose bank does not exist are none', () => {
    expect(findRecordsWithin(`"${entry.replace('081000032', '081000033')}"`)).toEqual([]);
  });
});

describe('FHIR resources inside other text', () => {
  const resource = (value: object): string => JSON.stringify(value, null, 2);
  const person = {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ family: 'Whitfield', given: ['Dana'] }],
  };
  const condition = {
    resourceType: 'Condition',
    subject: { reference: 'Patient/p1' },
    code: { text: 'Type 2 diabetes mellitus' },
  };

  test('a resource refers to the one above it', () => {
    const text = `First:\n\n${resource(person)}\n\nThen:\n\n${resource(condition)}\n`;
    const facts = findResources(text).tables.find(({ table }) => table === 'Condition');
    expect(facts?.rows[0]).toEqual(
      expect.arrayContaining(['Whitfield', 'Type 2 diabetes mellitus']),
    );
    expect(facts?.lines).toEqual([text.slice(0, text.indexOf('Condition')).split('\n').length - 1]);
  });

  test('of two patients, a fact without a subject is nobody’s', () => {
    const other = { ...person, id: 'p2', name: [{ family: 'Kimbrough', given: ['Otis'] }] };
    const free = { resourceType: 'Condition', code: { text: 'Asthma' } };
    const { tables } = findResources([person, other, free].map(resource).join('\n'));
    const facts = tables.find(({ table }) => table === 'Condition');
    expect(facts?.rows[0]).not.toContain('Kimbrough');
    expect(facts?.rows[0]).not.toContain('Whitfield');
  });

  test('an object that only speaks of a type is none', () => {
    expect(findResources('x = {"resourceType": 5, "a": 1}').tables).toEqual([]);
  });
});

test('no text makes the search fail, and stretches never overlap', () => {
  const piece = fc.constantFrom(
    header,
    patient,
    diagnosis,
    ...member,
    '"',
    "'",
    '\\r',
    '\n',
    '~',
    ' + ',
    'x',
    '@\n',
    'ANSI 636030040102DL',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      for (const { stretches } of findRecordsWithin(text)) {
        let at = 0;
        for (const { from, to } of stretches) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeLessThanOrEqual(text.length);
          at = to;
        }
      }
    }),
  );
});
