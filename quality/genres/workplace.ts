// What a personnel office writes: leaves for reasons of health, the papers of the first day, injuries at work.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { letterHead, signature, word } from '../phrases.ts';
import { diagnosis, injury, saidOf } from '../ills.ts';
import { chat, mailbox, nicknamed, openFormats, publish, reply, scanned } from '../papers.ts';

const mails = openFormats('eml', 'eml', 'txt', 'html');

/** Where somebody else in the family is ill, that one is the subject and not the employee. */
export const leaveMail: Genre = {
  name: 'leave-mail',
  kind: 'prose',
  extension: mails.extension,
  write(d) {
    const who = d.someone();
    const he = d.he(who) === 'he' ? 'He' : 'She';
    const text = d.choose(
      () =>
        reply(
          d,
          `Hi ${who.first},\n\nI am sorry to hear that. I have attached the certification form; your doctor has 15 days to send it back to ${d.phone()}.\n\n${d.staff()}\n${d.pick('HR Generalist', 'Benefits', 'Human Resources')}`,
          {
            by: mailbox(`${who.first} ${who.last}`, 'example.com'),
            says: d.wrap(
              `hello, i need to take some time off starting ${d.date()}. ${d.health(who, d.pick('i have to have surgery on my back (L5)', 'they found a lump in my thyroid and it has to come out', 'my bipolar meds are being changed and i cant work right now', 'i am going in for a bypass', 'im having a hip replaced'))}. not sure how long, maybe ${d.pick('6', '8', '12')} weeks. do i get paid? ${who.first}`,
              70,
            ),
          },
        ),
      () =>
        d.wrap(
          `${d.date()}\n\n${d.name(who, 'plain')}\n${who.street}\n${who.city}, ${who.state} ${who.zip}\n\nRe: Your request for family and medical leave\n\nDear ${d.titled(who)}:\n\nYour request for leave from ${d.date()} through ${d.date()} has been approved. The certification from Dr. ${d.staff()} states that you ${d.health(who, d.pick('are under treatment for ulcerative colitis', 'will undergo a spinal fusion', 'are being treated for non-Hodgkin lymphoma', 'have a high-risk pregnancy', 'had a heart attack').replace('have a high-risk pregnancy', who.sex === 'F' ? 'have a high-risk pregnancy' : 'have a brain aneurysm'))}. You must use accrued sick leave first. The county will keep paying its share of your premium.\n\n${signature(d, 'Human Resources Director')}\n`,
        ),
      () => {
        const wife = d.relative(who, 'spouse');
        return d.wrap(
          `${d.pick('Supervisors:', `${d.staff().split(' ')[0]},`)}\n\n${nicknamed(d, who)} will be out on intermittent leave to care for ${d.his(who)} ${wife.sex === 'F' ? 'wife' : 'husband'}, ${d.name(wife, 'plain')}, who ${d.health(wife, d.pick('is in the final stage of pancreatic cancer', 'is recovering from a stroke', 'has ALS', 'had a bone marrow transplant', 'was badly burned in a house fire'))}. Please code the hours FML-F. Remember that this is confidential.\n\n${signature(d, 'Leave Coordinator')}\n`,
        );
      },
      () =>
        d.wrap(
          `ACCOMMODATION - NOTES OF INTERACTIVE MEETING\nDate: ${d.date()}   Present: ${d.name(who, 'plain')}, ${d.staff()} (HR), ${d.staff()} (supervisor), ${d.staff()} (union steward)\n\nEmployee asked for a ${d.pick('stand-up desk', 'later start time', 'quiet office', 'stool at the counter')}. ${he} explained that ${d.he(who)} ${d.health(who, d.pick('has degenerative disc disease', 'has narcolepsy', 'was diagnosed with fibromyalgia two years ago', 'has severe social anxiety', 'has neuropathy in both feet from diabetes'))}. ${d.staff().split(' ')[0]} will price the furniture. Trial of 60 days, then meet again.\n`,
        ),
      () =>
        d.wrap(
          `All - many of you have asked about ${d.name(who, 'plain')} in ${d.pick('Road & Bridge', 'the Assessor’s office', 'Dispatch', 'Accounting')}. ${he} ${saidOf(d, who)}. The family would like cards, not visits. ${d.staff()} has an envelope at the front desk for gas and meals.\n\nThanks, ${d.staff().split(' ')[0]}\n`,
        ),
      () =>
        d.wrap(
          `${d.titled(who)} has jury duty. Please show ${d.name(who, 'plain')} as on paid civil leave ${d.date()} to ${d.date()} (code JURY), and ${d.name(d.someone(), 'plain')} as on ${d.pick('vacation', 'National Guard drill', 'bereavement leave')}. ${d.staff()} covers the window. Timecards are due to ${d.staff()} Friday.\n`,
        ),
      () =>
        `RETURN TO WORK SLIP\n\n${d.pad('Employee:', 16)}${d.name(who, 'plain', 'last-first')}\n${d.pad('Seen on:', 16)}${d.date()}\n${d.pad('Condition:', 16)}${diagnosis(d, who)}\n${d.pad('May return:', 16)}${d.date()}  [ ] full duty  [x] light duty\n${d.pad('Limits:', 16)}no lifting over ${d.pick('10', '20', '25')} lb for ${d.random.between(2, 8)} weeks\n${d.pad('Provider:', 16)}${d.staff()}, ${d.pick('MD', 'DO', 'NP')}, ${d.clinic()}\n`,
    );
    return publish(d, mails.of(d), text, {
      subject: d.pick('leave', 'FMLA', 'Re: time off', 'schedule'),
    });
  },
};

/** The nine boxes of a tax form. */
function boxed(d: Draft, ssn: string): string {
  const digits = ssn.replaceAll('-', '').split('');
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  return d.choose(
    () => [area, group, serial].map((part) => part.join(' ')).join(' - '),
    () => [area, group, serial].map((part) => `|${part.join('|')}|`).join(' - '),
  );
}

export const firstDay: Genre = {
  name: 'first-day',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const small = d.name(who, 'plain').toLowerCase();
    return d.choose(
      () =>
        `Employment Eligibility Verification        Section 1. Employee Information\n\n${d.pad('Last Name (Family Name)', 28)}${d.pad('First Name (Given Name)', 28)}Middle Initial\n${d.pad(who.last, 28)}${d.pad(who.first, 28)}${who.middle}\n\n${d.pad('Date of Birth', 28)}U.S. Social Security Number\n${d.pad(d.born(who), 28)}${d.ssn(who)}\n\nSection 2. Employer Review\nList B: ${d.pick('Driver license', "Driver's license", 'State driver license')}   Issuing authority: ${who.state}   Document number: ${d.license(who)}\nList C: Social Security card\nEmployer representative: ${d.staff()}, ${d.pick('Office Manager', 'HR Assistant', 'Foreman')}\n`,
      () =>
        `DIRECT DEPOSIT AUTHORIZATION\n\nEmployee name: ${d.name(who, 'plain', 'last-first')}     Employee no.: ${d.employeeNumber()}\n[x] New   [ ] Change   [ ] Cancel\nName of bank: ${d.bank()}\nType: [x] Checking  [ ] Savings\n${word(d, 'routing')}: ${d.routing(who)}     ${word(d, 'account')}: ${d.account(who)}\n[x] 100% of net pay    [ ] $______ per pay\n\nSignature ______________________ Date ${d.date()}\nReturn to ${d.staff()}, Payroll\n`,
      () =>
        `${d.pick('new hire', 'new guy for shop', 'new aide starts')} ${d.pick('mon', '2nd shift', 'the 15th')} - ${small}, ssn ${d.ssn(who, { style: 'any' })} dob ${d.born(who)}, ${d.pick('$17.50', '$21', '$19.25')}/hr. needs badge and email. ${d.pick('w4 is on my desk', 'will do i9 at orientation')}. thx ${d.staff().split(' ')[0]!.toLowerCase()}\n`,
      () =>
        `DISCLOSURE AND AUTHORIZATION FOR BACKGROUND CHECK\n\nI authorize ${d.organisation()} and its agent to obtain a consumer report about me.\n\nFull legal name\n    ${d.name(who, 'plain', 'middle')}\nOther names used\n    ${d.pick('none', d.someone().last)}\nSocial Security number\n    ${d.ssn(who)}\nDriver's license number / state\n    ${d.license(who)} / ${who.state}\nPresent address\n    ${who.street}, ${who.city}\n\nWitness: ${d.staff()}\n`,
      () =>
        `Form W-9   Request for Taxpayer Identification Number and Certification\n\n1  Name (as shown on your income tax return)\n   ${d.name(who, 'plain', 'caps')}\n2  Business name, if different from above\n   ${d.pick('', `${who.last} Lawn Care`, `${who.last} Hauling`)}\n3  [x] Individual/sole proprietor  [ ] C Corporation  [ ] LLC\n5  Address  ${who.street}\n6  City, state, ZIP  ${who.city}, ${who.state} ${who.zip}\n\nPart I  Social security number\n   ${d.element('ssn', boxed(d, who.ssn), who)}\n\nPart II  Certification   Signature of U.S. person ______________  Date ${d.date()}\n`,
      () => {
        const family = [d.relative(who, 'spouse'), d.relative(who, 'child')];
        const rows = family.map(
          (one, index) =>
            `${d.pad(d.name(one, 'plain'), 26)}${d.pad(index === 0 ? 'Spouse' : 'Child', 10)}${d.pad(d.born(one), 20)}${d.ssn(one)}`,
        );
        return `BENEFIT ELECTION\n\nEmployee: ${d.name(who, 'plain')}    SSN: ${d.ssn(who)}    Hired: ${d.date()}\nPlan: [x] Medical PPO  [x] Dental  [ ] Vision  [ ] Waive\n\n${d.pad('Dependent', 26)}${d.pad('Relation', 10)}${d.pad('Birth date', 20)}SSN\n${rows.join('\n')}\n\nBenefits contact: ${d.staff()} ${d.phone()}\n`;
      },
      () => {
        const hires = d.people(2, 5);
        return `ORIENTATION ${d.date()}, Room ${d.random.between(100, 320)}, host ${d.staff()}\n\n${hires.map((one, index) => `${index + 1}. ${d.name(one, 'last-first', 'plain')} / ${d.pick('custodian', 'clerk II', 'LPN', 'bus driver', 'cook')} / SS# ${d.ssn(one)} / start ${d.date()}`).join('\n')}\n\nLunch is at 11:45. Bring two forms of ID.\n`;
      },
      () =>
        `OVERTIME SHEET   week of ${d.date()}   ${d.pick('Night crew', 'Kitchen', 'Street dept')}   foreman ${d.staff()}\n\n${d
          .people(3, 5)
          .map(
            (one) =>
              `${d.pad(one.last, 18)}${d.ssn(one, { of: null })}    ${d.random.between(1, 14)}.5 h`,
          )
          .join('\n')}\n\nLast names only, payroll knows who is who.\n`,
      () =>
        d.wrap(
          `${letterHead(d, d.organisation())}\n${d.date()}\n\nDear ${d.name(who, 'plain')},\n\nWe are pleased to offer you the position of ${d.pick('accounts clerk', 'maintenance technician', 'paraprofessional')} at ${d.money(14, 29)} an hour. To let us run payroll, please confirm that we have your number right: your Social Security number on the application reads ${d.ssn(who)}. If it is wrong, call ${d.staff()} at ${d.phone()}.\n\n${signature(d, 'Human Resources')}\n`,
        ),
    );
  },
};

export const injuryClaim: Genre = {
  name: 'injury-claim',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const claim = d.claimNumber();
    return d.choose(
      () =>
        `REPORT OF INJURY - WORKERS' COMPENSATION\n\nEMPLOYER: ${d.organisation().toUpperCase()}      FEIN: ${d.ein()}\nEMPLOYEE NAME: ${d.name(who, 'caps', 'caps-last-first')}      SEX: ${who.sex}\nSOCIAL SECURITY NO.: ${d.ssn(who)}      DOB: ${d.born(who)}\nDATE OF INJURY: ${d.date()}      TIME: ${d.time()}\nNATURE OF INJURY: ${injury(d, who)}\nWITNESS: ${d.staff()}\nTREATED AT: ${d.clinic()}, DR. ${d.staff()}\nPREPARED BY: ${d.staff()}, SAFETY\n`,
      () =>
        d.wrap(
          `${letterHead(d, d.insurer())}\n${d.date()}\n\nEmployee: ${d.name(who, 'plain')}\nEmployer: ${d.organisation()}\nClaim: ${claim}\nDate of loss: ${d.date()}\n\nDear ${d.titled(who)},\n\nWe have accepted your claim for ${injury(d, who)}. Please treat only with ${d.clinic()}; ${d.staff()}, RN, is your case manager. Mileage forms are enclosed. Weekly benefits of ${d.money(280, 900)} start ${d.date()}.\n\n${signature(d, 'Claims Representative')}\n`,
        ),
      () =>
        `CLAIM ${claim}   IW: ${d.name(who, 'plain', 'last-first')}   ADJ: ${d.staff()}\n\n${d.date()} ${d.pick('TC w/ IW.', 'Spoke to IW.')} Fell off loading dock. Says ER took x-rays.\n${d.date()} Rec'd records. Dr says ${injury(d, who)}. Set reserve ${d.money(2000, 30_000)}.\n${d.date()} LM for ${d.staff()} at employer re light duty.\n${d.date()} IW atty rep'd: ${d.staff()}, MO Bar ${d.random.digits(5)}. All contact through counsel.\n`,
      () =>
        `RECORDED STATEMENT\nTaken by ${d.staff()} on ${d.date()}\n\nQ. Would you state your full name for the record?\nA. ${d.name(who, 'plain', 'middle')}.\nQ. And your Social Security number?\nA. ${d.ssn(who)}.\nQ. Who was working with you that day?\nA. Just ${d.name(d.someone(), 'plain')} and the foreman, ${d.staff()}.\nQ. And what happened?\nA. The pallet shifted and I went down.\nQ. What did the doctor tell you?\nA. ${d.health(who, d.pick('That I broke my ankle in two places.', 'He said the disc in my neck is ruptured.', 'That I tore my meniscus and need an operation.', 'That I lost thirty percent of my hearing.'))}\nQ. Thank you. That concludes the statement.\n`,
      () =>
        scanned(
          d,
          `WORK STATUS NOTE\n${d.clinic()}\nEmployee: ${d.name(who, 'plain')}\nEmployer: ${d.organisation()}\nDiagnosis: ${injury(d, who)}\nWork status: modified duty from ${d.date()}. No ladders, no overhead reaching. Next visit ${d.date()} at ${d.time()} with ${d.staff()} PA-C.`,
        ),
      () =>
        chat(d, [
          {
            by: d.staff().split(' ')[0]!,
            says: `heads up, ${d.name(who, 'plain')} got hurt on line ${d.random.between(2, 9)}`,
          },
          { by: 'Safety', says: 'how bad' },
          {
            by: d.staff().split(' ')[0]!,
            says: d.health(
              who,
              d.pick(
                'cut off the tip of a finger in the slicer',
                'broken foot, forklift ran over it',
                'burned both arms with the fryer oil',
                'passed out from the heat, ambulance took him'.replace(
                  'him',
                  who.sex === 'F' ? 'her' : 'him',
                ),
              ),
            ),
          },
          { by: 'Safety', says: `ok fill out the 301 and call ${d.phone()}, ask for ${d.staff()}` },
        ]),
      () =>
        d.wrap(
          `BEFORE THE DIVISION OF WORKERS' COMPENSATION\n\n${d.name(who, 'caps')}, Employee,\nv.                                Injury No. ${d.random.between(18, 24)}-${d.random.digits(6)}\n${d.organisation().toUpperCase()}, Employer.\n\nSTIPULATION FOR COMPROMISE SETTLEMENT\n\nThe parties agree that on ${d.date()} Employee sustained ${injury(d, who)} and that the claim is settled for ${d.money(4000, 60_000)}, based on ${d.random.between(5, 35)}% permanent partial disability. Attorney for Employee: ${d.staff()}. Attorney for Employer and Insurer: ${d.staff()}.\n`,
        ),
    );
  },
};
