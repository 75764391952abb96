// The rows as columns of small numbers over shared word lists, so that 10,000 stores stay small in the file.
import type { Limb } from '../../model/verdict.ts';
import type { Row, RowFinding, RowPlace } from './row.ts';

/** What the list says of each limb. */
export type LawFacts = Readonly<
  Record<Limb, { readonly title: string; readonly citation: string }>
>;

type PackedPlace = readonly [number, string, string, number];
type PackedFinding = readonly [
  string,
  number,
  RowFinding['limb'],
  number,
  number,
  number,
  number,
  readonly number[],
  readonly PackedPlace[],
];
type PackedRow = readonly [
  string,
  readonly number[],
  string,
  readonly number[],
  readonly (readonly [number, number])[],
  readonly PackedFinding[],
];

export interface Packed {
  readonly law: LawFacts;
  readonly words: readonly string[];
  readonly rows: readonly PackedRow[];
}

export function packRows(rows: readonly Row[], law: LawFacts): Packed {
  const numbers = new Map<string, number>();
  const word = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const packed = rows.map((row): PackedRow => [
    row.id,
    [
      word(row.group),
      word(row.folder),
      word(row.kind),
      word(row.verdict),
      word(row.state),
      word(row.mechanism),
      word(row.reach),
      word(row.who),
      row.persons,
      row.missouri,
      word(row.modified),
      row.age,
    ],
    row.name,
    row.because.map(word),
    row.problems.map(([reason, detail]) => [word(reason), word(detail)]),
    row.findings.map((finding) => [
      finding.id,
      word(finding.type),
      finding.limb,
      word(finding.disposition),
      word(finding.confidence),
      finding.count,
      finding.persons,
      finding.because.map(word),
      finding.places.map((place) => [
        word(place.where),
        place.masked,
        place.name,
        word(place.pairing),
      ]),
    ]),
  ]);
  return { law, words: [...numbers.keys()], rows: packed };
}

export function unpackRows({ words, rows }: Packed): Row[] {
  const word = (index: number | undefined): string => words[index ?? -1] ?? '';
  return rows.map(([id, cells, name, because, problems, findings]) => ({
    id,
    group: word(cells[0]),
    folder: word(cells[1]),
    name,
    kind: word(cells[2]),
    verdict: word(cells[3]) as Row['verdict'],
    state: word(cells[4]) as Row['state'],
    mechanism: word(cells[5]),
    reach: word(cells[6]) as Row['reach'],
    who: word(cells[7]),
    persons: cells[8] ?? 0,
    missouri: cells[9] ?? 0,
    modified: word(cells[10]),
    age: cells[11] ?? 0,
    because: because.map(word),
    problems: problems.map(([reason, detail]) => [word(reason), word(detail)] as const),
    findings: findings.map(
      ([findingId, type, limb, disposition, confidence, count, persons, reasons, places]) => ({
        id: findingId,
        type: word(type) as RowFinding['type'],
        limb,
        disposition: word(disposition) as RowFinding['disposition'],
        confidence: word(confidence) as RowFinding['confidence'],
        count,
        persons,
        because: reasons.map(word),
        places: places.map(([where, masked, person, pairing]) => ({
          where: word(where),
          masked: masked as RowPlace['masked'],
          name: person,
          pairing: word(pairing),
        })),
      }),
    ),
  }));
}
