// One line of each kind of file in the corpora: tables of people, logs, JSON, source code, markup, notes, and digits alone.
import { digits, hex, pick, type Draw } from './random.ts';
import {
  address,
  card,
  date,
  person,
  phone,
  sentence,
  ssn,
  stamp,
  state,
  town,
  word,
} from './vocabulary.ts';

/** How often a line of a sensitive file holds what is looked for. Of the same lines without it the rest is made. */
export interface Density {
  /** One row of a table in so many has a Social Security number. */
  readonly table: number;
  /** One row in so many has an account number as well; 0 where there is no such column. */
  readonly accounts: number;
  /** One record of JSON in so many has a card with its code. */
  readonly records: number;
  /** One paragraph in so many speaks of a patient or gives a number. */
  readonly notes: number;
}

/** Nothing sensitive at all: the same lines, phones, dates and names, as most files of a share. */
export const clean: Density = { table: 0, accounts: 0, records: 0, notes: 0 };

const oneIn = (draw: Draw, many: number): boolean => many > 0 && draw(many) === 0;

export type RowKind = 'csv' | 'log' | 'json' | 'source' | 'html' | 'minified' | 'notes' | 'digits';

/** Column names of the table of people. */
export const tableHead = (density: Density): string =>
  `customer_id,first_name,last_name,email,phone,address,city,state,zip,dob,ssn,${density.accounts > 0 ? 'account_number,' : ''}balance,notes\n`;

function tableRow(draw: Draw, density: Density): string {
  const { first, last } = person(draw);
  const account =
    density.accounts === 0 ? '' : oneIn(draw, density.accounts) ? digits(draw, 10) : '';
  return `${100000 + draw(900000)},${first},${last},${first.toLowerCase()}.${last.toLowerCase()}@example.com,${phone(draw)},${1 + draw(9999)} ${person(draw).last} St,${town(draw)},${state(draw)},${63000 + draw(2900)},${date(draw)},${oneIn(draw, density.table) ? ssn(draw) : ''},${density.accounts > 0 ? `${account},` : ''}${draw(100000)}.${digits(draw, 2)},"${sentence(draw, 4 + draw(8))}"\n`;
}

function logRow(draw: Draw): string {
  const kind = draw(10);
  if (kind < 5)
    return `${address(draw)} - - [${stamp(draw)}] "GET /${word(draw)}/${word(draw)}/${draw(100000)}?id=${digits(draw, 9)}&t=17${digits(draw, 8)} HTTP/1.1" ${pick(draw, ['200', '304', '404', '500'])} ${draw(1000000)} "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/1${digits(draw, 2)}.0.${digits(draw, 4)}.${digits(draw, 2)}"\n`;
  if (kind < 8)
    return `${stamp(draw)} INFO [${word(draw)}-${draw(64)}] com.example.${word(draw)}.${word(draw)} - ${sentence(draw, 6 + draw(8))} requestId=${hex(draw, 8)}-${hex(draw, 4)}-${hex(draw, 4)}-${hex(draw, 4)}-${hex(draw, 12)} duration=${draw(10000)}ms\n`;
  return `17${digits(draw, 11)} pid=${draw(65536)} seq=${digits(draw, 12)} off=0x${hex(draw, 16)} ${sentence(draw, 3)}\n`;
}

function jsonRow(draw: Draw, density: Density): string {
  const { first, last } = person(draw);
  const paid = oneIn(draw, density.records)
    ? `,"card":"${card(draw)}","cvv":"${digits(draw, 3)}"`
    : '';
  return `{"id":"${hex(draw, 24)}","ts":17${digits(draw, 11)},"user":{"name":"${first} ${last}","email":"${word(draw)}@example.org","zip":"${63000 + draw(2900)}"},"tags":["${word(draw)}","${word(draw)}"],"score":0.${digits(draw, 12)},"text":"${sentence(draw, 10 + draw(10))}"${paid}}\n`;
}

function sourceRow(draw: Draw): string {
  const [a, b, c] = [word(draw), word(draw), word(draw)];
  return `  // ${sentence(draw, 5 + draw(6))}\n  public ${pick(draw, ['int', 'void', 'string', 'bool'])} ${a}_${b}(const ${c}& ${word(draw)}, size_t ${word(draw)}) {\n    for (size_t i = 0; i < ${b}.size(); ++i) {\n      if (${b}[i] == 0x${hex(draw, 4)}) { return ${c}(${a}, ${draw(1000)}); }\n    }\n    account->${a} = ${b}.pin; key_${c} = "${word(draw)} ${word(draw)}";\n  }\n\n`;
}

const htmlRow = (draw: Draw): string =>
  `<div class="${word(draw)}-${word(draw)}"><a href="/${word(draw)}/${draw(1000)}.html" style="color:#${hex(draw, 6)}">${sentence(draw, 4)}</a><p>${sentence(draw, 20 + draw(30))}</p><span>${phone(draw)}</span></div>\n`;

function minifiedRow(draw: Draw): string {
  let text = '';
  for (let i = 0; i < 40; i++)
    text += `function ${word(draw)[0]}${draw(99)}(e,t){var n=${draw(1000)},r=e.${word(draw)}||t[${draw(20)}];return ${word(draw)}(n,r)?1e${draw(9)}:void 0}`;
  return text + (oneIn(draw, 5) ? '\n' : '');
}

function notesRow(draw: Draw, density: Density): string {
  const text = `${sentence(draw, 12 + draw(20))} ${sentence(draw, 12 + draw(20))}`;
  const { first, last } = person(draw);
  if (oneIn(draw, density.notes * 4))
    return `${text} Social Security number of ${first} ${last}: ${ssn(draw)}.\n`;
  if (!oneIn(draw, density.notes)) return `${text}\n`;
  return `${text} The patient ${first} ${last} was seen on ${date(draw)}; diagnosis asthma. Policy number ${pick(draw, ['H', 'XYZ'])}${digits(draw, 9)}.\n`;
}

/** Numbers that look like everything: the worst that can be put before a scanner of digits. */
function digitsRow(draw: Draw): string {
  const d = (count: number): string => digits(draw, count);
  switch (draw(6)) {
    case 0:
      return `17${d(11)},17${d(11)},${d(9)},${d(9)},${d(9)},${d(16)},-${draw(180)}.${d(9)},${draw(90)}.${d(9)}\n`;
    case 1:
      return `${stamp(draw)} ${stamp(draw)} ${date(draw)} ${d(3)}.${d(6)} ${address(draw)}\n`;
    case 2:
      return `${d(4)}-${d(4)}-${d(4)}-${d(4)} ${d(3)}-${d(3)}-${d(4)} ${d(19)} ${d(20)}\n`;
    case 3:
      return `${d(9)} ${d(9)} ${d(10)} ${d(3)} ${d(2)} ${d(4)} ${d(3)}-${d(2)}-${d(4)}\n`;
    case 4:
      return `[${draw(99)}.${d(6)},${draw(99)}.${d(6)},${draw(99)}.${d(6)},${draw(99)}.${d(6)},${draw(99)}.${d(6)},${d(13)}]\n`;
    default:
      return `${d(5)}\t${d(7)}\t${d(8)}\t${d(9)}\t${d(12)}\t${d(15)}\t${draw(1e6)}\n`;
  }
}

export const rowOf: Readonly<Record<RowKind, (draw: Draw, density: Density) => string>> = {
  csv: tableRow,
  log: logRow,
  json: jsonRow,
  source: sourceRow,
  html: htmlRow,
  minified: minifiedRow,
  notes: notesRow,
  digits: digitsRow,
};
