// The noun of roles: what part somebody named in a document plays.

/**
 * subject: labelled as the one the text is about; topic: in its subject line or salutation; addressee: in "To:";
 * relative: named only beside the subject; staff: clinicians, senders, signers, officials. Staff own no elements.
 */
export interface Role {
  readonly kind: 'subject' | 'topic' | 'addressee' | 'relative' | 'staff' | 'none';
  /** The words that say so, lower case ("insured", "driver"). */
  readonly words: readonly string[];
  /** Those of them that the label of a form's field says. */
  readonly labelWords?: readonly string[];
  readonly isSalutation?: true;
  /** Speaks in the first person: signs the text, is its sender, or introduces themselves. */
  readonly isWriter?: true;
  /** Stands before the text it governs: a sender line or a self-introduction, not a signature. */
  readonly isAhead?: true;
  /** Staff by its place alone: a doctor's name at the head of a text, a name behind a dash at its end. */
  readonly isFaint?: true;
  /** Whom somebody asks, tells or names in passing: not the one spoken of. */
  readonly isObject?: true;
  /** Told of by somebody: "… states that Ann Roe cannot". */
  readonly isTold?: true;
  /** One of a list of staff, behind the first. */
  readonly isListed?: true;
  /** Took part in a meeting. */
  readonly isPresent?: true;
  /** Gets a copy. */
  readonly isCopied?: true;
}
