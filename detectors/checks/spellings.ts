// The other spellings of a medical term: British ones, and prefixes written apart or together.

/** American and British, each at the place where a term has it. */
const british: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])emi(?=as?\b|c\b)/g, 'aemi'],
  [/\b(an)em(?=i)/g, '$1aem'],
  [/esophag/g, 'oesophag'],
  [/edema/g, 'oedema'],
  [/rrhea/g, 'rrhoea'],
  [/\bhem(?=[ao])/g, 'haem'],
  [/(?<=[a-z])hem(?=orrh|atom)/g, 'haem'],
  [/tumor/g, 'tumour'],
  [/\banesth/g, 'anaesth'],
  [/pedi(?=atric|cs?\b|c )/g, 'paedi'],
  [/\bfet(?=al|us)/g, 'foet'],
  [/\bestr(?=og|ad)/g, 'oestr'],
  [/\bceliac/g, 'coeliac'],
  [/gynec/g, 'gynaec'],
  [/\bdyspn(?=ea)/g, 'dyspno'],
  [/\bapn(?=ea)/g, 'apno'],
  [/paralyz/g, 'paralys'],
  [/\bischem/g, 'ischaem'],
  [/leukem/g, 'leukaem'],
  [/septicem/g, 'septicaem'],
  [/color/g, 'colour'],
  [/immuniz/g, 'immunis'],
  [/hospitaliz/g, 'hospitalis'],
  [/fiber/g, 'fibre'],
];

/** Written apart, with a hyphen, or together: "post traumatic", "gastro esophageal". */
const prefixes =
  '(?:non|post|pre|gastro|cardio|cerebro|neuro|osteo|broncho|musculo|temporo|hyper|hypo|auto|anti|peri|intra|poly|psycho|schizo|ano|ileo|hepato|cortico|immuno)';
const apart = new RegExp(`\\b(${prefixes}) (?=[a-z]{5})`, 'g');
const together =
  /\b(gastro|cardio|cerebro|musculo|temporo|broncho|schizo)(?=(?:esophag|oesophag|intestin|vascul|skelet|mandibul|pulmon|affective))|\b(post)(?=(?:traumatic|partum|operative|concussi|herpetic|menopaus|surgical|natal))|\b(non)(?=(?:alcoholic|hodgkin|verbal|union|ischemic))/g;

/** The term, and each other way to write it; in small letters, without hyphens. */
export function spellingsOf(term: string): readonly string[] {
  let overseas = term;
  for (const [american, instead] of british) overseas = overseas.replace(american, instead);
  const all = new Set([term, overseas]);
  for (const one of [term, overseas]) {
    all.add(one.replace(apart, '$1'));
    all.add(one.replace(together, '$& '));
  }
  return [...all];
}
