// Tables that markup draws in pages and letters, in every language of it: one table all the same. Every person is invented.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

const people = [
  ['1', 'Rosa Jefferson', 'Y104409312', '2023-09-18', 'Neil Fitch'],
  ['2', 'D Petrov', '756840085', '2024-06-01', 'Glen Ramsey'],
  ['3', 'De La Cruz, Tyrone', '340386376', '2024-06-01', 'Mona Iverson'],
  ['4', 'H Yancey', '425G088208', '2020-10-18', 'Carl Gorman'],
];
const header = ['', 'Person', 'OLN', 'Since', 'Contact'];
const wanted = [
  'drivers-license 340386376: Tyrone De La Cruz',
  'drivers-license 425G088208: H Yancey',
  'drivers-license 756840085: D Petrov',
  'drivers-license Y104409312: Rosa Jefferson',
];

type Draw = (head: readonly string[], rows: readonly (readonly string[])[]) => string;
const widths = [4, 22, 14, 14, 16];
const padded = (row: readonly string[], bar: string): string =>
  `${bar}${row.map((cell, i) => ` ${cell.padEnd(widths[i] ?? 10)}`).join(bar)}${bar}`;
const edge = (corner: string, line: string): string =>
  corner + widths.map((width) => line.repeat(width + 1)).join(corner) + corner;

const languages: Readonly<Record<string, readonly [name: string, draw: Draw]>> = {
  MediaWiki: [
    'a.wiki',
    (head, rows) =>
      [
        '{| class="wikitable sortable"',
        `! ${head.join(' !! ')}`,
        ...rows.flatMap((row) => ['|-', `| ${row.join(' || ')}`]),
        '|}',
      ].join('\n'),
  ],
  'MediaWiki, a cell on each line': [
    'b.txt',
    (head, rows) =>
      [
        '{|',
        '|+ Who drives',
        '|-',
        ...head.map((cell) => `! scope="col" | ${cell}`),
        ...rows.flatMap((row) => ['|- style="color:red"', ...row.map((cell) => `| ${cell}`)]),
        '|}',
      ].join('\n'),
  ],
  Textile: [
    'c.textile',
    (head, rows) =>
      [
        head.map((cell) => `|_. ${cell} `).join('') + '|',
        ...rows.map(
          (row) => `|${row.map((cell, i) => (i === 0 ? `=. ${cell}` : ` ${cell} `)).join('|')}|`,
        ),
      ].join('\n'),
  ],
  Markdown: [
    'd.md',
    (head, rows) =>
      [head, head.map(() => ':-:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  ],
  'Markdown without bars at its edges': [
    'e.md',
    (head, rows) =>
      [head.map((cell) => cell || '#'), head.map(() => '---'), ...rows]
        .map((row) => row.join(' | '))
        .join('\n'),
  ],
  Org: [
    'f.org',
    (head, rows) =>
      [
        padded(head, '|'),
        `|${edge('+', '-').slice(1, -1)}|`,
        ...rows.map((row) => padded(row, '|')),
      ].join('\n'),
  ],
  Jira: [
    'g.txt',
    (head, rows) =>
      [
        `||${head.map((cell) => ` ${cell} `).join('||')}||`,
        ...rows.map(
          (row) =>
            `|${row.map((cell, i) => (i === 4 ? `[${cell}|https://x/y]` : cell)).join('|')}|`,
        ),
      ].join('\n'),
  ],
  DokuWiki: [
    'h.txt',
    (head, rows) =>
      [`^ ${head.join(' ^ ')} ^`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  ],
  Creole: [
    'i.txt',
    (head, rows) =>
      [
        head.map((cell) => `|=${cell}`).join('') + '|',
        ...rows.map((row) => `|${row.join('|')}|`),
      ].join('\n'),
  ],
  Trac: [
    'j.txt',
    (head, rows) =>
      [
        `||${head.map((cell) => `= ${cell} =`).join('||')}||`,
        ...rows.map((row) => `||${row.join('||')}||`),
      ].join('\n'),
  ],
  MoinMoin: [
    'k.txt',
    (head, rows) =>
      [
        `||${head.map((cell) => `'''${cell || '#'}'''`).join('||')}||`,
        ...rows.map((row) => `||<style="x">${row.join('||')}||`),
      ].join('\n'),
  ],
  TWiki: [
    'l.txt',
    (head, rows) =>
      [
        `| ${head.map((cell) => `*${cell || '#'}*`).join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ].join('\n'),
  ],
  'a reST grid': [
    'm.rst',
    (head, rows) =>
      [
        edge('+', '-'),
        padded(head, '|'),
        edge('+', '='),
        ...rows.flatMap((row) => [padded(row, '|'), edge('+', '-')]),
      ].join('\n'),
  ],
  'what a client prints': [
    'n.txt',
    (head, rows) =>
      [
        edge('+', '-'),
        padded(head, '|'),
        edge('+', '-'),
        ...rows.map((row) => padded(row, '|')),
        edge('+', '-'),
      ].join('\n'),
  ],
  'a box in a terminal': [
    'o.txt',
    (head, rows) =>
      [
        edge('┌', '─'),
        padded(head, '│'),
        edge('├', '─'),
        ...rows.map((row) => padded(row, '│')),
        edge('└', '─'),
      ].join('\n'),
  ],
  AsciiDoc: [
    'p.adoc',
    (head, rows) =>
      [
        '[cols="1,3,2,2,2",options="header"]',
        '|===',
        head.map((cell) => `|${cell} `).join(''),
        '',
        ...rows.flatMap((row) => [...row.map((cell) => `|${cell}`), '']),
        '|===',
      ].join('\n'),
  ],
  LaTeX: [
    'q.tex',
    (head, rows) =>
      [
        '\\begin{tabular}{rllll}',
        '\\toprule',
        `${head.map((cell) => `\\textbf{${cell}}`).join(' & ')} \\\\`,
        '\\midrule',
        ...rows.map((row) => `${row.join(' & ')} \\\\ \\hline`),
        '\\end{tabular}',
      ].join('\n'),
  ],
  'tags inside Markdown': [
    'r.md',
    (head, rows) =>
      [
        '<table>',
        `<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>`,
        ...rows.map(
          (row) => `<tr>${row.map((cell) => `<td class="c">${cell}</td>`).join('')}</tr>`,
        ),
        '</table>',
      ].join('\n'),
  ],
  'tags of a forum': [
    's.txt',
    (head, rows) =>
      [
        '[table]',
        ...[head, ...rows].map(
          (row, i) =>
            `[tr]${row.map((cell) => (i === 0 ? `[th]${cell}[/th]` : `[td]${cell}[/td]`)).join('')}[/tr]`,
        ),
        '[/table]',
      ].join('\n'),
  ],
};

const page = (table: string): string =>
  `Who drives the vans this quarter\n\nLast touched by Evan Tuttle, rev 072686066\n\n${table}\n\nSee also the page on parking.\n`;

describe.each(Object.entries(languages))('%s', (_, [name, draw]) => {
  test('has a column of ordinals under an empty heading', async () => {
    expect(await whose(name, page(draw(header, people)))).toEqual(wanted);
  });

  test('repeats its heading and ends in totals', async () => {
    const rows = [...people, ['', 'Total', '512096653', '', '']];
    expect(await whose(name, page(draw(header, rows)))).toEqual(wanted);
  });

  test('is about tickets', async () => {
    const head = ['', 'Person', 'Ticket', 'Since', 'Contact'];
    expect(await whose(name, page(draw(head, people)))).toEqual([]);
  });
});

describe('cells', () => {
  test.each([
    ['[[User:Rosa_J|Rosa Jefferson]]', '493-31-7726'],
    ["'''Rosa Jefferson'''", '<nowiki>493-31-7726</nowiki>'],
    ['{{nowrap|Rosa Jefferson}}', 'style="color:red" | 493-31-7726'],
    ['Rosa<br/>Jefferson', '493-31-7726<ref name="x">seen</ref>'],
    ['[https://hr.example/rj Rosa Jefferson]', "''493-31-7726''"],
  ])('of MediaWiki hold links and style: %s', async (person, ssn) => {
    const table = `{|\n! Name !! SSN\n|-\n| ${person} || ${ssn}\n|-\n| Karl Foss || 491-33-2209\n|}`;
    expect(await whose('a.wiki', page(table))).toEqual([
      'ssn 491-33-2209: Karl Foss',
      'ssn 493-31-7726: Rosa Jefferson',
    ]);
  });

  test('of several rows belong to each of them', async () => {
    const table =
      '{|\n! Unit !! Name !! SSN\n|-\n| rowspan="2" | North || Rosa Jefferson || 493-31-7726\n|-\n| Karl Foss || 491-33-2209\n|}';
    expect(await whose('a.wiki', page(table))).toEqual([
      'ssn 491-33-2209: Karl Foss',
      'ssn 493-31-7726: Rosa Jefferson',
    ]);
  });

  test('of a grid go on over several lines', async () => {
    const table = [
      '+-----------+-------------+',
      '| Name      | SSN         |',
      '+===========+=============+',
      '| Rosa      | 493-31-7726 |',
      '| Jefferson |             |',
      '+-----------+-------------+',
      '| Karl Foss | 491-33-2209 |',
      '+-----------+-------------+',
    ].join('\n');
    expect(await whose('a.rst', page(table))).toEqual([
      'ssn 491-33-2209: Karl Foss',
      'ssn 493-31-7726: Rosa Jefferson',
    ]);
  });
});

describe('headings at the left', () => {
  const rows = [
    ['Name', 'Rosa Jefferson', 'Karl Foss', 'Mabel Petrov'],
    ['SSN', '493-31-7726', '491-33-2209', '494-41-4481'],
    ['Ticket', '983545863', '551016358', '639239081'],
  ];
  const found = [
    'ssn 491-33-2209: Karl Foss',
    'ssn 493-31-7726: Rosa Jefferson',
    'ssn 494-41-4481: Mabel Petrov',
  ];
  test.each([
    ['DokuWiki', rows.map(([head, ...cells]) => `^ ${head} | ${cells.join(' | ')} |`)],
    ['Jira', rows.map(([head, ...cells]) => `||${head}|${cells.join('|')}|`)],
    ['Creole', rows.map(([head, ...cells]) => `|=${head}|${cells.join('|')}|`)],
    ['Textile', rows.map(([head, ...cells]) => `|_. ${head} | ${cells.join(' | ')} |`)],
    [
      'MediaWiki',
      [
        '{|',
        ...rows.flatMap(([head, ...cells]) => ['|-', `! ${head}`, `| ${cells.join(' || ')}`]),
        '|}',
      ],
    ],
    [
      'Markdown',
      [
        '| | | | |',
        '|---|---|---|---|',
        ...rows.map(([head, ...cells]) => `| **${head}** | ${cells.join(' | ')} |`),
      ],
    ],
  ])('compare people, in %s', async (_, lines) => {
    expect(await whose('a.txt', page(lines.join('\n')))).toEqual(found);
  });
});

test('what only looks like marks stays text', async () => {
  const text = 'Rosa Jefferson ||\n|= x\n{| never closed\nSSN 493-31-7726\n|===\n';
  expect(await whose('a.txt', text)).toEqual(['ssn 493-31-7726: Rosa Jefferson']);
});

describe('forms between bars are read as forms', () => {
  test.each([
    ['Veteran', 'VA file', 'Branch', 'Navy'],
    ['Employee', 'Badge', 'Site', 'North'],
    ['Member', 'Group', 'Plan', 'Gold'],
    ['Tenant', 'Unit', 'Lease', 'Yearly'],
    ['Patient', 'MRN', 'Ward', 'East'],
  ])('%s', async (who, number, last, word) => {
    const form = `| ${who.padEnd(20)} | Petrov, Mabel  |\n| ${number.padEnd(20)} | C2515          |\n| Social Security No.  | 702-30-4186    |\n| ${last.padEnd(20)} | ${word.padEnd(14)} |`;
    expect(await whose('a.txt', page(form))).toEqual(['ssn 702-30-4186: Mabel Petrov']);
  });
});

describe('boxes with a label above what was filled in', () => {
  test.each([
    ['Patient name', 'Date of birth', 'SSN', 'Primary physician'],
    ['Employee', 'Hired', 'Social Security No.', 'Supervisor'],
    ['Name of student', 'Grade', 'Soc. Sec. No.', 'Teacher'],
    ['Applicant', 'Phone', 'SSN', 'Agent'],
    ['Tenant name', 'Unit', 'Social Security #', 'Manager'],
  ])('are one record: %s', async (who, other, number, staff) => {
    const box = (left: string, right: string): string =>
      `| ${left.padEnd(32)} | ${right.padEnd(32)} |`;
    const rule = `+${'-'.repeat(34)}+${'-'.repeat(34)}+`;
    const form = [
      rule,
      box(who, other),
      box('Mabel Petrov', '2019-04-01'),
      rule,
      box(number, staff),
      box('493-31-7726', 'Stella Ashworth'),
      rule,
    ].join('\n');
    expect(await whose('a.txt', form)).toEqual(['ssn 493-31-7726: Mabel Petrov']);
    expect(await whose('b.txt', page(form))).toEqual(['ssn 493-31-7726: Mabel Petrov']);
  });
});
