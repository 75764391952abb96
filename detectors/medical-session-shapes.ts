// How notes of sessions tell of mood, affect, sleep, thoughts and cravings, in a record of one client.
import { recordShapes } from './checks/record-shapes.ts';
import type { Shape } from './detector.ts';

const low =
  '(?:anxious|depressed|hopeless|worthless|helpless|suicidal|numb|panicky|manic|hypomanic|paranoid|tearful|agitated|withdrawn|irritable|guarded|dysregulated|dysphoric|dissociat(?:ed|ing)|despondent|down|sad|low|flat|labile|overwhelmed|angry|on edge)';
const quote = '["\u201c]?';
const sleeping =
  '(?:(?:trouble|difficulty|difficulties|problems|issues|hard time|unable) (?:with |to )?(?:fall(?:ing)? asleep|stay(?:ing)? asleep|sleep(?:ing)?|get(?:ting)? to sleep|go(?:ing)? to sleep)(?: and (?:staying|falling) asleep)?|(?:poor|disturbed|broken|disrupted|interrupted|restless|increased|decreased|excessive|lack of|little|no) sleep(?! (?:stud|mode|timer|aid|apnea))|sleep(?:ing)? (?:issues|disturbances?|problems|difficult(?:y|ies)|(?:only |just )?\\d(?:-\\d)? (?:hours|hrs))|(?:not|barely|hardly) sleep(?:ing|s)?|waking (?:up )?(?:at night|early|several times))';

/** Sources of patterns that ignore the size of letters. */
const loose: readonly string[] = [
  `mood (?:(?:is|was|has been|remains|remained|appears|appeared|as|continues to be|seems) ?|[:-] ?)?${quote}(?:still |very |somewhat |mildly |moderately |more |so |quite |getting |been ){0,2}${quote}(?:${low}|worse|worsening)(?![a-z])`,
  '(?:low|depressed|anxious|irritable|dysphoric|labile|sad|elevated|expansive) (?:mood|affect)(?![a-z])|mood (?:swings|instability|lability|disturbances?)',
  'affect (?:(?:is|was|remains|appears|appeared) |[:-] ?)?(?:flat|blunted|constricted|restricted|labile|tearful|anxious|sad|congruent|incongruent|euthymic)(?![a-z])|(?:flat|blunted|constricted|restricted|labile|tearful) affect',
  `(?:presents?|presented|presenting|arrived|appears?|appeared|seems|seemed)(?: (?:to|for|in|today|today['’]s|this|session|as|with|the|her|his|feeling|being|more|very|somewhat)){0,6} ${quote}${low}(?![a-z])(?! (?:to|for)(?! (?:the )?(?:session|past|last|two|three)))`,
  `(?:feels?|feeling|felt) (?:very |more |increasingly |so |quite |like (?:she|he|they) (?:is|was) ){0,2}${quote}(?:anxious|depressed|hopeless|worthless|helpless|suicidal|numb|panicky|manic|paranoid|dissociated|like a burden)(?![a-z])(?! (?:to|for)(?! (?:the )?(?:past|last|two|three)))`,
  sleeping,
  '(?:depressive|depression|anxiety|anxious|panic|trauma|ptsd|manic|psychotic|mood|adhd|ocd|withdrawal|grief|dissociative|bulimic|vegetative) symptoms?',
  '(?:racing|intrusive|obsessive|suicidal|homicidal|ruminati(?:ve|ng)|self[- ]harm(?:ing)?|dark|paranoid|automatic negative) (?:thoughts|ideation|thinking)|thoughts of (?:suicide|self[- ]harm|dying|hurting (?:him|her|my)self|not being here|being better off dead)',
  'negative self[- ]talk|(?:crying|panic) (?:spells?|episodes?)|tearful(?:ness)?(?![a-z])|anhedonia|(?:feelings? of |sense of )?(?:hopelessness|worthlessness)|(?:excessive|inappropriate) guilt|(?:decreased|increased|poor|low|no|loss of|lack of) appetite|(?:low|decreased|lack of|no) (?:energy|motivation)(?! (?:bills?|costs?|rating|light))|hypervigilan(?:t|ce)|startle response|social withdrawal',
  '(?:alcohol|drug|substance|opioid|nicotine) cravings?|urges? to (?:use|drink|cut|self[- ]harm|binge|purge|hurt (?:him|her)self)',
];

/** The size of letters counts in these. */
const strict: readonly string[] = [
  '(?:[Dd]enie[sd]|[Dd]enying|[Ee]ndorse[sd]|[Rr]eports?|[Rr]eported|[Nn]o|[Aa]ctive|[Pp]assive) ?(?:(?:any|current|active|passive|past|recent|is|having) ){0,3}(?:SI|HI|AVH|AH|VH|NSSI|SIB)(?:(?:, ?(?:or )?|[/&]| or | and | ?\\/ ?)(?:SI|HI|AVH|AH|VH|NSSI|SIB)){0,3}(?![A-Za-z])',
  '(?:SI|HI|AVH|NSSI)(?:(?:, ?|\\/)(?:SI|HI|AVH|AH|VH)){0,3}[:,]? (?:denied|absent|present|passive|active|negative|positive)(?![a-z])',
];

const { shapes, fits } = recordShapes(loose, strict);

/** Whether a value is one of them, from its beginning. */
export const isOfSession: (value: string) => boolean = fits;

export const medicalSessionShapes: readonly Shape[] = shapes;

/** The words by which a line shows them. */
export const sessionShapeWords: readonly string[] =
  'mood affect anxious depressed hopeless worthless helpless suicidal panicky manic hypomanic paranoid tearful tearfulness agitated withdrawn irritable dysregulated dysphoric despondent asleep sleep sleeping sleeps waking depressive anxiety panic trauma psychotic withdrawal dissociative racing intrusive obsessive homicidal ruminative ruminating thoughts suicide negative crying anhedonia hopelessness worthlessness guilt appetite energy motivation hypervigilance hypervigilant startle cravings craving urge urges si hi avh ah vh nssi sib burden'.split(
    ' ',
  );
