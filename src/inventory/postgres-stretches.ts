// Stretches of tables that were cut, as they wait for each other in the inventory's own tables.
import type { Sql } from './sql.ts';

/** One stretch of a table of a spread scan. */
export interface StretchKey {
  readonly scan: string;
  /** Of the table. */
  readonly uri: string;
  readonly position: number;
  readonly of: number;
}

export interface Stretches {
  /** In an open transaction. True where it was the last one that was missing: of all that ask, one is told so. */
  keepStretch(key: StretchKey, sealed: Uint8Array): boolean;
  /** In their order, one at a time. */
  stretchesOf(table: Pick<StretchKey, 'scan' | 'uri'>): Iterable<Buffer>;
  dropStretches(table: Pick<StretchKey, 'scan' | 'uri'>): void;
}

export function prepareStretches(sql: Sql): Stretches {
  const cutOf = `select number from cut where scan = (select number from scan where id = ?) and uri = ?`;
  return {
    keepStretch({ scan, uri, position, of }, sealed) {
      sql.run(
        `insert into cut (scan, uri, stretches) values ((select number from scan where id = ?), ?, ?)
         on conflict (scan, uri) do nothing`,
        scan,
        uri,
        of,
      );
      // Those that end at the same time wait here for each other: the last to count sees all.
      const { number } = sql.get<{ number: number }>(`${cutOf} for update`, scan, uri) ?? none;
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      sql.run(
        'insert into stretch (cut, position, sealed) values (?, ?, ?)',
        number,
        position,
        bytes,
      );
      return (
        sql.get(
          `select 1 as one from cut where number = ?
             and stretches = (select count(*) from stretch where cut = number)`,
          number,
        ) !== undefined
      );
    },
    *stretchesOf({ scan, uri }) {
      const { number } = sql.get<{ number: number }>(cutOf, scan, uri) ?? none;
      const positions = sql.all<{ position: number }>(
        'select position from stretch where cut = ? order by position',
        number,
      );
      for (const { position } of positions) {
        const row = sql.get<{ sealed: Buffer }>(
          'select sealed from stretch where cut = ? and position = ?',
          number,
          position,
        );
        if (row) yield row.sealed;
      }
    },
    dropStretches({ scan, uri }) {
      sql.run(`delete from cut where number = (${cutOf})`, scan, uri);
    },
  };
}

const none = { number: 0 };
