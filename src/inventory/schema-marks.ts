// The fourth version of the inventory's tables: what people say of findings.

export const schemaVersion4: string = `
create table mark (
  -- What somebody says of one finding, as it was then. It outlives the scans, and is never removed by one.
  finding text primary key,          -- 'f_…', the same in every scan
  says text not null,                -- the judgement, in one of five words
  marked_by text not null,           -- who
  why text not null,                 -- in their words
  marked_on text not null,           -- ISO 8601, UTC
  until text,                        -- ISO date of the last day on which it holds; null: until content or rules change
  basis text,                        -- of a public record: what makes it one
  reviewer text,                     -- of a public record: who reviewed that
  uri text not null,                 -- where the finding lay, without credentials
  type text not null,                -- 'ssn', 'payment-card', …
  content text not null,             -- keyed print of all its values together; empty where there was none
  rules text not null,               -- rule pack that found it
  constraint mark_says check (says in ('confirmed', 'test-data', 'false-match', 'public-record', 'remediated')),
  constraint mark_basis_reviewed check (says <> 'public-record' or (basis is not null and reviewer is not null))
) strict, without rowid;
`;
