// Where pictures and opaque shapes lie on one surface, and which of the pictures something lies over.

/** Units do not matter as long as they are those of the surface. */
export interface Placed {
  readonly kind: 'picture' | 'cover';
  readonly surface: string;
  readonly box: Box;
  /** What is higher lies over what is lower. */
  readonly height: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Share of the picture's area from which on it counts: shadows and frames touch their neighbours. */
const enough = 0.01;

/** Pictures with something drawn over a part of them. */
export function countCovered(placed: readonly Placed[]): number {
  return placed.filter(
    (one) =>
      one.kind === 'picture' &&
      placed.some(
        (over) =>
          over !== one &&
          over.height > one.height &&
          over.surface === one.surface &&
          sharedArea(one.box, over.box) > enough * one.box.width * one.box.height,
      ),
  ).length;
}

function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}
