// What speaks against a medical phrase being a fact about a person: leaflets, adverts, rules, code tables, animals.

import { phrases } from './checks/phrases.ts';

import type { Suppressor } from './detector.ts';

const sentence = (regex: RegExp): Suppressor => ({ where: 'sentence', regex });
const wholeDocument = (regex: RegExp): Suppressor => ({ where: 'document', regex });
const wholeRecord = (regex: RegExp): Suppressor => ({ where: 'paper', regex });

/** Tested with `regex.test`; none is global, so none keeps a state. */
export const medicalSuppressors: readonly Suppressor[] = [
  sentence(
    /\b(?:patients|people|persons|adults|children|women|men|individuals|those|anyone|employees|students|someone|a person|a patient|members) (?:with|who (?:have|has|are|is|were|take|need|use|had)|that (?:have|are)|suffering from|diagnosed with|taking|living with|allergic to|undergoing|being|receiving|needing|requiring|in treatment|in need of|on)\b/i,
  ),
  // "Specialty: HIV medicine"
  sentence(
    /\b(?:specialt(?:y|ies)|specialit(?:y|ies)|taxonomy|practice area|areas? of (?:expertise|practice|interest))\b[^\n]{0,60}|\b(?:hiv|pain|sleep|addiction|stroke|cancer|internal|infectious disease) (?:medicine|specialists?)\b/i,
  ),
  // What readers ask: "Q. I have epilepsy. Can I …?"
  sentence(/^\s{0,8}Q(?:uestion)?(?: ?\d{1,3})?[.:)]\s[^\n]{0,80}\b(?:I|my|we|our)\b/),
  // "Any employee who …", "An employee with … may …": whomever a rule is for.
  sentence(
    /\b(?:any|each|every|eligible|an otherwise qualified) (?:employee|student|member|patient|participant|child|person|individual|applicant|resident|enrollee|worker|client|inmate)s?\b|\ban? (?:employee|student|member|participant|individual|applicant|resident|enrollee|worker|child) (?:with|who|being|needing|diagnosed|suffering)\b[^.\n]{0,160}\b(?:may|must|shall|should|can|is eligible|are eligible|is entitled|will be)\b/i,
  ),
  sentence(
    /\byou (?:may|might|could|can|will) (?:also |still |even |not )?(?:have|get|develop|need|feel|notice)\b|\byour (?:doctor|provider|pharmacist|dentist|nurse|care team|physician|plan) (?:may|might|can|could|will|should)\b/i,
  ),
  sentence(
    /\b(?:symptoms|signs|causes|risk factors?|types|treatment options|prevention|complications) (?:of|for) [^.\n]{2,40}\b(?:include|are|may|can)\b/i,
  ),
  sentence(
    /\b(?:if|when|whether|should) you (?:have|had|are|take|suffer|experience|were|think|develop)\b/i,
  ),
  sentence(
    /\b(?:ask|tell|see|talk to|contact|consult|call) (?:your|a) (?:doctor|physician|pharmacist|health ?care provider|provider)\b/i,
  ),
  sentence(
    /\b(?:may|can|could|might) (?:cause|increase|lead to|result in|be caused|reduce the risk)\b/i,
  ),
  sentence(
    /\b(?:awareness|fundraisers?|support groups?|clinical trials?|prevention|screening event|statistics|research) (?:week|month|day|walk|campaign|program|group|meets|meeting|for|in|on|of|and)\b|\b(?:foundation|association|society|research institute|support group|awareness (?:week|month|day|walk))\b/i,
  ),
  sentence(
    /\b(?:diabetes|cancer|asthma|hiv|aids|alzheimers?|alzheimer['’]s|heart|stroke|cardiac|dialysis|mental health|substance abuse|rehab(?:ilitation)?|surgery|oncology|wound care|pain|vaccine|immunization|infection) (?:educator|specialist|coordinator|counsel(?:or|ing center)|nurse|clinic|center|centre|unit|department|association|foundation|society|institute|program|hotline|awareness|policy|coverage|benefit|technician|director|manager|navigator)\b/i,
  ),
  sentence(
    /\b(?:per|under|according to|see|the|our|company|school|leave|benefits?) policy\b|\bcovered (?:services|benefits|conditions)\b|\bexclusions?\b|\bcoverage (?:for|of)\b|\bbenefits? (?:for|include)\b/i,
  ),
  sentence(/\b(?:e\.g\.|for example|such as|including but not limited to|for instance)\b/i),
  sentence(
    /^(?![^]*\b(?:bit|bites?|bitten|attack\w*|scratch\w*|allerg\w+|(?:service|therapy|emotional support|guide) (?:dog|animal|horse)|dander|tripped|kicked|fell|thrown|trampled|left calf|right calf|calf (?:pain|strain|muscle)|pet scan)\b)[^]*\b(?:dog|cat|puppy|kitten|canine|feline|equine|bovine|horse|cow|calf|pet|veterinar(?:y|ian)|herd|livestock)\b/i,
  ),
  sentence(
    /\b(?:approximately|about|nearly|over|one in|\d+(?:\.\d+)? ?(?:%|percent|million|thousand)) (?:of )?(?:[a-z]+ ){0,2}(?:americans|adults|people|women|men|children|patients|population|missourians)\b/i,
  ),
  sentence(
    /\b(?:indicated for|contraindicated|adverse reactions?|side effects?|dosage and administration|mechanism of action|do not (?:take|use)|recommended dos(?:e|age))\b/i,
  ),
  sentence(
    /\b(?:heart attack|stroke of|stroke order|brush stroke|depression glass|great depression|economic depression|the depression|tropical depression|shoulder surgery on the budget|growing pains|back injury law(?:yer|yers)|personal injury|injury law|addiction to (?:coffee|chocolate|work)|allergic to (?:work|mondays|bad code|meetings|change|criticism|paperwork|deadlines|e-?mail)|memory leak|heart of|fever pitch|cancel culture|virus scan|computer virus|infected (?:file|computer|machine))\b(?<!heart attack)/i,
  ),
  sentence(
    /\b(?:what (?:is|are|causes?)|how (?:is|are|do|does|can)|who gets) [a-z0-9 ,'’()-]{3,50}(?:\?|$)/i,
  ),
  sentence(
    /\b(?:is|are) (?:a|an|the|any) (?:\w+ ){0,3}(?:disease|disorder|condition|infection|illness|syndrome|virus|drug|medicine|medication|procedure|cancer)(?:s\b|\b)(?=$|[.,;]| (?:in which|that|where|when|caused|characteri[sz]ed|of|affecting|used|which))(?<!\b(?:has|had|have) .{0,60})/i,
  ),
  sentence(
    /\b(?:diabetes|cancer|asthma|hiv|aids|stroke|heart disease|obesity|opioid|overdose|suicide|flu|covid(?:-19)?|tuberculosis|injury) (?:prevention|research|initiative|task force|fund(?:ing|raiser)?|budget|bill|legislation|walk|walkers|week|month|cases|rates?|outbreak|epidemic|crisis|guidelines?|strategy)\b/i,
  ),
  sentence(
    /\b(?:temporarily relieves?|relieves? (?:minor|symptoms)|keep out of (?:the )?reach|drug facts|active ingredients?|inactive ingredients?|directions for use)\b/i,
  ),
  sentence(
    /\b(?:get|schedule|book|don['’]t forget|time for|due for|bring|update) your (?:\w+ ){0,3}(?:today|now|soon|near|at any|before)\b|\b(?:near you|walk-ins? (?:are )?welcome|no appointment|learn more|sign up|register (?:now|today)|for more information|open to (?:all|the public)|free (?:screenings?|clinics?|event|checks?)|will be (?:given|offered|held)|questions\?|see the flyer)\b/i,
  ),
  wholeDocument(
    /\b(?:brochure|leaflet|fact sheet|factsheet|patient education|health education|press release|newsletter|job description|position summary|minimum qualifications|equal opportunity employer|we are hiring|apply (?:now|today|online))\b/i,
  ),
  // Animals, and the newspaper's page of the dead.
  wholeRecord(
    /\b(?:species|breed)[ \t]{0,4}[:|]|\b(?:spayed|neutered|(?:canine|feline|equine|bovine|avian) (?:patient|distemper|owner)|rabies tag)\b/i,
  ),
  wholeDocument(
    /\b(?:preceded in death|in lieu of flowers|memorials? (?:may be|can be|contributions)|visitation (?:will|is)|celebration of life|survived by)\b/i,
  ),
  wholeDocument(
    /\b(?:employee handbook|policy manual|policies and procedures|summary plan description|summary of benefits and coverage|certificate of coverage|schedule of benefits|terms and conditions|notice of privacy practices)\b/i,
  ),
  wholeDocument(
    /\b(?:vaccine clinic|health fair|free class|living with [a-z]{3,20}\n|what you can do:|talk to your doctor|side effects of|before your [a-z ]{4,30}\n|how to prepare|preparing for your|about your (?:procedure|surgery|medication|medicine|test)|this (?:sheet|leaflet|handout|pamphlet|page) (?:is|explains|tells)|care instructions|frequently asked questions|taught by|to sign up|standing orders?|price list|our (?:services|doctors|providers))\b/i,
  ),
  wholeDocument(
    /\b(?:package insert|prescribing information|medication guide|drug facts|boxed warning|clinicaltrials\.gov|randomi[sz]ed|double[- ]blind|abstract|peer[- ]reviewed|et al\.|meta-analysis|systematic review)\b/i,
  ),
  wholeDocument(
    /\b(?:fee schedule|code description|icd-10-cm code (?:list|set|table)|code set|formulary|drug list|preferred drug list|chargemaster)\b/i,
  ),
];

/** Column names under which only what the lexicon knows is medical: goods have a condition, machines a treatment. */
const weak = phrases(`
          reason for visit, visit reason, condition, conditions, procedure, procedures, treatment, therapy, injury, symptom,
          symptoms, body part, special needs, accommodation, accommodations, drug, allergy,
          surgery, illness, leave reason, impairment, rx, problem list, reason, absence reason,
          reason for absence, reason for leave, accommodation needed, accommodation requested,
          accommodations needed, limitations, restrictions, work restrictions, service description,
          iep, 504 plan, presenting problem, disease, diseases, disease name, pathology, condition name, ailment, ailments,
          prescription drugs, otc drugs, drug list, rx list, vaccination, vaccinations, immunizations
      `);

/** However a table writes them: "leave reason", "leave_reason", "leavereason". */
export const weakMedicalColumns: readonly string[] = weak.flatMap((name) =>
  name.includes(' ')
    ? [name, ...['_', '-', '.', ''].map((glue) => name.replaceAll(' ', glue))]
    : [name],
);
