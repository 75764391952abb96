// `showme explain`: the whole reasoning behind a store or a finding, as a colleague would note it down.
import type { StoreEntry } from '../model/scan.ts';
import type { Finding } from '../model/verdict.ts';
import { extent, missingLines, reasons, standing } from './explain-finding.ts';
import {
  changeLines,
  evidenceLine,
  type Judged,
  numbered,
  plainStyle,
  sections,
  whereLines,
  whoLines,
} from './explain-parts.ts';
import {
  changesFor,
  leadingOf,
  otherLines,
  peopleSentence,
  verdictPhrases,
  whyLines,
} from './explain-store.ts';
import { capitalise } from './numbers.ts';
import { indent, makePage, type Page } from './page.ts';
import { pathShower } from './paths.ts';
import type { Style } from './report.ts';
import { kindWords, verdictWords } from './words.ts';

export function explainStore(
  store: StoreEntry,
  { scan, law }: Judged,
  style: Style = plainStyle,
): string {
  const page = makePage(style);
  const leads = leadingOf[store.verdict];
  const leading = store.findings.filter((each) => leads.includes(each.disposition));
  const others = store.findings.filter((each) => !leads.includes(each.disposition));
  const title = `${pathShower(scan.targets)(store.uri)} ${verdictPhrases[store.verdict]}`;
  return sections(
    [...titleLines(title, page), ...page.wrap(peopleSentence(store))],
    whyLines(store, leading, { law, page }),
    whereLines(leading, page),
    otherLines(store, others, { law, page }),
    whoLines(store, page),
    changeLines(changesFor(store, law), page),
    evidenceLine(scan, page),
  );
}

export function explainFinding(
  store: StoreEntry,
  finding: Finding,
  { scan, law, style = plainStyle }: Judged & { readonly style?: Style },
): string {
  const page = makePage(style);
  const path = pathShower(scan.targets)(store.uri);
  const title = `${capitalise(kindWords[finding.type][0])} in ${path}`;
  const lying = `${store.id}: ${verdictWords[store.verdict]}`;
  return sections(
    [
      ...titleLines(title, page),
      ...page.wrap(standing(finding, law)),
      ...page.wrap(extent(finding)),
    ],
    ['Why', ...numbered(reasons(finding, law), page), `  Confidence: ${finding.confidence}.`],
    missingLines(finding, page),
    whereLines([finding], page),
    ['The store it lies in', ...indent(page.wrap(lying, page.measure - 2), 2)],
    whoLines(store, page),
    evidenceLine(scan, page),
  );
}

function titleLines(title: string, page: Page): string[] {
  return page.wrap(title).map((line) => page.paint('headline', line));
}
