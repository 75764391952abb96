// Numbers of service members and veterans: DoD ID (EDIPI), benefits number, VA file number, Selective Service.
import { bounded } from './checks/bounded.ts';
import { judgeLabelled } from './checks/labelled-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

export const militaryId: Detector = defineDetector({
  id: 'military-id',
  element: 'military-id',
  title: 'Military, veteran or Selective Service number',
  shapes: [
    { regex: bounded(/\d{10,11}/), strength: 'bare', needs: 'label' },
    {
      regex: bounded(
        /(?:(?:X?C|XSS)[- ]?)?\d{8,9}|\d{3}-\d{2}-\d{4}|(?:(?:X?C|XSS)[- ]?)?\d{2}[ -]\d{3}[ -]\d{3}/,
      ),
      strength: 'bare',
      needs: 'label',
    },
    // "C-number C-20471839": in small letters it is any number.
    {
      regex: /\bC-?(?:[Nn]umber|NUMBER|[Nn]o\b\.?|FILE)[:# ]{1,3}(?<value>C?-?\d{7,8})(?![\w-])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // Letters of the VA: "In reply refer to: 331/21/C20471839".
    {
      regex:
        /\b(?:in reply,? refer to|refer reply to|our file)[: ]{1,3}(?:\d{2,4}\/){0,3}(?:[A-Z]{2,6}[ /]){0,2}(?<value>(?:C|CSS|XC|XSS)[- ]?\d{7,9})(?![\w-]|\.\d)/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    // Common name of a certificate on a Common Access Card.
    {
      regex:
        /(?<![A-Za-z0-9.])[A-Z'-]{2,25}\.[A-Z'-]{1,20}(?:\.[A-Z'-]{1,20}){0,2}\.(?<value>1\d{9})(?![\w-]|\.\w)/g,
      strength: 'formatted',
      needs: 'context',
    },
    // "mil 1425836112": how a counter notes the card that was shown.
    {
      regex:
        /(?<![A-Za-z]|\d )(?:mil(?:itary)?|MIL(?:ITARY)?|CAC|USID|[Uu]niformed services)\.?(?: (?:ID|id|card|CARD))?(?: ?(?:#|[Nn]o\.?|NO\.?))?[: ]{1,2}(?<value>1\d{9})(?![\w-]|\.\d)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    { regex: bounded(/\d{2}-\d{7}-\d/), strength: 'formatted', needs: 'context' },
    {
      regex: bounded(/(?:RA|US|ER|NG|AF|FR|FV|O)[- ]?\d{7,8}/),
      strength: 'formatted',
      needs: 'label',
    },
    { regex: bounded(/[Xx*#•●]{4,7}\d{1,5}/), strength: 'formatted', needs: 'label', masked: true },
  ],
  words: {
    labels: phrases(`
          edipi, edipi number, edi pi, dod id, dod id number, dod id no, dod id #, dod number,
          dodid, do d id, do d id number, do d id no, do d id #, do d number, do did,
          do d identification number, do d benefits number, dod identification number,
          department of defense id, dod benefits number, benefits number, military id,
          military id number, military id #, military id no, military service number,
          service number, service no, army serial number, military serial number, cac id, cac id number,
          cac number, dbn, common access card number, va file, va file number, va file no,
          va file #, va claim number, va claim no, va number, veteran id, veteran id number,
          c file number, c file, c file no, c file #, va id, selective service number, selective service no,
          selective service #, selective service registration number, selective service,
          sponsor id
      `),
    columns: phrases(`
          dodidno, dod id nbr, vafile, vafileno, militaryid, selectiveservice
      `),
    context: phrases(`
          selective service, veteran, veterans, veterans service officer, veterans affairs, edipi, military, army, navy, air force, marine corps, dod, do d,
          va file, cac, ou dod, ou pki, common access card
      `),
  },
  check: judgeLabelled,
  references: [
    'DoDM 1000.13 vol. 1 (DoD ID number)',
    'VA M21-1 (claim and file numbers)',
    'Selective Service System, registration number',
  ],
  examples: {
    found: [
      { text: 'Judy Harris   C-file C99594589, asks for a copy', finds: 'C99594589' },
      { text: 'ID  mil 1284930175   Zyrtec', finds: '1284930175' },
      { text: 'Judy Harris showed her CAC 1284930175', finds: '1284930175' },
      { text: 'military card no. 1284930175 at the gate', finds: '1284930175' },
      { text: 'DoD ID: 1284930175', finds: '1284930175' },
      { text: 'EDIPI 1284930175', finds: '1284930175' },
      { text: 'DoD Benefits Number: 12849301701', finds: '12849301701' },
      { text: 'VA file number C28493017', finds: 'C28493017' },
      { text: 'VA File No. 28493017', finds: '28493017' },
      { text: 'VA file C28 493 017', finds: 'C28 493 017' },
      { text: 'Selective Service: 83-1284930-2', finds: '83-1284930-2' },
      { text: 'Veterans Regional Office\n\nIn reply refer to C20471839', finds: 'C20471839' },
      { text: 'C-number C-20471839', finds: 'C-20471839' },
      { text: 'CN=HARRIS.JUDY.M.1204718395,OU=PKI,OU=DoD', finds: '1204718395' },
      { text: 'Service No. US 54204718', finds: 'US 54204718' },
    ],
    ignored: [
      { text: '3 mil 1284930175 rows', why: 'a count' },
      { text: '1284930175', why: 'ten digits without a label' },
      { text: 'epoch 1284930175', why: 'a time stamp' },
      { text: 'Army budget 2023', why: 'a year' },
      { text: 'call the VA at 800-827-1000', why: 'a phone number' },
      { text: 'NPI 1234567893', why: 'a public provider number' },
      { text: 'serial number 12849301701', why: 'a serial number' },
      { text: 'customer service number 8002047183', why: 'a telephone' },
      { text: 'SYSTEM.LOG.1700000000', why: 'a file and its time' },
    ],
  },
});
