// Turns that papers take: corrections, replies below one's own mail, lists in a letter, accidents with two drivers.
import type { Genre } from '../document.ts';
import { plainFact } from '../health.ts';
import { form, letterHead, signature, word } from '../phrases.ts';

/** The number that is wrong is nobody's, or another person's; the right one counts. */
export const correction: Genre = {
  name: 'correction',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [who, other] = [d.someone(), d.someone()];
    // The withdrawn number is still a number; whether it is tied to the person is not judged.
    const wrong = d.element('ssn', d.numbers.ssn(), who, { optional: true });
    const body = d.choose(
      () =>
        `Correction: the SSN of ${d.name(who, 'plain')} is not ${wrong} but ${d.ssn(who)}. Please update the file.`,
      () =>
        `We had two files mixed up. ${d.ssn(who)} belongs to ${d.name(who, 'plain')}; ${d.ssn(other)} belongs to ${d.name(other, 'plain')}.`,
      () =>
        `On the W-2 of ${d.name(who, 'plain')} change ${wrong} to ${d.ssn(who)}. Box 1 stays at ${d.money(9000, 60_000)}.`,
      () =>
        `I gave you the wrong license number. It should be ${d.license(who)}. Thank you, ${d.name(who, 'plain')}`,
    );
    return d.wrap(
      `${d.pick('Memo', 'Correction notice', 'Note to payroll')} ${d.date()}\nTo: ${d.staff()}\n\n${body}\n`,
    );
  },
};

export const replyThread: Genre = {
  name: 'reply-thread',
  kind: 'prose',
  extension: 'eml',
  write(d) {
    const [who, clerk] = [d.someone(), d.staff()];
    const ask = `Hi,\n\ncould you send me the ${d.pick('account', 'routing')} details and your ${word(d, 'ssn')} again?\n\n${clerk}\n${d.organisation()}`;
    const answer = d.choose(
      () => `Sure. It's ${d.ssn(who)}.`,
      () =>
        `My social is ${d.ssn(who)}, checking ${d.account(who)} at ${d.bank()}, routing ${d.routing(who)}.`,
      () =>
        `SSN ${d.ssn(who)}. By the way, I ${d.health(who, d.pick('was diagnosed with lupus', 'have type 2 diabetes', 'am pregnant'))}, so I may be late on Fridays.`,
    );
    const quoted = ask
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    return `From: ${d.name(who, 'plain')} <${who.email}>\nTo: ${clerk} <payroll@example.com>\nSubject: RE: new hire paperwork\nDate: Mon, 18 Mar 2024 09:30:00 -0500\n\n${answer}\n\n${d.maybe(`${who.first}\n\n`)}On ${d.date()} ${clerk} wrote:\n${quoted}\n`;
  },
};

export const accidentNote: Genre = {
  name: 'accident-note',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [insured, claimant] = [d.someone(), d.someone()];
    const adjuster = d.staff();
    const body = d.choose(
      () =>
        `Insured: ${d.name(insured, 'plain')}\nInsured DL: ${d.license(insured)}\nClaimant: ${d.name(claimant, 'plain')}\nClaimant DL: ${d.license(claimant)}\nLoss ${d.date()} ${d.time()}`,
      () =>
        `Spoke with claimant ${d.name(claimant, 'plain')}. ${d.he(claimant) === 'she' ? 'She' : 'He'} ${plainFact(d, claimant)}. Insured driver ${d.name(insured, 'plain')} was not hurt. Insured's license ${d.license(insured)}.`,
      () =>
        `Medicare query: ${d.name(claimant, 'plain')}, MBI ${d.mbi(claimant)}, SSN ${d.ssn(claimant)}. Shop estimate ${d.money(900, 9000)}, VIN 2T1${d.random.letters(5)}${d.random.digits(9)}.`,
      () =>
        `Total loss settlement to ${d.name(insured, 'plain')}. Lienholder ${d.bank()}. Policy ${d.random.letters(2)}${d.random.digits(7)}, check ${d.random.digits(7)}.`,
    );
    return d.wrap(
      `${d.insurer()}\nClaim ${d.claimNumber()}   Adjuster ${adjuster}\n\n${body}\n`,
      96,
    );
  },
};

/** Two and three columns side by side, as old programs print them. */
export const sideBySide: Genre = {
  name: 'side-by-side',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const people = d.people(2, 3);
    const row = (cell: (of: (typeof people)[number]) => string): string =>
      people
        .map((of) => d.pad(cell(of), 34))
        .join('')
        .trimEnd();
    const [label, value] = d.choose<[string, (of: (typeof people)[number]) => string]>(
      () => ['SSN', (of) => d.ssn(of)],
      () => ['DL No', (of) => d.license(of)],
      () => ['Member ID', (of) => d.member(of)],
    );
    return `${d.pick('LABELS', 'BADGES', 'Mailing run')} ${d.date()}\n\n${[row((of) => `${of.first} ${of.last}`), row(({ street }) => street), row((of) => `${of.city}, ${of.state} ${of.zip}`), row((of) => `${label}: ${value(of)}`)].join('\n')}\n`;
  },
};

export const bulletList: Genre = {
  name: 'bullet-list',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'md']),
  write(d) {
    const mark = d.pick('- ', '* ', '• ', '');
    const lines = d.people(3, 8).map((who, at) => {
      const lead = mark === '' ? `${at + 1}. ` : mark;
      return `${lead}${d.choose(
        () => `${d.name(who, 'plain')}: SSN ${d.ssn(who)}`,
        () => `${d.name(who, 'plain')} (${word(d, 'ssn')} ${d.ssn(who)})`,
        () => `${d.ssn(who)} - ${d.name(who, 'plain')}`,
        () => `${d.name(who, 'plain')}, DL ${d.license(who)}`,
        () => `${d.name(who, 'plain')} ${plainFact(d, who)}`,
        () => `${d.name(who, 'plain')} - no paperwork yet, ext ${d.random.digits(4)}`,
      )}`;
    });
    return `${letterHead(d, d.organisation())}\n${d.pick('Please run these by Friday:', 'Outstanding items', 'For the audit')}\n\n${lines.join('\n')}\n\n${signature(d, 'Office Manager')}\n`;
  },
};

/** Minutes and newsletters: many names, many numbers, nothing that is covered. */
export const minutes: Genre = {
  name: 'minutes',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'md']),
  write(d) {
    const [mover, seconder] = [d.someone(), d.someone()];
    const items = d
      .shuffle([
        `${d.name(mover, 'plain')} moved to pay invoice ${d.invoice()} of ${d.money()}; seconded by ${d.name(seconder, 'plain')}.`,
        `Resolution ${d.random.digits(4)} on parcel ${d.random.digits(2)}-${d.random.digits(3)}-${d.random.digits(4)} was tabled.`,
        `Dr. ${d.staff()} spoke on diabetes and heart disease in the county.`,
        `The clerk, ${d.staff()}, reported ${d.random.between(100, 900)} dog licenses.`,
        `Bid of ${d.organisation()}, bond no. ${d.random.digits(9)}, was accepted.`,
        `Next meeting ${d.date()} at ${d.time()}. Dial ${d.phone()}, code ${d.random.digits(6)}.`,
      ])
      .slice(0, d.random.between(3, 6));
    return d.wrap(
      `${d.county()} Commission\nMINUTES of ${d.date()}\n\n${form(d, [
        ['Presiding', d.staff()],
        ['Present', `${d.name(mover, 'plain')}, ${d.name(seconder, 'plain')}`],
      ])}\n\n${items.join('\n\n')}\n`,
    );
  },
};
