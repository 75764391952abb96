// What a column is called, also where its name is abbreviated, written as one word, or followed by a qualifier.
import type { Detectors } from './derived.ts';
import { meaningOfName, type NameMeaning } from './labels.ts';
import { readingsOfQuestion } from './question-names.ts';
import { cutWords } from './words.ts';

/** Words as programmers shorten them. */
const longWords: Readonly<Record<string, string>> = {
  nbr: 'number',
  nr: 'number',
  numb: 'number',
  nmbr: 'number',
  num: 'number',
  reg: 'registration',
  regis: 'registration',
  ident: 'id',
  idn: 'id',
  lic: 'license',
  lcns: 'license',
  drvr: 'driver',
  drv: 'driver',
  mbr: 'member',
  membr: 'member',
  mem: 'member',
  memb: 'member',
  subscr: 'subscriber',
  subs: 'subscriber',
  pol: 'policy',
  plcy: 'policy',
  ins: 'insurance',
  insur: 'insurance',
  hlth: 'health',
  med: 'medical',
  mcaid: 'medicaid',
  mcd: 'medicaid',
  mcare: 'medicare',
  mcr: 'medicare',
  acc: 'account',
  acct: 'account',
  accnt: 'account',
  bnk: 'bank',
  rtg: 'routing',
  rte: 'routing',
  rtng: 'routing',
  psprt: 'passport',
  ppt: 'passport',
  pass: 'passport',
  crd: 'card',
  cc: 'card',
  diag: 'diagnosis',
  dx: 'diagnosis',
  cond: 'condition',
  inm: 'inmate',
  offndr: 'offender',
  votr: 'voter',
  vtr: 'voter',
  stud: 'student',
  stu: 'student',
  soc: 'soc',
  scl: 'social',
  sclsec: 'soc sec',
  sc: 'sec',
  scrty: 'security',
  natl: 'national',
  txpyr: 'taxpayer',
  taxpyr: 'taxpayer',
  taxpr: 'taxpayer',
  enr: 'enrollee',
  enrle: 'enrollee',
  enrl: 'enrollee',
  cov: 'coverage',
  cvg: 'coverage',
  cvrg: 'coverage',
};
/** Pieces of names that are written as one word. */
const pieces = new Set([
  ...Object.keys(longWords),
  ...`soc social sec security ssn ss tax payer id number no account bank routing aba transit card license driver dl passport
    member policy subscriber insurance health medicaid medicare inmate offender voter student national patient emp spouse
    dep cust client claim tin itin mbi dcn diagnosis`.split(/\s+/),
]);
/** What may follow the name of a number without changing what it is. */
const qualifiers = new Set([
  ...`txt str val value raw clear plain full orig original cur curr current old new prev primary secondary c fld col field
    data unmasked decrypted formatted fmt dashed nodash digits used given stated reported verified`.split(
    /\s+/,
  ),
  ...`al ak az ar ca co ct fl ga hi ia id il ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd
    tn tx ut va vt wa wi wv wy us usa`.split(/\s+/),
]);

/** The meaning of the name as it is written, or else as it would be written out. */
export function meaningOfColumn(name: string, detectors: Detectors): NameMeaning {
  for (const reading of readingsOfQuestion(name)) {
    const meaning = meaningOfName(reading, detectors);
    if (meaning !== null && 'element' in meaning) return meaning;
  }
  const direct = meaningOfName(name, detectors);
  if (direct !== null && 'element' in direct) return direct;
  const length = direct === null ? 0 : cutWords(direct.phrase).length;
  const words = cutWords(name).map(({ text }) => text);
  while (words.length > 1 && isQualifier(words.at(-1) ?? '')) words.pop();
  const split = words.flatMap(splitWord);
  for (const variant of [words, split, split.map((word) => longWords[word] ?? word)]) {
    const meaning = meaningOfName(variant.join(' '), detectors);
    // "Voter reg no": what is read from more of its words is the better reading.
    const isBetter = meaning !== null && cutWords(meaning.phrase).length > length;
    if (isBetter && 'element' in meaning) return meaning;
  }
  return direct;
}

/** Words of names that could stand over any number of a person. */
const unspecific = new Set(
  `data field fields value values number numb numbr numbers ident identifier identity identification federal govt government
  national person persons personal pers employee empl member client customer user primary secondary other misc info unique
  individual taxpayer social security code codes column record records entry nmbr digits main alternate legacy internal
  external unknown blank test temp string text numeric char varchar input output result extra custom attribute property
  spouse dependent child patient subscriber student applicant borrower payee resident insured holder owner name`.split(
    /\s+/,
  ),
);

/** Every table has one of its own: a system counts them up. */
const keyOfTable = /^_?(?:id|pk|key|rowid|row_id|uid|oid|guid|rec_?id|record_?id)$/i;

/** Whether a name says of itself what its column holds ("Chip", "Award Receipt", "id"), and that is no number of a person. */
export function saysWhat(name: string): boolean {
  if (keyOfTable.test(name)) return true;
  return cutWords(name).some(
    ({ text }) => text.length >= 4 && /[aeiouy]/.test(text) && !unspecific.has(text),
  );
}

function isQualifier(word: string): boolean {
  return qualifiers.has(word) || /^\d{1,2}$/.test(word);
}

const shortestPiece = 2;

/** "socscnum" → soc, sc, num; a word that is no run of known pieces stays as it is. */
function splitWord(word: string): string[] {
  if (word.length < 5 || word.length > 24 || pieces.has(word)) return [word];
  const best: (string[] | undefined)[] = [[]];
  for (let at = shortestPiece; at <= word.length; at += 1) {
    for (let from = at - shortestPiece; from >= 0; from -= 1) {
      const before = best[from];
      if (before === undefined || !pieces.has(word.slice(from, at))) continue;
      const path = [...before, word.slice(from, at)];
      if (path.length <= (best[at]?.length ?? Infinity)) best[at] = path;
    }
  }
  return best[word.length] ?? [word];
}

/** "allergies: [{substance: …}]", "medications: [{name: …}]": what the items of a list of health facts are called. */
const itemName =
  /^(?:name|title|substance|allergen|agent|display|label|text|description|item|code|value|event|episode|problem|disease|illness|details?)$/i;
/** "medhist", "surgicalHistory": one word for all that somebody has been through. */
const listName = /s$|hist(?:ory)?$|^p[ms]h$|list$/i;

/** What a field of the items of a list holds, where the name of the list says that its items are facts. */
export function meaningInList(table: string, name: string, detectors: Detectors): NameMeaning {
  // A list of one is written as part of the record that it lies in: "medhist.event".
  const path = [...table.split('.'), ...name.split('.')];
  const list = path.at(-2) ?? '';
  if (!itemName.test(path.at(-1) ?? '') || !listName.test(list)) return null;
  const meaning = meaningOfColumn(list, detectors);
  return meaning && 'element' in meaning && meaning.detector.trigger ? meaning : null;
}
