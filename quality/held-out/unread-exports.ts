// What programs give out about people: shots, case files and logs, under the keys that some programmer thought of.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { delimited, hex, sqlText, xmlText } from '../records-shapes.ts';

const vaccines = [
  'MMR II',
  'Tdap (Boostrix)',
  'HPV9 (Gardasil 9)',
  'Hep B, ped/adol',
  'COVID-19 mRNA, bivalent',
  'Influenza, IIV4 pf',
  'PPSV23',
  'Varicella',
] as const;

/** Each dose belongs to whoever got it; the lot and the nurse belong to nobody. */
export const shotExport: Genre = {
  name: 'unread-shot-export',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const heads = d.pick(
      ['LNAME', 'FNAME', 'DOB', 'VAX', 'LOT', 'GIVEN', 'BY'],
      ['pt_last', 'pt_first', 'bdate', 'imm_desc', 'lot_no', 'adm_dt', 'adm_by'],
      ['Last', 'First', 'Born', 'Dose given', 'Lot #', 'On', 'RN'],
    );
    const hasState = d.chance(0.4);
    const by = d.pick(',', '|', '\t');
    const rows = d.people(5, 10).map((who) => {
      const cells = [
        who.last,
        who.first,
        who.birthDate,
        d.health(who, d.random.pick(vaccines)),
        `${d.random.letters(2)}${d.random.digits(4)}`,
        d.isoDate(2021, 2024),
        d.staff(),
      ];
      return delimited(hasState ? [...cells, d.dcn(who)] : cells, by);
    });
    return `${[delimited(hasState ? [...heads, d.pick('DCN', 'MO HealthNet #')] : heads, by), ...rows].join('\n')}\n`;
  },
};

type Field = readonly [keys: readonly string[], value: (who: Someone) => string];

const troubles = [
  'tore meniscus on stairs',
  'panic attacks since layoff',
  'insulin dependent',
  'hepatitis C, untreated',
  'recovering from stroke',
  'severe eczema',
  'wheelchair, MS',
] as const;

function fieldsOf(d: Draft): Field[] {
  const secret: readonly Field[] = [
    [['socSec', 'ss_no', 'natl_id_us', 'SSNumber', 'tin'], (who) => d.ssn(who, { style: 'bare' })],
    [['drvLic', 'oln', 'dl_nbr'], (who) => d.license(who)],
    [['dcn', 'mohealthnet_no'], (who) => d.dcn(who)],
    [['subscrNo', 'mbrId', 'plan_member_no'], (who) => d.member(who)],
    [['healthNote', 'dx_text', 'med_cond'], (who) => d.health(who, d.random.pick(troubles))],
    [['ddAcct', 'bank_acct_no'], (who) => d.account(who)],
  ];
  const dull: readonly Field[] = [
    [['ref', 'caseRef', 'ticket'], () => d.random.digits(9)],
    [['ts', 'updated'], () => d.isoDate()],
    [['worker', 'assignedTo'], () => d.staff()],
    [['zip9', 'postal'], () => d.random.digits(9)],
    [['cell', 'tel1'], () => d.phone()],
  ];
  return d.shuffle([
    ...d.shuffle(secret).slice(0, d.random.between(0, 2)),
    ...d.shuffle(dull).slice(0, d.random.between(2, 3)),
  ]);
}

type Row = readonly (readonly [key: string, value: string])[];

function peopleAsRows(d: Draft): Row[] {
  const fields = fieldsOf(d).map(([keys, value]) => [d.random.pick(keys), value] as const);
  const [given, family, whole] = d.pick(
    ['gn', 'sn', ''],
    ['firstNm', 'lastNm', ''],
    ['', '', 'clientName'],
    ['', '', 'who'],
  );
  return d
    .people(3, 7)
    .map((who) => [
      ...(whole === '' ? [[given, who.first] as const, [family, who.last] as const] : []),
      ...(whole === '' ? [] : [[whole, `${who.first} ${who.last}`] as const]),
      ...fields.map(([key, value]) => [key, value(who)] as const),
    ]);
}

const asObject = (row: Row): string =>
  `{${row.map(([key, value]) => `"${key}":"${value}"`).join(',')}}`;

const renderers: Readonly<Record<string, (d: Draft, rows: readonly Row[]) => string>> = {
  json: (d, rows) =>
    `{"page":1,"next":null,"requestId":"${hex(d, 16)}","data":[\n  ${rows.map(asObject).join(',\n  ')}\n]}\n`,
  ndjson: (_, rows) => `${rows.map(asObject).join('\n')}\n`,
  xml: (_, rows) =>
    `<?xml version="1.0"?>\n<recs>\n${rows
      .map(
        (row) =>
          `  <rec>${row.map(([key, value]) => `<${key}>${xmlText(value)}</${key}>`).join('')}</rec>`,
      )
      .join('\n')}\n</recs>\n`,
  sql: (d, rows) => {
    const table = d.pick('tblclient', 'cms_intake', 'X_PERSON');
    const keys = rows[0]!.map(([key]) => key).join(', ');
    const values = rows.map((row) => `(${row.map(([, value]) => sqlText(value)).join(', ')})`);
    return `INSERT INTO ${table} (${keys}) VALUES\n${values.join(',\n')};\n`;
  },
  yaml: (_, rows) =>
    `${rows.map((row) => row.map(([key, value], at) => `${at === 0 ? '- ' : '  '}${key}: "${value}"`).join('\n')).join('\n')}\n`,
};

const drawn = new WeakMap<object, string>();

export const caseExport: Genre = {
  name: 'unread-case-export',
  kind: 'record',
  copies: 15,
  extension(random) {
    const kind = random.pick(Object.keys(renderers));
    drawn.set(random, kind);
    return kind;
  },
  write: (d) => renderers[drawn.get(d.random) ?? 'json']!(d, peopleAsRows(d)),
};

/** Some lines tell of somebody, most of nobody. */
function logLine(d: Draft, who: Someone): string {
  const quiet = (): string =>
    d.pick(
      `INFO  GET /api/v2/claims/${d.random.digits(9)} 200 ${d.random.digits(3)}ms`,
      `DEBUG cache miss key=elig:${hex(d, 12)} ttl=${d.random.digits(4)}`,
      `WARN  retry 2 of 5 host=10.4.${d.random.between(1, 250)}.${d.random.between(1, 250)} txn=${d.random.digits(12)}`,
      `INFO  user=${d.staff().split(' ')[1]!.toLowerCase()} opened worklist ${d.random.digits(6)}`,
      `ERROR batch ${d.random.digits(9)} rejected: missing diagnosis pointer at loop 2400`,
    );
  return d.choose(
    quiet,
    quiet,
    quiet,
    () =>
      `ERROR elig lookup failed first=${who.first} last=${who.last} ssn=${d.ssn(who, { style: 'bare' })}`,
    () =>
      `INFO  notify ok to="${who.first} ${who.last}" template=stmt_ready id=${d.random.digits(9)}`,
    () =>
      `DEBUG 271 parsed subscriber="${who.last}, ${who.first}" memberId=${d.member(who)} active=Y`,
    () =>
      `WARN  duplicate DL ${d.license(who)} for applicant ${who.first} ${who.last}, kept newest`,
    () => `INFO  login ok name="${who.first} ${who.last}" session=${hex(d, 24)}`,
  );
}

export const portalLog: Genre = {
  name: 'unread-portal-log',
  kind: 'record',
  copies: 8,
  extension: 'log',
  write: (d) =>
    `${d
      .people(10, 22)
      .map(
        (who) =>
          `${d.isoDate(2024, 2024)}T${String(d.random.between(10, 23))}:${d.random.between(10, 59)}:${d.random.between(10, 59)}Z ${logLine(d, who)}`,
      )
      .join('\n')}\n`,
};
