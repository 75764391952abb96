// SQL Server by a stub that replays answers: what is asked of the catalog, how it is understood, and what goes wrong. No live server.
import { describe, expect, test } from 'vitest';

import type { DatabaseSession, TableRef } from '../../src/databases/database.ts';
import { sqlServerEngine } from '../../src/databases/sqlserver.ts';
import {
  administratorsSql,
  membersSql,
  permissionsSql,
  principalsSql,
} from '../../src/databases/sqlserver-access.ts';
import {
  columnsSql,
  indexesSql,
  referencesSql,
  tablesSql,
} from '../../src/databases/sqlserver-catalog.ts';
import { encryptionSql, modulesSql } from '../../src/databases/sqlserver-protection.ts';
import { crawl, summary, type Crawled } from './crawl.ts';
import {
  startStub,
  stubPassword,
  type Answer,
  type Script,
  type SqlServerStub,
  type StubCell,
} from './sqlserver-stub.ts';

const rows = (...list: (readonly StubCell[])[]): Answer => ({
  columns: list[0]?.length ?? 0,
  rows: list,
});

/** Columns of one table: name, type and what else the catalog says. */
const columns = (
  id: string,
  ...list: readonly (readonly [string, string, string?, string?, string?])[]
): (readonly StubCell[])[] =>
  list.map(([name, type, length = '50', encryption = '', comment = '']) => [
    id,
    name,
    type,
    length,
    '0',
    '1',
    encryption,
    comment,
    '',
  ]);

const catalog: Readonly<Record<string, Answer>> = {
  [tablesSql]: rows(
    ['1', 'dbo', 'patients', 'U', '3', '8', null, '1', '0'],
    ['2', 'dbo', 'identifiers', 'U', '3', '8', 'as for Mona Eastman, SSN 491-62-3308', '1', '0'],
    ['3', 'hr', 'shut', 'U', '1', '8', null, '0', '0'],
    ['4', 'dbo', 'sealed', 'U', '2', '8', null, '1', '0'],
    ['5', 'dbo', 'shown', 'V', null, null, null, '1', '1'],
    ['6', 'dbo', 'loose', 'U', '1', '8', null, '1', '0'],
    ['7', 'dbo', 'ciphered', 'U', '1', '8', null, '1', '0'],
  ),
  [columnsSql]: rows(
    ...columns(
      '1',
      ['id', 'int'],
      ['first_name', 'nvarchar'],
      ['last_name', 'nvarchar'],
      ['born', 'date'],
    ),
    ...columns(
      '2',
      ['patient_id', 'int'],
      ['seq', 'int'],
      ['ssn', 'varchar'],
      ['scan', 'varbinary', '-1'],
    ),
    ['3', 'name', 'nvarchar', '50', '0', '0', '', '', ''],
    ...columns('4', ['name', 'nvarchar'], ['ssn', 'varbinary', '-1', 'RANDOMIZED']),
    ...columns('5', ['name', 'nvarchar']),
    ...columns('6', ['note', 'ntext', '16'], ['place', 'geography', '-1'], ['paid', 'money']),
    ...columns('7', ['name', 'nvarchar'], ['ssn', 'varbinary']),
  ),
  [indexesSql]: rows(
    ['1', 'PK_patients', '1', '1', 'id'],
    ['2', 'PK_identifiers', '1', '1', 'patient_id'],
    ['2', 'PK_identifiers', '1', '1', 'seq'],
  ),
  [referencesSql]: rows(['2', 'patient_id', '1', 'id']),
  [principalsSql]: rows(
    ['0', 'public', 'R'],
    ['1', 'dbo', 'S'],
    ['5', 'nurse', 'S'],
    ['6', 'clerk', 'U'],
    ['7', 'outsider', 'S'],
    ['16', 'clinic_read', 'R'],
    ['16384', 'db_owner', 'R'],
    ['16390', 'db_datareader', 'R'],
    ['16392', 'db_denydatareader', 'R'],
  ),
  [membersSql]: rows(['5', '16'], ['1', '16384'], ['7', '16390'], ['7', '16392']),
  [permissionsSql]: rows(
    ['1', '2', '16', 'GRANT'],
    ['3', 'dbo', '6', 'GRANT'],
    ['1', '6', '0', 'GRANT'],
  ),
  [administratorsSql]: rows(['sa']),
  [encryptionSql]: rows(['1', '3', 'AES 256']),
  [modulesSql]: rows([
    'SQL_SCALAR_FUNCTION',
    'dbo.show_ssn',
    "OPEN SYMMETRIC KEY SsnKey DECRYPTION BY PASSWORD = 'tulip-77'; RETURN DECRYPTBYKEY(@v)",
  ]),
};

const ciphertext = Buffer.concat([
  Buffer.alloc(16, 0xab),
  Buffer.from([2, 0, 0, 0]),
  Buffer.from(Array.from({ length: 48 }, (_, i) => (i * 89 + 131) % 256)),
]);

/** Rows by table, as the statements ask for them. */
const data: Script = (sql) => {
  if (catalog[sql]) return catalog[sql];
  if (sql.includes('snapshot_isolation_state')) return rows(['0', '0']);
  if (sql.includes('sys.databases WHERE state = 0')) return rows(['clinic']);
  if (sql.startsWith('SET ')) return null;
  if (sql.includes('FROM (SELECT COUNT(*)')) return rows(['3', '3', '1']);
  if (sql.includes('SERVERPROPERTY')) return rows(['16.0.1000.6', '0', '0', '0']);
  if (sql.includes('FROM [dbo].[identifiers] t')) return identifiers(sql);
  if (sql.includes('FROM [dbo].[patients] t'))
    return rows(
      ...[
        ['1', 'Judy', 'Harris', '1961-03-14', '1'],
        ['2', 'Carl', 'Bishop', '1970-01-02', '2'],
        ['3', 'Mona', 'Eastman', '1980-05-06', '3'],
      ].map((row) => (sql.includes('ORDER BY') ? row : row.slice(0, 4))),
    );
  if (sql.includes('FROM [dbo].[sealed] t')) {
    const sealed = Buffer.from(Array.from({ length: 65 }, (_, i) => (i * 89 + 7) % 256));
    const isPeek = sql.startsWith('SELECT TOP');
    return { columns: isPeek ? 2 : 3, bytesAt: [1], rows: [['Judy Harris', sealed, null]] };
  }
  if (sql.includes('FROM [dbo].[ciphered] t'))
    return { columns: 2, bytesAt: [1], rows: [['Judy Harris', ciphertext]] };
  if (sql.includes('FROM [dbo].[loose] t'))
    return rows(
      ['Carl Bishop, SSN 502-44-9913', 'POINT (1 2)', '12.50', null, null].slice(
        0,
        sql.startsWith('SELECT TOP') ? 3 : 5,
      ),
    );
  return null;
};

/** Three rows; read behind the last of them, none. */
function identifiers(sql: string): Answer {
  const names = [
    ['Judy', 'Harris'],
    ['Carl', 'Bishop'],
    ['Mona', 'Eastman'],
  ];
  const joined = sql.includes('TOP 1 CONVERT');
  const ssns = ['489-31-7726', '502-44-9913', '491-62-3308'];
  const list = ssns.map((ssn, i): StubCell[] => {
    const own = [String(i + 1), '1', ssn, null];
    if (!sql.includes('ORDER BY')) return own;
    return [
      ...own,
      ...(joined ? [...(names[i] ?? []), '1961-03-14'] : []),
      null,
      String(i + 1),
      '1',
    ];
  });
  return { columns: list[0]?.length ?? 0, bytesAt: [3], rows: list };
}

async function withStub<T>(
  script: Script,
  use: (stub: SqlServerStub, uri: URL) => Promise<T>,
): Promise<T> {
  const stub = await startStub(script);
  try {
    return await use(
      stub,
      new URL(`sqlserver://reader:${stubPassword}@127.0.0.1:${stub.port}/clinic?encrypt=false`),
    );
  } finally {
    await stub.stop();
  }
}

const crawlStub = (
  script: Script = data,
): Promise<Crawled & { readonly asked: readonly string[] }> =>
  withStub(script, async (stub, uri) => ({
    ...(await crawl(sqlServerEngine, { kind: 'uri', uri })),
    asked: stub.asked,
  }));

async function tablesOf(uri: URL): Promise<[DatabaseSession, Map<string, TableRef>]> {
  const context = { passwords: [], maxBytesInMemory: 1e8, patienceMs: 1500 };
  const session = await sqlServerEngine.open({ kind: 'uri', uri }, context);
  const tables = new Map<string, TableRef>();
  for await (const one of session.holdings())
    if (one.kind === 'table') tables.set(one.name.slice(one.name.lastIndexOf('/') + 1), one);
  return [session, tables];
}

describe('SQL Server, by a stub', () => {
  test('tables, keys, types and people are understood', async () => {
    const { at, stores } = await crawlStub();
    expect([...stores.keys()].toSorted()).toEqual([
      '',
      'clinic/dbo/ciphered',
      'clinic/dbo/identifiers',
      'clinic/dbo/loose',
      'clinic/dbo/patients',
      'clinic/dbo/sealed',
      'clinic/hr/shut',
    ]);
    const store = at('clinic/dbo/identifiers');
    expect(summary(store)).toEqual(['ssn covered 1', 'ssn covered 3']);
    expect(
      new Set(store.findings.map(({ places }) => places[0]?.part ?? places[0]?.pairing)),
    ).toEqual(new Set(['comment', 'joined']));
    expect(summary(at('clinic/dbo/loose'))).toEqual(['ssn covered 1']);
    expect(at('clinic/hr/shut').problems).toMatchObject([
      { reason: 'denied', detail: expect.stringContaining('GRANT SELECT ON hr.shut') },
    ]);
  });

  test('pages follow each other along the key, literals in the type of their column', async () => {
    const { asked } = await withStub(
      (sql) => {
        const reply = data(sql);
        // As if more rows than one page holds were there.
        if (
          reply &&
          'rows' in reply &&
          sql.includes('FROM [dbo].[identifiers] t') &&
          sql.includes('TOP (')
        )
          return sql.includes('WHERE t.[patient_id] >=') || !sql.includes('ORDER BY')
            ? { ...reply, rows: [] }
            : {
                ...reply,
                rows: Array.from(
                  { length: Number(/TOP \((\d+)\)/.exec(sql)?.[1]) },
                  () => reply.rows[2] ?? [],
                ),
              };
        return reply;
      },
      async (stub, uri) => {
        await crawl(sqlServerEngine, { kind: 'uri', uri });
        return stub;
      },
    );
    const pages = asked.filter(
      (sql) => sql.includes('FROM [dbo].[identifiers] t') && sql.includes('ORDER BY'),
    );
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain(
      ' WHERE t.[patient_id] >= 3 AND ((t.[patient_id] > 3) OR (t.[patient_id] = 3 AND t.[seq] > 1)) ORDER BY t.[patient_id], t.[seq]',
    );
  });

  test('nobody waits for the scan: rows are read as they are where no versions are kept', async () => {
    const levelOf = async (snapshot: string, committed: string): Promise<string | undefined> =>
      (
        await crawlStub((sql) =>
          sql.includes('snapshot_isolation_state') ? rows([snapshot, committed]) : data(sql),
        )
      ).asked.find((sql) => sql.startsWith('SET TRANSACTION'));
    expect(await levelOf('0', '0')).toContain('READ UNCOMMITTED');
    expect(await levelOf('0', '1')).toContain('READ COMMITTED');
    expect(await levelOf('1', '0')).toContain('SNAPSHOT');
    expect(await levelOf('1', '0')).toContain('SET LOCK_TIMEOUT 2000');
  });

  test('permissions are expanded to users; denials, public and administrators count', async () => {
    const { at } = await crawlStub();
    expect(at('clinic/dbo/identifiers').access.principals).toEqual([
      'dbo (through db_owner)',
      'nurse (through clinic_read)',
      'clerk',
      'sa (sysadmin)',
    ]);
    expect(at('clinic/dbo/loose').access.principals[0]).toBe('PUBLIC');
  });

  test('TDE is at rest only, Always Encrypted hides a column, a password in a function is a key beside the data', async () => {
    const { at, stores } = await crawlStub();
    const { protection, verdict } = at('clinic/dbo/identifiers');
    expect([verdict, protection.state]).toEqual(['exposed', 'none']);
    expect(protection.volume).toEqual({ encrypted: true, mechanism: 'tde' });
    const sealed = at('clinic/dbo/sealed');
    expect(summary(sealed)).toEqual(['ssn unreadable 1']);
    expect(sealed.facts).toContainEqual(
      expect.objectContaining({ layer: 'field', mechanism: 'always-encrypted' }),
    );
    expect(at('clinic/dbo/ciphered')).toMatchObject({
      verdict: 'review',
      protection: {
        state: 'key-exposed',
        because: [
          expect.stringContaining('the function dbo.show_ssn'),
          expect.anything(),
          expect.anything(),
        ],
      },
    });
    expect(JSON.stringify([...stores])).not.toContain('tulip-77');
  });

  test('doctor’s question is answered', async () => {
    await withStub(data, async (_, uri) => {
      const [session] = await tablesOf(uri);
      expect(await session.standing()).toEqual({
        server: 'SQL Server 16.0.1000.6',
        isReadOnly: true,
        notes: ['the connection is not encrypted'],
        hidden: ['hr.shut: GRANT SELECT ON hr.shut TO reader'],
      });
      await session.close();
    });
  });

  test('a wrong password is told without it, TLS that is refused is told', async () => {
    await withStub(data, async (stub) => {
      const failing = async (login: string, query: string): Promise<unknown> => {
        const uri = new URL(`sqlserver://reader:${login}@127.0.0.1:${stub.port}/clinic?${query}`);
        const outcome: unknown = await tablesOf(uri).catch((error: unknown) => error);
        expect(JSON.stringify(outcome) + String((outcome as Error).stack)).not.toMatch(
          /sesame|correct-horse/,
        );
        return (outcome as { problem?: unknown }).problem;
      };
      expect(await failing('sesame', 'encrypt=false')).toMatchObject({ reason: 'denied' });
      expect(await failing(stubPassword, 'encrypt=true')).toMatchObject({
        detail: expect.stringContaining('TLS'),
      });
    });
    const away = await crawl(sqlServerEngine, {
      kind: 'uri',
      uri: new URL('sqlserver://u:sesame@127.0.0.1:1/db'),
    });
    expect(away.at('').problems).toMatchObject([
      { detail: expect.stringContaining('no server listens') },
    ]);
  });

  test.each([
    [208, 'vanished'],
    [207, 'changed'],
    [229, 'denied'],
    [1222, 'timeout'],
    [824, 'corrupt'],
    [9999, 'read-error'],
  ])('error %i of one table is %s, and the others are read', async (error, reason) => {
    const { at } = await crawlStub((sql) =>
      sql.includes('FROM [dbo].[identifiers] t') && sql.includes('ORDER BY')
        ? { error, message: 'sesame' }
        : data(sql),
    );
    expect(at('clinic/dbo/identifiers').problems).toMatchObject([{ reason }]);
    expect(JSON.stringify(at('clinic/dbo/identifiers').problems)).not.toContain('sesame');
    expect(summary(at('clinic/dbo/loose'))).toEqual(['ssn covered 1']);
  });

  test('a connection that is cut costs one table, a server that is silent is given up in time', async () => {
    const spoil = (reply: Answer): Script => {
      let spoiled = false;
      return (sql) => {
        if (spoiled || !sql.includes('FROM [dbo].[identifiers] t') || !sql.includes('ORDER BY'))
          return data(sql);
        spoiled = true;
        return reply;
      };
    };
    const cut = await crawlStub(spoil({ cut: true }));
    expect(cut.at('clinic/dbo/identifiers').problems).toMatchObject([{ reason: 'read-error' }]);
    expect(summary(cut.at('clinic/dbo/loose'))).toEqual(['ssn covered 1']);
    await withStub(spoil({ silence: true }), async (_, uri) => {
      const silent = await crawl(sqlServerEngine, { kind: 'uri', uri }, { patienceMs: 500 });
      expect(silent.at('clinic/dbo/identifiers').problems).toMatchObject([{ reason: 'timeout' }]);
      expect(summary(silent.at('clinic/dbo/loose'))).toEqual(['ssn covered 1']);
    });
  });
});
