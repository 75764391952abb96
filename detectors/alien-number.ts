// Immigration numbers: A-number, USCIS number and receipts, I-94 and SEVIS.
import { bounded, boundedBare } from './checks/bounded.ts';
import { judgeAlienNumber } from './checks/alien-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

/** Service center, fiscal year, computer workday, sequence. */
const receipt =
  '(?:IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC|TSC|VSC|NSC|CSC)(?:[- ]?\\d{10}|-\\d{2}-\\d{3}-\\d{5})';

export const alienNumber: Detector = defineDetector({
  id: 'alien-number',
  element: 'alien-number',
  title: 'Alien registration number (A-number, USCIS number)',
  shapes: [
    { regex: bounded(/A[- ]?\d{3}[- ]\d{3}[- ]\d{3}/), strength: 'formatted', needs: 'context' },
    // "A20240717" is a part of Medicare and the day from which it is paid.
    {
      regex: bounded(
        /A(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))[- #]?\d{7,9}/,
      ),
      strength: 'formatted',
      needs: 'context',
      textOnly: true,
    },
    { regex: bounded(/\d{3}-\d{3}-\d{3}|\d{7,9}/), strength: 'bare', needs: 'label' },
    { regex: bounded(new RegExp(receipt)), strength: 'certain', needs: 'nothing' },
    // Its own label is part of it: other receipts and cases have other numbers.
    {
      regex: new RegExp(
        `\\b(?:[Rr]eceipt|[Cc]ase|[Pp]etition|RECEIPT|CASE)(?: ?(?:[Nn]umber|NUMBER|[Nn]o\\.?|NO\\.?|#))?[:# ]{0,3}(?<value>${receipt})(?![\\w-])`,
        'g',
      ),
      strength: 'certain',
      needs: 'nothing',
    },
    // "A-Number", "A No.": in small letters it is any number.
    {
      regex:
        /\bA[- ]?(?:[Nn]umber|NUMBER|[Nn]o\b\.?|NO\b\.?|#)(?:(?:,[a-z ]{3,40},)? is)?[:# \t]{0,24}(?<value>A?[- ]?(?:\d{3}[- ]\d{3}[- ]\d{3}|\d{7,9}))(?![A-Za-z0-9]|-\d)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    { regex: bounded(/\d{11}|\d{9}[A-Z]\d/), strength: 'bare', needs: 'label' },
    { regex: boundedBare(/\d{12}/), strength: 'bare', needs: 'label' },
    {
      regex: /(?<![A-Z0-9<])[CIA][A-Z0-9<](?:USA)[A-Z0-9<]{9}\d[A-Z0-9<]{15}(?![A-Z0-9<])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: bounded(/A?[Xx*#•●]{4,6}\d{1,5}/),
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
  ],
  words: {
    labels: phrases(`
          alien number, alien no, alien #, alien registration number, alien registration no,
          alien registration, alien id, alien file number, a file, a file number, a file no, i 551, i551, lpr card, perm resident card number, perm resident card no, a #, anumber,
          uscis number, uscis no, uscis #, uscis id, uscis account number, receipt number uscis,
          uscis receipt number, i 94, i 94 number, i94, i94 number, i 94 admission number,
          admission i 94 number, green card number, green card no,
          green card #, green card, permanent resident card number, permanent resident number,
          resident alien number, visa number, visa control number,
          naturalization certificate number, certificate of naturalization number,
          naturalization certificate no, certificate of naturalization no,
          certificate of citizenship number, uscis online account number, uscis online account,
          immigrant visa number, citizenship certificate number, ead card number, employment authorization number
      `),
    columns: phrases(`
          a number, a no, alienno, aliennumber, a num, anum, ano, uscisno, uscis, i94no, alien reg no,
          alien
      `),
    context: phrases(`
          alien, uscis, immigration, immigrant, citizen, citizenship, asylum, asylee, refugee, removal proceedings, deportation, consulate, embassy, lawful permanent, i 9, i 485, i 765, i 797, petition, notice of action,
          green card, permanent resident, naturalization,
          removal proceedings, immigration judge, immigration court, detained, deportation, asylum,
          respondent, in re
      `),
  },
  // Passports are numbered with a letter and eight digits as well.
  isOther: (before) =>
    /\bpassports?\b[^\n]{0,12}$|\b(?:old|new|prior|previous|last|lost|passport) book\b[^\n]{0,12}$/i.test(
      before,
    ),
  check: judgeAlienNumber,
  references: [
    'USCIS, A-Number/Alien Registration Number (glossary)',
    'USCIS, receipt number',
    'CBP, I-94 number format',
  ],
  examples: {
    found: [
      { text: 'I am a citizen. My husband, file A206-167-321, must leave', finds: 'A206-167-321' },
      { text: 'A-Number: A204-718-395', finds: 'A204-718-395' },
      { text: 'My A-number, should the bank ask, is A204718395.', finds: 'A204718395' },
      { text: 'Alien Registration Number 204718395', finds: '204718395' },
      { text: 'USCIS # 204-718-395', finds: '204-718-395' },
      { text: 'Her green card shows A204718395', finds: 'A204718395' },
      { text: 'USCIS receipt number IOE0918273645 was mailed', finds: 'IOE0918273645' },
      { text: 'I-94 number 204718395A2', finds: '204718395A2' },
      { text: 'Receipt Number: LIN2190012345', finds: 'LIN2190012345' },
      { text: 'Judy Harris (A 204 718 395) was detained', finds: 'A 204 718 395' },
      {
        text: 'C1USA2047183951<<<<<<<<<<<<<<<\n7002014F3101012MEX<<<<<<<<<<<0',
        finds: 'C1USA2047183951<<<<<<<<<<<<<<<',
      },
    ],
    ignored: [
      { text: 'A204718395', why: 'a letter and digits without context' },
      { text: 'highway A20471', why: 'too short' },
      { text: 'model A204-718', why: 'a model' },
      { text: 'a number 12 bus', why: 'too short' },
      { text: 'order A204718395', why: 'an order number' },
      { text: 'Citizenship: US. Passport A20471839', why: 'a passport' },
      { text: 'citizen, lost book A20471839', why: 'a passport book' },
      { text: 'Canadian passport A20471839, alien', why: 'a passport' },
      { text: 'citizen since 1999   A20240717', why: 'a part and a date' },
      { text: 'phone 204-718-3950', why: 'a phone number' },
      { text: 'a number 204718395 of things', why: 'any number' },
    ],
  },
});
