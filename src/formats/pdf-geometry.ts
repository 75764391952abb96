// Points, boxes and matrices of a PDF page, and the rectangles in a path as pdfjs writes it.

export type Matrix = readonly [number, number, number, number, number, number];

/** In the units of the page, `bottom` below `top`. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];
export const everywhere: Box = { left: -1e9, bottom: -1e9, right: 1e9, top: 1e9 };

export function multiply(a: Matrix, b: readonly number[]): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = b;
  return [
    a[0] * p + a[2] * q,
    a[1] * p + a[3] * q,
    a[0] * r + a[2] * s,
    a[1] * r + a[3] * s,
    a[0] * t + a[2] * u + a[4],
    a[1] * t + a[3] * u + a[5],
  ];
}

export function boxOf(matrix: Matrix, points: readonly (readonly [number, number])[]): Box {
  const placed = points.map(([x, y]) => multiply(matrix, [1, 0, 0, 1, x, y]));
  const xs = placed.map((one) => one[4]);
  const ys = placed.map((one) => one[5]);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

export function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    top: Math.min(a.top, b.top),
  };
}

export const unitSquare: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

const stepLengths = [3, 3, 7, 1];

/** The rectangles of a path: subpaths of straight lines with four corners. pdfjs writes 0 x y, 1 x y, 2 and a curve, 3. */
export function rectanglesOf(data: ArrayLike<number>): (readonly [number, number])[][] {
  const found: (readonly [number, number])[][] = [];
  let corners: (readonly [number, number])[] | null = null;
  const end = (): void => {
    if (corners && corners.length >= 4 && corners.length <= 5) found.push(corners);
  };
  for (let at = 0; at < data.length;) {
    const step = data[at];
    const point = [data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
    if (step === 0) {
      end();
      corners = [point];
    } else if (step === 1) corners?.push(point);
    else if (step === 2) corners = null;
    at += stepLengths[step ?? 3] ?? 1;
  }
  end();
  return found;
}
