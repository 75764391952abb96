// What a cell yields that does not show its value: decoded, reversed, or told to be unreadable.
import type { CellCandidate, TableDetection } from '../detect/detect-table.ts';
import type { Detector, Near } from '../../detectors/detector.ts';
import { opensField } from '../formats/openers/field-open.ts';
import type { Form } from '../model/element.ts';
import type { Password } from '../model/part.ts';
import type { Column } from '../model/segment.ts';
import { describeField, describeNamedField, type FieldState } from '../protection/ciphertext.ts';
import { describeEffort, isReversible, type HashedSsn } from '../protection/reversal.ts';
import { isFixedXor, undoByteXor } from '../protection/xor-text.ts';

type Rows = readonly (readonly string[])[];

/** A column in which something may be hidden. */
export interface Hidden {
  readonly column: number;
  readonly name: string;
  /** Which element its name says it holds; null where only what is decoded can tell. */
  readonly detector: Detector | null;
  /** Its cells are one field of an object that also holds a nonce: ciphertext, whatever it looks like. */
  readonly isEnvelope: boolean;
  /** Worked out at its first hash. */
  reversal?: Reversal;
  /** What opens its ciphertext, worked out at its first. */
  opening?: Reversal | null;
  /** Worked out at its first cell that nothing else explains. */
  isFixedXor?: boolean;
}

interface Reversal {
  readonly form: Form;
  readonly because: string;
}

export interface RowAround {
  readonly columns: readonly Column[];
  readonly sample: Rows;
  readonly detection: TableDetection;
  readonly near: Near;
  readonly secrets: () => readonly Password[];
}

export function detectHidden(hidden: Hidden, cell: string, around: RowAround): CellCandidate[] {
  const { detector, isEnvelope } = hidden;
  const state = detector && !isEnvelope ? describeNamedField(cell) : describeField(cell);
  if (state?.decoded !== undefined && !isEnvelope) {
    const because = `it is only encoded (${state.mechanism}): that is no encryption`;
    const plain = detectPlain(hidden, state.decoded, because, around);
    if (plain.length > 0 || !detector) return plain;
    const read = readPlain(hidden, detector, state.decoded, because);
    return read.length > 0 ? read : detectXor(hidden, detector, cell, around);
  }
  if (!detector) return [];
  if (isEnvelope) return [hiddenValue(hidden, detector, cell, envelopeWords)];
  if (state) return [hiddenValue(hidden, detector, cell, standingOf(hidden, state, cell, around))];
  if (/^\d{4}-\d{2}-\d{3}$/.test(cell)) {
    const forwards = Array.from(cell).toReversed().join('');
    return detectPlain(hidden, forwards, 'it is only written backwards', around);
  }
  return detectXor(hidden, detector, cell, around);
}

/** Under a name that only protective words keep from being the element's own. */
function readPlain(
  hidden: Hidden,
  detector: Detector,
  decoded: string,
  because: string,
): CellCandidate[] {
  const raw = decoded.trim();
  const isWhole = detector.element === 'ssn' && /^(?:\d{9}|\d{3}-\d{2}-\d{4})$/.test(raw);
  if (!isWhole || detector.check?.(raw, {}) === 'invalid') return [];
  return [hiddenValue(hidden, detector, raw, { form: 'clear', because })];
}

function detectXor(
  hidden: Hidden,
  detector: Detector,
  cell: string,
  around: RowAround,
): CellCandidate[] {
  if (detector.element !== 'ssn') return [];
  const plain = undoByteXor(cell);
  if (plain !== null) return readPlain(hidden, detector, plain, byteXor);
  hidden.isFixedXor ??= isFixedXor(around.sample.map((row) => row[hidden.column] ?? ''));
  return hidden.isFixedXor ? [hiddenValue(hidden, detector, cell, fixedXor)] : [];
}

const byteXor = 'it is only under an exclusive or with one byte: that is no encryption';

const fixedXor: Reversal = {
  form: 'scrambled',
  because:
    'all values of the column are under an exclusive or with one and the same key: whoever knows one number can read all of them',
};

const envelopeWords: Reversal = {
  form: 'unreadable',
  because: 'it is ciphertext, stored with the nonce it was made with',
};

/** What the decoded cell would have been taken for, with the reason that it hardly was hidden. */
function detectPlain(
  { column }: Hidden,
  decoded: string,
  because: string,
  { columns, detection, near }: RowAround,
): CellCandidate[] {
  const cells = columns.map((_, i) => (i === column ? decoded : ''));
  return detection.detectRow(cells, near).map((one) => ({
    ...one,
    candidate: { ...one.candidate, because: [...one.candidate.because, because] },
  }));
}

/** A column that says of itself that a key was used. */
const keyedName = /hmac|keyed|token|encr|cipher|pepper/i;

function standingOf(
  hidden: Hidden,
  { state, mechanism }: FieldState,
  cell: string,
  around: RowAround,
): Reversal {
  const holds = `${hidden.name === '' ? 'the column' : hidden.name} holds ${mechanism}`;
  // One block of AES is as long as an MD5 digest.
  const envelope = mechanism === 'md5' ? 'ciphertext of no known envelope' : mechanism;
  if (state === 'encrypted' || mechanism === 'md5') {
    if (hidden.opening === undefined) hidden.opening = openingOf(envelope, cell, around.secrets());
    if (hidden.opening) return hidden.opening;
  }
  if (state !== 'hash' || keyedName.test(hidden.name))
    return { form: 'unreadable', because: holds };
  if (hidden.detector?.element !== 'ssn') return { form: 'hashed', because: holds };
  hidden.reversal ??= reversalOf(hidden, mechanism, cell, around);
  return hidden.reversal;
}

/** The first of what lies with the store that opens the cell. */
function openingOf(mechanism: string, cell: string, secrets: readonly Password[]): Reversal | null {
  const found = secrets
    .slice(0, mostSecrets)
    .find(({ text, nearby }) => nearby && opensField(mechanism, cell, text));
  if (!found) return null;
  const because = `it is ciphertext (${mechanism}), but what lies in ${found.origin} opens it`;
  return { form: 'reversed', because };
}

const mostSecrets = 200;

/** How hard it would be, and where the last four stand in the same rows, whether it can be done. */
function reversalOf(
  { column, name }: Hidden,
  algorithm: string,
  cell: string,
  { columns, sample }: RowAround,
): Reversal {
  const lastFour = columns.findIndex((_, i) => i !== column && isLastFour(columns[i], sample, i));
  const salt = columns.findIndex((one) => /salt/i.test(one.name));
  const rows = sample.flatMap((row): HashedSsn[] => {
    const digest = row[column] ?? '';
    const digits = /\d{4}$/.exec(row[lastFour] ?? '')?.[0];
    if (digits === undefined || digest.length !== cell.length) return [];
    const own = { digest, algorithm, lastFour: digits };
    return [salt < 0 ? own : { ...own, salt: row[salt] ?? '' }];
  });
  if (rows.length > 0 && isReversible(rows))
    return {
      form: 'reversed',
      because: `confirmed: with the last four digits in ${columns[lastFour]?.name ?? 'the same row'}, ${algorithm} in ${name} was reversed within seconds`,
    };
  const tried = rows.length > 0 ? 'with the last four digits beside it, it was not reversed; ' : '';
  return {
    form: 'hashed',
    because: `${name} holds ${algorithm}; ${tried}unless a key went into it, ${describeEffort(algorithm)}`,
  };
}

/** Four digits, or four at the end of a covered number, under a name that does not say they are something else. */
export function isLastFour(column: Column | undefined, sample: Rows, at: number): boolean {
  const filled = sample.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every((cell) => /^(?:[*xX#•●-]{0,8})\d{4}$/.test(cell)))
    return false;
  return (
    filled.every((cell) => cell.length > 4) || /last|l4|four|ssn|soc|tail/i.test(column?.name ?? '')
  );
}

function hiddenValue(
  { column }: Hidden,
  { element: kind, id: detector }: Detector,
  raw: string,
  { form, because }: Reversal,
): CellCandidate {
  return {
    column,
    tentative: false,
    candidate: {
      kind,
      detector,
      raw,
      start: 0,
      end: raw.length,
      form,
      confidence: 'high',
      because: [because],
    },
  };
}
