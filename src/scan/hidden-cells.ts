// Cells that do not show their value: ciphertext, hashes and tokens under a telling name, and what is merely encoded.
import type { CellCandidate, TableDetection } from '../detect/detect-table.ts';
import { isEmptyCell } from '../detect/detect-cell.ts';
import type { Detectors } from '../detect/derived.ts';
import { meaningOfName } from '../detect/labels.ts';
import type { Detector, Near } from '../../detectors/detector.ts';
import type { Password } from '../model/part.ts';
import type { Column } from '../model/segment.ts';
import { describeField } from '../protection/ciphertext.ts';
import { detectHidden, type Hidden } from './hidden-values.ts';

type Rows = readonly (readonly string[])[];
const nothing: readonly CellCandidate[] = [];

export interface HiddenCells {
  readonly columns: readonly number[];
  /** Candidates of the cells of one row that `found` left alone. */
  detect(
    cells: readonly string[],
    near: Near,
    found: readonly CellCandidate[],
  ): readonly CellCandidate[];
}

/** Shorter than any of it. */
const fewestCharacters = 9;

/** Typed on the first rows, like the columns themselves. */
export function openHiddenCells(
  columns: readonly Column[],
  sample: Rows,
  knowing: Omit<Opening, 'sample'>,
): HiddenCells {
  const { detection, secrets } = knowing;
  const hidden = columns.flatMap((_, i): Hidden[] => {
    const one = hiddenColumn(columns, i, { sample, ...knowing });
    return one ? [one] : [];
  });
  return {
    columns: hidden.map(({ column }) => column),
    detect(cells, near, found) {
      if (hidden.length === 0) return nothing;
      return hidden.flatMap((one) => {
        const cell = cells[one.column] ?? '';
        if (cell.length < fewestCharacters && !(one.isEnvelope && cell !== '')) return [];
        if (found.some(({ column }) => column === one.column) || isEmptyCell(cell)) return [];
        return detectHidden(one, cell, { columns, sample, detection, near, secrets });
      });
    },
  };
}

function hiddenColumn(
  columns: readonly Column[],
  column: number,
  { sample, detection, hasPeople, detectors }: Omit<Opening, 'secrets'>,
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
  const detector = hasPeople ? elementOf(withoutProtection(name), detectors) : null;
  const isEncoded = states.every(({ state }) => state === 'encoded');
  return detector || isEncoded ? { ...own, detector } : null;
}

interface Opening {
  readonly sample: Rows;
  readonly detection: TableDetection;
  readonly hasPeople: boolean;
  readonly detectors: Detectors;
  /** What lies with the store and may open ciphertext in it. */
  readonly secrets: () => readonly Password[];
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
