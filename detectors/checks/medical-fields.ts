// Names of fields in forms, charts and personnel files that hold medical information.

/** Fields that only medical records have: what stands in them counts. Source of a pattern without capture. */
export const strongFields: string = [
  'diagnos[ie]s(?: codes?)?',
  '(?:primary |secondary |admitting |principal |discharge |final |working )diagnosis',
  'dx(?:\\s?\\d{1,2})?|diag|icd-?(?:9|10)(?:-cm)?(?: codes?)?',
  'chief complaint|cc\\/hpi|hpi|history of present illness',
  '(?:past )?medical history|pmh|psh|past surgical history',
  '(?:current |home |discharge )?medications?|meds|current meds|rx|prescriptions?',
  '(?:drug |food |known )?allerg(?:ies|y)(?: (?:list|name|substance|to))?',
  'medical conditions?|health conditions?|mental health(?: history)?',
  'hospital course|procedures? performed|surgical procedure|operative procedure',
  'prognosis|immunizations?|vaccinations?|pathology|biopsy results?',
  'treating condition|medical restrictions?|cause of death|immediate cause',
  'service[- ]connected(?: conditions?| disabilit(?:y|ies))?|rated disabilit(?:y|ies)',
  'presenting problem|clinical impression|surgical history|medical hx|health conditions?|health concerns?|known conditions?|existing conditions?|chronic conditions?|qualifying condition|serious health condition',
  'icd-?10(?:-cm)? ?\\/ ?reason|reason ?\\/ ?icd-?10|reason for (?:exam|test|study|admission|consult(?:ation)?)|(?:clinical )?indications?|clinical (?:history|information|diagnosis)|admit(?:ting)? dx|discharge dx',
  'meds at school|medications? at school|medications? taken|current prescriptions?|drug allergies|medication allergies|allergic to|(?:nature|type) of (?:injury|illness|disability)(?: or illness| ?\\/ ?illness)?|injury or illness|injury ?\\/ ?illness|body part injured',
].join('|');

/** Between the name of a field and what is written in it: a colon, a cell of two, leaders. Bounded. */
export const fieldSigns =
  '(?:[ \\t]{0,12}[:=]|[ \\t]{1,40}\\|(?=[ \\t])(?=[^|\\n]{2,90}\\|?[ \\t]{0,4}(?:\\n|$))|[ \\t]?\\.{3,60})[ \\t]{0,24}';
/** Or nothing but blanks, or the next line, set in: then what is written must be medical by itself. */
export const fieldBlanks = '(?:[ \\t]{3,40}|[ \\t]{0,3}\\n[ \\t]{2,12})';

/** Fields that others have too: what stands in them must be medical by itself. */
export const weakFields: string = [
  'conditions?|problems?|problem list|assessment|impression|treatment|disability|symptoms?|injury|injuries|nature of injury|procedure',
  'reason (?:for|of) (?:visit|absence|leave|referral|request|accommodation|call|appointment|transport)|reason given|reason|(?:you were )?seen for|drug|item|what happened|description(?: of (?:injury|incident|accident))?|(?:impression|assessment) and plan|complaint|findings|lab results?|physical exam|vitals',
  "iep|504 plan|(?:workers?['’]?s?['’]? ?comp(?:ensation)?|wc|disability|fmla)(?: claim| request| leave| reason)?",
  'absence|absent|excuse|leave|(?:[a-z]{2,12} )?notes?|remarks?|comments?|alerts?|medical|health|(?:med(?:ical)?\\.?|health) alerts?|(?:present|current) condition|restrictions?|work restrictions?|accommodations?|limitations?',
].join('|');
