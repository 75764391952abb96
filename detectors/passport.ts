// Passport numbers: under a label, or by the machine-readable zone with its check digits.
import { bounded, boundedBare } from './checks/bounded.ts';
import { judgePassport } from './checks/passport-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

export const passport: Detector = defineDetector({
  id: 'passport',
  element: 'passport',
  title: 'Passport number',
  shapes: [
    // Second line of passports and visas (44 or 36 signs), first line of passport cards and other cards (30).
    {
      regex:
        /(?<![A-Z0-9<])[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}(?:[A-Z0-9<]{16}|[A-Z0-9<]{8})(?![A-Z0-9<])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: /(?<![A-Z0-9<])IP[A-Z]{3}[A-Z0-9<]{9}\d[A-Z0-9<]{15}(?![A-Z0-9<])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // "USA PP A58257403": the country, and what border and notary call it.
    {
      regex:
        /\b(?:(?:USA?|CAN|MEX|GBR|DEU|FRA|IND|CHN|PHL|VNM|BIH|HND|GTM|SLV)[ .]{1,2}(?:PP|PPT|[Pp]assport)|PP|PPT)\b[ :#.]{1,3}(?<value>[A-Z]\d{8})(?![A-Za-z0-9]|-\d)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:USA?|CAN|MEX|GBR|DEU|FRA|IND|CHN|PHL|VNM|BIH|HND|GTM|SLV)[ .]{1,2}(?:PP|PPT)\b[ :#.]{1,3}(?<value>[A-Z]{0,2}\d{7,9})(?![A-Za-z0-9]|-\d)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // Form I-9, list A: the title of the document, and its number in the next line or column.
    {
      regex:
        /\bpassport\b[^\n\d]{0,30}(?:\n[^\n\d]{0,30})?\b(?:document|doc|id)\.? ?(?:number|no\.?|num|#)[ \t]{0,2}[:#]?[ \t\n]{0,4}(?<value>[A-Z]\d{8}|\d{9})(?![A-Za-z0-9]|-\d)/gi,
      strength: 'certain',
      needs: 'context',
    },
    // "passport A20471839" in any cell, and "A20471839 passport", which a clerk writes behind what was shown.
    {
      regex:
        /\b(?:passport|pasaporte)(?: (?:book|card))?[,:# ]{1,3}(?<value>[A-Z]\d{8}|\d{9})(?![A-Za-z0-9]|-\d)/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /(?<![A-Za-z0-9.#/-])(?<value>[A-Z]\d{8}|\d{9}) {1,2}\(?(?:(?:USA?|Canadian|Mexican|foreign|valid|expired) )?(?:passport|PASSPORT|PPT)\b(?! (?:agency|office|fee|photo|application|control|services?)\b)/g,
      strength: 'formatted',
      needs: 'nothing',
    },
    // Whoever takes applications calls it the book.
    {
      regex:
        /\b(?:old|prior|previous|last|lost|stolen|surrendered|expired|damaged|current|passport) (?:passport )?book(?: ?(?:no\.?|number|num|#))?[:,# ]{1,4}(?:was |is )?(?<value>[A-Z]\d{8})(?![A-Za-z0-9]|-\d)/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:old|prior|previous|last|lost|stolen|surrendered|expired|damaged|current|passport) (?:passport )?book(?: ?(?:no\.?|number|num|#))?[:,# ]{1,4}(?:was |is )?(?<value>\d{9})(?![A-Za-z0-9]|-\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex:
        /\bbook (?:no\.?|number|num|#)[:,# ]{1,12}(?:was |is )?(?<value>[A-Z]\d{8}|\d{9})(?![A-Za-z0-9]|-\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: bounded(/[A-Z]{1,2}\d{6,8}[A-Z]?|[A-Z]\d{8}|[A-Z] ?\d{4} \d{4}/i),
      strength: 'formatted',
      needs: 'label',
    },
    { regex: boundedBare(/\d{6,9}/), strength: 'bare', needs: 'label' },
    {
      regex: bounded(/(?=[A-Z]{0,3}\d)(?=[A-Z]{0,4}(?:\d[A-Z]{0,2}){5})[A-Z0-9]{6,10}/i),
      strength: 'bare',
      needs: 'label',
    },
    { regex: bounded(/[Xx*#•●]{4,6}\d{1,5}/), strength: 'formatted', needs: 'label', masked: true },
    {
      regex: /\bpassport\b[^\n\d]{0,12}\bending (?:in |with )?(?<value>\d{4})(?!\d)/gi,
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
  ],
  words: {
    labels: phrases(`
          passport, passport number, passport no, passport num, passport nbr, passport #,
          passport id, passport card, passport card number, passport card no, passport card #,
          us passport card, us passport card number, us passport card no, us passport no,
          us passport #, ppt, ppt no, ppt #, ppt number, pport, pport no, pport #, pp #, pasaporte, pasaporte no, pasaporte numero,
          passport book no, passport book number, us passport,
          us passport number, u s passport, ppn, travel document number, travel document no,
          travel document #
      `),
    columns: phrases(`
          passportno, passportnum, passportnumber, pp no, ppt no, ppno
      `),
    context: phrases(
      'passport, passports, travel document, issuing country, nationality, ds 11, ds 64, ds 82, ds 5504, acceptance agent, acceptance facility, execution fee, lockbox, photo retake, first time, needs birth cert',
    ),
    refusedBy: ['passport js', 'passport strategy'],
  },
  check: judgePassport,
  references: [
    'US Department of State, Next Generation Passport (one letter and eight digits)',
    'ICAO Doc 9303',
  ],
  examples: {
    found: [
      { text: 'deed of release   Judy Harris   USA PP A20471839', finds: 'A20471839' },
      { text: 'oath   Judy Harris   MEX PPT 204718395', finds: '204718395' },
      { text: 'Passport No: A38120467', finds: 'A38120467' },
      { text: 'my passport number is T356907', finds: 'T356907' },
      { text: 'US passport 483920175, expires 2029', finds: '483920175' },
      { text: 'Passport Number: X50487204X', finds: 'X50487204X' },
      { text: 'Passport card C03920418', finds: 'C03920418' },
      { text: 'Document Title: U.S. Passport\nDocument Number: X26573904', finds: 'X26573904' },
      {
        text: 'P<USAHARRIS<<JUDY<ANN<<<<<<<<<<<<<<<<<<<<<<<<\n4839201757USA8203140F2905095<<<<<<<<<<<<<<<2',
        finds: '4839201757USA8203140F2905095<<<<<<<<<<<<<<<2',
      },
      { text: 'ID shown: passport A20471839', finds: 'A20471839' },
      { text: 'Judy Harris | passport, 204718395 | title', finds: '204718395' },
      { text: 'released to Judy Harris   A20471839 passport   hook 185', finds: 'A20471839' },
      { text: 'Judy Harris 204718395 (US passport), gate', finds: '204718395' },
      { text: 'surrendered book A20471839', finds: 'A20471839' },
      { text: 'previous book no. A20471839, name change', finds: 'A20471839' },
      {
        text: 'TRANSMITTAL TO LOCKBOX\n1  HARRIS, JUDY   old book 204718395   photo retake',
        finds: '204718395',
      },
      { text: 'DS-64 lost passport\nBook number   204718395', finds: '204718395' },
      { text: 'US passport card no. C20471839', finds: 'C20471839' },
      { text: 'Pasaporte No. G20471839', finds: 'G20471839' },
    ],
    ignored: [
      { text: 'PP 204718395 pages', why: 'no country says whose' },
      { text: 'A38120467', why: 'no label' },
      { text: 'passport application fee 130', why: 'a fee' },
      { text: 'npm install passport 0.6.0', why: 'a version' },
      { text: 'confirmation number A38120467', why: 'another label governs it' },
      { text: 'part number 483920175', why: 'a part number' },
      { text: '4839201751USA8203140F2905095<<<<<<<<<<<<<<<2', why: 'a check digit fails' },
      { text: 'library: overdue book 204718395', why: 'a book of a library' },
      { text: 'stolen book 204718395, 2 volumes', why: 'a book of a shop' },
      { text: 'A20471839 passport application fee', why: 'a fee' },
      { text: 'Deed book no. 204718395', why: 'a book of a registry' },
      { text: 'passports issued 2019', why: 'a year' },
    ],
  },
});
