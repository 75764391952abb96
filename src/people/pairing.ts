// What pairing says of one element: whose it is, how it is tied to them, and why.
import type { Confidence } from '../model/element.ts';
import type { PersonName } from '../model/person.ts';

/** Whose an element is. */
export interface Pairing {
  /** Null where no person is named, or only staff. One of first and last is '' where only a part is known. */
  readonly name: PersonName | null;
  readonly nameConfidence: Confidence;
  /** record = same row; block = same line or paragraph; document = elsewhere in the text. */
  readonly bond: 'record' | 'block' | 'document' | null;
  /** Another person fits nearly as well: somebody of the text owns the element, but who is not certain. */
  readonly doubtful: boolean;
  /** Nothing but standing in the same text ties it to this person: no label, no subject line, no first person. */
  readonly loose?: boolean;
  /** Why, in plain words; never contains a name or a value. */
  readonly because: string;
  /** Who else owns a joint account. */
  readonly coOwners?: readonly PersonName[];
  /** The text says that this person lives in Missouri. */
  readonly missouri?: true;
}
