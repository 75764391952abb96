// How the numbers of health insurers are written, and between which fields of a plan they stand.
import { bounded, boundedBare } from './checks/bounded.ts';
import type { Shape } from './detector.ts';
import { toldShapes } from './health-insurance-told-shapes.ts';
import { payers } from './health-insurance-words.ts';
import { behindInsurer, ofCard, ofCardOrFamily, ofPlan } from './insurer-shapes.ts';

const memberNumber = /(?!\d{15})(?=[A-Z]{0,5}\d)(?=[A-Z]{0,5}(?:\d[A-Z]{0,3}){5})[A-Z0-9]{6,20}/i;

/** As cards print it: letters, digits, and the number of the family member; six digits at least. */
const cardNumber =
  '(?=[A-Z]{0,4}(?:[A-Z-]?\\d){6})(?!\\d{3}-\\d{2}-\\d{4}|\\d{3}[-. ]\\d{3}[-. ]\\d{4})[A-Z]{0,4}\\d[A-Z0-9]{5,14}(?:[- ]\\d{2}(?!\\d))?';
const insurers = payers.map((name) => name.replaceAll(' ', '[ -]?')).join('|');
/** Whose ID it is otherwise. */
const bareId =
  '(?<!\\b(?:claim|payer|payor|provider|group|grp|employee|emp|order|confirmation|tax|auth|authorization|reference|ref|case|transaction|patient|driver|drivers|photo|state|user|login|device|store|site|vendor|customer|account|facility|location|agent|npi|visit|encounter|federal|badge|student|broker|plan|product|event|library|gym|union|voter|military|session|trace|batch|check|invoice|meeting|apple|caller|bar|tag|school|company|employer|lab|specimen|sample|record|file)[ _-]{0,2})\\bID(?: ?(?:#|no\\b\\.?|number|num\\b\\.?))?[:#. \\t]{1,16}';
const besideId =
  'group|grp|rx ?(?:bin|pcn|grp)|pcn|bin:? ?\\d{6}|co-?pays?|deductible|payer|payor|coverage|plan type|ppo|hmo|epo';
const planFields =
  'subscriber|insured|policy ?holder|enrollee|payer|payor|carrier|health insurance|insurance (?:co|company|plan|carrier|name)|primary insurance|secondary insurance|health plan|dental plan|vision plan|medical plan|plan name|coverage|rx ?bin|rx ?pcn|rx ?grp|co-?pay|deductible';
const otherNumbers =
  'claims?|auth\\w*|ref\\w*|case|order|conf\\w*|trace|check|group|grp|npi|tax|phone|fax|call|invoice|lot|payer id|provider|ticket';

export const insuranceShapes: readonly Shape[] = [
  { regex: bounded(memberNumber), strength: 'bare', needs: 'label' },
  {
    regex: boundedBare(/\d{5,14}/),
    strength: 'bare',
    needs: 'label',
  },
  // With the suffix of the family member: W204718395-01, XYZ 204718395, 204-71-8395 02.
  {
    regex: bounded(
      /(?!(?:is|be|was|are|no|nr|id|num|of|on|to|for|as|at|in|the|and|or|my|his|her|ssn|itin|ein|tin|npi|mrn|dl|tel|fax|ph|po|zip)[- ])[A-Z]{1,4}[- ]\d{6,14}(?:[- ]\d{1,3})?|[A-Z](?:[A-Z]{2,4})?-\d{5}(?!\d)|[A-Z]{1,5}(?:-[A-Z]{1,4}){1,2}-\d{5,14}|[A-Z]{2,5}_\d{5,14}|\d{6,12}-[A-Z](?![A-Z])|[A-Z]{2,4}-\d{4,8}-(?:\d{2,5}|[A-Z]{1,3})|[A-Z]{0,4}\d{6,14}[- ]\d{2}|\d{3,5}(?:-\d{2,5}){1,3}|(?<!\d )\d{3,5} \d{3,5}(?: \d{2,5})?(?! \d)/i,
    ),
    strength: 'formatted',
    needs: 'label',
  },
  // "the number on the insurance card is 2047183951", "covered under plan number H20471839", "group 44012 ID 2047183951".
  {
    regex: new RegExp(
      `\\b(?:(?:number|no\\.?|#|ID) (?:on|from|off) (?:the|my|his|her|our|your|their) (?:new |old |current )?(?:insurance|health|medical|dental|vision|member|plan|rx|prescription|drug|hmo|ppo|blue cross|anthem|aetna|cigna|humana|uhc) card[,:]?(?: is| was| says| reads)?|covered (?:under|by|on) (?:the )?(?:health |medical |group )?(?:plan|policy|insurance) (?:number|no\\.?|#|id)|(?:group|grp)(?: (?:no\\.?|number|#))?[: #]{1,3}[A-Z0-9-]{3,10},? (?:member )?ID(?: no\\.?| #)?:?) (?<value>[A-Z]{0,3}\\d{7,12}(?:-\\d{2})?)(?![A-Za-z0-9]|[-.]\\d)`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // X12 NM109 of an insured or patient, wherever the segment stands.
  {
    regex:
      /(?<![A-Z0-9])NM1\*(?:IL|QC|74|03|S3)\*1\*(?:[^*~\n]{0,40}\*){5}(?:MI|II|C1|N)\*(?<value>[A-Z0-9-]{5,20})(?=[*~\r\n"'`\\]|$)/g,
    strength: 'certain',
    needs: 'nothing',
  },
  // Set in groups, as cards print it: XYZ 204 718 395 01, W2047 18395.
  {
    regex: bounded(
      /(?!(?:is|be|was|are|no|nr|id|num|of|on|to|for|as|at|in|the|and|or|my|his|her|date|dob|grp|ext|tel|fax|ssn|itin|ein|tin|npi|mrn|dl)[- ])(?:[A-Z]{1,4}(?:[- ]\d{2,6}){2,5}|[A-Z]{1,4}\d{3,6}[- ]\d{3,6}(?:[- ]\d{1,4})?|\d{3}[- ]\d{3}[- ]\d{3}(?:[- ]\d{2})?)/i,
    ),
    strength: 'formatted',
    needs: 'label',
  },
  ...toldShapes,
  // "Member: Harris, Judy" and the number in the line below, or a few words on.
  {
    regex:
      /\b(?:member|subscriber|insured|enrollee)\b(?: name)?[:# ]{1,3}[^\n\d]{3,50}\n[ \t]{0,8}(?:member |subscriber )?ID(?: ?(?:#|no\.?|number))?[:# \t]{1,4}(?<value>[A-Z]{0,4}-?\d{6,12}(?:-\d{1,3})?)(?![\w-]|\.\d)/gi,
    strength: 'certain',
    needs: 'context',
  },
  // "Your ID number stays the same: W204718395."
  {
    regex:
      /\b(?:my|his|her|the|your) (?:new |member |plan |health )?ID(?: number| no\.?| card number)? (?:stays|remains|will (?:stay|remain|be)|is now|is still|did not change|has not changed|changed to|has changed to)(?: the same)?[:,]? (?<value>[A-Z]{0,3}\d{3}[A-Z]?\d{4,8}(?:-\d{2})?)(?![A-Za-z0-9]|[-.]\d)/gi,
    strength: 'formatted',
    needs: 'context',
  },
  // "INSURANCE CO.  Example Plan   ID NO.  5751167860".
  {
    regex:
      /\b(?:ins(?:urance)?|carrier|payer|plan|payor)\b\.?(?: (?:co|company|name|carrier|plan)\b\.?)?[^\n\d]{3,50}?\bID\b(?: ?(?:no\.?|number|num|#))?[ \t_:#]{1,8}(?<value>[A-Z]{0,4}\d{6,14}(?:-\d{2})?)(?![\w-]*[A-Za-z0-9]|\.\d)/gi,
    strength: 'formatted',
    needs: 'context',
  },
  // The insurers' own shapes behind a single word: W and nine digits, H or U and eight, three letters and nine.
  {
    regex: new RegExp(
      `(?<!\\b(?:union|gym|club|board|team|council|committee|church|staff|crew) )\\b(?:member|mbr|subscriber|subscr|subs?|enrollee|insured|beneficiary|dependent)\\b\\.?(?: ?(?:number|no\\.?|num|id|#))?[ \\t]{0,2}[:#=-]?[ \\t]{0,2}(?:is )?(?<value>${ofCard})(?![A-Za-z0-9]|[-.]\\d)`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex:
      /\b(?:policy|certificate|ins(?:urance)?|id|plan)\b\.?(?: ?(?:number|no\.?|num|id|#))?[ \t]{0,2}[:#=-]?[ \t]{0,2}(?:is )?(?<value>W\d{9}|[HU]\d{8})(?![A-Za-z0-9]|[-.]\d)/gi,
    strength: 'formatted',
    needs: 'context',
  },
  {
    regex:
      /\b(?:identification|id)(?: ?(?:number|no\.?|#)|:)?[ \t]{0,2}[:#]?[ \t]{0,2}\n?[ \t]{0,4}(?<value>[A-Z]{3}[A-Z0-9]?\d{8,11}|\d{9}-0\d)(?![A-Za-z0-9]|[-.]\d)/gi,
    strength: 'formatted',
    needs: 'context',
  },
  // "co: Gateway PPO / #: 2047183950": what a desk writes down of a card, line by line.
  {
    regex:
      /\b(?:PPO|HMO|EPO|POS|[Hh]ealth [Pp]lan|Advantage|Blue (?:Cross|Shield))\b[^\n\d]{0,20}\n[ \t]{0,8}(?:#|no\.?|num(?:ber)?|id(?: ?#)?)[ \t]{0,12}[:#][ \t]{0,4}(?<value>[A-Z]{0,3}\d{7,12}(?:-\d{2})?)(?![\w-]|\.\d)/gi,
    strength: 'certain',
    needs: 'nothing',
  },
  // NCPDP telecommunication standard, field 302-C2: the cardholder's number.
  {
    regex: /(?<![A-Za-z0-9])302-?C2[ \t:=|]{1,8}(?<value>[A-Z0-9]{6,20})(?![A-Za-z0-9-])/g,
    strength: 'certain',
    needs: 'nothing',
  },
  // "Member: Judy Harris (W204718395)", "ins: Judy Harris / 204718395-00", "ins: same / W204718395".
  {
    regex: new RegExp(
      `\\b(?:member|subscriber|insured|enrollee|cardholder|card ?holder|ins|insurance)\\b(?: name)?[:# ]{1,14}[A-Za-z][A-Za-z.,'’ -]{2,40}?[ \\t]{0,4}[(/|,;–-][ \\t]{0,3}(?:#|id|no\\.?)?[: ]{0,2}(?<value>${ofCardOrFamily})(?![A-Za-z0-9]|[-.]\\d)`,
      'gi',
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  // The name of the person, or of the plan, stands between.
  {
    regex:
      /\b(?:subscriber|insured|policy ?holder|enrollee)\b[:# ]{1,3}[A-Z][A-Za-z.'’ -]{3,40}[,;]?[ \t]{1,3}ID(?: ?(?:#|no\.?|number))?[: \t]{0,3}(?<value>[A-Z]{0,3}\d{6,14})(?![\w-]|\.\d)/gi,
    strength: 'certain',
    needs: 'context',
  },
  {
    regex: new RegExp(
      `\\b(?:${insurers})\\b[^\\n\\d]{0,20}\\bmember\\b(?: ?(?:id|no\\.?|number|#))?[:# ]{1,3}(?<value>[A-Z]{0,3}\\d{6,14})(?![\\w-]|\\.\\d)`,
      'gi',
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  // Far from the name of the insurer: a bare "ID" among a plan's other fields (group, copay, the codes of its pharmacy).
  {
    regex: new RegExp(
      `${bareId}(?<value>${cardNumber})(?![A-Za-z0-9]|[-.]\\d)(?=[^]{0,140}\\b(?:${besideId})\\b)`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: new RegExp(
      `\\b(?:${planFields}|${insurers})\\b[^]{0,90}?${bareId}(?<value>${cardNumber})(?![A-Za-z0-9]|[-.]\\d)`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // "Her Anthem card says YRP204M71839": the insurers' own shapes behind their names.
  {
    regex: new RegExp(
      `\\b(?:${insurers}|insurance|health plan)\\b(?:(?!\\b(?:${otherNumbers}))(?:[^\\n\\d]|(?<=[,:])\\n)){1,60}?\\b(?<value>${behindInsurer})(?![A-Za-z0-9]|[-.]\\d)`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: new RegExp(
      `\\b(?:${insurers})\\b(?:(?!\\b(?:${otherNumbers}))[^\\n\\d]){0,30}?(?:#|\\bno\\.?|\\bnumber(?: is)?|\\bsupplement|\\bpolicy) ?[:#]? ?(?<value>\\d{7,12}(?:-\\d{2,3})?)(?![A-Za-z0-9]|[-.]\\d)`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // "Tom Harris 204718395-03, on his mother's Aetna plan".
  {
    regex: new RegExp(
      `(?<![A-Za-z0-9.#/-])(?<value>${ofPlan})(?![A-Za-z0-9]|[-.]\\d)(?=(?:(?!\\b(?:${otherNumbers}))[^\\n\\d]){1,50}\\b(?:${insurers})\\b)`,
      'g',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // NUCC 1500 claim form, item 1a: the title of the field, and what is typed below or beside it.
  {
    regex:
      /\binsured['’]?s i\.? ?d\.? number[ \t]{0,4}\(for program in item 1\)[ \t]{0,40}\n?[ \t]{0,60}(?<value>[A-Z]{0,4}\d{6,14}(?:-\d{2})?)(?![\w-]|\.\d)/gi,
    strength: 'certain',
    needs: 'nothing',
  },
  // The card of a pharmacy plan.
  {
    regex:
      /\brx ?(?:bin|pcn|grp|group)\b[^\n]{0,80}?\bID\b[ \t]{0,2}[:#]?[ \t]{0,2}(?<value>[A-Z]{0,3}\d{6,14})(?![\w-]|\.\d)/gi,
    strength: 'certain',
    needs: 'nothing',
  },
  {
    regex:
      /\b(?:insurance|ins)\b\.?[-_: ]{1,3}(?<value>[A-Z]{2,4}\d{8,12}|W\d{9}|[HU]\d{8,10})(?![A-Za-z0-9]|[-.]\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "ins 2337153817, bin 004336": what a pharmacy writes down of a card.
  {
    regex:
      /\b(?:insurance|ins|card)\b\.?(?: (?:id|no|number|#))?[: #!]{1,3}(?<value>[A-Z]{0,3}\d{7,14}(?:-\d{2})?)(?![\w-]|\.\d)(?=[^\n]{0,30}\b(?:rx ?)?(?:bin|pcn|grp)\b[ :#]{1,3}\w)/gi,
    strength: 'certain',
    needs: 'nothing',
  },
  // "Insurance for Judy: Prairie Care Network, 20471839": whose name is in no list of ours.
  {
    regex:
      /\b(?<!\b(?:auto|car|vehicle|home|life|renters?|pet|travel|title|flood|liability) )[Ii]nsurance(?: (?:for|of) [A-Z][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20})?| (?:co|company|carrier|plan))?\b\.?[:,-] {0,3}(?!(?:State Farm|Geico|GEICO|Progressive|Allstate|Farmers|USAA|Shelter|American Family|Nationwide|Safeco|Travelers|Liberty)\b)(?:(?:[A-Z][\p{L}&'’-]{0,20}|of|the|and|&) ){1,5}?(?:[A-Z][\p{L}&'’-]{1,20}),\s{1,3}(?<value>[A-Z]{0,3}\d{8,12}(?:-\d{2})?)(?![\w-]|\.\d)/gu,
    strength: 'formatted',
    needs: 'nothing',
  },
  // Under the name of its column, in whatever groups: "6758 7654-A".
  {
    regex: bounded(
      /(?=[^\n]{0,24}$)(?=(?:[^\d\n]{0,12}\d){5})[A-Z0-9]{1,12}(?:[-_ ][A-Z0-9]{1,12}){1,4}/i,
    ),
    strength: 'bare',
    needs: 'label',
    columnOnly: true,
  },
  {
    regex: bounded(/[Xx*#•●]{3,12}-?[A-Z0-9]{1,5}/),
    strength: 'formatted',
    needs: 'label',
    masked: true,
  },
];
