// What a school's nurse and its registrar keep: children beside the parents, teachers and doctors who sign for them.
import type { Genre } from '../document.ts';
import { address, letterHead, signature, word } from '../phrases.ts';
import { childIll } from '../ills.ts';
import { couple, mailbox, openFormats, publish, reply, scanned } from '../papers.ts';

const healthFormats = openFormats('txt', 'txt', 'eml', 'html');

export const healthRoom: Genre = {
  name: 'health-room',
  kind: 'prose',
  extension: healthFormats.extension,
  write(d) {
    const [child, mother] = (() => {
      const parent = d.someone();
      return [d.relative(parent, 'child'), parent];
    })();
    const grade = d.pick('2nd', '4th', '7th', 'K', '10th');
    const from = mailbox(mother.first + ' ' + mother.last, 'example.com');
    const text = d.choose(
      () => {
        const rows = [child, ...d.people(2, 4)].map(
          (pupil) =>
            `${d.pad(d.time(), 10)}${d.pad(d.name(pupil, 'last-first'), 26)}${d.pad(d.random.between(1, 8), 6)}${d.health(pupil, d.pick('vomited twice, temp 101.9, sent home', 'asthma attack, 2 puffs albuterol', 'nosebleed 15 min, ice pack', 'insulin 4 units before lunch', 'migraine, lay down, ibuprofen', 'hit head at recess, knot on forehead', 'hives after lunch, Benadryl given', 'pink eye, sent home'))}`,
        );
        return `HEALTH ROOM LOG  ${d.date()}   Nurse: ${d.staff()}, RN\n\n${d.pad('Time', 10)}${d.pad('Student', 26)}${d.pad('Gr', 6)}Complaint / care\n${'-'.repeat(72)}\n${rows.join('\n')}\n`;
      },
      () =>
        `INDIVIDUALIZED HEALTH PLAN\n\nStudent: ${d.name(child, 'plain', 'middle')}        Grade: ${grade}        Teacher: ${d.staff()}\nParent/guardian: ${d.name(mother, 'plain')}        Phone: ${mother.phone}\nPhysician: Dr. ${d.staff()}        Phone: ${d.phone()}\n\nHealth concern: ${childIll(d, child)}\n\nWhat staff should do:\n  1. Stay with the student and send another adult for the nurse.\n  2. Follow the emergency steps on the back of this page.\n  3. Call the parent.\n\nParent signature: ____________________   Nurse: ${d.staff()}, RN\n`,
      () => {
        const lines = [child, ...d.people(1, 4)].map(
          (pupil) =>
            `${d.name(pupil, 'plain')} (${d.staff().split(' ')[1]}) - ${d.health(pupil, d.pick('peanuts and tree nuts, EpiPen in office', 'lactose intolerant', 'celiac, gluten free tray', 'allergic to eggs', 'diabetic, count carbs', 'shellfish allergy, Benadryl'))}`,
        );
        return `Kitchen staff: please post inside the serving door, not where students can see it.\n\n${lines.join('\n')}\n\nQuestions to ${d.staff()}, ext. ${d.random.digits(3)}.\n`;
      },
      () =>
        d.wrap(
          `${letterHead(d, 'Harmony Grove School District')}\n${d.date()}\n\nDear Mr. and Mrs. ${child.last}:\n\nThis letter follows the meeting of ${d.date()} about ${d.name(child, 'plain')}. The team reviewed the report of ${d.staff()}, school psychologist, and agreed that ${child.first} ${d.health(child, d.pick('meets the criteria for an autism spectrum disorder', 'is eligible under Other Health Impairment because of ADHD', 'has a specific learning disability and an anxiety disorder', 'has a traumatic brain injury from the car accident'))}. Services will be ${d.pick('30', '45', '60')} minutes ${d.pick('a day', 'three times a week')} with ${d.staff()}. A copy of the procedural safeguards is enclosed.\n\n${signature(d, 'Special Services')}\n`,
        ),
      () =>
        `STUDENT ACCIDENT REPORT        Date ${d.date()}   Time ${d.time()}\n\nName of student:\n    ${d.name(child, 'plain')}\nPlace:\n    ${d.pick('gym', 'playground, monkey bars', 'bus 14', 'shop class')}\nNature of injury:\n    ${d.health(child, d.pick('broken collarbone', 'cut above the eye, needed stitches', 'possible concussion, dizzy and sick to stomach', 'two chipped teeth and a split lip', 'sprained ankle, swollen'))}\nWitnessed by:\n    ${d.staff()} (teacher)\nParent called:\n    ${d.name(mother, 'plain')}, ${mother.phone}, ${d.pick('picking up', 'left message')}\nReport by:\n    ${d.staff()}\n`,
      () =>
        `${d.pick('good morning,', 'Hi -', 'hello mrs ' + d.staff().split(' ')[1]!.toLowerCase())}\n\n${d.name(child, 'plain')} ${d.health(child, d.pick('has strep and will be out til thursday', 'was throwing up all night so no school today', 'has head lice, we treated it last night', 'broke her arm'.replace('her', d.his(child)) + ' at practice, cast for 6 wks', 'has hand foot and mouth'))}. please send the homework with ${d.pick('the neighbor', 'big sister', 'bus driver')}.\n\nthanks\n${d.name(mother, 'plain')}`,
      () =>
        `AUTHORIZATION FOR MEDICATION AT SCHOOL\n\n(to be completed by the parent)\nI, ${d.name(mother, 'plain')}, ask that school staff give my child, ${d.name(child, 'plain')}, the medicine named below.\n\nMedicine and dose: ${d.health(child, d.pick('methylphenidate 10 mg', 'albuterol inhaler, 2 puffs', 'Keppra 250 mg', 'guanfacine 1 mg', 'Zyrtec 5 mg'))}     Time: ${d.pick('11:30', 'with lunch', 'before PE')}\nPrescriber: ${d.staff()}, MD     Phone: ${d.phone()}\nPharmacy Rx: ${d.random.digits(7)}\n\nSigned __________________  Date ${d.date()}\n`,
    );
    return publish(d, healthFormats.of(d), text, {
      subject: d.pick('Health room', 'absence', 'for the nurse'),
      from: d.pick(from, mailbox(d.staff())),
    });
  },
};

const deskFormats = openFormats('txt', 'txt', 'eml');

export const enrollmentDesk: Genre = {
  name: 'enrollment-desk',
  kind: 'prose',
  extension: deskFormats.extension,
  write(d) {
    const one = d.someone();
    const other = d.relative(one, 'spouse');
    const [father, mother] = one.sex === 'M' ? [one, other] : [other, one];
    const child = d.relative(one, 'child');
    const text = d.choose(
      () => {
        const two = (left: string, right: string): string => `${d.pad(left, 44)}${right}`;
        return `ENROLLMENT FORM                     School year 20${d.random.between(22, 25)}\n\nStudent: ${d.name(child, 'plain', 'last-first-middle')}     Grade: ${d.random.between(1, 12)}     DOB: ${d.born(child)}\nStudent ${word(d, 'ssn')} (optional): ${d.ssn(child)}\n\n${two('FATHER / GUARDIAN', 'MOTHER / GUARDIAN')}\n${two(`Name: ${d.name(father, 'plain')}`, `Name: ${d.name(mother, 'plain')}`)}\n${two(`Driver's lic.: ${d.license(father)}`, `Driver's lic.: ${d.license(mother)}`)}\n${two(`Phone: ${father.phone}`, `Phone: ${d.phone()}`)}\n\nLives with: [x] both  [ ] father  [ ] mother  [ ] other\nOffice use: entered by ${d.staff()} ${d.date()}\n`;
      },
      () =>
        `APPLICATION FOR FREE AND REDUCED PRICE MEALS\n\nStep 1  Children in the household\n  ${d.name(child, 'plain')}   school: ${d.pick('Elementary', 'Middle', 'High')}   foster [ ]  homeless [ ]\n\nStep 2  Does anyone receive Food Stamps or MO HealthNet?   NO [ ]  YES [x]\n  Name of person receiving: ${d.name(mother, 'plain')}     DCN: ${d.dcn(mother, { or: ['health-insurance-id', 'government-id'] })}\n\nStep 3  Income   ${d.money(900, 3800)} monthly\n\nStep 4  Adult signature: ${couple(d, father, mother)}\n  Last four digits of Social Security number of adult: ${d.lastFour(father.ssn)}\n`,
      () =>
        d.wrap(
          `${letterHead(d, d.pick('Harmony Grove School District', 'Moberly R-IV Schools'))}\nREQUEST FOR RECORDS        ${d.date()}\n\nTo the registrar: The following student has enrolled with us. Please send the transcript, discipline and shot records.\n\n${d.name(child, 'caps', 'plain')}, born ${d.born(child)}, SSN ${d.ssn(child)}, last attended your school in grade ${d.random.between(2, 11)}. Parents: ${couple(d, father, mother)}.\n\n${signature(d, 'Registrar')}\n`,
        ),
      () =>
        `Chaperone / volunteer driver   Trip: ${d.pick('State Capitol', 'Science Center', 'Hannibal caves')}, ${d.date()}\n\n${d
          .shuffle([father, ...d.people(2, 3)])
          .map(
            (driver) =>
              `${d.name(driver, 'plain')}   ${driver.state} DL ${d.license(driver)}   vehicle ${d.pick('Honda Odyssey', 'Ford Explorer', 'Kia Sorento')}   seats ${d.random.between(4, 7)}`,
          )
          .join('\n')}\n\nApproved: ${d.staff()}, principal\n`,
      () =>
        reply(
          d,
          `Thanks. I will put it in the system this afternoon and shred the copy.\n\n${d.staff()}\nRegistrar`,
          {
            by: d.staff(),
            says: `New student at the window just now: ${d.name(child, 'plain')}. Dad is ${d.name(father, 'plain')}. They moved here from ${d.pick('Guatemala', 'Bosnia', 'Manila')} and only had the passport for the kid, number ${d.passport(child)}. No shot record yet.`,
          },
        ),
      () =>
        d.wrap(
          `AFFIDAVIT OF RESIDENCY\n\nI, ${d.name(mother, 'plain')}, state that I and my child, ${d.name(child, 'plain')}, live at:\n\n${address(father)}\n\nin a home rented from ${d.staff()}, whose phone is ${d.phone()}. I showed the district my ${mother.state} driver's license, number ${d.license(mother)}, and a light bill. I know that a false statement is a crime.\n\n________________________\n\nSworn before me ${d.date()}  ${d.staff()}, Notary Public\n`,
        ),
      () =>
        scanned(
          d,
          `UNIVERSITY FINANCIAL AID OFFICE\nVERIFICATION WORKSHEET\nStudent name: ${d.name(mother, 'plain')}\nStudent SSN: ${d.ssn(mother)}\nSpouse name: ${d.name(father, 'plain')}\nSpouse SSN: ${d.ssn(father)}\nNumber in household ${d.random.between(2, 6)} Number in college 1\nWages ${d.money(9000, 60_000)} Tax paid ${d.money(200, 4000)}\nReviewed by ${d.staff()}, counselor`,
        ),
    );
    return publish(d, deskFormats.of(d), text, {
      subject: d.pick('enrollment', 'Fwd: new student', 'paperwork'),
    });
  },
};
