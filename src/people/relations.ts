// Words for relatives and others who stand beside the one that a text is about.

/** By blood, marriage or household, as a pattern. */
export const kinship: string =
  '(?:(?:ex|step|foster|half|grand|great-grand|surviving)[- ]?)?(?:husband|wife|spouse|daughter|son|mother|father|mom|mum|dad|brother|sister|sibling|child|parent|partner)(?:[- ]in[- ]law)?|(?:grand|great[- ]grand)(?:mother|father|ma|pa|parent|son|daughter|child)|aunt|uncle|niece|nephew|cousin|fianc[eé]e?|girlfriend|boyfriend|widow|widower|domestic partner|significant other|guardian|caregiver|caretaker|carer|stepmother|stepfather|stepson|stepdaughter';

/** Neither kin nor staff: named because they know the subject or stood by. */
export const acquaintance: string =
  'emergency contact|next of kin|contact(?: person)?|coworker|co-worker|colleague|witness|reference|neighbou?r|room-?mate|friend|buddy|comrade|boarder|companion|chaperone|sponsor|interpreter';

const female =
  /\b(?:\w*wife|daughter|\w*mother|mom|mum|sister|aunt|niece|\w*daughters?|girls?|sisters?|girlfriend|fiancée|fiancee|widow|grandma)\b/i;
const male =
  /\b(?:husband|(?:step|grand)?sons?|boys?|brothers?|\w*father|dad|brother|uncle|nephew|boyfriend|fiancé|widower|grandpa)\b/i;

/** 1 male, 2 female, 0 where a relation tells nothing. */
export function sexOfRelation(words: string): number {
  return female.test(words) ? 2 : male.test(words) ? 1 : 0;
}
