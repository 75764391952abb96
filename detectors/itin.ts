// Individual, adoption and temporary taxpayer numbers: nine digits that begin with 9.
import { bounded, boundedBare } from './checks/bounded.ts';
import { judgeItin } from './checks/itin-rules.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

export const itin: Detector = defineDetector({
  id: 'itin',
  element: 'itin',
  title: 'Individual taxpayer identification number (ITIN, ATIN, IRSN)',
  shapes: [
    {
      regex: bounded(/9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}/),
      strength: 'formatted',
      needs: 'nothing',
    },
    { regex: bounded(/9\d{2}([ -])\d{2}\1\d{4}/), strength: 'formatted', needs: 'context' },
    { regex: boundedBare(/9\d{8}/), strength: 'bare', needs: 'label' },
    {
      regex: bounded(/9(?=[\d-]{0,5}[Xx*])[\dXx*]{2}-[\dXx*]{2}-\d{4}/),
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
    {
      regex:
        /\bI\.?T\.?I\.?N\b\.?(?: ?(?:number|no\.?|#))?\W{0,3}(?:is |ending (?:in |with )?)?(?<value>[Xx*#•●]{3}-?[Xx*#•●]{2}-?\d{4}|\d{4})(?![\d-])/gi,
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
  ],
  words: {
    labels: phrases(`
          itin, itin number, itin no, itin #, atin, irsn,
          individual taxpayer identification number, individual tax id,
          adoption taxpayer identification number, individual tax identification number, tax id,
          tax id number, taxid, tax identification number, taxpayer id, taxpayer id number,
          taxpayer identification number, tin, recipient tin, tax identifier, taxpayer identifier,
          tax payer identifier, tax payer id, tax payer identification number, ssn, social security number,
          ssn or tin, ssn tin, ssn itin
      `),
    columns: ['itinno', 'itinnumber', 'taxpayer', 'taxpayerid'],
    context: phrases(`
          itin, atin, irsn, taxpayer identification number, taxpayer, w 7, tax id
      `),
    refusedBy: ['ein', 'fein', 'employer identification number'],
  },
  check: judgeItin,
  references: [
    'IRS, Individual taxpayer identification number (ITIN) ranges',
    'IRS Publication 4757',
    'IRM 3.21.263 (IRSN)',
  ],
  examples: {
    found: [
      { text: 'ITIN: 912-74-3358', finds: '912-74-3358' },
      { text: 'filed under 905-88-1147 last year', finds: '905-88-1147' },
      { text: 'ITIN 912743358', finds: '912743358' },
      { text: 'Taxpayer identification number: 971 93 2214', finds: '971 93 2214' },
      { text: 'ATIN 934-93-5521 for the adopted child', finds: '934-93-5521' },
      { text: 'SSN: 912743358', finds: '912743358' },
      { text: 'ITIN: XXX-XX-3456', finds: 'XXX-XX-3456' },
    ],
    ignored: [
      { text: '912-42-3358', why: 'group 42 is never used' },
      { text: 'order 912743358', why: 'an order number' },
      { text: '912-743-3580', why: 'a phone number' },
      { text: 'EIN 91-2743358', why: 'an employer number' },
      { text: '812-74-3358 ITIN', why: 'does not begin with 9' },
      { text: 'build 912743358', why: 'nine digits without a label' },
    ],
  },
});
