// Other unique numbers that a government body gives to people: voter, inmate, student of the state, DEA, tribal, foreign.
import { bounded } from './checks/bounded.ts';
import { judgeGovernmentId } from './checks/government-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

export const governmentId: Detector = defineDetector({
  id: 'government-id',
  element: 'government-id',
  title: 'Other government-issued identification number',
  shapes: [
    { regex: bounded(/[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}/), strength: 'certain', needs: 'context' },
    // CURP (Mexico) has a date of birth, a sex and a state inside it.
    {
      regex: bounded(/[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HM][A-Z]{5}[A-Z0-9]\d/),
      strength: 'certain',
      needs: 'nothing',
    },
    { regex: bounded(/[A-Z]{0,3}-?\d{5,12}[A-Z]?/i), strength: 'bare', needs: 'label' },
    {
      regex: bounded(/\d{3}U\d{6}|\d{2,5}(?:[ -]\d{2,6}){1,3}/),
      strength: 'formatted',
      needs: 'label',
    },
    { regex: bounded(/[Xx*#•●]{3,9}\d{1,5}/), strength: 'formatted', needs: 'label', masked: true },
  ],
  words: {
    labels: phrases(`
          voter id, voter id number, voter number, voter no, voter registration number,
          voter registration no, voter registration id, voter #, inmate number, inmate no,
          inmate #, inmate id, offender number, offender id, offender no, doc number, doc id,
          doc #, prisoner number, booking number, register number bop, mosis id, mosis number,
          mosis student id, mosis state id, state student id, student state id,
          state assigned student id, ssid, statewide student identifier, dea, dea number, dea no,
          dea #, dea registration number, ptin, ptin number, tribal id, tribal id number,
          tribal enrollment number, tribal enrollment no, enrollment number tribal, cdib,
          cdib number, cdib no, tribal roll number, matricula consular, consular id, curp,
          national id, national id number, national identification number, government id,
          government id number, government issued id, known traveler number, ktn, passid,
          redress number, global entry number, twic number, birth certificate number,
          birth certificate no, death certificate number, fbi number, fbi no, fbi #,
          state identification number sid, sid number, sid no, criminal history number,
          concealed carry permit number, ccw permit number, juvenile number,
          child support case id, snap case number, tanf case number, client number dss,
          foreign tax id
      `),
    columns: phrases(`
          voterid, voter, inmateid, inmateno, doc no, docno, offenderid, mosisid, mosis,
          stu state id, deano, cdibno, govid, nid
      `),
    context: ['dea', 'dea number', 'prescriber', 'controlled substance'],
    refusedBy: ['court', 'docket'],
  },
  check: judgeGovernmentId,
  references: [
    'RSMo 407.1500.1(9)(b)',
    'DEA Diversion Control, registration number check digit',
    'Missouri DESE, MOSIS student identifier (ten digits)',
    'RSMo 115.155, 115.157 (voter registration)',
  ],
  examples: {
    found: [
      { text: 'Voter ID: 204718395', finds: '204718395' },
      { text: 'Inmate number 1204718', finds: '1204718' },
      { text: 'MOSIS ID 2047183956', finds: '2047183956' },
      { text: 'DEA number BH4820177', finds: 'BH4820177' },
      { text: 'CDIB no. 204U718395', finds: '204U718395' },
      { text: 'PTIN: P01284930', finds: 'P01284930' },
      { text: 'CURP GAHJ820314HDFRRN09', finds: 'GAHJ820314HDFRRN09' },
    ],
    ignored: [
      { text: 'BH4820177', why: 'no context for a DEA number' },
      { text: 'DEA number BH4820178', why: 'the check digit fails' },
      { text: 'case number 21SL-CR00417', why: 'court cases are public' },
      { text: 'voters: 204718', why: 'a count' },
      { text: 'NPI 1234567893', why: 'a public provider number' },
      { text: 'contractor license 204718395', why: 'a professional licence is public' },
      { text: 'student id 204718', why: 'not given by a government body as such' },
    ],
  },
});
