// Other unique numbers that a government body gives to people: voter, inmate, student of the state, DEA, tribal, foreign.
import { bounded } from './checks/bounded.ts';
import { judgeGovernmentId } from './checks/government-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { governmentConditions, governmentLabels } from './government-words.ts';

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
    // State and federal criminal history, federal register number, Canadian insurance number: short labels, own grammar.
    {
      regex:
        /\b(?:SID|S\.I\.D\.|[Ss]tate (?:[Ii]dentification|ID)|STATE ID(?:ENTIFICATION)?)(?: ?(?:[Nn]o\.?|NO\.?|#|[Nn]umber|NUMBER))?(?: ?\(SID\))?[:#. ]{1,3}(?<value>MO\d{8})(?!\w)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:SID|S\.I\.D\.)(?: ?(?:[Nn]o\.?|NO\.?|#|[Nn]umber|NUMBER))?[:#. ]{1,3}(?<value>[A-Z]{0,2}\d{7,10})(?![\w-])/g,
      strength: 'certain',
      needs: 'context',
    },
    {
      regex:
        /\bOCN(?: ?(?:[Nn]o\.?|NO\.?|#|[Nn]umber|NUMBER))?[:#. ]{1,3}(?<value>[A-Z]\d{7})(?![\w-])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:FBI|UCN|[Uu]niversal [Cc]ontrol)(?:\/UCN|\/FBI| \(UCN\))?(?: (?:[Nn]o\.?|NO\.?|[Nn]umber|NUMBER|ID)| ?#|(?=:? \d{5,7}[A-Z]))[:# ]{1,3}(?<value>\d{5,7}[A-Z]{1,2}\d{1,2}|\d{6,9}[A-Z]?)(?![\w-])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:BOP|USMS|FCI|USP|MCFP|federal|inmate|prisoner|Reg(?:ister|\.)?)\b[^\n\d]{0,24}(?<value>\d{5}-\d{3})(?![\w-])/gi,
      strength: 'certain',
      needs: 'context',
    },
    {
      regex:
        /\b(?:SIN|[Ss]ocial [Ii]nsurance (?:[Nn]umber|[Nn]o\.?))[:# ]{0,3}(?<value>\d{3}([ -])\d{3}\2\d{3})(?![\w-])/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: bounded(/[A-Z]{0,3}-?\d{5,12}[A-Z]?|[A-Z]{1,3}\d{4}/i),
      strength: 'bare',
      needs: 'label',
    },
    // "CCW711802", "FOID20471839": the number says itself whose it is.
    {
      regex:
        /(?<![A-Za-z0-9])(?<value>(?:CCW|FOID|MODOC|MOSIS|CDIB|TWIC|VUID|NYSID|SASID)-?\d{5,10})(?![A-Za-z0-9]|[-.]\d)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // SEVIS: students and visitors as the immigration service counts them.
    { regex: bounded(/N\d{10}/), strength: 'formatted', needs: 'label' },
    // A record out of a police terminal: SOC/…, FBI/…, SID/…, OLN/….
    {
      regex:
        /(?<![A-Z0-9])(?:FBI|SID)\/(?<value>(?=[A-Z0-9]{0,12}\d{4})[A-Z0-9]{6,12})(?=[.\s]|$)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // Known traveler numbers and others mix letters and digits.
    {
      regex: bounded(/(?=[A-Z]{0,3}\d)(?=[A-Z]{0,3}(?:\d[A-Z]{0,2}){5})[A-Z0-9]{8,12}/i),
      strength: 'bare',
      needs: 'label',
    },
    {
      regex: bounded(/\d{3}U\d{6}|\d{2,5}(?:[ -]\d{2,8}){1,3}/),
      strength: 'formatted',
      needs: 'label',
    },
    { regex: bounded(/[Xx*#•●]{3,9}\d{1,5}/), strength: 'formatted', needs: 'label', masked: true },
  ],
  words: {
    labels: governmentLabels,
    columns: phrases(`
          voterid, voter, voterno, voterregno, inmateid, inmateno, inmate, docno, docid, offenderid, offenderno, offender, bookingno, bookingid, mosisid,
          stu state id, state id, state id no, state identifier, state studentnumber, studentstateid, statestudentid, deano, dea, dea number, dea no, dea #,
          ccw, ccw no, ccw number, permit to carry, cdibno, govid, nid, nationalid, claimantid, sid, sevisid, sevis
      `),
    context: phrases(`
          dea, dea number, prescriber, controlled substance, inmate, offender, corrections, prison,
          prisoner, parole, probation, sentence, custody, incarcerated, bop, federal prison, fci, usms,
          mshp, highway patrol, criminal history, arrest, arrested, fbi, jail, sheriff, booking, prosecutor, warrant
      `),
    refusedBy: ['court', 'docket'],
  },
  conditions: governmentConditions,
  check: judgeGovernmentId,
  references: [
    'RSMo 407.1500.1(9)(b)',
    'DEA Diversion Control, registration number check digit',
    'Missouri DESE, MOSIS student identifier (ten digits)',
    'RSMo 115.155, 115.157 (voter registration)',
  ],
  examples: {
    found: [
      { text: 'Judy Harris  DOC 1071823  curfew 9 pm', finds: '1071823' },
      { text: 'Voter ID: 204718395', finds: '204718395' },
      { text: 'Inmate number 1204718', finds: '1204718' },
      { text: 'MOSIS ID 2047183956', finds: '2047183956' },
      { text: 'DEA number BH4820177', finds: 'BH4820177' },
      { text: 'SEVIS ID N0029183746', finds: 'N0029183746' },
      { text: 'NAM/HARRIS,JUDY.SEX/F.DOB/19700101.SID/MO20471839.', finds: 'MO20471839' },
      { text: 'FBI NO. 234419XB7\nSTATE ID NO. MO20471839   SSN on file', finds: 'MO20471839' },
      { text: 'CDIB no. 204U718395', finds: '204U718395' },
      { text: 'PTIN: P01284930', finds: 'P01284930' },
      { text: 'CURP GAHJ820314HDFRRN09', finds: 'GAHJ820314HDFRRN09' },
      { text: 'HARRIS, JUDY Q   CCW711802   exp 10/13/2028', finds: 'CCW711802' },
      { text: 'Judy Harris, FOID20471839, renewed', finds: 'FOID20471839' },
      { text: 'DOC # 1204718, on parole', finds: '1204718' },
      { text: 'SID: MO20471839', finds: 'MO20471839' },
      { text: 'FBI No. 204718AB3', finds: '204718AB3' },
      { text: 'inmate register number: 20471-044', finds: '20471-044' },
      { text: 'Social Insurance Number 204 718 396', finds: '204 718 396' },
    ],
    ignored: [
      { text: 'DOC 1071823 was scanned twice', why: 'a document' },
      { text: 'BH4820177', why: 'no context for a DEA number' },
      { text: 'DEA number BH4820178', why: 'the check digit fails' },
      { text: 'case number 21SL-CR00417', why: 'court cases are public' },
      { text: 'turn CCW 90 degrees', why: 'against the clock' },
      { text: 'voters: 204718', why: 'a count' },
      { text: 'NPI 1234567893', why: 'a public provider number' },
      { text: 'contractor license 204718395', why: 'a professional licence is public' },
      { text: 'student id 204718', why: 'not given by a government body as such' },
      { text: 'doc number 204718', why: 'a document' },
      { text: "Brendan O'Dea 2006-2007", why: 'a name and years' },
    ],
  },
});
