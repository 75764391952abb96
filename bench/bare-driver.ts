// The driver alone: reads every row of the bench's table as its users would, and does nothing with them.
import mysql from 'mysql2';
import pg from 'pg';

const rowsPerFetch = 2000;

async function readPostgres(uri: string): Promise<number> {
  const client = new pg.Client(uri);
  await client.connect();
  await client.query('BEGIN READ ONLY');
  await client.query('DECLARE bench NO SCROLL CURSOR FOR SELECT * FROM register');
  let count = 0;
  for (;;) {
    const { rows } = await client.query({
      text: `FETCH ${rowsPerFetch} FROM bench`,
      rowMode: 'array',
    });
    count += rows.length;
    if (rows.length < rowsPerFetch) break;
  }
  await client.end();
  return count;
}

async function readMariadb(uri: string): Promise<number> {
  const client = mysql.createConnection(uri.replace(/^mariadb:/, 'mysql:'));
  const rows = client.query({ sql: 'SELECT * FROM register', rowsAsArray: true }).stream();
  let count = 0;
  for await (const _ of rows) count += 1;
  client.destroy();
  return count;
}

const [uri = ''] = process.argv.slice(2);
const count = await (uri.startsWith('postgres') ? readPostgres(uri) : readMariadb(uri));
if (count === 0) throw new Error('no rows were read');
