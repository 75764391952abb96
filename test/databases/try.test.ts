import { expect, test } from 'vitest';
import { postgresEngine } from '../../src/databases/postgres.ts';
import { crawl, summary } from './crawl.ts';
import { startPostgres } from './postgres-server.ts';
test('x', async () => {
  const server = await startPostgres();
  await server.run('postgres', 'create database clinic');
  await server.run(
    'clinic',
    'create table patients(id int primary key, first_name text, last_name text, ssn text, note text)',
    "insert into patients values (1,'Judy','Harris','489-31-7726',E'a\\tb\\\\c'),(2,'Carl','Bishop','502-44-9913',null)",
    'create table ids(patient_id int references patients, ssn text)',
    "insert into ids values (1,'489-31-7726'),(2,'502-44-9913')",
  );
  const c = await crawl(postgresEngine, { kind: 'uri', uri: new URL(server.uri('clinic')) });
  for (const [n, s] of c.stores)
    console.log(
      n,
      s.kind,
      s.verdict,
      summary(s),
      JSON.stringify(s.problems),
      s.access,
      JSON.stringify(s.findings[0]?.places),
      s.protection.because,
    );
  await server.stop();
});
