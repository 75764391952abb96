// An audit as a conversation: each finding that nobody has judged yet is shown with its reasons, and asked about.
import { createInterface } from 'node:readline';
import { lawOfRulePack } from '../law/index.ts';
import { isDay } from '../model/calendar.ts';
import type { MarkKind } from '../model/mark.ts';
import type { Disposition } from '../model/verdict.ts';
import { explainFinding } from '../report/explain.ts';
import { countOf } from '../report/numbers.ts';
import type { Style } from '../report/report.ts';
import { makeMark, type Auditing, type Candidate, type Judgement } from './audit-desk.ts';
import { printPieces, tell } from './terminal.ts';

/** What makes a store exposed or in need of a look. */
const judged: readonly Disposition[] = ['covered', 'review', 'no-name', 'no-code'];

const answers: Readonly<Record<string, MarkKind>> = {
  c: 'confirmed',
  t: 'test-data',
  f: 'false-match',
  p: 'public-record',
  r: 'remediated',
};

const question =
  '[c]onfirmed  [t]est data  [f]alse match  [p]ublic record  [r]emediated  [s]kip  [q]uit: ';

/** Asks until all is judged, somebody quits, or the answers end. Each mark is kept at once. */
export async function auditSession(desk: Auditing, by: string, style: Style): Promise<void> {
  const open = openFindings(desk);
  const law = lawOfRulePack(desk.scan.rulePack).view;
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const ask: Ask = async (text) => {
    process.stderr.write(text);
    const { value, done } = await lines.next();
    return done ? null : value.trim();
  };
  let made = 0;
  let left = open.length;
  for (const one of open) {
    const text = explainFinding(one.store, one.finding, { scan: desk.scan, law, style });
    await printPieces([`\n${text.trimEnd()}\n\n`]);
    const judgement = await judge(ask, by);
    if (judgement === 'quit') break;
    if (judgement === 'skip') continue;
    desk.marks.put([makeMark(desk, one, judgement)]);
    made++;
    left--;
  }
  await lines.return?.();
  tell(
    `marked by ${by}: ${countOf(made, 'finding', 'findings')}; ${countOf(left, 'finding', 'findings')} not judged yet`,
  );
}

type Ask = (text: string) => Promise<string | null>;

async function judge(ask: Ask, by: string): Promise<Judgement | 'skip' | 'quit'> {
  let says: MarkKind | undefined;
  while (!says) {
    const answer = await ask(question);
    if (answer === null || answer === 'q') return 'quit';
    if (answer === 's') return 'skip';
    says = answers[answer];
  }
  const why = await askFor(ask, 'Why: ', (text) => text !== '');
  const isPublic = says === 'public-record';
  const basis = isPublic ? await askFor(ask, 'On what basis: ', (text) => text !== '') : '';
  const reviewer = isPublic ? await askFor(ask, 'Reviewed by: ', (text) => text !== '') : '';
  const until = await askFor(
    ask,
    'Until (2027-01-31; nothing: until it changes): ',
    (text) => text === '' || isDay(text),
  );
  // The answers ended in the middle: nothing half-said is kept.
  if (why === null || basis === null || reviewer === null || until === null) return 'quit';
  return { says, by, why, until: until || null, basis: basis || null, reviewer: reviewer || null };
}

async function askFor(
  ask: Ask,
  text: string,
  isAnswer: (text: string) => boolean,
): Promise<string | null> {
  for (;;) {
    const answer = await ask(text);
    if (answer === null || isAnswer(answer)) return answer;
  }
}

/** In the order of urgency; those whose mark still holds are judged already. */
function openFindings({ inventory, marked, scan }: Auditing): Candidate[] {
  const settled = new Set(
    marked
      .marked(scan.id)
      .filter(({ standing }) => standing === 'in-force')
      .map(({ mark }) => mark.finding),
  );
  const open: Candidate[] = [];
  for (const store of inventory.stores(scan.id, { places: 5 }))
    for (const finding of store.findings)
      if (
        judged.includes(finding.disposition) &&
        !settled.has(finding.id) &&
        store.verdict !== 'sealed'
      )
        open.push({ store, finding });
  return open;
}
