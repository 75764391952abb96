// Values inside values, as JSON and XML have them, with nothing lost: scalars as written, duplicate keys, line numbers.

/** A scalar is its text. */
export type Nested = string | NestedList | NestedObject;

export interface NestedList {
  readonly kind: 'list';
  readonly items: readonly Nested[];
  /** From elements that repeat (XML), where a singular name says nothing. */
  readonly repeated?: true;
}

export interface NestedObject {
  readonly kind: 'object';
  /** Parallel to `values`; a key may come twice. */
  readonly keys: readonly string[];
  readonly values: readonly Nested[];
  /** Line it begins in. */
  readonly line: number;
}

export const isList = (value: Nested): value is NestedList =>
  typeof value === 'object' && value.kind === 'list';

export const isObject = (value: Nested): value is NestedObject =>
  typeof value === 'object' && value.kind === 'object';

/** All scalars inside, in order. */
export function textOf(value: Nested): string {
  if (typeof value === 'string') return value;
  const inner = value.kind === 'list' ? value.items : value.values;
  return inner
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');
}
