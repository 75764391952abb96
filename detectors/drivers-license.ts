// Driver's licences and non-driver IDs of all states: in text only under a label, and in barcode text by its grammar.
import { bounded, boundedBare } from './checks/bounded.ts';
import { judgeLicenseNumber } from './checks/license-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Missouri|Illinois|Kansas|Arkansas|Iowa|Nebraska|Oklahoma|Kentucky|Tennessee';
/** Letter and digits: a bare number beside "license" may as well be a nurse's or a builder's, which are public. */
const lettered = '[A-Z]{1,2}\\d{5,14}(?![A-Za-z0-9]|[-.]\\d)';
const professions =
  'nursing nurse medical physician pharmacy pharmacist dental contractor business liquor realty cpa bar professional teaching software hunting fishing dog marriage rn lpn md dds'
    .split(' ')
    .map((word) => word.replace(/./g, (sign) => `[${sign}${sign.toUpperCase()}]`));
const noProfession = `(?<!\\b(?:${professions.join('|')})[ .]{1,2})`;

export const driversLicense: Detector = defineDetector({
  id: 'drivers-license',
  element: 'drivers-license',
  title: "Driver's license or state ID number",
  shapes: [
    // AAMVA DL/ID Card Design Standard, annex D: header with issuer number, then elements; DAQ is the licence number.
    {
      regex:
        /\b(?:ANSI|AAMVA)[^A-Z0-9]{0,3}\d{6}\d{2}[\s\S]{0,400}?DAQ(?<value>[A-Z0-9*-]{4,25})(?![A-Z0-9*-])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /(?<![A-Za-z0-9])DAQ(?<value>[A-Z0-9*-]{4,25})(?=[\s\\]n?[\s\\n]{0,2}D(?:CS|AB|AC|BA|BB|BD|CT|DE|AA|AG)[A-Z0-9])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: /^[ \t]{0,8}DAQ(?<value>[A-Z]{0,3}\d{4,15}[A-Z]{0,2})[ \t]{0,8}$/gm,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: bounded(/(?:[A-Z]{0,3}|[a-z])\d{4,13}(?:[A-Z]{0,2}|[a-z])/),
      strength: 'bare',
      needs: 'label',
    },
    { regex: bounded(/[A-Z]\d{14}|[A-Z]\d{18}|\d{14}|\d{16}/i), strength: 'bare', needs: 'label' },
    {
      regex: bounded(/\d{2}[A-Z]{3}\d{5}|\d{3}[A-Z]{2}\d{4}|\d{3}[A-Z]\d{6}|[A-Z]\d[A-Z]\d[A-Z]/i),
      strength: 'formatted',
      needs: 'label',
    },
    // Washington: letters of the last name, filled with '*'; the newer series begins with WDL.
    {
      regex: bounded(/WDL[A-Z0-9]{9}|[A-Z][A-Z*]{6}\d{3}[A-Z0-9]{2}/),
      strength: 'formatted',
      needs: 'label',
    },
    // Printed in groups: S530-4607-1234, S 530 460 712 345, 94-123-4567, A1234 56789 01234.
    {
      regex: bounded(/[A-Z][ -]?\d{2,4}(?:[ -]\d{2,4}){1,4}|[A-Z]\d{4} \d{5} \d{5}/i),
      strength: 'formatted',
      needs: 'label',
    },
    { regex: boundedBare(/\d{2,4}(?:[ -]\d{2,4}){1,3}/), strength: 'bare', needs: 'label' },
    {
      regex:
        /\b(?:driver|dmv|motor vehicle)[^]{0,120}?\b(?:licen[sc]e|lic)\b\.? ?(?:no\.?|number|num|nbr|#)\W{0,3}(?:is )?(?<value>[A-Z]{0,3}\d{5,13}[A-Z]?)(?![A-Za-z0-9])/gi,
      strength: 'certain',
      needs: 'context',
    },
    // "Licence — MO K275591056", "MO lic: T496901541", "DL / State: H111924803".
    {
      regex: new RegExp(
        `${noProfession}\\b(?:[Ll]ic(?:en[sc]e)?|LIC(?:EN[SC]E)?)\\b\\.?(?: ?(?:[Nn]o\\.?|[Nn]umber|#))?[ \\t]{0,2}[-–—:#(]{0,2}[ \\t]{0,2}(?:${states})\\b[ \\t]{0,2}[-–—:#)]{0,2}[ \\t]{0,2}(?<value>${lettered})`,
        'g',
      ),
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: new RegExp(
        `(?<![A-Za-z])(?:${states})[ \\t.,]{1,2}(?:[Ll]ic(?:ense)?|LIC(?:ENSE)?|ID)\\b\\.?(?: ?(?:[Nn]o\\.?|[Nn]umber|#))?[ \\t]{0,2}[-–—:#]{0,2}[ \\t]{0,2}(?:is )?(?<value>${lettered})`,
        'g',
      ),
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:DL|driver'?s? lic(?:ense)?)\.? ?(?:no\.?|number|#)? ?[/&] ?(?:state|st|id)\b[ \t]{0,2}[:#=-]{0,2}[ \t]{0,3}(?<value>[A-Z]{0,2}\d{6,13})(?![A-Za-z0-9]|[-.]\d)/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    // "Lic. #: S204719386 (driver)".
    {
      regex:
        /\blic(?:ense)?\b\.? ?(?:no\.?|number|num|#)?[ \t]{0,2}[:#=-]{0,2}[ \t]{0,3}(?<value>[A-Z]{0,2}\d{6,13})(?=[ ,;]{0,2}[([]?(?:driver|cdl|class [a-f]\b))/gi,
      strength: 'certain',
      needs: 'context',
    },
    {
      regex: bounded(/[Xx*#•●]{2,12}[ -]?\d{1,5}/),
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
    {
      regex: bounded(/[A-Z]?\d{1,4}[Xx*#•●]{3,12}\d{0,4}/),
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
    { regex: /[A-Z0-9*][A-Z0-9* -]{3,19}/gi, strength: 'bare', needs: 'label', columnOnly: true },
  ],
  words: {
    labels: phrases(`
          driver's license, driver's license number, driver's license no, driver's license #,
          driver's license id, driver's licence, driver's licence number, driver's licence no,
          drivers license, drivers license number, drivers license no, drivers license #,
          drivers licence, drivers licence number, driver license, driver license number,
          driver license no, driver license #, driver licence, driver licence number,
          driver's lic, driver's lic no, drivers lic, drivers lic no, driver lic, driver lic no,
          drv lic, drv lic no, driving licence, driving license, driving license number,
          driving licence number, dl, dl no, dl number, dl num, dl #, d l, d l no, dln, dl id,
          oln, oln no, operator license, operator license number, operator's license,
          operator's license number, operators license, oper lic, cdl, cdl no, cdl number, cdl #,
          commercial driver license, commercial driver's license,
          commercial driver's license number, state id, state id no, state id number, state id #,
          state id card, state identification, state identification number,
          state identification card, state issued id, state issued id number, non driver id,
          nondriver id, nondriver license, nondriver license number, non driver license,
          nondriver id number, non driver id number, missouri driver's license,
          mo driver's license, mo dl, mo dl no, missouri dl, dmv id, learner permit number,
          instruction permit number, document discriminator, my license number, my license no,
          my license, my licence, my licence number, his license number, her license number,
          his license, her license, his licence, her licence,           driver lic number, driver lic #, drivers lic number,
          drivers lic num, drivers lic #, driver's lic number, driver's lic #, driver id card,
          permit no drivers, missouri id, missouri id number, missouri license number,
          mo license, mo license number, mo id number, mo lic, mo lic no, d l #, d l number
      `),
    columns: phrases(`
          dlno, dlnum, dlnbr, dlnumber, driverslicense, driverslicenseno, driverslicensenumber,
          driverlicense, driverlicenseno, driverlicensenumber, driverlic, drvlic, drvlicno,
          lic no, licno, lic num, license num, license no, license number, licensenum, cdlno,
          stateid, stid, st id, nondriver, operlic, daq, dl st no
      `),
    context: phrases(`
          driver, drivers, cdl, driver's license, dmv, motor vehicle, department of revenue, license class,
          endorsement, restriction
      `),
    refusedBy: ['download', 'software license', 'license key'],
  },
  check: judgeLicenseNumber,
  // Marriage, business and dog licences have numbers too.
  weakColumns: [
    'license no',
    'license number',
    'license num',
    'license #',
    'license',
    'licence',
    'licence no',
    'licence number',
    'lic no',
    'lic num',
    'lic',
    'licno',
    'lic #',
    'lic number',
  ],
  references: [
    'AAMVA DL/ID Card Design Standard, annex D (PDF417 elements)',
    'Missouri Department of Revenue, driver license number formats; other states as tabulated by NTSI and USDLRegex',
  ],
  examples: {
    found: [
      { text: "Driver's License: S204719386", finds: 'S204719386' },
      { text: 'DL# 186204719', finds: '186204719' },
      { text: "my driver's license number is T183-4602-7719", finds: 'T183-4602-7719' },
      { text: 'Operator License No. 204K718395', finds: '204K718395' },
      { text: 'WA DL: HARRIJ*382QM', finds: 'HARRIJ*382QM' },
      { text: 'State ID number 07WKL48213', finds: '07WKL48213' },
      {
        text: '@ ANSI 636030080002DL00410278ZM03190008DLDAQS204719386 DCSHARRIS DACJUDY',
        finds: 'S204719386',
      },
      { text: 'DAQS204719386\nDCSHARRIS\nDACJUDY', finds: 'S204719386' },
      { text: 'Driver: Judy Harris\nLicense #: S204719386', finds: 'S204719386' },
      { text: 'DL: ****9386', finds: '****9386' },
      { text: 'my license number is S204719386', finds: 'S204719386' },
      { text: 'Licence — MO S204719386', finds: 'S204719386' },
      { text: 'MO lic: S204719386', finds: 'S204719386' },
      { text: 'DL / State: S204719386', finds: 'S204719386' },
      { text: 'Lic. #: S204719386 (driver)', finds: 'S204719386' },
      { text: 'she handed over her license, number S204719386', finds: 'S204719386' },
    ],
    ignored: [
      { text: 'the public 204719386 records', why: "'lic' inside 'public' is no label" },
      { text: 'software license S204719386', why: 'a software licence' },
      { text: 'A1 and H1 headings', why: 'no label' },
      { text: 'S204719386', why: 'a letter and digits without a label' },
      { text: 'nursing license 2014023456', why: 'a professional licence is a public record' },
      { text: 'nursing license MO R204719386', why: 'a professional licence' },
      { text: "Employer's state ID 20471839", why: 'a number of the employer' },
      { text: 'NVIDIA driver R550123', why: 'a software driver' },
      { text: 'DL 2021', why: 'a year' },
      { text: 'DAQ hardware and DCS software', why: 'no barcode text' },
      { text: 'license plate KD4 E7R', why: 'a plate names a vehicle' },
    ],
  },
});
