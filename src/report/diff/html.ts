// Draws a comparison of two scans as one HTML file that allows nothing but its own style.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { DiffData } from '../../model/diff.ts';
import { readAsset } from '../html/assets.ts';
import { frameHtml } from '../html/frame.ts';
import { datesOf } from './groups.ts';
import { DiffPage } from './page.tsx';

const own =
  '.caution{border-left:4px solid var(--unread);padding-left:var(--s3)}.diff section td:last-child{text-align:right;white-space:nowrap}';

export function* renderDiffHtml(data: DiffData): Iterable<string> {
  const [from, to] = datesOf(data);
  yield frameHtml({
    title: `What changed, ${from} to ${to}`,
    style: readAsset('paper.css') + own,
    body: renderToString(h(DiffPage, { data })),
  });
}
