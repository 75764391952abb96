// Logs that name their values: logfmt, CEF, LEEF, structured syslog, query strings, and what is none of them.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { readKeyedLine } from '../../src/formats/keyed-line.ts';
import { keyedLogFormat } from '../../src/formats/keyed-log.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import { readDocument } from './read-document.ts';

const recognised = (content: string): boolean =>
  keyedLogFormat.recognises(makeHead(memoryInput('a.log', Buffer.from(content))));
const fields = (line: string): Record<string, string> => {
  const { names, values, beside } = readKeyedLine(line);
  return { ...Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])), beside };
};

describe('a line of named values', () => {
  it('keeps quoted values whole, with what they escape', () => {
    expect(fields(String.raw`t=10:02 pt="Roe, Ann" note="said \"no\"" act=VIEW`)).toEqual({
      t: '10:02',
      pt: 'Roe, Ann',
      note: 'said "no"',
      act: 'VIEW',
      beside: '',
    });
  });

  it('takes a name without quotes whole, and leaves prose behind a value outside of it', () => {
    expect(fields('client=Ann Maria Roe dcn=12345670 was opened by=clerk7')).toEqual({
      client: 'Ann Maria Roe',
      dcn: '12345670',
      by: 'clerk7',
      beside: 'was opened',
    });
  });

  it("gives CEF's free fields the names that stand in their labels", () => {
    expect(
      fields('CEF:0|A|P|1|9|Opened|3|cs1Label=client cs1=Ann Roe cs2Label=dcn cs2=123'),
    ).toEqual({
      client: 'Ann Roe',
      dcn: '123',
      beside: 'CEF:0|A|P|1|9|Opened|3|',
    });
  });

  it('reads structured data of syslog, tabs of LEEF, and a query string with its escapes', () => {
    expect(fields('<165>1 - app [x@3 pt="Ann Roe" ev="open"] done')).toMatchObject({
      pt: 'Ann Roe',
      ev: 'open',
    });
    expect(fields('LEEF:1.0|V|P|1|1|\tsrc=10.0.0.1\tusrName=aroe\tpolicy=Ann Roe')).toMatchObject({
      usrName: 'aroe',
    });
    expect(fields('GET /find?last=Roe&first=Ann%20M&dcn=123')).toMatchObject({
      last: 'Roe',
      first: 'Ann M',
      dcn: '123',
    });
  });

  it('loses no letter of any line', () => {
    const piece = fc.constantFrom(
      'a',
      '=',
      '"',
      "'",
      ' ',
      '\\',
      ',',
      '7',
      'Roe',
      'k=',
      '%4',
      '%41',
      '[',
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const line = pieces.join('');
        const { names, values, beside } = readKeyedLine(line);
        const count = (text: string): number => text.match(/[a-zA-Z0-9]/g)?.length ?? 0;
        const unescaped = line.replaceAll(/%[0-9A-Fa-f]{2}/g, '');
        const kept = [...names, ...values, beside].join(' ').replaceAll(/%[0-9A-Fa-f]{2}/g, '');
        expect(count(kept)).toBeGreaterThanOrEqual(count(unescaped));
      }),
    );
  });
});

describe('a log of named values', () => {
  it('makes a row of each line and a column of each key', async () => {
    const content = `at=1 user="B. Clerk" act=LOGIN ip=10.0.0.1

at=2 user="B. Clerk" act=VIEW pt="Roe, Ann" item=gout
Traceback: it broke
at=3 user="B. Clerk" act=VIEW pt="Doe, Max" item=asthma
`;
    expect(recognised(content)).toBe(true);
    const { tables, texts } = await readDocument(keyedLogFormat, 'a.log', Buffer.from(content));
    const [table] = tables;
    expect(table?.columns.map(({ name }) => name)).toEqual([
      'at',
      'user',
      'act',
      'ip',
      'line',
      'pt',
      'item',
    ]);
    expect(table?.rows.map((row) => row[5])).toEqual(['', 'Roe, Ann', 'Doe, Max']);
    expect(table?.lines).toEqual([1, 3, 5]);
    expect(texts.map(({ text, at }) => [text.trim(), at.line])).toEqual([
      ['Traceback: it broke', 4],
    ]);
  });

  it.each([
    ['settings, one to a line', 'user=a\npassword=b\nhost=c\nport=5\n'],
    ['a program', 'let a = 1;\nif (a == 2) b = 3, c = 4;\nfor (i = 0; i < n; i++) x += 1;\n'],
    ['printed objects', '=> #<C @a="1", @b="2", @c="3">\n=> #<C @a="4", @b="5", @c="6">\n'],
    ['one line alone', 'a=1 b=2 c=3\n'],
    ['prose with a sum in it', 'We know that 1+1=2 and so on.\nNothing else here.\n'],
    ['lines that share no keys', 'a=1 b=2 c=3\nd=1 e=2 f=3\n'],
  ])('is not %s', (_, content) => {
    expect(recognised(content)).toBe(false);
  });
});

describe('a plus sign', () => {
  it.each([
    ['POST /login user=x&full_name=Ann+Maria+Roe&sid=3 302', 'Ann Maria Roe'],
    ['GET /f?full_name=Roe%2C+Ann&sid=3 HTTP/1.1', 'Roe, Ann'],
    ['body: sid=3&full_name=Ann+O%27Roe', "Ann O'Roe"],
    ['ref=https://x/y?full_name=Jean%2DLuc+Roe&sid=3', 'Jean-Luc Roe'],
    ['user=x&amp=1&full_name=Ann+Roe', 'Ann Roe'],
  ])('is a blank in a query: %s', (line, name) => {
    expect(fields(line)['full_name']).toBe(name);
  });

  it.each([
    ['a=1 b=2 grade=A+ c=3', 'grade', 'A+'],
    ['id=1&mail=ann+tag@example.org&x=2', 'mail', 'ann+tag@example.org'],
    ['phone=+15735550100 a=1 b=2', 'phone', '+15735550100'],
    ['a=1&note="x+y"&b=2', 'note', 'x+y'],
    ['id=1&sum=3%2B4&x=2', 'sum', '3+4'],
  ])('is itself elsewhere: %s', (line, name, value) => {
    expect(fields(line)[name]).toBe(value);
  });
});
