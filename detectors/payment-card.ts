// Payment card numbers: grouped, contiguous, in track data, and covered over.
import { bounded } from './checks/bounded.ts';
import { judgeCardNumber } from './checks/card-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

/** Stricter borders than other numbers have: sixteen digits also occur in hashes, UUIDs, decimals and paths. */
const border = {
  before: '(?<![A-Za-z0-9+$€£\\\\%]|[0-9A-Za-z][-.]|[0-9][:_/])',
  after: '(?![A-Za-z0-9%]|[-.][0-9A-Za-z]|[:_/][0-9])',
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
const standalone = (pattern: RegExp): RegExp =>
  new RegExp(
    `${border.before}${alone.before}(?:${pattern.source})${border.after}${alone.after}`,
    'g',
  );

const ungrouped = (pattern: RegExp): RegExp =>
  new RegExp(
    `${border.before}${noDump.before}(?:${pattern.source})${border.after}${noDump.after}`,
    'g',
  );

export const paymentCard: Detector = defineDetector({
  id: 'payment-card',
  element: 'payment-card',
  title: 'Credit or debit card number',
  shapes: [
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
      regex: /(?<![\w=&])(?<value>\d{15,16})[=D]\d{7}\d{5,20}(?!\w)/g,
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
      regex: strict(/\d{4} ?- ?\d{4} ?- ?\d{4} ?- ?\d{4}/),
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: strict(
        /5[0-8]\d{2}([ -])\d{4}\1\d{4}(?:\1\d{1,4}){0,2}|\d{6}[ -]\d{10,13}|\d{8} \d{8}/,
      ),
      strength: 'formatted',
      needs: 'context',
    },
    // Directly before its security code or expiry it is a card, whatever stands before it: "Case 1 4539 … cvc 418".
    {
      regex: strict(
        /(?<value>[2-6]\d{3}([ -]?)\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -]?)\d{6}\3\d{5})(?=[ \t,;/]{1,6}\(?(?:no )?(?:cvv2?|cvc2?|ccv|csc|exp(?:ires|iry|\.)?|valid thru|good thru)\b)/i,
      ),
      strength: 'certain',
      needs: 'nothing',
    },
    // Broken at the end of a line, or set wide.
    {
      regex: strict(
        /\d{4}[ -]\d{4}[ -]?(?:\r?\n[ \t]{0,8}|[ -])\d{4}[ -]?(?:\r?\n[ \t]{0,8}|[ -])\d{4}|\d{4} {2,3}\d{4} {2,3}\d{4} {2,3}\d{4}/,
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
    { regex: strict(/\d{12,19}/), strength: 'bare', needs: 'context' },
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
  ],
  words: {
    labels: phrases(`
          card, card number, card no, card num, card nbr, card #, cards, credit card,
          credit card number, credit card no, credit card #, credit card num, debit card,
          debit card number, debit card no, debit card #, bank card, bank card number, atm card,
          atm card number, charge card, payment card, payment card number, cc, cc number, cc no,
          cc num, cc #, ccn, ccnum, pan, primary account number, visa, visa card, visa number,
          mastercard, master card, amex, american express, discover, discover card, diners club,
          jcb, maestro, unionpay, union pay, card on file, ebt card, ebt card number, ebt number,
          snap card number, p card, pcard, p card number, purchasing card,
          purchasing card number, corporate card, fuel card, prepaid card, prepaid card number,
          cardholder number, card account number, card issued to, card issued,           debit card issued to, debit card issued, credit card issued to,           debit card mailed to, debit card for, credit card for, card of, credit card of,
          debit card of, card holder number, payroll card,
          payroll card number, gas card number, flex card number, hsa card, hsa card number,
          fsa card number, mc card, mc card number
      `),
    columns: phrases(`
          cardno, cardnum, cardnumber, ccno, ccnumber, creditcard, creditcardno,
          creditcardnumber, debitcard, debitcardnumber, card pan, acctnum pan, track1, track2,
          track data, trackdata, swipe, visa no
      `),
    context: phrases(`
          card, credit card, debit card, visa, mastercard, amex, american express, discover, cvv,
          cvc, cvv2, exp date, expiration date, expiry, expires, exp, valid thru, cardholder,
          billing address, card number, charge my, pan, maestro
      `),
    refusedBy: phrases(`
          tracking, tracking number, gift card, sim card, iccid, imei, library card,
          loyalty card, order, invoice
      `),
  },
  check: judgeCardNumber,
  references: [
    'ISO/IEC 7812-1 (numbering, Luhn), ISO/IEC 7813 (tracks)',
    'Issuer ranges as published by Visa, Mastercard, American Express, Discover, JCB, UnionPay',
    'Test numbers: Stripe, Adyen, Braintree, PayPal and Authorize.Net documentation',
  ],
  examples: {
    found: [
      { text: 'Visa 4539 9889 1572 0591 exp 04/28', finds: '4539 9889 1572 0591' },
      { text: 'card: 5271-3720-4339-5155', finds: '5271-3720-4339-5155' },
      { text: 'My credit card 4887725427673522 has been lost', finds: '4887725427673522' },
      { text: 'Amex 3408 126914 68109', finds: '3408 126914 68109' },
      { text: 'my credit card: 122000000000003', finds: '122000000000003' },
      { text: 'I have lost my card 180016070420458.', finds: '180016070420458' },
      { text: 'increase the limit on my card # 503890547220 please', finds: '503890547220' },
      { text: 'Please charge my credit card. Number is 30288610434735', finds: '30288610434735' },
      { text: '%B4539988915720591^HARRIS/JUDY A^28041010000000000000?', finds: '4539988915720591' },
      { text: ';4539988915720591=28041010000000000?', finds: '4539988915720591' },
      { text: 'Debit card issued to Judy Harris: 4887725427673522.', finds: '4887725427673522' },
      { text: 'Case 1  Judy Harris   4539 9889 1572 0591  cvc 418', finds: '4539 9889 1572 0591' },
      { text: 'Case 2  Judy Harris   4539-9889-1572-0591  (no cvc)', finds: '4539-9889-1572-0591' },
      { text: 'Card number4539-9889-1572-0591', finds: '4539-9889-1572-0591' },
      { text: 'Credit card: 4539 9889 \n1572 0591', finds: '4539 9889 \n1572 0591' },
      { text: 'card no. 4539  9889  1572  0591', finds: '4539  9889  1572  0591' },
      { text: 'Card: 453998******0591', finds: '453998******0591' },
      { text: 'Visa card ending in 0591', finds: '0591' },
      { text: 'test with 4242 4242 4242 4242', finds: '4242 4242 4242 4242' },
    ],
    ignored: [
      { text: 'card 4539 9889 1572 0592', why: 'the check digit fails' },
      { text: 'tracking number 4887725427673522', why: 'a tracking number' },
      { text: 'id 7b2c4887725427673522aa', why: 'inside a hash' },
      { text: '0.4887725427673522', why: 'a decimal fraction' },
      { text: '550e8400-e29b-41d4-a716-4887725427673522', why: 'the tail of a UUID' },
      {
        text: 'rows 4887725427673522 4887725427673530 17',
        why: 'one of a list of figures without context',
      },
      { text: 'IMEI 490154203237518', why: 'a device number' },
      { text: 'ICCID 8914800000000000015', why: 'a SIM card' },
      { text: 'library card 21234000123456', why: 'a library card' },
      { text: 'session 30288610434735', why: 'fourteen digits without context' },
    ],
  },
});
