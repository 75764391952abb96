// One system of records in the register: the seven facts that the rule asks for, each stated, seen, or named as missing.
import type { Recipient } from '../../model/statements.ts';
import type { Dossier } from '../dossier.ts';
import { capitalise, countOf, formatCount, joinWords } from '../numbers.ts';
import { kindWords } from '../words.ts';
import type { Clerk } from './clerk.ts';
import type { Holding } from './holdings.ts';
import { heading, joinTexts, paragraph, type Block, type Run, type Text } from './paper.ts';
import type { RegisterSystem } from './register.ts';

interface Setting {
  readonly number: number;
  readonly dossier: Dossier;
  readonly clerk: Clerk;
}

export function systemBlocks(system: RegisterSystem, { number, dossier, clerk }: Setting): Block[] {
  const { key, statement, stores } = system;
  const name =
    statement.name ?? (key === '**' ? 'Directly in the target' : key.replace(/\/\*\*$/, ''));
  const where = clerk.trace(storeWords(stores), [{ code: key }]);
  const fact = (said: string | undefined, part: string, what: string): Text =>
    clerk.stated(said, ['stores', key, part], what);
  return [
    heading(`${number}. ${name}`),
    paragraph({ code: key }, ` · ${storeWords(stores)}`, where),
    {
      kind: 'facts',
      rows: [
        ['What it holds', [holds(system), clerk.traceStores(seen(system), stores)]],
        ['About whom', [peopleWords(system.persons, system.missouriResidents)]],
        ['Why it is kept', fact(statement.reason, 'reason', 'why the information is kept')],
        [
          'Statute that makes it confidential',
          fact(statement.statute, 'statute', 'the statute that makes it confidential'),
        ],
        ['Collected by', collectedBy(system, dossier, clerk)],
        ['Who has access', accessText(system, clerk)],
        ...recipients(system, { dossier, clerk }),
        [
          'How it is protected',
          [protectionWords(system), clerk.traceStores('state of protection', stores)],
        ],
      ],
    },
  ];
}

function storeWords(stores: readonly Holding[]): string {
  const tables = stores.filter(({ kind }) => /-(?:table|view|collection)$/.test(kind)).length;
  const files = stores.length - tables;
  return [
    ...(files > 0 ? [countOf(files, 'file', 'files')] : []),
    ...(tables > 0 ? [countOf(tables, 'table', 'tables')] : []),
  ].join(', ');
}

export function peopleWords(persons: number, missouri: number): string {
  if (persons === 0) return 'nobody whose information could be read';
  return `${countOf(persons, 'person', 'people')}; ${formatCount(missouri)} ${missouri === 1 ? 'shows' : 'show'} evidence of living in Missouri`;
}

function holds({ types, sealed }: RegisterSystem): string {
  const words = types.map((type) => kindWords[type][1]);
  const closed =
    sealed > 0
      ? `${countOf(sealed, 'sealed store', 'sealed stores')}, whose content is not known`
      : '';
  return (
    capitalise([words.join('; '), closed].filter(Boolean).join('; ')) ||
    'Nothing that could be read'
  );
}

function seen({ persons, types }: RegisterSystem): string {
  return `${countOf(persons, 'person', 'people')}; ${types.map((type) => kindWords[type][1]).join(', ') || 'sealed'}`;
}

function collectedBy(
  { key, statement }: RegisterSystem,
  { statements }: Dossier,
  clerk: Clerk,
): Text {
  const { name } = statements.organization;
  if (statement.collectedBy === undefined && name !== undefined)
    return [name, ' (', { code: 'organization.name' }, ')'];
  return clerk.stated(
    statement.collectedBy,
    ['stores', key, 'collectedBy'],
    'which agency collects it',
  );
}

function accessText({ key, statement, access }: RegisterSystem, clerk: Clerk): Text {
  const system: Run = `As the system tells: ${access.slice(0, 3).join('; ')}${access.length > 3 ? `; ${formatCount(access.length - 3)} more` : ''}.`;
  const stated = clerk.stated(
    statement.access && joinWords(statement.access),
    ['stores', key, 'access'],
    'who works with it',
  );
  return [...(statement.access ? ['Stated: ', ...stated, '. '] : [...stated, ' ']), system];
}

function recipients(
  { key, statement }: RegisterSystem,
  { dossier, clerk }: Pick<Setting, 'dossier' | 'clerk'>,
): [string, Text][] {
  const { sharedWith } = statement;
  if (sharedWith === undefined) {
    return [
      [
        'Agencies and others with access',
        [
          clerk.missing(
            ['stores', key, 'sharedWith'],
            'agencies and others with access; an empty list where there are none',
          ),
        ],
      ],
    ];
  }
  if (sharedWith.length === 0) return [['Agencies and others with access', ['none, as stated']]];
  const rule = dossier.law.documents.register.agreement;
  return sharedWith.map((recipient, index) => [
    index === 0 ? 'Agencies and others with access' : '',
    recipientText(recipient, { key, index, rule, clerk }),
  ]);
}

function recipientText(
  { name, purpose, agreement }: Recipient,
  { key, index, rule, clerk }: { key: string; index: number; rule: string; clerk: Clerk },
): Text {
  const at = (part: string): (string | number)[] => [
    'stores',
    key,
    'sharedWith',
    index,
    'agreement',
    part,
  ];
  const head = `${name}${purpose === undefined ? '' : ` (${purpose})`} · agreement `;
  if (agreement === undefined) {
    return [
      head,
      clerk.missing(
        ['stores', key, 'sharedWith', index, 'agreement'],
        `the agreement with ${name}`,
      ),
      `: ${rule}`,
    ];
  }
  return joinTexts(
    [
      [head, ...clerk.stated(agreement.reference, at('reference'), `the agreement with ${name}`)],
      [
        'signed ',
        ...clerk.stated(
          agreement.signed,
          at('signed'),
          `when the agreement with ${name} was signed`,
        ),
      ],
    ],
    ', ',
  );
}

function protectionWords({ stores, exposed, sealed }: RegisterSystem): string {
  const locked = stores.filter(
    ({ state, verdict }) => verdict === 'exposed' && state !== 'none',
  ).length;
  const parts = [
    ...(exposed - locked > 0 ? [`${formatCount(exposed - locked)} not encrypted`] : []),
    ...(locked > 0 ? [`${formatCount(locked)} encrypted, but open to whoever has them`] : []),
    ...(sealed > 0 ? [`${formatCount(sealed)} sealed`] : []),
  ];
  const disks = stores.filter(({ isVolumeEncrypted }) => isVolumeEncrypted).length;
  const volume =
    disks > 0
      ? `; ${formatCount(disks)} on an encrypted disk, which protects a stolen disk only`
      : '';
  return `${capitalise(parts.join(', '))}${volume}`;
}
