// What health insurers and their members call their numbers, and when "member" and "policy" are of another kind.
import { distinct, joined, numbered, numberWords, phrases } from './checks/phrases.ts';
import type { LabelCondition } from './detector.ts';
import { behindLabel } from './insurer-shapes.ts';

/** Insurers of Missouri and of the country; what they call their numbers stands behind their names. */
export const payers: readonly string[] = phrases(`
  aetna, aetna better health, ambetter, anthem, anthem bcbs, bcbs, bcbskc, bcbsmo, bcbs of kc, bcbs of mo, blue cross, blue cross blue shield, blue shield, bluecross, bluecross blueshield, blue kc, bright health, caresource, centene, champva,
  christian healthcare ministries, cigna, coventry, cox health plans, cox healthplans, delta dental, devoted, elevance, emblem, essence, essence healthcare, eyemed, fep, friday health, geha, golden rule, guardian dental,
  healthlink, healthy blue, highmark, home state health, humana, humana dental, kaiser, kaiser permanente, magellan, medica, medicare supplement, medicare advantage, medicare part d, part d,
  medigap, medi share, metlife dental, missouri care, molina, multiplan, mutual of omaha medicare supplement, oscar health, oscar insurance, optum rx, optumrx, express scripts, caremark, cvs caremark, priority health, show me healthy kids, surest, tricare, tricare prime, trustmark, uhc, umr, united concordia, united health care, united healthcare,
  unitedhealthcare, uhcc, vsp, wellcare, wellfirst, wellpoint
`);
const called = phrases(`
  id, id number, id no, id #, id card, member, member id, member no, member number, member #, mbr id, mrn, number, no, #, policy, policy id,
  policy number, policy no, policy #, subscriber, subscriber id, subscriber number, subscriber no, subscriber #, contract, contract number, contract no, contract id, certificate number, certificate no, identification number, card number, card no, enrollee id, insurance id, insurance number, insurance no, plan id number
`);

const insurance = phrases(`
  health insurance, health ins, health care insurance, healthcare insurance, medical insurance, medical ins, med ins, dental insurance, dental ins, vision insurance, vision ins, insurance, ins, hospital insurance, group health, group medical, group dental,
  primary insurance, primary ins, secondary insurance, secondary ins, prim ins, sec ins, tertiary insurance, other insurance, patient insurance, patient's insurance, student health insurance,
  health plan, healthplan, medical plan, dental plan, vision plan, prescription plan, drug plan, pharmacy plan, insurance plan, health policy, medical policy, dental policy, vision policy, insurance policy, health insurance policy, medical insurance policy, supplemental insurance, supplement policy, supplemental policy, medicare supplement policy, medigap policy, cobra, hmo, ppo, epo, pos plan, hsa plan, marketplace
`);
const roles = phrases(
  'member, mbr, memb, mem, subscriber, insured, enrollee, participant, beneficiary, policyholder, policy holder, policy, card, certificate, cert, plan, identification, group certificate',
);

const members = phrases(`
  member, member's, members, mbr, memb, mem, plan member, insured member, insurance member, subscriber, subscriber's, subscr, subs, sbscr, insured, insured's, insureds, insd, enrollee, enrollee's, policyholder, policyholder's, policy holder, policy holder's, cardholder, cardholder's, card holder,
  ins member, ins mbr, ins mem, insurance mbr, insurance mem, ins subscriber, ins sub, participant, cobra participant, plan participant, certificate holder, certholder, beneficiary, dependent, subscriber member, member subscriber, medical member, dental member, vision member, pharmacy member, rx member, plan enrollee, covered person, covered member, contract holder, sbr, patient member, guarantor insurance, guarantor ins
`);
const identifiers = phrases(
  'id, id no, id num, id number, id nbr, id #, ids, identifier, identification, identification no, identification number, identification #, unique id, i d card, id card, id card no, id card number, card number, card no, card id, card #',
);

const policies = phrases('policy, pol, plcy, certificate, cert, contract, group certificate');

export const insuranceLabels: readonly string[] = distinct([
  ...joined(payers, called),
  ...numbered(insurance),
  ...joined(insurance, joined(roles, [...numberWords, 'id', 'id no', 'id number', 'id #'])),
  ...joined(members, identifiers),
  ...joined(members, numberWords),
  ...joined(
    [
      'sub',
      'plan member',
      'rx',
      'pharmacy',
      'prescription card',
      'prescription drug',
      'drug card',
      'rx card',
    ],
    identifiers,
  ),
  ...numbered([
    'sub',
    'dental',
    'vision',
    'health record',
    'medical member',
    'enrollee plan',
    'health plan beneficiary',
    'mo healthnet plan',
    'managed care plan',
    'beneficiary medicaid plan',
    'alpha prefix',
  ]),
  ...numbered(policies),
  ...phrases(`
    subscriber, mbr, enrollee, insurance card, plan member, health plan member, health policy, medical policy, dental policy, vision policy, insurance policy, health insurance policy, hpbn, blue cross, blue cross blue shield, bluecross, bcbs, aetna, cigna, humana, uhc, unitedhealthcare, united healthcare, delta dental, anthem,
    healthlink, policy, pol, medical id number, medical id no, medical id #, insured's i d number for program in item 1, policy id health, health insurance id card, member id card
  `),
]);

const health = new RegExp(
  `\\b(?:${payers.join('|')})\\b|` +
    /\b(?:rx ?grp|pcn|grp|bin[ :#]{1,3}\d{6}|health\w*|medical|medicine|dental|dentist|vision|optical|pharmac\w+|rx\w*|prescriptions?|hmo|ppo|epo|hsa|co-?pays?|deductible|co-?insurance|benefits?|enroll\w*|eligib\w+|patients?|physicians?|doctors?|providers?|clinics?|hospitals?|surg\w+|diagnos\w+|icd|cpt|eob|explanation of benefits|subscribers?|dependents?|cobra|medicare|medicaid|bcbs\w*|blue ?(?:cross|shield)|aetna|cigna|humana|uhc|united ?health\w*|anthem|kaiser|tricare|ambetter|molina|wellcare|geha|umr|npi|mrn|md|dds|insurance card|carrier|payer|prior auth\w*|my card|guarantor|(?:secondary|primary) ins\w*|rxbin|group health|orthoped\w+|cardiolog\w+|behavioral|therapy)\b/
      .source,
  'i',
);
/** What is insured, and who insures it, that is nobody's health. */
const otherThings =
  /\b(?:auto(?:mobile|motive)?|vehicles?|vin|chassis|vrn|insured ?vrn|loss ?date|date of loss|engine (?:no|number)|licen[sc]e plate|number plate|garag(?:ed|ing)|cars?|trucks?|trailer|fleet|collision|comprehensive|bodily injury|property damage|uninsured motorist|sr-?22|lien ?holders?|total loss|towing|salvage|home ?owners?|dwelling|roof|hail|windstorm|renters?|flood|fire|umbrella|general liability|life insurance|term life|whole life|face amount|annuit\w+|pensions?|pension scheme|scheme name|sum assured|surrender value|cash value|bonds?|surety|title insurance|workers?['’]? comp\w*|work ?comp|malpractice|errors and omissions|crop|boat|motorcycle|cargo|pet|travel insurance|state farm|geico|progressive|allstate|shelter insurance|american family|farmers insurance|nationwide|usaa|travelers|liberty mutual|esurance|safeco|farm bureau|hagerty|premium (?:for|due)|declarations page|additional insured|certificate of (?:liability )?insurance|loss payee|mortgagee|escrow)\b/i;
/** The same where a row says of what kind the policy is. */
const otherKinds =
  /^(?:[^:\n]*(?<![a-z]))?(?:insurance|policy|product|coverage|plan|scheme|lob|line[ _]of[ _]business)[ _]?(?:type|kind|name|category|line)?: (?:[\w .]{0,20}\b)?(?:auto(?:mobile)?|car|motor|vehicle|motorcycle|boat|home|home ?owners?|house|household|property|contents|renters?|landlord|life|term|whole life|pension|annuity|retirement|travel|pet|umbrella|flood|fire|liability|commercial|business|crop|title)(?: (?:insurance|policy|cover(?:age)?|plan|scheme))?$/im;
/** What only those write who insure cars, houses and what is owed for them. */
const losses =
  /\b(?:vin|collision|bodily injury|property damage|total loss|tow(?:ed|ing)|salvage|declarations page|loss payee|lien ?holder|dwelling|uninsured motorist|garaging|odometer|claimant vehicle)\b/i;
const clubs =
  /\b(?:gym|fitness|club|librar(?:y|ies)|rewards?|loyalty|newsletter|magazine|union local|union|guild|airlines?|miles|mileage|frequent|hotel|credit union|co-?op|cooperative|cluster|raid|replica|team|discord|slack|board member|committee|council|church|congregation|chamber|association|aaa|costco|sam['’]s|ymca|museum|zoo|alumni|sorority|fraternity|lodge|legion|vfw|streaming|podcast|mailing list|cast|crew|staff member|class member|struct|pension|retirement|401\(?k\)?|403b|study|trial|research|survey|medicaid|credit bureau|fcu|webhook|bot|botconversa|chatbot|whatsapp|mqtt|msisdn|imsi|sim|telecom|broadband|(?:soft|hard)[ _]limit|channel|topic)\b/i;

/** What lists of members of clubs have beside their numbers. */
const ofClubs = /\b(?:perks?|tier|points|pts|dues|chapter|locker|lane|pledge|renewal gift)\b/i;

const someoneInsured = new RegExp(
  `${health.source}|\\b(?:names?|first|last|surname|dob|birth\\w*|ssn|gender|sex|relationship|relation|plan|group|coverage|effective|insur\\w+|payers?|payors?|claims?|premiums?|address|zip|phone)\\b`,
  'i',
);
/** What is paid to whom, and who sings which part. */
const ofPayments =
  /\b(?:payment (?:id|method|date|status)|payee|payout|order id|cart|session|avatar|nickname|username|user name|role|rank|score|attendance|is (?:available|active|online)|voice part)\b/i;

const insurersOwn = new RegExp(`^(?:${behindLabel})$`);

export const insuranceConditions: readonly LabelCondition[] = [
  {
    label:
      /^(?:policy(?! ?holder)|pol|plcy|certificate(?! ?holder)|cert|contract(?! ?holder)|group certificate)\b/,
    unless: otherThings,
    reach: { before: 120, after: 80 },
    onlyWith: health,
    orValue: insurersOwn,
    notAbout: losses,
  },
  {
    label: /\bpolicy\b|^(?:insurance|ins)\b/,
    unless: otherThings,
    notAmong: otherThings,
    isFinal: true,
    despite: /\bhealth\b|\bmedical\b|\bdental\b/i,
  },
  {
    label: /^(?:policy|pol|plcy|certificate|cert|contract|coverage)(?:no|num|number|id)?\b/,
    notAmong: new RegExp(
      `${otherThings.source}|\\b(?:coverage ?amount|death ?benefit|face ?(?:amount|value)|beneficiaries|surrender ?value|cash ?value|premium ?mode)\\b`,
      'i',
    ),
    notBeside: otherKinds,
  },
  { label: /^(?:certificate|cert|contract|coverage)\b/, onlyAmong: health },
  {
    label:
      /^(?:member|members|member s|mem|memb|subscriber|subs|sub|card holder|cardholder|beneficiary|dependent|participant)\b/,
    unless: clubs,
    notAmong: ofClubs,
    reach: { before: 120, after: 80 },
    despite:
      /\b(?:health|medical|dental|vision|pharmacy|rx|hmo|ppo|copay|bcbs|blue cross|insur\w+)\b/i,
  },
  {
    label:
      /^(?:member|members|member s|mem|beneficiary|dependent|participant|card ?holder) ?(?:no|num|number|nbr|nr|nos|numbers|#|card number|card no|card #)$|^(?:beneficiary|dependent|participant|card ?holder|card holder) (?:id|identif)/,
    onlyWith: health,
    orValue: insurersOwn,
  },
  // Five digits are a counter of any program's members, unless health is spoken of.
  {
    label: /^(?:member|members|mem|memb|mbr)\b.*\bid/,
    onlyWith: health,
    orValue: /[A-Z]|(?:\d[ -]?){7}/i,
  },
  // Any program has members: in a table somebody is named, or health is spoken of.
  {
    label: /^(?:member|mem|mbr)s? ?id$/,
    onlyAmong: someoneInsured,
    notAbout: /\bpay(?:ee|ment)[ _]?(?:id|name|method)\b/i,
    notAmong: ofPayments,
    isFinal: true,
    despite: health,
  },
  {
    label: /^(?:member|mbr|enrollee)$/,
    orValue: insurersOwn,
    onlyWith: health,
    onlyAmong: health,
    notAmong: clubs,
  },
  { label: /^(?:subscriber|policy|pol)$/, orValue: insurersOwn, onlyWith: health },
];
