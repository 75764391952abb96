// The documents' Word form, opened by LibreOffice: every sentence stands on a page.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coveragePaper, describeCoverage } from '../../../src/report/papers/coverage.ts';
import { drawPaper } from '../../../src/report/papers/draw-paper.ts';
import { noticePaper } from '../../../src/report/papers/notice-paper.ts';
import { describeNotice } from '../../../src/report/papers/notice.ts';
import type { Block, Paper, Text } from '../../../src/report/papers/paper.ts';
import { registerPaper } from '../../../src/report/papers/register-paper.ts';
import { describeRegister } from '../../../src/report/papers/register.ts';
import { riskPaper } from '../../../src/report/papers/risk-paper.ts';
import { describeRisk } from '../../../src/report/papers/risk.ts';
import { isHere } from '../../protection/sealing-bench.ts';
import { officeDossier, said } from './office.ts';

const dossier = officeDossier(said);
const papers: Readonly<Record<string, Paper>> = {
  register: registerPaper(describeRegister(dossier), dossier).paper,
  notice: noticePaper(describeNotice(dossier), dossier).paper,
  risk: riskPaper(describeRisk(dossier), dossier).paper,
  coverage: coveragePaper(dossier, describeCoverage(dossier)),
};
const hasTools = isHere('soffice') && isHere('pdftotext');
const root = mkdtempSync(join(tmpdir(), 'showme-word-'));

/** Words of a text as they follow each other, however a page breaks them. */
const squeeze = (text: string): string => text.replace(/[\s\u00ad-]+/g, '');

function wordsOf(text: Text): string[] {
  return text.flatMap((run) => {
    if (typeof run === 'string') return [run];
    if ('strong' in run) return [run.strong];
    if ('code' in run) return [run.code];
    return 'missing' in run ? ['not stated', run.missing] : [`T${run.trace}`];
  });
}

function piecesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'list':
    case 'steps':
    case 'choices':
      return block.items.flatMap(wordsOf);
    case 'facts':
      return block.rows.flatMap(([label, text]) => [label, ...wordsOf(text)]);
    case 'source':
      return [...block.lines];
    case 'blanks':
      return [...block.labels];
    case 'table':
      return [...block.head, ...block.rows.flatMap((row) => row.flatMap(wordsOf))];
    default:
      return wordsOf(block.text);
  }
}

afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

it.skipIf(hasTools).each([])('soffice or pdftotext is not on this machine', () => undefined);

describe.skipIf(!hasTools)('LibreOffice', () => {
  beforeAll(async () => {
    for (const [name, paper] of Object.entries(papers)) {
      const pieces = await drawPaper(paper, {}, 'docx');
      const bytes = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
      writeFileSync(join(root, `${name}.docx`), bytes);
    }
    const files = Object.keys(papers).map((name) => join(root, `${name}.docx`));
    const profile = `-env:UserInstallation=${pathToFileURL(join(root, 'profile')).href}`;
    const convert = ['--headless', '--norestore', profile, '--convert-to', 'pdf', '--outdir', root];
    execFileSync('soffice', [...convert, ...files], { stdio: 'ignore', timeout: 120_000 });
  }, 150_000);

  it.each(Object.keys(papers))('opens the %s and shows all of it', (name) => {
    execFileSync('pdftotext', ['-layout', join(root, `${name}.pdf`), join(root, `${name}.txt`)]);
    execFileSync('pdftotext', ['-raw', join(root, `${name}.pdf`), join(root, `${name}.raw`)]);
    const shown = squeeze(readFileSync(join(root, `${name}.raw`), 'utf8'));
    const layout = readFileSync(join(root, `${name}.txt`), 'utf8');
    const paper = papers[name];
    if (!paper) throw new Error(name);
    expect(shown).toContain(squeeze(paper.title));
    // A cell that a page breaks has a footer in its middle.
    const pieces = paper.blocks.flatMap(piecesOf).flatMap((piece) => piece.split(/\s+/));
    const missing = pieces.filter((word) => word.length > 3 && !shown.includes(squeeze(word)));
    expect(missing).toEqual([]);
    expect(layout.split('\f').length - 1).toBeGreaterThan(0);
    expect(layout).toMatch(/page 1 of \d/);
  });
});
