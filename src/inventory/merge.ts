// Brings another inventory in, taken on a machine that this one cannot reach: its scans, stores, marks and records.
import { createHash } from 'node:crypto';
import { freeId, isTaken } from './determinations.ts';
import { folderOf } from './items.ts';
import type { Sql, SqlValue } from './sql.ts';
import { dropStanding } from './standing.ts';

export interface MergeSource {
  readonly sql: Sql;
  /** Under which name its own files are told from ours; lower-case letters, digits, dots and hyphens. */
  readonly host: string;
}

export interface Merged {
  readonly scans: number;
  /** Scans that were brought in before. */
  readonly known: number;
  readonly stores: number;
  readonly marks: number;
  readonly determinations: number;
}

type Row = Record<string, SqlValue>;

/** All of it or nothing. The same inventory may be brought in again later: what is known stays as it is. */
export function mergeInventory(sql: Sql, { sql: other, host }: MergeSource): Merged {
  return sql.transaction(() => {
    dropStanding(sql);
    const away = makeAway(host);
    const copy = makeCopy(sql, other, away);
    let scans = 0;
    let known = 0;
    for (const scan of other.all<Row>('select * from scan order by number')) {
      if (sql.get('select id from scan where id = ?', text(scan['id']))) known++;
      else {
        copy.scan(scan);
        scans++;
      }
    }
    return {
      scans,
      known,
      stores: copy.stores,
      marks: copy.marks(),
      determinations: copy.records(),
    };
  });
}

/** What belongs to that machine alone is called by its name; a database on a server is the same from everywhere. */
interface Away {
  uri(uri: string): string;
  /** Of a store or finding, which lies at this (old) address. */
  id(id: string, uri: string): string;
}

function makeAway(host: string): Away {
  const uri = (old: string): string =>
    old.replace(/^(file|sqlite):(?:\/\/)?(?=\/)/u, (_, scheme: string) => `${scheme}://${host}`);
  return {
    uri,
    id: (id, old) => {
      if (uri(old) === old) return id;
      const digest = createHash('sha256').update(`${host} ${id}`).digest('hex');
      return id.slice(0, 2) + BigInt(`0x${digest}`).toString(36).slice(-10);
    },
  };
}

interface Copy {
  scan(row: Row): void;
  marks(): number;
  records(): number;
  readonly stores: number;
}

function makeCopy(sql: Sql, other: Sql, away: Away): Copy {
  const readings = new Map<number, number>();
  let stores = 0;
  const add = (table: string, row: Row): void => {
    sql.insert({ table, columns: Object.keys(row) }, [Object.values(row)]);
  };
  const addNumbered = (table: string, numbered: Row): number => {
    const { number: _number, ...row } = numbered;
    add(table, row);
    return sql.get<{ number: number }>(`select max(number) as number from ${table}`)?.number ?? 0;
  };
  const readingOf = (number: number): number => {
    const before = readings.get(number);
    if (before !== undefined) return before;
    const row = other.get<Row>('select * from reading where number = ?', number) ?? {};
    const item = itemOf(Number(row['item']));
    const here = sameReading(sql, other, away, { row, item });
    const made =
      here ?? addNumbered('reading', { ...row, item, basis: basisOf(Number(row['basis'])) });
    readings.set(number, made);
    if (here === undefined) {
      for (const store of other.all<Row>(
        'select * from store where reading = ? order by number',
        number,
      ))
        copyStore(store, made);
      sql.run('update item set reading = ? where number = ?', made, item);
    }
    return made;
  };
  const itemOf = (number: number): number => {
    const row = other.get<Row>('select * from item where number = ?', number) ?? {};
    const anchor = away.uri(text(row['anchor']));
    const here = sql.get<{ number: number }>('select number from item where anchor = ?', anchor);
    if (here) return here.number;
    const uri = row['uri'] === null ? null : away.uri(text(row['uri']));
    const isTaken =
      uri !== null && sql.get('select number from item where uri = ?', uri) !== undefined;
    const place =
      isTaken || uri === null ? { uri: null, folder: null } : { uri, folder: folderOf(uri) };
    return addNumbered('item', { ...row, anchor, ...place, reading: null });
  };
  const basisOf = (number: number): number => {
    const said = text(other.get<Row>('select said from basis where number = ?', number)?.['said']);
    sql.run('insert into basis (said) values (?) on conflict do nothing', said);
    return (
      sql.get<{ number: number }>('select number from basis where said = ?', said)?.number ?? 0
    );
  };
  const copyStore = (row: Row, reading: number): void => {
    const uri = text(row['uri']);
    const id = away.id(text(row['id']), uri);
    const store = addNumbered('store', { ...row, reading, id, uri: away.uri(uri) });
    stores++;
    for (const finding of other.all<Row>(
      'select * from finding where store = ?',
      Number(row['number']),
    ))
      add('finding', { ...finding, store, id: away.id(text(finding['id']), uri) });
    for (const place of other.all<Row>(
      'select * from place where store = ?',
      Number(row['number']),
    ))
      add('place', { ...place, store });
    for (const problem of other.all<Row>(
      'select * from problem where store = ?',
      Number(row['number']),
    ))
      addNumbered('problem', { ...problem, store, uri: away.uri(text(problem['uri'])) });
  };
  return {
    get stores() {
      return stores;
    },
    scan(row) {
      const old = Number(row['number']);
      const targets = (JSON.parse(text(row['targets'])) as string[]).map((one) => away.uri(one));
      const scan = addNumbered('scan', { ...row, targets: JSON.stringify(targets) });
      for (const seen of other.all<Row>('select * from seen where scan = ?', old))
        add('seen', { ...seen, scan, reading: readingOf(Number(seen['reading'])) });
      for (const problem of other.all<Row>('select * from problem where scan = ?', old))
        addNumbered('problem', { ...problem, scan, uri: away.uri(text(problem['uri'])) });
    },
    marks() {
      let count = 0;
      for (const row of other.all<Row>('select * from mark')) {
        const uri = text(row['uri']);
        const mark = { ...row, finding: away.id(text(row['finding']), uri), uri: away.uri(uri) };
        const here = sql.get<Row>('select marked_on from mark where finding = ?', mark.finding);
        // Whoever judged last is heard.
        if (here && text(here['marked_on']) >= text(row['marked_on'])) continue;
        sql.run('delete from mark where finding = ?', mark.finding);
        add('mark', mark);
        count++;
      }
      return count;
    },
    records: () => copyRecords(sql, other, away),
  };
}

/** The reading that was brought in before, of the same item at the same moment, and with the same in it. */
function sameReading(
  sql: Sql,
  other: Sql,
  away: Away,
  { row, item }: { readonly row: Row; readonly item: number },
): number | undefined {
  const first = other.get<{ uri: string | null }>(
    'select min(uri) as uri from store where reading = ?',
    row['number'] ?? null,
  );
  const uri = first?.uri == null ? null : away.uri(first.uri);
  return sql
    .all<{ number: number; uri: string | null }>(
      `select number, (select min(uri) from store where reading = reading.number) as uri from reading
       where item = ? and read_at = ? and access = ? and done = ?`,
      item,
      row['read_at'] ?? null,
      row['access'] ?? null,
      row['done'] ?? null,
    )
    .find((one) => one.uri === uri)?.number;
}

function copyRecords(sql: Sql, other: Sql, away: Away): number {
  let count = 0;
  for (const { number: _number, ...row } of other.all<Row>(
    'select * from determination order by number',
  )) {
    const stores = (JSON.parse(text(row['stores'])) as { id: string; uri: string }[]).map(
      (one) => ({
        ...one,
        id: away.id(one.id, one.uri),
        uri: away.uri(one.uri),
      }),
    );
    const record: Row = { ...row, stores: JSON.stringify(stores) };
    const same = 'select id from determination where made_on = ? and scan = ? and stores = ?';
    if (sql.get(same, text(row['made_on']), text(row['scan']), text(record['stores']))) continue;
    const day = text(row['made_on']);
    const own = text(row['id']);
    const id = isTaken(sql, own) ? freeId(sql, day, 1) : own;
    sql.insert({ table: 'determination', columns: Object.keys(record) }, [
      Object.values({ ...record, id }),
    ]);
    count++;
  }
  return count;
}

const text = (value: SqlValue | undefined): string => (typeof value === 'string' ? value : '');
