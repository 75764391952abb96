// Parts of the body, what can be wrong with them and what is done to them: the words from which people compose what no list holds.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Parts of the body, plain and clinical, in singular and plural. */
export const bodyParts: ReadonlySet<string> = words(`
  scaphoid navicular lunate metacarpals metatarsals phalanges tarsal calcaneus talus heelbone tailbone deltoid pectoral pec quad quads glute hammy gut bowels womb septum sacrum ribcage breastbone cheekbones forearms limb limbs eyelids eyebrows windpipe testicles pinkie ulnar cranial pelvic disk disks vertebrae ovaries
  windpipe larynx eyebrow temple nostril bicep tricep genitals molars premolar incisor crotch
  head skull scalp forehead face facial cheek cheekbone eye eyes eyelid ear ears eardrum nose nasal jaw chin lip lips mouth tongue gum gums tooth teeth molar throat tonsil tonsils sinus sinuses
  neck back spine spinal shoulder shoulders collarbone clavicle arm arms forearm elbow elbows wrist wrists hand hands palm finger fingers fingertip fingertips thumb thumbs knuckle knuckles
  chest rib ribs sternum breast breasts lung lungs heart abdomen stomach belly groin hip hips pelvis tailbone coccyx buttock leg legs thigh thighs knee knees kneecap kneecaps shin shins calf calves ankle ankles foot feet heel heels toe toes
  skin bone bones joint joints muscle muscles ligament ligaments tendon tendons cartilage meniscus acl mcl labrum hamstring achilles quadriceps biceps triceps supraspinatus rotator cuff disc discs vertebra vertebrae nerve nerves
  cervical lumbar thoracic sacral lumbosacral femur femoral tibia tibial fibula humerus radius radial ulna ulnar scapula patella patellar metacarpal metatarsal phalanx orbit orbital mandible maxilla
  brain kidney kidneys renal liver hepatic bladder bowel bowels intestine intestinal colon rectum rectal pancreas pancreatic spleen gallbladder appendix thyroid adrenal prostate testicle testicles testicular uterus uterine cervix ovary ovaries ovarian vaginal
  artery arteries carotid coronary aorta aortic mitral tricuspid valve vein veins retina retinal cornea corneal optic macula esophagus esophageal trachea lobe lymph node nodes pituitary cerebral cardiac pulmonary gastric vision hearing eyesight airway vocal cords l1 l2 l3 l4 l5 s1 c3 c4 c5 c6 c7 t12
`);

/** Which part of it. */
export const sides: ReadonlySet<string> = words(
  'first fourth fifth sixth seventh eighth fore index pinkie left right both upper lower mid middle inner outer front rear distal proximal anterior posterior medial lateral entire whole dominant ring index pinky big little baby second third fourth fifth two three four several l r lt rt',
);

/** What is wrong with a part of the body, or done to it, as a noun. */
export const troubles: ReadonlySet<string> = words(`
  mri mris ct xray xrays ultrasound scan scans poke pokes scratch scratches scar scars stab shrapnel clotting drooping numbness crack cracks spur spurs herniations damage disability problem problems trouble condition issues malfunction amputations aches soreness swellings degeneration sarcoma melanoma lymphoma tumors fusion resurfacing implant implants reattachment reconstruction revision drainage bleeds scope bursitis tendonitis tendinitis
  separation sliver slivers splinter splinters splash spot spots growth shadow soreness stiffness jab blow pain pains ache aches injury injuries strain strains sprain sprains tear tears rupture fracture fractures fx break breaks dislocation contusion contusions laceration lacerations burn burns cut cuts gash wound wounds bruise bruises bruising swelling
  infection infections inflammation mass nodule nodules lump lumps tumor tumors lesion lesions cyst cysts polyp polyps cancer carcinoma disease disorder failure dysfunction impairment weakness numbness tingling spasm spasms stiffness deformity
  amputation surgery surgeries operation replacement replacements transplant repair reconstruction removal biopsy graft fusion resection ablation bypass stenosis herniation bulge degeneration arthritis murmur stones bleed bleeding hemorrhage hematoma clot clots abscess ulcer ulcers
  loss trauma puncture sting bite rash blister blisters scar scarring regurgitation insufficiency prolapse hypertrophy enlargement effusion edema embolism blockage occlusion detachment degeneration tightness pressure discomfort soreness tenderness irritation
`);

/** Said of a part of the body: "torn labrum", "both knees replaced", "her thyroid is underactive". */
export const damaged: ReadonlySet<string> = words(`
  aching achy throbbing tingling itching itchy twitching cramping useless twisted reconstructed
  busted blown detached dislodged popped clogged leaky hurt gangrenous ulcerated withered gimpy bum trick arthritic diseased cancerous degloved mangled mashed smashed gashed sliced skinned scraped scratched scarred drooping scoped drained pinned wired grafted biopsied stapled missing weak bad
  stiff sore numb tender failing bleeding hurting painful torn broken fractured cracked sprained strained dislocated ruptured herniated bulging bruised burned burnt swollen infected amputated crushed shattered separated pulled pinched blocked enlarged underactive overactive inflamed collapsed lacerated injured
  severed punctured paralyzed numb scalded frostbitten impacted abscessed degenerated fused replaced removed reattached irritated deformed impaired
`);

/** What a part of the body does, or keeps doing, to whoever it is of: "her hands swell", "his knees buckle". */
export const ails: ReadonlySet<string> = words(`
  ache aches ached hurt hurts throb throbs throbbed tingle tingles tingled itch itches itched swell swells swelled cramp cramps cramped twitch twitches twitched tremble trembles trembled shake shakes shook jerk jerks jerked buckle buckles buckled lock locks locked ring rings rang droop droops drooped drag drags dragged pop pops popped grind grinds stiffen stiffens stiffened seize seizes seized burn burns burned bleed bleeds bled spasm spasms spasmed peel peels
`);

/** What a part of the body goes, gets and turns. */
export const becoming: ReadonlySet<string> = words(
  'go goes going went gone get gets getting turn turns turned feel feels felt stay stays stayed keep keeps kept look seem seems seemed',
);

/** What befalls a part of somebody's own body: "hit his head", "burned both arms", "threw my back out". */
export const befalls: ReadonlySet<string> = words(`
  busted detached popped dislodged nicked poked mashed pricked degloved slammed severing tearing breaking rebroke refractured reinjured reinjured re-injured sawed hammered
  rolled broke break breaking fractured cracked sprained strained tore dislocated ruptured bruised burned burnt scalded hurt hurting injured injuring hit hitting banged bumped cut cutting sliced gashed crushed smashed jammed pinched twisted wrenched pulled tweaked
  threw scraped scratched punctured lacerated amputated severed lost mangled shattered skinned stubbed hyperextended blew jarred messed screwed
`);

/** Of these only bodies suffer, whatever is named behind: "bumped head", "stubbed toe". */
export const bodilyHarm: ReadonlySet<string> = words(
  'skinned mashed degloved bumped banged bruised scraped sprained dislocated stubbed scalded lacerated fractured',
);

export const owners: ReadonlySet<string> = words(
  'tip tips end ends piece use feeling top his her my their your the both a an one two three of on in some most part half much all percent thirty twenty forty fifty ten',
);

/** Parts that machines, books and files have as well. */
export const technicalParts: ReadonlySet<string> = words(
  'gut disk disks limb limbs pec cranial crotch temple valve joint joints disc discs node nodes lobe radius radial appendix head hand hands foot feet back arm arms leg legs spine skin orbit orbital vision hearing cords face eye eyes nose neck chest palm colon tongue lip lips heart heel calf calves bone muscle optic body tendon gum cheek mouth airway femoral',
);

/** What is done to machines and files as well. */
export const technicalTroubles: ReadonlySet<string> = words(
  'shake shakes shook jerk jerks jerked buckle buckles buckled lock locks locked ring rings rang droop droops drooped drag drags dragged pop pops popped grind grinds stiffen stiffens seize seizes seized bleed bleeds bled peel peels hurt hurts itch itches swell swells burns twisted useless aching throbbing ache aches ached broken cracked torn bent poke scratch scratches scar scars stab crack cracks spur spurs damage problem problems trouble condition issues malfunction revision drainage implant implants bleeds scope busted blown detached dislodged popped clogged leaky bum missing weak bad drained pinned wired stapled scratched mashed smashed sliced skinned scraped numbness drooping splash spot spots growth shadow separation failing sliver splinter failure replacement replacements removal repair loss operation blockage pressure break breaks cut cuts weakness bypass detachment insufficiency enlargement reconstruction replaced removed separated blocked pulled fused collapsed enlarged punctured severed deformed burn burns tear tears scar mass rupture trauma impairment bite lump stones',
);

/** What is taken out of a body, off it, or replaced in it, as alternatives of a pattern. */
export const takenOut: string =
  'gallbladder|appendix|tonsils?|adenoids|spleen|kidneys?|kidney stones?|uterus|womb|ovar(?:y|ies)|tubes|prostate|thyroid|breasts?|implants?|colon|bowel|bladder|lungs?|tumou?rs?|cancer|cysts?|moles?|warts?|polyps?|lumps?|growth|spot|mass|nodules?|stomach|teeth|tooth|molars?|legs?|foot|feet|toes?|toenails?|nails?|fingers?|thumbs?|arms?|eyes?|lens|hips?|knees?|shoulders?|valves?|heart valves?|back|neck|spine|disc|ankles?|wrists?|elbows?|nose|jaw|cataracts?|hernia|bunions?|veins?|stitches|staples|sutures|pins|hardware|cast|catheter|port|shunt|stents?|iud|bullet|shrapnel|splinter|abscess|skull|ribs?';
