// The risk assessment as a document: what could happen, how likely and how bad, what changed, and what to do in order.
import type { Dossier } from '../dossier.ts';
import { countOf, formatCount } from '../numbers.ts';
import { sharePercent } from '../shares.ts';
import { keyText, missedWords, openClerk, type Clerk } from './clerk.ts';
import { describeCoverage } from './coverage.ts';
import {
  heading,
  list,
  note,
  paragraph,
  type Block,
  type Drawn,
  type Paper,
  type Text,
} from './paper.ts';
import { changeBlocks, providerBlocks, threatBlocks } from './risk-blocks.ts';
import type { RiskFacts } from './risk.ts';

export function riskPaper(facts: RiskFacts, dossier: Dossier): Drawn {
  const { law, scan, statements, today } = dossier;
  const rule = law.documents.risk;
  const clerk = openClerk();
  const owner = clerk.stated(
    statements.organization.name,
    ['organization', 'name'],
    'the name of the licensee',
  );
  const last = statements.organization.riskAssessment?.last;
  const blocks: Block[] = [
    heading('In short'),
    ...summaryBlocks(facts, clerk),
    heading('Reasonably foreseeable threats'),
    ...threatBlocks(facts, clerk),
    heading('Service providers'),
    ...providerBlocks(facts, clerk),
    heading('What changed since the last assessment'),
    ...changeBlocks(facts, dossier, clerk),
    heading('What to do, in order'),
    ...stepBlocks(facts),
    heading('Not covered by this assessment'),
    ...unseenBlocks(dossier),
  ];
  const missing = clerk.missed.map(({ key }) => keyText(key));
  const paper: Paper = {
    title: rule.title,
    subtitle: [
      `${rule.citation.text} · `,
      ...owner,
      ` · ${today}${last === undefined ? '' : ` · replaces the assessment of ${last}`}`,
    ],
    status: [
      `Draft made from the scan of ${scan.startedAt.slice(0, 10)}. ${missedWords(missing.length)} Grades follow a rule that is our reading of ${rule.citation.text}; change one with a reason: `,
      { code: 'stores[…].risk' },
      '.',
    ],
    blocks: [...blocks, ...clerk.closing(scan.id)],
    footer: `Risk assessment · scan ${scan.id}`,
  };
  return { paper, missing };
}

function summaryBlocks({ persons, exposed, files, steps }: RiskFacts, clerk: Clerk): Block[] {
  if (exposed.length === 0)
    return [paragraph('No covered information was found unprotected in what could be read.')];
  const lastFile = files.at(-1);
  const freed = persons - (lastFile?.left ?? persons);
  const tables = files.filter(({ isTable }) => isTable).length;
  const noun =
    tables === 0
      ? ['file', 'files']
      : tables === files.length
        ? ['table', 'tables']
        : ['store', 'stores'];
  const first = steps[0];
  return [
    paragraph(
      `Records of ${countOf(persons, 'person', 'people')} lie unprotected in ${countOf(exposed.length, 'store', 'stores')}.`,
      clerk.traceStores(`${countOf(persons, 'person', 'people')} exposed`, exposed),
    ),
    ...(freed > 0
      ? [
          paragraph({
            strong: `Encrypting, moving or deleting ${files.length === 1 ? `this ${noun[0] ?? ''}` : `these ${countOf(files.length, noun[0] ?? '', noun[1] ?? '')}`} takes ${sharePercent(freed, persons)} of the people out of exposure (${formatCount(freed)} of ${formatCount(persons)}):`,
          }),
          {
            kind: 'table',
            head: ['Store', 'People taken out', 'People still exposed'],
            widths: [58, 21, 21],
            numbers: [1, 2],
            rows: files.map(({ path, gain, left }): Text[] => [
              [{ code: path }],
              [formatCount(gain)],
              [formatCount(left)],
            ]),
          } as const,
        ]
      : []),
    ...(first && first.group !== ''
      ? [
          note(
            `By folder, ${first.group} comes first: ${countOf(first.stores, 'store', 'stores')}. All steps stand below.`,
          ),
        ]
      : []),
  ];
}

function stepBlocks({ steps, persons }: RiskFacts): Block[] {
  if (steps.length === 0) return [paragraph('Nothing is exposed, so there is nothing to do.')];
  const last = steps.at(-1);
  return [
    {
      kind: 'steps',
      items: steps.map(({ group, stores, gain, left }): Text => [
        { code: group || 'directly in the target' },
        `: encrypt, move or delete ${countOf(stores, 'store', 'stores')}. Takes ${countOf(gain, 'person', 'people')} out; ${formatCount(left)} remain.`,
      ]),
    },
    paragraph(
      `Together: ${sharePercent(persons - (last?.left ?? persons), persons)} of the people. A person counts as out only when no exposed store holds them any more; moving counts after the next scan has seen it.`,
    ),
  ];
}

function unseenBlocks(dossier: Dossier): Block[] {
  const { asked, read } = describeCoverage(dossier);
  const { unseen, citation } = dossier.law.documents.risk;
  return [
    list([
      ...unseen.map((one): Text => [one]),
      [
        `What ${countOf(asked - read, 'store holds', 'stores hold')} that could not be examined to the end`,
      ],
    ]),
    note(`${citation.text} asks about these too. A person adds them before this is an assessment.`),
  ];
}
