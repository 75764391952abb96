// Codes that open a financial account: card security codes, PINs, passwords, answers. Never a finding by themselves.
import { judgeAccessCode } from './checks/access-word.ts';
import { phrases } from './checks/phrases.ts';
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
          signature panel code, three digit code on the back, 3 digit code on the back,
          code on the back, four digit code on the front
      `);

/** Labels that count only where the record or the lines around are about a financial account. */
const generalLabels: readonly string[] = phrases(`
          pin, pin number, pin no, pin #, pin code number, password, passwords, passwd, pwd,
          pass word, passcode, pass code, passphrase, access code, access pin, security code,
          sec code, security pin, security answer, secret answer, security question answer,
          challenge answer, security word, secret word, code word, mother's maiden name,
          mothers maiden name, mother maiden name, one time passcode, otp secret, totp secret,
          login password, user password, temporary password, temp password, initial password,
          default password, user pin, pw
      `);

/** Words that make a general code a financial one. */
export const financialContext: readonly string[] = phrases(`
          bank, banking, online banking, mobile banking, checking, savings, credit union,
          debit card, credit card, debit, card number, visa, mastercard, amex, account number,
          acct, routing, routing number, brokerage, investment account, mortgage, loan account,
          ira, 401k, paypal, pay pal, venmo, zelle, cash app, coinbase, wallet, bitcoin,
          ethereum, crypto, atm, ebt, wire transfer, direct deposit, chase, wells fargo,
          bank of america, us bank, commerce bank, schwab, fidelity, vanguard, edward jones,
          ameritrade, etrade, robinhood, american express, capital one, citibank, iban
      `);

export const accessCode: Detector = defineDetector({
  id: 'access-code',
  element: 'access-code',
  title: 'Security code, access code or password',
  shapes: [
    // Discretionary data of the magnetic stripe holds the card verification value (ISO/IEC 7813).
    {
      regex: /%?[Bb]\d{12,19}\^[^^\n]{2,26}\^\d{7}(?<value>[^?\n^]{3,60})\?/g,
      strength: 'certain',
      needs: 'nothing',
      financial: true,
    },
    {
      regex: /;?\d{12,19}=\d{7}(?<value>\d{3,30})\?/g,
      strength: 'certain',
      needs: 'nothing',
      financial: true,
    },
    { regex: /(?<![\w.-])\d{3,12}(?![\w]|[-./]\d)/g, strength: 'bare', needs: 'label' },
    // Directly behind "password:", "password=", "password is": any other word of the sentence is no password.
    {
      regex:
        /(?<=(?<![!=<>:+-])[:=][ \t]{0,4}["'`]?|\b(?:is|(?:set|changed|reset) to)[ \t]["'`]?)(?![:=])[^\s"'`<>|,;()]{4,64}(?![^\s"'`<>|,;()]|\()/g,
      strength: 'bare',
      needs: 'label',
    },
    // In a form the password may stand under its label; there it must look like one.
    {
      regex:
        /(?<=[\n\t|][ \t]{0,8})(?=[^\s\d]{0,40}\d)(?=[^\sA-Za-z]{0,40}[A-Za-z])[^\s"'`<>|,;():]{6,64}(?=[ \t]{0,4}(?:[\n\t|]|$))/g,
      strength: 'bare',
      needs: 'label',
    },
    { regex: /[^\s]{3,64}/g, strength: 'bare', needs: 'label', columnOnly: true },
    // Bitcoin private key for import; BIP-39 seed words are taken word by word under their label.
    {
      regex:
        /(?<![A-Za-z0-9])(?:5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KL][1-9A-HJ-NP-Za-km-z]{51})(?![A-Za-z0-9])/g,
      strength: 'certain',
      needs: 'context',
      financial: true,
    },
    {
      regex: /(?<![a-z])[a-z]{3,8}(?: [a-z]{3,8}){11,23}(?![a-z])/g,
      strength: 'formatted',
      needs: 'label',
    },
  ],
  words: {
    labels: [...financialLabels, ...generalLabels],
    columns: phrases(`
          cid, csc, cvd, mothers maiden, maiden name mother, cvvcode, cvvno, cvccode, cardcode, cardsecuritycode, securitycode, seccode, pinno,
          pinnumber, cardpin, atmpin, pass, pwd, passwd, userpassword, accesscode,
          securityanswer, sec answer, sec a1, sec a2, mmn, otp, totp, webpin, olb password,
          olb pwd, challenge, password plain, plain password
      `),
    context: ['private key', 'wallet', 'seed', 'bitcoin'],
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
      { text: 'CVV: 417', finds: '417' },
      { text: 'debit card PIN 8264', finds: '8264' },
      { text: 'Online banking password: Spr1ng!Rain', finds: 'Spr1ng!Rain' },
      { text: 'security code is 0938', finds: '0938' },
      { text: 'pwd=tulip-Boat7', finds: 'tulip-Boat7' },
      { text: 'ATM PIN\n8264', finds: '8264' },
      { text: '%B4539988915720591^HARRIS/JUDY A^28041010000041700000?', finds: '0000041700000' },
    ],
    ignored: [
      { text: '417', why: 'three digits are nothing without a label' },
      { text: 'password is required', why: 'no password follows' },
      { text: 'PIN code 560001', why: 'a postal code in India' },
      { text: 'GPIO pin 17', why: 'electronics' },
      { text: 'error code 404', why: 'a status' },
      { text: 'acid level 123', why: "'cid' inside 'acid' is no label" },
      { text: 'password: ********', why: 'covered over' },
      {
        text: 'password: $2b$12$abcdefghijklmnopqrstuuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234',
        why: 'a hash opens nothing',
      },
    ],
  },
});
