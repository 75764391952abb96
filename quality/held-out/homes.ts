// What landlords, nursing homes and congregations hold about those in their care, and about their families.
import type { Genre } from '../document.ts';
import { letterHead, signature } from '../phrases.ts';
import { diagnosis, saidOf } from '../ills.ts';
import {
  chat,
  couple,
  mailbox,
  nicknamed,
  openFormats,
  publish,
  reply,
  scanned,
} from '../papers.ts';

const leaseFormats = openFormats('txt', 'txt', 'eml', 'html');

export const tenantFile: Genre = {
  name: 'tenant-file',
  kind: 'prose',
  extension: leaseFormats.extension,
  write(d) {
    const who = d.someone();
    const [other, ref] = [d.someone(), d.someone()];
    const text = d.choose(
      () =>
        `RENTAL APPLICATION        Unit ${d.random.between(1, 40)}${d.pick('A', 'B', '')}\n\nApplicant\n  Name ${d.name(who, 'plain', 'middle')}\n  SSN ${d.ssn(who)}    DL# ${d.license(who)}    State ${who.state}\n  Employer ${d.organisation()}    Supervisor ${d.staff()}\nCo-applicant\n  Name ${d.name(other, 'plain', 'middle')}\n  SSN ${d.ssn(other)}    DL# ${d.license(other)}    State ${other.state}\nPersonal reference\n  Name ${d.name(ref, 'plain')}    Phone ${ref.phone}\nPets ${d.pick('none', '1 cat', 'lab mix, 60 lb')}\n`,
      () =>
        d.wrap(
          `RESIDENTIAL LEASE\n\nThis lease is made ${d.date()} between ${d.staff()} (Landlord) and ${d.name(who, 'plain')} (Tenant) for ${who.street}, ${who.city}. Rent is ${d.money(450, 1400)}, due on the first. Tenant's Social Security number is ${d.ssn(who)}. No more than ${d.random.between(1, 4)} people may live here. ${d.name(other, 'plain')} signs as guarantor and gives driver's license ${d.license(other)} (${other.state}).\n\nLandlord ______________   Tenant ______________   Guarantor ______________\n`,
        ),
      () =>
        d.wrap(
          `${letterHead(d, d.clinic())}\n${d.date()}\n\nTo the property manager:\n\n${d.name(who, 'plain')} is my patient and ${d.health(who, d.pick('has severe depression', 'has PTSD from military service', 'has an anxiety disorder', 'has epilepsy, and the dog warns of seizures'))}. In my opinion an assistance animal is needed for ${d.his(who)} full use of the home. Please waive the pet fee.\n\n${signature(d, 'LPC')}\n`,
        ),
      () => {
        const children = [d.relative(who, 'child'), d.relative(who, 'child')];
        return `HOUSING AUTHORITY - HOUSEHOLD COMPOSITION\n\n${d.pad('#', 4)}${d.pad('Name', 28)}${d.pad('Relation', 12)}${d.pad('Sex', 6)}SSN\n${[who, ...children].map((one, index) => `${d.pad(index + 1, 4)}${d.pad(d.name(one, 'last-first'), 28)}${d.pad(index === 0 ? 'Head' : 'Child', 12)}${d.pad(one.sex, 6)}${d.ssn(one)}`).join('\n')}\n\nGross income ${d.money(6000, 30_000)}     Voucher size ${d.random.between(2, 4)} BR     Caseworker ${d.staff()}\n`;
      },
      () =>
        reply(
          d,
          `approved, she can have the keys friday. deposit is one month`.replace(
            'she',
            who.sex === 'F' ? 'she' : 'he',
          ),
          {
            by: d.staff(),
            says: `ran ${d.name(who, 'plain').toLowerCase()} for unit ${d.random.between(1, 40)}. social ${d.ssn(who)}. score ${d.random.between(540, 790)}, no evictions, one late on a truck. prior landlord ${d.staff()} says fine. want me to call ${d.pick('work', 'the job', 'references')} too?`,
          },
        ),
      () =>
        `MOVE-IN CHECKLIST        ${d.date()}\n\nTenant: ${couple(d, who, other)}\nKeys: 2   Garage code: ${d.random.digits(4)}   Wi-Fi password: ${who.password}\n\n[x] smoke alarm   [x] stove   [ ] screens   [x] water heater, serial ${d.serial()}\nNotes: scratch on tub, stain in hall.\nManager: ${d.staff()}\n`,
      () =>
        d.wrap(
          `Hi ${d.staff().split(' ')[0]}, we need to break the lease early. ${d.name(other, 'plain')} ${saidOf(d, other)} and cannot do the stairs any more. We would be out by ${d.date()}. Can we use the deposit for the last month?\n\n${d.name(who, 'plain')}\n${who.phone}\n`,
        ),
    );
    return publish(d, leaseFormats.of(d), text, { subject: d.pick('apartment', 'lease', 'unit') });
  },
};

export const careHome: Genre = {
  name: 'care-home',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const daughter = d.relative(who, 'child');
    const home = d.pick('Cedar Manor', 'Oakview Care Center', 'The Maples', 'Prairie View Lodge');
    return d.choose(
      () =>
        `${home.toUpperCase()}                 ADMISSION RECORD\n\n${d.pad('RESIDENT', 20)}${d.name(who, 'caps-last-first', 'last-first')}\n${d.pad('ROOM', 20)}${d.random.between(100, 340)}-${d.pick('A', 'B')}\n${d.pad('SOC SEC NO', 20)}${d.ssn(who)}\n${d.pad('MEDICARE NO', 20)}${d.mbi(who)}\n${d.pad('MEDICAID NO', 20)}${d.dcn(who)}\n${d.pad('DIAGNOSES', 20)}${diagnosis(d, who)}\n${d.pad('PHYSICIAN', 20)}${d.staff()}, DO  ${d.phone()}\n${d.pad('RESPONSIBLE PARTY', 20)}${d.name(daughter, 'plain')} (${daughter.sex === 'F' ? 'daughter' : 'son'})  ${daughter.phone}\n${d.pad('MORTUARY', 20)}${d.staff().split(' ')[1]} & Sons\n`,
      () =>
        d.wrap(
          `CARE PLAN CONFERENCE - ${home}        ${d.date()}\n\nResident: ${d.name(who, 'plain')}\nPresent: ${d.name(daughter, 'plain')} (family), ${d.staff()}, RN, ${d.staff()} (dietary), ${d.staff()} (activities)\n\nNursing: resident ${d.health(who, d.pick('has a stage 3 pressure sore on the heel', 'wanders at night and no longer knows the family', 'has lost 14 pounds and chokes on thin liquids', 'has a urinary infection again', 'is on comfort care for lung cancer'))}. Dietary: likes pie. Activities: enjoys bingo and the choir. Family asked about the lost ${d.pick('sweater', 'hearing aid battery', 'quilt')}. Next meeting in 90 days.\n`,
        ),
      () =>
        `INCIDENT REPORT\n\nWho was involved?\n   ${d.name(who, 'plain')}\nWhere?\n   ${d.pick('shower room', 'hall 2', 'dining room')}, ${d.date()} ${d.time()}\nWho saw it?\n   ${d.staff()}, CNA\nWhat did you find?\n   ${d.health(who, d.pick('skin tear to left forearm, 4 cm', 'on floor, left hip painful, leg turned out', 'bump on back of head, confused', 'lips blue, oxygen tubing off', 'second degree burn on lap from coffee'))}\nWho was told?\n   Dr. ${d.staff()}; family: ${d.name(daughter, 'plain')}\n`,
      () =>
        d.wrap(
          `Phone note, ${d.date()}, ${d.staff()} (admissions)\n\n${d.name(daughter, 'plain')} called about a bed for ${d.his(daughter)} ${who.sex === 'F' ? 'mother' : 'father'}, ${nicknamed(d, who)}, now at ${d.clinic()}. ${d.he(who) === 'he' ? 'He' : 'She'} ${saidOf(d, who)}. Has Medicare (${d.mbi(who)}) and a MO HealthNet application pending. No smoking. Likes a window. Tour ${d.date()} ${d.time()}.\n`,
        ),
      () =>
        reply(d, `I will call you this evening. ${d.staff()}, social services`, {
          by: mailbox(`${daughter.first} ${daughter.last}`, 'example.com'),
          says: d.wrap(
            `Could somebody please tell me what is going on with ${who.sex === 'F' ? 'Mom' : 'Dad'} (${d.name(who, 'plain')}, room ${d.random.between(100, 340)})? The aide said ${d.he(who)} ${d.health(who, d.pick('has C. diff and is in isolation', 'was given the wrong heart pill', 'has shingles', 'fell twice this week and has a black eye'))} and nobody called us. ${daughter.first}`,
            70,
          ),
        }),
      () =>
        scanned(
          d,
          `PHYSICIAN ORDER SHEET\nResident ${d.name(who, 'last-first')}\nFacility ${home}\nAllergies NKA\nOrders 1. ${d.health(who, d.pick('Donepezil 10 mg at bedtime', 'Furosemide 40 mg every morning', 'Insulin lispro per sliding scale', 'Carbidopa-levodopa 25/100 three times daily'))} 2. Regular diet 3. Up in chair twice daily\nT.O. Dr. ${d.staff()} / ${d.staff()} RN`,
        ),
      () =>
        d.wrap(
          `${letterHead(d, home)}\n${d.date()}\n\nFamily Support Division\n\nRe: ${d.name(who, 'plain')}, ${d.pick('DCN', 'MO HealthNet number', 'departmental client number')} ${d.dcn(who)}\n\nPlease find the bank statement that you asked for. The resident's share of the cost, ${d.money(300, 1900)}, is paid by ${d.name(daughter, 'plain')}. Level-of-care papers went out on ${d.date()}.\n\n${signature(d, 'Business Office Manager')}\n`,
        ),
      () =>
        `SHIFT REPORT   ${d.date()}   ${d.pick('days to evenings', 'nights to days')}   ${d.staff()}, LPN\n\n${d
          .people(3, 5)
          .map(
            (one) =>
              `${d.random.between(100, 340)} ${d.titled(one)} - ${d.health(one, d.pick('c diff, gown and gloves', 'new stroke, feeds with help', 'blood sugar 312 at supper', 'fx hip, wt bearing as tol'), { of: null, optional: true })}`,
          )
          .join('\n')}\n\nCall light in 118 still broken. ${d.staff()} is on call.\n`,
      () =>
        `VA CONTRACT NURSING HOME - TRANSFER\n\nVeteran: ${d.name(who, 'plain')}     Branch: ${d.pick('Army', 'Navy', 'USMC')}\nDoD ID number: ${d.element('military-id', d.numbers.military(), who)}\nFrom: VA Hospital, Columbia     To: ${home}\nReason: ${d.health(who, d.pick('Parkinsonism due to Agent Orange', 'below-knee amputation', 'vascular dementia', 'spinal cord injury'))}\nNext of kin: ${d.name(daughter, 'plain')}, ${daughter.phone}\nSocial worker: ${d.staff()}\n`,
    );
  },
};

const churchFormats = openFormats('txt', 'eml', 'html', 'txt');

export const congregation: Genre = {
  name: 'congregation',
  kind: 'prose',
  extension: churchFormats.extension,
  write(d) {
    const who = d.someone();
    const [other, third] = [d.someone(), d.someone()];
    const text = d.choose(
      () =>
        d.wrap(
          `Prayer chain for ${d.date()}\n\nPlease lift up ${nicknamed(d, who)}, who ${saidOf(d, who)}. Also ${d.name(other, 'plain')}: ${d.health(other, d.pick('the cancer is back and it is in the liver now', 'heart surgery Tuesday in St. Louis', 'in the ICU on a ventilator', 'test came back positive for Parkinson’s'))}. Praise for the safe trip of ${d.name(third, 'plain')} and the youth group!\n\nPass it on, ${d.staff()}\n`,
        ),
      () =>
        `SUNDAY BULLETIN   ${d.date()}\n\nPrelude .................. ${d.staff()}, organ\nHymn ..................... No. ${d.random.between(12, 640)}\nSermon ................... Pastor ${d.staff().split(' ')[1]}\n\nREMEMBER IN PRAYER\n  ${d.name(who, 'plain')} - ${d.health(who, d.pick('knee replacement', 'chemo round 3', 'broken hip', 'recovering from a stroke', 'on dialysis'))}\n  ${d.name(other, 'plain')} - traveling\n  The family of ${d.name(third, 'plain')}\n\nNursery: ${d.staff()}    Attendance last week: ${d.random.between(40, 320)}    Offering: ${d.money(900, 5000)}\n`,
      () =>
        `MISSION TRIP FORM (one for each traveler)\n\nTraveler:  ${d.name(who, 'plain')}\nPassport no.:  ${d.passport(who)}      Expires: ${d.date(2025, 2031)}\nHealth insurance:  ${d.insurer()}   ID ${d.member(who)}\nAllergies / conditions:  ${d.health(who, d.pick('allergic to penicillin', 'asthma', 'high blood pressure, takes lisinopril', 'bee stings, carries an EpiPen'))}\nIn an emergency call:  ${d.name(other, 'plain')}  ${other.phone}\nTeam leader:  ${d.staff()}\n`,
      () => {
        const helpers = d.people(2, 5);
        return `NURSERY & VAN VOLUNTEERS - background checks (keep in the locked drawer)\n\n${helpers.map((one) => `${d.pad(d.name(one, 'plain', 'last-first'), 28)}SSN ${d.ssn(one)}   ${d.pick('clear', 'pending', 'sent')}`).join('\n')}\n\nChecked by ${d.staff()}, clerk of session\n`;
      },
      () =>
        d.wrap(
          `Benevolence committee, ${d.date()}. Present: ${d.staff()}, ${d.staff()}, ${d.staff()}.\n\nRequest of ${d.name(who, 'plain')} for ${d.money(80, 500)} toward the light bill. ${d.he(who) === 'he' ? 'He' : 'She'} ${d.health(who, d.pick('has not worked since the back surgery', 'lost a leg to diabetes last winter', 'just got out of rehab for pills', 'has MS and the medicine takes the whole check'))}. Approved. Request of ${d.name(other, 'plain')} for a car seat. Approved. Request of ${d.name(third, 'plain')}: come back with the bill.\n`,
        ),
      () =>
        `FOOD PANTRY SIGN-IN   ${d.date()}   volunteer ${d.staff()}\n\n${[who, other, third].map((one, index) => `${index + 1}) ${d.name(one, 'plain')}  household ${d.random.between(1, 7)}  ID: ${one.state} DL ${d.license(one)}`).join('\n')}\n\nBread is on the left table. One turkey to a family.\n`,
      () =>
        chat(d, [
          { by: 'Pastor', says: `has anyone been to see ${d.name(who, 'plain')}?` },
          {
            by: d.staff().split(' ')[0]!,
            says: `yes sat. ${d.health(who, d.pick('they took out the tumor but it has spread', 'the stroke left the right side weak', 'hospice says days', 'the hip is healing slow and theres an infection'))}`,
          },
          { by: 'Pastor', says: `i will go by. who is doing meals? ${d.staff()}?` },
        ]),
    );
    return publish(d, churchFormats.of(d), text, { subject: d.pick('prayer', 'church', 'news') });
  },
};
