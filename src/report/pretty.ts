// The report for a person at a terminal: the answer, what was not seen, where, and what to do next.
import type { ReportData } from '../model/scan.ts';
import { formatBytes, formatCount, formatDuration } from './numbers.ts';
import { makePage, type Page } from './page.ts';
import { digest, type Digest } from './pretty-digest.ts';
import { dutiesParagraph } from './pretty-duties.ts';
import { exposedSection } from './pretty-exposed.ts';
import { headline } from './pretty-headline.ts';
import { nextSection, scanCommand, sealedParagraph } from './pretty-next.ts';
import { reviewSection } from './pretty-review.ts';
import { unreadSection } from './pretty-unread.ts';
import type { Report, Style } from './report.ts';

export const pretty: Report = { id: 'pretty', extensions: ['txt'], render };

function* render(data: ReportData, style: Style): Iterable<string> {
  const page = makePage(style);
  const scan = digest(data, style);
  yield block(headline(scan, page));
  if (style.quiet) return;
  const more = style.all ? `${scanCommand(scan)} -o report.json` : `${scanCommand(scan)} -v`;
  const sections = [
    exposedSection(scan, page, more),
    reviewSection(scan, page),
    unreadSection(scan, page),
    tallyLines(scan, page),
    paragraph(scan.unreadCount === 0 ? sealedParagraph(scan) : '', page),
    paragraph(dutiesParagraph(data), page),
    nextSection(scan, page),
  ];
  for (const lines of sections) {
    if (lines.length > 0) yield `\n${block(lines)}`;
  }
}

/** 'Sealed 3   Clear 1,481   Read 4.1 GB in 2 min 10 s' */
function tallyLines({ data }: Digest, page: Page): string[] {
  const { stores, bytes } = data.summary;
  const { unchanged = 0 } = data.scan;
  const took = Date.parse(data.scan.finishedAt) - Date.parse(data.scan.startedAt);
  const parts = [
    `${page.paint('sealed', 'Sealed')} ${formatCount(stores.sealed)}`,
    `${page.paint('clear', 'Clear')} ${formatCount(stores.clear)}`,
    `${unchanged > 0 ? 'Covers' : 'Read'} ${formatBytes(bytes)} in ${formatDuration(took)}`,
    ...(unchanged > 0 ? [`Unchanged ${formatCount(unchanged)}`] : []),
  ];
  return page.narrow ? parts : [parts.join('   ')];
}

function paragraph(text: string, page: Page): string[] {
  return text === '' ? [] : page.wrap(text);
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
