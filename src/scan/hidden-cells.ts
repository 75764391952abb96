// Cells that do not show their value: ciphertext, hashes and tokens under a telling name, and what is merely encoded.
import type { CellCandidate, TableDetection } from '../detect/detect-table.ts';
import { isEmptyCell } from '../detect/detect-cell.ts';
import type { Detectors } from '../detect/derived.ts';
import { meaningOfName } from '../detect/labels.ts';
import type { Detector, Near } from '../../detectors/detector.ts';
import type { Form } from '../model/element.ts';
import type { Column } from '../model/segment.ts';
import { describeField, describeNamedField, type FieldState } from '../protection/ciphertext.ts';
import { describeEffort, isReversible, type HashedSsn } from '../protection/reversal.ts';

type Rows = readonly (readonly string[])[];

export interface HiddenCells {
  /** Candidates of the cells of one row that `found` left alone. */
  detect(
    cells: readonly string[],
    near: Near,
    found: readonly CellCandidate[],
  ): readonly CellCandidate[];
}

/** A column in which something may be hidden. */
interface Hidden {
  readonly column: number;
  readonly name: string;
  /** Which element its name says it holds; null where only what is decoded can tell. */
  readonly detector: Detector | null;
  /** Its cells are one field of an object that also holds a nonce: ciphertext, whatever it looks like. */
  readonly isEnvelope: boolean;
  /** Worked out at its first hash. */
  reversal?: Reversal;
}

interface Reversal {
  readonly form: Form;
  readonly because: string;
}

/** Shorter than any of it. */
const fewestCharacters = 9;

/** Typed on the first rows, like the columns themselves. */
export function openHiddenCells(
  columns: readonly Column[],
  sample: Rows,
  knowing: Omit<Opening, 'sample'>,
): HiddenCells {
  const { detection } = knowing;
  const hidden = columns.flatMap((_, i): Hidden[] => {
    const one = hiddenColumn(columns, i, { sample, ...knowing });
    return one ? [one] : [];
  });
  return {
    detect(cells, near, found) {
      if (hidden.length === 0) return [];
      return hidden.flatMap((one) => {
        const cell = cells[one.column] ?? '';
        if (cell.length < fewestCharacters && !(one.isEnvelope && cell !== '')) return [];
        if (found.some(({ column }) => column === one.column) || isEmptyCell(cell)) return [];
        return detectHidden(one, cell, { columns, sample, detection, near });
      });
    },
  };
}

function hiddenColumn(
  columns: readonly Column[],
  column: number,
  { sample, detection, hasPeople, detectors }: Opening,
): Hidden | null {
  const { name = '', means } = columns[column] ?? {};
  const role = detection.roles[column];
  const own = { column, name, isEnvelope: false };
  const envelope = hasPeople ? envelopeOf(columns, name, detectors) : null;
  if (envelope) return { ...own, detector: envelope, isEnvelope: true };
  if (role?.role === 'element') return { ...own, detector: role.detector };
  if (means || name.startsWith('..') || role?.role === 'prose') return null;
  const states = sample.flatMap((row) => describeField(row[column] ?? '') ?? []);
  if (states.length === 0) return null;
  if (states.every(({ state }) => state === 'encoded')) return { ...own, detector: null };
  const detector = hasPeople ? elementOf(withoutProtection(name), detectors) : null;
  return detector && { ...own, detector };
}

interface Opening {
  readonly sample: Rows;
  readonly detection: TableDetection;
  readonly hasPeople: boolean;
  readonly detectors: Detectors;
}

/** "ssn_sha256" and "encryptedSsn" hold an SSN, as far as their names go. */
const protectiveWord =
  /^(?:hash(?:ed)?|digest|md5|sha\d{0,3}|sha2|256|512|hmac|keyed|enc|encr|encrypted|cipher|ciphertext|crypt|token|tokenized|tokenised|salted|masked|protected)$/i;

function withoutProtection(name: string): string {
  const words = name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').split(/[^A-Za-z\d#]+/);
  return words.filter((word) => !protectiveWord.test(word)).join(' ');
}

/** Hashes of other things are everywhere; only numbers that the state gives are taken by the rest of a name. */
const strong = new Set([
  'ssn',
  'itin',
  'drivers-license',
  'passport',
  'medicare-id',
  'payment-card',
]);

function elementOf(name: string, detectors: Detectors): Detector | null {
  const meaning = name === '' ? null : meaningOfName(name, detectors);
  return meaning && 'element' in meaning && strong.has(meaning.element) ? meaning.detector : null;
}

const payload = /^(.{1,80})\.(?:p|ct|ciphertext|cipherText|value|data|encrypted)$/;

/** {"ssn": {"p": …, "h": {"iv": …}}} and its like: ciphertext beside the nonce it was made with. */
function envelopeOf(
  columns: readonly Column[],
  name: string,
  detectors: Detectors,
): Detector | null {
  const element = payload.exec(name)?.[1];
  if (element === undefined) return null;
  const nonces = ['iv', 'nonce', 'h.iv'].map((one) => `${element}.${one}`);
  return columns.some((column) => nonces.includes(column.name))
    ? elementOf(element, detectors)
    : null;
}

interface RowAround {
  readonly columns: readonly Column[];
  readonly sample: Rows;
  readonly detection: TableDetection;
  readonly near: Near;
}

function detectHidden(hidden: Hidden, cell: string, around: RowAround): CellCandidate[] {
  const { detector, isEnvelope } = hidden;
  const state = detector && !isEnvelope ? describeNamedField(cell) : describeField(cell);
  if (state?.decoded !== undefined && !isEnvelope) {
    const because = `it is only encoded (${state.mechanism}): that is no encryption`;
    return detectPlain(hidden, state.decoded, because, around);
  }
  if (!detector) return [];
  if (isEnvelope) return [hiddenValue(hidden, detector, cell, envelopeWords)];
  if (state) return [hiddenValue(hidden, detector, cell, standingOf(hidden, state, cell, around))];
  return /^\d{4}-\d{2}-\d{3}$/.test(cell)
    ? detectPlain(
        hidden,
        Array.from(cell).toReversed().join(''),
        'it is only written backwards',
        around,
      )
    : [];
}

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
  if (state !== 'hash' || keyedName.test(hidden.name))
    return { form: 'unreadable', because: holds };
  if (hidden.detector?.element !== 'ssn') return { form: 'hashed', because: holds };
  hidden.reversal ??= reversalOf(hidden, mechanism, cell, around);
  return hidden.reversal;
}

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
function isLastFour(column: Column | undefined, sample: Rows, at: number): boolean {
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
