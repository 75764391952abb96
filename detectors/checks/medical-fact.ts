// Judges a medical phrase: does it name a condition, a treatment, a drug or a code?
import type { CheckResult } from '../detector.ts';
import { alsoSurnames } from './also-surnames.ts';
import { fieldBlanks, fieldSigns, strongFields, weakFields } from './medical-fields.ts';
import { drugs, drugStems, everydayTerms, procedures } from '../medical-terms.ts';
import { takenOut } from '../medical-body-words.ts';
import { harm } from '../medical-harm-words.ts';
import { findMedicalTerm, type Term } from './find-medical-term.ts';
import { allergens, analyte } from '../medical-lab-words.ts';
import { titleOfRecord } from '../medical-program-papers.ts';
import { isOfSession } from '../medical-session-shapes.ts';
import { isWardMeasure } from '../medical-ward-shapes.ts';
import { spokenAlone } from '../medical-spoken-shapes.ts';
import { isMeant } from './medical-frames.ts';
import { isLoinc } from './loinc.ts';
import { isSnomed } from './snomed.ts';

const nothingSaid =
  /^(?:none|no|n\/?a|nil|null|nan|unknown|unk|not applicable|not available|not specified|not recorded|undefined|string|text|varchar|true|false|yes|tbd|pending|other|-+|_+|\.+|\?+|0|object|new|used|good|excellent|see attached|see below|required|optional)\W*$/i;

/** A field that nobody filled in. */
const leftBlank = /^(?:_{3,}|\.{4,}|\(?(?:list|specify|describe|explain|please|if (?:any|yes))\b)/i;

/** What stands behind "rx:" and "dx:" in a program. */
const sourceCode =
  /^['"]?\\u[0-9a-f]{4}|^(?:number|string|float|double|int|bool|boolean|any)\b|^\d{1,3}(?:\.\d+)?%['"]?[,;]|\): ?void\b|^[a-z_$][\w$]*\.[a-z_$][\w$]*(?:[,;()]|\s?[-+*/%]\s?[\w$.]+)/i;

/** ICD-10-CM: a letter, a digit, a digit or A or B, and a dot before what follows. */
const icdCode =
  /(?<![A-Za-z0-9.])[A-TV-Z]\d[0-9AB]\.[0-9A-KXZ][0-9AX-Z]{0,2}[0-9A-Z]?(?![A-Za-z0-9])/;
/** A code behind the name of its system. */
const systemCode = /^(?:CPT|HCPCS|NDC|LOINC|SNOMED)\b\D*(?<code>[A-Z]?\d[\dA-Z-]*)$/;
const bareIcdList = /^[A-TV-Z]\d[0-9AB](?:[,;/ ]{1,3}[A-TV-Z]\d[0-9AB](?:\.[0-9A-KXZ]\w{0,3})?)+$/;
const bareIcd = /^[A-TV-Z]\d[0-9AB](?:\.?[0-9A-KXZ][0-9AX-Z]{0,2}[0-9A-Z]?)?$/;
const harmed = new RegExp(`^(?:${harm.join('|')}|${spokenAlone})`, 'i');
/** A measurement of a body, with its number or unit. */
const measured =
  /^(?:temp|gcs|(?:o2 )?sats?|o2 sat|pulse ox|bg|fsbs|fsbg|accucheck|peak flow|apgars?)\b.*\d|^(?:pfizer|moderna|novavax|janssen)\b.*\d\/\d|^(?:BP|blood pressure)\b.*\d{2,3}\/\d|^(?:hb ?a1c|a1c|spo2|bmi|blood sugar|glucose)\b.*\d|^[a-z0-9 ]{3,24}[: =]{1,3}\d+(?:\.\d+)? ?(?:mg\/dl|mmol\/l|g\/dl|ng\/ml|miu\/l|meq\/l|u\/l|cells|copies)\b/i;
/** A row of a laboratory report. */
const labRow = new RegExp(
  `^(?:${analyte})(?![a-z]).{0,60}[ \\t:=|](?:[<>]?\\d|non-?reactive|reactive|positive|negative|(?:not |none )?detected|indeterminate|equivocal|abnormal|immune|non-?immune|trace|presumptive)`,
  'i',
);
/** To which a body reacts; to anything else people only say so. */
const allergic = new RegExp(
  `\\b(?:allergic|allergy|allergies) to (?:[a-z]{2,12} ){0,3}?(?:${allergens})(?![a-z])`,
  'i',
);
/** A path, an address, the name of a file or a name in a program. */
const machineName =
  /^\S*[\\/_]\S*$|^\S+\.(?:so|js|ts|dll|exe|json|xml|html?|txt|py|c|h|cpp)(?:\.\d+)*$/;
const options = /(?:^|\s)--?[a-z][\w-]*(?:=|\s|$)|\(\)|::|->/i;

/** "on insulin", "given morphine": what one is on is a drug or a procedure. */
const isOn = /^(?:is on|was on|been on|on|given|put on|takes?|taking) /i;

function isDrug(word: string): boolean {
  const name = word.toLowerCase();
  return drugs.has(name) || (name.length >= 8 && drugStems.test(name));
}

/** Phrases that are clinical whatever they name. */
const clinical =
  /^(?:(?:was |were |been |is |newly |recently )*diagnosed |tested positive for|suffer(?:s|ed|ing)? from|(?:was |been )?prescribed|(?:is |was |been )?(?:hospitalized|admitted) (?:for|with)|(?:BP|blood pressure)\b|(?:hb)?a1c\b|spo2\b|bmi\b|\w+ \d+(?:\.\d+)? ?(?:mg\/dl|mmol\/l))/i;
/** What machines and programs are diagnosed with, and suffer from. */
const technical =
  /\b(?:errors?|bugs?|faults?|failures?|issues?|problems?|warnings?|leaks?|crash(?:es)?|memory|code|compiler|performance|lack|race|deadlock|overhead|latency|same|this|that|these|limitations?|default|value|argument|function|file|packets|bytes)\b/i;
const dose = /^([A-Za-z]{4,24})(?: [A-Za-z]{2,12})? \d/;
const weakField = new RegExp(
  `^(?:(?:${weakFields})"?${fieldSigns}"?|(?:${weakFields}|${strongFields})${fieldBlanks}|(?:Dx|Hx|PMHx?|Imp)[ \\t]{1,3})`,
  'i',
);

/**
 * `valid`: names something medical. `unknown`: a clinical phrase or field whose words are not in the lexicon.
 * `invalid`: nothing said, or nothing medical in a phrase that is common elsewhere.
 */
export function judgeMedicalFact(value: string): CheckResult {
  if (value.length > longestKept) return judge(value);
  let known = judged.get(value);
  if (known === undefined) {
    if (judged.size >= maxJudged) judged.clear();
    judged.set(value, (known = judge(value)));
  }
  return known;
}

/** The words say themselves what befell somebody: a term within them is no more than a part of it. */
export const isPlainlyTold = (value: string): boolean => harmed.test(value);

/** Columns repeat their values: cities, names of people, reasons of visits. */
const judged = new Map<string, CheckResult>();
const longestKept = 48;
const maxJudged = 20_000;

/** "my friend Joel Walker": what helps to walk is also what people are called. */
const surnamed = new RegExp(
  `\\b(?!(?:Rolling|Wheeled|Standard|Front|Knee|Quad|Straight|Arm|Leg|Short|Long|Hip|Body|Her|His|My|The|With|And|Uses?|New|Needs?)\\b)[A-Z][a-z]{1,20} (?:[A-Z]\\. )?(?:${alsoSurnames.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('|')})$`,
);

function judge(value: string): CheckResult {
  const text = value.trim();
  const said = text.replace(weakField, '').trim();
  if (surnamed.test(said)) return 'invalid';
  if (nothingSaid.test(said) || leftBlank.test(said) || !/[A-Za-z]{2}|\d/.test(said))
    return 'invalid';
  if (titleOfRecord.test(said) || /^\w+-term$/.test(said) || sourceCode.test(said))
    return 'invalid';
  if (machineName.test(said) && !icdCode.test(said)) return 'invalid';
  const code = systemCode.exec(said)?.groups?.['code'];
  if (code !== undefined) return judgeSystemCode(said, code);
  if (measured.test(said) || bareIcdList.test(said) || labRow.test(said)) return 'valid';
  if (isWardMeasure(said) || isOfSession(said) || harmed.test(said) || allergic.test(said))
    return 'valid';
  if (icdCode.test(said) || bareIcd.test(said) || bodily.test(said)) return 'valid';
  const term = findMedicalTerm(said);
  if (term !== undefined) return judgeTerm(said, term);
  if (weakField.test(text) || /\b(?:allergic|allergy|allergies) to\b/i.test(said)) return 'invalid';
  if (clinical.test(text))
    return technical.test(text) || options.test(text) ? 'invalid' : 'unknown';
  const drug = dose.exec(text)?.[1];
  if (drug !== undefined && isDrug(drug)) return 'valid';
  return opening.test(text) ? 'invalid' : 'unknown';
}

function judgeSystemCode(said: string, code: string): CheckResult {
  if (said.startsWith('LOINC')) return isLoinc(code) ? 'valid' : 'invalid';
  if (said.startsWith('SNOMED')) return isSnomed(code) ? 'valid' : 'invalid';
  return 'valid';
}

/** Names of Unicode characters are all capitals: LATIN SMALL LETTER D WITH STROKE. */
const letterName = /^WITH (?:[A-Z]+ )*STROKE\b/;
/** Of the everyday words, those of machines and drawings. */
const technicalWords =
  /^(?:disabled|abortion|strokes?|ibs|als|ms|aids|icu|tia|pad|mono|virus|infected|attack)$/;

/** A term of the lexicon in its phrase: everyday ones must be meant medically. */
function judgeTerm(said: string, { phrase, from, to }: Term): CheckResult {
  if (isOn.test(said) && !procedures.has(phrase) && !isDrug(phrase)) return 'invalid';
  if (letterName.test(said)) return 'invalid';
  if (!everydayTerms.has(phrase)) return 'valid';
  if (isMeant(said.slice(0, from), phrase, said.slice(to))) return 'valid';
  return technicalWords.test(phrase) ? 'invalid' : 'unknown';
}

/** Said of a body: needs no term of the lexicon. */
const bodily = new RegExp(
  `^(?:had|having|has had|have|getting|gets|got) (?:his|her|my|their|an?|the|both|one) (?:[a-z]+ ){0,2}(?:${takenOut}) (?:removed|amputated|replaced|taken out|out|off|done|fixed|scoped|fused|pinned|operated on|drained|reset)$|^(?:broke|breaks|fractured|sprained|tore|dislocated|injured|hurt|twisted|burned|strained|lacerated|cut|crushed|lost) (?:his|her|my|their) |\\b(?:miscarried|overdosed|relapsed|attempted suicide|vaccinated|unvaccinated|immunized|intubated|in a coma|life support|legally blind|blind in [a-z]{2,5} |paralyzed|hard of hearing|suicidal|hiv[ -]positive)(?![a-z])|\\b(?:he|she|i|who|employee|patient|student|claimant|veteran|client) (?:is|was|am) (?:\\w+ ){0,2}disabled(?![a-z])|\\b(?:is|was|am) (?:\\w+ ){0,2}(?:blind|deaf|pregnant|alcoholic|autistic|bipolar|asthmatic|epileptic|schizophrenic)(?![a-z])`,
  'i',
);

/** How the phrases of running text begin; without a term they are not about health. */
const opening =
  /^(?:[ \t]{0,2}[-–—:,(]|died|dying|passed|battl|fighting|contracted|caught|developed|reports?\b|reported|reporting|presents?\b|presented|den(?:y|ies|ied)|experienc|coping|dealing|struggl|living|sick|ill |down |currently|back |sees?\b|seeing|his|her|my|their|your|our|\w+['’]s|has|have|had|uses?\b|using\b|got\b|complet|finish|beg[aiu]n|going |is|was|were|being|been|history|recovering|takes?|taking|took|on|underwent|undergoing|undergo|allergic|due to|because of|after|following|leave|absent|out|fmla|[a-z]+ \d|complain|receiv|treated|treatment|surgery|need|requir|had |positive|negative|condition|pregnan|started|missed|given|put|currently|will|no |an? |family|past|prior|known|legally|severely|be |became|she|he|i['’ ]|am |are|with|having|scheduled|suffer|recuperat|prescribed|h\/o|s\/p|c\/o|hx|off|called|accommodation|therapy|[a-z]+ on)/i;
