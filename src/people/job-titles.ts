// What people are called who handle the matters of others: the last word of a job title tells that somebody is staff.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Heads of titles: "branch manager", "hearing officer", "case mgr". Those that subjects are called as well are left out. */
const heads = list(`
  accountant adjudicator adjuster admin administrator advisor adviser advocate agent aide analyst appraiser arbitrator
  archivist assessor assistant asst associate attorney atty auditor bailiff banker bookkeeper broker
  captain caseworker cashier chair chairman chairperson chaplain chiropractor cio clerk clinician closer cna coach
  coder collector commander commissioner comptroller consultant contractor controller
  coordinator coord coroner corporal counsel counselor counsellor curator custodian dean dentist deputy designee
  detective dietitian director dispatcher dermatologist doctor dr editor educator endorser engineer
  epidemiologist escrow evaluator examiner executive expert facilitator fiduciary foreman forewoman founder
  generalist governor headmaster hygienist inspector instructor interpreter interviewer investigator janitor judge
  justice landlord landlady lawyer lender librarian lieutenant liaison lobbyist magistrate manager mgr marshal
  mayor mediator midwife mortician navigator neurologist notary nurse oncologist ombudsman optometrist
  orderly organizer orthodontist overseer pa-c paralegal paramedic pastor pathologist pcp pediatrician
  pharmacist phlebotomist photographer physiatrist physician planner preparer prescriber president priest principal processor proctor
  professor programmer prosecutor provider psychiatrist psychologist psychotherapist radiologist ranger realtor
  receptionist reconciler recorder recruiter referee registrar rep representative reporter researcher reviewer rheumatologist
  sales salesman salesperson scheduler screener secretary sergeant sheriff solicitor
  specialist steward superintendent supervisor supv surgeon surveyor teacher tech technician teller therapist trainer
  transcriber transcriptionist translator treasurer trooper tutor underwriter urologist vendor verifier veterinarian
  vp watchman writer ceo cfo coo cto md np rn lpn lvn pa cpa esq phd dds dmd dpm dvm aprn fnp fnp-c lcsw lpc lmft pharmd rph
  constable undersheriff patrolman patrolwoman lcpc psyd cnp bcba slp otr cfp ea`);

/** Words that end a title only behind another: "social worker", "case worker", "human resources". */
const compounds =
  'social workers?|(?:department|dept|division|section|unit|team|project|program|crew|shift|clinic|ward) (?:heads?|leads?|chiefs?)|case ?workers?|intake workers?|eligibility workers?|field workers?|support workers?|youth workers?|human resources|hr|front desk|point of contact|officers?|trust officers?|scout ?masters?|post ?masters?|special education|guardian ad litem|attorney[- ]at[- ]law|power of attorney holder|health officers?|vice president|chief of staff|charge nurse|medical records|records custodian|payroll|accounts payable|billing|claims department|risk management|loss control|member services|customer service|help ?desk';

const plural = heads
  .filter((word) => /^[a-z-]+$/.test(word))
  .map((word) => (word.length > 4 ? `${word}s?` : word));

/** A job title as a pattern; it may be preceded by words that make it longer. */
export const jobTitle: string = `(?:${compounds}|${plural.join('|')})`;

const endsInTitle = new RegExp(
  String.raw`(?:^|[^a-z'’])${jobTitle}(?:['’]s)?(?:\s{1,2}(?:full |printed |print )?(?:name|names|signature|initials))?\s{0,2}(?:\([^)\n]{0,30}\))?\s{0,2}$`,
  'i',
);

/** Whether a label says by its last word that staff are named: "Branch manager", "Adjuster's name". */
export function endsInJobTitle(label: string): boolean {
  return endsInTitle.test(label);
}

/** "… treated for asthma by Dr", "sent home by the school nurse": what somebody else did. */
const doneBy =
  /\b(?:by|with|from|per|to|sees?|saw|seeing|told|tells?|and|the|his|her|my|our) (?:\S+ ){0,3}\S+$/i;

/** Whether words about health only say what somebody does: "Diabetes Educator", "Asthma Clinic Lead". */
export function isJobTitle(words: string): boolean {
  return endsInJobTitle(words) && !doneBy.test(words);
}
