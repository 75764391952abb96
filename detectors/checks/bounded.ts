// Wraps a pattern in borders, so that a number is never cut out of a longer number, a word or a hash.

/** Not inside a word or number, nor the tail of "1-…", "1.…". */
const before = '(?<![A-Za-z0-9]|[0-9][-.])';
const after = '(?![A-Za-z0-9]|[-.][0-9]|-[A-Za-z])';
/** Bare digits also never belong to a sum of money, a phone number, a percentage, a time or a mail address, and count nothing. */
const beforeBare = '(?<![A-Za-z0-9+$€£%@\\\\]|[0-9][-.:])';
const afterBare =
  '(?![A-Za-z0-9%@\\\\]|[-.:][0-9]|-[A-Za-z]| ?(?:bytes?|bits?|[kKMGT]i?[Bb]|[kMG]bps|files?|rows|lines|errors?|records|items|users|pages|times|dollars|entries|hits|links|objects|keys|nodes|packages|modules|points|messages|events|requests|tests|blocks|images|rules|updates|symbols|values|elements|members|followers|days|words)\\b)';

/** A value with punctuation or letters of its own. Keeps the flags and adds `g`. */
export function bounded(pattern: RegExp): RegExp {
  return new RegExp(`${before}(?:${pattern.source})${after}`, withGlobal(pattern));
}

/** A value of digits alone. */
export function boundedBare(pattern: RegExp): RegExp {
  return new RegExp(`${beforeBare}(?:${pattern.source})${afterBare}`, withGlobal(pattern));
}

function withGlobal(pattern: RegExp): string {
  return pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
}
