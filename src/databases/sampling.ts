// What a sample of a table proves, in the words of a problem: never more than the way it was drawn supports.
import type { Problem } from '../model/store.ts';

export interface Sample {
  /** Rows that were read. */
  readonly rows: number;
  /** Rows of the whole table, where they are known. */
  readonly of?: number;
  /** 'by SQLite at random within even steps of its row ids'. */
  readonly how: string;
  /** Units that were drawn independently of each other, for the bound; null where they were not. */
  readonly drawn: { readonly count: number; readonly unit: 'rows' | 'pages' } | null;
}

/** The problem `sampled` that a store which was only sampled carries. */
export function sampledProblem(sample: Sample): Problem {
  const of = sample.of === undefined ? '' : ` of about ${groups(sample.of)}`;
  const rows = sample.rows === 1 ? '1 row' : `${groups(sample.rows)} rows`;
  return {
    reason: 'sampled',
    detail: `a sample of ${rows}${of} was read, ${sample.how}; ${boundOf(sample)}. --sample all reads every row`,
    partial: true,
  };
}

/** The rule of three, exactly: what none of n independent draws shows is rarer than 1 - 0.05^(1/n), with 95 % confidence. */
function boundOf({ drawn }: Sample): string {
  if (drawn === null) return 'it is no random sample, so it bounds nothing';
  if (drawn.count === 0) return 'nothing was drawn, so it bounds nothing';
  const bound = 1 - 0.05 ** (1 / drawn.count);
  return `what none of its ${groups(drawn.count)} ${drawn.unit} shows is in fewer than ${percent(bound)} of the ${drawn.unit}, with 95 % confidence`;
}

/** Two significant digits, rounded up: a bound must hold. */
function percent(share: number): string {
  const value = share * 100;
  const scale = 10 ** Math.max(0, 1 - Math.floor(Math.log10(value)));
  return `${Math.ceil(value * scale) / scale} %`;
}

const groups = (count: number): string => count.toLocaleString('en-US');
