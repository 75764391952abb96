// Pictures of which Office files show less than they hold: cropped, or with something laid over them. The file keeps all of it.
// Source: ECMA-376 part 1, 20.1.8.55 (srcRect), 20.4.2 and 20.5.2 (anchors), 19.3.1 (slides).
import type { Part } from '../model/part.ts';
import type { OoxmlPackage } from './ooxml-package.ts';
import { countCovered, type Box, type Placed } from './picture-places.ts';
import { parseXml, type XmlAttributes, type XmlHandler } from './xml-parser.ts';

export interface ConcealedPictures {
  cropped: number;
  covered: number;
}

const drawingParts =
  /^(?:word\/(?:document|header\d{0,6}|footer\d{0,6})|xl\/drawings\/drawing\d{1,6}|ppt\/slides\/slide\d{1,6})\.xml$/i;

/** Facts and what to do about it; nothing where every picture shows all that it holds. */
export async function* readConcealedPictures(pkg: OoxmlPackage): AsyncGenerator<Part> {
  const found: ConcealedPictures = { cropped: 0, covered: 0 };
  for (const name of pkg.names.filter((one) => drawingParts.test(one))) {
    try {
      await parseXml(pkg.chunks(name), pictureHandler(found));
    } catch {
      // A part that is damaged is told where its text is read.
    }
  }
  yield* tellPictures(found);
}

const kept = 'the file keeps the whole picture, and anybody can bring it back';
const pictures = (count: number): string =>
  count === 1 ? 'a picture in it is' : `${count} pictures in it are`;

export function* tellPictures({ cropped, covered }: ConcealedPictures): Generator<Part> {
  if (cropped > 0) yield fact('picture-crop', `${pictures(cropped)} cropped, but ${kept}`);
  if (covered > 0)
    yield fact('picture-cover', `${pictures(covered)} covered in part by something, but ${kept}`);
  const count = cropped + covered;
  if (count === 0) return;
  const detail = `${pictures(count)} cropped or covered, and kept whole; text recognition is not built in: look at the whole picture`;
  yield { kind: 'problem', problem: { reason: 'unsupported', detail, partial: true } };
}

function fact(mechanism: string, evidence: string): Part {
  return { kind: 'fact', fact: { layer: 'file', state: 'concealed', mechanism, evidence } };
}

/** An anchor, shape or picture until it closes. */
interface Open {
  readonly name: string;
  readonly box: Box;
  surface: string;
  readonly height: number;
  isFilled: boolean;
  readonly isBehind: boolean;
  hasPicture: boolean;
  hasShape: boolean;
}

const anchors: ReadonlySet<string> = new Set([
  'anchor',
  'inline',
  'twoCellAnchor',
  'oneCellAnchor',
  'absoluteAnchor',
]);
const shapes: ReadonlySet<string> = new Set(['sp', 'wsp', 'pic']);
const groups: ReadonlySet<string> = new Set(['grpSp', 'wgp', 'wpc']);
const fills: ReadonlySet<string> = new Set(['solidFill', 'gradFill', 'pattFill', 'blipFill']);
/** Where a sheet, a slide or a part of a document ends: places are comparable within it. */
const surfaces: ReadonlySet<string> = new Set(['wsDr', 'sld', 'document', 'hdr', 'ftr']);

/** One cell of a sheet, as wide as no offset in English Metric Units; and how wide and high a cell is as a rule. */
const cell = 1e9;
const usual = { x: 609_600, y: 190_500 };

function pictureHandler(found: ConcealedPictures): XmlHandler {
  const open: Open[] = [];
  const placed: Placed[] = [];
  /** Of each paragraph around: a picture in its line, and something opaque that floats. */
  const paragraphs: { hasPicture: boolean; hasCover: boolean }[] = [];
  const groupsAround: number[] = [];
  let counted = { groups: 0, paragraphs: 0, shapes: 0 };
  let text = '';
  let side = '';
  let inProperties = 0;
  let inLine = 0;

  function openHolder(name: string, attributes: XmlAttributes): void {
    counted = { ...counted, shapes: counted.shapes + 1 };
    open.push({
      name,
      box: { x: 0, y: 0, width: 0, height: 0 },
      surface: `${groupsAround.at(-1) ?? ''}`,
      height: Number(attributes['relativeHeight']) || counted.shapes,
      isFilled: false,
      isBehind: attributes['behindDoc'] === '1' || attributes['behindDoc'] === 'true',
      hasPicture: name === 'pic',
      hasShape: name === 'sp' || name === 'wsp',
    });
  }

  /** What an anchor holds lends it what it is; the place is the anchor's. */
  function closeHolder(one: Open): void {
    open.pop();
    const outer = open.at(-1);
    if (outer && anchors.has(outer.name) && groupsAround.length === 0) {
      outer.hasPicture ||= one.hasPicture;
      outer.hasShape ||= one.hasShape;
      outer.isFilled ||= one.isFilled;
      return;
    }
    const isCover = one.hasShape && one.isFilled && !one.isBehind;
    const paragraph = paragraphs.at(-1);
    if (paragraph && one.name === 'inline') paragraph.hasPicture ||= one.hasPicture;
    if (paragraph && one.name === 'anchor') paragraph.hasCover ||= isCover;
    if (one.name === 'inline' || one.box.width <= 0 || one.box.height <= 0) return;
    const kind = one.hasPicture ? 'picture' : 'cover';
    if (one.hasPicture || isCover)
      placed.push({ kind, surface: one.surface, box: one.box, height: one.height });
  }

  function openInside(one: Open, name: string, attributes: XmlAttributes): void {
    if (name === 'positionH' || name === 'positionV') {
      side = name;
      const frame = attributes['relativeFrom'] ?? '';
      one.surface += ` ${frame}`;
      if (frame === 'paragraph' || frame === 'line' || frame === 'character')
        one.surface += ` ${counted.paragraphs}`;
    } else if (name === 'from' || name === 'to') side = name;
    else if (name === 'extent' || (name === 'ext' && attributes['cx'] !== undefined))
      sizeOf(one, Number(attributes['cx']) || 0, Number(attributes['cy']) || 0);
    else if (name === 'off' && inProperties > 0) {
      one.box.x = Number(attributes['x']) || 0;
      one.box.y = Number(attributes['y']) || 0;
    } else if (inProperties > 0 && inLine === 0 && fills.has(name)) one.isFilled = true;
  }

  function sizeOf(one: Open, width: number, height: number): void {
    const isInCell = one.name === 'oneCellAnchor';
    one.box.width ||= isInCell ? (width / usual.x) * cell : width;
    one.box.height ||= isInCell ? (height / usual.y) * cell : height;
  }

  function closeInside({ box }: Open, name: string): void {
    const value = Number(text) || 0;
    if (name === 'posOffset') box[side === 'positionH' ? 'x' : 'y'] = value;
    else if (side === 'from' && name === 'col') box.x += value * cell;
    else if (side === 'from' && name === 'colOff') box.x += value;
    else if (side === 'from' && name === 'row') box.y += value * cell;
    else if (side === 'from' && name === 'rowOff') box.y += value;
    else if (side === 'to' && name === 'col') box.width += value * cell;
    else if (side === 'to' && name === 'colOff') box.width += value - box.x;
    else if (side === 'to' && name === 'row') box.height += value * cell;
    else if (side === 'to' && name === 'rowOff') box.height += value - box.y;
    else if (name === side) side = '';
  }

  return {
    open(name, attributes) {
      text = '';
      if (isCropped(name, attributes)) found.cropped += 1;
      if (name === 'ln') inLine += 1;
      else if (name === 'spPr') inProperties += 1;
      else if (name === 'p') {
        counted = { ...counted, paragraphs: counted.paragraphs + 1 };
        paragraphs.push({ hasPicture: false, hasCover: false });
      } else if (groups.has(name)) {
        counted = { ...counted, groups: counted.groups + 1 };
        groupsAround.push(counted.groups);
      } else if (anchors.has(name) || shapes.has(name)) return openHolder(name, attributes);
      const one = open.at(-1);
      if (one) openInside(one, name, attributes);
    },
    text: (chunk) => void (text += chunk),
    close(name) {
      if (name === 'ln') inLine -= 1;
      else if (name === 'spPr') inProperties -= 1;
      else if (name === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph?.hasPicture && paragraph.hasCover) found.covered += 1;
      } else if (groups.has(name)) groupsAround.pop();
      const one = open.at(-1);
      if (one?.name === name) closeHolder(one);
      else if (one) closeInside(one, name);
      if (surfaces.has(name)) found.covered += countCovered(placed.splice(0));
    },
  };
}

/** By shares of the picture, or in VML by one attribute for each side. */
function isCropped(name: string, attributes: XmlAttributes): boolean {
  if (name === 'srcRect') return ['l', 't', 'r', 'b'].some((side) => Number(attributes[side]) > 0);
  return (
    name === 'imagedata' &&
    Object.entries(attributes).some(
      ([key, value]) => /^crop(?:left|top|right|bottom)$/.test(key) && !/^-?0?f?$/.test(value),
    )
  );
}
