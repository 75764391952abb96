// Numbers that are no person's: freight and parts, prints in which every number is cut short, and the code of programs.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { penned } from '../penned.ts';
import { hex, listed } from '../records-shapes.ts';

const goods = [
  'Pump seal kit',
  'Salt, bulk, ton',
  'Culvert band 24in',
  'Bus seat cover',
  'Toner, magenta',
  'Gloves nitrile M',
  'Ballast 32W',
  'Chain 3/8 G70',
  'Filter, hydraulic',
  'Exam paper roll',
] as const;

type Maker = (d: Draft) => readonly [heads: readonly string[], row: () => readonly string[]];

const lists: readonly Maker[] = [
  (d) => [
    ['item_no', 'descr', 'upc', 'lot', 'bin', 'qty', 'counted_by'],
    () => [
      d.random.digits(9),
      d.random.pick(goods),
      d.random.digits(12),
      d.random.digits(8),
      d.pick('A4', 'B11', 'YARD'),
      d.random.digits(2),
      d.staff(),
    ],
  ],
  (d) => [
    ['PRO#', 'Shipper', 'Consignee attn', 'Wt', 'Seal', 'Delivered', 'Signed'],
    () => [
      d.random.digits(9),
      d.organisation(),
      d.name(d.someone(), 'plain'),
      d.random.digits(4),
      d.random.digits(7),
      d.isoDate(),
      d.name(d.someone(), 'initial'),
    ],
  ],
  (d) => [
    ['Asset Tag', 'Model', 'Serial', 'MAC', 'Assigned To', 'PO'],
    () => [
      d.random.digits(6),
      d.pick('Latitude 5540', 'iPad 9', 'LaserJet M507'),
      d.serial(),
      hex(d, 12).toUpperCase(),
      d.name(d.someone(), 'last-first'),
      d.random.digits(9),
    ],
  ],
  (d) => [
    ['ticket', 'meter', 'read', 'prev', 'lat', 'lon', 'tech'],
    () => [
      d.random.digits(9),
      d.random.digits(8),
      d.random.digits(5),
      d.random.digits(5),
      `38.${d.random.digits(6)}`,
      `-92.${d.random.digits(6)}`,
      d.staff(),
    ],
  ],
  (d) => [
    ['Invoice', 'Cust PO', 'Terms', 'Contact', 'Ext', 'Amount', 'Tracking'],
    () => [
      `${d.random.digits(3)}-${d.random.digits(2)}-${d.random.digits(4)}`,
      d.random.digits(10),
      'N30',
      d.name(d.someone(), 'plain'),
      d.random.digits(4),
      d.money(),
      d.tracking(),
    ],
  ],
];

export const goodsList: Genre = {
  name: 'blind-goods-list',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt', 'tsv']),
  write(d) {
    const [heads, row] = lists[d.copy % lists.length]!(d);
    return listed(d, [heads, ...d.times(7, 16, row)], [',', '\t', '|', 'aligned']);
  },
};

export const cutShort: Genre = penned(
  ['blind-cut-short', 'prose'],
  {
    why: [
      'for your protection',
      'per the privacy policy',
      'as required by Supreme Court Operating Rule 2',
      'by order of the clerk',
      'see original under seal',
      'truncated by the system',
      'masked at print',
      'not shown on copies',
    ],
  },
  [
    `STATEMENT OF ACCOUNT                     {date}
{a}
{a.street}, {a.city}, {a.state} {a.zip}

Share draft ........ xxxxxx{digits:4}
Visa platinum ...... XXXX XXXX XXXX {digits:4}
SSN on file ........ ***-**-{a.ssnlast}
([[why]])
Beginning {money}      Ending {money}
`,
    `EXHIBIT C, redacted [[why]]

Q. State your full name and Social Security number for the record.
A. {a}, [REDACTED].
Q. And whom did you see for the [REDACTED]?
A. Dr. {s1.last}, at [REDACTED].
Q. Your driver's license?
A. It is ████████. I have it here.
`,
    `{s1.first},

The list you wanted, with the socials cut down [[why]]:

{a}       last four {a.ssnlast}     hired {date}
{b}       last four {b.ssnlast}     hired {date}
{c}       last four {c.ssnlast}     hired {date}

The full ones stay in the safe.
{s2}
`,
    `Receipt {digits:6}    {date} {time}
Customer {a}
VISA ************{digits:4}  exp **/**
Auth {digits:6}   Ref {digits:12}   Term {digits:8}
Driver license: ending {digits:4}
Total {money}  ([[why]])
`,
  ],
);

export const programCode: Genre = penned(
  ['blind-program-code', 'prose'],
  {
    field: ['ssn', 'memberId', 'dlNumber', 'diagnosis', 'routingNo', 'acctNbr', 'mbi', 'cvv2'],
    author: [
      'rewrote the loop',
      'fixed nulls',
      'new build number',
      'typo',
      'drop python 2',
      'lint',
      'bump',
      'revert',
    ],
  },
  [
    `# {s1} <{s1.email}>, {iso}: [[author]]
import re

FIELDS = ["first_name", "last_name", "[[field]]", "[[field]]"]
SSN = re.compile(r"^\\d{#3#}-\\d{#2#}-\\d{#4#}$")
BATCH = {digits:9}
EPOCH = 1{digits:9}

def mask(row):
    """Returns the row with [[field]] cut to its last four."""
    row["[[field]]"] = "*" * 5 + row["[[field]]"][-4:]
    return row
`,
    `CREATE TABLE patient (
  patient_id   NUMBER(9) PRIMARY KEY,   -- starts at {digits:9}
  last_name    VARCHAR2(40),
  first_name   VARCHAR2(30),
  [[field]]    VARCHAR2(20),
  dx_code      CHAR(7)                  -- asthma is J45, see {s1}
);
CREATE INDEX ix_{digits:4} ON patient (last_name, [[field]]);
-- build {digits:8}, checksum {digits:10}
`,
    `commit {digits:8}a{digits:7}b{digits:9}c{digits:9}d
Author: {a} <{s1.email}>
Date:   Tue Mar 5 2024

    [[author]]: show [[field]] only to the billing role

 src/claims/[[field]].ts      | 14 +++---
 test/data/{digits:9}.json    |  2 +-
 2 files changed
Reviewed-by: {b}
`,
    `[export]
; owner {s1}
columns = last, first, [[field]], [[field]]
mask = yes
retain_days = 2555
last_run = 20240{digits:1}1T0{digits:1}1500
last_job = {digits:9}
version = 10.{digits:2}.{digits:4}.{digits:1}
illness_codes = /etc/codes/icd10.txt   ; depression, diabetes, HIV are sensitive
`,
  ],
);
