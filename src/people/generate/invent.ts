// Invents people and the values that stand beside them: names drawn apart, numbers drawn at random.
import { readFileSync } from 'node:fs';
import { findDataFile } from '../data-file.ts';
import { between, digits, pick, type Random } from './random.ts';

/** An invented person: a given name and a surname drawn separately. */
export interface Invented {
  readonly first: string;
  readonly last: string;
  readonly middle: string;
}

interface NamePool {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

let pool: NamePool | undefined;

/** Names as often as people bear them (`data/name-sample.txt`). */
function namePool(): NamePool {
  if (pool) return pool;
  const [given = '', surnames = ''] = readFileSync(findDataFile('name-sample.txt'), 'utf8').split(
    '\n\n',
  );
  const expand = (section: string): string[] =>
    section
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', count] = line.split(' ');
        return Array.from({ length: Number(count) }, () => capitalize(name));
      });
  pool = { given: expand(given), surnames: expand(surnames) };
  return pool;
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

export function inventGiven(random: Random): string {
  return pick(random, namePool().given);
}

export function inventSurname(random: Random): string {
  return pick(random, namePool().surnames);
}

const list = (text: string): readonly string[] => text.split(' ');

const foreignGiven = list(
  'José Zoë Siobhán Nguyên Bjørn Søren Agnieszka Oluwaseun Xiulan Priyanka Thandiwe Yevgenia Abdirahman Mireille Itzel Tomasz Ngozi Çağla Jürgen Anaïs Katarzyna Ólafur Zsófia Dmytro Farrukh',
);
const foreignSurnames = list(
  'Núñez Wójcik Nguyễn Østergaard Papadimitriou Oyelaran Okonkwo-Bell Szczepański Çelik Venkataraghavan Abdulkarimov Xiong Kowalczykowska Mbeki-Stone Fåhraeus Tchaikowsky Hryhorenko Gudmundsdóttir Szabó Lindqvist Ferreira',
);
const compoundSurnames = [
  "O'Brien",
  "O'Connor",
  "D'Angelo",
  'St. John',
  'Van Dyke',
  'De La Cruz',
  'McDonald',
  'MacLeod',
  'von Hagen',
  "O'Neill",
  'de la Rosa',
  'Van der Berg',
  'Al-Farsi',
  'DeSantis',
] as const;

/** Names that are words, months or trades as well. */
const wordGiven = list(
  'Will Mark Grant Grace Hope Faith Rose Bill Dean Page Art Drew Chase Case Rich Frank Pat Sue Jack Summer April May June Dawn Joy Robin Angel Ray Hunter Mason Carter Parker',
);
const wordSurnames = list(
  'Mason Baker Hunter Carter Page Grant Rose Case Dean Frank Walker King Young Long Rice Wood Potter Cooper Church Lane Park Bishop Price Day May March Love Banks Fields Brooks Rivers Stone Bell Ball Cook Fisher Gray Green Brown White Black Wise Best Bright Irish English French German Holland Ireland Poland London Paris Lincoln Franklin Jackson Madison',
);

/** An invented person; a family shares the surname that is given. */
export function inventPerson(random: Random, surname?: string): Invented {
  const lot = random();
  const first =
    lot < 0.05
      ? pick(random, foreignGiven)
      : lot < 0.09
        ? pick(random, wordGiven)
        : inventGiven(random);
  const middle = String.fromCharCode(65 + between(random, 0, 20));
  return { first, middle, last: surname ?? inventLast(random) };
}

function inventLast(random: Random): string {
  const lot = random();
  if (lot < 0.05) return pick(random, foreignSurnames);
  if (lot < 0.09) return `${inventSurname(random)}-${inventSurname(random)}`;
  if (lot < 0.12) return pick(random, compoundSurnames);
  if (lot < 0.17) return pick(random, wordSurnames);
  return inventSurname(random);
}

const cities =
  "Springfield;Columbia;St. Louis;Kansas City;Jefferson City;Cape Girardeau;Joplin;Rolla;Lee's Summit;Poplar Bluff;Hannibal;Washington;Sedalia;St. Joseph;Blue Springs;Fulton;Mexico;Nevada;Clinton;Troy".split(
    ';',
  );
const organizationHeads =
  'Ozark Valley;Riverbend;Grant & Howell;Mercy Hill;First Heartland;Marshall;Boone County;Lincoln;Jackson;St. Francis;Prairie State;Carter Brothers;Blue Ridge;Morgan;Ray & Clark;Mid-Missouri;Truman;Gateway;Show-Me;Bootheel'.split(
    ';',
  );
const organizationTails =
  'Credit Union;Medical Group;Insurance Agency;School District;Bank;Family Clinic;Properties LLC;Logistics, Inc.;Foundation;Law Firm;Dental Associates;Staffing Services;Hospital;Public Library;Title Company;Motors'.split(
    ';',
  );
const streetNames =
  'Oak;Maple;Walnut;Jackson;Washington;Martin Luther King;Elm;Taylor;Cherry Hill;Grand;Morgan Ford;Clay;Madison;Howard;Lewis;Patterson;Mary Ann'.split(
    ';',
  );
const streetTypes = 'Street;Ave;Rd;Drive;Blvd;Lane;Ct;Avenue;Road;St.'.split(';');
const conditions = [
  'type 2 diabetes',
  'asthma',
  'a fractured wrist',
  'major depressive disorder',
  'hypertension',
  'epilepsy',
  'breast cancer',
  'opioid use disorder',
  'chronic kidney disease',
  'bipolar disorder',
  'pregnancy complications',
  'a concussion',
  'HIV',
  'back surgery',
] as const;

type Maker = (random: Random) => string;

/** Values of elements by kind: their shape only, never valid numbers of anybody. */
export const elementMakers: Readonly<Record<string, Maker>> = {
  ssn: (r) =>
    `${r() < 0.5 ? between(r, 486, 501) : between(r, 100, 600)}-${between(r, 10, 99)}-${between(r, 1000, 9999)}`,
  card: (r) => `4${digits(r, 3)} ${digits(r, 4)} ${digits(r, 4)} ${digits(r, 4)}`,
  cvv: (r) => digits(r, 3),
  dl: (r) => String.fromCharCode(65 + between(r, 0, 26)) + digits(r, 9),
  acct: (r) => `00${digits(r, 8)}`,
  med: (r) => pick(r, conditions),
  mbr: (r) => `W${digits(r, 9)}`,
  mrn: (r) => `7${digits(r, 6)}`,
  dob: (r) => `${between(r, 1, 13)}/${between(r, 1, 29)}/${between(r, 1940, 2005)}`,
  pin: (r) => digits(r, 4),
  pass: (r) => `X${digits(r, 8)}`,
  itin: (r) => `9${digits(r, 2)}-${between(r, 70, 89)}-${digits(r, 4)}`,
};

/** Text that is no element, by the word used in templates. */
export const fillMakers: Readonly<Record<string, Maker>> = {
  city: (r) => pick(r, cities),
  org: (r) => `${pick(r, organizationHeads)} ${pick(r, organizationTails)}`,
  street: (r) => `${between(r, 100, 9100)} ${pick(r, streetNames)} ${pick(r, streetTypes)}`,
  date: (r) =>
    pick(r, [
      'March 4, 2021',
      '06/12/2023',
      'August 19, 2019',
      'Jan 3, 2024',
      '2022-11-07',
      'October 30, 2025',
    ]),
  phone: (r) => `(${pick(r, ['314', '573', '417', '816'])}) 555-0${between(r, 100, 199)}`,
  money: (r) => `$${(r() * 9000 + 20).toFixed(2)}`,
  id: (r) => digits(r, 6),
  zip: (r) => `63${digits(r, 3)}`,
  clock: (r) => `${between(r, 8, 12)}:${between(r, 10, 60)}`,
  // Names that name no person where templates put them: a street, a company, a school.
  surname: inventSurname,
  given: inventGiven,
  pseudo: inventPlace,
};

const placeHeads = list(
  'Bor Gyo Kis Nagy Sankt Vil Mon Bra Gri Hel Kar Lju Nov Ost Pet Ros Sta Tra Ull Vas Zel Alm Bel Cal Dob',
);
const placeTails = list(
  'ma berg heim stad ovo aves ena holm itz dorf veh sund rup vika ovac ingen ello nia sk hazy gar',
);

/** A place that is on no list. */
function inventPlace(random: Random): string {
  return pick(random, placeHeads) + pick(random, placeTails);
}
