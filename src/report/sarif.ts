// SARIF 2.1.0 (OASIS): results with their clause, and what was not examined as notifications.
import type { LawView } from '../model/law-view.ts';
import { noMarks, type Mark } from '../model/mark.ts';
import type { NotExamined, ReportData, StoreEntry } from '../model/scan.ts';
import type { Finding } from '../model/verdict.ts';
import { withoutCredentials } from '../inventory/credentials.ts';
import type { Report } from './report.ts';
import { capitalise, toSentence } from './numbers.ts';
import { markWords } from './marks-words.ts';
import { reasonWords } from './reasons.ts';
import { encodeUri, locations } from './sarif-places.ts';
import { collectRules, taxonRef, taxonomyOf } from './sarif-rules.ts';
import { showControls } from './safe-text.ts';
import { standingPhrase } from './standing.ts';
import { kindWords } from './words.ts';

export const sarif: Report = { id: 'sarif', extensions: ['sarif', 'sarif.json'], render };

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function* render(data: ReportData): Iterable<string> {
  const rules = collectRules(data.law);
  yield `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`;
  yield* joined(results(data, rules.refer));
  yield '\n],"invocations":[{';
  yield `"executionSuccessful":true,"startTimeUtc":${JSON.stringify(data.scan.startedAt)},"endTimeUtc":${JSON.stringify(data.scan.finishedAt)},"properties":${JSON.stringify({ complete: data.scan.complete, targets: data.scan.targets.map(withoutCredentials), marks: data.summary.marks ?? noMarks })},"toolExecutionNotifications":[`;
  yield* joined(notifications(data.notExamined));
  // The tool stands last, because only now is it known which rules were needed.
  const driver = {
    name: 'showme',
    version: data.scan.version,
    informationUri: data.law.statute.address,
    rules: rules.list,
    properties: { rulePack: data.scan.rulePack },
  };
  yield `\n]}],"taxonomies":${JSON.stringify([taxonomyOf(data.law)])},"tool":${JSON.stringify({ driver })}}]}\n`;
}

function* joined(items: Iterable<unknown>): Iterable<string> {
  let separator = '\n';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
}

function* results(
  { stores, law, hidden = [] }: ReportData,
  refer: (finding: Finding) => object,
): Iterable<object> {
  for (const store of stores) {
    for (const finding of store.findings) {
      yield { ...refer(finding), ...toResult(store, finding, law) };
    }
  }
  for (const { store, finding, mark } of hidden) {
    yield {
      ...refer(finding),
      ...toResult(store, finding, law),
      suppressions: [suppression(mark)],
    };
  }
}

function toResult(store: StoreEntry, finding: Finding, law: LawView): object {
  const { kind, level, rank } = weigh(store, finding);
  return {
    kind,
    level,
    rank,
    message: { text: message(finding, law) },
    ...locations(store.uri, finding.places),
    partialFingerprints: { 'showmeFinding/v1': finding.id },
    ...(finding.limb && { taxa: [taxonRef(finding.limb, law)] }),
    properties: {
      store: store.id,
      verdict: store.verdict,
      safeHarbor: store.protection.safeHarbor,
      disposition: finding.disposition,
      confidence: finding.confidence,
      persons: finding.persons,
    },
    occurrenceCount: Math.max(1, finding.count),
  };
}

/** SARIF 3.35: somebody decided outside of the tool. */
function suppression({ says, by, on, until, why, basis, reviewer }: Mark): object {
  return {
    kind: 'external',
    status: 'accepted',
    justification: showControls(`${markWords[says]}: ${why}`),
    properties: { by, on, until, basis, reviewer },
  };
}

interface Weight {
  readonly kind: 'fail' | 'informational';
  readonly level: 'error' | 'warning' | 'note' | 'none';
  /** 0 to 100 (SARIF 3.27.25). */
  readonly rank: number;
}

function weigh(store: StoreEntry, finding: Finding): Weight {
  const steps = { high: 0, medium: 10, low: 20 };
  const less = steps[finding.confidence];
  switch (finding.disposition) {
    case 'covered':
      return store.protection.safeHarbor
        ? { kind: 'fail', level: 'note', rank: 40 - less }
        : { kind: 'fail', level: 'error', rank: 100 - less };
    case 'review':
      return { kind: 'fail', level: 'warning', rank: 70 - less };
    case 'no-code':
    case 'no-name':
      return { kind: 'fail', level: 'note', rank: 40 - less };
    default:
      // SARIF 3.27.10: a result that is no failure has no level.
      return { kind: 'informational', level: 'none', rank: 0 };
  }
}

function message(finding: Finding, { limbs }: LawView): string {
  const kind = capitalise(kindWords[finding.type][0]);
  const cited = finding.limb ? ` (${limbs[finding.limb].citation.text})` : '';
  // Square brackets would be read as links in a SARIF message (3.11.6).
  return showControls(
    `${kind}: ${standingPhrase(finding.disposition)}${cited}. ${finding.because.map(toSentence).join(' ')}`,
  )
    .trim()
    .replace(/[[\]\\]/g, '\\$&');
}

function* notifications(entries: Iterable<NotExamined>): Iterable<object> {
  for (const { uri, reason, detail } of entries) {
    const text = showControls(`${reasonWords[reason].title}. ${detail}`);
    yield {
      level: 'warning',
      descriptor: { id: `not-examined/${reason}` },
      message: { text: text.replace(/[[\]\\]/g, '\\$&') },
      locations: [{ physicalLocation: { artifactLocation: { uri: encodeUri(uri) } } }],
    };
  }
}
