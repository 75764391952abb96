// Facts about health told in passing, in everyday words, and everyday sentences in which the same words mean nothing of the kind.
import { describe, expect, test } from 'vitest';
import { facts } from './medical-facts.ts';

interface Class {
  readonly name: string;
  readonly texts: readonly string[];
}

const told: readonly Class[] = [
  {
    name: 'a part of somebody\u2019s body does what it should not',
    texts: [
      'Troy Lambert asked to sit down at the register; his feet go numb after an hour.',
      'Pam Odell says her hands swell up in the cold.',
      'Hoyt Slade\u2019s ears ring all day from the grain dryer.',
      'Judy Harris reports that her knuckles lock.',
      'Ben Marsh had to stop because his knees buckled on the stairs.',
      'Judy Harris told the clerk that her back throbs by noon.',
      'Ben Marsh cannot type long, his wrist aches.',
      'Judy Harris said her left eye twitches when she reads.',
      'Ben Marsh writes that his gums bleed.',
      'Judy Harris needs a break since her legs cramp at the machine.',
    ],
  },
  {
    name: 'somebody cannot move, feel or use a part of the body',
    texts: [
      'Virgil Tapp can\u2019t feel his feet, that is why he missed the brake.',
      'Judy Harris fell in the tub and can\u2019t move her legs.',
      'Ben Marsh cannot raise his right arm above the shoulder.',
      'Judy Harris can no longer bend her knee.',
      'Ben Marsh can\u2019t put weight on his left foot.',
      'Judy Harris has no feeling in her left hand.',
      'Ben Marsh lost the use of his legs in the wreck.',
      'Judy Harris couldn\u2019t open her jaw this morning.',
      'Ben Marsh has lost bladder control.',
      'Judy Harris has a hard time swallowing.',
    ],
  },
  {
    name: 'metal, tubes and needles in a body',
    texts: [
      'Judy Harris has a plate in her skull.',
      'Titus Rand had rods put in his back, no lifting.',
      'Ben Marsh walks with a rod in his thigh.',
      'Judy Harris still has shrapnel in her hip.',
      'Ben Marsh sets off the wand, he has screws in his ankle.',
      'Judy Harris has tubes in her ears and must wear plugs.',
      'Ben Marsh gets shots in his spine every three months.',
      'Judy Harris had a clot in her leg after the flight.',
      'Ben Marsh has a stent in his heart.',
      'Judy Harris came in with a drain in her side and a port in her chest.',
    ],
  },
  {
    name: 'a body reacts to what it eats, touches and is given',
    texts: [
      'Corey Mullins reacts to tree nuts, so the class party needs another snack.',
      'Milo Fancher can\u2019t have red dye or peanuts.',
      'Judy Harris had a bad reaction to the contrast dye.',
      'Ben Marsh says shrimp makes him swell up.',
      'Judy Harris breaks out in welts if she touches latex.',
      'Ben Marsh must not be given penicillin.',
      'Judy Harris cannot tolerate codeine.',
      'Gluten will put Judy Harris in bed; gluten could send her to the ER.',
      'Ben Marsh is allergic to the dye they use.',
      'Judy Harris reacted badly to the bee sting.',
    ],
  },
  {
    name: 'drugs without a dose, and what they do',
    texts: [
      'Derek Sloan said the Adderall wears off by lunch.',
      'Hal Trent quit Chantix because of the dreams.',
      'Judy Harris went off Zoloft in May.',
      'Ben Marsh says the Ritalin isn\u2019t working.',
      'Judy Harris ran out of her seizure pills on Sunday.',
      'Ben Marsh refuses his meds.',
      'Judy Harris gets Depo every twelve weeks.',
      'Ben Marsh stopped taking his shot and left the home.',
      'Judy Harris takes a fluid pill and needs the restroom close by.',
      'Ben Marsh came off Lexapro and cries at work.',
    ],
  },
  {
    name: 'born with it, or too early',
    texts: [
      'Kit Sayers was born without a left hand.',
      'Thea Wilcox was born with a cleft palate.',
      'Judy Harris was born two months early.',
      'Ben Marsh was born addicted.',
      'Mother states Judy Harris was premature, and late in talking.',
      'Ben Marsh was born with a hole in his heart.',
      'Judy Harris was born deaf.',
      'Ben Marsh is behind in his speech.',
    ],
  },
  {
    name: 'pregnant, nursing, past it',
    texts: [
      'Mindy Carr needs a room to pump every three hours.',
      'Lynn Shores is going through the change.',
      'Judy Harris and her husband are trying to conceive.',
      'Judy Harris lost the baby in June.',
      'Judy Harris asks for a lactation room.',
      'Judy Harris is carrying twins.',
    ],
  },
  {
    name: 'the mind, and harm that is feared',
    texts: [
      'Jace Dial threatened to jump from the parking deck.',
      'Judy Harris was taken to psych on Friday.',
      'Ben Marsh says he wants to die.',
      'Judy Harris hears things that aren\u2019t there.',
      'Ben Marsh sees shadows and spiders at night and snakes in his bed.',
      'Judy Harris does not want to live anymore.',
      'Ben Marsh self-harms with a compass.',
      'Judy Harris was held 96 hours after the bridge.',
      'Goal for Ben Marsh: address intrusive thoughts before the bell.',
      'Judy Harris can\u2019t stop crying at her desk.',
      'Ben Marsh goes to counseling for his temper.',
      'Judy Harris left a suicide note.',
    ],
  },
  {
    name: 'drink and drugs',
    texts: [
      'Cody Roper came up dirty on the random.',
      'Judy Harris drinks a fifth a day.',
      'Ben Marsh is in residential till the 3rd.',
      'Judy Harris goes to AA on Mondays.',
      'UA of Ben Marsh was hot for meth.',
      'Judy Harris told the clerk that she is an alcoholic.',
      'Ben Marsh showed up drunk again.',
      'Judy Harris wants to get off pills.',
      'Ben Marsh was dope sick in the holding cell.',
      'Judy Harris smokes two packs a day.',
      'Ben Marsh is using again.',
    ],
  },
  {
    name: 'what the doctor ordered, and what is done every day',
    texts: [
      'The surgeon took Judy Harris and her cast off; the doctor took her off work till May.',
      'Ben Marsh sleeps with a machine.',
      'Judy Harris drags an oxygen tank.',
      'Ben Marsh pricks his finger before lunch.',
      'Judy Harris checks her sugar at ten.',
      'Ben Marsh is on the list for a liver.',
      'Judy Harris needs a new hip.',
      'Ben Marsh is on a waiting list for detox.',
      'Judy Harris needs blood drawn every two weeks.',
      'Meg Rosser is glad that her A1c went from 9 to 7.',
      'Ben Marsh is gluten free for celiac.',
      'Judy Harris needs thickened liquids.',
    ],
  },
  {
    name: 'signs of illness in plain words',
    texts: [
      'Judy Harris coughs up black stuff.',
      'Ben Marsh cannot smell since the spring.',
      'Judy Harris has a thing on her lung that they are watching.',
      'Ben Marsh throws up if he sits in back.',
      'Judy Harris gets winded on the stairs.',
      'Ben Marsh was burned over a third of his body.',
      'Judy Harris was treated at the ER for carbon monoxide.',
      'Ben Marsh got bleach in his eyes.',
      'Judy Harris gets confused after four.',
      'Ben Marsh has been to the ER six times this year for kidney stones.',
      'The noise has ruined his ears, says Ben Marsh.',
      'Ximena Ruiz tiene asma.',
    ],
  },
  {
    name: 'a value at the end of its sentence, a gene, a prognosis',
    texts: [
      'Patient Judy Harris, 7W. K 6.9. Call me.',
      'Judy Harris: hemoglobin 9.8. We cannot use it.',
      'Ben Marsh: LDL 201. Recheck.',
      'Judy Harris carries the BRCA2 change.',
      'Ben Marsh has the Huntington gene.',
      'Judy Harris is a carrier of the sickle cell trait.',
      'Ben Marsh has weeks to live.',
      'Judy Harris is not expected to make it.',
      'Ben Marsh was bit by another child on the playground.',
      'Judy Harris waits for a spot at the eating disorder unit.',
    ],
  },
  {
    name: 'what comes back from tests, is taken out, and how somebody gets by',
    texts: [
      'Hazel Moon\u2019s pap came back abnormal.',
      'Judy Harris says her mammogram was suspicious.',
      'Frieda Marx had to have the toe off.',
      'Ben Marsh had a mole removed.',
      'Judy Harris is getting her bunion done.',
      'Nellie York reads lips.',
      'Judy Harris needs a sign language interpreter; she uses ASL.',
      'Abel Root must be fed through a tube at noon.',
      'Norma Eads has gluten trouble.',
      'Lonzo Peck has lead in his blood.',
      'Judy Harris is in her second trimester.',
      'Rosie Lamb needs an extra chair for her oxygen.',
      'Huey Dupree said he has AIDS.',
      'Ben Marsh is weak from the chemo.',
    ],
  },
  {
    name: 'banners, authorizations, questions and answers say whose it is',
    texts: [
      'HARRIS, JUDY F   ID 8318524    48 yr F\nsinus brady 44, LBBB, new',
      'MARSH, BEN   MRN 44121   61 M\nimpression below\nlumbar stenosis',
      'I, Judy Harris, ask the clinic to give the county these records:\n [x] ER visit, overdose\n [ ] billing',
      'I, Ben Marsh, authorize the school to keep these:\n [X] care plan, epilepsy',
      'Q. Do you know the respondent?\nA. Judy Harris, since May.\nQ. What is it?\nA. Down syndrome.',
      'Complainant: Judy Harris\nwhy was the claim for a bone marrow transplant refused?',
      'Booked        HARRIS, JUDY      Bkg 853\nSick now?     UA hot for meth',
      'The crew saw Judy Harris and wrote of her: on a vent.',
      'subj="Sean O\u2019Malley positive TB culture"',
      '6/2   Grant O\u2019Malley   St. Anselm Medical Center   HIV result',
    ],
  },
];

describe.each(told)('$name', ({ texts }) => {
  test.each([...texts])('%j', (text) => {
    expect(facts(text)).not.toEqual([]);
  });
});

const silent: readonly Class[] = [
  {
    name: 'things hurt, swell, shake and go dead',
    texts: [
      'Marcy Doyle: the server threw up an error and the printer has the shakes again.',
      'Pam Odell says the doors swell up and the locks stick in the cold.',
      'Game notes from Wes Tippett: the crowd went into cardiac arrest.',
      'Tina Moser directs the play; the second act has a heart attack.',
      'My computer has a virus and Una Beggs says it needs surgery.',
      'Traffic was paralyzed, said Edie Sharp.',
      'Roof report for Boyd Castle: blisters and cracked vents.',
      'Piano tuner note for Nick Tolbert: dead keys, hammer needs surgery.',
      'Ivan Rusk\u2019s pump has a leaky valve and bad bearings.',
      'Gert Olson\u2019s memory card is failing.',
    ],
  },
  {
    name: 'fevers, fits, shots and pains that nobody has',
    texts: [
      'Whitney Ballard got election fever and put signs in every yard.',
      'Jake Ledford\u2019s rash decision cost the county.',
      'Judy Harris says the team has playoff fever.',
      'Jess Crider\u2019s Plan B is to hold the picnic indoors.',
      'The gun takes the pain out of your workday, says Deb Hollis.',
      'Bowling: Denny Ott\u2019s Heart Attacks beat the Gutter Balls.',
      'Rick Noland has a bad ticker tape feed.',
      'Mindy Carr needs to pump the septic tank every three years.',
      'Don Abbott is allergic to small talk.',
      'Corey Mullins reacts to criticism by going quiet.',
      'Jarvis Cole won\u2019t shake hands on the deal.',
      'Bessie Lane is going to the sugar festival.',
      'Kelvin Shaw got the runs batted in title.',
      'Leona Fitch has a candy cane.',
      'Wendy Bass had the bus seized by the bank.',
      'Victor Swan told us that his wife has an MS in nursing.',
      'Judy Harris had her windows replaced.',
      'Judy Harris had her car fixed and her hair done.',
      'Ben Marsh had the tree removed and the drain opened.',
      'Tobias Hunt had his trumpet out.',
    ],
  },
  {
    name: 'animals, crops and what is sprayed on them',
    texts: [
      'Owen Tillman sprayed field 7 with tebuconazole for rust.',
      'Judy Harris treated the wheat with prothioconazole.',
      'Pet food drive: Reba Choate; cats with kidney disease need the special cans.',
      'Garth Yoder\u2019s soil test came back positive for nematodes.',
      'Soybeans at the Joel Banks place have sudden death syndrome and white mold.',
    ],
  },
  {
    name: 'stock, prices, reviews, questions and examples',
    texts: [
      'Drug price list: metformin 500 mg $4, lisinopril 10 mg $4. Ask Cliff Nance.',
      'First aid kit check, Milo Fancher: aspirin, eye wash, EpiPen expired.',
      'Review from Deb Hollis: this knee brace takes away back pain.',
      'Tax question from Lorna Tate: are hearing aids and LASIK deductible?',
      'Mitzi Gray ordered 200 doses of flu vaccine for the clinic.',
      'Standing order signed by Jeb Stroud: give acetaminophen 650 mg for fever over 101.',
      'Anne Petrie showed slides of brain scans.',
      'Moot court: Newt Cagle argues for a plaintiff who lost her sense of smell.',
      'Patients say things like:\n- "I get dizzy when I stand up"\n- "My doctor put me on oxygen"',
      'Wig sale at Oona Flynn\u2019s shop, costume and chemo wigs.',
      'Kyra Melton\u2019s therapist license expires in May.',
      'Flo Bunch has been volunteering in a nursing home since spring.',
      'PATIENT RIGHTS\nYou may refuse treatment for cancer. Officer: Jewel Cantu.',
    ],
  },
];

describe.each(silent)('$name', ({ texts }) => {
  test.each([...texts])('nothing in %j', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
