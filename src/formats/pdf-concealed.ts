// Text of a PDF page that a person looking at it does not see: covered over, without ink, white, tiny or off the page.
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Annotation } from './pdf-annotations.ts';
import { readDrawing, type DrawnArea, type DrawnText } from './pdf-drawing.ts';
import type { Box } from './pdf-geometry.ts';

export interface Concealment {
  /** Why the text that begins at x, y of the page, `width` wide, is not seen; undefined where it is. */
  reasonAt(x: number, y: number, width: number): string | undefined;
  /** Lines beyond the edges of the page, which pdfjs leaves out of its text. */
  readonly outside: readonly { readonly text: string; readonly concealed: string }[];
}

const reasons = {
  marked:
    'it is marked for redaction, but the marks were never applied: the text is still in the file',
  covered: 'a filled box lies over it, but the text is still in the file: that is no redaction',
  picture: 'a picture lies over it, but the text is still in the file: that is no redaction',
  invisible:
    'it is text without ink, as text recognition leaves it behind a scan: blacking out the picture does not remove it',
  white: 'it is white on white: nobody sees it, and everybody can copy it',
  tiny: 'it is too small to be seen, and everybody can copy it',
  outside: 'it lies outside the visible part of the page, and is still in the file',
} as const;

/** Points; smaller fills are rules, underlines and boxes to tick. */
const smallestSide = 4;
const smallestType = 2.5;
/** Share of a run that must lie below an area, or be shared by two runs, to count. */
const enough = 0.3;
/** Only where text could hold a number is it worth knowing what is drawn over it. */
const worthLooking = /\d[\d\s-]{4,}\d/;

interface Span {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly reason: string;
}

const seen: Concealment = { reasonAt: () => undefined, outside: [] };

export interface PageAsRead {
  /** All of its text. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
  /** The document says that it shows only parts of its pages. */
  readonly isCropped: boolean;
}

export async function findConcealment(
  page: PDFPageProxy,
  { text, annotations, isCropped }: PageAsRead,
): Promise<Concealment> {
  if (!isCropped && !worthLooking.test(text)) return seen;
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const visible = { left, bottom, right, top };
  const marks = annotations.filter(({ subtype }) => subtype === 'Redact').map(boxOfMark);
  const drawn = await readDrawing(page);
  const areas = drawn.flatMap((area, at) =>
    area.kind !== 'text' && isLarge(area.box) ? [{ area, at }] : [],
  );
  const spans: Span[] = [];
  const outside = new Map<number, string>();
  for (const [i, one] of drawn.entries()) {
    if (one.kind !== 'text') continue;
    const over = areas.filter(({ area }) => isUnder(one, area.box));
    const reason = reasonOf(one, isUnder(one, visible), {
      below: over.flatMap(({ area, at }) => (at < i ? [area] : [])),
      above: over.flatMap(({ area, at }) => (at > i ? [area] : [])),
    });
    if (reason === reasons.outside) {
      const line = Math.round(one.y);
      outside.set(line, `${outside.get(line) ?? ''}${one.text}`);
    } else if (reason !== undefined) spans.push({ x: one.x, y: one.y, width: one.width, reason });
  }
  return {
    reasonAt(x, y, width) {
      if (marks.some((mark) => isUnder({ x, y, width, size: 0 }, mark))) return reasons.marked;
      return spans.find((span) => overlaps(span, { x, y, width }))?.reason;
    },
    outside: [...outside.values()].map((line) => ({ text: line, concealed: reasons.outside })),
  };
}

interface Layers {
  readonly below: readonly DrawnArea[];
  readonly above: readonly DrawnArea[];
}

function reasonOf(text: DrawnText, isOnPage: boolean, layers: Layers): string | undefined {
  const [cover] = layers.above;
  if (cover) return cover.kind === 'fill' ? reasons.covered : reasons.picture;
  if (text.isInvisible) return reasons.invisible;
  if (text.size < smallestType) return reasons.tiny;
  if (!isOnPage) return reasons.outside;
  const isOnDark = layers.below.some((area) => !area.isWhite);
  return text.isWhite && !isOnDark ? reasons.white : undefined;
}

function isLarge({ left, right, bottom, top }: Box): boolean {
  return right - left >= smallestSide && top - bottom >= smallestSide;
}

/** The middle of its letters lies within the box for a good part of the run. */
function isUnder(
  { x, y, width, size }: Pick<DrawnText, 'x' | 'y' | 'width' | 'size'>,
  box: Box,
): boolean {
  const middle = y + size * 0.3;
  if (middle < box.bottom || middle > box.top) return false;
  const shared = Math.min(x + width, box.right) - Math.max(x, box.left);
  return shared >= enough * Math.min(width, box.right - box.left) && shared > 0;
}

function overlaps(span: Span, run: { x: number; y: number; width: number }): boolean {
  if (Math.abs(span.y - run.y) > 1) return false;
  const shared = Math.min(span.x + span.width, run.x + run.width) - Math.max(span.x, run.x);
  return shared > enough * Math.min(span.width, run.width);
}

function boxOfMark({ rect = [] }: Annotation): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    bottom: Math.min(y1, y2),
    top: Math.max(y1, y2),
  };
}
