// What a PDF page draws, in its order: runs of text, filled rectangles, pictures; each with what can be seen of it.
import type { PDFPageProxy } from 'pdfjs-dist';
import {
  boxOf,
  everywhere,
  identity,
  intersect,
  multiply,
  rectanglesOf,
  unitSquare,
  type Box,
  type Matrix,
} from './pdf-geometry.ts';

/** An upright run of text on its baseline. */
export interface DrawnText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Drawn without ink: text rendering mode 3. */
  readonly isInvisible: boolean;
  readonly isWhite: boolean;
}

export interface DrawnArea {
  readonly kind: 'fill' | 'picture';
  readonly box: Box;
  readonly isWhite: boolean;
}

/** Operators by their numbers in pdfjs. */
const op = {
  gstate: 9,
  save: 10,
  restore: 11,
  transform: 12,
  clip: 29,
  clipEvenOdd: 30,
  beginText: 31,
  leading: 36,
  font: 37,
  renderingMode: 38,
  moveText: 40,
  moveTextWithLeading: 41,
  textMatrix: 42,
  nextLine: 43,
  showText: 44,
  fillColor: 59,
  beginForm: 74,
  endForm: 75,
  firstPicture: 84,
  lastPicture: 88,
  path: 91,
} as const;
const fills = new Set([22, 23, 24, 25, 26, 27]);
const invisible = 3;
const opaque = 0.95;
/** Graphics state, saved and restored. */
interface State {
  matrix: Matrix;
  clip: Box;
  isWhite: boolean;
  isSeeThrough: boolean;
  mode: number;
  size: number;
  leading: number;
}

interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
}

/** Sum of the glyphs' widths and the kerning between them, in thousandths of the font size. */
function widthOf(glyphs: readonly (Glyph | number | null)[]): number {
  let width = 0;
  for (const glyph of glyphs) width += typeof glyph === 'number' ? -glyph : (glyph?.width ?? 0);
  return width / 1000;
}

function isWhiteColor([color]: readonly unknown[]): boolean {
  return typeof color === 'string' && /^#f[5-9a-f]f[5-9a-f]f[5-9a-f]$/i.test(color);
}

/** Everything drawn on the page, from the lowest layer up. */
export async function readDrawing(page: PDFPageProxy): Promise<(DrawnText | DrawnArea)[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: (DrawnText | DrawnArea)[] = [];
  const stack: State[] = [];
  let state: State = {
    matrix: identity,
    clip: everywhere,
    isWhite: false,
    isSeeThrough: false,
    mode: 0,
    size: 1,
    leading: 0,
  };
  let line: Matrix = identity;
  let advance = 0;
  let isClip = false;
  const moveText = (x: number, y: number): void => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    advance = 0;
  };
  const area = (kind: DrawnArea['kind'], box: Box): void => {
    if (!state.isSeeThrough)
      drawn.push({
        kind,
        box: intersect(box, state.clip),
        isWhite: kind === 'fill' && state.isWhite,
      });
  };
  const path = (paint: number, data: ArrayLike<number> | undefined): void => {
    if (!data) return;
    const boxes = rectanglesOf(data).map((corners) => boxOf(state.matrix, corners));
    if (fills.has(paint)) for (const box of boxes) area('fill', box);
    if (isClip && boxes[0]) state.clip = intersect(state.clip, boxes[0]);
    isClip = false;
  };
  const show = (glyphs: readonly (Glyph | number | null)[]): void => {
    const width = widthOf(glyphs) * state.size;
    const at = multiply(multiply(state.matrix, line), [1, 0, 0, 1, advance, 0]);
    advance += width;
    const scale = Math.hypot(at[0], at[1]);
    const isUpright = Math.abs(at[1]) < 0.01 * scale && at[0] > 0;
    if (!isUpright) return;
    drawn.push({
      kind: 'text',
      text: glyphs
        .map((glyph) => (typeof glyph === 'number' ? '' : (glyph?.unicode ?? '')))
        .join(''),
      x: at[4],
      y: at[5],
      width: width * scale,
      size: Math.abs(state.size * at[3]),
      isInvisible: state.mode === invisible,
      isWhite: state.isWhite,
    });
  };
  for (const [i, operator] of fnArray.entries()) {
    const given = (argsArray[i] ?? []) as readonly never[];
    const [x = 0, y = 0] = given as readonly number[];
    if (operator === op.save || operator === op.beginForm) stack.push({ ...state });
    if (operator === op.restore || operator === op.endForm) state = stack.pop() ?? state;
    else if (operator === op.transform) state.matrix = multiply(state.matrix, given);
    else if (operator === op.beginForm && given[0]) state.matrix = multiply(state.matrix, given[0]);
    else if (operator === op.clip || operator === op.clipEvenOdd) isClip = true;
    else if (operator === op.fillColor) state.isWhite = isWhiteColor(given);
    else if (operator === op.gstate) state.isSeeThrough = isSeeThrough(given[0], state);
    else if (operator === op.path) path(x, firstOf(given[1]));
    else if (operator >= op.firstPicture && operator <= op.lastPicture)
      area('picture', boxOf(state.matrix, unitSquare));
    else if (operator === op.beginText) [line, advance] = [identity, 0];
    else if (operator === op.font) state.size = y;
    else if (operator === op.leading) state.leading = x;
    else if (operator === op.renderingMode) state.mode = x;
    else if (operator === op.textMatrix) [line, advance] = [matrixOf(given[0]), 0];
    else if (operator === op.moveText) moveText(x, y);
    else if (operator === op.moveTextWithLeading) {
      state.leading = -y;
      moveText(x, y);
    } else if (operator === op.nextLine) moveText(0, -state.leading);
    else if (operator === op.showText && given[0]) show(given[0]);
  }
  return drawn;
}

function firstOf(data: unknown): ArrayLike<number> | undefined {
  return Array.isArray(data) ? (data[0] as ArrayLike<number> | undefined) : undefined;
}

function matrixOf(given: ArrayLike<number> | undefined): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(given ?? identity);
  return [a, b, c, d, e, f];
}

/** Markers are drawn see-through, or multiplied with what lies below. */
function isSeeThrough(
  entries: readonly (readonly [string, unknown])[] | undefined,
  state: State,
): boolean {
  let result = state.isSeeThrough;
  for (const [key, value] of entries ?? []) {
    if (key === 'ca') result = typeof value === 'number' && value < opaque;
    else if (key === 'BM') result ||= value !== 'source-over' && value !== 'Normal';
  }
  return result;
}
