// Medicare numbers: the beneficiary identifier by its grammar, and the older claim number that holds an SSN.
import { bounded } from './checks/bounded.ts';
import { judgeMedicareId } from './checks/mbi.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

export const medicareId: Detector = defineDetector({
  id: 'medicare-id',
  element: 'medicare-id',
  title: 'Medicare number (MBI, HICN)',
  shapes: [
    {
      regex: bounded(
        /[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d(?<dash>[- ]?)[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d\k<dash>[AC-HJKMNP-RT-Y]{2}\d{2}/,
      ),
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: bounded(/[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2}/i),
      strength: 'certain',
      needs: 'label',
    },
    {
      regex: bounded(/\d{3}-\d{2}-\d{4}-?[ABCDEFGHJKTWM][0-9A-Z]?/),
      strength: 'formatted',
      needs: 'nothing',
    },
    // With a blank between only under a label: else the letter is somebody's sex.
    {
      regex: bounded(/(?:\d{9}|\d{3}-\d{2}-\d{4}) ?-? ?[ABCDEFGHJKTWM][0-9A-Z]?/),
      strength: 'formatted',
      needs: 'label',
    },
    {
      regex: bounded(/(?:W?C?[ADH]|[JMP]?A|M|MH|PD|PH|W)[- ]?\d{6}(?:\d{3})?/),
      strength: 'formatted',
      needs: 'label',
    },
    // Set wide by a PDF.
    {
      regex: /(?<![0-9] ?)[1-9](?: [A-Z0-9]){10}(?! ?[A-Z0-9])/g,
      strength: 'bare',
      needs: 'label',
    },
    {
      regex: bounded(/[Xx*#•●]{4,9}-?[A-Z0-9]{1,4}/),
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
  ],
  words: {
    labels: phrases(`
          medicare, medicare number, medicare no, medicare #, medicare id, medicare id number,
          medicare beneficiary id, medicare beneficiary identifier, medicare beneficiary number,
          medicare claim number, medicare claim no, mbi, mbi number, mbi #, mbi no, hicn, hic,
          hic number, hic no, hic #, health insurance claim number,
          medicare health insurance number, social security claim number, ssa claim number
      `),
    columns: phrases(`
          medicareid, medicareno, medicarenumber, hicno, mbino, medicare nbr
      `),
    context: phrases(`
          medicare, beneficiary, cms, part a, part b
      `),
  },
  check: judgeMedicareId,
  references: [
    'CMS, Understanding the Medicare Beneficiary Identifier format',
    'CMS, HICN and beneficiary identification codes',
  ],
  examples: {
    found: [
      { text: 'MBI: 3KD7-QH4-RN52', finds: '3KD7-QH4-RN52' },
      { text: 'her card shows 3KD7QH4RN52 today', finds: '3KD7QH4RN52' },
      { text: 'Medicare Number 3kd7qh4rn52', finds: '3kd7qh4rn52' },
      { text: 'his old card says 489-31-7726A', finds: '489-31-7726A' },
      { text: 'HICN 489317726B1', finds: '489317726B1' },
      { text: 'Medicare claim no: WA489317', finds: 'WA489317' },
      { text: 'sample 1EG4-TE5-MK73', finds: '1EG4-TE5-MK73' },
      { text: 'MBI 2 X H 7 R T 4 W D 2 6', finds: '2 X H 7 R T 4 W D 2 6' },
    ],
    ignored: [
      { text: '3SD7-QH4-RN52', why: 'S is never used' },
      { text: '0KD7QH4RN52', why: 'never begins with 0' },
      { text: 'x3KD7QH4RN52f', why: 'inside a longer token' },
      { text: '489317726B1', why: 'no label, no hyphens' },
      { text: 'Medicare Part B premium 185', why: 'a sum' },
      { text: 'Call 1-800-633-4227 (Medicare)', why: 'a phone number' },
      { text: 'Judy Harris 489-31-7726 F 02/01/1970', why: 'an SSN and a sex' },
    ],
  },
});
