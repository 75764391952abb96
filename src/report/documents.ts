// Reports for people that need more than a scan's stores, and libraries that nothing else has to load.
import type { Dossier } from './dossier.ts';
import { marksSentence } from './marks-words.ts';
import { drawPaper, type Form } from './papers/draw-paper.ts';
import type { Paper } from './papers/paper.ts';

export type { Form } from './papers/draw-paper.ts';

export interface Document {
  readonly id: string;
  /** The first is what stdout gets. */
  readonly forms: readonly Form[];
  draw(dossier: Dossier, form: Form): Promise<Iterable<string | Uint8Array>>;
}

const html: Document = {
  id: 'html',
  forms: ['html'],
  draw: async (dossier) => {
    const { drawReport } = await import('./html/draw.ts');
    return [drawReport(dossier)];
  },
};

/** A paper in all forms: drawn from blocks, or its facts as they are. */
function paperDocument(
  id: string,
  prepare: (dossier: Dossier) => Promise<{ readonly paper: Paper; readonly json: object }>,
): Document {
  return {
    id,
    forms: ['md', 'html', 'docx', 'json'],
    draw: async (dossier, form) => {
      const { paper, json } = await prepare(dossier);
      return drawPaper(withMarksSaid(paper, dossier), json, form);
    },
  };
}

/** Whatever a paper counts, it says what marks leave out of it. */
export function withMarksSaid(paper: Paper, { summary }: Pick<Dossier, 'summary'>): Paper {
  const told = marksSentence(summary.marks);
  return told === '' ? paper : { ...paper, status: [...paper.status, ` ${told}`] };
}

const coverage = paperDocument('coverage', async (dossier) => {
  const { coverageJson, coveragePaper, describeCoverage } = await import('./papers/coverage.ts');
  const facts = describeCoverage(dossier);
  return { paper: coveragePaper(dossier, facts), json: coverageJson(dossier, facts) };
});

const register = paperDocument('register', async (dossier) => {
  const { describeRegister, registerJson } = await import('./papers/register.ts');
  const { registerPaper } = await import('./papers/register-paper.ts');
  const facts = describeRegister(dossier);
  const { paper, missing } = registerPaper(facts, dossier);
  return { paper, json: registerJson(facts, dossier, missing) };
});

const notice = paperDocument('notice', async (dossier) => {
  const { describeNotice, noticeJson } = await import('./papers/notice.ts');
  const { noticePaper } = await import('./papers/notice-paper.ts');
  const facts = describeNotice(dossier);
  const { paper, missing } = noticePaper(facts, dossier);
  return { paper, json: noticeJson(facts, dossier, missing) };
});

const risk = paperDocument('risk', async (dossier) => {
  const { describeRisk, riskJson } = await import('./papers/risk.ts');
  const { riskPaper } = await import('./papers/risk-paper.ts');
  const facts = describeRisk(dossier);
  const { paper, missing } = riskPaper(facts, dossier);
  return { paper, json: riskJson(facts, dossier, missing) };
});

/** In the order of help. */
export const documents: readonly Document[] = [html, register, notice, risk, coverage];
