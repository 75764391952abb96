// One table cell in, candidates out: by the column's name, by the value alone, or as running text.
import type { Detector, Near } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import { byId, type Detectors } from './derived.ts';
import { findLabels } from './labels.ts';
import { isDeniedByRow } from './conditions.ts';
import { matchWhole, toCandidate, type Allowed } from './cell-match.ts';
import { type ColumnRole } from './column-role.ts';
import { selfEvident } from './whole-cell.ts';
import {
  detectProseCell,
  labelledInCell,
  numbersBeside,
  toldInCell,
  withBeside,
  type Field,
} from './told-cell.ts';
import { ownDetectors, ownFirst } from './own.ts';

const emptyWords =
  /^(?:n\/?a|none|null|nil|nan|unknown|unk|not (?:applicable|available|provided|given|on file)|no|yes|y|n|x|[-–—.*?0 ]*|tbd|pending|true|false|see (?:above|below|file))$/i;

/** True for cells that hold nothing although something is written in them. */
export function isEmptyCell(cell: string): boolean {
  return cell === '' || emptyWords.test(cell.trim());
}

/** In a record whose layout fixes the field, these are what they are, whatever their check digit says. */
const positional = new Set(['bank-account', 'routing-number', 'health-insurance-id']);

/** A cell under a column that names its element. */
export function detectNamedCell(
  role: ColumnRole & { role: 'element' },
  field: Field,
  cell: string,
  near: Near,
): Candidate[] {
  const { detector } = role;
  const because =
    role.because ??
    (role.byGrammar
      ? `the record layout says so: ${field.name}`
      : `its column is called "${field.name}"`);
  // A float of a spreadsheet: 123456789.0
  const value = cell.replace(/^(\d{5,19})\.0+$/, '$1');
  const taxpayer = asItin(role, field, value, because);
  if (taxpayer) return [taxpayer];
  const stranger = unmistakable(field.detectors, detector, value, near);
  if (stranger) return [stranger];
  const other = labelledInCell(detector, field, value, near);
  if (other.length > 0) return other;
  const beside = numbersBeside(role, field, value, near);
  let known = false;
  for (const one of ownFirst([detector, ...role.also])) {
    if (!role.byGrammar && isDeniedByRow(one, role.phrase, near)) return [];
    const match = matchWhole(one, value, anyShape);
    if (!match) continue;
    known = true;
    const told = match.shape.columnOnly ? toldInCell(one, field, value, near) : null;
    if (told) return [told];
    const candidate = toCandidate(match, near, {
      label: role.phrase,
      because,
      confident: true,
      ...(role.onlyKnown ? { onlyKnown: true } : {}),
    });
    // "Stable Angina, Hypertension" is no name with what is told behind it.
    if (candidate && detector.trigger && /^[ ,;:(–—-]/.test(candidate.raw))
      return [asWritten(role, cell, because)];
    if (candidate) return withBeside(candidate, beside, value);
  }
  if (beside.length > 0 || (known && !role.byGrammar)) return [...beside];
  if (role.byGrammar && positional.has(detector.element) && /[A-Z0-9]{3}/i.test(value)) {
    return [{ ...asWritten(role, cell, because), confidence: 'medium' }];
  }
  if (detector.anyCell && !isEmptyCell(cell)) return [asWritten(role, cell, because)];
  if (value.length <= 6 || !/\d{4}/.test(value)) return [];
  return detectProseCell(field, value, near);
}

function asWritten(
  role: ColumnRole & { role: 'element' },
  cell: string,
  because: string,
): Candidate {
  const { element: kind, id } = role.detector;
  return {
    kind,
    detector: id,
    raw: cell.trim(),
    start: 0,
    end: cell.length,
    form: 'clear',
    confidence: 'high',
    label: role.phrase,
    because: [because],
  };
}

/** Who has no Social Security number gives the taxpayer number of the IRS in its place. */
function asItin(
  { detector, phrase: label }: ColumnRole & { role: 'element' },
  { detectors }: Field,
  value: string,
  because: string,
): Candidate | null {
  const itin = detector.element === 'ssn' ? byId(detectors).get('itin') : undefined;
  if (!itin || detector.check?.(value, {}) !== 'invalid' || !/^9\d{2}-?\d{2}-?\d{4}$/.test(value))
    return null;
  const match = matchWhole(itin, value, anyShape);
  return match ? toCandidate(match, {}, { label, because, confident: true }) : null;
}

const dashedSsn = /^\d{3}-\d{2}-\d{4}$/;

/** Whatever its column is called: a value with a grammar of its own, or one written as only SSNs are, is what it looks like. */
function unmistakable(
  detectors: Detectors,
  named: Detector,
  value: string,
  near: Near,
): Candidate | null {
  if (value.length < 9 || value.length > 40) return null;
  for (const detector of detectors) {
    if (detector.element === named.element) continue;
    const certain = matchWhole(detector, value, certainAlone);
    const isSsn = detector.element === 'ssn' && named.element !== 'itin' && dashedSsn.test(value);
    const match = certain ?? (isSsn ? matchWhole(detector, value, selfEvident) : null);
    if (!match) continue;
    const because = `it is written the way a ${detector.title} is written, whatever its column is called`;
    const candidate = toCandidate(match, near, { because, confident: false });
    if (candidate?.form === 'clear') return candidate;
  }
  return null;
}

const anyShape: Allowed = () => true;
const needsNothing: Allowed = ({ needs }) => needs === 'nothing';
const plainShape: Allowed = (shape) => !shape.masked && !shape.columnOnly;
const certainAlone: Allowed = (shape) =>
  shape.strength === 'certain' && shape.needs === 'nothing' && !shape.masked;

const bareCard = /^\d{13,19}$/;

/** A cell that must speak for itself: a formatted SSN, a card, a Medicare number. */
export function detectUnnamedCell(field: Field, cell: string, near: Near): Candidate | null {
  const value = cell.trim();
  const own = detectOwnCell(field, value, near);
  if (own) return own;
  if (bareCard.test(value)) return detectBareCard(field, value, near);
  for (const detector of field.detectors) {
    const match = detector.own ? null : matchWhole(detector, value, selfEvident);
    if (!match || match.shape.masked) continue;
    const candidate = toCandidate(match, near, {
      because: `it is written the way a ${detector.title} is written`,
      confident: false,
    });
    if (candidate) return candidate;
  }
  return null;
}

/** A cell that a user's detector takes for its own, whatever its column is called. */
function detectOwnCell({ detectors }: Field, value: string, near: Near): Candidate | null {
  for (const detector of ownDetectors(detectors)) {
    const match = matchWhole(detector, value, needsNothing);
    if (!match) continue;
    const because = `it is written the way a ${detector.title} is written`;
    const candidate = toCandidate(match, near, { because, confident: false });
    if (candidate) return candidate;
  }
  return null;
}

/** Fields that name an identifier of their own: what passes a check digit there passes it by chance. */
const identifierName =
  /(?:^|[._ -])(?:id|ids|uuid|guid|key|hash|token|ref|reference|order|orders|txn|trace|session|request|seq|serial|sku|barcode|ean|upc|imei|iccid|timestamp|ts|time)$/i;

const grouped = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$|^\d{4}([ -])\d{6}\2\d{5}$/;

/** Set in groups as on a card, and its check digit is right: a card, also under "Ref" and "Check no.". */
export function detectGroupedCard(
  { detectors }: Field,
  cell: string,
  near: Near,
): Candidate | null {
  const cards = grouped.test(cell) ? byId(detectors).get('payment-card') : undefined;
  const match = cards ? matchWhole(cards, cell, plainShape) : null;
  const because = 'it is set in groups as on a card, and its check digit is right';
  return match ? toCandidate(match, near, { because, confident: false }) : null;
}

/** A bare card number: its check digit is one in ten by chance, so the name of the field decides how sure it is. */
function detectBareCard({ name, detectors }: Field, value: string, near: Near): Candidate | null {
  if (identifierName.test(name)) return null;
  const cards = byId(detectors).get('payment-card');
  const match = cards ? matchWhole(cards, value, plainShape) : null;
  if (!match) return null;
  const named = findLabels(name, undefined, detectors).some((hit) =>
    hit.meanings.some((m) => m.use !== 'other' && m.detector === cards),
  );
  const because = named
    ? `its field is called "${name}", and its check digit is right`
    : 'its length, prefix and check digit are those of a card';
  const candidate = toCandidate(match, near, { because, confident: false });
  if (!candidate) return null;
  return named
    ? { ...candidate, confidence: 'high', label: name }
    : { ...candidate, confidence: 'low' };
}
