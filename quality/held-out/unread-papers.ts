// Papers that belong to nobody's file: press releases, verses, programs, policies and slides full of sample numbers.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { openFormats, publish } from '../papers.ts';

const formats = openFormats('txt', 'html', 'md');

function release(d: Draft): string {
  const [speaker, doctor] = [d.someone(), d.someone()];
  return `FOR IMMEDIATE RELEASE\nContact: ${d.staff()}, ${d.phone()}\n\n${d.clinic().toUpperCase()} OPENS ${d.pick('DIABETES', 'HEART', 'CANCER', 'SLEEP')} CENTER\n\n${d.date()} -- One adult in ten lives with diabetes, and many more have high blood pressure without knowing it. "We see it every day," said ${d.name(speaker, 'plain')}, who chairs the foundation. "Families drive two hours for chemotherapy."\n\nDr. ${doctor.first} ${doctor.last} will lead the center. Dr. ${doctor.last} trained in ${d.pick('cardiology', 'oncology', 'endocrinology')} and joined the staff in ${d.random.between(1998, 2019)}. Free screening for cholesterol and glucose is offered on ${d.date()} from 9 to noon.\n\n# # #`;
}

function verses(d: Draft): string {
  return d.pick(
    `SONG FOR THE SECOND SHIFT\n\nDoctor, Doctor, give me the news,\nmy heart is broken and so are my shoes.\nI caught a fever down on Ninth,\nthe cure for you is hard to find.\n\nNurse, bring the morphine and the moon,\nI'll be well again by the end of June.\n\nWords and music: ${d.staff()}`,
    `THE WARD AT NIGHT\n(a poem for the newsletter)\n\nThe old men cough their pneumonia songs,\nthe monitors count what the day got wrong,\nand somebody's mother, forgetting her name,\ncalls for a girl who never came.\n\n${d.staff()}, volunteer`,
  );
}

function playbill(d: Draft): string {
  const cast = d
    .people(4, 7)
    .map(
      (who) =>
        `${d.pad(d.pick('The Patient', 'Doctor Stockmann', 'Nurse Ratchet', 'A Pharmacist', 'The Widow', 'Second Orderly', 'Mrs. Malaprop'), 22, 'right')}${d.name(who, 'plain')}`,
    );
  return `THE IMAGINARY INVALID\nA comedy in three acts, about a man who believes he has every disease in the book\n\nCAST\n${[...new Set(cast)].join('\n')}\n\nTickets at the door. Season subscribers: account cards are at window 2.\nHouse manager ${d.staff()}   ${d.phone()}`;
}

function bulletin(d: Draft): string {
  const people = d.people(4, 8).map((who) => `  ${d.name(who, 'plain')}`);
  return `PRAYER CONCERNS\n\nPlease remember this week:\n${people.join('\n')}\n\nThe blood pressure clinic meets after the second service. The grief group reads "When Cancer Comes" on Tuesday. Offering ${d.date()}: ${d.money(900, 6000)}. Hymns 219, 99, 407.`;
}

function review(d: Draft): string {
  const author = d.someone();
  return `ON THE SHELF\n\n"The Sugar Ward" by ${d.name(author, 'plain')} (ISBN ${d.isbn()}) follows a country nurse through the polio years. ${author.last} writes about tuberculosis, scarlet fever and a town without a doctor as if she had been there. The heroine's asthma is a plot device; her temper is not. Call number 813.54, copies at both branches.`;
}

export const pressAndSong: Genre = {
  name: 'unread-press-and-song',
  kind: 'prose',
  copies: 10,
  extension: formats.extension,
  write(d) {
    const text = d.pick(release, release, verses, playbill, bulletin, review)(d);
    return publish(d, formats.of(d), d.wrap(`${text}\n`, 88), { subject: 'News' });
  },
};

/** Numbers that issuers and vendors have published for being shown, or that are nobody's by their form. */
const samples = {
  ssn: ['078-05-1120', '219-09-9999', '123-45-6789', '000-00-0000', 'XXX-XX-XXXX', '987-65-4321'],
  card: ['4111 1111 1111 1111', '5555 5555 5555 4444', '4242-4242-4242-4242', '3782 822463 10005'],
  mbi: ['1EG4-TE5-MK73', '1EG4-TE5-MK72'],
  name: [
    'Jane Doe',
    'John Q. Public',
    'FIRST MI LAST',
    'John Sample',
    '[Employee Name]',
    'Jane Q. Sample',
  ],
} as const;

function policy(d: Draft): string {
  return `INFORMATION SECURITY POLICY ${d.random.digits(1)}.${d.random.digits(2)}\nOwner: ${d.staff()}   Effective ${d.date()}\n\n4.2 Social Security numbers are masked on every screen and printout, so that ${d.random.pick<string>(samples.ssn)} is shown as ***-**-6789.\n4.3 A driver's license number, a passport number or a member ID is never sent by plain e-mail.\n4.4 Medical information (diagnosis, treatment, drug, disability) goes to the privacy officer only.\n4.5 Card numbers: first six and last four digits at most. Example: ${d.random.pick<string>(samples.card)}, expiry MM/YY, CVV not stored.\n\nViolations are reported to ${d.staff()} at ${d.phone()} within one business day.`;
}

function blankForm(d: Draft): string {
  return `DIRECT DEPOSIT AUTHORIZATION (sample)\n\nName: ____________________________   SSN: ______-____-________\nBank: ____________________________   Routing number: |_|_|_|_|_|_|_|_|_|\nAccount number: ___________________   ( ) checking  ( ) savings\nDriver's license no.: ______________   State: ____\nList any medical conditions: ____________________________________\n\nReturn to ${d.staff()}, Payroll, ${d.phone()}. Form HR-${d.random.digits(3)} rev. ${d.random.between(1, 12)}/22`;
}

function letterTemplate(d: Draft): string {
  return `Dear {{first_name}} {{last_name}},\n\nYour claim {{claim_no}} for {{diagnosis}} has been {{decision}}. We have the following on file:\n\n  SSN         {{ssn}}\n  Member ID   {{member_id}}\n  Account     {{acct}} (routing {{aba}})\n\nIf this is wrong, call {{phone}}.\n\n${d.staff()}\n${d.insurer()}\n\n<!-- merge fields: see claims_letter_v${d.random.between(2, 9)}.docx -->`;
}

function slides(d: Draft): string {
  return `# Spot the sensitive data\n\nTrainer: ${d.staff()}, ${d.date()}\n\n---\n## Slide ${d.random.between(3, 9)}: which of these may go by e-mail?\n\n1. "${d.random.pick<string>(samples.name)}, SSN ${d.random.pick<string>(samples.ssn)}"\n2. "Card ${d.random.pick<string>(samples.card)}, security code 123"\n3. "Medicare number ${d.random.pick<string>(samples.mbi)}"\n4. "Meeting moved to 3 pm"\n\n---\n## Answers\nOnly number 4. Numbers 1 to 3 are made up, but your customers' are not.\n\n---\n## Where it hides\n- Column headings such as ssn, dob, dl_no, dx\n- Notes fields; attachments; the second worksheet`;
}

function filling(d: Draft): string {
  return `HOW TO FILL IN BOXES 1 TO 14\n\nBox 1   Last name, first name. Print, e.g. DOE, JANE\nBox 3   Social Security number with dashes, e.g. ${d.random.pick<string>(samples.ssn)}\nBox 5   Medicare number from the red, white and blue card, e.g. ${d.random.pick<string>(samples.mbi)}\nBox 9   Diagnosis code without the dot, e.g. E119\nBox 11  Nine digits from the lower left of a check, e.g. |:123456780|:\nBox 14  Patient account, up to 12 characters\n\nQuestions: ${d.phone()}`;
}

export const placeholders: Genre = {
  name: 'unread-placeholders',
  kind: 'prose',
  copies: 12,
  extension: formats.extension,
  write(d) {
    const text = d.pick(policy, blankForm, letterTemplate, slides, slides, filling)(d);
    return publish(d, formats.of(d), `${text}\n`, { subject: 'Handbook' });
  },
};
