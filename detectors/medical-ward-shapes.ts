// What is measured and dosed at a bedside, a chair or a desk: assist levels, births, eyesight, wounds, vials and skin tests.
import { recordShapes } from './checks/record-shapes.ts';
import type { Shape } from './detector.ts';
import { allergens } from './medical-lab-words.ts';

/** What serums and skin tests are made of. */
const serum =
  '(?:d\\. ?(?:farinae|pteronyssinus)|dust mites?|mites?|(?:grass|tree|weed|mold|venom|mite|pollen) (?:mix|pollen|extract)|(?:mixed )?(?:vespid|hornet|wasp|bee|fire ant)s?(?: venom)?|grass(?:es)?|ragweed|bermuda|timothy|johnson|oak|cedar|juniper|birch|pecan|pigweed|alternaria|aspergillus|cladosporium|mold|cats?|dogs?|horse|cockroach|peanut|egg|milk|wheat|soy|sesame|shrimp|cod|walnut|cashew|almond)(?: (?:pollen|dander|hair|epithelia|extract|venom|mix|white))?';
const volume = '0?\\.\\d{1,2} ?(?:ml|cc)';
const sore =
  '(?:coccyx|sacrum|sacral|heels?|buttocks?|ischium|ischial|trochanter|hip|ankle|elbow|occiput)';

/** Sources of patterns that ignore the size of letters. */
const loose: readonly string[] = [
  `${serum},? {1,3}(?:1:10{1,6}(?![\\d,])|1:10{0,2}(?:,000){1,2}(?!\\d)|${volume}|\\d{1,2} ?mm wheal)(?![a-z])`,
  `(?:red|yellow|blue|green|silver|gold|maintenance|build-?up) vial(?: ?#?\\d{1,2})?[ ,:]{1,3}${volume}(?![a-z])`,
  `stage (?:[1-4]|i{1,3}|iv) (?:to|on|at|of) (?:(?:the|her|his|left|right|[rl]) ){0,2}${sore}(?![a-z])|${sore} (?:wound,? )?stage (?:[1-4]|i{1,3}|iv)(?![a-z\\d])`,
  `(?:min(?:imal|imum)?|mod(?:erate)?|max(?:imal|imum)?|total|contact guard|standby|stand by) assist(?:ance)?(?: ?(?:x|of) ?[12])?(?![a-z]| \\d)`,
  `(?:ambulat(?:ed|es|ing)|gait(?: training)?) (?:x ?)?\\d{1,4} ?(?:ft|feet|')(?![a-z])`,
  '(?:ahi|rdi|gleason(?: score)?)(?: of|:| =)? ?\\d{1,3}(?:\\.\\d)?(?![\\d/.-])',
  '\\d{2} ?w(?:ee)?ks? ?(?:\\+|and|&)? ?[0-6] ?d(?:ays?)?(?![a-z])',
];

/** The size of letters counts in these. */
const strict: readonly string[] = [
  'G\\d{1,2} ?P\\d{1,4}(?: ?\\d{2}\\+[0-6])?(?![A-Za-z\\d-])',
  '20\\/(?:1[05]|[2-9]\\d|[1-4]\\d\\d)(?:[+-]\\d)? ?(?:O[DSU]|sc|cc)(?![A-Za-z])',
];

const { shapes, fits } = recordShapes(loose, strict);
const skinTest = new RegExp(`^(?:${serum},? {1,3}\\d{1,2} ?mm(?![a-z]))`, 'i');

/** Whether a value is one of them, from its beginning. */
export const isWardMeasure = (value: string): boolean => fits(value) || skinTest.test(value);

const listed = `(?:${allergens})(?:(?:[,/&]| and)? {0,2}(?:${allergens})){0,5}`;

export const medicalWardShapes: readonly Shape[] = [
  // "cat 9 mm" where skin is tested.
  {
    regex: new RegExp(
      `(?=${serum})(?<=(?:skin|prick|scratch|allergy) (?:prick )?test[^]{0,400}(?<![A-Za-z0-9_-]))${serum},? {1,3}\\d{1,2} ?mm(?![a-z])`,
      'gi',
    ),
    strength: 'certain',
    needs: 'nothing',
    ofRecord: true,
  },
  ...shapes,
  // "Owen Tate - tree nuts" below words of allergies or alerts: a line that names a child, and what it reacts to.
  {
    regex: new RegExp(
      `(?=(?:${allergens}))(?<!(?:[Pp]otluck|[Mm]enu|MENU|[Bb]ake sale|[Ss]ign[- ]?up|[Rr]ecipe)[^]{0,400})(?<=(?:[Aa]llerg|[Aa]naphyla|[Ee]pi-?[Pp]en|[Aa]lerts?\\b|ALLERG|ALERT)[^]{0,400}(?:^|[\\n;:])[ \\t•*-]{0,6}\\p{Lu}[\\p{L}’'-]{1,20},? \\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}\\.?)?[ \\t]{0,3}[-–—:(,|][ \\t]{0,3})(?:${listed})(?=[ \\t)]{0,4}(?:$|[\\n;,.]|- ))`,
      'gmu',
    ),
    strength: 'certain',
    needs: 'nothing',
    ofRecord: true,
  },
];

/** The words by which a line shows them. */
export const wardShapeWords: readonly string[] = [
  ...'alert alerts epi epipen epipens anaphylaxis assist assistance ambulated ambulates ambulating gait ahi rdi gleason vial wheal venom dander coccyx sacrum sacral heel heels buttock buttocks ischium ischial trochanter stage od os ou wks weeks'.split(
    ' ',
  ),
  ...'skin prick scratch birch timothy bermuda oak cedar juniper pecan pigweed alternaria hornet vespid walnut cashew almond grass ragweed trees tree mold dust mites mite cats cat dogs dog pollen farinae pteronyssinus peanut peanuts nuts milk dairy egg eggs soy wheat fish shellfish shrimp sesame latex bees bee wasps wasp hornets kiwi strawberries strawberry gluten corn'.split(
    ' ',
  ),
  ...Array.from({ length: 90 }, (_, i) => `g${1 + Math.floor(i / 10)}p${i % 10}`),
];
