// Payment card numbers: grouped, contiguous, in track data, and covered over.
import { judgeCardNumber } from './checks/card-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { paymentCardShapes } from './payment-card-shapes.ts';

export const paymentCard: Detector = defineDetector({
  id: 'payment-card',
  element: 'payment-card',
  title: 'Credit or debit card number',
  shapes: paymentCardShapes,
  words: {
    labels: phrases(`
          card, card number, card no, card num, card nbr, card #, cards, credit card,
          credit card number, credit card no, credit card #, credit card num, debit card,
          debit card number, debit card no, debit card #, bank card, bank card number, atm card,
          atm card number, charge card, payment card, payment card number, cc, cc number, cc no,
          cc num, cc #, ccn, ccnum, pan, primary account number, visa, visa card, visa number, diners, mir card, rupay, rupay card, elo card, hipercard, troy card,
          dankort,
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
      { text: 'She paid 4539148803436467 for the permit', finds: '4539148803436467' },
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
      { text: '4539988915720591|04|2028|417', finds: '4539988915720591' },
      { text: 'Account number: 4539 9889 1572 0591', finds: '4539 9889 1572 0591' },
      { text: '4539988915720591D2804201000004170000F', finds: '4539988915720591' },
      { text: 'Card: 4 5 3 9 9 8 8 9 1 5 7 2 0 5 9 1', finds: '4 5 3 9 9 8 8 9 1 5 7 2 0 5 9 1' },
    ],
    ignored: [
      { text: 'She paid on order 4539148803436467', why: 'the number of an order' },
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
      { text: '"object_id": 4539988915720591', why: 'an id in JSON' },
      { text: 'example.org/profile/4539988915720591', why: 'part of an address' },
      { text: 'x=4539988915720591*y', why: 'an operand' },
      { text: 'policy number 4539988915720591', why: 'a policy' },
      { text: 'Aadhaar: 5678 9012 3456, a failed card payment', why: 'an id of another country' },
      { text: 'Aadhaar cards: 5678 9012 3456', why: 'an id of another country' },
      { text: 'paid by card, parcel 5678 9012 3456', why: 'twelve digits without their label' },
    ],
  },
});
