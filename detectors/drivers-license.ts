// Driver's licences and non-driver IDs of all states: in text only under a label, and in barcode text by its grammar.
import { judgeLicenseNumber } from './checks/license-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { driversLicenseShapes } from './drivers-license-shapes.ts';
import { licenseConditions, licenseLabels } from './drivers-license-words.ts';

export const driversLicense: Detector = defineDetector({
  id: 'drivers-license',
  element: 'drivers-license',
  title: "Driver's license or state ID number",
  shapes: driversLicenseShapes,
  words: {
    labels: licenseLabels,
    columns: phrases(`
          dlno, dlnum, dlnbr, dlnumber, driverslicense, driverslicenseno, driverslicensenumber,
          driverlicense, driverlicenseno, driverlicensenumber, driverlic, drvlic, drvlicno,
          lic, license, licence, lic no, licno, lic num, license num, license no, license number, licensenum, cdlno,
          stateid, stid, st id, nondriver, operlic, daq, dl st no
      `),
    context: phrases(`
          driver, drivers, cdl, driver's license, dmv, motor vehicle, department of revenue, license class,
          endorsement, restriction, license state, lic state, dl state, issued by, issued in
      `),
    refusedBy: ['download', 'software license', 'license key'],
  },
  conditions: licenseConditions,
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
      { text: 'Her license is 204719386.', finds: '204719386' },
      { text: 'driven by Judy Harris, whose license is S204719386', finds: 'S204719386' },
      { text: 'California license no. W3668005', finds: 'W3668005' },
      { text: 'Florida license no. P426-204-26-623-0 exp 2028', finds: 'P426-204-26-623-0' },
      {
        text: "The insured vehicle was driven by Judy Harris, Kansas driver's license\nK20471938. It was towed.",
        finds: 'K20471938',
      },
      { text: 'my license number is S204719386', finds: 'S204719386' },
      { text: 'Licence — MO S204719386', finds: 'S204719386' },
      { text: 'MO lic: S204719386', finds: 'S204719386' },
      { text: 'DL / State: S204719386', finds: 'S204719386' },
      { text: 'Lic. #: S204719386 (driver)', finds: 'S204719386' },
      { text: 'she handed over her license, number S204719386', finds: 'S204719386' },
      { text: 'Lic# S204719386 Lic State: MO', finds: 'S204719386' },
      { text: 'license S204719386, issued by Missouri', finds: 'S204719386' },
      { text: 'DLN/ST: S204719386/MO', finds: 'S204719386' },
      { text: "learner's permit # S204719386", finds: 'S204719386' },
      { text: 'Florida driver license H620-412-67-889-0', finds: 'H620-412-67-889-0' },
      { text: 'Driver License No.: 204719', finds: '204719' },
      { text: 'Lic. #S204719386 / MO / Class F', finds: 'S204719386' },
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
      { text: 'DL: 20471839 bytes', why: 'a count' },
      { text: 'DL 204718', why: 'too short for so short a label' },
      { text: '80 642 DL 84 642 80 642', why: 'the strokes of a page' },
      { text: 'nurse license # R204719 / MO', why: 'a professional licence' },
    ],
  },
});
