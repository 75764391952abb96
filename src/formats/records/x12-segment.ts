// ASC X12 interchanges: the separators that the ISA header declares, and segments cut into elements.

export interface Separators {
  readonly element: string;
  readonly component: string;
  readonly segment: string;
}

export interface X12Segment {
  readonly id: string;
  /** Elements from 1: `at(3)` is NM103. */
  at(position: number): string;
  /** Components of an element. */
  parts(position: number): string[];
  readonly last: number;
  readonly line: number;
}

/** Separators stand after ISA, and after its sixteenth element; null where this is no interchange header. */
export function readSeparators(text: string): Separators | null {
  const start = /^\s{0,16}(?=ISA[^\w\s])/.exec(text);
  if (start === null) return null;
  const header = text.slice(start[0].length, start[0].length + 140);
  const element = header[3] as string;
  let at = 3;
  for (let count = 1; count < 16; count++) {
    at = header.indexOf(element, at + 1);
    if (at < 0) return null;
  }
  const component = header[at + 1];
  const segment = header[at + 2];
  // The header is 106 characters long unless somebody trimmed its blanks.
  if (component === undefined || segment === undefined || at > 110) return null;
  return { element, component, segment: segment === '\r' ? '\n' : segment };
}

const fragment =
  /^\s{0,16}(?:GS|ST)([^\w\s])[^\r\n~]{1,160}?([~'\u001c-\u001f]|\r?\n)\s{0,4}(?:ST|BHT|BGN|BPR)\1/;

const inner =
  'HL|NM1|N1|N3|N4|CLM|CLP|INS|SBR|HI|BHT|LX|REF|DTP|DMG|PER|SV1|SV2|EB|BPR|TRN|PRV|PAT';
/** Segments out of the middle of a transaction. */
const cutOut = new RegExp(
  `^\\s{0,16}(?:${inner})\\*[^\\r\\n~]{1,200}~\\s{0,4}(?:${inner})\\*[^\\r\\n~]{1,200}~`,
);

/** A transaction set or group that was cut out of its interchange: its separators show where its first segment ends. */
export function readFragmentSeparators(text: string): Separators | null {
  const match = fragment.exec(text);
  if (match === null)
    return cutOut.test(text) ? { element: '*', component: ':', segment: '~' } : null;
  const [, element = '*', end = '~'] = match;
  return { element, component: element === ':' ? '>' : ':', segment: end.replace('\r', '') };
}

export function readSegment(text: string, by: Separators, line: number): X12Segment {
  // Some senders wrap their files at 80 columns, in the middle of segments.
  const elements = text
    .replace(/[\r\n]+/g, '')
    .trim()
    .split(by.element);
  return {
    id: (elements[0] ?? '').toUpperCase(),
    at: (position) => (elements[position] ?? '').trim(),
    parts: (position) => (elements[position] ?? '').split(by.component).map((part) => part.trim()),
    last: elements.length - 1,
    line,
  };
}
