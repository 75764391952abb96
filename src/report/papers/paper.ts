// A document in blocks of plain text: written once, drawn as Markdown, HTML or DOCX. No block can hold a whole value.

/** A stretch of text. `missing`: a fact that nobody has stated, by its key · `trace`: the number of a line in the trace. */
export type Run =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly missing: string }
  | { readonly trace: number };

export type Text = readonly Run[];

export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly Text[])[];
  /** Share of the width of each column; together 100. */
  readonly widths: readonly number[];
  /** Columns that hold numbers, from 0. */
  readonly numbers?: readonly number[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'note'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'steps'; readonly items: readonly Text[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, Text])[] }
  | { readonly kind: 'quote'; readonly text: Text }
  | { readonly kind: 'source'; readonly lines: readonly string[] }
  /** Lines for a person to fill in by hand. */
  | { readonly kind: 'blanks'; readonly labels: readonly string[] }
  | { readonly kind: 'choices'; readonly items: readonly Text[] }
  | Table;

export interface Paper {
  readonly title: string;
  /** Under which rule, for whom, when. */
  readonly subtitle: Text;
  /** From which scan, how much is not stated, how much was not seen. */
  readonly status: Text;
  readonly blocks: readonly Block[];
  /** At the foot of each page. */
  readonly footer: string;
}

export const heading = (text: string, level: 2 | 3 = 2): Block => ({
  kind: 'heading',
  level,
  text,
});
export const paragraph = (...text: Run[]): Block => ({ kind: 'paragraph', text });
export const note = (...text: Run[]): Block => ({ kind: 'note', text });
export const list = (items: readonly Text[]): Block => ({ kind: 'list', items });

/** Joins texts with a separator between them. */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));
}

/** A document as it stands, with the keys of what nobody has stated. */
export interface Drawn {
  readonly paper: Paper;
  readonly missing: readonly string[];
}
