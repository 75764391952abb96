// Forms of text that settle whose an element is without weighing who stands near: questions, hearings, counted parties.
import type { Cast, PlacedMention } from './cast.ts';
import { mentionOfCall } from './call-logs.ts';
import { mentionNumbered } from './numbered-roles.ts';
import { mentionOfRole } from './role-turns.ts';
import { mentionAskedFor, mentionExamined } from './special-forms.ts';
import type { ElementSpan } from './surroundings.ts';
import { firstUnderTitle } from './titled-people.ts';

interface SettledForm {
  readonly find: (cast: Cast, element: ElementSpan) => PlacedMention | null;
  /** Why it is theirs, as a report says it. */
  readonly reason: string;
}

/** The first that finds somebody decides. */
export const settledForms: readonly SettledForm[] = [
  { find: mentionAskedFor, reason: 'it answers a question that names the person' },
  { find: mentionExamined, reason: 'the witness answers of themselves' },
  { find: mentionOfRole, reason: 'whoever speaks gave this name before' },
  { find: mentionOfCall, reason: 'its call or session names nobody else' },
  { find: firstUnderTitle, reason: 'its title lists the people' },
  { find: mentionNumbered, reason: 'its label counts the people listed' },
];
