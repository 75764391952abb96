// A small clinic as tables: the same people in every engine, drawn from a seed, with what a scan must find and must not.
import { createHash } from 'node:crypto';

import { openNumberDesk } from '../../fixtures/generate/numbers.ts';
import { bare, fullName, openRegistry, type Person } from '../../fixtures/generate/people.ts';
import { seededRandom } from '../../fixtures/generate/random.ts';
import { writeDocx } from '../../fixtures/generate/write-docx.ts';
import { writePdf } from '../../fixtures/generate/write-pdf.ts';
import type { StoreResult } from '../../src/model/verdict.ts';

export type Value = string | number | Uint8Array | null;

export interface ClinicTable {
  readonly name: string;
  /** 'text', 'int', 'json', 'bytes', 'date', with ' key' for the primary key and ' > table' for a foreign key. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly Value[])[];
}

const patientCount = 30;

export interface Clinic {
  readonly people: readonly Person[];
  readonly tables: readonly ClinicTable[];
}

export async function makeClinic(): Promise<Clinic> {
  const random = seededRandom(41);
  const people = openRegistry(random, openNumberDesk(random)).invite(patientCount);
  const rows = (row: (person: Person, id: number) => readonly Value[]): (readonly Value[])[] =>
    people.map((person, i) => row(person, 1001 + i));
  const letter = await writePdf({
    title: 'Referral',
    pages: [
      [
        `Patient: ${fullName(people[3]!)}`,
        `Social Security number: ${people[3]!.ssn}`,
        'Please see the patient about the knee.',
      ],
    ],
  });
  const form = await writeDocx({
    paragraphs: [`Applicant: ${fullName(people[4]!)}`, `SSN: ${people[4]!.ssn}`],
  });
  return {
    people,
    tables: [
      {
        name: 'patients',
        columns: {
          id: 'int key',
          first_name: 'text',
          last_name: 'text',
          birth_date: 'date',
          street: 'text',
          city: 'text',
          state: 'text',
          zip: 'text',
        },
        rows: rows((p, id) => [id, p.first, p.last, p.birthDate, p.street, p.city, p.state, p.zip]),
      },
      {
        name: 'identifiers',
        columns: { id: 'int key', patient_id: 'int > patients', ssn: 'text' },
        rows: rows((p, id) => [id + 4000, id, p.ssn]),
      },
      {
        // Nobody declared the key.
        name: 'old_numbers',
        columns: { patient_id: 'int', social_security_no: 'text' },
        rows: rows((p, id) => [id, bare(p.ssn)]).slice(0, 20),
      },
      {
        name: 'cards',
        columns: {
          id: 'int key',
          patient_id: 'int > patients',
          card_number: 'text',
          cvv: 'text',
          expires: 'text',
        },
        rows: rows((p, id) => [id, id, p.card, p.cvv, p.expiry]).slice(0, 10),
      },
      {
        name: 'hashed',
        columns: { patient_id: 'int > patients', ssn_sha256: 'text', last_four: 'text' },
        rows: rows((p, id) => [
          id,
          createHash('sha256').update(bare(p.ssn)).digest('hex'),
          p.ssn.slice(-4),
        ]).slice(0, 12),
      },
      {
        name: 'intake',
        columns: { id: 'int key', received: 'date', form: 'json' },
        rows: rows((p, id) => [
          id,
          '2024-03-05',
          JSON.stringify({
            applicant: { name: fullName(p), birthDate: p.birthDate, ssn: p.ssn },
            visit: { reason: 'knee pain', room: 4 },
          }),
        ]).slice(0, 8),
      },
      {
        name: 'documents',
        columns: { id: 'int key', title: 'text', body: 'bytes' },
        rows: [
          [1, 'referral', letter],
          [2, 'application', form],
          [3, 'empty', null],
        ],
      },
      {
        name: 'notes',
        columns: { id: 'int key', body: 'text' },
        rows: [
          [1, `Called ${fullName(people[6]!)}, SSN ${people[6]!.ssn}, about the missing form.`],
          [2, 'Ordered more paper for the printer, order 486213377.'],
        ],
      },
      {
        // Looks like it, and is not.
        name: 'orders',
        columns: {
          order_no: 'int key',
          tracking: 'text',
          part_no: 'text',
          phone: 'text',
          placed: 'date',
        },
        rows: Array.from({ length: 60 }, (_, i): Value[] => [
          486_000_000 + i * 977,
          `1Z999AA1012345${String(i).padStart(4, '0')}`,
          `AB-${1000 + i}-77`,
          `573-555-01${String(i % 100).padStart(2, '0')}`,
          '2024-05-06',
        ]),
      },
      {
        name: 'rooms',
        columns: { id: 'int key', name: 'text', floor: 'int' },
        rows: [
          [1, 'Blue', 1],
          [2, 'Green', 2],
        ],
      },
    ],
  };
}

/** What a scan of the tables says: verdict and people, then each finding as type, disposition and count. */
export const expected: Readonly<Record<string, readonly string[]>> = {
  patients: ['clear 0'],
  identifiers: [`exposed ${patientCount}`, `ssn covered ${patientCount} joined`],
  old_numbers: ['exposed 20', 'ssn covered 20 joined'],
  cards: ['exposed 10', 'access-code covered 10 joined', 'payment-card covered 10 joined'],
  hashed: ['exposed 12', 'ssn covered 12 joined'],
  intake: ['exposed 8', 'medical covered 8 record', 'ssn covered 8 record'],
  documents: [
    'exposed 2',
    'ssn covered 1 block attachment column body row 1',
    'ssn covered 1 block attachment column body row 2',
  ],
  notes: ['exposed 1', 'ssn covered 1 record'],
  orders: ['clear 0'],
  rooms: ['clear 0'],
};

export function outcome({ verdict, persons, findings, problems }: StoreResult): string[] {
  return [
    `${verdict} ${persons}`,
    ...findings
      .map(({ type, disposition, count, places }) => {
        const { part, pairing } = places[0] ?? {};
        return [type, disposition, count, pairing, part]
          .filter((word) => word !== undefined)
          .join(' ');
      })
      .toSorted(),
    ...problems.map((problem) => `${problem.reason}: ${problem.detail}`),
  ];
}
