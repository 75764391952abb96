// Papers that speak of illness and name people, but not the ill: directories, leaflets, vacancies, minutes, animals, things.
import type { Suppressor } from './detector.ts';

const sentence = (regex: RegExp): Suppressor => ({ where: 'sentence', regex });
const wholeDocument = (regex: RegExp): Suppressor => ({ where: 'document', regex });
const paper = (regex: RegExp): Suppressor => ({ where: 'paper', regex });

/** Nothing of a person who is cared for, insured or employed stands in the text. Each is anchored, and reads it once. */
const unless = (words: string, ...signs: readonly string[]): RegExp =>
  new RegExp(
    `^(?![^]*\\b(?:${words})\\b)${signs.map((sign) => `(?=[^]*(?:${sign}))`).join('')}`,
    'i',
  );

const caredFor =
  'patients?|pt|dob|date of birth|born|claimant|subscriber|insured|inmate|resident|student|employee|decedent|ssn|social security|client|injur(?:y|ed|ies)|claimed';
const insuredOrEmployed =
  'claimant|employee|employer|ssn|social security|date of birth|subscriber|insured|workers|inmate|student|victim';

/** Tested with `regex.test`; none is global, so none keeps a state. */
export const paperSuppressors: readonly Suppressor[] = [
  // Who treats what.
  wholeDocument(
    /\b(?:meet|find) (?:our|a|the|your) (?:new )?(?:team|providers?|doctors?|physicians?|clinicians?|specialists?|surgeons?|therapists?)\b|\bour (?:team|staff) ?[:\n]|\baccepting (?:new )?(?:patients|clients|referrals)\b|\b(?:joined|joins|joining) (?:us|our|the) (?:\w+ )?(?:practice|clinic|team|group|from|in|as)\b|\bprovider directory\b|\bwalk-ins? for\b/i,
  ),
  paper(unless(caredFor, '<specialt(?:y|ies)>|\\bspecialt(?:y|ies) ?[:|=]|\\btaxonomy\\b')),
  sentence(
    /\b(?:treats?|sees|cares for|cared for|works with|specializ\w+ in) (?:\w+ ){0,3}(?:patients|people|adults|children|walk-ins|kids|teens|families|veterans|women|men|those)\b|\b(?:clinical|special|professional) interests?\b|\b(?:her|his|their) interests? (?:are|include)\b/i,
  ),
  // To everybody.
  wholeDocument(
    /\bfrequently asked\b|\b(?:how to|time to) get ready\b|\b(?:flu|cold|allergy) season\b|\bget (?:your|a) (?:free )?(?:flu )?(?:shots?|vaccines?|boosters?)\b|\bin case of emergency,? (?:dial|call)\b/i,
  ),
  // Questions and answers; those of a witness are somebody's own.
  paper(
    unless(
      'deposition|recorded|statement|full name|your name|state your|sworn|oath|transcript|witness|exhibit|by m[rs]s?|court|examination|direct|cross',
      '(?:^|\\n)[ \\t]{0,4}Q[.:] [^\\n]{4,300}\\n[ \\t]{0,4}A[.:] ',
    ),
  ),
  paper(
    /\bcase stud(?:y|ies)\b|\b(?:practice|exam|test|review|discussion|quiz) questions?\b|\b(?:study guide|vignette|preceptor|learning objectives?|lesson plan|syllabus|answer key|course catalog|credit hours|prerequisites?|sample (?:record|patient|form|letter|report|chart)|for training (?:only|purposes)|test patient|fictional|fictitious|mock (?:chart|patient))\b/i,
  ),
  // Initials only: Mr. J. of a case that is taught.
  paper(/\b(?:Mr|Mrs|Ms|Miss)\. [A-Z]\.,? (?:is|was|has|had|takes|presents|comes|came|lives|an?) /),
  sentence(
    /\b\d[\d,]{0,9} (?:\w+ )?(?:people|persons|patients|residents|children|adults|students|cases|deaths|women|men|babies|veterans|missourians|households) (?:[\w']+ ){0,6}(?:were|was|had|have|are|died|got|suffer\w*|with)\b/i,
  ),
  sentence(/\b(?:how|what|when|why) (?:would|should|do|will) (?:you|we|they|i)\b[^.\n]{0,120}\?/i),
  // Tables of codes: what each of them means, and nobody who has it.
  paper(
    unless(
      `${caredFor}|name|member|visit|claim`,
      '(?:(?:^|\\n)[ \\t|]{0,6}(?:[A-TV-Z]\\d[0-9AB](?:\\.?[0-9A-Z]{1,4})?|\\d{5}|[A-V]\\d{4}|\\d{4,5}-\\d{3,4}-\\d{1,2}|\\d{11})[ \\t,;|]{1,20}[A-Za-z][^\\n]{2,160}){5}',
    ),
  ),
  // Who looks for staff.
  paper(
    /\b(?:interview (?:schedule|questions)|ask all(?: candidates)?:|medical coder|hiring manager|recruiter|now hiring|job (?:posting|opening|announcement|title:)|years of experience|salary range|pay range|sign-on bonus|knowledge of icd|knows icd)\b/i,
  ),
  // Public bodies and newspapers.
  paper(
    unless(
      `${caredFor}|medical leave|fmla`,
      '\\b(?:motion|moved|seconded|ayes?|nays|quorum|ordinance|ordered that|adjourn\\w*|public comment|levy)\\b',
      '\\b(?:board|commission(?:ers?)?|council|aldermen|trustees|committee)\\b',
    ),
  ),
  paper(
    /(?:^|\n)[ \t]{0,8}[A-Z]{3,9}(?:[- ][A-Z]{3,9})? YEARS AGO|\b(?:\w+ |\d{1,3} )years ago (?:today|this (?:week|month))\b/m,
  ),
  paper(
    unless(
      caredFor,
      '\\blocal sports\\b|\\b(?:touchdowns?|halftime|jv plays|final score|innings?|free throws|varsity)\\b',
    ),
  ),
  // Animals.
  paper(
    unless(
      insuredOrEmployed,
      '\\b(?:dvm|vmd|veterinar\\w+|animal (?:hospital|clinic|shelter)|pet (?:policy|insurance|hospital|clinic|owner)|adopter|spayed|spay|neuter(?:ed)?|heartworm|felv|fiv positive|kennels?|litter ?box|rabies tag|hooves|farrier|boarding card)\\b|\\b(?:species|breed)\\b ?[:|=]|\\b(?:species|breed) {2,}\\w',
    ),
  ),
  sentence(
    /\b(?:beagle|labrador|lab mix|poodle|terrier|collie|pit ?bull|hound|retriever|dachshund|chihuahua|husky|tabby|calico|siamese|hamster|guinea pig|parrot|rabbit|goat|heifer|mare|gelding|foal|ewe|piglet|ferret)s?\b(?![^]*\b(?:bit|bitten|bites?|attack\w*|scratch\w*|kicked)\b)/i,
  ),
  // Of whom nobody knows the name.
  sentence(
    /\b(?:unk|unknown|unidentified|anonymous|unnamed) (?:\w+ )?(?:male|female|man|woman|boy|girl|person|subject|party|individual|child|adult|driver|victim|pedestrian|patient)\b|\b(?:john|jane) doe\b/i,
  ),
  // Who offers it, sells it, serves with it.
  sentence(
    /^[ \t]{0,8}(?:volunteers?|speakers?|presenters?|instructors?|panelists?|sponsors?|donors?|vendors?|exhibitors?|authors?|trainers?|faculty|moderators?|on call|staffing|committees?)[ \t]{0,2}:|,[ \t](?:suite|ste\.?|ext\.?|extension) #?\d/i,
  ),
  sentence(
    /\b(?:risks?|complications|hazards) (?:may |can |could )?(?:include|are|of)\b|\bi understand that\b[^.\n]{0,60}\b(?:risks?|may|can|could)\b/i,
  ),
  // Things.
  sentence(
    /\b(?:which|that) (?:has|have|had|is|was|were) (?:been )?(?:on life support|in a coma|bleeding|dead)\b|\b(?:the|our|this|that|its|your|old) (?:\w+ ){0,2}(?:server|system|project|relay|budget|bill|program|economy|market|company|contract|engine|printer|network|app|software|building|roof|pipeline|deal|plan|website|database|machine|truck|boiler|furnace|copier|department|industry|business|store|mall|downtown|campaign|proposal|laptop|computer|modem|router|inbox|spreadsheet|stock|lawn|garden|tree|crop|club|league|franchise|committee|process|merger|union|bridge|road|disk|drive|elevator|crane|pump|mower|heater|scanner|stove|camera|radio|battery|monitor|keyboard|screen|phone) (?:is|was|has|had|has been|suffers|suffered|suffering) (?:from )?(?:an? |on |in |the )?(?:life support|coma|strokes?|heart attack|dead|sick|ill|allergic|bleeding|headache|icu|hemorrhag\w+|terminal|paraly\w+|crippl\w+|anemi\w+|arthriti\w+|fever|schizophreni\w+|bipolar|depress\w+|chronic|cancer|amnesia|dementia|seizures?|asthma|anxiety|flu|pain)\b/i,
  ),
];
