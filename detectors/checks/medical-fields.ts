// Names of fields in forms, charts and personnel files that hold medical information.

/** Fields that only medical records have: what stands in them counts. Source of a pattern without capture. */
export const strongFields: string = [
  'diagnos[ie]s(?: codes?)?',
  '(?:primary |secondary |admitting |principal |discharge |final |working )diagnosis',
  'dx(?:\\s?\\d{1,2})?|diag|icd-?(?:9|10)(?:-cm)?(?: codes?)?',
  'chief complaint|cc\\/hpi|hpi|history of present illness',
  '(?:past )?medical history|pmh|psh|past surgical history',
  '(?:current |home |discharge )?medications?|meds|current meds|rx|prescriptions?',
  '(?:drug |food |known )?allergies',
  'medical conditions?|health conditions?|mental health(?: history)?',
  'hospital course|procedures? performed|surgical procedure|operative procedure',
  'prognosis|immunizations?|vaccinations?|pathology|biopsy results?',
  'treating condition|medical restrictions?|cause of death|immediate cause',
  'service[- ]connected(?: conditions?| disabilit(?:y|ies))?|rated disabilit(?:y|ies)',
  'presenting problem|clinical impression|surgical history|medical hx',
].join('|');

/** Fields that others have too: what stands in them must be medical by itself. */
export const weakFields: string = [
  'condition|problem|problem list|assessment|impression|treatment|disability|symptoms?|injury|injuries|nature of injury|procedure',
  'reason for (?:visit|absence|leave|referral|request|accommodation)|reason|complaint|findings|lab results?|physical exam|vitals',
  "iep|504 plan|(?:workers?['’]?s?['’]? ?comp(?:ensation)?|wc|disability|fmla)(?: claim| request| leave| reason)?",
  'absence|absent|excuse|leave|notes?|remarks?|comments?|alerts?|medical|health|restrictions?|work restrictions?|accommodations?|limitations?',
].join('|');
