// What a format or database engine hands on: runs of text and batches of table rows, each with its place.

/** Where something stands inside its store. Lines, pages and rows count from 1. */
export interface Location {
  /** Part of the store: 'header', 'comment', 'sheet Payroll', 'attachment W2.pdf', 'metadata'. */
  readonly part?: string;
  readonly page?: number;
  readonly line?: number;
  readonly column?: string | number;
  readonly row?: number | string;
  /** Why a person who looks at the store would not see it, as a sentence: a reason of what is found there, no place. */
  readonly concealed?: string;
}

/** Bytes in an encoding whose ASCII characters are single bytes of the same value. */
export type Charset = 'utf-8' | 'windows-1252';

/** A run of text: at most `maxTextBytes`, cut at a line end wherever one is in reach. */
export interface TextSegment {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
  readonly charset: Charset;
  /** `line` is the line number of the first byte. */
  readonly at: Location;
  /** True where the text goes on in the next segment of the same part: a large log, not a letter. */
  readonly continues?: true;
  /** True where it is the next line of the segment before, told apart for its place alone. */
  readonly follows?: true;
}

/** What a grammar knows of a column beyond its name. */
export type ColumnMeaning =
  | {
      readonly kind: 'name';
      readonly part: 'full' | 'given' | 'family' | 'middle';
      readonly role: PersonRole;
    }
  | { readonly kind: 'element'; readonly element: string }
  | { readonly kind: 'birth-date' | 'street' | 'city' | 'state' | 'zip' | 'phone' | 'email' }
  | { readonly kind: 'nothing' };

/** Subjects are whom a record is about; others (clinicians, preparers, senders) never own its elements. */
export type PersonRole = 'subject' | 'relative' | 'staff';

export interface Column {
  /** As found: header cell, JSON path, field name of the grammar. Empty where the table has no header. */
  readonly name: string;
  /** Only from a grammar that fixes it (NACHA, HL7, a FHIR path); never a guess. */
  readonly means?: ColumnMeaning;
  /** Why a person who looks at the table would not see it; as of a location. */
  readonly concealed?: string;
  /** Of a column that was put here from another table: by which key, 'patient_id = patients.id'. */
  readonly joined?: string;
}

/** Rows as they came from a server: their bytes in one piece, cut into cells where somebody asks for them. */
export interface PackedRows {
  readonly count: number;
  /** Columns. */
  readonly width: number;
  readonly bytes: Buffer;
  /** Where each cell of each row begins and ends in it. */
  readonly bounds: Uint32Array;
  /** The cells of one row. */
  row(index: number): readonly string[];
  /** Nobody asks for them any more: what they lie in may be written over. */
  release(): void;
}

/** Consecutive rows of one table: at most `maxTableRows`. Each row has as many cells as there are columns. */
export interface TableSegment {
  readonly kind: 'table';
  /** The same for all batches of one table within a store, e.g. 'sheet Payroll', '' for a CSV. */
  readonly table: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The same rows, where they came as bytes: then `rows` are made of them when first asked for. */
  readonly packed?: PackedRows;
  /** Row number of the first row of this batch, counted as a person would (a header is row 1). */
  readonly firstRow: number;
  /** Line number of each row where lines and rows differ, or of the first row. */
  readonly lines?: readonly number[];
  /** For each row why a person who looks at the table would not see it, '' where it is seen. */
  readonly concealed?: readonly string[];
  readonly at: Location;
  /** True where no other table of its store could say whose its rows are: those of a database are stores of their own. */
  readonly alone?: true;
  /** The text above a table whose columns have no names: it may say what they hold. */
  readonly title?: string;
  /**
   * Of a stretch of a table: rows that belong to another one and only say how to read these, the `first` of the table
   * or those right `before` the stretch.
   */
  readonly apart?: 'first' | 'before';
  /** True where each row is a self-contained record of a grammar (a claim, a patient): never column statistics. */
  readonly records?: true;
}

export type Segment = TextSegment | TableSegment;

/** Upper bounds that formats keep, so that one slow batch never holds a scan. */
export const maxTextBytes: number = 256 * 1024;
export const maxTableRows = 500;
