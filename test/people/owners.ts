// Whom the elements of a text are tied to, as tests ask: "Ann Roe", or "nobody".
import { type ElementSpan, pairText } from '../../src/people/pair-text.ts';

function ownersAmong(text: string, elements: readonly ElementSpan[]): string[] {
  return pairText(text, elements).map(({ name }) =>
    name ? `${name.first} ${name.last}`.trim() : 'nobody',
  );
}

/** The owners of the SSN-shaped numbers of the area that the SSA published for advertising, in their order. */
export function ownersOf(text: string): string[] {
  const numbers = [...text.matchAll(/219-09-\d{4}/g)];
  return ownersAmong(
    text,
    numbers.map(({ index, 0: raw }) => ({ start: index, end: index + raw.length, kind: 'ssn' })),
  );
}

/** The owner of the first place where `raw` stands. */
export function ownerOf(text: string, raw: string, kind: string): string {
  const start = text.indexOf(raw);
  const [owner = 'nobody'] = ownersAmong(text, [{ start, end: start + raw.length, kind }]);
  return owner;
}
