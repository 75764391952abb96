// SQL that fills a table with made-up people, some of them in several rows, with elements of many kinds and columns that only the whole can judge.

/** Portable between PostgreSQL and MariaDB; the same rows on each call. */
export function peopleSql(table: string, rows: number): string[] {
  const inserts: string[] = [];
  for (let from = 1; from <= rows; from += 500) {
    const values = Array.from({ length: Math.min(500, rows - from + 1) }, (_, i) =>
      rowOf(from + i),
    );
    inserts.push(`insert into ${table} values ${values.join(', ')}`);
  }
  return [
    `create table ${table} (id bigint primary key, first_name varchar(40), last_name varchar(40), dob varchar(10),
       state varchar(2), zip varchar(10), ssn varchar(11), reference varchar(12), member_no varchar(12), card varchar(20),
       diagnosis varchar(80), note varchar(200))`,
    ...inserts,
  ];
}

const firsts = 'Mary John Anna Peter Ruth Carl Rosa Omar Lena Hugo Ida Paul'.split(' ');
const lasts =
  'Sample Example Tester Mason Carter Fisher Baker Cooper Turner Weaver Miller Walker'.split(' ');

/** A mixed congruential generator: the same row has the same values wherever it is made. */
function mix(n: number, salt: number): number {
  let x = Math.imul(n ^ (salt * 0x9e3779b1), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

function rowOf(n: number): string {
  // People come again, far apart, and not always with all that is known of them.
  const who = n % 5 === 0 ? (n * 7) % 900 : n;
  const first = firsts[mix(who, 1) % firsts.length] ?? '';
  const last = `${lasts[mix(who, 2) % lasts.length]}${['', 'son', 'ham', 'ley'][mix(who, 3) % 4]}`;
  const dob = `19${50 + (mix(who, 4) % 50)}-0${1 + (mix(who, 5) % 9)}-1${mix(who, 6) % 10}`;
  const ssn =
    digits(486 + (mix(who, 7) % 15), 3) +
    digits(1 + (mix(who, 8) % 98), 2) +
    digits(1 + (mix(who, 9) % 9998), 4);
  const isHidden = mix(n, 10) % 4 === 0;
  const cells = [
    n,
    text(first),
    text(last),
    text(mix(n, 11) % 3 === 0 ? '' : dob),
    text(mix(who, 12) % 5 === 0 ? 'KS' : 'MO'),
    text(`63${digits(mix(who, 13) % 1000, 3)}`),
    text(isHidden ? '' : `${ssn.slice(0, 3)}-${ssn.slice(3, 5)}-${ssn.slice(5)}`),
    // Bare nine digits under a name that says little: judged over the whole column.
    text(mix(n, 14) % 2 === 0 ? ssn : ''),
    // And some that ascend as only a sequence does.
    text(String(400_000_000 + n * 3)),
    text(n % 97 === 0 ? '4111 1111 1111 1111' : ''),
    text(n % 11 === 0 ? 'type 2 diabetes' : ''),
    text(n % 401 === 0 ? `SSN of spouse 487-12-${digits(1000 + (n % 8000), 4)}` : ''),
  ];
  return `(${cells.join(', ')})`;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const text = (value: string): string => `'${value}'`;
