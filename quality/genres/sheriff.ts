// What deputies type after a shift and licence clerks across the counter: suspects, victims and officers side by side.
import type { Genre } from '../document.ts';
import type { Someone } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { letterHead, signature } from '../phrases.ts';
import { openFormats, publish, reply, scanned } from '../papers.ts';

function hurt(d: Draft, of: Someone): string {
  return d.health(
    of,
    d.pick(
      'had a broken nose and was bleeding from the mouth',
      'had a stab wound to the left thigh',
      'was unconscious with a head injury',
      'complained of neck pain and was taken by ambulance',
      'had a broken collarbone',
    ),
  );
}

export const deputyReport: Genre = {
  name: 'deputy-report',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [who, other] = [d.someone(), d.someone()];
    const number = `${d.random.between(19, 24)}-${d.random.digits(6)}`;
    return d.choose(
      () =>
        d.wrap(
          `${d.county().toUpperCase()} SHERIFF'S OFFICE\nReport ${number}   Deputy ${d.staff()}   DSN ${d.random.digits(3)}\n\nNARRATIVE\n\nOn ${d.date()} at ${d.time()} I was sent to ${other.street} for a fight. I met with ${d.name(other, 'plain')}, who ${hurt(d, other)}. ${d.name(other, 'last-first')} said that ${d.name(who, 'plain')} had done it over a debt. I found ${d.titled(who)} in the yard. ${d.he(who) === 'he' ? 'He' : 'She'} gave me a ${who.state} license, ${d.license(who)}, and the SSN ${d.ssn(who)}. Sgt. ${d.staff()} took photographs. ${d.titled(who)} was booked without incident.\n`,
          88,
        ),
      () => {
        const unit = (index: number, one: Someone, more: string): string =>
          `UNIT ${index}\n  DRIVER   ${d.name(one, 'caps-last-first', 'last-first')}\n  LICENSE  ${one.state} ${d.license(one)}\n  VEHICLE  ${d.pick('2014 FORD F150', '2018 TOYOTA CAMRY', '2009 CHEV IMPALA')}   VIN 1${d.random.letters(4, 'ABCDEFGHJKLMNPRSTUVWXYZ')}${d.random.digits(2)}${d.random.letters(2, 'ABCDEFGHJKLMNPRSTUVWXYZ')}${d.random.digits(8)}\n  INJURY   ${more}\n`;
        return `MISSOURI TRAFFIC CRASH REPORT        ${number}        ${d.date()}\n\n${unit(1, who, 'NONE')}\n${unit(2, other, d.health(other, d.pick('FRACTURED PELVIS, FLOWN TO HOSPITAL', 'CUT TO FOREHEAD, STITCHES', 'POSSIBLE BROKEN WRIST', 'CHEST BRUISED BY BELT')))}\nInvestigating officer: ${d.staff()}, badge ${d.random.digits(4)}\n`;
      },
      () =>
        `BOOKING SHEET\n\nInmate:        ${d.name(who, 'caps-last-first', 'caps')}\nDOB:           ${d.born(who)}\nSOC:           ${d.ssn(who)}\nOLN:           ${d.license(who)}  ${who.state}\nCharge:        ${d.pick('DWI', 'STEALING', 'FAILURE TO APPEAR', 'BURGLARY 2ND')}\nBond:          ${d.money(500, 10_000)}\nSearched by:   ${d.staff()}\n\nMEDICAL SCREENING\nAre you taking any medicine?       ${d.health(who, d.pick('YES - INSULIN', 'YES - DILANTIN FOR SEIZURES', 'YES - LITHIUM', 'YES - METHADONE'))}\nHave you thought of hurting yourself?   NO\n`,
      () =>
        d.wrap(
          `To: jail nurse\nFrom: Cpl ${d.staff()}\n\n${d.name(who, 'plain')} in ${d.pick('C pod', 'cell 4', 'holding')} ${d.health(who, d.pick('is coming off heroin and cannot keep water down', 'says the shoulder is out again and it looks it', 'has not had any insulin since yesterday morning', 'had a seizure during lockdown', 'is six months pregnant and spotting').replace('is six months pregnant and spotting', who.sex === 'F' ? 'is six months pregnant and spotting' : 'has a tooth abscess and a fever'))}. Please see ${who.sex === 'F' ? 'her' : 'him'} before count. ${d.titled(other)} next door is fine, just loud.\n`,
        ),
      () =>
        `${d.time()} RING 911 RP ${d.phone()}\n${d.time()} RP ADV ${d.name(who, 'caps')} AT ${who.street.toUpperCase()} ${d.health(who, d.pick('UNCONSCIOUS, HX OF SEIZURES', 'HAVING CHEST PAIN, HX OF BYPASS', 'DIABETIC, SUGAR 34', 'OVERDOSED ON PILLS', 'FELL, HIP DEFORMED'))}\n${d.time()} MEDIC ${d.random.between(1, 9)} ENRT\n${d.time()} M${d.random.between(1, 9)} ONSC, DOOR UNLOCKED\n${d.time()} UNIT ${d.random.digits(3)} (${d.staff().toUpperCase()}) 10-8\n`,
      () =>
        d.wrap(
          `PROBABLE CAUSE STATEMENT\n\nI, ${d.staff()}, a deputy of ${d.county()}, knowing that false statements are punishable by law, state that I have probable cause to believe that ${d.name(who, 'plain', 'middle')}, ${who.sex === 'F' ? 'F' : 'M'}, DOB ${d.born(who)}, SSN ${d.ssn(who)}, committed ${d.pick('stealing', 'property damage', 'trespass')}. The victim, ${d.name(other, 'plain')}, of ${other.street}, has ${d.pick('a receipt', 'video', 'two witnesses')}.\n`,
        ),
      () =>
        `NAM/${who.last.toUpperCase()},${who.first.toUpperCase()} ${who.middle}.SEX/${who.sex}.DOB/${who.birthDate.replaceAll('-', '')}.\nSOC/${d.ssn(who, { style: 'bare' })}.OLN/${d.license(who)}.OLS/${who.state}.OLT/O.\nSTATUS: ${d.pick('VALID', 'SUSPENDED', 'EXPIRED')}  POINTS: ${d.random.between(0, 11)}\nNO WANTS.  OPR ${d.staff().split(' ')[1]!.toUpperCase()} ${d.time()}\n`,
      () =>
        `PROPERTY RELEASE        ${number}\n\nItem 1   ${d.pick('Bicycle, red', 'Chain saw', 'Laptop computer')}        serial ${d.serial()}\nItem 2   Wallet, brown leather\n\nReleased to: ${d.name(who, 'plain')}\nID shown:    DL ${d.license(who)} (${who.state})\nReleased by: ${d.staff()}, evidence\nDate:        ${d.date()}\n`,
    );
  },
};

/** Other states write their numbers in other shapes. */
function elsewhere(d: Draft, of: Someone): readonly [state: string, license: string] {
  const [state, number] = d.choose<readonly [string, string]>(
    () => ['Texas', d.random.digits(8)],
    () => ['Oklahoma', `${d.random.letters(1)}${d.random.digits(9)}`],
    () => ['Nebraska', `H${d.random.digits(8)}`],
    () => ['Kentucky', `${of.last[0]!.toUpperCase()}${d.random.digits(8)}`],
    () => ['Illinois', d.numbers.license('IL', of.last)],
    () => ['Kansas', d.numbers.license('KS', of.last)],
    () => ['Iowa', d.numbers.license('IA', of.last)],
    () => ['California', `${d.random.letters(1)}${d.random.digits(7)}`],
  );
  return [state, d.element('drivers-license', number, of)];
}

const formats = openFormats('txt', 'txt', 'html', 'eml');

export const licenceBureau: Genre = {
  name: 'licence-bureau',
  kind: 'prose',
  extension: formats.extension,
  write(d) {
    const who = d.someone();
    const [state, old] = elsewhere(d, who);
    const text = d.choose(
      () =>
        `TRANSFER OF OUT-OF-STATE LICENSE\n\nApplicant: ${d.name(who, 'plain', 'last-first')}     DOB: ${d.born(who)}\nSurrendered: ${state} driver license no. ${old}\nIssued: Missouri class F, no. ${d.element('drivers-license', d.numbers.license('MO', who.last), who)}\nProof of residence: [x] lease  [ ] bank statement  [ ] voter card\nClerk: ${d.staff()}   Office: ${d.random.digits(3)}\n`,
      () =>
        d.wrap(
          `${letterHead(d, 'Driver License Bureau')}\n${d.date()}\n\n${d.name(who, 'caps')}\n${who.street}\n${who.city}, ${who.state} ${who.zip}\n\nDriver license number: ${d.license(who)}\n\nDear Driver:\n\nYour privilege to drive will be suspended on ${d.date()} because of points. To be reinstated you must file proof of insurance and pay ${d.money(20, 45)}.\n\n${signature(d, 'Customer Assistance')}\n`,
        ),
      () =>
        `MEDICAL EXAMINER'S CERTIFICATE (COMMERCIAL DRIVER)\n\nI certify that I have examined\n  Last name ${who.last}   First name ${who.first}\nCDL no. ${d.license(who)}   State ${who.state}\nand find this person qualified only when accompanied by a waiver for:\n  ${d.health(who, d.pick('insulin-treated diabetes', 'monocular vision', 'high blood pressure, stage 2', 'hearing loss, wears an aid'))}\n\nExaminer: ${d.staff()}, DC      Expires: ${d.date(2025, 2026)}\n`,
      () =>
        `PHYSICIAN'S STATEMENT - DISABLED PLACARD\n\nDisabled person's name: ${d.name(who, 'plain')}\nCheck one:\n [ ] cannot walk fifty feet without stopping\n [${d.pick('x', 'X')}] other: ${d.health(who, d.pick('severe emphysema, on oxygen', 'amputation of the left leg', 'congestive heart failure, class III', 'legally blind', 'advanced rheumatoid arthritis'))}\n[x] permanent  [ ] temporary\n\nPhysician: ${d.staff()}, MD   Signature ________________\n`,
      () =>
        reply(
          d,
          `Tell them to bring the card. The system will take it after 24 hrs. ${d.staff().split(' ')[0]}`,
          {
            by: d.staff(),
            says: `customer ${d.name(who, 'plain').toLowerCase()} cant renew. old license was ${state.toLowerCase()} ${old}. SSA says the social doesnt match, we have ${d.ssn(who)}. what do i do?`,
          },
        ),
      () =>
        `VOTER REGISTRATION CARD - ${d.county()} Clerk\n\n${d.pad('Name', 16)}${d.name(who, 'plain', 'caps')}\n${d.pad('Address', 16)}${who.street}, ${who.city}\n${d.pad('Voter ID', 16)}${d.element('government-id', d.numbers.voter(), who)}\n${d.pad('Precinct', 16)}${d.random.between(1, 42)}\n${d.pad('Polling place', 16)}${d.organisation()}\n${d.pad('County clerk', 16)}${d.staff()}\n`,
      () => {
        const drivers = d.people(2, 5);
        return `CDL class roster, ${d.date()}, instructor ${d.staff()}\n\n${drivers.map((one) => `${d.name(one, 'plain')}, permit/${one.state} lic ${d.license(one)}, ${d.pick('passed', 'retest', 'no show')}`).join('\n')}\n`;
      },
      () =>
        scanned(
          d,
          `APPLICATION FOR TITLE\nOwner ${d.name(who, 'plain')}\nOwner's driver license no. ${d.license(who)}\nYear 20${d.random.between(10, 23)} Make ${d.pick('Ford', 'Kia', 'Buick')} Odometer ${d.random.digits(6)}\nPlate ${d.random.letters(2)}${d.random.digits(1)} ${d.random.letters(1)}${d.random.digits(1)}${d.random.letters(1)}\nLien none\nAgent ${d.staff()}`,
        ),
    );
    return publish(d, formats.of(d), text, {
      subject: d.pick('license office', 'question', 'form'),
    });
  },
};
