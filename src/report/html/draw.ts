// The exposure report as one file: page, style, script and data, each named by its hash in a strict security policy.
import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { limbs } from '../../model/verdict.ts';
import type { Dossier } from '../dossier.ts';
import { showControls } from '../safe-text.ts';
import { readAsset } from './assets.ts';
import type { PageFacts } from './facts.ts';
import { frameHtml } from './frame.ts';
import { packRows, type LawFacts } from './pack.ts';
import { ownerOf, Page } from './page.tsx';
import type { Row } from './row.ts';
import { openSheet } from './sheet.ts';
import { survey } from './survey.ts';

/** The largest that a report may be, in bytes, so that it can be mailed and opens at once. */
export const mostBytes = 2_000_000;

export function drawReport(dossier: Dossier): string {
  return drawPage(survey(dossier));
}

export function drawPage(facts: PageFacts): string {
  const law = lawFacts(facts);
  const script = readAsset('client.js');
  const frame = (shown: PageFacts, data: string): string => {
    const sheet = openSheet();
    const body = renderToString(h(Page, { facts: shown, law, sheet }));
    return frameHtml({
      title: escaped(title(shown)),
      style: readAsset('report.css') + sheet.css,
      body,
      script: { code: script, data },
    });
  };
  const room = mostBytes - Buffer.byteLength(frame(facts, '')) - 2000;
  const { rows, data } = fit(facts.rows, law, room);
  const rowsLeftOut = facts.rowsLeftOut + facts.rows.length - rows.length;
  return frame({ ...facts, rows, rowsLeftOut }, data);
}

function title(facts: PageFacts): string {
  return `Exposure report, ${showControls(ownerOf(facts))}`;
}

/** Text as it stands between tags. */
function escaped(text: string): string {
  return renderToString(h('b', null, text)).slice('<b>'.length, -'</b>'.length);
}

function lawFacts({ law }: PageFacts): LawFacts {
  return Object.fromEntries(
    limbs.map((limb) => [
      limb,
      { title: law.limbs[limb].title, citation: law.limbs[limb].citation.text },
    ]),
  ) as LawFacts;
}

/** What is cut first: places of findings, then all reasons but the first, then the least urgent stores. */
function* lighter(rows: readonly Row[]): Iterable<readonly Row[]> {
  yield rows;
  for (const places of [1, 0]) {
    yield rows.map((row) => ({
      ...row,
      findings: row.findings.map((one) => ({ ...one, places: one.places.slice(0, places) })),
    }));
  }
  const bare = rows.map((row) => ({
    ...row,
    findings: row.findings.map((one) => ({ ...one, places: [], because: one.because.slice(0, 1) })),
  }));
  for (let count = rows.length; count >= 1; count = Math.floor(count / 2))
    yield bare.slice(0, count);
  yield [];
}

function fit(
  rows: readonly Row[],
  law: LawFacts,
  room: number,
): { readonly rows: readonly Row[]; readonly data: string } {
  for (const tried of lighter(rows)) {
    const data = gzipSync(JSON.stringify(packRows(tried, law))).toString('base64');
    if (data.length <= room) return { rows: tried, data };
  }
  return { rows: [], data: gzipSync(JSON.stringify(packRows([], law))).toString('base64') };
}
