// Words that only the exposure report uses, for states, dispositions and duties.
import type { Answer } from '../../model/law-view.ts';
import type { Disposition, Verdict } from '../../model/verdict.ts';
import { capitalise } from '../numbers.ts';
import { verdictWords } from '../words.ts';
import type { Row } from './row.ts';

export const verdictNotes: Readonly<Record<Verdict, string>> = {
  exposed: 'Covered information that anyone who opens it can read',
  review: 'Numbers or records that a person should judge',
  sealed: 'Encrypted whole; no key beside it',
  'not-examined': 'Could not be read',
  clear: 'Read completely; nothing found',
};

export function verdictTitle(verdict: Verdict): string {
  return capitalise(verdictWords[verdict]);
}

export const stateTitles: Readonly<Record<Row['state'], string>> = {
  none: 'Not encrypted',
  'key-exposed': 'Encrypted, but the key is not secret',
  weak: 'Encrypted in a way that is easily undone',
  encrypted: 'Encrypted, no key beside it',
};

export const dispositionTags: Readonly<Record<Disposition, string>> = {
  covered: 'covered',
  review: 'weak evidence',
  'no-code': 'no code with it',
  'no-name': 'no name tied to it',
  redacted: 'redacted enough',
  unreadable: 'unreadable',
  'test-data': 'test number',
  'public-record': 'public record',
};

/** What a ruling says of a duty, and of an option. */
export const answerWords: Readonly<Record<Answer, readonly [string, string]>> = {
  yes: ['Would apply', 'Would be allowed'],
  no: ['Would not apply', 'Not by these facts'],
  may: ['May apply', 'May be allowed'],
  ask: ['Hangs on a fact', 'Hangs on a fact'],
};
