// What marks do to a report, in words: one sentence that stands wherever numbers stand.
import type { MarkCounts, MarkKind, MarkStanding } from '../model/mark.ts';
import { countOf, formatCount } from './numbers.ts';

export const markWords: Readonly<Record<MarkKind, string>> = {
  confirmed: 'confirmed',
  'test-data': 'test data',
  'false-match': 'false match',
  'public-record': 'public record',
  remediated: 'remediated',
};

export const standingWords: Readonly<Record<MarkStanding, string>> = {
  'in-force': 'in force',
  expired: 'expired: look again',
  'content-changed': 'its values have changed: look again',
  'rules-changed': 'the rules have changed: look again',
  'still-there': 'still there',
  gone: 'not found in the newest scan',
};

/** '' where there is nothing to say. */
export function marksSentence(marks: MarkCounts | undefined): string {
  if (!marks) return '';
  const { hidden, stores, resurfaced, stillThere } = marks;
  const told: string[] = [];
  if (hidden > 0)
    told.push(
      `Marks hide ${countOf(hidden, 'finding', 'findings')}${stores > 0 ? ` and change the verdict of ${countOf(stores, 'store', 'stores')}` : ''}.`,
    );
  if (resurfaced > 0)
    told.push(
      `${countOf(resurfaced, 'mark', 'marks')} no longer ${resurfaced === 1 ? 'holds: its finding counts' : 'hold: their findings count'} again.`,
    );
  if (stillThere > 0)
    told.push(
      `${formatCount(stillThere)} marked as remediated ${stillThere === 1 ? 'is' : 'are'} still there.`,
    );
  return told.length === 0 ? '' : `${told.join(' ')} See showme audit --list.`;
}
