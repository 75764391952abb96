// Whether a medical term is only spoken of: a subject, a job, a unit, a program, a thing for sale, a figure of speech.
import { describedNouns, facilities } from '../medical-frame-words.ts';
import { everydayTerms } from '../medical-terms.ts';

/** These end the reach of a term over a noun behind it. */
const stop = new Set(
  'is was are were has had have who which that and or but in on at to of for from with by since because due after before until when while as she he her his my i we they it the a an this'.split(
    ' ',
  ),
);
const reachBehind = 4;

/** "cancer center", "HIV training", "MRSA cleaning protocol": a noun close behind, nothing but words that describe between. */
function describes(before: string, after: string): boolean {
  const rest =
    /^[’']?s?(?:(?:[ \t]?[-/&][ \t]?|[ \t]+)[\p{L}’'&-]+){0,6}/u.exec(after.slice(0, 120))?.[0] ??
    '';
  const words = rest.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? [];
  for (const word of words.slice(0, reachBehind)) {
    if (stop.has(word)) return false;
    if (describedNouns.has(word)) return !(facilities.has(word) && isCaredFor.test(before));
  }
  return false;
}

/** Who is admitted to the cancer center is no member of its staff. */
const isCaredFor =
  /\b(?:admitted|transferred|taken|rushed|treated|treatment|seen|hospitali[sz]ed|inpatient|outpatient|patient|discharged|appointments?|appt|referred|referral|stay(?:s|ed|ing)?|goes|going|visits?|bed|room)\b[^.;]{0,40}$/i;

const fewWords = "(?: [\\w’'-]+)";
const join = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'i');

/** What is said, taught and written about a disease, up to the term. */
const spokenOf = join(
  `\\b(?:spoke|speaks?|speaking|talk(?:s|ed|ing)?|present(?:s|ed|ing)?|presentations?|lectur\\w+|testif\\w+|testimony|remarks|briefed|briefing|article|stor(?:y|ies)|books?|paper|poster|film|documentary|podcast|panel|forum|seminar|webinar|workshop|class|classes|course|training|lesson|information|brochures?|pamphlets?|flyers?|leaflets?|literature|materials|questions?|news|facts|polic(?:y|ies)|guidance|guidelines?|bill|law|legislation|resolution|data|statistics)${fewWords}{0,2} (?:on|about|regarding|concerning|covering)${fewWords}{0,4} ?$`,
  `\\b(?:awareness|prevention|fight|war|campaign|rally|vigil|research\\w*|stud(?:y|ies|ied)|experts?|knowledge|interest|class|course|degree|training|seminar|month|week|walk|5k|10k) (?:on|about|of|for|against|into|in|to)(?: the| a| an| our| all)?${fewWords}{0,2} ?$`,
  `\\b(?:safety (?:meeting|talk|briefing)|toolbox talk|in-?service|orientation|seminar|webinar|workshop|lecture|poster|presentation|talk|podcast|episode|chapter|article|essay|book)\\b[^.;\\n]{0,60}: [^.;\\n]{0,80}$`,
  `\\b(?:deliver(?:s|ed)?|ship(?:s|ped)?|suppl(?:y|ies|ied)|stock(?:s|ed)|restocked|unloaded|packed|sent|counted|returned|ordered|bought|sold)(?: \\d+| a| the| some| several)? (?:vials?|box(?:es)?|cases?|bottles?|pallets?|cartons?|doses?|kits?|pens?|units?|cans?) of ?$`,
  `\\b(?:heard|hears|briefed|updated|educated|trained|addressed|advised)\\b[^;\\n]{0,60} (?:on|about)${fewWords}{0,4} ?$`,
  `\\b(?:speciali[sz](?:es|ed|ing|ation)|certified|board[- ]certified|expertise|experienced|major(?:s|ed|ing)?|fellowship|residency|career) (?:in|at|for|with|on|as|of)${fewWords}{0,4} ?$`,
  `\\b(?:works?|worked|working|job|volunteers?|volunteered|serves?|served|hired|employed) (?:in|at|for|on|as|nights|days)${fewWords}{0,4} ?$`,
  `\\b(?:ran|walk(?:s|ed|ing)?|rode|rais(?:e|es|ed|ing)|donat(?:e|es|ed|ing|ions?)|pledg\\w+|fund(?:s|ed|ing|rais\\w+)?|sponsor\\w*|charity|proceeds|grant|budget|\\$[\\d,.]+)(?: [\\w$,.-]+){0,5} (?:for|to|toward|towards|on|against)${fewWords}{0,3} ?$`,
  `\\b(?:covers|covered by|covering|coverage (?:for|of)|enroll\\w*|elect(?:s|ed|ing)|quot(?:e|ed|ing)|premiums?|sells?|selling|sold|market(?:s|ed|ing)|stock(?:s|ed)|order(?:s|ed)? \\d+|purchas(?:e|es|ed|ing)|buys|bought|rent(?:s|ed|al|als)|reps? for|representatives? for|resale|supplier of|whether (?:the|our) \\w+ \\w+)(?:,?${fewWords}){0,3},? ?$`,
  `\\b(?:cases?|deaths?|outbreaks?|rates?|incidence|prevalence|percent(?:age)?|cure|victims?|survivors?|patients|people|persons|children|residents|students|employees|veterans|those|anyone|families|someone|groups?) (?:of|from|for|with|due to|living with|who have|suffering from)${fewWords}{0,3} ?$`,
  `\\b(?:ask(?:s|ed)?|wonder(?:s|ed)?|inquir(?:es|ed)) (?:about|whether|if)\\b[^.;]{0,60}$`,
  `\\b(?:teach(?:es|ing)?|taught|treats|treating|prevents?|preventing|fights|fighting|combat(?:s|ing)?|supports|supported|oppos(?:es|ed|ing)|moved (?:to|that)|motion to|accept(?:s|ed)? the|adopt(?:s|ed)? the|published|publishes|authored|organiz(?:es|ed|ing)|hosts|hosted|coordinat(?:es|ed|ing)|manages|inspect(?:s|ed)|repair(?:s|ed)|mailed|distributed|committee|discussed mental|leads|led|runs)(?:,?${fewWords}){0,4} ?$`,
);

/** "Diabetes 101", "CPR refresher", "Autism in the classroom": what a course is called. */
const ofCourse =
  /^[ -](?:friendly|1\d1|basics|refreshers?|for (?:beginners|parents|teachers|staff|dummies|caregivers)|in (?:the )?(?:class|classroom|schools?|workplace|literature|news|community|county))(?![\p{L}\d])/iu;

/** Whose work it is, up to the term. */
const occupation = join(
  `\\b(?:lawyers?|attorneys?|counsel|lobbyist|advocate|nurse|surgeon|teacher|instructor|coordinator|director|manager|supervisor|specialist|counselor|technician|researcher|scientist|professor|author|editor|spokes\\w+|consultant|trainer|navigator|vendor|educator|volunteer|chair)(?:,| for| of| in| on| with| to| at)${fewWords}{0,4} ?(?:and |, )?\\(?$`,
);
const isVisited =
  /\b(?:sees?|saw|seeing|seen by|visit(?:s|ed|ing)?|under the care|referred|followed by|treated by|told (?:the|her|his))\b/i;

/** Somebody's own: "discussed her diabetes". */
const possessed = /(?:\b(?:his|her|my|your|their)|\p{Lu}\p{Ll}+[’']s) (?:[\w-]+ ){0,2}$/u;

/** What nobody means of a body. */
const figure =
  /\b(?:blind (?:to|spot|eye|item|date|taste|trust|carbon|side|faith)|(?:turn|turned) a blind|heart (?:and|&|of (?:the|missouri|america)|to heart|land)|(?:gave|give|giving|gives) (?:[\w’']+ ){1,4}(?:heart attack|headache|stroke|ulcer|migraine)|stroke of (?:luck|genius|midnight|the pen|\d)|(?:two|four|2|4)[- ]stroke|golf|stroke play|sick (?:and tired|of|joke|leave|pay|day|time|bank|burn)|cold (?:case|call|war|storage|front|weather|feet|brew|turkey)|labor (?:day|union|market|costs?|and delivery of (?!nurse)|relations|hours|dispute)|fever pitch|growing pains?|pain points?|cancel culture|transplant(?:ed)? from|allergic to (?:work|mondays?|deadlines?|change|meetings?|paperwork|criticism|e-?mails?|spreadsheets?|bad code)|(?:on|from|to) (?:her|his|the|their) (?:schedule|calendar|plate)|fractured the (?!skull|left|right)|cast (?:her|his|their|a|the)? ?(?:vote|ballot|member)|member of the cast|shock (?:wave|absorber|value|jock)|depression[- ]era|(?:great|economic|tropical) depression|crippl\w+ the|dead on arrival|stop(?:s|ped|ping)? the bleeding|cpr on (?:the|our) (?!patient|baby|child|infant|man|woman|boy|girl|resident|victim|driver|subject)|shot in the arm|bleeding (?:money|cash|edge|heart)|a cancer (?:on|in|to)|(?:was|is|been|such|quite) an? (?:\w+ )?(?:headache|migraine|sore spot|bitter pill) (?:from|for (?:us|the|our|all|everyone)|to)|paraly[sz]ed (?:by|with) (?:fear|indecision|doubt|regulation|politics)|(?:addicted|addiction) to (?:coffee|chocolate|work|sugar|shopping|golf|tv|social media|her phone|his phone|their phones?)|contagious (?:laugh\w*|enthusiasm|smile|energy)|viral (?:videos?|posts?|tweets?)|broken? (?:a leg|hearts?|(?:his|her|my|their|our) hearts?)|broken[- ]heart\w*|twist\w* (?:his|her|my|their|some) arms? (?:to|into|until)|(?:lost|loses|lose) (?:his|her|my|their) (?:head|mind|nerve|voice over|tongue|touch|shirt|cool)|cut (?:his|her|my|their) teeth|bit (?:his|her|my|their) tongue|held? (?:his|her|my|their) (?:tongue|nose)|an arm and a leg|schizophrenic (?:policy|policies|market|weather)|selective (?:memory|hearing)|amnesia about|fever dream|tunnel vision|backbone of|heart (?:was|is) (?:in|not in) it)\b/i;

/** A form that asks: "Do you have diabetes? [ ] Yes [ ] No", "check all that apply". */
const asked =
  /\bdo (?:you|they|any of you) (?:\w+ )?(?:have|take|use|suffer)\b|\bhave you (?:ever )?(?:had|been)\b|\bcheck (?:all|any|one) that apply\b|(?:\[ ?\]|☐|□|\( \))[^\n\]]{0,40}$/i;
const answers =
  /^[^\n]{0,24}(?:\[ ?\]|☐|□|\( \)) ?(?:yes|no)\b|^[^\n]{0,24}[ \t.:?]{1,12}(?:yes|y)[ \t/_|]{1,8}(?:no|n)\b/i;

/** Organisations: capitalised words up to a noun of an institution. */
const organisation =
  /^(?:[ \t]?(?:&|and|of|for|the|[-/])?[ \t]?\p{Lu}[\p{L}’'&.-]*){0,5}[ \t](?:Centers?|Clinics?|Hospitals?|Societ(?:y|ies)|Associations?|Foundations?|Institutes?|Alliance|Network|Coalition|Council|League|Services?|Group|Associates|Partners|Care|Specialists|Missouri|America|Inc|LLC|Co|Corp|Project|House|Fund|Law|Rights|Determinations?|Administration|Division|Department|Program|Registry|Board|Commission|Store|Shop|Pharmacy|Drive|Street|Road|Avenue|Hill|Park|School)\b/u;
const inOrganisation =
  /\b(?:American|National|Missouri|Midwest|United|International|St\. ?\p{Lu}\p{Ll}+|Children['’]?s|Heart of) (?:\p{Lu}[\p{L}’'&.-]* ){0,3}$|\b(?:Center|Centre|Institute|Foundation|Association|Society|Alliance|Coalition|Council|Clinic|School|Office|Division|Bureau|Department|Campaign) (?:for|of|on|against) (?:the )?$/u;

/** What somebody has, gets or needs it with. */
const havers =
  "had|has had|has|have|having|suffer\\w*(?: from)?|surviv\\w*|after|since|following|recover\\w* from|because of|due to|treated for|diagnosed (?:with|as)|history of|underwent|undergo\\w*|scheduled for|needs?|needed|requir\\w+|uses?|using|wears?|gets?|got|getting|receiv\\w+|battl\\w*|with|without|his|her|my|your|their|\\w+['’]s|is|was|became|am|are|be|being|been|feels?|felt|den(?:y|ies|ied)|reports?|reported|complain\\w* of|c\\/o|h\\/o|s\\/p|hx of|sick with|positive for|negative for|started|starting|began|begins|finished|completed|failed|refused|declined|took|takes|taking|given|gave|administered|shows?|showed|showing|reveal\\w*|confirm\\w*|suggest\\w*|consistent with|for|claims?|alleg\\w+|developed|develops|contracted|caught|diagnosis|dx|hospitali[sz]ed (?:for|with)|died of|disclosed|managing|living with|coping with|struggl\\w+ with";
const qualities =
  'a|an|the|his|her|my|their|another|some|severe|mild|moderate|chronic|acute|major|minor|massive|clinical|recent|recurrent|ongoing|untreated|uncontrolled|possible|suspected|early|late|second|first|two|both|back|knee|hip|heart|open|brain|emergency|left|right|weekly|daily|inpatient|outpatient|annual|bad|terrible|new|old|single|multiple|postpartum|maternal|workplace|work|job|related|seasonal|high|low|partial|full|legally|now|currently|also|still|again|very|not|no|totally|permanently|partially|severely|clinically|newly|recently|\\d+|weeks|months|short|long|term';
const havingIt = new RegExp(
  `\\b(?:${havers})(?: (?:${qualities})| ?[-,] ?(?:${qualities})){0,5}[ -]?$`,
  'i',
);
/** Who treats whom: a colleague of the nurse, unless somebody sees them. */
const professions = /^(?:therapist|psychiatrist|psychologist|oncologist|cardiologist|neurologist)$/;
const seesThem =
  /\b(?:sees?|saw|seeing|seen by|visit(?:s|ed|ing)?|appointments? (?:with|at)|appt (?:with|w\/)|referred to|under the care of|patient of|his|her|my|their|['’]s)(?: (?:a|an|the|new|own|\w+ist))*,? ?$/i;
/** Behind these words a stroke is of a pen, and an attack of a network. */
const machines =
  /^(?: (?:and fill|or fill|ops?\b|width|colou?rs?|style|order|weight|path|counters?|count|paint|dash|cap|servers?|word|office|sound|vectors?|surface|scan|scanner|definition|file|of (?:a|the|an) (?:requests?|call|process|transaction|brush|pen|midnight|luck|genius)))\b/i;
const separated = /[-–—:(;,/|*•]\s{0,3}$/;
const clauseEnd = /^\s{0,2}(?:[.,;:)|/]|and\b|$)/i;

/** Where only the very ill are. */
const intensive =
  /^(?:icu|nicu|emergency room|emergency department|urgent care|nursing home|hospice|memory care|assisted living)$/;
const caredForThere =
  /\b(?:admitted|transferred|moved|taken|rushed|went|goes|gone|is|was|are|been|remains?|still|stay(?:s|ed|ing)?|days|weeks|out of|currently|lives|living|resid\w+|placed|visit\w*|treated|seen|patient|back)(?: \w+){0,2}? (?:in|to|from|at|into|of)(?: (?:the|an?|her|his|local))?(?: \p{Lu}\w+){0,3} ?$/u;

/** An everyday word meant medically: somebody has it, or it stands alone behind a name or in a list. */
function isMeant(lead: string, term: string, after: string): boolean {
  if (machines.test(after)) return false;
  if (professions.test(term)) return seesThem.test(lead);
  if (intensive.test(term) && caredForThere.test(lead)) return true;
  if (havingIt.test(lead)) return true;
  return (separated.test(lead) || lead.trim() === '') && clauseEnd.test(after);
}

/** True where the term that stands between the two stretches of its sentence is only spoken of. */
export function isSpokenOf(before: string, term: string, after: string): boolean {
  const lead = before.slice(-160);
  const plain = term
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (everydayTerms.has(plain) && !isMeant(lead, plain, after)) return true;
  if (describes(lead, after) || ofCourse.test(after)) return true;
  if (!possessed.test(lead.slice(-60))) {
    if (spokenOf.test(lead)) return true;
    if (occupation.test(lead) && !isVisited.test(lead)) return true;
  }
  if (figure.test(lead.slice(-40) + term + after.slice(0, 40))) return true;
  if (
    /^\p{Lu}/u.test(term) &&
    (organisation.test(after.slice(0, 80)) || inOrganisation.test(lead.slice(-60)))
  )
    return true;
  return asked.test(lead) || answers.test(after);
}
