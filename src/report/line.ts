// The report in one line, for the subject of a mail or the end of a log.
import type { ReportData } from '../model/scan.ts';
import { countOf, formatCount } from './numbers.ts';
import { targetName } from './paths.ts';
import type { Report } from './report.ts';
import { showControls } from './safe-text.ts';

export const line: Report = { id: 'line', extensions: [], render };

/** 'showme: 3 stores exposed, 148 people, 141 with evidence of Missouri; 2 to review; 1 not examined; …'. */
function* render({ scan, summary }: ReportData): Iterable<string> {
  const { stores, persons, missouriResidents, marks } = summary;
  const exposed =
    stores.exposed === 0
      ? 'nothing exposed'
      : `${countOf(stores.exposed, 'store', 'stores')} exposed, ${countOf(persons, 'person', 'people')}, ${formatCount(missouriResidents)} with evidence of Missouri`;
  const parts = [
    exposed,
    ...(stores.review > 0 ? [`${formatCount(stores.review)} to review`] : []),
    ...(stores['not-examined'] > 0 ? [`${formatCount(stores['not-examined'])} not examined`] : []),
    ...(scan.complete ? [] : ['not everything could be examined']),
    ...(marks && marks.hidden > 0 ? [`${formatCount(marks.hidden)} hidden by marks`] : []),
    ...(marks && marks.resurfaced > 0 ? [`${formatCount(marks.resurfaced)} to look at again`] : []),
    ...((scan.unchanged ?? 0) > 0 ? [`${formatCount(scan.unchanged ?? 0)} unchanged`] : []),
    `${scan.targets.map(targetName).join(', ')}, ${scan.startedAt.slice(0, 16)}Z`,
  ];
  yield `${showControls(`showme: ${parts.join('; ')}`).replaceAll('\n', ' ')}\n`;
}
