// The fifth version of the inventory's tables: under how many keys its prints were made.

export const schemaVersion5: string = `
create table key_state (
  -- One row: tells whether the key file at hand is the one that the prints were made with, without telling anything of it.
  one integer primary key,           -- always 1
  keys integer not null,             -- how many keys there were
  print text not null,               -- print of a fixed text under them
  constraint key_state_one check (one = 1)
) strict;
`;
