// Words for conditions, procedures and drugs: the lexicon behind medical information. Pure data.

import { spellingsOf } from './checks/spellings.ts';
import { harmWords } from './medical-harm-words.ts';
import { analyteWords } from './medical-lab-words.ts';
import { commonConditions, commonDrugs, commonProcedures } from './medical-common-terms.ts';
import {
  everydayConditions,
  everydayDrugs,
  everydayProcedures,
  everydayWords,
} from './medical-everyday-terms.ts';
import { chartConditions, chartProcedures } from './medical-chart-terms.ts';
import { sessionShapeWords } from './medical-session-shapes.ts';
import { wardShapeWords } from './medical-ward-shapes.ts';
import { wardConditions, wardProcedures, wardWords } from './medical-ward-terms.ts';
import {
  officeConditions,
  officeDrugs,
  officeProcedures,
  officeWords,
} from './medical-office-terms.ts';
import { plainConditions, plainDrugs, plainProcedures } from './medical-plain-terms.ts';
import { spokenWords } from './medical-spoken-shapes.ts';

/** Diseases called after people: "Bell's palsy" is cut into "bell", "s", "palsy" where words are counted. */
const calledAfter =
  /^(addison|alzheimer|aspergers?|barrett|behcet|bell|crohn|cushing|gaucher|grave|hashimoto|hodgkin|huntington|lou gehrig|meniere|parkinson|peyronie|raynaud|sjogren|tourette|wegener|wilson|athlete|golfer|runner|swimmer|baker|boxer|nursemaid|farmer|miner|welder|jumper|housemaid|gamekeeper|skier|writer|hansen|batten|still|hirschsprung|silo filler|trigger|survivor|oldtimer)s(?= |$)/;

const terms = (text: string): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const part of text.split(',')) {
    const term = part.trim().replace(/\s+/g, ' ');
    if (term === '') continue;
    for (const spelling of spellingsOf(term)) all.add(spelling);
    if (calledAfter.test(term)) {
      all.add(term.replace(calledAfter, '$1 s'));
      if (term.includes(' ')) all.add(term.replace(calledAfter, '$1'));
    }
  }
  return all;
};

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
  type 1 diabetic, type 2 diabetic, insulin dependent, bad back, bad knee, bad knees, bad hip, high risk pregnant, slipped disk, herniated disk, bulging disk, torn labrum, torn achilles, broken jaw, broken nose, broken toe, broken finger, fractured skull, fractured hip, fractured wrist, eating disorders, night terrors, sleepwalking,
  peanut allergy, nut allergy, food allergy, latex allergy, bee sting allergy, penicillin allergy, allergy, allergies, allergic reaction, anaphylaxis, lactose intolerance, heat stroke, heat exhaustion, frostbite, dehydration, fainting, syncope, coma, terminal illness, terminally ill, chronic illness, disability, wheelchair, immunocompromised, autoimmune disease, autoimmune disorder, genetic disorder, organ failure, nicotine dependence, tobacco use disorder, lead poisoning, head lice, scabies, ringworm, pink eye, conjunctivitis, tonsillitis, croup, postoperative infection, nausea, vomiting, dizziness, headaches, severe headaches,
  hcv, hbv, hep b, hep c, htn, osa, obstructive sleep apnea, migraine with aura, otitis, otitis media, otitis externa, ear infections, encephalopathy, septic shock, cardiogenic shock, anaphylactic shock, heart block, pulmonary edema, pleural effusion, aspiration pneumonia, bronchiolitis, pneumothorax, hypoxia, hypoxemia,
  cervical dysplasia, abnormal pap smear, abnormal pap, abnormal mammogram, breast lump, lung nodule, thyroid nodule, colon polyps, rectal bleeding, gi bleed, peptic ulcer, esophagitis, barretts esophagus, anal fissure, lipoma, keratosis, actinic keratosis, impetigo, athletes foot, warts, genital warts, vaginitis, bacterial vaginosis, pelvic inflammatory disease,
  spondylosis, spondylolisthesis, radiculopathy, cervical radiculopathy, lumbar radiculopathy, lumbago, frozen shoulder, tennis elbow, golfers elbow, trigger finger, bunion, bunions, hammertoe, stress fracture, rib fracture, wrist fracture, ankle fracture, hamstring tear, achilles tendon rupture, labral tear, polymyalgia rheumatica, ankylosing spondylitis, scleroderma, sjogrens syndrome, raynauds,
  presbyopia, amblyopia, strabismus, astigmatism, keratoconus, uveitis, retinal detachment, cleft lip, failure to thrive, febrile seizure, jaundiced, low birth weight, premature birth, prenatal, gestational hypertension, placenta previa, hyperemesis, postpartum hemorrhage,
  oppositional defiant disorder, conduct disorder, adjustment disorder, dysthymia, agoraphobia, social anxiety, social anxiety disorder, dissociative identity disorder, cannabis use disorder, stimulant use disorder, cocaine use disorder, alcohol withdrawal, opioid withdrawal, opioid overdose, speech delay, selective mutism, dyscalculia, auditory processing disorder, emotional disturbance,
  gum disease, gingivitis, periodontitis, periodontal disease, dental caries, dental abscess, tooth abscess, tooth decay, tmj, bruxism, impacted wisdom teeth, gangrene, necrosis, osteomyelitis, abscess, hyponatremia, hypokalemia, hyperkalemia, vitamin d deficiency, iron deficiency, iron deficiency anemia, hemochromatosis, polycythemia, lymphedema, edema, neuralgia, trigeminal neuralgia, postherpetic neuralgia, essential tremor, parkinsonism, brain aneurysm, subdural hematoma, subarachnoid hemorrhage, aphasia, ataxia, hemiparesis, hemiplegia, dysphagia,
  pernicious anemia, aplastic anemia, hemolytic anemia, g6pd deficiency, factor v leiden, von willebrand disease, myelodysplastic syndrome, non hodgkin lymphoma, hodgkin lymphoma, hodgkin disease, non hodgkins, hodgkins disease, hodgkins, chronic lymphocytic leukemia, acute myeloid leukemia, chronic myeloid leukemia,
  brain cancer, bowel cancer, rectal cancer, esophageal cancer, gastric cancer, thyroid nodules, endometrial cancer, oral cancer, tongue cancer, head and neck cancer, cancer diagnosis, cancer treatment, stage 4 cancer, terminal cancer, metastatic cancer, metastatic breast cancer, neuroblastoma, meningioma, astrocytoma, glioma, pheochromocytoma, carcinoid, desmoid tumor, benign tumor, skin lesion, precancerous, precancerous lesions, abnormal cells, abnormal biopsy,
  insulin dependent diabetes, insulin treated diabetes, insulin dependent diabetic, juvenile diabetes, uncontrolled diabetes, poorly controlled diabetes, brittle diabetic, borderline diabetic, diabetic coma, diabetic foot ulcer, diabetic ulcer, diabetic shock, low blood sugar, high blood sugar, blood sugar problems, insulin resistance, hyperinsulinemia, thyroid problem, thyroid problems, thyroid condition, underactive thyroid, overactive thyroid, hyperparathyroidism, hypoparathyroidism, adrenal insufficiency, pituitary tumor, acromegaly, low testosterone, growth hormone deficiency, phenylketonuria, pku, galactosemia, cystinosis, gauchers disease, fabry disease, wilsons disease, porphyria, amyloidosis,
  coronary disease, coronary heart disease, congenital heart defect, congenital heart disease, heart defect, hole in his heart, hole in her heart, enlarged heart, irregular heartbeat, heart arrhythmia, supraventricular tachycardia, svt, ventricular tachycardia, long qt syndrome, wpw, heart valve disease, leaky valve, mitral regurgitation, mitral stenosis, aortic regurgitation, aortic dissection, abdominal aortic aneurysm, carotid stenosis, carotid artery disease, blocked artery, blocked arteries, clogged arteries, peripheral vascular disease, poor circulation, raynauds disease, postural orthostatic tachycardia syndrome, vasovagal syncope, pacemaker dependent, widowmaker, high triglycerides, elevated cholesterol, elevated blood pressure, white coat hypertension, pulmonary hypertension, portal hypertension,
  lung infection, chest infection, upper respiratory infection, respiratory infection, walking pneumonia, chronic bronchitis, reactive airway disease, exercise induced asthma, severe asthma, asthmatic, asthma attack, asthma attacks, bronchospasm, chronic cough, black lung, asbestosis, silicosis, interstitial lung disease, respiratory distress, respiratory syncytial virus, croupy cough, sinus infection, sinus infections, deviated septum, nasal polyps, nosebleeds, laryngitis, tonsil infection, sleep disorder, central sleep apnea, complex sleep apnea, insomnia disorder, night sweats,
  ministroke, mini strokes, brain damage, anoxic brain injury, closed head injury, head trauma, post concussive syndrome, post concussion, grand mal seizure, absence seizures, petit mal, febrile seizures, nonepileptic seizures, seizure activity, epileptic, epileptic seizures, tremors, tremor, dystonia, chorea, huntington disease, guillain barre, guillain barre syndrome, myasthenia gravis, lou gehrigs disease, lou gehrigs, amyotrophic lateral sclerosis, early onset alzheimers, lewy body dementia, vascular dementia, frontotemporal dementia, memory loss, short term memory loss, cognitive impairment, mild cognitive impairment, cognitive decline, cognitive disability, brain fog, chronic migraines, ocular migraine, cluster headache, tension headaches, pinched nerve, nerve damage, nerve pain, sciatic pain, foot drop, chiari malformation, syringomyelia, tethered cord, spinal muscular atrophy, charcot marie tooth, restless legs, rls, tardive dyskinesia, complex regional pain syndrome, crps, cauda equina, transverse myelitis, optic neuritis, brain abscess, brain lesion, brain lesions, brain swelling, brain surgery recovery,
  clinical depression, severe depression, manic depression, seasonal depression, seasonal affective disorder, depressive episode, depressive disorder, mdd, bipolar 1, bipolar 2, bipolar i, bipolar ii, manic episode, mania, hypomania, mood disorder, mood swings, postpartum psychosis, postpartum anxiety, severe anxiety, anxiety attack, anxiety attacks, anxiety and depression, depression and anxiety, claustrophobia, phobia, emotional breakdown, psychotic break, psychotic, paranoia, paranoid schizophrenia, paranoid delusions, hallucinations, auditory hallucinations, delusional, delusional disorder, delusions, complex ptsd, c ptsd, combat ptsd, military sexual trauma, traumatic stress, acute stress disorder, reactive attachment disorder, attention deficit, attention deficit disorder, attention deficit hyperactivity disorder, autistic, asperger syndrome, aspergers syndrome, on the spectrum, high functioning autism, nonverbal autism, pervasive developmental disorder, sensory processing disorder, intermittent explosive disorder, kleptomania, trichotillomania, hoarding disorder, body dysmorphia, binge eating disorder, binge eating, orthorexia, self injury, self injurious behavior, cutting herself, cutting himself, cuts herself, cuts himself, suicidal, suicide attempts, attempted suicide, suicide risk, suicide watch, suicidality, homicidal ideation, mental health crisis, mental health issues, mental health issue, mental health problems, mental health diagnosis, mental disorder, mental disability, mentally ill, psychiatric condition, psychiatric disorder, psychiatric illness, psychiatric history, emotional disorder, conversion disorder, somatic symptom disorder, schizophreniform disorder, cyclothymia, gender identity disorder,
  alcohol addiction, alcohol problem, alcohol poisoning, alcohol misuse, alcoholic hepatitis, alcohol withdrawal seizure, delirium tremens, drug abuse, drug problem, drug overdose, drug dependence, drug induced psychosis, meth addiction, meth use, methamphetamine use disorder, methamphetamine abuse, amphetamine abuse, heroin addiction, heroin use, heroin addict, cocaine addiction, cocaine abuse, opiate addiction, opioid abuse, opiate dependence, prescription drug abuse, pill addiction, marijuana use, cannabis dependence, polysubstance abuse, polysubstance dependence, substance use, substance dependence, recovering addict, recovering alcoholic, in recovery from alcohol, gambling addiction, smoker, nicotine addiction, vaping illness, inhalant abuse,
  hiv infection, hiv aids, hiv status, aids diagnosis, hep b positive, hep c positive, hepatitis positive, gonorrhoea, trichomoniasis, sexually transmitted disease, sexually transmitted infection, herpes simplex, hsv, cold sores, pelvic infection, bacterial infection, viral infection, fungal infection, blood infection, bloodstream infection, wound infection, bone infection, skin infection, eye infection, tooth infection, gum infection, septic, strep infection, scarlet fever, rheumatic fever, mono, epstein barr, cytomegalovirus, toxoplasmosis, valley fever, histoplasmosis, west nile virus, rocky mountain spotted fever, ehrlichiosis, tularemia, tetanus, rabies exposure, bat bite, tb, latent tb, active tb, tuberculosis exposure, pertussis, hand foot and mouth, hand foot and mouth disease, fifth disease, chicken pox, norovirus, rotavirus, salmonella, e coli, giardia, stomach bug, stomach virus, stomach flu, gi bug, pinworms, lice, covid positive, covid pneumonia, post covid, covid infection, swine flu, influenza a, influenza b, flu a, flu b, zika, dengue,
  kidney problems, kidney issues, kidney stone, polycystic kidney disease, stage 3 kidney disease, stage 4 kidney disease, ckd stage 3, nephrotic syndrome, glomerulonephritis, acute kidney injury, overactive bladder, bladder infection, urinary retention, urinary incontinence, bedwetting, hematuria, proteinuria, impotence, low sperm count, testicular torsion, hydrocele, varicocele, bph symptoms,
  diverticulosis, crohn disease, inflammatory bowel disease, ibd, leaky gut, gastroparesis, bile duct obstruction, gallbladder disease, gallbladder attack, gallbladder problems, liver cirrhosis, liver problems, nafld, hepatic encephalopathy, ascites, esophageal varices, barretts, hiatus hernia, umbilical hernia, hernias, hemorrhoid, rectal prolapse, colostomy bag, ileostomy, ostomy, bowel disease, bowel resection recovery, bowel incontinence, severe constipation, bloody stool, blood in stool, blood in urine, coughing up blood, vomiting blood, acid reflux disease, h pylori, celiac, pancreatic insufficiency, appendix burst, ruptured appendix, peritonitis,
  psoriatic, juvenile arthritis, degenerative arthritis, degenerative joint disease, djd, bone on bone, degenerative disc, disc degeneration, disc herniation, disc bulge, herniated discs, herniated disks, herniated nucleus pulposus, lumbar stenosis, cervical stenosis, spinal cord compression, kyphosis, lordosis, pars defect, spondylolysis, facet arthropathy, si joint dysfunction, piriformis syndrome, trochanteric bursitis, osgood schlatter, patellofemoral syndrome, runners knee, shin splints, knee replaced, hip replaced, bone spur, bone spurs, heel spur, hammer toe, ingrown toenail, ganglion cyst, de quervains, dupuytrens, thoracic outlet syndrome, ulnar neuropathy, cubital tunnel, repetitive strain injury, repetitive stress injury, rotator cuff injury, rotator cuff, shoulder impingement, torn mcl, torn rotator, pulled muscle, pulled hamstring, muscle strain, back strain, back spasms, back sprain, neck sprain, neck strain, bad shoulder, bad heart, bad lungs, stress fractures, hairline fracture, compound fracture, comminuted fracture, pelvic fracture, skull fracture, facial fractures, spinal fracture, vertebral fracture, broken bone, broken bones, broken tailbone, broken pelvis, broken femur, broken tibia, broken elbow, broken shoulder, broken thumb, nerve injury, spinal injury, eye injury, facial injury, crush injury, electrical burn, electric shock injury, chemical burn, chemical burns, second degree burns, second degree burn, third degree burn, first degree burn, steam burns, smoke inhalation, carbon monoxide poisoning, gunshot wound, gsw, stab wound, dog bite, snake bite, needlestick, needle stick, needlestick injury, concussed, multiple injuries, internal injuries, internal bleeding, multiple fractures, amputee, amputated, below knee amputation, above knee amputation, bka, phantom limb pain, limb loss, paralyzed, hemiplegic, tetraplegic, tetraplegia, wheelchair bound, bedridden, osteogenesis imperfecta, brittle bones, ehlers danlos, ehlers danlos syndrome, marfan syndrome, hypermobility, hip dysplasia, club foot, clubfoot, dwarfism, achondroplasia,
  hypersensitivity, autoimmune condition, autoimmune hepatitis, immune deficiency, immunodeficiency, compromised immune system, weakened immune system, mast cell, mcas, sjogrens, sjogren syndrome, mixed connective tissue disease, dermatomyositis, polymyositis, giant cell arteritis, temporal arteritis, wegeners, kawasaki disease, behcets, hidradenitis suppurativa, shingles outbreak, contact dermatitis, severe eczema, plaque psoriasis, hair loss, pressure ulcer, pressure sore, bedsore, bedsores, decubitus ulcer, venous ulcer, foot ulcer, keloid, melanoma in situ, skin cancers, severe rash, poison ivy, sun poisoning, chemical sensitivity, severe allergies, life threatening allergy, life threatening allergies, seasonal allergies, food allergies, peanut allergies, tree nut allergies, nut allergies, egg allergies, milk allergies, sesame allergy, fish allergy, gluten allergy, latex allergies, wasp allergy, ant allergy, drug allergy, medication allergy, iodine allergy, contrast allergy, anaphylactic, anaphylactic reaction, epipen,
  legally deaf, profoundly deaf, partially deaf, deaf in one ear, hearing impaired, hearing impairment, hearing problem, hearing problems, visually impaired, visual impairment, vision impairment, vision loss, vision problem, vision problems, monocular vision, night blindness, color blind, color blindness, colorblind, double vision, lazy eye, retinitis pigmentosa, macular hole, dry eye, dry eyes, glaucoma suspect, wet macular degeneration, blind in one eye, blind in his left eye, glass eye, prosthetic eye, cochlear implants, speech impairment, speech disorder, speech impediment, stutter, stuttering, apraxia, selective mute, nonverbal,
  expecting a baby, expecting twins, baby due, pregnancy complications, pregnancy loss, pregnancy test positive, positive pregnancy test, threatened miscarriage, threatened abortion, incompetent cervix, cervical insufficiency, breech, breech baby, placental abruption, gestational diabetic, hyperemesis gravidarum, premature baby, premature twins, preemie, stillborn, molar pregnancy, tubal pregnancy, infertile, low ovarian reserve, endometrial polyps, heavy bleeding, abnormal bleeding, postpartum, postpartum complications, postpartum bleeding, mastitis, breastfeeding, nursing mother, lactating, menopausal, perimenopause, uterine prolapse, hot flashes, pmdd, irregular periods, vaginal bleeding, vaginal spotting, pregnant and spotting, bleeding and spotting, contractions, preterm, premature rupture of membranes, iud, fetal demise, high risk ob, gravida, multigravida, primigravida, gbs positive, rh negative, tubes tied, birth control pills, cleft lip and palate, trisomy 21, trisomy 18, downs syndrome, fragile x, turner syndrome, klinefelter syndrome, prader willi, williams syndrome, angelman syndrome, rett syndrome, noonan syndrome, chromosomal abnormality, genetic condition, genetic disease, hereditary disease, birth defects, colic, jaundice newborn, neonatal abstinence syndrome, born addicted, fetal alcohol, developmental delays, developmentally delayed, developmentally disabled, intellectually disabled, mental retardation, learning disabilities, learning disorder, learning disabled, specific learning disability, dysgraphia, dyspraxia, speech language impairment, language delay, other health impairment, multiple disabilities, orthopedic impairment, physically disabled, physical disability, disabled veteran, totally disabled, permanently disabled, permanent disability, permanent partial disability, partial disability, temporary disability, temporary total disability, total disability, disability rating, service connected disability, on disability, on short term disability, on long term disability, medical emergency, medical condition, serious medical condition, serious health condition, chronic condition, chronic medical condition, chronic health condition, preexisting condition, pre existing condition, medical issue, medical issues, medical problem, medical problems, health issue, health issues, health problem, health problems, health scare, end stage, organ transplant, awaiting transplant, on the transplant list, transplant list, do not resuscitate, dnr, dnr order, dni, bed bound, malnutrition, malnourished, morbidly obese, obese, overweight, underweight, anorexic, bulimic, dehydrated, hypothermia, hyperthermia, heatstroke, sunstroke, altitude sickness, motion sickness, chronic fatigue, chronic pain syndrome, lyme, fibro, sickle cell trait, blood disease, bleeding disorder, clotting disorder, low platelets, low iron, low blood count, blood cancer, bone marrow disease, bone loss, vitamin deficiency, lead level, elevated lead level, high lead level, lead exposure, mold exposure, chemical exposure, agent orange exposure, radiation sickness, gulf war syndrome, gulf war illness, burn pit exposure,
  migraine headache, migraine headaches, severe migraine, severe migraines, head cold, bad cold, sore throat, strep, ear ache, earache, toothache, stomach ache, stomachache, stomach pain, stomach pains, stomach problems, stomach cramps, diarrhea, severe diarrhea, throwing up, threw up, vomited, high fever, running a fever, chills and fever, fever and chills, body aches, passed out, fainted, blacked out, blackouts, dizzy spells, dizzy spell, trouble breathing, difficulty breathing, wheezing, chest pains, chest tightness, heart palpitations, palpitations, racing heart, numbness, swollen ankle, swollen knee, nose bleed, bloody nose, reaction to medication, medication reaction, adverse reaction, withdrawal symptoms, altered mental status, unresponsive, unconscious, semi conscious, not breathing, apneic, cyanotic, hypoglycemic, hyperglycemic, hypertensive, tachycardic, febrile, afebrile, comatose, brain dead, vegetative state, bleeding heavily, heavy vaginal bleeding, head laceration, abrasions, road rash, whiplash injury, soft tissue injury, soft tissue injuries, possible fracture, possible concussion, possible broken, possible heart attack, possible stroke, possible overdose, apparent overdose, apparent heart attack,
  ${plainConditions},
  ${officeConditions},
  ${chartConditions},
  ${wardConditions},
  ${everydayConditions},
  ${commonConditions}
`);

/** Procedures, treatments, tests and places of care that reveal one. */
export const procedures: ReadonlySet<string> = terms(`
  surgery, back surgery, knee surgery, heart surgery, open heart surgery, bypass surgery, brain surgery, shoulder surgery, hip surgery, hernia surgery, eye surgery, cataract surgery, gastric bypass, bariatric surgery, plastic surgery, spinal fusion, knee replacement, hip replacement, total knee replacement, total hip replacement, joint replacement, arthroscopy, appendectomy,
  cholecystectomy, gallbladder removal, gallbladder surgery, hysterectomy, mastectomy, double mastectomy, lumpectomy, prostatectomy, colectomy, thyroidectomy, tonsillectomy, splenectomy, nephrectomy, vasectomy, tubal ligation, c section, cesarean, cesarean section, abortion, ivf, fertility treatment, fertility treatments, transplant, kidney transplant, liver transplant, heart transplant, bone marrow transplant, organ transplant,
  stent, stents, pacemaker, defibrillator, angioplasty, catheterization, cardiac catheterization, ablation, valve replacement, endoscopy, colonoscopy, biopsy, lumbar puncture, spinal tap, epidural, cortisone injection, steroid injection, epidural injection, mri, ct scan, cat scan, pet scan, x ray, xray, ultrasound, mammogram, echocardiogram, ekg, ecg, eeg, stress test, bone scan, sleep study, pap smear, blood transfusion,
  transfusion, dialysis, hemodialysis, chemo, chemotherapy, radiation, radiation therapy, radiation treatment, immunotherapy, hormone therapy, hormone replacement therapy, physical therapy, occupational therapy, speech therapy, psychotherapy, therapy, counseling, cognitive behavioral therapy, electroconvulsive therapy, ect, rehab, rehabilitation, detox, inpatient treatment, outpatient treatment, inpatient rehab, psychiatric hospital, psychiatric ward, psychiatric hospitalization,
  psychiatric hold, 72 hour psychiatric hold, 72 hour hold, involuntary commitment, psychiatric care, psychiatric admission, psychiatric treatment, opioid treatment, drug treatment, alcohol treatment, addiction treatment, drug rehab, alcohol rehab, psychiatric evaluation, psychological evaluation, mental health treatment, substance abuse treatment, methadone clinic, methadone treatment, hospice, hospice care, palliative care, intensive care, icu, emergency room, hospitalization, hospitalized, intubation, ventilator, tracheostomy, feeding tube, catheter, colostomy, insulin pump, cpap, cpap machine, oxygen therapy, home oxygen, prosthesis, prosthetic leg, hearing aid, hearing aids, cochlear implant, crutches,
  stitches, sutures, root canal, wisdom teeth removal, oral surgery, dental surgery, lasik, wound care, vaccination, covid vaccine, flu shot, immunization, hepatitis b vaccine, allergy shots, drug test, paternity test, genetic testing, hiv test, blood test, lab work, blood work, urinalysis, therapist, psychiatrist, psychologist, oncologist, cardiologist, neurologist, maternity leave, disability leave, short term disability, long term disability, workers compensation injury, gender reassignment surgery,
  colposcopy, cystoscopy, bronchoscopy, sigmoidoscopy, laparoscopy, hysteroscopy, laminectomy, discectomy, craniotomy, lumbar fusion, lumbar fusion surgery, cervical fusion, meniscectomy, acl reconstruction, rotator cuff repair, carpal tunnel release, hernia repair, cardiac bypass, coronary bypass, cabg, tka, tha, turp, lap chole, lap appy, total knee arthroplasty, total hip arthroplasty, hgba1c, hgb a1c, d and c, leep, iud insertion, amniocentesis, prenatal visit, prenatal care, prenatal appointment, postnatal visit, postpartum visit, labor and delivery, nicu, colonoscopy prep, sleep test, holter monitor, nuclear stress test, skin biopsy, bone density scan, dexa scan, allergy testing, tb test, ppd test, std test, std testing, drug screen, aa meetings, 12 step program, residential treatment, sober living, partial hospitalization,
  dental implant, dental implants, dental crown, tooth extraction, teeth extraction, wisdom tooth extraction, dentures, periodontal surgery, scaling and root planing, on light duty, tdap, dtap, mmr vaccine, shingrix, gardasil, prevnar, pneumovax, covid 19 vaccine, covid booster, influenza vaccine, flu vaccine, hpv vaccine, rabies vaccine, iv infusion, iron infusion, blood thinner, blood thinners, nebulizer, inhaler, insulin injections, insulin shots, allergy shot, growth hormone, chiropractic care, acupuncture treatment, applied behavior analysis, aba therapy, cardiac rehab, pulmonary rehab, ot evaluation, wound vac, port placement, picc line, g tube,
  peg tube, feeding tube placement, heart cath, cardiac cath, heart catheterization, open heart, triple bypass, quadruple bypass, double bypass, valve surgery, mitral valve repair, aortic valve replacement, tavr, watchman, cardioversion, icd implant, implanted defibrillator, loop recorder, lvad, heart monitor, ecmo, carotid endarterectomy, vein stripping, varicose vein surgery, av fistula, fistula placement, port a cath, chemo port, central line, peritoneal dialysis, home dialysis, dialysis treatment, dialysis treatments, plasmapheresis, stem cell transplant, bone marrow biopsy, lung transplant, cornea transplant, liver biopsy, kidney biopsy, lung biopsy, breast biopsy, prostate biopsy, skin graft, skin grafts, mohs surgery, mole removal, cyst removal, tumor removal, lump removed, mass removed, polyp removal, polypectomy, hernia operation, gallbladder out, gallbladder taken out, gallbladder removed, appendix out, appendix removed, tonsils out, tonsils removed, tonsils and adenoids, tonsillectomy and adenoidectomy, ear tubes, tubes in ears, sinus surgery, septoplasty, thyroid surgery, thyroid removed, parathyroid surgery, weight loss surgery, gastric sleeve, sleeve gastrectomy, lap band, gastric banding, bowel resection, bowel surgery, colon surgery, colon resection, hemorrhoid surgery, hemorrhoidectomy, fundoplication, whipple procedure, ercp, upper endoscopy, egd, capsule endoscopy, barium swallow, feeding tube placement, peg tube, ng tube, tube feeding, tpn, iv antibiotics, iv therapy, iv fluids, infusion therapy, infusions, remicade infusion, iron infusions, ivig, immunoglobulin therapy, gamma globulin,
  knee arthroscopy, knee scope, shoulder arthroscopy, acl surgery, acl repair, meniscus surgery, meniscus repair, rotator cuff surgery, shoulder replacement, elbow surgery, wrist surgery, hand surgery, carpal tunnel surgery, trigger finger release, ankle surgery, ankle fusion, foot surgery, bunion surgery, bunionectomy, neck surgery, spine surgery, spinal surgery, disc surgery, back fusion, neck fusion, disc replacement, hip arthroscopy, hip resurfacing, total hip, total knee, total shoulder, total hip arthroplasty, total knee arthroplasty, hip arthroplasty, knee arthroplasty, joint injection, knee injections, knee injection, cortisone shot, cortisone shots, steroid shot, steroid shots, gel injections, nerve block, nerve blocks, epidural steroid injection, epidural shots, trigger point injections, botox for migraines, radiofrequency ablation, spinal cord stimulator, pain pump, baclofen pump, orif, open reduction, external fixation, pins and plates, walking boot, walking cast, arm sling, knee brace, back brace, neck brace, ankle brace, boot on her foot, amputation surgery, limb amputation, limb salvage, prosthetic limb, prosthetic arm, prosthetic foot, prosthetics, artificial leg, artificial limb, artificial hip, artificial knee, artificial heart valve, walker, rollator, mobility scooter, power wheelchair, electric wheelchair, motorized wheelchair, cane, service dog, service animal, emotional support animal,
  brain scan, head ct, mri of the brain, brain mri, lumbar mri, knee mri, shoulder mri, chest x ray, chest xray, ct of the chest, ct of the abdomen, thyroid ultrasound, breast ultrasound, pelvic ultrasound, fetal ultrasound, anatomy scan, stress echo, nuclear stress, calcium score, nerve conduction study, emg, polysomnogram, home sleep test, pulmonary function test, pft, spirometry, hearing test, audiogram, vision test, eye exam, dilated eye exam, visual field test, tonometry, colon cancer screening, cologuard, stool test, hpv test, pap test, mammography, diagnostic mammogram, breast exam, breast mri, prostate exam, psa test, dexa, genetic test, brca test, brca positive, brca, amnio, nt scan, glucose tolerance test, glucose test, a1c test, thyroid test, liver function test, liver function tests, lipid panel, metabolic panel, blood panel, blood draw, lead test, allergy test, tb skin test, quantiferon, covid test, flu test, strep test, rapid strep, mono test, hiv testing, hep c test, std screening, sti testing, pregnancy test, urine test, urine drug screen, random drug test, failed drug test, hair follicle test, psych eval, psychiatric eval, psych evaluation, neuropsychological evaluation, neuropsych testing, neuropsychological testing, fitness for duty evaluation, fitness for duty exam, competency evaluation, mental evaluation, autism evaluation, adhd evaluation, developmental evaluation, functional capacity evaluation, independent medical examination, independent medical exam, impairment rating,
  outpatient therapy, occupational therapist, physical therapy appointments, speech therapist, speech services, speech language therapy, feeding therapy, vision therapy, play therapy, family therapy, couples therapy, marriage counseling, grief counseling, trauma therapy, emdr, cognitive therapy, group therapy, individual therapy, talk therapy, behavioral therapy, behavior therapy, behavioral health treatment, mental health counseling, mental health counselor, mental health services, mental health treatment plan, psychiatric medication, psychiatric medications, psych meds, psychotropic medication, psychotropic medications, psych ward, psych unit, psych hospital, psych hold, psychiatric unit, psychiatric facility, psychiatric inpatient, inpatient psychiatric, inpatient psych, inpatient mental health, 96 hour hold, 96 hour commitment, civil commitment, involuntary hold, involuntarily committed, committed to a mental hospital, mental hospital, state hospital, ketamine therapy, ketamine treatment, tms therapy, vagus nerve stimulator, deep brain stimulation, intensive outpatient, intensive outpatient program, day treatment, outpatient rehab, residential rehab, rehab facility, alcohol treatment program, drug court treatment, detox center, medical detox, drug counseling, substance abuse counseling, substance abuse program, substance abuse evaluation, satop, aa meeting, na meetings, narcotics anonymous, alcoholics anonymous, sober house, halfway house for alcohol, medication assisted treatment, suboxone program, suboxone clinic, methadone program, vivitrol shot, narcan administered, naloxone administered,
  chemo treatment, chemo treatments, chemotherapy treatments, chemotherapy treatment, radiation treatments, radiation oncology, radiation therapy treatments, proton therapy, brachytherapy, cancer surgery, cancer treatments, tumor surgery, comfort care, end of life care, palliative, home health, home health care, home health aide, skilled nursing, nursing home, nursing home placement, assisted living, memory care, long term care, rehab hospital, acute rehab, inpatient rehabilitation, icu stay, in the icu, emergency surgery, emergency department, emergency room visit, er visit, urgent care, urgent care visit, hospital stay, hospital visit, hospital admission, admitted to the hospital, hospitalised, life flight, life flighted, airlifted, flown to hospital, flown to the hospital, ambulance transport, taken by ambulance, transported to hospital, transported to the hospital, transported by ems, ems transport, on life support, life support, on a ventilator, on the ventilator, intubated, trach, tracheotomy, oxygen tank, portable oxygen, supplemental oxygen, on oxygen, oxygen concentrator, oxygen at home, bipap, cpap mask, cpap supplies, nebulizer treatments, breathing treatment, breathing treatments, rescue inhaler, inhalers, chest tube, catheterized, foley catheter, self cath, insulin shot, insulin pen, glucose monitor, continuous glucose monitor, cgm, blood sugar checks, finger sticks, epi pen, diastat, rescue med, rescue medication, seizure medication, seizure medications, seizure action plan, asthma action plan, allergy action plan, diabetes medical management plan, individual health plan, individualized health plan, ihp, heart medication, blood pressure medication, blood pressure meds, blood pressure pills, diabetes medication, thyroid medication, pain medication, pain meds, pain pills, pain management, pain clinic, anxiety medication, anxiety meds, depression medication, adhd medication, adhd meds, antidepressant, antidepressants, antipsychotic, antipsychotics, anti anxiety medication, mood stabilizer, mood stabilizers, sleeping pills, muscle relaxer, muscle relaxers, muscle relaxant, antibiotics, antibiotic, antiviral, antivirals, hiv medication, hiv meds, hiv medications, antiretroviral, antiretroviral therapy, hormone replacement, hormone blockers, puberty blockers, hormones, testosterone injections, estrogen, birth control, plan b, fertility drugs, fertility shots, fertility clinic, egg retrieval, embryo transfer, iui, in vitro, surrogate pregnancy, dilation and curettage, abortion procedure, c section delivery, emergency c section, repeat c section, induced labor, labor induction, cerclage, partial hysterectomy, total hysterectomy, vasectomy reversal, breast reduction, breast reconstruction, breast implants, breast implant, top surgery, bottom surgery, gender affirming care, gender affirming surgery, circumcision, sane exam, rape kit, forensic exam,
  root canals, dental bridge, dental work, teeth pulled, tooth pulled, wisdom teeth, wisdom teeth out, wisdom teeth removed, gum surgery, deep cleaning, orthodontic treatment, orthodontics, braces adjustment, jaw surgery, tmj surgery, cavity filling, cavities, dental abscess drained, lens implant, lens replacement, corneal transplant, retinal surgery, eye injections, glaucoma surgery, hearing aid fitting, cochlear, tympanoplasty, stitches removed, sutures removed, staples removed, wound dressing, dressing change, debridement, hyperbaric, hyperbaric oxygen, incision and drainage, i and d, tetanus shot, rabies shots, hep b series, hep a vaccine, hepatitis a vaccine, varicella vaccine, chickenpox vaccine, meningitis vaccine, menactra, meningococcal vaccine, pneumonia vaccine, pneumonia shot, rsv vaccine, polio vaccine, rotavirus vaccine, shingles vaccine, shingles shot, covid shot, covid shots, covid vaccination, covid 19 vaccination, covid vaccine card, booster shot, vaccine exemption, religious exemption vaccine, medical exemption, vaccine reaction, allergy injections, allergy immunotherapy, b12 shots, b12 injections, depo shot, depo provera, nexplanon, mirena,
  ${plainProcedures},
  ${officeProcedures},
  ${chartProcedures},
  ${wardProcedures},
  ${everydayProcedures},
  ${commonProcedures}
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
  valium, valtrex, ventolin, viagra, vicodin, victoza, vivitrol, vyvanse, wegovy, wellbutrin, xanax, xarelto, xeljanz, zantac, zepbound, zocor, zofran, zoloft, zyprexa,
  cosentyx, taltz, tremfya, dupixent, xolair, nucala, fasenra, entyvio, simponi, cimzia, orencia, actemra, otezla, olumiant, imuran, plaquenil, methotrexate injection, prednisone taper, medrol, medrol dose pack, solu medrol, kenalog, decadron, toradol, ultram, tramadol hcl, lortab, roxicodone, opana, ms contin, nucynta, demerol, darvocet, fioricet, flexeril, soma tablets, robaxin, skelaxin, zanaflex, mobic, celebrex, naprosyn, relafen, tylenol with codeine, tylenol, motrin, advil, aleve, excedrin migraine, maxalt, relpax, ubrelvy, nurtec, aimovig, emgality, ajovy, qulipta,
  zestril, prinivil, diovan, cozaar, benicar, micardis, avapro, lotensin, altace, accupril, vasotec, lopressor, coreg, tenormin, bystolic, inderal, cardizem, procardia, catapres, hydralazine hcl, aldactone, bumex, demadex, zaroxolyn, entresto, corlanor, multaq, cordarone, pacerone, tikosyn, lanoxin, nitrostat, imdur, ranexa, brilinta, effient, lovenox, savaysa, jantoven, vytorin, zetia, pravachol, livalo, repatha, praluent, tricor, lopid, vascepa, niaspan,
  amaryl, glucotrol, actos, tradjenta, onglyza, byetta, bydureon, soliqua, xultophy, toujeo, tresiba, basaglar, admelog, apidra, fiasp, humulin, novolin, glucagon, baqsimi, afrezza, steglatro, welchol, levoxyl, unithroid, armour thyroid, cytomel, tapazole, cortef, fludrocortisone, androgel, clomid, femara, letrozole tablets, premarin, estrace, provera, prometrium, depo provera, ortho tri cyclen, mirena iud,
  prozac weekly, trintellix, viibryd, pristiq, fetzima, elavil, pamelor, tofranil, anafranil, emsam, nardil, parnate, spravato, auvelity, buspar, vistaril, atarax, librium, restoril, halcion, lunesta, belsomra, dayvigo, provigil, nuvigil, xyrem, intuniv, tenex, kapvay, qelbree, focalin, metadate, daytrana, dexedrine, evekeo, adderall xr, ritalin la, invega, invega sustenna, rexulti, vraylar, saphris, fanapt, geodon, clozaril, navane, thorazine, trilafon, prolixin, loxapine, lithobid, trileptal, depakene, depakote er, cogentin, artane, ingrezza, austedo, antabuse, campral, revia, sublocade, subutex, zubsolv, lucemyra, methadone hcl, naltrexone hcl,
  gabitril, banzel, vimpat, briviact, fycompa, aptiom, xcopri, onfi, sabril, zonegran, felbatol, mysoline, phenobarb, epidiolex, aricept, namenda, razadyne, aduhelm, leqembi, sinemet, mirapex, azilect, stalevo, comtan, rytary, nuplazid, rilutek, radicava, copaxone, avonex, rebif, betaseron, plegridy, tecfidera, gilenya, aubagio, mavenclad, ocrevus, tysabri, kesimpta, ampyra, mestinon,
  genvoya, triumeq, dovato, odefsey, symtuza, tivicay, isentress, prezista, prezcobix, atripla, complera, stribild, cabenuva, juluca, edurant, epzicom, combivir, viread, epivir, ziagen, epclusa, mavyret, sovaldi, zepatier, vosevi, baraclude, vemlidy, zovirax, famvir, tamiflu, xofluza, augmentin, amoxil, keflex, omnicef, ceftin, rocephin, zithromax, z pak, zpak, biaxin, levaquin, cipro, avelox, bactrim, bactrim ds, septra, macrobid, flagyl, cleocin, vibramycin, minocin, zyvox, vancomycin iv, diflucan, nizoral, lamisil, stromectol, plaquenil sulfate, rifadin, myambutol,
  proair, proventil, xopenex, combivent, duoneb, pulmicort, qvar, flovent, arnuity, asmanex, dulera, breo, breo ellipta, trelegy, anoro, stiolto, incruse, tudorza, serevent, accolate, zyflo, daliresp, ofev, esbriet, adempas, opsumit, tracleer, letairis, uptravi, kalydeco, trikafta, orkambi, symdeko, pulmozyme, allegra, zyrtec, claritin, clarinex, nasonex, astelin, epi pen, auvi q,
  protonix, prevacid, aciphex, dexilant, pepcid, carafate, reglan, bentyl, levsin, linzess, amitiza, movantik, viberzi, xifaxan, lomotil, imodium, asacol, lialda, pentasa, colazal, uceris, azulfidine, zofran odt, phenergan, compazine, antivert, transderm scop, creon, actigall, lactulose, golytely, suprep,
  ibrance, kisqali, verzenio, arimidex, aromasin, faslodex, nolvadex, lupron, zoladex, casodex, xtandi, zytiga, erleada, taxol, taxotere, adriamycin, cytoxan, carboplatin, oxaliplatin, gemzar, alimta, avastin, erbitux, rituxan, revlimid, pomalyst, velcade, darzalex, imbruvica, calquence, venclexta, tagrisso, lynparza, zejula, tecentriq, imfinzi, yervoy, xeloda, temodar, hydroxyurea, neulasta, neupogen, procrit, epogen, aranesp, zometa, prolia, xgeva, evista, boniva, actonel, forteo, reclast,
  flomax, avodart, proscar, uroxatral, rapaflo, hytrin, cardura, ditropan, detrol, vesicare, myrbetriq, toviaz, levitra, pyridium, urocit, renvela, phoslo, sensipar, zemplar, colcrys, uloric, zyloprim, krystexxa, benlysta, saphnelo, accutane, isotretinoin, claravis, retin a, tretinoin, differin, elidel, protopic, clobetasol, temovate, lidex, kenalog cream, efudex, latisse, xalatan, lumigan, travatan, cosopt, alphagan, combigan, restasis, xiidra, eylea, lucentis, vabysmo,
  ${plainDrugs},
  ${officeDrugs},
  ${everydayDrugs},
  ${commonDrugs}
`);

/** Terms that are everyday words as well, or the words of machines: believed only where somebody has, had or needs them. */
export const everydayTerms: ReadonlySet<string> = terms(`
  appendix,
  disabled, disability, stroke, strokes, icu, ibs, als, ms, aids, coma, shock, tia, pad, mono, blind, infected, virus, seizure, seizures, attack, surgery, surgeries, transplant, fever, cold, depression, therapy, injury, injuries, burn, burns, abortion,
  pain, flu, tb, rsv, gout, croup, acne, lice, prep, narcan, soma, cast, stitches, crutches, sling, brace, hernia, concussion, anxiety, stress, fatigue, allergies, allergy, rehab, counseling, wheelchair, walker, vaccine, vaccination, booster, labor,
  cad, chf, ect, sti, edema, abscess, prenatal, inhaler, dentures, warts, nicu, tmj, leep, necrosis, gangrene, delivery, birth, pregnancy, pregnant, hospice, detox, fracture, migraine, confusion, ultrasound, mri, ct, x ray, infusion, tb test, c diff, a fib, d and c, g tube, ivf, lupus,
  egd, hsv, svt, emg, mcas, xray, x ray, stress test, mental hospital, iui, cane, smoker, overweight, unresponsive, unconscious, stutter, stuttering, blackouts, rash, hives, hallucinations, delusional, delusions, tremor, tremors, infertile, central line, contractions, cavities, hormones, cbc, mania, paranoia, phobia, breech, colic, hormone therapy,
  chills, itching, cavity, headache, compulsions, tics, limping, aspiration, prosthesis, flashbacks, infarct, lithium, morphine, dissociation, chemo, underweight, dehydrated, critical condition, minor injuries, serious injuries, nas, asd, ams, hld, cva, mvc, etoh, sbo, fas, aml, cll, cml, lbp, sle, lasik, ct scan, hearing aids, sutures, group therapy, physical therapy, genetic testing, wound care, hospice care, palliative care, prosthetic leg, drug treatment, tacrolimus, epidural, intubation, dog bite, smoke inhalation, caries, adenoma, malnutrition, hypothermia, sunburn,
  health issue, health issues, health problem, health problems, health scare, medical issue, medical issues, medical problem, medical problems, medical condition, medical emergency, serious medical condition, chronic condition, emergency department, urgent care, emergency room, immunization, immunizations, vision test, hearing test, eye exam,  nursing home, assisted living, home health, long term care, memory care, skilled nursing,  ems transport, ambulance transport, therapist, psychiatrist, psychologist, oncologist, cardiologist, neurologist, service dog, service animal, disc replacement, infusions,  nursing mother, polyps,  iud, gad, iop, sud, cgm, emg,
  blackout, metal plate, one leg, relapse, manic, in labor, on the wagon, off the wagon, flat lined, slow learner, depressed, fall risk, hearing screen, vision screen, breast feeding, breastfeeding, dizzy, grief, nightmares, foreign body, light duty, anger management, growth, ipv, opv, hib, varicella, zoster, meningococcal, pneumococcal, poliovirus, weight loss, cyst, antibiotic, antibiotics, birth control, hospital bed, prosthetic, orthotics, ventilator, test strips, glucose meter, halfway house, sober living, tetanus, anthrax, cholera, typhoid, oxygen concentrator, oxygen, pregnancy test, tums, melatonin, aspirin, sexual assault, hoarding, hyperactive, hyperactivity, disoriented, lethargic, power wheelchair, electric wheelchair, manual wheelchair, snoring, botulism, rabies exposure, first steps services, early intervention services, due date, ppd, staph, trach, cough, fish oil, vitamin d, dopamine, opioid use, covid test, covid shot, covid shots, back brace, wrist brace, knee brace, neck brace,
  ${everydayWords},
  ${wardWords},
  ${officeWords},
`);

/** Terms of which only the first letters are left: small words and names are written alike. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'aids mmr ipv opv hib mmrv menb rv1 rv5 hepa hepb ppd avm pfo itp ttp fap hsg prk prp hrt adhd afib als bph cabg cad chf ckd copd dvt ecg ect eeg ekg esrd gerd hbv hcv hctz hiv hpv htn ibs icu ivf leep mri mrsa ms nicu ocd osa pcos ptsd ' +
    'rsv sti tb tbi tia tmj uti gad mdd bpd sud oud svt wpw hsv cmv pku dnr dni cgm pft emg iop egd iui ibd gsw bka iud ' +
    'mets tof acdf tlif pih ftt pna bcc scc ltbi t1dm t2dm dm2 dm1 cva nstemi stemi dka iddm niddm hfref hfpef aki ards mvc etoh ams lbp sle masld hcc aml cml cll dcis pprom iugr nas asd hld vre esbl ugib lgib sbo pud pvd vsd fas fasd svd'
  ).split(' '),
);

/** Vaccines, procedures and tests that are written in capitals, or with one: in small letters they are no more than letters. */
export const acronyms: ReadonlySet<string> = new Set([
  ...abbreviations,
  ...'tka tha turp tdap dtap ercp tpn ivig orif emdr ihp lvad ecmo tavr brca mcas pmdd rls crps svt djd'.split(
    ' ',
  ),
]);

const drugEndings =
  'pril sartan statin olol azole cillin mycin floxacin cycline umab ximab zumab tinib ciclib gliptin gliflozin glutide prazole triptan oxetine azepam azolam dronate parin xaban setron vudine buvir tegravir ciclovir cyclovir thiazide semide barbital caine tidine codone morphone'.split(
    ' ',
  );

/** Endings that mark a drug name (USAN stems). Words of eight letters or more; what is sprayed on wheat is none. */
export const drugStems: RegExp = new RegExp(
  `^(?!(?:tebu|propi|difeno|met|prothio|epoxi|cypro|tetra|hexa|triti|bromu|myclo|uni|simeco)conazole$)[a-z]{3,16}(?:${drugEndings.join('|')})$`,
);

const ailmentEndings = 'ectomy oscopy ostomy plasty pathy algia emia plegia penia centesis'.split(
  ' ',
);

/** Endings that mark a disease or an operation. Words of eight letters or more; "sympathy", "microscopy" and Greek surnames are none. */
export const termEndings: RegExp = new RegExp(
  `^(?:(?!(?:sym|em|anti|a|tele|homeo|naturo|osteo|psycho)pathy$|(?:micro|tele|spectro|horo|stereo|fluoro)scopy$|nostalgia$|academia|bohemia)[a-z]{3,18}(?:${ailmentEndings.join('|')})|[a-z]{0,14}(?:arthr|bronch|gastr|enter|hepat|nephr|dermat|sinus|col|cyst|encephal|mening|card|phleb|tend[io]n|burs|fasci|creat|prostat|ticul|pharyng|laryng|rhin|mast|myos|neur|synov|thyroid|vagin|gingiv|odont|uve|kerat|blephar|tonsill|stomat|chondr|oste|aden|splen|vascul|mucos|sacroili|spondyl)itis)$`,
);

/** The last three letters of all these endings. */
export const tellingTails: ReadonlySet<string> = new Set(
  [...drugEndings, ...ailmentEndings, 'itis'].map((ending) => ending.slice(-3)),
);

/** Words that announce a clinical phrase whatever it names. */
const openers = [
  ...analyteWords,
  ...harmWords,
  ...wardShapeWords,
  ...sessionShapeWords,
  ...spokenWords,
  'film',
  'susp',
  'cream',
  'inhaler',
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
  ...(
    'wrist wrists ankle ankles elbow elbows knee knees rib ribs shoulder shoulders collarbone forearm thigh shin kneecap femur tibia fibula humerus clavicle pelvis lung lungs kidney kidneys liver bladder bowel ' +
    'thyroid pancreas spleen gallbladder uterus ovary ovaries prostate tonsils stomach abdomen chest throat jaw teeth tooth eyelid forehead scalp cheekbone thumb toes toe fingers arms legs hip hips neck ' +
    'numb aches aching throbs throbbing tingles tingling itching itches swells twitches twitching trembles shakes hurts buckles rings cramping spasms burned burnt hurt bruised bleeding swollen swelling stitches ambulance paramedics hospital fainted vomiting'
  ).split(' '),
];

/** Words of any text: as the longest of its phrase none of them announces anything medical. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'factor tongue juvenile uncontrolled controlled borderline problems problem resistance irregular leaky dissection blocked circulation elevated reactive ' +
    'exercise severe black deviated central complex strokes damage closed trauma petit activity vascular memory headache pinched nerve foot muscular ' +
    'regional transverse recovery affective episode swings emotional combat military attachment attention functioning intermittent hoarding eating cutting ' +
    'herself himself attempts attempted mental mentally conversion identity abuse prescription recovering aids status transmitted simplex scarlet valley ' +
    'virus mountain exposure bite latent active mouth chicken bug swine stage retention stones bloody appendix ruptured bulge runners replaced spurs heel ' +
    'hammer repetitive pulled muscle strain hairline compound facial electrical electric chemical second steam snake needle internal phantom limb brittle ' +
    'club connective hair compromised weakened cold poison threatening contrast profoundly partially impaired visually color double lazy dry eyes glass ' +
    'expecting baby complications threatened incompetent flashes demise high negative tubes control fragile defects learning language physically ' +
    'permanently medical health order bound iron level ache throwing threw running passed blacked spells difficulty reaction altered unresponsive ' +
    'unconscious conscious road tissue injuries possible apparent triple quadruple recorder stripping port removed operation band procedure capsule swallow ' +
    'fluids scope repair fusion resurfacing total blocks reduction external plates walking sling boot salvage artificial mobility cane service anatomy ' +
    'calcium conduction exam visual screening stool function lead skin rapid random failed follicle fitness competency functional independent appointments ' +
    'services couples individual counselor commitment stimulation facility center meeting halfway comfort life skilled assisted long acute stay the ' +
    'department visit urgent admission flight transport support portable supplemental continuous checks finger rescue management pills clinic sleeping ' +
    'blockers plan retrieval transfer induction d canals wisdom cleaning filling staples dressing series exemption religious record shots tablets contin ' +
    'pak spotting contractions stutter stuttering tremor tremors issue issues serious condition conditions chronic in on of a to with and for his her it is ' +
    'was broken bad shot training test testing tests treatment treatments therapy care drug family group back heart head short term positive weekly daily ' +
    'home low upper normal removal replacement injection injections disease disorder syndrome failure attack pain loss surgery machine monitor pump bag ' +
    'mask tank day days night morning light work working disabled disability leave maternity personal nursing assistance lens card counter vision speech ' +
    'hearing shoulder release taper dose solution pen pens cream patch drops field fields open end ends out block change changes line lines program programs specific std arm up top cs hour screen multiple cast surrogate behavior positive section processing existing due root rhs ms lower frozen scan compression ill soft dependent gender down terminal treated self weight temporary mixed grand mal small big two three four five year years old fast slow press move free set get run use make part side point body face back eye eyes ear hand hands foot feet wall water air food milk egg fish nut nuts bee dog cat wheel house school family baby child children women man men people person patient patients doctor nurse room floor bed rest sleep sick ill well better worse good best first last next new hot cold warm ice fire smoke dust mold paint oil gas lead metal plastic paper glass stone wood plate pin pins screw bolt wire tape band strap belt boot shoe hat coat mask filter valve pump pipe tube line drain port gate door window key lock switch button lever wheel gear chain rope net bag box case pack kit tool sets series point state bridge cap crown post base core shell skin coat layer film sheet strip patch spot mark scar cut tear break crack chip hole gap knot lump bump ball disc ring loop coil spring'
  ).split(' '),
);

let triggers: ReadonlySet<string> | undefined;

/** The openers, and of each phrase of the lexicon the longest word that is not an ordinary one. */
export function medicalWords(): ReadonlySet<string> {
  triggers ??= new Set([
    ...openers,
    ...[...conditions, ...procedures, ...drugs].flatMap((term) => {
      const parts = term.includes(' ')
        ? term.split(' ').filter((part) => part.length > 2 && !ordinary.has(part))
        : [term];
      return parts.toSorted((a, b) => b.length - a.length)[0] ?? [];
    }),
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
