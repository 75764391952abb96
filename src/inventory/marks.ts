// Keeps marks in the inventory: one for each finding, the newest.
import type { Mark } from '../model/mark.ts';
import { withoutCredentials } from './credentials.ts';
import type { Sql } from './sql.ts';

export interface Marks {
  /** By address, then by finding. */
  list(): readonly Mark[];
  /** Keeps them, in the place of earlier ones of the same findings. */
  put(marks: readonly Mark[]): void;
  /** Of these findings. @returns how many there were */
  remove(findings: readonly string[]): number;
}

/** "by" and "on" are words of SQL. */
type Row = Omit<Mark, 'by' | 'on'> & { readonly marked_by: string; readonly marked_on: string };

const columns =
  'finding says marked_by why marked_on until basis reviewer uri type content rules'.split(' ');
const replaced = columns
  .slice(1)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

export function prepareMarks(sql: Sql): Marks {
  return {
    list: () => sql.all<Row>('select * from mark order by uri, finding').map(toMark),
    put: (marks) => {
      sql.transaction(() => {
        sql.insert(
          { table: 'mark', columns, end: `on conflict (finding) do update set ${replaced}` },
          marks.map((mark) => [
            mark.finding,
            mark.says,
            mark.by,
            mark.why,
            mark.on,
            mark.until,
            mark.basis,
            mark.reviewer,
            withoutCredentials(mark.uri),
            mark.type,
            mark.content,
            mark.rules,
          ]),
        );
      });
    },
    remove: (findings) =>
      sql.transaction(() =>
        findings.reduce((sum, one) => sum + sql.run('delete from mark where finding = ?', one), 0),
      ),
  };
}

function toMark({ marked_by: by, marked_on: on, ...row }: Row): Mark {
  return { ...row, by, on };
}
