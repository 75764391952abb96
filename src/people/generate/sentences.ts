// Training sentences: names in ordinary prose, and ordinary words around names, so that evidence is learnt apart from any template.
import { capitalize, inventGiven, inventPerson, inventSurname } from './invent.ts';
import { wordsOfTier } from './lexicon.ts';
import { between, pick, type Random, seededRandom } from './random.ts';
import { sentenceTemplates } from './sentence-templates.ts';
import { negativeTemplates } from './negative-templates.ts';
import { render } from './templates.ts';

/** Text with the places of all names in it, whole or in part. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number }[];
}

/** One to three sentences or lines from the templates; `share` is how many of them hold things that are no names. */
export function writeSentences(seed: number, share = 0.5): LabelledText {
  const random = seededRandom(seed * 31_337 + 5);
  const names: { start: number; end: number }[] = [];
  let text = '';
  const count = between(random, 1, 4);
  for (let i = 0; i < count; i++) {
    const template = pick(random, random() < share ? negativeTemplates : sentenceTemplates);
    const written = render(template, random);
    if (text !== '') text += random() < 0.5 ? ' ' : '\n';
    for (const { start, end } of written.names)
      names.push({ start: start + text.length, end: end + text.length });
    text += written.text;
  }
  return { text, names };
}

const functionWords =
  'the a an of to in on at for with and or but is was are were has had will would can by from as that this it he she they we you I not very so if when who which our their his her my your about after before'.split(
    ' ',
  );
const capitalWords =
  'Springfield Missouri Texas Chicago London Paris Germany Spain Monday Friday March August English French American IBM FBI HR IT NASA USA Microsoft Google Toyota Netflix Reuters Harvard Costco'.split(
    ' ',
  );
const syllables =
  'ba ka mi ro sta li ne vo dzi kow sk ja hal er in ma ri to gun nar ö ä é ş ci pe tru lo fa hi de wa yu su zan bo gri'.split(
    ' ',
  );
const endings =
  'ski ová ić sson sen ez inen berg mann ov aki ini ante escu yan oglu dóttir i o a er'.split(' ');
const organizationEnds = 'Inc LLC Street Department Center Company Road School'.split(' ');
const surnameEnds = [
  'Street',
  'Ave',
  'County',
  'Hospital',
  'High School',
  'LLC',
  'Inc.',
  'Corp',
  '& Sons',
  'University',
  'Avenue',
  'Road',
  'Park',
  'Elementary',
  'Chevrolet',
  'Group',
  'Lane',
  'Farms',
];

interface Vocabulary {
  readonly common: readonly string[];
  readonly plain: readonly string[];
  readonly rare: readonly string[];
}

let vocabulary: Vocabulary | undefined;

function words(): Vocabulary {
  const longEnough = (tier: number): string[] =>
    wordsOfTier(tier).filter((word) => word.length > 1);
  vocabulary ??= {
    common: [...longEnough(10), ...longEnough(20)],
    plain: longEnough(35),
    rare: longEnough(50),
  };
  return vocabulary;
}

/** A name that is on no list. */
function inventSyllables(random: Random, isSurname: boolean): string {
  let name = '';
  for (let i = between(random, 1, 3); i > 0; i--) name += pick(random, syllables);
  return capitalize(
    name + (isSurname || random() < 0.4 ? pick(random, endings) : pick(random, syllables)),
  );
}

/** Random words of every frequency with names, companies and places strewn in. */
export function writeWordSalad(seed: number): LabelledText {
  const random = seededRandom(seed * 48_271 + 11);
  const salad: Salad = { text: '', names: [], random };
  const sentences = between(random, 1, 3);
  for (let i = 0; i < sentences; i++) {
    if (salad.text !== '') salad.text += random() < 0.7 ? ' ' : '\n';
    addSaladSentence(salad);
  }
  return salad;
}

interface Salad {
  text: string;
  readonly names: { start: number; end: number }[];
  readonly random: Random;
}

function addSaladSentence(salad: Salad): void {
  const { random } = salad;
  const length = between(random, 5, 17);
  const startsWithName = random() < 0.18;
  const nameAt = startsWithName ? 0 : between(random, 1, length);
  const hasName = startsWithName || random() < 0.45;
  const style = random();
  const isTitled = style < 0.06;
  const isLowered = style > 0.93;
  for (let i = 0; i < length; i++) {
    if (hasName && i === nameAt) addName(salad, isLowered);
    else {
      let word = saladWord(random);
      if (i === 0) word = capitalize(word.charAt(0)) + word.slice(1);
      if (isTitled)
        word = word
          .split(' ')
          .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
          .join(' ');
      salad.text += isLowered ? word.toLowerCase() : word;
    }
    if (i < length - 1) salad.text += random() < 0.06 ? ', ' : ' ';
  }
  salad.text += pick(random, ['.', '.', '.', '?', '!', '']);
}

function addName(salad: Salad, isLowered: boolean): void {
  const { random } = salad;
  const drawn = inventPerson(random);
  const first = random() < 0.25 ? inventSyllables(random, false) : drawn.first;
  const last = random() < 0.3 ? inventSyllables(random, true) : drawn.last;
  const form = random();
  let name = `${first} ${last}`;
  if (form >= 0.5 && form < 0.6) name = `${first} ${drawn.middle}. ${last}`;
  else if (form >= 0.6 && form < 0.66) name = `${first[0]}. ${last}`;
  else if (form >= 0.66 && form < 0.7) name = `${last}, ${first}`;
  else if (form >= 0.7 && form < 0.88) name = first;
  else if (form >= 0.88 && form < 0.93) {
    salad.text += pick(random, ['Mr. ', 'Mrs. ', 'Ms. ', 'Dr. ']);
    name = last;
  } else if (form >= 0.93) name = `${first} de ${last}`;
  push(salad, isLowered ? name.toLowerCase() : name);
  if (random() < 0.12) salad.text += "'s";
  else if (random() < 0.1) {
    salad.text += ' and ';
    push(
      salad,
      random() < 0.6 ? `${inventGiven(random)} ${inventSurname(random)}` : inventGiven(random),
    );
  }
}

function push(salad: Salad, name: string): void {
  salad.names.push({ start: salad.text.length, end: salad.text.length + name.length });
  salad.text += name;
}

function saladWord(random: Random): string {
  const { common, plain, rare } = words();
  const lot = random();
  if (lot < 0.43) return pick(random, functionWords);
  if (lot < 0.76) return pick(random, common);
  if (lot < 0.87) return pick(random, plain);
  if (lot < 0.89) return String(between(random, 0, 5000));
  if (lot < 0.92) return pick(random, capitalWords);
  // A surname, or a name, that is part of something else.
  if (lot < 0.94) return `${inventSurname(random)} ${pick(random, surnameEnds)}`;
  if (lot < 0.945)
    return `${inventGiven(random)} ${inventSurname(random)} ${pick(random, surnameEnds)}`;
  const first = capitalize(pick(random, random() < 0.5 ? common : rare));
  if (random() < 0.4) return first;
  const second = capitalize(pick(random, random() < 0.6 ? common : plain));
  return `${first} ${second}${random() < 0.25 ? ` ${pick(random, organizationEnds)}` : ''}`;
}
