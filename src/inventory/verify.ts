// Examines an inventory: is it whole, is it private, is it that of the key at hand.
import { existsSync, statSync } from 'node:fs';
import { keysOf, type KeyRing } from './rekey.ts';
import type { Sql } from './sql.ts';

export interface Check {
  readonly what: string;
  readonly isSound: boolean;
  /** What was found, and where it is not sound, what to do. */
  readonly told: string;
}

export interface VerifyOptions {
  /** The database's own examination: '' or its first complaints. */
  readonly integrity: () => string;
  /** Files that nobody else may read. */
  readonly files: readonly string[];
  readonly keyFile: string;
  /** null where there is no key file. */
  readonly ring: KeyRing | null;
}

export function verifyInventory(sql: Sql, options: VerifyOptions): readonly Check[] {
  const complaint = options.integrity();
  const lost = sql.get<{ count: number }>(
    'select count(*) as count from seen where not exists (select 1 from reading where number = seen.reading)',
  );
  // Whatever is masked says so; what is named by its kind alone stands in brackets.
  const bare = sql.get<{ count: number }>(
    `select count(*) as count from place where masked not like '%*%' and masked not like '%…%' and masked not like '(%)' and length(masked) > 5`,
  );
  const cutOff = sql.get<{ count: number }>(
    `select count(*) as count from scan where state <> 'finished' and pruned = 0`,
  );
  return [
    check(
      'structure',
      complaint === '',
      complaint || 'sound',
      'Restore it from a backup, or scan with --full into a new one.',
    ),
    check(
      'scans',
      (lost?.count ?? 0) === 0,
      `${lost?.count ?? 0} readings are missing`,
      'Scan again with --full.',
    ),
    check(
      'masks',
      (bare?.count ?? 0) === 0,
      `${bare?.count ?? 0} values are not masked`,
      'Forget those stores, and report this fault.',
    ),
    {
      what: 'cut off',
      isSound: true,
      told: `${cutOff?.count ?? 0} scans did not come to their end`,
    },
    checkKey(sql, options),
    ...options.files.filter((file) => existsSync(file)).map(checkFile),
  ];
}

function check(what: string, isSound: boolean, told: string, advice: string): Check {
  return { what, isSound, told: isSound ? told : `${told}. ${advice}` };
}

function checkKey(sql: Sql, { ring, keyFile }: VerifyOptions): Check {
  if (!ring)
    return check(
      'key',
      false,
      `there is no key at ${keyFile}`,
      'Restore it from a backup; without it, people are not recognized.',
    );
  const keys = keysOf(sql, ring);
  if (keys === null)
    return check(
      'key',
      false,
      `${keyFile} is not the key of this inventory`,
      'Restore the right one from a backup.',
    );
  return check(
    'key',
    true,
    keys === ring.count
      ? 'it is that of this inventory'
      : 'newer than the prints: the next scan brings them to it',
    '',
  );
}

function checkFile(path: string): Check {
  const others = process.platform === 'win32' ? 0 : statSync(path).mode & 0o077;
  const mode = `mode ${(statSync(path).mode & 0o777).toString(8)}`;
  return check(path, others === 0, mode, 'Others may open it: chmod go= it.');
}
