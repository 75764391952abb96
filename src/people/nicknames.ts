// Folds nicknames into one first name, so that Bill and William of the same record are one person.
import { squeeze } from './squeeze.ts';

/** One group a line; the first name stands for the group. A nickname of two groups stays itself. */
const groups = `
  william bill billy will willie liam|robert bob bobby rob robbie bert|james jim jimmy jamie|john jack johnny
  |jonathan jon|richard rick dick rich ricky|michael mike mikey mick|thomas tom tommy|charles charlie chuck chas
  |joseph joe joey|david dave|daniel dan danny|matthew matt|anthony tony|steven steve stephen|edward ed eddie ted ned
  |christopher chris kit|andrew andy drew|kenneth ken kenny|joshua josh|gregory greg|benjamin ben|samuel sam
  |patrick pat|alexander alex al|nicholas nick|timothy tim|donald don|ronald ron|lawrence larry
  |gerald jerry gerry|walter walt|frederick fred|raymond ray|elizabeth liz beth betty eliza betsy lisa
  |margaret maggie peggy meg marge|katherine kathy kate katie kathryn catherine cathy|jennifer jen jenny
  |jessica jess|patricia pat patty trish|barbara barb|susan sue suzy|deborah deb debbie debra|rebecca becky becca
  |victoria vicky tori|kimberly kim|cynthia cindy|sandra sandy|pamela pam|christina chris tina christine
  |amanda mandy|melissa missy|theresa terry teresa tess|dorothy dot dottie|virginia ginny|judith judy|janet jan
  |carolyn carol|samantha sam|abigail abby|nathaniel nate nathan|zachary zach|philip phil phillip|peter pete
  |leonard len|vincent vince|angela angie|alexandra alex|stephanie steph|gabriel gabe|jeffrey jeff geoffrey`;

const canonical = new Map<string, string>();
for (const group of groups.split('|')) {
  const [head = '', ...nicknames] = group.trim().split(/\s+/);
  canonical.set(head, head);
  for (const nickname of nicknames)
    canonical.set(nickname, canonical.has(nickname) ? nickname : head);
}

/** The squeezed first name with nicknames folded: "Bill" → "william", "Wm." → "wm", "J." → "j". */
export function canonicalFirst(first: string): string {
  const squeezed = squeeze(first);
  return canonical.get(squeezed) ?? squeezed;
}
