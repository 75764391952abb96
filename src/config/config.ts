// The configuration file: what the organization states about itself, and its defaults for scans.
import { noStatements, type Statements } from '../model/statements.ts';

export interface ScanDefaults {
  readonly jobs?: number;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly oneFileSystem?: boolean;
  readonly follow?: boolean;
  /** '500MB', as after --max-filesize. */
  readonly maxFilesize?: string;
  readonly archiveDepth?: number;
  /** Seconds. */
  readonly timeoutPerItem?: number;
  readonly failOn?: 'exposed' | 'review' | 'never';
  readonly places?: number | 'all';
}

export interface PublicRecords {
  /** A glob over addresses. */
  readonly stores: string;
  readonly basis: string;
  /** Who has reviewed that. */
  readonly reviewer?: string;
}

export interface Config {
  /** The file it was read from; null where there is none. */
  readonly path: string | null;
  readonly entity: 'private' | 'government';
  /** The law to judge by. */
  readonly profile: 'missouri' | 'mo-idsa';
  readonly statements: Statements;
  /** Stores whose information is lawfully from public records (RSMo 407.1500.1(9)), as globs over their URIs. */
  readonly publicRecords: readonly PublicRecords[];
  /** Absolute. */
  readonly passwordFile: string | null;
  readonly inventory: string | null;
  /** Absolute; the file that marks of the audit are kept in, instead of the inventory. */
  readonly marks: string | null;
  /** Values that their owner declares to be test data. */
  readonly testValues: readonly string[];
  /** Absolute; one such value a line. */
  readonly testValueFiles: readonly string[];
  /** Absolute; files in which users declare detectors of their own. */
  readonly detectors: readonly string[];
  readonly databases: readonly DatabaseLogin[];
  readonly scan: ScanDefaults;
}

/** How to log in to a database, for addresses that do not say it themselves. */
export interface DatabaseLogin {
  /** 'postgres://db.example/clinic': this address and what lies under it. */
  readonly address: string;
  readonly user?: string;
  /** Absolute; its first line is the password. */
  readonly passwordFile?: string;
}

export const noConfig: Config = {
  path: null,
  entity: 'private',
  profile: 'missouri',
  statements: noStatements,
  publicRecords: [],
  passwordFile: null,
  inventory: null,
  marks: null,
  testValues: [],
  testValueFiles: [],
  detectors: [],
  databases: [],
  scan: {},
};

/** What `showme init` writes: everything that may be said, as comments. */
export const exampleConfig: string = `# Configuration of showme. Every line is optional; delete the # to use one.
# It is read from --config FILE, else from $SHOWME_CONFIG, else from your own
# configuration folder (showme doctor names it). Never from a folder that is scanned.

# Who runs the scan: private, or government (an agency of Missouri).
# entity: private

# The law to judge by: missouri (RSMo 407.1500), or mo-idsa (the Insurance Data
# Security Act, RSMo 375.1400 to 375.1427) for insurance licensees.
# profile: missouri

# Stores whose information is lawfully obtained from public records
# (RSMo 407.1500.1(9)): a glob over addresses, and on what basis.
# publicRecords:
#   - stores: file:///srv/recorder/deeds/**
#     basis: recorded deeds, RSMo 59.310
#     reviewer: Counsel of the office

# What only you know: documents say "not stated", and name the key, where it is
# missing. Nothing is ever guessed. Every key: docs/statements.md.
# organization:
#   name: Office of River Safety
#   phone: 573-555-0100
#   letterCost: 0.85
#   certification:
#     last: 2026-01-15
#     by: Director of the office
# Stores by address or path; the first pattern that fits holds.
# stores:
#   'HR/Payroll/**':
#     name: Personnel payroll
#     owner: Human resources
#     reason: payment of wages
#     statute: RSMo 610.021(13)
#     heldFor: nobody
# Who is behind a name that the system knows.
# audiences:
#   - principals: [staff]
#     reach: many
#     people: 212

# Passwords to try on protected files, one a line. Keep it readable by you only.
# passwordFile: /etc/showme/passwords

# Numbers that you use as test data; findings of them are reported as such.
# testValues:
#   - 900-00-0001
# Longer lists of them: one value a line, # begins a comment.
# testValueFiles:
#   - test-numbers.txt

# Detectors of your own: YAML or JSON files, relative to this one. Prove them with
# showme detectors check; showme detectors example shows how they are written.
# detectors:
#   - detectors/member-number.yaml

# Logins of databases, for addresses that name no password: the address and what
# lies under it. The first line of the file is the password; keep it readable by
# you only. Without an entry, PGPASSWORD, ~/.pgpass, ~/.my.cnf and their like count.
# databases:
#   - address: postgres://db.example/clinic
#     user: showme_reader
#     passwordFile: /etc/showme/clinic.password

# Where the inventory is kept.
# inventory: /var/lib/showme/inventory.db
# Where showme audit keeps its marks, where they are to be reviewed as a file.
# marks: marks.yaml

# Defaults for showme scan; the command line wins.
# scan:
#   jobs: 2
#   exclude: ['*.iso', 'node_modules/']
#   oneFileSystem: true
#   maxFilesize: 4GB
#   archiveDepth: 8
#   timeoutPerItem: 60
#   failOn: exposed
#   places: 20
`;
