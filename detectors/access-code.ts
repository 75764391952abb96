// Codes that open a financial account: card security codes, PINs, passwords, answers. Never a finding by themselves.
import { judgeAccessCode } from './checks/access-word.ts';
import { phrases } from './checks/phrases.ts';
import { accessCodeShapes } from './access-code-shapes.ts';
import { defineDetector, type Detector } from './detector.ts';

/** Labels that are about a financial account by themselves. */
export const financialLabels: readonly string[] = phrases(`
          cvv, cvv2, cvc, cvc2, csc code, cid code, cid number, amex cid, cvn, cvd code, cvv code, cvc code, cvv number, cvv #,
          cvv no, card code, card security code, card verification code, card verification value,
          card verification number, card verification, card cvv, card pin, card pin code,
          debit pin, debit card pin, credit card pin, atm pin, atm code, ebt pin, bank pin,
          banking pin, ivr pin, telephone banking pin, phone banking pin, telebanking pin, tpin,
          mpin, upi pin, account pin, account password, account access code, bank password,
          bank account password, banking password, online banking password, online banking pin,
          online banking passcode, internet banking password, mobile banking password,
          mobile banking pin, digital banking password, netbanking password, brokerage password,
          trading password, credit union password, paypal password, pay pal password,
          net banking password, venmo password, cash app pin, coinbase password, wallet password,
          wallet passphrase, wallet pin, wallet seed, seed phrase, recovery phrase,
          wallet private key, pin block, verbal password, telephone password,
          ccv, ccv2, ccv code, ccv number, cv2, cvv2 code, card sec code, card sec val,
          card security value, card id code, card code verification, cvv2 value,
          three on the back, 3 on the back, three on back, 3 on back, three digits on the back, 3 digits on the back, three digits on back,
          3 digits on back, digits on the back, last three digits on the back,
          last 3 digits on the back, four digits on the front, 4 digits on the front,
          number on the back of the card, bank pwd, bank passwd, bank pass,
          bank passcode, banking pwd, banking passcode, venmo pin, venmo passcode, zelle pin,
          paypal pin, paypal passcode, pay pal passcode, coinbase pin, coinbase passcode,
          cash app passcode, cash app password, zelle password, schwab password,
          fidelity password, vanguard password, robinhood password, robinhood pin, ach pin,
          card passcode, card password, payroll card pin, prepaid card pin, cash card pin,
          cardholder pin, signature panel code, three digit code on the back, 3 digit code on the back,
          code on the back, four digit code on the front, back of card, back of card code, 3 digit security code, three digit security code, 4 digit security code, 3 digit cvv, sec digits, security digits, 3 digit cvc, 3 digit code on back of card, 3 digits back, back code, code on back, code on back of card, 3 or 4 digits, three or four digits, 3 or 4 digit code, telephone banking code, phone banking code
      `);

/** Labels that count only where the record or the lines around are about a financial account. */
const generalLabels: readonly string[] = phrases(`
          pin, phone pin, telephone pin, telephone code, phone code, call back pin, callback pin, pin number, pin no, pin #, pin code number, password, passwords, passwd, pwd,
          pass word, passcode, pass code, passphrase, access code, access pin, security code,
          sec code, security pin, security answer, secret answer, security question answer,
          challenge answer, security word, secret word, code word, mother's maiden name,
          mothers maiden name, mother maiden name, one time passcode, otp secret, totp secret,
          login password, user password, temporary password, temp password, initial password,
          default password, user pin, pw, pin mailed, pin issued, pin assigned, pin chosen,
          pin selected, pin set to, new pin, old pin, current pin, chose pin, chose the pin,
          verification #, verification no, 3 digit code, three digit code, 3 digit, three digit, 3 digits, 4 digit code, four digit code, secret code, login pin, login passcode, online password, online pin
      `);

/** Words that make a general code a financial one. */
export const financialContext: readonly string[] = phrases(`
          bank, banking, online banking, mobile banking, checking, savings, credit union,
          debit card, credit card, debit, visa, mastercard, amex, account number,
          acct, routing, routing number, brokerage, investment account, mortgage, loan account,
          ira, 401k, paypal, pay pal, venmo, zelle, cash app, coinbase, wallet, bitcoin,
          ethereum, crypto, atm, ebt, wire transfer, direct deposit, chase, wells fargo,
          card no, card #, card num, card number, prepaid card, payroll card, cash card, bank card,
          cardholder, discover card, debit mastercard, bank of america, us bank, commerce bank, schwab, fidelity, vanguard, edward jones,
          ameritrade, etrade, robinhood, american express, capital one, citibank, iban
      `);

export const accessCode: Detector = defineDetector({
  id: 'access-code',
  element: 'access-code',
  title: 'Security code, access code or password',
  shapes: accessCodeShapes,
  words: {
    labels: [...financialLabels, ...generalLabels],
    columns: phrases(`
          cid, csc, cvd, ccvcode, cardsecval, cardseccode, cvvval, mothers maiden, maiden name mother, cvvcode, cvvno, cvccode, cardcode, cardsecuritycode, securitycode, seccode, pinno,
          pinnumber, cardpin, atmpin, pass, pwd, passwd, userpassword, accesscode,
          securityanswer, sec answer, sec a1, sec a2, mmn, otp, totp, webpin, olb password,
          olb pwd, challenge, password plain, plain password
      `),
    context: phrases(`
          private key, wallet, seed, bitcoin, card number, card no, card #, cc #, cc number,
          credit card number, name on card, cardholder,
          thru, good thru, valid thru, until, exp, exp date, expires, expiry, expiration, expiration date
      `),
    refusedBy: phrases(`
          pin code, pincode, pinout, zip, gpio, status code, error code, http code, country code,
          area code
      `),
  },
  check: judgeAccessCode,
  references: [
    'RSMo 407.1500.1(9)(c) and (d)',
    'ISO/IEC 7813 (discretionary data)',
    'ISO 9564-1 (PIN of 4 to 12 digits)',
  ],
  examples: {
    found: [
      { text: 'card 5425 2334 3010 9903 4/27 318 billing 65101', finds: '318' },
      { text: 'Online banking: reset PW to Wren!442pq, acct 2718395024', finds: 'Wren!442pq' },
      { text: '4111 1111 1111 1111  08/27  sec 024', finds: '024' },
      { text: 'CVV: 417', finds: '417' },
      { text: 'debit card PIN 8264', finds: '8264' },
      { text: 'Online banking password: Spr1ng!Rain', finds: 'Spr1ng!Rain' },
      { text: 'security code is 0938', finds: '0938' },
      { text: 'pwd=tulip-Boat7', finds: 'tulip-Boat7' },
      { text: 'ATM PIN\n8264', finds: '8264' },
      { text: 'ATM card PIN mailed: 4141', finds: '4141' },
      { text: 'The three digits on the back are 231.', finds: '231' },
      { text: 'Security code (3 digits on back): 642', finds: '642' },
      { text: 'Card number: 4539988915720591 Security code766', finds: '766' },
      { text: 'Amex 3408 126914 68109, CID 6912', finds: '6912' },
      { text: 'ccv: 374', finds: '374' },
      { text: 'Visa exp 09/28 3-digit: 417', finds: '417' },
      { text: 'credit card, back of card: 417', finds: '417' },
      { text: 'Card 3 digit security code 417', finds: '417' },
      { text: 'Card Number  4539988915720591\nExpiration  07/26\nCID  636', finds: '636' },
      { text: 'Online banking password ... Quartz7hill', finds: 'Quartz7hill' },
      { text: 'bank login heron254 password Quartz7hill', finds: 'Quartz7hill' },
      { text: '%B4539988915720591^HARRIS/JUDY A^28041010000041700000?', finds: '0000041700000' },
      { text: 'Amex 340812691468109 exp 04/28 code 6912', finds: '6912' },
      { text: 'plastic  4539988915720591\nthru     07/26\nback     531', finds: '531' },
      { text: '4539988915720591, good thru 07/26, on the back 531', finds: '531' },
      { text: '4539988915720591|04|2028|417', finds: '417' },
    ],
    ignored: [
      { text: '417', why: 'three digits are nothing without a label' },
      { text: 'password is required', why: 'no password follows' },
      { text: 'PIN code 560001', why: 'a postal code in India' },
      { text: 'GPIO pin 17', why: 'electronics' },
      { text: 'error code 404', why: 'a status' },
      { text: 'come back 531', why: 'a way back' },
      { text: 'CID 6912', why: 'a content or customer id' },
      { text: 'pass the exam2 tomorrow', why: 'no password' },
      { text: 'acid level 123', why: "'cid' inside 'acid' is no label" },
      { text: 'password: ********', why: 'covered over' },
      {
        text: 'password: $2b$12$abcdefghijklmnopqrstuuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234',
        why: 'a hash opens nothing',
      },
      { text: 'Zoom passcode 773120', why: 'a meeting' },
      { text: 'Wi-Fi password: Quartz7hill', why: 'a network' },
      { text: 'door code 4417', why: 'a door' },
    ],
  },
});
