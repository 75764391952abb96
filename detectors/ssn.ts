// Social Security numbers, whole, spaced, bare, without their leading zeros, and covered over.
import { bounded, boundedBare } from './checks/bounded.ts';
import { judgeSsn } from './checks/ssn-rules.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

export const ssn: Detector = defineDetector({
  id: 'ssn',
  element: 'ssn',
  title: 'Social Security number',
  shapes: [
    // HL7 PID-3 and PID-19, X12 REF*SY, wherever the segment stands.
    {
      regex: /(?<![A-Z0-9])PID\|[^|\n]{0,20}\|[^|\n]{0,40}\|(?<value>\d{3}-\d{2}-\d{4})(?=[|^~])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /(?<![A-Z0-9])PID\|(?:[^|\n]{0,120}\|){18}(?<value>\d{3}-?\d{2}-?\d{4})(?=[|^~\r\n"'`\\]|$)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: /(?<![A-Z0-9])REF\*SY\*(?<value>\d{3}-?\d{2}-?\d{4})(?=[*~\r\n"'`\\]|$)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    { regex: bounded(/\d{3}-\d{2}-\d{4}/), strength: 'formatted', needs: 'nothing' },
    {
      // Blanks between: only where no other number stands beside it, else it is a row of figures.
      regex:
        /(?<![\w.,$+-]|\d[ \t,;|])\d{3} \d{2} \d{4}(?![\w-]|[ \t.,;]{1,2}\d|\|[ \t]?\d[\d .,]*(?:\||$))/gm,
      strength: 'formatted',
      needs: 'nothing',
    },
    { regex: bounded(/\d{3} ?- ?\d{2} ?- ?\d{4}/), strength: 'formatted', needs: 'context' },
    { regex: bounded(/\d{3}([./_])\d{2}\1\d{4}/), strength: 'formatted', needs: 'context' },
    { regex: bounded(/\d{3} \d{2} \d{4}/), strength: 'formatted', needs: 'label' },
    { regex: boundedBare(/\d{9}/), strength: 'bare', needs: 'context' },
    {
      regex: /(?<=\bssn)[-_]?(?<value>\d{3}-?\d{2}-?\d{4})(?![A-Za-z0-9])/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    // The SSA's claim number is the number of whoever earned the benefit.
    {
      regex:
        /\bclaim (?:number|no\.?|#)[ \t:.#]{1,24}(?<value>\d{3}-\d{2}-\d{4})(?=(?:-?[A-Z]{1,2}\d?)?\b(?![-.]\d)[^]{0,160}\b(?:payee|beneficiary|SSI|SSA|social security|wage earner|number holder|own record)\b)/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    // A record out of a police terminal (NCIC message keys).
    {
      regex: /(?<![A-Z0-9])SOC\/(?<value>\d{9}|\d{3}-\d{2}-\d{4})(?=[.\s]|$)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // HL7 CDA and FHIR: the SSA's object identifier stands beside the number.
    {
      regex:
        /\bextension="(?<value>\d{3}-?\d{2}-?\d{4})"\s{1,20}(?:assigningAuthorityName="[^"\n]{0,60}"\s{1,20})?root="2\.16\.840\.1\.113883\.4\.1"/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /\broot="2\.16\.840\.1\.113883\.4\.1"\s{1,20}extension="(?<value>\d{3}-?\d{2}-?\d{4})"/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // Broken at the end of a line.
    {
      regex: /(?<![\w.-])\d{3}-(?:\r?\n[ \t]{0,8}\d{2}-|\d{2}-\r?\n[ \t]{0,8})\d{4}(?![\w]|-\d)/g,
      strength: 'formatted',
      needs: 'context',
    },
    // One digit to a box, or set wide by a PDF.
    {
      regex: /(?<!\d[ |]{0,2})\d(?:[ |]{1,3}(?:-[ |]{1,2})?\d){8}(?![ |]{0,2}\d)/g,
      strength: 'bare',
      needs: 'label',
    },
    // "ss 489317726": nine digits behind the two letters are no grade of steel.
    {
      regex: /(?<![\w.&-])(?:ss|SS|s\.s\.|S\.S\.)(?: ?#)?:? {1,3}(?<value>\d{9})(?![\w-]|\.\d)/g,
      strength: 'formatted',
      needs: 'nothing',
    },
    // One hyphen forgotten.
    { regex: bounded(/\d{3}-\d{6}|\d{5}-\d{4}/), strength: 'bare', needs: 'label' },
    { regex: boundedBare(/\d{7,8}/), strength: 'bare', needs: 'label', columnOnly: true },
    {
      regex: boundedBare(/(?<value>\d{7,9})\.0{1,2}/),
      strength: 'bare',
      needs: 'label',
      columnOnly: true,
    },
    {
      regex: bounded(
        /(?=[\d -]{0,10}[Xx*#•●])(?=[Xx*#•● -]{0,10}\d)[\dXx*#•●]{3}[ -][\dXx*#•●]{2}[ -][\dXx*#•●]{4}/,
      ),
      strength: 'formatted',
      needs: 'nothing',
      masked: true,
    },
    {
      regex: bounded(/[Xx*#•●]{5}\d{4}|\d{5}[Xx*#•●]{4}/),
      strength: 'formatted',
      needs: 'context',
      masked: true,
    },
    {
      regex:
        /\b(?:ssn|social(?: security)?(?: number| no\.?)?)[\W_]{0,3}(?:last[ _]?(?:4|four)(?: digits)?|end(?:s|ing)(?: in| with)?)[\W_]{0,4}(?:is |are )?(?<value>\d{4})(?!\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
      masked: true,
    },
    {
      regex:
        /\b(?:l4|last ?(?:4|four))(?: digits)?(?: of)?(?: (?:his|her|my|your|the|their))? (?:ssn|social(?: security)?(?: number| no\.?)?)\W{0,3}(?:is |are )?(?<value>\d{4})(?!\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
      masked: true,
    },
    {
      regex: boundedBare(/\d{4}/),
      strength: 'bare',
      needs: 'label',
      masked: true,
      columnOnly: true,
    },
  ],
  words: {
    labels: phrases(`
          ssn, ssns, ssn number, ssn no, ssn #, s s n, ssan, ss number, ss no, ss num, ss #,
          s s no, s s number, s s #, soc no, soc number, soc #, soc sec num, soc security,
          soc security number, soc security no, soc sec, soc sec no, soc sec number, soc sec #, socsec, social security,
          social security number, social security numbers, social security no,
          social security num, social security nbr, social security #,
          social security account number, wage earner's account number, wage earner account number, wage earner's number, wage earner number, account holder's social, social security card, social, social number, social #,
          tax id, tax id number, taxid, tax identification number,
          taxpayer id, taxpayer id number, taxpayer identification number, tin, recipient tin,
          tax identifier, taxpayer identifier, tax payer identifier, tax payer id, tax payer identification number,
          sosh, soshal, socl, ssa number, ssa no, s s,
          soc, my soc, his soc, her soc, ssno, seguro social, numero de seguro social,
          número de seguro social, ssn last 4, ssn last four, last 4 ssn, last four ssn, ssn 4, ssn or tin, ssn tin,
          ssn ein, ssn fein, ssn or ein, ssn or fein, fein ssn, ein ssn, ein or ssn, ssn itin
      `),
    columns: phrases(`
          superssn, super ssn, mgrssn, mgr ssn, essn, supervisor ssn, manager ssn,
          ssn4, l4ssn, soc, ss, national id, nationalid, nid, national id nbr, national identifier, sssno, ss nbr, soc nbr, soc sec nbr, socsecnbr, ssnno, emplssn, eessn, ee ssn, ssn nbr, socialsecurity, socialsecuritynumber, socialsecurityno,
          socsecno, socsecnum, ssnum, ssnbr, emp ssn, taxpayerid, taxpayer, last4ssn, ssnlast4,
          fed tax id, federal tax id, fed id, federal id, fed tax id no, federal tax id no, federal tax id number, fed tax no, fedtaxid, federaltaxid, fein or ssn, ein or ssn, ssn or ein, ssn or fein
      `),
    context: phrases(`
          ssn, social security, social security number, soc sec, social security card
      `),
    refusedBy: ['ein', 'fein', 'employer identification number', 'federal tax id'],
  },
  // Of those who are paid, some are people, who have no other number than their own.
  conditions: [
    {
      label: /^fed(?:eral)? ?(?:tax ?)?(?:id|no)\b/,
      onlyAmong: /\b(?:vend\w*|payees?|suppliers?|1099|contractors?|landlords?|paid to)\b/i,
    },
  ],
  check: judgeSsn,
  references: [
    'SSA, Social Security Number Randomization FAQ: areas, groups and serials never assigned',
    'https://www.ssa.gov/history/ssn/misused.html',
    'RSMo 407.1500.1(10): at most five digits of a redacted number',
  ],
  examples: {
    found: [
      { text: 'debtor Harris, Judy   ss 489317726   bal $1,183.21', finds: '489317726' },
      { text: 'Judy Harris SS# 489317726', finds: '489317726' },
      { text: 'Harris J / s.s. 489317726', finds: '489317726' },
      { text: 'SS: 489317726 on the W-4', finds: '489317726' },
      {
        text: 'Beneficiary  Judy Harris\nClaim number  489-31-7726 (own record)\nPayee  Elm House',
        finds: '489-31-7726',
      },
      { text: '"PID|||489-31-7726||HARRIS^JUDY|"', finds: '489-31-7726' },
      { text: 'sent REF*SY*489317726~ at noon', finds: '489317726' },
      { text: 'SSN: 489-31-7726', finds: '489-31-7726' },
      { text: 'Mary gave 502 44 9913 as hers', finds: '502 44 9913' },
      { text: 'His social security number is 531-22-7341.', finds: '531-22-7341' },
      { text: 'Social Security No. 489317726', finds: '489317726' },
      { text: 'Employee SSN\n489317726', finds: '489317726' },
      { text: 'My social? Sure, my SSN, that is 489317726', finds: '489317726' },
      { text: 'SSN489317726', finds: '489317726' },
      { text: 'NAM/HARRIS,JUDY.SEX/F.SOC/489317726.OLN/S204719386.', finds: '489317726' },
      { text: 'S.S. No: 489317726', finds: '489317726' },
      { text: 'Soc#: 489317726', finds: '489317726' },
      { text: 'Social security number is 489-31-\n7726 as shown', finds: '489-31-\n7726' },
      { text: 'SSN: 4 8 9 3 1 7 7 2 6', finds: '4 8 9 3 1 7 7 2 6' },
      { text: 'SSN 489- 31- 7726', finds: '489- 31- 7726' },
      { text: 'SSN: 4 8 9 - 3 1 - 7 7 2 6', finds: '4 8 9 - 3 1 - 7 7 2 6' },
      { text: 'SSN 489-317726', finds: '489-317726' },
      { text: 'my soc is 489317726', finds: '489317726' },
      { text: 'soc       489317726', finds: '489317726' },
      { text: 'My social for the background check:  489 31 7726', finds: '489 31 7726' },
      { text: 'SSN ending in 7726', finds: '7726' },
      { text: 'SSN on file: ***-**-7726', finds: '***-**-7726' },
      { text: 'last four of his SSN: 7726', finds: '7726' },
      { text: '<id extension="489317726" root="2.16.840.1.113883.4.1"/>', finds: '489317726' },
      { text: 'placeholder 078-05-1120', finds: '078-05-1120' },
    ],
    ignored: [
      { text: 'SSN 666-12-3456', why: 'area 666 was never assigned' },
      { text: 'SSN 489-00-7726', why: 'group 00 was never assigned' },
      { text: 'SSN 489-31-0000', why: 'serial 0000 was never assigned' },
      { text: 'Invoice 489317726', why: 'an invoice number' },
      { text: 'SSN on file. Order number on the letter was 489317726', why: 'an order' },
      { text: 'its control\nnumber 489317726, which is not a SSN', why: 'said to be none' },
      { text: 'Call 314-489-3177', why: 'a phone number: 3-3-4' },
      { text: 'St. Louis, MO 63101-4893', why: 'a ZIP+4' },
      { text: 'part 7489-31-77261', why: 'inside a longer number' },
      { text: 'totals 489 31 7726 12 9', why: 'a row of figures' },
      { text: 'size 489317726 bytes', why: 'nine digits without any label' },
      { text: 'SS 304 plate 489317726', why: 'a grade of steel' },
      { text: 'ss 989317726', why: 'no area that is issued' },
      { text: 'EIN: 48-9317726', why: 'an employer number' },
      { text: 'xxx-xx-xxxx', why: 'a form without any digit' },
    ],
  },
});
