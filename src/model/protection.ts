// Facts about how a store, a member or a field is protected. Facts only: what follows from them is said in `src/law/`.

/** One observed fact, with the evidence a person can check. */
export interface ProtectionFact {
  /** `connection`: how the rows of a server came here, which says nothing of how they lie there. */
  readonly layer: 'file' | 'database' | 'volume' | 'field' | 'connection';
  /**
   * `encrypted`: cannot be read without a key that we do not have ·
   * `weak`: encrypted, by a cipher that is broken in practice (ZipCrypto, RC4-40, XOR) ·
   * `openable`: encrypted in form, but opens without a confidential key (empty user password, VelvetSweatshop) ·
   * `key-nearby`: a key or password that opens it lies with it, or a private key beside what it unlocks ·
   * `key-given`: opened with a password from --password-file ·
   * `unknown`: says that it is encrypted, but its header is damaged, its cipher not known, or its bytes deny it ·
   * `opaque`: looks like random bytes, no known mechanism: nothing may be concluded ·
   * `signed` / `encoded` / `restricted`: often taken for encryption, and is none ·
   * `concealed`: kept from view and still in the file, often taken for redaction ·
   * `clear`: of a connection or a volume: not encrypted
   */
  readonly state:
    | 'encrypted'
    | 'weak'
    | 'openable'
    | 'key-nearby'
    | 'key-given'
    | 'unknown'
    | 'opaque'
    | 'signed'
    | 'encoded'
    | 'restricted'
    | 'concealed'
    | 'clear';
  /** 'zip-aes256', 'zipcrypto', 'pdf-rc4-40', 'pdf-aes256', 'ooxml-agile', 'ooxml-standard', 'openpgp', 'age', 'openssl-salted', … */
  readonly mechanism: string;
  /** What was seen and where, in plain words: never a key, a password or a value. */
  readonly evidence: string;
  /** No password or key can be tried on it here: then what lies with it and names it counts. */
  readonly untried?: true;
  /** Of what was opened: its cipher is broken in practice, whoever holds the password. */
  readonly isWeak?: true;
}
