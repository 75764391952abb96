// OFX, QFX and QBO statements (SGML and XML): accounts with routing numbers, sign-on credentials, enrolled people, payees.
import { defineFormat, type Format } from '../format.ts';
import { isItin, isoDate, isRoutingNumber } from './number-shapes.ts';
import { defineTable, element, personColumns, plain } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const accountTable = defineTable('account', {
  routing: element('routing-number', 'BANKID routing number'),
  account: element('bank-account', 'ACCTID account number'),
  card: element('payment-card', 'CCACCTFROM card number'),
});
const signOnTable = defineTable('sign-on', {
  user: element('electronic-id', 'USERID'),
  password: element('access-code', 'USERPASS'),
});
const personTable = defineTable('person', {
  ...personColumns('OFX'),
  ssn: element('ssn', 'TAXID'),
  itin: element('itin', 'TAXID ITIN'),
  account: plain('payee account'),
  phone: plain('phone'),
});

const accountAggregates = /^(?:BANK|CC|INV|LOAN|PRES)ACCT(?:FROM|TO)$/;
const personAggregates = new Set([
  'ENROLLRQ',
  'USERINFO',
  'CHGUSERINFORQ',
  'CHGUSERINFORS',
  'PAYEE',
  'EMPLOYEE',
  'RECIPIENT',
  'RECADDR',
  'BILLPUBINFO',
]);
const noteFields = new Set([
  'NAME',
  'MEMO',
  'MESSAGE',
  'EXTDNAME',
  'MEMO2',
  'PAYACCT',
  'BILLREFINFO',
  'SECURITYNAME',
]);

interface Aggregate {
  readonly name: string;
  readonly line: number;
  readonly values: Map<string, string>;
}

export const ofxFormat: Format = defineFormat({
  id: 'ofx',
  title: 'OFX statement',
  recognises: (head) =>
    /^\s{0,64}(?:OFXHEADER\s{0,4}:\s{0,4}\d|(?:<\?xml[^>]{0,200}>\s{0,64})?<\?OFX\s|<OFX>)/i.test(
      head.text,
    ),
  async *read(input) {
    const recorder = createRecorder();
    const open: Aggregate[] = [];
    let isClosed = false;
    // Each piece is a tag with the text after it: SGML closes aggregates only.
    const source = readRecords(input, { end: 0x3c });
    for await (const { text, line } of source.records) {
      const tag = /^(\/?)([\w.]{1,64})\s{0,8}\/?>/.exec(text);
      if (tag === null) continue;
      const [whole, slash] = tag;
      const name = (tag[2] ?? '').toUpperCase();
      isClosed ||= slash === '/' && name === 'OFX';
      if (slash === '/') closeAggregate(open, name, recorder);
      else addValue(open, { name, value: decode(text.slice(whole.length)), line }, recorder);
      yield* recorder.ready();
    }
    if (!isClosed) recorder.corrupt('The OFX file ends before </OFX>: it is cut short.');
    yield* recorder.rest();
    source.rethrow();
  },
});

function isAggregate(name: string): boolean {
  return (
    name === 'SONRQ' ||
    name === 'STMTTRN' ||
    accountAggregates.test(name) ||
    personAggregates.has(name)
  );
}

function addValue(
  open: Aggregate[],
  { name, value, line }: { readonly name: string; readonly value: string; readonly line: number },
  recorder: Recorder,
): void {
  const inner = open.at(-1);
  if (value === '') {
    if (isAggregate(name) && open.length < 16) open.push({ name, line, values: new Map() });
  } else if (inner !== undefined) inner.values.set(name, value);
  else if (noteFields.has(name)) recorder.note(`${name}: ${value}`, line);
}

function closeAggregate(open: Aggregate[], name: string, recorder: Recorder): void {
  if (!isAggregate(name) || !open.some((each) => each.name === name)) return;
  for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
    recordAggregate(inner, recorder);
    if (inner.name === name) return;
  }
}

function recordAggregate({ name, values, line }: Aggregate, recorder: Recorder): void {
  const value = (...names: string[]): string =>
    names.map((each) => values.get(each) ?? '').find((each) => each !== '') ?? '';
  if (name === 'STMTTRN') {
    const said = [...values].filter(([field]) => noteFields.has(field));
    recorder.note(said.map(([field, text]) => `${field}: ${text}`).join('; '), line);
  } else if (name === 'SONRQ') {
    const isAnonymous = /^anonymous0*$/i.test(value('USERID'));
    const user = isAnonymous ? '' : value('USERID');
    const password = isAnonymous ? '' : value('USERPASS', 'AUTHTOKEN');
    recorder.record(signOnTable, { user, password }, {}, line);
  } else if (accountAggregates.test(name)) {
    const isCard = name.startsWith('CC');
    const bank = value('BANKID');
    recorder.record(
      accountTable,
      {
        routing: isRoutingNumber(bank) ? bank : '',
        account: isCard ? '' : value('ACCTID', 'LOANACCTID'),
        card: isCard ? value('ACCTID') : '',
      },
      {},
      line,
    );
  } else {
    const number = value('TAXID', 'SSN', 'RECID');
    recorder.record(
      personTable,
      {
        name: value('LASTNAME') === '' ? value('NAME', 'RECNAME1') : '',
        given: value('FIRSTNAME'),
        middle: value('MIDDLENAME'),
        family: value('LASTNAME'),
        birthDate: isoDate(value('DATEBIRTH')),
        street: value('ADDR1'),
        city: value('CITY'),
        state: value('STATE'),
        zip: value('POSTALCODE'),
        ssn: isItin(number) ? '' : number,
        itin: isItin(number) ? number : '',
        account: value('PAYACCT'),
        phone: value('PHONE', 'DAYPHONE'),
      },
      {},
      line,
    );
  }
}

function decode(text: string): string {
  return text
    .trim()
    .replace(
      /&(amp|lt|gt|nbsp);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? ' ',
    );
}
