// Pictures of which OpenDocument files show less than they hold: clipped by their style, or with a shape over them.
// Source: OpenDocument 1.3, part 3, 20.184 (fo:clip), 19.573 (svg:x and its like).
import type { OdfPackage } from './odf-package.ts';
import type { ConcealedPictures } from './office-pictures.ts';
import { countCovered, type Box, type Placed } from './picture-places.ts';
import { localAttribute, parseXml, type XmlAttributes } from './xml-parser.ts';

const shapes: ReadonlySet<string> = new Set([
  'rect',
  'custom-shape',
  'ellipse',
  'circle',
  'polygon',
  'path',
]);
const surfaces: ReadonlySet<string> = new Set(['page', 'text', 'shapes', 'header', 'footer']);
const lengths: Readonly<Record<string, number>> = { cm: 10, mm: 1, in: 25.4, pt: 25.4 / 72 };

/** '2.5cm' in millimetres. */
function lengthOf(text: string | undefined): number {
  const [, number = '', unit = ''] = /^(-?[\d.]+)(cm|mm|in|pt)$/.exec(text ?? '') ?? [];
  return Number(number) * (lengths[unit] ?? 0);
}

/** rect(top, right, bottom, left), each of which cuts off as much. */
function clips(value: string | undefined): boolean {
  const sides = /^rect\(([^)]{1,100})\)$/.exec(value ?? '')?.[1]?.split(/[\s,]+/) ?? [];
  return sides.some((side) => lengthOf(side) > 0.1);
}

export async function findOdfPictures(pkg: OdfPackage): Promise<ConcealedPictures> {
  const found: ConcealedPictures = { cropped: 0, covered: 0 };
  const clipped = new Set<string>();
  const unfilled = new Set<string>();
  const placed: Placed[] = [];
  const frames: { readonly style: string; readonly box: Box; readonly index: string }[] = [];
  let style = '';
  let order = 0;
  const boxOf = (attributes: XmlAttributes): Box => {
    const length = (name: string): number => lengthOf(localAttribute(attributes, name));
    return { x: length('x'), y: length('y'), width: length('width'), height: length('height') };
  };
  const add = (kind: Placed['kind'], box: Box, index: string): void => {
    order += 1;
    const height = index === '' ? order : Number(index);
    if (box.width > 0 && box.height > 0) placed.push({ kind, surface: '', box, height });
  };
  const indexOf = (attributes: XmlAttributes): string =>
    localAttribute(attributes, 'z-index') ?? '';
  await parseXml(pkg.chunks('content.xml'), {
    open(name, attributes) {
      const named = localAttribute(attributes, 'style-name') ?? '';
      if (name === 'style') style = localAttribute(attributes, 'name') ?? '';
      else if (name === 'graphic-properties') {
        if (clips(localAttribute(attributes, 'clip'))) clipped.add(style);
        if (localAttribute(attributes, 'fill') === 'none') unfilled.add(style);
      } else if (name === 'frame')
        frames.push({ style: named, box: boxOf(attributes), index: indexOf(attributes) });
      else if (name === 'image') {
        const frame = frames.at(-1);
        if (!frame) return;
        if (clipped.has(frame.style)) found.cropped += 1;
        add('picture', frame.box, frame.index);
      } else if (shapes.has(name) && !unfilled.has(named))
        add('cover', boxOf(attributes), indexOf(attributes));
    },
    close(name) {
      if (name === 'frame') frames.pop();
      if (surfaces.has(name)) found.covered += countCovered(placed.splice(0));
    },
  });
  return found;
}
