// How payment card numbers are written: grouped, contiguous, on the stripe, in lists, covered over.
import { bounded } from './checks/bounded.ts';
import type { Shape } from './detector.ts';

/** Stricter borders than other numbers have: sixteen digits also occur in hashes, UUIDs, decimals and paths. */
const border = {
  before: '(?<![A-Za-z0-9+$€£\\\\%]|[0-9A-Za-z][-.]|[-+(=,*/[\\s]\\.|[0-9][:_/])',
  after: '(?![A-Za-z0-9_%]|[-.][0-9A-Za-z]|[:_/][0-9])',
};
/** No other figure directly beside it, else it is one of a list. */
const alone = { before: '(?<![0-9][ \\t,;|]{1,2})', after: '(?![ \\t,;|]{1,2}[0-9])' };

/** Not one stretch of a dump of four-digit groups, decimal or hexadecimal. */
const noDump = {
  before: '(?<![0-9A-Fa-f]{3,6}[ \\t\\r\\n]{1,2})',
  after: '(?![ \\t\\r\\n]{1,2}[0-9A-Fa-f]{3,6}(?![A-Za-z0-9]))',
};

const strict = (pattern: RegExp): RegExp =>
  new RegExp(`${border.before}(?:${pattern.source})${border.after}`, 'g');
/** Not the value of a key that is called an id, not an operand, and no part of a path. */
const plain = {
  before: '(?<!\\b\\w{0,24}[iI][dD]["\']?\\s?[:=]\\s?["\']?|[A-Za-z0-9]/|[=(*<>!&?{#])',
  after: '(?![*<>!&?}/]| ?[-+*/] )',
};
const standalone = (pattern: RegExp): RegExp =>
  new RegExp(
    `${border.before}${alone.before}${plain.before}(?:${pattern.source})${border.after}${alone.after}${plain.after}`,
    'g',
  );

const ungrouped = (pattern: RegExp): RegExp =>
  new RegExp(
    `${border.before}${noDump.before}(?:${pattern.source})${border.after}${noDump.after}`,
    'g',
  );

export const paymentCardShapes: readonly Shape[] = [
  // Track 1 and track 2 of the magnetic stripe (ISO/IEC 7813).
  {
    regex: /%[Bb](?<value>\d{12,19})\^[^^\n]{2,26}\^(?:\d{4}|\^)(?:\d{3}|\^)[^?\n]{0,60}/g,
    strength: 'certain',
    needs: 'nothing',
  },
  {
    regex: /(?<![A-Za-z0-9])[Bb](?<value>\d{13,19})\^[^^\n]{2,26}\^\d{7}[^?\n]{0,60}/g,
    strength: 'certain',
    needs: 'nothing',
  },
  {
    regex: /;(?<value>\d{12,19})=(?:\d{4}|=)(?:\d{3}|=)\d{0,30}\?/g,
    strength: 'certain',
    needs: 'nothing',
  },
  {
    regex: /(?<![\w&]|(?<!track ?2["']?)=)(?<value>\d{15,16})(?:=\d{12,27}|D\d{7,27}F?)(?!\w)/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  // Grouped as it is embossed; one kind of separator throughout.
  {
    regex: ungrouped(/(?:[2-6]\d{3}|8[12]\d{2})([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?/),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: strict(/\d{4} \d{4} \d{4} \d{4}(?: \d{1,3})?/),
    strength: 'formatted',
    needs: 'context',
  },
  { regex: strict(/3[47]\d{2}([ -])\d{6}\1\d{5}/), strength: 'formatted', needs: 'nothing' },
  { regex: strict(/3[0689]\d{2}([ -])\d{6}\1\d{4}/), strength: 'formatted', needs: 'nothing' },
  { regex: strict(/\d{4}([./])\d{4}\1\d{4}\1\d{4}/), strength: 'formatted', needs: 'context' },
  {
    regex: strict(/[2-6]\d{3} - \d{4} - \d{4} - \d{4}/),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: strict(/\d{4} ?- ?\d{4} ?- ?\d{4} ?- ?\d{4}|\d{4}(?:_\d{4}){3}/),
    strength: 'formatted',
    needs: 'context',
  },
  {
    regex: ungrouped(
      /5[0-8]\d{2}([ -])\d{4}\1\d{4}(?:\1\d{1,4}){1,2}|\d{6}[ -]\d{10,13}|\d{8} \d{8}/,
    ),
    strength: 'formatted',
    needs: 'context',
  },
  // Twelve digits are Maestro's alone, and the ids of other countries.
  { regex: ungrouped(/5[0-8]\d{2}([ -])\d{4}\1\d{4}/), strength: 'formatted', needs: 'label' },
  // Directly before its security code or expiry it is a card, whatever stands before it: "Case 1 4539 … cvc 418".
  {
    regex: strict(
      /(?<value>[2-6]\d{3}([ -]?)\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -]?)\d{6}\3\d{5})(?=[ \t,;/]{1,6}\(?(?:no )?(?:cvv2?|cvc2?|ccv|csc|exp(?:ires|iry|\.)?|valid thru|good thru)\b)/i,
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  // A list of stolen or stored cards: number, month and year, security code.
  {
    regex:
      /(?<![\w.-])(?<value>\d{15,16}|\d{4}([ -])\d{4}\2\d{4}\2\d{4})[|,;:\t ]{1,2}(?:0[1-9]|1[0-2])[|/,;-]?(?:20)?[2-4]\d[|,;:\t ]{1,2}\d{3,4}(?![\w.-])/g,
    strength: 'certain',
    needs: 'nothing',
  },
  // A card statement calls the card an account.
  {
    regex:
      /\b(?:account|acct)\b\.?(?: ?(?:number|no\.?|num|#))?[ \t]{0,2}[:#]?[ \t]{0,3}(?<value>(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6011)([ -]?)\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -]?)\d{6}\3\d{5})(?![\w.-])/gi,
    strength: 'certain',
    needs: 'nothing',
  },
  // Broken at the end of a line, or set wide.
  {
    regex: strict(
      /\d{4}[ -]\d{4}[ -]?(?:\r?\n[ \t]{0,8}|[ -])\d{4}[ -]?(?:\r?\n[ \t]{0,8}|[ -])\d{4}|\d{4} {2,3}\d{4} {2,3}\d{4} {2,3}\d{4}|(?<!\d )\d(?: \d){12,18}(?! \d)/,
    ),
    strength: 'formatted',
    needs: 'label',
  },
  // Set in fours to the end, whatever the network: 3764 7734 0650 627.
  {
    regex: bounded(
      /(?=(?:[ -]?\d){13,19}(?![ -]?\d))\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?/,
    ),
    strength: 'formatted',
    needs: 'label',
  },
  // Where a page's markup fell away the label touches its number: "Card number4539-9889-…".
  {
    regex:
      /(?<=\b(?:card ?(?:number|no\.?|num|#)?|visa|mastercard|amex|ccn|pan))(?<value>[2-6]\d{3}([ -]?)\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -]?)\d{6}\3\d{5})(?![A-Za-z0-9]|[-.]\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // Contiguous: the major networks at their usual length speak for themselves where they stand alone.
  {
    regex: standalone(
      /4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|6011\d{12}|622\d{13}|64[4-9]\d{13}|65\d{14}|35(?:2[89]|[3-8]\d)\d{12}/,
    ),
    strength: 'bare',
    needs: 'nothing',
  },
  { regex: strict(/(?<!\/[\w.-]{1,40}\/)\d{12,19}/), strength: 'bare', needs: 'context' },
  {
    regex: /(?<![A-Za-z0-9])(?<value>\d{15,16})\.0(?!\d)/g,
    strength: 'bare',
    needs: 'label',
    columnOnly: true,
  },
  // Covered over: 411111******1111, XXXX-XXXX-XXXX-1234, ****1234, "ending in 1234".
  {
    regex: bounded(
      /\d{4}[ -]?\d{2}[Xx*#•●]{2}[ -]?[Xx*#•●]{4}[ -]?\d{4}|\d{4,8}[Xx*#•●]{4,9}\d{4}/,
    ),
    strength: 'formatted',
    needs: 'nothing',
    masked: true,
  },
  {
    regex: bounded(
      /[Xx*#•●]{4}[ -]?[Xx*#•●]{4}[ -]?[Xx*#•●]{4}[ -]?\d{4}|[Xx*#•●]{4}[ -][Xx*#•●]{6}[ -][Xx*#•●]?\d{4}/,
    ),
    strength: 'formatted',
    needs: 'nothing',
    masked: true,
  },
  {
    regex: bounded(/(?:[Xx*•●]{1,12}|#{3,12})-?\d{4}/),
    strength: 'bare',
    needs: 'context',
    masked: true,
  },
  {
    regex:
      /\b(?:card|visa|mastercard|amex|discover)\b[^\n\d]{0,30}\bending (?:in|with)\W{0,2}(?<value>\d{4})(?!\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
    masked: true,
  },
];
