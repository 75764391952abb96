// The parts of a risk assessment that are tables: threats, service providers, and what changed.
import type { GradeRule } from '../../model/document-rules.ts';
import type { Dossier } from '../dossier.ts';
import { capitalise, countOf, formatCount } from '../numbers.ts';
import type { Clerk } from './clerk.ts';
import { note, paragraph, type Block, type Text } from './paper.ts';
import type { RiskFacts } from './risk.ts';

function graded({ grade, why }: GradeRule): Text {
  return [{ strong: capitalise(grade) }, `: ${why}`];
}

export function threatBlocks({ threats, stated }: RiskFacts, clerk: Clerk): Block[] {
  if (threats.length === 0 && stated.length === 0)
    return [paragraph('No store gives ground for one: nothing is exposed in what could be read.')];
  return [
    {
      kind: 'table',
      head: [
        'What could happen',
        'Stores',
        'Likelihood',
        'Damage',
        'Controls seen',
        'Controls missing',
      ],
      widths: [20, 18, 17, 18, 12, 15],
      rows: [
        ...threats.map(({ threat, stores, persons, damage, seen }): Text[] => [
          [threat.what],
          [
            `${capitalise(threat.stores)}: ${countOf(stores.length, 'store', 'stores')}`,
            clerk.traceStores(threat.stores, stores),
          ],
          graded(threat.likelihood),
          [...graded(damage), ` (${countOf(persons, 'person', 'people')})`],
          [seen.join('; ') || 'none'],
          [threat.missing],
        ]),
        ...stated.map(({ key, risk, stores, persons, damage }): Text[] => [
          [`Graded by you, under ${key}`],
          [formatCount(stores.length), clerk.traceStores(`stated under ${key}`, stores)],
          [risk.likelihood === undefined ? 'not graded' : { strong: capitalise(risk.likelihood) }],
          risk.damage === undefined
            ? [...graded(damage), ` (${countOf(persons, 'person', 'people')})`]
            : [
                { strong: capitalise(risk.damage) },
                `, as stated (${countOf(persons, 'person', 'people')})`,
              ],
          [risk.because],
          [''],
        ]),
      ],
    },
    note(
      'Likelihood comes from who can open a store, damage from how many people it holds. A store can be in several classes.',
    ),
  ];
}

export function providerBlocks({ providers }: RiskFacts, clerk: Clerk): Block[] {
  if (providers.length === 0) {
    return [
      paragraph(
        'Providers that maintain or may see customer information: ',
        clerk.missing(
          ['organization', 'providers'],
          'service providers, what they hold, agreements and reviews; an empty list where there are none',
        ),
      ),
    ];
  }
  return [
    {
      kind: 'table',
      head: ['Provider', 'Holds', 'Agreement', 'Last reviewed'],
      widths: [26, 30, 24, 20],
      rows: providers.map(({ provider, stores, persons }, index): Text[] => {
        const key = (...parts: string[]): (string | number)[] => [
          'organization',
          'providers',
          index,
          ...parts,
        ];
        const { agreement } = provider;
        return [
          [provider.name],
          provider.holds === undefined
            ? [clerk.missing(key('holds'), `which stores ${provider.name} holds`)]
            : [
                { code: provider.holds },
                `: ${countOf(stores.length, 'store', 'stores')}, ${countOf(persons, 'person', 'people')}`,
              ],
          clerk.stated(
            agreement &&
              [agreement.reference, agreement.signed && `signed ${agreement.signed}`]
                .filter(Boolean)
                .join(', '),
            key('agreement'),
            `the agreement with ${provider.name}`,
          ),
          clerk.stated(
            provider.reviewed,
            key('reviewed'),
            `when ${provider.name} was last reviewed`,
          ),
        ];
      }),
    },
  ];
}

export function changeBlocks(
  { changes }: RiskFacts,
  { statements }: Dossier,
  clerk: Clerk,
): Block[] {
  const last = statements.organization.riskAssessment?.last;
  const stated: Block[] =
    last === undefined
      ? [
          paragraph(
            'Date of the last assessment: ',
            clerk.missing(
              ['organization', 'riskAssessment', 'last'],
              'when the last assessment was made',
            ),
          ),
        ]
      : [];
  if (!changes) {
    return [
      ...stated,
      paragraph(
        'The inventory keeps no earlier scan of these targets, so nothing can be compared.',
      ),
    ];
  }
  return [
    ...stated,
    {
      kind: 'facts',
      rows: [
        ['Compared with', [`the scan of ${changes.sinceDay}, `, { code: changes.since }]],
        [
          'People exposed',
          [`${formatCount(changes.personsBefore)} then, ${formatCount(changes.personsNow)} now`],
        ],
        [
          'Stores exposed',
          [`${formatCount(changes.exposedBefore)} then, ${formatCount(changes.exposedNow)} now`],
        ],
        ['New exposure', [countOf(changes.appeared, 'store', 'stores')]],
        ['Gone', [countOf(changes.gone, 'store', 'stores')]],
        ['Sealed since', [countOf(changes.sealed, 'store', 'stores')]],
        ['Not exposed any more', [countOf(changes.cleared, 'store', 'stores')]],
        [
          'Not comparable',
          [
            changes.notComparable === 0
              ? '0 stores'
              : `${countOf(changes.notComparable, 'store', 'stores')} that ${changes.notComparable === 1 ? 'was' : 'were'} exposed could not be examined this time: fewer findings from less reading are no improvement.`,
          ],
        ],
        ...(changes.sameRules
          ? []
          : [
              ['Rules', ['Other rules were applied then: a difference may come from them.']] as [
                string,
                Text,
              ],
            ]),
      ],
    },
  ];
}
