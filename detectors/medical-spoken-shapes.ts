// How people speak of bodies, drugs, births and drink without any clinical word: sources of patterns, bounded.
/** What is told of a part of the body ends there, or goes on with another clause: "his left hand drawer" is no hand. */
const ends =
  '(?![a-z-])(?= (?:and|or|but|so|since|after|for|because|when|if|while|at|on|in|from|with|without|again|today|now|any ?more|this|last|that|where|which|who|due|until|till|every|is|are|was|were|has|as|to|by|during|above|below|all|yet|very|either|right)(?![a-z])|[.,;:)!?]|$)';
const own = '(?:his|her|my|their|the|both|one)';
/** Stands before the match: the fact begins behind it. */
const whose = "(?<=(?:his|her|my|our|their|['’]s) )";
const since = '(?<=[,;] )';
const hers = '(?:his|her|my|their|both|one)';
const oneself = '(?:himself|herself|myself|themselves|themself)';
const she = '(?:him|her|me|them)';
const not = "(?:can['’]?t|cannot|can not|could not|couldn['’]t|can no longer)";
const side = '(?:left |right |lower |upper |bad |good |small |big |inner |other ){0,2}';
const part =
  '(?:skull|head|face|jaw|neck|spine|back|shoulders?|arms?|elbows?|wrists?|hands?|fingers?|thumbs?|chest|heart|lungs?|brain|ribs?|stomach|belly|hips?|pelvis|legs?|thighs?|knees?|shins?|calf|calves|ankles?|feet|foot|heels?|toes?|femur|tibia|collarbone|ears?|eyes?|nose|throat|veins?|bladder|kidneys?|liver)';

/** What bodies react to, and nobody keeps as a pet or mows. */
const eaten =
  '(?:peanuts?|(?:tree )?nuts|almonds?|cashews?|walnuts?|pecans?|sesame|soy|gluten|wheat|dairy|lactose|shellfish|shrimp|crab|lobster|eggs|red (?:dye|40|meat)|food (?:dye|coloring)|strawberries|latex|adhesives?|penicillins?|amoxicillin|sulfa|aspirin|nsaids?|ibuprofen|codeine|morphine|iodine|contrast(?: dye)?|anesthesia|general anesthesia)';
const reactions = [
  `(?:reacts?|reacted|reacting) (?:very |so )?(?:badly |severely |terribly |strongly )?to (?:the |a |an |his |her )?(?:[a-z]+ (?:and|or) )?(?:${eaten}|(?:bee|wasp|hornet|ant|insect|fire ant)s?(?: stings?| bites?)?|stings?|milk|eggs?|fish|corn|cats?|pollen|ragweed|grass|hay|dander|dust(?: mites)?|mold|perfumes?|fragrances?|nickel|tape|poison (?:ivy|oak))(?![a-z])`,
  `(?:${not}|must not|should not|shouldn['’]t|not allowed to|may not|unable to) (?:have|eat|drink|tolerate|touch|handle|be near|be around|be given|take) (?:any |anything with |foods? with )?(?:[a-z]+ (?:[a-z]+ )?(?:and|or) )?${eaten}${ends}`,
  `(?:bad|severe|serious|terrible|adverse|violent|delayed|mild|skin) reactions? to (?:the |a |an |his |her |my |some )?(?:[a-z]+ )?(?:dyes?|contrast|anesthe\\w+|vaccines?|shots?|stings?|bites?|antibiotics?|medications?|medicines?|meds|drugs?|steroids?|transfusion|adhesives?|bandages?|${eaten})(?![a-z])`,
  `(?:mak(?:es?|ing)|made|gives?|gave) ${she} (?:swell(?: up)?|wheeze|itch(?:y)?|vomit|throw up|break out|faint|pass out|nauseous|nauseated|lightheaded|short of breath|hives|welts|diarrhea|the shakes|chest pains?)(?![a-z])`,
  `(?:breaks?|broke|broken|breaking) out (?:in|with|all over)(?: (?:a|an|bad|itchy|red|big))? ?(?:hives|welts|rash|bumps|blotches|blisters|sweats|all over)?(?![a-z])(?= (?:if|when|from|after|on|every)|[.,;)]|$)`,
  `(?:gluten|dairy|peanuts?|nuts|shellfish|eggs?|latex|penicillin|stings?|bee stings?) (?:will|would|could|can) (?:put|send|kill|land|close) ${she}`,
  `${eaten} (?:trouble|issues?|problems?|sensitiv\\w+|intoleran\\w+|allerg\\w+)(?![a-z])`,
  `(?:swells?|swelled|swelling|puffs?|puffed) up (?:like|from|when|if|after|every|at night|in the (?:heat|cold))`,
];

/** Parts that hurt, do not feel, were pierced, burned or taken, or hold metal. */
const bodies = [
  `(?:no|lost|loses|losing|little|loss of|without) (?:all |most |the |some |any )?(?:feeling|sensation|strength|movement|grip|use) (?:in|of|on) (?:${own} ){0,2}${side}${part}${ends}`,
  `(?:no|loss of|without|lost|loses) (?:bladder|bowel) control`,
  `(?:plates?|rods?|pins?|screws?|shunt|stents?|shrapnel|bullet|wires|clots?|mesh|port|drain|tubes?|implant|stimulator|bullet fragments?) (?:still |put |placed |screwed |inserted |implanted )?(?:in|inside|behind) ${hers} ${side}(?!hands?(?![a-z]))${part}${ends}`,
  `(?:shots?|injections?|needles?|epidurals?|cortisone|botox|steroids?) (?:in|into|for) ${hers} ${side}${part}${ends}`,
  `burn(?:ed|t|s) (?:over|on|across|to|covering) (?:about |over |nearly |more than |at least )?(?:half|a third|two thirds|a quarter|most|much|\\d{1,3} ?(?:%|percent)) (?:of )?(?:his|her|my|their|the) body`,
  `(?:treated|hospitalized|overcome|checked out|seen) (?:(?:at|in|by) [A-Za-z.' ]{2,20} )?(?:for|by|with|from) (?:carbon monoxide|smoke|fumes|gas fumes|chlorine|ammonia|exposure|heat|a reaction|the heat)(?![a-z])`,
  `(?:tak(?:e|ing)|took|remov(?:e|ed|ing)|losing|lost) (?:his|her|my) ${side}(?:legs?|breasts?|kidneys?|gallbladder|appendix|uterus|spleen|tonsils|ovary|ovaries|prostate|thyroid|lung|adenoids)(?![a-z])`,
  `(?:tak(?:e|en|ing)|took|remov(?:e|ed|ing)|amputat\\w+) (?:the|his|her|my) (?:leg|foot|arm|toes?)[a-z ,]{0,24} (?:above|below|at) the (?:knee|ankle|elbow|joint)`,
  `born (?:deaf|blind|premature(?:ly)?|early(?= (?:at|and|by|so|with)|[.,;)]|$)|too early|two months early|addicted|blue|dependent|(?:[a-z]+|\\d{1,2}) (?:weeks|months) early|with(?:out)? (?:a |an |his |her |one |only one |no |the |part of )?(?:[a-z]+ )?(?:cleft|hole in|club ?(?:foot|feet)|defect|drugs in|hands?|arms?|legs?|foot|feet|eyes?|ears?|fingers?|thumbs?|kidneys?|hip|spine|syndrome|palate|withdrawal|fluid on))(?![a-z])`,
  `(?:was|is|were) (?:a |born )?(?:premature|a preemie|preterm)(?= and| at|,| \\(|[.;)]|$)`,
  `(?:behind|delayed|slow|late) (?:in|with|at) (?:walking|talking|crawling|(?:his|her) (?:speech|milestones|development|motor skills))`,
  `(?:toes?|foot|feet|fingers?|legs?|fingertips|stump|hands?)(?: (?:is|are|was|were|went|turned|looks?|turning|going|gone|has gone|have gone))? (?:black|blue|purple|cold and blue|white and numb)(?= (?:on|and|from|at|to|in|since|again|today)|[.,;)]|$)`,
  `(?:pee|urine) (?:is|was|looks?|looked|has been|turned) (?:brown|dark|bloody|pink|cloudy|red|like tea)|(?:stools?|poop|vomit) (?:is|was|are|were|looks?|looked|turned) (?:black|bloody|tarry|green)|(?:skin|eyes) (?:is|are|was|were|turned|has turned|have turned|looks?|gone) yellow`,
  `${whose}(?:memory|mind|balance|speech|eyesight|nerves|sugars?|cholesterol|blood pressure|pressure) (?:is|are|was|were|has been|keeps?|started|['’]s) (?:\\w+ )?(?:failing|going|gone|slipping|fading|shot|off|giving out|getting worse|bad|poor|worse|up|high|low|sky high|out of control|slurred)(?! (?:to|for|on)(?![a-z]))`,
  `(?:because of|due to|on account of|over|trouble with|problems with|pills for|medicine for|meds for|medication for|something for|shots for|seen for|treated for) (?:his|her|my) (?:${side})(?:blood pressure|pressure|sugars?|nerves|cholesterol|heart|kidneys?|lungs?|liver|back|knees?|hips?|shoulders?|neck|feet|legs?|ankles?|wrists?|prostate|bladder|thyroid|bowels|stomach|breathing|balance|eyesight|hearing|vision|asthma|mood|sleep)(?= (?:and|or|since|from|again|today|condition|trouble|problems?|so|but)|[.,;)]|$)`,
  `(?:(?:${not}|could barely|can barely|can hardly|barely able to|not able to|unable to|no longer able to|struggles to|hurts to) (?:move|feel|bend|lift|raise|straighten|open|close|turn|use|put weight on|bear weight on|walk on|stand on|see out of|hear out of|hear from) (?:all of )?${hers} ${side}${part})${ends}`,
  `(?:got|get|gets|had|sprayed|splashed|flew|blew|rubbed|spilled) (?:some |a |the )?(?!tears?|stars?|twinkle|gleam|look|dollar|sun|light|hope|fire)[a-z]+(?: [a-z]+)? in(?:to)? (?:his|her|my|both|one) (?:left |right |good )?eyes?${ends}`,
  `(?:ruin(?:ed|ing|s)|wreck(?:ed|s)|destroy(?:ed|s)|damag(?:ed|es|ing)|killing|kills|scarred|deafened|blinded) (?:his|her|my) ${side}(?!(?:back|hand|arm|head|face|leg|foot|nose)(?![a-z]))${part}(?= |[.,;)]|$)`,
  `${whose}${part} (?:was |were |is |are |just |recently |got |being |been |has been ){1,3}(?:operated on|redone|rebuilt|scoped|fused|reset|cleaned out|drained|pinned|amputated)|${since}${part} (?:just |recently )?(?:operated on|scoped|fused|amputated)(?![a-z])`,
  `${whose}(?:heart|breathing) (?:stopped|quit)(?= on| twice| for| in the| at| again|[.,;]| and|$)`,
  `(?:thing|spot|something|place|knot|shadow|growth|lesion|mass|cyst|patch|bump|nodule|tumou?r) (?:on|in|near|behind) (?:his|her|my|one|the) ${side}(?:lungs?|brain|liver|kidneys?|breast|pancreas|thyroid|colon|spine|ovary|prostate|spleen|bladder|x-?ray|mammogram|adrenal|lymph node|throat|neck|tongue|scalp)(?![a-z])`,
  `throw(?:s|ing)? up(?= (?:if|when|whenever|every|after|on|at|in the|all|blood|again|twice|daily|and|his|her)|[.,;)]|$)`,
  `(?:gets?|getting|got|seems|becomes?|is often|is easily) (?:easily |more |increasingly |so |very )?(?:confused|disoriented|forgetful|muddled|dizzy|lightheaded|shaky|faint|overheated)(?= (?:after|at night|in the (?:evening|morning|heat|sun|shower)|when|if|and|easily|about (?:the day|where)|on the stairs|standing)|[.,;)]|$)(?! (?:about|by|over) (?:the )?(?:new|form|rule|process|directions))`,
  `(?:has|had|have|getting|gets|got|needs?|wants?|having) (?:his |her |my |some |more )?(?:blood|labs|blood ?work|lab work|a tube of blood) (?:drawn|taken|checked|tested|redone)|(?:his|her|my) (?:white|platelet|t-?cell|blood) counts?(?![a-z])(?! of)`,
  `${not} (?:smell|taste)(?= (?:or|anything|her|his|food|since|after|gas|smoke|from)|[.,;)]|$)|(?:lost|no) (?:(?:his|her|my) )?sense of (?:smell|taste)`,
  `reads? lips(?= |[.,;)]|$)(?! of)|lip[- ]?reads?|(?:uses?|needs?|speaks?|communicates in|signs in) (?:asl|american sign language|sign language)|(?:asl|sign language) interpreter for (?:him|her|me)`,
  `(?:pap|pap smear|mammogram|biopsy|colonoscopy|stress test) (?:was|were|came back|is|are|looks?|looked) (?:abnormal|negative|positive|bad|suspicious|malignant|benign|normal|not good|inconclusive|elevated|clear)(?![a-z])`,
  `${whose}(?:mri|ct|x-?ray|ekg|eeg|ultrasound|bloodwork|blood work|labs|scan) (?:was|were|came back|is|are|looks?|looked) (?:abnormal|negative|positive|bad|suspicious|malignant|benign|normal|not good|inconclusive|elevated|clear)(?![a-z])`,
  `(?:fed|eats|nourished|feedings?|gets all (?:his|her) food) (?:through|by|via) (?:a |the |his |her )?(?:feeding |g-?|j-?|peg |stomach )?tube(?![a-z])`,
  `(?:lead|alcohol|drugs|meth|fentanyl|thc|carbon monoxide|sugar|protein|bacteria|opiates) in (?:his|her|my) (?:blood|urine|system|stool|hair)(?![a-z])`,
  `(?:trouble|difficulty|a hard time|hard time) (?:swallow(?:ing)?|breath(?:e|ing)|walk(?:ing)?(?! (?:the|a|an|his|her|my|away|through|back|in(?! pain)|into|out|off|dogs?)(?![a-z]))|urinat(?:e|ing)|chew(?:ing)?|grip(?:ping)?|bend(?:ing)?|kneel(?:ing)?|climb(?:ing)? stairs|keep(?:ing)? (?:food|anything|water) down|catch(?:ing)? (?:his|her|my) breath)(?![a-z])(?! (?:life|new life|through the|away from))`,
  `(?:gets?|getting|got|is|was|becomes?) (?:so |too |very |easily )?(?:winded|out of breath|short of breath)(?![a-z])`,
  `(?:chokes?|choking|choked|aspirat(?:es?|ed|ing)|gags?|gagging) on (?:thin |his |her |own |solid )*(?:food|foods|liquids?|saliva|water|meat|pills|spit|secretions)|(?:thickened|thin|nectar[- ]thick|honey[- ]thick) liquids|(?:pureed|puree|mechanical soft|minced and moist) (?:diet|foods?|meals?|tray)`,
  `(?:cough(?:s|ed|ing)?|spit(?:s|ting)?|hack(?:s|ed|ing)?|brings?|bringing) up (?:black|green|yellow|brown|blood|bloody|phlegm|mucus|rusty|clots)|kept (?:any )?(?:food|anything|water) down|keep(?:s|ing)? (?:food|anything|water) down`,
  `stitches (?:in|on|over|across|above) ${own} ${side}${part}|lump (?:in|on|under|behind) ${hers} ${side}(?:armpit|${part})`,
];

/** What a doctor ordered, and what somebody does every day for an ill. */
const routines = [
  `(?:doctor|doc|surgeon|orthopedist|specialist|clinic|hospital|midwife|ob|psychiatrist|neurologist|cardiologist)(?: [A-Z]?[a-z]+)? (?:took|pulled|put|keeps?|kept|wants) (?:him|her) (?:off (?:work|(?:his|her|my) feet)|on (?:bed ?rest|light duty|limited duty|restrictions|crutches|oxygen|a (?:walker|monitor|low|special|strict))|out of work)`,
  `${whose}(?:(?:leg|arm|wrist|foot) )?(?:(?:cast|splint) (?:is off|comes off|came off|gets cut off|is on|itches|stays on|got wet)|(?:walking boot|sling|back brace|neck brace|crutches|stitches|catheter|picc line|trach|feeding tube|colostomy|stump|pacemaker|inhaler|nebulizer|puffer|prosthesis|hearing aids?|oxygen|insulin pump|wheelchair) (?:is|are|was|were|comes? out|came out|broke|fell|leaks|leaked|ran out|stays|has to|have to|needs?))(?![a-z])`,
  `(?:in|into|of|entering|starting) (?:her|the) (?:first|second|third|last) trimester(?! of (?!pregn))|(?:on|needs?|wears?|uses?|using|requires?|brings?|carries|for|with|without|off) (?:his|her|my|home|portable|continuous|night(?:time)?) oxygen(?![a-z])(?! (?:acet|torch|rig|weld))`,
  `sleeps? (?:with|on) (?:a |the |his |her |my )?(?:machine|mask|breathing machine|oxygen)(?![a-z])`,
  `(?:carr(?:ies|ying)|hauls?|pulls?|drags?|on|wheels?|tows?) (?:a |an |his |her |my )?(?:portable |little |small )?(?:oxygen|o2|air) (?:tank|bottle|cylinder)(?![a-z])`,
  `(?:pricks?|sticks?|pokes?|pricking|sticking|poking) (?:his|her|my|their) (?:own )?finger`,
  `(?:checks?|checked|checking|tests?|testing) (?:his|her|my|their) (?:own )?(?:blood )?(?:sugars?|glucose|ketones|blood pressure|sats|inr)(?![a-z])`,
  `gives? ${oneself} (?:his |her |my |a |an |the |daily )?(?:shots?|insulin|injections?|needle|infusions?)(?![a-z])`,
  `(?:quit|quits|stopp(?:ed|ing)|stops|refus(?:es|ed|ing)|skip(?:s|ped|ping)|went off|goes off|is off|came off|ran out of|out of|forg(?:ot|ets) (?:to take )?|behind on) (?:taking )?(?:his|her|my|their) (?:[a-z]+ )?(?:meds|pills|medicines?|medications?|inhaler|insulin|injections?)(?![a-z])|(?:quit|stopped|refus(?:es|ed)|skips|skipped) (?:taking )(?:his|her|my|their) shots?`,
  `(?:on|added to|off|top of|waiting on|moved up) (?:the |a )?(?:transplant |waiting |wait )?list for (?:a |an )?(?:new |donor |another )?(?:kidney|liver|heart|lungs?|pancreas|cornea)(?![a-z])|needs? (?:a )?new (?:kidney|liver|heart valve|hip|knee|knees|hips|lungs)${ends}`,
  `${whose}(?:a1c|psa|inr|ldl|tsh|creatinine|cd4|viral load|cholesterol|sugars?|bp|hemoglobin|platelets|egfr|white count) (?:went|goes|dropped|fell|rose|jumped|climbed|came back|came down|runs?|ran|hit|shot up|stays?|is|was) (?:\\w+ )?(?:up|down|from|to|back|at|over|under|high|low|normal|through|\\d)`,
  `(?:oxygen|o2) (?:has to|must|needs to|should) be (?:on|off|running|turned up)|(?:oxygen|o2) (?:up|down|turned up) to \\d`,
  `hearing aid (?:batteries|battery|molds?|is|was|in|whistles|broke|out)`,
];

/** Birth and what comes before it. */
const births = [
  `pump(?:s|ing)? (?:breast ?milk|her milk|milk for|every (?:[a-z]+|\\d) hours?|(?:two|three|2|3) times (?:a|per) (?:day|shift)|for (?:her|the|my) (?:baby|newborn|infant))|express(?:es|ing)? (?:breast ?)?milk|lactation (?:room|breaks?|consult\\w*|visit)|breast ?pump(?! (?:sale|coupon|brand))`,
  `(?:going|goes|went|gone) through (?:the change|menopause|early menopause)(?= |[.,;)]|$)|change of life`,
  `(?:gets?|getting|got|due for|on) (?:her |the |my )?depo(?= (?:every|shot|again|at|in|for birth)|[.,;)]|$)`,
  `(?:trying|tried|tries|struggling|unable|hoping) to (?:conceive|get pregnant|carry (?:a baby|to term))`,
  `(?:lost|losing|miscarried|delivered|carrying|expecting) (?:a |the |her |their |our )?(?:baby|babies|pregnancy|twins?|triplets)(?= |[.,;)]|$)(?! (?:shower|sitter|monitor|clothes|food|bump|weight|ad))`,
];

/** The mind, and harm that is feared. */
const minds = [
  `threaten(?:s|ed|ing)? to (?:jump (?:off|from|in front)|end (?:it|his|her|my)|od|overdose|take (?:all|the whole|a whole|his own|her own) (?:[a-z]+ )?(?:bottle|life|pills))|(?:tak(?:e|es|en|ing)|took|swallow\\w*|down(?:s|ed)?) (?:the|a|her|his) whole bottle(?= of (?:pills|[a-z]*(?:ol|in|ine|am))|[.,;)]|$| and| before)`,
  `(?:wants?|wanted|wish(?:es|ed)?|wanting) (?:to (?:die|be dead|end (?:it all|(?:his|her|my|their) life)|disappear forever)|(?:he|she|i) (?:was|were) dead)(?= |[.,;)"”]|$)(?! of)|(?:doesn|does|didn|did|don|do)(?:['’]t| not) want to (?:live|wake up|be (?:alive|here) any ?more)|(?:on|under) suicide watch|suicide note|goodbye notes?|gun (?:to|in) (?:his|her) (?:own )?(?:head|mouth)`,
  `(?:taken|sent|admitted|transferred|committed|moved|went|gone) to (?:the )?(?:psych|psychiatric)(?: (?:ward|unit|floor|hospital|er|hold))?(?=[ .,;)]|$)(?! (?:class|101|department|conference|exam|lecture))|96[- ]hours? (?:hold|commitment|detention|detained|involuntary)|held (?:for )?(?:a )?(?:96|ninety-six)[- ]hours?|committed to (?:the )?(?:state )?(?:mental )?hospital`,
  'self[- ]?harm(?:s|ed|ing)(?! (?:prevention|training|policy))',
  `(?:hears?|sees?|hearing|seeing|heard|saw) (?:things?|people|voices|stuff|somebody|someone|bugs)(?: (?:that|who))? (?:aren['’]t|are not|isn['’]t|is not|ain['’]t|weren['’]t|wasn['’]t|nobody|no one|others (?:don['’]t|do not|can['’]t))(?![a-z])`,
  `(?:sees?|seeing|saw) (?:double(?! (?:digits?|rainbows?|standards?|the|that|last))|spots|floaters|halos|shadows|snakes|bugs|spiders|demons|dead people|rats|little men)(?= |[.,;)]|$)(?! (?:in the (?:barn|yard|garden|attic|basement)|on (?:his|her|the)))`,
  `(?:weeks|days|months|not long) (?:not (?:months|years|weeks)|to live|left to live)(?= |[.,;)]|$)|not expected to (?:live|make it|survive|pull through|wake|last)(?= |[.,;)]|$)|(?:is|was|['’]s) (?:terminal|brain ?dead)(?= (?:and|with|cancer|now|so|but)(?![a-z])|[.,;)]|$)`,
  `(?:carr(?:ies|ying)|carrier (?:of|for)|has|have) (?:a |an |the )?(?:brca ?[12]?|chek2|palb2|lynch|mlh1|msh[26]|huntington['’]?s?|cftr|factor v|tay-?sachs|apoe4?|fragile x|sickle cell|breast cancer|cystic fibrosis) (?:gene|mutation|change|variant|trait|deletion|carrier)(?![a-z])`,
  `afraid to leave the house|(?:won['’]t|will not|hasn['’]t|has not) (?:leave|left) (?:the house|(?:his|her) (?:room|bed)) (?:since|for|in)|cries (?:all day|every day|at work|herself to sleep|all the time)|can['’]?t stop (?:crying|shaking|washing (?:his|her) hands)|pulls? out (?:his|her) (?:own )?(?:hair|eyelashes)`,
  `(?:goes|going|went|gone|sent|back|been|referred|attend(?:s|ed|ing)?) (?:to |in )?(?:weekly |marriage |couples |family |grief |trauma )?(?:counseling|counselling|therapy)(?= (?:for|on|every|weekly|twice|once|since|with|at|and|because|over)|[.,;)]|$)(?! (?:dog|school|class|office|conference))`,
  `(?:sees?|seeing|saw|seen by|talks? to|talking to|meets? with) (?:a |an |his |her |my |the )(?:[a-z]+ )?(?:therapist|counselor|shrink|psychiatrist|psychologist) (?:about|for|over|every|weekly|twice|once|since|on (?:mon|tue|wed|thu|fri))`,
];

/** Drink and drugs. */
const cravings = [
  `(?:drinks?|drinking|drank) (?:(?:a|an|about|at least|over|half|most of|almost|one|two|\\d) ){0,3}(?:fifth|pint|handle|case|twelve[- ]?pack|six[- ]?pack|bottle|quart|liter)s? (?:of [a-z]+ )?(?:a|per|every|each) (?:day|night)|(?:smok\\w+|goes through|went through|down to|up to|chews?|dips?) (?:about |at least )?(?:one|two|three|a|half a|\\d) packs? (?:a|per) day`,
  `(?:ua|uds|drug test|drug screen) (?:of|for|from|on) [^.;\\n]{3,40} (?:was|is|came back) (?:hot|dirty|positive)(?![a-z])|(?:ua|urine|uds|drug test|sample|swab|hair test|drug screen) (?:was |came back |came up |is |came in |tested )?(?:hot|dirty)(?= for| on| again|[.,;)]|$)|(?:came|come|comes|popped|pops|tested|tests|drops?|dropped|peed|blew|pissed) (?:up |back )?(?:hot|dirty)(?= for| on| again|[.,;)]|$)`,
  `(?:is|was|been|started|admits|admitted|admitted to|caught|back to|still) (?:using|drinking) (?:again|daily|every day|heavily|drugs|iv)(?![a-z])`,
  `(?:in|into|to|entered|enter(?:s|ing)?|complet(?:ed|es|ing)|finish(?:ed|es|ing)|left|start(?:ed|s|ing)?|back in|out of|discharged from|walked out of|kicked out of) (?:(?:a|the|his|her|inpatient|outpatient|in-?patient|long-term|short-term|court-ordered) ){0,2}(?:residential|inpatient|outpatient|drug|alcohol|substance abuse|addiction|recovery) (?:treatment|program|rehab|house|center)(?![a-z])|in residential(?= (?:till|until|since|for|at|through|treatment)|[.,;)]|$)`,
  `(?:in recovery|recovering addict|recovering alcoholic|in and out of rehab|(?:goes|going|went|attends?|attending|back) to (?:an? )?(?:aa|na|al-?anon|celebrate recovery|alcoholics anonymous|narcotics anonymous)(?= |[.,;)]|$)|(?:his|her|my) (?:aa|na) (?:sponsor|meetings?|chip|home group))(?! (?:from the (?:storm|flood|hack|outage)))`,
  `(?:is|was|['’]s|as|became|become) (?:an? )?(?:recovering |known |former |admitted |iv |functioning )?(?:addict|drug user|iv drug user|drug addict|alcoholic|drunk)(?= |[.,;)]|$)(?! (?:of|with|on (?:power|success|love)|driv\\w+))`,
  `(?:came|come|comes|showed up|shows up|show up|arrived|drove|reported) (?:to [a-z]+ |in |home |for work )?high(?= again| and| at work|[.,;)]|$)|(?:came|come|comes|showed up|shows up|show up|was|is|arrived|drove|reported) (?:to [a-z]+ |in |home |for work )?(?:high on|drunk|stoned|intoxicated|hung ?over|under the influence)(?= again| and| at work|[.,;)]|$| (?:on )?(?:meth|pills|drugs|something|weed|pot|fentanyl))|wants? (?:to get |to come )?off (?:of )?(?:the )?(?:pills|meth|heroin|drugs|opioids|opiates|oxy\\w*|alcohol|booze|fentanyl|drink)(?![a-z])`,
  `(?:drying out|getting clean|sobering up|in the program|working the program)(?= |[.,;)]|$)(?! (?:the|his|her|a|for|on|at|of)(?![a-z]))`,
  `dope ?sick(?! (?:by|\\())|(?:going|went|goes) through (?:withdrawals?|the dts|detox)|needle in (?:his|her) arm|track marks`,
];

/** Each a pattern of its own: a line is tried only with those of which it holds a rare word. */
export const spoken: readonly string[] = [
  ...reactions,
  ...bodies,
  ...routines,
  ...births,
  ...minds,
  ...cravings,
];

/** The same of a value by itself, cut off from what stands before it. */
export const spokenAlone: string = spoken.join('|').replaceAll(whose, '').replaceAll(since, '');

/** The words by which a line shows it. */
export const spokenWords: readonly string[] =
  'reacts reacted cholesterol a1c cd4 viral bp reacting reaction reactions peanuts peanut nuts gluten dairy shellfish latex penicillin dye tolerate swell swells swelled wheeze itch itchy hives welts rash bumps blotches feeling sensation strength movement grip bladder bowel plate rods rod pins screws shunt stent stents shrapnel bullet mesh stimulator shots shot injections needles epidurals cortisone botox steroids percent monoxide smoke fumes leg legs breast foot premature prematurely preemie preterm cleft born walking talking crawling milestones toes toe fingers fingertips black blue purple urine pee stools stool poop vomit yellow memory mind balance speech eyesight nerves sugar sugars cholesterol pressure kidneys kidney lungs liver prostate thyroid bowels smell taste breathing swallowing swallow urinating urinate chewing gripping bending kneeling winded breath chokes choking choked aspirates aspirated gags liquids pureed coughs coughed coughing phlegm mucus stitches lump doctor surgeon orthopedist midwife sleeps oxygen tank pricks prick pokes finger glucose ketones insulin injection meds pills medicine medication inhaler cornea hip hips knee knees lung psa inr ldl tsh creatinine hemoglobin platelets egfr hearing pump pumps pumping lactation milk menopause conceive pregnant baby babies twins triplets jump bottle die dead suicide goodbye psych psychiatric committed harms harmed harming voices hears hearing crying cries counseling counselling therapy therapist shrink psychiatrist psychologist fifth pint handle pack packs hot dirty popped using drinking residential inpatient outpatient rehab recovery recovering addict alcoholic drunk aa na anon withdrawals withdrawal dopesick sick track detox trimester depo lips asl sign pap mammogram biopsy mri ekg eeg ultrasound bloodwork labs colonoscopy scan fed tube lead drying clean anymore alive wake ua uds move raise straighten ruined ruining wrecked destroyed damaged scoped operated redone rebuilt amputated heart thing spot knot shadow growth throws throwing confused disoriented forgetful dizzy shaky faint overheated drawn counts blood cast splint sling brace crutches catheter picc trach feeding colostomy puffer pacemaker nebulizer expected double spots floaters halos terminal weeks months carries carrying carrier brca brca1 brca2 gene mutation trait halos shadows snakes spiders demons stoned intoxicated hungover booze'.split(
    ' ',
  );
