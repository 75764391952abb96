// Input to a privacy notice as a document: draft wording, and what the federal model form asks for.
import type { Dossier } from '../dossier.ts';
import { formatCount, joinWords } from '../numbers.ts';
import { keyText, missedWords, openClerk, type Clerk } from './clerk.ts';
import type { Holding } from './holdings.ts';
import { draftWording } from './notice-wording.ts';
import type { NoticeFacts } from './notice.ts';
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

export function noticePaper(facts: NoticeFacts, dossier: Dossier): Drawn {
  const { law, scan, statements, today } = dossier;
  const rule = law.documents.notice;
  const clerk = openClerk();
  const owner = clerk.stated(
    statements.organization.name,
    ['organization', 'name'],
    'the name of the licensee',
  );
  const blocks: Block[] = [
    heading('Draft wording'),
    ...draftWording(facts, dossier, clerk),
    ...formBlocks(facts, dossier, clerk),
    heading('What the rule asks for'),
    list(rule.contents.map((content): Text => [content])),
    note(
      `${rule.citation.text}. This paper follows its parts in order and describes what was found, not what your practices are.`,
    ),
  ];
  const missing = clerk.missed.map(({ key }) => keyText(key));
  const paper: Paper = {
    title: rule.title,
    subtitle: [...owner, ` · ${today} · ${rule.citation.text}`],
    status: [
      `A draft for your compliance officer, made from the scan of ${scan.startedAt.slice(0, 10)}. It describes what the scan found, not what your practices are. ${missedWords(missing.length)}`,
    ],
    blocks: [...blocks, ...clerk.closing(scan.id)],
    footer: `Input to a privacy notice · scan ${scan.id}`,
  };
  return { paper, missing };
}

function formBlocks(facts: NoticeFacts, { law, statements }: Dossier, clerk: Clerk): Block[] {
  const { modelForm } = law.documents.notice;
  const social = facts.kinds.find(({ type }) => type === 'ssn');
  const found = facts.terms.filter(({ stores }) => stores.length > 0);
  const rest = facts.terms.filter(({ stores }) => stores.length === 0).map(({ term }) => term);
  const row = (term: string, persons: number, stores: readonly Holding[]): Text[] => [
    [term],
    [stores.length > 0 ? 'yes' : 'not found'],
    [formatCount(persons)],
    stores.length > 0 ? [clerk.traceStores(term, stores)] : [''],
  ];
  return [
    heading('Terms of the federal model form (What?)'),
    paragraph(
      `${modelForm.citation.text}: “${modelForm.first}” is always first, with at least ${formatCount(modelForm.least)} more terms of the menu. Found: ${formatCount(found.length)}.`,
    ),
    {
      kind: 'table',
      head: ['Term of the menu', 'Found', 'People', 'Stores'],
      widths: [46, 18, 18, 18],
      numbers: [2],
      rows: [
        row(`${modelForm.first} (always listed first)`, social?.persons ?? 0, social?.stores ?? []),
        ...found.map(({ term, persons, stores }) => row(term, persons, stores)),
      ],
    },
    ...(rest.length > 0
      ? [
          paragraph(
            `Not found, or not told by what a scan can see: ${joinWords(rest.map((term) => term.toLowerCase()))}.`,
          ),
        ]
      : []),
    heading('Reasons we can share (How?)'),
    {
      kind: 'table',
      head: ['Reason', 'Do you share?', 'Can you limit it?'],
      widths: [50, 25, 25],
      rows: modelForm.reasons.map(([reason, words]): Text[] => {
        const said = statements.organization.sharing?.[reason];
        return [
          [words],
          clerk.stated(
            said && yesNo(said.shares),
            ['organization', 'sharing', reason, 'shares'],
            `whether you share: ${words.toLowerCase()}`,
          ),
          said === undefined
            ? ['']
            : said.shares
              ? clerk.stated(
                  said.canLimit === undefined ? undefined : yesNo(said.canLimit),
                  ['organization', 'sharing', reason, 'canLimit'],
                  'whether the consumer can limit it',
                )
              : ['we do not share'],
        ];
      }),
    },
  ];
}

function yesNo(said: boolean): string {
  return said ? 'Yes' : 'No';
}
