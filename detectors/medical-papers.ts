// Papers that speak of illness and name people, but not the ill: adverts, teaching, lists of codes, animals, obituaries.
import type { Suppressor } from './detector.ts';
import { programPapers } from './medical-program-papers.ts';
import { thingPapers } from './medical-thing-papers.ts';
import { topicLead, topicTitle } from './medical-topic-words.ts';

/** A kind of paper or sentence, and what gives it away. `document`: the fields of its one person still count. */
interface Reference extends Suppressor {
  readonly name: string;
}

/** Nothing of a person who is cared for, insured or employed stands in the text. Each is anchored, and reads it once. */
const unless = (words: string, ...signs: readonly string[]): RegExp =>
  new RegExp(
    `^(?![^]*\\b(?:${words})\\b)${signs.map((sign) => `(?=[^]*(?:${sign}))`).join('')}`,
    'i',
  );

const insuredOrEmployed =
  'claimant|employee|employer|ssn|social security|date of birth|subscriber|insured|workers|inmate|student|victim';

/** Tested with `regex.test`; none is global, so none keeps a state. */
const references: readonly Reference[] = [
  {
    name: 'a leaflet, a label or a book of rules',
    where: 'document',
    regex:
      /\b(?:brochure|leaflet|dos(?:ing|age) (?:chart|guide|table)|patient(?:s['’]?|['’]s)? (?:rights|bill of rights)|fact ?sheet|patient education|health education|package insert|prescribing information|medication guide|drug facts|tell your (?:doctor|healthcare provider|pharmacist) if you|as contained in|indications ?summary|unique ingredient identifier|boxed warning|clinicaltrials\.gov|randomi[sz]ed|double[- ]blind|systematic review|frequently asked questions|employee handbook|policy manual|summary plan description|summary of benefits|health fair(?! (?:results|readings|scores|screening results))|certificate of coverage|schedule of benefits|fee schedule|icd-10-cm code (?:list|set|table)|formulary|drug list|chargemaster|tier[ \t]{1,8}(?:limits?|requirements?|notes|status))\b/i,
  },
  {
    name: 'the page of the dead',
    where: 'document',
    regex:
      /\b(?:preceded in death|in lieu of flowers|memorials? (?:may be|can be|contributions)|visitation (?:will|is)|celebration of life|survived by)\b/i,
  },
  {
    name: 'the press, a poem, a novel',
    where: 'document',
    regex:
      /\b(?:for immediate release|press release|media contact|news release|newsletter|staff writer|associated press|played by|exit stage|enter stage|stage (?:left|right)|letters? to the editor|told reporters|lyrics|words and music|chorus|verse (?:one|two|[12])|chapter (?:one|two|three|[ivx]{1,4}|\d{1,2})\n)\b|\((?:AP|UPI)\)|\n#{3}\s*$/i,
  },
  {
    name: 'a form that nobody filled in',
    where: 'paper',
    regex:
      /(?:^|\n)[ \t]{0,12}(?:(?:full|print(?:ed)?|patient|student|employee|child|member|applicant)(?:['’]s)? )?(?:name|patient|student|employee|child|applicant|member)(?: of [a-z]{2,12})?[ \t]{0,3}[:.]?[ \t]{0,3}_{5,60}(?![A-Za-z_])/i,
  },
  {
    name: 'teaching, and what is made up for it',
    where: 'paper',
    regex:
      /\bcase stud(?:y|ies)\b|\b(?:practice|exam|test|review|discussion|quiz) questions?\b|\b(?:study guide|vignette|preceptor|learning objectives?|lesson plan|syllabus|answer key|course catalog|credit hours|prerequisites?|sample (?:record|patient|form|letter|report|chart)|for training (?:only|purposes)|zztest|(?:test|training) patient|fictional|fictitious|mock (?:chart|patient))\b/i,
  },
  {
    name: 'questions of readers; those of a witness are somebody\u2019s own',
    where: 'paper',
    regex: unless(
      'interrogator\\w+|respondent|petitioner|guardian\\w*|affidavit|affiant|deposition|recorded|statement|full name|your name|state your|sworn|oath|transcript|witness|exhibit|by m[rs]s?|court|examination|direct|cross',
      '(?:^|\\n)[ \\t]{0,4}Q[.:] [^\\n]{4,300}\\n[ \\t]{0,4}A[.:] ',
    ),
  },
  {
    name: 'a list of codes: what each means, and nobody who has it',
    where: 'paper',
    regex: unless(
      "patient(?: name|[\\u2019']s name)? ?[:#]|pt ?:|dob|date of birth|born|ssn|social security|mrn|member id|insured|claimant|subscriber|employee name|student name",
      '(?:(?:^|\\n)[ \\t|]{0,6}(?:[A-TV-Z]\\d[0-9AB](?:\\.?[0-9A-Z]{1,4})?|\\d{5}|[A-V]\\d{4}|\\d{4,5}-\\d{3,4}-\\d{1,2}|\\d{11})[ \\t,;|]{1,20}[A-Za-z][^\\n]{2,160}){5}',
    ),
  },
  {
    name: 'who looks for staff',
    where: 'paper',
    regex:
      /\b(?:interview (?:schedule|questions)|ask all(?: candidates)?:|medical coder|hiring manager|recruiter|now hiring|we are hiring|job (?:posting|opening|announcement|description|title:)|position summary|minimum qualifications|equal opportunity employer|years of experience|salary range|pay range|sign-on bonus|knowledge of icd|knows icd)\b/i,
  },
  {
    name: 'an animal',
    where: 'paper',
    regex: unless(
      insuredOrEmployed,
      '\\b(?:dvm|vmd|veterinar\\w+|animal (?:hospital|clinic|shelter)|pet (?:policy|insurance|hospital|clinic|owner)|adopter|spayed|spay|neuter(?:ed)?|heartworm|felv|fiv positive|kennels?|litter ?box|rabies tag|hooves|farrier|boarding card)\\b|\\b(?:species|breed)\\b ?[:|=]|\\b(?:species|breed) {2,}\\w',
    ),
  },
  {
    name: 'who treats, teaches, writes or sells it, by the title of the paper',
    where: 'document',
    regex: topicTitle,
  },
  { name: 'the same by the words a line begins with', where: 'sentence', regex: topicLead },
  {
    name: 'what is grown, fed and treated in a laboratory',
    where: 'sentence',
    regex:
      /\b(?:yeasts?|hela|cells? (?:lines?|were|was|treated|exposed)|mice|mouse|rats?|zebrafish|embryos?|larvae|drosophila|fruit flies|nematodes?|c\. elegans|(?:agar|petri|culture|well|streaked) plates?|plates? (?:\d|[a-h]\d|were|was)|agar|(?<!(?:blood|urine|wound|throat|stool|sputum|tb) )cultures?|cohort \d|in vitro|in vivo|knock-?outs?|assays?|(?:bacterial|yeast|mouse|wild[- ]type|mutant|resistant|lab) strains?|strains? (?:of (?!the )|were|was)|seedlings?|soil (?:tests?|samples?)|guinea pigs|hamsters|macaques?)\b[^.]{0,60}\b(?:treated|exposed|given|fed|dosed|injected|incubated|grew|grown|resistant|induced|infected|sensitive|low|high|with|on|in)\b/i,
  },
  {
    name: 'what an advertisement asks everybody',
    where: 'sentence',
    regex:
      /^[ \t"'•*#>!-]{0,6}(?:diagnosed|suffering|suffer|injured|hurt|living|struggling|tired|worried|exposed|addicted|pregnant|got|need|want|think|ready)\b[^.!]{0,200}\?$/i,
  },
  {
    name: 'a query',
    where: 'sentence',
    regex:
      /\bselect\b.{1,80}\bfrom\b|\bwhere\b.{1,60}(?:=|\blike\b|\bin ?\()|\b(?:and|or|where)\b [\w.]{2,30} (?:=|like|in) ?\(?'|\bcreate (?:or replace )?(?:view|table|index)\b/i,
  },
  {
    name: 'what a lawyer asks everybody',
    where: 'document',
    regex:
      /\b(?:diagnosed with|suffering from|suffer from|injured|hurt|exposed|living with) [^.!?\n]{2,120}\?[^]{0,200}\b(?:owed|entitled|compensation|attorneys?|lawyers?|call now|call today|free consultation|claim your|qualify)\b/i,
  },
  {
    name: 'somebody whose name nobody knows',
    where: 'sentence',
    regex:
      /\b(?:unk|unknown|unidentified|anonymous|unnamed) (?:\w+ )?(?:male|female|man|woman|boy|girl|person|subject|party|individual|child|adult|driver|victim|pedestrian|patient)\b|\b(?:john|jane) doe\b/i,
  },
  {
    name: 'who offers it, teaches it or serves with it, by office',
    where: 'sentence',
    regex:
      /^[ \t]{0,8}(?:volunteers?|speakers?|presenters?|instructors?|panelists?|sponsors?|donors?|vendors?|exhibitors?|authors?|trainers?|faculty|moderators?|on call|staffing|committees?)[ \t]{0,2}:|,[ \t](?:suite|ste\.?|ext\.?|extension) #?\d/i,
  },
];

export const medicalSuppressors: readonly Suppressor[] = [
  ...references,
  ...thingPapers,
  ...programPapers,
];
