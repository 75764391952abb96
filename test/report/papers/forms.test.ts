// A document drawn in its forms: the same words in each, and text from stores that never becomes markup.
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { drawPaper, type Form } from '../../../src/report/papers/draw-paper.ts';
import { heading, note, paragraph, type Paper } from '../../../src/report/papers/paper.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '| a | b |',
  'a`b``c',
  '# heading',
  '- [ ] item',
  '1. one',
  '**bold** __under__ *star*',
  'two\nlines\u0000\u202eback',
  '</w:t></w:r><w:r><w:t>x',
  '{{field}} &lt; & "quoted"',
];

const everything: Paper = {
  title: 'What we hold',
  subtitle: ['For ', { missing: 'organization.name' }, ' · 2026-11-20'],
  status: ['Draft. ', { strong: 'Read it.' }],
  footer: 'The foot',
  blocks: [
    heading('First'),
    heading('Under it', 3),
    paragraph('A sentence.', { trace: 1 }, ' And ', { code: 'HR/**' }, '.'),
    note('A note.'),
    { kind: 'quote', text: ['A warning.', { trace: 2 }] },
    { kind: 'list', items: [['one'], ['two']] },
    { kind: 'steps', items: [['first do this'], ['then that']] },
    { kind: 'choices', items: [['yes'], ['no']] },
    {
      kind: 'facts',
      rows: [
        ['Reason', ['claims']],
        ['Owner', [{ missing: 'stores[HR/**].owner' }]],
      ],
    },
    { kind: 'source', lines: ['stores:', "  'HR/**':", '    owner: # who'] },
    { kind: 'blanks', labels: ['Signature', 'Date'] },
    {
      kind: 'table',
      head: ['Store', 'People'],
      widths: [70, 30],
      numbers: [1],
      rows: [
        [[{ code: 'a.csv' }], ['1,001']],
        [[{ code: 'b.csv' }], [{ strong: '7' }]],
      ],
    },
  ],
};

const hostilePaper: Paper = {
  title: hostile[0] ?? '',
  subtitle: hostile.map((text) => text),
  status: hostile.map((strong) => ({ strong })),
  footer: hostile[0] ?? '',
  blocks: hostile.flatMap((text) => [
    heading(text),
    paragraph(text, { code: text }, { strong: text }, { missing: text }),
    note(text),
    { kind: 'quote', text: [text] },
    { kind: 'list', items: [[text]] },
    { kind: 'steps', items: [[text]] },
    { kind: 'choices', items: [[text]] },
    { kind: 'facts', rows: [[text, [text]]] },
    { kind: 'source', lines: [text] },
    { kind: 'blanks', labels: [text] },
    { kind: 'table', head: [text], widths: [100], rows: [[[text, { code: text }]]] },
  ]),
};

async function draw(paper: Paper, form: Form): Promise<Buffer> {
  const pieces = await drawPaper(paper, { schema: 'x' }, form);
  return Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
}

async function text(paper: Paper, form: Form): Promise<string> {
  return (await draw(paper, form)).toString('utf8');
}

async function parts(bytes: Buffer): Promise<Map<string, string>> {
  const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)])));
  const found = new Map<string, string>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) found.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return found;
}

/** What a reader sees of XML or HTML. */
const plain = (markup: string): string =>
  markup
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, '')
    .replace(/<\/(?:w:p|w:tc|p|td|th|li|h\d|dt|dd|div)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a document of every kind of block', () => {
  it('in Markdown', async () => {
    expect(await text(everything, 'md')).toMatchInlineSnapshot(`
      "# What we hold

      For **not stated** (\`organization.name\`) · 2026-11-20

      > Draft. **Read it.**

      ## First

      ### Under it

      A sentence. [T1] And \`HR/**\`.

      *A note.*

      > A warning. [T2]

      - one
      - two

      1. first do this
      2. then that

      - [ ] yes
      - [ ] no

      | | |
      | --- | --- |
      | Reason | claims |
      | Owner | **not stated** (\`stores[HR/**].owner\`) |

      \`\`\`yaml
      stores:
        'HR/**':
          owner: # who
      \`\`\`

      Signature: ____________________

      Date: ____________________

      | Store | People |
      | --- | --: |
      | \`a.csv\` | 1,001 |
      | \`b.csv\` | **7** |
      "
    `);
  });

  it('in HTML, which runs nothing and asks for nothing', async () => {
    const page = await text(everything, 'html');
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/,
    );
    expect(page).not.toMatch(/<script|<link|<img|https?:/);
    expect(plain(page.slice(page.indexOf('<main')))).toMatchInlineSnapshot(
      `"What we hold For not stated organization.name · 2026-11-20 Draft. Read it. First Under it A sentence. T1 And HR/**. A note. A warning. T2one two first do this then that yes no Reason claims Owner not stated stores[HR/**].owner stores: 'HR/**': owner: # whoSignature Date Store People a.csv 1,001 b.csv 7 The foot "`,
    );
  });

  it('in Word’s form, with headings and tables that are such', async () => {
    const files = await parts(await draw(everything, 'docx'));
    const body = files.get('word/document.xml') ?? '';
    expect(plain(body)).toMatchInlineSnapshot(
      `"What we hold For not statedorganization.name · 2026-11-20 Draft. Read it. First Under it A sentence. T1 And HR/**. A note. A warning. T2 one two first do this then that ☐ yes ☐ no Reason claims Owner not statedstores[HR/**].owner stores: 'HR/**': owner: # who Signature Date Store People a.csv 1,001 b.csv 7 "`,
    );
    expect(body.match(/<w:pStyle w:val="Heading\d"\/>/g)).toEqual([
      '<w:pStyle w:val="Heading2"/>',
      '<w:pStyle w:val="Heading3"/>',
    ]);
    expect(body).toContain('<w:tblHeader/>');
    expect([...files.keys()].filter((name) => /footer\d*\.xml$/.test(name))).not.toEqual([]);
    const links = [...files].filter(([name]) => name.endsWith('.rels'));
    expect(links.map(([, xml]) => xml).join('')).not.toContain('TargetMode="External"');
  });

  it('as data, which is that of the facts and not of the drawing', async () => {
    expect(await text(everything, 'json')).toBe('{\n  "schema": "x"\n}\n');
  });
});

describe('hostile text', () => {
  it('stays text in Markdown, on its own line and in its own cell', async () => {
    const markdown = await text(hostilePaper, 'md');
    const outside = markdown
      .replace(/\\[^A-Za-z0-9\s]/g, '')
      .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/[<>]\w|\]\(|https?:|&\w/);
    const tables = markdown.split('\n').filter((line) => line.startsWith('|'));
    for (const line of tables) {
      const bars = line.match(/(?<!\\)\|/g)?.length;
      expect([2, 3]).toContain(bars);
    }
    expect(markdown).not.toContain('\u202e');
    expect(markdown).not.toContain('\u0000');
  });

  it('stays text in HTML', async () => {
    const page = await text(hostilePaper, 'html');
    expect(page).not.toMatch(/<script|<img|<a /);
    expect(page).not.toContain('\u202e');
    const body = plain(page.slice(page.indexOf('<main')));
    for (const piece of hostile.filter((one) => !/[\n\u0000]/.test(one)))
      expect(body).toContain(piece.replace(/\s+/g, ' '));
  });

  it('stays text in Word’s form', async () => {
    const files = await parts(await draw(hostilePaper, 'docx'));
    const body = files.get('word/document.xml') ?? '';
    expect(body).not.toContain('\u202e');
    expect(body).not.toContain('\u0000');
    expect(body).toContain('&lt;/w:t&gt;&lt;/w:r&gt;');
    expect(plain(body)).toContain('[click](javascript:alert(1))');
  });
});
