// Words of bed boards, lab calls, slates, fairs and poison lines: the shorthand of charts, and what people took and heard. Pure data.

/** Comma-separated, lower case, without hyphens or apostrophes. */
export const chartConditions = `
  neutropenic fever, febrile neutropenia, etoh withdrawal, copd exac, copd exacerbation, chf exac, chf exacerbation, asthma exac, asthma exacerbation, gi bleeding, upper gi bleed, lower gi bleed, acute subdural, acute on chronic subdural, subdural hematoma, epidural hematoma, midline shift, free air under the diaphragm, tension pneumothorax, right pneumothorax, left pneumothorax, bilateral pneumothorax, positive blood culture, gram positive cocci, gram pos cocci, gram neg rods, gram negative rods, gram pos rods,
  sinus brady, sinus bradycardia, sinus tach, sinus tachycardia, lbbb, rbbb, left bundle branch block, right bundle branch block, sensorineural hearing loss, snhl, conductive hearing loss, median neuropathy, ulnar neuropathy, peroneal neuropathy, brain mets, bone mets, liver mets, lung mets, brain metastases, bone metastases, liver metastases, breast ca, lung ca, colon ca, prostate ca, pancreatic ca, ovarian ca, bladder ca, triple negative breast ca,
  brca1, brca2, brca 1, brca 2, brca positive, brca1 positive, brca2 positive, brca mutation, lynch syndrome, lynch syndrome gene, chek2, palb2, apoe4,
  huntingtons, late stage huntingtons, korsakoffs, korsakoff syndrome, wernickes, wernicke encephalopathy, leaky valve, leaking valve, bad valve, auditory processing disorder, visual processing disorder, profound intellectual disability, severe intellectual disability, moderate intellectual disability, perforated diverticulitis, perforated bowel, perforated appendix, dlbcl, aplastic anaemia, low ejection fraction, reduced ejection fraction, contractures, bed confined, apraxia of speech, low muscle tone, tongue thrust,
  positive tb culture, tb culture positive, afb smear positive, shiga toxin, shiga toxin 2, treponema pallidum, t pallidum, hepatitis b core antibody, hepatitis b surface antigen, weld flash, welders flash, arc eye, acid splash, chemical splash, lye burn, rescue breaths, copder, new diabetic, bipolar ii, bipolar i, spinal cord tumor, stage 4 kidney disease, stage 3 kidney disease, stage 5 kidney disease, end stage kidney disease,
  transtibial, transfemoral, transradial, transhumeral, transtibial amputee, transfemoral amputee, myoelectric hand, myoelectric arm, prosthetic hand, prosthetic arm, prosthetic foot, limb loss
`;

export const chartProcedures = `
  r chop, r chop chemo, bone marrow transplant, stem cell transplant, insulin gtt, insulin drip, heparin gtt, heparin drip, ciwa, ciwa protocol, suicide precautions, suicide sitter, sinus ablation, psych consult, psychiatric consult, psychiatry consult, rehab discharge, rehab stay, rehab admission, oxygen concentrator, seizure rescue spray, rescue spray, trach suction, lap appy, lap chole, cardiac bypass x3, carpal tunnel release, ulnar nerve release, sentinel node biopsy, breast lumpectomy, hospice house, hospice bed, hospice eval, hospice evaluation
`;

const value =
  '(?: (?:was|is|of|at))?[: ]{1,2}[<>]?\\d{1,4}(?:\\.\\d{1,2})?(?!\\d|\\.\\d|[%/-]|,\\d)';
const labs = `(?:total chol(?:esterol)?|triglycerides|trigs|ldl|fasting (?:glucose|sugar)|lactate|troponin|glucose|creatinine|hemoglobin|hgb|bilirubin|ammonia)${value}|k(?: was| is| of)? [2-9]\\.\\d(?!\\d|\\.\\d| ?(?:mi|km|k|m|%)(?![a-z]))|cotinine (?:pos(?:itive)?|neg(?:ative)?|\\d{1,4})(?![a-z])|(?:ef|ejection fraction)(?: of| is| was)? \\d{2} ?%|hbsag ?(?:\\+|pos)|afb (?:smear )?(?:still )?(?:pos|neg|\\+)`;
const ruledOut =
  'c\\. ?diff(?:icile)?(?![a-z])|r\\/o (?:mi|pe|dvt|cva|acs|tb|sepsis|stroke|appy|appendicitis|fx|meningitis|tia|aaa|covid|flu)(?![a-z])|si,? (?:1:1|w\\/ ?plan|with (?:a )?plan|no plan)|1:1 (?:suicide )?sitter|(?:repeat )?reactive(?:,| for) (?:t\\.? ?pallidum|hepatitis [abc]|hep [abc]|hiv|hcv|hbv|htlv|chagas|syphilis)|hd \\d(?:\\.\\d)? ?h(?:rs?|ours)?(?![a-z])';
const took =
  '(?:drank|drinks|swallowed|ate|eaten|breathed|inhaled|sniffed|huffed|got into|splashed) (?:[a-z]+ ){0,5}(?:drain (?:opener|cleaner)|lye|mushrooms? (?:by|in|from) the (?:ditch|yard|woods|lawn)|bleach and ammonia|mothballs|lamp oil|weed killer|pesticide|oven cleaner|antifreeze|nightshade|pokeberries|hemlock|paint thinner)(?![a-z])';
const seen =
  '(?:was |were |got )?stung (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) times|(?:the |his |her |my )?(?:tongue|lips?|throat)(?: is| are| was)? (?:swelling|swollen|blistered|closing)(?![a-z])|lips? tingl(?:e|ing)(?![a-z])|hears? (?:voices|laughing|whispers|whispering)(?![a-z])|(?:cut|slit) both wrists|stood on the (?:overpass|ledge|bridge rail|tracks)|(?:cramped|seized) up and went under|\\d rescue breaths|waiting (?:on|for) (?:the|a|his|her|my) biopsy|study shows (?:[a-z]+ ){0,4}(?:neuropathy|stenosis|tear|snhl|apnea|fracture|mass|nodule|blockage)(?![a-z])';

/** Each a pattern of its own. */
export const charted: readonly string[] = [labs, ruledOut, took, seen];

/** The words by which a line shows it. */
export const chartWords: readonly string[] =
  'diff difficile chol triglycerides trigs ldl glucose lactate troponin creatinine hemoglobin hgb bilirubin ammonia k cotinine ef ejection hbsag afb mi pe dvt cva acs tb sepsis stroke appy sitter si reactive hd drank drinks swallowed ate eaten breathed inhaled sniffed huffed splashed stung tongue lips lip throat hears wrists overpass ledge rescue biopsy study shows cramped seized'.split(
    ' ',
  );
