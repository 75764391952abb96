// Columns of cards: cards that are called accounts, and the codes beside cards.
import type { Detector } from '../../detectors/detector.ts';
import type { Column } from '../model/segment.ts';
import type { ColumnRole } from './column-role.ts';

const codeName =
  /^(?:code|sec|security|sec ?code|cv|ccv|card ?code|cardsecval|3 ?digits?|digits)$/i;

/** "acctNum" may hold cards: two that pass the check digit by chance come once in two thousand tables. */
export function cardsAsAccounts(
  role: ColumnRole,
  sample: readonly string[],
  card: Detector | undefined,
): ColumnRole {
  if (role.role !== 'element' || role.detector.element !== 'bank-account' || !card) return role;
  const filled = sample.map((cell) => cell.replace(/[ -]/g, '')).filter((cell) => cell !== '');
  const isCard = (cell: string): boolean =>
    /^\d{13,19}$/.test(cell) && ['valid', 'test'].includes(card.check?.(cell, {}) ?? '');
  const cards = filled.filter(isCard).length;
  return cards > 1 && cards / filled.length > 0.9 ? { ...role, detector: card } : role;
}

/** Three or four digits under "code" beside a card column are the card's code. */
export function addCardCodes(
  roles: ColumnRole[],
  columns: readonly Column[],
  {
    cells,
    code,
  }: { readonly cells: (column: number) => readonly string[]; readonly code: Detector | undefined },
): ColumnRole[] {
  const hasCard = roles.some(
    (role) => role.role === 'element' && role.detector.element === 'payment-card',
  );
  if (!hasCard || !code) return roles;
  return roles.map((role, i) => {
    const name = columns[i]?.name ?? '';
    const filled = cells(i).filter((cell) => cell !== '');
    const isCode =
      codeName.test(name) && filled.length > 0 && filled.every((cell) => /^\d{3,4}$/.test(cell));
    return isCode && role.role !== 'element'
      ? { role: 'element', detector: code, also: [], phrase: 'card code', byGrammar: false }
      : role;
  });
}
