// The register as a document: one section a system, in the order of how many people it holds.
import type { Dossier } from '../dossier.ts';
import { countOf, formatCount } from '../numbers.ts';
import { sharePercent } from '../shares.ts';
import { keyText, missedWords, openClerk, type Clerk } from './clerk.ts';
import { describeCoverage } from './coverage.ts';
import { heading, paragraph, type Block, type Drawn, type Paper, type Text } from './paper.ts';
import { peopleWords, systemBlocks } from './register-system.ts';
import type { RegisterFacts } from './register.ts';

/** A register of more systems is kept by stating what belongs together; the JSON form has them all. */
const mostSystems = 150;

export function registerPaper(facts: RegisterFacts, dossier: Dossier): Drawn {
  const { law, scan, statements, today } = dossier;
  const rule = law.documents.register;
  const clerk = openClerk();
  const owner = clerk.stated(
    statements.organization.name,
    ['organization', 'name'],
    'the name of the agency',
  );
  const shown = facts.systems.slice(0, mostSystems);
  const { asked, read } = describeCoverage(dossier);
  const blocks: Block[] = [
    { kind: 'facts', rows: overview(facts, dossier, clerk) },
    ...shown.flatMap((system, index) =>
      systemBlocks(system, { number: index + 1, dossier, clerk }),
    ),
    ...(facts.systems.length > shown.length
      ? [
          paragraph(
            `And ${formatCount(facts.systems.length - shown.length)} more systems with fewer people, in the JSON form. Systems that belong together are one as soon as one address pattern states something of them.`,
          ),
        ]
      : []),
    ...(facts.systems.length === 0
      ? [paragraph('No store with confidential personal information was found.')]
      : []),
    heading('Certification'),
    paragraph(rule.certification),
    {
      kind: 'facts',
      rows: [
        [
          'Name, position',
          clerk.stated(
            statements.organization.certification?.by,
            ['organization', 'certification', 'by'],
            'who certifies',
          ),
        ],
      ],
    },
    { kind: 'blanks', labels: ['Signature', 'Date'] },
  ];
  const missing = clerk.missed.map(({ key }) => keyText(key));
  const paper: Paper = {
    title: rule.title,
    subtitle: [`Kept under ${rule.citation.text} · `, ...owner, ` · ${today}`],
    status: [
      `Draft made from the scan of ${scan.startedAt.slice(0, 10)}. ${missedWords(missing.length)} Coverage ${sharePercent(read, asked)}: ${formatCount(asked - read)} of ${countOf(asked, 'store', 'stores')} could not be examined to the end.`,
    ],
    blocks: [...blocks, ...clerk.closing(scan.id)],
    footer: `${statements.organization.name ?? 'Register'} · scan ${scan.id}`,
  };
  return { paper, missing };
}

function overview(facts: RegisterFacts, dossier: Dossier, clerk: Clerk): [string, Text][] {
  const last: Text = clerk.stated(
    facts.certified ?? undefined,
    ['organization', 'certification', 'last'],
    'the date of the last certification',
  );
  const overdue = facts.due !== null && facts.due < dossier.today ? ' (overdue)' : '';
  return [
    ['Systems described', [formatCount(facts.systems.length)]],
    ['People', [peopleWords(facts.persons, facts.missouriResidents)]],
    [
      'Yearly certification',
      facts.due === null
        ? ['last ', ...last, '; due one year after it']
        : ['last ', ...last, `; due ${facts.due}${overdue}`],
    ],
  ];
}
