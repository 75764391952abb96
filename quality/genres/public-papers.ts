// What lies open on every counter: leaflets, vacancies, notices. Names, numbers and words of medicine, and nothing covered.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { letterHead, signature } from '../phrases.ts';
import { nicknamed, openFormats, publish } from '../papers.ts';

const leafletFormats = openFormats('txt', 'html', 'md', 'txt');

/** Written for everybody: whoever is named in it gives the talk, reviewed the text or answers the phone. */
export const clinicLeaflet: Genre = {
  name: 'clinic-leaflet',
  kind: 'prose',
  extension: leafletFormats.extension,
  write(d) {
    const topic = d.pick(
      'diabetes',
      'high blood pressure',
      'asthma',
      'depression',
      'arthritis',
      'COPD',
    );
    const text = d.choose(
      () =>
        d.wrap(
          `LIVING WITH ${topic.toUpperCase()}\n\nMore than one in ten adults in Missouri has ${topic}. Many people feel well for years. Talk to your doctor if you are tired, short of breath or in pain.\n\nWhat you can do:\n  - Take your medicine at the same time each day.\n  - Walk ${d.random.between(20, 45)} minutes most days.\n  - Bring your list of pills to each visit.\n\nReviewed by ${d.staff()}, MD, and ${d.staff()}, RN, ${d.clinic()}. Form ${d.random.digits(3)}-${d.random.digits(4)}, revised ${d.date()}.\n`,
        ),
      () =>
        d.wrap(
          `FREE CLASS: ${d.pick('Eating well with diabetes', 'Back school', 'Quit smoking for good', 'Caring for someone with dementia')}\n\nTaught by ${d.name(d.someone(), 'plain')}, RD, and ${d.name(d.someone(), 'plain')}, RN. ${d.date()}, ${d.time()}, ${d.organisation()}. Seats for ${d.random.between(12, 40)}. Bring a pen. To sign up call ${d.staff()} at ${d.phone()} or write to classes@example.org.\n`,
        ),
      () =>
        `BEFORE YOUR COLONOSCOPY\n\n1. Stop iron pills seven days before.\n2. If you take warfarin or insulin, call us at ${d.phone()}.\n3. Drink the first half of the jug at ${d.time()}.\n4. Have somebody drive you home.\n\nYour doctors: ${d.staff()}, MD | ${d.staff()}, MD | ${d.staff()}, DO\nBilling questions: ${d.staff()}, tax ID ${d.ein()}, NPI ${d.npi()}\n`,
      () => {
        const first = d.someone().first;
        return d.wrap(
          `${d.pick('Heart Beat', 'Breathe Easy', 'Well & Good')} - newsletter of ${d.clinic()}, no. ${d.random.between(2, 60)}\n\n"${d.element('medical', d.pick('I have had COPD for nine years', 'I have lived with MS since 2011', 'I found out I was diabetic at the fair'), null, { of: null, optional: true })}," says ${first}, ${d.random.between(55, 82)}, of ${d.pick('Sedalia', 'Boonville', 'Moberly')}. "The group keeps me going." The group meets Tuesdays with ${d.staff()}, RRT.\n\nNew on our staff: ${d.name(d.someone(), 'plain')}, who treats asthma and allergies, and ${d.name(d.someone(), 'plain')}, a surgeon of the hand.\n`,
        );
      },
      () =>
        `VACCINE CLINIC - ${d.county()} Health Department\n\n${d.pad('Flu, standard', 30)}${d.money(20, 45)}\n${d.pad('Flu, high dose (65+)', 30)}${d.money(50, 90)}\n${d.pad('Hepatitis B, adult', 30)}${d.money(40, 90)}\n${d.pad('Shingles (2 doses)', 30)}${d.money(150, 220)}\n${d.pad('TB skin test', 30)}${d.money(10, 30)}\n\nNurses on duty: ${d.staff()}, ${d.staff()}. Standing order: Dr. ${d.name(d.someone(), 'plain')}.\nLot numbers ${d.random.letters(2)}${d.random.digits(4)}, ${d.random.letters(1)}${d.random.digits(5)}. NDC ${d.random.digits(5)}-${d.random.digits(4)}-${d.random.digits(2)}.\n`,
      () =>
        d.wrap(
          `SIDE EFFECTS OF ${d.pick('METFORMIN', 'LISINOPRIL', 'SERTRALINE', 'PREDNISONE')}\n\nThis sheet is for everyone who gets this medicine from us. Common: upset stomach, headache, dizziness. Rare: swelling of the face, trouble breathing; call 911. Do not use if you are pregnant or have kidney disease unless your doctor says so. Keep away from children.\n\nPharmacist in charge: ${d.staff()}. Poison control ${d.phone()}.\n`,
        ),
    );
    return publish(d, leafletFormats.of(d), text, { subject: `About ${topic}` });
  },
};

export const vacancyBoard: Genre = {
  name: 'vacancy-board',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const degree = d.pick('BSN', 'MSW', 'B.S. in accounting', 'associate degree');
    return d.choose(
      () =>
        d.wrap(
          `POSITION OPEN - REGISTERED NURSE, ONCOLOGY\n\nReq. ${d.random.digits(6)}   ${d.clinic()}   Posted ${d.date()}\n\nGives chemotherapy, starts IVs, teaches patients about their cancer. Must be able to lift fifty pounds, pass a drug screen and show proof of hepatitis B and flu shots. We give veterans and people with disabilities a fair chance. Pay ${d.money(28, 44)} an hour. Health, dental, 401(k).\n\nApply to ${d.staff()}, ${d.phone()}.\n`,
        ),
      () =>
        `${d.name(who, 'caps', 'plain')}\n${who.street}, ${who.city}, ${who.state} ${who.zip}  |  ${who.phone}  |  ${who.email}\n\nEXPERIENCE\n${d.date(2015, 2019)} - present   ${d.clinic()}\n   * Ran the diabetes education program, ${d.random.between(80, 400)} patients a year\n   * Trained ${d.random.between(3, 12)} aides in wound care\n${d.date(2008, 2012)} - ${d.date(2013, 2014)}   ${d.organisation()}\n   * Handled accounts payable, ${d.money(100_000, 900_000)} a year\n\nEDUCATION\n${degree}, ${d.pick('Moberly Area Community College', 'Lincoln University')}, GPA 3.${d.random.digits(2)}\n\nREFERENCES\n${d.name(d.someone(), 'plain')}, ${d.phone()}\n${d.staff()}, ${d.phone()}\n`,
      () =>
        d.wrap(
          `${letterHead(d, d.organisation())}\n${d.date()}\n\nTo whom it may concern:\n\nI have known ${nicknamed(d, who)} for ${d.random.between(3, 15)} years and supervised ${d.his(who)} work in our ${d.pick('billing', 'records', 'admissions')} office. ${d.titled(who)} is prompt, honest and kind to patients. I would hire ${who.sex === 'F' ? 'her' : 'him'} again without a second thought.\n\n${signature(d, d.pick('Office Manager', 'Director'))}\n`,
        ),
      () =>
        d.wrap(
          `Dear ${d.staff()},\n\nPlease accept this letter as my application for the opening of ${d.pick('school nurse', 'claims examiner', 'records clerk', 'dispatcher')} (job ${d.random.digits(7)}). I have a ${degree} and ${d.random.between(2, 20)} years in ${d.pick('workers’ compensation claims', 'a cardiology practice', 'the county jail infirmary')}, where I worked with ICD-10 codes and Medicare billing every day. My résumé is attached.\n\n${d.name(who, 'plain')}\n${who.phone}\n`,
        ),
      () => {
        const people = d.people(3, 6);
        return `INTERVIEW SCHEDULE   ${d.pick('LPN night shift', 'Payroll clerk', 'Bus driver')}   Panel: ${d.staff()}, ${d.staff()}\n\n${d.pad('Time', 12)}${d.pad('Candidate', 28)}${d.pad('Applicant no.', 16)}Score\n${people.map((one) => `${d.pad(d.time(), 12)}${d.pad(d.name(one, 'plain', 'last-first'), 28)}${d.pad(d.random.digits(6), 16)}${d.random.between(40, 99)}/100`).join('\n')}\n`;
      },
      () =>
        d.wrap(
          `JOB DESCRIPTION   Claims Examiner II   Code ${d.random.digits(4)}   Grade ${d.random.between(10, 24)}\n\nReads medical records, decides whether an injury such as a torn rotator cuff or a back strain arose from work, and writes to doctors and employees. Reports to ${d.name(who, 'plain')}. Knows RSMo chapter 287. Must not share Social Security numbers, diagnoses or account numbers outside the office.\n\nApproved ${d.date()} ${d.staff()}\n`,
        ),
    );
  },
};

function obituary(d: Draft): string {
  const who = d.someone();
  const spouse = d.relative(who, 'spouse');
  return d.wrap(
    `${d.name(who, 'plain', 'middle')}, ${d.random.between(71, 98)}, of ${who.city}, died ${d.date()}. ${d.he(who) === 'he' ? 'He' : 'She'} was born ${d.date(1928, 1948)} and married ${spouse.first} ${d.someone().last} on ${d.date(1960, 1985)}. ${d.he(who) === 'he' ? 'He' : 'She'} farmed, taught Sunday school and never missed a ball game. Survivors are ${d.name(d.relative(who, 'child'), 'plain')} and ${d.name(d.someone(), 'plain')}. Visitation is at ${d.time()} at ${d.organisation()}. Memorials to the American Heart Association or the ${d.pick('animal shelter', 'volunteer fire department', 'library')}.\n`,
  );
}

const noticeFormats = openFormats('txt', 'txt', 'html', 'md');

export const publicNotice: Genre = {
  name: 'public-notice',
  kind: 'prose',
  extension: noticeFormats.extension,
  write(d) {
    const text = d.choose(
      () =>
        `CIRCUIT COURT DOCKET   ${d.date()}   Hon. ${d.staff()}   Division ${d.random.between(1, 9)}\n\n${d
          .people(4, 7)
          .map(
            (one) =>
              `${d.pad(d.time(), 10)}${d.pad(d.caseNumber(), 18)}${d.choose(
                () => `STATE V ${d.name(one, 'caps')}`,
                () => `${d.bank().toUpperCase()} V ${d.name(one, 'caps')}`,
                () => `${d.name(one, 'caps')} V ${d.name(d.someone(), 'caps')}`,
              )}`,
          )
          .join('\n')}\n`,
      () =>
        d.wrap(
          `MINUTES OF THE BOARD OF ${d.pick('EDUCATION', 'ALDERMEN', 'TRUSTEES')}   ${d.date()}\n\nPresent: ${d
            .people(4, 6)
            .map((one) => d.name(one, 'plain'))
            .join(
              ', ',
            )}. Clerk: ${d.staff()}.\n\nMotion by ${d.name(d.someone(), 'initial')}, second by ${d.name(d.someone(), 'initial')}, to hire ${d.name(d.someone(), 'plain')} as school nurse. Carried 6-0. Heard ${d.name(d.someone(), 'plain')} of ${d.clinic()} on flu shots. Paid bills of ${d.money(9000, 80_000)}, checks ${d.random.digits(5)} to ${d.random.digits(5)}. Bought two defibrillators, serials ${d.serial()} and ${d.serial()}. Adjourned ${d.time()}.\n`,
        ),
      () => `OBITUARIES\n\n${obituary(d)}\n${obituary(d)}`,
      () =>
        `${d.county().toUpperCase()} - WHO TO CALL\n\n${d
          .people(6, 10)
          .map(
            (one) =>
              `${d.pad(d.name(one, 'last-first'), 27)}${d.pad(d.pick('Assessor', 'Health Dept', 'Collector', 'EMS', 'Road & Bridge'), 17)}${d.pad(d.phone(), 17)}x${d.random.digits(4)}`,
          )
          .join('\n')}\n\nTTY ${d.phone()}   Fax ${d.phone()}\n`,
      () =>
        d.wrap(
          `NEWS FROM ${d.organisation().toUpperCase()}\n\nCongratulations to ${d.name(d.someone(), 'plain')} on ${d.random.between(10, 35)} years of service, and to ${d.name(d.someone(), 'plain')}, who was named EMT of the year. ${d.name(d.someone(), 'plain')} ran the ${d.pick('Walk for Diabetes', 'Race for the Cure', 'Heart Walk')} in ${d.random.between(24, 48)} minutes and our team raised ${d.money(400, 9000)}. The blood drive is ${d.date()}; sign up with ${d.staff()}.\n\nPotluck Friday!\n`,
        ),
      () =>
        d.wrap(
          `NOTICE OF TRUSTEE'S SALE\n\nFor default by ${d.name(d.someone(), 'plain')} and ${d.name(d.someone(), 'plain')}, the trustee, ${d.staff()}, will sell lot ${d.random.between(1, 90)}, ${d.pick('Sunset Acres', 'Hickory Hills')}, recorded in book ${d.random.digits(4)}, page ${d.random.digits(3)}, document ${d.random.digits(9)}, at the courthouse door of ${d.county()} on ${d.date()} at ${d.time()}.\n`,
        ),
      () =>
        `HONOR ROLL, ${d.pick('FIRST', 'SECOND', 'THIRD')} QUARTER\n\n${['Seventh', 'Eighth']
          .map(
            (grade) =>
              `${grade} grade: ${d
                .people(4, 8)
                .map((one) => d.name(one, 'plain'))
                .join(', ')}`,
          )
          .join('\n\n')}\n\nPerfect attendance: ${d.name(d.someone(), 'plain')}\n`,
    );
    return publish(d, noticeFormats.of(d), text, { subject: 'Public notice' });
  },
};
