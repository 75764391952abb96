// How codes that open an account are written: on stripes, behind a card and its month, behind words that name them.
import type { Shape } from './detector.ts';

export const accessCodeShapes: readonly Shape[] = [
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
  // "08/27  sec 024": right behind the month in which the card expires.
  {
    regex:
      /(?<![\d/])(?:0[1-9]|1[0-2])\/(?:20)?\d{2}[ \t,;]{1,6}(?:sec|code|cv|v|security)\b\.?(?: ?(?:code|no\.?|#))?[ :]{0,3}(?<value>\d{3,4})(?![\w/-])/gi,
    strength: 'certain',
    needs: 'nothing',
    financial: true,
  },
  { regex: /(?<![\w.-])\d{3,12}(?![\w]|[-./]\d)/g, strength: 'bare', needs: 'label' },
  // Directly behind "password:", "password=", "password is": any other word of the sentence is no password.
  {
    regex:
      /(?<=(?<![!=<>:+-])[:=][ \t]{0,4}["'`]?|\.{2}[ \t]|\b(?:is|(?:set|changed|reset) to)[ \t]["'`]?)(?![:=])[^\s"'`<>|,;()]{4,64}(?![^\s"'`<>|,;()]|\()/g,
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
  // Letters and digits behind a blank: "password Quartz7hill", "pw Perch.9917".
  {
    regex:
      /(?<=\b(?:password|passwd|pass(?:code|phrase)|pwd|pw|access code|code word|security code)[ \t]{1,2})(?=[^\s\d]{0,40}\d)(?=[^\sA-Za-z]{0,40}[A-Za-z])[^\s"'`<>|,;():/=]{6,40}(?![^\s"'`<>|,;.])/gi,
    strength: 'formatted',
    needs: 'label',
  },
  {
    regex:
      /\bpass[ \t]{1,2}(?=[^\s\d]{0,40}\d)(?=[^\sA-Z]{0,40}[A-Z])(?=[^\sa-z]{0,40}[a-z])(?<value>[^\s"'`<>|,;():/=]{6,40})(?![^\s"'`<>|,;.])/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "I always use Tulip-Boat43! as the password"
  {
    regex:
      /\buses?d? (?=[^\s\d]{0,40}\d)(?=[^\sA-Za-z]{0,40}[A-Za-z])(?<value>[^\s"'`<>|,;():/=]{6,40}) (?:as|for) (?:the|my|a|his|her|our) (?:password|passcode|pass ?phrase|pw)\b/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "Security code (3 digits on back): 642", and a label that touches its code where a page's markup fell away.
  {
    regex:
      /\b(?:security code|card code|verification code|cvv2?|cvc2?|ccv2?|csc|cid) ?\([^()\n]{3,40}\)[ \t]{0,2}[:=#-]?[ \t]{0,3}(?<value>\d{3,4})(?![A-Za-z0-9]|[-./]\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
    financial: true,
  },
  {
    regex:
      /\b(?:security code|card code|cvv2?|cvc2?|ccv2?)(?<value>\d{3,4})(?![A-Za-z0-9]|[-./]\d)/gi,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "CID" is a content id, a customer id, a call id; beside American Express it is the code of the card.
  {
    regex:
      /\b(?:amex|american express|discover)\b[^\n]{0,60}?\bCID[ \t]{0,2}[:=#]?[ \t]{0,2}(?<value>\d{3,4})(?!\w)/gi,
    strength: 'formatted',
    needs: 'nothing',
    financial: true,
  },
  // On a payment form it stands below the card.
  {
    regex:
      /\bCID(?<=(?:^|[\n|;,])[ \t]{0,8}CID)[ \t]{0,20}[:=#|]?[ \t]{1,20}(?<value>\d{3,4})(?![\w-]|\.\d)/g,
    strength: 'formatted',
    needs: 'context',
    financial: true,
  },
  // "exp 04/28 code 417", "4539…,0428,417": behind the expiry of a card.
  {
    regex:
      /\b(?:exp(?:ires|iry|iration|\.)?(?: date)?|(?:good |valid )?thru|until)[.:# \t]{1,20}\d{1,2}[/-]?\d{2,4}[ ,;\n]{1,12}(?:code|sec(?:urity)?(?: code)?|v-?code|(?:on (?:the )?)?(?:back|rear|reverse|signature panel)(?: code)?)[.:# \t]{1,20}(?<value>\d{3,4})(?![\w-]|\.\d)/gi,
    strength: 'formatted',
    needs: 'context',
    financial: true,
  },
  {
    regex:
      /(?<![\w.-])(?:\d{15,16}|\d{4}([ -])\d{4}\1\d{4}\1\d{4})[|,;:\t ]{1,2}(?:0[1-9]|1[0-2])[|/,;-]?(?:20)?[2-4]\d[|,;:\t ]{1,2}(?<value>\d{3,4})(?![\w.-])/g,
    strength: 'certain',
    needs: 'nothing',
    financial: true,
  },
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
  // "5425 2334 3010 9903 4/27 318": behind a card and the month in which it expires.
  {
    regex:
      /(?<![\w.-])(?:\d[ -]?){12,18}\d[ \t,;|]{1,4}(?:exp\.?:?[ \t])?(?:0?[1-9]|1[0-2])[/-](?:20)?\d{2}[ \t,;|]{1,4}(?<value>\d{3,4})(?![\w/-]|\.\d)/gi,
    strength: 'certain',
    needs: 'nothing',
    financial: true,
  },
  // "Reset PW to Wren!442pq"
  {
    regex:
      /(?<=\b(?:password|passwd|pwd|pw|passcode)[ \t]to[ \t]["'`]?)(?=[^\s\d]{0,40}\d)(?=[^\sA-Za-z]{0,40}[A-Za-z])[^\s"'`<>|,;():/=]{6,40}(?![^\s"'`<>|,;.])/gi,
    strength: 'formatted',
    needs: 'label',
  },
];
