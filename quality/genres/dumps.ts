// What databases and programs put out: SQL dumps, JSON in one piece and by line, address cards, bank downloads.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const sqlDump: Genre = {
  name: 'sql-dump',
  kind: 'record',
  extension: 'sql',
  write(d) {
    const people = d.people(5, 14);
    const [columns, cells] = d.choose<[string[], (of: Someone, at: number) => string[]]>(
      () => [
        ['id', 'first_name', 'last_name', 'ssn', 'invoice_no'],
        (of, at) => [
          String(at + 1),
          sqlText(of.first),
          sqlText(of.last),
          sqlText(d.ssn(of)),
          d.random.digits(9),
        ],
      ],
      () => [
        ['cust_id', 'cust_name', 'dl_no', 'dl_state', 'phone'],
        (of, at) => [
          String(900 + at),
          sqlText(`${of.first} ${of.last}`),
          sqlText(d.license(of)),
          sqlText(of.state),
          sqlText(of.phone),
        ],
      ],
      () => [
        ['holder', 'card_no', 'exp', 'cvv2'],
        (of) => [
          sqlText(`${of.first} ${of.last}`),
          sqlText(d.card(of, { covered: 'c' })),
          sqlText(of.expiry),
          sqlText(of.cvv),
        ],
      ],
      () => [
        ['lname', 'fname', 'acct_no', 'routing_no', 'pin'],
        (of) => [
          sqlText(of.last),
          sqlText(of.first),
          sqlText(d.account(of, { covered: 'c' })),
          sqlText(d.routing(of, { covered: 'd' })),
          sqlText(of.pin),
        ],
      ],
    );
    const table = d.pick('people', 'tbl_customer', 'member_2023', 'public.accounts');
    const rows = people.map(cells);
    const create = `CREATE TABLE ${table} (\n${columns.map((one) => `  ${one} ${d.pick('varchar(40)', 'text', 'char(20)')}`).join(',\n')}\n);\n`;
    return d.choose(
      () =>
        `-- dump of ${d.isoDate()}\n${create}\nINSERT INTO ${table} (${columns.join(', ')}) VALUES\n${rows.map((row) => `(${row.join(', ')})`).join(',\n')};\n`,
      () =>
        `${create}${rows.map((row) => `INSERT INTO ${table} VALUES (${row.join(',')});`).join('\n')}\n`,
      () =>
        `${create}\nCOPY ${table} (${columns.join(', ')}) FROM stdin;\n${rows.map((row) => row.map((cell) => cell.replaceAll(/^'|'$/gu, '').replaceAll("''", "'")).join('\t')).join('\n')}\n\\.\n`,
      () =>
        `${rows
          .map(
            (row) =>
              `UPDATE ${table} SET ${columns
                .slice(1)
                .map((one, at) => `${one} = ${row[at + 1]}`)
                .join(', ')} WHERE ${columns[0]} = ${row[0]};`,
          )
          .join('\n')}\n`,
    );
  },
};

const jsonPerson = (d: Draft): ((of: Someone) => object) =>
  d.choose<(of: Someone) => object>(
    () => (of) => ({
      id: d.random.digits(8),
      firstName: of.first,
      lastName: of.last,
      ssn: d.ssn(of),
      created: d.isoDate(),
    }),
    () => (of) => ({
      name: { given: of.first, family: of.last },
      identification: {
        type: 'driversLicense',
        driversLicenseNumber: d.license(of),
        state: of.state,
      },
      orderNumber: d.random.digits(9),
    }),
    () => (of) => ({
      customer: `${of.first} ${of.last}`,
      payment: { cardNumber: d.card(of, { covered: 'c' }), expiry: of.expiry, cvv: of.cvv },
      tracking: d.tracking(),
    }),
    () => (of) => ({
      member: { full_name: `${of.last}, ${of.first}`, member_id: d.member(of) },
      provider: { name: d.staff(), npi: d.npi() },
    }),
  );

export const jsonExport: Genre = {
  name: 'json-export',
  kind: 'record',
  extension: 'json',
  write(d) {
    const people = d.people(3, 9).map(jsonPerson(d));
    return `${JSON.stringify(d.pick<object>(people, { count: people.length, results: people }, { data: { records: people } }), null, d.pick(0, 2, 4))}\n`;
  },
};

export const jsonLines: Genre = {
  name: 'json-lines',
  kind: 'record',
  extension: (random) => random.pick(['ndjson', 'jsonl', 'log']),
  write: (d) =>
    `${d
      .people(3, 12)
      .map(jsonPerson(d))
      .map((one) => JSON.stringify(one))
      .join('\n')}\n`,
};

/** vCard 3.0 (RFC 2426), with notes that should not be there. */
export const addressCards: Genre = {
  name: 'vcard',
  kind: 'record',
  extension: 'vcf',
  write: (d) =>
    d
      .people(2, 6)
      .map((of) => {
        const note = d.choose(
          () => `NOTE:SSN ${d.ssn(of)}`,
          () => `NOTE:DL ${d.license(of)} ${of.state}`,
          () => `NOTE:met at ${d.organisation()}\\, invoice ${d.random.digits(9)}`,
          () => `X-SSN:${d.ssn(of)}`,
        );
        return `BEGIN:VCARD\r\nVERSION:3.0\r\nN:${of.last};${of.first};;;\r\nFN:${of.first} ${of.last}\r\nORG:${d.organisation()}\r\nTEL;TYPE=CELL:${of.phone}\r\n${note}\r\nEND:VCARD\r\n`;
      })
      .join(''),
};

/** A download for home accounting (OFX 1.0.2): an account, its routing number, and sometimes the log-on. */
export const ofxDownload: Genre = {
  name: 'ofx',
  kind: 'record',
  extension: (random) => random.pick(['ofx', 'qfx']),
  write(d) {
    const of = d.someone();
    const nobody = { of: null } as const;
    const transactions = d.times(
      3,
      9,
      () =>
        `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${d.packedDate()}<TRNAMT>-${d.random.digits(3)}.${d.random.digits(2)}<FITID>${d.random.digits(12)}<NAME>${d.product().replaceAll('"', '')}</STMTTRN>`,
    );
    const password = `<USERPASS>${of.password.replace('!', '')}`;
    return `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><SIGNONMSGSRQV1><SONRQ><DTCLIENT>${d.packedDate()}<USERID>${d.element('electronic-id', of.userId, of, { ...nobody, optional: true })}${password}</SONRQ></SIGNONMSGSRQV1>\n<BANKMSGSRSV1><STMTRS><BANKACCTFROM><BANKID>${d.routing(of, nobody)}<ACCTID>${d.account(of, nobody)}<ACCTTYPE>CHECKING</BANKACCTFROM>\n${transactions.join('\n')}\n</STMTRS></BANKMSGSRSV1></OFX>\n`;
  },
};
