// What government bodies call the numbers they give to people: custody, ballots, schools, benefits, registers, travel.
import { ofSchools } from './checks/school-columns.ts';
import { distinct, joined, numbered, numberWords, phrases } from './checks/phrases.ts';
import type { LabelCondition } from './detector.ts';

/** Who is held or supervised, and what their keeper is called. */
const custody = phrases(`
  inmate, offender, prisoner, detainee, arrestee, probationer, parolee, supervisee, convict, juvenile offender, jail,
  jail inmate, inmate doc, offender doc, modoc, mo doc, mdoc, missouri doc, kdoc, idoc, tdcj, cdcr, odoc, doc inmate, doc offender,
  department of corrections, dept of corrections, dept corrections, corrections, correctional, adult institution,
  bop, federal register, federal inmate, usms, us marshal, u s marshals, register inmate, inmate register,
  book in, booked, custody, supervision, probation, parole, jacket, criminal history, sex offender, sex offender registry,
  sex offender registration, offender registry, registered sex offender, jjis, juvenile
`);
const ballots = phrases(`
  voter, voter reg, voter registration, voter registry, voter record, voter registrant, voter file, voter card, voter's, voters,
  registered voter, reg voter, state voter, absentee voter, elector, electors, vuid, voter unique
`);

/** Pupils as the State knows them: DESE's MOSIS, and what other states call the same. */
const pupils = phrases(`
  mosis, mosis student, mosis state, mosis student state, student mosis, dese student, dese, state student, student state, state assigned student,
  state issued student, statewide student, state pupil, state testing, state assessment, state reporting student, sasid, ssid, state unique student,
  unique student, student unique, statewide unique student, lasid, uniq id student, state education, gtid, pennsecure, pasecure, nysed student
`);

/** Programs of benefits, and the persons in them as their agencies count them. */
const programs = phrases(`
  snap, food stamp, food stamps, tanf, temporary assistance, cash assistance, wic, ebt, liheap, energy assistance, section 8, housing voucher,
  housing choice voucher, public housing, hmis, head start, foster care, adoption subsidy, child care subsidy, child care assistance,
  ssi, ssdi, general relief, blind pension, dss, dfs, fsd, famis, children's division, division of family services,
  family support division, vocational rehabilitation, rehabilitation services, dmh, department of mental health, cimor, dhss,
  mehaf, unemployment, unemployment insurance, ui, uinteract, des, employment security, division of employment security, workforce services, mo jobs
`);
const participants = phrases(
  'client, participant, recipient, household, family, person, member, applicant, case, case person, claimant, tenant, individual, customer, beneficiary',
);
const casework = phrases(`
  sacwis person, sacwis, faces person, faces client, macss, macss member, macss person, iv d, iv d case, ivd, ivd case, iv d member, child support case, child support member,
  child support person, child support, claimant, ui claimant, case person, case member, departmental client, department client,
  foster child, ward of the state, immunization registry, showmevax, show me vax, state vaccine registry, pdmp patient, cancer registry patient
`);

const permits = phrases(`
  ccw, ccw permit, ccw license, concealed carry, concealed carry permit, concealed carry license, conceal and carry, conceal and carry permit,
  concealed handgun, concealed handgun license, concealed weapon, concealed weapon permit, concealed weapons permit, handgun permit, handgun license,
  foid, foid card, firearm owner, firearm owner's, license to carry, ltc, permit to acquire, permit to carry, gun permit,
  conservation, mdc conservation, disabled placard, handicap placard, handicapped placard, disabled parking placard, parking placard, disabled person placard,
  juror, juror badge, jury, venire person
`);

const travel = phrases(`
  known traveler, known traveller, tsa precheck, tsa pre check, ktn, redress, redress control, dhs redress, global entry, nexus, nexus card, sentri, passid, pass id, trusted traveler, twic, twic card, twic credential,
  merchant mariner, merchant mariner reference, merchant mariner credential, merchant mariner document, mariner reference, mariner, airman certificate, pilot certificate, airman
`);

const papers = phrases(`
  birth certificate, death certificate, state file, certificate of live birth, birth registration, tribal, tribal enrollment, tribal member, tribal census, tribal roll, bia, bia roll,
  cdib, cib, certificate of indian blood, certificate of degree of indian blood, enrolled member tribal, matricula consular, matricula, consular, consulate,
  national, national identity, national identification, citizen, citizenship, government, government issued, govt, govt issued, gov't issued, foreign tax, foreign government,
  social insurance, sevis, sevis student, curp, nysid, ptin, preparer tax identification, ip pin, irs ip pin, identity protection pin, irs identity protection pin, opm csa, csa, csf, opm claim, civil service annuity, civil service retirement
`);
/** Public retirement systems: what a member's number is there, no insurer gave. */
const pensions = joined(
  phrases(
    'mosers, psrs, peers, psrs peers, lagers, mpers, calpers, calstrs, opers, trs, kpers, state retirement, public retirement, teacher retirement',
  ),
  phrases('member, membership, retiree, account').concat(''),
);

/** These name their number without any word for number behind them. */
const alone = phrases(`
  sevis, mosis, mosis state student, state student, ptin, cdib, curp, ktn, passid, sasid, vuid, twic, foid, nysid, ssid, gtid, modoc, mdoc, lasid,
  inmate register, voter registration, matricula consular, ccw permit, concealed carry permit, concealed weapon permit, conceal and carry permit,
  iv d case, child support case, snap case, tanf case, food stamp case, food stamps case, wic case, dss case, fsd case, temporary assistance case,
  known traveler, redress control, government issued, ip pin, irs ip pin, identity protection pin, irs identity protection pin, foid card, opm unemployment claim id
`);

/** Bookings are also of rooms and flights, "DOC" is also a document: see the conditions. */
const bookings = joined(
  phrases('booking, bkg, doc, registrant, sid'),
  phrases('no, number, num, nbr, #, id, id no, id number, id #'),
);

export const governmentLabels: readonly string[] = distinct([
  ...numbered([
    ...custody,
    ...ballots,
    ...pupils,
    ...casework,
    ...permits,
    ...travel,
    ...papers,
    ...pensions,
    ...joined(programs, participants),
  ]),
  ...joined(programs, phrases('id, id no, id number, id #, card no, card number')),
  ...joined(programs, joined(['case'], numberWords)),
  ...bookings,
  'doc',
  ...alone,
]);

const jail =
  /\b(?:inmates?|offenders?|jail|detention|correction(?:s|al)|custody|sheriff|arrest(?:ed|ee)?|bond|bail|charges?|offenses?|mug ?shots?|bunks?|cell ?blocks?|tiers?|work crew|custody level|classification|prison(?:er)?s?|parole|probation|cell|pods?|dorm|housing unit|warrants?|release date|sentence|dob|ssn|race|held|reformatory|warden|penitentiary|cause no|prosecut\w+)\b/i;
/** What alone makes of "DOC 1071823" a number of the Department of Corrections. */
const supervised =
  /\b(?:inmates?|offenders?|parole\w*|probation\w*|prison\w*|corrections|custody|curfew|UAs?|sentence[ds]?|supervision|reentry|halfway house|work release)\b/i;
const travelling =
  /\b(?:hotels?|flights?|airlines?|guests?|check[- ]?in|check[- ]?out|itinerary|reservations?|rooms?|nights?|passengers?|cruise|resort|airport|tour|boarding|rental car|appointment booking)\b/i;
const wireless = /\b(?:wi-?fi|wireless|router|network|wlan|access point|hotspot|bssid|wpa2?)\b/i;

/** Beside these a "doc no." is the number of a voucher or a drawing. */
const documents =
  /\b(?:doc(?:ument)? ?(?:date|type|title|name|status)|vendor|supplier|payee|debit|credit|posting|posted|journal|ledger|revision|rev|version|author|file ?name|url|amount due|invoice (?:date|amt|amount)|po|gl|cost cent(?:er|re)|description)\b/i;

export const governmentConditions: readonly LabelCondition[] = [
  { label: /^(?:booking|bkg)\b/, notAbout: travelling, notAmong: travelling },
  {
    label: /^doc$/,
    written: /^D/,
    onlyWith: supervised,
    onlyAmong: supervised,
    notAmong: documents,
  },
  {
    label: /^state id(?:entifier)?(?: no)?$/,
    onlyWith: /\b(?:students?|pupils?|school|grade)\b/i,
    onlyAmong: ofSchools,
  },
  {
    label: /^doc ?(?:#|no|num|number|nbr|id)/,
    onlyWith: jail,
    onlyAmong: jail,
    // Corrections, abbreviated: other words of the name are not in capitals.
    orWritten: /\bDOC ?(?:#|[Nn]o\b|[Nn]um|[Nn]br)(?![A-Z])/,
    notAmong: documents,
  },
  { label: /^sid\b/, onlyWith: jail, onlyAmong: jail },
  {
    label: /^registrant\b/,
    onlyWith: /\b(?:voters?|precinct|ward|election|ballot|offender|registry|polling)\b/i,
  },
  {
    label: /^(?:jacket|custody|supervision|register|federal register|booked|correction)\b/,
    onlyWith: jail,
    onlyAmong: jail,
    orValue: /^\d{5}-\d{3}$/,
  },
  {
    label: /^ssid\b/,
    onlyWith:
      /\b(?:students?|pupils?|school|district|grade|statewide|dese|enroll\w+|education|mosis|teacher)\b/i,
    notAbout: wireless,
    notAmong: wireless,
  },
  {
    label:
      /^(?:conservation|national|citizen|corrections?|government|snap|section 8|ui|des|faces|ltc|csa|csf|nexus|tribal)\b/,
    unless:
      /\b(?:snapshots?|plots?|tables?|figures?|areas?|acres|soil|museum|parks?|monument|contract|easement|order|invoice|account)\b/i,
  },
];
