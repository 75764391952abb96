// The marks of an inventory, for whoever reviews them: what is said of which finding, by whom, why, and whether it still holds.
import type { MarkedFinding } from '../model/mark.ts';
import type { ScanInfo } from '../model/scan.ts';
import { withoutCredentials } from '../inventory/credentials.ts';
import { markWords, standingWords } from './marks-words.ts';
import { indent, makePage } from './page.ts';
import { targetName } from './paths.ts';
import type { Style } from './report.ts';
import { kindWords } from './words.ts';

export function* auditList(marked: readonly MarkedFinding[], style: Style): Iterable<string> {
  const page = makePage(style);
  if (marked.length === 0) {
    yield 'Nothing is marked.\nFindings are marked by: showme audit\n';
    return;
  }
  let last = '';
  for (const { mark, standing } of marked) {
    if (mark.uri !== last) yield `${last === '' ? '' : '\n'}${page.fold(targetName(mark.uri))}\n`;
    last = mark.uri;
    const until = mark.until === null ? '' : `, until ${mark.until}`;
    const grounds =
      mark.basis === null ? '' : ` Basis: ${mark.basis}, reviewed by ${mark.reviewer ?? 'nobody'}.`;
    const lines = [
      ...page.wrap(
        `${mark.finding}  ${kindWords[mark.type][0]}: ${markWords[mark.says]} (${standingWords[standing]})`,
        page.measure - 2,
      ),
      ...indent(
        page.wrap(
          `by ${mark.by} on ${mark.on.slice(0, 10)}${until}: ${mark.why}.${grounds}`.replace(
            /\.\./u,
            '.',
          ),
          page.measure - 4,
        ),
        2,
      ),
    ];
    yield `${indent(lines, 2).join('\n')}\n`;
  }
}

export function* auditListJson(scan: ScanInfo, marked: readonly MarkedFinding[]): Iterable<string> {
  const marks = marked.map(({ mark, standing }) => ({ ...presentMark(mark), standing }));
  yield `${JSON.stringify({ schema: 'showme/marks/1', scan: scan.id, marks }, null, 2)}\n`;
}

/** The keyed print stays where it is kept. */
function presentMark(mark: MarkedFinding['mark']): object {
  const { content: _, uri, ...rest } = mark;
  return { ...rest, uri: withoutCredentials(uri) };
}
