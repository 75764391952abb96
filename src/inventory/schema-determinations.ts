// The second version of the inventory's tables: determinations of the risk of harm, which the law wants kept for years.

export const schemaVersion2: string = `
create table determination (
  -- A written determination that a loss is, or is not, likely to harm anybody. Outlives the scans that it rests on.
  number integer primary key,        -- order of making
  id text not null,                  -- 'd_2026-11-20-01': the day, and which of that day
  created_at text not null,          -- ISO 8601, UTC
  basis text not null,               -- citation of the rule that asks for it, as the law gives it
  subject text not null,             -- what it concerns, in a line: the stores that were lost
  scan text,                         -- id of the scan whose facts it rests on; the scan itself may be gone
  stores text not null,              -- JSON array of store ids
  persons integer not null,          -- distinct people with covered information in them
  missouri_residents integer not null, -- of those, with evidence of living in Missouri
  facts text not null,               -- JSON object: what the inventory knew when it was made, masked
  keep_until text not null,          -- date (YYYY-MM-DD) until which it must be kept
  status text not null default 'open', -- open: still to be completed by a person
  signed_by text,                    -- who completed it
  signed_at text,                    -- ISO 8601, UTC
  outcome text,                      -- what was determined, in words
  constraint determination_id_unique unique (id),
  constraint determination_stores_json check (json_valid(stores)),
  constraint determination_facts_json check (json_valid(facts)),
  constraint determination_counts check (persons >= 0 and missouri_residents >= 0),
  constraint determination_status check (status in ('open', 'signed')),
  constraint determination_signature check ((status = 'signed') = (signed_by is not null and signed_at is not null))
) strict;
`;
