// Rows a second out of real database servers, side by side with the driver alone reading the same rows, round by round.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMariadb, whyNoMariadb } from '../test/databases/mariadb-server.ts';
import { startPostgres, whyNoPostgres } from '../test/databases/postgres-server.ts';
import { machine } from './history.ts';
import { measure, medianOf, type Command, type Measured } from './measure.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    engine: { type: 'string', default: 'postgres,mariadb' },
  },
});
const rows = Number(values.rows);
const rounds = Number(values.rounds);
if (!(rows >= 1000) || !(rounds >= 1)) throw new Error('--rows is 1000 or more, --rounds above 0');

const work = mkdtempSync(join(tmpdir(), 'showme-bench-'));
const cli = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');
const bare = join(import.meta.dirname, 'bare-driver.js');
if (!existsSync(cli)) throw new Error('build the program first: npm run build');

/** Twenty columns of a clinic's register; one row in a hundred holds a Social Security number. `n` is the row's number. */
const columns: Readonly<Record<string, readonly [postgres: string, mariadb: string]>> = {
  id: ['n', 'n'],
  first_name: pick(['Judy', 'Carl', 'Mona', 'Peter', 'Alice', 'Howard', 'Nadine', 'Oscar']),
  last_name: pick(['Harris', 'Bishop', 'Eastman', 'Quimby', 'Thornton', 'Vogel', 'Langston'], 3),
  birth_date: ["date '1940-01-01' + n % 25000", "date_add('1940-01-01', interval n % 25000 day)"],
  street: ["(n % 4999) || ' Elm Street'", "concat(n % 4999, ' Elm Street')"],
  city: pick(['Columbia', 'Fulton', 'Sedalia', 'Moberly']),
  state: ["'MO'", "'MO'"],
  zip: ['(65000 + n % 500)::text', 'cast(65000 + n % 500 as char)'],
  phone: [
    "'573-555-' || lpad((n % 10000)::text, 4, '0')",
    "concat('573-555-', lpad(n % 10000, 4, '0'))",
  ],
  email: ["'user' || n || '@example.org'", "concat('user', n, '@example.org')"],
  ssn: [
    "case when n % 100 = 0 then (486 + n / 100 % 14) || '-' || lpad((10 + n / 7 % 80)::text, 2, '0') || '-' || lpad((1000 + n / 3 % 9000)::text, 4, '0') end",
    "if(n % 100 = 0, concat(486 + floor(n / 100) % 14, '-', lpad(10 + floor(n / 7) % 80, 2, '0'), '-', lpad(1000 + floor(n / 3) % 9000, 4, '0')), null)",
  ],
  visits: ['n % 40', 'n % 40'],
  balance: ['(n * 13 % 100000) / 100.0', '(n * 13 % 100000) / 100.0'],
  last_seen: [
    "timestamp '2024-01-01' - n * interval '1 minute'",
    "date_sub('2024-01-01', interval n minute)",
  ],
  active: ['n % 2 = 0', 'n % 2 = 0'],
  note: pick(['follow up in spring', 'no show', 'prefers mornings', '']),
  chart_no: ['n * 17', 'n * 17'],
  plan: pick(['Silver', 'Gold', 'Bronze']),
  clinic_id: ['n % 50', 'n % 50'],
  source: pick(['web', 'phone', 'walk-in']),
};

function pick(list: readonly string[], step = 1): readonly [string, string] {
  const quoted = list.map((one) => `'${one}'`).join(', ');
  return [
    `(ARRAY[${quoted}])[1 + n / ${step} % ${list.length}]`,
    `elt(1 + floor(n / ${step}) % ${list.length}, ${quoted})`,
  ];
}

const select = (dialect: 0 | 1): string =>
  Object.entries(columns)
    .map(([name, expressions]) => `${expressions[dialect]} AS ${name}`)
    .join(', ');

interface Filled {
  readonly title: string;
  readonly uri: string;
  stop(): Promise<void>;
}

async function fillPostgres(): Promise<Filled> {
  const server = await startPostgres(['--shared_buffers=512MB']);
  await server.run('postgres', 'CREATE DATABASE bench');
  await server.run(
    'bench',
    `CREATE TABLE register AS SELECT ${select(0)} FROM generate_series(1, ${rows}) n`,
    'ALTER TABLE register ADD PRIMARY KEY (id)',
    'VACUUM ANALYZE register',
  );
  return { title: 'PostgreSQL', uri: server.uri('bench'), stop: () => server.stop() };
}

async function fillMariadb(): Promise<Filled> {
  const server = await startMariadb(['--innodb-buffer-pool-size=512M']);
  await server.run('', 'CREATE DATABASE bench');
  await server.run(
    'bench',
    `CREATE TABLE register (PRIMARY KEY (id)) AS SELECT ${select(1)} FROM (SELECT seq AS n FROM seq_1_to_${rows}) s`,
    'ANALYZE TABLE register',
  );
  return { title: 'MariaDB', uri: server.uri('bench'), stop: () => server.stop() };
}

async function run({ title, uri }: Filled): Promise<void> {
  const env = { SHOWME_DATA_DIR: join(work, 'data') };
  const contenders: readonly (readonly [string, Command])[] = [
    ['driver alone', { program: process.execPath, args: [bare, uri], env }],
    [
      'showme scan',
      { program: process.execPath, args: [cli, 'scan', uri, '-q', '--progress', 'never'], env },
    ],
    ...(hasPdscan()
      ? [['pdscan', { program: 'pdscan', args: [uri, '--sample-size', String(rows)] }] as const]
      : []),
  ];
  const measured = contenders.map((): Measured[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, [, command]] of contenders.entries()) measured[i]?.push(await measure(command));
  const medians = measured.map(medianOf);
  const [alone] = medians;
  console.log(`\n${title}: ${rows.toLocaleString('en-US')} rows of 20 columns`);
  console.log(
    `${' '.repeat(16)}${['wall s', 'rows/s', 'of driver', 'CPU s', 'peak MB'].map((name) => name.padStart(11)).join('')}`,
  );
  for (const [i, [name]] of contenders.entries()) {
    const { wallSeconds, cpuSeconds, peakMegabytes } = medians[i] as Measured;
    const cells = [
      wallSeconds.toFixed(2),
      Math.round(rows / wallSeconds).toLocaleString('en-US'),
      alone ? (alone.wallSeconds / wallSeconds).toFixed(2) : '–',
      cpuSeconds.toFixed(2),
      peakMegabytes.toFixed(0),
    ];
    console.log(name.padEnd(16) + cells.map((cell) => cell.padStart(11)).join(''));
  }
}

function hasPdscan(): boolean {
  return spawnSync('pdscan', ['version'], { stdio: 'ignore' }).status === 0;
}

try {
  console.log(`${machine()}; medians of ${rounds} rounds, interleaved`);
  const wanted = values.engine.split(',');
  for (const [name, why, fill] of [
    ['postgres', whyNoPostgres, fillPostgres],
    ['mariadb', whyNoMariadb, fillMariadb],
  ] as const) {
    if (!wanted.includes(name)) continue;
    const reason = why();
    if (reason !== null) {
      console.log(`\n${name} left out: ${reason}`);
      continue;
    }
    const filled = await fill();
    try {
      await run(filled);
    } finally {
      await filled.stop();
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
