// Words for conditions, procedures and drugs: the lexicon behind medical information. Pure data.

const terms = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((term) => term.trim().replace(/\s+/g, ' '))
      .filter((term) => term !== ''),
  );

/** Conditions, injuries and states of health, clinical and plain; singular, lower case, without hyphens or apostrophes. */
export const conditions: ReadonlySet<string> = terms(`
  asthma, copd, emphysema, bronchitis, pneumonia, tuberculosis, cystic fibrosis, sleep apnea, apnea, pulmonary embolism, pulmonary fibrosis, pleurisy, sarcoidosis, respiratory failure, collapsed lung,
  lung disease, shortness of breath, sinusitis, allergic rhinitis, hay fever, influenza, flu, covid, covid 19, long covid, coronavirus, whooping cough, strep throat, mononucleosis, rsv,
  diabetes, type 1 diabetes, type 2 diabetes, diabetes mellitus, prediabetes, diabetic, gestational diabetes, diabetic neuropathy, diabetic ketoacidosis, hypoglycemia, hyperglycemia, obesity, morbid obesity, metabolic syndrome, hypothyroidism,
  hyperthyroidism, thyroid disease, thyroid cancer, graves disease, hashimotos, goiter, addisons disease, cushings syndrome, pcos, polycystic ovary syndrome, high cholesterol, hyperlipidemia, hypercholesterolemia, gout, osteoporosis, osteopenia,
  hypertension, high blood pressure, hypotension, heart attack, myocardial infarction, heart disease, heart failure, congestive heart failure, chf, cad, coronary artery disease, angina, arrhythmia, atrial fibrillation, afib, a fib, tachycardia, bradycardia,
  cardiomyopathy, cardiac arrest, heart murmur, heart condition, endocarditis, pericarditis, aneurysm, aortic aneurysm, aortic stenosis, mitral valve prolapse, blood clot, blood clots, deep vein thrombosis, dvt, peripheral artery disease, varicose veins, vasculitis,
  stroke, mini stroke, tia, transient ischemic attack, brain bleed, brain injury, traumatic brain injury, tbi, concussion, post concussion syndrome, epilepsy, seizure, seizures, seizure disorder, migraine, migraines, cluster headaches, multiple sclerosis, parkinsons, parkinsons disease,
  alzheimers, alzheimers disease, dementia, als, huntingtons disease, neuropathy, peripheral neuropathy, bells palsy, cerebral palsy, meningitis, encephalitis, brain tumor, hydrocephalus, vertigo, narcolepsy, insomnia, restless leg syndrome, tourette syndrome, tourettes, muscular dystrophy, paralysis, paraplegia, paraplegic, quadriplegia, quadriplegic, spinal cord injury,
  cancer, breast cancer, lung cancer, colon cancer, colorectal cancer, prostate cancer, pancreatic cancer, ovarian cancer, cervical cancer, skin cancer, bladder cancer, kidney cancer, liver cancer, stomach cancer, throat cancer, testicular cancer, uterine cancer, bone cancer, leukemia, lymphoma, hodgkins lymphoma, non hodgkins lymphoma, melanoma,
  carcinoma, basal cell carcinoma, squamous cell carcinoma, sarcoma, glioblastoma, myeloma, multiple myeloma, mesothelioma, tumor, malignancy, metastatic, metastasis, metastases, neoplasm, remission, polyps,
  hiv, hiv positive, hepatitis, hepatitis a, hepatitis b, hepatitis c, herpes, genital herpes, shingles, syphilis, gonorrhea, chlamydia, hpv, sti, mrsa, sepsis, cellulitis, lyme disease, malaria, measles, mumps, rubella, chickenpox, polio, ebola, mpox, monkeypox, c diff, uti, urinary tract infection, kidney infection, ear infection, staph infection, yeast infection, infection, appendicitis,
  depression, major depression, major depressive disorder, postpartum depression, anxiety, anxiety disorder, generalized anxiety disorder, panic attacks, panic disorder, panic attack, bipolar, bipolar disorder, schizophrenia, schizoaffective disorder, psychosis, psychotic episode, ptsd, post traumatic stress disorder, ocd, obsessive compulsive disorder, adhd, autism,
  autism spectrum disorder, aspergers, eating disorder, anorexia, bulimia, borderline personality disorder, personality disorder, suicidal ideation, suicidal thoughts, suicide attempt, self harm, mental illness, mental health condition, mental breakdown, nervous breakdown, substance abuse, substance use disorder, alcoholism, alcohol abuse, alcohol use disorder, alcohol dependence, opioid use disorder, opioid addiction, opioid dependence,
  drug addiction, addiction, overdose, delirium, intellectual disability, developmental delay, developmental disability, learning disability, dyslexia, gender dysphoria,
  kidney disease, chronic kidney disease, ckd, esrd, end stage renal disease, renal failure, kidney failure, kidney stones, nephritis, incontinence, enlarged prostate, bph, prostatitis, erectile dysfunction, interstitial cystitis,
  crohns, crohns disease, ulcerative colitis, colitis, ibs, irritable bowel syndrome, celiac disease, gerd, acid reflux, ulcer, ulcers, stomach ulcer, gastritis, gastroenteritis, pancreatitis, gallstones, cirrhosis, fatty liver, liver disease, liver failure, diverticulitis, hemorrhoids, hernia, inguinal hernia, hiatal hernia, jaundice, food poisoning, bowel obstruction,
  arthritis, rheumatoid arthritis, osteoarthritis, psoriatic arthritis, fibromyalgia, lupus, scoliosis, sciatica, herniated disc, bulging disc, slipped disc, degenerative disc disease, spinal stenosis, carpal tunnel, carpal tunnel syndrome, tendonitis, tendinitis, bursitis, rotator cuff tear, torn rotator cuff, torn acl, acl tear, torn meniscus, meniscus tear, torn ligament, back injury, back pain, chronic pain, low back pain, lower back pain, neck injury, neck pain, knee injury, knee pain,
  shoulder injury, shoulder pain, head injury, wrist injury, ankle injury, leg injury, hand injury, hip injury, hip pain, chest pain, abdominal pain, broken hip, broken leg, broken arm, broken wrist, broken ankle, broken foot, broken hand, broken rib, broken ribs, broken collarbone, broken back, broken neck, fracture, fractured, hip fracture, compression fracture, sprain, sprained ankle, sprained wrist, dislocation, dislocated shoulder, whiplash, laceration, contusion, amputation, burns, third degree burns, plantar fasciitis, chronic fatigue syndrome,
  anemia, sickle cell, sickle cell disease, sickle cell anemia, hemophilia, thalassemia, blood disorder, thrombocytopenia, neutropenia, leukopenia, eczema, psoriasis, dermatitis, rosacea, hives, alopecia, vitiligo, acne, rash,
  glaucoma, cataract, cataracts, macular degeneration, retinopathy, diabetic retinopathy, detached retina, blindness, legally blind, low vision, deafness, hearing loss, hard of hearing, tinnitus, menieres disease,
  pregnant, pregnancy, high risk pregnancy, ectopic pregnancy, miscarriage, stillbirth, preeclampsia, morning sickness, infertility, endometriosis, fibroids, uterine fibroids, ovarian cyst, ovarian cysts, menopause, bed rest, premature labor, preterm labor, down syndrome, spina bifida, cleft palate, birth defect, fetal alcohol syndrome,
  gluten intolerance, gluten sensitivity, gluten intolerant, lactose intolerant, tree nut allergy, shellfish allergy, egg allergy, milk allergy, dairy allergy, wheat allergy, soy allergy, sulfa allergy, bee allergy,
  type 1 diabetic, type 2 diabetic, insulin dependent, bad back, bad knee, bad knees, bad hip, high risk pregnant, slipped disk, herniated disk, bulging disk, torn labrum, torn achilles, broken jaw, broken nose, broken toe, broken finger, fractured skull, fractured hip, fractured wrist, eating disorders, panic attacks, night terrors, sleepwalking,
  peanut allergy, nut allergy, food allergy, latex allergy, bee sting allergy, penicillin allergy, allergy, allergies, allergic reaction, anaphylaxis, lactose intolerance, heat stroke, heat exhaustion, frostbite, dehydration, fainting, syncope, coma, terminal illness, terminally ill, chronic illness, disability, wheelchair, immunocompromised, autoimmune disease, autoimmune disorder, genetic disorder, organ failure, nicotine dependence, tobacco use disorder, lead poisoning, head lice, scabies, ringworm, pink eye, conjunctivitis, tonsillitis, croup, postoperative infection, nausea, vomiting, dizziness, headaches, severe headaches,
  hcv, hbv, hep b, hep c, htn, osa, obstructive sleep apnea, migraine with aura, otitis, otitis media, otitis externa, ear infections, encephalopathy, septic shock, cardiogenic shock, anaphylactic shock, heart block, pulmonary edema, pleural effusion, aspiration pneumonia, bronchiolitis, pneumothorax, hypoxia, hypoxemia,
  cervical dysplasia, abnormal pap smear, abnormal pap, abnormal mammogram, breast lump, lung nodule, thyroid nodule, colon polyps, rectal bleeding, gi bleed, peptic ulcer, esophagitis, barretts esophagus, anal fissure, lipoma, keratosis, actinic keratosis, impetigo, athletes foot, warts, genital warts, vaginitis, bacterial vaginosis, pelvic inflammatory disease,
  spondylosis, spondylolisthesis, radiculopathy, cervical radiculopathy, lumbar radiculopathy, lumbago, frozen shoulder, tennis elbow, golfers elbow, trigger finger, bunion, bunions, hammertoe, stress fracture, rib fracture, wrist fracture, ankle fracture, hamstring tear, achilles tendon rupture, labral tear, polymyalgia rheumatica, ankylosing spondylitis, scleroderma, sjogrens syndrome, raynauds,
  presbyopia, amblyopia, strabismus, astigmatism, keratoconus, uveitis, retinal detachment, cleft lip, failure to thrive, febrile seizure, jaundiced, low birth weight, premature birth, prenatal, gestational hypertension, placenta previa, hyperemesis, postpartum hemorrhage,
  oppositional defiant disorder, conduct disorder, adjustment disorder, dysthymia, agoraphobia, social anxiety, social anxiety disorder, dissociative identity disorder, cannabis use disorder, stimulant use disorder, cocaine use disorder, alcohol withdrawal, opioid withdrawal, opioid overdose, speech delay, selective mutism, dyscalculia, auditory processing disorder, emotional disturbance,
  gum disease, gingivitis, periodontitis, periodontal disease, dental caries, dental abscess, tooth abscess, tooth decay, tmj, bruxism, impacted wisdom teeth, gangrene, necrosis, osteomyelitis, abscess, hyponatremia, hypokalemia, hyperkalemia, vitamin d deficiency, iron deficiency, iron deficiency anemia, hemochromatosis, polycythemia, lymphedema, edema, neuralgia, trigeminal neuralgia, postherpetic neuralgia, essential tremor, parkinsonism, brain aneurysm, subdural hematoma, subarachnoid hemorrhage, aphasia, ataxia, hemiparesis, hemiplegia, dysphagia
`);

/** Procedures, treatments, tests and places of care that reveal one. */
export const procedures: ReadonlySet<string> = terms(`
  surgery, back surgery, knee surgery, heart surgery, open heart surgery, bypass surgery, brain surgery, shoulder surgery, hip surgery, hernia surgery, eye surgery, cataract surgery, gastric bypass, bariatric surgery, plastic surgery, spinal fusion, knee replacement, hip replacement, total knee replacement, total hip replacement, joint replacement, arthroscopy, appendectomy,
  cholecystectomy, gallbladder removal, gallbladder surgery, hysterectomy, mastectomy, double mastectomy, lumpectomy, prostatectomy, colectomy, thyroidectomy, tonsillectomy, splenectomy, nephrectomy, vasectomy, tubal ligation, c section, cesarean, cesarean section, abortion, ivf, fertility treatment, fertility treatments, transplant, kidney transplant, liver transplant, heart transplant, bone marrow transplant, organ transplant,
  stent, stents, pacemaker, defibrillator, angioplasty, catheterization, cardiac catheterization, ablation, valve replacement, endoscopy, colonoscopy, biopsy, lumbar puncture, spinal tap, epidural, cortisone injection, steroid injection, epidural injection, mri, ct scan, cat scan, pet scan, x ray, xray, ultrasound, mammogram, echocardiogram, ekg, ecg, eeg, stress test, bone scan, sleep study, pap smear, blood transfusion,
  transfusion, dialysis, hemodialysis, chemo, chemotherapy, radiation, radiation therapy, radiation treatment, immunotherapy, hormone therapy, hormone replacement therapy, physical therapy, occupational therapy, speech therapy, psychotherapy, therapy, counseling, cognitive behavioral therapy, electroconvulsive therapy, ect, rehab, rehabilitation, detox, inpatient treatment, outpatient treatment, inpatient rehab, psychiatric hospital, psychiatric ward, psychiatric hospitalization,
  psychiatric hold, 72 hour psychiatric hold, 72 hour hold, involuntary commitment, psychiatric care, psychiatric admission, psychiatric treatment, opioid treatment, drug treatment, alcohol treatment, addiction treatment, drug rehab, alcohol rehab, psychiatric evaluation, psychological evaluation, mental health treatment, substance abuse treatment, methadone clinic, methadone treatment, hospice, hospice care, palliative care, intensive care, icu, emergency room, hospitalization, hospitalized, intubation, ventilator, tracheostomy, feeding tube, catheter, colostomy, insulin pump, cpap, cpap machine, oxygen therapy, home oxygen, prosthesis, prosthetic leg, hearing aid, hearing aids, cochlear implant, crutches,
  stitches, sutures, root canal, wisdom teeth removal, oral surgery, dental surgery, lasik, wound care, vaccination, covid vaccine, flu shot, immunization, hepatitis b vaccine, allergy shots, drug test, paternity test, genetic testing, hiv test, blood test, lab work, blood work, urinalysis, therapist, psychiatrist, psychologist, oncologist, cardiologist, neurologist, maternity leave, disability leave, short term disability, long term disability, workers compensation injury, gender reassignment surgery,
  colposcopy, cystoscopy, bronchoscopy, sigmoidoscopy, laparoscopy, hysteroscopy, laminectomy, discectomy, craniotomy, lumbar fusion, lumbar fusion surgery, cervical fusion, meniscectomy, acl reconstruction, rotator cuff repair, carpal tunnel release, hernia repair, cardiac bypass, coronary bypass, cabg, d and c, leep, iud insertion, amniocentesis, prenatal visit, prenatal care, prenatal appointment, postnatal visit, postpartum visit, labor and delivery, nicu, colonoscopy prep, sleep test, holter monitor, nuclear stress test, skin biopsy, bone density scan, dexa scan, allergy testing, tb test, ppd test, std test, std testing, drug screen, aa meetings, 12 step program, residential treatment, sober living, partial hospitalization,
  dental implant, dental implants, dental crown, tooth extraction, teeth extraction, wisdom tooth extraction, dentures, periodontal surgery, scaling and root planing, on light duty, tdap, dtap, mmr vaccine, shingrix, gardasil, prevnar, pneumovax, covid 19 vaccine, covid booster, influenza vaccine, flu vaccine, hpv vaccine, rabies vaccine, iv infusion, iron infusion, blood thinner, blood thinners, nebulizer, inhaler, insulin injections, insulin shots, allergy shot, growth hormone, chiropractic care, acupuncture treatment, applied behavior analysis, aba therapy, cardiac rehab, pulmonary rehab, ot evaluation, wound vac, port placement, picc line, g tube
`);

/** Generic and brand names of drugs that are prescribed; lower case. */
export const drugs: ReadonlySet<string> = terms(`
  acetaminophen, acyclovir, adalimumab, albuterol, alendronate, allopurinol, alprazolam, amiodarone, amitriptyline, amlodipine, amoxicillin, amphetamine, anastrozole, apixaban, aripiprazole, atenolol, atomoxetine, atorvastatin, azathioprine, azithromycin, baclofen, benazepril, benztropine, bevacizumab, bisoprolol, budesonide, bumetanide, buprenorphine, bupropion, buspirone,
  calcitriol, canagliflozin, captopril, carbamazepine, carbidopa, carvedilol, cefdinir, cephalexin, cefuroxime, celecoxib, cetirizine, chlorthalidone, ciprofloxacin, cisplatin, citalopram, clarithromycin, clindamycin, clonazepam, clonidine, clopidogrel, clozapine, codeine, colchicine, cyclobenzaprine, cyclophosphamide, cyclosporine, dabigatran, dapagliflozin, desvenlafaxine,
  dexamethasone, dexmethylphenidate, dextroamphetamine, diazepam, diclofenac, dicyclomine, digoxin, diltiazem, disulfiram, divalproex, docetaxel, dolutegravir, donepezil, doxazosin, doxepin, doxorubicin, doxycycline, dulaglutide, duloxetine, dutasteride, efavirenz, empagliflozin, emtricitabine, enalapril, enoxaparin, entecavir, eplerenone, epinephrine, erythromycin,
  escitalopram, esomeprazole, estradiol, eszopiclone, etanercept, ethambutol, ezetimibe, famotidine, febuxostat, felodipine, fenofibrate, fentanyl, ferrous sulfate, fexofenadine, finasteride, fluconazole, fluoxetine, fluphenazine, fluticasone, fluvoxamine, folic acid, formoterol, furosemide, gabapentin, galantamine, gemfibrozil, glargine, glimepiride, glipizide, glyburide, guanfacine,
  haloperidol, heparin, hydralazine, hydrochlorothiazide, hctz, hydrocodone, hydrocortisone, hydromorphone, hydroxychloroquine, hydroxyzine, ibuprofen, imatinib, imipramine, indomethacin, infliximab, insulin, insulin aspart, insulin glargine, insulin lispro, ipratropium, irbesartan, isoniazid, isosorbide, ivermectin, ketoconazole, ketorolac, labetalol, lacosamide, lamivudine, lamotrigine, lansoprazole,
  latanoprost, letrozole, leucovorin, levetiracetam, levocetirizine, levodopa, levofloxacin, levothyroxine, linagliptin, liraglutide, lisdexamfetamine, lisinopril, lithium, loperamide, loratadine, lorazepam, losartan, lovastatin, lurasidone, meclizine, medroxyprogesterone, meloxicam, memantine, mesalamine, metformin, methadone, methimazole, methocarbamol, methotrexate, methylphenidate, methylprednisolone,
  metoclopramide, metolazone, metoprolol, metronidazole, minocycline, mirtazapine, misoprostol, modafinil, mometasone, montelukast, morphine, mycophenolate, nabumetone, nadolol, naloxone, naltrexone, naproxen, nebivolol, nifedipine, nitrofurantoin, nitroglycerin, nivolumab, nortriptyline, olanzapine, olmesartan, omeprazole, ondansetron, oseltamivir, oxcarbazepine, oxybutynin, oxycodone, paclitaxel,
  paliperidone, pantoprazole, paroxetine, paxlovid, pembrolizumab, penicillin, pentoxifylline, phenobarbital, phentermine, phenytoin, pioglitazone, potassium chloride, pramipexole, prasugrel, pravastatin, prazosin, prednisolone, prednisone, pregabalin, primidone, prochlorperazine, progesterone, promethazine, propranolol, pyridostigmine, quetiapine, quinapril, rabeprazole, raloxifene, raltegravir, ramipril,
  ranitidine, ranolazine, remdesivir, rifampin, risperidone, rituximab, rivaroxaban, rizatriptan, ropinirole, rosuvastatin, sacubitril, salmeterol, saxagliptin, semaglutide, sertraline, sildenafil, simvastatin, sitagliptin, solifenacin, spironolactone, sucralfate, sulfamethoxazole, sulfasalazine, sumatriptan, suvorexant, tacrolimus, tadalafil, tamoxifen, tamsulosin, telmisartan, temazepam, tenofovir, terazosin,
  terbinafine, testosterone, ticagrelor, timolol, tiotropium, tirzepatide, tizanidine, tolterodine, topiramate, torsemide, tramadol, trastuzumab, trazodone, triamcinolone, triamterene, trimethoprim, truvada, ustekinumab, valacyclovir, valproate, valproic acid, valsartan, vancomycin, varenicline, vardenafil, venlafaxine, verapamil, vilazodone, vortioxetine, warfarin, zidovudine, ziprasidone, zoledronic acid, zolpidem, zonisamide,
  abilify, adderall, advair, ambien, ativan, biktarvy, botox, celexa, chantix, cialis, concerta, coumadin, crestor, cymbalta, depakote, descovy, dilantin, dilaudid, effexor, eliquis, enbrel, epipen, farxiga, flonase, fosamax, gleevec, glucophage, haldol, harvoni, herceptin, humalog, humira, imitrex, insulin pen, invokana, janumet, januvia, jardiance, keppra, keytruda, klonopin, lamictal, lantus, lasix, latuda,
  levemir, lexapro, lipitor, lyrica, methadose, metoprolol tartrate, mounjaro, narcan, neurontin, nexium, norco, norvasc, novolog, opdivo, oxycontin, ozempic, paxil, percocet, plavix, pradaxa, prilosec, prozac, remeron, remicade, requip, rinvoq, risperdal, ritalin, rybelsus, seroquel, singulair, skyrizi, spiriva, strattera, stelara, suboxone, symbicort, synthroid, tegretol, topamax, toprol, trulicity, tylenol 3,
  valium, valtrex, ventolin, viagra, vicodin, victoza, vivitrol, vyvanse, wegovy, wellbutrin, xanax, xarelto, xeljanz, zantac, zepbound, zocor, zofran, zoloft, zyprexa
`);

/** Terms of which only the first letters are left: small words and names are written alike. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'adhd afib als bph cabg cad chf ckd copd dvt ecg ect eeg ekg esrd gerd hbv hcv hctz hiv hpv htn ibs icu ivf leep mri mrsa ms nicu ocd osa pcos ptsd ' +
    'rsv sti tb tbi tia tmj uti'
  ).split(' '),
);

/** Endings that mark a drug name (USAN stems). Words of eight letters or more. */
export const drugStems: RegExp =
  /^[a-z]{3,16}(?:pril|sartan|statin|olol|azole|cillin|mycin|floxacin|cycline|umab|ximab|zumab|tinib|ciclib|gliptin|gliflozin|glutide|prazole|triptan|oxetine|azepam|azolam|dronate|parin|xaban|setron|vudine|buvir|tegravir|ciclovir|cyclovir|thiazide|semide|barbital|caine|tidine|codone|morphone)$/;

/** Endings that mark a disease or an operation. Words of eight letters or more; "sympathy", "microscopy" and Greek surnames are none. */
export const termEndings: RegExp =
  /^(?:(?!(?:sym|em|anti|a|tele|homeo|naturo|osteo|psycho)pathy$|(?:micro|tele|spectro|horo|stereo|fluoro)scopy$|nostalgia$|academia|bohemia)[a-z]{3,18}(?:ectomy|oscopy|ostomy|plasty|pathy|algia|emia|plegia|penia|centesis)|[a-z]{0,14}(?:arthr|bronch|gastr|enter|hepat|nephr|dermat|sinus|col|cyst|encephal|mening|card|phleb|tend[io]n|burs|fasci|creat|prostat|ticul|pharyng|laryng|rhin|mast|myos|neur|synov|thyroid|vagin|gingiv|odont|uve|kerat|blephar|tonsill|stomat|chondr|oste|aden|splen|vascul|mucos|sacroili|spondyl)itis)$/;

/** Words that announce a clinical phrase whatever it names. */
const openers = [
  'diagnosed',
  'diagnosis',
  'prescribed',
  'hospitalized',
  'hospitalised',
  'allergic',
  'allergies',
  'allergy',
  'pregnant',
  'fmla',
  'suffers',
  'suffering',
  'suffered',
  'admitted',
  'symptoms',
  'disabled',
  'deaf',
  'blind',
  'paralyzed',
  'suicidal',
  'positive',
  'medication',
  'medications',
  'meds',
  'condition',
  'patient',
  'treated',
  'treatment',
  'therapy',
  'surgery',
  'injury',
  'injured',
  'complaint',
  'hpi',
  'pmh',
  'bp',
  'vitals',
  'glucose',
  'spo',
  'bmi',
  'mg',
  'mcg',
  'mgs',
  'ndc',
  'loinc',
  'cpt',
  'hcpcs',
  'snomed',
  'vaccinated',
  'immunized',
  'marijuana',
  'thc',
  'cocaine',
  'opiates',
  'hemoglobin',
];

let triggers: ReadonlySet<string> | undefined;

/** The openers, and the longest word of each phrase of the lexicon. */
export function medicalWords(): ReadonlySet<string> {
  triggers ??= new Set([
    ...openers,
    ...[...conditions, ...procedures, ...drugs].map((term) =>
      term
        .split(' ')
        .reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
    ),
  ]);
  return triggers;
}

/** True for a word that stands in the lexicon, or is the longest word of one of its phrases, in singular or plural. */
export function isMedicalWord(word: string): boolean {
  const known = medicalWords();
  return (
    known.has(word) ||
    (word.endsWith('s') && known.has(word.slice(0, -1))) ||
    (word.length >= 8 && (drugStems.test(word) || termEndings.test(word)))
  );
}

/** All words for which `isMedicalWord` is true, but for those told by their ending. */
export function* listedMedicalWords(): Iterable<string> {
  for (const word of medicalWords()) {
    yield word;
    yield `${word}s`;
  }
}

/** All conditions, procedures and drugs. */
export function* medicalTerms(): Iterable<string> {
  yield* conditions;
  yield* procedures;
  yield* drugs;
}
