// How people say that somebody hurt themselves, swallowed what harms, or has stayed sober. Sources of patterns, bounded.
import { charted, chartWords } from './medical-chart-terms.ts';

const self = '(?:him|her|them|my|your)sel(?:f|ves)';
const number =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|thirty|sixty|ninety)';
const substances =
  '(?:meth|heroin|alcohol|drink|drinking|drugs|booze|crack|cocaine|fentanyl|opioids?|opiates?|pills|oxy\\w*|methadone|suboxone|benzos|the bottle|dope|speed)';

const selfHarm = `(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|threaten(?:s|ed|ing)?|want(?:s|ed|ing)?|plan(?:s|ned|ning)?|going|thinking (?:about|of)|thoughts of|talk(?:s|ed|ing)? (?:about|of)) (?:to )?(?:hurt|harm|kill|cut|hang|shoot|burn|starve|drown|poison)(?:t?ing)? ${self}|(?:has|have|had|is|was|been|started|began|keeps) (?:been )?(?:cutting|burning|hurting|harming|starving|hitting) ${self}|(?:has|have|had|is|was|been|started|began) (?:been )?(?:cutting|purging|bingeing|binging)(?: again| every| at night| since|(?=[.,;]| and))|(?:cut|cuts|hang(?:ed)?|hung|shot|harms|harmed|starves) ${self}`;
const ingested = `(?:swallow(?:s|ed|ing)?|ingest(?:s|ed|ing)?|ate|drank|drinks|inhaled) (?:an? |some |the |two |three |her |his |several )?(?:[a-z]+ ){0,2}(?:batter(?:y|ies)|coins?|magnets?|bleach|antifreeze|detergent|pods?|pills?|cleaner|gasoline|kerosene|poison|needles?|pins?|marbles?|penn(?:y|ies)|quarters?|nails?|screws?|rat bait|lighter fluid|hand sanitizer|mouthwash|berries|toy|bead|bone|bag(?:gie)?s? of|balloons? of)(?![a-z])|(?:took|taken|takes) (?:an? |the |her |his |some |too many |\\d{1,3} |all )?(?:[a-z]+ ){0,2}(?:of )?(?:the |her |his )?(?:pills|tablets|sleeping pills)(?![a-z])`;
const sober = `${number} (?:days?|weeks?|months?|years?) (?:of )?(?:clean and sober|sober|sobriety|clean(?= from| of| and|[.,;]|$)|off (?:of )?${substances})(?![a-z])|(?:has|have|had|is|been|stay(?:ed|s|ing)?|got|getting) (?:clean and )?sober(?![a-z])|(?:off|back on|using|used|smok(?:es|ed|ing)|injects?|injected|injecting|snort(?:s|ed|ing)|addicted to|hooked on) (?:meth|heroin|crack|cocaine|fentanyl|opioids|opiates|methamphetamine)(?![a-z])`;

const inEye =
  '(?:something|debris|metal|dust|splinters?|sawdust|chemicals?|acid|bleach|solvent|cleaner|glass|sand|concrete|paint) (?:in|to) (?:(?:his|her|my|their|both|one|the) )?(?:left |right |l |r )?eyes?(?![a-z])';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** Pregnant, or no longer; what somebody cannot do; where they were taken; how they scored. */
const plain = `(?:is|was|i['\u2019]m|she['\u2019]s|and) expecting (?:a baby|twins|triplets|in ${month}|(?:her|their|my) (?:first|second|third|fourth))|\\d{1,2} (?:weeks|wks|months) (?:along|pregnant|gestation|postpartum)|baby (?:is )?due(?! diligence)(?: in| on| any|[.,;]|$)|(?:she is|she['\u2019]s|i am|i['\u2019]m) due (?:in|on|around) (?:${month}|the \\d)|(?:born|delivered) (?:at|by) (?:2\\d|3[0-6]) (?:weeks|wks)(?![a-z])|(?:\\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|a few|several) (?:stitches|sutures|staples)(?: in| to| over| above| out| on|[.,;)]|$)|(?:oxygen|o2)[, ]{1,2}(?:at )?\\d(?:\\.\\d)? ?(?:l|lpm|liters?)(?![a-z])|\\d(?:\\.\\d)? ?(?:l|lpm|liters?) (?:of )?(?:oxygen|o2|nc|nasal cannula)(?![a-z])|fever (?:of |to |was |is )?(?:99|10[0-8])(?:\\.\\d)?(?!\\d)|(?:my|her|his) sugars? (?:is|are|was|were|runs?|running|ran) (?:in the )?\\d{2,3}|weighs (?:2[5-9]|[3-6]\\d)\\d (?:lbs?|pounds)|lost (?:the|her|their|my|a|our) (?:baby|pregnancy|twins)(?![a-z])|can(?:['\u2019]?t|not| not| no longer) (?:hear|see|walk|stand|breathe|swallow|speak)(?: out of| on (?:her|his)| from| well| without| unaided| alone| half| more| any|(?=[.,;)]|$))|(?:taken|took (?:him|her|them|me)|rushed|went|sent|goes|going|brought|transported) to (?:the )?(?:er|ed|emergency room|emergency department)(?![a-z])|(?:committed|admitted|readmitted|sectioned) to (?:the )?(?:[a-z.'\u2019]{2,20} ){0,4}(?:hospital|psychiatric|behavioral|rehab\\w*|hospice|detox|icu|ward|mental health|memory care)(?![a-z])|(?:attempt(?:ed|s)?|tried|threatened) to (?:take|end) (?:his|her|their|my) (?:own )?life|(?:od['\u2019]?d|overdosed|coded (?:twice|once|in|on|at))(?![a-z])|(?:tested (?:dirty|hot)|popped (?:dirty|hot)|ua (?:was )?(?:dirty|pos(?:itive)?)|pos\\.?|positive|dirty) (?:for )?(?:thc|meth\\w*|cocaine|opiates?|opioids?|fentanyl|heroin|amphetamines?|benzos?|alcohol|marijuana|pcp)(?![a-z])|(?:oxygen|o2|o2 sats?|sats?|blood sugar|sugar|temp(?:erature)?|pulse|heart rate|blood pressure)(?: level)? (?:was|is|of|at|down to|up to|dropped to|fell to|reads?|read) \\d{2,3}|(?:mmse|moca|phq-?[29]|gad-?7|bims|gcs|braden|audit-c|dast-10|ciwa|cows|scat5|m-?chat|fev1|apgars?|psa|ef|bac|tsh|ldl|inr|hgb|egfr)(?: score| level)?(?: of| was| is|:| =)? ?[.\\d]\\d{0,3}(?![\\w]|:[\\da-f]{2})|(?:speech|ot|pt|occupational therapy|physical therapy|counseling|nursing)(?: therapy| services)?[:,]? \\d{1,3} ?(?:min(?:utes)?|hrs?|hours)(?: per| \\/| a| x| weekly|[,;.)]|$)`;

const parts =
  '(?:knee|ankle|hamstring|shoulder|groin|hip|elbow|wrist|calf|achilles|acl|mcl|concussion|back|neck|foot|toe|quad|thigh|rib|ribs|finger|thumb|hand|shin|head|heart|lung|kidney|liver)';
/** Of lists of who plays, works and serves: "out (knee)", "profile, left ankle". */
const outWith = `(?:out|doubtful|questionable|day[- ]to[- ]day|limited|light duty|profile|injured reserve|scratched|sidelined|waiting (?:for|on) a|transplant list)[ ,:(–-]{1,4}(?:the |a |his |her )?(?:left |right |upper |lower |high |sore |bad |new |[lr] )?${parts}(?=[),;.\\n]|$)`;
const stung =
  '(?:stung|bitten|bit|scratched|clawed|kicked|gored|trampled) (?:by|on the \\w+ by) (?:an? |the |her |his |my |some )?(?:[a-z]+ )?(?:bees?|wasps?|hornets?|yellow ?jackets?|scorpion|jellyfish|ants?|snake|copperhead|rattlesnake|cottonmouth|spider|brown recluse|recluse|tick|dog|cat|rat|bat|raccoon|horse|cow|bull|pit ?bull|student|resident|patient|inmate|child|kid|toddler|classmate|boy|girl|neighbor|roommate|cellmate|prisoner)(?![a-z])';

/** Each a pattern of its own. */
export const harm: readonly string[] = [
  outWith,
  stung,
  selfHarm,
  ingested,
  sober,
  inEye,
  plain,
  ...charted,
];

/** The words by which a line shows it. */
export const harmWords: readonly string[] = [
  ...chartWords,
  ...'fever sugars sugar doubtful questionable limited profile sidelined scratched transplant knee ankle hamstring shoulder groin elbow wrist achilles stung bitten clawed kicked gored trampled expecting weeks wks baby stitches sutures liters liter lpm weighs born delivered pregnancy twins cannot hear swallow breathe er emergency committed admitted readmitted life overdosed coded dirty pos ua oxygen sats pulse mmse moca phq gad bims gcs braden ciwa dast scat5 mchat fev1 psa ef bac tsh ldl inr hgb egfr apgar speech counseling ot himself herself themselves myself swallowed swallowing ingested sober sobriety meth heroin crack fentanyl methamphetamine pills bleach antifreeze cutting purging binging drank eye eyes'.split(
    ' ',
  ),
];
