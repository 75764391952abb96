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

/** Segments that tell what somebody has, or what was done or given. */
export const factSegments: ReadonlySet<string> = new Set(['HI', 'SV1', 'SV2', 'SV3', 'SVC', 'LIN']);
/** Free text. */
export const noteSegments: ReadonlySet<string> = new Set(['NTE', 'MSG', 'K3']);
/** They tell of the message, of money and of dates; PO1, IT1 and their like of articles. */
export const silentSegments: ReadonlySet<string> = new Set(
  (
    'ISA GS ST BHT BGN TRN PRV CUR SBR PAT AMT QTY DTP DTM CL1 PWK CN1 CAS MIA MOA OI MEA LX SV4 SV5 SV7 SE GE IEA TA1 ' +
    'PER HD COB LUI HLH EC ICM IDC LE LS EB EQ III HSD AAA UM HCR CRC CR1 CR2 CR3 CR5 CR6 CR7 CR8 TS2 TS3 RDM LQ PLB STC ' +
    'SVD PS1 HCP CTP TOO FRM CLP DSB ACT VEH BEG BIG BCH BAK BSN PO1 PO4 IT1 SLN SN1 PID CTT TDS W01 W12 G39 G62 AK1 AK2 AK3 AK4 AK5 AK9 IK3 IK4 IK5 CTX DN1 DN2 DD'
  ).split(' '),
);

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
