// Notes on pairings which of their people live in Missouri, by the addresses of the text or of the row.
import type { Cast } from './cast.ts';
import type { Person } from './mention.ts';
import type { Pairing } from './pairing.ts';
import { missouriPlaces } from './residence.ts';
import { residentsOf } from './residents.ts';
import type { ElementSpan } from './surroundings.ts';

/** A row of a table that names an address in Missouri is of somebody who lives there. */
export function withRowAddress(
  text: string,
  { start, end }: ElementSpan,
  pairing: Pairing,
): Pairing {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const row = text.slice(from, to < 0 ? text.length : to);
  const names = row.length < maxRow && (missouriPlaces(row).length > 0 || stateCell.test(row));
  return names ? { ...pairing, missouri: true } : pairing;
}

const maxRow = 2000;
const stateCell = /(?:[\t|,;]|\s{2})["']?\s?(?:MO|Missouri)\s?["']?(?:[\t|,;]|\s{2}|$)/;

/** Marks the pairings with people of whom the text says that they live in Missouri. */
export function withResidence(
  cast: Cast,
  elements: readonly ElementSpan[],
  pairings: readonly Pairing[],
): readonly Pairing[] {
  const byName = new Map(cast.people.map((person) => [person.name, person]));
  const personOf = ({ name }: Pairing): Person | undefined =>
    name === null ? undefined : byName.get(name);
  const owned = elements.flatMap((element, i) => {
    const person = personOf(pairings[i]!);
    return person ? [{ element, person }] : [];
  });
  const residents = residentsOf(cast, owned);
  return pairings.map((pairing) => {
    const person = personOf(pairing);
    return person && residents.has(person) ? { ...pairing, missouri: true } : pairing;
  });
}
