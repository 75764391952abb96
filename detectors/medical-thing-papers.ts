// Papers of shops, plants, kitchens, class rooms and counters in which words of illness are said of things, of rules or of nobody.
import type { Suppressor } from './detector.ts';

/** A kind of paper or sentence, and what gives it away. */
interface Reference extends Suppressor {
  readonly name: string;
}

/** Somebody hurt, cared for or insured stands in the text: then it may be theirs. Anchored, and read once. */
const unlessHurt = (...signs: readonly string[]): RegExp =>
  new RegExp(
    `^(?![^]*\\b(?:claimant|injur(?:y|ed|ies)|patient|date of birth|dob|ssn|social security|medicaid|employee|inmate|student|victim|fmla|hospital(?! beds?)|ambulance|passenger|collision|crash report)\\b)${signs.map((sign) => `(?=[^]*(?:${sign}))`).join('')}`,
    'i',
  );

/** Three objects in a row that hold nothing but a code and its words. */
const codeAndWords =
  '\\{\\s{0,40}["\']?\\w{0,20}[cC]ode["\']?\\s{0,3}:\\s{0,3}["\']?[\\w.-]{1,14}["\']?,\\s{0,40}["\']?\\w{0,10}(?:[dD]esc(?:ription)?|[nN]ame|[dD]isplay|[tT]itle|[lL]abel|[tT]ext|[mM]eaning)["\']?\\s{0,3}:\\s{0,3}["\'`][^\\n{}]{2,160}\\s{0,60}\\},?\\s{0,40}';

export const thingPapers: readonly Reference[] = [
  {
    name: 'the licence of a program',
    where: 'document',
    regex:
      /\bgnu (?:free documentation|lesser general public|general public) licen[sc]e\b|\bpermission is hereby granted, free of charge\b|\bredistribution and use in source and binary\b/i,
  },
  {
    name: 'contests of words and of science, by their title',
    where: 'document',
    regex:
      /^(?![^]*\b(?:patient|diagnos(?:is|ed)|dob|ssn|medicaid|nurse|absent)\b)[^]{0,120}\b(?:spelling bee|science fair|vocabulary (?:quiz|test|list|words)|word list|quiz bowl|trivia night|crossword|poster session|essay contest|book club|reading list)\b/i,
  },
  {
    name: 'the names of characters (Unicode)',
    where: 'document',
    regex:
      /\b(?:(?:LATIN|GREEK|CYRILLIC) (?:SMALL|CAPITAL) (?:LETTER|LIGATURE)|(?:UPWARDS|DOWNWARDS|LEFTWARDS|RIGHTWARDS) [^\n]{0,40}\bARROW|BOX DRAWINGS|CJK UNIFIED IDEOGRAPH|EMOJI MODIFIER|MAHJONG TILE|(?:SMILING|GRINNING|CRYING) (?:CAT )?FACE)\b/,
  },
  {
    name: 'books of herds and flocks',
    where: 'document',
    regex: unlessHurt(
      '\\b(?:herd (?:book|health|record)|flock (?:book|record|health)|stud book|breeding (?:record|log|book)|(?:calving|lambing|farrowing|kidding) (?:record|log|book)|hoof trimm\\w+)\\b|\\btag\\b[^\\n]{0,30}\\b(?:sire|dam|bull|cow|heifer|ewe|sow)\\b',
    ),
  },
  {
    name: 'what insurers sell',
    where: 'sentence',
    regex:
      /^(?![^]*\b(?:has|had|have|diagnos\w+|because|due to|claim\w*|denied|declin\w+|treated|suffer\w*|show\w*)\b)[^]*\b(?:cancer|disability|critical illness|stroke|heart attack)(?:(?:,|,? and| &|\/) ?(?:cancer|disability|critical illness|accident|life|health|dental|vision|hospital))* (?:plans|polic(?:y|ies)|insurance|coverages?|riders?|products?)\b/i,
  },
  {
    name: 'whom a lesson makes up',
    where: 'sentence',
    regex:
      /\bthe (?:patient|resident|student|client|employee|worker|woman|man) in (?:our|the|this) (?:story|example|case study|scenario|vignette|video|exercise)\b/i,
  },
  {
    name: 'a table of codes in a program',
    where: 'document',
    regex: new RegExp(`(?:${codeAndWords}){3}`),
  },
  {
    name: 'what ails a machine',
    where: 'paper',
    regex: unlessHurt(
      '\\b(?:repair order|(?:repair|service|shop) ticket|dtc [pbcu]\\d{4}|[pbcu]0\\d{3}\\b|vin[: ]{1,4}[a-hj-npr-z\\d]{11,17}|engine hours)\\b|\\bhelp ?desk\\b[^]{0,600}\\b(?:laptop|monitor|printer|toner|wi-?fi|router|cable|reboot\\w*|crash of)\\b|"(?:unit|machine|asset|equipment|vehicle)" ?: ?"',
    ),
  },
  {
    name: 'the readings of a plant, of water and air',
    where: 'paper',
    regex: unlessHurt(
      '\\b(?:effluent|influent|lagoon|chlorine residual|turbidity|backwash|digester|tss \\d|bod \\d|wastewater|boiler log|cooling tower|stack test|npdes|permit mo-?\\d)',
    ),
  },
  {
    name: 'who inspects kitchens, pools and salons',
    where: 'paper',
    regex: unlessHurt(
      '\\b(?:food (?:establishment|handler|inspection)|inspection (?:report|form)|critical violations?|non-?critical|priority violations?|re-?inspect\\w*|hand ?sink|walk-?in cooler|facility,operator)\\b|\\b(?:cook|food handler|kitchen manager)\\b[^]{0,300}\\b(?:roach|roaches|droppings|sanitizer|ill in \\d)',
    ),
  },
  {
    name: 'a sale of household goods, a board of prices, a catalog',
    where: 'paper',
    regex: unlessHurt(
      '\\bsale bill\\b|\\b(?:estate|yard|garage|rummage|moving) sale\\b|\\bterms cash\\b|\\bnot responsible for accidents\\b|<catalog\\b|\\bsku="|\\bprice="\\$',
    ),
  },
  {
    name: 'what ails a roof, a car or a piano, by its title',
    where: 'paper',
    regex:
      /^\s{0,20}(?:roof|foundation|hvac|plumbing|termite|chimney|septic|well|boiler|body shop|collision|piano|home|house|boat|tree|arborist|lawn|crop|agronomy|field|soil|engine|transmission)(?: tuner)?(?: (?:care|repair|shop|damage))? (?:report|inspection|estimate|survey|tuning|notes?|scouting|quote)\b/i,
  },
  {
    name: 'what to pack and set up',
    where: 'document',
    regex: /^\s{0,20}(?:\w+ ){0,2}(?:set-?up|packing|supply|shopping|loading|load-?out) list\b/i,
  },
  {
    name: 'credits and certificates of those who teach and treat',
    where: 'document',
    regex:
      /\b(?:\d(?:\.\d{1,2})? (?:cmes?|ceus?|ces?|contact h(?:ou)?rs)|(?:cmes?|ceus?|contact hours?) (?:credits?|certificate|sign|hours)|attendance ?\/ ?credit|no eval,? no credit|(?:need|owe|turn in)\w* (?:me |us )?(?:your|the) evals?)\b|\bcertif(?:y|ies) that [^.\n]{3,60} (?:completed|attended|has completed|earned)\b/i,
  },
  {
    name: 'who writes tests, and who grades papers',
    where: 'paper',
    regex:
      /\bpsychometric\w*\b|\bitem (?:review|writ(?:er|ing)|bank|analysis)\b|\bdistractors?\b|\b(?:essay|rough draft|book report) comments\b|\bquiz: [a-z]|^\s{0,20}(?:health|biology|science|english|psych(?:ology)?|anatomy) \d{0,2},? ?(?:hour|period|block|hr|per)\.? ?\d/i,
  },
  {
    name: 'skills that a class of aides is checked on',
    where: 'document',
    regex: /\bskills? (?:check|checks|check-?off|lab|test)\b/i,
  },
  {
    name: 'those who choose what a plan pays for',
    where: 'paper',
    regex: /\bp ?& ?t (?:minutes|committee)\b|\bpharmacy (?:and|&) therapeutics\b/i,
  },
  {
    name: 'a book on a shelf, by its number',
    where: 'sentence',
    regex: /(?<![\d-])97[89](?:-?\d){10}(?![\d-])/,
  },
  {
    name: 'when any sick child or worker stays away',
    where: 'sentence',
    regex:
      /\b(?:keep|send) (?:a|an|any|your|sick|ill|the) (?:(?:sick|ill) )?(?:child(?:ren)?|kids?|students?|employees?|staff) (?:at )?home\b|\b(?:hours|days) (?:after|without|past) (?:the |a |their |any )?(?:last )?(?:fever|symptoms?|vomiting|diarrhea)\b|\bfever[- ]free\b|\bsymptoms (?:are|include|may|can)\b/i,
  },
  {
    name: 'works that are cited',
    where: 'document',
    regex:
      /\bpmid:? ?\d{5}|\bisbn[-: ]{1,3}(?:97[89])?\d|\bdoi:? ?10\.\d|\bnct\d{8}\b|\bet al\.[^]{0,80}\(?(?:19|20)\d\d/i,
  },
  {
    name: 'who looks for staff',
    where: 'paper',
    regex:
      /\bsend (?:your |a )?(?:resumes?|r\u00e9sum\u00e9s?|cv)\b|\bsign-?on bonus\b|(?:^|\n)[ \t]{0,8}(?:help )?wanted: (?:rn|lpn|cna|cook|driver|aide|nurse|clerk)/i,
  },
  {
    name: 'how to fill a form in, and what keeps whom at home',
    where: 'paper',
    regex:
      /^\s{0,20}(?:general )?instructions for (?:line|item|box|form|section|part|complet\w+|fill\w+)|\b(?:restrictions?|exclusion|return[- ]to[- ]work) table\b|\bcondition {2,}(?:keep (?:off|out|home)|exclude|stay|return|days)/i,
  },
  {
    name: 'a duty of whoever signs a contract',
    where: 'sentence',
    regex:
      /\b(?:vendor|contractor|bidder|offeror|lessee|lessor|awardee|subcontractor|consultant|successful (?:bidder|firm))s? (?:shall|must|will|agrees? to)\b/i,
  },
  {
    name: 'what a drug is for',
    where: 'sentence',
    regex:
      /\b(?:(?:is|are) indicated (?:in|for|as)|(?:is|are) (?:an? )?[^.\n]{3,80} used (?:to treat|(?:in|for) the (?:treatment|management|prevention))|contraindicated in|mechanism of action)\b/i,
  },
  {
    name: 'a sentence of a program with a place for the name',
    where: 'sentence',
    regex: /\$\{[\w.[\]()]{1,60}\}|\{\{ ?[\w.]{1,60} ?\}\}|<%= ?[\w.@]{1,60} ?%>/,
  },
  {
    name: 'whoever it may be',
    where: 'sentence',
    regex:
      /\b(?:people|anyone|anybody|everyone|those|persons|women|parents|folks) who (?:\w+ )?(?:have|has|had|are|is|get|got|take|takes|feel)\b/i,
  },
  {
    name: 'what is asked of everybody in the family',
    where: 'sentence',
    regex:
      /^[ \t"'•*#>\d.)-]{0,8}(?:who|did (?:any|your)\w*|has (?:any|the (?:driver|applicant|child|insured|member|tenant|owner))\w*|does (?:any|the (?:driver|applicant|child|insured|member|tenant|owner))\w*|which (?:relatives?|of)) [^?\n]{0,160}\?$/i,
  },
  {
    name: 'records of a kind, whoever they are of',
    where: 'sentence',
    regex:
      /\brecords (?:need|require|must|may not|cannot|can only|are (?:kept|released|filed|copied|charged)|take|cost)\b/i,
  },
  {
    name: 'a place on a roster that nobody fills, for whom nobody is named',
    where: 'sentence',
    regex:
      /\bOPEN \(|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal) (?:(?:at|of|in|from|on) (?:the |our |us )?[A-Za-z]{0,14} ?\d{0,3} ?)?(?:people |staff |aides |kids |drivers )?(?:have|has|had|are|were|out|called (?:in|off)|down|sick)\b(?! (?:seizures|attacks|falls|strokes|surgeries))/,
  },
  {
    name: 'what is taught next, and the doctor for it',
    where: 'sentence',
    regex:
      /^[ \t"'•*#>-]{0,6}next (?:month|week|time|session|meeting|topic)[’'s]{0,2}(?: topic)?[ \t]{0,2}:|\bis (?:the|our|an?|on as) (?:[a-z-]{3,20} ){1,2}(?:docs?|doctors?|attending|surgeon|fellow)\b/i,
  },
  {
    name: 'what a screen or a strip shows when nobody is on it',
    where: 'sentence',
    regex:
      /\b(?:example|sample|demo|test|mock) (?:print(?:out)?|label|screen|tracing|strip|page|message)\b|\bno test strips\b/i,
  },
  {
    name: 'what ails a house or a car',
    where: 'sentence',
    regex:
      /\b(?:house|building|roof|foundation|barn|garage|porch|shed|truck|car|van|bus|tractor|boat|bridge|engine|furnace) (?:has|had|shows?) (?:an? |some |the |its |bad |sick |cracked |weak |good )*(?:cracks?|bones|joints?|footing|shakes|leaks?)\b/i,
  },
  {
    name: 'what is read out, shown and handed out',
    where: 'sentence',
    regex:
      /\b(?:needs?|wants?|lost|has|used|read|reads|print|prints) (?:the|a|our|more) (?:[a-z-]{3,16} ){1,3}(?:handouts?|scripts? ?(?:[.,;]|$)|binders?|slides?|videos?|flyers?|posters?|toolkits?|templates?|check ?lists?)\b/i,
  },
];
