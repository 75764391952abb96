// What administrators wrote about a table: its comments and the defaults of its columns, as text of its own parts.
import type { Part } from '../model/part.ts';

export interface Described {
  readonly comment: string;
  readonly columns: readonly {
    readonly name: string;
    readonly comment: string;
    readonly byDefault: string;
  }[];
}

export function* describedText({ comment, columns }: Described): Generator<Part> {
  const comments = columns.filter((column) => column.comment !== '');
  if (comment !== '' || comments.length > 0) {
    const lines = comments.map((column) => `${column.name}: ${column.comment}`);
    yield textPart('comment', [...(comment === '' ? [] : [comment]), ...lines]);
  }
  const defaults = columns.filter(({ byDefault }) => holdsSomething(byDefault));
  if (defaults.length > 0)
    yield textPart(
      'column default',
      defaults.map(({ name, byDefault }) => `${name}: ${plain(byDefault)}`),
    );
}

/** Defaults are expressions: sequences, clocks and empty values hold nothing of anybody's. */
const holdsSomething = (expression: string): boolean => /'[^']{4,}'|\d{5,}/.test(expression);

const plain = (expression: string): string =>
  expression.replaceAll(/'([^']*)'(?:::[\w ]+)?/g, '$1');

function textPart(part: string, lines: readonly string[]): Part {
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  return { kind: 'text', bytes, charset: 'utf-8', at: { part, line: 1 } };
}
