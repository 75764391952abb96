// The people of a document and the ways in which offices write their names.
import type { NumberDesk } from '../fixtures/generate/numbers.ts';
import { openRegistry, otherTowns, type Person } from '../fixtures/generate/people.ts';
import type { Random } from '../fixtures/generate/random.ts';

export type Someone = Person;

const given = {
  F: `Maria Guadalupe Linh Mei Fatima Aisha Keisha Latoya Svetlana Ingrid Siobhan Priya Emily Jessica Ashley Brooke
    Tiffany Amber Donna Pamela Ruth Mabel Opal Shanice Ximena Rosa Esperanza Zainab Anya Chloe Madison Hope Faith June
    April Mary-Beth Jo Kathryn Renee Dolores Beverly`,
  M: `Jose Luis Duc Wei Omar Hassan DeShawn Tyrone Dmitri Lars Sean Arjun Michael Christopher Joshua Tyler Brandon Cody
    Wayne Earl Clyde Homer Otis Jamal Mateo Alejandro Ignacio Ibrahim Mark Will Chase Grant Hunter Mason Carter Bill
    Thomas Robert William Ray Dale`,
};
const family =
  `Smith Johnson Williams Brown Garcia Martinez Hernandez Lopez Nguyen Tran Pham Le Kim Park Chen Wang Patel
  Singh Khan Ali Hussein Okafor Adeyemi Mbeki Kowalski Wisniewski Petrov Ivanova Jensen Olofsson Schmidt Muller OBrien
  O'Connor O'Malley D'Angelo McDonald MacLeod St.John Garcia-Lopez Smith-Jones Villarreal Castaneda Nuñez Peña Muñoz
  Young King Price Banks Rivers Page Long Rich Street Field Stone Wood Baker Carpenter Cook Butler Marsh Hill Lake
  Washington Jefferson Jackson Clay Monroe Boone Strickland Heffernan Birdsong Quattlebaum Zielinski Hrdlicka
  Tewksbury Featherstone Culpepper Mudd Loftis Pruitt Sizemore Beauchamp Robichaux Thibodeaux`
    .trim()
    .split(/\s+/)
    .map((name) => name.replace('St.John', 'St. John'));
const particles = [
  'De La Cruz',
  'Van Buren',
  'Van der Berg',
  'Del Rio',
  'De Leon',
  'Von Hagen',
  'La Rue',
];
const suffixes = ['Jr.', 'Sr.', 'II', 'III', 'Jr'];

/** One way of writing a name. */
export type NameForm =
  | 'plain'
  | 'middle'
  | 'initial'
  | 'last-first'
  | 'last-first-middle'
  | 'caps'
  | 'caps-last-first'
  | 'suffix';

export interface Cast {
  someone(): Someone;
  people(from: number, to: number): Someone[];
  /** A spouse or a child under the same roof, with the same last name. */
  relative(of: Someone, role: 'spouse' | 'child'): Someone;
  /** First name and last name, mostly plain. */
  name(of: Someone, ...forms: readonly NameForm[]): string;
  /** 'Mr.' or 'Ms.' with the last name alone: no name in the sense of the law. */
  titled(of: Someone): string;
  he(of: Someone): 'he' | 'she';
  his(of: Someone): 'his' | 'her';
}

/** Missouri's areas before 2011, and the others on either side of 666. */
const areas: readonly (readonly [number, number])[] = [
  [486, 500],
  [2, 665],
  [667, 771],
];

/** Every plan has a shape of its own: prefix and digits, digits alone, letters in between. */
function drawMember(random: Random): string {
  return random.pick([
    () => `${random.letters(3)}${random.digits(9)}`,
    () => `${random.letters(3)}${random.digits(3)}${random.letters(1)}${random.digits(5)}`,
    () => `W${random.digits(9)}`,
    () => `U${random.digits(8)}0${random.between(1, 4)}`,
    () => `H${random.digits(8)}`,
    () => `${random.between(1, 9)}${random.digits(8)}-0${random.between(0, 3)}`,
    () => `${random.between(1, 9)}${random.digits(9)}`,
    () => `${random.between(1, 9)}${random.digits(7)}`,
  ])();
}

export function openCast(random: Random, numbers: NumberDesk): Cast {
  const registry = openRegistry(random, numbers);
  const lists = { F: given.F.trim().split(/\s+/), M: given.M.trim().split(/\s+/) };
  const usedLasts = new Set<string>();
  const drawLast = (): string => {
    let last = random.pick(random.next() < 0.06 ? particles : family);
    while (usedLasts.has(last)) last = random.pick(family);
    usedLasts.add(last);
    return last;
  };
  const someone = (): Someone => {
    const [drawn] = registry.invite(1, random.next() < 0.2 ? otherTowns : undefined);
    const person = {
      ...drawn!,
      ssn: numbers.ssn(random.pick(areas)),
      memberId: drawMember(random),
    };
    if (random.next() < 0.35) {
      usedLasts.add(person.last);
      return person;
    }
    const last = drawLast();
    return {
      ...renamed(person, random.pick(lists[person.sex]), last),
      license: numbers.license(person.state, last),
    };
  };
  return {
    someone,
    people: (from, to) => Array.from({ length: random.between(from, to) }, someone),
    relative(of, role) {
      const born = Number(of.birthDate.slice(0, 4));
      const years = role === 'child' ? ([2006, 2021] as const) : ([born - 4, born + 5] as const);
      const isFit = (one: Someone): boolean =>
        one.first !== of.first && (role === 'child' || one.sex !== of.sex);
      let drawn = registry.relative(of, years);
      while (!isFit(drawn)) drawn = registry.relative(of, years);
      return { ...drawn, state: of.state, memberId: drawMember(random) };
    },
    name: (of, ...forms) =>
      writeName(
        of,
        random.pick(forms.length > 0 ? forms : (['plain', 'plain', 'middle'] as const)),
        random,
      ),
    titled: ({ sex, last }) =>
      `${sex === 'F' ? random.pick(['Ms.', 'Mrs.', 'Ms']) : random.pick(['Mr.', 'Mr'])} ${last}`,
    he: ({ sex }) => (sex === 'F' ? 'she' : 'he'),
    his: ({ sex }) => (sex === 'F' ? 'her' : 'his'),
  };
}

function renamed(person: Person, first: string, last: string): Person {
  const local = `${first}.${last}`.toLowerCase().replaceAll(/[^a-z.]/g, '');
  return {
    ...person,
    first,
    last,
    email: `${local}@example.com`,
    userId: `${local[0]}${local.split('.')[1]}${random2(person)}`,
  };
}

/** Two digits that are the person's own, so that a user name stays one. */
function random2({ userId }: Person): string {
  return userId.slice(-2);
}

function writeName({ first, middle, last }: Person, form: NameForm, random: Random): string {
  const dot = random.pick(['.', '.', '']);
  const forms: Readonly<Record<NameForm, () => string>> = {
    plain: () => `${first} ${last}`,
    middle: () => `${first} ${middle}${dot} ${last}`,
    initial: () => `${first[0]}${dot} ${last}`,
    'last-first': () => `${last}, ${first}`,
    'last-first-middle': () => `${last}, ${first} ${middle}${dot}`,
    caps: () => `${first} ${last}`.toUpperCase(),
    'caps-last-first': () => `${last}, ${first} ${middle}`.toUpperCase(),
    suffix: () => `${first} ${last}${random.pick([', ', ' '])}${random.pick(suffixes)}`,
  };
  return forms[form]();
}
