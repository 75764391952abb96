// What reading a file or a table yields: segments, facts, problems, and files inside it.
import type { ProtectionFact } from './protection.ts';
import type { Segment } from './segment.ts';
import type { Input, Problem } from './store.ts';

/** Something inside a file that is a file itself. */
export interface Member {
  /** Path inside the container, '/'-separated, as stored. */
  readonly name: string;
  /** `store` = a store of its own (an archive member); `attachment` = belongs to the store it is attached to. */
  readonly as: 'store' | 'attachment';
  readonly input: Input | null;
  /** Facts about this member alone (its zip entry is AES-encrypted). A member without input is sealed or broken: facts or problems say why. */
  readonly facts: readonly ProtectionFact[];
  readonly problem?: Problem;
  readonly modifiedAt?: string;
  /** What the container's own table tells of its content: while that holds, it need not be read again. */
  readonly sign?: string;
  /** It was not opened, since what is known of it stands. */
  readonly carried?: true;
}

/** What reading a file yields, in the order of the file. */
export type Part =
  | Segment
  | { readonly kind: 'fact'; readonly fact: ProtectionFact }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'member'; readonly member: Member };

/** What a format may ask of its surroundings. */
export interface ReadContext {
  /** Passwords to try on a protected file: the user's, then those found beside it. Never shown. */
  readonly passwords: readonly Password[];
  /** Private keys and bare secrets to try, found beside it. Never shown. */
  readonly keys?: readonly FoundKey[];
  /** Largest number of bytes that may be held in memory for one item. */
  readonly maxBytesInMemory: number;
  /** Whether what is known of the member of that name stands, as its sign and its size in bytes tell. */
  readonly carries?: (name: string, sign: string, size: number) => boolean;
  /** Milliseconds that a server may take to answer; absent = 30 s. */
  readonly patienceMs?: number;
}

export interface Password {
  readonly text: string;
  /** Where it came from, for the evidence: 'passwords.txt beside it', '--password-file'. */
  readonly origin: string;
  readonly nearby: boolean;
  /** It stands beside the sealed file's own name. */
  readonly namesStore?: boolean;
}

/** A private key or bare secret that whoever holds it can use. */
export interface FoundKey {
  /** 'a private OpenPGP key' */
  readonly what: string;
  /** What it can open by its form; `any` = a bare secret, whose form does not tell. */
  readonly unlocks:
    | 'openpgp'
    | 'age'
    | 'cms'
    | 'git-crypt'
    | 'gocryptfs'
    | 'bitlocker'
    | 'filevault'
    | 'any';
  /** The file that it lies in, as found. */
  readonly bytes: Uint8Array;
  /** 'keys/backup.asc beside it' */
  readonly origin: string;
  readonly nearby: boolean;
}
