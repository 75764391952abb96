// How far the access to a store reaches: everyone, many, a few, or not known. What a group is, the configuration may say.
import type { Access } from '../model/store.ts';
import type { Audience } from '../model/statements.ts';
import { accessPhrase, readersByMode, speaksToAnybody } from './access-words.ts';
import { capitalise, formatCount } from './numbers.ts';
import { reaches, type Reach } from './reach-names.ts';

/** More names than this are many people, whoever they are. */
const fewNames = 9;

/** The widest that is known of it: an open mode is not narrowed by a list of names. */
export function reachOf(access: Access, audiences: readonly Audience[]): Reach {
  const [group, others] = readersByMode(access.mode);
  if (others || access.principals.some(speaksToAnybody)) return 'everyone';
  const names = [...access.principals, ...(group && access.group ? [access.group] : [])];
  const stated = names.flatMap((name) => audienceOf(name, audiences)?.reach ?? []);
  for (const reach of reaches) if (reach !== 'unknown' && stated.includes(reach)) return reach;
  if (names.length > fewNames) return 'many';
  // A group of whom nothing is stated may be a whole department.
  if (group) return 'many';
  return names.length > 0 || access.owner !== undefined ? 'few' : 'unknown';
}

/** 'Everyone on this system', 'Group staff (212 people)', 'Its owner, root'. */
export function reachWords(access: Access, audiences: readonly Audience[]): string {
  const phrase = accessPhrase(access).replace(/^open to /, '');
  if (phrase === '') return 'Not known';
  const people = [...access.principals, access.group ?? '']
    .map((name) => audienceOf(name, audiences)?.people)
    .find((one) => one !== undefined);
  const isGroup = !phrase.startsWith('everyone') && !phrase.startsWith('its owner');
  return capitalise(
    isGroup && people !== undefined ? `${phrase} (${formatCount(people)} people)` : phrase,
  );
}

function audienceOf(name: string, audiences: readonly Audience[]): Audience | undefined {
  return audiences.find(({ principals }) => principals.includes(name));
}
