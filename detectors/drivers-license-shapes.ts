// How driver's licence numbers are written: under a label, in groups, in barcode text, beside their state.
import { bounded, boundedBare } from './checks/bounded.ts';
import type { Shape } from './detector.ts';
import { lettered, lettersOrDigits, noProfession, states } from './drivers-license-state-words.ts';

export const driversLicenseShapes: readonly Shape[] = [
  // AAMVA DL/ID Card Design Standard, annex D: header with issuer number, then elements; DAQ is the licence number.
  {
    regex:
      /(?:(?<![A-Za-z0-9])|(?<=\\[nr]))(?:ANSI|AAMVA)[^A-Z0-9]{0,3}\d{6}\d{2}[\s\S]{0,400}?DAQ(?<value>[A-Z0-9*-]{4,25})(?![A-Z0-9*-])/g,
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
  // The elements as a program keeps them, and track 2 of a licence's stripe: issuer, number, expiry and birth date.
  {
    regex:
      /["']DAQ["']\s{0,3}(?::|=>?)\s{0,3}["'](?<value>[A-Z0-9](?:[A-Z0-9*-]|[ ](?=[A-Z0-9])){3,24})["']/g,
    strength: 'certain',
    needs: 'nothing',
  },
  {
    regex: /;(?:636|604)\d{3}(?<value>\d{4,13})={1,2}\d{2}(?:0[1-9]|1[0-2])\d{8,10}=?\d{0,6}\?/g,
    strength: 'certain',
    needs: 'nothing',
  },
  {
    regex: bounded(/(?:[A-Z]{1,3}|[a-z])\d{4,13}(?:[A-Z]{0,2}|[a-z])|\d{7,13}(?:[A-Z]{1,2}|[a-z])/),
    strength: 'bare',
    needs: 'label',
  },
  { regex: boundedBare(/\d{7,13}/), strength: 'bare', needs: 'label' },
  // Short numbers, as in Alabama or Oregon, only where the label is written out.
  {
    regex:
      /\b(?:licen[sc]e|state id)\b\.?(?: ?(?:no\.?|number|num|#))?[ \t]{0,2}[:#]{1,2}[ \t]{0,3}(?<value>\d{5,6})(?![\w-]|\.\d)/gi,
    strength: 'bare',
    needs: 'label',
  },
  { regex: bounded(/[A-Z]\d{14}|[A-Z]\d{18}|\d{14}|\d{16}/i), strength: 'bare', needs: 'label' },
  {
    regex: bounded(
      /\d{2}[A-Z]{3}\d{5}|\d{3}[A-Z]{2}\d{4}|\d{3}[A-Z]\d{6}|[A-Z]\d[A-Z]\d[A-Z]|[A-Z]{3}-\d{2}-\d{4}/i,
    ),
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
    regex: bounded(
      /[A-Z][ -]?\d{2,4}(?:[ -]\d{2,4}){1,3}(?:[ -]\d{1,4})?|[A-Z]\d{4} \d{5} \d{5}|(?!(?:is|be|was|no|id|of|on|to|as|at|in|my|mo|il|ks|ar|ia|ne|ok|tn|ky|tx|ca|fl|ny|co|in|oh|mi|pa|ga|va|wa|st|lic)[ -])[A-Z]{1,2}[ -]\d{6,13}/i,
    ),
    strength: 'formatted',
    needs: 'label',
  },
  {
    regex: boundedBare(
      /\d{2,4}-\d{2,4}(?:-\d{2,4}){0,2}|\d{6}-\d{3}|(?<!\d\s)\d{2,3} \d{3} \d{3}(?!\s\d)/,
    ),
    strength: 'bare',
    needs: 'label',
  },
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
      `(?<![A-Za-z])(?:${states})[ \\t.,]{1,2}(?:[Ss]tate |[Rr]eal |REAL )?(?:[Ll]ic(?:en[sc]e)?|LIC(?:ENSE)?|D\\.?L\\.?|OLN?|CDL|ID|I\\.D\\.|[Pp]hoto ID|[Pp]ermit)\\b\\.?(?: ?[Cc]ard)?(?: ?(?:[Nn]o\\.?|NO\\.?|[Nn]umber|NUMBER|#))?[ \\t]{0,2}[-–—:#]{0,2}[ \\t]{0,2}(?:is )?(?<value>${lettersOrDigits})`,
      'g',
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  // "my own license as proof, Missouri M972368863", "a license from Kansas, K20471938".
  {
    regex: new RegExp(
      `${noProfession}\\b[Ll]icen[sc]e\\b(?! plate)[a-z ,(]{1,30}[ ,(](?:${states})[ ,:]{1,2}(?<value>${lettered})`,
      'g',
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  {
    regex:
      /\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Yy]our) (?:own |valid |current )?(?:driver'?s? )?licen[sc]e\b[a-z ,(]{1,30}[ ,(](?:Missouri|Mo\.|MO)[ ,:]{1,2}(?<value>\d{9})(?![A-Za-z0-9]|[-.]\d)/g,
    strength: 'certain',
    needs: 'nothing',
  },
  // What a dispatcher and a pharmacist write down beside the name: the state and the number as Missouri writes it.
  {
    regex: /(?<![A-Za-z])MO (?<value>[A-Z]\d{9}|\d{3}[A-Z]\d{6})(?![A-Za-z0-9]|[-.]\d)/g,
    strength: 'formatted',
    needs: 'context',
  },
  // "id        MO Q497174950": whose state is no word of its own.
  {
    regex: new RegExp(
      `\\b(?:[Ii][Dd]|I\\.D\\.|[Pp]hoto [Ii][Dd]|[Ii]dent(?:ification)?)\\b\\.?(?: ?(?:[Nn]o\\.?|[Nn]umber|#|NO\\.?))?(?: is)?[ \\t]{0,12}[-–—:#(]{0,2}[ \\t]{0,2}(?:A[KRZ]|C[AT]|FL|GA|I[AL]|K[SY]|M[DINOST]|N[CDEHJMVY]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\\b[ \\t]{0,2}[-–—:#)]{0,2}[ \\t]{0,2}(?<value>${lettered}|(?!(?:19|20)\\d{6}(?!\\d))\\d{8,9}(?![A-Za-z0-9]|[-.]\\d))`,
      'g',
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  // "Issued: Missouri class F, no. 707979339".
  {
    regex:
      /\bclass [A-FM]\b[^\n\d]{0,20}\b(?:no\.?|number|#)[ \t]{0,2}[:#]?[ \t]{0,2}(?<value>[A-Z]{0,2}\d{7,13}|\d{3}[A-Z]\d{6})(?![\w-]|\.\d)/gi,
    strength: 'certain',
    needs: 'context',
  },
  // "Mine is 160V057794, MO.": as Missouri alone writes them, and its name.
  {
    regex:
      /(?<![A-Za-z0-9#./_-])(?<value>\d{3}[A-Z]\d{6}|\d{3}[A-Z]{2}\d{4})(?=,? ?\(?(?:MO|Mo\.|Missouri)\b)/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  // "she showed 204K718395", "Judy Harris, 204718395 (MO)".
  {
    regex:
      /\b(?:showed|presented|produced|handed over)(?: me| us)? (?<value>\d{3}[A-Z]\d{6}|\d{3}[A-Z]{2}\d{4})(?![A-Za-z0-9]|[-.]\d)/g,
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex: new RegExp(
      `(?<=[A-Z][\\p{L}'’-]{1,20},? [A-Z][\\p{L}'’.-]{0,20}, )(?<value>${lettersOrDigits})(?= \\((?:MO|KS|IL|AR|IA|OK|NE|TN|KY)\\))`.replaceAll(
        '\\\\',
        '\\',
      ),
      'gu',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  // Form I-9, list B: the title of the document, who issued it, its number.
  {
    regex:
      /\b(?:driver['’]?s?[ -]licen[sc]e|state id|(?:state )?id card|identification card)\b[^\n\d]{0,60}(?:\n[^\n\d]{0,40})?\b(?:document|doc|id|card)\.? ?(?:number|no\.?|num|#)[ \t]{0,2}[:#]?[ \t\n]{0,4}(?<value>[A-Z]{0,2}\d{6,13}|\d{3}[A-Z]{1,2}\d{4,6}|[A-Z]{2}\d{6}[A-Z])(?![A-Za-z0-9]|-\d)/gi,
    strength: 'certain',
    needs: 'nothing',
  },
  // "DRIVER  Harris, Judy / LICENSE  MO 204719386".
  {
    regex: new RegExp(
      `${noProfession}\\b(?:[Ll]ic(?:en[sc]e)?|LIC(?:EN[SC]E)?)\\b\\.?(?: ?(?:[Nn]o\\.?|[Nn]umber|#|NO\\.?))?[ \\t]{0,12}[-–—:#(]{0,2}[ \\t]{0,2}(?:${states})\\b[ \\t]{0,2}[-–—:#)]{0,2}[ \\t]{0,2}(?<value>${lettersOrDigits})`,
      'g',
    ),
    strength: 'certain',
    needs: 'context',
  },
  // What motor vehicle offices call it: "customer number", "client ID".
  {
    regex:
      /\b(?:client|customer|driver|record|file|license record)(?: ?(?:id|identification|identifier))?(?: ?(?:no\.?|number|num|#))?[ \t]{0,2}[:#]?[ \t]{0,3}(?:is )?(?<value>[A-Z]\d{8,9}|\d{3} \d{3} \d{3}|\d{9})(?=[ ,;]{0,2}[([]?(?:DMV|BMV|MVD|NYS? DMV)\b)/gi,
    strength: 'certain',
    needs: 'context',
  },
  {
    regex:
      /\b(?:permit|id)\b\.?(?: ?(?:no\.?|number|num|#))?[ \t]{0,2}[:#=-]{0,2}[ \t]{0,3}(?<value>[A-Z]{0,2}\d{6,13}|\d{3}[A-Z]\d{6})(?=[ ,;]{0,2}[([]?(?:instruction|learner|driv(?:er|ing)))/gi,
    strength: 'certain',
    needs: 'context',
  },
  {
    regex:
      /\b(?:DLN?|lic(?:ense)?|driver'?s? lic(?:ense)?)\.? ?(?:no\.?|number|#)? ?[/&] ?(?:state|st|id)\b[ \t]{0,2}[:#=-]{0,2}[ \t]{0,3}(?<value>[A-Z]{0,2}\d{6,13})(?![A-Za-z0-9]|[-.]\d)/gi,
    strength: 'certain',
    needs: 'nothing',
  },
  // "Lic# S204719386 Lic State: MO", "license S204719386, issued by Missouri": its state says what it licenses.
  {
    regex: new RegExp(
      `${noProfession}\\b(?:[Ll]ic(?:en[sc]e)?|LIC(?:EN[SC]E)?)\\b\\.?(?: ?(?:[Nn]o\\.?|[Nn]umber|#|NO\\.?|NUMBER))?[ \\t]{0,2}[:#]?[ \\t]{0,3}(?<value>${lettered})(?=[,;]?\\s{1,3}(?:(?:[Ll]ic(?:ense)?\\.? |LIC(?:ENSE)? )?(?:[Ss]tate|STATE|ST)[:# ]{1,3}|issued (?:by|in) (?:the [Ss]tate of )?)(?:${states})\\b)`,
      'g',
    ),
    strength: 'certain',
    needs: 'context',
  },
  // "Lic. #S204719386 / MO / Class F".
  {
    regex: new RegExp(
      `${noProfession}\\b(?:[Ll]ic(?:en[sc]e)?|LIC(?:EN[SC]E)?)\\b\\.?(?: ?(?:[Nn]o\\.?|[Nn]umber|#|NO\\.?|NUMBER)){1,2}[ \\t]{0,2}[:#]?[ \\t]{0,3}(?<value>${lettered})(?= ?[/,(] ?(?:${states})\\b)`,
      'g',
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  // "showed license 204719386 (MO)": digits alone, but for the year and sequence of professions.
  {
    regex: new RegExp(
      `${noProfession}\\b(?:[Ll]icen[sc]e|OLN?|DL|D\\.L\\.|OP LIC) (?:[Nn]o\\.? |[Nn]umber |# ?)?(?<value>${lettered}|(?!(?:19|20)\\d{8}(?!\\d))\\d{7,12})(?= ?\\((?:${states})\\))`,
      'g',
    ),
    strength: 'certain',
    needs: 'nothing',
  },
  // "he read it to me, S204719386, class A".
  {
    regex: new RegExp(`(?<![\\w-])(?<value>${lettered})(?=,? [Cc]lass [A-FM]\\b)`, 'g'),
    strength: 'certain',
    needs: 'context',
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
];
