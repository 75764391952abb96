// Losses, the records kept of them, published notices and the second law, by the built command line.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { heading, list, paragraph, type Paper } from '../../src/report/papers/paper.ts';
import { drawPaper, type Form } from '../../src/report/papers/draw-paper.ts';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir, runShowme, type Ran } from './run-showme.ts';

const tree = {
  'share/HR/pay.csv':
    'first name,last name,ssn,city,state\nJudy,Harris,498-07-3127,Columbia,MO\nOmar,Reyes,487-62-1904,Rolla,MO\n',
  'share/HR/more.csv': 'first name,last name,ssn\nJudy,Harris,498-07-3127\n',
  'share/Bank/accounts.csv':
    'customer,account number,bank\nMaria Lopez,000123456789,First Prairie Bank\nIvan Novak,000987654321,First Prairie Bank\n',
  'share/notes.txt': 'The office is closed on Friday.\n',
  'conf/showme.yaml': 'organization:\n  letterCost: 0.85\n',
  'conf/idsa.yaml': 'profile: mo-idsa\norganization:\n  homeState: MO\n',
};

const root = makeTree(tree);
const dataDir = freshDataDir();
const run = (args: readonly string[], config = 'showme'): Promise<Ran> =>
  runShowme([...args, '--config', join(root, 'conf', `${config}.yaml`)], { dataDir, cwd: root });
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  const { code } = await run(['scan', 'share']);
  expect(code).toBe(1);
}, 60_000);

describe('showme whatif', () => {
  it('says what would follow, and keeps no record of asking', async () => {
    const { code, stdout, stderr } = await run(['whatif', '--lost', 'HR']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^If someone acquired these 2 files today\n2 people, 2 with evidence/);
    const listed = await run(['inventory', 'determinations']);
    expect(listed.stdout).toContain('No determination is kept.');
  }, 60_000);

  it('counts nothing where a name fits no store', async () => {
    const { code, stdout, stderr } = await run(['whatif', '--lost', 'HR', 'Payrol']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no store of the newest scan fits: Payrol');
  }, 60_000);

  it('writes facts without a record, and refuses other forms before it counts', async () => {
    const facts = await run(['whatif', '--lost', 'HR', '-o', 'facts.json', '-o', 'facts.txt']);
    expect(facts.code).toBe(0);
    const json = JSON.parse(readFileSync(join(root, 'facts.json'), 'utf8')) as { persons: number };
    expect(json.persons).toBe(2);
    const refused = await run(['whatif', '--lost', 'HR', '-o', 'facts.csv']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Let the name end in .docx, .html, .md, .json, .txt.');
    expect((await run(['inventory', 'determinations'])).stdout).toContain('No determination');
  }, 60_000);

  it('writes a record to complete, which the inventory lists until it is signed and after', async () => {
    const made = await run(['whatif', '--lost', 'HR/**', '-o', 'record.docx', '-o', 'record.md']);
    expect(made.code).toBe(0);
    const id = `d_${today}-01`;
    expect(made.stderr).toContain(id);
    expect(readFileSync(join(root, 'record.md'), 'utf8')).toContain(`record \`${id}\``);
    const years = Number(today.slice(0, 4)) + 5;
    const open = await run(['inventory', 'determinations']);
    expect(open.stdout).toMatch(new RegExp(`${id} +${today} +2 +open +${years}-`));

    const unsigned = await run(['inventory', 'determinations', '--sign', id]);
    expect([unsigned.code, unsigned.stderr]).toMatchObject([
      2,
      expect.stringContaining('--by NAME'),
    ]);
    const sign = ['inventory', 'determinations', '--sign', id, '--outcome', 'no-notice'];
    const wrong = await run([...sign, '--by', 'A. Person', '--on', '2026-02-31']);
    expect([wrong.code, wrong.stderr]).toMatchObject([2, expect.stringContaining('no date')]);
    const signed = await run([...sign, '--by', 'A. Person\u001b[2J', '--on', '2026-11-29']);
    expect(signed.code).toBe(0);
    const again = await run([...sign, '--by', 'B. Person']);
    expect([again.code, again.stderr]).toMatchObject([
      2,
      expect.stringContaining('signed already'),
    ]);

    const listed = await run(['inventory', 'determinations']);
    expect(listed.stdout).toContain('signed 2026-11-29 by A. Person');
    expect(listed.stdout).not.toContain('\u001b');
    const json = JSON.parse((await run(['inventory', 'determinations', '--json'])).stdout) as {
      determinations: { id: string; persons: number; stores: unknown[]; signature: object }[];
    };
    expect(json.determinations).toMatchObject([
      { id, persons: 2, signature: { on: '2026-11-29', outcome: 'no-notice' } },
    ]);
    expect(json.determinations[0]?.stores).toHaveLength(2);
  }, 120_000);
});

describe('showme policy check', () => {
  const notice: Paper = {
    title: 'Privacy notice',
    subtitle: ['Prairie Lantern'],
    status: ['In force since 2026.'],
    footer: '',
    blocks: [
      heading('Information we collect'),
      paragraph('We collect your passport and your diagnoses.'),
      list([['Your name'], ['Your address']]),
      heading('What we do not keep'),
      paragraph('We do not keep your Social Security number.'),
    ],
  };

  async function publish(form: Form): Promise<string> {
    const pieces = await drawPaper(notice, {}, form);
    writeFileSync(
      join(root, `notice.${form}`),
      Buffer.concat([...pieces].map((piece) => Buffer.from(piece))),
    );
    return `notice.${form}`;
  }

  async function publishPdf(): Promise<string> {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    pdf
      .addPage()
      .drawText('We collect your passport and your diagnoses.', { x: 50, y: 700, size: 12, font });
    pdf.addPage().drawText('We do not keep your Social\nSecurity number.', {
      x: 50,
      y: 700,
      size: 12,
      lineHeight: 14,
      font,
    });
    writeFileSync(join(root, 'notice.pdf'), await pdf.save());
    return 'notice.pdf';
  }

  it.each(['md', 'html', 'docx', 'pdf'])(
    'reads a notice in %s',
    async (form) => {
      const name = form === 'pdf' ? await publishPdf() : await publish(form as Form);
      const { code, stdout } = await run(['policy', 'check', name]);
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /Held, though the notice says it is not collected +people +stores\n {2}Social Security numbers +2 +2\n/,
      );
      expect(stdout).toContain('We do not keep your Social Security number.');
      expect(stdout).toMatch(/Declared, and not found\n(?:.|\n)*Passport numbers\n/);
      if (form === 'pdf') expect(stdout).toContain('page 2:');
    },
    60_000,
  );

  it('is content with a notice that says it all, and writes data', async () => {
    writeFileSync(join(root, 'good.txt'), 'We collect your Social Security number.\n');
    const { code } = await run(['policy', 'check', 'good.txt', '-o', 'policy.json']);
    expect(code).toBe(0);
    const json = JSON.parse(readFileSync(join(root, 'policy.json'), 'utf8')) as {
      declared: { type: string; persons: number }[];
    };
    expect(json.declared).toMatchObject([{ type: 'ssn', persons: 2 }]);
  }, 60_000);

  it.each([
    ['none.md', '', 'there is no such notice'],
    ['empty.md', '\n\n', 'holds no text that can be read'],
    ['broken.pdf', '%PDF-1.7\nnothing', 'cannot be read'],
    ['picture.bin', '\u0000\u0001\u0002\u0003', 'cannot be read'],
  ])(
    'says what is wrong with %s',
    async (name, content, message) => {
      if (content !== '') writeFileSync(join(root, name), content);
      const { code, stderr, stdout } = await run(['policy', 'check', name]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    },
    60_000,
  );
});

describe('another law', () => {
  it('judges, cites and asks by its own folder', async () => {
    const other = freshDataDir();
    const config = ['--config', join(root, 'conf', 'idsa.yaml')];
    const around = { dataDir: other, cwd: root };
    const scanned = await runShowme(['scan', 'share', '-f', 'json', ...config], around);
    const { scan, summary } = JSON.parse(scanned.stdout) as {
      scan: { rulePack: string };
      summary: { persons: number };
    };
    expect(scan.rulePack).toMatch(/^mo-idsa-[0-9a-f]{12}$/);
    // Account numbers count without the access code that RSMo 407.1500 asks for.
    expect(summary.persons).toBe(4);
    const loss = await runShowme(['whatif', '--lost', '**', ...config], around);
    expect(loss.stdout).toContain('RSMo 375.14');
    expect(loss.stdout.replace(/\s+/g, ' ')).toMatch(/four business days/);
    const page = await runShowme(['report', 'html', ...config], around);
    expect(page.stdout).toContain('375.1402');
    expect(page.stdout).not.toContain('407.1500.1');
  }, 120_000);

  it('leaves the first as it was', async () => {
    const { stdout } = await run(['report', 'json']);
    const { scan, summary } = JSON.parse(stdout) as {
      scan: { rulePack: string };
      summary: { persons: number };
    };
    expect(scan.rulePack).toMatch(/^missouri-/);
    expect(summary.persons).toBe(2);
  }, 60_000);
});
