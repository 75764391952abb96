// Whether a PDF page is a picture of a page: an image over most of it, and hardly any text.
import type { PDFPageProxy } from 'pdfjs-dist';

type Matrix = [number, number, number, number];

/** Operators by their numbers in pdfjs. */
const save = 10;
const restore = 11;
const transform = 12;
const beginForm = 74;
const endForm = 75;
const firstImage = 83;
const lastImage = 90;

/** Below so many characters a page with an image over half of it counts as a picture. */
const fewCharacters = 80;
const mostOfPage = 0.5;
const notice = 0.02;

function concat(a: Matrix, b: readonly number[]): Matrix {
  const [p = 1, q = 0, r = 0, s = 1] = b;
  return [a[0] * p + a[2] * q, a[1] * p + a[3] * q, a[0] * r + a[2] * s, a[1] * r + a[3] * s];
}

/** Share of the page that its largest image covers. */
async function largestImageShare(page: PDFPageProxy): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const pageArea = Math.abs((right - left) * (top - bottom)) || 1;
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1];
  let largest = 0;
  for (const [i, operator] of fnArray.entries()) {
    const given = argsArray[i] as readonly unknown[] | null;
    if (operator === save || operator === beginForm) stack.push(matrix);
    if (operator === transform) matrix = concat(matrix, given as readonly number[]);
    else if (operator === beginForm && given?.[0])
      matrix = concat(matrix, [...(given[0] as number[])]);
    else if (operator === restore || operator === endForm) matrix = stack.pop() ?? [1, 0, 0, 1];
    else if (operator >= firstImage && operator <= lastImage) {
      const area = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
      largest = Math.max(largest, area / pageArea);
    }
  }
  return largest;
}

/** @param text what text the page and its fields have */
export async function isPicture(page: PDFPageProxy, text: string): Promise<boolean> {
  const characters = text.replace(/\s/g, '').length;
  if (characters >= fewCharacters) return false;
  const share = await largestImageShare(page);
  return share > (characters === 0 ? notice : mostOfPage);
}

/** '1–4, 7' for pages in order. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ');
}
