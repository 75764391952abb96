// XML and HTML.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { htmlFormat, xmlFormat } from '../../src/formats/markup.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import type { Part } from '../../src/model/part.ts';
import type { Input } from '../../src/model/store.ts';
import { gather } from '../text/gather.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const context = { passwords: [], maxBytesInMemory: 1e8 };
const asInput = (text: string, name = 'data'): Input => memoryInput(name, Buffer.from(text));
const kindOf = (text: string, name = 'data'): string | undefined =>
  [htmlFormat, xmlFormat].find((format) => format.recognises(makeHead(asInput(text, name))))?.id;
const read = (text: string, format = xmlFormat): Promise<Part[]> =>
  gather(format.read(asInput(text), context));

const textOf = (parts: readonly Part[], part?: string): string =>
  parts
    .map((found) =>
      found.kind === 'text' && found.at.part === part ? Buffer.from(found.bytes).toString() : '',
    )
    .join('');
const tablesOf = (parts: readonly Part[]): unknown[] =>
  parts.flatMap((part) =>
    part.kind === 'table'
      ? [{ table: part.table, columns: part.columns.map(({ name }) => name), rows: part.rows }]
      : [],
  );
const problems = (parts: readonly Part[]): unknown[] =>
  parts.filter((part) => part.kind === 'problem');

describe('recognising markup', () => {
  it.each([
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['<!-- note --><people><person id="1"/></people>', 'xml'],
    ['<!DOCTYPE html><html>', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="x">', 'html'],
    ['<table><tr><td>1', 'html'],
    ['<alice> hello bob\n<bob> hello alice\n', undefined],
    ['a < b > c', undefined],
    ['<34>Oct 11 22:14:15 host su: x', undefined],
  ])('takes %j for %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('reading XML', () => {
  it('makes rows of elements that repeat, and lines of the rest', async () => {
    const parts = await read(`<?xml version="1.0"?>
<company xmlns:x="urn:x" name="Example Co">
  <owner>Dee Example</owner>
  <x:staff>
    <x:person id="1"><name>Ann</name><ssn>000-12-3456</ssn></x:person>
    <x:person id="2"><name>Bo</name><address><zip>65101</zip></address></x:person>
  </x:staff>
</company>`);
    expect(textOf(parts)).toBe('@name: Example Co\nowner: Dee Example\n');
    expect(tablesOf(parts)).toEqual([
      {
        table: 'staff.person',
        columns: ['@id', 'name', 'ssn', '..@name', '..owner', 'address.zip'],
        rows: [
          ['1', 'Ann', '000-12-3456', 'Example Co', 'Dee Example', ''],
          ['2', 'Bo', '', 'Example Co', 'Dee Example', '65101'],
        ],
      },
    ]);
    expect(parts.find((part) => part.kind === 'table')).toMatchObject({ lines: [5, 6] });
  });

  it('keeps the order of text that is mixed with elements, and its attributes', async () => {
    const parts = await read('<p>Seen by <b id="7">Ann</b> Example on Monday</p>');
    expect(textOf(parts).replace(/ +/g, ' ')).toBe('Seen by Ann Example on Monday\nb.@id: 7\n');
  });

  it('reads CDATA, comments and a DOCTYPE, and expands no entity', async () => {
    const parts = await read(
      '<!DOCTYPE a [<!ENTITY x "bomb">]><a><!-- 000-12-3456 --><b><![CDATA[x < y]]></b><c>&x; &amp; &#65;</c></a>',
    );
    expect(textOf(parts, 'comment')).toBe('000-12-3456\n');
    expect(textOf(parts)).toContain('b: x < y\nc: &x; & A\n');
    expect(textOf(parts, 'doctype')).toContain('bomb');
  });

  it('says when the XML ends too early, and hands on what is there', async () => {
    const parts = await read('<list><p><n>Ann</n></p><p><n>Bo</n><ssn>000-12-34');
    expect(tablesOf(parts)).toMatchObject([
      {
        table: 'p',
        rows: [
          ['Ann', ''],
          ['Bo', '000-12-34'],
        ],
      },
    ]);
    expect(problems(parts)).toHaveLength(1);
  });

  it('reads large lists batch by batch', async () => {
    const people = Array.from({ length: 20_000 }, (_, at) => `<p><n>P${at}</n><z>${at}</z></p>\n`);
    const parts = await read(`<list owner="Example">\n${people.join('')}</list>`);
    const tables = parts.filter((part) => part.kind === 'table');
    expect(tables.flatMap((part) => part.rows)).toHaveLength(20_000);
    expect(tables.at(-1)?.rows.at(-1)).toEqual(['P19999', '19999', 'Example']);
    expect(tables.at(-1)?.lines?.at(-1)).toBe(20_001);
  });

  it('ends quickly on a tag, a comment or a nesting that never ends', async () => {
    const started = cpuMilliseconds();
    for (const text of [
      `<a b="${'x'.repeat(20_000_000)}`,
      `<a><!-- ${'x'.repeat(20_000_000)}`,
      '<a>'.repeat(300_000),
    ]) {
      expect(problems(await read(text))).toHaveLength(1);
    }
    expect(cpuMilliseconds() - started).toBeLessThan(5000);
  });

  it('gives the same rows and text wherever the stream is cut', async () => {
    const leaf = fc.constantFrom(
      '<n>Ann</n>',
      '<z a="1">6</z>',
      '\n',
      'text',
      '<e/>',
      '<!--c-->',
      '&amp;',
      '<p><n>x</n></p>',
      '<broken>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(leaf), fc.integer({ min: 1, max: 20 }), async (leaves, size) => {
        const text = `<r>${leaves.join('')}</r>`;
        const bytes = Buffer.from(text);
        for (const format of [xmlFormat, htmlFormat]) {
          const chopped: Input = {
            ...asInput(text),
            async *stream() {
              for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
            },
          };
          const parts = await gather(format.read(chopped, context));
          const whole = await read(text, format);
          expect(tablesOf(parts)).toEqual(tablesOf(whole));
          expect(textOf(parts)).toEqual(textOf(whole));
          expect(problems(parts)).toEqual(problems(whole));
        }
      }),
    );
  });
});

describe('reading HTML', () => {
  it.each([
    [
      'labels without blanks',
      '<div><label>Name</label><span>Ann Roe</span><label>SSN</label><span>1</span></div>',
    ],
    ['terms and descriptions', '<dl><dt>Name</dt><dd>Ann Roe</dd><dt>SSN:</dt><dd>1</dd></dl>'],
  ])('puts %s and their values into lines', async (_, html) => {
    const text = textOf(await read(html, htmlFormat));
    expect(text.trim()).toBe('Name: Ann Roe\nSSN: 1');
  });

  it('joins the three boxes of one number', async () => {
    const box = (name: string, value: string, length: number): string =>
      `<input name=${name} value=${value} maxlength=${length}>`;
    const html = `<form>SSN ${box('a', '488', 3)} - ${box('b', '17', 2)} - ${box('c', '9903', 4)}
${box('area', '573', 3)} phone ${box('d', '5550', 4)}</form>`;
    const text = textOf(await read(html, htmlFormat));
    expect(text).toContain('a: 488-17-9903');
    expect(text).toContain('area: 573');
    expect(text).toContain('d: 5550');
  });

  const html = (text: string): Promise<Part[]> => read(text, htmlFormat);

  it('reads what is seen, block by block', async () => {
    const parts = await html(
      '<title>Letter</title><body><p>Dear  <b>Ann</b>\nExample,</p><div>line 1<br>line 2</div><pre>a\n  b</pre>',
    );
    expect(textOf(parts)).toBe('Letter\n\nDear Ann Example,\n\nline 1\nline 2\na\n  b\n');
  });

  it('reads tables with their header, spans and lines', async () => {
    const parts = await html(`<p>Staff</p><table>
<tr><th>Name</th><th>SSN</th></tr>
<tr><td rowspan="2">Ann &amp; Co</td><td>000-12-3456</td></tr>
<tr><td>000-12-3457</td></tr></table><p>end</p>`);
    expect(tablesOf(parts)).toEqual([
      {
        table: 'table 1',
        columns: ['Name', 'SSN'],
        rows: [
          ['Ann & Co', '000-12-3456'],
          ['Ann & Co', '000-12-3457'],
        ],
      },
    ]);
    expect(parts.find((part) => part.kind === 'table')).toMatchObject({
      firstRow: 2,
      lines: [3, 4],
    });
    expect(textOf(parts)).toBe('Staff\n\nend\n\n');
  });

  it('reads forms and layouts as text, and tables inside a layout as tables', async () => {
    const form = await html(
      '<table><tr><th>Name</th><td>Ann Example</td></tr><tr><td>SSN:</td><td>000-12-3456</td></tr></table>',
    );
    expect(textOf(form)).toBe('Name: Ann Example\nSSN: 000-12-3456\n\n');
    const layout = await html(
      '<table><tr><td>Menu</td><td><table><tr><td>name</td><td>zip</td></tr><tr><td>Ann</td><td>65101</td></tr></table></td></tr></table>',
    );
    expect(textOf(layout)).toContain('Menu');
    expect(tablesOf(layout)).toEqual([
      { table: 'table 2', columns: ['name', 'zip'], rows: [['Ann', '65101']] },
    ]);
  });

  it('reads hidden fields, telling attributes, comments and scripts', async () => {
    const parts = await html(
      '<form><input type="hidden" name="ssn" value="000-12-3456"><input placeholder="000-00-0000"></form><img alt="card of Ann"><a href="mailto:ann@example.org">x</a><meta name="author" content="Bo"><!-- todo 1 --><script>var a = 1;</script><script type="application/ld+json">{"name": "Cy"}</script><p data-dob="x"></p>',
    );
    expect(textOf(parts)).toContain('ssn: 000-12-3456\n');
    expect(textOf(parts)).toContain('{"name": "Cy"}');
    expect(textOf(parts)).not.toContain('000-00-0000');
    expect(textOf(parts, 'attribute')).toBe(
      'alt: card of Ann\nhref: mailto:ann@example.org\nauthor: Bo\ndata-dob: x\n',
    );
    expect(textOf(parts, 'comment')).toBe('todo 1\n');
    expect(textOf(parts, 'script').trim()).toBe('var a = 1;');
  });

  it('reads tables of many rows in batches', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `<tr><td>P${at}<td>${at}`);
    const parts = await html(`<table><tr><th>Name<th>Zip${rows.join('')}</table>`);
    const tables = parts.filter((part) => part.kind === 'table');
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.flatMap((part) => part.rows)).toHaveLength(3_000);
    expect(tables.at(-1)).toMatchObject({ columns: [{ name: 'Name' }, { name: 'Zip' }] });
  });

  it('yields nothing for an empty file and no problem for tags left open', async () => {
    expect(await html('')).toEqual([]);
    expect(problems(await html('<p>a<div>b<table><tr><td>c'))).toEqual([]);
  });
});
