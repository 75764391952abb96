// The third version of the inventory's tables: what a reading brought to light is kept once, however many scans find it unchanged.

const tables = `
create table basis (
  -- What the results of readings depend on beside the stores themselves: rules, law, settings, version.
  number integer primary key,        -- of this row
  said text not null,                -- JSON object: the name of each dependence, and its state
  constraint basis_said_json check (json_valid(said)),
  constraint basis_once unique (said)
) strict;

create table item (
  -- What is read in one go: a file on disk with all that is in it, or a database. Stays the same through renames and moves.
  number integer primary key,        -- of this row
  anchor text not null,              -- address at which it was first seen; the ids of its stores are made of it
  uri text,                          -- where it was last seen; null once something else lies there
  folder text,                       -- the part of that address before its last name
  identity text not null,            -- device, file number and time of birth; empty where the system gives none
  reading integer,                   -- the newest reading that came to its end
  constraint item_anchor_unique unique (anchor),
  constraint item_uri_unique unique (uri)
) strict;
create index item_by_folder on item (folder);
create index item_by_identity on item (identity);

create table reading (
  -- One reading of an item. What it found lies in store; while token, basis and beside hold, it need not be read again.
  number integer primary key,        -- of this row
  item integer not null,             -- what was read
  basis integer not null,            -- the rules and settings under which it was read
  read_at text not null,             -- ISO 8601, UTC
  token text not null,               -- size, times and file number when it was read; empty: read it again
  digest text,                       -- keyed print of the whole content, where times alone cannot be trusted
  beside text not null,              -- token of what lies beside it and matters for it: notes with passwords, logs of a database
  access text not null,              -- JSON: who could open it
  traits text not null,              -- what its results depend on, as words: see scan/traits.ts
  done integer not null default 0,   -- 1: it came to its end
  constraint reading_item foreign key (item) references item (number) on delete cascade,
  constraint reading_basis foreign key (basis) references basis (number),
  constraint reading_access_json check (json_valid(access)),
  constraint reading_done_boolean check (done in (0, 1))
) strict;
create index reading_by_item on reading (item);
create index reading_by_token on reading (token);

create table seen (
  -- Which readings make up a scan: the journal of what is finished, and afterwards the scan's content.
  scan integer not null,             -- the scan
  reading integer not null,          -- new in it, or found unchanged; no foreign key: looking up every reading's scans would cost more than it saves
  pass integer not null,             -- which run of the scan saw it last; resuming makes another run
  constraint seen_once primary key (scan, reading),
  constraint seen_scan foreign key (scan) references scan (number) on delete cascade
) strict, without rowid;

create table store (
  -- A file, a member of an archive, a mail message, or a database table, as one reading found it.
  number integer primary key,        -- of this row
  reading integer not null,          -- the reading that found it
  id text not null,                  -- 's_…', the same in every scan
  uri text not null,                 -- where it is, without credentials
  kind text not null,                -- 'pdf', 'csv', 'sqlite-table', …
  bytes integer not null,            -- size in bytes
  modified_at text,                  -- ISO 8601, UTC, where the system tells
  verdict text not null,             -- what the law makes of it: one of five words
  protection text not null,          -- JSON: state, mechanism, safeHarbor, because, volume
  facts text not null,               -- JSON array of the protection facts behind it
  access text not null,              -- JSON: who can open it
  read integer,                      -- 1: some of its content could be read; null: not known
  sign text,                         -- token of its own, where its container or database gives one
  persons integer not null,          -- distinct people in it who have covered information
  missouri_residents integer not null, -- of those, with evidence of living in Missouri
  people blob not null,              -- their keyed prints, 41 bytes each: see model/people-blob.ts
  constraint store_once_a_reading unique (reading, id),
  constraint store_reading foreign key (reading) references reading (number) on delete cascade,
  constraint store_verdict check (verdict in ('exposed', 'review', 'sealed', 'clear', 'not-examined')),
  constraint store_protection_json check (json_valid(protection)),
  constraint store_facts_json check (json_valid(facts)),
  constraint store_access_json check (json_valid(access)),
  constraint store_read_boolean check (read in (0, 1)),
  constraint store_counts check (bytes >= 0 and persons >= 0 and missouri_residents >= 0),
  constraint store_people_whole check (length(people) % 41 = 0)
) strict;
create index store_by_id on store (id);

create table finding (
  -- Occurrences of one kind of data element in one place of a store, with one disposition.
  store integer not null,            -- the store it lies in
  position integer not null,         -- from 0, the order within the store
  id text not null,                  -- 'f_…', the same in every scan
  type text not null,                -- 'ssn', 'payment-card', …
  limb text,                         -- of RSMo 407.1500.1(9), where one is satisfied or in question
  disposition text not null,         -- what the law makes of these occurrences
  confidence text not null,          -- in words, never a number
  occurrences integer not null,      -- all of them, also those without a row in place
  persons integer not null,          -- distinct people they are tied to
  because text not null,             -- JSON array of reasons in plain words
  content text,                      -- keyed print of all its values together, in whatever order: changes with any of them
  constraint finding_key primary key (store, position),
  constraint finding_store foreign key (store) references store (number) on delete cascade,
  constraint finding_limb check (limb in ('a', 'b', 'c', 'd', 'e', 'f')),
  constraint finding_disposition check (disposition in ('covered', 'no-name', 'no-code', 'redacted', 'unreadable', 'test-data', 'public-record', 'review')),
  constraint finding_confidence check (confidence in ('high', 'medium', 'low')),
  constraint finding_counts check (occurrences >= 0 and persons >= 0),
  constraint finding_because_json check (json_valid(because))
) strict, without rowid;
create index finding_by_id on finding (id);

create table place (
  -- The first occurrences of a finding: at most 100.
  store integer not null,            -- the store of the finding
  finding integer not null,          -- position of the finding within the store
  position integer not null,         -- from 0, in the order found
  part text,                         -- 'header', 'sheet Payroll', 'attachment W2.pdf', …
  page integer,                      -- from 1
  line integer,                      -- from 1
  col text,                          -- JSON: name or number of the column
  row text,                          -- JSON: number or key of the row
  masked text not null,              -- the value, cut to the statute's redaction limit
  print text,                        -- keyed print of the value (HMAC-SHA-256, 64 bits as hex): the same value elsewhere has the same
  name text,                         -- the person's name, masked: 'J… S…'
  pairing text,                      -- how the value and the name are tied
  constraint place_key primary key (store, finding, position),
  constraint place_finding foreign key (store, finding) references finding (store, position) on delete cascade,
  constraint place_bounded check (position between 0 and 99),
  constraint place_name_masked check (name is null or instr(name, '…') > 0),
  constraint place_pairing check (pairing in ('record', 'block', 'document', 'joined'))
) strict, without rowid;

create table problem (
  -- What kept a store, or part of one, from being examined; or what could not even become a store.
  number integer primary key,        -- of this row
  scan integer,                      -- the scan that met it, where there is no store: an unreadable folder
  store integer,                     -- the store concerned
  uri text not null,                 -- what could not be examined, without credentials
  reason text not null,              -- 'denied', 'corrupt', 'timeout', …
  detail text not null,              -- what happened and what to do
  part text,                         -- of the store, where only a part is concerned
  partial integer not null,          -- 1: the rest of the store was examined all the same
  constraint problem_scan foreign key (scan) references scan (number) on delete cascade,
  constraint problem_store foreign key (store) references store (number) on delete cascade,
  constraint problem_of_one check ((scan is null) <> (store is null)),
  constraint problem_partial_boolean check (partial in (0, 1))
) strict;
create index problem_by_scan on problem (scan);
create index problem_by_store on problem (store);
`;

/** Each store of an older scan becomes an item read once: nothing says what belonged together, and all of it is read again. */
const copy = `
insert into basis (number, said) values (1, '{}');
insert into item (anchor, uri, folder, identity)
  select distinct uri, uri, rtrim(uri, replace(uri, '/', '')), '' from store_1;
insert into reading (number, item, basis, read_at, token, beside, access, traits, done)
  select store_1.number, item.number, 1, started_at, '', '', access, '', 1
  from store_1 join scan on scan.number = store_1.scan join item on item.uri = store_1.uri;
update item set reading = (select max(number) from reading where item = item.number);
insert into seen (scan, reading, pass) select scan, number, 1 from store_1;
insert into store
  select number, number, id, uri, kind, bytes, modified_at, verdict, protection, facts, access, null, null,
    persons, missouri_residents, people from store_1;
insert into finding
  select store, row_number() over (partition by store order by number) - 1, id, type, limb, disposition,
    confidence, occurrences, persons, because, null from finding_1;
insert into place
  select f.store, f.position, place_1.position, part, page, line, json_quote(col), json_quote(row), masked, print,
    name, pairing
  from (select number, store, row_number() over (partition by store order by number) - 1 as position from finding_1) f
  join place_1 on place_1.finding = f.number;
insert into problem (scan, store, uri, reason, detail, part, partial)
  select case when store is null then scan end, store, uri, reason, detail, part, partial from problem_1 order by number;
`;

const old = ['place', 'problem', 'finding', 'store'];
const oldIndexes = [
  'store_by_id',
  'store_by_rank',
  'finding_by_id',
  'finding_by_store',
  'problem_by_scan',
  'problem_by_store',
];

export const schemaVersion3: string = `
alter table scan add column state text not null default 'running'; -- running, also after a crash; interrupted; finished
alter table scan add column run_by text; -- host:process that ran it last
alter table scan add column pass integer not null default 1; -- how many runs it took so far
alter table scan add column unchanged integer not null default 0; -- items that were not read again
alter table scan add column summary text; -- JSON: its counts, kept when its stores are not
alter table scan add column pruned integer not null default 0; -- 1: its stores were removed, its summary stays
update scan set state = 'finished' where finished_at is not null;
drop table scan_people;
${oldIndexes.map((name) => `drop index ${name};`).join('\n')}
${old.map((name) => `alter table ${name} rename to ${name}_1;`).join('\n')}
${tables}
${copy}
${old.map((name) => `drop table ${name}_1;`).join('\n')}
`;
