// How results and codes of medicine are written: vital signs, laboratory values, vaccines, ICD, CPT, HCPCS, NDC, LOINC, SNOMED.
import type { Shape } from './detector.ts';
import { analyte } from './medical-lab-words.ts';

const phrase = (source: string): RegExp => new RegExp(`(?<![A-Za-z0-9_#])(?:${source})`, 'gi');

/** ICD-10-CM, with its dot or without anything behind it. */
const icd = '[A-TV-Z]\\d[0-9AB](?:\\.[0-9A-KXZ][0-9A-Z]{0,3})?';

/** Between the name of an analyte and its value: what kind of it, then a column, a colon or a bar. */
const ofWhat = "[A-Za-z0-9,./()%'* -]{0,24}?";
const untilValue = '(?:[ \\t]{0,4}[:=|][ \\t]{0,12}|\\t|[ \\t]{2,30})';
const found =
  '(?:non-?reactive|reactive|positive|negative|(?:not )?detected|none detected|indeterminate|equivocal|abnormal|immune|non-?immune|trace|presumptive positive|[1-4]\\+)';
const flag = '(?:HH?|LL?|AA?|HIGH|LOW|ABN(?:ORMAL)?|CRIT(?:ICAL)?|\\*)';
const unit =
  '(?:%|m?mol\\/l|[munp]?c?g\\/[md]?l|m?iu\\/m?l|u\\/l|m?eq\\/l|k\\/ul|x10\\S{0,6}|fl|pg|sec(?:onds)?|ml\\/min\\S{0,12}|mm\\/hr|copies\\/ml|cells\\/\\S{1,4}|mosm\\/kg|ratio)';
const range =
  '[<>]?=?\\d{1,4}(?:\\.\\d{1,3})? ?(?:-|–|to) ?\\d{1,4}(?:\\.\\d{1,3})?|[<>]=? ?\\d{1,4}(?:\\.\\d{1,3})?';

export const medicalCodeShapes: readonly Shape[] = [
  // A row of a laboratory report: analyte, value, flag; a number needs its range, unit or flag beside it.
  {
    regex: new RegExp(
      `(?:^|[\\n\\t|;]|  )[ \\t•*-]{0,6}(?<value>(?:${analyte})(?![A-Za-z])${ofWhat}${untilValue}(?:${found}(?![A-Za-z])|[<>]?\\d{1,5}(?:\\.\\d{1,3})?(?:(?:[ \\t]{0,3}${flag}|(?=[ \\t|]{1,24}(?:${range}))|[ \\t]{0,3}${unit})(?![A-Za-z0-9]))))`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'nothing',
    ofRecord: true,
  },
  // "Temp 102.1", "GCS 8", "sats 88 %": signs of one body.
  {
    regex: phrase(
      '(?:temp(?:erature)?(?: of)?[: ]{1,3}(?:99|10[0-8])(?:\\.\\d)?(?: ?f)?|gcs[: ]{1,3}\\d{1,2}|(?:o2 )?sats?[: ]{1,3}\\d{2}(?: ?%)?|(?:o2 sat(?:uration)?|pulse ox)[: ]{1,3}\\d{2,3}(?: ?%)?|(?:bg|fsbs|fsbg|accucheck|peak flow)[: ]{1,3}\\d{2,3}|apgars?[: ]{1,3}\\d{1,2}(?:[/, ]{1,2}\\d{1,2})?)(?![\\d.])',
    ),
    strength: 'formatted',
    needs: 'nothing',
    ofRecord: true,
  },
  // Vital signs and laboratory values.
  {
    regex: phrase(
      '(?:BP|blood pressure)(?: (?:is|was|of|reading))?[: ]{1,3}\\d{2,3}\\/\\d{2,3}(?!\\d|\\/)',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      '(?:hb ?a1c|a1c|spo2|bmi)(?: (?:is|was|of|level))?[: =]{1,3}\\d{1,3}(?:\\.\\d{1,2})?(?: ?%)?',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      '(?:blood sugar|glucose|creatinine|cholesterol|ldl|hdl|triglycerides|hemoglobin|potassium|sodium|tsh|psa|bilirubin|ferritin|hematocrit|platelets|albumin|wbc|rbc|inr|viral load|cd4(?: count)?)(?: (?:is|was|of|level))?[: =]{1,3}\\d{1,4}(?:\\.\\d{1,2})? ?(?:mg\\/dl|mmol\\/l|g\\/dl|ng\\/ml|miu\\/l|meq\\/l|u\\/l|cells|copies)',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      '(?:hiv|hepatitis [abc]|hep [abc]|covid(?:-19)?|tb|strep|pregnancy test|drug screen|ppd)(?: test(?:ed)?| result| screen)?(?: is| was|:| -)? ?(?:positive|reactive)',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // "HIV-1/2 Ab: REACTIVE", "HCV RNA PCR detected".
  {
    regex: phrase(
      '(?:hiv(?:-1(?:\\/2)?)?|hcv|hbv|hbsag|hepatitis [abc]|hep [abc]|rpr|sars-cov-2|influenza [ab]|gonorrhea|chlamydia|syphilis|hpv|h pylori|c diff(?:icile)?)(?:[ /-](?:ab|ag|antibody|antibodies|antigen|screen|test|rna|dna|pcr|naat|igg|igm|viral load)){0,4}[ :=-]{1,3}(?:non-?reactive|reactive|positive|negative|(?:not )?detected|indeterminate)(?![a-z])',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // "Tdap 5/5/19", "Pfizer COVID-19 lot FA7485": what was given, and when or of which lot.
  {
    regex: phrase(
      '(?:tdap|dtap|mmr|hpv|hep(?:atitis)? ?[ab]|covid(?:-19)?|influenza|flu|pneumococcal|varicella|shingrix|gardasil|prevnar|pneumovax|rabies|typhoid|bcg|ipv|menacwy|pfizer(?: covid-19)?|moderna(?: covid-19)?)(?: (?:vaccine|vaccination|booster|shot|immunization|dose(?: (?:one|two|three|\\d))?|#\\d)){0,3},? {1,2}(?:lot (?:no\\.? |# ?)?[A-Z0-9]{4,10}|(?:on |given )?\\d{1,2}\\/\\d{1,2}\\/\\d{2,4})(?!\\w)',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase('(?:blood sugar|glucose)(?: (?:is|was|of|level))?[: =]{1,3}\\d{2,3}(?![\\d.%])'),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: phrase(
      '(?:drug (?:screen|test)|screen|urinalysis|specimen)[^.\\n]{0,40}\\bpositive for [a-z]{3,20}',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // Behind the name of its system a code needs no second one beside it.
  {
    regex: new RegExp(
      `(?<![A-Za-z])(?:[Dd]x|DX|[Dd]iagnos[ie]s|ICD(?:-?10)?(?:-CM)?)(?: [Cc]odes?)?[:# ]{1,3}(?<value>${icd}(?:[,;/ ]{1,3}${icd}){0,11})(?![A-Za-z0-9]|\\.[0-9A-Z])`,
      'g',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex:
      /(?<![A-Za-z])(?:CPT(?: [Cc]odes?)?[:# ]{1,3}\d{4}[0-9FTU]|HCPCS(?: [Cc]odes?)?[:# ]{1,3}[A-CEGHJ-MP-V]\d{4}|NDC(?: (?:[Cc]ode|[Nn]o\.?|#))?[:# ]{1,3}(?:\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2}|\d{10,11})|LOINC(?: [Cc]ode)?[:# ]{1,3}\d{1,5}-\d|SNOMED(?:[ -]?CT)?(?: [Cc]ode)?[:# ]{1,3}\d{6,18})(?![\w-])/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  // Two diagnosis codes side by side; one alone could be a paragraph or a part.
  {
    regex:
      /(?<![A-Za-z0-9.])[A-TV-Z]\d[0-9AB]\.[0-9A-KXZ][0-9A-Z]{0,3}(?:[,;/ ]{1,3}[A-TV-Z]\d[0-9AB](?:\.[0-9A-KXZ][0-9A-Z]{0,3})?){1,11}(?![A-Za-z0-9.])/g,
    strength: 'formatted',
    needs: 'context',
  },
  {
    regex: /(?<![A-Za-z0-9.])[A-TV-Z]\d[0-9AB]\.[0-9A-KXZ][0-9A-Z]{0,3}(?![A-Za-z0-9.])/g,
    strength: 'formatted',
    needs: 'label',
  },
];
