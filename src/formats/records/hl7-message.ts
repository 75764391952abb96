// HL7 version 2 encoding: delimiters from MSH, fields with repetitions, components and escapes.

export interface Delimiters {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

export const usualDelimiters: Delimiters = {
  field: '|',
  component: '^',
  repetition: '~',
  escape: '\\',
  subcomponent: '&',
};

/** The delimiters that a MSH, FHS or BHS segment declares in its first characters. */
export function readDelimiters(header: string): Delimiters {
  return {
    field: header[3] ?? '|',
    component: header[4] ?? '^',
    repetition: header[5] ?? '~',
    escape: header[6] ?? '\\',
    subcomponent: header[7] ?? '&',
  };
}

/** One segment; fields, repetitions and components count from 1 as in the standard. */
export interface Hl7Segment {
  readonly name: string;
  readonly fields: readonly string[];
  readonly by: Delimiters;
  readonly line: number;
}

export function readSegment(text: string, by: Delimiters, line: number): Hl7Segment {
  const fields = text.split(by.field);
  return { name: fields[0] ?? '', fields, by, line };
}

/** A field as it stands, '' where it is absent or HL7's explicit null. */
export function rawField(segment: Hl7Segment, field: number): string {
  const raw = segment.fields[field] ?? '';
  return raw === '""' ? '' : raw;
}

/** All repetitions of a field, each as its components in clear. */
export function repetitions(segment: Hl7Segment, field: number): string[][] {
  const { by } = segment;
  const raw = rawField(segment, field);
  if (raw === '') return [];
  return raw
    .split(by.repetition)
    .map((each) => each.split(by.component).map((part) => unescape(part, by)));
}

/** One component of a field's first repetition, in clear; of its subcomponents the first. */
export function component(segment: Hl7Segment, field: number, position: number): string {
  const first = rawField(segment, field).split(segment.by.repetition)[0] ?? '';
  const part = first.split(segment.by.component)[position - 1] ?? '';
  return main(unescape(part.split(segment.by.subcomponent)[0] ?? '', segment.by));
}

/** The first subcomponent of a component that came out of `repetitions`. */
export function main(part: string | undefined): string {
  return part === undefined || part === '""' ? '' : (part.split('&')[0] ?? '').trim();
}

/** A coded element (CE, CWE) in words: 'E11.9 Type 2 diabetes'; a bare code where it has no text. */
export function coded(segment: Hl7Segment, field: number): string {
  return repetitions(segment, field)
    .map(([code = '', text = '', , other = '', otherText = '']) => {
      const isNumber = /^\d{1,18}(?:-\d)?$/.test(code);
      const words = text || otherText;
      return words === '' ? code || other : `${isNumber ? '' : code} ${words}`.trim();
    })
    .join('; ');
}

/** A text field in clear, its formatting commands turned to line breaks. */
export function freeText(segment: Hl7Segment, field: number): string {
  return repetitions(segment, field)
    .map((parts) => parts.join(' ').trim())
    .join('\n')
    .trim();
}

function unescape(text: string, by: Delimiters): string {
  if (!text.includes(by.escape)) return text;
  const pieces = text.split(by.escape);
  // Commands stand at odd places; a lone escape character is text.
  if (pieces.length % 2 === 0) return text;
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : command(piece, by))).join('');
}

function command(name: string, by: Delimiters): string {
  if (name === 'F') return by.field;
  if (name === 'S') return by.component;
  if (name === 'T') return by.subcomponent;
  if (name === 'R') return by.repetition;
  if (name === 'E') return by.escape;
  if (/^\.(?:br|sp|ce|in)/.test(name)) return '\n';
  if (/^X(?:[0-9A-F]{2}){1,64}$/i.test(name)) {
    return Buffer.from(name.slice(1), 'hex').toString('latin1');
  }
  return name.length <= 2 || name.startsWith('.') ? '' : name;
}
