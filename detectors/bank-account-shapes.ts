// How account numbers are written: IBAN, the line of a cheque, beside a bank's name, beside a routing number.
import { bounded, boundedBare } from './checks/bounded.ts';
import type { Shape } from './detector.ts';

export const bankAccountShapes: readonly Shape[] = [
  {
    regex: bounded(
      /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2}(?: ?[A-Z0-9]{3}|(?: ?[A-Z0-9]{4}){1,5}(?: ?[A-Z0-9]{1,3})?)/,
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  // MICR line: routing number between transit signs, then the account up to the on-us sign (ANSI X9.100-160).
  {
    regex:
      /(?<![A-Za-z0-9])(?:[⑆:] ?\d{9} ?[⑆:]\s{0,2}|\|:? ?\d{9} ?:?\|:?\s{0,2}|(?<sign>[TA])\d{9}\k<sign>\s{1,2})(?<value>\d{4,17})\s{0,2}(?:[⑈<"]|[UC](?![A-Za-z0-9])|\|\|)/g,
    strength: 'certain',
    needs: 'nothing',
  },
  {
    regex:
      /\b(?:routing|rtn|aba|transit)\b[^\d\n]{0,25}\d{9}[^\d\n]{1,30}(?<value>\d{4,17})(?![A-Za-z0-9]|[-.]\d)/gi,
    strength: 'formatted',
    needs: 'context',
  },
  // "the account at Central Bank #2718395024"
  {
    regex:
      /\b(?:accounts?|acct)\.? (?:at|with|held (?:at|with|by)|in) (?:[A-Z][\w.&'’-]{0,24} ){1,4}(?:Bank|Credit Union|CU|FCU|Savings|Trust)\b[ ,(]{0,3}(?:#|[Nn]o\.?|[Nn]umber)[: ]{0,2}(?<value>\d{6,17})(?![\w-]|\.\d)/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "a/c 2718395024", "direct deposit: 081000032 2718395024".
  {
    regex:
      /\b[Aa]\/[Cc]\b\.?(?: ?(?:[Nn]o\b\.?|#|[Nn]umber))?[:# \t]{1,3}(?<value>\d{6,17})(?![\w-]|\.\d)/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex:
      /\bdirect deposit\b[^\n\d]{1,12}\d{9}[ \t]{0,2}[ \t/,;|-][ \t]{0,2}(?<value>\d{4,17})(?![\w-]|\.\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "Checking – Example Bank – 6098642732": the bank stands between the kind of account and its number.
  {
    regex:
      /\b(?:checking|savings|money market|share draft)\b[ \t]{0,2}[-–—:|,(@][ \t]{0,2}[^\n\d$]{0,40}?\b(?:bank|credit union|savings|fcu|federal|trust|union|[A-Z][a-z]{2,15}bank)\b[^\n\d$]{0,12}[-–—:|,#)][ \t]{0,3}(?<value>\d{6,17})(?![A-Za-z0-9]|[-.]\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "savings acct at Commerce Bank # 2718395024", "Savings: US Bank 152044188290": no sign but the bank's name stands between.
  {
    regex:
      /\b(?:[Cc]hecking|[Ss]avings|[Mm]oney [Mm]arket|[Ss]hare [Dd]raft)\b(?: (?:account|acct)\b\.?)?(?: (?:at|with|from|through|in)\b|:) (?:the |my |his |her )?[^\n\d$.;]{0,36}?\b(?:[Bb]ank|[Cc]redit [Uu]nion|FCU|CU|[Tt]rust|[A-Z][a-z]{2,15}bank)\b[^\n\d$.;]{0,28}?[ ,]{1,2}(?:(?:[Aa]cct|[Aa]ccount|[Nn]o|[Nn]umber|[Nn]um)\b\.?)?[ :#]{0,3}(?<value>\d{6,17})(?![\w-]|\.\d)/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "one account for Judy Harris, number 271839502418", "Refund to 27183950 at Prairie Credit Union".
  {
    regex:
      /\b[Aa]ccounts? (?:for|of|in the names? of|held by) (?:[A-Z][\p{L}.'’-]{0,20} ?){2,5}, (?:number|no\.?|#) ?(?<value>\d{6,17})(?![\w-]|\.\d)/gu,
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex:
      /\b(?:refund|deposit|deposited|sent|transfer|transferred|wire|wired|paid|pay)\b(?: goes| it| them)? (?:in)?to (?:#|no\.? )?(?<value>\d{6,17}) (?:at|with) (?:[A-Z][\p{L}&.'’-]{0,20} ){0,5}(?:Bank|Credit Union|FCU|CU|Savings|Trust)\b/giu,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "Judy's checking, Prairie Bank   5948552443": the bank's name and a wide gap.
  {
    regex:
      /\b(?:checking|savings|money market)\b,? [^\n\d$:;]{0,40}?\b(?:bank|credit union|fcu|savings|trust|n\.a\.)[.,]{0,2}(?: n\.a\.)?[ \t]{2,12}(?<value>\d{6,17})(?![\w-]|\.\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // The same in columns: "Savings     Mid-Missouri Federal Credit Union   719736962   $3,485.64".
  {
    regex:
      /\b(?:checking|savings|money market|share draft|certificate of deposit)\b(?: (?:account|acct)\b\.?)?(?:[ \t]{2,14}|[ \t]?\|[ \t]?|\t)[^\n\d$|\t]{0,44}?\b(?:bank|credit union|fcu|trust|savings & loan|[A-Z][a-z]{2,15}bank)\b[^\n\d$|\t]{0,24}?(?:[ \t]{2,14}|[ \t]?\|[ \t]?|\t)(?<value>\d{6,17})(?![\w-]|\.\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // What credit unions call it: "opened share 606247529814", "moved from his share 606247529814".
  {
    regex:
      /\b(?:open(?:ed|s|ing)?|clos(?:ed?|es|ing)|new|his|her|their|my|your|regular|primary|joint|main) shares? (?:(?:no|number|num|acct|account)\b\.? ?|# ?)?(?<value>\d{7,14})(?![\w-]|\.\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "bank account is 081000032-2718395024": behind the bank's number, as one.
  {
    regex:
      /\b(?:account|acct)\b\.?(?: ?(?:number|no\b\.?|#))?(?: is)?[:# ]{1,3}\d{9} ?[-/] ?(?<value>\d{5,17})(?![\w-]|\.\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // One digit to a box.
  { regex: bounded(/\d(?: \d){6,16}(?! \d)/), strength: 'formatted', needs: 'label' },
  // X12 BPR08 and 09, 14 and 15, behind a routing number.
  {
    regex: /(?<=\*01\*\d{9}\*(?:DA|SG)\*)(?<value>[A-Z]{0,3}\d{4,17})(?=[*~\r\n]|$)/g,
    strength: 'certain',
    needs: 'nothing',
  },
  { regex: boundedBare(/\d{5,18}/), strength: 'bare', needs: 'label' },
  { regex: boundedBare(/\d{4}/), strength: 'bare', needs: 'label', columnOnly: true },
  { regex: bounded(/\d{1,8}(?:[ -]\d{1,10}){1,4}/), strength: 'bare', needs: 'label' },
  {
    regex: bounded(
      /[A-Z]{1,4}-?\d{4,16}[A-Z]?|[a-z]{1,4}-?\d{6,16}|\d{5,12}[A-Z]\d{0,4}|[A-Z]\d{2}-\d{6}/,
    ),
    strength: 'bare',
    needs: 'label',
  },
  {
    regex: bounded(/(?:[Xx*•●]{1,13}|#{3,13})-?\d{3,5}/),
    strength: 'formatted',
    needs: 'label',
    masked: true,
  },
  {
    regex:
      /\b(?:account|acct\.?|checking|savings)\b[^\n\d]{0,25}\b(?:ending|ends|ended)(?: (?:in|with))?\W{1,2}(?<value>\d{3,5})(?!\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
    masked: true,
  },
];
