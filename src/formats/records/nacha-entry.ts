// One entry of an ACH batch with its addenda: where name, account and number stand differs by standard entry class.
import { field } from './fixed-width.ts';
import { isRoutingNumber, isSsn } from './number-shapes.ts';
import { readPayment } from './nacha-payment.ts';
import {
  defineTable,
  element,
  personColumns,
  plain,
  type Cells,
  type PersonKey,
  type RecordTable,
} from './record-table.ts';

export interface Entry {
  /** Standard entry class of its batch: 'PPD', 'CTX'; '' where the batch header is missing. */
  readonly code: string;
  readonly record: string;
  readonly line: number;
  readonly addenda: { readonly text: string; readonly line: number }[];
}

export type EntryKey =
  | PersonKey
  | 'routing'
  | 'account'
  | 'ssn'
  | 'itin'
  | 'card'
  | 'identification'
  | 'discretionary';

export const entryTable: RecordTable<EntryKey> = defineTable('entry', {
  ...personColumns('entry individual'),
  routing: element('routing-number', 'entry receiving DFI routing number'),
  account: element('bank-account', 'entry DFI account number'),
  ssn: element('ssn', 'entry individual SSN'),
  itin: element('itin', 'entry individual ITIN'),
  card: element('payment-card', 'entry card account number'),
  identification: plain('individual identification number'),
  discretionary: plain('discretionary data'),
});

export interface EntryCells {
  readonly once: Cells<EntryKey>;
  readonly several: Readonly<Partial<Record<EntryKey, readonly string[]>>>;
  /** People whom the payment information names. */
  readonly payments: readonly { readonly cells: Cells<EntryKey>; readonly line: number }[];
  readonly notes: readonly { readonly text: string; readonly line: number }[];
}

/** Entries of these classes are made with consumers, whose number is often their SSN. */
const consumerClasses = new Set(['PPD', 'WEB', 'TEL', 'CIE', 'DNE', 'MTE']);
const classesWithCount = new Set(['CTX', 'TRX', 'ATX', 'ENR']);

export function entryCells(entry: Entry): EntryCells {
  const { record, code } = entry;
  if (code === 'IAT') return internationalCells(entry);
  const routing = [field(record, 4, 12)];
  const accounts = [code === 'ADV' ? field(record, 13, 27) : field(record, 13, 29)];
  let name = field(record, 55, 76);
  let identification = code === 'ADV' ? '' : field(record, 40, 54);
  let card = '';
  if (code === 'ADV' && isRoutingNumber(field(record, 40, 48))) routing.push(field(record, 40, 48));
  if (code === 'CIE' || code === 'MTE') [name, identification] = [identification, name];
  if (classesWithCount.has(code) || (code === '' && /^\d{4}/.test(name)))
    name = field(record, 59, 74);
  if (code === 'SHR') [card, name, identification] = [name, '', ''];
  const isNumber = consumerClasses.has(code)
    ? isSsn(identification)
    : /^\d{3}-\d\d-\d{4}$/.test(identification);
  const notes: { text: string; line: number }[] = [];
  const payments: { cells: Cells<EntryKey>; line: number }[] = [];
  for (const { text, line } of entry.addenda) {
    const payment = text.startsWith('705') ? readPayment(field(text, 4, 83), code) : null;
    if (text.startsWith('798')) correct(text, { routing, accounts });
    else if (payment !== null)
      payments.push({
        cells: { name: payment.family === undefined ? name : '', ...payment },
        line,
      });
    else notes.push({ text: withName(name, addendaText(text)), line });
  }
  return {
    once: {
      name,
      card,
      ssn: isNumber ? identification : '',
      identification: isNumber ? '' : identification,
      discretionary: field(record, 77, 78),
    },
    several: { routing, account: accounts },
    payments,
    notes,
  };
}

/** A notification of change carries the corrected number in columns 36–64; its code says which. */
function correct(addendum: string, to: { routing: string[]; accounts: string[] }): void {
  const words = field(addendum, 36, 64).split(/\s+/);
  const reason = field(addendum, 4, 6);
  const hasRouting = ['C02', 'C03', 'C07'].includes(reason);
  const routing = hasRouting ? words.shift() : undefined;
  if (routing?.length === 9) to.routing.push(routing);
  // C07 runs routing number, account and transaction code together without blanks.
  else if (routing !== undefined && routing.length > 9) {
    to.routing.push(routing.slice(0, 9));
    words.unshift(routing.slice(9));
  }
  const hasAccount = ['C01', 'C03', 'C06', 'C07'].includes(reason);
  if (hasAccount && words[0] !== undefined && words[0] !== '') to.accounts.push(words[0]);
}

function addendaText(addendum: string): string {
  const type = addendum.slice(1, 3);
  const words = type === '99' ? field(addendum, 36, 79) : field(addendum, 4, 83);
  return `${type === '99' ? 'return information' : 'payment information'}: ${words}`;
}

/** Keeps a note together with the person whose entry it follows. */
function withName(name: string, note: string): string {
  return name === '' ? note : `name: ${name}; ${note}`;
}

/** IAT: the entry has the account in columns 40–74; name and address of the receiver stand in addenda 710, 715 and 716. */
function internationalCells(entry: Entry): EntryCells {
  const byType = new Map(entry.addenda.map(({ text }) => [text.slice(0, 3), text]));
  const at = (type: string, from: number, to: number): string =>
    field(byType.get(type) ?? '', from, to);
  const name = at('710', 47, 81);
  const [city = '', state = ''] = at('716', 4, 38).replace(/\\.*$/, '').split('*');
  const [, zip = ''] = at('716', 39, 73).replace(/\\.*$/, '').split('*');
  const notes = entry.addenda
    .filter(({ text }) => !/^71[056]/.test(text))
    .map(({ text, line }) => ({ text: withName(name, addendaText(text)), line }));
  return {
    once: {
      name,
      street: at('715', 19, 53),
      city,
      state,
      zip,
      routing: field(entry.record, 4, 12),
      account: field(entry.record, 40, 74),
      identification: at('715', 4, 18),
    },
    several: {},
    payments: [],
    notes,
  };
}
