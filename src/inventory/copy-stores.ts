// Copies stores from one reading to another: what is unchanged inside something that moved, opened up or grew.
import type { Sql, SqlValue } from './sql.ts';

export interface StoreCopy {
  readonly from: number;
  readonly to: number;
  /** The address of the item at the time of either reading. */
  readonly oldUri: string;
  readonly newUri: string;
  /** JSON; stores that could be opened by the same people as their item follow it. */
  readonly oldAccess: string;
  readonly newAccess: string;
  /** Only the store at this (old) address and what lies inside it; null = all. */
  readonly only: string | null;
}

const findingRest =
  'id, type, limb, disposition, confidence, occurrences, persons, because, content';
const placeRest = 'part, page, line, col, row, masked, print, name, pairing';

export function copyStores(sql: Sql, copy: StoreCopy): void {
  const { from, to, oldUri, newUri, only } = copy;
  // '"' follows '!' in ASCII: the range holds whatever lies inside.
  const inside = only === null ? '' : 'and (o.uri = ? or (o.uri >= ? and o.uri < ?))';
  const bounds: SqlValue[] = only === null ? [] : [only, `${only}!`, `${only}"`];
  sql.run(
    `insert into store (reading, id, uri, kind, bytes, modified_at, verdict, protection, facts, access, read, sign,
       persons, missouri_residents, people)
     select cast(? as bigint), id, case when substr(uri, 1, length(?)) = ? then ? || substr(uri, length(?) + 1) else uri end, kind, bytes, modified_at, verdict, protection, facts,
       case when access = ? then ? else access end, read, sign, persons, missouri_residents, people
     from store o where reading = ? ${inside} order by number
     on conflict do nothing`,
    to,
    oldUri,
    oldUri,
    newUri,
    oldUri,
    copy.oldAccess,
    copy.newAccess,
    from,
    ...bounds,
  );
  const pairs = `from store o join store n on n.id = o.id and n.reading = ?`;
  const where = `where o.reading = ? ${inside}`;
  const values = [to, from, ...bounds];
  sql.run(
    `insert into finding (store, position, ${findingRest})
     select n.number, f.position, ${prefixed('f', findingRest)} ${pairs} join finding f on f.store = o.number ${where}
     on conflict do nothing`,
    ...values,
  );
  sql.run(
    `insert into place (store, finding, position, ${placeRest})
     select n.number, p.finding, p.position, ${prefixed('p', placeRest)} ${pairs} join place p on p.store = o.number ${where}
     on conflict do nothing`,
    ...values,
  );
  sql.run(
    `insert into problem (store, uri, reason, detail, part, partial)
     select n.number, n.uri, p.reason, p.detail, p.part, p.partial ${pairs} join problem p on p.store = o.number ${where}
     order by p.number`,
    ...values,
  );
}

function prefixed(alias: string, columns: string): string {
  return columns
    .split(', ')
    .map((column) => `${alias}.${column}`)
    .join(', ');
}
