// What insurers write about claims: injured workers and members, with adjusters who are not the subject.
import type { Genre } from '../document.ts';
import { codeOf, conditions, plainFact } from '../health.ts';
import { form, letterHead, signature, word } from '../phrases.ts';

export const claimsNote: Genre = {
  name: 'claims-note',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'txt', 'md']),
  write(d) {
    const who = d.someone();
    const adjuster = d.staff();
    const body = d.choose(
      () =>
        `${d.date()} ${adjuster}: Claimant ${d.name(who, 'plain')} ${plainFact(d, who)}. IME set with Dr. ${d.staff()} for ${d.date()}. Reserve ${d.money(900, 9000)}.`,
      () =>
        `${form(d, [
          ['Claim', d.claimNumber()],
          [d.pick('Claimant', 'Injured worker', 'Employee'), d.name(who, 'last-first', 'plain')],
          [word(d, 'ssn'), d.ssn(who)],
          ['Employer', d.organisation()],
          [
            'Injury',
            d.health(
              who,
              d.pick(
                'fractured left wrist',
                'lumbar strain',
                'second degree burns',
                'torn meniscus',
              ),
            ),
          ],
          ['Adjuster', adjuster],
        ])}\n\nTTD of ${d.money(200, 700)} a week from ${d.date()}.`,
      () =>
        `Recorded statement of ${d.name(who, 'plain')} taken by ${adjuster} on ${d.date()}. ${d.he(who) === 'she' ? 'She' : 'He'} says the pallet fell at ${d.time()}. ${d.he(who) === 'she' ? 'She' : 'He'} ${d.health(who, `was treated at ${d.clinic()} for ${d.random.pick(conditions)}`)}. ${word(d, 'ssn')} ${d.ssn(who)}. Witness: ${d.staff()}.`,
      () =>
        `Diary for ${adjuster}. File of ${d.titled(who)}: letter out to ${d.clinic()}, check ${d.random.digits(7)} for ${d.money()}. Insured: ${d.organisation()}.`,
    );
    return d.wrap(
      `${d.insurer()} - ${d.pick('claim notes', "Workers' compensation", 'FILE NOTES')}\n\n${body}\n`,
      96,
    );
  },
};

/** Letters that decide about a treatment: member, number and diagnosis. */
export const authorizationLetter: Genre = {
  name: 'authorization-letter',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const condition = d.random.pick(conditions);
    const doctor = d.staff();
    const body = d.choose(
      () =>
        `We have ${d.pick('approved', 'denied')} the request of Dr. ${doctor} for ${d.pick('an MRI', 'twelve visits of physical therapy', 'home oxygen')}. Member: ${d.name(who, 'plain')}, ${word(d, 'member')} ${d.member(who)}. Diagnosis: ${d.health(who, `${condition} (${codeOf(condition)})`)}. Authorization ${d.random.digits(9)}.`,
      () =>
        `${form(d, [
          ['Member', d.name(who, 'plain')],
          [word(d, 'member'), d.member(who)],
          ['Requesting provider', `${doctor}, DO`],
          ['Diagnosis', d.health(who, condition)],
          ['Reference', d.claimNumber()],
        ])}\n\nYou may appeal in writing within ${d.pick('60', '180')} days.`,
      () =>
        `Our nurse, ${d.staff()}, RN, reviewed the records of ${d.name(who, 'plain')} (${word(d, 'member')} ${d.member(who)}), who ${d.health(who, `is being treated for ${condition}`)} by Dr. ${doctor}.`,
    );
    return d.wrap(
      `${letterHead(d, d.insurer())}\n${d.date()}\n\n${body}\n\n${signature(d, 'Medical Director')}\n`,
    );
  },
};
