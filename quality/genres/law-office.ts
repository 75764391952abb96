// What lawyers file and keep: families in court, estates, people on their way to a visa; clerks and notaries sign.
import type { Genre } from '../document.ts';
import { address, letterHead, signature } from '../phrases.ts';
import { couple, mailbox, nicknamed, openFormats, publish, reply, scanned } from '../papers.ts';

export const familyCourt: Genre = {
  name: 'family-court',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const other = d.relative(who, 'spouse');
    const child = d.relative(who, 'child');
    const caption = `IN THE CIRCUIT COURT OF ${d.county().toUpperCase()}, MISSOURI\n`;
    return d.choose(
      () =>
        d.wrap(
          `${caption}\nIn re the Marriage of:\n${d.name(who, 'caps')}, Petitioner, and ${d.name(other, 'caps')}, Respondent.      Case No. ${d.caseNumber()}\n\nPETITION FOR DISSOLUTION OF MARRIAGE\n\n1. Petitioner is ${d.name(who, 'plain')}, Social Security number ${d.ssn(who)}, who lives at ${who.street}, ${who.city}.\n2. Respondent is ${d.name(other, 'plain')}, Social Security number ${d.ssn(other)}.\n3. The parties were married on ${d.date(1998, 2014)} and separated on ${d.date()}.\n4. One child was born of the marriage, ${d.name(child, 'plain')}, age ${d.random.between(3, 16)}.\n\n______________________\n${d.staff()}, MO Bar ${d.random.digits(5)}\nAttorney for Petitioner\n`,
          84,
        ),
      () => {
        const two = (left: string, right: string): string => `${d.pad(left, 42)}${right}`;
        return `CONFIDENTIAL CASE FILING INFORMATION SHEET\n\n${two('PETITIONER', 'RESPONDENT')}\n${two(`Name: ${d.name(who, 'last-first')}`, `Name: ${d.name(other, 'last-first')}`)}\n${two(`DOB: ${d.born(who)}`, `DOB: ${d.born(other)}`)}\n${two(`SSN: ${d.ssn(who)}`, `SSN: ${d.ssn(other)}`)}\n${two(`Employer: ${d.organisation()}`, 'Employer: unknown')}\n${two(`Attorney: ${d.staff()}`, 'Attorney: pro se')}\n`;
      },
      () =>
        d.wrap(
          `${caption}JUVENILE DIVISION\n\nPETITION FOR ADOPTION\n\nCome now Petitioners, ${couple(d, who, other)}, husband and wife, and state that they wish to adopt the minor known as ${d.name(child, 'plain')}, born ${d.born(child)}. The minor ${d.health(child, d.pick('was born with fetal alcohol syndrome', 'has a cleft palate that was repaired', 'was exposed to methamphetamine before birth and went through withdrawal', 'has cystic fibrosis'))}. The guardian ad litem is ${d.staff()}. The caseworker, ${d.staff()}, recommends the adoption.\n`,
        ),
      () =>
        d.wrap(
          `PETITION FOR ORDER OF PROTECTION - ADULT ABUSE\n\nPetitioner (you): ${d.name(who, 'plain')}\nRespondent (the other person): ${d.name(other, 'plain')}\nTo help the sheriff find Respondent: DOB ${d.born(other)}, SSN if known ${d.ssn(other)}, drives a ${d.pick('gray Silverado', 'white Impala', 'blue Ram')}.\n\nIn my own words, what happened: On ${d.date()} Respondent came home drunk and pushed me down the steps. ${d.health(who, d.pick('My wrist was broken and I had to have a plate put in.', 'I had a concussion and two black eyes.', 'I was four months along and lost the baby.', 'My eardrum was ruptured.').replace('I was four months along and lost the baby.', who.sex === 'F' ? 'I was four months along and lost the baby.' : 'Three of my ribs were cracked.'))} I am afraid it will happen again.\n\nClerk: ${d.staff()}\n`,
        ),
      () =>
        d.wrap(
          `${letterHead(d, 'Family Support Division')}\n${d.date()}\n\nIncome withholding, case ${d.random.digits(8)}\n\nObligor: ${d.name(who, 'plain', 'caps')}\nObligor's SSN: ${d.ssn(who)}\nObligee: ${d.name(other, 'plain')}\n\nTo the payroll officer of ${d.organisation()}: withhold ${d.money(90, 900)} a month for the support of ${d.name(child, 'plain')} and send it to the payment center in Jefferson City.\n\n${signature(d, 'Child Support Enforcement')}\n`,
        ),
      () =>
        d.wrap(
          `intake memo, ${d.date()}, ${d.staff().split(' ')[0]!.toLowerCase()} for atty\n\nnew client ${d.name(who, 'plain').toLowerCase()}. wants custody of ${d.his(who)} kid. other parent is ${d.name(other, 'plain').toLowerCase()} who per client ${d.health(other, d.pick('has been to treatment twice for meth', 'is bipolar and quit taking the pills', "od'd on fentanyl in march", 'is schizophrenic'))}. client's dl ${d.license(who)} copied to file. retainer ${d.money(800, 2500)} pd by check ${d.random.digits(4)}.\n`,
        ),
      () =>
        d.wrap(
          `${caption}PROBATE DIVISION\n\nIn the matter of ${d.name(other, 'caps')}, Respondent.\n\nThe court finds that Respondent ${d.health(other, d.pick("suffers from advanced Alzheimer's disease", 'is in a persistent vegetative state', 'has an intellectual disability and cannot manage money', "has Huntington's disease"))} and appoints ${d.name(who, 'plain')} guardian and conservator. Bond is set at ${d.money(5000, 90_000)}.\n\n${d.staff()}, Commissioner        Attest: ${d.staff()}, Clerk\n`,
        ),
      () =>
        d.wrap(
          `${caption}\nORDER FOR CHANGE OF NAME        ${d.caseNumber()}\n\nThe court having heard the evidence orders that the name of ${d.name(who, 'plain')} be changed to ${who.first} ${d.someone().last}, and that notice be printed for three weeks in the county paper. Dated ${d.date()}.\n\n${d.staff()}, Judge\n`,
        ),
    );
  },
};

export const estatePaper: Genre = {
  name: 'estate-paper',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const heir = d.relative(who, 'child');
    return d.choose(
      () =>
        d.wrap(
          `LAST WILL AND TESTAMENT OF ${d.name(who, 'caps')}\n\nI, ${d.name(who, 'plain', 'suffix')}, of ${d.county()}, Missouri, being of sound mind, revoke all earlier wills.\n\nFIRST. I give my savings account, number ${d.account(who)} at ${d.bank()}, to my child ${d.name(heir, 'plain')}.\nSECOND. I give the ${d.pick('farm', 'shotgun', 'piano', 'Ford tractor')} to ${d.name(d.someone(), 'plain')}.\nTHIRD. I name ${d.staff()} as personal representative, to serve without bond.\n\nWitnesses: ${d.staff()}, ${d.staff()}\n`,
        ),
      () =>
        `LIFE INSURANCE - CLAIMANT'S STATEMENT\n\nPolicy number: ${d.random.letters(2)}${d.random.digits(7)}\n\nPART A  The deceased\n  Full name: ${d.name(who, 'plain', 'middle')}\n  Social Security number: ${d.ssn(who)}\n  Date of death: ${d.date()}\n  Cause of death: ${d.health(who, d.pick('congestive heart failure', 'metastatic colon cancer', 'stroke', 'complications of diabetes', 'overdose', 'COVID-19 pneumonia'))}\n\nPART B  The claimant\n  Full name: ${d.name(heir, 'plain')}      Relation: ${d.pick('child', heir.sex === 'F' ? 'daughter' : 'son')}\n  Social Security number: ${d.ssn(heir)}\n\nAgent: ${d.staff()}, no. ${d.random.digits(5)}\n`,
      () =>
        d.wrap(
          `AFFIDAVIT FOR COLLECTION OF SMALL ESTATE\n\n${d.name(heir, 'plain')}, being sworn, says: that ${d.name(who, 'plain')}, Social Security number ${d.ssn(who)}, died on ${d.date()}, living at ${who.street}, ${who.city}; that the whole estate is under forty thousand dollars; that it holds a checking account in the name of the decedent, ${d.bank()} number ${d.account(who)}; and that the debts have been paid.\n\nSworn before me ${d.date()}. ${d.staff()}, Deputy Clerk\n`,
        ),
      () =>
        d.wrap(
          `${letterHead(d, `${d.staff().split(' ')[1]} Law Firm`)}\n${d.date()}\n\n${d.bank()}, Estate Department\n\nRe: Estate of ${d.name(who, 'plain', 'suffix')}, Case ${d.caseNumber()}\n\nPlease close the decedent's account ${d.account(who)} and pay the balance to the estate, EIN ${d.ein()}. Letters are enclosed. Our client, ${d.name(heir, 'plain')}, is the personal representative.\n\n${signature(d, 'Attorney at Law')}\n`,
        ),
      () =>
        d.wrap(
          `DURABLE POWER OF ATTORNEY FOR HEALTH CARE\n\nI, ${d.name(who, 'plain')}, appoint my ${heir.sex === 'F' ? 'daughter' : 'son'}, ${d.name(heir, 'plain')}, as my agent. I sign this because I ${d.health(who, d.pick('have been told that I have ALS', 'have Parkinson’s disease', 'am to have heart surgery next month', 'have terminal liver cancer'))} and may not be able to speak for myself.\n\nThe principal was identified to me by ${who.state} driver's license ${d.license(who)}.\n\n${d.staff()}, Notary Public, commission ${d.random.digits(8)}\n`,
        ),
      () => {
        const heirs = [d.relative(who, 'spouse'), heir];
        return `DESIGNATION OF BENEFICIARY - RETIREMENT PLAN\n\nParticipant: ${d.name(who, 'plain')}      SSN: ${d.ssn(who)}\n\n${heirs.map((one, index) => `${index === 0 ? 'Primary' : 'Contingent'}  (100 %)\n   Name ......... ${d.name(one, 'plain')}\n   Relation ..... ${index === 0 ? 'spouse' : 'child'}\n   SSN .......... ${d.ssn(one)}\n   Born ......... ${d.born(one)}`).join('\n')}\n\nWitness: ${d.staff()} (plan administrator)\n`;
      },
      () =>
        scanned(
          d,
          `FUNERAL HOME WORKSHEET FOR DEATH CERTIFICATE\nDecedent: ${d.name(who, 'plain', 'middle')}\nDate of birth: ${d.born(who)} Social Security number: ${d.ssn(who)}\nUsual occupation: ${d.pick('farmer', 'teacher', 'machinist', 'homemaker')}\nInformant: ${d.name(heir, 'plain')} Relation: child Phone: ${heir.phone}\nDisposition: burial, ${d.pick('Oak Grove', 'Memorial Park', 'St. Peter')} Cemetery\nDirector: ${d.staff()}`,
        ),
      () =>
        reply(
          d,
          `I am so sorry for your loss. Let us meet ${d.date()} at ${d.time()}.\n${d.staff()}`,
          {
            by: mailbox(`${heir.first} ${heir.last}`, 'example.com'),
            says: d.wrap(
              `My ${who.sex === 'F' ? 'mother' : 'father'}, ${nicknamed(d, who)}, passed on ${d.date()}. ${d.pick('The pension people', 'Social Security', 'The county')} wants the number, it is ${d.ssn(who)}. I have the keys to the house. ${heir.first}`,
              70,
            ),
          },
        ),
    );
  },
};

const formats = openFormats('txt', 'txt', 'eml');

export const visaDesk: Genre = {
  name: 'visa-desk',
  kind: 'prose',
  extension: formats.extension,
  write(d) {
    const who = d.someone();
    const spouse = d.relative(who, 'spouse');
    const text = d.choose(
      () =>
        d.wrap(
          `${letterHead(d, `${d.staff().split(' ')[1]} Immigration Law LLC`)}\n${d.date()}\n\nU.S. Citizenship and Immigration Services\n\nRE: Form I-485, Application to Adjust Status\nApplicant: ${d.name(who, 'caps', 'plain')}\nA-number: ${d.alien(who)}\n\nDear Officer:\n\nEnclosed are the form, two photographs, the fee, and the sealed medical envelope. The petitioner is the applicant's ${spouse.sex === 'F' ? 'wife' : 'husband'}, ${d.name(spouse, 'plain')}, a citizen by birth.\n\n${signature(d, 'Attorney at Law')}\n`,
        ),
      () =>
        d.wrap(
          `To the Consular Officer:\n\n${d.organisation()} offers full-time work as ${d.pick('a software analyst', 'a physical therapist', 'a welding engineer')} to ${d.name(who, 'plain')}, born ${d.born(who)}, holder of passport no. ${d.passport(who)}, at ${d.money(40_000, 98_000)} a year. Please contact ${d.staff()} in our office at ${d.phone()} with any questions.\n\n${signature(d, 'Vice President')}\n`,
        ),
      () =>
        `CLIENT INTERVIEW        ${d.date()}        by ${d.staff()}, paralegal\nInterpreter: ${d.staff()}\n\n- ${d.name(who, 'plain')}, A# ${d.alien(who)}, came in ${d.random.between(2001, 2019)}, ${d.pick('TPS', 'asylum granted', 'DACA')}\n- spouse ${d.name(spouse, 'plain')}, A# ${d.alien(spouse)}\n- rent ${d.money(400, 900)}, both work at the ${d.pick('turkey plant', 'hotel', 'nursery')}\n- next: biometrics ${d.date()}\n`,
      () =>
        d.wrap(
          `I am writing about ${d.name(who, 'plain')} (A-number ${d.alien(who)}), my ${who.sex === 'F' ? 'wife' : 'husband'}. If ${d.he(who)} is sent away, our children and I will lose the house. ${d.he(who) === 'he' ? 'He' : 'She'} ${d.health(who, d.pick('has kidney disease and is on a machine three times a week', 'had open heart surgery last year and still sees the surgeon', 'has epilepsy and the medicine cannot be had there'))}. I ask the judge for mercy.\n\n${d.name(spouse, 'plain')}\n${address(spouse)}\n`,
        ),
      () =>
        reply(
          d,
          `Updated in the system. Please remind the student to carry the I-20.\n${d.staff()}, International Center`,
          {
            by: mailbox(d.staff()),
            says: `Transfer in: ${d.name(who, 'plain')}. SEVIS ID ${d.element('government-id', `N00${d.random.digits(8)}`, who)}, passport ${d.passport(who)}. Arrives ${d.date()}.`,
          },
        ),
      () =>
        `AFFIDAVIT OF SUPPORT (Form I-864) - worksheet\n\nPart 2  Immigrant you are sponsoring\n   Name:          ${d.name(who, 'last-first')}\n   A-Number:      ${d.alien(who)}\n\nPart 4  About you, the sponsor\n   Name:          ${d.name(spouse, 'last-first')}\n   SSN:           ${d.ssn(spouse)}\n   Mailing:       ${spouse.street}, ${spouse.city}\n   Income:        ${d.money(20_000, 80_000)}\n\nPrepared by ${d.staff()}\n`,
      () =>
        d.wrap(
          `RESPONSE TO REQUEST FOR EVIDENCE\n\nThe officer asks whether ${d.name(who, 'plain')} has filed tax returns. ${d.he(who) === 'he' ? 'He' : 'She'} has done so each year under Individual Taxpayer Identification Number ${d.itin(who)}. Transcripts are at Tab C. Also at Tab D is a letter of ${d.staff()}, pastor.\n`,
        ),
    );
    return publish(d, formats.of(d), text, { subject: d.pick('case', 'documents', 'Fwd: file') });
  },
};
