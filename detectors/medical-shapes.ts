// How medical information is written: labelled fields, what happened to somebody, drugs with a dose, test results.
import { fieldBlanks, fieldSigns, strongFields, weakFields } from './checks/medical-fields.ts';
import type { Shape } from './detector.ts';
import { takenOut } from './medical-body-words.ts';
import { harm } from './medical-harm-words.ts';
import { medicalCodeShapes } from './medical-code-shapes.ts';
import { medicalDrugShapes } from './medical-drug-shapes.ts';
import { medicalListShapes } from './medical-list-shapes.ts';
import { medicalSessionShapes } from './medical-session-shapes.ts';
import { spoken } from './medical-spoken-shapes.ts';
import { medicalWardShapes } from './medical-ward-shapes.ts';

/** Records of XML have the names of all that a field lies in before it: "Patient.Diagnoses.Diagnosis". */
const fieldStart =
  '(?:^|[\\n|;,{(>\\t]|  |[.] )[ \\t"\'*•-]{0,4}(?:(?:[A-Za-z][A-Za-z0-9_-]{0,30}\\.){1,6}(?=[^\\n=]{2,60}: ))?';
/** In a program: what stands between the quotes, and nothing of the next field. */
const fieldQuoted =
  '(?<quote>["\'`])(?<value>[A-Za-z](?:(?!\\k<quote>)[^\\n|;<>{}]){2,100})\\k<quote>';
const fieldEnd = '[^\\n|;"<>{}\\t]{2,80}';

const someone = "(?:his|her|my|their|our|your|(?<![A-Za-z])[A-Z][a-z]{1,20}['’]s)";
const few = "[A-Za-z'’]{1,20}(?:[ -][A-Za-z'’]{1,20}){0,4}";
const rest = '[^.\\n;:?!|<>{}]{3,70}';

const phrase = (source: string): RegExp => new RegExp(`(?<![A-Za-z0-9_#])(?:${source})`, 'gi');

/** "… the flu, and Ann Roe broke her wrist": what is told of the next one. */
const nextPerson =
  /(?:[,;](?: and| but| while)?|(?: and| but| while)) (?=\p{Lu}\p{Ll}{1,20} (?:\p{Lu}\.? )?\p{Lu}\p{Ll}[\p{L}'’-]{0,20} (?:with|has|have|had|is|was|on|in|takes|took|needs|got|gets|broke|tore|cut|hurt|lost|also|still|will|can|says|said|[a-z]{3,12}ed)\b)/u;

const told: readonly Shape[] = [
  ...medicalDrugShapes,
  // Labelled fields: the value is the field.
  {
    regex: new RegExp(
      `${fieldStart}(?:${strongFields})"?${fieldSigns}"?(?!\\d{1,3}(?:\\.\\d+)?%|(?:number|string|float|double|int|bool|boolean|any)\\b|'?\\\\u)(?<value>[^\\s|;"'\`<>{}:=]${fieldEnd})`,
      'gim',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: new RegExp(
      `${fieldStart}(?<value>(?:${weakFields})${fieldSigns}[^\\s|;"'\`<>{}:=]${fieldEnd})`,
      'gim',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: new RegExp(`${fieldStart}(?:${strongFields})["']?${fieldSigns}${fieldQuoted}`, 'gim'),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: new RegExp(`${fieldStart}(?:${weakFields})["']?${fieldSigns}${fieldQuoted}`, 'gim'),
    strength: 'formatted',
    needs: 'nothing',
    onlyValid: true,
  },
  {
    regex: new RegExp(
      `${fieldStart}(?<value>(?:${strongFields}|${weakFields})${fieldBlanks}[^\\s|;"<>{}:=]${fieldEnd})`,
      'gim',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // "Dx complex sleep apnea", "PMH HTN": short names of fields need no sign.
  {
    regex:
      /(?<![A-Za-z])(?<value>(?:Dx|DX|Hx|HX|PMHx?|Imp|IMP)[ \t]{1,3}[A-Za-z][^\n|;"<>{}\t]{2,80})/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  // What happened to somebody.
  {
    regex: phrase(
      `(?:(?:was|were|been|is|newly|recently) ){0,2}diagnosed (?:with|as having|as (?:bipolar|autistic|diabetic|schizophrenic|epileptic)|as an? [a-z]{4,14}ic) ${rest}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:is|was|being|been|are|were) (?:being |currently |also ){0,2}(?:treated|seen|evaluated|hospitalized|admitted|taken|rushed) (?:(?:by|in|at|to) [A-Za-z.'’ -]{2,30}? )?(?:for|with|after) ${rest}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:suffers?|suffering|suffered) from ${rest}|tested (?:positive|negative) for ${rest}|(?:is|was|been) (?:hospitalized|admitted)(?: to [A-Za-z'’. -]{2,40})? (?:for|with) ${rest}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:was |were |been |is )?prescribed ${rest}|(?:(?:has|have|had) )?(?:a |no )?(?:family |past |prior |known )?history of (?!present illness|the |this |a |our )${rest}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:is |was )?(?:recovering|recovered|recuperating|recovery) from ${rest}|(?:underwent|undergoing|undergo|will undergo|going through|completed|completing|finished|began|begins|scheduled for|got|had|having|needs|needed|requires|uses|using) (?:a |an |her |his |emergency |outpatient |major |minor ){0,2}${few}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      '(?:he|she|who|i|employee|patient|student|claimant|veteran|client) (?:is|was|am) (?:now |legally |partially |permanently |totally ){0,2}(?:disabled|blind|deaf|paralyzed|hard of hearing)',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:is|was|were|be|became|she['’]s|he['’]s|i['’]m|i am) (?:now |currently |legally |severely |also |an? |\\d{1,2} (?:weeks|months) |on |hiv |type [12] ){0,3}(?:pregnant|diabetic|epileptic|asthmatic|hiv positive|hiv-positive|bipolar|schizophrenic|autistic|suicidal|immunocompromised|alcoholic|allergic to ${rest}|positive for ${rest})`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:takes?|taking|took|started on|started|put on|currently on|is on|was on|been on|on|given|receiv(?:es?|ed|ing)) (?:her |his |daily |weekly |oral |low-dose ){0,2}[A-Za-z]{2,24}(?:[ -][A-Za-z]{1,15}|[ -]\\d{1,4}(?:\\.\\d{1,3})?){0,4}(?= |[.,;)\\n]|$)`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:has|have|had|having|with) (?:a |an |been |severe |chronic |mild |acute |advanced |stage [1-4iv]{1,3} |terminal |type [12] |bad |recurrent |recurring |ongoing ){0,3}${few}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: new RegExp(`(?<![A-Za-z0-9_#])${someone} ${few}`, 'gi'),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:due to|because of|absent for|out for|out with|out sick with|called in sick with|leave for|leave of absence for|fmla(?: leave)? (?:for|due to)|off work (?:for|with|due to)|missed work (?:for|due to)|accommodations? for|complain(?:s|ed|ing) of|c\\/o|s\\/p|h\\/o|hx of|treatment for|therapy for|surgery (?:for|on)) ${rest}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:died|dying|passed away) (?:of|from) ${rest}|(?:battling|fighting|battles|contracted|caught|developed|reports?|reported|reporting|presents? with|presented with|denies|denied|experiencing|experienced|(?:coping|dealing|struggling|struggles|living|sick|ill|down) with) (?:a |an |severe |chronic |acute |with ){0,2}${few}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      `(?:is|was|been|be|currently|back) (?:in|at|on) (?:a |an |the )?${few}|(?:sees|seeing|see) (?:a |an |her |his |my |the )?${few}`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      '(?:broke|breaks|fractured|sprained|tore|dislocated|injured|hurt|twisted|burned|strained|lacerated|cut|crushed|lost) (?:his|her|my|their) (?:left |right |lower |upper ){0,2}(?:hip|back|leg|arm|wrist|ankle|foot|feet|knee|shoulder|neck|hand|finger|thumb|toe|rib|collarbone|elbow|head|eye|spine|acl|meniscus|hamstring|achilles|rotator cuff|hearing|vision|baby|pregnancy)s?(?![a-z])',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      '(?:he|she|i|who|[A-Z][a-z]{2,15}) (?:has |had )?(?:miscarried|overdosed|relapsed|attempted suicide|had an? (?:miscarriage|abortion|overdose|breakdown)|is in a coma|is on life support)(?![a-z])',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(`(?:severely |highly |very |deathly )?allergic to ${rest}`),
    strength: 'formatted',
    needs: 'nothing',
  },
  // Hurt by one's own hand, poisoned, or sober.
  ...[...harm, ...spoken].map((source): Shape => ({
    regex: phrase(source),
    strength: 'formatted',
    needs: 'nothing',
  })),
  // Taken out, or off, or replaced.
  {
    regex: phrase(
      `(?:had|having|has had|have|getting|gets|got) (?:his|her|my|their|an?|the|both|one|two|some)(?: left| right| wisdom| other| bad| big){0,2} (?:${takenOut}) (?:removed|amputated|replaced|taken out|out|off(?! (?:the|my|his|her)(?![a-z]))|done|fixed|scoped|fused|pinned|operated on|drained|reset)(?![a-z])`,
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // Names of people stand before it: what a program has is disabled, not deaf.
  {
    regex:
      /(?<=(?<![A-Za-z])[A-Z][a-z]{1,20} (?:[A-Z]\.? )?[A-Z][A-Za-z'’-]{1,24} )(?:is|was) (?:now |legally |partially |permanently |totally |also |born |not |fully ){0,2}(?:deaf|blind(?: in [a-z]{2,5} (?:eye|left eye|right eye))?|paralyzed|hard of hearing|vaccinated|immunized|unvaccinated|in a coma|on life support)(?![a-z])/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      '(?:he|she|i|who) (?:is|was|am|has been|had been) (?:not |fully |un)?(?:vaccinated|immunized|intubated|sedated)(?![a-z])',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // "Mary Jones - asthma": a list of people and what they have.
  {
    regex:
      /^[ \t•*-]{0,6}[A-Z][A-Za-z'’-]{1,20}(?: [A-Z]\.?)?,? [A-Z][A-Za-z'’-]{1,20}(?<value>[ \t]{0,2}[-–—:,(][ \t]{0,2}(?!(?:M\.?D|D\.?O|A?P?RN|NP|FNP|PA|PA-C|Ph\.?D|LCSW|LPC|DDS|DMD|OTR|PT|OT)\b)(?!(?:[A-Z][A-Za-z.'’-]{1,20} (?:[A-Z][A-Za-z.]{0,2} )?[A-Z][A-Za-z'’-]{1,24},[ \t]{0,2}){2})[A-Za-z][A-Za-z0-9 ,'’/-]{2,60})\)?[ \t]{0,4}$/gm,
    strength: 'formatted',
    needs: 'nothing',
  },
  // The directions of a prescription.
  {
    regex: phrase(
      'take (?:one|two|three|1|2|3|½|half)(?: (?:tablet|capsule|tab|cap|pill|teaspoon|puff)s?)(?: by mouth| orally| po)?(?: (?:once|twice|daily|every|at|three times|as needed)[a-z0-9 ]{0,30})?',
    ),
    strength: 'formatted',
    needs: 'context',
  },
  // "Service: Knee arthroscopy" on an explanation of benefits; the endings make it medical, not the field.
  {
    regex: new RegExp(
      `${fieldStart}(?:services?|description of services?|service description|procedure description|reason|treatment)"?[ \\t]{0,3}[:=][ \\t]{0,4}"?(?<value>(?=[^\\n|;:]{0,60}?(?:oscopy|ectomy|plasty|ostomy|otomy|centesis|(?<!cosmo|jo)graphy|gram|therapy|biopsy|fusion|replacement|itis|algia)(?![a-z]))[^\\n|;"<>{}\\t]{4,80})`,
      'gim',
    ),
    strength: 'formatted',
    needs: 'context',
  },
];

/** Without a term of the lexicon the phrases of running text say nothing: `judgeMedicalFact` decides. */
export const medicalShapes: readonly Shape[] = [
  ...told.map((shape) => ({ ...shape, stopsAt: nextPerson })),
  ...medicalListShapes,
  ...medicalCodeShapes,
  ...medicalWardShapes,
  ...medicalSessionShapes,
  { regex: /[^\n]{2,300}/g, strength: 'bare', needs: 'label', columnOnly: true },
];
