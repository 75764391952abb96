// What is several people's: an account of "George and Irini Pappas" or of joint owners, an illness told of all of a list.
import type { Cast, PlacedMention } from './cast.ts';
import type { Person } from './mention.ts';
import type { Pairing } from './pairing.ts';
import type { ElementSpan } from './surroundings.ts';
import { peopleBefore, peopleUnderTitle } from './titled-people.ts';

const shared: ReadonlySet<string> = new Set(['bank-account', 'routing-number', 'access-code']);
const coordinated = /^(?:,?\s{1,3}(?:and|&|or|and\/or)\s{1,3}|\s?\/\s?)(?:(?:mr|mrs|ms)\.?\s)?$/i;
const jointLabel =
  /\b(?:joint (?:account )?(?:owner|holder|member|tenant|applicant|signer|depositor)|co-?owner|secondary (?:account )?(?:owner|holder|member))\b[^\n]{0,16}$/i;
const labelReach = 48;
const near = 600;

/** Tied to everybody whose it is together. */
export function withCoOwners(
  pairing: Pairing,
  cast: Cast,
  { element, mention }: { readonly element: ElementSpan; readonly mention: PlacedMention },
): Pairing {
  const coOwners = coOwnersOf(cast, element, mention);
  if (coOwners.length === 0) return pairing;
  const together =
    element.kind === 'medical'
      ? 'it is told of others, too'
      : 'it is theirs together with another owner';
  return {
    ...pairing,
    coOwners: coOwners.map(({ name }) => name),
    because: `${pairing.because}; ${together}`,
  };
}

/** The people besides the one it was tied to whose it is as well. */
function coOwnersOf(cast: Cast, element: ElementSpan, mention: PlacedMention): readonly Person[] {
  if (mention.role.kind === 'staff') return [];
  const others = new Set<Person>(
    shared.has(element.kind)
      ? [...partnersOf(cast, mention), ...jointWith(cast, element, mention)]
      : [
          ...peopleUnderTitle(cast, element).map(({ person }) => person),
          ...peopleBefore(cast, element),
        ],
  );
  others.delete(mention.person);
  return [...others].filter(({ first, last }) => first !== '' && last !== '');
}

/** Those named in one breath with the mention. */
function partnersOf({ mentions, text }: Cast, mention: PlacedMention): readonly Person[] {
  const at = mentions.indexOf(mention);
  const left = mentions[at - 1];
  const right = mentions[at + 1];
  return [
    ...(left && coordinated.test(text.slice(left.end, mention.start)) ? [left.person] : []),
    ...(right && coordinated.test(text.slice(mention.end, right.start)) ? [right.person] : []),
  ];
}

/** Joint owners by their label, and the first owner where the element was tied to the joint one. */
function jointWith(cast: Cast, element: ElementSpan, mention: PlacedMention): readonly Person[] {
  const around = cast.mentions.filter(
    (other) => Math.abs(other.start - element.start) < near && other.role.kind !== 'staff',
  );
  const isJoint = (other: PlacedMention): boolean =>
    jointLabel.test(cast.text.slice(Math.max(0, other.start - labelReach), other.start));
  const joint = around.filter(isJoint);
  const first = joint[0];
  if (!first) return [];
  const isTiedToJoint = joint.some((other) => other.person === mention.person);
  const owner = around.findLast(
    (other) => other.start < first.start && other.person !== first.person,
  );
  return [...joint.map(({ person }) => person), ...(isTiedToJoint && owner ? [owner.person] : [])];
}
