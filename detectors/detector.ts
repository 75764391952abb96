// The contract of a detector: what one kind of data element looks like, declared as data, with its own proof.

/** The kinds of data element that are looked for; state-neutral. What the law makes of a kind is said in `src/law/`. */
export type ElementKind =
  | 'ssn'
  | 'drivers-license'
  | 'itin'
  | 'passport'
  | 'medicare-id'
  | 'medicaid-id'
  | 'alien-number'
  | 'military-id'
  | 'government-id'
  | 'payment-card'
  | 'bank-account'
  | 'routing-number'
  | 'electronic-id'
  | 'access-code'
  | 'medical'
  | 'health-insurance-id';

/** How much a shape says by itself. `certain` = a check digit or an unmistakable grammar; `formatted` = the usual punctuation; `bare` = digits that could be anything. */
export type Strength = 'certain' | 'formatted' | 'bare';

/** What must stand near a match before it is believed. `label` = a label of this detector governs it; `context` = a label governs it or a context word is near; `nothing` = it speaks for itself. */
export type Need = 'nothing' | 'context' | 'label';

/** What a check says of a value whose shape fits. `test` = a published test number, specimen or placeholder. */
export type CheckResult = 'valid' | 'invalid' | 'test' | 'unknown';

export interface Shape {
  /** Global, linear, bounded; the value is the group named `value`, or the whole match. */
  readonly regex: RegExp;
  readonly strength: Strength;
  readonly needs: Need;
  /** Its value is already cut down or covered over (***-**-1234): judged by the redaction limit, not by `check`. */
  readonly masked?: true;
  /** Cells of a column with this detector's name may also have this shape although text may not (7 digits under "SSN"). */
  readonly columnOnly?: true;
  /** A cell that holds nothing else says too little: only words around it, or the name of its column, do. */
  readonly textOnly?: true;
  /** Of kinds that are words: a fact only in a record that names whom it is about, or behind a name. */
  readonly ofRecord?: true;
  /** What it matches opens a financial account without any label saying so (the stripe of a card). */
  readonly financial?: true;
  /** Not global. A match ends where this begins, and the next one may begin behind it: what is told of one person is not the next one's. */
  readonly stopsAt?: RegExp;
  /** Believed only where the check says `valid`: programs have lists of conditions, too. */
  readonly onlyValid?: true;
}

/** Words that govern or surround a value. All lower case; one blank stands for any run of blank, `_`, `-`, `.`, `/` or a camelCase border. */
export interface Vocabulary {
  /** Phrases that name the value that follows ("social security number"). Also recognised inside column names. */
  readonly labels: readonly string[];
  /** Names that are clear as a column or key name only ("soc", "dl", "pan"); matched against the whole normalised name or its words. */
  readonly columns: readonly string[];
  /** Words that make the kind likelier when they stand in the same line or the lines around. */
  readonly context: readonly string[];
  /** Words that speak against a bare value when they govern it ("invoice", "tracking"). */
  readonly refusedBy?: readonly string[];
}

/** A label that names other things as well: what must, or must not, be said around it before it is believed. */
export interface LabelCondition {
  /** Which of the detector's labels, in lower case, with single blanks. None of the regexes is global. */
  readonly label: RegExp;
  /** As it must be written in a text: "DOC", while a "doc" is any document. */
  readonly written?: RegExp;
  /** Something of this stands near, or in the head of the document. */
  readonly onlyWith?: RegExp;
  /** As the name of a column: something of this stands among the names of the others. */
  readonly onlyAmong?: RegExp;
  /** Nothing of this stands right before the label or right behind the value. */
  readonly unless?: RegExp;
  /** As far as `unless` looks, where it is not the usual few words. */
  readonly reach?: { readonly before: number; readonly after: number };
  /** Where this stands as near, or among the names of the other columns, `unless` and `notAmong` say nothing. */
  readonly despite?: RegExp;
  /** Nothing of this stands near, or in the head of the document. */
  readonly notAbout?: RegExp;
  /** As the name of a column: nothing of this stands among the names of the others. */
  readonly notAmong?: RegExp;
  /** Under the name of a column: nothing of this stands in the row, each of whose cells is a line "name: value". */
  readonly notBeside?: RegExp;
  /** What `notAmong` says holds, however the value under the label is written. */
  readonly isFinal?: true;
  /** A column whose name is so written needs nothing of `onlyAmong`: "DOC #" in capitals is no document. */
  readonly orWritten?: RegExp;
  /** A value so written needs nothing of `onlyWith`. */
  readonly orValue?: RegExp;
}

export interface FoundExample {
  readonly text: string;
  /** The value that must be found in it, as it stands in the text. */
  readonly finds: string;
}

export interface IgnoredExample {
  readonly text: string;
  /** Why nothing of this kind may be found in it. */
  readonly why: string;
}

export interface Suppressor {
  /** `paper`: a document in which not even a field that names somebody is about them: animals, vacancies. */
  readonly where: 'sentence' | 'document' | 'paper';
  readonly regex: RegExp;
}

/** Of somebody, only as a subject of talk, or neither by the words around it. */
export type Told = 'told' | 'open' | 'spoken-of';

export interface Detector {
  /** Kebab-case; equals the file name. */
  readonly id: string;
  readonly element: ElementKind;
  readonly title: string;
  readonly shapes: readonly Shape[];
  readonly words: Vocabulary;
  /** For kinds that are words, not numbers: their shapes are tried only in lines with a word (lower case) for which this is true. */
  readonly trigger?: (word: string) => boolean;
  /** What `trigger` and `termAt` know, as lists. */
  readonly lexicon?: Lexicon;
  /** Labels that name other things as well. A label that fails one of them is a neutral one. */
  readonly conditions?: readonly LabelCondition[];
  /** Column names that mean this kind only where the check says `valid`: goods have a "condition" as well. */
  readonly weakColumns?: readonly string[];
  /** True of a term that people use of other things as well. */
  readonly isEveryday?: (term: string) => boolean;
  /** Words in the longest term of the lexicon that begins at `at`, 0 where none does; everyday words are none. */
  readonly termAt?: (words: readonly string[], at: number) => number;
  /** Terms of the lexicon of which only the first letters are left: in small letters they are words of any kind. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Where in a value its term stands, for kinds that are words. */
  readonly locate?: (value: string) => { readonly from: number; readonly to: number } | undefined;
  /** How a term is told in its sentence, which is cut in three (before, the term, after): anywhere, and in a record of one person. */
  readonly tellingOf?: (before: string, term: string, after: string) => readonly [Told, Told];
  /** True where the words before a value in its line make it something else, whatever its label says. */
  readonly isOther?: (before: string) => boolean;
  /** What speaks against a match in running text: in its sentence, or in the whole document. None of the regexes is global. */
  readonly suppressors?: readonly Suppressor[];
  /** Under a column of this name any cell with content is a value: a diagnosis, a password. */
  readonly anyCell?: true;
  /** Judges a value whose shape fits. `surname` is the squeezed (letters only, lower case) last name of the record, where one is known. Pure. */
  readonly check?: (value: string, near: Near) => CheckResult;
  /** Only of detectors that a user declared: they came out of a file, not out of this folder. */
  readonly own?: OwnTraits;
  /** Authorities for the format: agency page, standard, statute. */
  readonly references: readonly string[];
  readonly examples: {
    readonly found: readonly [FoundExample, ...FoundExample[]];
    readonly ignored: readonly [IgnoredExample, ...IgnoredExample[]];
  };
}

/** All in lower case. What is listed too much costs time, what is left out is never found. */
export interface Lexicon {
  /** Every word that `trigger` accepts, but for those told by their ending. */
  readonly words: () => Iterable<string>;
  /** Every term that `termAt` finds in a list, its words parted by single blanks. */
  readonly terms: () => Iterable<string>;
  /** Terms that `termAt` composes: a word of the first list, and right behind it one of the second. At most three. */
  readonly pairs: readonly WordPair[];
  /** Patterns that list the endings of words, of six letters or more, that `trigger` and `termAt` know. */
  readonly endings: readonly RegExp[];
}

export interface WordPair {
  readonly first: readonly ReadonlySet<string>[];
  readonly second: readonly ReadonlySet<string>[];
}

export interface OwnTraits {
  /** The id of its check in `checks/validators.ts`. */
  readonly validator: string | null;
  /** Words (lower case) with which its values begin: where to look for those that speak for themselves. */
  readonly anchors: readonly string[];
}

/** What else is known where a value stands. */
export interface Near {
  /** Squeezed last name of the record (letters only, lower case). */
  readonly surname?: string;
  /** Two-letter state of the record, upper case. */
  readonly state?: string;
  /** The short cells of the record, a line "name: value" each. */
  readonly row?: string;
}

/** Identity function that makes the compiler check a detector where it is written. */
export function defineDetector(detector: Detector): Detector {
  return detector;
}
