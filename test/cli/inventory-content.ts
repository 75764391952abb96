// Everything that an inventory says of its newest scan, without row numbers and times: two that say the same are equal.
import Database from 'better-sqlite3';

export interface InventoryContent {
  readonly scans: number;
  readonly stores: readonly Record<string, unknown>[];
  readonly problems: readonly Record<string, unknown>[];
}

export function contentOf(path: string): InventoryContent {
  const db = new Database(path, { readonly: true });
  const scan = db.prepare('select max(number) from scan').pluck().get() as number;
  const stores = db
    .prepare(
      `select store.* from seen join store on store.reading = seen.reading where scan = ? order by uri, id`,
    )
    .all(scan) as Record<string, unknown>[];
  const findings = db.prepare('select * from finding where store = ? order by id, position');
  const places = db.prepare('select * from place where store = ? order by finding, position');
  const problems = db.prepare('select * from problem where store = ? order by number');
  const content = {
    scans: db.prepare('select count(*) from scan').pluck().get() as number,
    stores: stores.map(({ number, people, ...store }) => ({
      ...without('reading')(store),
      people: peopleOf(people as Buffer),
      findings: findings.all(number).map(without('store')).map(untimed),
      places: places.all(number).map(without('store')),
      problems: problems.all(number).map(without('store', 'number')),
    })),
    problems: db
      .prepare('select * from problem where scan = ? order by uri, reason, detail')
      .all(scan)
      .map(without('scan', 'number')),
  };
  db.close();
  return content;
}

/** Their order within a store tells nothing. */
function peopleOf(blob: Buffer): string[] {
  return Array.from({ length: blob.length / 41 }, (_, at) =>
    blob.toString('hex', at * 41, at * 41 + 41),
  ).toSorted();
}

/** How long a hash takes to be reversed is measured each time. */
function untimed(finding: Record<string, unknown>): Record<string, unknown> {
  const because = String(finding['because']).replaceAll(/less than \d+ \w+/gu, 'less than …');
  return { ...finding, because };
}

function without(...names: readonly string[]): (row: unknown) => Record<string, unknown> {
  return (row) =>
    Object.fromEntries(
      Object.entries(row as Record<string, unknown>).filter(([name]) => !names.includes(name)),
    );
}

/** Readings that came to their end so far; 0 while there is no inventory yet. */
export function finishedReadings(path: string): number {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true, timeout: 5000 });
    return db.prepare('select count(*) from reading where done = 1').pluck().get() as number;
  } catch {
    return 0;
  } finally {
    db?.close();
  }
}
