// What a clinic dictates, faxes and is told: the clinicians, callers and subscribers are not always the patient.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { signature, word } from '../phrases.ts';
import { diagnosis, saidOf } from '../ills.ts';
import { chat, nicknamed, openFormats, publish, reply, scanned } from '../papers.ts';

const person = ({ sex }: Someone): string => (sex === 'F' ? 'woman' : 'man');

function findings(d: Draft, of: Someone): string {
  return d.health(
    of,
    d.pick(
      'end-stage osteoarthritis of the left hip',
      'a full-thickness tear of the supraspinatus',
      'a 6 mm stone lodged in the right ureter',
      'moderate aortic stenosis',
      'a suspicious nodule in the upper lobe of the right lung',
      'diverticulitis of the sigmoid colon',
      'early cataracts in both eyes',
    ),
  );
}

export const dictatedNote: Genre = {
  name: 'dictated-note',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const [doctor, other] = [d.staff(), d.staff()];
    return d.choose(
      () =>
        d.wrap(
          `${d.clinic()}\n\n${d.date()}\n\n${other}, MD\n\nRE: ${d.name(who, 'plain', 'middle')}\nDOB: ${d.born(who)}\n\nDear Dr. ${other.split(' ')[1]}:\n\nThank you for sending ${d.titled(who)} to see me. As you know, ${d.he(who)} is a pleasant ${person(who)} who has not been feeling right for about ${d.pick('two', 'six', 'nine')} months. Imaging done here on ${d.date()} shows ${findings(d, who)}. We talked over the options and ${d.he(who)} would like to try conservative care first. I will see the patient again in ${d.random.between(4, 12)} weeks.\n\nDictated but not read,\n${doctor}, ${d.pick('DO', 'MD', 'FACS')}\n`,
        ),
      () =>
        `PATIENT: ${d.name(who, 'caps-last-first', 'caps')}    MRN: ${d.random.digits(6)}    DOB: ${d.born(who)}\nDATE OF SERVICE: ${d.date()}    PROVIDER: ${doctor}, FNP-C\n\nS: ${d.pick('Here for follow up. Feeling tired.', 'c/o cough x 5 d, no fever at home.', 'Says meds make stomach upset.')}\nO: BP ${d.random.between(110, 168)}/${d.random.between(64, 98)}  P ${d.random.between(60, 104)}  T 98.${d.random.digits(1)}  Wt ${d.random.between(118, 262)} lb\nA: 1. ${diagnosis(d, who)}\n   2. ${d.pick('Tobacco use', 'Overweight', 'Insomnia')}\nP: ${d.pick('Labs today. RTC 3 mo.', 'Refer to specialist. Recheck 2 wks.', 'Continue present meds; call if worse.')}\n\nElectronically signed by ${doctor}, FNP-C ${d.date()} ${d.time()}\n`,
      () =>
        `this is dr ${doctor.toLowerCase()} dictating an office note on patient ${d.name(who, 'plain').toLowerCase()} date of birth ${d.born(who)} period ${d.he(who)} comes in today because ${d.he(who)} ${d.health(who, d.pick('has been coughing up blood', 'cannot keep any food down since the bypass surgery', 'has numb feet from diabetes', 'is still wheezing on two inhalers'))} period new paragraph i have asked ${d.staff().split(' ')[0]!.toLowerCase()} to set up a scan at ${d.clinic().toLowerCase()} period end of dictation\n`,
      () =>
        `EMERGENCY DEPARTMENT DISCHARGE INSTRUCTIONS\n\n${d.pad('Patient Name', 22)}${d.name(who, 'plain', 'last-first')}\n${d.pad('Arrived', 22)}${d.date()} ${d.time()}\n${d.pad('You were seen by', 22)}${doctor}, PA-C\n${d.pad('You were seen for', 22)}${d.health(who, d.pick('a broken wrist', 'kidney stones', 'chest pain', 'a bad asthma attack', 'food poisoning and dehydration', 'a dislocated shoulder'))}\n${d.pad('Follow up with', 22)}${other}, MD in ${d.random.between(2, 10)} days\n\nReturn to the emergency department or call 911 if you get worse. Your nurse today was ${d.staff()}, RN.\n\nPatient signature ______________________   Date __________\n`,
      () =>
        scanned(
          d,
          `${d.clinic().toUpperCase()}\nCONSULTATION REPORT\n\nName: ${d.name(who, 'last-first', 'last-first-middle')}\nReferring: ${other} MD\nReason: evaluation. History: The patient is a ${person(who)} referred for evaluation. Review of outside records confirms ${findings(d, who)}. No family present. Impression and plan were gone over in detail and all questions were answered.\n\n${doctor} MD\n${d.date()}`,
        ),
      () =>
        d.wrap(
          `COUNSELING INTAKE SUMMARY\nClient: ${nicknamed(d, who)}\nClinician: ${doctor}, LCSW\nSession: ${d.date()}, 50 min\n\nClient ${d.health(who, d.pick('reports panic attacks several times a week', 'has felt hopeless and has not slept since the divorce', 'has been drinking a fifth of vodka a day', 'meets criteria for post-traumatic stress disorder', 'has cut on both arms since age 14'))}. PHQ-9 was ${d.random.between(12, 24)}. Client denies any plan to harm anyone. Emergency contact is a cousin, ${d.someone().first}. Next session ${d.date()}.\n`,
        ),
      () =>
        d.wrap(
          `${d.clinic()} · Results line\n${d.name(who, 'plain')}\n${who.street}\n${who.city}, ${who.state} ${who.zip}\n\n${d.date()}\n\nDear ${d.titled(who)},\n\nWe have your results. ${d.health(who, d.pick('Your biopsy showed a basal cell skin cancer', 'Your A1c was 9.4, which means your diabetes is not under control', 'Your bone density test shows osteoporosis', 'Your stool test was positive for C. difficile', 'Your thyroid is underactive'))}. Please call ${d.phone()} and ask for ${other.split(' ')[0]} to set up a visit.\n\n${signature(d, 'RN, Care Coordinator')}\n`,
        ),
    );
  },
};

export const referralFax: Genre = {
  name: 'referral-fax',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const cover = `FAX   TO: ${d.clinic()} ${d.phone()}   FROM: ${d.staff()} ${d.phone()}   PAGES: ${d.random.between(2, 9)}\n`;
    return d.choose(
      () =>
        `${cover}\nREFERRAL\n\nPatient:      ${d.name(who, 'plain', 'last-first')}\nDOB:          ${d.born(who)}\nPhone:        ${who.phone}\nInsurance:    ${d.insurer()}\nMember ID:    ${d.member(who)}\nGroup:        ${d.random.digits(5)}\nDiagnosis:    ${diagnosis(d, who)}\nRefer to:     ${d.staff()}, MD   NPI ${d.npi()}\n`,
      () =>
        `${d.insurer().toUpperCase()}  PRIOR AUTHORIZATION REQUEST   [${d.pick('x', ' ')}] Urgent  [ ] Standard\n\nSection 1 - Member\nLast name: ${who.last}      First name: ${who.first}      MI: ${who.middle}\nMember number: ${d.member(who)}      DOB: ${d.born(who)}\n\nSection 2 - Prescriber\nName: ${d.staff()}      NPI: ${d.npi()}      Office contact: ${d.staff()}\nFax: ${d.phone()}\n\nSection 3 - Clinical\nDrug: ${d.health(who, d.pick('Humira 40 mg every two weeks', 'Ozempic 1 mg weekly', 'Eliquis 5 mg twice a day', 'Suboxone film 8 mg daily'))}\nTried and failed: [x] yes  [ ] no\n`,
      () => {
        const child = d.relative(who, 'child');
        return `${cover}\nPatient name: ${d.name(child, 'plain')}  (minor, ${d.born(child)})\nPolicy holder: ${d.name(who, 'plain')}   Relation: ${who.sex === 'F' ? 'mother' : 'father'}\nPolicy holder's ${d.pick('member ID', 'subscriber ID', 'insurance ID no.')}: ${d.member(who, { of: [who, child] })}   Plan: ${d.insurer()}\nReason for referral: ${d.health(child, d.pick('ear tubes for chronic ear infections', 'tonsillectomy', 'evaluation for scoliosis', 'speech delay and possible autism'))}\nOrdering: ${d.staff()}, MD\n`;
      },
      () =>
        `*** REFILL REQUEST ***\n${d.pick('Boonslick', 'Corner', 'River Road')} Pharmacy   Phone ${d.phone()}   Fax ${d.phone()}\n\nRx# ${d.random.digits(7)}     Last filled ${d.date()}\nPATIENT: ${d.name(who, 'caps', 'caps-last-first')}\nADDRESS: ${who.street.toUpperCase()}, ${who.city.toUpperCase()}\nDRUG: ${d.health(who, d.pick('METFORMIN HCL 1000 MG', 'AMLODIPINE 5 MG', 'FLUOXETINE 20 MG', 'CARVEDILOL 12.5 MG', 'HYDROCODONE/APAP 5/325', 'LAMOTRIGINE 100 MG'))}   QTY 60   SIG: TAKE ONE TABLET TWICE DAILY\nPRESCRIBER: ${d.staff().toUpperCase()} MD\n\n[ ] AUTHORIZE ___ REFILLS     [ ] DENY     SIGNED ____________\n`,
      () =>
        d.wrap(
          `${cover}\nTo whom it may concern at the home health agency: please open ${d.name(who, 'plain')} (${d.born(who)}, ${who.street}, ${who.city}) for skilled nursing and PT. ${d.he(who) === 'he' ? 'He' : 'She'} ${saidOf(d, who)}. ${d.pick('Medicare number', 'Medicare card no.', 'Traditional Medicare, MBI')} ${d.mbi(who)}. The face-to-face was done by ${d.staff()}, MD, on ${d.date()}.\n`,
        ),
      () =>
        scanned(
          d,
          `DURABLE MEDICAL EQUIPMENT ORDER\nBeneficiary ${d.name(who, 'plain')}\n${word(d, 'mbi')} ${d.mbi(who)}\nItem CPAP supplies, full face mask\nDx ${d.health(who, d.pick('obstructive sleep apnea', 'severe obstructive sleep apnea', 'complex sleep apnea'))}\nLength of need 99 months\nPhysician ${d.staff()} MD NPI ${d.npi()}`,
        ),
      () =>
        `LABORATORY REQUISITION\nNAME (LAST, FIRST)  __${d.name(who, 'caps-last-first', 'last-first')}__\nDOB  __${d.born(who)}__   SEX  __${who.sex}__   PHONE  __${who.phone}__\nBILL TO  (  ) CLIENT   ( X ) INSURANCE   (  ) PATIENT\nINSURANCE CO.  __${d.insurer()}__   ID NO.  __${d.member(who)}__\nORDERED BY  __${d.staff()}__   ACCOUNT  __${d.random.digits(5)}__\nICD-10 / REASON  __${diagnosis(d, who)}__\n( X ) CBC   ( X ) BMP   (  ) TSH   (  ) LIPID\n`,
    );
  },
};

const formats = openFormats('txt', 'eml');

/** Written or spoken by patients and those who care for them. */
export const patientMessage: Genre = {
  name: 'patient-message',
  kind: 'prose',
  extension: formats.extension,
  write(d) {
    const who = d.someone();
    const small = d.name(who, 'plain').toLowerCase();
    const text = d.choose(
      () =>
        chat(d, [
          {
            by: 'Clinic',
            says: `Reminder: you have a visit on ${d.date()}. Reply C to confirm.`,
          },
          {
            by: who.phone,
            says: `this is ${small} i cant come ${d.health(who, d.pick('i tested positive for covid', 'i have the flu', 'i threw my back out and cant drive', 'im in the hospital with my gallbladder'))}`,
          },
          { by: 'Clinic', says: 'We hope you feel better. Call us when you want a new time.' },
        ]),
      () => {
        const nurse = d.staff();
        return reply(
          d,
          `${nurse}, RN: Hi ${who.first}, I sent this to Dr. ${d.staff().split(' ')[1]} and will let you know.`,
          {
            by: d.name(who, 'plain'),
            says: d.wrap(
              `Hello, I saw the doctor last week for ${d.health(who, d.pick('my gout', 'my migraines', 'a bladder infection', 'the rash from shingles', 'my depression'))} and I am out of pills again. Can you send more to the pharmacy on ${d.pick('Broadway', 'Tenth', 'Providence')}? Thanks, ${who.first}`,
              70,
            ),
          },
        );
      },
      () => {
        const mother = d.someone();
        return d.wrap(
          `New voicemail from ${d.phone()} (0:${d.random.between(20, 58)})\nTranscription, may contain errors:\n\n"Hi, um, this is ${d.name(who, 'plain')}, I'm calling about my ${mother.sex === 'F' ? 'mom' : 'dad'}, ${d.name(mother, 'plain')}. ${mother.sex === 'F' ? 'She' : 'He'} ${d.health(mother, d.pick('fell again and hit her head'.replace('her', d.his(mother)), 'is having trouble breathing and her ankles are swollen'.replace('her', d.his(mother)), 'has not been taking the heart pills'))}. You wanted ${d.his(mother)} Medicare number, it's ${d.mbi(mother)}. Call me back at ${d.phone()}. Bye."`,
        );
      },
      () => {
        const [one, two] = [d.staff().split(' ')[0]!, d.staff().split(' ')[0]!];
        return chat(d, [
          { by: one, says: `did anybody call ${d.name(who, 'plain')} back` },
          {
            by: two,
            says: `not yet, dr wants to tell ${who.sex === 'F' ? 'her' : 'him'} in person`,
          },
          { by: one, says: 'oh no. what is it' },
          {
            by: two,
            says: d.health(
              who,
              d.pick(
                'the biopsy came back malignant',
                'melanoma, stage 2',
                'the MRI shows MS',
                'hep C positive',
              ),
            ),
          },
        ]);
      },
      () =>
        `ANSWERING SERVICE            MSG ${d.random.digits(4)}\nTIME    ${d.time()}   ${d.date()}\nFOR     DR ${d.staff().split(' ')[1]!.toUpperCase()}\nCALLER  ${d.staff().toUpperCase()} (${d.pick('HOSPICE NURSE', 'DAUGHTER', 'PHARMACIST', 'NEIGHBOR')})\nPATIENT ${d.name(who, 'caps')}\nMSG     ${d.health(who, d.pick('TEMP 103 SINCE CHEMO ON TUESDAY', 'PAIN NOT CONTROLLED ON MORPHINE', 'BLOOD SUGAR 38 AND CONFUSED', 'CATHETER IS BLOCKED', 'VOMITING BLOOD'))}\nPAGED   ${d.time()}   OPR ${d.random.digits(2)}\n`,
      () =>
        `subject: new insurance\n\nhey its ${small}, my insurance changed the 1st. new one is ${d.insurer().toLowerCase()}, ${d.pick('my id is', 'member id', 'the number on the card is')} ${d.member(who)} grp ${d.random.digits(5)}. do i need to bring the card in?? also who do i talk to about the bill from ${d.pick('march', 'june', 'oct')}, it says ${d.money(20, 400)}\n`,
    );
    return publish(d, formats.of(d), text, { subject: d.pick('Message', 'Fwd: message', 'FYI') });
  },
};
