// Microsoft Access databases, .mdb and .accdb: read whole in memory, table by table; those with a password are tried with the ones known.
import type MDBReader from 'mdb-reader';

import type { Part, Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { accessCell } from './access-values.ts';
import type { DatabaseEngine, DatabaseSession, Wanted } from './database.ts';
import { loadDriver } from './driver.ts';
import { peekedRows } from './look-sql.ts';
import { batchRows } from './row-batches.ts';
import { sampledProblem } from './sampling.ts';

const marks = ['Standard Jet DB', 'Standard ACE DB'];
const rowsPerPage = 2000;

export const accessEngine: DatabaseEngine = {
  id: 'access',
  title: 'Access database',
  driver: 'mdb-reader',
  schemes: [],
  recognises: (head) => marks.includes(Buffer.from(head.subarray(4, 19)).toString('latin1')),
  async open(target, context) {
    if (target.kind !== 'file')
      throw new StoreProblem('unsupported', 'an Access database is named by its path');
    const { reader, facts } = await openReader(target.input, context);
    return sessionOf(reader, facts);
  },
};

interface Opened {
  readonly reader: MDBReader;
  readonly facts: readonly ProtectionFact[];
}

/** @throws StoreProblem encrypted, corrupt, too-large */
async function openReader(input: Input, context: ReadContext): Promise<Opened> {
  const { default: Reader } = await loadDriver('mdb-reader', () => import('mdb-reader'));
  const bytes = Buffer.from(await input.bytes(context.maxBytesInMemory));
  const tries: readonly (Password | null)[] = [null, ...context.passwords];
  for (const password of tries) {
    try {
      const reader = new Reader(bytes, password === null ? {} : { password: password.text });
      // Names are the first thing that is read of its pages.
      reader.getTableNames();
      return { reader, facts: factsOf(reader, password) };
    } catch (error) {
      if (!isLocked(error)) throw damaged();
    }
  }
  throw new StoreProblem(
    'encrypted',
    'it is encrypted with a password that is not known; give it with --password-file',
  );
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && /password|encrypt|decrypt/i.test(error.message);

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'the database is damaged or of a version that cannot be read; open it with Access, compact and repair it, and scan again',
  );
}

function factsOf(reader: MDBReader, password: Password | null): readonly ProtectionFact[] {
  const mechanism = 'access-password';
  if (password !== null) {
    const state = password.nearby ? 'key-nearby' : 'key-given';
    const evidence = `it opens with a password from ${password.origin}`;
    return [{ layer: 'file', state, mechanism, evidence }];
  }
  if (!reader.getPassword()) return [];
  const evidence = 'its password stands in its own header, only obfuscated';
  return [{ layer: 'file', state: 'openable', mechanism, evidence }];
}

function sessionOf(reader: MDBReader, facts: readonly ProtectionFact[]): DatabaseSession {
  const nameOf = (name: string): string => name.replace(/^main\//, '');
  return {
    facts: () => Promise.resolve(facts),
    standing: () =>
      Promise.resolve({
        server: 'Access, read from memory',
        isReadOnly: true,
        notes: [],
        hidden: [],
      }),
    // eslint-disable-next-line @typescript-eslint/require-await
    async *holdings() {
      for (const name of reader.getTableNames()) {
        const table = reader.getTable(name);
        yield {
          kind: 'table',
          name: `main/${name}`,
          columns: table.getColumnNames(),
          rows: table.rowCount,
          access: { principals: [] },
        };
      }
    },
    rows: ({ name }, wanted) => readRows(reader, nameOf(name), wanted),
    peek({ name }) {
      try {
        const table = reader.getTable(nameOf(name));
        const names = table.getColumnNames();
        const rows = table.getData({ rowLimit: peekedRows });
        return Promise.resolve(
          rows.map((row) =>
            names.map((column) => {
              const cell = accessCell(row[column]);
              return typeof cell === 'string' ? cell : '';
            }),
          ),
        );
      } catch {
        return Promise.resolve([]);
      }
    },
    overlap: (from, to) => Promise.resolve(overlapOf(reader, nameOf, from, to)),
    close: () => Promise.resolve(),
  };
}

async function* readRows(
  reader: MDBReader,
  name: string,
  { sample }: Wanted,
): AsyncGenerator<Part> {
  const table = reader.getTable(name);
  const names = table.getColumnNames();
  const batch = batchRows(
    name,
    names.map((column) => ({ name: column })),
  );
  const limit = sample === 'all' ? table.rowCount : Math.min(sample, table.rowCount);
  try {
    for (let rowOffset = 0; rowOffset < limit; rowOffset += rowsPerPage) {
      const rowLimit = Math.min(rowsPerPage, limit - rowOffset);
      for (const row of table.getData({ rowOffset, rowLimit }))
        batch.add(names.map((column) => accessCell(row[column])));
      yield* batch.full();
    }
  } catch {
    yield* batch.rest();
    throw damaged();
  }
  yield* batch.rest();
  if (limit < table.rowCount)
    yield {
      kind: 'problem',
      problem: sampledProblem({
        rows: limit,
        of: table.rowCount,
        how: 'its first ones',
        drawn: null,
      }),
    };
}

const askedValues = 200;
const mostRowsCompared = 100_000;

function overlapOf(
  reader: MDBReader,
  nameOf: (name: string) => string,
  from: { readonly table: { readonly name: string }; readonly column: string },
  to: { readonly table: { readonly name: string }; readonly column: string },
): { readonly asked: number; readonly found: number; readonly mostRows: number } | null {
  const target = reader.getTable(nameOf(to.table.name));
  if (target.rowCount > mostRowsCompared) return null;
  const valuesOf = (name: string, column: string, rowLimit: number): string[] =>
    reader
      .getTable(nameOf(name))
      .getData({ columns: [column], rowLimit })
      .map((row) => String(accessCell(row[column])))
      .filter((value) => value !== '');
  const asked = new Set(valuesOf(from.table.name, from.column, 5000).slice(0, 5000));
  const wanted = [...asked].slice(0, askedValues);
  const counts = new Map<string, number>();
  for (const value of valuesOf(to.table.name, to.column, mostRowsCompared))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = wanted.map((value) => counts.get(value) ?? 0).filter((count) => count > 0);
  return { asked: wanted.length, found: found.length, mostRows: Math.max(0, ...found) };
}
