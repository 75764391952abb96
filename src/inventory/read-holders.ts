// Reads the stores back that hold certain findings, with what their verdict depends on.
import type { ProtectionFact } from '../model/protection.ts';
import type { HeldStore } from './apply-marks.ts';
import { readStore } from './read-store.ts';
import type { Sql } from './sql.ts';

const holding = `select store.number from finding join store on store.number = finding.store
  join seen on seen.reading = store.reading where finding.id = ? and seen.scan = ?`;

export function* readHolders(
  sql: Sql,
  scan: number,
  findings: readonly string[],
): Iterable<HeldStore> {
  const numbers = new Set<number>();
  for (const id of findings)
    for (const { number } of sql.all<{ number: number }>(holding, id, scan)) numbers.add(number);
  for (const number of numbers) {
    const store = readStore(sql, number);
    const rest = sql.get<{ facts: string; read: number | null }>(
      'select facts, read from store where number = ?',
      number,
    );
    if (!store || !rest) continue;
    yield {
      ...store,
      facts: JSON.parse(rest.facts) as ProtectionFact[],
      // Where an older version did not say: something was found in it.
      read: rest.read !== 0,
    };
  }
}
