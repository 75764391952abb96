// Looks up what is known of items: one query a folder, since a crawl asks folder by folder.
import type { Basis, KnownItem } from './inventory.ts';
import type { Sql } from './sql.ts';

export interface Items {
  known(uri: string): KnownItem | undefined;
  knownByIdentity(identity: string): readonly KnownItem[];
  knownByShape(shape: string): readonly KnownItem[];
  storesOf(reading: number): { readonly uris: string[]; readonly prints: ReadonlySet<string> };
  signsOf(reading: number): Readonly<Record<string, string>>;
}

interface Row extends Omit<KnownItem, 'traits' | 'basis'> {
  readonly traits: string;
}

const select = `select item.number as item, item.anchor, item.uri, item.identity, reading.number as reading,
  reading.token, reading.digest, reading.beside, reading.access, reading.traits, reading.basis as under
  from item join reading on reading.number = item.reading`;

/** A shape that half the disk shares tells nothing. */
const maxAlike = 20;

/** What is beyond is read again. */
const maxSigns = 100_000;

/** 'file:///srv/a.txt' → 'file:///srv/'. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** @param isNew nothing is known: nothing can have moved */
export function prepareItems(sql: Sql, isNew: boolean): Items {
  const bases = new Map<number, Basis>();
  const basisOf = (number: number): Basis => {
    let basis = bases.get(number);
    if (!basis) {
      const row = sql.get<{ said: string }>('select said from basis where number = ?', number);
      bases.set(number, (basis = JSON.parse(row?.said ?? '{}') as Basis));
    }
    return basis;
  };
  // Few combinations are in use.
  const traits = new Map<string, readonly string[]>();
  const traitsOf = (words: string): readonly string[] => {
    let list = traits.get(words);
    if (!list) traits.set(words, (list = words === '' ? [] : words.split(' ')));
    return list;
  };
  // Field by field: there is one for each file of a crawl.
  const toKnown = (row: Row): KnownItem => ({
    item: row.item,
    anchor: row.anchor,
    uri: row.uri,
    identity: row.identity,
    reading: row.reading,
    token: row.token,
    digest: row.digest,
    beside: row.beside,
    access: row.access,
    traits: traitsOf(row.traits),
    under: row.under,
    basis: basisOf(row.under),
  });
  let folder: string | null = null;
  let listed = new Map<string, Row>();
  return {
    known(uri) {
      const wanted = folderOf(uri);
      if (wanted !== folder) {
        folder = wanted;
        const rows = sql.all<Row>(`${select} where item.folder = ?`, wanted);
        listed = new Map(rows.map((row) => [row.uri, row]));
      }
      const row = listed.get(uri);
      return row && toKnown(row);
    },
    knownByIdentity: (identity) =>
      isNew || identity === ''
        ? []
        : sql
            .all<Row>(`${select} where item.identity = ? limit ${maxAlike}`, identity)
            .map(toKnown),
    knownByShape: (shape) =>
      isNew
        ? []
        : sql
            .all<Row>(
              `${select} where reading.token >= ? and reading.token < ? limit ${maxAlike}`,
              shape,
              `${shape}\u{10ffff}`,
            )
            .map(toKnown),
    storesOf: (reading) => ({
      uris: sql
        .all<{ uri: string }>('select uri from store where reading = ?', reading)
        .map(({ uri }) => uri),
      prints: new Set(
        sql
          .all<{ print: string }>(
            `select distinct print from place join store on store.number = place.store
             where store.reading = ? and print is not null`,
            reading,
          )
          .map(({ print }) => print),
      ),
    }),
    signsOf: (reading) =>
      Object.fromEntries(
        sql
          .all<{ uri: string; sign: string }>(
            `select uri, sign from store where reading = ? and sign is not null limit ${maxSigns}`,
            reading,
          )
          .map(({ uri, sign }) => [uri, sign]),
      ),
  };
}
