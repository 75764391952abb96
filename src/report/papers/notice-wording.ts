// The draft sentences of a privacy notice: each leads to stores, to a stated fact, to the rule, or to the key of what is missing.
import type { ElementKind } from '../../../detectors/detector.ts';
import type { Dossier } from '../dossier.ts';
import { countOf, formatCount, joinFirst, joinWords } from '../numbers.ts';
import { kindWords } from '../words.ts';
import type { Clerk } from './clerk.ts';
import type { Holding } from './holdings.ts';
import type { HeldKind, NoticeFacts } from './notice.ts';
import { heading, paragraph, type Block } from './paper.ts';

const kindsInSentence = 5;
/** Kinds that are about a person's health; a notice names them apart from financial information. */
const health: readonly ElementKind[] = [
  'medical',
  'health-insurance-id',
  'medicare-id',
  'medicaid-id',
];

export function draftWording(facts: NoticeFacts, dossier: Dossier, clerk: Clerk): Block[] {
  const { optOut } = dossier.statements.organization;
  return [
    heading('Information we collect', 3),
    ...collectBlocks(facts, dossier, clerk),
    heading('Information we share', 3),
    ...shareBlocks(facts, clerk),
    formerBlock(facts, dossier, clerk),
    heading('Your right to opt out', 3),
    paragraph(
      ...clerk.quoted(
        optOut,
        ['organization', 'optOut'],
        'how a consumer opts out: a toll-free number, a web address or a form',
      ),
    ),
    heading('How we protect your information', 3),
    ...protectBlocks(facts, dossier, clerk),
    heading('Other disclosures', 3),
    paragraph(
      'We may make other disclosures as permitted by law.',
      clerk.trace('wording of the rule', [dossier.law.documents.notice.citation.text]),
    ),
  ];
}

function collectBlocks(facts: NoticeFacts, { statements }: Dossier, clerk: Clerk): Block[] {
  const { sources = {} } = statements.organization;
  const asked = [
    [
      'applications',
      'We get information from you on applications and forms: ',
      'what you get from consumers on applications and other forms',
    ],
    [
      'transactions',
      'We get information from your dealings with us and others: ',
      'what you get from transactions with you, your affiliates or others',
    ],
    [
      'consumerReports',
      'We get information from consumer reporting agencies: ',
      'what you get from consumer reporting agencies',
    ],
  ] as const;
  const financial = facts.kinds.filter(({ type }) => !health.includes(type));
  const medical = facts.kinds.filter(({ type }) => health.includes(type));
  return [
    ...keepBlock(
      'We keep records that show who you are or which accounts are yours, such as',
      financial,
      clerk,
    ),
    ...keepBlock('We keep records about your health, such as', medical, clerk),
    ...(facts.kinds.length === 0
      ? [paragraph('No covered information was found in what could be read.')]
      : []),
    ...asked.map(([key, start, what]) =>
      paragraph(start, ...clerk.quoted(sources[key], ['organization', 'sources', key], what)),
    ),
  ];
}

function keepBlock(start: string, kinds: readonly HeldKind[], clerk: Clerk): Block[] {
  if (kinds.length === 0) return [];
  const words = joinFirst(
    kinds.map(({ type }) => `your ${kindWords[type][0]}`),
    kindsInSentence,
  );
  const seen = kinds.map(
    ({ type, persons }) => `${kindWords[type][1]}: ${countOf(persons, 'person', 'people')}`,
  );
  const stores = [...new Set(kinds.flatMap((kind) => kind.stores))];
  return [paragraph(`${start} ${words}.`, clerk.traceStores(seen.join('; '), stores))];
}

function shareBlocks({ recipients }: NoticeFacts, clerk: Clerk): Block[] {
  if (recipients.length === 0) {
    return [
      paragraph(
        'We share information with ',
        clerk.missing(
          ['stores', '**', 'sharedWith'],
          'with whom information is shared; an empty list under each system where with nobody',
        ),
      ),
    ];
  }
  return recipients.map(({ name, purpose, stores, key }) => {
    const why = purpose === undefined ? '' : ` (${purpose})`;
    return paragraph(
      `We share ${joinWords(kindsOf(stores)) || 'information'} with ${name}${why}.`,
      clerk.traceStores(`stated under ${key}`, stores),
    );
  });
}

function kindsOf(stores: readonly Holding[]): string[] {
  return [...new Set(stores.flatMap(({ types }) => types))].map((type) => kindWords[type][1]);
}

function formerBlock(
  { former, formerYears }: NoticeFacts,
  { statements }: Dossier,
  clerk: Clerk,
): Block {
  const people = countOf(former.persons, 'person', 'people');
  return paragraph(
    'We share information about former customers: ',
    ...clerk.quoted(
      statements.organization.formerCustomers,
      ['organization', 'formerCustomers'],
      'what is disclosed about former customers, and to whom',
    ),
    ...(former.persons > 0
      ? [
          ` Records of ${people} were last changed more than ${formerYears} years ago.`,
          clerk.traceStores(
            `${people} in records not changed for ${formerYears} years`,
            former.stores,
          ),
        ]
      : []),
  );
}

function protectBlocks(
  { held, sealed, open }: NoticeFacts,
  { statements }: Dossier,
  clerk: Clerk,
): Block[] {
  const exposed = held.filter(({ verdict }) => verdict === 'exposed');
  return [
    paragraph(
      ...clerk.quoted(
        statements.organization.safeguards,
        ['organization', 'safeguards'],
        'how confidentiality and security are kept',
      ),
    ),
    paragraph(
      `Of ${countOf(held.length, 'store', 'stores')} that hold such records, ${formatCount(sealed.length)} ${sealed.length === 1 ? 'is' : 'are'} encrypted.`,
      clerk.traceStores('state of protection', held),
    ),
    ...(exposed.length > 0
      ? [
          {
            kind: 'quote',
            text: [
              `Before you write that you keep physical, electronic and procedural safeguards, note that ${countOf(exposed.length, 'store is', 'stores are')} not protected and ${formatCount(open.length)} can be opened by everyone.`,
              clerk.traceStores('stores that are not protected', exposed),
            ],
          } as const,
        ]
      : []),
  ];
}
