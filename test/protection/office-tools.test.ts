// Office documents sealed here by LibreOffice, in today's form and in that of its first versions, and by msoffcrypto-tool.
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { freePort, startLibreOffice } from './start-libreoffice.ts';
import { note, password, sealed, testSealings, type Sealing } from './sealing-bench.ts';

/** What makes LibreOffice write OpenDocument as version 1.1 had it: Blowfish, SHA-1. */
const oldSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${[
  ['DefaultVersion', '2'],
  ['UseBlowfishInODF12', 'true'],
  ['UseSHA1InODF12', 'true'],
]
  .map(
    ([name, value]) =>
      `<item oor:path="/org.openoffice.Office.Common/Save/ODF"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>`;

const ports = { now: await freePort(), old: await freePort() };
const stops: (() => void)[] = [];
afterAll(() => {
  for (const stop of stops) stop();
});
const script = join(import.meta.dirname, 'libreoffice.py');
/** The bridge belongs to the system's Python, wherever another one comes first. */
const save = (which: keyof typeof ports, source: string, target: string): string =>
  `/usr/bin/python3 ${script} ${ports[which]} ${password} ${source} ${target}`;
const plain = (source: string, target: string): string =>
  `/usr/bin/python3 ${script} ${ports.now} EMPTY ${source} ${target}`;

const sealings: readonly Sealing[] = [
  {
    tool: 'soffice',
    lines: [save('now', 'letter.txt', 'writer8=a.odt')],
    file: 'a.odt',
    mechanism: 'odf-aes256-cbc',
    ...sealed,
    ...note,
  },
  {
    tool: 'soffice',
    lines: [save('now', 'clients.csv', 'calc8=b.ods')],
    file: 'b.ods',
    mechanism: 'odf-aes256-cbc',
    ...sealed,
    ...note,
  },
  {
    tool: 'soffice',
    lines: [save('old', 'clients.csv', 'calc8=c.ods')],
    file: 'c.ods',
    mechanism: 'odf-blowfish',
    ...sealed,
    ...note,
  },
  {
    tool: 'soffice',
    lines: [save('now', 'letter.txt', 'writer_pdf_Export=d.pdf')],
    file: 'd.pdf',
    mechanism: 'pdf-rc4-128',
    ...sealed,
    ...note,
  },
  {
    tool: 'soffice',
    lines: [save('now', 'clients.csv', 'MS\u00a0Excel\u00a097=e.xls')],
    file: 'e.xls',
    mechanism: 'xls-rc4-40',
    state: 'weak',
    verdict: 'sealed',
    ...note,
  },
  {
    tool: 'soffice',
    lines: [save('now', 'letter.txt', 'MS\u00a0Word\u00a097=f.doc')],
    file: 'f.doc',
    mechanism: 'doc-rc4-40',
    state: 'weak',
    verdict: 'sealed',
    ...note,
    withKey: 'review',
  },
  {
    tool: 'msoffcrypto-tool',
    lines: [
      plain('letter.txt', 'Office\u00a0Open\u00a0XML\u00a0Text=plain.docx'),
      `msoffcrypto-tool -e -p ${password} plain.docx g.docx`,
    ],
    file: 'g.docx',
    mechanism: 'ooxml-agile',
    ...sealed,
    ...note,
  },
  {
    tool: 'msoffcrypto-tool',
    lines: [
      plain('clients.csv', 'Calc\u00a0MS\u00a0Excel\u00a02007\u00a0XML=plain.xlsx'),
      `msoffcrypto-tool -e -p ${password} plain.xlsx h.xlsx`,
    ],
    file: 'h.xlsx',
    mechanism: 'ooxml-agile',
    ...sealed,
    ...note,
  },
  {
    tool: 'msoffcrypto-tool',
    lines: [
      plain('clients.csv', 'Calc\u00a0MS\u00a0Excel\u00a02007\u00a0XML=plain.xlsx'),
      'msoffcrypto-tool -e -p VelvetSweatshop plain.xlsx i.xlsx',
    ],
    file: 'i.xlsx',
    mechanism: 'ooxml-agile',
    state: 'none',
    verdict: 'exposed',
  },
];

testSealings({
  sealings,
  prepare: (root) => {
    stops.push(startLibreOffice(join(root, 'profile-now'), ports.now));
    stops.push(startLibreOffice(join(root, 'profile-old'), ports.old, oldSettings));
  },
});
