// The sixth version of the inventory's tables: one row for all files of a folder to which nobody wrote.

export const schemaVersion6: string = `
create table standing (
  -- Files of one folder, all of which stand as they were read. Only saves time: what is known of each is in reading.
  folder text not null,              -- address, with '/' at its end
  part integer not null,             -- from 0: folders that hold many files have several
  print text not null,               -- of names, times, sizes, file numbers and rights of all of them
  basis integer not null,            -- the rules and settings under which all were read
  readings text not null,            -- JSON array of pairs: first and last row number of each run of readings
  constraint standing_key primary key (folder, part),
  constraint standing_readings_json check (json_valid(readings))
) strict, without rowid;
-- What reports ask for; most stores of most scans are clear.
create index store_not_clear on store (reading) where verdict <> 'clear';
`;
