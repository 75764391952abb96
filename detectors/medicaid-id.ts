// Medicaid numbers: Missouri's departmental client number (DCN) and other states' by label.
import { bounded } from './checks/bounded.ts';
import { judgeLabelled } from './checks/labelled-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

/** Agencies of other kinds have recipients as well. */
const ofBenefits =
  /\b(?:medicaid|health ?net|mhn|dcn|eligib\w*|snap|tanf|mco|managed care|assistance|me code|fsd|aid (?:code|category)|icn|tcn|claim|spend ?down|redetermination|recert\w*|plan|pcp|coverage)\b/i;

export const medicaidId: Detector = defineDetector({
  id: 'medicaid-id',
  element: 'medicaid-id',
  title: 'Medicaid or MO HealthNet number (DCN)',
  shapes: [
    { regex: bounded(/\d{8}/), strength: 'bare', needs: 'label' },
    // Title XIX, in short, and "MC+", what MO HealthNet was called.
    {
      regex:
        /(?<![\w.-])(?:MC\+|T-?19)(?: (?:id|no\.?|number|#))?[:# ]{1,3}(?<value>\d{8})(?![\w-]|\.\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: bounded(/[A-Z]{0,3}\d{7,14}[A-Z]{0,2}|[A-Z]{2}\d{5}[A-Z]/i),
      strength: 'bare',
      needs: 'label',
    },
    // Not the day and hour of a message.
    {
      regex: bounded(/(?!(?:19|20)\d\d-\d\d-\d\d(?!\d))\d{3,5}(?:[ -]\d{2,5}){1,3}/),
      strength: 'formatted',
      needs: 'label',
    },
    { regex: bounded(/\d{6,7}/), strength: 'bare', needs: 'label', columnOnly: true },
    {
      regex: bounded(/[Xx*#•●]{3,10}\d{1,5}/),
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
  ],
  words: {
    labels: phrases(`
          medicaid, medicaid id, medicaid id number, medicaid number, medicaid no, medicaid #,
          medicaid card, medicaid card number, medicaid card no, mo health net card, mo health net card number, mo health net card no,
          mcd, mcd id, mcd no, mcd number, mcd #, mcaid, mcaid id, mcaid no, mcaid #, m caid, m caid id, mhn, mhn id, mhn no, mhn number, mhn #, healthnet no, healthnet #, health net no,
          title xix, title xix id, title xix no, title xix number, title xix #, xix no, xix id, mc plus, gateway to better health, smhb,
          medicaid recipient id, medicaid recipient number, medicaid participant number,
          medicaid case number, mo healthnet, mo healthnet id, mo healthnet number,
          mo healthnet no, mo healthnet #, mohealthnet no, mohealthnet number, mohealthnet #, mohealthnet, healthnet id, healthnet number, mohealthnet id, dcn,
          dcn number, dcn no, dcn #, mo dcn, departmental client number, mo health net,
          mo health net id, mo health net number, mo health net no, mo health net #,
          health net id, health net number, medi cal id, medi cal number, masshealth id,
          mass health id, mc plus id, medicaid cin, medicaid client id, medicaid client number,
          medicaid rin, medicaid member id, medicaid beneficiary id, medicaid identification number,
          badgercare id, badgercare plus id, soonercare id, soonercare member id, ahcccs id,
          kancare id, husky id, apple health id, healthy blue id, medical assistance id,
          medical assistance number, health first colorado id, tenncare id, tenn care id, chip id, state card, state card number, state insurance card, state medical card, state health card, state insurance number, recipient, managed care id
      `),
    columns: phrases(`
          medicaidid, medicaidno, medicaidnumber, dcnno, modcn, mc id, mhn, mhn id, mhn no, mhn number, mhnid, mhd id, mhdid, t19 id, t19 no, txix, txix id, title xix id, title xix no, healthnet, healthnet participant, dept client no, dept client nbr, dept client number, departmental client no,
          recipient, recipient id, recipient no, recipient number, recipient nbr, recip id, recip no, recipid, rid, ma id, ma no, ma number
      `),
    context: phrases(`
          medicaid, mo healthnet, mo health net, participant, recipient, family support division
      `),
  },
  conditions: [
    // The IRS numbers what is filed as well.
    {
      label: /^dcn/,
      notAbout: /\b(?:e-?filed?|8879|8453|14039|irs|acknowledg\w+ file|accepted return)\b/i,
    },
    {
      label: /^(?:recip\w*|rid|ma)(?: (?:id|no|number|nbr))?$/,
      onlyWith: ofBenefits,
      onlyAmong: ofBenefits,
    },
  ],
  // "MO HEALTHNET RA 67860585": the number of a paper.
  isOther: (before) =>
    /\b(?:RA|remittance(?: advice)?|warrant|check|batch|page|load|screen)\b[ #:.]*$/i.test(before),
  check: judgeLabelled,
  references: [
    'Missouri DSS, assignment of Departmental Client Numbers (eight digits)',
    'MO HealthNet CMS-1500 instructions, box 1a',
  ],
  examples: {
    found: [
      { text: 'Judy Harris, 20471839 (MO HealthNet)', finds: '20471839' },
      { text: 'mohealthnet_no=12052369', finds: '12052369' },
      { text: 'Harris, Judy -- mcd 20471839', finds: '20471839' },
      { text: 'Harris T19 20471839', finds: '20471839' },
      { text: 'MC+ 20471839, 3 kids', finds: '20471839' },
      { text: 'her MO HealthNet card number is 20471839', finds: '20471839' },
      { text: 'DCN: 04821739', finds: '04821739' },
      { text: 'MO HealthNet ID 38217394', finds: '38217394' },
      { text: 'Medicaid #: 38217394', finds: '38217394' },
      { text: 'Medicaid number AB38217C', finds: 'AB38217C' },
      { text: 'Medicaid ID 38217394217', finds: '38217394217' },
      { text: 'DCN\n04821739', finds: '04821739' },
      { text: 'the state card is 04821739', finds: '04821739' },
      { text: 'MO HEALTHNET RA\nRECIPIENT 20471839 HARRIS, JUDY', finds: '20471839' },
      { text: 'NY Medicaid CIN AB20471C', finds: 'AB20471C' },
    ],
    ignored: [
      { text: '04821739', why: 'no label' },
      { text: 'claim number 04821739', why: 'a claim' },
      { text: 'The e-file of the 1040 is done, DCN 20471839502719', why: 'a return' },
      { text: 'MO HEALTHNET RA   20471839', why: 'the number of a remittance' },
      { text: 'recipient 20471839 of the parcel', why: 'nothing tells of Medicaid' },
      {
        text: 'the MO HealthNet number\n2021-06-27 15:02:48  from  Judy',
        why: 'a day and an hour',
      },
      { text: 'Medicaid expansion 2021', why: 'a year' },
      { text: 'Medicaid rate 412', why: 'too short' },
      { text: 'date 20240811', why: 'a date' },
      { text: 'Medicaid covered 1,204,118 people', why: 'a count' },
      { text: 'DCN: 00000000', why: 'nothing but zeros' },
      { text: 'document control number DCN 204718395012', why: 'a document' },
    ],
  },
});
