// The answer first, and second what was not seen.
import type { Digest } from './pretty-digest.ts';
import { marksSentence } from './marks-words.ts';
import { count } from './nouns.ts';
import { countOf, formatCount, joinWords } from './numbers.ts';
import type { Page } from './page.ts';
import { targetName } from './paths.ts';
import { describePeople, isExact } from './people-words.ts';

export function headline(digest: Digest, page: Page): string[] {
  const { stores, marks } = digest.data.summary;
  const told = marksSentence(marks);
  return [
    ...(stores.exposed > 0 ? exposedHeadline(digest, page) : cleanHeadline(digest, page)),
    ...(told === '' ? [] : page.wrap(told, page.line)),
  ];
}

function exposedHeadline(digest: Digest, page: Page): string[] {
  const { summary } = digest.data;
  const where = count(summary.stores.exposed, digest.noun);
  const about = isExact(summary) ? 'about' : 'on';
  const subject =
    summary.persons > 0
      ? `Information ${about} ${describePeople(digest.data)}`
      : 'Covered information';
  return [
    ...painted(page, 'headline', `${subject} lies unprotected in ${where}.`),
    ...(summary.persons > 0 ? page.wrap(residence(digest)) : []),
    ...unseen(digest, page, ', so the true numbers may be higher'),
  ];
}

function residence({ data: { summary } }: Digest): string {
  const { persons, missouriResidents: residents } = summary;
  if (persons === 1) {
    return residents === 1
      ? 'This person shows evidence of living in Missouri.'
      : 'Nothing shows that this person lives in Missouri.';
  }
  if (residents === 0) return 'None of them shows evidence of living in Missouri.';
  if (residents === persons && isExact(summary)) {
    return persons === 2
      ? 'Both show evidence of living in Missouri.'
      : 'All of them show evidence of living in Missouri.';
  }
  return `${formatCount(residents)} of them ${residents === 1 ? 'shows' : 'show'} evidence of living in Missouri.`;
}

function cleanHeadline(digest: Digest, page: Page): string[] {
  const { unreadCount, partialCount, total, noun, data } = digest;
  if (unreadCount + partialCount > 0) {
    const missed =
      unreadCount > 0
        ? `${formatCount(unreadCount)} of ${count(total, noun)} could not be`
        : `${formatCount(partialCount)} of ${count(total, noun)} could be read only in part`;
    return [
      ...painted(page, 'headline', `Nothing exposed in what could be read, but ${missed}.`),
      ...(unreadCount > 0 && partialCount > 0
        ? page.wrap(
            `${formatCount(partialCount)} more ${partialCount === 1 ? noun.one : noun.many} could be read only in part.`,
          )
        : []),
      ...page.wrap('This is not a clean result.', page.line),
      ...excluded(digest, page),
    ];
  }
  if (total === 0) {
    return [
      ...painted(
        page,
        'headline',
        `There was nothing to examine in ${data.scan.targets.map(targetName).join(', ')}.`,
      ),
      ...unseen(digest, page, ''),
    ];
  }
  return [
    ...painted(
      page,
      'headline',
      `No unprotected covered information found in ${count(total, noun)}.`,
    ),
    ...unseen(digest, page, ''),
  ];
}

/** One line in every report: what could not be examined, or that nothing was left out. */
function unseen(digest: Digest, page: Page, consequence: string): string[] {
  const { unreadCount, partialCount, noun, data } = digest;
  const parts: string[] = [];
  if (unreadCount > 0) parts.push(`${count(unreadCount, noun)} could not be examined`);
  if (partialCount > 0) {
    const partial = unreadCount > 0 ? formatCount(partialCount) : count(partialCount, noun);
    parts.push(`${partial} could be read only in part`);
  }
  const lines = excluded(digest, page);
  if (parts.length > 0) {
    return [...painted(page, 'unread', `${joinWords(parts)}${consequence}.`), ...lines];
  }
  if (!data.scan.complete && lines.length === 0) {
    return painted(page, 'unread', `The scan did not come to its end${consequence}.`);
  }
  return lines.length > 0 ? lines : page.wrap(`Nothing was left out${readToTheEnd(digest)}.`);
}

function excluded({ excludedCount }: Digest, page: Page): string[] {
  if (excludedCount === 0) return [];
  const were = excludedCount === 1 ? 'was' : 'were';
  return page.wrap(
    `${countOf(excludedCount, 'place', 'places')} ${were} left out on purpose (links, .showmeignore, --exclude).`,
    page.line,
  );
}

function readToTheEnd({ data, total }: Digest): string {
  const { sealed } = data.summary.stores;
  if (total === 0) return '';
  if (total === 1) return sealed === 1 ? ': it is sealed' : ': it was read to the end';
  const read = total - sealed;
  if (sealed === 0) return ': all of it was read to the end';
  return `: ${formatCount(read)} ${read === 1 ? 'was' : 'were'} read to the end, ${formatCount(sealed)} ${sealed === 1 ? 'is' : 'are'} sealed`;
}

function painted(page: Page, role: 'headline' | 'unread', text: string): string[] {
  return page.wrap(text, page.line).map((line) => page.paint(role, line));
}
