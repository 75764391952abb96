// What laboratories measure, how they write what they found, and what bodies are allergic to. Pure data.

/** Names of analytes as alternatives of a pattern; each is followed by its value. */
const analytes: readonly string[] = [
  'hemoglobin(?: a1c)?|hb ?a1c|a1c|hgb|hematocrit|hct|wbc|white blood cell(?:s| count)?|rbc|red blood cell(?:s| count)?|platelets?(?: count)?|plt|mcv|mch|mchc|rdw|neutrophils?|lymphocytes?|monocytes?|eosinophils?|basophils?|reticulocytes?|esr|sed rate|crp|c-reactive protein',
  'sodium|potassium|chloride|bicarbonate|carbon dioxide|co2|anion gap|bun|urea nitrogen|creatinine|egfr|glucose|calcium|magnesium|phosphorus|phosphate|uric acid|osmolality|lactate|lactic acid|ammonia',
  'albumin|globulin|total protein|protein,? total|bilirubin|alt|ast|sgot|sgpt|alk(?:aline)? phos(?:phatase)?|ggt|ldh|lipase|amylase|ck|creatine kinase|troponin(?: [it])?|bnp|nt-probnp|d-dimer|fibrinogen',
  'cholesterol|triglycerides?|ldl|hdl|vldl|lipoprotein|apo ?b|tsh|free t[34]|t[34]|thyroxine|tpo|pth|cortisol|acth|prolactin|fsh|lh|estradiol|progesterone|testosterone|dhea|igf-1|insulin|c-peptide|hcg|beta hcg',
  'ferritin|iron(?: binding)?|tibc|transferrin|vitamin [abdek]\\d{0,2}|folate|b-?12|homocysteine|zinc|copper|lead(?=[, ]{1,2}(?:venous|blood|capillary))|blood lead|mercury|arsenic|psa|cea|ca ?(?:125|19-9|15-3)|afp|pt|inr|ptt|aptt|prothrombin(?: time)?|factor [ivx]{1,4}',
  'urine protein|urine glucose|ketones?|urobilinogen|nitrites?|leukocyte esterase|specific gravity|occult blood|microalbumin|fecal fat|calprotectin',
  'hiv(?:-1(?:\\/2)?)?|hcv|hbv|hbsag|hepatitis [abc]|hep [abc]|rpr|syphilis|treponema\\w*|chlamydia|gonorrhea|trichomonas|hpv|herpes simplex|hsv(?:-[12])?|cmv|ebv|rubella|varicella|measles|mumps|lyme|quantiferon|tb gold|strep [ab]|group [ab] strep|influenza [ab]|rsv|sars-cov-2|covid-19|c\\.? diff(?:icile)?|h\\.? pylori|salmonella|mrsa|ana|rheumatoid factor|anti-ccp|ds-?dna|cd4|viral load',
  'amphetamines?|methamphetamines?|barbiturates?|benzodiazepines?|cocaine(?: metabolites?)?|opiates?|oxycodone|fentanyl|methadone|buprenorphine|pcp|phencyclidine|thc|cannabinoids?|mdma|ethanol|alcohol,? (?:blood|serum)|blood alcohol|bac|digoxin|lithium|valproic acid|phenytoin|vancomycin|tacrolimus',
];

export const analyte: string = analytes.join('|');

/** The words by which a line shows that an analyte stands in it. */
export const analyteWords: readonly string[] = (
  'hemoglobin hgb hematocrit hct wbc rbc platelets platelet plt mcv mch mchc rdw neutrophil neutrophils lymphocytes monocytes eosinophils basophils esr crp sodium potassium chloride bicarbonate bun creatinine egfr glucose calcium magnesium phosphorus phosphate lactate ammonia uric ' +
  'albumin globulin bilirubin alt ast sgot sgpt ggt ldh lipase amylase troponin bnp probnp dimer fibrinogen cholesterol triglycerides triglyceride ldl hdl vldl tsh thyroxine tpo pth cortisol acth prolactin fsh estradiol progesterone testosterone dhea hcg peptide ' +
  'ferritin tibc transferrin vitamin folate homocysteine venous capillary psa cea afp inr ptt aptt prothrombin urine ketones urobilinogen nitrite esterase gravity occult microalbumin calprotectin hiv hcv hbv hbsag hepatitis hep rpr syphilis chlamydia gonorrhea trichomonas hpv hsv cmv ebv rubella varicella measles mumps lyme quantiferon ' +
  'temp temperature gcs sats sat pulse bg fsbs fsbg accucheck apgar apgars strep influenza rsv covid salmonella mrsa ana rheumatoid cd4 amphetamine amphetamines methamphetamine barbiturates benzodiazepines cocaine opiates oxycodone fentanyl methadone buprenorphine pcp phencyclidine thc cannabinoids mdma ethanol digoxin lithium phenytoin vancomycin tacrolimus'
).split(' ');

/** Of what people are allergic, as alternatives of a pattern. Drugs are known elsewhere. */
export const allergens: string = [
  'peanuts?|(?:tree )?nuts?|almonds?|cashews?|walnuts?|pecans?|pistachios?|hazelnuts?|sesame|soy|wheat|gluten|rye|barley|corn|oats?|milk|dairy|lactose|whey|casein|eggs?|fish|salmon|tuna|shellfish|shrimp|crab|lobster|clams?|oysters?|scallops?|strawberr(?:y|ies)|citrus|oranges?|kiwi|bananas?|avocados?|mango(?:es)?|tomato(?:es)?|chocolate|cinnamon|mustard|garlic|onions?|mushrooms?|legumes?|lentils|peas|coconut|red (?:dye|meat|40)|food (?:dye|coloring)|msg|sulfites?|nitrates|preservatives|alcohol|beef|pork|chicken|gelatin|alpha-gal',
  'bees?|bee stings?|wasps?|hornets?|yellow jackets?|fire ants?|ants?|mosquito(?:es)?|insects?|cats?|dogs?|horses?|animals?|(?:animal |cat |dog )?dander|fur|feathers?|dust(?: mites?)?|mold|pollen|grass(?:es)?|ragweed|trees?|hay|poison (?:ivy|oak|sumac)|cockroaches|smoke|perfumes?|fragrances?',
  'latex|dyes?|hair dye|ink|chemicals?|cleaners?|cleaning products|paint|glue|cement|straw|cotton|plants?|pain medicine|pain meds|most medicines?|nickel|adhesives?|tape|band-?aids|iodine|contrast|betadine|shellac|wool|lanolin|formaldehyde|bleach|detergents?|soap|sunscreen|rubber|vinyl|metals?|chlorine',
  'penicillins?|pcn|sulfa|aspirin|nsaids?|codeine|morphine|opioids|antibiotics?|anesthe\\w+|vaccines?|steroids|insulin|statins|ace inhibitors|several|multiple|all|any',
].join('|');
