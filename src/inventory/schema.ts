// The first version of the inventory's tables. SQLite keeps the comments with the tables, so `.schema` explains itself.

/** Marks a file as an inventory of ours (SQLite's application_id): 'show' in ASCII. */
export const applicationId = 0x73686f77;

/** Rows of `place` kept for one finding; how many occurrences there were is in `finding.occurrences`. */
export const maxPlacesPerFinding = 100;

export const schemaVersion1: string = `
create table scan (
  -- One run of \`showme scan\`. Nothing in this file is a whole value or a whole name.
  number integer primary key,        -- order of scans: the highest is the newest
  id text not null,                  -- start to the minute and four random digits, e.g. 2026-11-20T02:00Z-7c1e
  started_at text not null,          -- ISO 8601, UTC
  finished_at text,                  -- ISO 8601, UTC; null while running, or after a crash
  version text not null,             -- of the program
  rule_pack text not null,           -- name and version of the detectors and the law that were applied
  targets text not null,             -- JSON array of what the user named, without credentials
  settings text not null,            -- hash of the settings that decide what a scan finds
  complete integer not null default 0, -- 1: finished, and everything could be examined
  constraint scan_id_unique unique (id),
  constraint scan_targets_json check (json_valid(targets)),
  constraint scan_complete_boolean check (complete in (0, 1))
) strict;

create table store (
  -- A file, a member of an archive, a mail message, or a database table, as one scan saw it.
  number integer primary key,        -- of this row
  scan integer not null,             -- the scan that saw it
  id text not null,                  -- 's_…', the same in every scan
  uri text not null,                 -- where it is, without credentials
  kind text not null,                -- 'pdf', 'csv', 'sqlite-table', …
  bytes integer not null,            -- size in bytes
  modified_at text,                  -- ISO 8601, UTC, where the system tells
  verdict text not null,             -- what the law makes of it: one of five words
  protection text not null,          -- JSON: state, mechanism, safeHarbor, because, volume
  facts text not null,               -- JSON array of the protection facts behind it
  access text not null,              -- JSON: who can open it
  persons integer not null,          -- distinct people in it who have covered information
  missouri_residents integer not null, -- of those, with evidence of living in Missouri
  people blob not null,              -- their keyed prints, 41 bytes each: see model/people-blob.ts
  constraint store_once_a_scan unique (scan, id),
  constraint store_scan foreign key (scan) references scan (number) on delete cascade,
  constraint store_verdict check (verdict in ('exposed', 'review', 'sealed', 'clear', 'not-examined')),
  constraint store_protection_json check (json_valid(protection)),
  constraint store_facts_json check (json_valid(facts)),
  constraint store_access_json check (json_valid(access)),
  constraint store_counts check (bytes >= 0 and persons >= 0 and missouri_residents >= 0),
  constraint store_people_whole check (length(people) % 41 = 0)
) strict;
create index store_by_id on store (id);
create index store_by_rank on store (scan, verdict, persons desc, uri);

create table finding (
  -- Occurrences of one kind of data element in one place of a store, with one disposition.
  number integer primary key,        -- also the order within the store
  store integer not null,            -- the store it lies in
  id text not null,                  -- 'f_…', the same in every scan
  type text not null,                -- 'ssn', 'payment-card', …
  limb text,                         -- of RSMo 407.1500.1(9), where one is satisfied or in question
  disposition text not null,         -- what the law makes of these occurrences
  confidence text not null,          -- in words, never a number
  occurrences integer not null,      -- all of them, also those without a row in place
  persons integer not null,          -- distinct people they are tied to
  because text not null,             -- JSON array of reasons in plain words
  constraint finding_store foreign key (store) references store (number) on delete cascade,
  constraint finding_limb check (limb in ('a', 'b', 'c', 'd', 'e', 'f')),
  constraint finding_disposition check (disposition in ('covered', 'no-name', 'no-code', 'redacted', 'unreadable', 'test-data', 'public-record', 'review')),
  constraint finding_confidence check (confidence in ('high', 'medium', 'low')),
  constraint finding_counts check (occurrences >= 0 and persons >= 0),
  constraint finding_because_json check (json_valid(because))
) strict;
create index finding_by_id on finding (id);
create index finding_by_store on finding (store);

create table place (
  -- The first occurrences of a finding: at most ${maxPlacesPerFinding}.
  finding integer not null,          -- the finding it belongs to
  position integer not null,         -- from 0, in the order found
  part text,                         -- 'header', 'sheet Payroll', 'attachment W2.pdf', …
  page integer,                      -- from 1
  line integer,                      -- from 1
  col any,                           -- name or number of the column
  row any,                           -- number or key of the row
  masked text not null,              -- the value, cut to the statute's redaction limit
  print text,                        -- keyed print of the value (HMAC-SHA-256, 64 bits as hex): the same value elsewhere has the same
  name text,                         -- the person's name, masked: 'J… S…'
  pairing text,                      -- how the value and the name are tied
  constraint place_key primary key (finding, position),
  constraint place_finding foreign key (finding) references finding (number) on delete cascade,
  constraint place_bounded check (position between 0 and ${maxPlacesPerFinding - 1}),
  constraint place_name_masked check (name is null or instr(name, '…') > 0),
  constraint place_pairing check (pairing in ('record', 'block', 'document', 'joined'))
) strict, without rowid;

create table problem (
  -- What kept a store, or part of one, from being examined.
  number integer primary key,        -- of this row
  scan integer not null,             -- the scan that met it
  store integer,                     -- null where it could not even become a store: an unreadable folder
  uri text not null,                 -- what could not be examined, without credentials
  reason text not null,              -- 'denied', 'corrupt', 'timeout', …
  detail text not null,              -- what happened and what to do
  part text,                         -- of the store, where only a part is concerned
  partial integer not null,          -- 1: the rest of the store was examined all the same
  constraint problem_scan foreign key (scan) references scan (number) on delete cascade,
  constraint problem_store foreign key (store) references store (number) on delete cascade,
  constraint problem_partial_boolean check (partial in (0, 1))
) strict;
create index problem_by_scan on problem (scan, uri);
create index problem_by_store on problem (store);
`;

export const schemaVersion2: string = `
create table scan_people (
  -- How many people a finished scan found exposed: counting a million of them again for every report takes seconds.
  scan integer primary key,          -- the scan that was counted
  persons integer not null,          -- distinct people, the best estimate
  low integer not null,              -- bounds between which the number lies
  high integer not null,             -- the upper of them
  missouri_residents integer not null, -- of those, with evidence of living in Missouri
  constraint scan_people_scan foreign key (scan) references scan (number) on delete cascade
) strict;

create table determination (
  -- A record of what would follow from a loss, and of the risk of harm that a person determines: kept for years,
  -- so it stands by itself and stays when scans are removed.
  number integer primary key,        -- of this row
  id text not null,                  -- 'd_2026-11-20-01'
  made_on text not null,             -- ISO date
  expires_on text not null,          -- ISO date until which it has to be kept
  scan text not null,                -- id of the scan that the facts are from
  law text not null,                 -- id of the law that they were judged by
  persons integer not null,          -- distinct people with covered information in those stores
  missouri_residents integer not null, -- of those, with evidence of living in Missouri
  stores text not null,              -- JSON array: id, address, verdict and people of each store concerned
  signed_by text,                    -- who completed it; null while it is open
  signed_on text,                    -- ISO date
  outcome text,                      -- 'notice' or 'no-notice', as the person determined
  constraint determination_id_unique unique (id),
  constraint determination_stores_json check (json_valid(stores)),
  constraint determination_signed_whole check ((signed_by is null) = (signed_on is null) and (signed_by is null) = (outcome is null)),
  constraint determination_outcome check (outcome in ('notice', 'no-notice'))
) strict;
`;
