// Whether a medical term is only spoken of: a subject, a job, a unit, a program, a thing for sale, a figure of speech.
import { describedNouns, facilities } from '../medical-frame-words.ts';
import type { Told } from '../detector.ts';
import { governing, isDoneByThing, standsFirst } from './medical-telling.ts';
import { befalls } from '../medical-body-words.ts';
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
    /^[’']?s?(?:(?:[-/][ \t]?|[ \t]?&[ \t]?|[ \t])\p{L}[\p{L}’'&-]*){0,6}/u.exec(
      after.slice(0, 120),
    )?.[0] ?? '';
  const words = rest.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? [];
  for (const word of words.slice(0, reachBehind)) {
    if (stop.has(word)) return false;
    if (describedNouns.has(word)) return !(facilities.has(word) && isCaredFor.test(before));
  }
  return false;
}

/** Who is admitted to the cancer center is no member of its staff. */
const isCaredFor =
  /\b(?:admitted|transferred|taken|rushed|treated|treatment|seen|hospitali[sz]ed|inpatient|outpatient|patient|discharged|appointments?|appt|referred|referral|stay(?:s|ed|ing)?|goes|going|visits?|bed|room|spot|slot|placed|placement|accepted|wait(?:s|ing|ed)?)\b[^.;]{0,40}$/i;

/** "Diabetes 101", "CPR refresher", "Autism in the classroom": what a course is called. */
const ofCourse =
  /^-(?:free|proof|safe|resistant) (?!since|for|now|and|at|as|after|today|by|but)[a-z]|^ (?:beat|defeated|edged|topped|swept|downed|hosted|vs\.?|versus) |^[ -](?:friendly|1\d1|basics|refreshers?|for (?:beginners|parents|teachers|staff|dummies|caregivers)|in (?:the )?(?:class|classroom|schools?|workplace|literature|news|community|county))(?![\p{L}\d])/iu;

/** "her poem “Fever Season”": the title of a work. */
const opensTitle = /\p{Ll} ["“]$/u;
const endsTitle = /^(?: (?:\p{Lu}[\p{L}’']*|of|the|in|and|a|to)){1,6}["”]/u;

/** What nobody means of a body. */
const figure =
  /\b(?:(?:nearly|almost|about|practically) had a (?:heart attack|stroke)|(?:heart attack|stroke|fit) when (?:the (?!truck|car|bus|ambulance|medic)|(?:he|she|i|they) (?:saw|heard|read|opened|got (?:the|his|her)))|pain in the (?:neck|rear|butt|backside)|(?:spring|cabin|gold|golf|buck|baby|disco|jungle|election|playoff|pennant|tournament|basketball|football|baseball|hockey|soccer|derby|holiday|christmas|wedding|lottery|auction|convention|parade|olympic|opera|prom|festival|garden|harvest|senior|graduation|snow day|campaign|merger|stock|crypto) fever|rash (?:decisions?|moves?|judgments?|acts?|statements?|remarks?|promises?|words?|choices?|spending|of (?:burglar|break|robber|theft|thefts|crime|fire|car|call|complaint|vandal|email|error|incident)\w*)|septic (?:tank|system|field|pump|line|permit|inspection)s?|ticker (?:tape|feed|symbol)|pain out of|the runs (?:batted|scored|allowed|column|production)|runs batted|candy canes?|sugar canes?|cane (?:sugar|poles?|syrup|fields?|toads?|creek)|seized (?:by|at|from|the|\d|drugs|cash|property|assets|control|upon|on)|(?:hearing|visual|teaching|classroom|study|navigation|memory|training|audio) aids (?:for|in|to) (?:the|a|every)|thr(?:ew|ows?|owing) up (?:his|her|my|their|our|an?|the|some) (?:hands?|arms?|roadblocks?|walls?|barriers?|fences?|errors?|flags?|tents?|signs?|objections?|smokescreen|shots?|bricks?|jump|three|ball|warnings?)|hears? voices (?:in the (?:choir|hall|next|lobby|background|distance|crowd)|of|from (?:the|both|all))|breath(?:e|es|ed|ing) (?:new |some )?life into|double (?:digits?|standards?|rainbows?|features?|dutch)|liver (?:p[aâ]t|and onions|sausage|mush)|born early (?:in|on)|dizzy with (?:success|joy|excitement|delight|love|power|possibilit\w+)|plan b(?:['’]s|:| (?:is|was|for|to|if|in case|would|will))|(?:our|a|the|no|my) plan b(?! (?:pill|one|from|at))|\d{2,} (?:doses|vials|boxes|cases|cartons|bottles|pallets) of|(?:his|her|my|their|['’]s) hearts? (?:is|was|are|were) broken|deaf to|(?:what|such|quite) an? (?:headache|pain|migraine|fever|shock|sickness)|blind (?:man|men|mice|pew|alley|copy|curve|hiring|review|draw|bid\w*|stitch|corner|window|install\w*|to|spot|eye|item|date|taste|trust|carbon|side|faith)|(?:turn|turned) a blind|heart (?:(?:and|&) (?:soul|home|mind|hands)|of (?:the|missouri|america)|to heart|land)|(?:gave|give|giving|gives) (?:[\w’']+ ){1,4}(?:heart attack|headache|stroke|ulcer|migraine)|stroke of (?:luck|genius|midnight|the pen|\d)|(?:two|four|2|4)[- ]stroke|golf (?:strokes?|elbow room)|stroke play|sick (?:and tired|of|joke|leave|pay|day|time|bank|burn)|cold (?:case|call|war|storage|front|weather|feet|brew|turkey)|labor (?:day|union|market|costs?|and delivery of (?!nurse)|relations|hours|dispute)|fever pitch|growing pains?|pain points?|cancel culture|transplant(?:ed)? from|allergic to (?:work|mondays?|deadlines?|change|meetings?|paperwork|criticism|e-?mails?|spreadsheets?|bad code)|(?:on|from|to) (?:her|his|the|their) (?:schedule|calendar|plate)|fractured the (?!skull|left|right)|cast (?:her|his|their|a|the)? ?(?:vote|ballot|member)|member of the cast|shock (?:wave|absorber|value|jock)|depression[- ]era|(?:great|economic|tropical) depression|crippl\w+ the|dead on arrival|stop(?:s|ped|ping)? the bleeding|cpr on (?:the|our) (?!patient|baby|child|infant|man|woman|boy|girl|resident|victim|driver|subject)|shot in the arm|bleeding (?:money|cash|edge|heart)|a cancer (?:on|in|to)|(?:was|is|been|such|quite) an? (?:\w+ )?(?:headache|migraine|sore spot|bitter pill) (?:from|for (?:us|the|our|all|everyone)|to)|paraly[sz]ed (?:by|with) (?:fear|indecision|doubt|regulation|politics)|(?:addicted|addiction) to (?:coffee|chocolate|work|sugar|shopping|golf|tv|social media|her phone|his phone|their phones?)|contagious (?:laugh\w*|enthusiasm|smile|energy)|viral (?:videos?|posts?|tweets?)|broken? (?:a leg|hearts?|(?:his|her|my|their|our) hearts?)|broken[- ]heart\w*|twist\w* (?:his|her|my|their|some) arms? (?:to|into|until)|(?:lost|loses|lose) (?:his|her|my|their) (?:head|mind|nerve|voice over|tongue|touch|shirt|cool)|cut (?:his|her|my|their) teeth|bit (?:his|her|my|their) tongue|held? (?:his|her|my|their) (?:tongue|nose)|an arm and a leg|schizophrenic (?:policy|policies|market|weather)|selective (?:memory|hearing)|weak (?:stomach|heart) for|amnesia about|fever dream|tunnel vision|backbone of|heart (?:was|is) (?:in|not in) it)\b/i;

/** A form that asks: "Do you have diabetes? [ ] Yes [ ] No", "check all that apply". */
const asked =
  /\bdo (?:you|they|any of you) (?:\w+ )?(?:have|take|use|suffer)\b|\bhave you (?:ever )?(?:had|been)\b|\b(?:check|circle|mark|tick) (?:all|any|one)\b|(?:\[ ?\]|☐|□|\( \))(?![ \t]{0,3}\p{Lu}[\p{L}’'-]+,? \p{Lu}\p{L}+[ \t]{0,3}(?:[-–—:,(]|[ \t]{2}))[^\n\]]{0,40}$/iu;
/** "[X] Epilepsy": the box that was ticked. */
const ticked =
  /(?:\[[xX✓✔]\]|\([xX✓✔]\)|☒|☑)[ \t]{0,3}(?:[\p{L}]{1,12} ){0,2}(?:[^\n[\]()☐□]{1,40}[,;/] )?$/u;
const question =
  /\b(?:are you|are they|is (?:your|the) \w+|any|have you had|has your \w+ had|does (?:your|the) \w+ have|what(?: is| are)?|which) (?:\w+ ){0,3}$/i;
const answers =
  /^[^.!?\n]{0,60}\b(?:deductible|covered|taxable|reimbursable|eligible|allowed|in network|contagious)\?|^[?:]?[ \t]{1,6}_{3,}|^[^\n]{0,24}(?:\[ ?\]|☐|□|\( \)) ?(?:yes|no)\b|^[^\n]{0,24}[ \t.:?]{1,12}(?:yes|y)[ \t/_|]{1,8}(?:no|n)\b/i;

/** Organisations: capitalised words up to a noun of an institution. */
const organisation =
  /^(?:[ \t]?(?:&|and|of|for|the|[-/])?[ \t]?\p{Lu}[\p{L}’'&.-]*){0,5}[ \t](?:Centers?|Clinics?|Hospitals?|Societ(?:y|ies)|Associations?|Foundations?|Institutes?|Alliance|Network|Coalition|Council|League|Services?|Group|Associates|Partners|Care|Specialists|Missouri|America|Inc|LLC|Co|Corp|Project|House|Fund|Law|Rights|Determinations?|Administration|Division|Department|Program|Registry|Board|Commission|Store|Shop|Pharmacy|Drive|Street|Road|Avenue|Hill|Park|School)\b/u;
const inOrganisation =
  /\b(?:American|National|Missouri|Midwest|United|International|St\. ?\p{Lu}\p{Ll}+|Children['’]?s|Heart of) (?:\p{Lu}[\p{L}’'&.-]* ){0,3}$|\b(?:Center|Centre|Institute|Foundation|Association|Society|Alliance|Coalition|Council|Clinic|School|Office|Division|Bureau|Department|Campaign) (?:for|of|on|against) (?:the )?$/u;

/** Who treats whom: a colleague of the nurse, unless somebody sees them. */
const professions = /^(?:therapist|psychiatrist|psychologist|oncologist|cardiologist|neurologist)$/;
const seesThem =
  /\b(?:sees?|saw|seeing|seen by|visit(?:s|ed|ing)?|appointments? (?:with|at)|appt (?:with|w\/)|referred to|under the care of|patient of|his|her|my|their|['’]s)(?: (?:a|an|the|new|own|\w+ist))*,? ?$/i;
/** Behind these words a stroke is of a pen, and an attack of a network. */
const machines =
  /^(?:,? ?['"]?(?:monospace|sans|serif|fonts?)\b)|^(?: (?:and fill|or fill|ops?\b|width|colou?rs?|style|order|weight|path|counters?|count|paint|dash|cap|servers?|word|office|sound|vectors?|surface|scan|scanner|definition|file|of (?:a|the|an) (?:requests?|call|process|transaction|brush|pen|midnight|luck|genius)))\b/i;
const separated =
  /(?:[-–—:(;,/|*•=>]|\.{3,}|[ \t]{2}|\t)\s{0,3}["']?(?:(?:an?|the|his|her|my|their|some|bad|new|old|severe|mild|possible|chronic|acute|left|right|recent|another|with|first|second|r|l|b|lt|rt|bilat|bilateral|mod|poss|susp|suspected|hx|h\/o|s\/p) ){0,2}$/i;
const clauseEnd =
  /^[ "'’]{0,2}(?:[.,;:)|/<}\]\n\t]|$|[ \t]{2}|&|\.{2})|^ (?:exac\w*|flare\w*|free|prone|suspect|then|later|meds?|risk|x-?ray|surgery|noted|treated|log|plan|again|and|in|at|on|since|after|during|with|w\/|from|x ?\d|\d|about|over|due|because|secondary|related|worse|worsening|better|improv\w+|resolved|stable|un?controlled|controlled|left|right|bilat\w*|today|yesterday|[-–—])/i;

/** Where only the very ill are. */
const intensive =
  /^(?:icu|nicu|emergency room|emergency department|urgent care|nursing home|hospice|memory care|assisted living)$/;
const caredForThere =
  /\b(?:admitted|transferred|moved|taken|rushed|went|goes|gone|is|was|are|been|remains?|still|stay(?:s|ed|ing)?|days|weeks|out of|currently|lives|living|resid\w+|placed|visit\w*|treated|seen|patient|back)(?: (?!volunteer|work|teach|sing|play|preach|intern|serv|employ|hire)\w+){0,2}? (?:in|to|from|at|into|of)(?: (?:the|an?|her|his|local))?(?: \p{Lu}\w+){0,3} ?$/u;

const isAtWork =
  /\b(?:volunteer|work|teach|sing|play|preach|intern|serv)(?:e?s|ed|ing)? [^.;]{0,30}$/i;

/** "OPAL SMITH deaf": right behind a first and a last name. */
const behindName =
  /(?:^|[^\p{L}])\p{Lu}[\p{L}’'-]{1,20},? (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]{1,24} $/u;

/** An everyday word that stands alone behind a name or in a list may be meant medically. */
function standsAlone(lead: string, after: string): boolean {
  return (
    (separated.test(lead) || behindName.test(lead) || standsFirst(lead)) && clauseEnd.test(after)
  );
}

/** Whether an everyday word is meant of a body. */
export function isMeant(lead: string, term: string, after: string): boolean {
  if (machines.test(after)) return false;
  if (professions.test(term)) return seesThem.test(lead);
  if (intensive.test(term)) {
    if (caredForThere.test(lead)) return true;
    if (isAtWork.test(lead)) return false;
  }
  return governing(lead)?.telling === 'told' || standsAlone(lead, after);
}

/** "Diabetes is a chronic disease": what is true of it, whoever has it. */
const ofAnybody =
  /^,? (?:is|are) (?:an?|the|one|caused|spread|treated|contagious|common|more|most|often|not|very|usually)\b|^ (?:can(?!['’]?t|not| not)|may|might)\b|^,? (?:affects?|causes?|occurs?|includes?|kills?|spreads?|strikes?|happens?|which (?:is|are|can|may)|prevention|awareness)\b/i;

/** A title before a name, a state behind a city: no sclerosis. */
const isNotMs = (lead: string, term: string, after: string): boolean =>
  term === 'ms' &&
  (/^\.? ?[\p{Lu}\d]/u.test(after) ||
    /^ (?:degree|program|in (?:[a-z]+ )?(?:nursing|education|[a-z]+(?:ing|ics|logy|ence|ment|tion|istry|work|law)))\b/.test(
      after,
    ) ||
    /\p{Lu}\p{L}+,? $/u.test(lead) ||
    governing(lead)?.telling !== 'told');

/** "Asthma keeps her from the stairs", "my back is acting up": what it does, and to whom. */
const doesTo =
  /^[^.;:\n]{0,24}\b(?:keeps?|kept|keeping|prevents?|prevented|stops?|stopped|limits?|limited|makes?|made|bothers?|bothered|wakes?|woke|put|puts|sent|leaves?|left|forced|forces|hit|got|gets) (?:her|him|me)\b|^,? (?:is |are |was |were |has been |have been |been |keeps? )?(?:acting up|flar(?:ed|es|ing)|came back|(?:got|gets|getting) (?:bad|worse|so bad)|coming back|come back|getting worse|gotten worse|getting bad|giving (?:her|him|me))\b/i;

/** "Adderall wears off by lunch", "the patch isn't working": what it does for whoever has it. */
const servesThem =
  /^ (?:wears? off|wore off|kicks? in|kicked in|(?:is|are|was|were)(?:n['’]t| not)? (?:no longer )?(?:working|helping)|(?:does|do|did)(?:n['’]t| not) (?:help|work|agree with)|makes? (?:things|it) (?:hard|worse)|made (?:the|it|his|her|my|reading|driving|everything) (?:[a-z]+ )?(?:hard|harder|difficult|impossible|worse))\b/i;

/** Terms that are verbs: things do it as well. */
const ofVerb =
  /^(?:threw|throws|throwing|passed|blacked|died|dies|dying|vomits?|vomited|fainted|faints|collapsed|flatlined|flat lined|paralyzed|paralysed|bled|bleeding|choked|choking|coughs?|went|goes|stopped|quit|turned|crippled)\b/;

/** "hit his head", "lost a finger": the words say themselves whom it befell. */
function isOwnBody(term: string): boolean {
  const words = term.split(' ');
  return (
    words.length > 1 && (befalls.has(words[0] as string) || /\b(?:his|her|my|their)\b/.test(term))
  );
}

const plainOf = (term: string): string =>
  term
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * How the term that stands between the two stretches of its sentence is told: anywhere, and in a record of one person,
 * where what is offered, paid for or delivered is theirs.
 */
export function tellingOf(before: string, term: string, after: string): readonly [Told, Told] {
  const lead = before.slice(-160);
  const plain = plainOf(term);
  const no = ['spoken-of', 'spoken-of'] as const;
  if (doesTo.test(after)) return ['told', 'told'];
  if (isNotMs(lead, plain, after)) return no;
  if (everydayTerms.has(plain) && !isMeant(lead, plain, after)) return no;
  if (ofVerb.test(plain) && isDoneByThing(lead)) return no;
  if (servesThem.test(after)) return ['told', 'told'];
  if (describes(lead, after) || ofCourse.test(after)) return no;
  if (opensTitle.test(lead) && /^\p{Lu}/u.test(term) && endsTitle.test(after)) return no;
  if (figure.test(lead.slice(-40) + term + after.slice(0, 40))) return no;
  if (
    /^\p{Lu}/u.test(term) &&
    (organisation.test(after.slice(0, 80)) || inOrganisation.test(lead.slice(-60)))
  )
    return no;
  if (ticked.test(lead)) return ['told', 'told'];
  if (asked.test(lead) || answers.test(after)) return no;
  // "Any allergies?": what is asked names nothing yet.
  if (/^[^.;,!]{0,40}\?$/.test(after) && question.test(lead)) return no;
  const governor = governing(before);
  if (governor?.telling !== 'told' && ofAnybody.test(after)) return no;
  if (governor === null) return isOwnBody(plain) ? ['told', 'told'] : ['open', 'open'];
  return [governor.telling, governor.yields ? 'open' : governor.telling];
}
